//! A rule in a body: who decides, and when it passes.

use indexmap::IndexMap;

use super::ballot::Ballot;
use super::ballots::Ballots;
use super::body::{Body, Standing};
use super::check;
use super::node::Node;
use super::rule::Rule;
use crate::problem::Invalid;

/// A rule in a body: who decides, and when it passes. Everything is asked of it.
///
/// Nothing is decided by nobody: where no player has a vote, because all are suspended or take no part, every rule fails,
/// though nobody objects.
///
/// ```
/// use demarche::decide::{Ballot, Body, Outcome, Sitting, Ratio, Threshold};
///
/// let two_thirds = Threshold::at_least(Ratio::new(2, 3)).into();
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &two_thirds)?;
/// let ballots = sitting.open().cast("A", Ballot::For)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Open);
/// let ballots = ballots.cast_all(["B", "C"], Ballot::Abstain)?;
/// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Sitting {
    players: IndexMap<String, Standing>,
    rule: Rule,
    /// The rule in the body.
    stated: Node,
    /// The same, and that somebody has a vote.
    node: Node,
}

impl Sitting {
    /// A rule in a body.
    ///
    /// # Errors
    /// When either is malformed, or the rule names weights, roles or players that the body has not: every problem at once.
    ///
    /// ```
    /// use demarche::decide::{Body, Sitting, Ratio, Threshold};
    ///
    /// let rule = Threshold::at_least(Ratio::percent(65)).of("population").into();
    /// let body = Body::new(["A", "B"]).weight("population", [("A", 10)]);
    /// assert_eq!(
    ///     Sitting::new(&body, &rule).unwrap_err().to_string(),
    ///     "threshold.measure.weight: missing-weight: `B` has no weight `population` (give it, or zero to who has none)"
    /// );
    /// ```
    pub fn new(body: &Body, rule: &Rule) -> Result<Sitting, Invalid> {
        Invalid::unless_none(check::problems(rule, Some(body)))?;
        let players = body.standings().map(|(player, standing)| (player.to_owned(), standing)).collect();
        let stated = Node::of(rule, body, "");
        let node = Node::All(vec![Node::somebody_votes(body), stated.clone()]);
        Ok(Sitting { players, rule: rule.clone(), stated, node })
    }

    /// The rule.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let rule = AtLeast::heads(1).into();
    /// assert_eq!(Sitting::new(&Body::new(["A"]), &rule)?.rule(), &rule);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// The players, in the order of the body.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["B", "A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.players().collect::<Vec<_>>(), ["B", "A"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn players(&self) -> impl ExactSizeIterator<Item = &str> {
        self.players.keys().map(String::as_str)
    }

    /// Nobody has voted yet. Whoever has no vote has its ballot already.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting, Standing};
    /// let body = Body::new(["A", "B"]).standing("B", Standing::Suspended);
    /// let sitting = Sitting::new(&body, &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.open().of("B"), Some(Ballot::NotEntitled));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn open(&self) -> Ballots<'_> {
        Ballots::open(&self.players)
    }

    /// Ballots by place; of whoever has no vote, its own.
    pub(super) fn ballots(&self, cast: Vec<Ballot>) -> Ballots<'_> {
        Ballots::by_place(&self.players, cast)
    }

    /// What must be met for it to pass.
    pub(super) fn node(&self) -> &Node {
        &self.node
    }

    /// The rule alone, of which the criteria are told.
    pub(super) fn stated(&self) -> &Node {
        &self.stated
    }

    pub(super) fn player(&self, place: usize) -> &str {
        self.players.get_index(place).map_or("", |(player, _)| player)
    }

    pub(super) fn place(&self, player: &str) -> Option<usize> {
        self.players.get_index_of(player)
    }

    /// Everybody's place, in the order of some ballots.
    pub(super) fn places_of(ballots: &[Ballot], ballot: Ballot) -> Vec<usize> {
        let all = ballots.iter().enumerate();
        all.filter(|(_, cast)| **cast == ballot).map(|(place, _)| place).collect()
    }
}

impl Rule {
    /// Checks a rule alone; what it needs of a body is checked when it meets one.
    ///
    /// # Errors
    /// When it is malformed: every problem at once.
    ///
    /// ```
    /// use demarche::Code;
    /// use demarche::decide::{AtLeast, Rule};
    ///
    /// let invalid = Rule::any([AtLeast::heads(0).into(), Rule::all([])]).check().unwrap_err();
    /// let codes: Vec<_> = invalid.iter().map(|problem| (problem.path(), problem.code())).collect();
    /// assert_eq!(codes, [("any[0].at-least.amount", Code::AlwaysMet), ("any[1].all", Code::EmptyList)]);
    /// ```
    pub fn check(&self) -> Result<(), Invalid> {
        Invalid::unless_none(check::problems(self, None))
    }
}
