//! What was said, by whom, and where it was found: statements and evidence, narrowed as asked.

use std::collections::BTreeSet;
use std::marker::PhantomData;

use super::Lens;
use super::claim::{Claim, is_leaked};
use crate::dossier::{ActorRef, EvidenceRef, PartyIx, PartyRef, SourceRef, StatementRef, witness};
use crate::id::{ActorId, ItemId, Named, PartyId, SourceId};
use crate::model::{Attribution, Certainty, Evidence};
use crate::problem::UnknownName;

/// A piece of evidence that the lens sees, with the record that it is for.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let announced = paris.now().evidence().hedged().iter().find(|one| one.field() == Some("expected")).unwrap();
/// assert_eq!(announced.claim().path(), "meetings[0]");
/// assert_eq!(announced.evidence().statement(), Some(paris.statement("announced-attendance")?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited<'d> {
    claim: Claim<'d>,
    evidence: EvidenceRef<'d>,
}

impl<'d> Cited<'d> {
    /// The record that it is for.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let first = paris.now().evidence().iter().next().unwrap();
    /// assert_eq!(first.claim().path(), "speakers[0]");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn claim(&self) -> &Claim<'d> {
        &self.claim
    }

    /// The evidence.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let first = paris.now().evidence().iter().next().unwrap();
    /// assert_eq!(first.evidence().locator(), Some("L3"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evidence(&self) -> EvidenceRef<'d> {
        self.evidence
    }

    /// The one field of the record that it supports, if it supports only one.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let fields: Vec<_> = paris.now().evidence().iter().filter_map(|one| one.field()).take(3).collect();
    /// assert_eq!(fields, ["name", "of", "includes"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn field(&self) -> Option<&'d str> {
        self.evidence.supports()
    }
}

/// What was said, as a lens sees it, narrowed as asked; every word narrows further. Of [`Cited`] it is all evidence, of
/// [`StatementRef`] all statements.
///
/// # Order
/// That of the document.
///
/// # Cost
/// Linear in all evidence, or in all statements, as far as they are looked at.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let ids: Vec<_> = paris.now().statements().unnamed().iter().map(|statement| statement.id().as_str()).collect();
/// assert_eq!(ids, ["french-caution", "cheating-and-manipulation", "first-line-of-defence"]);
/// assert_eq!(paris.now().evidence().of_origin("chat")?.iter().count(), 4);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voiced<'d, T> {
    lens: Lens<'d>,
    wanted: Vec<Wanted<'d>>,
    /// The items that it is narrowed to, by place, if it is.
    on: Option<BTreeSet<usize>>,
    what: PhantomData<T>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted<'d> {
    Attribution(Attribution),
    Speaker(ActorRef<'d>),
    Party(PartyRef<'d>),
    Source(SourceRef<'d>),
    Origin(SourceRef<'d>),
    Unnamed,
    Leaked,
    Certainty(Certainty),
    Hedged,
}

impl<'d> Lens<'d> {
    /// All evidence that the lens sees, with the records that it is for.
    ///
    /// ```
    /// # use demarche::{Attribution, samples};
    /// # let paris = samples::paris()?;
    /// let by_elysee = paris.now().evidence().of_speaker("elysee")?.of_attribution(Attribution::Institutional);
    /// assert!(by_elysee.iter().any(|one| one.claim().path() == "stances[3]"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evidence(self) -> Voiced<'d, Cited<'d>> {
        Voiced { lens: self, wanted: Vec::new(), on: None, what: PhantomData }
    }

    /// All statements that the lens sees. Statements are neither asserted nor stated, so those floors hide none; on the
    /// record are those in a voice of their own.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().statements().iter().count(), 9);
    /// assert_eq!(paris.now().on_record().statements().iter().count(), 5);
    /// assert_eq!(paris.now().known_by(day(2025, 3, 25)).statements().iter().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn statements(self) -> Voiced<'d, StatementRef<'d>> {
        Voiced { lens: self, wanted: Vec::new(), on: None, what: PhantomData }
    }
}

impl<'d, T> Voiced<'d, T> {
    /// Those in a kind of voice.
    ///
    /// ```
    /// # use demarche::{Attribution, samples};
    /// # let paris = samples::paris()?;
    /// let anonymous = paris.now().statements().of_attribution(Attribution::Anonymous);
    /// assert_eq!(anonymous.iter().next().unwrap().id().as_str(), "cheating-and-manipulation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_attribution(self, attribution: Attribution) -> Voiced<'d, T> {
        self.and(Wanted::Attribution(attribution))
    }

    /// Those that an actor says itself, alone or with others; not those of whoever speaks for it.
    ///
    /// # Errors
    /// When the actor is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().statements().of_speaker("elysee")?.iter().count(), 4);
    /// assert_eq!(paris.now().statements().of_speaker("FRA")?.iter().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_speaker(self, actor: impl Named<ActorId>) -> Result<Voiced<'d, T>, UnknownName> {
        let actor = self.lens.dossier.actor(actor)?;
        Ok(self.and(Wanted::Speaker(actor)))
    }

    /// Those said by somebody who may have spoken for a party on the day it was said, or by the party itself.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().statements().of_party("FRA")?.iter().count(), 7);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_party(self, party: impl Named<PartyId>) -> Result<Voiced<'d, T>, UnknownName> {
        let party = self.lens.dossier.party(party)?;
        Ok(self.and(Wanted::Party(party)))
    }

    /// Those found in a source.
    ///
    /// # Errors
    /// When the source is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().statements().of_source("article")?.iter().count(), 9);
    /// assert_eq!(paris.now().statements().of_source("chat")?.iter().count(), 0, "known through the article alone");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_source(self, source: impl Named<SourceId>) -> Result<Voiced<'d, T>, UnknownName> {
        let source = self.lens.dossier.source(source)?;
        Ok(self.and(Wanted::Source(source)))
    }

    /// Those that go back to a source; where no other is given behind it, the one in which they were found.
    ///
    /// # Errors
    /// When the source is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().statements().of_origin("chat")?.iter().next().unwrap().id().as_str(), "loathing");
    /// assert_eq!(paris.now().statements().of_origin("article")?.iter().count(), 8);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of_origin(self, source: impl Named<SourceId>) -> Result<Voiced<'d, T>, UnknownName> {
        let source = self.lens.dossier.source(source)?;
        Ok(self.and(Wanted::Origin(source)))
    }

    /// Those of people who are not named: one, or several.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let lines: Vec<_> = paris.now().statements().unnamed().iter().filter_map(|it| it.record().locator.as_deref()).collect();
    /// assert_eq!(lines, ["L9", "L15", "L16"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unnamed(self) -> Voiced<'d, T> {
        self.and(Wanted::Unnamed)
    }

    /// Those that were leaked, or that go back to a leak.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let leaked = paris.now().statements().leaked();
    /// assert_eq!(leaked.iter().map(|statement| statement.id().as_str()).collect::<Vec<_>>(), ["loathing"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn leaked(self) -> Voiced<'d, T> {
        self.and(Wanted::Leaked)
    }

    fn and(mut self, wanted: Wanted<'d>) -> Voiced<'d, T> {
        self.wanted.push(wanted);
        self
    }

    fn passes(&self, said: &Said<'d>) -> bool {
        self.wanted.iter().all(|wanted| match *wanted {
            Wanted::Attribution(attribution) => said.attribution == attribution,
            Wanted::Speaker(actor) => said.speakers.contains(&actor),
            Wanted::Party(party) => said.parties.contains(&party.ix()),
            Wanted::Source(source) => said.source == Some(source),
            Wanted::Origin(origin) => said.origin == Some(origin),
            Wanted::Unnamed => said.attribution.is_unnamed(),
            Wanted::Leaked => is_leaked(said.attribution, said.origin),
            Wanted::Certainty(certainty) => said.certainty == certainty,
            Wanted::Hedged => said.certainty != Certainty::Asserted,
        })
    }
}

/// What filters look at.
struct Said<'d> {
    attribution: Attribution,
    speakers: Vec<ActorRef<'d>>,
    /// For whom they may have spoken.
    parties: Vec<PartyIx>,
    source: Option<SourceRef<'d>>,
    origin: Option<SourceRef<'d>>,
    certainty: Certainty,
}

impl<'d> Voiced<'d, Cited<'d>> {
    /// Those that are not asserted outright: from reported to possible, and hypothetical. Each says of which
    /// [field](Cited::field), if of one only.
    ///
    /// Reported counts as plain for what is in force; here it is told apart, because the source does.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let hedged = paris.now().evidence().hedged();
    /// let fields: Vec<_> = hedged.iter().filter_map(|one| one.field()).collect();
    /// assert_eq!(fields, ["level", "expected"], "of the summit");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn hedged(self) -> Voiced<'d, Cited<'d>> {
        self.and(Wanted::Hedged)
    }

    /// Those of one certainty.
    ///
    /// ```
    /// # use demarche::{Certainty, samples};
    /// # let paris = samples::paris()?;
    /// let thought = paris.now().evidence().of_certainty(Certainty::Hypothetical);
    /// let paths: Vec<_> = thought.iter().map(|one| one.claim().path()).collect();
    /// assert_eq!(paths, ["blocs[6].defined_by[0]", "blocs[6].defined_by[1]"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_certainty(self, certainty: Certainty) -> Voiced<'d, Cited<'d>> {
        self.and(Wanted::Certainty(certainty))
    }

    /// Those for a record on an item: a stance, its conditions, a pledge, a vote, a step or a role of the item, its entry on
    /// an agenda, a relation about it. Stacks with others.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let of_france = paris.now().evidence().of_party("FRA")?.on("black-sea-ceasefire")?;
    /// let paths: Vec<_> = of_france.iter().map(|one| one.claim().path()).collect();
    /// assert_eq!(paths, ["stances[1]", "stances[1]"], "two statements");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Voiced<'d, Cited<'d>>, UnknownName> {
        let item = self.lens.dossier.item(item)?.place();
        Ok(self.about([item].into()))
    }

    /// Those for a record on an item, or on whatever surely hangs under it. Stacks with others.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let under = |item| paris.now().evidence().of_party("FRA")?.under(item).map(|found| found.iter().count());
    /// assert!(under("ukraine")? > under("black-sea-ceasefire")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn under(self, item: impl Named<ItemId>) -> Result<Voiced<'d, Cited<'d>>, UnknownName> {
        let below = self.lens.descent(self.lens.dossier.item(item)?).into_iter();
        let below = below.filter(|one| one.surely).map(|one| one.item.place()).collect();
        Ok(self.about(below))
    }

    fn about(mut self, items: BTreeSet<usize>) -> Voiced<'d, Cited<'d>> {
        self.on = Some(self.on.map_or(items.clone(), |on| &on & &items));
        self
    }

    fn is_asked(&self, claim: &Claim<'d>) -> bool {
        let is_on = |on: &BTreeSet<usize>| claim.items().iter().any(|item| on.contains(&item.place()));
        self.on.as_ref().is_none_or(is_on)
    }

    /// The evidence, one piece after the other as it is asked for.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let first = paris.now().evidence().iter().next().unwrap();
    /// assert_eq!(first.evidence().source(), Some(paris.source("article")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = Cited<'d>> + use<'d, '_> {
        let cited = self.lens.claims().filter(|claim| self.is_asked(claim)).flat_map(|claim| {
            let evidence = claim.evidence().into_iter();
            evidence.map(move |evidence| Cited { claim: claim.clone(), evidence })
        });
        cited.filter(|cited| self.passes(&Said::in_evidence(cited.evidence)))
    }
}

impl<'d> Voiced<'d, StatementRef<'d>> {
    /// The statements, one after the other as they are asked for.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let first = paris.now().statements().iter().next().unwrap();
    /// assert_eq!(first.id().as_str(), "announced-attendance");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = StatementRef<'d>> + use<'d, '_> {
        let seen = |statement: &StatementRef<'d>| self.lens.shows_statement(*statement);
        let asked = |statement: &StatementRef<'d>| self.passes(&Said::in_statement(self.lens, *statement));
        self.lens.dossier.statements().filter(seen).filter(asked)
    }
}

impl<'d> IntoIterator for Voiced<'d, Cited<'d>> {
    type Item = Cited<'d>;
    type IntoIter = std::vec::IntoIter<Cited<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
    }
}

impl<'d> IntoIterator for Voiced<'d, StatementRef<'d>> {
    type Item = StatementRef<'d>;
    type IntoIter = std::vec::IntoIter<StatementRef<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
    }
}

impl<'d> Said<'d> {
    fn in_evidence(evidence: EvidenceRef<'d>) -> Said<'d> {
        Said {
            attribution: evidence.attribution(),
            speakers: evidence.speakers().collect(),
            parties: evidence.voices().flatten().collect(),
            source: evidence.source(),
            origin: evidence.origin(),
            certainty: evidence.certainty(),
        }
    }

    fn in_statement(lens: Lens<'d>, statement: StatementRef<'d>) -> Said<'d> {
        let (document, index) = (lens.dossier.document(), lens.dossier.index());
        let window = index.window(document, &Evidence::by_statement(statement.id()));
        let voices = |speaker: ActorRef<'d>| index.voices(document, speaker.id(), window);
        Said {
            attribution: statement.record().attribution,
            speakers: statement.speakers().collect(),
            parties: statement.speakers().flat_map(voices).collect(),
            source: Some(statement.source()),
            origin: Some(statement.origin()),
            certainty: Certainty::Asserted,
        }
    }
}

impl<'d> Lens<'d> {
    fn shows_statement(self, statement: StatementRef<'d>) -> bool {
        let (document, index) = (self.dossier.document(), self.dossier.index());
        let named = Evidence::by_statement(statement.id());
        let own_words = statement.record().attribution.is_own_voice();
        // A statement is not about any party.
        let witness = crate::dossier::Witness { own_words, ..witness(document, index, &named, PartyIx::at(0)) };
        self.sees_any(&[witness]).is_ok()
    }
}
