//! Blocs: who is listed, and what else makes a member.

use super::evidence::Claimants;
use super::{ItemRef, MeetingRef, PartyRef, StanceRef, cites, part, view};
use crate::dossier::{Dossier, PartyIx};
use crate::id::BlocId;

view! {
    /// A bloc of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Bloc, Dossier, Membership, Nation};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("NOR", "Norway"))
    ///     .bloc(Bloc::new("NATO", "NATO").member(Membership::new("NOR")))
    ///     .build()?;
    /// let listed: Vec<_> = dossier.bloc("NATO").unwrap().listed().map(|party| party.name()).collect();
    /// assert_eq!(listed, ["Norway"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    BlocRef of Bloc in blocs
    /// ```
    /// use demarche::Roster;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.bloc("NATO")?.record().roster, Some(Roster::Open), "who its allies are is not said");
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
        &self.record().id
    }

    /// The name shown.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.bloc("EU")?.name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        &self.record().name
    }

    /// Who is or was listed, whatever the day and the status, in order of declaration. Who belongs on a day is a
    /// question to a [`Lens`](crate::Lens::members).
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

    /// Who is or was listed, and as what, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let britain = paris.bloc("EU")?.memberships().find(|membership| membership.party().id() == "GBR").unwrap();
    /// assert_eq!(britain.record().until.to_string(), "2020-01-31");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn memberships(self) -> impl ExactSizeIterator<Item = MembershipRef<'d>> {
        self.record().members.iter().map(move |record| MembershipRef::new(self.dossier, record))
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
        self.record().defined_by.iter().map(move |record| DefinitionRef::new(self.dossier, record))
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
        self.record().asserts.iter().map(move |record| AssertionRef::new(self.dossier, record))
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
    /// That a party is on the list of a bloc.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let belgium = paris.bloc("EU")?.memberships().next().unwrap();
    /// assert_eq!(belgium.party().name(), "Belgium");
    /// assert_eq!(belgium.record().since, Some("1958-01-01".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    MembershipRef of Membership
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let belgium = paris.bloc("EU")?.memberships().next().unwrap();
    /// assert_eq!(belgium.record().party.as_str(), "BEL");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> MembershipRef<'d> {
    /// Who is listed.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let first = paris.bloc("EU")?.memberships().next().unwrap();
    /// assert_eq!(first.party(), paris.party("BEL")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.of(&self.record.party)
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
    /// # let paris = demarche::samples::paris()?;
    /// let evidence = paris.bloc("europe")?.evidence().next().unwrap();
    /// assert_eq!(evidence.locator(), Some("L11"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    BlocRef about |bloc| Claimants::One(bloc.id.as_str());
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let belgium = paris.bloc("EU")?.memberships().next().unwrap();
    /// assert_eq!(belgium.evidence().next().unwrap().source(), Some(paris.source("eu-membership")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    MembershipRef about |membership| Claimants::One(membership.party.as_str());
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
