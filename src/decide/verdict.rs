//! Whether a decision passes as the ballots stand, and how each criterion stands.

use serde::Serialize;

use super::ballot::Ballot;
use super::ballots::Ballots;
use super::criterion::Criterion;
use super::node::Node;
use super::outcome::Outcome;
use super::sitting::Sitting;
use super::unsettled;

/// Whether a decision passes as the ballots stand.
///
/// ```
/// use demarche::decide::{AtLeast, Ballot, Body, NoneAgainst, Outcome, Sitting, Rule, Tier};
///
/// let rule = Rule::first_of([Tier::new("consensus", NoneAgainst::silence()), Tier::new("two", AtLeast::heads(2))]);
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &rule)?;
/// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::Against)?.rest(Ballot::For));
/// assert_eq!((verdict.outcome(), verdict.tier()), (Outcome::Passed, Some("two")));
/// assert_eq!(verdict.to_string(), "passed (two): 1 member objects, none may: not met; 2 of 3 members are for it, 2 needed: just met");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verdict {
    outcome: Outcome,
    proved: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    nobody: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    tier: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tiers: Vec<(String, Outcome)>,
    criteria: Vec<Criterion>,
    open: Vec<String>,
}

/// ## Whether it passes
impl Sitting {
    /// Whether it passes as the ballots stand. Exact: open only if the open ballots can make it pass and can make it fail.
    ///
    /// # Cost
    /// Two passes over players and criteria. Where no vote is best for every criterion (a rule with `not`, a quorum), the
    /// open ballots are tried, a bounded number of times; [`Verdict::is_proved`] says if that was not enough.
    ///
    /// ```
    /// use demarche::decide::{Ballot, Body, Outcome, Sitting, Ratio, Rule, Threshold};
    ///
    /// let rule = Rule::all([
    ///     Threshold::at_least(Ratio::percent(55)).into(),
    ///     Threshold::at_least(Ratio::percent(65)).of("population").into(),
    /// ]);
    /// let body = Body::new(["A", "B", "C"]).weight("population", [("A", 80), ("B", 10), ("C", 10)]);
    /// let sitting = Sitting::new(&body, &rule)?;
    /// let verdict = sitting.decide(&sitting.open().cast_all(["B", "C"], Ballot::For)?);
    /// assert_eq!(verdict.outcome(), Outcome::Open);
    /// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::Against)?);
    /// assert_eq!(verdict.outcome(), Outcome::Failed, "20 % is not 65 %");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn decide(&self, ballots: &Ballots<'_>) -> Verdict {
        let ballots = ballots.cast_by_place();
        let open = Sitting::places_of(ballots, Ballot::Open);
        let (outcome, proved) = unsettled::settle(self.node(), ballots, &open);
        let nobody = !ballots.iter().any(|ballot| ballot.is_a_vote());
        let tiers: Vec<_> = match self.stated() {
            Node::FirstOf(tiers) => {
                let settled = |node| if nobody { Outcome::Failed } else { unsettled::settle(node, ballots, &open).0 };
                tiers.iter().map(|(name, node)| (name.clone(), settled(node))).collect()
            }
            _ => Vec::new(),
        };
        let tier = tiers.iter().find(|(_, outcome)| *outcome != Outcome::Failed);
        let tier = tier.filter(|(_, outcome)| *outcome == Outcome::Passed).map(|(name, _)| name.clone());
        let criteria = self.stated().clauses().into_iter();
        let criteria = criteria.map(|(clause, negated)| Criterion::of(clause, negated, ballots)).collect();
        let open = open.into_iter().map(|place| self.player(place).to_owned()).collect();
        Verdict { outcome, proved, nobody, tier, tiers, criteria, open }
    }
}

impl Verdict {
    /// Passed, failed or open.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Outcome, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.decide(&sitting.open()).outcome(), Outcome::Failed);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// Whether that is proved. It always is, except that of a rule in which no vote is best for every criterion, with many
    /// open ballots, it may not have been found out: then the outcome is open.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert!(sitting.decide(&sitting.open()).is_proved());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn is_proved(&self) -> bool {
        self.proved
    }

    /// Whether nobody has a vote, so that it fails, however its criteria stand.
    ///
    /// ```
    /// # use demarche::decide::{Body, NoneAgainst, Outcome, Sitting, Standing};
    /// let body = Body::new(["A"]).standing("A", Standing::Suspended);
    /// let sitting = Sitting::new(&body, &NoneAgainst::silence().into())?;
    /// let verdict = sitting.decide(&sitting.open());
    /// assert!(verdict.is_by_nobody());
    /// assert_eq!(verdict.to_string(), "failed, since nobody has a vote: no member objects, none may: met");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn is_by_nobody(&self) -> bool {
        self.nobody
    }

    /// The tier that decided, of a chain: the first that passed, once all before it have failed.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, NoneAgainst, Sitting, Rule, Tier};
    /// let rule = Rule::first_of([Tier::new("consensus", NoneAgainst::silence()), Tier::new("one", AtLeast::heads(1))]);
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &rule)?;
    /// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::For)?);
    /// assert_eq!(verdict.tier(), None, "it passes, but nobody knows yet by which tier");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tier(&self) -> Option<&str> {
        self.tier.as_deref()
    }

    /// The tiers of a chain, each with how it stands.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, NoneAgainst, Outcome, Sitting, Rule, Tier};
    /// let rule = Rule::first_of([Tier::new("consensus", NoneAgainst::silence()), Tier::new("one", AtLeast::heads(1))]);
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &rule)?;
    /// let verdict = sitting.decide(&sitting.open().cast("A", Ballot::For)?);
    /// assert_eq!(verdict.tiers(), [("consensus".to_owned(), Outcome::Open), ("one".to_owned(), Outcome::Passed)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tiers(&self) -> &[(String, Outcome)] {
        &self.tiers
    }

    /// Every criterion, in the order of the rule.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting, Rule};
    /// let rule = Rule::all([AtLeast::heads(1).into(), AtLeast::heads(2).into()]);
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &rule)?;
    /// assert_eq!(sitting.decide(&sitting.open()).criteria().len(), 2);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// Who has not voted, in the order of the players.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.decide(&sitting.open().cast("B", Ballot::For)?).open(), ["A", "C"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn open(&self) -> &[String] {
        &self.open
    }
}

/// One line: the outcome, and the sentence of every criterion.
impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.outcome)?;
        if let Some(tier) = &self.tier {
            write!(f, " ({tier})")?;
        }
        if self.nobody {
            f.write_str(", since nobody has a vote")?;
        }
        for (place, criterion) in self.criteria.iter().enumerate() {
            write!(f, "{}{}", if place == 0 { ": " } else { "; " }, criterion.sentence())?;
        }
        Ok(())
    }
}
