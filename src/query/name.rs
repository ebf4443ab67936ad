//! A name in a question.

use std::fmt::{self, Write};

use serde::{Deserialize, Serialize};

use super::words::is_word_of_the_language;
use crate::id::{BlocId, ItemId, MeetingId, NationId, PartyId, check_text};

/// By what something is called in a question: its id, or a name of it. [`Query::bind`](crate::Query::bind) makes ids of
/// names.
///
/// # Example
/// ```
/// use demarche::Name;
///
/// assert_eq!(Name::from("peacekeeping-troops").to_string(), "peacekeeping-troops");
/// assert_eq!(Name::from("peacekeeping troops").to_string(), "\"peacekeeping troops\"");
/// assert_eq!(Name::from("among").to_string(), "\"among\"", "a word of the language");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Name(String);

impl Name {
    /// As it was written.
    ///
    /// ```
    /// # use demarche::Name;
    /// assert_eq!(Name::from("Coalition of the Willing").as_str(), "Coalition of the Willing");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether one word, written bare where a name is expected, is this name and nothing else.
    pub(super) fn may_be_bare(word: &str) -> bool {
        check_text(word).is_ok() && (!is_word_of_the_language(word) || looks_like_a_nation(word))
    }
}

/// `AND`, `NOR` and `CAN` are nations, and are written like nations.
fn looks_like_a_nation(word: &str) -> bool {
    word.parse::<NationId>().is_ok()
}

impl fmt::Display for Name {
    /// Bare if it is one word that cannot be taken for a word of the language, else in quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if Name::may_be_bare(&self.0) {
            return f.write_str(&self.0);
        }
        f.write_char('"')?;
        for char in self.0.chars() {
            if matches!(char, '"' | '\\') {
                f.write_char('\\')?;
            }
            f.write_char(char)?;
        }
        f.write_char('"')
    }
}

macro_rules! names {
    ($($From:ty: |$from:ident| $text:expr;)+) => {
        $(impl From<$From> for Name {
            fn from($from: $From) -> Name {
                Name($text)
            }
        })+
    };
}

names! {
    &str: |text| text.to_owned();
    String: |text| text;
    &String: |text| text.clone();
    &Name: |name| name.0.clone();
    NationId: |id| id.as_str().to_owned();
    &NationId: |id| id.as_str().to_owned();
    &BlocId: |id| id.as_str().to_owned();
    &PartyId: |id| id.as_str().to_owned();
    &ItemId: |id| id.as_str().to_owned();
    &MeetingId: |id| id.as_str().to_owned();
}
