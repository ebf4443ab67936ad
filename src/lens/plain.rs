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

/// What a lens sees of one row.
enum Glimpse {
    Hidden,
    /// It has come by a day.
    Seen {
        own_words: bool,
        come: Day,
    },
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
            let (own_words, come) = match self.glimpse(group, place, *marks, *since) {
                Glimpse::Hidden => continue,
                Glimpse::Seen { own_words, come } => (own_words, come),
                Glimpse::Hedged => return Stand::Full,
            };
            // What order settles, or nothing does, is for the rule.
            if last.replace(come) >= Some(*since) {
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

    fn glimpse(self, group: Block<'d>, place: usize, marks: Marks, since: Day) -> Glimpse {
        let own_words = marks.has(Marks::OWN_WORDS);
        let come = if marks.has(Marks::ODD) { self.come(group, place, marks) } else { Some(since) };
        let Some(come) = come else { return Glimpse::Hedged };
        if self.is_open() {
            return Glimpse::Seen { own_words, come };
        }
        match group.known.get(place).and_then(|known| group.known(*known, marks)) {
            Some(known) if self.hides_plain(known, marks) => Glimpse::Hidden,
            Some(_) => Glimpse::Seen { own_words, come },
            None => match group.row(place).map(|row| self.sees(&row)) {
                Some(Ok(seen)) if seen.hedged => Glimpse::Hedged,
                Some(Ok(seen)) => Glimpse::Seen { own_words: seen.own_words, come },
                _ => Glimpse::Hidden,
            },
        }
    }

    /// By when an odd row has come that is odd only because its first day is one of several, if all of these have come.
    fn come(self, group: Block<'d>, place: usize, marks: Marks) -> Option<Day> {
        let come = group.come(*group.known.get(place)?)?;
        (come <= self.day && !marks.is_silent()).then_some(come)
    }

    /// The marks of rows of which it is not enough to take the last that it sees.
    fn careful(self) -> Marks {
        if self.is_open() { Marks::CAREFUL } else { Marks::CAREFUL_IF_HIDDEN }
    }

    /// Whether it sees a row of which its columns tell that.
    fn sees_row(self, block: Block<'d>, known: u32, marks: Marks) -> bool {
        block.known(known, marks).is_some_and(|known| !self.hides_plain(known, marks))
    }

    /// What the rows of a party come to, of which one is the last that has come and is seen.
    pub(super) fn stand_of(self, block: Block<'d>, place: usize, marks: Marks) -> Stand {
        if marks.has(self.careful()) {
            return self.stand(block.around(place));
        }
        self.live(block, place).map_or(Stand::Nothing, Stand::Line)
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

/// Rows gone through from the last: whether one is the first to be shown of its party.
#[derive(Debug)]
struct Later(u32);

impl Default for Later {
    /// No party has this number.
    fn default() -> Later {
        Later(u32::MAX)
    }
}

impl Later {
    #[expect(
        clippy::needless_bitwise_bool,
        reason = "a branch that nobody can foretell costs more than the comparison"
    )]
    fn is_first(&mut self, PartyIx(party): PartyIx, shown: bool) -> bool {
        let party = u32::from(party);
        let first = shown & (self.0 != party);
        self.0 = if shown { party } else { self.0 };
        first
    }
}

/// The parties that have rows on an item, with what these come to, in order of declaration.
///
/// It looks at 64 rows at a time for those that are the last of their party that has come and is seen.
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
    /// The next row that is the last of its party, and is at one of the positions or needs care.
    fn hit(&mut self) -> Option<usize> {
        while self.hits == 0 {
            if self.next >= self.block.party.len() {
                return None;
            }
            self.chunk = self.next;
            self.next = (self.next + CHUNK).min(self.block.party.len());
            self.hits = if self.lens.is_open() {
                self.look(Marks::CAREFUL, |_, _| true)
            } else {
                let (lens, block, careful) = (self.lens, self.block, self.lens.careful());
                self.look(careful, |known, marks| marks.has(careful) || lens.sees_row(block, known, marks))
            };
        }
        let first = self.hits.trailing_zeros() as usize;
        self.hits &= self.hits - 1;
        Some(self.chunk + first)
    }

    /// Which of the next rows are hits. All are looked at in the same way: to skip some costs more than it saves.
    fn look(&self, careful: Marks, sees: impl Fn(u32, Marks) -> bool) -> u64 {
        let Block { party, since, marks, known, .. } = self.block;
        let (day, positions) = (self.lens.day, self.positions);
        let rows = |from: usize, to: usize| {
            let rows = party.get(from..to)?.iter().zip(since.get(from..to)?);
            Some(rows.zip(marks.get(from..to)?.iter().zip(known.get(from..to)?)))
        };
        let shown = |since: &Day, marks: &Marks, known: &u32| (*since <= day) & sees(*known, *marks);
        // The last party of these rows may have more.
        let last = party.get(self.next - 1);
        let more = rows(self.next, party.len()).into_iter().flatten();
        let mut more = more.take_while(|((party, _), _)| Some(*party) == last);
        let more = more.any(|((_, since), (marks, known))| shown(since, marks, known));
        let mut later = Later::default();
        if let Some(last) = last {
            later.is_first(*last, more);
        }
        let mut hits = 0;
        for ((party, since), (marks, known)) in rows(self.chunk, self.next).into_iter().flatten().rev() {
            let first = later.is_first(*party, shown(since, marks, known));
            hits = hits << 1 | u64::from(first & (marks.has(careful) | marks.is_in(positions)));
        }
        hits
    }
}

impl Iterator for Stands<'_> {
    type Item = (PartyIx, Stand);

    fn next(&mut self) -> Option<(PartyIx, Stand)> {
        let place = self.hit()?;
        let (party, marks) = (*self.block.party.get(place)?, *self.block.marks.get(place)?);
        Some((party, self.lens.stand_of(self.block, place, marks)))
    }
}
