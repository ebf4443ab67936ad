//! Every coalition: each of one half of the players with each of the other, many at a time.

use num_bigint::BigUint;

use super::super::game::Formula;
use super::members::Members;
use super::shape::{Along, Shape};
use super::winning::Winning;

/// Of how many players every coalition is looked at: of half of them, no more than fit a rank are of one size.
pub(super) const MOST: usize = 34;
/// How many coalitions are looked at together.
const TOGETHER: usize = 64;

type Ranks = [i16; TOGETHER];

/// Of one half of the players, the coalitions of one size.
#[derive(Debug, Clone)]
struct Layer {
    coalitions: Vec<u32>,
    /// Of each weight, what each weighs.
    sums: Vec<Vec<u128>>,
    /// Of each weight, those sums rising.
    rising: Vec<Vec<u128>>,
    /// Of each weight, how many of the layer weigh less than each. A coalition that is not there is below all.
    ranks: Vec<Vec<Ranks>>,
}

pub(super) fn count(shape: &Shape) -> Winning {
    let players = shape.players();
    let half = players / 2;
    let (left, right) = (layers(shape, 0, half), layers(shape, half, players - half));
    let members = |half| (0..=players).map(|_| Members::of(half)).collect::<Vec<_>>();
    let (mut of_left, mut of_right) = (members(half), members(players - half));
    let mut by_size = vec![0_u64; players + 1];
    for (left_size, left) in left.iter().enumerate() {
        for (right_size, right) in right.iter().enumerate() {
            let size = left_size + right_size;
            let (Some(of_left), Some(of_right)) = (of_left.get_mut(size), of_right.get_mut(size)) else { continue };
            let Some(count) = by_size.get_mut(size) else { continue };
            *count += Pair { shape, size, right }.count(left, of_left, of_right);
        }
    }
    let both = of_left.iter().zip(&of_right);
    let by_player: Vec<Vec<u64>> =
        both.map(|(left, right)| left.by_player().into_iter().chain(right.by_player()).collect()).collect();
    Winning { by_size: by_size.into_iter().map(BigUint::from).collect(), with: by_class(shape, &by_player) }
}

/// The coalitions of so many players from one on, by size.
fn layers(shape: &Shape, from: usize, players: usize) -> Vec<Layer> {
    let weights: Vec<Vec<u128>> =
        (0..shape.weights.len()).map(|weight| shape.by_player(weight).skip(from).take(players).collect()).collect();
    let mut coalitions = vec![Vec::new(); players + 1];
    for coalition in 0..1_u32 << players {
        if let Some(layer) = coalitions.get_mut(coalition.count_ones() as usize) {
            layer.push(coalition);
        }
    }
    coalitions.into_iter().map(|coalitions| Layer::of(coalitions, &weights)).collect()
}

impl Layer {
    fn of(coalitions: Vec<u32>, weights: &[Vec<u128>]) -> Layer {
        let sum = |weights: &[u128], coalition: &u32| {
            let inside = weights.iter().enumerate().filter(|(player, _)| coalition >> player & 1 == 1);
            inside.map(|(_, weight)| weight).sum::<u128>()
        };
        let sums = |weights: &Vec<u128>| coalitions.iter().map(|coalition| sum(weights, coalition)).collect::<Vec<_>>();
        let sums: Vec<Vec<u128>> = weights.iter().map(sums).collect();
        let mut rising = sums.clone();
        for sums in &mut rising {
            sums.sort_unstable();
        }
        let ranks = sums.iter().zip(&rising).map(|(sums, rising)| ranks(sums, rising)).collect();
        Layer { coalitions, sums, rising, ranks }
    }

    fn sum(&self, weight: usize, at: usize) -> u128 {
        self.sums.get(weight).and_then(|sums| sums.get(at)).copied().unwrap_or(0)
    }
}

fn ranks(sums: &[u128], rising: &[u128]) -> Vec<Ranks> {
    let rank = |sum: &u128| i16::try_from(rising.partition_point(|one| one < sum)).unwrap_or(i16::MAX);
    let some = |sums: &[u128]| {
        let mut ranks = [-1; TOGETHER];
        ranks.iter_mut().zip(sums).for_each(|(place, sum)| *place = rank(sum));
        ranks
    };
    sums.chunks(TOGETHER).map(some).collect()
}

/// Coalitions of one size in one half, put together with those of one size in the other.
struct Pair<'p> {
    shape: &'p Shape,
    size: usize,
    right: &'p Layer,
}

impl Pair<'_> {
    /// How many win, and who is in them.
    fn count(&self, left: &Layer, of_left: &mut Members, of_right: &mut Members) -> u64 {
        let all = self.right.coalitions.len();
        let mut times = vec![[0_u16; TOGETHER]; all.div_ceil(TOGETHER)];
        let (mut with_any, mut total) = (0, 0);
        for (at, coalition) in left.coalitions.iter().enumerate() {
            let least = self.least(left, at);
            let found = match settled(&self.shape.formula, &|test| self.known(&least, test)) {
                Some(false) => continue,
                Some(true) => {
                    with_any += 1;
                    all as u64
                }
                None => self.look(&least, &mut times),
            };
            of_left.add(*coalition, found);
            total += found;
        }
        for (coalition, times) in self.right.coalitions.iter().zip(times.iter().flatten()) {
            of_right.add(*coalition, with_any + u64::from(*times));
        }
        total
    }

    /// Of each test, the lowest rank that passes with a coalition of the other half.
    fn least(&self, left: &Layer, at: usize) -> Vec<i16> {
        let rank = |(along, quota): &(Along, u128)| match along {
            Along::Heads => {
                if self.size as u128 >= *quota {
                    0
                } else {
                    i16::MAX
                }
            }
            Along::Weight(weight) => {
                let missing = quota.saturating_sub(left.sum(*weight, at));
                let rising = self.right.rising.get(*weight).map(Vec::as_slice).unwrap_or_default();
                i16::try_from(rising.partition_point(|sum| *sum < missing)).unwrap_or(i16::MAX)
            }
            Along::Nothing => i16::MAX,
        };
        self.shape.tests.iter().map(rank).collect()
    }

    /// Whether all pass a test, or none.
    fn known(&self, least: &[i16], test: usize) -> Option<bool> {
        let least = usize::try_from(*least.get(test)?).ok()?;
        if least == 0 { Some(true) } else { (least >= self.right.coalitions.len()).then_some(false) }
    }

    /// Looks at each coalition of the layer, and notes those that win.
    fn look(&self, least: &[i16], times: &mut [[u16; TOGETHER]]) -> u64 {
        let mut found = 0;
        for (chunk, times) in times.iter_mut().enumerate() {
            let wins = self.wins(&self.shape.formula, least, chunk);
            let mut here = 0;
            for (times, wins) in times.iter_mut().zip(wins) {
                *times += wins;
                here += wins;
            }
            found += u64::from(here);
        }
        found
    }

    /// One for each that wins.
    fn wins(&self, formula: &Formula, least: &[i16], chunk: usize) -> [u16; TOGETHER] {
        let mut wins = [0; TOGETHER];
        match formula {
            Formula::Known(known) => wins = [u16::from(*known); TOGETHER],
            Formula::Test(test) => {
                if let Some(known) = self.known(least, *test) {
                    return [u16::from(known); TOGETHER];
                }
                let Some((Along::Weight(weight), _)) = self.shape.tests.get(*test) else { return wins };
                let ranks = self.right.ranks.get(*weight).and_then(|ranks| ranks.get(chunk));
                if let (Some(ranks), Some(least)) = (ranks, least.get(*test)) {
                    wins.iter_mut().zip(ranks).for_each(|(wins, rank)| *wins = u16::from(rank >= least));
                }
            }
            Formula::All(parts) => {
                wins = [1; TOGETHER];
                for part in parts {
                    let part = self.wins(part, least, chunk);
                    wins.iter_mut().zip(part).for_each(|(wins, part)| *wins &= part);
                }
            }
            Formula::Any(parts) => {
                for part in parts {
                    let part = self.wins(part, least, chunk);
                    wins.iter_mut().zip(part).for_each(|(wins, part)| *wins |= part);
                }
            }
        }
        wins
    }
}

/// What a formula comes to when some tests are known.
fn settled(formula: &Formula, known: &impl Fn(usize) -> Option<bool>) -> Option<bool> {
    let join = |parts: &[Formula], all: bool| {
        let mut open = false;
        for part in parts {
            match settled(part, known) {
                Some(one) if one != all => return Some(!all),
                Some(_) => {}
                None => open = true,
            }
        }
        (!open).then_some(all)
    };
    match formula {
        Formula::Known(known) => Some(*known),
        Formula::Test(test) => known(*test),
        Formula::All(parts) => join(parts, true),
        Formula::Any(parts) => join(parts, false),
    }
}

/// Of each class, by size, the count of its first player, given those of all players by size.
pub(super) fn by_class(shape: &Shape, by_size: &[Vec<u64>]) -> Vec<Vec<BigUint>> {
    let first = |class: usize| shape.class_of.iter().position(|one| *one == class).unwrap_or(0);
    let of = |player: usize| by_size.iter().map(move |counts| BigUint::from(counts.get(player).copied().unwrap_or(0)));
    (0..shape.classes()).map(|class| of(first(class)).collect()).collect()
}
