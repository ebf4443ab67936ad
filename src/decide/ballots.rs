//! How everybody voted.

use thiserror::Error;

use super::ballot::Ballot;
use super::body::Standing;

/// How everybody voted, in the order of the players. Made by a sitting; whoever has not been given a ballot is open.
///
/// ```
/// use demarche::decide::{AtLeast, Ballot, Body, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
/// let ballots = sitting.open().cast("A", Ballot::For)?;
/// assert_eq!(ballots.of("A"), Some(Ballot::For));
/// assert_eq!(ballots.of("B"), Some(Ballot::Open));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballots<'p> {
    players: &'p indexmap::IndexMap<String, Standing>,
    cast: Vec<Ballot>,
}

/// Why somebody cannot cast a ballot.
///
/// ```
/// use demarche::decide::{AtLeast, Ballot, Body, NoVote, Sitting, Standing};
///
/// let body = Body::new(["A", "B"]).standing("B", Standing::Suspended);
/// let sitting = Sitting::new(&body, &AtLeast::heads(1).into())?;
/// let unknown = sitting.open().cast("C", Ballot::For).unwrap_err();
/// assert_eq!(unknown.to_string(), "the body has no player `C`");
/// let suspended = sitting.open().cast("B", Ballot::For).unwrap_err();
/// assert_eq!(suspended.to_string(), "`B` has no vote: it is suspended");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NoVote {
    /// The body has no such player.
    #[error("the body has no player `{0}`")]
    UnknownPlayer(String),
    /// The player has no vote on this.
    #[error("`{player}` has no vote: it is {standing}")]
    NotEntitled {
        /// Who.
        player: String,
        /// Why.
        standing: Standing,
    },
}

impl<'p> Ballots<'p> {
    pub(super) fn open(players: &'p indexmap::IndexMap<String, Standing>) -> Ballots<'p> {
        let cast = players.values().map(|standing| standing.forced().unwrap_or(Ballot::Open)).collect();
        Ballots { players, cast }
    }

    pub(super) fn by_place(players: &'p indexmap::IndexMap<String, Standing>, cast: Vec<Ballot>) -> Ballots<'p> {
        Ballots { players, cast }
    }

    /// The same with the ballot of one player.
    ///
    /// # Errors
    /// When there is no such player, or it has no vote.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Outcome, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// let ballots = sitting.open().cast("B", Ballot::For)?;
    /// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Passed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cast(self, player: impl AsRef<str>, ballot: Ballot) -> Result<Ballots<'p>, NoVote> {
        self.cast_all([player], ballot)
    }

    /// The same with the ballots of some players.
    ///
    /// # Errors
    /// When there is no such player, or it has no vote.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Outcome, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// let ballots = sitting.open().cast_all(["A", "B"], Ballot::Against)?;
    /// assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn cast_all(
        mut self,
        players: impl IntoIterator<Item = impl AsRef<str>>,
        ballot: Ballot,
    ) -> Result<Ballots<'p>, NoVote> {
        for player in players {
            let player = player.as_ref();
            let known = self.players.get_full(player).ok_or_else(|| NoVote::UnknownPlayer(player.to_owned()))?;
            let (place, _, standing) = known;
            if standing.forced().is_some_and(|forced| forced != ballot) {
                return Err(NoVote::NotEntitled { player: player.to_owned(), standing: *standing });
            }
            if let Some(cast) = self.cast.get_mut(place) {
                *cast = ballot;
            }
        }
        Ok(self)
    }

    /// The same with this ballot for all who are open: "the rest abstain".
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// let ballots = sitting.open().cast("A", Ballot::For)?.rest(Ballot::Abstain);
    /// assert_eq!(ballots.of("B"), Some(Ballot::Abstain));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rest(mut self, ballot: Ballot) -> Ballots<'p> {
        self.cast.iter_mut().filter(|cast| **cast == Ballot::Open).for_each(|cast| *cast = ballot);
        self
    }

    /// The ballot of a player, if there is one of this name.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.open().of("B"), None);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn of(&self, player: &str) -> Option<Ballot> {
        self.cast.get(self.players.get_index_of(player)?).copied()
    }

    /// Who cast a ballot, in the order of the players.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(1).into())?;
    /// let ballots = sitting.open().cast("B", Ballot::For)?;
    /// assert_eq!(ballots.who(Ballot::Open).collect::<Vec<_>>(), ["A", "C"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn who(&self, ballot: Ballot) -> impl Iterator<Item = &'p str> {
        let all = self.players.keys().zip(&self.cast);
        all.filter(move |(_, cast)| **cast == ballot).map(|(player, _)| player.as_str())
    }

    pub(super) fn cast_by_place(&self) -> &[Ballot] {
        &self.cast
    }
}
