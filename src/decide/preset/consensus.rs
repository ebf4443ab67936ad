//! Bodies that decide by consensus.

use super::super::measure::{Base, Members};
use super::super::ratio::Ratio;
use super::super::rule::{NoneAgainst, Rule, Threshold, Tier};

/// NATO: agreed unless a member breaks silence.
///
/// Consensus practice, Articles 9 and 10 of the North Atlantic Treaty.
///
/// Presumes: the text is put under silence, and who does not speak until the deadline agrees.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::nato_silence())?;
/// let ballots = sitting.open().rest(Ballot::Absent);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn nato_silence() -> Rule {
    NoneAgainst::silence().into()
}

/// OSCE: the absence of any objection.
///
/// Rules of Procedure MC.DOC/1/06, II.A.
///
/// Presumes: who is not there has sent no objection.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::osce_consensus())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn osce_consensus() -> Rule {
    NoneAgainst::silence().into()
}

/// OSCE in case of clear, gross and uncorrected violations: the absence of any objection but that of the state
/// concerned. Needs the role `concerned`.
///
/// Prague Document on Further Development of CSCE Institutions and Structures, 30-31 January 1992, paragraph 16.
///
/// Presumes: the violations are clear, gross and uncorrected; one state is concerned, since to leave out two is another
/// procedure; who is not there has sent no objection.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]).role("concerned", ["A"]), &preset::osce_consensus_minus_one())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn osce_consensus_minus_one() -> Rule {
    NoneAgainst::silence().among(Members::all_but("concerned")).into()
}

/// The G7: consensus, without a charter.
///
/// Practice of the declarations.
///
/// Presumes: all must agree, which is practice and stands in no charter; a dissent that is only noted, and stops
/// nothing, is given as abstaining.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::g7_consensus())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn g7_consensus() -> Rule {
    NoneAgainst::silence().into()
}

/// The G20: consensus, without a charter.
///
/// Practice of the declarations.
///
/// Presumes: all must agree, which is practice and stands in no charter; a dissent that is only noted, and stops
/// nothing, is given as abstaining.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::g20_consensus())?;
/// let ballots = sitting.open().cast("A", Ballot::Abstain)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn g20_consensus() -> Rule {
    NoneAgainst::silence().into()
}

/// The Assembly of the African Union: consensus, failing which two thirds of the member states.
///
/// Article 7(1) of the Constitutive Act.
///
/// Presumes: two thirds of the membership are there (Article 7(2) of the Constitutive Act); nobody is suspended or
/// under sanctions (Articles 23 and 30), which the atlas does not record, or is given as not entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::african_union())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// assert_eq!(sitting.decide(&ballots).tier(), Some("two thirds"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn african_union() -> Rule {
    Rule::first_of([
        Tier::new("consensus", NoneAgainst::silence()),
        Tier::new("two thirds", Threshold::at_least(Ratio::new(2, 3))),
    ])
}

/// The Assembly of the African Union on procedure: more than half of the member states.
///
/// Article 7(1) of the Constitutive Act.
///
/// Presumes: the question is one of procedure; two thirds of the membership are there (Article 7(2) of the Constitutive
/// Act); nobody is suspended or under sanctions (Articles 23 and 30), which the atlas does not record, or is given as
/// not entitled.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::african_union_procedural())?;
/// let ballots = sitting.open().cast("A", Ballot::For)?.rest(Ballot::Absent);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn african_union_procedural() -> Rule {
    Threshold::more_than(Ratio::new(1, 2)).into()
}

/// The WTO: consensus, failing which more than half of the votes cast.
///
/// Article IX:1 of the WTO Agreement.
///
/// Presumes: a majority of the members is there (Rule 16 of the Rules of Procedure); the European Union has no vote
/// beside those of its members (Article IX:1), and is given as not entitled where it sits.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::wto_decision())?;
/// let ballots = sitting.open().rest(Ballot::Absent);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// assert_eq!(sitting.decide(&ballots).tier(), Some("consensus"), "nobody present objects");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn wto_decision() -> Rule {
    Rule::first_of([
        Tier::new("consensus", NoneAgainst::silence()),
        Tier::new("majority", Threshold::more_than(Ratio::new(1, 2)).base(Base::VotesCast)),
    ])
}

/// The WTO on interpretations and waivers: three quarters of the members.
///
/// Articles IX:2 and IX:3 of the WTO Agreement.
///
/// Presumes: a majority of the members is there (Rule 16 of the Rules of Procedure); the European Union has no vote
/// beside those of its members (Article IX:1), and is given as not entitled where it sits.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::wto_waiver())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn wto_waiver() -> Rule {
    Threshold::at_least(Ratio::new(3, 4)).into()
}

/// The WTO on submitting amendments: consensus, failing which two thirds of the members.
///
/// Article X:1 of the WTO Agreement.
///
/// Presumes: a majority of the members is there (Rule 16 of the Rules of Procedure); the European Union has no vote
/// beside those of its members (Article IX:1), and is given as not entitled where it sits.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::wto_amendment())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn wto_amendment() -> Rule {
    Rule::first_of([
        Tier::new("consensus", NoneAgainst::silence()),
        Tier::new("two thirds", Threshold::at_least(Ratio::new(2, 3))),
    ])
}
