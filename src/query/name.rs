//! A name in a question.

use std::fmt;

use serde::{Deserialize, Serialize};

/// By what something is called in a question: its id, or a name of it. [`Query::bind`](crate::Query::bind) makes ids of names.
///
/// # Example
/// ```
/// use demarche::Name;
///
/// assert_eq!(Name::from("peacekeeping-troops").to_string(), "peacekeeping-troops");
/// assert_eq!(Name::from("peacekeeping troops").to_string(), "\"peacekeeping troops\"");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(String);

impl Name {
    /// As it was written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Name {
        Name(text.to_owned())
    }
}

impl From<String> for Name {
    fn from(text: String) -> Name {
        Name(text)
    }
}

impl From<&String> for Name {
    fn from(text: &String) -> Name {
        Name(text.clone())
    }
}

impl fmt::Display for Name {
    /// Bare if it is one word that cannot be taken for a word of the language, else in quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
