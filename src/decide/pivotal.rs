//! Whose own vote settles it now.

use serde::Serialize;

use super::ballot::Ballot;
use super::ballots::Ballots;
use super::outcome::Outcome;
use super::sitting::Sitting;
use super::unsettled;

/// A player whose own vote makes another outcome.
///
/// ```
/// use demarche::decide::{AtLeast, Ballot, Body, Outcome, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
/// let now = sitting.open().cast("A", Ballot::For)?.cast("C", Ballot::Against)?;
/// let pivotal = sitting.pivotal(&now);
/// let found: Vec<_> = pivotal.iter().map(|pivot| (pivot.player(), pivot.ballot(), pivot.outcome())).collect();
/// assert_eq!(found, [("B", Ballot::For, Outcome::Passed), ("B", Ballot::Against, Outcome::Failed)]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pivot<'p> {
    player: &'p str,
    ballot: Ballot,
    outcome: Outcome,
}

/// ## Who is pivotal
impl Sitting {
    /// Whose own vote settles it now. While it is open: each open player that alone makes it pass by a vote for, or fail by
    /// a vote against. Otherwise: each player that alone makes another outcome by changing its vote.
    ///
    /// # Order
    /// That of the players; votes for before votes against.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Outcome, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// let passed = sitting.open().cast("C", Ballot::Against)?.rest(Ballot::For);
    /// let players: Vec<_> = sitting.pivotal(&passed).iter().map(|pivot| pivot.player()).collect();
    /// assert_eq!(players, ["A", "B"]);
    /// assert!(sitting.pivotal(&sitting.open()).is_empty(), "nobody alone");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn pivotal(&self, ballots: &Ballots<'_>) -> Vec<Pivot<'_>> {
        let ballots = ballots.cast_by_place();
        let settle = |ballots: &[Ballot]| {
            let open = Sitting::places_of(ballots, Ballot::Open);
            unsettled::settle(self.node(), ballots, &open).0
        };
        let now = settle(ballots);
        let mut changed = ballots.to_vec();
        let mut found = Vec::new();
        for (place, held) in ballots.iter().enumerate() {
            let may = match held {
                Ballot::NotEntitled | Ballot::NotParticipating => false,
                held => now != Outcome::Open || *held == Ballot::Open,
            };
            for ballot in [Ballot::For, Ballot::Against].into_iter().filter(|ballot| may && ballot != held) {
                set(&mut changed, place, ballot);
                let outcome = settle(&changed);
                if outcome != now {
                    found.push(Pivot { player: self.player(place), ballot, outcome });
                }
            }
            set(&mut changed, place, *held);
        }
        found
    }
}

fn set(ballots: &mut [Ballot], place: usize, ballot: Ballot) {
    if let Some(known) = ballots.get_mut(place) {
        *known = ballot;
    }
}

impl<'p> Pivot<'p> {
    /// Who.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.pivotal(&sitting.open())[0].player(), "A");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn player(&self) -> &'p str {
        self.player
    }

    /// By which vote.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.pivotal(&sitting.open())[0].ballot(), Ballot::For);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn ballot(&self) -> Ballot {
        self.ballot
    }

    /// What comes of it.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Outcome, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.pivotal(&sitting.open())[0].outcome(), Outcome::Passed);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.outcome
    }
}
