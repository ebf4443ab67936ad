//! How names are found in a sentence.

use super::meaning::{self, id_of, kind_of};
use super::{Fault, Name};
use crate::dossier::{Naming, Thing};

pub(crate) use crate::dossier::Kind;

/// The longest name that begins at a place of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Read {
    /// One thing bears it: its id, what it is, and how many words it takes.
    One { name: Name, kind: Kind, words: usize },
    /// Several do: what each is, as a person reads it ("the bloc `EU` (European Union)").
    Several { meanings: Vec<String>, words: usize },
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

    /// What is wrong with a text that names nothing of a kind, and what may have been meant.
    fn unknown(&self, name: &str, kind: Kind) -> Fault;
}

/// A dossier, on the day for which names are meant.
impl Reading for Naming<'_> {
    fn longest(&self, text: &str, words: &[(usize, usize)], kind: Kind) -> Read {
        match Naming::longest(*self, text, words, kind) {
            Some((things, words)) => read(*self, &things, words),
            None => Read::Nothing,
        }
    }

    fn quoted(&self, name: &str, kind: Kind) -> Read {
        read(*self, &self.called(name, kind), 1)
    }

    fn unknown(&self, name: &str, kind: Kind) -> Fault {
        meaning::unknown(*self, name, kind)
    }
}

fn read(naming: Naming<'_>, things: &[Thing], words: usize) -> Read {
    match things {
        [] => Read::Nothing,
        [thing] => Read::One { name: Name::from(id_of(naming, *thing)), kind: kind_of(naming, *thing), words },
        several => {
            Read::Several { meanings: several.iter().map(|one| meaning::meaning(naming, *one)).collect(), words }
        }
    }
}
