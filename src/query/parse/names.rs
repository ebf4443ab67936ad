//! Names in a sentence: the longest that is known wins, and what is not known is noted and passed over.

use super::{Parser, Step};
use crate::query::Name;
use crate::query::meaning::{needed, several};
use crate::query::reading::{Kind, Read, Reading};
use crate::query::tokens::{Piece, unquoted};
use crate::query::words::{is_filler, is_word_of_the_language, nearest_words};
use crate::quote::shown;

impl<N: Reading> Parser<'_, N> {
    pub(super) fn item(&mut self) -> Step<Name> {
        self.name(Kind::Item).map(|(name, _)| name)
    }

    pub(super) fn party(&mut self) -> Step<Name> {
        self.name(Kind::Party).map(|(name, _)| name)
    }

    pub(super) fn bloc(&mut self) -> Step<Name> {
        self.name(Kind::Bloc).map(|(name, _)| name)
    }

    pub(super) fn meeting(&mut self) -> Step<Name> {
        self.name(Kind::Meeting).map(|(name, _)| name)
    }

    /// A name of a kind, and what it turned out to be.
    pub(super) fn name(&mut self, kind: Kind) -> Step<(Name, Kind)> {
        match self.maybe_name(kind) {
            Some(found) => Ok(found),
            None => self.stop(needed(kind)),
        }
    }

    /// A name of a kind, if one may begin here: one that is known, or one that is no word of the language.
    pub(super) fn maybe_name(&mut self, kind: Kind) -> Option<(Name, Kind)> {
        self.known_name(kind).or_else(|| {
            self.maybe(|parser| {
                parser.eat("the|a|an");
                parser.known_name(kind).or_else(|| parser.unknown_name(kind))
            })
        })
    }

    /// A name of a kind that is known, or borne by several.
    fn known_name(&mut self, kind: Kind) -> Option<(Name, Kind)> {
        if self.piece()? == Piece::Quoted {
            return Some(self.quoted_name(kind));
        }
        let word = self.word()?;
        let read = self.names.longest(self.text, self.tokens.words(self.at), kind);
        let (Read::One { words, .. } | Read::Several { words, .. }) = read else { return None };
        // A word of the language is none of its names, unless a longer name begins with it.
        if words == 0 || (words == 1 && is_word_of_the_language(word) && !Name::may_be_bare(word)) {
            return None;
        }
        let start = self.at;
        self.at += words;
        // Else the name is longer than what is known of it, unless a word of the language is misspelt.
        if self.word().is_some_and(|next| !is_word_of_the_language(next) && nearest_words(next).is_empty()) {
            let known = self.slice(self.span(start, self.at));
            self.at = start;
            return Some(self.not_known(kind, Some(known)));
        }
        Some(self.found(read, start, kind))
    }

    fn quoted_name(&mut self, kind: Kind) -> (Name, Kind) {
        let start = self.at;
        let text = unquoted(self.slice(self.tokens.span(start)));
        let read = self.names.quoted(&text, kind);
        self.at += 1;
        if read == Read::Nothing {
            let fault = self.names.unknown(&text, kind);
            self.fault(fault, self.span(start, self.at));
        }
        self.found(read, start, kind)
    }

    /// What a name that was read means.
    fn found(&mut self, read: Read, start: usize, asked: Kind) -> (Name, Kind) {
        let span = self.span(start, self.at);
        let text = self.slice(span);
        match read {
            Read::One { name, kind, .. } => (name, kind),
            Read::Nothing => (text.into(), asked),
            Read::Several { meanings, .. } => {
                self.fault(several(text, meanings), span);
                (text.into(), asked)
            }
        }
    }

    /// Words that name nothing and that the language does not know either.
    fn unknown_name(&mut self, kind: Kind) -> Option<(Name, Kind)> {
        let word = self.word()?;
        (!is_word_of_the_language(word)).then(|| self.not_known(kind, None))
    }

    /// Takes all words up to the next of the language for one name, which nobody knows. Its beginning may be known.
    fn not_known(&mut self, kind: Kind, beginning: Option<&str>) -> (Name, Kind) {
        let start = self.at;
        let known_words = beginning.map_or(1, |text| text.split_whitespace().count());
        let mut end = start + known_words;
        let mut place = end;
        while let Some(word) = self.word_at(place).filter(|word| !is_word_of_the_language(word) || is_filler(word)) {
            place += 1;
            if !is_filler(word) {
                end = place;
            }
        }
        self.at = end;
        let span = self.span(start, end);
        let text = self.slice(span);
        let mut fault = self.names.unknown(text, kind);
        if let Some(beginning) = beginning {
            fault = fault.with_help(format!(
                "`{}` is one, but not with what follows; a name of several words may be written in quotes",
                shown(beginning)
            ));
        }
        self.fault(fault, span);
        (text.into(), kind)
    }
}
