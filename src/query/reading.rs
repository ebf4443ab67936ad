//! How names are found in a sentence.

use super::Name;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Item,
    /// A nation or a bloc.
    Party,
    Bloc,
    Meeting,
    /// A bloc, a meeting or a nation: whatever may narrow a question.
    Group,
}

/// The longest name that begins at a place of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Read {
    /// One thing bears it: its id, what it is, and how many words it takes.
    One { name: Name, kind: Kind, words: usize },
    /// Several do: their ids.
    Several { ids: Vec<String>, words: usize },
    /// Nothing known begins here.
    Nothing,
}

/// Who knows names: nobody (the canonical form: one word, or a text in quotes), or a dossier (the longest that it knows).
pub(crate) trait Reading {
    /// The longest name of a kind that begins with the first of some words. `words` are the words of the rest of the
    /// sentence as they lie in `text`, each with its place.
    fn longest(&self, text: &str, words: &[(usize, usize)], kind: Kind) -> Read;

    /// What a whole text in quotes names.
    fn quoted(&self, name: &str, kind: Kind) -> Read;

    /// What may have been meant by a text that names nothing.
    fn nearest(&self, name: &str, kind: Kind) -> Vec<String>;
}
