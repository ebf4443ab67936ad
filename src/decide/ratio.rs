//! An exact share of a whole: `2/3`, `55 %`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

use crate::quote::shown;

/// An exact share of a whole. Nothing is rounded: what reaches it is decided by multiplication of integers.
///
/// Its text is `55 %` if it is in hundredths, else `2/3`. Reading takes `55%`, `65.5 %` and `2/3`; whether it makes sense as
/// a share (a zero below, more than one) is for the check of a rule, which reports it with its path.
///
/// ```
/// use demarche::decide::Ratio;
///
/// let ratio: Ratio = "65 %".parse()?;
/// assert_eq!((ratio, ratio.to_string().as_str()), (Ratio::percent(65), "65 %"));
/// assert_eq!("2/3".parse::<Ratio>()?, Ratio::new(2, 3));
/// assert_eq!("65.5%".parse::<Ratio>()?, Ratio::new(655, 1000));
/// assert!("a half".parse::<Ratio>().is_err());
/// # Ok::<(), demarche::decide::NotARatio>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    above: u32,
    below: u32,
}

/// A text that is no ratio.
///
/// ```
/// let error = "-1/2".parse::<demarche::decide::Ratio>().unwrap_err();
/// assert_eq!(error.to_string(), "`-1/2` is no ratio; write it like `2/3` or `55 %`, with at most nine digits");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{seen}` is no ratio; write it like `2/3` or `55 %`, with at most nine digits")]
pub struct NotARatio {
    seen: String,
}

impl Ratio {
    /// So many parts of so many.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Ratio::new(1, 3).to_string(), "1/3");
    /// ```
    #[must_use]
    pub const fn new(above: u32, below: u32) -> Ratio {
        Ratio { above, below }
    }

    /// So many hundredths.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Ratio::percent(85).to_string(), "85 %");
    /// ```
    #[must_use]
    pub const fn percent(hundredths: u32) -> Ratio {
        Ratio { above: hundredths, below: 100 }
    }

    /// The number above the line.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Ratio::percent(85).above(), 85);
    /// ```
    #[must_use]
    pub const fn above(self) -> u32 {
        self.above
    }

    /// The number below the line.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Ratio::percent(85).below(), 100);
    /// ```
    #[must_use]
    pub const fn below(self) -> u32 {
        self.below
    }

    /// The smallest amount of a whole that is at least this share of it.
    ///
    /// ```
    /// # use demarche::decide::Ratio;
    /// assert_eq!(Ratio::percent(55).least_of(27), Some(15));
    /// assert_eq!(Ratio::new(1, 0).least_of(27), None, "no share");
    /// ```
    #[must_use]
    pub fn least_of(self, whole: u64) -> Option<u128> {
        let product = u128::from(self.above) * u128::from(whole);
        (self.below != 0).then(|| product.div_ceil(u128::from(self.below)))
    }

    /// The smallest amount of a whole that is more than this share of it.
    ///
    /// ```
    /// # use demarche::decide::Ratio;
    /// assert_eq!((Ratio::new(1, 2).least_over(26), Ratio::new(1, 2).least_over(27)), (Some(14), Some(14)));
    /// ```
    #[must_use]
    pub fn least_over(self, whole: u64) -> Option<u128> {
        let product = u128::from(self.above) * u128::from(whole);
        product.checked_div(u128::from(self.below)).map(|floor| floor + 1)
    }

    /// Why it is no share of a whole.
    pub(super) fn fault(self) -> Option<String> {
        match self {
            Ratio { below: 0, .. } => Some(format!("`{self}` has a zero below; write it like `2/3`")),
            Ratio { above, below } if above > below => Some(format!("`{self}` is more than the whole")),
            _ => None,
        }
    }

    /// How much of a whole something is, against this share: positive above it, zero at it, negative below. In parts of
    /// one `below`th of a unit.
    pub(super) fn compare(self, have: u64, whole: u64) -> i128 {
        i128::from(self.below) * i128::from(have) - i128::from(self.above) * i128::from(whole)
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.below {
            100 => write!(f, "{} %", self.above),
            below => write!(f, "{}/{below}", self.above),
        }
    }
}

impl FromStr for Ratio {
    type Err = NotARatio;

    fn from_str(text: &str) -> Result<Ratio, NotARatio> {
        let read = match text.trim().strip_suffix('%') {
            Some(percent) => hundredths(percent.trim_end()),
            None => text.trim().split_once('/').and_then(|(above, below)| {
                Some(Ratio { above: digits(above.trim_end())?, below: digits(below.trim_start())? })
            }),
        };
        read.ok_or_else(|| NotARatio { seen: shown(text) })
    }
}

/// `55`, `65.5`.
fn hundredths(text: &str) -> Option<Ratio> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() || (part.is_empty() && text.contains('.')) {
        return None;
    }
    let below = 100_u32.checked_mul(10_u32.checked_pow(u32::try_from(part.len()).ok()?)?)?;
    Some(Ratio { above: digits(&format!("{whole}{part}"))?, below })
}

/// Plain digits, at most nine: `+5` is none.
fn digits(text: &str) -> Option<u32> {
    let plain = (1..=9).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ratio {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Ratio, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
