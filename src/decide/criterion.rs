//! One criterion of a rule, as it stands: what there is, what is needed, and a sentence that a person can quote.

use serde::Serialize;

use super::ballot::{Ballot, BallotSet};
use super::clause::{Clause, Test};
use super::count::Count;
use super::measure::{Measure, Reach};
use super::need::Need;
use super::outcome::Outcome;

/// One criterion of a rule, as it stands. Open votes count for nothing yet.
///
/// Under a negation it is told as it stands, not as it is wanted: [`is_negated`](Criterion::is_negated) says that the rule
/// wants it not to be met, and so does its [`sentence`](Criterion::sentence).
///
/// ```
/// use demarche::decide::{Ballot, Body, Need, Outcome, Sitting, Ratio, Threshold};
///
/// let rule = Threshold::at_least(Ratio::percent(65)).of("population").into();
/// let body = Body::new(["A", "B", "C"]).weight("population", [("A", 500), ("B", 300), ("C", 200)]);
/// let sitting = Sitting::new(&body, &rule)?;
/// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::For)?.cast("C", Ballot::Against)?);
/// let criterion = &verdict.criteria()[0];
/// assert_eq!((criterion.have(), criterion.need(), criterion.whole()), (500, Need::AtLeast(650), Some(1000)));
/// assert_eq!((criterion.margin(), criterion.open(), criterion.outcome()), (-150, 300, Outcome::Open));
/// assert_eq!(criterion.short(), "50.00 % of the population for it, 65 % needed");
/// assert_eq!(criterion.sentence(), "50.00 % of the population for it, 65 % needed: 150 short, 300 open");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Criterion {
    path: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    negated: bool,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    weight: Option<String>,
    have: u64,
    need: Need,
    #[serde(skip_serializing_if = "Option::is_none")]
    whole: Option<u64>,
    margin: i128,
    open: u64,
    short: String,
    sentence: String,
}

impl Criterion {
    pub(super) fn of(clause: &Clause, negated: bool, ballots: &[Ballot]) -> Criterion {
        let have = clause.weight_of(ballots, clause.counted);
        let whole = clause.whole(ballots);
        let need = need(clause, ballots, whole);
        let margin = match need {
            Need::AtLeast(least) => i128::from(have) - i128::from(least),
            Need::AtMost(most) => i128::from(most) - i128::from(have),
        };
        let weight = match &clause.measure {
            Measure::Heads => None,
            Measure::Weight(name) => Some(name.clone()),
        };
        let open = clause.weight_of(ballots, BallotSet::of(&[Ballot::Open]));
        let outcome = clause.outcome(ballots);
        let count = Count { clause, ballots, negated, outcome, have, need, whole, margin, open };
        let (short, sentence) = (count.short(), count.sentence());
        Criterion {
            path: clause.path.clone(),
            negated,
            outcome,
            weight,
            have,
            need,
            whole,
            margin,
            open,
            short,
            sentence,
        }
    }

    /// Where in the rule: `all[1].threshold`.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting, Rule};
    /// let sitting = Sitting::new(&Body::new(["A"]), &Rule::any([AtLeast::heads(1).into()]))?;
    /// assert_eq!(sitting.decide(&sitting.open()).criteria()[0].path(), "any[0].at-least");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Whether the rule wants it not to be met: it stands under a `not`, or under an odd number of them.
    ///
    /// ```
    /// # use demarche::decide::{Ballot, Body, Outcome, Ratio, Rule, Side, Sitting, Threshold};
    /// let reverse = Rule::negated(Threshold::more_than(Ratio::new(1, 2)).side(Side::Against));
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &reverse)?;
    /// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::Against)?.rest(Ballot::Abstain));
    /// let criterion = &verdict.criteria()[0];
    /// assert!(criterion.is_negated());
    /// assert_eq!((verdict.outcome(), criterion.outcome()), (Outcome::Passed, Outcome::Failed));
    /// assert_eq!(criterion.sentence(), "1 of 3 members is against, 2 needed to block: 1 below");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_negated(&self) -> bool {
        self.negated
    }

    /// Whether it is met, wanted or not.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Outcome, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// let verdict = sitting.decide(&sitting.open().rest(Ballot::Absent));
    /// assert_eq!(verdict.criteria()[0].outcome(), Outcome::Failed);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// The weight that is counted; nothing if it is heads.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let body = Body::new(["A"]).weight("votes", [("A", 5)]);
    /// let sitting = Sitting::new(&body, &AtLeast::of("votes", 3).into())?;
    /// assert_eq!(sitting.decide(&sitting.open()).criteria()[0].weight(), Some("votes"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn weight(&self) -> Option<&str> {
        self.weight.as_deref()
    }

    /// How much there is.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.decide(&sitting.open().rest(Ballot::For)).criteria()[0].have(), 2);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn have(&self) -> u64 {
        self.have
    }

    /// How much is needed; of a share, of the whole as it is now.
    ///
    /// ```
    /// # use demarche::decide::{Body, Need, NoneAgainst, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &NoneAgainst::silence().into())?;
    /// assert_eq!(sitting.decide(&sitting.open()).criteria()[0].need(), Need::AtMost(0), "nobody objects");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn need(&self) -> Need {
        self.need
    }

    /// The whole of which it is a share, as it is now.
    ///
    /// ```
    /// # use demarche::decide::{Ballot, Base, Body, Sitting, Ratio, Threshold};
    /// let rule = Threshold::more_than(Ratio::new(1, 2)).base(Base::VotesCast).into();
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &rule)?;
    /// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::For)?.rest(Ballot::Abstain));
    /// assert_eq!(verdict.criteria()[0].whole(), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn whole(&self) -> Option<u64> {
        self.whole
    }

    /// How much there is to spare; negative if it is short.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.decide(&sitting.open()).criteria()[0].margin(), -2);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn margin(&self) -> i128 {
        self.margin
    }

    /// How much has not voted yet.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.decide(&sitting.open()).criteria()[0].open(), 3);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn open(&self) -> u64 {
        self.open
    }

    /// What there is and what is needed, in words.
    ///
    /// ```
    /// # use demarche::decide::{Ballot, Body, Sitting, Ratio, Threshold};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &Threshold::at_least(Ratio::new(2, 3)).into())?;
    /// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::For)?);
    /// assert_eq!(verdict.criteria()[0].short(), "1 of 3 members is for it, 2 needed");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn short(&self) -> &str {
        &self.short
    }

    /// The same, with what is missing or to spare.
    ///
    /// ```
    /// # use demarche::decide::{Ballot, Body, NoneAgainst, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &NoneAgainst::silence().into())?;
    /// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::Against)?);
    /// assert_eq!(verdict.criteria()[0].sentence(), "1 member objects, none may: not met");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sentence(&self) -> &str {
        &self.sentence
    }
}

fn need(clause: &Clause, ballots: &[Ballot], whole: Option<u64>) -> Need {
    match &clause.test {
        Test::Share(reach, _) => {
            let least = least(*reach, whole.unwrap_or(0));
            Need::AtLeast(u64::try_from(least).unwrap_or(u64::MAX))
        }
        Test::AtLeast(amount) => Need::AtLeast(*amount),
        Test::Nobody => Need::AtMost(0),
        Test::Below(needed) => Need::AtMost(needed.number(ballots).saturating_sub(1)),
    }
}

/// A share of nothing is at least one, which nobody has.
fn least(reach: Reach, whole: u64) -> u128 {
    reach.least_of(whole).unwrap_or(u128::MAX).max(1)
}
