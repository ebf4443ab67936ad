//! The stances, sorted by item, party and first day: one block of rows per item, in columns.

use std::borrow::Cow;

use super::casts::{Casts, count_read};
use super::columns::{Cells, Columns, Marks};
use super::details::Details;
use super::index::Index;
use super::party_ix::PartyIx;
use super::row::{Row, VOTE, Witness, Witnesses};
use super::share::{self, Referred};
use super::votes;
use crate::day::{Day, When};
use crate::model::{Basis, Certainty, Document, Stance};

/// The stances in columns.
///
/// Rows of one item stand together, with free slots behind them, so that a new one moves few others. What most rows do
/// not have stands among the details.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ledger {
    columns: Columns,
    spans: Vec<Span>,
    details: Details,
    /// Of each stance of the document, the item and the party.
    items: Vec<u32>,
    parties: Vec<PartyIx>,
}

/// Where the rows of an item stand.
#[derive(Debug, Clone, Copy, Default)]
struct Span {
    start: usize,
    rows: u32,
    room: u32,
}

/// Bytes that a dossier holds for its stances.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// let sizes = paris.ledger_sizes();
/// assert!(sizes.scanned >= 16 * paris.stances().len(), "what a question goes through");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct LedgerSizes {
    /// What a question on an item goes through, free slots included.
    pub scanned: usize,
    /// What is looked up for single rows: ends, windows, conditions, several pieces of evidence.
    pub beside: usize,
}

/// The rows of an item, or of one party on it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Block<'d> {
    ledger: &'d Ledger,
    pub(crate) item: usize,
    pub(crate) party: &'d [PartyIx],
    pub(crate) since: &'d [Day],
    pub(crate) marks: &'d [Marks],
    pub(crate) known: &'d [u32],
    pub(crate) stance: &'d [u32],
}

impl Ledger {
    /// Rows for all stances whose party and item are declared; and the places of the stances that are not ordinary, which
    /// a check has to look at. References share the text of what they refer to from here on.
    pub(crate) fn of(document: &mut Document, index: &mut Index, casts: &Casts) -> (Ledger, Vec<usize>) {
        let mut ledger = Ledger { spans: vec![Span::default(); document.agenda.len()], ..Ledger::default() };
        let count = document.stances.len();
        ledger.items.reserve_exact(count);
        ledger.parties.reserve_exact(count);
        let (mut laid, mut unusual) = (Vec::with_capacity(count), Vec::new());
        for place in 0..count {
            let referred = share::stance(document, index, place);
            let Some(stance) = document.stances.get(place) else { continue };
            if referred.home.is_none() || !referred.sourced || !index.is_ordinary(stance) {
                unusual.push(place);
            }
            ledger.settle(referred.home);
            laid.push(ledger.cells_at(&referred, document, index, (place, stance)));
        }
        ledger.fill(&laid, (document, index, casts));
        (ledger, unusual)
    }

    /// What a stance brings to the columns, if its party and its item are declared.
    fn cells_at(
        &mut self,
        referred: &Referred,
        document: &Document,
        index: &Index,
        (place, stance): (usize, &Stance),
    ) -> Cells {
        let Some(home) = referred.home else { return Columns::FREE };
        let row = || Row::at(home, document, index, place, stance);
        let public = referred.source.map(|source| index.public(source));
        let Some(plain) = public.and_then(|public| Cells::plain(home.0, place, stance, public)) else {
            return self.cells(row());
        };
        debug_assert_eq!(plain, self.cells(row()), "what is plain is what its row would bring");
        plain
    }

    /// Writes all rows: each to the block of its item, and in each block by moment.
    fn fill(&mut self, laid: &[Cells], (document, index, casts): (&Document, &Index, &Casts)) {
        let order = self.order(index.census.count());
        for item in &self.items {
            self.spans.get_mut(*item as usize).into_iter().for_each(|span| span.rows += 1);
        }
        let homes: Vec<_> = document.roll_calls.iter().map(|roll_call| index.item(roll_call.item.as_str())).collect();
        let home = |call: u32| homes.get(call as usize).copied().flatten().unwrap_or(usize::MAX);
        let calls = put_together(0..u32::try_from(homes.len()).unwrap_or(u32::MAX), self.spans.len(), home);
        let count = laid.len() + count_read(document, index);
        self.columns.reserve(count + count / 8);
        let (mut rest, mut calls, mut rows) = (order.as_slice(), calls.iter().peekable(), Vec::new());
        for (item, span) in self.spans.iter_mut().enumerate() {
            let (block, after) = rest.split_at_checked(span.rows as usize).unwrap_or((rest, &[]));
            rest = after;
            rows.clear();
            rows.extend(block.iter().filter_map(|place| laid.get(*place as usize)).copied());
            while let Some(call) = calls.next_if(|call| home(**call) == item) {
                votes::rows(*call as usize, (document, index, casts), &mut self.details, &mut rows);
            }
            if rows.len() > block.len() {
                // What is stated goes before what was voted, and that is in the order of the document.
                rows.sort_by_key(|cells| cells.party);
            }
            in_time(&self.details, &mut rows);
            span.rows = u32::try_from(rows.len()).unwrap_or(u32::MAX);
            (span.start, span.room) = (self.columns.len(), span.rows + span.rows / 8);
            self.columns.extend(&rows);
            self.columns.mark_groups(span.start);
            self.columns.pad((span.room - span.rows) as usize);
        }
        // Details lie as their rows do.
        self.details.follow(self.columns.detailed());
    }

    /// The places of the stances that have rows, by item and by party; those of one party on one item in the order of the
    /// document.
    fn order(&self, parties: usize) -> Vec<u32> {
        let places = 0..u32::try_from(self.items.len()).unwrap_or(u32::MAX);
        let item = |place: u32| self.items.get(place as usize).map_or(usize::MAX, |item| *item as usize);
        let party = |place: u32| self.parties.get(place as usize).map_or(usize::MAX, |party| usize::from(party.0));
        // First by party, then by item: each time those of one place keep their order.
        let by_party = put_together(places, parties, party);
        put_together(by_party.iter().copied(), self.spans.len(), item)
    }

    /// Remembers where the next stance of the document belongs.
    fn settle(&mut self, home: Option<(PartyIx, usize)>) {
        self.items.push(home.and_then(|(_, item)| u32::try_from(item).ok()).unwrap_or(u32::MAX));
        self.parties.push(home.map_or(PartyIx(u16::MAX), |(party, _)| party));
    }

    /// What a row brings to the columns; the rest goes to the details.
    fn cells(&mut self, row: Row<'_>) -> Cells {
        let marks = row.marks();
        let (party, since) = (row.party, row.since.first());
        let stance = u32::try_from(row.stance).unwrap_or(u32::MAX);
        let known = row.known().map_or(0, Day::bits);
        let known = if marks.has(Marks::DETAILED) { self.details.lay(&row, known) } else { known };
        Cells { party, since, marks, known, stance }
    }

    /// Makes a place for the stance that comes after all others in the document.
    pub(crate) fn extend(&mut self) {
        self.settle(None);
    }

    /// Puts the row of a stance where it belongs.
    pub(crate) fn lay(&mut self, row: Row<'_>) {
        let (item, stance) = (row.item, row.stance);
        let at = self.on(item).place_for(&row);
        let cells = self.cells(row);
        self.make_room(item);
        let Some(span) = self.spans.get_mut(item) else { return };
        span.rows += 1;
        let (from, to) = (span.start + at, span.start + span.rows as usize);
        self.columns.insert(from, to, cells);
        self.mark(item, cells.party);
        self.items.get_mut(stance).into_iter().for_each(|home| *home = u32::try_from(item).unwrap_or(u32::MAX));
        self.parties.get_mut(stance).into_iter().for_each(|home| *home = cells.party);
    }

    /// Takes away the row of a stance, if it has one.
    pub(crate) fn lift(&mut self, stance: usize) {
        let Some((item, party)) = self.home(stance) else { return };
        let (block, group) = (self.on(item), self.of_party(party, item));
        let Some(row) = group.stance.iter().position(|one| *one as usize == stance) else { return };
        let Some(span) = self.spans.get(item).copied() else { return };
        let slot = span.start + block.party.partition_point(|one| *one < party) + row;
        if let Some(cells) = self.columns.get(slot).filter(|cells| cells.marks.has(Marks::DETAILED)) {
            self.details.free(cells.known);
        }
        self.columns.remove(slot, span.start + span.rows as usize);
        self.spans.get_mut(item).into_iter().for_each(|span| span.rows -= 1);
        self.mark(item, party);
    }

    /// Takes away a stance and its row. Later stances of the document move up by one.
    pub(crate) fn take(&mut self, stance: usize) {
        self.lift(stance);
        self.items.remove(stance);
        self.parties.remove(stance);
        if stance < self.items.len() {
            let later = self.columns.stance.iter_mut().filter(|one| (stance + 1..VOTE).contains(&(**one as usize)));
            later.for_each(|one| *one -= 1);
        }
    }

    /// Marks the rows of a party on an item anew.
    fn mark(&mut self, item: usize, party: PartyIx) {
        let parties = self.on(item).party;
        let (from, to) = (parties.partition_point(|one| *one < party), parties.partition_point(|one| *one <= party));
        let start = self.spans.get(item).map_or(0, |span| span.start);
        self.columns.mark_group(start + from, start + to);
    }

    /// Makes sure that an item has a free slot: when it has none, its rows move behind all others.
    fn make_room(&mut self, item: usize) {
        let Some(span) = self.spans.get_mut(item).filter(|span| span.rows == span.room) else { return };
        let (old, start) = (*span, self.columns.len());
        *span = Span { start, rows: old.rows, room: old.rows + old.rows / 8 + 4 };
        let room = span.room as usize;
        self.columns.reserve(room);
        self.columns.copy_within(old.start..old.start + old.rows as usize);
        self.columns.pad(room - old.rows as usize);
        let rooms: usize = self.spans.iter().map(|span| span.room as usize).sum();
        if self.columns.len() > rooms + rooms / 4 + 64 {
            self.compact();
        }
    }

    /// Puts the blocks side by side again, when moving them has left too many holes.
    fn compact(&mut self) {
        let mut columns = Columns::default();
        columns.reserve(self.spans.iter().map(|span| span.room as usize).sum());
        for span in &mut self.spans {
            let start = columns.len();
            columns.copy(&self.columns, span.start..span.start + span.room as usize);
            span.start = start;
        }
        self.columns = columns;
    }

    /// The item and the party of a stated stance that has a row.
    pub(crate) fn home(&self, stance: usize) -> Option<(usize, PartyIx)> {
        let item = self.items.get(stance).copied().filter(|item| *item != u32::MAX)? as usize;
        Some((item, *self.parties.get(stance)?))
    }

    /// The item and the party of the stance at a place of a checked document.
    pub(crate) fn place(&self, stance: usize) -> (usize, PartyIx) {
        (*super::checked(&self.items, stance) as usize, *super::checked(&self.parties, stance))
    }

    /// The row of the stance at a place, of a party on an item. Cost: that of finding its party on its item.
    pub(crate) fn row(&self, (item, party): (usize, PartyIx), stance: usize) -> Row<'_> {
        let group = self.on(item).of_party(party);
        let place = group.stance.iter().position(|one| *one as usize == stance).unwrap_or(group.stance.len());
        group.row_of(Cells {
            party,
            since: *super::checked(group.since, place),
            marks: *super::checked(group.marks, place),
            known: *super::checked(group.known, place),
            stance: *super::checked(group.stance, place),
        })
    }

    /// The rows on an item.
    pub(crate) fn on(&self, item: usize) -> Block<'_> {
        let span = self.spans.get(item).copied().unwrap_or_default();
        let (from, to) = (span.start, span.start + span.rows as usize);
        let Columns { party, since, marks, known, stance } = &self.columns;
        Block { ledger: self, item, party, since, marks, known, stance }.between(from, to)
    }

    /// The rows of a party on an item, earliest first.
    pub(crate) fn of_party(&self, party: PartyIx, item: usize) -> Block<'_> {
        self.on(item).of_party(party)
    }

    /// The rows on each item.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = Block<'_>> {
        (0..self.spans.len()).map(|item| self.on(item))
    }

    /// When each stance begins, wherever it stands.
    pub(crate) fn begins(&self) -> impl Iterator<Item = When> {
        self.blocks().flat_map(move |block| {
            let rows = block.since.iter().zip(block.marks).zip(block.known);
            rows.map(move |((since, marks), known)| {
                let detail = if marks.has(Marks::DETAILED) { self.details.get(*known) } else { None };
                detail.map_or((*since).into(), |detail| detail.since)
            })
        })
    }

    /// The rows of those parties on those items of which it is not enough to take the last.
    pub(crate) fn careful(&self) -> impl Iterator<Item = Block<'_>> {
        let is_careful = |block: &Block<'_>| block.marks.iter().any(|marks| marks.has(Marks::CAREFUL));
        self.blocks().filter(is_careful).flat_map(Block::groups).filter(is_careful)
    }

    /// The rows of each party on each item.
    pub(crate) fn groups(&self) -> impl Iterator<Item = Block<'_>> {
        self.blocks().flat_map(Block::groups)
    }

    pub(crate) fn sizes(&self) -> LedgerSizes {
        let Columns { party, since, marks, known, stance } = &self.columns;
        let scanned = size_of_val(&**party) + size_of_val(&**since) + size_of_val(&**marks);
        let scanned = scanned + size_of_val(&**known) + size_of_val(&**stance) + size_of_val(&*self.spans);
        let places = size_of_val(&*self.items) + size_of_val(&*self.parties);
        LedgerSizes { scanned, beside: self.details.size() + places }
    }
}

/// Sorts the rows of each party by day and order; of one day and order, the first of the document stays first.
fn in_time(details: &Details, rows: &mut [Cells]) {
    let order = |cells: &Cells| {
        let detail = details.get(cells.known).filter(|_| cells.marks.has(Marks::DETAILED));
        detail.map_or(0, |detail| detail.order)
    };
    for group in rows.chunk_by_mut(|one, next| one.party == next.party).filter(|group| group.len() > 1) {
        group.sort_by_key(|cells| (cells.since, order(cells)));
    }
}

/// Numbers by the group that each has, of so many; those of one group stay in their order, those of none are left out.
fn put_together(numbers: impl Iterator<Item = u32> + Clone, groups: usize, group: impl Fn(u32) -> usize) -> Vec<u32> {
    let mut next = vec![0_usize; groups];
    for number in numbers.clone() {
        next.get_mut(group(number)).into_iter().for_each(|count| *count += 1);
    }
    let mut before = 0;
    for slot in &mut next {
        before += std::mem::replace(slot, before);
    }
    let mut together = vec![0; before];
    for number in numbers {
        let Some(next) = next.get_mut(group(number)) else { continue };
        together.get_mut(*next).into_iter().for_each(|slot| *slot = number);
        *next += 1;
    }
    together
}

impl<'d> Block<'d> {
    /// The rows from a place to before another.
    pub(crate) fn between(self, from: usize, to: usize) -> Block<'d> {
        Block {
            party: self.party.get(from..to).unwrap_or_default(),
            since: self.since.get(from..to).unwrap_or_default(),
            marks: self.marks.get(from..to).unwrap_or_default(),
            known: self.known.get(from..to).unwrap_or_default(),
            stance: self.stance.get(from..to).unwrap_or_default(),
            ..self
        }
    }

    /// The rows of one party.
    pub(crate) fn of_party(self, party: PartyIx) -> Block<'d> {
        self.between(self.party.partition_point(|one| *one < party), self.party.partition_point(|one| *one <= party))
    }

    /// The rows of the parties before one.
    pub(crate) fn before(self, party: PartyIx) -> Block<'d> {
        self.between(0, self.party.partition_point(|one| *one < party))
    }

    /// The rows of the party that has the row at a place.
    pub(crate) fn around(self, place: usize) -> Block<'d> {
        let Some(party) = self.party.get(place) else { return self.between(0, 0) };
        let of_other = |one: &PartyIx| one != party;
        let before = self.party.get(..place).unwrap_or_default();
        let from = before.iter().rposition(of_other).map_or(0, |other| other + 1);
        let after = self.party.get(place..).unwrap_or_default();
        self.between(from, after.iter().position(of_other).map_or(self.party.len(), |other| place + other))
    }

    /// The rows of each party.
    pub(crate) fn groups(self) -> impl Iterator<Item = Block<'d>> {
        let mut from = 0;
        std::iter::from_fn(move || {
            let party = self.party.get(from)?;
            let rest = self.party.get(from..)?;
            let rows = rest.iter().position(|one| one != party).unwrap_or(rest.len());
            from += rows;
            Some(self.between(from - rows, from))
        })
    }

    /// The place at which a new row belongs.
    fn place_for(self, row: &Row<'_>) -> usize {
        let (party, day, rank) = (row.party, row.since.first(), (row.order, row.stance));
        let from = self.party.partition_point(|one| *one < party);
        let group = self.of_party(party);
        let from = from + group.since.partition_point(|one| *one < day);
        let same_day = group.since.iter().filter(|one| **one == day).count();
        let earlier = |place: &usize| self.row(*place).is_some_and(|other| (other.order, other.stance) < rank);
        from + (from..from + same_day).take_while(earlier).count()
    }

    /// All rows.
    pub(crate) fn rows(self) -> impl ExactSizeIterator<Item = Row<'d>> + use<'d> {
        let cells = self.party.iter().zip(self.since).zip(self.marks).zip(self.known).zip(self.stance);
        cells.map(move |((((party, since), marks), known), stance)| {
            self.row_of(Cells { party: *party, since: *since, marks: *marks, known: *known, stance: *stance })
        })
    }

    /// The rows to which conditions are attached.
    pub(crate) fn conditional(self) -> impl Iterator<Item = Row<'d>> {
        let odd = self.marks.iter().zip(self.known).enumerate().filter(|(_, (marks, _))| marks.has(Marks::ODD));
        let conditional = move |known: u32| self.ledger.details.get(known).is_some_and(|detail| detail.conditional);
        odd.filter(move |(_, (_, known))| conditional(**known)).filter_map(move |(place, _)| self.row(place))
    }

    /// The row at a place.
    pub(crate) fn row(self, place: usize) -> Option<Row<'d>> {
        Some(self.row_of(Cells {
            party: *self.party.get(place)?,
            since: *self.since.get(place)?,
            marks: *self.marks.get(place)?,
            known: *self.known.get(place)?,
            stance: *self.stance.get(place)?,
        }))
    }

    /// From when on a row is surely known, as a number; nothing if only its evidence can tell.
    pub(crate) fn known(self, known: u32, marks: Marks) -> Option<u32> {
        let known = if marks.has(Marks::DETAILED) { self.ledger.details.known(known)? } else { known };
        (known != 0).then_some(known)
    }

    /// Whether a row that only the rule can read in general counts on a day as one of an exact day does, whatever its
    /// position: it has surely come.
    pub(crate) fn come(self, known: u32) -> Option<Day> {
        self.ledger.details.come(known)
    }

    /// The last day of a row that ends on a known day.
    pub(crate) fn end(self, known: u32) -> Option<Day> {
        self.ledger.details.end(known)
    }

    fn row_of(self, cells: Cells) -> Row<'d> {
        let Cells { party, since, marks, known, stance } = cells;
        let detail = self.ledger.details.get(known).filter(|_| marks.has(Marks::DETAILED));
        let plain = || {
            Witnesses::One([Witness {
                known: Day::of_own_bits(known),
                withdrawn: None,
                own_words: marks.has(Marks::OWN_WORDS),
                certainty: if marks.has(Marks::REPORTED) { Certainty::Reported } else { Certainty::Asserted },
                basis: Basis::Stated,
            }])
        };
        Row {
            item: self.item,
            party,
            position: marks.position(),
            strength: marks.strength(),
            since: detail.map_or(since.into(), |detail| detail.since),
            order: detail.map_or(0, |detail| detail.order),
            dated_by: detail.and_then(|detail| detail.dated_by),
            until: detail.and_then(|detail| detail.until),
            conditional: detail.is_some_and(|detail| detail.conditional),
            stance: stance as usize,
            witnesses: detail.map_or_else(plain, |detail| Witnesses::Many(Cow::Borrowed(&detail.witnesses))),
        }
    }
}
