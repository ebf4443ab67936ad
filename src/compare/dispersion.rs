//! How far a group is spread over the scale.

use super::histogram::Histogram;
use super::score::{Score, real};

/// ## Spread
impl Histogram {
    /// The variance, as a share of the most that a scale allows: `4·Var` of positions from 0 to 1, since no variance on
    /// that range is over ¼ (Popoviciu 1935).
    ///
    /// Range 0 (all at one value) … 1 (half at each end). `n` is how many stand anywhere. Missing: left out; nobody,
    /// none. 60 yes, 10 abstain, 30 no: mean 0.65, variance 0.2025, dispersion 0.81.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// let dispersion = Histogram::of(Scale::vote(), &[60, 10, 30]).unwrap().dispersion().unwrap();
    /// assert!((dispersion.value() - 0.81).abs() < 1e-12);
    /// ```
    #[must_use]
    pub fn dispersion(&self) -> Option<Score> {
        let mean = self.mean()?.value();
        let squares = self.shares().map(|(share, count)| (share - mean) * (share - mean) * real(count));
        Score::mean(4.0 * squares.sum::<f64>(), self.n())
    }
}
