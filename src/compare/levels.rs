//! As which levels votes and positions are read.

use super::scale::Scale;
use super::view::{TooLarge, View};
use crate::interchange::roll_calls::Ballots;
use crate::model::{Position, Vote};

/// As which level of a scale each vote is read, and each position; what has none is missing, and never in the middle.
///
/// By default on [`Scale::vote`]: yes, and [`Support`](Position::Support), are 1; no, and [`Oppose`](Position::Oppose),
/// are 0; to abstain, [`Neutral`](Position::Neutral) and [`Mixed`](Position::Mixed) are ½. [`Acquiesce`](Position::Acquiesce)
/// is 1 as support is: whoever acquiesces lets it pass, and everything else here takes the two for accepting; who wants a
/// step between them says so. Undecided, divided, not stated and withdrawn are no places on a line from for to against,
/// and have no level; nor has who is absent, excused or no member.
///
/// ```
/// use demarche::{Position, Vote, compare::{Levels, Scale}};
///
/// let levels = Levels::default();
/// assert_eq!((levels.of_vote(Vote::Abstain), levels.of(Position::Undecided)), (Some(1), None));
/// let consensus = levels.vote(Vote::Absent, 0);
/// assert_eq!(consensus.of_vote(Vote::Absent), Some(0), "a body in which silence is assent");
///
/// let steps = Levels::new(Scale::new([1.0, 0.75, 0.5, 0.0])?)
///     .position(Position::Support, 0)
///     .position(Position::Acquiesce, 1)
///     .position(Position::Oppose, 3);
/// assert_eq!(steps.of(Position::Neutral), None);
/// # Ok::<(), demarche::compare::ScaleError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
#[must_use]
pub struct Levels {
    scale: Scale,
    votes: [Option<u8>; Vote::NotMember as usize + 1],
    positions: [Option<u8>; Position::Withdrawn as usize + 1],
}

impl Default for Levels {
    fn default() -> Levels {
        let votes = Levels::new(Scale::vote()).vote(Vote::Yes, 0).vote(Vote::Abstain, 1).vote(Vote::No, 2);
        let accepting = votes.position(Position::Support, 0).position(Position::Acquiesce, 0);
        accepting.position(Position::Neutral, 1).position(Position::Mixed, 1).position(Position::Oppose, 2)
    }
}

impl Levels {
    /// On a scale, with a level for nothing yet.
    ///
    /// ```
    /// # use demarche::{Vote, compare::{Levels, Scale}};
    /// assert_eq!(Levels::new(Scale::vote()).of_vote(Vote::Yes), None);
    /// ```
    pub fn new(scale: Scale) -> Levels {
        Levels { scale, votes: [None; 6], positions: [None; 9] }
    }

    /// Reads a vote as a level. One that the scale has not leaves the vote missing.
    ///
    /// ```
    /// # use demarche::{Vote, compare::{Levels, Scale}};
    /// // Whether a member came at all.
    /// let came = Levels::new(Scale::vote()).vote(Vote::Yes, 0).vote(Vote::Abstain, 0).vote(Vote::No, 0).vote(Vote::Absent, 2);
    /// assert_eq!((came.of_vote(Vote::No), came.of_vote(Vote::Absent)), (Some(0), Some(2)));
    /// ```
    pub fn vote(mut self, vote: Vote, level: usize) -> Levels {
        let level = self.fitting(level);
        self.votes.get_mut(vote as usize).into_iter().for_each(|read| *read = level);
        self
    }

    /// Reads a position as a level. One that the scale has not leaves the position missing.
    ///
    /// ```
    /// # use demarche::{Position, compare::Levels};
    /// assert_eq!(Levels::default().position(Position::Mixed, 9).of(Position::Mixed), None);
    /// ```
    pub fn position(mut self, position: Position, level: usize) -> Levels {
        let level = self.fitting(level);
        self.positions.get_mut(position as usize).into_iter().for_each(|read| *read = level);
        self
    }

    /// The scale.
    ///
    /// ```
    /// # use demarche::compare::{Levels, Scale};
    /// assert_eq!(Levels::default().scale(), Scale::vote());
    /// ```
    #[must_use]
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// The level as which a vote is read.
    ///
    /// ```
    /// # use demarche::{Vote, compare::Levels};
    /// assert_eq!(Levels::default().of_vote(Vote::No), Some(2));
    /// ```
    #[must_use]
    pub fn of_vote(&self, vote: Vote) -> Option<usize> {
        self.votes.get(vote as usize).copied().flatten().map(usize::from)
    }

    /// The level as which a position is read.
    ///
    /// ```
    /// # use demarche::{Position, compare::Levels};
    /// assert_eq!(Levels::default().of(Position::Acquiesce), Some(0));
    /// ```
    #[must_use]
    pub fn of(&self, position: Position) -> Option<usize> {
        self.positions.get(position as usize).copied().flatten().map(usize::from)
    }

    fn fitting(&self, level: usize) -> Option<u8> {
        u8::try_from(level).ok().filter(|_| level < self.scale.len())
    }
}

/// ## From ballots
impl View {
    /// A table of ballots: its roll calls are the items.
    ///
    /// # Cost
    /// One pass over the votes; a bit for each level, party and item, and one more.
    ///
    /// # Errors
    /// When the table has more cells than a view holds.
    ///
    /// ```
    /// # use demarche::{Vote, compare::{Levels, View}, roll_calls::BallotBox};
    /// # let mut ballots = BallotBox::new();
    /// # ballots.cast(0, 1, Vote::Abstain);
    /// # ballots.cast(0, 0, Vote::Absent);
    /// let view = View::of_ballots(&ballots.count().into_ballots(), &Levels::default())?;
    /// assert_eq!((view.value(1, 0), view.value(0, 0)), (Some(0.5), None));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    pub fn of_ballots(ballots: &Ballots, levels: &Levels) -> Result<View, TooLarge> {
        let mut view = View::blank(levels.scale, ballots.parties(), ballots.items())?;
        for item in 0..ballots.items() {
            for (party, vote) in ballots.on(item) {
                levels.of_vote(vote).into_iter().for_each(|level| view.lay(party, item, level));
            }
        }
        Ok(view)
    }
}
