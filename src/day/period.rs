//! A span of days, both ends included, either of which may be only partly known.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Day, DayError, When, text};

/// When something ended, or that it has not.
///
/// In a file an open end is an absent field; `"unknown"` says that it ended and nobody knows when.
///
/// # Example
/// ```
/// use demarche::{Until, day};
///
/// assert_eq!("unknown".parse(), Ok(Until::Unknown));
/// assert_eq!("2020-01-31".parse(), Ok(Until::from(day(2020, 1, 31))));
/// assert_eq!(Until::default(), Until::Open);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Until {
    /// It goes on, as far as anybody said.
    #[default]
    Open,
    /// It ended, on a day nobody knows: any from its beginning on.
    Unknown,
    /// Its last day.
    On(When),
}

impl Until {
    /// The days that may be the last, or none when it is open.
    ///
    /// ```
    /// use demarche::{Until, When};
    ///
    /// assert_eq!(Until::Open.window(), None);
    /// assert_eq!(Until::Unknown.window(), Some(When::ANY));
    /// ```
    #[must_use]
    pub fn window(self) -> Option<When> {
        match self {
            Until::Open => None,
            Until::Unknown => Some(When::ANY),
            Until::On(when) => Some(when),
        }
    }
}

impl From<When> for Until {
    fn from(when: When) -> Until {
        Until::On(when)
    }
}

impl From<Day> for Until {
    fn from(day: Day) -> Until {
        Until::On(day.into())
    }
}

impl fmt::Display for Until {
    /// `open`, `unknown`, or the last day.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Until::Open => f.pad("open"),
            Until::Unknown => f.pad("unknown"),
            Until::On(when) => when.fmt(f),
        }
    }
}

const EXPECTED_END: &str = "is not an end: expected a date like 2025-03-27, `unknown` or `open`";

impl FromStr for Until {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Until, DayError> {
        match text {
            "open" => Ok(Until::Open),
            "unknown" => Ok(Until::Unknown),
            date if date.starts_with(|first: char| first == '[' || first.is_ascii_digit()) => {
                date.parse().map(Until::On)
            }
            _ => Err(DayError::new(text, EXPECTED_END)),
        }
    }
}

impl Serialize for Until {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Until::Open => serializer.serialize_none(),
            end => serializer.serialize_some(&Text(end)),
        }
    }
}

struct Text<'a>(&'a Until);

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

impl<'de> Deserialize<'de> for Until {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Until, D::Error> {
        struct End(Until);
        impl<'de> Deserialize<'de> for End {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<End, D::Error> {
                text(deserializer, "an end: a date like 2025-03-27, `unknown` or `open`").map(End)
            }
        }
        Option::<End>::deserialize(deserializer).map(|end| end.map_or(Until::Open, |End(end)| end))
    }
}

/// From a first day to a last, both included; without a `since` it goes back before every day.
///
/// The text is an EDTF interval: `2019-01-01/..` goes on, `2019-01-01/` ended on an unknown day, `../2020-01-31` has no
/// beginning. An end may be any [`When`].
///
/// # Example
/// ```
/// use demarche::{Period, day};
///
/// let membership: Period = "1973-01-01/2020-01-31".parse()?;
/// assert_eq!(membership.covers(day(2020, 1, 31)), Some(true));
/// assert_eq!(membership.covers(day(2020, 2, 1)), Some(false));
/// let vague: Period = "2019/..".parse()?;
/// assert_eq!(vague.covers(day(2019, 7, 1)), None);
/// assert_eq!(vague.to_string(), "2019/..");
/// # Ok::<(), demarche::DayError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Period {
    /// The first day.
    pub since: Option<When>,
    /// The last day.
    pub until: Until,
}

impl Period {
    /// A period from one day on.
    ///
    /// ```
    /// use demarche::{Period, Until, day};
    ///
    /// let period = Period::new(Some(day(2019, 1, 1).into()), Until::Open);
    /// assert_eq!(period.to_string(), "2019-01-01/..");
    /// ```
    #[must_use]
    pub fn new(since: Option<When>, until: Until) -> Period {
        Period { since, until }
    }

    fn start(self) -> When {
        self.since.unwrap_or(Day::MIN.into())
    }

    /// Whether a day lies in it: on every reading of its ends, on none, or (`None`) on some.
    ///
    /// A reading that ends before it begins does not count.
    ///
    /// ```
    /// use demarche::{Period, day};
    ///
    /// let ended: Period = "2019-01-01/".parse()?;
    /// assert_eq!(ended.covers(day(2018, 12, 31)), Some(false));
    /// assert_eq!(ended.covers(day(2019, 1, 1)), Some(true));
    /// assert_eq!(ended.covers(day(2025, 1, 1)), None);
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    #[must_use]
    pub fn covers(self, day: Day) -> Option<bool> {
        let since = self.start();
        let Some(until) = self.until.window() else {
            return if since.last() <= day {
                Some(true)
            } else if since.first() > day {
                Some(false)
            } else {
                None
            };
        };
        let some = since.first() <= day && until.last() >= day && self.is_possible();
        if !some {
            return Some(false);
        }
        (self.latest_start() <= day && self.earliest_end() >= day).then_some(true)
    }

    /// Whether on some reading it ends on or after the day it begins.
    ///
    /// ```
    /// use demarche::Period;
    ///
    /// assert!("2019/2019".parse::<Period>()?.is_possible());
    /// assert!(!"2019/2018".parse::<Period>()?.is_possible());
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    #[must_use]
    pub fn is_possible(self) -> bool {
        self.until.window().is_none_or(|until| self.start().first() <= until.last())
    }

    /// Whether two periods share a day on every reading.
    ///
    /// ```
    /// use demarche::Period;
    ///
    /// let first: Period = "2010-01-01/2019-06".parse()?;
    /// assert!(first.overlaps("2019-05-01/..".parse()?));
    /// assert!(!first.overlaps("2019-06-15/..".parse()?));
    /// # Ok::<(), demarche::DayError>(())
    /// ```
    #[must_use]
    pub fn overlaps(self, other: Period) -> bool {
        self.latest_start() <= other.earliest_end() && other.latest_start() <= self.earliest_end()
    }

    /// The days from which on it may cover or not, other than before.
    pub(crate) fn turns(self) -> impl Iterator<Item = Day> {
        let until = self.until.window().into_iter().flat_map(|until| [until.first().next(), until.last().next()]);
        let since = self.since.into_iter().flat_map(|since| [since.first(), since.last()]);
        since.chain(until)
    }

    /// The last day on which it may begin.
    pub(crate) fn latest_start(self) -> Day {
        let since = self.start().last();
        self.until.window().map_or(since, |until| since.min(until.last()))
    }

    /// The first day on which it may end.
    pub(crate) fn earliest_end(self) -> Day {
        self.until.window().map_or(Day::MAX, |until| until.first().max(self.start().first()))
    }

    /// Whether some reading has a day within a window.
    pub(crate) fn may_touch(self, window: When) -> bool {
        self.is_possible()
            && self.start().first() <= window.last()
            && self.until.window().is_none_or(|until| until.last() >= window.first())
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let since = self.since.map_or("..".into(), |since| since.to_string());
        let until = match self.until {
            Until::Open => "..".into(),
            Until::Unknown => String::new(),
            Until::On(when) => when.to_string(),
        };
        f.pad(&format!("{since}/{until}"))
    }
}

impl FromStr for Period {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Period, DayError> {
        let Some((since, until)) = text.split_once('/') else {
            let expected =
                "is not a period: expected a first and a last day like 2019-01-01/2020-01-31 or 2019-01-01/..";
            return Err(DayError::new(text, expected));
        };
        let since = match since {
            ".." => None,
            "" => Some(When::ANY),
            date => Some(date.parse()?),
        };
        let until = match until {
            ".." => Until::Open,
            "" => Until::Unknown,
            date => Until::On(date.parse()?),
        };
        Ok(Period { since, until })
    }
}

impl Serialize for Period {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Period {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Period, D::Error> {
        text(deserializer, "a period like 2019-01-01/2020-01-31")
    }
}
