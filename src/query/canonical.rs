//! Names where nobody knows any: one word, or a text in quotes.

use super::reading::{Kind, Read, Reading};
use super::words::is_word_of_the_language;
use super::{Fault, Name, meaning};

/// Takes every bare word that is no word of the language for a name, and every text in quotes.
pub(super) struct Canonical;

impl Reading for Canonical {
    fn longest(&self, text: &str, words: &[(usize, usize)], kind: Kind) -> Read {
        let word = words.first().and_then(|(start, end)| text.get(*start..*end)).unwrap_or_default();
        // An item is never written like a nation that is called like a word.
        let bare = Name::may_be_bare(word) && !(kind == Kind::Item && is_word_of_the_language(word));
        if bare { Read::One { name: word.into(), kind, words: 1 } } else { Read::Nothing }
    }

    fn quoted(&self, name: &str, kind: Kind) -> Read {
        Read::One { name: name.into(), kind, words: 1 }
    }

    fn unknown(&self, name: &str, kind: Kind) -> Fault {
        meaning::nameless(name, kind)
    }
}
