//! Whether something passed, failed, or depends on who has not voted.

use crate::model::words;
words! {
    /// Whether something passed, failed, or depends on who has not voted.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Outcome::Open.to_string(), "open");
    /// ```
    pub enum Outcome is "an outcome" {
        /// However the open ones vote, it passes.
        Passed,
        /// However the open ones vote, it fails.
        Failed,
        /// It depends on the open ones.
        Open,
    }
}

impl Outcome {
    pub(super) fn known(passes: bool) -> Outcome {
        if passes { Outcome::Passed } else { Outcome::Failed }
    }

    pub(super) fn of(can_pass: bool, can_fail: bool) -> Outcome {
        if can_pass && can_fail { Outcome::Open } else { Outcome::known(can_pass) }
    }

    pub(super) fn negated(self) -> Outcome {
        match self {
            Outcome::Passed => Outcome::Failed,
            Outcome::Failed => Outcome::Passed,
            Outcome::Open => Outcome::Open,
        }
    }

    /// All of some, as far as each can be known alone.
    pub(super) fn all(outcomes: impl Iterator<Item = Outcome>) -> Outcome {
        outcomes.fold(Outcome::Passed, |all, one| match (all, one) {
            (Outcome::Failed, _) | (_, Outcome::Failed) => Outcome::Failed,
            (Outcome::Passed, Outcome::Passed) => Outcome::Passed,
            _ => Outcome::Open,
        })
    }
}
