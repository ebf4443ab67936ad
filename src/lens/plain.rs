//! What plain records come to: those on exact days that nobody hedges and that hang on nothing.
//!
//! It is the rule of `line` for records that have one reading, on columns: the last of a party's rows that has come is in
//! force, unless it has ended; and if that is a report, the last own words too. Whatever else a row may have sends its
//! party to the rule itself.

use super::Lens;
use crate::day::Day;
use crate::dossier::{Block, Marks, PartyIx};
use crate::model::PositionSet;

/// What the rows of one party on an item come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// Nothing is in force.
    Nothing,
    /// One line.
    Line(Marks),
    /// Own words, and a later report that contests them.
    Contested(Marks, Marks),
    /// Only the rule itself can tell.
    Full,
}

/// What the rows on an item come to, counted.
#[derive(Debug, Default)]
pub(super) struct Weighed {
    /// By the place of the position.
    pub(super) lines: [u32; PLACES],
    /// What was not counted.
    pub(super) others: Vec<(PartyIx, Stand)>,
}

/// More places than there are positions, so that none needs a look at whether it is one.
const PLACES: usize = 16;

/// What a lens sees of one row.
enum Glimpse {
    Hidden,
    Seen { own_words: bool },
    Hedged,
}

impl<'d> Lens<'d> {
    /// Whether it hides nothing, save what every lens hides.
    pub(super) fn is_open(self) -> bool {
        self.known_by.is_none() && !self.floors.any()
    }

    /// The parties that have rows on an item, with what these come to. Those that surely hold none of some positions may be
    /// left out.
    pub(super) fn stands(self, block: Block<'d>, positions: PositionSet) -> Stands<'d> {
        Stands { lens: self, block, positions, chunk: 0, hits: 0, next: 0 }
    }

    /// What the rows of one party come to.
    pub(super) fn stand(self, group: Block<'d>) -> Stand {
        let (mut own, mut report, mut last) = (None, None, None);
        for (place, (since, marks)) in group.since.iter().zip(group.marks).enumerate() {
            if *since > self.day {
                break;
            }
            let own_words = match self.glimpse(group, place, *marks) {
                Glimpse::Hidden => continue,
                Glimpse::Seen { own_words } => own_words,
                Glimpse::Hedged => return Stand::Full,
            };
            // What order settles, or nothing does, is for the rule.
            if last.replace(*since) == Some(*since) {
                return Stand::Full;
            }
            (own, report) = if own_words { (Some(place), None) } else { (own, Some(place)) };
        }
        let live = |place: usize| self.live(group, place);
        match (own.and_then(live), report.and_then(live)) {
            (Some(own), Some(report)) if own.place() != report.place() => Stand::Contested(own, report),
            (Some(marks), _) | (None, Some(marks)) => Stand::Line(marks),
            (None, None) => Stand::Nothing,
        }
    }

    /// How many of some parties have a line at each position, through a lens that hides nothing; and apart what the rows
    /// of those come to that need more than a glance.
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "a branch that nobody can foretell costs more than the comparison"
    )]
    pub(super) fn weigh(self, block: Block<'d>, counts: impl Fn(PartyIx) -> bool) -> Weighed {
        let mut weighed = Weighed::default();
        let rows = block.party.iter().zip(block.since).zip(block.marks).enumerate().rev();
        let (mut next_party, mut next_come) = (None, false);
        for (place, ((party, since), marks)) in rows {
            let has_come = *since <= self.day;
            let last = has_come & !(next_come & (next_party == Some(*party))) & counts(*party);
            let plain = !marks.has(Marks::CAREFUL) & !marks.has(Marks::ENDS);
            if let Some(line) = weighed.lines.get_mut(marks.place() % PLACES) {
                *line += u32::from(last & plain);
            }
            if last & !plain {
                weighed.others.push((*party, self.stand(block.around(place))));
            }
            (next_party, next_come) = (Some(*party), has_come);
        }
        weighed
    }

    fn glimpse(self, group: Block<'d>, place: usize, marks: Marks) -> Glimpse {
        let own_words = marks.has(Marks::OWN_WORDS);
        if marks.has(Marks::ODD) {
            return Glimpse::Hedged;
        }
        if self.is_open() {
            return Glimpse::Seen { own_words };
        }
        match group.known.get(place).and_then(|known| group.known(*known, marks)) {
            Some(known) if self.hides_plain(known, marks) => Glimpse::Hidden,
            Some(_) => Glimpse::Seen { own_words },
            None => match group.row(place).map(|row| self.sees(&row)) {
                Some(Ok(seen)) if seen.hedged => Glimpse::Hedged,
                Some(Ok(seen)) => Glimpse::Seen { own_words: seen.own_words },
                _ => Glimpse::Hidden,
            },
        }
    }

    /// Whether it hides a row with one plain piece of evidence.
    fn hides_plain(self, known: u32, marks: Marks) -> bool {
        self.known_by.is_some_and(|known_by| known > known_by.bits())
            || self.floors.on_record && !marks.has(Marks::OWN_WORDS)
            || self.floors.asserted && marks.has(Marks::REPORTED)
    }

    /// A row, unless it has ended.
    fn live(self, group: Block<'d>, place: usize) -> Option<Marks> {
        let marks = *group.marks.get(place)?;
        let ended = |known: &u32| marks.has(Marks::ENDS) && group.end(*known).is_some_and(|end| end < self.day);
        (!group.known.get(place).is_some_and(ended)).then_some(marks)
    }
}

/// The parties that have rows on an item, with what these come to, in order of declaration.
///
/// A lens that hides nothing looks at 64 rows at a time for those that are the last to have come of their party.
#[derive(Debug, Clone)]
pub(super) struct Stands<'d> {
    lens: Lens<'d>,
    block: Block<'d>,
    positions: PositionSet,
    /// Where the rows begin of which some are hits,
    chunk: usize,
    /// and which those are.
    hits: u64,
    /// The first row that was not looked at.
    next: usize,
}

const CHUNK: usize = 64;

impl Stands<'_> {
    /// The next row that is the last to have come of its party, and is at one of the positions or needs care.
    fn hit(&mut self) -> Option<usize> {
        while self.hits == 0 {
            if self.next >= self.block.party.len() {
                return None;
            }
            self.chunk = self.next;
            self.next = (self.next + CHUNK).min(self.block.party.len());
            self.hits = self.look();
        }
        let first = self.hits.trailing_zeros() as usize;
        self.hits &= self.hits - 1;
        Some(self.chunk + first)
    }

    /// Which of the next rows are hits. All are looked at in the same way: to skip some costs more than it saves.
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "a branch that nobody can foretell costs more than the comparison"
    )]
    fn look(&self) -> u64 {
        let Block { party, since, marks, .. } = self.block;
        let (day, positions) = (self.lens.day, self.positions);
        let come = |since: &Day| *since <= day;
        let mut next_party = party.get(self.next).copied();
        let mut next_come = since.get(self.next).is_some_and(come);
        let rows = |at: std::ops::Range<usize>| Some((party.get(at.clone())?, since.get(at.clone())?, marks.get(at)?));
        let Some((party, since, marks)) = rows(self.chunk..self.next) else { return 0 };
        let mut hits = 0;
        for ((party, since), marks) in party.iter().zip(since).zip(marks).rev() {
            let has_come = come(since);
            let last = has_come & !(next_come & (next_party == Some(*party)));
            let hit = last & (marks.has(Marks::CAREFUL) | marks.is_in(positions));
            hits = hits << 1 | u64::from(hit);
            (next_party, next_come) = (Some(*party), has_come);
        }
        hits
    }

    fn next_of_hits(&mut self) -> Option<(PartyIx, Stand)> {
        let place = self.hit()?;
        let (party, marks) = (*self.block.party.get(place)?, *self.block.marks.get(place)?);
        let stand = if marks.has(Marks::CAREFUL) {
            self.lens.stand(self.block.around(place))
        } else {
            self.lens.live(self.block, place).map_or(Stand::Nothing, Stand::Line)
        };
        Some((party, stand))
    }

    /// The next party, through a lens that may hide rows.
    fn next_of_groups(&mut self) -> Option<(PartyIx, Stand)> {
        let Block { party, since, marks, known, .. } = self.block;
        let (first, start) = (*party.get(self.next)?, self.next);
        let mut careful = marks.get(start)?.has(Marks::CAREFUL);
        let mut last = None;
        let rest = |from: usize| Some((party.get(from..)?, since.get(from..)?, marks.get(from..)?, known.get(from..)?));
        let (parties, since, marks, known) = rest(start)?;
        let rows =
            parties.iter().zip(since).zip(marks.iter().zip(known)).take_while(|((party, _), _)| **party == first);
        for ((_, since), (marks, known)) in rows {
            match self.block.known(*known, *marks) {
                None => careful = true,
                Some(known) if *since <= self.lens.day && !self.lens.hides_plain(known, *marks) => {
                    last = Some(self.next);
                }
                Some(_) => {}
            }
            self.next += 1;
        }
        let line = |last: usize| self.lens.live(self.block, last).map_or(Stand::Nothing, Stand::Line);
        let stand = if careful { self.lens.stand(self.block.around(start)) } else { last.map_or(Stand::Nothing, line) };
        Some((first, stand))
    }
}

impl Iterator for Stands<'_> {
    type Item = (PartyIx, Stand);

    fn next(&mut self) -> Option<(PartyIx, Stand)> {
        if self.lens.is_open() { self.next_of_hits() } else { self.next_of_groups() }
    }
}
