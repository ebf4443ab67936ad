//! Coalitions by how many of each class of interchangeable players they have.

use std::ops::{AddAssign, Div, Mul};

use num_bigint::BigUint;

use super::binomials::row;
use super::shape::Shape;
use super::winning::Winning;

/// How many players are counted at most: numbers grow with them.
pub(super) const MOST: usize = 1_000;

/// How many combinations there are.
pub(super) fn cells(shape: &Shape) -> u128 {
    shape.sizes.iter().fold(1, |cells, size| cells.saturating_mul(*size as u128 + 1))
}

pub(super) fn count(shape: &Shape) -> Winning {
    // A count of coalitions, times a number of players.
    if shape.players() <= 110 { Typed::<u128>::count(shape) } else { Typed::<BigUint>::count(shape) }
}

struct Typed<'s, T> {
    shape: &'s Shape,
    /// Of each class, in how many ways so many of it can be chosen.
    ways: Vec<Vec<T>>,
    /// How many of each class are chosen.
    chosen: Vec<usize>,
    by_size: Vec<T>,
    /// Of each class, by size, the winning coalitions, each as often as it has players of that class.
    members: Vec<Vec<T>>,
}

impl<T> Typed<'_, T>
where
    T: Clone + From<u32> + Into<BigUint> + for<'a> AddAssign<&'a T>,
    for<'a> &'a T: Mul<&'a T, Output = T> + Div<&'a T, Output = T>,
{
    fn count(shape: &Shape) -> Winning {
        let zeros = vec![T::from(0); shape.players() + 1];
        let ways = shape.sizes.iter().map(|size| row(*size)).collect();
        let members = vec![zeros.clone(); shape.classes()];
        let mut typed = Typed { shape, ways, chosen: Vec::new(), by_size: zeros, members };
        typed.choose(0, &mut vec![0; shape.weights.len()], &T::from(1));
        let big = |counts: Vec<T>| counts.into_iter().map(Into::into).collect::<Vec<BigUint>>();
        let each = |counts: Vec<T>, size: &usize| big(counts).into_iter().map(|sum| sum / *size as u64).collect();
        let with = typed.members.into_iter().zip(&shape.sizes).map(|(counts, size)| each(counts, size)).collect();
        Winning { by_size: big(typed.by_size), with }
    }

    fn choose(&mut self, size: usize, sums: &mut Vec<u128>, ways: &T) {
        let class = self.chosen.len();
        let Some(there) = self.shape.sizes.get(class) else { return self.weigh(size, sums, ways) };
        for number in 0..=*there {
            let Some(more) = self.ways.get(class).and_then(|row| row.get(number)) else { continue };
            let ways = ways * more;
            self.chosen.push(number);
            self.choose(size + number, sums, &ways);
            self.chosen.pop();
            self.step(sums, class, 1);
        }
        self.step(sums, class, -(i64::try_from(*there).unwrap_or(0) + 1));
    }

    /// Adds so many players of a class, or takes them away.
    fn step(&self, sums: &mut [u128], class: usize, number: i64) {
        for (sum, weights) in sums.iter_mut().zip(&self.shape.weights) {
            let weight = weights.get(class).copied().unwrap_or(0);
            let change = weight.wrapping_mul(u128::from(number.unsigned_abs()));
            // One more than there are is added before all are taken away, and may not fit.
            *sum = if number < 0 { sum.wrapping_sub(change) } else { sum.wrapping_add(change) };
        }
    }

    fn weigh(&mut self, size: usize, sums: &[u128], ways: &T) {
        if !self.shape.wins(size, sums) {
            return;
        }
        if let Some(count) = self.by_size.get_mut(size) {
            *count += ways;
        }
        for (number, members) in self.chosen.iter().zip(&mut self.members) {
            if let (Some(count), Ok(number)) = (members.get_mut(size), u32::try_from(*number)) {
                *count += &(ways * &T::from(number));
            }
        }
    }
}
