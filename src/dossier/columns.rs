//! What a scan reads of each stance, 16 bytes in five columns.

use std::ops::Range;

use super::index::Public;
use super::party_ix::PartyIx;
use super::row::{Row, Witness};
use crate::day::{Day, Until};
use crate::model::{Basis, Certainty, Evidence, Position, PositionSet, Stance, Strength};

/// What one stance brings to the columns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cells {
    pub(crate) party: PartyIx,
    pub(crate) since: Day,
    pub(crate) marks: Marks,
    /// From when on its source was surely public, as a number; or the place of the rest among the details.
    pub(crate) known: u32,
    /// The place of the record in the document.
    pub(crate) stance: u32,
}

/// A position, a strength, and what else decides how a row is read, in 16 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Marks(u16);

impl Marks {
    const STRENGTH: u16 = 4;
    /// Somebody is seen to say it in the party's own words, through a lens that hides nothing.
    pub(crate) const OWN_WORDS: Marks = Marks(1 << 7);
    /// The one source reports it, and does not assert it.
    pub(crate) const REPORTED: Marks = Marks(1 << 8);
    /// The columns do not tell everything: the rest is among the details.
    pub(crate) const DETAILED: Marks = Marks(1 << 9);
    /// It ends on a known day.
    pub(crate) const ENDS: Marks = Marks(1 << 10);
    /// It has several readings, or counts in another way than others: only the rule itself can tell.
    pub(crate) const ODD: Marks = Marks(1 << 11);
    /// What a lens that hides something sees of it, only its evidence can tell.
    const UNCLEAR: Marks = Marks(1 << 12);
    /// Of its party's rows on the item it is not enough to take the last that has come,
    pub(crate) const CAREFUL: Marks = Marks(1 << 13);
    /// or for a lens that hides something, the last that it sees.
    pub(crate) const CAREFUL_IF_HIDDEN: Marks = Marks(1 << 14);
    /// It is the last of its party's rows on the item.
    pub(crate) const LAST: Marks = Marks(1 << 15);

    /// Of its party it is not enough to take it, though it is the last that has come.
    pub(crate) const CAREFUL_OR_ENDS: Marks = Marks(Marks::CAREFUL.0 | Marks::ENDS.0);

    fn of(position: Position, strength: Option<Strength>) -> Marks {
        Marks(position as u16 | strength.map_or(0, |strength| strength as u16 + 1) << Marks::STRENGTH)
    }

    pub(crate) const fn has(self, marks: Marks) -> bool {
        self.0 & marks.0 != 0
    }

    fn with(self, marks: Marks, set: bool) -> Marks {
        Marks(if set { self.0 | marks.0 } else { self.0 & !marks.0 })
    }

    /// The place of its position among all.
    pub(crate) const fn place(self) -> usize {
        (self.0 & 15) as usize
    }

    pub(crate) const fn place_byte(self) -> u8 {
        let [low, _] = self.0.to_le_bytes();
        low & 15
    }

    /// Whether its position is one of several.
    pub(crate) const fn is_in(self, positions: PositionSet) -> bool {
        positions.has_place(self.place())
    }

    pub(crate) fn position(self) -> Position {
        Position::at(self.place())
    }

    /// Whether its position does not compete as a line does.
    pub(crate) fn is_silent(self) -> bool {
        is_silent(self.position())
    }

    pub(crate) fn strength(self) -> Option<Strength> {
        Strength::at(((self.0 >> Marks::STRENGTH) & 7) as usize)
    }
}

impl Cells {
    /// What a plain stance brings to the columns, which is all that there is to tell of it: one since an exact day and
    /// without an end, for which one source speaks that is surely public. It is what its row would bring, and nearly every
    /// stance is one.
    pub(super) fn plain(party: PartyIx, place: usize, stance: &Stance, public: Public) -> Option<Cells> {
        let (Some(since), (Some(known), None), [evidence]) = (stance.since, public, &*stance.evidence) else {
            return None;
        };
        let Evidence { certainty, .. } = *evidence;
        let lasts = stance.until == Until::Open && stance.order == 0 && stance.conditions.is_empty();
        let own = evidence.statement.is_none() && evidence.carries() && evidence.speakers.is_empty();
        if !lasts || !own || !certainty.is_plain() || evidence.basis != Basis::Stated || is_silent(stance.position) {
            return None;
        }
        let marks = Marks::of(stance.position, stance.strength)
            .with(Marks::OWN_WORDS, evidence.attribution.is_own_voice())
            .with(Marks::REPORTED, certainty == Certainty::Reported);
        let stance = u32::try_from(place).unwrap_or(u32::MAX);
        Some(Cells { party, since: since.exact()?, marks, known: known.bits(), stance })
    }
}

/// Whether a position does not compete as a line does: neither silence nor a remark does.
fn is_silent(position: Position) -> bool {
    matches!(position, Position::NotStated | Position::Divided)
}

impl Row<'_> {
    /// What the columns hold of it, and whether that is all.
    pub(super) fn marks(&self) -> Marks {
        let ends = self.until.is_some_and(|until| until.exact().is_some());
        // One that ends before its evidence lets it begin has no reading, and replaces nothing.
        let lasts = self.until.is_none_or(|until| self.since.first() <= until.last());
        let dated = self.since.exact().is_some() && lasts && (self.until.is_none() || ends);
        let open = self.open();
        let odd = !dated || self.conditional || is_silent(self.position) || open.is_none();
        let reported = matches!(*self.witnesses, [Witness { certainty: Certainty::Reported, .. }]);
        let unclear = self.known().is_none();
        let detailed = odd || unclear || self.until.is_some() || self.order != 0;
        Marks::of(self.position, self.strength)
            .with(Marks::OWN_WORDS, open == Some(true))
            .with(Marks::REPORTED, reported)
            .with(Marks::DETAILED, detailed)
            .with(Marks::ENDS, ends)
            .with(Marks::ODD, odd)
            .with(Marks::UNCLEAR, unclear)
    }

    /// From when on it is surely known, if there is one piece of evidence and that is plain.
    pub(super) fn known(&self) -> Option<Day> {
        match *self.witnesses {
            [Witness { known, withdrawn: None, certainty, basis: Basis::Stated, .. }] if certainty.is_plain() => known,
            _ => None,
        }
    }

    /// The day from which on it has one reading though its first day is only known to be one of several: the last of these.
    /// Nothing if more than that is open, its position apart.
    pub(super) fn come(&self) -> Option<Day> {
        let plain = !self.conditional && self.until.is_none() && self.open().is_some();
        plain.then(|| self.since.last())
    }

    /// Whether a lens that hides nothing sees own words in it; nothing, if it does not see it, or not surely.
    fn open(&self) -> Option<bool> {
        if self.witnesses.is_empty() {
            return Some(false);
        }
        let counts = |witness: &&Witness| witness.withdrawn.is_none() && witness.certainty != Certainty::Hypothetical;
        let visible = || self.witnesses.iter().filter(counts);
        let best = visible().map(|witness| witness.certainty).min()?;
        best.is_plain().then(|| visible().any(|witness| witness.own_words))
    }
}

/// The columns. Rows of one item are neighbours; the slots that follow them are free.
#[derive(Debug, Clone, Default)]
pub(crate) struct Columns {
    pub(crate) party: Vec<PartyIx>,
    pub(crate) since: Vec<Day>,
    pub(crate) marks: Vec<Marks>,
    pub(crate) known: Vec<u32>,
    pub(crate) stance: Vec<u32>,
}

impl Columns {
    pub(crate) const FREE: Cells = Cells { party: PartyIx(0), since: Day::MIN, marks: Marks(0), known: 0, stance: 0 };

    pub(crate) fn len(&self) -> usize {
        self.party.len()
    }

    /// Adds a copy of the slots of others from one to before another.
    pub(crate) fn copy(&mut self, from: &Columns, slots: Range<usize>) {
        fn copy<T: Copy>(column: &mut Vec<T>, from: &[T], slots: &Range<usize>) {
            column.extend_from_slice(from.get(slots.clone()).unwrap_or_default());
        }
        copy(&mut self.party, &from.party, &slots);
        copy(&mut self.since, &from.since, &slots);
        copy(&mut self.marks, &from.marks, &slots);
        copy(&mut self.known, &from.known, &slots);
        copy(&mut self.stance, &from.stance, &slots);
    }

    /// Adds a copy of slots of its own.
    pub(crate) fn copy_within(&mut self, slots: Range<usize>) {
        if slots.end <= self.len() {
            self.party.extend_from_within(slots.clone());
            self.since.extend_from_within(slots.clone());
            self.marks.extend_from_within(slots.clone());
            self.known.extend_from_within(slots.clone());
            self.stance.extend_from_within(slots);
        }
    }

    /// Where the details of each row lie that has some, in the order of the rows.
    pub(crate) fn detailed(&mut self) -> impl Iterator<Item = &mut u32> {
        let rows = self.known.iter_mut().zip(&self.marks);
        rows.filter(|(_, marks)| marks.has(Marks::DETAILED)).map(|(known, _)| known)
    }

    pub(crate) fn get(&self, slot: usize) -> Option<Cells> {
        Some(Cells {
            party: *self.party.get(slot)?,
            since: *self.since.get(slot)?,
            marks: *self.marks.get(slot)?,
            known: *self.known.get(slot)?,
            stance: *self.stance.get(slot)?,
        })
    }

    /// Adds rows of one item.
    pub(crate) fn extend(&mut self, rows: &[Cells]) {
        self.party.extend(rows.iter().map(|cells| cells.party));
        self.since.extend(rows.iter().map(|cells| cells.since));
        self.marks.extend(rows.iter().map(|cells| cells.marks));
        self.known.extend(rows.iter().map(|cells| cells.known));
        self.stance.extend(rows.iter().map(|cells| cells.stance));
    }

    /// Adds free slots.
    pub(crate) fn pad(&mut self, slots: usize) {
        let Cells { party, since, marks, known, stance } = Columns::FREE;
        let slots = self.len() + slots;
        self.party.resize(slots, party);
        self.since.resize(slots, since);
        self.marks.resize(slots, marks);
        self.known.resize(slots, known);
        self.stance.resize(slots, stance);
    }

    /// Makes place for so many more, a sixteenth at least and no more: doubling would waste half.
    pub(crate) fn reserve(&mut self, slots: usize) {
        fn reserve<T>(column: &mut Vec<T>, slots: usize) {
            if column.capacity() - column.len() < slots {
                column.reserve_exact(slots.max(column.len() / 16));
            }
        }
        reserve(&mut self.party, slots);
        reserve(&mut self.since, slots);
        reserve(&mut self.marks, slots);
        reserve(&mut self.known, slots);
        reserve(&mut self.stance, slots);
    }

    /// Moves the slots from one to before another up by one, and writes into the first. The last of them is lost.
    pub(crate) fn insert(&mut self, from: usize, to: usize, cells: Cells) {
        fn insert<T: Copy>(column: &mut [T], from: usize, to: usize, value: T) {
            let Some(slots) = column.get_mut(from..to).filter(|slots| !slots.is_empty()) else { return };
            slots.copy_within(..slots.len() - 1, 1);
            slots.first_mut().into_iter().for_each(|first| *first = value);
        }
        insert(&mut self.party, from, to, cells.party);
        insert(&mut self.since, from, to, cells.since);
        insert(&mut self.marks, from, to, cells.marks);
        insert(&mut self.known, from, to, cells.known);
        insert(&mut self.stance, from, to, cells.stance);
    }

    /// Moves the slots after one to before another down by one: what was in the first of them is lost.
    pub(crate) fn remove(&mut self, from: usize, to: usize) {
        fn remove<T: Copy>(column: &mut [T], from: usize, to: usize) {
            if let Some(slots) = column.get_mut(from..to).filter(|slots| !slots.is_empty()) {
                slots.copy_within(1.., 0);
            }
        }
        remove(&mut self.party, from, to);
        remove(&mut self.since, from, to);
        remove(&mut self.marks, from, to);
        remove(&mut self.known, from, to);
        remove(&mut self.stance, from, to);
    }

    /// Marks the rows of one party on one item: the last, and whether the last that has come is the one in force.
    pub(crate) fn mark_group(&mut self, from: usize, to: usize) {
        let marks = self.marks.get_mut(from..to).unwrap_or_default();
        let odd = marks.iter().any(|row| row.has(Marks::ODD));
        let own = marks.iter().filter(|row| row.has(Marks::OWN_WORDS)).count();
        let mixed = own != 0 && own != marks.len();
        let since = self.since.get(from..to).unwrap_or_default();
        let tied = since.iter().zip(since.iter().skip(1)).any(|(one, next)| one == next);
        let careful = odd || mixed || tied;
        let unclear = careful || marks.iter().any(|row| row.has(Marks::UNCLEAR));
        for row in &mut *marks {
            *row = row.with(Marks::CAREFUL, careful).with(Marks::CAREFUL_IF_HIDDEN, unclear).with(Marks::LAST, false);
        }
        marks.last_mut().into_iter().for_each(|last| *last = last.with(Marks::LAST, true));
    }

    /// The same for all rows from a slot on.
    pub(crate) fn mark_groups(&mut self, from: usize) {
        let mut from = from;
        while let Some(party) = self.party.get(from).copied() {
            let rest = self.party.get(from..).unwrap_or_default();
            let to = from + rest.iter().take_while(|one| **one == party).count();
            self.mark_group(from, to);
            from = to;
        }
    }
}
