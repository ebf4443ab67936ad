//! Counts in so many machine words, in place: a table of them is one block of memory.

use num_bigint::BigUint;

/// What a table counts in. Sums wrap: what is added is taken away again, and ends where it began.
pub(super) trait Cell: Copy + PartialEq {
    const ZERO: Self;
    const ONE: Self;
    fn add(&mut self, other: Self);
    fn take(&mut self, other: Self);
    fn halve(&mut self);
    fn big(self) -> BigUint;

    fn is_zero(&self) -> bool {
        *self == Self::ZERO
    }
}

macro_rules! machine_cells {
    ($($Word:ty),+) => { $(
        impl Cell for $Word {
            const ZERO: Self = 0;
            const ONE: Self = 1;

            fn add(&mut self, other: Self) {
                *self = self.wrapping_add(other);
            }

            fn take(&mut self, other: Self) {
                *self = self.wrapping_sub(other);
            }

            fn halve(&mut self) {
                *self >>= 1;
            }

            fn big(self) -> BigUint {
                BigUint::from(self)
            }
        }
    )+ };
}

machine_cells!(u64, u128);

/// A count in so many words, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limbs<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Cell for Limbs<WORDS> {
    const ZERO: Self = Limbs([0; WORDS]);
    const ONE: Self = {
        let mut words = [0; WORDS];
        if let Some(lowest) = words.first_mut() {
            *lowest = 1;
        }
        Limbs(words)
    };

    fn add(&mut self, other: Self) {
        let mut carry = false;
        for (word, more) in self.0.iter_mut().zip(other.0) {
            let (sum, first) = word.overflowing_add(more);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            (*word, carry) = (sum, first || second);
        }
    }

    fn take(&mut self, other: Self) {
        let mut borrow = false;
        for (word, less) in self.0.iter_mut().zip(other.0) {
            let (rest, first) = word.overflowing_sub(less);
            let (rest, second) = rest.overflowing_sub(u64::from(borrow));
            (*word, borrow) = (rest, first || second);
        }
    }

    fn halve(&mut self) {
        let mut carried = 0;
        for word in self.0.iter_mut().rev() {
            let odd = *word & 1;
            *word = *word >> 1 | carried << 63;
            carried = odd;
        }
    }

    fn big(self) -> BigUint {
        self.0.iter().rev().fold(BigUint::ZERO, |sum, word| (sum << 64_u32) + *word)
    }
}
