//! What a criterion counts: of whom, on which side, by what, and out of which whole.

use serde::{Deserialize, Serialize};

use super::ballot::{Ballot, BallotSet};
use super::ratio::Ratio;
use crate::model::words;

/// What a criterion counts by.
///
/// ```
/// # use demarche::decide::Measure;
/// assert_eq!(Measure::weight("population"), Measure::Weight("population".into()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// Everybody counts one.
    #[default]
    Heads,
    /// Everybody counts its weight of this name.
    Weight(String),
}

impl Measure {
    /// A weight of the body.
    ///
    /// ```
    /// # use demarche::decide::Measure;
    /// assert_ne!(Measure::weight("votes"), Measure::Heads);
    /// ```
    #[must_use]
    pub fn weight(name: impl Into<String>) -> Measure {
        Measure::Weight(name.into())
    }
}

/// Of whom a criterion speaks.
///
/// ```
/// # use demarche::decide::Members;
/// assert_eq!(Members::role("permanent"), Members::Role("permanent".into()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Members {
    /// Of everybody.
    #[default]
    All,
    /// Of those who have a role in the body.
    Role(String),
    /// Of everybody but those who have a role in the body.
    AllBut(String),
    /// Of these.
    List(Vec<String>),
}

impl Members {
    /// Those who have a role.
    ///
    /// ```
    /// # use demarche::decide::Members;
    /// assert_ne!(Members::role("permanent"), Members::all_but("permanent"));
    /// ```
    #[must_use]
    pub fn role(name: impl Into<String>) -> Members {
        Members::Role(name.into())
    }

    /// Everybody but those who have a role.
    ///
    /// ```
    /// # use demarche::decide::Members;
    /// assert_eq!(Members::all_but("concerned"), Members::AllBut("concerned".into()));
    /// ```
    #[must_use]
    pub fn all_but(role: impl Into<String>) -> Members {
        Members::AllBut(role.into())
    }
}

words! {
    /// The whole of which a share is taken.
    ///
    /// ```
    /// assert_eq!("votes-cast".parse(), Ok(demarche::decide::Base::VotesCast));
    /// ```
    #[derive(Default)]
    pub enum Base is "a whole" {
        /// All who are entitled, whether they take part or not.
        #[default]
        Members,
        /// All who are entitled and take part in the decision, there or not.
        Participants,
        /// All who are there: for, against or abstaining.
        Present,
        /// All who vote for or against.
        VotesCast,
    }
}

impl Base {
    pub(super) const fn ballots(self) -> BallotSet {
        use Ballot::{Absent, Abstain, Against, DeclaredAbstention, For, NotParticipating};
        match self {
            Base::Members => BallotSet::of(&[For, Against, Abstain, DeclaredAbstention, Absent, NotParticipating]),
            Base::Participants => BallotSet::of(&[For, Against, Abstain, DeclaredAbstention, Absent]),
            Base::Present => BallotSet::of(&[For, Against, Abstain, DeclaredAbstention]),
            Base::VotesCast => BallotSet::of(&[For, Against]),
        }
    }

    /// The same, with those who have not voted yet if they count whatever they do.
    pub(super) const fn ballots_now(self) -> BallotSet {
        match self {
            Base::Members | Base::Participants => self.ballots().with(Ballot::Open),
            Base::Present | Base::VotesCast => self.ballots(),
        }
    }
}

words! {
    /// Whose votes are counted.
    ///
    /// A quorum is a criterion like any other, of those who are present:
    ///
    /// ```
    /// use demarche::decide::{Ballot, Base, Body, Outcome, Ratio, Rule, Side, Sitting, Threshold};
    ///
    /// let half = || Threshold::more_than(Ratio::new(1, 2));
    /// let rule = Rule::all([half().side(Side::Present).into(), half().base(Base::VotesCast).into()]);
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C", "D", "E"]), &rule)?;
    /// let two = sitting.open().cast("A", Ballot::For)?.cast("B", Ballot::Abstain)?;
    /// let verdict = sitting.decide(&two.clone().rest(Ballot::Absent));
    /// assert_eq!(verdict.outcome(), Outcome::Failed);
    /// assert_eq!(verdict.criteria()[0].short(), "2 of 5 members are present, 3 needed");
    /// assert_eq!(sitting.decide(&two.cast("C", Ballot::Abstain)?.rest(Ballot::Absent)).outcome(), Outcome::Passed);
    /// assert_eq!("not-for".parse(), Ok(Side::NotFor));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Default)]
    pub enum Side is "a side" {
        /// Those for.
        #[default]
        For,
        /// Those against.
        Against,
        /// All who take part and are not for: against, abstaining or absent.
        NotFor,
        /// Those who abstain, with or without a declaration.
        Abstaining,
        /// Those who abstain with a formal declaration.
        Declared,
        /// Those who are there, however they vote: for, against or abstaining. What a quorum counts.
        Present,
    }
}

impl Side {
    pub(super) const fn ballots(self) -> BallotSet {
        use Ballot::{Absent, Abstain, Against, DeclaredAbstention, For};
        match self {
            Side::For => BallotSet::of(&[For]),
            Side::Against => BallotSet::of(&[Against]),
            Side::NotFor => BallotSet::of(&[Against, Abstain, DeclaredAbstention, Absent]),
            Side::Abstaining => BallotSet::of(&[Abstain, DeclaredAbstention]),
            Side::Declared => BallotSet::of(&[DeclaredAbstention]),
            Side::Present => Base::Present.ballots(),
        }
    }
}

words! {
    /// What it means that somebody abstains, or is absent, where nobody may be against.
    ///
    /// ```
    /// assert_eq!("assent".parse(), Ok(demarche::decide::Silence::Assent));
    /// ```
    pub enum Silence is "what silence means" {
        /// It lets the decision pass.
        Assent,
        /// It blocks it.
        Block,
    }
}

/// How much of a whole is needed.
///
/// ```
/// # use demarche::decide::{Ratio, Reach};
/// assert_eq!(Reach::AtLeast(Ratio::new(2, 3)).to_string(), "at least 2/3");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// This share of it.
    AtLeast(Ratio),
    /// More than this share of it.
    MoreThan(Ratio),
}

impl Reach {
    /// The share.
    ///
    /// ```
    /// # use demarche::decide::{Ratio, Reach};
    /// assert_eq!(Reach::MoreThan(Ratio::new(1, 2)).ratio(), Ratio::new(1, 2));
    /// ```
    #[must_use]
    pub const fn ratio(self) -> Ratio {
        let (Reach::AtLeast(ratio) | Reach::MoreThan(ratio)) = self;
        ratio
    }

    /// The smallest amount of a whole that is enough.
    ///
    /// ```
    /// # use demarche::decide::{Ratio, Reach};
    /// assert_eq!(Reach::MoreThan(Ratio::new(1, 2)).least_of(26), Some(14));
    /// ```
    #[must_use]
    pub fn least_of(self, whole: u64) -> Option<u128> {
        match self {
            Reach::AtLeast(ratio) => ratio.least_of(whole),
            Reach::MoreThan(ratio) => ratio.least_over(whole),
        }
    }
}

impl std::fmt::Display for Reach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Reach::AtLeast(ratio) => write!(f, "at least {ratio}"),
            Reach::MoreThan(ratio) => write!(f, "more than {ratio}"),
        }
    }
}

/// How many members a blocking minority must have.
///
/// ```
/// # use demarche::decide::{Minimum, Ratio};
/// let minimum = Minimum::over("population", Ratio::percent(35)).plus(1);
/// assert_ne!(minimum, Minimum::Fixed(4));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Minimum {
    /// So many.
    Fixed(u64),
    /// The smallest number of participants that can have more than a share of what all participants have, and some more.
    SmallestOver(SmallestOver),
}

/// The smallest number of participants that can have more than a share of what all participants have, and some more.
///
/// ```
/// # use demarche::decide::{Measure, Ratio, SmallestOver};
/// let clause = SmallestOver { measure: Measure::weight("population"), ratio: Ratio::percent(35), plus: 1 };
/// assert_eq!(clause.plus, 1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmallestOver {
    /// What the share is of.
    pub measure: Measure,
    /// The share.
    pub ratio: Ratio,
    /// How many members more.
    #[serde(default)]
    pub plus: u32,
}

impl Minimum {
    /// The smallest number of participants that can have more than a share of a weight.
    ///
    /// ```
    /// # use demarche::decide::{Minimum, Ratio};
    /// let Minimum::SmallestOver(clause) = Minimum::over("population", Ratio::percent(35)) else { panic!() };
    /// assert_eq!(clause.plus, 0);
    /// ```
    #[must_use]
    pub fn over(weight: impl Into<String>, ratio: Ratio) -> Minimum {
        Minimum::SmallestOver(SmallestOver { measure: Measure::weight(weight), ratio, plus: 0 })
    }

    /// So many members more.
    ///
    /// ```
    /// # use demarche::decide::Minimum;
    /// assert_eq!(Minimum::Fixed(3).plus(1), Minimum::Fixed(4));
    /// ```
    #[must_use]
    pub fn plus(self, more: u32) -> Minimum {
        match self {
            Minimum::Fixed(number) => Minimum::Fixed(number.saturating_add(u64::from(more))),
            Minimum::SmallestOver(clause) => {
                Minimum::SmallestOver(SmallestOver { plus: clause.plus.saturating_add(more), ..clause })
            }
        }
    }
}
