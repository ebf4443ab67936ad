//! What somebody does about an item: which positions, how firmly, under conditions or not.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Clause, Name, Topic};
use crate::model::{PositionSet, Strength};

/// What somebody does about an item: "opposes", "strongly supports", "supports or acquiesces in, including bloc lines".
///
/// # Example
/// ```
/// use demarche::{Position, Strength, Verb};
///
/// let would_accept = Verb::from(Position::Support | Position::Acquiesce);
/// assert_ne!(would_accept, would_accept.at_least(Strength::Strong));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Verb {
    pub(crate) positions: PositionSet,
    pub(crate) at_least: Option<Strength>,
    pub(crate) conditions: Conditionality,
    pub(crate) bloc_lines: bool,
}

/// What is asked of stances that hang on conditions.
///
/// # Example
/// ```
/// use demarche::{Conditionality, Position, Verb};
///
/// let verb = Verb::from(Position::Support).conditional_or_not();
/// assert_eq!(verb.conditions(), Conditionality::Either);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conditionality {
    /// They are told apart.
    #[default]
    Apart,
    /// They count like all others.
    Either,
    /// They alone count.
    Only,
}

impl<P: Into<PositionSet>> From<P> for Verb {
    fn from(positions: P) -> Verb {
        Verb { positions: positions.into(), at_least: None, conditions: Conditionality::Apart, bloc_lines: false }
    }
}

/// Positions from outside: who asks for none asks nothing.
pub(super) fn some_positions<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PositionSet, D::Error> {
    let positions = PositionSet::deserialize(deserializer)?;
    if positions.is_empty() { Err(D::Error::invalid_length(0, &"one position or more")) } else { Ok(positions) }
}

impl Verb {
    /// At least so firmly.
    ///
    /// ```
    /// # use demarche::{Position, Query, Strength, Verb};
    /// let strongly = Verb::from(Position::Oppose).at_least(Strength::Strong);
    /// assert_eq!(Query::whoever(strongly.on("aid")).to_string(), "who opposes aid at least strong");
    /// ```
    #[must_use]
    pub fn at_least(self, strength: Strength) -> Verb {
        Verb { at_least: Some(strength), ..self }
    }

    /// Only under conditions that are not met.
    ///
    /// ```
    /// # use demarche::{Position, Query, Verb};
    /// let conditionally = Verb::from(Position::Oppose).conditionally();
    /// assert_eq!(Query::whoever(conditionally.on("aid")).to_string(), "who opposes aid conditionally");
    /// ```
    #[must_use]
    pub fn conditionally(self) -> Verb {
        Verb { conditions: Conditionality::Only, ..self }
    }

    /// Whether under conditions or not.
    ///
    /// ```
    /// # use demarche::{Position, Query, Verb};
    /// let either = Verb::from(Position::Oppose).conditional_or_not();
    /// assert_eq!(Query::whoever(either.on("aid")).to_string(), "who opposes aid conditionally or not");
    /// ```
    #[must_use]
    pub fn conditional_or_not(self) -> Verb {
        Verb { conditions: Conditionality::Either, ..self }
    }

    /// Including bloc lines.
    ///
    /// ```
    /// # use demarche::{Position, Query, Verb};
    /// let lines = Verb::from(Position::Oppose).including_bloc_lines();
    /// assert_eq!(Query::whoever(lines.on("aid")).to_string(), "who opposes aid including bloc lines");
    /// ```
    #[must_use]
    pub fn including_bloc_lines(self) -> Verb {
        Verb { bloc_lines: true, ..self }
    }

    /// What it is done about: an item.
    ///
    /// ```
    /// # use demarche::{Position, Query, Verb};
    /// assert_eq!(Query::whoever(Verb::from(Position::Neutral).on("aid")).to_string(), "who is neutral on aid");
    /// ```
    #[must_use]
    pub fn on(self, item: impl Into<Name>) -> Clause {
        Clause::Holds(self, Topic::on(item))
    }

    /// What it is done about: anything under an item.
    ///
    /// ```
    /// # use demarche::{Position, Query, Verb};
    /// let under = Verb::from(Position::Neutral).under("aid");
    /// assert_eq!(Query::whoever(under).to_string(), "who is neutral on anything under aid");
    /// ```
    #[must_use]
    pub fn under(self, item: impl Into<Name>) -> Clause {
        Clause::Holds(self, Topic::under(item))
    }

    /// Which positions it takes in.
    ///
    /// ```
    /// # use demarche::{Position, Verb};
    /// assert_eq!(Verb::from(Position::Oppose).positions().only(), Some(Position::Oppose));
    /// ```
    #[must_use]
    pub fn positions(self) -> PositionSet {
        self.positions
    }

    /// How firmly at least, if that is asked.
    ///
    /// ```
    /// # use demarche::{Position, Strength, Verb};
    /// let weakly = Verb::from(Position::Oppose).at_least(Strength::Weak);
    /// assert_eq!(weakly.strength(), Some(Strength::Weak), "an unvoiced strength is unknown, and not weak");
    /// ```
    #[must_use]
    pub fn strength(self) -> Option<Strength> {
        self.at_least
    }

    /// What is asked of stances that hang on conditions.
    ///
    /// ```
    /// # use demarche::{Conditionality, Position, Verb};
    /// assert_eq!(Verb::from(Position::Oppose).conditions(), Conditionality::Apart);
    /// ```
    #[must_use]
    pub fn conditions(self) -> Conditionality {
        self.conditions
    }

    /// Whether a nation without a record of its own takes the line of its blocs.
    ///
    /// ```
    /// # use demarche::{Position, Verb};
    /// assert!(!Verb::from(Position::Oppose).takes_bloc_lines());
    /// assert!(Verb::from(Position::Oppose).including_bloc_lines().takes_bloc_lines());
    /// ```
    #[must_use]
    pub fn takes_bloc_lines(self) -> bool {
        self.bloc_lines
    }
}
