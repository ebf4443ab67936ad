//! Coalitions by size and by what they weigh together: dynamic programming over small weights.

use num_bigint::BigUint;

use super::limbs::{Cell, Limbs};
use super::shape::Shape;
use super::winning::Winning;

/// How many players are counted at most.
pub(super) const MOST: usize = 511;

/// How many sums there are, each with every size.
pub(super) fn cells(shape: &Shape<'_>) -> u128 {
    let totals = (0..shape.weights.len()).map(|weight| u128::from(shape.total(weight)) + 1);
    totals.fold(shape.players() as u128 + 1, u128::saturating_mul)
}

/// How many words a count takes.
pub(super) fn words(players: usize) -> u32 {
    match players {
        0..64 => 1,
        64..128 => 2,
        128..256 => 4,
        _ => 8,
    }
}

pub(super) fn count(shape: &Shape<'_>) -> Winning {
    match words(shape.players()) {
        1 => Table::<u64>::of(shape).count(),
        2 => Table::<u128>::of(shape).count(),
        4 => Table::<Limbs<4>>::of(shape).count(),
        _ => Table::<Limbs<8>>::of(shape).count(),
    }
}

/// Of every size and sum, how many coalitions have them. They lie in one line, so that a player moves every coalition by
/// the same distance: sizes side by side, then sums along the first weight, and so on.
struct Table<'s, C> {
    shape: &'s Shape<'s>,
    counts: Vec<C>,
    /// Where there are winning coalitions, as stretches: their first place, and how many places.
    winning: Vec<(usize, usize)>,
}

impl<'s, C: Cell> Table<'s, C> {
    fn of(shape: &'s Shape<'s>) -> Table<'s, C> {
        let totals: Vec<u64> = (0..shape.weights.len()).map(|weight| shape.total(weight)).collect();
        let places = |total: &u64| usize::try_from(*total).map_or(usize::MAX, |total| total + 1);
        let length = totals.iter().map(places).product::<usize>() * (shape.players() + 1);
        let mut counts = vec![C::ZERO; length];
        if let Some(nobody) = counts.first_mut() {
            *nobody = C::ONE;
        }
        let mut table = Table { shape, counts, winning: Vec::new() };
        table.winning = table.find_winning(&totals);
        for class in &shape.class_of {
            let distance = table.distance(*class);
            add(&mut table.counts, distance);
        }
        table
    }

    /// How far a player of a class moves a coalition.
    fn distance(&self, class: usize) -> usize {
        let mut stride = self.shape.players() + 1;
        let mut distance = 1;
        for (weight, weights) in self.shape.weights.iter().enumerate() {
            let by = usize::try_from(weights.get(class).copied().unwrap_or(0)).unwrap_or(0);
            distance += by * stride;
            stride *= usize::try_from(self.shape.total(weight)).unwrap_or(0) + 1;
        }
        distance
    }

    /// Of every combination of sums, from which size on coalitions win.
    fn find_winning(&self, totals: &[u64]) -> Vec<(usize, usize)> {
        let sizes = self.shape.players() + 1;
        let mut sums = vec![0_u64; totals.len()];
        let mut winning = Vec::new();
        for start in (0..self.counts.len()).step_by(sizes) {
            let first = partition(sizes, |size| !self.shape.wins(size, &sums));
            if first < sizes {
                winning.push((start + first, sizes - first));
            }
            for (sum, total) in sums.iter_mut().zip(totals) {
                if *sum < *total {
                    *sum += 1;
                    break;
                }
                *sum = 0;
            }
        }
        winning
    }

    fn count(mut self) -> Winning {
        let all = self.by_size();
        let mut with = Vec::new();
        for class in 0..self.shape.classes() {
            let distance = self.distance(class);
            take(&mut self.counts, distance);
            let mut without = self.by_size();
            add(&mut self.counts, distance);
            for (without, all) in without.iter_mut().zip(&all) {
                let mut rest = *all;
                rest.take(*without);
                *without = rest;
            }
            with.push(big(without));
        }
        Winning { by_size: big(all), with }
    }

    fn by_size(&self) -> Vec<C> {
        let sizes = self.shape.players() + 1;
        let mut by_size = vec![C::ZERO; sizes];
        for (start, length) in &self.winning {
            let counts = self.counts.get(*start..start + length).unwrap_or_default();
            by_size.iter_mut().skip(sizes - length).zip(counts).for_each(|(sum, count)| sum.add(*count));
        }
        by_size
    }
}

fn big<C: Cell>(counts: Vec<C>) -> Vec<BigUint> {
    counts.into_iter().map(Cell::big).collect()
}

/// Adds a player: every coalition is there once without and once with it. From the end, so that nobody is added twice.
fn add<C: Cell>(counts: &mut [C], distance: usize) {
    let mut rest = counts;
    while rest.len() > distance {
        let length = distance.min(rest.len() - distance);
        let (before, moved) = rest.split_at_mut(rest.len() - length);
        let from = before.get(before.len() - distance..).unwrap_or_default();
        moved.iter_mut().zip(from).for_each(|(count, without)| count.add(*without));
        rest = before;
    }
}

/// Takes a player away again, from the beginning.
fn take<C: Cell>(counts: &mut [C], distance: usize) {
    let mut rest = counts;
    while rest.len() > distance {
        let (without, moved) = rest.split_at_mut(distance);
        moved.iter_mut().zip(without).for_each(|(count, without)| count.take(*without));
        rest = moved;
    }
}

/// The first of so many numbers of which something is no longer so.
fn partition(most: usize, is_so: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = low.midpoint(high);
        if is_so(middle) { low = middle + 1 } else { high = middle }
    }
    low
}
