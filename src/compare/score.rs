//! A number, and on how much it rests.

use std::fmt;

/// What a measure gives: its value and `n`, how many items, votes or parties went into it. There is none where `n`
/// would be zero, and none that is not a number.
///
/// ```
/// use demarche::compare::{Contingency, Scale};
///
/// let pair = Contingency::of(Scale::vote(), &[vec![3, 0, 1], vec![0, 0, 0], vec![0, 0, 0]]).unwrap();
/// let exact = pair.exact_agreement().unwrap();
/// assert_eq!((exact.value(), exact.n()), (0.75, 4));
/// assert_eq!(exact.to_string(), "0.750 (n = 4)");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Score {
    value: f64,
    n: u64,
}

impl Score {
    pub(super) fn new(value: f64, n: u64) -> Option<Score> {
        (n > 0 && value.is_finite()).then_some(Score { value, n })
    }

    /// A sum over `n`, as their mean.
    pub(super) fn mean(sum: f64, n: u64) -> Option<Score> {
        Score::new(sum / real(n), n)
    }

    /// The value.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![3, 0, 1], vec![0, 0, 0], vec![0, 0, 0]]).unwrap();
    /// assert_eq!(pair.agreement().unwrap().value(), 0.75);
    /// ```
    #[must_use]
    pub fn value(self) -> f64 {
        self.value
    }

    /// On how many items, votes or parties it rests; the measure says which. Never zero.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![3, 0, 1], vec![0, 0, 0], vec![0, 0, 0]]).unwrap();
    /// assert_eq!(pair.agreement().unwrap().n(), 4);
    /// ```
    #[must_use]
    pub fn n(self) -> u64 {
        self.n
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3} (n = {})", self.value, self.n)
    }
}

/// A count as a number to divide by. Counts stay far below 2⁵³, where doubles begin to skip.
#[expect(clippy::cast_precision_loss, reason = "counts of votes stay far below 2^53")]
pub(super) fn real(count: u64) -> f64 {
    count as f64
}
