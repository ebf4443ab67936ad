//! What may be wrong with a row.

use strum::{Display, EnumIter, EnumMessage, EnumString, IntoStaticStr};

/// What is wrong with a row: stable text for programs, in kebab-case.
///
/// ```
/// use demarche::roll_calls::Fault;
///
/// assert_eq!("unknown-vote".parse(), Ok(Fault::UnknownVote));
/// assert!(Fault::UnknownVote.loses_row() && !Fault::MalformedDay.loses_row());
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, EnumIter, EnumMessage, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Fault {
    /// It ends before a cell that is needed.
    TooShort,
    /// It has more cells than the table has columns, as after a comma that is not in quotation marks.
    TooLong,
    /// A cell goes on over lines, as after a quotation mark that is never closed.
    RunsOn,
    /// A cell that is needed is empty.
    Empty,
    /// A cell that is needed is not UTF-8.
    NotText,
    /// What stands for the vote is none.
    UnknownVote,
    /// The table of roll calls has no such.
    UnknownRollCall,
    /// Nobody is known by that name and code.
    UnknownParty,
    /// Several are, or one until a day and another after, and the roll call may have been on either.
    AmbiguousParty,
    /// The date is none. The roll call is read without.
    MalformedDay,
    /// What stands for the result is none. The roll call is read without.
    UnknownResult,
    /// An earlier row gives another date for the roll call, which stands.
    OtherDate,
    /// The roll call has a row already, which stands.
    RepeatedRollCall,
    /// The party has cast the same vote already, which stands.
    RepeatedVote,
    /// The party has cast another vote; neither stands.
    ContradictedVote,
    /// There is no room for one more.
    TooMany,
}

impl Fault {
    /// Whether nothing of the row is taken.
    ///
    /// ```
    /// assert!(!demarche::roll_calls::Fault::OtherDate.loses_row());
    /// ```
    #[must_use]
    pub fn loses_row(self) -> bool {
        !matches!(self, Fault::MalformedDay | Fault::UnknownResult | Fault::OtherDate)
    }
}
