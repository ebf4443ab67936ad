//! Which coalitions win: a rule with everybody in one of two camps, as linear tests joined by and and or.

use super::ballot::{Ballot, BallotSet};
use super::clause::{Clause, Test};
use super::measure::Reach;
use super::node::Node;
use super::outcome::Outcome;
use super::refused::{Reason, Refused};

/// Which coalitions win. More players never make a winning coalition lose.
#[derive(Debug, Clone)]
pub(super) struct Game {
    /// The places of the players that may be in a coalition.
    pub(super) players: Vec<usize>,
    pub(super) tests: Vec<Linear>,
    pub(super) formula: Formula,
}

/// Whether a coalition weighs enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Linear {
    /// In the order of the game's players, without a common divisor.
    pub(super) weights: Vec<u128>,
    /// More than nothing, and no more than all weigh.
    pub(super) quota: u128,
}

#[derive(Debug, Clone)]
pub(super) enum Formula {
    Known(bool),
    Test(usize),
    All(Vec<Formula>),
    Any(Vec<Formula>),
}

/// A player that may be in a coalition, and what it does outside and inside.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mover {
    pub(super) place: usize,
    /// Nothing if nobody knows: then it does whatever is worst.
    pub(super) out: Option<Ballot>,
    pub(super) inside: Ballot,
}

impl Mover {
    /// Who is in the coalition does this, and the others whatever they like.
    pub(super) fn of_open(place: usize, inside: Ballot) -> Mover {
        Mover { place, out: None, inside }
    }
}

impl Game {
    /// The coalitions of movers with which a rule passes, or (`blocks`) does not, everybody else having voted.
    pub(super) fn of(node: &Node, ballots: &[Ballot], movers: &[Mover], blocks: bool) -> Result<Game, Refused> {
        let mut making = Making { ballots, movers, tests: Vec::new(), is_exact: true };
        let (formula, _) = making.node(node, blocks)?;
        if !making.is_exact {
            return Err(Refused::new("rule", Reason::NotMonotone));
        }
        let players = movers.iter().map(|mover| mover.place).collect();
        Ok(Game { players, tests: making.tests, formula })
    }

    /// Whether a coalition of such weights wins.
    pub(super) fn wins(&self, sums: &[u128]) -> bool {
        let passes = |test: usize| match (self.tests.get(test), sums.get(test)) {
            (Some(test), Some(sum)) => *sum >= test.quota,
            _ => false,
        };
        self.formula.holds(&passes)
    }

    /// What nobody weighs.
    pub(super) fn nothing(&self) -> Vec<u128> {
        vec![0; self.tests.len()]
    }

    pub(super) fn add(&self, sums: &mut [u128], player: usize) {
        for (sum, test) in sums.iter_mut().zip(&self.tests) {
            *sum += test.weights.get(player).unwrap_or(&0);
        }
    }

    pub(super) fn take(&self, sums: &mut [u128], player: usize) {
        for (sum, test) in sums.iter_mut().zip(&self.tests) {
            *sum -= test.weights.get(player).unwrap_or(&0);
        }
    }

    /// Whether each of a winning coalition is needed.
    pub(super) fn is_minimal(&self, coalition: &[usize], sums: &mut [u128]) -> bool {
        coalition.iter().all(|player| {
            self.take(sums, *player);
            let wins = self.wins(sums);
            self.add(sums, *player);
            !wins
        })
    }
}

impl Formula {
    pub(super) fn holds(&self, passes: &impl Fn(usize) -> bool) -> bool {
        match self {
            Formula::Known(known) => *known,
            Formula::Test(test) => passes(*test),
            Formula::All(parts) => parts.iter().all(|part| part.holds(passes)),
            Formula::Any(parts) => parts.iter().any(|part| part.holds(passes)),
        }
    }

    /// All of some parts (or one of them), without what is known.
    fn join(parts: Vec<Formula>, all: bool) -> Formula {
        let decides = |part: &Formula| matches!(part, Formula::Known(known) if *known != all);
        if parts.iter().any(decides) {
            return Formula::Known(!all);
        }
        let mut open: Vec<_> = parts.into_iter().filter(|part| !matches!(part, Formula::Known(_))).collect();
        match open.pop() {
            None => Formula::Known(all),
            Some(only) if open.is_empty() => only,
            Some(last) => {
                open.push(last);
                if all { Formula::All(open) } else { Formula::Any(open) }
            }
        }
    }
}

/// Of each mover, what it may do that is worst for all of some criteria at once.
type Worst = Vec<BallotSet>;

struct Making<'m> {
    ballots: &'m [Ballot],
    movers: &'m [Mover],
    tests: Vec<Linear>,
    /// Whether no coalition is asked for more than it needs.
    is_exact: bool,
}

impl Making<'_> {
    fn node(&mut self, node: &Node, negated: bool) -> Result<(Formula, Worst), Refused> {
        let (nodes, all): (Vec<&Node>, bool) = match node {
            Node::Not(node) => return self.node(node, !negated),
            Node::Clause(clause) => return Ok((self.clause(clause, negated)?, self.worst(clause, negated))),
            Node::All(nodes) => (nodes.iter().collect(), true),
            Node::Any(nodes) => (nodes.iter().collect(), false),
            Node::FirstOf(tiers) => (tiers.iter().map(|(_, node)| node).collect(), false),
        };
        let mut parts = Vec::new();
        let mut worst = vec![BallotSet::of(&Ballot::CASTABLE); self.movers.len()];
        for node in nodes {
            let (part, of_part) = self.node(node, negated)?;
            parts.push(part);
            worst.iter_mut().zip(of_part).for_each(|(worst, of_part)| *worst = worst.and(of_part));
        }
        let all = all != negated;
        let formula = Formula::join(parts, all);
        // What is worst for one criterion and what is for another may be two things, of which nobody does both. Where all must
        // be met, one that fails is enough; but where one is enough, all of them must fail at once.
        let fails_at_once = all || matches!(formula, Formula::Known(true)) || !worst.iter().any(|one| one.is_empty());
        self.is_exact &= fails_at_once;
        Ok((formula, worst))
    }

    /// Of a criterion that is settled whatever movers do, anything.
    fn worst(&self, clause: &Clause, negated: bool) -> Worst {
        let mut ballots = self.ballots.to_vec();
        for mover in self.movers {
            if let Some(ballot) = ballots.get_mut(mover.place) {
                *ballot = Ballot::Open;
            }
        }
        let (worst, _) = clause.worst(negated);
        let is_settled = clause.outcome(&ballots) != Outcome::Open;
        let of = |mover: &Mover| {
            let is_known = is_settled || mover.out.is_some() || clause.weight_at(mover.place) == 0;
            if is_known { BallotSet::of(&Ballot::CASTABLE) } else { worst }
        };
        self.movers.iter().map(of).collect()
    }

    fn clause(&mut self, clause: &Clause, negated: bool) -> Result<Formula, Refused> {
        let ballots = self.outside(clause, negated);
        let worth = |place: usize| ballots.get(place).map_or(0, |ballot| clause.worth(*ballot));
        let outside = clause.voters.iter().map(|(place, weight)| i128::from(*weight) * worth(*place)).sum::<i128>();
        let outside = outside + clause.constant(&ballots);
        let moved = |mover: &Mover| {
            let change = clause.worth(mover.inside) - worth(mover.place);
            i128::from(clause.weight_at(mover.place)) * if negated { -change } else { change }
        };
        let changes = self.movers.iter().map(|mover| u128::try_from(moved(mover)));
        let weights: Result<Vec<u128>, _> = changes.collect();
        let weights = weights.map_err(|_| Refused::new(&clause.path, Reason::NotMonotone))?;
        // Under a negation, the sum must be negative, which is one more than none.
        let quota = if negated { outside + 1 } else { -outside };
        let test = self.test(weights, quota);
        match &clause.test {
            Test::Share(reach, base) => self.of_something(clause, *reach, base.ballots(), &ballots, negated, test),
            _ => Ok(test),
        }
    }

    /// A share of nothing is never reached, whatever its test says: so somebody must be there, or, under a negation, that
    /// all have left does as well.
    fn of_something(
        &mut self,
        clause: &Clause,
        reach: Reach,
        base: BallotSet,
        outside: &[Ballot],
        negated: bool,
        test: Formula,
    ) -> Result<Formula, Refused> {
        let whole = clause.weight_of(outside, base);
        let weights = |leaves| self.weights_if(clause, base, outside, leaves);
        let (comes, leaves) = (weights(false), weights(true));
        let empties = whole > 0 && leaves.iter().sum::<u128>() == u128::from(whole);
        match (whole, negated) {
            (0, true) => Ok(Formula::Known(true)),
            (0, false) => {
                let somebody = self.test(comes, 1);
                Ok(Formula::join(vec![test, somebody], true))
            }
            (_, true) if empties => {
                let nobody = self.test(leaves, whole.into());
                Ok(Formula::join(vec![test, nobody], false))
            }
            // With more and more of them it is reached, and with all of them not.
            (_, false) if empties && matches!(reach, Reach::AtLeast(_)) => {
                Err(Refused::new(&clause.path, Reason::NotMonotone))
            }
            _ => Ok(test),
        }
    }

    /// What movers weigh that count for a whole on one side only: inside, or, if they leave it, outside.
    fn weights_if(&self, clause: &Clause, base: BallotSet, outside: &[Ballot], leaves: bool) -> Vec<u128> {
        let weight = |mover: &Mover| {
            let outside = outside.get(mover.place).is_some_and(|ballot| base.contains(*ballot));
            let counts = (outside, base.contains(mover.inside));
            if counts == (leaves, !leaves) { u128::from(clause.weight_at(mover.place)) } else { 0 }
        };
        self.movers.iter().map(weight).collect()
    }

    /// What everybody does, with every mover outside; of whom nobody knows what it does, what is worst for a criterion.
    fn outside(&self, clause: &Clause, negated: bool) -> Vec<Ballot> {
        let (_, worst) = clause.worst(negated);
        let mut ballots = self.ballots.to_vec();
        for mover in self.movers {
            if let Some(ballot) = ballots.get_mut(mover.place) {
                *ballot = mover.out.unwrap_or(worst);
            }
        }
        ballots
    }

    fn test(&mut self, weights: Vec<u128>, quota: i128) -> Formula {
        let total: u128 = weights.iter().sum();
        let quota = match u128::try_from(quota) {
            Err(_) | Ok(0) => return Formula::Known(true),
            Ok(quota) if quota > total => return Formula::Known(false),
            Ok(quota) => quota,
        };
        let divisor = weights.iter().fold(0, |divisor, weight| common_divisor(divisor, *weight)).max(1);
        let weights = weights.into_iter().map(|weight| weight / divisor).collect();
        let test = Linear { weights, quota: quota.div_ceil(divisor) };
        let known = self.tests.iter().position(|known| *known == test).unwrap_or(self.tests.len());
        if known == self.tests.len() {
            self.tests.push(test);
        }
        Formula::Test(known)
    }
}

fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
