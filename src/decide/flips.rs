//! Whose mind must change: the cheapest changes of ballots that pass or block.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use serde::Serialize;

use super::ballot::Ballot;
use super::ballots::Ballots;
use super::game::{Game, Mover};
use super::refused::Refused;
use super::rest::Rest;
use super::sitting::Sitting;

/// How much is looked at before the list is cut: of each coalition in the making, every player by every test.
const MOST: usize = 40_000_000;

/// Changes of ballots that do together, and what they cost.
///
/// ```
/// use demarche::decide::{AtLeast, Ballot, Body, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
/// let now = sitting.open().cast("A", Ballot::For)?.rest(Ballot::Against);
/// let cost = |player: &str| if player == "B" { 5 } else { 2 };
/// let flips: Vec<_> = sitting.flips_to_pass(&now, cost)?.collect();
/// assert_eq!((flips[0].players(), flips[0].cost()), (["C"].as_slice(), 2));
/// assert_eq!((flips[1].players(), flips[1].cost()), (["B"].as_slice(), 5));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Flip<'p> {
    players: Vec<&'p str>,
    cost: u64,
}

/// Changes of ballots that do together, the cheapest first, then by the order of the players. None has more in it than it
/// needs.
///
/// # Cost
/// Lazy; after a bounded number of steps the list ends, and says so.
///
/// ```
/// use demarche::decide::{Ballot, Body, NoneAgainst, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &NoneAgainst::silence().into())?;
/// let now = sitting.open().cast_all(["A", "C"], Ballot::Against)?.rest(Ballot::For);
/// let all: Vec<_> = sitting.flips_to_pass(&now, |_| 1)?.map(|flip| flip.players().to_vec()).collect();
/// assert_eq!(all, [["A", "C"]]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Flips<'p> {
    sitting: &'p Sitting,
    game: Game,
    rest: Rest,
    heap: BinaryHeap<Reverse<Partial>>,
    left: usize,
}

/// A coalition in the making: of the first players, who is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Partial {
    /// What it costs at least when it is complete.
    bound: u64,
    cost: u64,
    inside: Vec<bool>,
    wins: bool,
}

impl Ord for Partial {
    fn cmp(&self, other: &Partial) -> Ordering {
        // Who is in comes before who is not; a beginning before what begins so.
        let order = || {
            let mut pairs = self.inside.iter().zip(&other.inside);
            let differs = pairs.find(|(one, another)| one != another);
            match differs {
                Some((one, _)) => {
                    if *one {
                        Ordering::Less
                    } else {
                        Ordering::Greater
                    }
                }
                None => self.inside.len().cmp(&other.inside.len()),
            }
        };
        self.bound.cmp(&other.bound).then_with(order)
    }
}

impl PartialOrd for Partial {
    fn partial_cmp(&self, other: &Partial) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// ## Whose mind must change
impl Sitting {
    /// The cheapest changes to votes for with which it passes, given what each player costs, whatever those do who are open and
    /// not among them.
    ///
    /// # Errors
    /// When a vote for may harm.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// let now = sitting.open().cast("A", Ballot::For)?.cast("B", Ballot::Abstain)?;
    /// let first = sitting.flips_to_pass(&now, |_| 1)?.next().unwrap();
    /// assert_eq!(first.players(), ["B"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn flips_to_pass(&self, ballots: &Ballots<'_>, cost: impl Fn(&str) -> u32) -> Result<Flips<'_>, Refused> {
        self.flips(ballots, cost, Ballot::For, false)
    }

    /// The cheapest changes to votes against with which it fails, whatever those do who are open and not among them. Who is
    /// absent stays away where to come and vote against might help it to a quorum.
    ///
    /// # Errors
    /// When a vote for may harm.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// let now = sitting.open().rest(Ballot::For);
    /// assert_eq!(sitting.flips_to_block(&now, |_| 1)?.next().unwrap().players(), ["A", "B"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn flips_to_block(&self, ballots: &Ballots<'_>, cost: impl Fn(&str) -> u32) -> Result<Flips<'_>, Refused> {
        self.flips(ballots, cost, Ballot::Against, true)
    }

    fn flips(
        &self,
        ballots: &Ballots<'_>,
        cost: impl Fn(&str) -> u32,
        inside: Ballot,
        blocks: bool,
    ) -> Result<Flips<'_>, Refused> {
        let ballots = ballots.cast_by_place();
        let movers = |with_absent: bool| -> Vec<Mover> {
            let mover = |(place, ballot): (usize, &Ballot)| match ballot {
                Ballot::NotEntitled | Ballot::NotParticipating => None,
                Ballot::Open => Some(Mover::of_open(place, inside)),
                Ballot::Absent if !with_absent => None,
                same if *same == inside => None,
                other => Some(Mover { place, out: Some(*other), inside }),
            };
            ballots.iter().enumerate().filter_map(mover).collect()
        };
        let game = |with_absent| Game::of(self.node(), ballots, &movers(with_absent), blocks);
        // Who comes to vote against makes a quorum.
        let game = game(true).or_else(|refused| if blocks { game(false) } else { Err(refused) })?;
        let costs = game.players.iter().map(|place| cost(self.player(*place))).collect();
        Ok(Flips::of(self, game, costs))
    }
}

impl<'p> Flips<'p> {
    fn of(sitting: &'p Sitting, game: Game, costs: Vec<u32>) -> Flips<'p> {
        let rest = Rest::of(&game, costs);
        let left = MOST / (game.players.len() * game.tests.len()).max(100);
        let mut flips = Flips { sitting, game, rest, heap: BinaryHeap::new(), left };
        flips.push(Vec::new(), 0);
        flips
    }

    /// Whether the list ended because looking took too long, and not because there are no more.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// let mut flips = sitting.flips_to_pass(&sitting.open(), |_| 1)?;
    /// assert_eq!(flips.by_ref().count(), 2);
    /// assert!(!flips.is_cut());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.left == 0
    }

    fn push(&mut self, inside: Vec<bool>, parent: u64) {
        let (mut sums, mut cost) = (self.game.nothing(), 0);
        for (player, _) in inside.iter().enumerate().filter(|(_, inside)| **inside) {
            self.game.add(&mut sums, player);
            cost += self.rest.cost(player);
        }
        let Some(more) = self.rest.least(&self.game, &sums, inside.len()) else { return };
        let wins = self.game.wins(&sums);
        let bound = cost.saturating_add(more).max(parent);
        self.heap.push(Reverse(Partial { bound, cost, inside, wins }));
    }
}

impl<'p> Iterator for Flips<'p> {
    type Item = Flip<'p>;

    fn next(&mut self) -> Option<Flip<'p>> {
        while self.left > 0 {
            let Reverse(Partial { bound, cost, inside, wins }) = self.heap.pop()?;
            if wins {
                let chosen: Vec<_> = (0..inside.len()).filter(|player| inside.get(*player) == Some(&true)).collect();
                let mut sums = self.game.nothing();
                for player in &chosen {
                    self.game.add(&mut sums, *player);
                }
                if self.game.is_minimal(&chosen, &mut sums) {
                    let sitting = self.sitting;
                    let places = chosen.into_iter().filter_map(|player| self.game.players.get(player));
                    return Some(Flip { players: places.map(|place| sitting.player(*place)).collect(), cost });
                }
            } else if inside.len() < self.game.players.len() {
                self.left -= 1;
                for next in [true, false] {
                    let mut longer = inside.clone();
                    longer.push(next);
                    self.push(longer, bound);
                }
            }
        }
        None
    }
}

impl<'p> Flip<'p> {
    /// Whose ballots change, in the order of the players.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.flips_to_pass(&sitting.open(), |_| 1)?.next().unwrap().players(), ["A"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn players(&self) -> &[&'p str] {
        &self.players
    }

    /// What it costs.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.flips_to_pass(&sitting.open(), |_| 7)?.next().unwrap().cost(), 7);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn cost(&self) -> u64 {
        self.cost
    }
}
