//! A day of which only a window is known.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Day, DayError, Numbers, numbers, text};

/// One day, somewhere in a window of days. It is never a duration.
///
/// Texts follow EDTF (ISO 8601-2), and what prints parses:
///
/// | text | the day is |
/// |---|---|
/// | `2025-03-27` | that day |
/// | `2025-03` | some day of that month |
/// | `2025` | some day of that year |
/// | `[2025-03-25..2025-03-26]` | one of these two |
/// | `[..2025-03-26]` | that day or before |
/// | `[2025-03-26..]` | that day or after |
/// | `[..]` | any day |
///
/// Inside brackets a month or a year stands for its first day on the left and its last on the right.
///
/// # Example
/// ```
/// use demarche::{When, day};
///
/// let published: When = "[2025-03-25..2025-03-26]".parse()?;
/// assert_eq!((published.first(), published.last()), (day(2025, 3, 25), day(2025, 3, 26)));
/// assert_eq!(published.exact(), None);
/// assert_eq!("2025-02".parse::<When>()?.last(), day(2025, 2, 28));
/// assert_eq!("[2025-02-01..2025-02-28]".parse::<When>()?.to_string(), "2025-02");
/// # Ok::<(), demarche::DayError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct When {
    first: Day,
    last: Day,
}

const EXPECTED: &str =
    "is not a date: expected YYYY-MM-DD, YYYY-MM, YYYY, or a window like [2025-03-25..2025-03-26] or [..2025-03-26]";

impl When {
    /// Any day at all.
    pub const ANY: When = When { first: Day::MIN, last: Day::MAX };

    /// One day between two, both included.
    ///
    /// # Errors
    /// When the last comes before the first.
    ///
    /// # Example
    /// ```
    /// use demarche::{When, day};
    ///
    /// let window = When::between(day(2025, 3, 25), day(2025, 3, 26))?;
    /// assert_eq!(window.to_string(), "[2025-03-25..2025-03-26]");
    /// assert!(When::between(day(2025, 3, 26), day(2025, 3, 25)).is_err());
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    pub fn between(first: Day, last: Day) -> Result<When, DayError> {
        if last < first {
            let seen = format!("[{first}..{last}]");
            return Err(DayError::new(&seen, "is not a window of days: its last day comes before its first"));
        }
        Ok(When { first, last })
    }

    /// One day, or one between two, as a table of the atlas writes it.
    pub(crate) const fn of_table(first: Day, last: Day) -> When {
        When { first, last }
    }

    /// The first day it may be.
    ///
    /// ```
    /// # use demarche::{When, day};
    /// assert_eq!("2025".parse::<When>()?.first(), day(2025, 1, 1));
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    #[must_use]
    pub const fn first(self) -> Day {
        self.first
    }

    /// The last day it may be.
    ///
    /// ```
    /// # use demarche::{When, day};
    /// assert_eq!("2025".parse::<When>()?.last(), day(2025, 12, 31));
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    #[must_use]
    pub const fn last(self) -> Day {
        self.last
    }

    /// The day, when only one is left.
    ///
    /// ```
    /// # use demarche::{When, day};
    /// assert_eq!(When::from(day(2025, 3, 27)).exact(), Some(day(2025, 3, 27)));
    /// assert_eq!(When::ANY.exact(), None);
    /// ```
    #[must_use]
    pub fn exact(self) -> Option<Day> {
        (self.first == self.last).then_some(self.first)
    }
}

impl From<Day> for When {
    fn from(day: Day) -> When {
        When { first: day, last: day }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, last) = (self.first, self.last);
        let month = first.day() == 1 && Day::month_end(first.year(), first.month()) == Ok(last);
        let year =
            (first.month(), first.day()) == (1, 1) && (last.year(), last.month(), last.day()) == (first.year(), 12, 31);
        let text = match (first == Day::MIN, last == Day::MAX) {
            _ if first == last => first.to_string(),
            _ if month => format!("{:04}-{:02}", first.year(), first.month()),
            _ if year => format!("{:04}", first.year()),
            (true, true) => "[..]".into(),
            (true, false) => format!("[..{last}]"),
            (false, true) => format!("[{first}..]"),
            (false, false) => format!("[{first}..{last}]"),
        };
        f.pad(&text)
    }
}

impl fmt::Debug for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "When({self})")
    }
}

impl FromStr for When {
    type Err = DayError;

    fn from_str(text: &str) -> Result<When, DayError> {
        let Some(inside) = text.strip_prefix('[') else { return simple(text, text) };
        let ends = inside.strip_suffix(']').and_then(|inside| inside.split_once(".."));
        let Some((first, last)) = ends else { return Err(DayError::new(text, EXPECTED)) };
        let first = if first.is_empty() { Day::MIN } else { simple(first, text)?.first };
        let last = if last.is_empty() { Day::MAX } else { simple(last, text)?.last };
        When::between(first, last).map_err(|error| DayError { seen: text.into(), ..error })
    }
}

/// A day, a month or a year; `whole` is what the user wrote around it.
fn simple(part: &str, whole: &str) -> Result<When, DayError> {
    let Some(Numbers { year, month, day }) = numbers(part) else { return Err(DayError::new(whole, EXPECTED)) };
    let (first, last) = match (month, day) {
        (Some(month), Some(day)) => {
            let day = Day::new(year, month, day)?;
            (day, day)
        }
        (Some(month), None) => {
            let error =
                |_| DayError::new(part, "is not a month: a year lies between 0001 and 9999, a month between 01 and 12");
            (Day::new(year, month, 1).map_err(error)?, Day::month_end(year, month).map_err(error)?)
        }
        _ => {
            let error = |_| DayError::new(part, "is not a year: a year lies between 0001 and 9999");
            (Day::new(year, 1, 1).map_err(error)?, Day::new(year, 12, 31).map_err(error)?)
        }
    };
    Ok(When { first, last })
}

impl Serialize for When {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<When, D::Error> {
        text(deserializer, "a date like 2025-03-27, 2025-03, 2025 or [2025-03-25..2025-03-26]")
    }
}
