//! Exact numbers: counts of coalitions, and shares of them.

use std::fmt;

use num_bigint::BigUint;

/// A number of coalitions, of any size.
///
/// ```
/// use demarche::decide::{AtLeast, Body, Sitting};
///
/// let sitting = Sitting::new(&Body::new((0..193).map(|place| place.to_string())), &AtLeast::heads(193).into())?;
/// let winning = sitting.power()?.winning().unwrap();
/// assert_eq!(winning.to_u128(), Some(1), "of 2^193 coalitions");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(pub(super) BigUint);

impl Count {
    /// The same as a plain integer, if it fits.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.power()?.winning().and_then(|count| count.to_u128()), Some(3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to_u128(&self) -> Option<u128> {
        u128::try_from(&self.0).ok()
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// An exact share. Shown in lowest terms.
///
/// ```
/// use demarche::decide::{AtLeast, Body, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
/// let power = sitting.power()?;
/// let share = power.of("A").unwrap().shapley_shubik();
/// let share = share.exact().unwrap();
/// assert_eq!((share.to_string().as_str(), share.decimals(4).as_str()), ("1/3", "0.3333"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Fraction {
    /// Neither is divided by what both have in common until somebody looks: most only ask for decimals.
    above: BigUint,
    below: BigUint,
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        &self.above * &other.below == &other.above * &self.below
    }
}

impl Eq for Fraction {}

impl Fraction {
    /// Nothing if there is a zero below.
    pub(super) fn new(above: BigUint, below: BigUint) -> Option<Fraction> {
        (below != BigUint::ZERO).then_some(Fraction { above, below })
    }

    fn lowest(&self) -> (BigUint, BigUint) {
        let divisor = common_divisor(self.above.clone(), self.below.clone());
        (&self.above / &divisor, &self.below / divisor)
    }

    /// The number above the line, in lowest terms.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.power()?.passing().exact().unwrap().above().to_u128(), Some(3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn above(&self) -> Count {
        Count(self.lowest().0)
    }

    /// The number below the line, in lowest terms.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.power()?.passing().exact().unwrap().below().to_u128(), Some(4));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn below(&self) -> Count {
        Count(self.lowest().1)
    }

    /// The sum of both, exactly.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// let power = sitting.power()?;
    /// let shares: Vec<_> = power.players().map(|one| one.shapley_shubik().exact().unwrap().clone()).collect();
    /// assert_eq!(shares[0].plus(&shares[1]).to_string(), "1/1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn plus(&self, other: &Fraction) -> Fraction {
        let above = &self.above * &other.below + &other.above * &self.below;
        let below = &self.below * &other.below;
        let divisor = common_divisor(above.clone(), below.clone());
        Fraction { above: above / &divisor, below: below / divisor }
    }

    /// The same in decimals, rounded exactly, halves up.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.power()?.passing().exact().unwrap().decimals(1), "0.8");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decimals(&self, places: u32) -> String {
        let unit = BigUint::from(10_u32).pow(places);
        let doubled = (&self.above * &unit * 2_u32 + &self.below) / (&self.below * 2_u32);
        let (whole, part) = (&doubled / &unit, &doubled % &unit);
        let width = usize::try_from(places).unwrap_or(0);
        if places == 0 { whole.to_string() } else { format!("{whole}.{:0>width$}", part.to_string()) }
    }

    /// A floating-point number next to it.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// assert!((sitting.power()?.passing().exact().unwrap().to_f64() - 0.75).abs() < f64::EPSILON);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "that is what it is asked for")]
    pub fn to_f64(&self) -> f64 {
        // The leading bits of both, more than a float holds.
        let leading = |number: &BigUint| {
            let shift = number.bits().saturating_sub(64);
            let bits = u64::try_from(number >> shift).unwrap_or(u64::MAX);
            (bits as f64, i32::try_from(shift).unwrap_or(i32::MAX))
        };
        let ((above, up), (below, down)) = (leading(&self.above), leading(&self.below));
        let shift = up.saturating_sub(down);
        // In two halves: the power alone may be too small for a float.
        above / below * 2_f64.powi(shift / 2) * 2_f64.powi(shift - shift / 2)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (above, below) = self.lowest();
        write!(f, "{above}/{below}")
    }
}

fn common_divisor(mut a: BigUint, mut b: BigUint) -> BigUint {
    while b != BigUint::ZERO {
        let rest = a % &b;
        a = b;
        b = rest;
    }
    // Of zero and zero, so that nothing is divided by zero.
    if a == BigUint::ZERO { BigUint::from(1_u32) } else { a }
}
