//! What is wrong with a rule, or with a rule for a body: all of it at once.

use std::fmt;

use thiserror::Error;

/// Which kind of fault.
///
/// ```
/// assert_eq!("unknown-weight".parse(), Ok(demarche::decide::FaultKind::UnknownWeight));
/// ```
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
    strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum FaultKind {
    /// A text is not JSON at all.
    NotJson,
    /// A value is not what belongs there.
    NotARule,
    /// A field is missing.
    MissingField,
    /// There is no such field.
    UnknownField,
    /// A ratio has a zero below.
    ZeroDenominator,
    /// A ratio is more than one.
    RatioOverOne,
    /// A criterion that is always met.
    AlwaysMet,
    /// A criterion that is never met.
    NeverMet,
    /// A share of a whole that what is counted is no part of.
    NotAPart,
    /// The body has no weight of this name.
    UnknownWeight,
    /// The body has no role of this name.
    UnknownRole,
    /// The body has no player of this name.
    UnknownPlayer,
    /// A player has no weight of this name.
    MissingWeight,
    /// Weights add up to more than can be counted.
    WeightTooLarge,
    /// A list is empty.
    Empty,
    /// A name stands twice.
    Repeated,
    /// Rules within rules within rules.
    TooDeep,
    /// More rules than anybody reads.
    TooLarge,
}

/// One thing that is wrong. Its text is one line, `path: kind: message`.
///
/// ```
/// use demarche::decide::{Body, FaultKind, Sitting, Ratio, Rule, Threshold};
///
/// let rule = Rule::all([Threshold::at_least(Ratio::new(1, 2)).into(), Threshold::at_least(Ratio::new(3, 2)).into()]);
/// let malformed = Sitting::new(&Body::new(["A", "B"]), &rule).unwrap_err();
/// let fault = &malformed.faults()[0];
/// assert_eq!((fault.path(), fault.kind()), ("all[1].threshold.at_least", FaultKind::RatioOverOne));
/// assert_eq!(fault.to_string(), "all[1].threshold.at_least: ratio-over-one: `3/2` is more than the whole");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    path: String,
    kind: FaultKind,
    message: String,
}

impl Fault {
    pub(super) fn new(path: impl Into<String>, kind: FaultKind, message: impl Into<String>) -> Fault {
        Fault { path: path.into(), kind, message: message.into() }
    }

    /// Where: `all[1].threshold.at_least`; of a body, `body.weights.population`; of a text as a whole, `rule`.
    ///
    /// ```
    /// # use demarche::decide::{Body, Sitting, Rule};
    /// let malformed = Sitting::new(&Body::new(["A"]), &Rule::veto("permanent")).unwrap_err();
    /// assert_eq!(malformed.faults()[0].path(), "none-against.among.role");
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Which kind.
    ///
    /// ```
    /// # use demarche::decide::{Body, FaultKind, Sitting, Rule};
    /// let malformed = Sitting::new(&Body::new(["A"]), &Rule::all([])).unwrap_err();
    /// assert_eq!(malformed.faults()[0].kind(), FaultKind::Empty);
    /// ```
    #[must_use]
    pub fn kind(&self) -> FaultKind {
        self.kind
    }

    /// What was seen, and what to do about it.
    ///
    /// ```
    /// # use demarche::decide::{Body, Sitting, Rule};
    /// let malformed = Sitting::new(&Body::new(["A"]), &Rule::all([])).unwrap_err();
    /// assert_eq!(malformed.faults()[0].message(), "the list is empty; give one rule at least");
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.path, self.kind, self.message)
    }
}

/// Everything that is wrong with a rule, in the order of the rule, the body's faults first.
///
/// ```
/// # use demarche::decide::{Body, Sitting, Ratio, Rule, Threshold};
/// let rule = Rule::all([Threshold::at_least(Ratio::new(1, 0)).into(), Rule::veto("permanent")]);
/// let malformed = Sitting::new(&Body::new(["A", "B"]), &rule).unwrap_err();
/// assert_eq!(malformed.faults().len(), 2);
/// assert!(malformed.to_string().starts_with("2 faults\nall[0].threshold.at_least: zero-denominator: "));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}", self.lines())]
pub struct Malformed {
    faults: Vec<Fault>,
}

impl Malformed {
    pub(super) fn unless_none(faults: Vec<Fault>) -> Result<(), Malformed> {
        if faults.is_empty() { Ok(()) } else { Err(Malformed { faults }) }
    }

    #[cfg(feature = "json")]
    pub(super) fn of(faults: Vec<Fault>) -> Malformed {
        Malformed { faults }
    }

    /// The faults, never none.
    ///
    /// ```
    /// # use demarche::decide::{Body, Sitting, Rule};
    /// assert_eq!(Sitting::new(&Body::new(["A"]), &Rule::any([])).unwrap_err().faults().len(), 1);
    /// ```
    #[must_use]
    pub fn faults(&self) -> &[Fault] {
        &self.faults
    }

    fn lines(&self) -> String {
        let count = self.faults.len();
        let head = if count == 1 { "1 fault".to_owned() } else { format!("{count} faults") };
        self.faults.iter().fold(head, |text, fault| format!("{text}\n{fault}"))
    }
}
