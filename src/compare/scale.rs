//! The levels on which votes and positions are compared, and how far apart two are.

use thiserror::Error;

/// The most levels that a scale may have.
pub(super) const MOST_LEVELS: usize = 16;

/// Levels with a value each, in any order: yes 1, abstain ½, no 0. Two levels of one value are the same to everything
/// that measures distance, and different to everything nominal.
///
/// ```
/// use demarche::compare::{Distance, Scale};
///
/// let positions = Scale::new([1.0, 0.75, 0.5, 0.5, 0.0])?;
/// assert_eq!(positions.apart(0, 1, Distance::Linear), Some(0.25));
/// assert_eq!(positions.apart(2, 3, Distance::Linear), Some(0.0), "neutral and mixed are both in the middle");
/// assert_eq!(positions.apart(2, 3, Distance::Nominal), Some(1.0));
/// # Ok::<(), demarche::compare::ScaleError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    values: [f64; MOST_LEVELS],
    levels: usize,
    lowest: f64,
    range: f64,
}

/// How far apart two levels are, from 0 to 1.
///
/// ```
/// use demarche::compare::{Distance, Scale};
///
/// let yes_to_abstain = |distance| Scale::vote().apart(0, 1, distance);
/// assert_eq!(yes_to_abstain(Distance::Nominal), Some(1.0));
/// assert_eq!(yes_to_abstain(Distance::Linear), Some(0.5));
/// assert_eq!(yes_to_abstain(Distance::Squared), Some(0.25));
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::EnumIter, strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Distance {
    /// 0 for the same level, 1 for another.
    Nominal,
    /// The difference of the values, as a share of the range; in the literature also absolute.
    Linear,
    /// Its square.
    Squared,
}

/// Why some values are no scale.
///
/// ```
/// let error = demarche::compare::Scale::new([1.0, 1.0]).unwrap_err();
/// assert_eq!(error.to_string(), "a scale needs two levels of different value");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ScaleError {
    /// Fewer than two different values.
    #[error("a scale needs two levels of different value")]
    Flat,
    /// More than 16.
    #[error("a scale has at most {MOST_LEVELS} levels, and here are {0}: put some together")]
    TooManyLevels(usize),
    /// An infinity, or not a number.
    #[error("the value of level {0} is not a finite number")]
    NotFinite(usize),
}

impl Scale {
    /// A scale of some values, a level each.
    ///
    /// # Errors
    /// When there are more than 16, one is not finite, or fewer than two differ.
    ///
    /// ```
    /// use demarche::compare::{Scale, ScaleError};
    ///
    /// assert_eq!(Scale::new([1.0, 2.0, 3.0, 4.0, 5.0])?.len(), 5);
    /// assert_eq!(Scale::new([0.0, f64::NAN]), Err(ScaleError::NotFinite(1)));
    /// # Ok::<(), ScaleError>(())
    /// ```
    pub fn new(values: impl IntoIterator<Item = f64>) -> Result<Scale, ScaleError> {
        // One more than may be, so that an endless list ends.
        let given: Vec<f64> = values.into_iter().take(MOST_LEVELS + 1).collect();
        if given.len() > MOST_LEVELS {
            return Err(ScaleError::TooManyLevels(given.len()));
        }
        if let Some(level) = given.iter().position(|value| !value.is_finite()) {
            return Err(ScaleError::NotFinite(level));
        }
        let lowest = given.iter().copied().fold(f64::INFINITY, f64::min);
        let range = given.iter().copied().fold(f64::NEG_INFINITY, f64::max) - lowest;
        if !(range.is_finite() && range > 0.0) {
            return Err(ScaleError::Flat);
        }
        let mut values = [0.0; MOST_LEVELS];
        values.iter_mut().zip(&given).for_each(|(value, given)| *value = *given);
        Ok(Scale { values, levels: given.len(), lowest, range })
    }

    /// Yes 1, abstain ½, no 0: levels 0, 1 and 2.
    ///
    /// ```
    /// use demarche::compare::Scale;
    ///
    /// assert_eq!(Scale::vote().values(), [1.0, 0.5, 0.0]);
    /// ```
    #[must_use]
    pub fn vote() -> Scale {
        let mut values = [0.0; MOST_LEVELS];
        values.iter_mut().zip([1.0, 0.5, 0.0]).for_each(|(value, vote)| *value = vote);
        Scale { values, levels: 3, lowest: 0.0, range: 1.0 }
    }

    /// How many levels there are: from 2 to 16.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Scale::vote().len(), 3);
    /// ```
    #[must_use]
    #[expect(clippy::len_without_is_empty, reason = "a scale is never empty")]
    pub fn len(&self) -> usize {
        self.levels
    }

    /// The values, in order of the levels.
    ///
    /// ```
    /// # use demarche::compare::Scale;
    /// assert_eq!(Scale::new([-1.0, 0.0, 1.0])?.values(), [-1.0, 0.0, 1.0]);
    /// # Ok::<(), demarche::compare::ScaleError>(())
    /// ```
    #[must_use]
    pub fn values(&self) -> &[f64] {
        self.values.get(..self.levels).unwrap_or_default()
    }

    /// Where a level lies between the lowest, 0, and the highest, 1.
    ///
    /// ```
    /// # use demarche::compare::Scale;
    /// assert_eq!(Scale::new([-1.0, 0.0, 1.0])?.share(1), Some(0.5));
    /// # Ok::<(), demarche::compare::ScaleError>(())
    /// ```
    #[must_use]
    pub fn share(&self, level: usize) -> Option<f64> {
        self.values().get(level).map(|value| (value - self.lowest) / self.range)
    }

    /// How far apart two levels are, from 0 to 1. None where there is no such level.
    ///
    /// ```
    /// # use demarche::compare::{Distance, Scale};
    /// assert_eq!(Scale::new([1.0, 2.0, 5.0])?.apart(0, 1, Distance::Linear), Some(0.25));
    /// assert_eq!(Scale::vote().apart(0, 3, Distance::Nominal), None);
    /// # Ok::<(), demarche::compare::ScaleError>(())
    /// ```
    #[must_use]
    pub fn apart(&self, one: usize, other: usize, distance: Distance) -> Option<f64> {
        let linear = (self.values().get(one)? - self.values().get(other)?).abs() / self.range;
        Some(match distance {
            Distance::Nominal => f64::from(u8::from(one != other)),
            Distance::Linear => linear,
            Distance::Squared => linear * linear,
        })
    }

    /// The levels by value, lowest first, those of one value together.
    pub(super) fn ranked(&self) -> Vec<Vec<usize>> {
        let mut levels: Vec<(usize, f64)> = self.values().iter().copied().enumerate().collect();
        levels.sort_by(|one, other| one.1.total_cmp(&other.1));
        // Sorted, so what does not rise is the same; −0 and 0 are.
        let groups = levels.chunk_by(|one, other| one.1 >= other.1);
        groups.map(|group| group.iter().map(|(level, _)| *level).collect()).collect()
    }
}
