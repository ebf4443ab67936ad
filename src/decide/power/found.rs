//! What was found out of a game: each index, from what was counted and what was drawn.

use num_bigint::BigUint;

use super::super::ballot::Ballot;
use super::super::game::{Formula, Game};
use super::super::node::Node;
use super::super::refused::{Reason, Refused};
use super::counted::Counted;
use super::figure::Figure;
use super::fraction::{Count, Fraction};
use super::method::{Method, Tally};
use super::sampled::{self, Drawn, Sampling};
use super::shape::Shape;
use super::typed;
use super::vetoes::Reduced;

/// What was found out of a game.
#[derive(Debug)]
pub(super) struct Found {
    players: usize,
    pub(super) method: Method,
    /// Of each player, which class of interchangeable players it is in, if coalitions were counted.
    class_of: Vec<usize>,
    counted: Option<Counted>,
    drawn: Option<(Drawn, Sampling)>,
}

impl Found {
    /// By a method of somebody's choice, or by the best there is.
    pub(super) fn of(node: &Node, ballots: &[Ballot], game: Game, method: Option<Method>) -> Result<Found, Refused> {
        if matches!(game.formula, Formula::Known(_)) {
            return Err(Refused::new("rule", Reason::NothingToDecide));
        }
        let too_many = game.players.len() > typed::MOST;
        if method == Some(Method::Sampled) || (method.is_none() && too_many) {
            return Ok(Found::sampled(&game));
        }
        let unfit = || Refused::new("rule", Reason::MethodUnfit);
        let reduced = if too_many { Err(unfit()) } else { Reduced::of(node, ballots, game.clone()) }?;
        let shape = Shape::of(&reduced.game);
        let method = method.unwrap_or_else(|| Method::for_shape(&shape));
        if method == Method::Sampled {
            return Ok(Found::sampled(&game));
        }
        Ok(match method.count(&shape).ok_or_else(unfit)? {
            Tally::BySize(winning) => {
                let all = reduced.expand(winning, &shape.class_of, &shape.sizes);
                Found::counted(method, all.class_of, Counted::by_size(&all.counts, &all.sizes), None)
            }
            Tally::Together(totals) => {
                let all = reduced.expand(totals, &shape.class_of, &shape.sizes);
                let sampling = Sampling::of(game.players.len());
                let drawn = (sampled::draw_orders(&game, sampling), sampling);
                Found::counted(method, all.class_of, Counted::of_totals(&all.counts, &all.sizes), Some(drawn))
            }
        })
    }

    fn counted(method: Method, class_of: Vec<usize>, counted: Counted, drawn: Option<(Drawn, Sampling)>) -> Found {
        Found { players: class_of.len(), method, class_of, counted: Some(counted), drawn }
    }

    fn sampled(game: &Game) -> Found {
        let (players, sampling) = (game.players.len(), Sampling::of(game.players.len()));
        let drawn = Some((sampled::draw(game, sampling), sampling));
        Found { players, method: Method::Sampled, class_of: Vec::new(), counted: None, drawn }
    }

    pub(super) fn sampling(&self) -> Option<Sampling> {
        self.drawn.as_ref().map(|(_, sampling)| *sampling)
    }

    pub(super) fn winning(&self) -> Option<Count> {
        self.counted.as_ref().map(|counted| Count(counted.winning.clone()))
    }

    pub(super) fn passing(&self) -> Figure {
        match &self.counted {
            Some(counted) => exact(counted.winning.clone(), self.coalitions(0)),
            None => self.estimate(|drawn| drawn.winning),
        }
    }

    pub(super) fn swings(&self, player: usize) -> Option<Count> {
        self.counted.as_ref().map(|counted| Count(self.of_class(&counted.swings, player)))
    }

    pub(super) fn banzhaf_absolute(&self, player: usize) -> Figure {
        match &self.counted {
            Some(counted) => exact(self.of_class(&counted.swings, player), self.coalitions(1)),
            None => self.estimate(|drawn| of(&drawn.swings, player)),
        }
    }

    pub(super) fn banzhaf_normalised(&self, player: usize) -> Figure {
        match &self.counted {
            Some(counted) => exact(self.of_class(&counted.swings, player), counted.all_swings.clone()),
            None => quotient(&self.banzhaf_absolute(player), &self.drawn_swings(), 1.0),
        }
    }

    pub(super) fn shapley_shubik(&self, player: usize) -> Figure {
        match self.counted.as_ref().and_then(|counted| counted.orders.as_ref()) {
            Some(orders) => exact(self.of_class(&orders.pivots, player), orders.all.clone()),
            None => self.estimate(|drawn| of(&drawn.pivots, player)),
        }
    }

    pub(super) fn preventive(&self, player: usize) -> Figure {
        match &self.counted {
            Some(counted) => exact(self.of_class(&counted.swings, player), counted.winning.clone()),
            // There are half as many coalitions of the others as of all.
            None => quotient(&self.banzhaf_absolute(player), &self.passing(), 0.5),
        }
    }

    pub(super) fn initiative(&self, player: usize) -> Figure {
        if let Some(counted) = &self.counted {
            return exact(self.of_class(&counted.swings, player), self.coalitions(0) - &counted.winning);
        }
        let passing = self.passing();
        let failing = Figure::Estimate { value: 1.0 - passing.to_f64(), error: passing.error() };
        quotient(&self.banzhaf_absolute(player), &failing, 0.5)
    }

    /// How many coalitions there are of all players but so many.
    fn coalitions(&self, without: usize) -> BigUint {
        BigUint::from(1_u32) << self.players.saturating_sub(without)
    }

    fn of_class(&self, counts: &[BigUint], player: usize) -> BigUint {
        let class = self.class_of.get(player);
        class.and_then(|class| counts.get(*class)).cloned().unwrap_or_default()
    }

    fn estimate(&self, count: impl Fn(&Drawn) -> u32) -> Figure {
        let Some((drawn, sampling)) = &self.drawn else { return unknown() };
        let value = f64::from(count(drawn)) / f64::from(sampling.samples);
        Figure::Estimate { value, error: sampling.error_of(value, self.players) }
    }

    /// How many players swing, of a coalition that is drawn: a share of all of them.
    fn drawn_swings(&self) -> Figure {
        let Some((drawn, sampling)) = &self.drawn else { return unknown() };
        let players = f64::from(u32::try_from(self.players).unwrap_or(u32::MAX));
        let all: f64 = drawn.swings.iter().map(|swings| f64::from(*swings)).sum();
        let value = all / f64::from(sampling.samples);
        Figure::Estimate { value, error: players * sampling.error_of(value / players, self.players) }
    }
}

fn of(counts: &[u32], player: usize) -> u32 {
    counts.get(player).copied().unwrap_or(0)
}

/// Where something is to be decided, some coalitions win, some lose, and somebody swings: nothing is shared by zero.
fn exact(above: BigUint, below: BigUint) -> Figure {
    Fraction::new(above, below).map_or(unknown(), Figure::Exact)
}

/// Any share.
fn unknown() -> Figure {
    Figure::Estimate { value: 0.0, error: 1.0 }
}

/// So much of a quotient of two estimates, which is off the more, the smaller the one below may be.
fn quotient(above: &Figure, below: &Figure, part: f64) -> Figure {
    let (value, error) = (part * above.to_f64(), part * above.error());
    let least = below.to_f64() - below.error();
    if least <= 0.0 {
        let value = (value / below.to_f64().max(below.error())).clamp(0.0, 1.0);
        return Figure::Estimate { value, error: 1.0 };
    }
    let value = value / below.to_f64();
    Figure::Estimate { value, error: ((error + value * below.error()) / least).min(1.0) }
}
