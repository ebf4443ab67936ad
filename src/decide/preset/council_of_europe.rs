//! The Committee of Ministers of the Council of Europe.

use super::super::measure::Base;
use super::super::ratio::Ratio;
use super::super::rule::{NoneAgainst, Rule, Threshold};

/// Important matters: all who cast a vote, and more than half of all who are entitled.
///
/// Article 20.a of the Statute.
///
/// Presumes: the matter is one that Article 20.a names.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::coe_20a())?;
/// let ballots = sitting.open().cast("A", Ballot::Absent)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn coe_20a() -> Rule {
    Rule::all([NoneAgainst::silence().into(), Threshold::more_than(Ratio::new(1, 2)).into()])
}

/// Rules of procedure and the like: more than half of all who are entitled.
///
/// Article 20.b of the Statute.
///
/// Presumes: the matter is one that Article 20.b names.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::coe_20b())?;
/// let ballots = sitting.open().cast("A", Ballot::For)?.rest(Ballot::Absent);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn coe_20b() -> Rule {
    Threshold::more_than(Ratio::new(1, 2)).into()
}

/// Admission of members: two thirds of all who are entitled.
///
/// Article 20.c of the Statute.
///
/// Presumes: the matter is one that Article 20.c names.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::coe_20c())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn coe_20c() -> Rule {
    Threshold::at_least(Ratio::new(2, 3)).into()
}

/// All else: two thirds of the votes cast, and more than half of all who are entitled.
///
/// Article 20.d of the Statute.
///
/// Presumes: the matter is one that Article 20.a, 20.b and 20.c do not name.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::coe_20d())?;
/// let ballots = sitting.open().cast("A", Ballot::For)?.rest(Ballot::Abstain);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn coe_20d() -> Rule {
    Rule::all([
        Threshold::at_least(Ratio::new(2, 3)).base(Base::VotesCast).into(),
        Threshold::more_than(Ratio::new(1, 2)).into(),
    ])
}
