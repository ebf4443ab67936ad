//! A single criterion of a rule, with the players it speaks of and what each weighs: one linear inequality.

use std::cmp::Reverse;

use super::ballot::{Ballot, BallotSet};
use super::measure::{Base, Measure, Members, Reach, Side};
use super::outcome::Outcome;
use super::ratio::Ratio;

/// A single criterion for a body. Whatever it asks, it comes to this: every player adds its weight times what its ballot
/// is worth, and the sum with the constant must not be negative.
#[derive(Debug, Clone)]
pub(super) struct Clause {
    pub(super) path: String,
    pub(super) measure: Measure,
    pub(super) among: Members,
    pub(super) side: Side,
    /// The players it speaks of, by place, with their weights.
    pub(super) voters: Vec<(usize, u64)>,
    pub(super) counted: BallotSet,
    pub(super) test: Test,
}

#[derive(Debug, Clone)]
pub(super) enum Test {
    /// A share of a whole is reached.
    Share(Reach, Base),
    /// At least so much.
    AtLeast(u64),
    /// Nobody is counted.
    Nobody,
    /// Fewer are counted than a blocking minority must have.
    Below(Needed),
}

/// How many a blocking minority must have.
#[derive(Debug, Clone)]
pub(super) enum Needed {
    Fixed(u64),
    /// With what everybody has of the measure, by place.
    SmallestOver(Vec<(usize, u64)>, Ratio, u32),
}

impl Clause {
    /// What a ballot of a player of weight one is worth.
    pub(super) fn worth(&self, ballot: Ballot) -> i128 {
        let counted = i128::from(self.counted.contains(ballot));
        match &self.test {
            Test::Share(reach, base) => {
                let (above, below) = (reach.ratio().above(), reach.ratio().below());
                let whole = i128::from(base.ballots().contains(ballot));
                i128::from(below) * counted - i128::from(above) * whole
            }
            Test::AtLeast(_) => counted,
            Test::Nobody | Test::Below(_) => -counted,
        }
    }

    /// What the sum begins with.
    pub(super) fn constant(&self, ballots: &[Ballot]) -> i128 {
        match &self.test {
            Test::Share(Reach::AtLeast(_), _) | Test::Nobody => 0,
            Test::Share(Reach::MoreThan(_), _) => -1,
            Test::AtLeast(amount) => -i128::from(*amount),
            Test::Below(needed) => i128::from(needed.number(ballots)) - 1,
        }
    }

    /// What a player weighs here; nothing if it does not speak of it.
    pub(super) fn weight_at(&self, place: usize) -> u64 {
        let known = self.voters.binary_search_by_key(&place, |(place, _)| *place).ok();
        known.and_then(|at| self.voters.get(at)).map_or(0, |(_, weight)| *weight)
    }

    /// The weight of all whose ballot is one of some.
    pub(super) fn weight_of(&self, ballots: &[Ballot], which: BallotSet) -> u64 {
        let cast = |place: usize| ballots.get(place).copied().unwrap_or(Ballot::Open);
        self.voters.iter().filter(|(place, _)| which.contains(cast(*place))).map(|(_, weight)| weight).sum()
    }

    /// The whole of which a share is taken, as it is now: who has not voted yet is a member, and has cast no vote.
    pub(super) fn whole(&self, ballots: &[Ballot]) -> Option<u64> {
        match &self.test {
            Test::Share(_, base) => Some(self.weight_of(ballots, base.ballots_now())),
            _ => None,
        }
    }

    /// Whether it is met; exact also with open ballots, since nobody's vote depends on another's.
    pub(super) fn outcome(&self, ballots: &[Ballot]) -> Outcome {
        let base = match &self.test {
            Test::Share(_, base) => Some(base.ballots()),
            _ => None,
        };
        let (mut least, mut most) = (self.constant(ballots), self.constant(ballots));
        // Whether the whole can be something, and whether it can be nothing, where nothing else decides.
        let (mut some_whole, mut no_whole) = (base.is_none(), true);
        let ((_, worst), (_, best)) = (self.worst(false), self.worst(true));
        for (place, weight) in &self.voters {
            let ballot = ballots.get(*place).copied().unwrap_or(Ballot::Open);
            let weight_ = i128::from(*weight);
            let (low, high) = if ballot == Ballot::Open { (worst, best) } else { (ballot, ballot) };
            least += weight_ * self.worth(low);
            most += weight_ * self.worth(high);
            let Some(base) = base.filter(|_| *weight > 0) else { continue };
            some_whole |= base.contains(high);
            let can_leave = Ballot::CASTABLE.iter().any(|ballot| !base.contains(*ballot));
            no_whole &= if ballot == Ballot::Open { can_leave } else { !base.contains(ballot) };
        }
        Outcome::of(most >= 0 && some_whole, least < 0 || (base.is_some() && no_whole))
    }

    /// The ballots that help least, or, where it must fail, most: of those that are worth the same, those with the smaller
    /// whole, or the larger. With one of them.
    pub(super) fn worst(&self, must_fail: bool) -> (BallotSet, Ballot) {
        let key = |ballot: Ballot| {
            let counts = matches!(&self.test, Test::Share(_, base) if base.ballots().contains(ballot));
            let (worth, counts) = (self.worth(ballot), i128::from(counts));
            if must_fail { (-worth, -counts) } else { (worth, counts) }
        };
        let usual = if must_fail { Ballot::For } else { Ballot::Against };
        let least = Ballot::CASTABLE.into_iter().map(key).min().unwrap_or(key(usual));
        let all = Ballot::CASTABLE.into_iter().filter(|ballot| key(*ballot) == least);
        let set = all.clone().fold(BallotSet::of(&[]), BallotSet::with);
        let one = if set.contains(usual) { Some(usual) } else { all.clone().next() };
        (set, one.unwrap_or(usual))
    }

    /// Whether voting for helps it most, and voting against least.
    pub(super) fn rises(&self) -> bool {
        self.between(Ballot::Against, Ballot::For)
    }

    /// Whether voting for helps it least, and voting against most.
    pub(super) fn falls(&self) -> bool {
        self.between(Ballot::For, Ballot::Against)
    }

    fn between(&self, low: Ballot, high: Ballot) -> bool {
        let range = self.worth(low)..=self.worth(high);
        Ballot::CASTABLE.iter().all(|ballot| range.contains(&self.worth(*ballot)))
    }
}

impl Needed {
    pub(super) fn number(&self, ballots: &[Ballot]) -> u64 {
        let (weights, ratio, plus) = match self {
            Needed::Fixed(number) => return *number,
            Needed::SmallestOver(weights, ratio, plus) => (weights, ratio, plus),
        };
        let takes_part = |place: usize| {
            let ballot = ballots.get(place).copied().unwrap_or(Ballot::Open);
            ballot == Ballot::Open || Base::Participants.ballots().contains(ballot)
        };
        let taking = weights.iter().filter(|(place, _)| takes_part(*place));
        let mut weights: Vec<u64> = taking.map(|(_, weight)| *weight).collect();
        weights.sort_unstable_by_key(|weight| Reverse(*weight));
        let whole = weights.iter().sum();
        let mut sum = 0;
        let enough = |weight: &u64| {
            sum += weight;
            ratio.compare(sum, whole) > 0
        };
        let number = weights.iter().position(enough).map_or(weights.len(), |last| last + 1);
        // A minority has a member at least.
        u64::try_from(number).unwrap_or(u64::MAX).saturating_add(u64::from(*plus)).max(1)
    }
}
