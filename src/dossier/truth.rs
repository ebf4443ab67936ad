//! The four answers to any condition.

use strum::{Display, EnumIter, EnumMessage, EnumString};

/// Whether something is so, as far as anybody knows.
///
/// # Order
/// From `No` to `Yes`; the truth of "all of these" is the least, of "any of these" the greatest.
///
/// # Example
/// ```
/// use demarche::Truth;
///
/// assert!(Truth::No < Truth::Unknown && Truth::Unknown < Truth::Possible && Truth::Possible < Truth::Yes);
/// assert_eq!(!Truth::Yes, Truth::No);
/// assert_eq!(!Truth::Unknown, Truth::Unknown);
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Display, EnumString, EnumIter, EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Truth {
    /// It is not so, on any reading.
    No,
    /// Nobody says.
    #[default]
    Unknown,
    /// It is so on some reading.
    Possible,
    /// It is so on every reading.
    Yes,
}

impl Truth {
    /// `Some(true)` for yes, `Some(false)` for no, `None` for what is so on some reading.
    pub(crate) fn of(readings: Option<bool>) -> Truth {
        match readings {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No,
            None => Truth::Possible,
        }
    }
}

impl std::ops::Not for Truth {
    type Output = Truth;

    /// Yes and no change places; what is not known stays unknown.
    fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Yes => Truth::No,
            open => open,
        }
    }
}
