//! What somebody is told whose question is not understood.

use super::{Parser, THE_END, is_word};
use crate::problem::nearest::did_you_mean;
use crate::query::fault::{Fault, FaultKind};
use crate::query::known_forms;
use crate::query::meaning::needed;
use crate::query::reading::{Kind, Read, Reading};
use crate::query::tokens::Piece;
use crate::query::words::{is_word_of_the_language, nearest_words};
use crate::quote::shown;

const KINDS: [Kind; 6] = [Kind::Item, Kind::Party, Kind::Nation, Kind::Bloc, Kind::Meeting, Kind::Group];

impl<N: Reading> Parser<'_, N> {
    /// Where a sentence is not understood, and what to do about it.
    pub(super) fn not_understood(&mut self) -> Fault {
        let (place, expected) = self.furthest;
        let span = self.tokens.span(place);
        let message = match self.tokens.piece(place) {
            None if place == 0 => "there is no question".to_owned(),
            None => format!("{expected} is missing"),
            Some(Piece::Unclosed) => "a quote is not closed".to_owned(),
            Some(_) => format!("`{}` is not understood: expected {expected}", shown(self.slice(span))),
        };
        let mut fault = Fault::new(FaultKind::NotUnderstood, message).at(span);
        fault = self.nearest_word(place).into_iter().fold(fault, Fault::with_help);
        if let Some(last) = place.checked_sub(1) {
            fault = fault.with_help(format!("understood: `{}`", shown(self.slice(self.span(0, last + 1)))));
        }
        fault = self.advice(place, expected).into_iter().fold(fault, Fault::with_help);
        let begins = (0..place).map_while(|place| self.word_at(place));
        known_forms::like(begins).into_iter().fold(fault, Fault::with_help)
    }

    /// What helps where something else was expected.
    fn advice(&mut self, place: usize, expected: &str) -> Vec<String> {
        let quoted = self.wants_quotes(place, expected);
        let late = (expected == THE_END && self.sees_adverb(place))
            .then(|| "say it right behind the item: `who supports troops at least strong among EU`".to_owned());
        let possessive = (0..place.saturating_add(1))
            .any(|place| self.is_position_of(place))
            .then(|| "where somebody stands is asked so: `where does PARTY stand on ITEM`".to_owned());
        let voted = self.word_at(place).is_some_and(|word| is_word(word, "voted|voting|abstained"));
        let voted = voted.then(|| {
            "votes are read as positions: ask who `supports`, `opposes` or `is neutral on` what was voted on".to_owned()
        });
        [quoted, late, possessive, voted].into_iter().flatten().collect()
    }

    /// Which words of the language may have been meant.
    fn nearest_word(&self, place: usize) -> Option<String> {
        let misspelt = self.word_at(place).filter(|word| !is_word_of_the_language(word));
        did_you_mean(&misspelt.map(nearest_words).unwrap_or_default())
    }

    /// What is called like a word of the language stands in quotes.
    fn wants_quotes(&self, place: usize, expected: &str) -> Option<String> {
        let word = self.word_at(place)?;
        let is_expected = |kind: &Kind| needed(*kind) == expected || (*kind == Kind::Item && expected == "an item");
        let kind = KINDS.into_iter().find(is_expected)?;
        let read = self.names.longest(self.text, self.tokens.words(place), kind);
        let known = matches!(read, Read::One { words: 1, .. } | Read::Several { words: 1, .. });
        known.then(|| format!("if the name is meant, write it in quotes: `\"{}\"`", shown(word)))
    }

    /// `France's position`.
    fn is_position_of(&self, place: usize) -> bool {
        let of = self.word_at(place).is_some_and(|word| word.ends_with("'s") || word.ends_with("’s"));
        let next = self.word_at(place.saturating_add(1));
        of && next.is_some_and(|word| is_word(word, "position|positions|line|stance|view|views"))
    }
}
