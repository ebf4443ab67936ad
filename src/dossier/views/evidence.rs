//! What records rest on.

use super::{ActorRef, SourceRef, StatementRef, part};
use crate::day::When;
use crate::dossier::{PartyIx, Witness, witness};
use crate::id::{ActorId, PartyId};
use crate::model::{Attendance, Attribution, Basis, Certainty, Role, Spoken};

/// About whom a record makes a claim.
#[derive(Clone, Copy)]
pub(crate) enum Claimants<'d> {
    /// A nation, a bloc or a speaker, by its id.
    One(&'d str),
    Parties(&'d [PartyId]),
    Actors(&'d [ActorId]),
    /// Whoever has something to do with an item.
    Roles(&'d [Role]),
    /// Whoever is named as coming to a meeting, or as staying away.
    Attendance(&'d [Attendance]),
    Nobody,
}

part! {
    /// One piece of what a record rests on. Its accessors read the statement it names, or what it gives inline.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Evidence, Item, Nation, Position, Source, Stance, Statement};
    ///
    /// let dossier = Dossier::builder()
    ///     .source(Source::new("article"))
    ///     .statement(Statement::new("refusal", "article").at("L19"))
    ///     .nation(Nation::new("ITA", "Italy"))
    ///     .item(Item::new("troops", "Troops"))
    ///     .stance(Stance::new("ITA", Position::Oppose, "troops").cite(Evidence::by_statement("refusal")))
    ///     .build()?;
    /// let stance = dossier.stances().next().unwrap();
    /// let evidence = stance.evidence().next().unwrap();
    /// assert_eq!(evidence.locator(), Some("L19"));
    /// assert_eq!(evidence.source().unwrap().id().as_str(), "article");
    /// assert!(!evidence.is_own_words());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    EvidenceRef of Evidence knowing { claimants: Claimants<'d> }
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let caution = paris.item("black-sea-ceasefire")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(caution.record().locator, None, "the evidence itself only names a statement");
    /// assert_eq!(caution.locator(), Some("L9"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> EvidenceRef<'d> {
    fn spoken(self) -> &'d dyn Spoken {
        match self.dossier.index().named(self.dossier.document(), self.record) {
            Some(statement) => statement,
            None => self.record,
        }
    }

    /// The statement it names, if it names one.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let caution = paris.item("black-sea-ceasefire")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(caution.statement(), Some(paris.statement("french-caution")?));
    /// let inline = paris.party("ITA")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(inline.statement(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn statement(self) -> Option<StatementRef<'d>> {
        self.record.statement.as_ref().map(|statement| self.dossier.of(statement))
    }

    /// Where it was found.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let caution = paris.item("black-sea-ceasefire")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(caution.source(), Some(paris.source("article")?), "as its statement says");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn source(self) -> Option<SourceRef<'d>> {
        let place = self.dossier.index().found_in(self.dossier.document(), self.record)?;
        Some(SourceRef::new(self.dossier, place))
    }

    /// The source behind the source; where none is given, the source itself. Two pieces of evidence of one origin are
    /// one witness.
    ///
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let contempt = paris.relations().find(|it| it.record().kind == RelationKind::Contempt).unwrap();
    /// let evidence = contempt.evidence().next().unwrap();
    /// assert_eq!(evidence.source(), Some(paris.source("article")?));
    /// assert_eq!(evidence.origin(), Some(paris.source("chat")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn origin(self) -> Option<SourceRef<'d>> {
        self.spoken().origin().map(|origin| self.dossier.of(origin)).or_else(|| self.source())
    }

    /// Where in the source it stands.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let evidence = paris.party("ITA")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(evidence.locator(), Some("L19"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn locator(self) -> Option<&'d str> {
        self.spoken().locator()
    }

    /// The words, exactly.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("black-sea-ceasefire")?.stances().next().unwrap();
    /// let quotes: Vec<_> = stance.evidence().map(|evidence| evidence.quote()).collect();
    /// assert_eq!(quotes, [None, Some("There’s still a long way to go")]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn quote(self) -> Option<&'d str> {
        self.spoken().quote()
    }

    /// Who says it, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("black-sea-ceasefire")?.stances().next().unwrap();
    /// let speakers: Vec<_> = stance.evidence().flat_map(|evidence| evidence.speakers()).map(|it| it.name()).collect();
    /// assert_eq!(speakers, ["French officials", "Élysée Palace"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn speakers(self) -> impl ExactSizeIterator<Item = ActorRef<'d>> {
        self.dossier.each(self.spoken().speakers())
    }

    /// The day it was said, if that is known.
    ///
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let mediation = paris.relations().find(|it| it.record().kind == RelationKind::Mediation).unwrap();
    /// let said = mediation.evidence().next().unwrap().said().unwrap();
    /// assert_eq!(said.last(), paris.day(), "some day until then");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn said(self) -> Option<When> {
        self.spoken().said()
    }

    /// In whose voice.
    ///
    /// ```
    /// use demarche::Attribution;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("black-sea-ceasefire")?.stances().next().unwrap();
    /// let voices: Vec<_> = stance.evidence().map(|evidence| evidence.attribution()).collect();
    /// assert_eq!(voices, [Attribution::Collective, Attribution::Institutional]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn attribution(self) -> Attribution {
        self.spoken().attribution()
    }

    /// How sure it is.
    ///
    /// ```
    /// use demarche::{Certainty, RelationKind};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let drafting = paris.relations().find(|it| it.record().kind == RelationKind::Cooperation).unwrap();
    /// assert_eq!(drafting.evidence().next().unwrap().certainty(), Certainty::Reported);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn certainty(self) -> Certainty {
        self.record.certainty
    }

    /// How the record was got from it.
    ///
    /// ```
    /// use demarche::Basis;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("army-support")?.stances().next().unwrap();
    /// assert_eq!(stance.evidence().next().unwrap().basis(), Basis::Inferred, "from what Macron’s entourage says");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn basis(self) -> Basis {
        self.record.basis
    }

    /// The one field of the record that it supports, if it supports only one.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let war = paris.relations().next().unwrap();
    /// let fields: Vec<_> = war.evidence().map(|evidence| evidence.supports()).collect();
    /// assert_eq!(fields, [None, Some("since")]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn supports(self) -> Option<&'d str> {
        self.record.r#for.as_deref()
    }

    /// Whether whoever the record is about says it: on record, as an organ or by a recorded act, and with no speaker
    /// who speaks for somebody else.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("black-sea-ceasefire")?.stances().next().unwrap();
    /// let own: Vec<_> = stance.evidence().map(|evidence| evidence.is_own_words()).collect();
    /// assert_eq!(own, [false, true], "unnamed officials are not France, the Élysée is");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_own_words(self) -> bool {
        let (index, document) = (self.dossier.index(), self.dossier.document());
        let window = index.window(document, self.record);
        let own = |id: &str| {
            let parties = index.voices(document, id, window);
            parties.into_iter().any(|party| index.own_words(document, self.record, party))
        };
        match self.claimants {
            Claimants::One(id) => own(id),
            Claimants::Parties(ids) => ids.iter().any(|id| own(id.as_str())),
            Claimants::Actors(ids) => ids.iter().any(|id| own(id.as_str())),
            Claimants::Roles(roles) => roles.iter().flat_map(|role| &role.parties).any(|id| own(id.as_str())),
            Claimants::Attendance(all) => all.iter().filter(|one| !one.some).any(|one| own(one.party.as_str())),
            Claimants::Nobody => false,
        }
    }

    /// What a lens needs to know of it.
    pub(crate) fn witness(self) -> Witness {
        let (document, index) = (self.dossier.document(), self.dossier.index());
        // In whose words it is depends on all whom the record is about, not on one party.
        Witness { own_words: self.is_own_words(), ..witness(document, index, self.record, PartyIx::at(0)) }
    }

    /// The parties for which each of those who say it may have spoken; none for one who is not known to speak for any.
    pub(crate) fn voices(self) -> impl Iterator<Item = Vec<PartyIx>> {
        let (document, index) = (self.dossier.document(), self.dossier.index());
        let window = index.window(document, self.record);
        self.spoken().speakers().iter().map(move |speaker| index.voices(document, speaker.as_str(), window))
    }
}
