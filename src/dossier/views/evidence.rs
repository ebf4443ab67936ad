//! What records rest on: evidence, statements, sources, speakers.

use std::fmt;

use super::{ActorRef, PartyRef, view};
use crate::day::When;
use crate::dossier::Dossier;
use crate::id::{ActorId, SourceId, SpeakerId, StatementId};
use crate::model::{Attribution, Basis, Certainty, Evidence, Spoken};

view! {
    /// A source of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Source};
    ///
    /// let dossier = Dossier::builder().source(Source::new("article").title("Who sends troops?")).build()?;
    /// assert_eq!(dossier.source("article").unwrap().title(), Some("Who sends troops?"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    SourceRef of Source in sources
    /// ```
    /// use demarche::SourceKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.source("chat")?.record().kind, Some(SourceKind::Leak));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> SourceRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let source = paris.statement("loathing")?.source().unwrap();
    /// assert_eq!(source.id().as_str(), "article");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d SourceId {
        &self.record().id
    }

    /// Its title, if it has one.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.source("chat")?.title(), Some("Leaked chat of senior US security officials"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn title(self) -> Option<&'d str> {
        self.record().title.as_deref()
    }
}

view! {
    /// A speaker of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation, Speaker, SpeakerKind};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .speaker(Speaker::new("elysee", "Élysée Palace", SpeakerKind::Body).of("FRA"))
    ///     .speaker(Speaker::new("source", "an Élysée source", SpeakerKind::Unnamed).of("elysee"))
    ///     .build()?;
    /// let voices: Vec<_> = dossier.speaker("source").unwrap().speaks_for().map(|party| party.id()).collect();
    /// assert_eq!(voices, ["FRA"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    SpeakerRef of Speaker in speakers
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let macron = paris.speaker("macron")?.record();
    /// assert_eq!(macron.offices[0].title, "President");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> SpeakerRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let speaker = paris.speakers().next().unwrap();
    /// assert_eq!(speaker.id().as_str(), "macron");
    /// assert_eq!(paris.speaker(speaker.id())?, speaker);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d SpeakerId {
        &self.record().id
    }

    /// Its name, or how the source calls it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.speaker("hegseth")?.name(), "Pete Hegseth");
    /// assert_eq!(paris.speaker("elysee-source")?.name(), "an Élysée source");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        &self.record().name
    }

    /// The parties for which it speaks or spoke, through its offices or through whom it belongs to. Nobody, if that is
    /// not known.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let party = paris.speaker("macron-entourage")?.speaks_for().next().unwrap();
    /// assert_eq!(party.name(), "France", "through Macron, its president");
    /// assert_eq!(paris.speaker("chat-addressee")?.speaks_for().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn speaks_for(self) -> impl Iterator<Item = PartyRef<'d>> {
        let voices = self.dossier.index().voices(self.dossier.document(), self.id().as_str(), When::ANY);
        voices.into_iter().map(move |party| self.dossier.party_at(party))
    }
}

view! {
    /// A statement of a dossier, on which several records rest.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Source, Statement};
    ///
    /// let dossier = Dossier::builder()
    ///     .source(Source::new("article"))
    ///     .statement(Statement::new("warning", "article").quote("There’s still a long way to go"))
    ///     .build()?;
    /// assert_eq!(dossier.statement("warning").unwrap().source().unwrap().id().as_str(), "article");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    StatementRef of Statement in statements
    /// ```
    /// use demarche::Act;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.statement("long-way-to-go")?.record().act, Some(Act::Warn));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> StatementRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let evidence = paris.item("black-sea-ceasefire")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(evidence.statement().unwrap().id().as_str(), "french-caution");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d StatementId {
        &self.record().id
    }

    /// Where it was found.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let loathing = paris.statement("loathing")?;
    /// assert_eq!(loathing.source().unwrap().id().as_str(), "article");
    /// assert!(loathing.record().origin.is_some(), "the article has it from the leaked chat");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn source(self) -> Option<SourceRef<'d>> {
        self.dossier.source_of(&self.record().source)
    }

    /// Who says it, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let speaker = paris.statement("loathing")?.speakers().next().unwrap();
    /// assert_eq!(speaker.name(), "Pete Hegseth");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn speakers(self) -> impl Iterator<Item = ActorRef<'d>> {
        let dossier = self.dossier;
        self.record().speakers.iter().filter_map(move |speaker| dossier.actor_of(speaker.as_str()))
    }
}

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
#[derive(Clone, Copy)]
pub struct EvidenceRef<'d> {
    dossier: &'d Dossier,
    evidence: &'d Evidence,
    claimants: Claimants<'d>,
}

/// About whom a record makes a claim.
#[derive(Clone, Copy)]
pub(super) enum Claimants<'d> {
    Party(PartyRef<'d>),
    Actors(&'d [ActorId]),
    Nobody,
}

impl<'d> EvidenceRef<'d> {
    pub(super) fn new(dossier: &'d Dossier, evidence: &'d Evidence, claimants: Claimants<'d>) -> EvidenceRef<'d> {
        EvidenceRef { dossier, evidence, claimants }
    }

    fn spoken(self) -> &'d dyn Spoken {
        match self.dossier.index().named(self.dossier.document(), self.evidence) {
            Some(statement) => statement,
            None => self.evidence,
        }
    }

    /// The record, as the document gives it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let caution = paris.item("black-sea-ceasefire")?.stances().next().unwrap().evidence().next().unwrap();
    /// assert_eq!(caution.record().locator, None, "the evidence itself only names a statement");
    /// assert_eq!(caution.locator(), Some("L9"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn record(self) -> &'d Evidence {
        self.evidence
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
        let place = self.dossier.index().statement(self.evidence.statement.as_ref()?.as_str())?;
        Some(StatementRef::new(self.dossier, place))
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
        let place = self.dossier.index().found_in(self.dossier.document(), self.evidence)?;
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
        self.spoken().origin().and_then(|origin| self.dossier.source_of(origin)).or_else(|| self.source())
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
    pub fn speakers(self) -> impl Iterator<Item = ActorRef<'d>> {
        let dossier = self.dossier;
        self.spoken().speakers().iter().filter_map(move |speaker| dossier.actor_of(speaker.as_str()))
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
        self.evidence.certainty
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
        self.evidence.basis
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
        self.evidence.r#for.as_deref()
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
        match self.claimants {
            Claimants::Party(party) => index.own_words(document, self.evidence, party.ix()),
            Claimants::Actors(actors) => actors.iter().any(|actor| {
                let voices = index.voices(document, actor.as_str(), self.said().unwrap_or(When::ANY));
                voices.into_iter().any(|party| index.own_words(document, self.evidence, party))
            }),
            Claimants::Nobody => false,
        }
    }
}

impl PartialEq for EvidenceRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.evidence, other.evidence)
    }
}

impl Eq for EvidenceRef<'_> {}

impl fmt::Debug for EvidenceRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("EvidenceRef").field(self.evidence).finish()
    }
}

impl Dossier {
    fn source_of(&self, id: &SourceId) -> Option<SourceRef<'_>> {
        self.index().source(id.as_str()).map(|place| SourceRef::new(self, place))
    }
}
