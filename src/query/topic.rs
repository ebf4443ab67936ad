//! What a question is on: an item, or everything under it.

use serde::{Deserialize, Serialize};

use super::Name;

/// An item, or the item and anything under it. A name alone is the item itself.
///
/// # Example
/// ```
/// use demarche::{Query, Topic};
///
/// assert_eq!(Query::line("ITA", "troops"), Query::line("ITA", Topic::on("troops")));
/// assert_eq!(
///     Query::line("ITA", Topic::under("guarantees")).to_string(),
///     "where does ITA stand on anything under guarantees"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// That item.
    On(Name),
    /// That item or anything under it.
    Under(Name),
}

impl Topic {
    /// An item itself.
    ///
    /// ```
    /// # use demarche::Topic;
    /// assert_eq!(Topic::on("troops"), Topic::from("troops"));
    /// ```
    #[must_use]
    pub fn on(item: impl Into<Name>) -> Topic {
        Topic::On(item.into())
    }

    /// An item or anything under it.
    ///
    /// ```
    /// # use demarche::Topic;
    /// assert_ne!(Topic::under("troops"), Topic::on("troops"));
    /// ```
    #[must_use]
    pub fn under(item: impl Into<Name>) -> Topic {
        Topic::Under(item.into())
    }

    /// The item, whether it alone is meant or anything under it too.
    ///
    /// ```
    /// # use demarche::Topic;
    /// assert_eq!(Topic::under("troops").item().as_str(), "troops");
    /// ```
    #[must_use]
    pub fn item(&self) -> &Name {
        match self {
            Topic::On(item) | Topic::Under(item) => item,
        }
    }
}

impl<N: Into<Name>> From<N> for Topic {
    fn from(item: N) -> Topic {
        Topic::On(item.into())
    }
}
