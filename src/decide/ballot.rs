//! What a player does when it comes to a decision.

use crate::model::words;
words! {
    /// What a player does when it comes to a decision. What abstaining and staying away *mean* is said by each criterion of a
    /// rule, never here.
    ///
    /// ```
    /// use demarche::decide::Ballot;
    ///
    /// assert_eq!("declared-abstention".parse(), Ok(Ballot::DeclaredAbstention));
    /// assert_eq!(Ballot::NotEntitled.to_string(), "not-entitled");
    /// ```
    pub enum Ballot is "a ballot" {
        /// It votes for.
        For,
        /// It votes against, objects, breaks silence.
        Against,
        /// It is there and abstains.
        Abstain,
        /// It abstains and declares formally that it is not bound (Article 31(1) TEU).
        DeclaredAbstention,
        /// It is not there, or does not vote.
        Absent,
        /// A member that takes no part in this decision: it has no vote, and counts where all members are counted.
        NotParticipating,
        /// It may not vote on this: it leaves every count.
        NotEntitled,
        /// It has not voted yet, or nobody knows how it will.
        Open,
    }
}

impl Ballot {
    /// What an open player may still do.
    pub(super) const CASTABLE: [Ballot; 5] =
        [Ballot::For, Ballot::Against, Ballot::Abstain, Ballot::DeclaredAbstention, Ballot::Absent];

    /// Whether who casts it has a vote, whatever became of it.
    pub(super) fn is_a_vote(self) -> bool {
        !matches!(self, Ballot::NotEntitled | Ballot::NotParticipating)
    }
}

/// A set of ballots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BallotSet(u8);

impl BallotSet {
    pub(super) const fn of(ballots: &[Ballot]) -> BallotSet {
        let (mut bits, mut rest) = (0, ballots);
        while let [first, others @ ..] = rest {
            bits |= 1 << *first as u8;
            rest = others;
        }
        BallotSet(bits)
    }

    pub(super) const fn with(self, ballot: Ballot) -> BallotSet {
        BallotSet(self.0 | 1 << ballot as u8)
    }

    pub(super) const fn is_part_of(self, whole: BallotSet) -> bool {
        self.0 & !whole.0 == 0
    }

    pub(super) const fn and(self, other: BallotSet) -> BallotSet {
        BallotSet(self.0 & other.0)
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(super) const fn contains(self, ballot: Ballot) -> bool {
        self.0 & (1 << ballot as u8) != 0
    }
}
