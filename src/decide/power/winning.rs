//! How many coalitions win, by size, and how many of them have a player in them: all that any index needs.

use num_bigint::BigUint;

/// How many coalitions win.
#[derive(Debug)]
pub(super) struct Winning {
    /// By size.
    pub(super) by_size: Vec<BigUint>,
    /// Of each class, by size, how many have one given player of it in them.
    pub(super) with: Vec<Vec<BigUint>>,
}

/// What every index is a share of.
#[derive(Debug)]
pub(super) struct Counted {
    /// How many coalitions win.
    pub(super) winning: BigUint,
    /// Of each class, how many coalitions win with one given player and lose without it.
    pub(super) swings: Vec<BigUint>,
    /// How many swings all players have.
    pub(super) all_swings: BigUint,
    /// Of each class, in how many of all orders of the players one given player is the one with whom it passes.
    pub(super) pivots: Vec<BigUint>,
    /// How many orders there are.
    pub(super) orders: BigUint,
}

impl Winning {
    pub(super) fn counted(&self, sizes: &[usize]) -> Counted {
        let players = self.by_size.len().saturating_sub(1);
        let factorials = factorials(players);
        let factorial = |number: usize| factorials.get(number).cloned().unwrap_or_default();
        let winning: BigUint = self.by_size.iter().sum();
        let mut swings = Vec::new();
        let mut pivots = Vec::new();
        let orders: Vec<BigUint> = (1..=players).map(|size| factorial(size - 1) * factorial(players - size)).collect();
        for with in &self.with {
            // Those that win with it, less those that win with it and also without it.
            let critical = |size: usize| {
                let smaller = size.saturating_sub(1);
                let get = |counts: &[BigUint], size| counts.get(size).cloned().unwrap_or_default();
                get(with, size) + get(with, smaller) - get(&self.by_size, smaller)
            };
            let mut of_player = (BigUint::ZERO, BigUint::ZERO);
            for (size, orders) in (1..=players).zip(&orders) {
                let critical = critical(size);
                of_player.1 += orders * &critical;
                of_player.0 += critical;
            }
            swings.push(of_player.0);
            pivots.push(of_player.1);
        }
        let of_class = |(count, size): (&BigUint, &usize)| count * *size as u64;
        let all_swings = swings.iter().zip(sizes).map(of_class).sum();
        Counted { winning, swings, all_swings, pivots, orders: factorial(players) }
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
