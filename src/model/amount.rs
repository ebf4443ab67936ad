//! Quantities: exact decimals of any length, and what they count.

use std::cmp::Ordering;
use std::fmt;

use super::record::{Fault, record};
use crate::problem::Code;
use crate::quote::shown;

record! {
    /// A quantity, as an exact decimal text and its unit.
    ///
    /// # Example
    /// ```
    /// use demarche::Amount;
    ///
    /// assert_eq!(Amount::new("2000000000", "EUR").unit, "EUR");
    /// ```
    #[derive(Hash)]
    pub struct Amount {
        required {
            /// The number: digits, a point and more digits if need be, no exponent.
            value: String,
            /// Of what: an ISO 4217 code, or a word.
            unit: String,
        }
        optional {}
    }
    record {
        fn fault(&self) -> Option<Fault> {
            Decimal::read(&self.value).is_none().then(|| Fault {
                field: "value",
                code: Code::MalformedAmount,
                message: format!("`{}` is not an amount: expected digits, like 2000000000 or 0.75", shown(&self.value)),
            })
        }
    }
}

/// The value and the unit: `2000000000 EUR`.
impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(&format!("{} {}", self.value, self.unit))
    }
}

impl Amount {
    /// What is left of it when another is taken away, exactly, in as few digits as that takes. Below zero when more is
    /// taken away than there is. Nothing when the units differ as written, or when either is not a number.
    ///
    /// # Cost
    /// Linear in the digits.
    ///
    /// ```
    /// use demarche::Amount;
    ///
    /// let euro = |value| Amount::new(value, "EUR");
    /// assert_eq!(euro("2000000000").minus(&euro("0.25")), Some(euro("1999999999.75")));
    /// assert_eq!(euro("1").minus(&euro("1.50")), Some(euro("-0.5")));
    /// assert_eq!(euro("1").minus(&Amount::new("1", "USD")), None);
    /// ```
    #[must_use]
    pub fn minus(&self, other: &Amount) -> Option<Amount> {
        let (all, taken) = (Decimal::read(&self.value)?, Decimal::read(&other.value)?);
        (self.unit == other.unit).then(|| Amount::new(all.minus(taken).to_string(), self.unit.as_str()))
    }

    /// The same amount, in as few digits as it takes: of equal amounts of one unit, the same. As it is, when it is not a
    /// number.
    ///
    /// ```
    /// use demarche::Amount;
    ///
    /// assert_eq!(Amount::new("002.50", "EUR").shortest(), Amount::new("2.5", "EUR"));
    /// ```
    #[must_use]
    pub fn shortest(&self) -> Amount {
        let value = Decimal::read(&self.value).map_or_else(|| self.value.clone(), |value| value.to_string());
        Amount { value, unit: self.unit.clone() }
    }
}

/// A number, exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Decimal {
    is_negative: bool,
    /// The highest first, each from 0 to 9.
    digits: Vec<u8>,
    /// How many of the digits come after the point.
    places: usize,
}

impl Decimal {
    fn read(text: &str) -> Option<Decimal> {
        let (is_negative, number) = text.strip_prefix('-').map_or((false, text), |number| (true, number));
        let (whole, fraction) = number.split_once('.').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
        if whole.is_empty() || fraction == Some("") {
            return None;
        }
        let fraction = fraction.unwrap_or_default();
        let digit = |byte: u8| byte.is_ascii_digit().then(|| byte - b'0');
        let digits: Option<Vec<_>> = whole.bytes().chain(fraction.bytes()).map(digit).collect();
        Some(Decimal { is_negative, digits: digits?, places: fraction.len() })
    }

    /// The same number with so many digits before the point and after it, or more.
    fn padded(self, whole: usize, places: usize) -> Decimal {
        let before = whole.saturating_sub(self.digits.len() - self.places);
        let after = places.saturating_sub(self.places);
        let zeros = |count| std::iter::repeat_n(0, count);
        let digits = zeros(before).chain(self.digits).chain(zeros(after)).collect();
        Decimal { digits, places: self.places + after, ..self }
    }

    fn minus(self, other: Decimal) -> Decimal {
        let whole = (self.digits.len() - self.places).max(other.digits.len() - other.places);
        let places = self.places.max(other.places);
        let (all, taken) = (self.padded(whole, places), other.padded(whole, places));
        let is_negative = all.is_negative;
        if is_negative != taken.is_negative {
            return Decimal { is_negative, digits: sum(&all.digits, &taken.digits), places };
        }
        match all.digits.cmp(&taken.digits) {
            Ordering::Less => {
                Decimal { is_negative: !is_negative, digits: difference(&taken.digits, &all.digits), places }
            }
            _ => Decimal { is_negative, digits: difference(&all.digits, &taken.digits), places },
        }
    }
}

/// The digits of a sum of two numbers of as many digits each; one more for what is carried over.
fn sum(a: &[u8], b: &[u8]) -> Vec<u8> {
    let mut carried = 0;
    let mut digits: Vec<_> = (a.iter().zip(b).rev())
        .map(|(a, b)| {
            let sum = a + b + carried;
            carried = sum / 10;
            sum % 10
        })
        .collect();
    digits.push(carried);
    digits.reverse();
    digits
}

/// The digits of the difference of two numbers of as many digits each, the greater first.
fn difference(greater: &[u8], less: &[u8]) -> Vec<u8> {
    let mut borrowed = 0;
    let mut digits: Vec<_> = (greater.iter().zip(less).rev())
        .map(|(a, b)| {
            let difference = 10 + a - b - borrowed;
            borrowed = u8::from(difference < 10);
            difference % 10
        })
        .collect();
    digits.reverse();
    digits
}

impl fmt::Display for Decimal {
    /// In as few digits as it takes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = self.digits.split_at(self.digits.len() - self.places);
        let text = |digits: &[u8]| digits.iter().map(|digit| char::from(b'0' + digit)).collect::<String>();
        let (whole, fraction) = (text(whole), text(fraction));
        let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
        let sign = if self.is_negative && !(whole.is_empty() && fraction.is_empty()) { "-" } else { "" };
        let whole = if whole.is_empty() { "0" } else { whole };
        let point = if fraction.is_empty() { "" } else { "." };
        write!(f, "{sign}{whole}{point}{fraction}")
    }
}
