//! Whether a group stands together on an ordered scale, or at both of its ends.

use thiserror::Error;

use super::histogram::Histogram;
use super::score::{Score, real};

/// A scale has too few levels to tell standing together from standing apart.
///
/// ```
/// use demarche::compare::{Histogram, Scale};
///
/// let error = Histogram::of(Scale::new([0.0, 1.0])?, &[1, 1]).unwrap().van_der_eijk().unwrap_err();
/// assert_eq!(error.to_string(), "agreement A needs three levels of different value, and the scale has 2: take the Rice index");
/// # Ok::<(), demarche::compare::ScaleError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("agreement A needs three levels of different value, and the scale has {0}: take the Rice index")]
pub struct TooFewLevels(usize);

/// ## Agreement on an ordered scale
impl Histogram {
    /// Agreement A (van der Eijk 2001, Quality & Quantity 35:325). The histogram is taken apart into layers in which
    /// each level is filled or empty. A layer with `s` of `k` levels filled has `U·(1 − (s − 1)/(k − 1))`, where `U`
    /// weighs the triples of levels that look like 110 or 011 against those like 101:
    /// `((k − 2)·T − (k − 1)·D)/((k − 2)·(T + D))`. A is their mean, each layer weighing what it holds.
    ///
    /// Range −1 (half at each end) … 0 (evenly spread) … 1 (all at one level); polarization is `(1 − A)/2`. Only the
    /// order of the levels counts; those of one value are one. `n` is how many stand anywhere. Missing: left out;
    /// nobody, none. 5, 5, 0, 0, 0: one layer, U = 1, and 1 − 1/4 = 0.75.
    ///
    /// # Errors
    /// When the scale has fewer than three levels of different value.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// let scale = Scale::new([1.0, 2.0, 3.0, 4.0, 5.0])?;
    /// let agreement = |counts: &[u32]| Histogram::of(scale, counts).unwrap().van_der_eijk().unwrap().unwrap().value();
    /// assert_eq!(agreement(&[5, 5, 0, 0, 0]), 0.75);
    /// assert_eq!(agreement(&[5, 0, 0, 0, 5]), -1.0);
    /// # Ok::<(), demarche::compare::ScaleError>(())
    /// ```
    pub fn van_der_eijk(&self) -> Result<Option<Score>, TooFewLevels> {
        let groups = self.scale().ranked();
        if groups.len() < 3 {
            return Err(TooFewLevels(groups.len()));
        }
        let mut left: Vec<u64> = groups.iter().map(|group| group.iter().map(|level| self.at(*level)).sum()).collect();
        let mut sum = 0.0;
        while let Some(least) = left.iter().copied().filter(|count| *count > 0).min() {
            let filled: Vec<bool> = left.iter().map(|count| *count > 0).collect();
            let levels = filled.iter().filter(|filled| **filled).count();
            sum += layer(&filled) * real(least) * real(levels as u64);
            for count in &mut left {
                *count = count.saturating_sub(least);
            }
        }
        Ok(Score::mean(sum, self.n()))
    }
}

/// The agreement in one layer.
fn layer(filled: &[bool]) -> f64 {
    let levels = real(filled.len() as u64);
    let full = real(filled.iter().filter(|filled| **filled).count() as u64);
    let (mut together, mut apart) = (0.0, 0.0);
    for (second, middle) in filled.iter().enumerate() {
        let (before, after) = filled.split_at(second);
        let counts = |side: &[bool]| {
            let full = real(side.iter().filter(|filled| **filled).count() as u64);
            (full, real(side.len() as u64) - full)
        };
        let ((full_before, empty_before), (full_after, empty_after)) =
            (counts(before), counts(after.get(1..).unwrap_or_default()));
        if *middle {
            together += full_before * empty_after + empty_before * full_after;
        } else {
            apart += full_before * full_after;
        }
    }
    let unimodality = if together + apart > 0.0 {
        ((levels - 2.0) * together - (levels - 1.0) * apart) / ((levels - 2.0) * (together + apart))
    } else {
        1.0
    };
    unimodality * (1.0 - (full - 1.0) / (levels - 1.0))
}
