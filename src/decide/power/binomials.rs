//! In how many ways so many can be chosen.

use std::ops::{Div, Mul};

/// In how many ways none, one, two … of so many can be chosen.
pub(super) fn row<T>(size: usize) -> Vec<T>
where
    T: Clone + From<u32>,
    for<'a> &'a T: Mul<&'a T, Output = T> + Div<&'a T, Output = T>,
{
    let size = u32::try_from(size).unwrap_or(u32::MAX);
    let mut row = vec![T::from(1)];
    let mut last = T::from(1);
    for chosen in 0..size {
        last = &(&last * &T::from(size - chosen)) / &T::from(chosen + 1);
        row.push(last.clone());
    }
    row
}
