//! The Council of the European Union.

use super::super::measure::{Base, Minimum, Side};
use super::super::ratio::Ratio;
use super::super::rule::{AtLeast, NoneAgainst, Rule, Threshold};

/// Qualified majority on a proposal of the Commission or the High Representative: 55 % of the members, at least
/// fifteen of them, with 65 % of the population; a blocking minority has at least four members. Needs the weight
/// `population`.
///
/// Article 16(4) TEU.
///
/// Presumes: a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of
/// Procedure); a member that another one represents is given with that vote (Article 239 TFEU); until 31 March 2017, no
/// member asked for the weights of before (Protocol 36, Article 3(2)).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let names = || (1..=27).map(|place| place.to_string());
/// // Three of twenty-seven with most of the people are no blocking minority.
/// let people = names().map(|name| (name.clone(), if name.len() == 1 { 100 } else { 1 }));
/// let sitting = Sitting::new(&Body::new(names()).weight("population", people), &preset::eu_council_qmv())?;
/// let ballots = sitting.open().cast_all(["1", "2", "3"], Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// let ballots = ballots.cast("4", Ballot::Abstain)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn eu_council_qmv() -> Rule {
    Rule::any([
        Rule::all([
            Threshold::at_least(Ratio::percent(55)).into(),
            AtLeast::heads(15).into(),
            Threshold::at_least(Ratio::percent(65)).of("population").into(),
        ]),
        Rule::blocking_minority(4),
    ])
}

/// Qualified majority without such a proposal: 72 % of the members with 65 % of the population; no clause on
/// blocking minorities. Needs the weight `population`.
///
/// Article 238(2) TFEU.
///
/// Presumes: a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of
/// Procedure); a member that another one represents is given with that vote (Article 239 TFEU); until 31 March 2017, no
/// member asked for the weights of before (Protocol 36, Article 3(2)).
///
/// ```
/// use demarche::decide::{Body, Sitting, preset};
///
/// let names = || (1..=27).map(|place| place.to_string());
/// let body = Body::new(names()).weight("population", names().map(|name| (name, 1)));
/// let sitting = Sitting::new(&body, &preset::eu_council_qmv_no_proposal())?;
/// let verdict = sitting.decide(&sitting.open());
/// assert_eq!(verdict.criteria()[0].short(), "0 of 27 members are for it, 20 needed");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn eu_council_qmv_no_proposal() -> Rule {
    Rule::all([
        Threshold::at_least(Ratio::percent(72)).into(),
        Threshold::at_least(Ratio::percent(65)).of("population").into(),
    ])
}

/// Qualified majority on such a proposal where only some members take part: 55 % of the participants with 65 % of
/// their population; a blocking minority has at least the smallest number of participants that can have more than 35
/// % of it, plus one. Needs the weight `population`.
///
/// Article 238(3)(a) TFEU.
///
/// Presumes: a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of
/// Procedure); a member that another one represents is given with that vote (Article 239 TFEU); until 31 March 2017, no
/// member asked for the weights of before (Protocol 36, Article 3(2)).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, Standing, preset};
///
/// let body = Body::new(["A", "B", "C", "D"]).standing("D", Standing::NotParticipating);
/// let body = body.weight("population", [("A", 40), ("B", 30), ("C", 30), ("D", 900)]);
/// let sitting = Sitting::new(&body, &preset::eu_council_qmv_participants())?;
/// let ballots = sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed, "40 % need a second to block");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn eu_council_qmv_participants() -> Rule {
    Rule::any([
        Rule::all([
            Threshold::at_least(Ratio::percent(55)).base(Base::Participants).into(),
            Threshold::at_least(Ratio::percent(65)).of("population").base(Base::Participants).into(),
        ]),
        Rule::smaller_than_blocking(Minimum::over("population", Ratio::percent(35)).plus(1)),
    ])
}

/// Qualified majority without such a proposal where only some members take part: 72 % of the participants with 65 %
/// of their population. Needs the weight `population`.
///
/// Article 238(3)(b) TFEU.
///
/// Presumes: a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of
/// Procedure); a member that another one represents is given with that vote (Article 239 TFEU); until 31 March 2017, no
/// member asked for the weights of before (Protocol 36, Article 3(2)).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, Standing, preset};
///
/// let body = Body::new(["A", "B"]).weight("population", [("A", 40), ("B", 60)]).standing("B", Standing::NotParticipating);
/// let sitting = Sitting::new(&body, &preset::eu_council_qmv_participants_no_proposal())?;
/// let ballots = sitting.open().cast("A", Ballot::For)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn eu_council_qmv_participants_no_proposal() -> Rule {
    Rule::all([
        Threshold::at_least(Ratio::percent(72)).base(Base::Participants).into(),
        Threshold::at_least(Ratio::percent(65)).of("population").base(Base::Participants).into(),
    ])
}

/// Simple majority: more than half of the members, who abstains or stays away being not for.
///
/// Article 238(1) TFEU.
///
/// Presumes: a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of
/// Procedure); a member that another one represents is given with that vote (Article 239 TFEU).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::eu_simple_majority())?;
/// let ballots = sitting.open().cast_all(["A", "B"], Ballot::For)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn eu_simple_majority() -> Rule {
    Threshold::more_than(Ratio::new(1, 2)).into()
}

/// Unanimity: nobody against. Abstaining does not prevent it, but all must be present or represented.
///
/// Article 238(4) TFEU.
///
/// Presumes: a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of
/// Procedure); a member that another one represents is given with that vote (Article 239 TFEU).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &preset::eu_unanimity())?;
/// let ballots = sitting.open().cast("A", Ballot::Abstain)?.rest(Ballot::For);
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
/// let ballots = ballots.cast("B", Ballot::Absent)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn eu_unanimity() -> Rule {
    NoneAgainst::unanimity().into()
}

/// Unanimity in foreign and security policy: nobody against, and those who abstain with a formal declaration are not
/// a third of the members with a third of the population. Needs the weight `population`.
///
/// Article 31(1) TEU.
///
/// Presumes: a majority of the members that are entitled to vote is there (Article 11(4) of the Council's Rules of
/// Procedure); a member that another one represents is given with that vote (Article 239 TFEU).
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, preset};
///
/// let body = Body::new(["A", "B", "C"]).weight("population", [("A", 40), ("B", 30), ("C", 30)]);
/// let sitting = Sitting::new(&body, &preset::eu_cfsp_unanimity())?;
/// let declared = |who| Ok::<_, Box<dyn std::error::Error>>(sitting.open().cast(who, Ballot::DeclaredAbstention)?);
/// assert_eq!(sitting.decide(&declared("A")?.rest(Ballot::For)).outcome(), Outcome::Failed);
/// assert_eq!(sitting.decide(&declared("B")?.rest(Ballot::For)).outcome(), Outcome::Passed, "30 % of the population");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn eu_cfsp_unanimity() -> Rule {
    let third = Threshold::at_least(Ratio::new(1, 3)).side(Side::Declared);
    let declared = Rule::all([third.clone().into(), third.of("population").into()]);
    Rule::all([NoneAgainst::unanimity().into(), Rule::negated(declared)])
}
