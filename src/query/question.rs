//! A question: what is asked, of whom, and as seen how.

use serde::{Deserialize, Serialize};

use super::{Ask, Clause, GroupName, Name, Restriction, Verb};
use crate::day::Day;
use crate::model::{Strength, is_default};

/// A question as data: it can be built, written in English, stored, compared and printed. What prints parses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    pub(crate) ask: Ask,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) scope: Vec<Restriction>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) as_of: Option<Day>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) known_by: Option<Day>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) on_record: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) asserted: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) stated: bool,
}

/// "Who opposes …", before it says on what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Asking(Verb);

impl From<Ask> for Query {
    fn from(ask: Ask) -> Query {
        Query { ask, scope: Vec::new(), as_of: None, known_by: None, on_record: false, asserted: false, stated: false }
    }
}

/// ## Who
impl Query {
    /// Who holds a position.
    pub fn who(verb: impl Into<Verb>) -> Asking {
        Asking(verb.into())
    }

    /// Of whom a clause is so.
    #[must_use]
    pub fn whoever(clause: Clause) -> Query {
        Query::from(Ask::Who(clause))
    }
}

impl Asking {
    /// At least so firmly.
    pub fn at_least(self, strength: Strength) -> Asking {
        Asking(self.0.at_least(strength))
    }

    /// On an item itself.
    #[must_use]
    pub fn on(self, item: impl Into<Name>) -> Query {
        Query::whoever(self.0.on(item))
    }

    /// On an item or anything under it.
    #[must_use]
    pub fn under(self, item: impl Into<Name>) -> Query {
        Query::whoever(self.0.under(item))
    }
}

/// ## Of whom, and as seen how
impl Query {
    /// Only among a group.
    #[must_use]
    pub fn among(mut self, group: impl Into<GroupName>) -> Query {
        self.scope.push(Restriction::Among(group.into()));
        self
    }

    /// Only outside a group.
    #[must_use]
    pub fn outside(mut self, group: impl Into<GroupName>) -> Query {
        self.scope.push(Restriction::Outside(group.into()));
        self
    }

    /// As of a day.
    #[must_use]
    pub fn as_of(self, day: Day) -> Query {
        Query { as_of: Some(day), ..self }
    }

    /// What it asks.
    #[must_use]
    pub fn ask(&self) -> &Ask {
        &self.ask
    }
}
