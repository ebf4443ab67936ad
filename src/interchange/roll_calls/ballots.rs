//! Who cast what in which roll call.

use crate::model::{Vote, VoteCounts};

/// A table of roll calls: items × parties, a vote in each cell or nothing known.
///
/// # Order
/// By item, and of one item by party.
///
/// # Cost
/// 3 bytes a vote and 4 an item.
///
/// ```
/// use demarche::{Vote, roll_calls::BallotBox};
///
/// let mut ballots = BallotBox::new();
/// ballots.cast(0, 0, Vote::Yes);
/// ballots.cast(0, 2, Vote::Absent);
/// let ballots = ballots.count().into_ballots();
/// assert_eq!((ballots.items(), ballots.parties(), ballots.votes()), (1, 3, 2));
/// assert_eq!([0, 1, 2].map(|party| ballots.vote(0, party)), [Some(Vote::Yes), None, Some(Vote::Absent)]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballots {
    /// Where the votes of each item begin; the last is where they end.
    pub(super) starts: Vec<u32>,
    pub(super) holders: Vec<u16>,
    pub(super) cast: Vec<Vote>,
    pub(super) parties: usize,
}

impl Ballots {
    /// How many roll calls there are: one more than the last that was named.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::BallotBox::new().count().into_ballots().items(), 0);
    /// ```
    #[must_use]
    pub fn items(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// How many parties there are: one more than the last that was named.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::BallotBox::new().count().into_ballots().parties(), 0);
    /// ```
    #[must_use]
    pub fn parties(&self) -> usize {
        self.parties
    }

    /// How many votes the table lists, those that were not cast among them.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::BallotBox::new().count().into_ballots().votes(), 0);
    /// ```
    #[must_use]
    pub fn votes(&self) -> usize {
        self.cast.len()
    }

    /// What a party did in a roll call; none where the table does not say.
    ///
    /// # Cost
    /// A binary search among the votes of the item.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::BallotBox};
    /// # let mut ballots = BallotBox::new();
    /// # ballots.cast(0, 1, Vote::No);
    /// # let ballots = ballots.count().into_ballots();
    /// assert_eq!((ballots.vote(0, 1), ballots.vote(0, 0), ballots.vote(7, 0)), (Some(Vote::No), None, None));
    /// ```
    #[must_use]
    pub fn vote(&self, item: usize, party: usize) -> Option<Vote> {
        let (holders, cast) = self.block(item);
        cast.get(holders.binary_search(&u16::try_from(party).ok()?).ok()?).copied()
    }

    /// The votes in a roll call, by party.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::BallotBox};
    /// # let mut ballots = BallotBox::new();
    /// # ballots.cast(0, 1, Vote::No);
    /// # ballots.cast(0, 0, Vote::Yes);
    /// # let ballots = ballots.count().into_ballots();
    /// assert!(ballots.on(0).eq([(0, Vote::Yes), (1, Vote::No)]));
    /// ```
    pub fn on(&self, item: usize) -> impl Iterator<Item = (usize, Vote)> + '_ {
        let (holders, cast) = self.block(item);
        holders.iter().map(|holder| usize::from(*holder)).zip(cast.iter().copied())
    }

    /// How many did what in a roll call.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::BallotBox};
    /// # let mut ballots = BallotBox::new();
    /// # ballots.cast(0, 1, Vote::No);
    /// assert_eq!(ballots.count().into_ballots().tally(0).of(Vote::No), 1);
    /// ```
    #[must_use]
    pub fn tally(&self, item: usize) -> VoteCounts {
        let mut counts = VoteCounts::default();
        self.on(item).for_each(|(_, vote)| counts.add(vote, 1));
        counts
    }

    fn block(&self, item: usize) -> (&[u16], &[Vote]) {
        let at = |item: usize| self.starts.get(item).map(|start| *start as usize);
        let (Some(start), Some(end)) = (at(item), item.checked_add(1).and_then(at)) else { return (&[], &[]) };
        let holders = self.holders.get(start..end).unwrap_or_default();
        (holders, self.cast.get(start..end).unwrap_or_default())
    }
}
