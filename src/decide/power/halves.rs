//! Meeting in the middle: the coalitions of one half of the players, put together with those of the other.

use std::collections::BTreeMap;

use num_bigint::BigUint;

use super::enumeration::by_class;
use super::levels::Levels;
use super::members::Members;
use super::ranks::Ranks;
use super::shape::Shape;
use super::winning::Winning;

/// Of how many players.
const MOST: usize = 48;

/// Of one half of the players, the coalitions of one level, by their first weight, rising.
#[derive(Debug, Clone, Default)]
struct Layer {
    first: Vec<u64>,
    second: Vec<u64>,
    coalitions: Vec<u32>,
}

type Layers = BTreeMap<u64, Layer>;

/// Along which weights coalitions are best sorted, and what that takes in tenths of a nanosecond, about.
pub(super) fn cheapest(shape: &Shape) -> Option<(u128, Levels)> {
    let players = shape.players();
    if players > MOST {
        return None;
    }
    let half = players / 2;
    let cost = |levels: &Levels| {
        let each = if levels.sorted.len() < 2 { 40 } else { 450 };
        let (left, right) = (levels.of_half(shape, 0, half), levels.of_half(shape, half, players - half));
        2 * ((right << half) + (left << (players - half))) * each + 300 * left * right + 500_000
    };
    let ways = (1..=2).filter_map(|sorted| Levels::of(shape, sorted)).map(|levels| (cost(&levels), levels));
    ways.min_by_key(|(cost, _)| *cost)
}

pub(super) fn count(shape: &Shape, levels: &Levels) -> Winning {
    let half = shape.players() / 2;
    let players = weights(shape);
    let (left, right) = players.split_at(half.min(players.len()));
    let (left, right) = (layers(left, levels), layers(right, levels));
    let mut counting = Counting::of(shape, levels);
    counting.pair(&left, &right, Half::Left);
    counting.pair(&right, &left, Half::Right);
    counting.done()
}

/// What each player weighs, along each weight.
fn weights(shape: &Shape) -> Vec<Vec<u64>> {
    let of = |class: &usize| {
        let weights = shape.weights.iter().filter_map(|weights| weights.get(*class));
        weights.map(|weight| u64::try_from(*weight).unwrap_or(u64::MAX)).collect()
    };
    shape.class_of.iter().map(of).collect()
}

/// All coalitions of some players by level: each player is put to those before, and the two rising lists are merged.
fn layers(players: &[Vec<u64>], levels: &Levels) -> Layers {
    let mut layers = Layers::from([(0, Layer { first: vec![0], second: vec![0], coalitions: vec![0] })]);
    for (place, weights) in players.iter().enumerate() {
        let sorted = |at: usize| levels.sorted.get(at).and_then(|weight| weights.get(*weight)).copied().unwrap_or(0);
        let added = (sorted(0), sorted(1));
        let distance = levels.distance(weights);
        // From the highest level down, so that nobody is added twice.
        let known: Vec<u64> = layers.keys().rev().copied().collect();
        for level in known {
            let same = layers.remove(&(level + distance)).unwrap_or_default();
            let Some(smaller) = layers.get(&level) else { continue };
            layers.insert(level + distance, merged(&same, smaller, added, 1 << place));
        }
    }
    layers
}

fn merged(same: &Layer, smaller: &Layer, (first, second): (u64, u64), player: u32) -> Layer {
    let mut old = same.rows().peekable();
    let mut new =
        smaller.rows().map(|(one, two, coalition)| (one + first, two + second, coalition | player)).peekable();
    let length = same.first.len() + smaller.first.len();
    let mut merged = Layer {
        first: Vec::with_capacity(length),
        second: Vec::with_capacity(length),
        coalitions: Vec::with_capacity(length),
    };
    loop {
        let older = match (old.peek(), new.peek()) {
            (Some(old), Some(new)) => old.0 <= new.0,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => return merged,
        };
        if let Some((first, second, coalition)) = if older { old.next() } else { new.next() } {
            merged.first.push(first);
            merged.second.push(second);
            merged.coalitions.push(coalition);
        }
    }
}

impl Layer {
    fn rows(&self) -> impl Iterator<Item = (u64, u64, u32)> {
        let weights = self.first.iter().copied().zip(self.second.iter().copied());
        weights.zip(&self.coalitions).map(|((first, second), coalition)| (first, second, *coalition))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    Left,
    Right,
}

/// From where on coalitions win: so much of the first weight and so much of the second.
type Corner = (u64, u64);

struct Counting<'c> {
    shape: &'c Shape,
    levels: &'c Levels,
    /// Of both halves together, by level.
    corners: BTreeMap<u64, Vec<Corner>>,
    by_size: Vec<u64>,
    left: Vec<Members>,
    right: Vec<Members>,
}

impl<'c> Counting<'c> {
    fn of(shape: &'c Shape, levels: &'c Levels) -> Counting<'c> {
        let players = shape.players();
        let (left, right) = (players / 2, players - players / 2);
        let members = |half| (0..=players).map(|_| Members::of(half)).collect();
        let (left, right) = (members(left), members(right));
        Counting { shape, levels, corners: BTreeMap::new(), by_size: vec![0; players + 1], left, right }
    }

    /// Puts every coalition of one half together with those of the other, and counts for it those that win.
    fn pair(&mut self, outer: &Layers, inner: &Layers, half: Half) {
        for (inner_level, inner) in inner {
            let mut ranks = None;
            for (outer_level, outer) in outer {
                let level = outer_level + inner_level;
                let (shape, levels) = (self.shape, self.levels);
                let corners = self.corners.entry(level).or_insert_with(|| corners(shape, levels, level));
                if corners.iter().any(|corner| corner.1 > 0) && ranks.is_none() {
                    ranks = Some(Ranks::of(&inner.second));
                }
                let members = if half == Half::Left { &mut self.left } else { &mut self.right };
                let size = levels.size(level);
                let (Some(members), Some(by_size)) = (members.get_mut(size), self.by_size.get_mut(size)) else {
                    continue;
                };
                let total = pair_layers(outer, inner, ranks.as_mut(), corners, members);
                if half == Half::Left {
                    *by_size = by_size.wrapping_add(total);
                }
            }
        }
    }

    fn done(self) -> Winning {
        let both = self.left.iter().zip(&self.right);
        let by_size: Vec<Vec<u64>> =
            both.map(|(left, right)| left.by_player().into_iter().chain(right.by_player()).collect()).collect();
        let with = by_class(self.shape, &by_size);
        Winning { by_size: self.by_size.into_iter().map(BigUint::from).collect(), with }
    }
}

/// How many win, and who of the outer half is in them.
fn pair_layers(
    outer: &Layer,
    inner: &Layer,
    mut ranks: Option<&mut Ranks>,
    corners: &[Corner],
    members: &mut Members,
) -> u64 {
    let mut total: u64 = 0;
    for (quota, sign) in signed(corners) {
        let mut found = |coalition: u32, count: u64| {
            // What is taken away was added before, and counts are exact at the end.
            let count = if sign { count } else { count.wrapping_neg() };
            total = count.wrapping_add(total);
            members.add(coalition, count);
        };
        match ranks.as_deref_mut().filter(|_| quota.1 > 0) {
            None => along_one(outer, inner, quota.0, &mut found),
            Some(ranks) => along_two(outer, inner, ranks, quota, &mut found),
        }
    }
    total
}

/// For each outer coalition, how many inner ones bring at least what is missing: the heavier the one, the lighter the
/// other may be, so that both lists are gone through once.
fn along_one(outer: &Layer, inner: &Layer, quota: u64, found: &mut impl FnMut(u32, u64)) {
    let mut light = inner.first.as_slice();
    for (weight, coalition) in outer.first.iter().zip(&outer.coalitions) {
        let missing = quota.saturating_sub(*weight);
        while let Some((last, lighter)) = light.split_last() {
            if *last < missing {
                break;
            }
            light = lighter;
        }
        found(*coalition, (inner.first.len() - light.len()) as u64);
    }
}

/// The same, and of those that bring enough of the first weight, only those that bring enough of the second.
fn along_two(outer: &Layer, inner: &Layer, ranks: &mut Ranks, quota: (u64, u64), found: &mut impl FnMut(u32, u64)) {
    let mut light = inner.first.as_slice();
    ranks.clear();
    for (first, second, coalition) in outer.rows() {
        let missing = quota.0.saturating_sub(first);
        while let Some((last, lighter)) = light.split_last() {
            if *last < missing {
                break;
            }
            light = lighter;
            ranks.mark(light.len());
        }
        found(coalition, ranks.marked_from(quota.1.saturating_sub(second)));
    }
}

/// Of coalitions of one level, the corners from which on they win: the first rising, the second falling. None of them
/// lies beyond another.
fn corners(shape: &Shape, levels: &Levels, level: u64) -> Vec<Corner> {
    let quotas = |at: usize| {
        let along = levels.sorted.get(at).map(|weight| shape.quotas(*weight)).unwrap_or_default();
        std::iter::once(0).chain(along.into_iter().filter_map(|quota| u64::try_from(quota).ok())).collect::<Vec<_>>()
    };
    let (firsts, seconds) = (quotas(0), quotas(1));
    let mut sums = vec![0; shape.weights.len()];
    let mut corners: Vec<Corner> = Vec::new();
    for first in firsts {
        let mut wins = |second: &&u64| {
            levels.sums(level, [first, **second], &mut sums);
            shape.wins(levels.size(level), &sums)
        };
        let Some(second) = seconds.iter().find(&mut wins) else { continue };
        if corners.last().is_none_or(|(_, known)| second < known) {
            corners.push((first, *second));
        }
    }
    corners
}

/// The union of what lies beyond each corner, as a sum: each, less what lies beyond two neighbours.
fn signed(corners: &[Corner]) -> impl Iterator<Item = (Corner, bool)> {
    let shared = corners.iter().zip(corners.iter().skip(1)).map(|(one, next)| ((next.0, one.1), false));
    corners.iter().map(|corner| (*corner, true)).chain(shared)
}
