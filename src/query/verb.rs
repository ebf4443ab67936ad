//! What somebody does about an item: which positions, how firmly, under conditions or not.

use serde::{Deserialize, Serialize};

use super::{Clause, Name};
use crate::model::{PositionSet, Strength, is_default};

/// What somebody does about an item: "opposes", "strongly supports", "supports or acquiesces in, including bloc lines".
///
/// # Example
/// ```
/// use demarche::{Position, Strength, Verb};
///
/// let would_accept = Verb::from(Position::Support | Position::Acquiesce);
/// assert_ne!(would_accept, would_accept.at_least(Strength::Strong));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verb {
    pub(crate) positions: PositionSet,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) at_least: Option<Strength>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) conditions: Conditionality,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) bloc_lines: bool,
}

/// What is asked of stances that hang on conditions.
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

impl Verb {
    /// At least so firmly.
    #[must_use]
    pub fn at_least(self, strength: Strength) -> Verb {
        Verb { at_least: Some(strength), ..self }
    }

    /// Only under conditions that are not met.
    #[must_use]
    pub fn conditionally(self) -> Verb {
        Verb { conditions: Conditionality::Only, ..self }
    }

    /// Whether under conditions or not.
    #[must_use]
    pub fn conditional_or_not(self) -> Verb {
        Verb { conditions: Conditionality::Either, ..self }
    }

    /// Including bloc lines.
    #[must_use]
    pub fn including_bloc_lines(self) -> Verb {
        Verb { bloc_lines: true, ..self }
    }

    /// What it is done about: an item.
    #[must_use]
    pub fn on(self, item: impl Into<Name>) -> Clause {
        Clause::Holds(self, super::Topic::On(item.into()))
    }

    /// What it is done about: anything under an item.
    #[must_use]
    pub fn under(self, item: impl Into<Name>) -> Clause {
        Clause::Holds(self, super::Topic::Under(item.into()))
    }

    /// Which positions it takes in.
    #[must_use]
    pub fn positions(self) -> PositionSet {
        self.positions
    }
}
