//! The United Nations.

use super::super::measure::Base;
use super::super::ratio::Ratio;
use super::super::rule::{AtLeast, Rule, Threshold};

/// The Security Council on procedure: nine of fifteen.
///
/// Article 27(2) UN Charter.
///
/// Presumes: the matter is one of procedure.
///
/// ```
/// use demarche::decide::{AtLeast, preset};
///
/// assert_eq!(preset::unsc_procedural(), AtLeast::heads(9).into());
/// ```
#[must_use]
pub fn unsc_procedural() -> Rule {
    AtLeast::heads(9).into()
}

/// The Security Council on everything else: nine of fifteen, and no permanent member against. Abstaining and staying
/// away are no veto, by practice. Needs the role `permanent`.
///
/// Article 27(3) UN Charter.
///
/// Presumes: the matter is not one of procedure; a party to a dispute is given as abstaining where it must abstain
/// (Chapter VI and Article 52(3)).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let body = Body::new((1..=15).map(|seat| seat.to_string())).role("permanent", ["1", "2", "3", "4", "5"]);
/// let sitting = Sitting::new(&body, &preset::unsc_substantive())?;
/// let ballots = sitting.open().cast("1", Ballot::Abstain)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// let ballots = ballots.cast("1", Ballot::Against)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn unsc_substantive() -> Rule {
    Rule::all([AtLeast::heads(9).into(), Rule::veto("permanent")])
}

/// The Security Council of eleven on procedure, until 30 August 1965: seven.
///
/// Article 27(2) UN Charter before the amendment of 1963.
///
/// Presumes: the matter is one of procedure.
///
/// ```
/// use demarche::decide::{AtLeast, preset};
///
/// assert_eq!(preset::unsc_procedural_1946(), AtLeast::heads(7).into());
/// ```
#[must_use]
pub fn unsc_procedural_1946() -> Rule {
    AtLeast::heads(7).into()
}

/// The Security Council of eleven on everything else, until 30 August 1965: seven, and no permanent member against.
/// Needs the role `permanent`.
///
/// Article 27(3) UN Charter before the amendment of 1963.
///
/// Presumes: the matter is not one of procedure; a party to a dispute is given as abstaining where it must abstain
/// (Chapter VI and Article 52(3)).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let body = Body::new((1..=11).map(|seat| seat.to_string())).role("permanent", ["1", "2", "3", "4", "5"]);
/// let sitting = Sitting::new(&body, &preset::unsc_substantive_1946())?;
/// let ballots = sitting.open().cast("1", Ballot::Absent)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed, "as on Korea in 1950");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn unsc_substantive_1946() -> Rule {
    Rule::all([AtLeast::heads(7).into(), Rule::veto("permanent")])
}

/// The General Assembly: more than half of those present and voting. Who abstains does not vote.
///
/// Article 18(3) UN Charter, Rule 86 of the Rules of Procedure.
///
/// Presumes: the question is not an important one (Article 18); a majority of the members is there (Rule 67 of the
/// Rules of Procedure); nobody has lost its vote by arrears (Article 19), or is given as not entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::unga_simple())?;
/// let ballots = sitting.open().cast("A", Ballot::For)?.rest(Ballot::Abstain);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn unga_simple() -> Rule {
    Threshold::more_than(Ratio::new(1, 2)).base(Base::VotesCast).into()
}

/// The General Assembly on important questions: two thirds of those present and voting.
///
/// Article 18(2) UN Charter, Rule 86 of the Rules of Procedure.
///
/// Presumes: the question is an important one (Article 18); a majority of the members is there (Rule 67 of the Rules of
/// Procedure); nobody has lost its vote by arrears (Article 19), or is given as not entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::unga_two_thirds())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn unga_two_thirds() -> Rule {
    Threshold::at_least(Ratio::new(2, 3)).base(Base::VotesCast).into()
}
