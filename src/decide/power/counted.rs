//! What every index is a share of: swings, pivots, and how many there are of each.

use num_bigint::BigUint;

use super::totals::Totals;
use super::winning::Winning;

/// What every index is a share of.
#[derive(Debug)]
pub(super) struct Counted {
    /// How many coalitions win.
    pub(super) winning: BigUint,
    /// Of each class, how many coalitions win with one given player and lose without it.
    pub(super) swings: Vec<BigUint>,
    /// How many swings all players have.
    pub(super) all_swings: BigUint,
    /// Nothing if coalitions were not told apart by size.
    pub(super) orders: Option<Orders>,
}

/// Of all orders of the players.
#[derive(Debug)]
pub(super) struct Orders {
    /// How many there are.
    pub(super) all: BigUint,
    /// Of each class, in how many of them one given player is the one with whom it passes.
    pub(super) pivots: Vec<BigUint>,
}

impl Counted {
    /// Of so many players of each class.
    pub(super) fn by_size(winning: &Winning, sizes: &[usize]) -> Counted {
        let players = winning.by_size.len().saturating_sub(1);
        let factorials = factorials(players);
        let factorial = |number: usize| factorials.get(number).cloned().unwrap_or_default();
        let orders: Vec<BigUint> = (1..=players).map(|size| factorial(size - 1) * factorial(players - size)).collect();
        let (mut swings, mut pivots) = (Vec::new(), Vec::new());
        for with in &winning.with {
            let mut of_player = (BigUint::ZERO, BigUint::ZERO);
            for (size, orders) in (1..=players).zip(&orders) {
                let get = |counts: &[BigUint], size| counts.get(size).cloned().unwrap_or_default();
                // Those that win with it, less those that win with it and also without it.
                let critical = get(with, size) + get(with, size - 1) - get(&winning.by_size, size - 1);
                of_player.1 += orders * &critical;
                of_player.0 += critical;
            }
            swings.push(of_player.0);
            pivots.push(of_player.1);
        }
        let orders = Orders { all: factorial(players), pivots };
        Counted::of(winning.by_size.iter().sum(), swings, sizes, Some(orders))
    }

    pub(super) fn of_totals(totals: &Totals, sizes: &[usize]) -> Counted {
        let swings = totals.with.iter().map(|with| with * 2_u32 - &totals.winning).collect();
        Counted::of(totals.winning.clone(), swings, sizes, None)
    }

    fn of(winning: BigUint, swings: Vec<BigUint>, sizes: &[usize], orders: Option<Orders>) -> Counted {
        let of_class = |(count, size): (&BigUint, &usize)| count * *size as u64;
        let all_swings = swings.iter().zip(sizes).map(of_class).sum();
        Counted { winning, swings, all_swings, orders }
    }
}

fn factorials(most: usize) -> Vec<BigUint> {
    let mut all = vec![BigUint::from(1_u32)];
    let mut last = BigUint::from(1_u32);
    for number in 1..=most {
        last *= number as u64;
        all.push(last.clone());
    }
    all
}
