//! Estimates from coalitions and orders drawn by lot.

use super::super::game::Game;

/// What was drawn, and how far the shares may be off: coalitions and orders, or orders alone where coalitions were counted.
///
/// ```
/// use demarche::decide::{AtLeast, Body, Method, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
/// let power = sitting.power_by(Method::Sampled)?;
/// let sampling = power.sampling().unwrap();
/// assert!(sampling.error < 0.01 && sampling.samples > 100_000);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sampling {
    /// How many orders, and as many coalitions if these were drawn too.
    pub samples: u32,
    /// What the lots begin with: the same seed draws the same.
    pub seed: u64,
    /// How far any share of the coalitions, or of the orders, may be off at most, except once in a thousand samplings.
    /// Each [`Figure`](super::Figure) says how far it may be off itself.
    pub error: f64,
}

/// How often, of all samplings, an error may be larger than said.
const DOUBT: f64 = 0.001;
const SEED: u64 = 1;
const SAMPLES: usize = 200_000;
/// How many players are drawn in all, and how many samples are taken all the same.
const DRAWN: usize = 400_000_000;
const FEWEST: usize = 1_000;

/// Of all samples, how many.
#[derive(Debug)]
pub(super) struct Drawn {
    /// Coalitions that win.
    pub(super) winning: u32,
    /// Of each player, coalitions that it makes win.
    pub(super) swings: Vec<u32>,
    /// Of each player, orders in which it is the one with whom it passes.
    pub(super) pivots: Vec<u32>,
}

impl Sampling {
    /// By Hoeffding's inequality, for all figures at once.
    pub(super) fn of(players: usize) -> Sampling {
        let samples = (DRAWN / players.max(1)).clamp(FEWEST, SAMPLES);
        let (samples, seed) = (u32::try_from(samples).unwrap_or(u32::MAX), SEED);
        let error = (surprise(players) / (2.0 * f64::from(samples))).sqrt();
        Sampling { samples, seed, error }
    }

    /// How far a share of so many players' samples may be off: by Chernoff's inequality, which asks how unlikely the
    /// share would be if the true one were another. The rarer something is, the nearer it is known.
    pub(super) fn error_of(&self, share: f64, players: usize) -> f64 {
        let most = surprise(players) / f64::from(self.samples);
        let is_likely = |truth: f64| divergence(share, truth) <= most;
        let (mut below, mut above) = ((share - self.error).max(0.0), (share + self.error).min(1.0));
        let (mut low, mut high) = (share, share);
        // Halved as often as a float has digits.
        for _ in 0..60 {
            let (lower, upper) = (f64::midpoint(below, low), f64::midpoint(high, above));
            if is_likely(lower) {
                low = lower;
            } else {
                below = lower;
            }
            if is_likely(upper) {
                high = upper;
            } else {
                above = upper;
            }
        }
        (share - below).max(above - share)
    }
}

/// The logarithm of how rarely one of all figures of so many players may be further off: each player has two, all have
/// the passing coalitions and the sum of the swings, and each may be too large or too small.
fn surprise(players: usize) -> f64 {
    let figures = 2.0 * f64::from(u32::try_from(players).unwrap_or(u32::MAX)) + 2.0;
    (2.0 * figures / DOUBT).ln()
}

/// Kullback and Leibler's divergence of two lots that come up so often.
fn divergence(seen: f64, truth: f64) -> f64 {
    let part = |seen: f64, truth: f64| if seen > 0.0 { seen * (seen / truth).ln() } else { 0.0 };
    part(seen, truth) + part(1.0 - seen, 1.0 - truth)
}

/// Coalitions and orders.
pub(super) fn draw(game: &Game, sampling: Sampling) -> Drawn {
    let mut lots = Lots { state: sampling.seed };
    let mut drawn = Drawn::nothing(game);
    let mut order: Vec<usize> = (0..game.players.len()).collect();
    for _ in 0..sampling.samples {
        drawn.coalition(game, &mut lots);
        drawn.order(game, &mut lots, &mut order);
    }
    drawn
}

/// Orders alone.
pub(super) fn draw_orders(game: &Game, sampling: Sampling) -> Drawn {
    let mut lots = Lots { state: sampling.seed };
    let mut drawn = Drawn::nothing(game);
    let mut order: Vec<usize> = (0..game.players.len()).collect();
    for _ in 0..sampling.samples {
        drawn.order(game, &mut lots, &mut order);
    }
    drawn
}

impl Drawn {
    fn nothing(game: &Game) -> Drawn {
        let zeros = || vec![0; game.players.len()];
        Drawn { winning: 0, swings: zeros(), pivots: zeros() }
    }

    fn coalition(&mut self, game: &Game, lots: &mut Lots) {
        let mut sums = game.nothing();
        let mut bits = 0;
        let mut inside = Vec::with_capacity(self.swings.len());
        for player in 0..self.swings.len() {
            if player % 64 == 0 {
                bits = lots.draw();
            }
            let is_in = bits >> (player % 64) & 1 == 1;
            inside.push(is_in);
            if is_in {
                game.add(&mut sums, player);
            }
        }
        let wins = game.wins(&sums);
        self.winning += u32::from(wins);
        for (player, (is_in, swings)) in inside.into_iter().zip(&mut self.swings).enumerate() {
            // It swings if the same coalition with it changed fares otherwise.
            if is_in != wins {
                continue;
            }
            let change = |sums: &mut [u128], add| if add { game.add(sums, player) } else { game.take(sums, player) };
            change(&mut sums, !is_in);
            *swings += u32::from(game.wins(&sums) != wins);
            change(&mut sums, is_in);
        }
    }

    fn order(&mut self, game: &Game, lots: &mut Lots, order: &mut [usize]) {
        for last in (1..order.len()).rev() {
            order.swap(last, lots.below(last + 1));
        }
        let mut sums = game.nothing();
        for player in order {
            game.add(&mut sums, *player);
            if game.wins(&sums) {
                if let Some(pivots) = self.pivots.get_mut(*player) {
                    *pivots += 1;
                }
                return;
            }
        }
    }
}

/// A sequence of numbers that looks like chance: `SplitMix64`, by Steele, Lea and Flood (2014).
struct Lots {
    state: u64,
}

impl Lots {
    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.state ^ self.state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// One of so many, all as likely but for less than one in 2^50.
    fn below(&mut self, most: usize) -> usize {
        let product = u128::from(self.draw()) * most as u128;
        usize::try_from(product >> 64).unwrap_or(0)
    }
}
