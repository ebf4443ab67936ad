//! Blocs: who is listed, and what else makes a member.

use super::evidence::Claimants;
use super::memberships::MembershipOf;
use super::{ItemRef, MeetingRef, MembershipRef, PartyRef, StanceRef, cites, part, party_view};
use crate::atlas::BlocFacts;
use crate::dossier::{Dossier, PartyIx};
use crate::id::BlocId;
use crate::model::Bloc;

party_view! {
    /// A bloc of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Bloc, Dossier, Membership};
    ///
    /// let dossier = Dossier::builder().bloc(Bloc::new("pact", "The Pact").member(Membership::new("NOR"))).build()?;
    /// let listed: Vec<_> = dossier.bloc("pact").unwrap().listed().map(|party| party.name()).collect();
    /// assert_eq!(listed, ["Norway"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    BlocRef of Bloc in blocs, BlocFacts by bloc_facts
    declared
    /// ```
    /// use demarche::Roster;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let nations = paris.bloc("european-nations")?.declared().unwrap();
    /// assert_eq!(nations.roster, Some(Roster::Unknown), "who they are is not said");
    /// assert!(paris.bloc("G7")?.declared().is_none(), "the atlas knows it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    facts
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.bloc("EU")?.facts(), demarche::atlas::bloc("EU"));
    /// assert_eq!(paris.bloc("summit-attendees")?.facts(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    aliases
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.bloc("EU")?.aliases().any(|alias| alias == "the 27"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    evidence
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let evidence = paris.bloc("europe")?.evidence().next().unwrap();
    /// assert_eq!(evidence.locator(), Some("L11"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> BlocRef<'d> {
    pub(crate) fn dossier(self) -> &'d Dossier {
        self.dossier
    }

    pub(crate) fn place(self) -> usize {
        self.place
    }

    pub(crate) fn ix(self) -> PartyIx {
        self.dossier.index().bloc_at(self.place)
    }

    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let bloc = paris.blocs().next().unwrap();
    /// assert_eq!(bloc.id().as_str(), "EU");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d BlocId {
        let known = || self.dossier.index().census.bloc_id(self.place);
        self.declared().map_or_else(known, |record| &record.id)
    }

    /// Who is or was listed, whatever the day and the status, in order of the list. Who belongs on a day is a question to a
    /// [`Lens`](crate::Lens::members).
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let listed = |id: &str| paris.bloc("EU").is_ok_and(|eu| eu.listed().any(|party| party.id() == id));
    /// assert!(listed("GBR"), "it left, and still is on the list");
    /// assert!(!listed("NOR"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn listed(self) -> impl ExactSizeIterator<Item = PartyRef<'d>> {
        self.memberships().map(MembershipRef::party)
    }

    /// Who is or was listed, and as what: in order of declaration, or as the atlas lists them, by party and day.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let britain = paris.bloc("EU")?.memberships().find(|membership| membership.party().id() == "GBR").unwrap();
    /// assert_eq!(britain.period().until.to_string(), "2020-01-31");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn memberships(self) -> impl ExactSizeIterator<Item = MembershipRef<'d>> {
        let declared = self.declared();
        let own = declared.into_iter().flat_map(|bloc| &bloc.members).map(MembershipOf::Record);
        let facts = self.facts().filter(|_| !declared.is_some_and(Bloc::tells_members));
        let known = facts.into_iter().flat_map(BlocFacts::memberships).map(MembershipOf::Fact);
        let listed = own.chain(known).filter_map(|of| MembershipRef::of(self.dossier, of));
        listed.collect::<Vec<_>>().into_iter()
    }

    /// The readings that define it, if it is defined by what parties do, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let willing = paris.bloc("coalition-of-the-willing")?;
    /// let deals: Vec<_> = willing.definitions().filter_map(|definition| definition.item()).map(|item| item.title()).collect();
    /// assert_eq!(deals, ["Peace treaty to be presented to the US", "Long-term security guarantees"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn definitions(self) -> impl ExactSizeIterator<Item = DefinitionRef<'d>> {
        let declared = self.declared().map_or(&[][..], |bloc| &bloc.defined_by);
        declared.iter().map(move |record| DefinitionRef::new(self.dossier, record))
    }

    /// What is said of single memberships, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let said: Vec<_> = paris.bloc("EU")?.assertions().map(|assertion| assertion.party().id()).collect();
    /// assert_eq!(said, ["GBR", "CAN", "NOR", "ITA", "POL"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn assertions(self) -> impl ExactSizeIterator<Item = AssertionRef<'d>> {
        let declared = self.declared().map_or(&[][..], |bloc| &bloc.asserts);
        declared.iter().map(move |record| AssertionRef::new(self.dossier, record))
    }

    /// Every stance it took, on anything and on any day, in order of declaration.
    ///
    /// # Cost
    /// Linear in all stances.
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let positions: Vec<_> = paris.bloc("EU")?.stances().map(|stance| stance.position()).collect();
    /// assert_eq!(positions, [Position::Divided]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stances(self) -> impl Iterator<Item = StanceRef<'d>> {
        PartyRef::from(self).stances()
    }
}

part! {
    /// A reading of what makes a party a member of a bloc.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let attendees = paris.bloc("summit-attendees")?.definitions().next().unwrap();
    /// assert_eq!(attendees.attends(), Some(paris.meeting("summit")?));
    /// assert_eq!(attendees.item(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    DefinitionRef of Definition
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let treaty = paris.bloc("coalition-of-the-willing")?.definitions().next().unwrap();
    /// assert_eq!(treaty.record().position, Some(demarche::Position::Support));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> DefinitionRef<'d> {
    /// The item on which its members hold the position, if it is defined by one.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let treaty = paris.bloc("coalition-of-the-willing")?.definitions().next().unwrap();
    /// assert_eq!(treaty.item(), Some(paris.item("peace-treaty")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(self) -> Option<ItemRef<'d>> {
        self.record.item.as_ref().map(|item| self.dossier.of(item))
    }

    /// The meeting that its members attend, if it is defined by one.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let attendees = paris.bloc("summit-attendees")?.definitions().next().unwrap();
    /// assert_eq!(attendees.attends().unwrap().title(), "Paris summit on Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn attends(self) -> Option<MeetingRef<'d>> {
        self.record.attends.as_ref().map(|meeting| self.dossier.of(meeting))
    }
}

part! {
    /// What is said of one membership.
    ///
    /// # Example
    /// ```
    /// use demarche::MembershipStatus;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let norway = paris.bloc("EU")?.assertions().nth(2).unwrap();
    /// assert_eq!(norway.party().name(), "Norway");
    /// assert_eq!(norway.record().status, MembershipStatus::Outside);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    AssertionRef of Assertion
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let norway = paris.bloc("EU")?.assertions().nth(2).unwrap();
    /// assert_eq!(norway.record().party.as_str(), "NOR");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> AssertionRef<'d> {
    /// Of whom.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let assertion = paris.bloc("european-nations")?.assertions().next().unwrap();
    /// assert_eq!(assertion.party(), paris.party("CAN")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.of(&self.record.party)
    }
}

cites! {
    /// ```
    /// use demarche::Certainty;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let treaty = paris.bloc("coalition-of-the-willing")?.definitions().next().unwrap();
    /// assert_eq!(treaty.evidence().next().unwrap().certainty(), Certainty::Hypothetical);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    DefinitionRef about |_definition| Claimants::Nobody;
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let norway = paris.bloc("EU")?.assertions().nth(2).unwrap();
    /// assert_eq!(norway.evidence().next().unwrap().locator(), Some("L2"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    AssertionRef about |assertion| Claimants::One(assertion.party.as_str());
}
