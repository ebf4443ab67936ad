//! The International Monetary Fund.

use super::super::measure::Base;
use super::super::ratio::Ratio;
use super::super::rule::{Rule, Threshold};

/// Ordinary decisions: more than half of the votes cast. Needs the weight `votes`.
///
/// Article XII, section 5(c) of the Articles of Agreement.
///
/// Presumes: there is a quorum (Article XII, sections 2(d) and 3(h)); each member casts its own votes, and no director
/// those of a group; no voting rights are suspended (Article XXVI, section 2), or who has none is given as not
/// entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]).weight("votes", [("A", 16), ("B", 54), ("C", 30)]), &preset::imf_ordinary())?;
/// let ballots = sitting.open().cast("B", Ballot::For)?.rest(Ballot::Absent);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn imf_ordinary() -> Rule {
    Threshold::more_than(Ratio::new(1, 2)).of("votes").base(Base::VotesCast).into()
}

/// Special decisions: 70 % of the total voting power. Needs the weight `votes`.
///
/// Articles of Agreement, for example Article V, section 9(a).
///
/// Presumes: each member casts its own votes, and no director those of a group; no voting rights are suspended (Article
/// XXVI, section 2), or who has none is given as not entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]).weight("votes", [("A", 16), ("B", 54), ("C", 30)]), &preset::imf_70())?;
/// let ballots = sitting.open().cast_all(["A", "B"], Ballot::For)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn imf_70() -> Rule {
    Threshold::at_least(Ratio::percent(70)).of("votes").into()
}

/// The most important decisions: 85 % of the total voting power, so that 15 % and a little block. Needs the weight
/// `votes`.
///
/// Articles of Agreement, for example Article III, section 2(c).
///
/// Presumes: each member casts its own votes, and no director those of a group; no voting rights are suspended (Article
/// XXVI, section 2), or who has none is given as not entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]).weight("votes", [("A", 16), ("B", 54), ("C", 30)]), &preset::imf_85())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn imf_85() -> Rule {
    Threshold::at_least(Ratio::percent(85)).of("votes").into()
}

/// Amendments: three fifths of the members with 85 % of the total voting power. Needs the weight `votes`.
///
/// Article XXVIII(a) of the Articles of Agreement.
///
/// Presumes: who has accepted the amendment is given as for; no voting rights are suspended (Article XXVI, section 2),
/// or who has none is given as not entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]).weight("votes", [("A", 16), ("B", 54), ("C", 30)]), &preset::imf_amendment())?;
/// let ballots = sitting.open().cast("B", Ballot::Abstain)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn imf_amendment() -> Rule {
    Rule::all([
        Threshold::at_least(Ratio::new(3, 5)).into(),
        Threshold::at_least(Ratio::percent(85)).of("votes").into(),
    ])
}
