//! What a game looks like to an engine: players that are alike, and along which weights coalitions are told apart.

use std::collections::HashMap;

use super::super::game::{Formula, Game};

/// A game whose weights fit machine words.
#[derive(Debug)]
pub(super) struct Shape<'g> {
    /// Of each player, which class of interchangeable players it is in.
    pub(super) class_of: Vec<usize>,
    /// How many are in each class.
    pub(super) sizes: Vec<usize>,
    /// Different weights, each by class; heads are not among them.
    pub(super) weights: Vec<Vec<u64>>,
    /// Of each test of the game, what it is along, and how much it needs.
    pub(super) tests: Vec<(Along, u64)>,
    pub(super) formula: &'g Formula,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Along {
    Heads,
    Weight(usize),
}

impl<'g> Shape<'g> {
    /// Nothing if some weights are too large for a machine word.
    pub(super) fn of(game: &'g Game) -> Option<Shape<'g>> {
        let mut different: Vec<&Vec<u128>> = Vec::new();
        let mut tests = Vec::new();
        for test in &game.tests {
            let heads = test.weights.iter().all(|weight| *weight == 1);
            let known = different.iter().position(|known| *known == &test.weights);
            let along = match (heads, known) {
                (true, _) => Along::Heads,
                (false, Some(at)) => Along::Weight(at),
                (false, None) => {
                    different.push(&test.weights);
                    Along::Weight(different.len() - 1)
                }
            };
            u64::try_from(test.weights.iter().sum::<u128>()).ok()?;
            tests.push((along, u64::try_from(test.quota).ok()?));
        }
        let columns = (0..game.players.len()).map(|player| column(&different, player));
        let (mut known, mut class_of, mut sizes) = (HashMap::new(), Vec::new(), Vec::new());
        let mut weights = vec![Vec::new(); different.len()];
        for column in columns {
            let column = column?;
            let class = *known.entry(column.clone()).or_insert(sizes.len());
            class_of.push(class);
            if let Some(size) = sizes.get_mut(class) {
                *size += 1;
            } else {
                sizes.push(1);
                weights.iter_mut().zip(column).for_each(|(weights, weight): (&mut Vec<u64>, _)| weights.push(weight));
            }
        }
        Some(Shape { class_of, sizes, weights, tests, formula: &game.formula })
    }

    pub(super) fn players(&self) -> usize {
        self.class_of.len()
    }

    pub(super) fn classes(&self) -> usize {
        self.sizes.len()
    }

    /// What each player weighs along a weight.
    pub(super) fn by_player(&self, weight: usize) -> Vec<u64> {
        let by_class = self.weights.get(weight).map(Vec::as_slice).unwrap_or_default();
        self.class_of.iter().map(|class| by_class.get(*class).copied().unwrap_or(0)).collect()
    }

    /// What all weigh along a weight.
    pub(super) fn total(&self, weight: usize) -> u64 {
        self.by_player(weight).iter().sum()
    }

    /// Whether so many that weigh so much win.
    pub(super) fn wins(&self, size: usize, sums: &[u64]) -> bool {
        let passes = |test: usize| match self.tests.get(test) {
            Some((Along::Heads, quota)) => size as u64 >= *quota,
            Some((Along::Weight(weight), quota)) => sums.get(*weight).is_some_and(|sum| sum >= quota),
            None => false,
        };
        self.formula.holds(&passes)
    }

    /// The quotas along a weight, rising.
    pub(super) fn quotas(&self, weight: usize) -> Vec<u64> {
        let along = |(along, quota): &(Along, u64)| (*along == Along::Weight(weight)).then_some(*quota);
        let mut quotas: Vec<u64> = self.tests.iter().filter_map(along).collect();
        quotas.sort_unstable();
        quotas.dedup();
        quotas
    }
}

fn column(different: &[&Vec<u128>], player: usize) -> Option<Vec<u64>> {
    different.iter().map(|weights| u64::try_from(*weights.get(player)?).ok()).collect()
}
