//! Whether votes that are still open can decide, where a vote for may harm: by trying them.

use super::ballot::Ballot;
use super::clause::{Clause, Test};
use super::node::Node;
use super::outcome::Outcome;

/// How many positions are looked at before it is left open.
const MOST: usize = 200_000;
/// Of how many open ballots it is tried.
const DEEPEST: usize = 1000;

/// What the open ballots can make of a rule, and whether that is proved.
pub(super) fn settle(node: &Node, ballots: &[Ballot], open: &[usize]) -> (Outcome, bool) {
    let alone = node.outcome(ballots);
    if alone != Outcome::Open {
        return (alone, true);
    }
    if node.is_monotone() {
        let outcome = |ballot| node.outcome(&filled(ballots, open, ballot)) == Outcome::Passed;
        return (Outcome::of(outcome(Ballot::For), !outcome(Ballot::Against)), true);
    }
    if open.len() > DEEPEST {
        return (Outcome::Open, false);
    }
    let mut search = Search { node, choices: choices(node), passes: false, fails: false, left: MOST };
    let mut ballots = ballots.to_vec();
    let open = interchangeable(node, open);
    search.look(&mut ballots, &open, 0);
    match (search.passes, search.fails) {
        (true, true) => (Outcome::Open, true),
        _ if search.left == 0 => (Outcome::Open, false),
        (passes, _) => (Outcome::known(passes), true),
    }
}

fn filled(ballots: &[Ballot], open: &[usize], with: Ballot) -> Vec<Ballot> {
    let mut filled = ballots.to_vec();
    for place in open {
        if let Some(ballot) = filled.get_mut(*place) {
            *ballot = with;
        }
    }
    filled
}

/// The ballots that differ to any clause.
fn choices(node: &Node) -> Vec<Ballot> {
    let clauses = node.clauses();
    let column = |ballot: Ballot| -> Vec<_> {
        // A share of nothing is reached by nobody, so what counts for the whole differs too.
        let whole = |clause: &Clause| match &clause.test {
            Test::Share(_, base) => base.ballots().contains(ballot),
            _ => false,
        };
        clauses.iter().map(|(clause, _)| (clause.worth(ballot), whole(clause))).collect()
    };
    let mut choices: Vec<Ballot> = Vec::new();
    for ballot in Ballot::CASTABLE {
        if !choices.iter().any(|known| column(*known) == column(ballot)) {
            choices.push(ballot);
        }
    }
    choices
}

/// Open players, those side by side that no clause tells apart; with each, whether it is like the one before.
fn interchangeable(node: &Node, open: &[usize]) -> Vec<(usize, bool)> {
    let clauses = node.clauses();
    let weights = |place: usize| -> Vec<Option<u64>> {
        let weight = |voters: &[(usize, u64)]| voters.iter().find(|(one, _)| *one == place).map(|(_, weight)| *weight);
        clauses.iter().map(|(clause, _)| weight(&clause.voters)).collect()
    };
    let mut all: Vec<_> = open.iter().map(|place| (weights(*place), *place)).collect();
    // The heaviest first: they settle most.
    all.sort_by(|a, b| b.cmp(a));
    let mut before: Option<Vec<Option<u64>>> = None;
    let mut marked = Vec::new();
    for (weights, place) in all {
        marked.push((place, before.as_ref() == Some(&weights)));
        before = Some(weights);
    }
    marked
}

struct Search<'n> {
    node: &'n Node,
    choices: Vec<Ballot>,
    passes: bool,
    fails: bool,
    left: usize,
}

impl Search<'_> {
    /// Tries what the open ones may do. Of players that are alike, a later one does nothing that an earlier one could do
    /// in its place.
    fn look(&mut self, ballots: &mut Vec<Ballot>, open: &[(usize, bool)], least: usize) {
        match self.node.outcome(ballots) {
            Outcome::Passed => self.passes = true,
            Outcome::Failed => self.fails = true,
            Outcome::Open => self.branch(ballots, open, least),
        }
    }

    fn branch(&mut self, ballots: &mut Vec<Ballot>, open: &[(usize, bool)], least: usize) {
        let Some(((place, alike), rest)) = open.split_first() else { return };
        let from = if *alike { least } else { 0 };
        for at in from..self.choices.len() {
            if (self.passes && self.fails) || self.left == 0 {
                return;
            }
            self.left -= 1;
            if let (Some(ballot), Some(choice)) = (ballots.get_mut(*place), self.choices.get(at)) {
                *ballot = *choice;
            }
            self.look(ballots, rest, at);
        }
        if let Some(ballot) = ballots.get_mut(*place) {
            *ballot = Ballot::Open;
        }
    }
}
