//! What a coalition in the making still costs at least: as if players could be had in parts.

use std::cmp::Ordering;

use super::game::{Formula, Game, Linear};

/// What the players of a game cost, and in which order each test would have them.
#[derive(Debug, Clone)]
pub(super) struct Rest {
    costs: Vec<u32>,
    /// Of each test, the players from the most to the least weight for what they cost.
    worthiest: Vec<Vec<usize>>,
}

/// The whole of what a test misses, where tests are added up.
const WHOLE: u128 = 1 << 32;

impl Rest {
    pub(super) fn of(game: &Game, costs: Vec<u32>) -> Rest {
        let by_worth = |test: &Linear| {
            let mut order: Vec<_> = (0..test.weights.len()).collect();
            order.sort_by(|a, b| worth(&test.weights, &costs, *a, *b));
            order
        };
        let worthiest = game.tests.iter().map(by_worth).collect();
        Rest { costs, worthiest }
    }

    pub(super) fn cost(&self, player: usize) -> u64 {
        self.costs.get(player).copied().unwrap_or(0).into()
    }

    /// What players from `next` on cost at least, with whom a coalition of such weights wins; nothing if all of them do
    /// not suffice.
    pub(super) fn least(&self, game: &Game, sums: &[u128], next: usize) -> Option<u64> {
        self.of_formula(game, &game.formula, sums, next)
    }

    fn of_formula(&self, game: &Game, formula: &Formula, sums: &[u128], next: usize) -> Option<u64> {
        let of_part = |part: &Formula| self.of_formula(game, part, sums, next);
        match formula {
            Formula::Known(known) => known.then_some(0),
            Formula::Any(parts) => parts.iter().filter_map(of_part).min(),
            Formula::Test(at) => {
                let test = game.tests.get(*at)?;
                let missing = test.quota.saturating_sub(*sums.get(*at)?);
                let order = self.worthiest.get(*at)?.iter().copied().filter(|player| *player >= next);
                self.fill(order, &test.weights, missing)
            }
            Formula::All(parts) => {
                let each = parts.iter().map(of_part).try_fold(0, |most, one| Some(one?.max(most)))?;
                Some(each.max(self.of_all(game, parts, sums, next)?))
            }
        }
    }

    /// Tests that must all be met, added up: of each, what it misses is one whole, and a player gives each its share. So
    /// that weights which different players have are not taken for one that all have.
    fn of_all(&self, game: &Game, parts: &[Formula], sums: &[u128], next: usize) -> Option<u64> {
        let test = |part: &Formula| if let Formula::Test(at) = part { Some(*at) } else { None };
        let missing = |at: usize| {
            let test = game.tests.get(at)?;
            let missing = test.quota.saturating_sub(*sums.get(at)?);
            (missing > 0).then_some((&test.weights, missing))
        };
        let unmet: Vec<_> = parts.iter().filter_map(test).filter_map(missing).collect();
        if unmet.len() < 2 {
            return Some(0);
        }
        let mut shares = vec![0; game.players.len()];
        for (weights, missing) in &unmet {
            for (share, weight) in shares.iter_mut().zip(*weights).skip(next) {
                let weight = (*weight).min(*missing);
                *share += weight.checked_mul(WHOLE).map_or(WHOLE, |product| product.div_ceil(*missing));
            }
        }
        let mut order: Vec<_> = (next..shares.len()).collect();
        order.sort_unstable_by(|a, b| worth(&shares, &self.costs, *a, *b));
        self.fill(order.into_iter(), &shares, WHOLE * unmet.len() as u128)
    }

    /// What it costs to make up for what is missing, in this order, the last player in part.
    fn fill(&self, order: impl Iterator<Item = usize>, weights: &[u128], mut missing: u128) -> Option<u64> {
        let mut cost = 0_u64;
        for player in order {
            if missing == 0 {
                break;
            }
            let weight = *weights.get(player)?;
            if weight >= missing {
                // A part of a player costs that part of its cost; where that cannot be told, nothing.
                let part = missing.checked_mul(u128::from(self.cost(player)));
                let part = part.map_or(0, |product| product.div_ceil(weight));
                cost = cost.saturating_add(u64::try_from(part).unwrap_or(0));
                missing = 0;
            } else {
                cost = cost.saturating_add(self.cost(player));
                missing -= weight;
            }
        }
        (missing == 0).then_some(cost)
    }
}

/// Which of two players gives more weight for its cost.
fn worth(weights: &[u128], costs: &[u32], a: usize, b: usize) -> Ordering {
    let of = |player: usize| {
        let weight = weights.get(player).copied().unwrap_or(0);
        (weight, u128::from(costs.get(player).copied().unwrap_or(0)))
    };
    let ((weight_a, cost_a), (weight_b, cost_b)) = (of(a), of(b));
    (weight_b.saturating_mul(cost_a)).cmp(&weight_a.saturating_mul(cost_b)).then(cost_a.cmp(&cost_b))
}
