//! What is asked of a party: conditions, joined by and, or and not.

use serde::{Deserialize, Serialize};

use super::{GroupName, Topic, Verb};

/// What is asked of a party. Of each it is so, possibly so, not so, or unknown; see [`Whoever`](crate::Whoever).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clause {
    /// It holds a position on an item: "opposes troops".
    Holds(Verb, Topic),
    /// It has a line on an item, whichever. Not so: it is unknown on it.
    HasLine(Topic),
    /// It belongs to a group.
    In(GroupName),
    /// All of them.
    All(Vec<Clause>),
    /// At least one of them.
    Any(Vec<Clause>),
    /// Not so.
    Not(Box<Clause>),
}
