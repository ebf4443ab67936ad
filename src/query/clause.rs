//! What is asked of a party: conditions, joined by and, or and not.

use std::ops::{BitAnd, BitOr, Not};

use serde::Serialize;

use super::nesting::held;
use super::{GroupName, Several, Topic, Verb};

/// What is asked of a party. Of each it is so, possibly so, not so, or unknown; see [`Whoever`](crate::Whoever).
///
/// # Example
/// ```
/// use demarche::Position::{Oppose, Support};
/// use demarche::{Clause, Query, Verb};
///
/// let torn = Clause::holds(Support, "missiles") & !Clause::holds(Oppose, "troops") & Clause::within("EU");
/// assert_eq!(Query::whoever(torn).to_string(), "who supports missiles and does not oppose troops and is in EU");
/// let firm = Verb::from(Oppose).including_bloc_lines();
/// assert_eq!(firm.on("troops").or(Clause::has_line("aid")), firm.on("troops") | Clause::has_line("aid"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Clause {
    /// It holds a position on an item: "opposes troops".
    #[serde(serialize_with = "held")]
    Holds(Verb, Topic),
    /// It has a line on an item, whichever. Not so: it is unknown on it.
    HasLine(Topic),
    /// It belongs to a group.
    In(GroupName),
    /// All of them.
    All(Several<Clause>),
    /// At least one of them.
    Any(Several<Clause>),
    /// Not so.
    Not(Box<Clause>),
}

impl Clause {
    /// How deep clauses may nest: more is refused wherever a question is read or bound.
    ///
    /// ```
    /// # use demarche::Clause;
    /// assert_eq!(Clause::DEEPEST, 32);
    /// ```
    pub const DEEPEST: usize = 32;

    /// It holds a position on an item. For how firmly, and under which conditions, go through [`Verb`].
    ///
    /// ```
    /// # use demarche::{Clause, Position, Verb};
    /// assert_eq!(Clause::holds(Position::Oppose, "troops"), Verb::from(Position::Oppose).on("troops"));
    /// ```
    #[must_use]
    pub fn holds(verb: impl Into<Verb>, topic: impl Into<Topic>) -> Clause {
        Clause::Holds(verb.into(), topic.into())
    }

    /// It has a line on an item, whichever.
    ///
    /// ```
    /// # use demarche::{Clause, Query};
    /// assert_eq!(Query::whoever(Clause::has_line("aid")).to_string(), "who has a line on aid");
    /// ```
    #[must_use]
    pub fn has_line(topic: impl Into<Topic>) -> Clause {
        Clause::HasLine(topic.into())
    }

    /// Nobody says where it stands on an item.
    ///
    /// ```
    /// # use demarche::{Clause, Query};
    /// assert_eq!(Clause::is_unknown("aid"), !Clause::has_line("aid"));
    /// assert_eq!(Query::whoever(Clause::is_unknown("aid")).to_string(), "who is unknown on aid");
    /// ```
    #[must_use]
    pub fn is_unknown(topic: impl Into<Topic>) -> Clause {
        Clause::Not(Box::new(Clause::has_line(topic)))
    }

    /// It belongs to a group.
    ///
    /// ```
    /// # use demarche::{Clause, GroupName, Query};
    /// assert_eq!(Query::whoever(Clause::within("EU")), Query::members("EU"));
    /// assert_eq!(Query::whoever(Clause::within(GroupName::attending("summit"))).to_string(), "who attends summit");
    /// ```
    #[must_use]
    pub fn within(group: impl Into<GroupName>) -> Clause {
        Clause::In(group.into())
    }

    /// Both are so. Lists grow: `a.and(b).and(c)` is one list of three.
    ///
    /// ```
    /// # use demarche::{Clause, Query};
    /// let all = ["b", "c", "d"].map(Clause::has_line).into_iter().reduce(Clause::and).unwrap();
    /// assert_eq!(Query::whoever(all).to_string(), "who has a line on b and has a line on c and has a line on d");
    /// ```
    #[must_use]
    pub fn and(self, other: Clause) -> Clause {
        match self {
            Clause::All(mut parts) => {
                parts.push(other);
                Clause::All(parts)
            }
            first => Clause::All(Several::new(first, other)),
        }
    }

    /// At least one is so. Lists grow: `a.or(b).or(c)` is one list of three.
    ///
    /// ```
    /// # use demarche::{Clause, Query};
    /// let either = Clause::within("EU").and(Clause::has_line("aid")).or(Clause::within("NATO"));
    /// assert_eq!(Query::whoever(either).to_string(), "who is in EU and has a line on aid or is in NATO");
    /// ```
    #[must_use]
    pub fn or(self, other: Clause) -> Clause {
        match self {
            Clause::Any(mut parts) => {
                parts.push(other);
                Clause::Any(parts)
            }
            first => Clause::Any(Several::new(first, other)),
        }
    }

    /// How deep it nests, as far as that is allowed; nothing if it nests deeper.
    pub(super) fn depth(&self) -> Option<usize> {
        self.depth_within(Clause::DEEPEST)
    }

    fn depth_within(&self, left: usize) -> Option<usize> {
        let left = left.checked_sub(1)?;
        let inner = match self {
            Clause::Holds(..) | Clause::HasLine(_) | Clause::In(_) => 0,
            Clause::Not(part) => part.depth_within(left)?,
            Clause::All(parts) | Clause::Any(parts) => {
                let mut deepest = 0;
                for part in parts {
                    deepest = deepest.max(part.depth_within(left)?);
                }
                deepest
            }
        };
        Some(inner + 1)
    }
}

/// [`Clause::and`].
impl BitAnd for Clause {
    type Output = Clause;

    fn bitand(self, other: Clause) -> Clause {
        self.and(other)
    }
}

/// [`Clause::or`].
impl BitOr for Clause {
    type Output = Clause;

    fn bitor(self, other: Clause) -> Clause {
        self.or(other)
    }
}

/// Not so; twice, it is so.
impl Not for Clause {
    type Output = Clause;

    fn not(self) -> Clause {
        match self {
            Clause::Not(part) => *part,
            part => Clause::Not(Box::new(part)),
        }
    }
}
