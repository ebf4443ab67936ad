//! How many coalitions win, by size, and how many of them have a player in them: all that any index needs.

use num_bigint::BigUint;

use super::binomials::row;
use super::expansion::Expansion;

/// How many coalitions win.
#[derive(Debug)]
pub(super) struct Winning {
    /// By size.
    pub(super) by_size: Vec<BigUint>,
    /// Of each class, by size, how many have one given player of it in them.
    pub(super) with: Vec<Vec<BigUint>>,
}

impl Expansion for Winning {
    fn needing(self, number: usize) -> Winning {
        let shifted = |counts: Vec<BigUint>| vec![BigUint::ZERO; number].into_iter().chain(counts).collect();
        let mut with = self.with;
        with.push(self.by_size.clone());
        Winning { by_size: shifted(self.by_size), with: with.into_iter().map(shifted).collect() }
    }

    fn idle(self, number: usize) -> Winning {
        let (of_all, of_others) = (row::<BigUint>(number), row::<BigUint>(number.saturating_sub(1)));
        let mut idle = combined(&self.by_size, &of_others);
        idle.insert(0, BigUint::ZERO);
        let with = self.with.iter().map(|counts| combined(counts, &of_all)).chain([idle]);
        Winning { by_size: combined(&self.by_size, &of_all), with: with.collect() }
    }

    fn dual(self) -> Winning {
        let players = self.by_size.len().saturating_sub(1);
        // Of all coalitions, those whose complement loses.
        let complement = |all: Vec<BigUint>, winning: Vec<BigUint>| {
            all.into_iter().zip(winning.into_iter().rev()).map(|(all, winning)| all - winning).collect::<Vec<_>>()
        };
        let with = |counts: &Vec<BigUint>| {
            let without = self.by_size.iter().zip(counts).map(|(all, with)| all - with);
            let mut all = row::<BigUint>(players.saturating_sub(1));
            all.insert(0, BigUint::ZERO);
            complement(all, without.collect())
        };
        Winning { by_size: complement(row(players), self.by_size.clone()), with: self.with.iter().map(with).collect() }
    }
}

/// Coalitions by size, of some players and some others together.
fn combined(some: &[BigUint], others: &[BigUint]) -> Vec<BigUint> {
    let mut sums = vec![BigUint::ZERO; (some.len() + others.len()).saturating_sub(1)];
    for (size, number) in some.iter().enumerate().filter(|(_, number)| **number != BigUint::ZERO) {
        sums.iter_mut().skip(size).zip(others).for_each(|(sum, other)| *sum += number * other);
    }
    sums
}
