//! How many did what.

use strum::IntoEnumIterator;

use crate::model::Vote;

/// How many cast what.
///
/// ```
/// # use demarche::{Vote, roll_calls::BallotBox};
/// # let mut ballots = BallotBox::new();
/// # ballots.cast(0, 0, Vote::Yes);
/// # ballots.cast(0, 1, Vote::Absent);
/// let counts = ballots.count().into_ballots().tally(0);
/// assert_eq!((counts.of(Vote::Yes), counts.of(Vote::Absent), counts.cast(), counts.listed()), (1, 1, 1, 2));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct VoteCounts([u32; 6]);

impl VoteCounts {
    /// How many did one thing.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::VoteCounts};
    /// assert_eq!(VoteCounts::default().of(Vote::No), 0);
    /// ```
    #[must_use]
    pub fn of(self, vote: Vote) -> u32 {
        self.0.get(vote as usize).copied().unwrap_or_default()
    }

    /// How many voted: yes, abstain and no.
    ///
    /// ```
    /// # use demarche::roll_calls::VoteCounts;
    /// assert_eq!(VoteCounts::default().cast(), 0);
    /// ```
    #[must_use]
    pub fn cast(self) -> u32 {
        Vote::iter().filter(|vote| vote.is_cast()).map(|vote| self.of(vote)).sum()
    }

    /// How many the table lists at all, absent and not members too.
    ///
    /// ```
    /// # use demarche::roll_calls::VoteCounts;
    /// assert_eq!(VoteCounts::default().listed(), 0);
    /// ```
    #[must_use]
    pub fn listed(self) -> u32 {
        self.0.iter().sum()
    }

    pub(super) fn add(&mut self, vote: Vote) {
        if let Some(count) = self.0.get_mut(vote as usize) {
            *count = count.saturating_add(1);
        }
    }
}
