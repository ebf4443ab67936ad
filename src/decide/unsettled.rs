//! Whether votes that are still open can decide, where no vote is best for everything: by trying them.

use super::ballot::Ballot;
use super::clause::{Clause, Test};
use super::node::Node;
use super::outcome::Outcome;

/// How much is looked at before it is left open: of each position, every player by every criterion.
const MOST: usize = 60_000_000;
/// Of how many open ballots it is tried.
const DEEPEST: usize = 1000;

/// What the open ballots can make of a rule, and whether that is proved.
pub(super) fn settle(node: &Node, ballots: &[Ballot], open: &[usize]) -> (Outcome, bool) {
    settle_among(1, node, ballots, open)
}

/// The same as one of so many such questions, which together take no longer.
pub(super) fn settle_among(many: usize, node: &Node, ballots: &[Ballot], open: &[usize]) -> (Outcome, bool) {
    let alone = node.outcome(ballots);
    if alone != Outcome::Open {
        return (alone, true);
    }
    if node.is_monotone() {
        let outcome = |ballot| node.outcome(&filled(ballots, open, ballot)) == Outcome::Passed;
        return (Outcome::of(outcome(Ballot::For), !outcome(Ballot::Against)), true);
    }
    let positions = MOST / (ballots.len() * node.clauses().len() * many).max(1);
    if positions == 0 {
        return (Outcome::Open, false);
    }
    let found = |passing: bool| Search::of(node, passing, open, positions).run(ballots);
    match (found(true), found(false)) {
        (Some(true), Some(true)) => (Outcome::Open, true),
        (Some(false), _) => (Outcome::Failed, true),
        (_, Some(false)) => (Outcome::Passed, true),
        _ => (Outcome::Open, false),
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

/// An open player, and what it may do that is worth trying.
struct Choice {
    place: usize,
    ballots: Vec<Ballot>,
    /// Whether it is like the one before, so that it need do nothing that the one before could do in its place.
    alike: bool,
}

/// A search for ballots of the open ones that make it pass, or fail.
struct Search<'n> {
    node: &'n Node,
    wanted: Outcome,
    choices: Vec<Choice>,
    left: usize,
}

impl<'n> Search<'n> {
    fn of(node: &'n Node, passing: bool, open: &[usize], left: usize) -> Search<'n> {
        let clauses = node.clauses();
        let weights =
            |place: usize| -> Vec<u64> { clauses.iter().map(|(clause, _)| clause.weight_at(place)).collect() };
        let mut all: Vec<_> = open.iter().map(|place| (weights(*place), *place)).collect();
        // The heaviest first: they settle most.
        all.sort_by(|a, b| b.cmp(a));
        let mut before: Option<Vec<u64>> = None;
        let mut choices = Vec::new();
        for (weights, place) in all {
            let concern = clauses.iter().zip(&weights).filter(|(_, weight)| **weight > 0);
            let concern: Vec<_> = concern.map(|((clause, negated), _)| (*clause, *negated != passing)).collect();
            let alike = before.as_ref() == Some(&weights);
            choices.push(Choice { place, ballots: best(&concern), alike });
            before = Some(weights);
        }
        Search { node, wanted: Outcome::known(passing), choices, left }
    }

    /// Whether there are such ballots; nothing if looking took too long.
    fn run(mut self, ballots: &[Ballot]) -> Option<bool> {
        if self.all_alike(ballots) {
            return Some(true);
        }
        if self.choices.iter().all(|choice| choice.ballots.len() == 1) {
            return Some(false);
        }
        if self.choices.len() > DEEPEST {
            return None;
        }
        let found = self.look(&mut ballots.to_vec(), 0, 0);
        (found || self.left > 0).then_some(found)
    }

    /// Whether it is enough that all do the same kind of thing, which is what is found most often, and soonest.
    fn all_alike(&self, ballots: &[Ballot]) -> bool {
        let kinds = self.choices.iter().map(|choice| choice.ballots.len()).max().unwrap_or(0);
        (0..kinds).any(|kind| {
            let mut cast = ballots.to_vec();
            for choice in &self.choices {
                let ballot = choice.ballots.get(kind).or(choice.ballots.last());
                set(&mut cast, choice.place, ballot.copied().unwrap_or(Ballot::Open));
            }
            self.node.outcome(&cast) == self.wanted
        })
    }

    fn look(&mut self, ballots: &mut [Ballot], at: usize, least: usize) -> bool {
        match self.node.outcome(ballots) {
            Outcome::Open => self.branch(ballots, at, least),
            outcome => outcome == self.wanted,
        }
    }

    fn branch(&mut self, ballots: &mut [Ballot], at: usize, least: usize) -> bool {
        let Some(Choice { place, ballots: may, alike }) = self.choices.get(at) else { return false };
        let (place, from) = (*place, if *alike { least } else { 0 });
        let may: Vec<_> = may.iter().copied().enumerate().skip(from).collect();
        for (choice, ballot) in may {
            if self.left == 0 {
                break;
            }
            self.left -= 1;
            set(ballots, place, ballot);
            if self.look(ballots, at + 1, choice) {
                return true;
            }
        }
        set(ballots, place, Ballot::Open);
        false
    }
}

fn set(ballots: &mut [Ballot], place: usize, ballot: Ballot) {
    if let Some(known) = ballots.get_mut(place) {
        *known = ballot;
    }
}

/// What may be cast that nothing else is better than, for clauses that are to be met, or not.
fn best(clauses: &[(&Clause, bool)]) -> Vec<Ballot> {
    // A share of nothing is reached by nobody, so what counts for the whole helps, too.
    let column = |ballot: Ballot| -> Vec<(i128, i128)> {
        let helps = |(clause, wanted): &(&Clause, bool)| {
            let whole = match &clause.test {
                Test::Share(_, base) => i128::from(base.ballots().contains(ballot)),
                _ => 0,
            };
            let sign = if *wanted { 1 } else { -1 };
            (sign * clause.worth(ballot), sign * whole)
        };
        clauses.iter().map(helps).collect()
    };
    let is_no_better = |one: &[(i128, i128)], other: &[(i128, i128)]| {
        one.iter().zip(other).all(|(one, other)| one.0 <= other.0 && one.1 <= other.1)
    };
    let mut best: Vec<(Ballot, Vec<(i128, i128)>)> = Vec::new();
    for ballot in Ballot::CASTABLE {
        let own = column(ballot);
        if !best.iter().any(|(_, known)| is_no_better(&own, known)) {
            best.retain(|(_, known)| !is_no_better(known, &own));
            best.push((ballot, own));
        }
    }
    best.into_iter().map(|(ballot, _)| ballot).collect()
}
