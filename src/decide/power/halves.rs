//! Meeting in the middle: the coalitions of one half of the players, put together with those of the other.

use num_bigint::BigUint;

use super::enumeration::by_class;
use super::members::Members;
use super::ranks::Ranks;
use super::shape::Shape;
use super::winning::Winning;

/// Of how many players.
pub(super) const MOST: usize = 44;
/// Along how many weights, beside heads.
pub(super) const WEIGHTS: usize = 2;

/// Of one half of the players, the coalitions of one size, by their first weight, rising.
#[derive(Debug, Clone, Default)]
struct Layer {
    first: Vec<u64>,
    second: Vec<u64>,
    coalitions: Vec<u32>,
}

pub(super) fn count(shape: &Shape<'_>) -> Winning {
    let players = shape.players();
    let column = |weight: usize| {
        let known = weight < shape.weights.len();
        if known { shape.by_player(weight) } else { vec![0; players] }
    };
    let both: Vec<(u64, u64)> = column(0).into_iter().zip(column(1)).collect();
    let (left, right) = both.split_at(players / 2);
    let (left, right) = (layers(left), layers(right));
    let mut counting = Counting::of(shape);
    counting.pair(&left, &right, Half::Left);
    counting.pair(&right, &left, Half::Right);
    counting.done(shape)
}

/// All coalitions of some players by size: each player is put to those before, and the two rising lists are merged.
fn layers(players: &[(u64, u64)]) -> Vec<Layer> {
    let mut layers = vec![Layer { first: vec![0], second: vec![0], coalitions: vec![0] }];
    for (place, weights) in players.iter().enumerate() {
        layers.push(Layer::default());
        for size in (1..layers.len()).rev() {
            let (smaller, same) = layers.split_at_mut(size);
            if let (Some(smaller), Some(same)) = (smaller.last(), same.first_mut()) {
                *same = merged(same, smaller, *weights, 1 << place);
            }
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

struct Counting {
    /// Of every size, the corners from which on coalitions win: so much of the first weight and so much of the second.
    corners: Vec<Vec<(u64, u64)>>,
    by_size: Vec<u64>,
    left: Vec<Members>,
    right: Vec<Members>,
}

impl Counting {
    fn of(shape: &Shape<'_>) -> Counting {
        let players = shape.players();
        let (left, right) = (players / 2, players - players / 2);
        let members = |half| (0..=players).map(|_| Members::of(half)).collect();
        let corners = (0..=players).map(|size| corners(shape, size)).collect();
        Counting { corners, by_size: vec![0; players + 1], left: members(left), right: members(right) }
    }

    /// Puts every coalition of one half together with those of the other, and counts for it those that win.
    fn pair(&mut self, outer: &[Layer], inner: &[Layer], half: Half) {
        for (inner_size, inner) in inner.iter().enumerate() {
            let mut ranks = None;
            for (outer_size, outer) in outer.iter().enumerate() {
                let size = outer_size + inner_size;
                let corners = self.corners.get(size).cloned().unwrap_or_default();
                let needs_ranks = corners.iter().any(|corner| corner.1 > 0);
                if needs_ranks && ranks.is_none() {
                    ranks = Some(Ranks::of(&inner.second));
                }
                self.pair_layers(outer, inner, ranks.as_mut(), size, &corners, half);
            }
        }
    }

    fn pair_layers(
        &mut self,
        outer: &Layer,
        inner: &Layer,
        mut ranks: Option<&mut Ranks>,
        size: usize,
        corners: &[(u64, u64)],
        half: Half,
    ) {
        let members = if half == Half::Left { &mut self.left } else { &mut self.right };
        let (Some(members), Some(by_size)) = (members.get_mut(size), self.by_size.get_mut(size)) else { return };
        let mut total = 0;
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
        if half == Half::Left {
            *by_size = by_size.wrapping_add(total);
        }
    }

    fn done(self, shape: &Shape<'_>) -> Winning {
        let by_size: Vec<Vec<u64>> = self
            .left
            .iter()
            .zip(&self.right)
            .map(|(left, right)| left.by_player().into_iter().chain(right.by_player()).collect())
            .collect();
        Winning { by_size: self.by_size.into_iter().map(BigUint::from).collect(), with: by_class(shape, &by_size) }
    }
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

/// Of coalitions of one size, the corners from which on they win: the first rising, the second falling. None of them
/// lies beyond another.
fn corners(shape: &Shape<'_>, size: usize) -> Vec<(u64, u64)> {
    let quotas = |weight: usize| {
        let mut all = vec![0];
        all.extend(shape.quotas(weight));
        all
    };
    let seconds = quotas(1);
    let mut corners: Vec<(u64, u64)> = Vec::new();
    for first in quotas(0) {
        let wins = |second: &&u64| {
            let sums = [first, **second];
            shape.wins(size, sums.get(..shape.weights.len()).unwrap_or_default())
        };
        let Some(second) = seconds.iter().find(wins) else { continue };
        if corners.last().is_none_or(|(_, known)| second < known) {
            corners.push((first, *second));
        }
    }
    corners
}

/// The union of what lies beyond each corner, as a sum: each, less what lies beyond two neighbours.
fn signed(corners: &[(u64, u64)]) -> impl Iterator<Item = ((u64, u64), bool)> {
    let shared = corners.iter().zip(corners.iter().skip(1)).map(|(one, next)| ((next.0, one.1), false));
    corners.iter().map(|corner| (*corner, true)).chain(shared)
}
