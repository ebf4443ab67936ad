//! Who decides: players, what each weighs, which roles they have, who may vote.

use indexmap::IndexMap;

use super::ballot::Ballot;
use crate::model::words;
use crate::problem::{Code, Problem};
use crate::quote::shown;

words! {
    /// Whether a player has a vote.
    ///
    /// ```
    /// assert_eq!("not-participating".parse(), Ok(demarche::decide::Standing::NotParticipating));
    /// ```
    #[derive(Default)]
    pub enum Standing is "a standing" {
        /// It has.
        #[default]
        Entitled,
        /// Its rights are suspended: it leaves every count.
        Suspended,
        /// It may not vote on this: it leaves every count.
        NotEntitled,
        /// It takes no part: it has no vote, and counts where all members are counted.
        NotParticipating,
    }
}

impl Standing {
    /// What the player does, whatever it would like to.
    pub(super) fn forced(self) -> Option<Ballot> {
        match self {
            Standing::Entitled => None,
            Standing::Suspended | Standing::NotEntitled => Some(Ballot::NotEntitled),
            Standing::NotParticipating => Some(Ballot::NotParticipating),
        }
    }
}

/// Who decides: players in order, what each weighs, which roles they have, who may vote. What does not fit together is
/// reported when it meets a rule.
///
/// ```
/// use demarche::decide::{Body, Standing};
///
/// let body = Body::new(["A", "B", "C"])
///     .weight("votes", [("A", 5), ("B", 3), ("C", 1)])
///     .role("permanent", ["A"])
///     .standing("C", Standing::Suspended);
/// assert_eq!(body.players().collect::<Vec<_>>(), ["A", "B", "C"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Body {
    players: IndexMap<String, Standing>,
    weights: IndexMap<String, IndexMap<String, u64>>,
    roles: IndexMap<String, Vec<String>>,
    /// What could not be placed.
    problems: Vec<Problem>,
}

impl Body {
    /// A body of players, none with a weight or a role.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Body::new(["A", "B"]).players().count(), 2);
    /// ```
    #[must_use]
    pub fn new(players: impl IntoIterator<Item = impl Into<String>>) -> Body {
        let mut body = Body::default();
        for player in players {
            let player = player.into();
            if body.players.contains_key(&player) {
                body.problems.push(Problem::new(
                    &"body.players",
                    Code::DuplicateId,
                    format!("`{}` stands twice", shown(&player)),
                ));
            }
            body.players.insert(player, Standing::Entitled);
        }
        body
    }

    /// What players weigh, by a name that rules use. Whoever is not listed has no such weight, which is not zero.
    ///
    /// ```
    /// let body = demarche::decide::Body::new(["A"]).weight("votes", [("A", 5)]);
    /// assert_eq!(body.weight_of("votes", "A"), Some(5));
    /// ```
    #[must_use]
    pub fn weight<P: Into<String>>(
        mut self,
        name: impl Into<String>,
        weights: impl IntoIterator<Item = (P, u64)>,
    ) -> Body {
        let name = name.into();
        let path = format!("body.weights.{name}");
        let mut listed = IndexMap::new();
        for (player, weight) in weights {
            let player = player.into();
            self.expect_player(&path, &player);
            if listed.insert(player.clone(), weight).is_some() {
                self.problems.push(Problem::new(
                    &path,
                    Code::DuplicateId,
                    format!("`{}` stands twice", shown(&player)),
                ));
            }
        }
        let total = listed.values().try_fold(0_u64, |sum, weight| sum.checked_add(*weight));
        if total.is_none() {
            let message = "the weights add up to more than 18446744073709551615";
            self.problems.push(Problem::new(&path, Code::WeightsTooLarge, message).with_help("take a larger unit"));
        }
        if self.weights.insert(name, listed).is_some() {
            self.problems.push(Problem::new(&path, Code::DuplicateId, "the weight is given twice"));
        }
        self
    }

    /// Who has a role.
    ///
    /// ```
    /// let body = demarche::decide::Body::new(["A", "B"]).role("permanent", ["A"]);
    /// assert_eq!(body.players_in("permanent").unwrap(), ["A"]);
    /// ```
    #[must_use]
    pub fn role<P: Into<String>>(mut self, name: impl Into<String>, players: impl IntoIterator<Item = P>) -> Body {
        let name = name.into();
        let path = format!("body.roles.{name}");
        let players: Vec<String> = players.into_iter().map(Into::into).collect();
        for player in &players {
            self.expect_player(&path, player);
        }
        self.roles.entry(name).or_default().extend(players);
        self
    }

    /// Whether a player has a vote; everybody has unless this says otherwise.
    ///
    /// ```
    /// # use demarche::decide::{Body, Standing};
    /// let body = Body::new(["A"]).standing("A", Standing::NotParticipating);
    /// assert_eq!(body.standing_of("A"), Some(Standing::NotParticipating));
    /// ```
    #[must_use]
    pub fn standing(mut self, player: impl AsRef<str>, standing: Standing) -> Body {
        self.expect_player("body.standing", player.as_ref());
        if let Some(known) = self.players.get_mut(player.as_ref()) {
            *known = standing;
        }
        self
    }

    fn expect_player(&mut self, path: &str, player: &str) {
        if !self.players.contains_key(player) {
            let message = format!("the body has no player `{}`", shown(player));
            self.problems.push(Problem::new(&path, Code::UnknownReference, message));
        }
    }
}

/// ## Looking up
impl Body {
    /// The players, in order.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Body::new(["B", "A"]).players().collect::<Vec<_>>(), ["B", "A"]);
    /// ```
    pub fn players(&self) -> impl ExactSizeIterator<Item = &str> {
        self.players.keys().map(String::as_str)
    }

    /// What a player weighs.
    ///
    /// ```
    /// let body = demarche::decide::Body::new(["A", "B"]).weight("votes", [("A", 5)]);
    /// assert_eq!(body.weight_of("votes", "B"), None);
    /// ```
    #[must_use]
    pub fn weight_of(&self, weight: &str, player: &str) -> Option<u64> {
        self.weights.get(weight)?.get(player).copied()
    }

    /// Who has a role; nothing if there is no such role.
    ///
    /// ```
    /// assert_eq!(demarche::decide::Body::new(["A"]).players_in("permanent"), None);
    /// ```
    #[must_use]
    pub fn players_in(&self, role: &str) -> Option<&[String]> {
        self.roles.get(role).map(Vec::as_slice)
    }

    /// Whether a player has a vote.
    ///
    /// ```
    /// # use demarche::decide::{Body, Standing};
    /// assert_eq!(Body::new(["A"]).standing_of("A"), Some(Standing::Entitled));
    /// ```
    #[must_use]
    pub fn standing_of(&self, player: &str) -> Option<Standing> {
        self.players.get(player).copied()
    }

    pub(super) fn problems(&self) -> &[Problem] {
        &self.problems
    }

    pub(super) fn place_of(&self, player: &str) -> Option<usize> {
        self.players.get_index_of(player)
    }

    pub(super) fn standings(&self) -> impl Iterator<Item = (&str, Standing)> {
        self.players.iter().map(|(player, standing)| (player.as_str(), *standing))
    }

    pub(super) fn weights(&self) -> &IndexMap<String, IndexMap<String, u64>> {
        &self.weights
    }

    pub(super) fn roles(&self) -> &IndexMap<String, Vec<String>> {
        &self.roles
    }
}
