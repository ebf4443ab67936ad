//! One stance, as the line in force reads it.

use std::borrow::Cow;
use std::ops::Deref;

use super::index::Index;
use super::party_ix::PartyIx;
use crate::day::{Day, When};
use crate::model::{Basis, Certainty, Document, Evidence, Position, Spoken, Stance, Strength};

/// One stance, as the line in force reads it.
#[derive(Debug, Clone)]
pub(crate) struct Row<'d> {
    pub(crate) item: usize,
    pub(crate) party: PartyIx,
    pub(crate) position: Position,
    pub(crate) strength: Option<Strength>,
    /// The first day: as given, or as its earliest statement or that one's source dates it.
    pub(crate) since: When,
    pub(crate) order: i16,
    /// Records dated by the same thing fall on the same day. Those whose day is known do so anyway.
    pub(crate) dated_by: Option<DatedBy>,
    pub(crate) until: Option<When>,
    /// Whether conditions are attached to it.
    pub(crate) conditional: bool,
    /// The place of the record in the document.
    pub(crate) stance: usize,
    /// The evidence that carries it.
    pub(crate) witnesses: Witnesses<'d>,
}

/// What dates a record that gives no first day of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum DatedBy {
    Source(usize),
    Statement(usize),
}

/// What a lens needs to know of one piece of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Witness {
    /// From when on its source was surely public, if that is known.
    pub(crate) known: Option<Day>,
    /// The first day its source may have been taken back.
    pub(crate) withdrawn: Option<Day>,
    pub(crate) own_words: bool,
    pub(crate) certainty: Certainty,
    pub(crate) basis: Basis,
}

/// The evidence of a record. Most have one piece, for which nothing is allocated.
#[derive(Debug, Clone)]
pub(crate) enum Witnesses<'d> {
    One([Witness; 1]),
    Many(Cow<'d, [Witness]>),
}

impl Deref for Witnesses<'_> {
    type Target = [Witness];

    fn deref(&self) -> &[Witness] {
        match self {
            Witnesses::One(witness) => witness,
            Witnesses::Many(witnesses) => witnesses,
        }
    }
}

/// Added to the number of a vote, it is the place of the stance that is read from it: no document has so many stances.
pub(crate) const VOTE: usize = 1 << 31;

impl Row<'_> {
    /// Whether it was read from a vote, and not stated.
    pub(crate) fn is_vote(&self) -> bool {
        self.stance >= VOTE
    }
}

impl Row<'static> {
    /// The row of a stance, if its party and its item are declared.
    pub(crate) fn of(document: &Document, index: &Index, place: usize, stance: &Stance) -> Option<Row<'static>> {
        let home = index.party(stance.party.as_str()).zip(index.item(stance.item.as_str()))?;
        Some(Row::at(home, document, index, place, stance))
    }

    /// The row of a stance of a party on an item.
    pub(crate) fn at(
        (party, item): (PartyIx, usize),
        document: &Document,
        index: &Index,
        place: usize,
        stance: &Stance,
    ) -> Row<'static> {
        let (since, dated_by) = match stance.since {
            Some(since) => (since, None),
            None => dated(document, index, &stance.evidence),
        };
        Row {
            item,
            party,
            position: stance.position,
            strength: stance.strength,
            since,
            order: stance.order,
            dated_by: dated_by.filter(|_| since.exact().is_none()),
            until: stance.until.window(),
            conditional: !stance.conditions.is_empty(),
            stance: place,
            witnesses: witnesses(document, index, stance, party),
        }
    }
}

fn witnesses(document: &Document, index: &Index, stance: &Stance, party: PartyIx) -> Witnesses<'static> {
    let mut carrying = stance.evidence.iter().filter(|evidence| evidence.carries());
    let mut next = || carrying.next().map(|evidence| witness(document, index, evidence, party));
    match (next(), next()) {
        (Some(only), None) => Witnesses::One([only]),
        (first, second) => {
            let all = first.into_iter().chain(second).chain(std::iter::from_fn(next));
            Witnesses::Many(Cow::Owned(all.collect()))
        }
    }
}

/// The first day of a stance that gives none: that of its earliest evidence, or before every day.
pub(crate) fn dated(document: &Document, index: &Index, evidence: &[Evidence]) -> (When, Option<DatedBy>) {
    let carrying = evidence.iter().filter(|evidence| evidence.carries());
    let dates = carrying.filter_map(|evidence| date(document, index, evidence));
    dates.min_by_key(|(when, _)| *when).unwrap_or((Day::MIN.into(), None))
}

fn date(document: &Document, index: &Index, evidence: &Evidence) -> Option<(When, Option<DatedBy>)> {
    let statement = evidence.statement.as_ref().and_then(|id| index.statement(id.as_str()));
    let named = statement.and_then(|place| document.statements.get(place));
    if let Some(said) = named.map_or(evidence.said, Spoken::said) {
        return Some((said, statement.map(DatedBy::Statement)));
    }
    let source = index.found_in(document, evidence)?;
    let published = document.sources.get(source)?.published?;
    Some((published, Some(DatedBy::Source(source))))
}

/// What a lens needs to know of an evidence for a claim about a party.
pub(crate) fn witness(document: &Document, index: &Index, evidence: &Evidence, party: PartyIx) -> Witness {
    let source = index.found_in(document, evidence);
    let (known, withdrawn) = source.map(|place| index.public(place)).unwrap_or_default();
    Witness {
        known,
        withdrawn,
        own_words: index.own_words(document, evidence, party),
        certainty: evidence.certainty,
        basis: evidence.basis,
    }
}
