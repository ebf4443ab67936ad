//! A figure that is exact, or an estimate that says how far it may be off.

use std::fmt;

use super::fraction::Fraction;

/// A figure that is exact, or an estimate that says how far it may be off.
///
/// ```
/// use demarche::decide::{AtLeast, Body, Method, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
/// let exact = sitting.power()?.passing();
/// assert_eq!((exact.to_string().as_str(), exact.error()), ("0.50000000", 0.0));
/// let estimate = sitting.power_by(Method::Sampled)?.passing();
/// assert!((estimate.to_f64() - 0.5).abs() <= estimate.error() && estimate.error() < 0.01);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Figure {
    /// An exact share.
    Exact(Fraction),
    /// An estimate.
    Estimate {
        /// What it is about.
        value: f64,
        /// How far it may be off, except once in a thousand samplings.
        error: f64,
    },
}

impl Figure {
    /// The exact share; nothing if it is an estimate.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Method, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.power_by(Method::Sampled)?.passing().exact(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn exact(&self) -> Option<&Fraction> {
        match self {
            Figure::Exact(fraction) => Some(fraction),
            Figure::Estimate { .. } => None,
        }
    }

    /// The figure, as near as a float can be.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert!((sitting.power()?.passing().to_f64() - 0.25).abs() < f64::EPSILON);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        match self {
            Figure::Exact(fraction) => fraction.to_f64(),
            Figure::Estimate { value, .. } => *value,
        }
    }

    /// How far it may be off, except once in a thousand samplings; zero if it is exact.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert!(sitting.power()?.passing().error() == 0.0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn error(&self) -> f64 {
        match self {
            Figure::Exact(_) => 0.0,
            Figure::Estimate { error, .. } => *error,
        }
    }
}

/// In decimals, eight unless a precision is given.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = f.precision().unwrap_or(8);
        match self {
            Figure::Exact(fraction) => f.write_str(&fraction.decimals(u32::try_from(places).unwrap_or(8))),
            Figure::Estimate { value, .. } => write!(f, "{value:.places$}"),
        }
    }
}
