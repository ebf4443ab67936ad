//! Which way coalitions are counted, by the shape of the game.

use super::shape::Shape;
use super::winning::Winning;
use super::{enumeration, halves, sums, typed};
use crate::model::words;

words! {
    /// Which way coalitions are counted. All but sampling are exact, and give the same.
    ///
    /// ```
    /// assert_eq!("meet-in-the-middle".parse(), Ok(demarche::decide::Method::MeetInTheMiddle));
    /// ```
    pub enum Method is "a method" {
        /// By how many of each class of interchangeable players they have: few classes, up to
        /// 1000 players.
        Typed,
        /// The coalitions of one half of the players, put together with those of the other: heads and up to two weights, up to
        /// 44 players.
        MeetInTheMiddle,
        /// By what they weigh together: small weights.
        DynamicProgramming,
        /// Every coalition: up to 26 players.
        Enumeration,
        /// Coalitions and orders drawn by lot.
        Sampled,
    }
}

/// Some seconds of work, in tenths of a nanosecond.
const PATIENCE: u128 = 200_000_000_000;
/// A millisecond.
const AT_ONCE: u128 = 10_000_000;
/// How many cells a table may have, and how many combinations of classes are gone through.
const CELLS: u128 = 50_000_000;

impl Method {
    /// The first that takes no time worth speaking of; else the fastest that is exact; sampling if none is fast enough.
    pub(super) fn for_shape(shape: &Shape<'_>) -> Method {
        let exact = [Method::Typed, Method::MeetInTheMiddle, Method::DynamicProgramming, Method::Enumeration];
        let costs: Vec<_> = exact.into_iter().filter_map(|method| Some((method.cost(shape)?, method))).collect();
        let quick = costs.iter().find(|(cost, _)| *cost <= AT_ONCE);
        let best = quick.or(costs.iter().min_by_key(|(cost, _)| *cost)).copied();
        best.filter(|(cost, _)| *cost <= PATIENCE).map_or(Method::Sampled, |(_, method)| method)
    }

    /// What it takes, in tenths of a nanosecond, about; nothing where it cannot be done.
    pub(super) fn cost(self, shape: &Shape<'_>) -> Option<u128> {
        let (players, classes) = (shape.players(), shape.classes() as u128);
        let count = players as u128;
        match self {
            Method::Typed => {
                let cells = typed::cells(shape);
                let each =
                    if players <= 110 { 100 + 50 * classes } else { (2000 + 1000 * classes) * (1 + count / 128) };
                (cells <= CELLS && players <= typed::MOST).then(|| cells * each)
            }
            Method::MeetInTheMiddle => {
                let weights = shape.weights.len();
                let each = if weights < 2 { 40 } else { 600 };
                let half = players.div_ceil(2);
                let fits = players <= halves::MOST && weights <= halves::WEIGHTS;
                fits.then(|| (2 << half) * (half as u128 + 1) * each + 500_000)
            }
            Method::DynamicProgramming => {
                let (cells, words) = (sums::cells(shape), u128::from(sums::words(players)));
                let fits = players <= sums::MOST && cells <= CELLS / words;
                fits.then(|| cells * (count + 3 * classes) * (2 + 3 * words))
            }
            Method::Enumeration => (players <= enumeration::MOST).then(|| 120 << players),
            Method::Sampled => None,
        }
    }

    /// Counts; nothing where it cannot be done.
    pub(super) fn count(self, shape: &Shape<'_>) -> Option<Winning> {
        self.cost(shape)?;
        match self {
            Method::Typed => Some(typed::count(shape)),
            Method::MeetInTheMiddle => Some(halves::count(shape)),
            Method::DynamicProgramming => Some(sums::count(shape)),
            Method::Enumeration => Some(enumeration::count(shape)),
            Method::Sampled => None,
        }
    }
}
