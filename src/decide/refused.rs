//! Why a question about coalitions has no meaning for a rule.

use crate::model::words;
use thiserror::Error;

/// Why a question about coalitions has no meaning for a rule.
///
/// ```
/// use demarche::decide::{AtLeast, Body, Sitting, Reason, Rule};
///
/// let at_most_one = Rule::negated(AtLeast::heads(2));
/// let sitting = Sitting::new(&Body::new(["A", "B"]), &at_most_one)?;
/// let now = sitting.open().rest(demarche::decide::Ballot::Against);
/// let refused = sitting.flips_to_pass(&now, |_| 1).unwrap_err();
/// assert_eq!((refused.path(), refused.reason()), ("not.at-least", Reason::NotMonotone));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{path}: {reason}: {}", self.why())]
pub struct Refused {
    path: String,
    reason: Reason,
}

words! {
    /// Which kind of reason.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Reason::NotMonotone.to_string(), "not-monotone");
    /// ```
    pub enum Reason is "a reason" {
        /// A share of the votes cast, or of those present: who stays away changes what is needed.
        WholeVaries,
        /// Abstentions count for something of their own.
        AbstentionCounts,
        /// A vote for may harm, or a vote against may help.
        NotMonotone,
        /// It passes, or fails, whatever anybody does.
        NothingToDecide,
        /// The method asked for does not fit.
        MethodUnfit,
        /// Nobody has this name.
        UnknownPlayer,
    }
}

impl Refused {
    pub(super) fn new(path: impl Into<String>, reason: Reason) -> Refused {
        Refused { path: path.into(), reason }
    }

    /// Which criterion; `rule` is the whole; of an unknown player, its name.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.winning_sets(&sitting.open())?.containing("B").unwrap_err().path(), "B");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Which kind.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting, Reason};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// let refused = sitting.winning_sets(&sitting.open())?.containing("B").unwrap_err();
    /// assert_eq!(refused.reason(), Reason::UnknownPlayer);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn reason(&self) -> Reason {
        self.reason
    }

    fn why(&self) -> &'static str {
        match self.reason {
            Reason::WholeVaries => {
                "what is needed depends on who votes, so that a coalition alone neither wins nor loses; \
                 ask for the power if everybody votes for or against, with `power_if_all_vote`"
            }
            Reason::AbstentionCounts => {
                "abstentions count for something of their own, which a coalition of those for does not tell"
            }
            Reason::NotMonotone => {
                "a vote for may harm here, or a vote against help, so that no set of players settles it by being on a side"
            }
            Reason::NothingToDecide => "it passes, or fails, whatever anybody does; nobody has any power",
            Reason::MethodUnfit => "that method does not fit its size or its weights; leave the choice to `power`",
            Reason::UnknownPlayer => "nobody has this name, or who has it has no vote left to cast",
        }
    }
}
