//! How many parties have a plain line at each position on an item: many rows looked at together, in loops without a branch
//! that nobody can foretell.

use super::Lens;
use super::plain::Stand;
use crate::dossier::{Block, Marks, PartyIx};
use crate::model::Position;

/// How many lines are at each position, by its place.
pub(super) type Lines = [u32; Position::Withdrawn as usize + 1];

/// How many rows are looked at together. No more can be counted in a byte.
const AT_ONCE: usize = 128;

/// What rows count for, a byte each: the place of the position,
type Weights = [u8; AT_ONCE];
/// with this flag if the party needs more than a glance;
const CAREFUL: u8 = 0x10;
/// or nothing, because another row of the party comes after it, or it has not come itself.
const NOTHING: u8 = 0x20;

impl<'d> Lens<'d> {
    /// How many of some parties have a line at each position, through a lens that hides nothing. Of those that need more
    /// than a glance, it tells what their rows come to instead.
    pub(super) fn weigh(
        self,
        block: Block<'d>,
        counts: impl Fn(PartyIx) -> bool,
        mut tell: impl FnMut(PartyIx, Stand),
    ) -> Lines {
        let mut lines = Lines::default();
        for from in (0..block.party.len()).step_by(AT_ONCE) {
            let rows = block.between(from, block.party.len());
            let mut weights = self.weights(rows);
            for (weight, party) in weights.iter_mut().zip(rows.party) {
                *weight = if counts(*party) { *weight } else { NOTHING };
            }
            for (lines, place) in lines.iter_mut().zip(0..) {
                *lines += u32::from(count(&weights, place));
            }
            for row in careful(&weights) {
                if let Some((party, marks)) = rows.party.get(row).zip(rows.marks.get(row)) {
                    tell(*party, self.stand_of(block, from + row, *marks));
                }
            }
        }
        lines
    }

    /// What the first rows count for. Each loop goes over one column, so that many rows are read by one instruction.
    fn weights(self, rows: Block<'_>) -> Weights {
        let (mut come, mut ends, mut places) = ([0; AT_ONCE + 1], [0; AT_ONCE], [0; AT_ONCE]);
        for (come, since) in come.iter_mut().zip(rows.since) {
            *come = u8::from(since.bits() <= self.day.bits());
        }
        for (end, marks) in ends.iter_mut().zip(rows.marks) {
            *end = u8::from(marks.has(Marks::LAST));
        }
        for (place, marks) in places.iter_mut().zip(rows.marks) {
            *place = marks.place_byte() | if marks.has(Marks::CAREFUL_OR_ENDS) { CAREFUL } else { 0 };
        }
        let mut weights = [NOTHING; AT_ONCE];
        let next = come.iter().skip(1);
        for (weight, (((come, next), end), place)) in
            weights.iter_mut().zip(come.iter().zip(next).zip(ends).zip(places))
        {
            *weight = if come & (end | !next) == 0 { NOTHING } else { place };
        }
        weights
    }
}

/// How many rows count for a position, and need no care.
fn count(weights: &Weights, place: u8) -> u8 {
    weights.iter().fold(0, |rows, weight| rows + u8::from(*weight == place))
}

/// The rows whose parties need more than a glance. They are few: eight others are passed over in one look.
fn careful(weights: &Weights) -> impl Iterator<Item = usize> {
    let eights = weights.chunks_exact(8).filter_map(|eight| eight.first_chunk().copied());
    eights.zip(0..).flat_map(|(eight, place)| {
        let flags = u64::from_le_bytes(eight) & u64::from_le_bytes([CAREFUL; 8]);
        let flags = std::iter::successors(Some(flags), |flags| Some(flags & flags.wrapping_sub(1)));
        let flags = flags.take_while(|flags| *flags != 0);
        flags.map(move |flags| 8 * place + flags.trailing_zeros() as usize / 8)
    })
}
