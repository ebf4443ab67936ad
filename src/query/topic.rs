//! What a question is on: an item, or everything under it.

use serde::{Deserialize, Serialize};

use super::Name;

/// An item, or the item and anything under it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// That item.
    On(Name),
    /// That item or anything under it.
    Under(Name),
}
