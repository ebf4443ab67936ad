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
/// assert_eq!(pivotal[1].to_string(), "against by B makes it failed");
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
    /// Whose own vote settles it now. While it is open: each open player that alone makes it pass or fail. Otherwise: each
    /// player that alone makes another outcome by changing its vote. To stay away counts where no vote comes to the same, as
    /// when a quorum breaks.
    ///
    /// # Order
    /// That of the players; votes for before votes against, and these before staying away.
    ///
    /// # Cost
    /// Three verdicts for each player. Where ballots must be tried, and too many are open, whoever could not be found out is
    /// left out.
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
            unsettled::settle_among(3 * ballots.len(), self.node(), ballots, &open).0
        };
        let now = settle(ballots);
        let mut changed = ballots.to_vec();
        let mut found = Vec::new();
        for (place, held) in ballots.iter().enumerate() {
            let may = match held {
                Ballot::NotEntitled | Ballot::NotParticipating => false,
                held => now != Outcome::Open || *held == Ballot::Open,
            };
            let own = found.len();
            for ballot in
                [Ballot::For, Ballot::Against, Ballot::Absent].into_iter().filter(|ballot| may && ballot != held)
            {
                set(&mut changed, place, ballot);
                let outcome = settle(&changed);
                let known = |pivot: &Pivot<'_>| ballot == Ballot::Absent && pivot.outcome == outcome;
                if outcome != now && !found.iter().skip(own).any(known) {
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

/// `against by B makes it failed`.
impl std::fmt::Display for Pivot<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} by {} makes it {}", self.ballot, self.player, self.outcome)
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
