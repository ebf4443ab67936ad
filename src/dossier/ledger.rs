//! The stances, sorted by item, party and first day, with what a lens looks at precomputed.

use super::index::{Index, PartyIx, checked};
use crate::day::{Day, When};
use crate::model::{Basis, Certainty, Document, Evidence, Position, Spoken, Stance};

/// One stance, as the line in force reads it.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) item: usize,
    pub(crate) party: PartyIx,
    pub(crate) position: Position,
    /// The first day: as given, or as its earliest statement or that one's source dates it.
    pub(crate) since: When,
    pub(crate) order: i16,
    /// Records dated by the same thing fall on the same day.
    pub(crate) dated_by: Option<DatedBy>,
    pub(crate) until: Option<When>,
    /// The place of the record in the document.
    pub(crate) stance: usize,
    /// The evidence that carries it.
    pub(crate) witnesses: Vec<Witness>,
}

/// What dates a record that gives no first day of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum DatedBy {
    Source(usize),
    Statement(usize),
}

/// What a lens needs to know of one piece of evidence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Witness {
    /// From when on its source was surely public, if that is known.
    pub(crate) known: Option<Day>,
    /// The first day its source may have been taken back.
    pub(crate) withdrawn: Option<Day>,
    pub(crate) own_words: bool,
    pub(crate) certainty: Certainty,
    pub(crate) basis: Basis,
}

#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    rows: Vec<Row>,
    /// The place of the row of each stance.
    by_stance: Vec<usize>,
}

impl Ledger {
    /// Rows for all stances whose party and item are declared.
    pub(crate) fn of(document: &Document, index: &Index) -> Ledger {
        let row = |(place, stance)| row(document, index, place, stance);
        let mut rows: Vec<_> = document.stances.iter().enumerate().filter_map(row).collect();
        rows.sort_by_key(|row: &Row| (row.item, row.party, row.since.first(), row.order, row.stance));
        // Until the check has refused them, stances without a party or an item have no row.
        let mut by_stance = vec![usize::MAX; document.stances.len()];
        for (place, row) in rows.iter().enumerate() {
            by_stance.get_mut(row.stance).into_iter().for_each(|slot| *slot = place);
        }
        Ledger { rows, by_stance }
    }

    pub(crate) fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The row of the stance at a place of a checked document.
    pub(crate) fn row(&self, stance: usize) -> &Row {
        checked(&self.rows, *checked(&self.by_stance, stance))
    }

    /// The records on an item. Cost: logarithmic in all records.
    pub(crate) fn on(&self, item: usize) -> &[Row] {
        between(&self.rows, |row| row.item < item, |row| row.item <= item)
    }

    /// The records of a party on an item, earliest first. Cost: logarithmic in all records.
    pub(crate) fn of_party(&self, party: PartyIx, item: usize) -> &[Row] {
        between(self.on(item), |row| row.party < party, |row| row.party <= party)
    }

    /// The records of each party on each item.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &[Row]> {
        self.rows.chunk_by(|a, b| (a.item, a.party) == (b.item, b.party))
    }
}

fn between(rows: &[Row], before: impl Fn(&Row) -> bool, until: impl Fn(&Row) -> bool) -> &[Row] {
    rows.get(rows.partition_point(before)..rows.partition_point(until)).unwrap_or_default()
}

fn row(document: &Document, index: &Index, place: usize, stance: &Stance) -> Option<Row> {
    let party = index.party(stance.party.as_str())?;
    let (since, dated_by) = match stance.since {
        Some(since) => (since, None),
        None => dated(document, index, stance),
    };
    let carrying = stance.evidence.iter().filter(|evidence| evidence.carries());
    Some(Row {
        item: index.item(stance.item.as_str())?,
        party,
        position: stance.position,
        since,
        order: stance.order,
        dated_by,
        until: stance.until.window(),
        stance: place,
        witnesses: carrying.map(|evidence| witness(document, index, evidence, party)).collect(),
    })
}

/// The first day of a stance that gives none: that of its earliest evidence, or before every day.
fn dated(document: &Document, index: &Index, stance: &Stance) -> (When, Option<DatedBy>) {
    let carrying = stance.evidence.iter().filter(|evidence| evidence.carries());
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
    let source = index.found_in(document, evidence).and_then(|place| document.sources.get(place));
    Witness {
        known: source.and_then(|source| source.published).map(When::last),
        withdrawn: source.and_then(|source| source.withdrawn).map(When::first),
        own_words: index.own_words(document, evidence, party),
        certainty: evidence.certainty,
        basis: evidence.basis,
    }
}
