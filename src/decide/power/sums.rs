//! Coalitions by size and by what they weigh together: dynamic programming over small weights.

use num_bigint::BigUint;

use super::expansion::Expansion;
use super::limbs::{Cell, Limbs};
use super::shape::{Along, Shape};
use super::totals::Totals;
use super::winning::Winning;

/// How many players are counted at most.
pub(super) const MOST: usize = 511;

/// How many machine words the table takes, and how long it takes in tenths of a nanosecond, about; nothing where it cannot
/// be done.
pub(super) fn cost(shape: &Shape, told: Told) -> Option<(u128, u128)> {
    let players = shape.players();
    let asks_size = shape.tests.iter().any(|(along, _)| *along == Along::Heads);
    if players > MOST || (told == Told::Together && asks_size) {
        return None;
    }
    let (own, dual) = (Plan::of(shape, told), Plan::of(&shape.dual(), told));
    let cap = own.cap.min(dual.cap);
    let (words, count) = (u128::from(words(players)), players as u128 + 1);
    let rows = own.rows.iter().fold(1_u128, |rows, row| rows.saturating_mul(row + 1));
    let cells = rows.saturating_mul(cap + 1);
    let filling = cells.saturating_mul(count).saturating_mul(4 + 3 * words) / 2;
    let looking = rows.saturating_mul(10 * count * shape.classes() as u128);
    // A row says of itself what takes six words, and is counted once more without a player.
    let size = cells.saturating_mul(words).saturating_add(rows.saturating_mul(6 + words));
    Some((size, filling.saturating_add(looking)))
}

/// Whether coalitions of different sizes are counted apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Told {
    BySize,
    Together,
}

/// How many words a count takes.
pub(super) fn words(players: usize) -> u32 {
    match players {
        0..64 => 1,
        64..128 => 2,
        128..192 => 3,
        192..256 => 4,
        _ => 8,
    }
}

/// By size.
pub(super) fn count(shape: &Shape) -> Winning {
    counted(shape, Told::BySize, |found| Winning { by_size: found.winning, with: found.with })
}

/// Of whatever size.
pub(super) fn totals(shape: &Shape) -> Totals {
    let first = |counts: Vec<BigUint>| counts.into_iter().next().unwrap_or_default();
    counted(shape, Told::Together, |found| Totals {
        players: shape.players(),
        winning: first(found.winning),
        with: found.with.into_iter().map(first).collect(),
    })
}

/// Of each size that is told apart, how many win, and of each class, how many of them have one given player in them.
struct Found {
    winning: Vec<BigUint>,
    with: Vec<Vec<BigUint>>,
}

/// Where much is needed to win, little is needed to block.
fn counted<E: Expansion>(shape: &Shape, told: Told, as_what: impl Fn(Found) -> E) -> E {
    let dual = shape.dual();
    if Plan::of(&dual, told).cap < Plan::of(shape, told).cap {
        return as_what(in_words(&dual, told)).dual();
    }
    as_what(in_words(shape, told))
}

fn in_words(shape: &Shape, told: Told) -> Found {
    match words(shape.players()) {
        1 => Table::<u64>::of(shape, told).count(),
        2 => Table::<u128>::of(shape, told).count(),
        3 => Table::<Limbs<3>>::of(shape, told).count(),
        4 => Table::<Limbs<4>>::of(shape, told).count(),
        _ => Table::<Limbs<8>>::of(shape, told).count(),
    }
}

/// Along what the cells of a row lie, and along what the rows.
struct Plan {
    /// The weight of which most is told apart.
    along: Option<usize>,
    /// How much of it is told apart: what is more is as good.
    cap: u128,
    /// The largest size that is told apart.
    sizes: usize,
    /// The other weights.
    others: Vec<usize>,
    /// How much all weigh along each of those, and the largest size.
    rows: Vec<u128>,
}

impl Plan {
    fn of(shape: &Shape, told: Told) -> Plan {
        let cap = |weight: usize| shape.quotas(weight).last().copied().unwrap_or(0);
        let totals = shape.totals();
        let along = (0..totals.len()).max_by_key(|weight| totals.get(*weight));
        let others: Vec<usize> = (0..totals.len()).filter(|weight| Some(*weight) != along).collect();
        let mut rows: Vec<u128> = others.iter().filter_map(|weight| totals.get(*weight).copied()).collect();
        let sizes = if told == Told::BySize { shape.players() } else { 0 };
        rows.push(sizes as u128);
        Plan { along, cap: along.map_or(0, cap), sizes, others, rows }
    }
}

/// How many coalitions there are in each row, by what they weigh along one weight. Rows lie in one line, so that a player
/// moves every coalition by the same distance: sizes side by side, then sums along the first of the other weights, and so
/// on.
struct Table<'s, C> {
    shape: &'s Shape,
    plan: Plan,
    /// While players are put to it, of each cell; then of each cell and those before it in its row.
    counts: Vec<C>,
    /// How many cells a row has: the last is for all that weigh more than is told apart.
    width: usize,
    rows: Vec<Row>,
    /// Of each class, by how much a player moves a coalition.
    moves: Vec<Move>,
}

#[derive(Clone, Copy)]
struct Row {
    size: usize,
    /// From which cell on coalitions win, if any do.
    wins_from: Option<usize>,
    /// The first and the last cell in which there are coalitions.
    there: Option<(usize, usize)>,
}

#[derive(Clone, Copy)]
struct Move {
    rows: usize,
    cells: usize,
}

impl<'s, C: Cell> Table<'s, C> {
    fn of(shape: &'s Shape, told: Told) -> Table<'s, C> {
        let plan = Plan::of(shape, told);
        let rows = plan.rows(shape);
        let width = small(plan.cap).saturating_add(1);
        let moves = (0..shape.classes()).map(|class| plan.moved(shape, class)).collect();
        let counts = vec![C::ZERO; rows.len() * width];
        let mut table = Table { shape, plan, counts, width, rows, moves };
        table.fill();
        table
    }

    /// Puts players to nobody, the lightest first, so that few cells are there as long as can be.
    fn fill(&mut self) {
        if let (Some(nobody), Some(row)) = (self.counts.first_mut(), self.rows.first_mut()) {
            *nobody = C::ONE;
            row.there = Some((0, 0));
        }
        let mut moves: Vec<Move> =
            self.shape.class_of.iter().filter_map(|class| self.moves.get(*class)).copied().collect();
        moves.sort_by_key(|moved| (moved.cells, moved.rows));
        for moved in moves {
            // From the end, so that nobody is added twice.
            for row in (0..self.rows.len().saturating_sub(moved.rows)).rev() {
                self.add(row, moved);
            }
        }
        for row in self.counts.chunks_mut(self.width) {
            let mut sum = C::ZERO;
            for count in row {
                sum.add(*count);
                *count = sum;
            }
        }
    }

    /// Puts a player to every coalition of a row.
    fn add(&mut self, row: usize, moved: Move) {
        let (to, last) = (row + moved.rows, self.width.saturating_sub(1));
        let Some((low, high)) = self.rows.get(row).and_then(|row| row.there) else { return };
        if moved.rows == 0 {
            return self.add_within(row, moved.cells);
        }
        let (before, after) = self.counts.split_at_mut(to * self.width);
        let (Some(from), Some(into)) = (before.get(row * self.width..), after.get_mut(..self.width)) else { return };
        // What reaches the last cell stays there.
        let reaching = last.saturating_sub(moved.cells).clamp(low, high + 1);
        let (within, beyond) = (from.get(low..reaching), from.get(reaching..=high));
        let place = into.iter_mut().skip(low + moved.cells);
        place.zip(within.unwrap_or_default()).for_each(|(count, more)| count.add(*more));
        if let Some(count) = into.last_mut() {
            beyond.unwrap_or_default().iter().for_each(|more| count.add(*more));
        }
        if let Some(row) = self.rows.get_mut(to) {
            let (first, end) = (last.min(low + moved.cells), last.min(high + moved.cells));
            row.there = Some(row.there.map_or((first, end), |(low, high)| (low.min(first), high.max(end))));
        }
    }

    /// The same, where that moves coalitions along their row.
    fn add_within(&mut self, row: usize, by: usize) {
        let start = row * self.width;
        let Some((last, cells)) = self.counts.get_mut(start..start + self.width).and_then(<[C]>::split_last_mut) else {
            return;
        };
        let reaching = cells.len().saturating_sub(by);
        let mut beyond = *last;
        cells.iter().skip(reaching).for_each(|count| beyond.add(*count));
        last.add(beyond);
        let mut rest = cells;
        // From the end, so that nobody is added twice.
        while rest.len() > by {
            let length = by.min(rest.len() - by);
            let (before, moved) = rest.split_at_mut(rest.len() - length);
            let from = before.get(before.len() - by..).unwrap_or_default();
            moved.iter_mut().zip(from).for_each(|(count, without)| count.add(*without));
            rest = before;
        }
        if let Some(row) = self.rows.get_mut(row) {
            row.there = row.there.map(|(low, high)| (low, (high + by).min(self.width - 1)));
        }
    }

    fn count(self) -> Found {
        let mut by_size = vec![C::ZERO; self.plan.sizes + 1];
        for (at, row) in self.rows.iter().enumerate() {
            if let (Some(from), Some(sum)) = (row.wins_from, by_size.get_mut(row.size)) {
                sum.add(self.below(at, self.width));
                sum.take(self.below(at, from));
            }
        }
        let with = self.moves.iter().map(|moved| big(self.with(*moved))).collect();
        Found { winning: big(by_size), with }
    }

    /// How many coalitions of a row weigh less than so much.
    fn below(&self, row: usize, sum: usize) -> C {
        sum.checked_sub(1).and_then(|last| self.counts.get(row * self.width + last)).copied().unwrap_or(C::ZERO)
    }

    /// By size, how many win that have one given player in them.
    fn with(&self, moved: Move) -> Vec<C> {
        let mut with = vec![C::ZERO; self.plan.sizes + 1];
        let others = self.others(moved);
        for (at, others) in others.iter().enumerate() {
            let Some(row) = self.rows.get(at + moved.rows) else { break };
            if let (Some(from), Some(sum), false) = (row.wins_from, with.get_mut(row.size), others.is_zero()) {
                sum.add(*others);
                sum.take(self.others_below(at, from, moved));
            }
        }
        with
    }

    /// Of each row, how many coalitions there are of all players but one: all, less those of the others with that one.
    fn others(&self, moved: Move) -> Vec<C> {
        let mut others: Vec<C> = Vec::with_capacity(self.rows.len());
        for row in 0..self.rows.len() {
            let mut count = self.below(row, self.width);
            if moved.rows == 0 {
                count.halve();
            } else if let Some(with) = row.checked_sub(moved.rows).and_then(|before| others.get(before)) {
                count.take(*with);
            }
            others.push(count);
        }
        others
    }

    /// Of a row, how many coalitions of the others weigh too little to reach so much with that one: all that weigh so
    /// little, less those of the others with that one, which are all of those, less … and so on.
    fn others_below(&self, row: usize, sum: usize, moved: Move) -> C {
        let mut count = C::ZERO;
        let (mut row, mut sum, mut less) = (Some(row), sum.saturating_sub(moved.cells), false);
        while let (Some(at), true) = (row, sum > 0) {
            let more = self.below(at, sum);
            if less {
                count.take(more);
            } else {
                count.add(more);
            }
            (row, sum, less) = (at.checked_sub(moved.rows), sum.saturating_sub(moved.cells), !less);
        }
        count
    }
}

impl Plan {
    fn rows(&self, shape: &Shape) -> Vec<Row> {
        let sizes = self.sizes + 1;
        let number = self.rows.iter().fold(1_usize, |number, row| number.saturating_mul(small(*row).saturating_add(1)));
        let mut sums = vec![0_u128; shape.weights.len()];
        let mut rows = Vec::with_capacity(number);
        for at in 0..number {
            let size = at % sizes;
            rows.push(Row { size, wins_from: self.wins_from(shape, size, &mut sums), there: None });
            if size + 1 == sizes {
                self.next(&mut sums);
            }
        }
        rows
    }

    /// The next sums along the other weights.
    fn next(&self, sums: &mut [u128]) {
        for (weight, whole) in self.others.iter().zip(&self.rows) {
            let Some(sum) = sums.get_mut(*weight) else { continue };
            if *sum < *whole {
                *sum += 1;
                return;
            }
            *sum = 0;
        }
    }

    fn wins_from(&self, shape: &Shape, size: usize, sums: &mut [u128]) -> Option<usize> {
        let quotas = self.along.map(|weight| shape.quotas(weight)).unwrap_or_default();
        let mut wins = |sum: &u128| {
            if let Some(along) = self.along.and_then(|weight| sums.get_mut(weight)) {
                *along = *sum;
            }
            shape.wins(size, sums)
        };
        std::iter::once(0).chain(quotas).find(|sum| wins(sum)).map(small)
    }

    fn moved(&self, shape: &Shape, class: usize) -> Move {
        let weighs = |weight: usize| shape.weights.get(weight).and_then(|weights| weights.get(class));
        let weighs = |weight: usize| small(weighs(weight).copied().unwrap_or(0));
        let (mut rows, mut stride) = (self.sizes.min(1), self.sizes + 1);
        for (weight, whole) in self.others.iter().zip(&self.rows) {
            rows += weighs(*weight) * stride;
            stride *= small(*whole) + 1;
        }
        Move { rows, cells: self.along.map_or(0, weighs) }
    }
}

fn small(number: u128) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn big<C: Cell>(counts: Vec<C>) -> Vec<BigUint> {
    counts.into_iter().map(Cell::big).collect()
}

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;

    use super::super::super::game::{Formula, Game, Linear};
    use super::super::expansion::Expansion;
    use super::super::shape::Shape;
    use super::super::totals::Totals;
    use super::super::winning::Winning;

    #[track_caller]
    fn check(totals: &Totals, winning: &Winning) {
        assert_eq!(totals.players + 1, winning.by_size.len());
        assert_eq!(totals.winning, winning.by_size.iter().sum());
        let with: Vec<BigUint> = winning.with.iter().map(|counts| counts.iter().sum()).collect();
        assert_eq!(totals.with, with);
    }

    /// Of sizes that are not told apart, there are as many as of all sizes together, whoever is put to them.
    #[test]
    fn together_are_as_many_as_by_size() {
        let weights: [&[u128]; 3] = [&[5, 4, 3, 3, 2, 1], &[1, 7, 0, 2, 2, 9], &[3, 3, 1, 1, 8, 2]];
        let parts = || vec![Formula::Test(0), Formula::Any(vec![Formula::Test(1), Formula::Test(2)])];
        for quota in 1..=14 {
            for formula in [Formula::Test(0), Formula::All(parts()), Formula::Any(parts())] {
                let tests = weights.map(|weights| Linear { weights: weights.to_vec(), quota }).to_vec();
                let shape = Shape::of(&Game { players: (0..6).collect(), tests, formula });
                let counts = || (super::totals(&shape), super::count(&shape));
                let (totals, winning) = counts();
                check(&totals, &winning);
                check(&totals.needing(3), &winning.needing(3));
                let (totals, winning) = counts();
                check(&totals.idle(2), &winning.idle(2));
                let (totals, winning) = counts();
                check(&totals.sufficing(2).dual(), &winning.sufficing(2).dual());
            }
        }
    }
}
