//! Roll calls as tables: who cast what.
//!
//! A [`BallotBox`] takes votes as they come, and counts them into [`Ballots`]: items × parties, three bytes a vote.
//!
//! ```
//! use demarche::{Vote, roll_calls::BallotBox};
//!
//! let mut ballots = BallotBox::new();
//! ballots.cast(0, 1, Vote::No);
//! ballots.cast(0, 0, Vote::Yes);
//! let ballots = ballots.count().into_ballots();
//! assert!(ballots.on(0).eq([(0, Vote::Yes), (1, Vote::No)]));
//! ```

mod ballot_box;
mod ballots;
mod counts;

pub use self::ballot_box::{BallotBox, Counted, Repeat};
pub use self::ballots::Ballots;
pub use self::counts::VoteCounts;
