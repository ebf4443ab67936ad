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

    /// The names of the lists of those who cast each.
    pub(crate) const LISTS: &[&str; Vote::COUNT] = &[
        Vote::Yes.list(),
        Vote::No.list(),
        Vote::Abstain.list(),
        Vote::Absent.list(),
        Vote::Excused.list(),
        Vote::NotMember.list(),
    ];

    /// The name of the list of those who cast it.
    pub(crate) const fn list(self) -> &'static str {
        match self {
            Vote::Yes => "yes",
            Vote::No => "no",
            Vote::Abstain => "abstain",
            Vote::Absent => "absent",
            Vote::Excused => "excused",
            Vote::NotMember => "not_member",
        }
    }

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
