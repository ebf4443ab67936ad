//! How many did what.

use strum::IntoEnumIterator;

use super::vote::Vote;

/// How many did what in a roll call.
///
/// ```
/// use demarche::{Cast, Vote};
///
/// let counts = Cast::new().yes(["FRA", "GBR"]).absent(["ITA"]).tally();
/// assert_eq!((counts.of(Vote::Yes), counts.cast(), counts.listed()), (2, 2, 3));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct VoteCounts([u32; Vote::COUNT]);

impl VoteCounts {
    /// How many did one thing.
    ///
    /// ```
    /// # use demarche::{Vote, VoteCounts};
    /// assert_eq!(VoteCounts::default().of(Vote::No), 0);
    /// ```
    #[must_use]
    pub fn of(self, vote: Vote) -> u32 {
        self.0.get(vote as usize).copied().unwrap_or_default()
    }

    /// How many voted: yes, no and abstain.
    ///
    /// ```
    /// # use demarche::Cast;
    /// assert_eq!(Cast::new().no(["FRA"]).abstain(["GBR"]).excused(["ITA"]).tally().cast(), 2);
    /// ```
    #[must_use]
    pub fn cast(self) -> u32 {
        Vote::iter().filter(|vote| vote.is_cast()).map(|vote| self.of(vote)).sum()
    }

    /// How many are listed at all, absent and not members too.
    ///
    /// ```
    /// # use demarche::Cast;
    /// assert_eq!(Cast::new().no(["FRA"]).not_member(["ITA"]).tally().listed(), 2);
    /// ```
    #[must_use]
    pub fn listed(self) -> u32 {
        self.0.iter().sum()
    }

    pub(crate) fn add(&mut self, vote: Vote, more: u32) {
        if let Some(count) = self.0.get_mut(vote as usize) {
            *count = count.saturating_add(more);
        }
    }
}
