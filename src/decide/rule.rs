//! When a decision passes, as data.

use serde::{Deserialize, Serialize};

use super::measure::{Base, Measure, Members, Minimum, Reach, Side, Silence};
use super::ratio::Ratio;

/// When a decision passes. Plain data: build it, read it from JSON, print it; what it means for somebody is said by a body.
///
/// ```
/// use demarche::decide::{AtLeast, Ratio, Rule, Threshold};
///
/// let rule = Rule::all([
///     Threshold::at_least(Ratio::percent(55)).into(),
///     AtLeast::heads(15).into(),
///     Threshold::at_least(Ratio::percent(65)).of("population").into(),
/// ]);
/// let rule = Rule::any([rule, Rule::blocking_minority(4)]);
/// # #[cfg(feature = "json")] {
/// let json = r#"{"any":[{"all":[{"threshold":{"at_least":"55 %"}},{"at-least":{"amount":15}},
///     {"threshold":{"measure":{"weight":"population"},"at_least":"65 %"}}]},{"blocking-minority":{"minimum":{"fixed":4}}}]}"#;
/// assert_eq!(Rule::from_json(json)?, rule);
/// # }
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// All of these.
    All(Vec<Rule>),
    /// One of these at least.
    Any(Vec<Rule>),
    /// The first of these that passes; the verdict names it.
    FirstOf(Vec<Tier>),
    /// Enough of a whole.
    Threshold(Threshold),
    /// Enough, whatever the whole.
    AtLeast(AtLeast),
    /// Nobody is against: unanimity, consensus, silence, a veto.
    NoneAgainst(NoneAgainst),
    /// Too few are not for to count as a blocking minority: passes whatever else is missing.
    BlockingMinority(BlockingMinority),
    /// Passes when this does not.
    Not(Box<Rule>),
}

/// A rule with a name, in a chain: "consensus, failing which two thirds".
///
/// ```
/// # use demarche::decide::{NoneAgainst, Tier};
/// assert_eq!(Tier::new("consensus", NoneAgainst::silence()).name, "consensus");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tier {
    /// What the verdict calls it.
    pub name: String,
    /// When it passes.
    pub rule: Rule,
}

impl Tier {
    /// A rule with a name.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Tier};
    /// assert_eq!(Tier::new("nine", AtLeast::heads(9)).rule, AtLeast::heads(9).into());
    /// ```
    #[must_use]
    pub fn new(name: impl Into<String>, rule: impl Into<Rule>) -> Tier {
        Tier { name: name.into(), rule: rule.into() }
    }
}

/// Enough of a whole: "at least 55 % of the members", "more than half of the votes cast".
///
/// ```
/// # use demarche::decide::{Base, Measure, Ratio, Threshold};
/// let majority = Threshold::more_than(Ratio::new(1, 2)).base(Base::VotesCast);
/// assert_eq!((majority.measure, majority.base), (Measure::Heads, Base::VotesCast));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "ThresholdFields", into = "ThresholdFields")]
pub struct Threshold {
    /// By what they are counted.
    pub measure: Measure,
    /// How much is needed.
    pub reach: Reach,
    /// Of what whole.
    pub base: Base,
    /// Whose votes.
    pub side: Side,
    /// Among whom.
    pub among: Members,
}

/// The same as it is written, where `at_least` and `more_than` are two fields of which one is there.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThresholdFields {
    #[serde(default)]
    measure: Measure,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_least: Option<Ratio>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    more_than: Option<Ratio>,
    #[serde(default)]
    base: Base,
    #[serde(default)]
    side: Side,
    #[serde(default)]
    among: Members,
}

impl TryFrom<ThresholdFields> for Threshold {
    type Error = &'static str;

    fn try_from(fields: ThresholdFields) -> Result<Threshold, &'static str> {
        let ThresholdFields { measure, at_least, more_than, base, side, among } = fields;
        let reach = match (at_least, more_than) {
            (Some(ratio), None) => Reach::AtLeast(ratio),
            (None, Some(ratio)) => Reach::MoreThan(ratio),
            _ => return Err("a threshold has either `at_least` or `more_than`"),
        };
        Ok(Threshold { measure, reach, base, side, among })
    }
}

impl From<Threshold> for ThresholdFields {
    fn from(threshold: Threshold) -> ThresholdFields {
        let Threshold { measure, reach, base, side, among } = threshold;
        let (at_least, more_than) = match reach {
            Reach::AtLeast(ratio) => (Some(ratio), None),
            Reach::MoreThan(ratio) => (None, Some(ratio)),
        };
        ThresholdFields { measure, at_least, more_than, base, side, among }
    }
}

impl Threshold {
    /// At least a share of all members, by heads.
    ///
    /// ```
    /// # use demarche::decide::{Measure, Ratio, Threshold};
    /// assert_eq!(Threshold::at_least(Ratio::new(2, 3)).measure, Measure::Heads);
    /// ```
    #[must_use]
    pub fn at_least(ratio: Ratio) -> Threshold {
        Threshold::new(Reach::AtLeast(ratio))
    }

    /// More than a share of all members, by heads.
    ///
    /// ```
    /// # use demarche::decide::{Base, Ratio, Threshold};
    /// assert_eq!(Threshold::more_than(Ratio::new(1, 2)).base, Base::Members);
    /// ```
    #[must_use]
    pub fn more_than(ratio: Ratio) -> Threshold {
        Threshold::new(Reach::MoreThan(ratio))
    }

    fn new(reach: Reach) -> Threshold {
        let (base, side) = (Base::Members, Side::For);
        Threshold { measure: Measure::Heads, reach, base, side, among: Members::All }
    }

    /// Counted by a weight.
    ///
    /// ```
    /// # use demarche::decide::{Measure, Ratio, Threshold};
    /// assert_eq!(Threshold::at_least(Ratio::percent(65)).of("population").measure, Measure::weight("population"));
    /// ```
    #[must_use]
    pub fn of(self, weight: impl Into<String>) -> Threshold {
        Threshold { measure: Measure::weight(weight), ..self }
    }

    /// Of another whole.
    ///
    /// ```
    /// # use demarche::decide::{Base, Ratio, Threshold};
    /// assert_eq!(Threshold::at_least(Ratio::new(2, 3)).base(Base::VotesCast).base, Base::VotesCast);
    /// ```
    #[must_use]
    pub fn base(self, base: Base) -> Threshold {
        Threshold { base, ..self }
    }

    /// Of another side.
    ///
    /// ```
    /// # use demarche::decide::{Ratio, Side, Threshold};
    /// assert_eq!(Threshold::at_least(Ratio::new(1, 3)).side(Side::Declared).side, Side::Declared);
    /// ```
    #[must_use]
    pub fn side(self, side: Side) -> Threshold {
        Threshold { side, ..self }
    }

    /// Among some only.
    ///
    /// ```
    /// # use demarche::decide::{Members, Ratio, Threshold};
    /// assert_eq!(Threshold::at_least(Ratio::new(3, 5)).among(Members::role("permanent")).among, Members::role("permanent"));
    /// ```
    #[must_use]
    pub fn among(self, among: Members) -> Threshold {
        Threshold { among, ..self }
    }
}

/// Enough, whatever the whole: "nine affirmative votes".
///
/// ```
/// # use demarche::decide::{AtLeast, Measure};
/// assert_eq!(AtLeast::of("votes", 255), AtLeast { measure: Measure::weight("votes"), ..AtLeast::heads(255) });
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AtLeast {
    /// By what they are counted.
    #[serde(default)]
    pub measure: Measure,
    /// How much is needed.
    pub amount: u64,
    /// Whose votes.
    #[serde(default)]
    pub side: Side,
    /// Among whom.
    #[serde(default)]
    pub among: Members,
}

impl AtLeast {
    /// So many of all.
    ///
    /// ```
    /// assert_eq!(demarche::decide::AtLeast::heads(9).amount, 9);
    /// ```
    #[must_use]
    pub fn heads(amount: u64) -> AtLeast {
        AtLeast { measure: Measure::Heads, amount, side: Side::For, among: Members::All }
    }

    /// So much of a weight.
    ///
    /// ```
    /// assert_eq!(demarche::decide::AtLeast::of("votes", 255).amount, 255);
    /// ```
    #[must_use]
    pub fn of(weight: impl Into<String>, amount: u64) -> AtLeast {
        AtLeast { measure: Measure::weight(weight), ..AtLeast::heads(amount) }
    }

    /// Of another side.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Side};
    /// assert_eq!(AtLeast::heads(2).side(Side::Against).side, Side::Against);
    /// ```
    #[must_use]
    pub fn side(self, side: Side) -> AtLeast {
        AtLeast { side, ..self }
    }

    /// Among some only.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Members};
    /// assert_eq!(AtLeast::heads(5).among(Members::role("permanent")).among, Members::role("permanent"));
    /// ```
    #[must_use]
    pub fn among(self, among: Members) -> AtLeast {
        AtLeast { among, ..self }
    }
}

/// Nobody is against. What abstaining and staying away mean is said here.
///
/// ```
/// # use demarche::decide::{NoneAgainst, Silence};
/// assert_eq!(NoneAgainst::unanimity().absent, Silence::Block);
/// assert_eq!(NoneAgainst::silence().absent, Silence::Assent);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoneAgainst {
    /// Among whom.
    #[serde(default)]
    pub among: Members,
    /// What abstaining means.
    pub abstain: Silence,
    /// What being absent means.
    pub absent: Silence,
}

impl NoneAgainst {
    /// Abstaining and staying away are assent: silence, consensus, the veto of the permanent members.
    ///
    /// ```
    /// assert_eq!(demarche::decide::NoneAgainst::silence().abstain, demarche::decide::Silence::Assent);
    /// ```
    #[must_use]
    pub fn silence() -> NoneAgainst {
        NoneAgainst { among: Members::All, abstain: Silence::Assent, absent: Silence::Assent }
    }

    /// Abstaining is assent, but all must be there or represented.
    ///
    /// ```
    /// assert_eq!(demarche::decide::NoneAgainst::unanimity().abstain, demarche::decide::Silence::Assent);
    /// ```
    #[must_use]
    pub fn unanimity() -> NoneAgainst {
        NoneAgainst { absent: Silence::Block, ..NoneAgainst::silence() }
    }

    /// All must be for.
    ///
    /// ```
    /// assert_eq!(demarche::decide::NoneAgainst::all_for().abstain, demarche::decide::Silence::Block);
    /// ```
    #[must_use]
    pub fn all_for() -> NoneAgainst {
        NoneAgainst { abstain: Silence::Block, ..NoneAgainst::unanimity() }
    }

    /// Among some only.
    ///
    /// ```
    /// # use demarche::decide::{Members, NoneAgainst};
    /// assert_eq!(NoneAgainst::silence().among(Members::role("permanent")).among, Members::role("permanent"));
    /// ```
    #[must_use]
    pub fn among(self, among: Members) -> NoneAgainst {
        NoneAgainst { among, ..self }
    }
}

/// What a blocking minority must have; as long as it has not, the decision passes.
///
/// ```
/// # use demarche::decide::{BlockingMinority, Minimum, Rule};
/// assert_eq!(Rule::blocking_minority(4), Rule::BlockingMinority(BlockingMinority { minimum: Minimum::Fixed(4) }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockingMinority {
    /// How many members it must have.
    pub minimum: Minimum,
}

impl Rule {
    /// All of some rules.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Rule};
    /// assert_eq!(Rule::all([AtLeast::heads(9).into()]), Rule::All(vec![AtLeast::heads(9).into()]));
    /// ```
    #[must_use]
    pub fn all(rules: impl IntoIterator<Item = Rule>) -> Rule {
        Rule::All(rules.into_iter().collect())
    }

    /// One of some rules at least.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Rule};
    /// assert_eq!(Rule::any([AtLeast::heads(9).into()]), Rule::Any(vec![AtLeast::heads(9).into()]));
    /// ```
    #[must_use]
    pub fn any(rules: impl IntoIterator<Item = Rule>) -> Rule {
        Rule::Any(rules.into_iter().collect())
    }

    /// A chain: the first that passes.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, NoneAgainst, Rule, Tier};
    /// let chain = Rule::first_of([Tier::new("consensus", NoneAgainst::silence()), Tier::new("37", AtLeast::heads(37))]);
    /// assert!(matches!(chain, Rule::FirstOf(tiers) if tiers.len() == 2));
    /// ```
    #[must_use]
    pub fn first_of(tiers: impl IntoIterator<Item = Tier>) -> Rule {
        Rule::FirstOf(tiers.into_iter().collect())
    }

    /// Nobody with a role is against; abstaining and staying away are no veto.
    ///
    /// ```
    /// # use demarche::decide::{Members, NoneAgainst, Rule};
    /// let veto = NoneAgainst::silence().among(Members::role("permanent"));
    /// assert_eq!(Rule::veto("permanent"), veto.into());
    /// ```
    #[must_use]
    pub fn veto(role: impl Into<String>) -> Rule {
        NoneAgainst::silence().among(Members::role(role)).into()
    }

    /// A blocking minority must have so many members.
    ///
    /// ```
    /// # use demarche::decide::{Minimum, Rule};
    /// assert_eq!(Rule::blocking_minority(4), Rule::smaller_than_blocking(Minimum::Fixed(4)));
    /// ```
    #[must_use]
    pub fn blocking_minority(members: u64) -> Rule {
        Rule::smaller_than_blocking(Minimum::Fixed(members))
    }

    /// A blocking minority must have as many members as this says.
    ///
    /// ```
    /// # use demarche::decide::{Minimum, Ratio, Rule};
    /// let rule = Rule::smaller_than_blocking(Minimum::over("population", Ratio::percent(35)).plus(1));
    /// assert!(matches!(rule, Rule::BlockingMinority(_)));
    /// ```
    #[must_use]
    pub fn smaller_than_blocking(minimum: Minimum) -> Rule {
        Rule::BlockingMinority(BlockingMinority { minimum })
    }

    /// Passes when a rule does not: a decision that stands unless a majority rejects it.
    ///
    /// ```
    /// # use demarche::decide::{Ratio, Rule, Side, Threshold};
    /// let reverse = Rule::negated(Threshold::more_than(Ratio::new(1, 2)).side(Side::Against));
    /// assert!(matches!(reverse, Rule::Not(_)));
    /// ```
    #[must_use]
    pub fn negated(rule: impl Into<Rule>) -> Rule {
        Rule::Not(Box::new(rule.into()))
    }
}

impl From<Threshold> for Rule {
    fn from(threshold: Threshold) -> Rule {
        Rule::Threshold(threshold)
    }
}

impl From<AtLeast> for Rule {
    fn from(amount: AtLeast) -> Rule {
        Rule::AtLeast(amount)
    }
}

impl From<NoneAgainst> for Rule {
    fn from(none: NoneAgainst) -> Rule {
        Rule::NoneAgainst(none)
    }
}
