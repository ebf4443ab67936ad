//! What a game looks like to an engine: players that are alike, and along which weights coalitions are told apart.

use std::collections::HashMap;

use super::super::game::{Formula, Game};

/// What a game looks like to an engine.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    /// Of each player, which class of interchangeable players it is in.
    pub(super) class_of: Vec<usize>,
    /// How many are in each class.
    pub(super) sizes: Vec<usize>,
    /// Different weights, each by class; heads are not among them.
    pub(super) weights: Vec<Vec<u128>>,
    /// Of each test of the game, what it is along, and how much it needs.
    pub(super) tests: Vec<(Along, u128)>,
    pub(super) formula: Formula,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Along {
    Heads,
    Weight(usize),
    /// Nothing asks for it.
    Nothing,
}

impl Shape {
    pub(super) fn of(game: &Game) -> Shape {
        let asked = game.formula.tests();
        let mut different: Vec<&Vec<u128>> = Vec::new();
        let mut tests = Vec::new();
        for (at, test) in game.tests.iter().enumerate() {
            let heads = test.weights.iter().all(|weight| *weight == 1);
            let known = different.iter().position(|known| *known == &test.weights);
            let along = match (heads, known) {
                _ if !asked.contains(&at) => Along::Nothing,
                (true, _) => Along::Heads,
                (false, Some(at)) => Along::Weight(at),
                (false, None) => {
                    different.push(&test.weights);
                    Along::Weight(different.len() - 1)
                }
            };
            tests.push((along, test.quota));
        }
        let (mut known, mut class_of, mut sizes) = (HashMap::new(), Vec::new(), Vec::new());
        let mut weights = vec![Vec::new(); different.len()];
        for player in 0..game.players.len() {
            let column: Vec<u128> = different.iter().filter_map(|weights| weights.get(player).copied()).collect();
            let class = *known.entry(column.clone()).or_insert(sizes.len());
            class_of.push(class);
            if let Some(size) = sizes.get_mut(class) {
                *size += 1;
            } else {
                sizes.push(1);
                weights.iter_mut().zip(column).for_each(|(weights, weight): (&mut Vec<u128>, _)| weights.push(weight));
            }
        }
        Shape { class_of, sizes, weights, tests, formula: game.formula.clone() }
    }

    pub(super) fn players(&self) -> usize {
        self.class_of.len()
    }

    pub(super) fn classes(&self) -> usize {
        self.sizes.len()
    }

    /// What each player weighs along a weight.
    pub(super) fn by_player(&self, weight: usize) -> impl Iterator<Item = u128> {
        let by_class = self.weights.get(weight).map(Vec::as_slice).unwrap_or_default();
        self.class_of.iter().map(|class| by_class.get(*class).copied().unwrap_or(0))
    }

    /// What all weigh along a weight.
    pub(super) fn total(&self, weight: usize) -> u128 {
        self.by_player(weight).sum()
    }

    /// What all weigh along each weight.
    pub(super) fn totals(&self) -> Vec<u128> {
        (0..self.weights.len()).map(|weight| self.total(weight)).collect()
    }

    /// Whether so many that weigh so much win.
    pub(super) fn wins(&self, size: usize, sums: &[u128]) -> bool {
        let passes = |test: usize| match self.tests.get(test) {
            Some((Along::Heads, quota)) => size as u128 >= *quota,
            Some((Along::Weight(weight), quota)) => sums.get(*weight).is_some_and(|sum| sum >= quota),
            _ => false,
        };
        self.formula.holds(&passes)
    }

    /// The quotas along a weight, rising.
    pub(super) fn quotas(&self, weight: usize) -> Vec<u128> {
        let along = |(along, quota): &(Along, u128)| (*along == Along::Weight(weight)).then_some(*quota);
        let mut quotas: Vec<u128> = self.tests.iter().filter_map(along).collect();
        quotas.sort_unstable();
        quotas.dedup();
        quotas
    }

    /// The game of those who block: a coalition wins if the others lose.
    pub(super) fn dual(&self) -> Shape {
        let totals = self.totals();
        let whole = |along: &Along| match along {
            Along::Heads => self.players() as u128,
            Along::Weight(weight) => totals.get(*weight).copied().unwrap_or(0),
            Along::Nothing => u128::MAX - 1,
        };
        let tests = self.tests.iter().map(|(along, quota)| (*along, (whole(along) + 1).saturating_sub(*quota)));
        Shape { tests: tests.collect(), formula: self.formula.dual(), ..self.clone() }
    }
}

impl Formula {
    /// The tests on which it hangs.
    pub(super) fn tests(&self) -> Vec<usize> {
        match self {
            Formula::Known(_) => Vec::new(),
            Formula::Test(test) => vec![*test],
            Formula::All(parts) | Formula::Any(parts) => parts.iter().flat_map(Formula::tests).collect(),
        }
    }

    fn dual(&self) -> Formula {
        let parts = |parts: &[Formula]| parts.iter().map(Formula::dual).collect();
        match self {
            Formula::Known(known) => Formula::Known(!known),
            Formula::Test(test) => Formula::Test(*test),
            Formula::All(all) => Formula::Any(parts(all)),
            Formula::Any(any) => Formula::All(parts(any)),
        }
    }
}
