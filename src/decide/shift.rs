//! What differs between two verdicts.

use std::fmt;

use serde::Serialize;

use super::criterion::Criterion;
use super::outcome::Outcome;
use super::verdict::Verdict;

/// What differs between two verdicts by one rule.
///
/// # Example
/// ```
/// use demarche::decide::{AtLeast, Ballot, Body, Outcome, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
/// let now = sitting.open().cast("A", Ballot::For)?;
/// let (before, after) = (sitting.decide(&now), sitting.decide(&now.clone().cast("B", Ballot::For)?));
/// let shift = after.shift_from(&before);
/// assert_eq!(shift.outcome(), (Outcome::Open, Outcome::Passed));
/// assert_eq!(shift.to_string(), "open to passed: 2 of 3 members are for it, 2 needed (before: 1 of 3 members is for it, 2 needed)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shift<'v> {
    outcome: (Outcome, Outcome),
    criteria: Vec<(&'v Criterion, &'v Criterion)>,
}

impl Verdict {
    /// What differs from an earlier verdict by the same rule.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// let verdict = sitting.decide(&sitting.open());
    /// assert!(verdict.shift_from(&verdict).criteria().is_empty());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn shift_from<'v>(&'v self, before: &'v Verdict) -> Shift<'v> {
        let pairs = self.criteria().iter().filter_map(|now| {
            let then = before.criteria().iter().find(|then| then.path() == now.path())?;
            (then != now).then_some((then, now))
        });
        Shift { outcome: (before.outcome(), self.outcome()), criteria: pairs.collect() }
    }
}

impl Shift<'_> {
    /// The outcome before and after.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Outcome, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// let (before, after) = (sitting.decide(&sitting.open()), sitting.decide(&sitting.open().rest(Ballot::Absent)));
    /// assert_eq!(after.shift_from(&before).outcome(), (Outcome::Open, Outcome::Failed));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> (Outcome, Outcome) {
        self.outcome
    }

    /// Every criterion that stands otherwise, as it was and as it is, in the order of the rule.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// let (before, after) = (sitting.decide(&sitting.open()), sitting.decide(&sitting.open().rest(Ballot::For)));
    /// let shift = after.shift_from(&before);
    /// assert_eq!(shift.criteria()[0].1.have() - shift.criteria()[0].0.have(), 1);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn criteria(&self) -> &[(&Criterion, &Criterion)] {
        &self.criteria
    }
}

/// One line: the outcome, and every criterion that stands otherwise.
impl fmt::Display for Shift<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.outcome {
            (before, after) if before == after => write!(f, "still {after}")?,
            (before, after) => write!(f, "{before} to {after}")?,
        }
        // Where only what is open differs, the words are the same.
        let differ = self.criteria.iter().filter(|(before, after)| before.short() != after.short());
        for (place, (before, after)) in differ.enumerate() {
            let mark = if place == 0 { ": " } else { "; " };
            write!(f, "{mark}{} (before: {})", after.short(), before.short())?;
        }
        Ok(())
    }
}
