//! Calendar days, days that are only partly known, and the spans between them.

mod period;
mod when;

pub use self::period::{Period, Until};
pub use self::when::When;

use std::fmt;
use std::num::NonZeroU32;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::quote::shown;

/// One day of the proleptic Gregorian calendar, from `0001-01-01` to `9999-12-31`.
///
/// A day is 4 bytes, `Copy`, ordered by time, and `Option<Day>` is 4 bytes too. Its text is `YYYY-MM-DD`.
///
/// # Example
/// ```
/// use demarche::{Day, day};
///
/// let summit = day(2025, 3, 27);
/// assert_eq!(summit.to_string(), "2025-03-27");
/// assert_eq!("2025-03-27".parse(), Ok(summit));
/// assert!(summit < day(2025, 4, 1));
/// assert_eq!(size_of::<Option<Day>>(), 4);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NonZeroU32);

/// A day that is known when the program is written.
///
/// # Panics
/// When there is no such day. In a constant that is an error of compilation; for days from outside use [`Day::new`].
///
/// # Example
/// ```
/// use demarche::{Day, day};
///
/// const SUMMIT: Day = day(2025, 3, 27);
/// assert_eq!(SUMMIT.year(), 2025);
/// ```
#[must_use]
pub const fn day(year: i16, month: i8, day: i8) -> Day {
    assert!(year >= 1, "a year lies between 1 and 9999");
    // Asserts that the calendar has this day.
    let _ = jiff::civil::date(year, month, day);
    Day::pack(year, month, day)
}

impl Day {
    /// The first day there is, `0001-01-01`.
    pub const MIN: Day = day(1, 1, 1);
    /// The last day there is, `9999-12-31`.
    pub const MAX: Day = day(9999, 12, 31);

    /// The day with these numbers.
    ///
    /// # Errors
    /// When the calendar has no such day.
    ///
    /// # Example
    /// ```
    /// use demarche::Day;
    ///
    /// assert!(Day::new(2024, 2, 29).is_ok());
    /// let error = Day::new(2025, 2, 29).unwrap_err();
    /// assert_eq!(error.to_string(), "`2025-02-29` is not a day: 2025-02 has 28 days");
    /// ```
    pub fn new(year: i16, month: i8, day: i8) -> Result<Day, DayError> {
        let text = || format!("{year:04}-{month:02}-{day:02}");
        if !(1..=9999).contains(&year) {
            let text = if year < 0 { format!("{year}-{month:02}-{day:02}") } else { text() };
            return Err(DayError::new(&text, "is not a day: a year lies between 0001 and 9999"));
        }
        let Ok(first) = Date::new(year, month, 1) else {
            return Err(DayError::new(&text(), "is not a day: a month lies between 01 and 12"));
        };
        Date::new(year, month, day).map(Day::from_date).map_err(|_| {
            let length = first.days_in_month();
            DayError::new(&text(), &format!("is not a day: {year:04}-{month:02} has {length} days"))
        })
    }

    #[expect(clippy::cast_sign_loss, reason = "year, month and day of a date since year 1 are positive")]
    const fn pack(year: i16, month: i8, day: i8) -> Day {
        let bits = ((year as u32) << 9) | ((month as u32) << 5) | day as u32;
        // Never zero, because no day of the month is: the addition only proves it to the compiler.
        Day(NonZeroU32::MIN.saturating_add(bits - 1))
    }

    /// The day of these bits, which some day must have given.
    pub(crate) const fn of_own_bits(bits: u32) -> Option<Day> {
        match NonZeroU32::new(bits) {
            Some(bits) => Some(Day(bits)),
            None => None,
        }
    }

    fn from_date(date: Date) -> Day {
        Day::pack(date.year(), date.month(), date.day())
    }

    fn date(self) -> Date {
        jiff::civil::date(self.year(), self.month(), self.day())
    }

    /// Year, month and day in 23 bits, ordered as days are.
    pub(crate) const fn bits(self) -> u32 {
        self.0.get()
    }

    /// The day of these bits, if the calendar has it.
    #[cfg(feature = "snapshot")]
    pub(crate) fn from_bits(bits: u32) -> Option<Day> {
        let (year, month, day) = (bits >> 9, (bits >> 5) & 15, bits & 31);
        // Every month has these, and a calendar need not be asked.
        if (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=28).contains(&day) {
            return Day::of_own_bits(bits);
        }
        Day::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    }

    /// The year, 1 to 9999.
    ///
    /// ```
    /// assert_eq!(demarche::day(2025, 3, 27).year(), 2025);
    /// ```
    #[must_use]
    #[expect(clippy::cast_possible_truncation, reason = "a year has at most 14 bits")]
    pub const fn year(self) -> i16 {
        (self.0.get() >> 9) as i16
    }

    /// The month, 1 to 12.
    ///
    /// ```
    /// assert_eq!(demarche::day(2025, 3, 27).month(), 3);
    /// ```
    #[must_use]
    pub const fn month(self) -> i8 {
        ((self.0.get() >> 5) & 15) as i8
    }

    /// The day of the month, 1 to 31.
    ///
    /// ```
    /// assert_eq!(demarche::day(2025, 3, 27).day(), 27);
    /// ```
    #[must_use]
    pub const fn day(self) -> i8 {
        (self.0.get() & 31) as i8
    }

    /// The day after; the last day stays the last.
    ///
    /// ```
    /// use demarche::{Day, day};
    ///
    /// assert_eq!(day(2024, 2, 28).next(), day(2024, 2, 29));
    /// assert_eq!(Day::MAX.next(), Day::MAX);
    /// ```
    #[must_use]
    pub fn next(self) -> Day {
        self.date().tomorrow().map_or(self, Day::from_date)
    }

    /// The day before; the first day stays the first.
    ///
    /// ```
    /// use demarche::{Day, day};
    ///
    /// assert_eq!(day(2025, 3, 1).previous(), day(2025, 2, 28));
    /// assert_eq!(Day::MIN.previous(), Day::MIN);
    /// ```
    #[must_use]
    pub fn previous(self) -> Day {
        self.date().yesterday().ok().filter(|date| date.year() >= 1).map_or(self, Day::from_date)
    }

    /// How many days lie between an earlier day and this one; negative when `earlier` is later.
    ///
    /// ```
    /// use demarche::day;
    ///
    /// assert_eq!(day(2025, 3, 27).days_since(day(2025, 2, 27)), 28);
    /// assert_eq!(day(2025, 1, 1).days_since(day(2025, 1, 2)), -1);
    /// ```
    #[must_use]
    pub fn days_since(self, earlier: Day) -> i32 {
        self.date().duration_since(earlier.date()).as_hours().try_into().map_or(0, |hours: i32| hours / 24)
    }

    /// The last day of a month.
    fn month_end(year: i16, month: i8) -> Result<Day, DayError> {
        Day::new(year, month, 1).map(|first| Day::from_date(first.date().last_of_month()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:04}-{:02}-{:02}", self.year(), self.month(), self.day()))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Day({self})")
    }
}

const EXPECTED_DAY: &str = "is not a day: expected YYYY-MM-DD, like 2025-03-27";

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Day, DayError> {
        match numbers(text) {
            Some(Numbers { year, month: Some(month), day: Some(day) }) => Day::new(year, month, day),
            _ => Err(DayError::new(text, EXPECTED_DAY)),
        }
    }
}

/// The numbers of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, which need not be a day.
struct Numbers {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

fn numbers(text: &str) -> Option<Numbers> {
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4)?;
    let mut two = || match parts.next() {
        None => Some(None),
        Some(part) => digits(part, 2).and_then(|number| i8::try_from(number).ok()).map(Some),
    };
    let (month, day) = (two()?, two()?);
    parts.next().is_none().then_some(Numbers { year, month, day })
}

fn digits(part: &str, length: usize) -> Option<i16> {
    let plain = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| part.parse().ok()).flatten()
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        text(deserializer, "a day as YYYY-MM-DD, like 2025-03-27")
    }
}

/// Reads a value whose text is its form in every format.
fn text<'de, T: FromStr<Err = DayError>, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    struct Text<T>(&'static str, std::marker::PhantomData<T>);
    impl<T: FromStr<Err = DayError>> de::Visitor<'_> for Text<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            text.parse().map_err(E::custom)
        }
    }
    deserializer.deserialize_str(Text(expected, std::marker::PhantomData))
}

/// Why a text is not a day, a window of days, or a period. Its message says what was expected.
///
/// # Example
/// ```
/// use demarche::Day;
///
/// let error = "27 March".parse::<Day>().unwrap_err();
/// assert_eq!(error.to_string(), "`27 March` is not a day: expected YYYY-MM-DD, like 2025-03-27");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{seen}` {reason}")]
pub struct DayError {
    seen: String,
    reason: String,
}

impl DayError {
    fn new(seen: &str, reason: &str) -> DayError {
        DayError { seen: shown(seen), reason: reason.into() }
    }
}
