//! From a sentence to a tree: a cursor over its words, and what it does where it does not understand.

mod advice;
mod clauses;
mod dates;
mod forms;
mod groups;
mod inverted;
mod modifiers;
mod names;
mod predicates;
mod topics;
mod verbs;
mod who;

use std::str::FromStr;

pub(super) use self::clauses::too_deep;
use super::canonical::Canonical;
use super::fault::{Fault, FaultKind};
use super::reading::Reading;
use super::tokens::{Piece, Tokens};
use super::{Clause, Query, QuestionError};

/// What is expected behind everything else.
const THE_END: &str = "the end of the question";

/// How long a question may be, in bytes.
pub(super) const LONGEST: usize = 4096;

impl FromStr for Query {
    type Err = QuestionError;

    /// Reads a question in which every name is one word, or a text in quotes.
    fn from_str(text: &str) -> Result<Query, QuestionError> {
        parse(text, &Canonical)
    }
}

/// The tree of a sentence whose names somebody knows.
pub(super) fn parse(text: &str, names: &impl Reading) -> Result<Query, QuestionError> {
    let Sentence { query, faults, .. } = read(text, names);
    query.filter(|_| faults.is_empty()).ok_or_else(|| refused(text, faults))
}

/// A sentence as far as it could be read, and all that is wrong with it.
pub(super) struct Sentence {
    pub(super) query: Option<Query>,
    pub(super) faults: Vec<Fault>,
    /// Where each restriction stands.
    pub(super) scopes: Vec<(usize, usize)>,
}

/// Reads a sentence as far as it can be read.
pub(super) fn read(text: &str, names: &impl Reading) -> Sentence {
    if text.len() > LONGEST {
        return Sentence { query: None, faults: vec![too_long(text.len())], scopes: Vec::new() };
    }
    let mut parser = Parser::new(text, names);
    let read = parser.question();
    // Of what nests too deep, no more is said.
    if read.is_err() && !parser.faults.iter().any(|fault| fault.kind == FaultKind::TooDeep) {
        let fault = parser.not_understood();
        parser.faults.push(fault);
    }
    let Parser { mut faults, scopes, .. } = parser;
    faults.sort_by_key(|fault| fault.span);
    Sentence { query: read.ok(), faults, scopes }
}

/// Why a sentence is no question. One that is too long is not kept.
pub(super) fn refused(text: &str, faults: Vec<Fault>) -> QuestionError {
    QuestionError::new(Some(text).filter(|text| text.len() <= LONGEST), faults)
}

pub(super) fn too_long(length: usize) -> Fault {
    Fault::new(FaultKind::TooLong, format!("the question is too long: {length} bytes, of at most {LONGEST}"))
}

/// The sentence could not be read any further; where, the parser knows.
#[derive(Debug, Clone, Copy)]
struct Stop;

type Step<T> = Result<T, Stop>;

struct Parser<'t, N> {
    text: &'t str,
    tokens: Tokens,
    names: &'t N,
    at: usize,
    faults: Vec<Fault>,
    /// The furthest place at which something else was expected, and what.
    furthest: (usize, &'static str),
    /// How many brackets are open.
    brackets: usize,
    /// What was last denied with "does not".
    denied: Option<Denied>,
    /// Where each restriction stands.
    scopes: Vec<(usize, usize)>,
}

/// What was denied with "does not", and between which places.
#[derive(Clone)]
struct Denied {
    start: usize,
    end: usize,
    clause: Clause,
}

impl<'t, N: Reading> Parser<'t, N> {
    fn new(text: &'t str, names: &'t N) -> Parser<'t, N> {
        let tokens = Tokens::of(text);
        Parser {
            text,
            tokens,
            names,
            at: 0,
            faults: Vec::new(),
            furthest: (0, "a question"),
            brackets: 0,
            denied: None,
            scopes: Vec::new(),
        }
    }

    fn question(&mut self) -> Step<Query> {
        let form = self.form()?;
        let query = self.modified(form)?;
        if self.at_end() { Ok(query) } else { self.stop(THE_END) }
    }

    // Looking at what comes.

    fn at_end(&self) -> bool {
        self.tokens.piece(self.at).is_none()
    }

    fn piece(&self) -> Option<Piece> {
        self.tokens.piece(self.at)
    }

    fn slice(&self, (start, end): (usize, usize)) -> &'t str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The word at a place.
    fn word_at(&self, place: usize) -> Option<&'t str> {
        (self.tokens.piece(place)? == Piece::Word).then(|| self.slice(self.tokens.span(place)))
    }

    fn word(&self) -> Option<&'t str> {
        self.word_at(self.at)
    }

    /// Where a phrase that begins here ends. A bar parts words that may stand for one another.
    fn after(&self, phrase: &str) -> Option<usize> {
        let mut place = self.at;
        if !self.word_at(place).is_some_and(|word| begins_alike(word, phrase)) {
            return phrase.is_empty().then_some(place);
        }
        for pattern in phrase.split_ascii_whitespace() {
            if !is_word(self.word_at(place)?, pattern) {
                return None;
            }
            place += 1;
        }
        Some(place)
    }

    fn sees(&self, phrase: &str) -> bool {
        self.after(phrase).is_some()
    }

    // Going on.

    /// Goes behind a phrase, if it comes.
    fn eat(&mut self, phrase: &str) -> bool {
        let after = self.after(phrase);
        self.at = after.unwrap_or(self.at);
        after.is_some()
    }

    /// Goes behind the first of some phrases that comes, and says what it means.
    fn eat_any<T: Copy>(&mut self, phrases: &[(&str, T)]) -> Option<T> {
        phrases.iter().find(|(phrase, _)| self.eat(phrase)).map(|(_, meaning)| *meaning)
    }

    fn eat_piece(&mut self, piece: Piece) -> bool {
        let comes = self.piece() == Some(piece);
        self.at += usize::from(comes);
        comes
    }

    fn need(&mut self, phrase: &str, expected: &'static str) -> Step<()> {
        if self.eat(phrase) { Ok(()) } else { self.stop(expected) }
    }

    /// Tries something, and goes back if it does not come to anything.
    fn maybe<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    // Giving up.

    /// Notes what was expected here.
    fn miss(&mut self, expected: &'static str) {
        if self.at > self.furthest.0 || self.furthest.1 == "a question" {
            self.furthest = (self.at, expected);
        }
    }

    fn stop<T>(&mut self, expected: &'static str) -> Step<T> {
        self.miss(expected);
        Err(Stop)
    }

    fn fault(&mut self, fault: Fault, span: (usize, usize)) {
        self.faults.push(fault.at(span));
    }

    /// The text between two places of the sentence.
    fn span(&self, start: usize, end: usize) -> (usize, usize) {
        let last = end.checked_sub(1).filter(|last| *last >= start).unwrap_or(start);
        (self.tokens.span(start).0, self.tokens.span(last).1)
    }
}

/// Whether a word begins with the letter of some first word of a phrase: most do not, and need no closer look.
fn begins_alike(word: &str, phrase: &str) -> bool {
    let first = match word.as_bytes() {
        [b'\'', b's'] | [0xE2, ..] => b'i',
        [first, ..] => first.to_ascii_lowercase(),
        [] => return false,
    };
    let mut before = b'|';
    for byte in phrase.bytes().take_while(|byte| *byte != b' ') {
        if before == b'|' && byte == first {
            return true;
        }
        before = byte;
    }
    false
}

/// Whether a word is one of a pattern's, whatever its case; a typographic apostrophe is an apostrophe, and "'s" is "is".
fn is_word(word: &str, pattern: &str) -> bool {
    let word = if matches!(word, "'s" | "’s") { "is" } else { word };
    pattern.split('|').any(|pattern| {
        word.eq_ignore_ascii_case(pattern)
            || (word.contains('’') && pattern.contains('\'') && word.replace('’', "'").eq_ignore_ascii_case(pattern))
    })
}
