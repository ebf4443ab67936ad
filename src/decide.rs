//! Decisions: given how everybody votes, does it pass, who blocks, who is pivotal, and who has the power.
//!
//! A [`Rule`] is data. With a [`Body`] (players, weights, roles, who may vote) it makes a [`Sitting`], of which everything
//! is asked: a [`Verdict`] on ballots, the minimal [`Sets`] that pass or block, the cheapest [`Flips`], who is pivotal, and
//! (feature `power`) who has the power.
//!
//! ```
//! use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
//!
//! let body = Body::new((1..=15).map(|seat| seat.to_string())).role("permanent", ["1", "2", "3", "4", "5"]);
//! let council = Sitting::new(&body, &preset::unsc_substantive())?;
//! let now = council.open().cast_all(["1", "2", "6", "7", "8", "9", "10"], Ballot::For)?;
//! let verdict = council.decide(&now);
//! assert_eq!(verdict.outcome(), Outcome::Open);
//! assert_eq!(verdict.criteria()[0].short(), "7 of 15 members are for it, 9 needed");
//! assert_eq!(council.blocking_sets(&now)?.next().unwrap(), ["3"], "one veto is enough");
//! let veto = now.cast("3", Ballot::Against)?;
//! assert_eq!(council.decide(&veto).outcome(), Outcome::Failed);
//! assert_eq!(council.flips_to_pass(&veto, |_| 1)?.next().unwrap().players(), ["3", "4", "5"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod ballot;
mod ballots;
pub mod bodies;
mod body;
mod check;
mod clause;
mod count;
mod criterion;
mod decision;
mod figures;
mod flips;
mod game;
mod grouping;
mod measure;
mod need;
mod needs;
mod node;
mod objections;
mod outcome;
mod pivotal;
mod policy;
#[cfg(feature = "power")]
mod power;
pub mod preset;
mod procedure;
mod ratio;
#[cfg(feature = "json")]
mod reading;
mod refused;
mod rest;
mod rule;
mod seat;
mod seats;
mod sets;
mod shift;
mod sitting;
mod supposed;
mod undecidable;
mod unsettled;
mod verdict;
mod wording;

pub use self::ballot::Ballot;
pub use self::ballots::{Ballots, NoVote};
pub use self::body::{Body, Standing};
pub use self::criterion::Criterion;
pub use self::decision::Decision;
pub use self::figures::Figures;
pub use self::flips::{Flip, Flips};
pub use self::measure::{Base, Measure, Members, Minimum, Reach, Side, Silence, SmallestOver};
pub use self::need::Need;
pub use self::outcome::Outcome;
pub use self::pivotal::Pivot;
pub use self::policy::Policy;
#[cfg(feature = "power")]
#[cfg_attr(docsrs, doc(cfg(feature = "power")))]
pub use self::power::{Count, Figure, Fraction, Method, PlayerPower, Power, Sampling};
pub use self::preset::Preset;
pub use self::procedure::Procedure;
pub use self::ratio::{NotARatio, Ratio};
pub use self::refused::{Reason, Refused};
pub use self::rule::{AtLeast, BlockingMinority, NoneAgainst, Rule, Threshold, Tier};
pub use self::seat::Seat;
pub use self::sets::{HowMany, Sets};
pub use self::shift::Shift;
pub use self::sitting::Sitting;
pub use self::undecidable::Undecidable;
pub use self::verdict::Verdict;
