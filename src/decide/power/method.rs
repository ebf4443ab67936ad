//! Which way coalitions are counted, by the shape of the game.

use super::shape::Shape;
use super::sums::Told;
use super::totals::Totals;
use super::winning::Winning;
use super::{enumeration, halves, sums, typed};
use crate::model::words;

words! {
    /// Which way coalitions are counted, once those with a veto, those who win alone and those who change nothing are set
    /// apart. All but sampling are exact, and give the same.
    ///
    /// ```
    /// assert_eq!("meet-in-the-middle".parse(), Ok(demarche::decide::Method::MeetInTheMiddle));
    /// ```
    pub enum Method is "a method" {
        /// By how many of each class of interchangeable players they have: few classes, up to
        /// 1000 players.
        Typed,
        /// The coalitions of one half of the players, put together with those of the other: heads, up to two large weights,
        /// and others that are small, up to 48 players.
        MeetInTheMiddle,
        /// By what they weigh together: small weights, up to 511 players. Where weights are small enough to add up, but too
        /// large to do so for each size of a coalition, as the votes of the Fund are, all figures are exact but that of
        /// Shapley and Shubik, which is estimated from orders drawn by lot.
        DynamicProgramming,
        /// Every coalition: any weights, up to 34 players.
        Enumeration,
        /// Coalitions and orders drawn by lot.
        Sampled,
    }
}

/// Eight seconds of work, in tenths of a nanosecond; mostly it is less.
const PATIENCE: u128 = 80_000_000_000;
/// A millisecond.
const AT_ONCE: u128 = 10_000_000;
/// How many combinations of classes are gone through.
const COMBINATIONS: u128 = 50_000_000;
/// How many machine words a table may have: a gibibyte.
const WORDS: u128 = 1 << 27;

/// What was counted.
pub(super) enum Tally {
    /// By size: enough for every index.
    BySize(Winning),
    /// Of whatever size: enough for all but orders.
    Together(Totals),
}

impl Method {
    /// The first that takes no time worth speaking of; else the fastest that is exact; sampling if none is fast enough.
    pub(super) fn for_shape(shape: &Shape) -> Method {
        let exact = [Method::Typed, Method::MeetInTheMiddle, Method::DynamicProgramming, Method::Enumeration];
        let costs: Vec<_> = exact.into_iter().filter_map(|method| Some((method.cost(shape)?, method))).collect();
        let quick = costs.iter().find(|(cost, _)| *cost <= AT_ONCE);
        let best = quick.or(costs.iter().min_by_key(|(cost, _)| *cost)).filter(|(cost, _)| *cost <= PATIENCE);
        let but_orders = || Tally::together(shape).then_some(Method::DynamicProgramming);
        best.map(|(_, method)| *method).or_else(but_orders).unwrap_or(Method::Sampled)
    }

    /// What it takes to count by size, in tenths of a nanosecond, about; nothing where it cannot be done.
    pub(super) fn cost(self, shape: &Shape) -> Option<u128> {
        let (players, classes) = (shape.players(), shape.classes() as u128);
        match self {
            Method::Typed => {
                let cells = typed::cells(shape);
                let few = 100 + 50 * classes;
                let many = (2000 + 1000 * classes) * (1 + players as u128 / 128);
                let each = if players <= 110 { few } else { many };
                (cells <= COMBINATIONS && players <= typed::MOST).then(|| cells * each)
            }
            Method::MeetInTheMiddle => halves::cheapest(shape).map(|(cost, _)| cost),
            Method::DynamicProgramming => {
                let (words, time) = sums::cost(shape, Told::BySize)?;
                (words <= WORDS).then_some(time)
            }
            Method::Enumeration => {
                (players <= enumeration::MOST).then(|| (3 + 2 * shape.tests.len() as u128) << players)
            }
            Method::Sampled => None,
        }
    }

    /// Counts; nothing where it cannot be done.
    pub(super) fn count(self, shape: &Shape) -> Option<Tally> {
        let Some(cost) = self.cost(shape) else {
            let but_orders = self == Method::DynamicProgramming && Tally::together(shape);
            return but_orders.then(|| Tally::Together(sums::totals(shape)));
        };
        Some(Tally::BySize(match self {
            Method::Typed => typed::count(shape),
            Method::MeetInTheMiddle => halves::cheapest(shape).map(|(_, levels)| halves::count(shape, &levels))?,
            Method::DynamicProgramming if cost > PATIENCE && Tally::together(shape) => {
                return Some(Tally::Together(sums::totals(shape)));
            }
            Method::DynamicProgramming => sums::count(shape),
            Method::Enumeration => enumeration::count(shape),
            Method::Sampled => return None,
        }))
    }
}

impl Tally {
    /// Whether coalitions can be counted if their size is not told.
    fn together(shape: &Shape) -> bool {
        sums::cost(shape, Told::Together).is_some_and(|(words, time)| words <= WORDS && time <= PATIENCE)
    }
}
