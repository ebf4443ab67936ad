//! How many coalitions win, and how many of them have a player in them, of whatever size.

use num_bigint::BigUint;

use super::expansion::Expansion;

/// How many coalitions win, of whatever size: enough for all but orders.
#[derive(Debug)]
pub(super) struct Totals {
    pub(super) players: usize,
    pub(super) winning: BigUint,
    /// Of each class, how many have one given player of it in them.
    pub(super) with: Vec<BigUint>,
}

impl Expansion for Totals {
    fn needing(mut self, number: usize) -> Totals {
        self.with.push(self.winning.clone());
        Totals { players: self.players + number, ..self }
    }

    fn idle(self, number: usize) -> Totals {
        let winning = &self.winning << number;
        // Of a player who changes nothing, half of all have it.
        let with = self.with.into_iter().map(|with| with << number).chain([&winning >> 1_u32]).collect();
        Totals { players: self.players + number, winning, with }
    }

    fn dual(self) -> Totals {
        let all = BigUint::from(1_u32) << self.players;
        let half = &all >> 1_u32;
        // With a player, those whose complement, without it, loses.
        let with = self.with.iter().map(|with| &half - (&self.winning - with)).collect();
        Totals { players: self.players, winning: all - &self.winning, with }
    }
}
