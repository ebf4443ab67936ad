//! The smallest coalitions that pass or block, one after the other.

use serde::Serialize;

use super::ballot::Ballot;
use super::ballots::Ballots;
use super::game::{Game, Mover};
use super::refused::{Reason, Refused};
use super::rest::Rest;
use super::sitting::Sitting;

/// How much is looked at before the list is cut: at each step, every player by every test.
const MOST: usize = 150_000_000;

/// Minimal coalitions, one after the other: with any member less they would not do.
///
/// # Order
/// The smaller, the earlier; then by the order of the players.
///
/// # Cost
/// Lazy; the next may be long in coming where a rule joins several weights, and after a bounded number of steps the list
/// ends, and says so.
///
/// ```
/// use demarche::decide::{AtLeast, Body, Sitting};
///
/// let body = Body::new(["A", "B", "C"]).weight("votes", [("A", 3), ("B", 2), ("C", 2)]);
/// let sitting = Sitting::new(&body, &AtLeast::of("votes", 4).into())?;
/// let sets: Vec<_> = sitting.winning_sets(&sitting.open())?.collect();
/// assert_eq!(sets, [["A", "B"], ["A", "C"], ["B", "C"]]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Sets<'p> {
    sitting: &'p Sitting,
    game: Game,
    /// Everybody costing one.
    rest: Rest,
    required: Vec<usize>,
    size: usize,
    chosen: Vec<usize>,
    sums: Vec<u128>,
    /// The player to be tried next.
    next: usize,
    left: u64,
}

/// How many there are.
///
/// ```
/// use demarche::decide::{AtLeast, Body, HowMany, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C", "D"]), &AtLeast::heads(2).into())?;
/// assert_eq!(sitting.winning_sets(&sitting.open())?.how_many(100), HowMany::Exactly(6));
/// assert_eq!(sitting.winning_sets(&sitting.open())?.how_many(3), HowMany::AtLeast(3));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum HowMany {
    /// So many.
    Exactly(usize),
    /// So many were found, and there may be more.
    AtLeast(usize),
}

/// ## Who can pass or block it
impl Sitting {
    /// The minimal sets of open players with whose votes for it passes, whatever the other open ones do.
    ///
    /// With everybody open they are the minimal winning coalitions of the rule. When it passes already, the empty set.
    ///
    /// # Errors
    /// When others could do one thing against a criterion and another against the next, one of which is enough: then it does
    /// not hang on sets alone.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C", "D"]), &AtLeast::heads(3).into())?;
    /// let now = sitting.open().cast("A", Ballot::For)?.cast("B", Ballot::Abstain)?;
    /// assert_eq!(sitting.winning_sets(&now)?.collect::<Vec<_>>(), [["C", "D"]]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn winning_sets(&self, ballots: &Ballots<'_>) -> Result<Sets<'_>, Refused> {
        let ballots = ballots.cast_by_place();
        let movers: Vec<_> = open(ballots).map(|place| Mover::of_open(place, Ballot::For)).collect();
        Ok(Sets::of(self, Game::of(self.node(), ballots, &movers, false)?))
    }

    /// The minimal sets of open players with whose votes against it fails, whatever the other open ones do.
    ///
    /// # Errors
    /// When others could do one thing against a criterion and another against the next, one of which is enough: then it does
    /// not hang on sets alone.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(3).into())?;
    /// assert_eq!(sitting.blocking_sets(&sitting.open())?.collect::<Vec<_>>(), [["A"], ["B"], ["C"]]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn blocking_sets(&self, ballots: &Ballots<'_>) -> Result<Sets<'_>, Refused> {
        let ballots = ballots.cast_by_place();
        let movers: Vec<_> = open(ballots).map(|place| Mover::of_open(place, Ballot::Against)).collect();
        Ok(Sets::of(self, Game::of(self.node(), ballots, &movers, true)?))
    }

    /// Who can walk out: the minimal sets of players who are for it, abstain or are open, without whom it fails if they
    /// stay away, all others voting as they did, and those open for it. So a quorum is broken.
    ///
    /// # Errors
    /// When to stay away may help it.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Base, Body, Ratio, Rule, Side, Sitting, Threshold};
    /// let quorum = Threshold::more_than(Ratio::new(1, 2)).side(Side::Present);
    /// let majority = Threshold::more_than(Ratio::new(1, 2)).base(Base::VotesCast);
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C", "D"]), &Rule::all([quorum.into(), majority.into()]))?;
    /// let now = sitting.open().cast("B", Ballot::Absent)?.cast("D", Ballot::Against)?;
    /// assert_eq!(sitting.walkouts(&now)?.collect::<Vec<_>>(), [["A"], ["C"]], "three of four must be there");
    /// assert_eq!(sitting.blocking_sets(&now)?.next().unwrap(), ["A"], "one to one is no majority");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn walkouts(&self, ballots: &Ballots<'_>) -> Result<Sets<'_>, Refused> {
        let ballots = ballots.cast_by_place();
        let leaves = |(place, ballot): (usize, &Ballot)| {
            let out = match ballot {
                Ballot::Open => Ballot::For,
                Ballot::For | Ballot::Abstain | Ballot::DeclaredAbstention => *ballot,
                _ => return None,
            };
            Some(Mover { place, out: Some(out), inside: Ballot::Absent })
        };
        let movers: Vec<_> = ballots.iter().enumerate().filter_map(leaves).collect();
        Ok(Sets::of(self, Game::of(self.node(), ballots, &movers, true)?))
    }

    /// Who blocked it: the minimal sets of players not for it with whose votes, as they cast them, it fails though all
    /// others had voted for. Who is open is taken to vote for.
    ///
    /// None if it would pass; the empty set if not even all together could have made it pass.
    ///
    /// # Errors
    /// When a vote for would harm.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Rule, Sitting};
    /// let rule = Rule::all([AtLeast::heads(3).into(), Rule::veto("permanent")]);
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C", "D"]).role("permanent", ["A", "B"]), &rule)?;
    /// let now = sitting.open().cast("A", Ballot::Abstain)?.cast("D", Ballot::Against)?.rest(Ballot::For);
    /// assert_eq!(sitting.blockers(&now)?.collect::<Vec<_>>(), [["A", "D"]], "to abstain is no veto, but one is missing");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn blockers(&self, ballots: &Ballots<'_>) -> Result<Sets<'_>, Refused> {
        let cast = ballots.clone().rest(Ballot::For);
        let cast = cast.cast_by_place();
        let not_for = |(place, ballot): (usize, &Ballot)| match ballot {
            Ballot::For | Ballot::NotEntitled | Ballot::NotParticipating => None,
            own => Some(Mover { place, out: Some(Ballot::For), inside: *own }),
        };
        let movers: Vec<_> = cast.iter().enumerate().filter_map(not_for).collect();
        Ok(Sets::of(self, Game::of(self.node(), cast, &movers, true)?))
    }
}

fn open(ballots: &[Ballot]) -> impl Iterator<Item = usize> {
    Sitting::places_of(ballots, Ballot::Open).into_iter()
}

impl<'p> Sets<'p> {
    pub(super) fn of(sitting: &'p Sitting, game: Game) -> Sets<'p> {
        let rest = Rest::of(&game, vec![1; game.players.len()]);
        let steps = MOST / (game.players.len() * game.tests.len()).max(100);
        let (sums, left) = (game.nothing(), steps as u64);
        let (required, chosen) = (Vec::new(), Vec::new());
        Sets { sitting, game, rest, required, size: 0, chosen, sums, next: 0, left }
    }

    /// Only those with a player in them.
    ///
    /// # Errors
    /// When nobody open has this name.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// let with_c = sitting.winning_sets(&sitting.open())?.containing("C")?;
    /// assert_eq!(with_c.collect::<Vec<_>>(), [["A", "C"], ["B", "C"]]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn containing(mut self, player: &str) -> Result<Sets<'p>, Refused> {
        let place = self.sitting.place(player);
        let found = self.game.players.iter().position(|one| Some(*one) == place);
        self.required.push(found.ok_or_else(|| Refused::new(player, Reason::UnknownPlayer))?);
        Ok(self)
    }

    /// How many there are, counted up to a limit.
    ///
    /// ```
    /// # use demarche::decide::{Body, HowMany, NoneAgainst, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &NoneAgainst::silence().into())?;
    /// assert_eq!(sitting.blocking_sets(&sitting.open())?.how_many(10), HowMany::Exactly(3));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn how_many(mut self, limit: usize) -> HowMany {
        let found = self.by_ref().take(limit).count();
        let more = found == limit && self.next_set().is_some();
        if more || self.is_cut() { HowMany::AtLeast(found) } else { HowMany::Exactly(found) }
    }

    /// Whether the list ended because looking took too long, and not because there are no more.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// let mut sets = sitting.winning_sets(&sitting.open())?;
    /// assert_eq!(sets.by_ref().count(), 2);
    /// assert!(!sets.is_cut());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.left == 0
    }

    fn next_set(&mut self) -> Option<Vec<usize>> {
        while self.size <= self.game.players.len() && self.left > 0 {
            self.left -= 1;
            if self.chosen.len() == self.size {
                let found = self.game.wins(&self.sums) && self.has_required(usize::MAX) && self.is_minimal();
                let set = found.then(|| self.chosen.clone());
                self.back();
                if set.is_some() {
                    return set;
                }
            } else if self.is_hopeless() {
                self.back();
            } else {
                self.game.add(&mut self.sums, self.next);
                self.chosen.push(self.next);
                self.next += 1;
            }
        }
        None
    }

    fn is_minimal(&mut self) -> bool {
        let Sets { game, chosen, sums, .. } = self;
        game.is_minimal(chosen, sums)
    }

    /// Undoes the last choice; if there is none, sets of this size are done.
    fn back(&mut self) {
        if let Some(last) = self.chosen.pop() {
            self.game.take(&mut self.sums, last);
            self.next = last + 1;
        } else {
            self.size += 1;
            self.next = 0;
        }
    }

    /// Whether no set that begins with the chosen ones, and goes on with the next or later ones, is wanted.
    fn is_hopeless(&self) -> bool {
        let missing = self.size - self.chosen.len();
        self.next + missing > self.game.players.len()
            || !self.has_required(self.next)
            || self.game.wins(&self.sums)
            || !self.suffice(missing as u64)
    }

    /// Whether so many more can make it win.
    fn suffice(&self, missing: u64) -> bool {
        self.rest.least(&self.game, &self.sums, self.next).is_some_and(|least| least <= missing)
    }

    /// Whether every required player below some place is chosen.
    fn has_required(&self, below: usize) -> bool {
        self.required.iter().all(|player| *player >= below || self.chosen.contains(player))
    }
}

impl<'p> Iterator for Sets<'p> {
    type Item = Vec<&'p str>;

    fn next(&mut self) -> Option<Vec<&'p str>> {
        let set = self.next_set()?;
        let sitting = self.sitting;
        let places = set.into_iter().filter_map(|player| self.game.players.get(player));
        Some(places.map(|place| sitting.player(*place)).collect())
    }
}
