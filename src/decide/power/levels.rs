//! Which weights coalitions are sorted by, and which are small enough to be kept apart, like heads.

use super::shape::Shape;

/// How many heads, and how much of each small weight, as one number: those of two halves add up.
#[derive(Debug, Clone)]
pub(super) struct Levels {
    /// The weights to sort by, at most two.
    pub(super) sorted: Vec<usize>,
    /// The other weights, and how far a unit of each moves a level.
    small: Vec<(usize, u64)>,
    /// How far a head does.
    head: u64,
    /// Of how much all weigh along each small weight.
    wholes: Vec<u64>,
}

/// How many levels there are at most.
const MOST: u64 = 1 << 18;

impl Levels {
    /// Sorted by those that weigh most; nothing if there were too many levels, or sums that fit no machine word.
    pub(super) fn of(shape: &Shape, sorted: usize) -> Option<Levels> {
        let totals = shape.totals();
        let mut weights: Vec<usize> = (0..totals.len()).collect();
        weights.sort_by_key(|weight| std::cmp::Reverse(totals.get(*weight)));
        let rest = weights.split_off(sorted.min(weights.len()));
        let all: Option<Vec<u64>> = totals.iter().map(|total| u64::try_from(*total).ok()).collect();
        let all = all?;
        let (mut distance, mut small, mut wholes) = (1_u64, Vec::new(), Vec::new());
        for weight in rest {
            let whole = *all.get(weight)?;
            small.push((weight, distance));
            wholes.push(whole);
            distance = distance.checked_mul(whole.checked_add(1)?)?;
        }
        let levels = distance.checked_mul(shape.players() as u64 + 1)?;
        (levels <= MOST).then_some(Levels { sorted: weights, small, head: distance, wholes })
    }

    /// How far a player moves a level.
    pub(super) fn distance(&self, weights: &[u64]) -> u64 {
        let by = |(weight, distance): &(usize, u64)| weights.get(*weight).copied().unwrap_or(0) * distance;
        self.head + self.small.iter().map(by).sum::<u64>()
    }

    pub(super) fn size(&self, level: u64) -> usize {
        usize::try_from(level / self.head).unwrap_or(usize::MAX)
    }

    /// What coalitions of a level weigh, with these sums along the sorted weights.
    pub(super) fn sums(&self, level: u64, sorted: [u64; 2], sums: &mut [u128]) {
        for ((weight, distance), whole) in self.small.iter().zip(&self.wholes) {
            if let Some(sum) = sums.get_mut(*weight) {
                *sum = (level / distance % (whole + 1)).into();
            }
        }
        for (weight, known) in self.sorted.iter().zip(sorted) {
            if let Some(sum) = sums.get_mut(*weight) {
                *sum = known.into();
            }
        }
    }

    /// Of how many levels the coalitions of so many players from one on are.
    pub(super) fn of_half(&self, shape: &Shape, from: usize, players: usize) -> u128 {
        if self.small.is_empty() {
            return players as u128 + 1;
        }
        let mut there = vec![true];
        for player in from..from + players {
            let weights: Vec<u64> = (0..shape.weights.len())
                .map(|weight| shape.by_player(weight).nth(player).and_then(|sum| u64::try_from(sum).ok()).unwrap_or(0))
                .collect();
            let distance = usize::try_from(self.distance(&weights)).unwrap_or(0);
            let moved = [vec![false; distance], there.clone()].concat();
            there.resize(moved.len(), false);
            there.iter_mut().zip(moved).for_each(|(there, moved)| *there |= moved);
        }
        there.iter().filter(|there| **there).count() as u128
    }
}
