//! By whom a question is narrowed.

use serde::{Deserialize, Serialize};

use super::Name;

/// A group: a bloc, those who attend a meeting, or a list of nations.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupName {
    /// A bloc, or one nation.
    Named(Name),
    /// Those who attend a meeting.
    Attending(Name),
    /// Two nations or more.
    List(Vec<Name>),
}

/// How a question is narrowed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Restriction {
    /// Only those in the group.
    Among(GroupName),
    /// Only those outside of it.
    Outside(GroupName),
}
