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

    /// The figure alone, in decimals: eight if it is exact, and of an estimate only as many as its error leaves.
    ///
    /// ```
    /// # use demarche::decide::Figure;
    /// assert_eq!(Figure::Estimate { value: 0.012_345, error: 0.0051 }.decimals(), "0.012");
    /// assert_eq!(Figure::Estimate { value: 0.7, error: 1.0 }.decimals(), "1");
    /// ```
    #[must_use]
    pub fn decimals(&self) -> String {
        self.in_places(PLACES)
    }

    fn in_places(&self, most: usize) -> String {
        match self {
            Figure::Exact(fraction) => fraction.decimals(u32::try_from(most).unwrap_or(u32::MAX)),
            Figure::Estimate { value, error } => format!("{value:.0$}", justified(*error).min(most)),
        }
    }
}

/// How many decimals are shown at most, unless a precision is given.
const PLACES: usize = 8;

/// How many decimals an error leaves: so many that one of its own digits is among them.
fn justified(error: f64) -> usize {
    (0..PLACES).find(|places| error * scale(*places) >= 1.0).unwrap_or(PLACES)
}

fn scale(places: usize) -> f64 {
    (0..places).fold(1.0, |scale, _| scale * 10.0)
}

/// In decimals, eight unless a precision is given. An estimate has only as many as its error leaves, and is followed by
/// that error, rounded up: `0.012 ± 0.006`.
///
/// ```
/// # use demarche::decide::Figure;
/// assert_eq!(Figure::Estimate { value: 0.012_345, error: 0.0051 }.to_string(), "0.012 ± 0.006");
/// ```
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let most = f.precision().unwrap_or(PLACES);
        let alone = self.in_places(most);
        let Figure::Estimate { value, error } = self else { return f.write_str(&alone) };
        let places = justified(*error).min(most);
        // By how much the figure was rounded, it may be off as well.
        let rounded = (alone.parse().unwrap_or(*value) - value).abs();
        let error = ((error + rounded) * scale(places)).ceil() / scale(places);
        write!(f, "{alone} ± {error:.places$}")
    }
}
