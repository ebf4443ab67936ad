//! What a party did in a roll call.

use super::words::words;

words! {
    /// What a party did in a roll call. Not to vote is no vote: neither for, nor against, nor an abstention.
    ///
    /// ```
    /// assert_eq!("not-member".parse(), Ok(demarche::Vote::NotMember));
    /// ```
    pub enum Vote is "a vote" {
        /// In favour.
        Yes,
        /// Against.
        No,
        /// Neither.
        Abstain,
        /// Not there, or there and not voting.
        Absent,
        /// Not there, with leave.
        Excused,
        /// Could not vote: not a member, or suspended.
        NotMember,
    }
}

impl Vote {
    /// How many there are.
    pub(crate) const COUNT: usize = 6;

    /// Whether it is one of yes, no and abstain.
    ///
    /// ```
    /// use demarche::Vote;
    ///
    /// assert!(Vote::Abstain.is_cast() && !Vote::Absent.is_cast());
    /// ```
    #[must_use]
    pub const fn is_cast(self) -> bool {
        matches!(self, Vote::Yes | Vote::No | Vote::Abstain)
    }
}
