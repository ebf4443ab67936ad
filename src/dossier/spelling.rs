//! How names are spelt when they are compared in their order: as the atlas folds them, but word by word.

use crate::atlas::{Folded, is_silent, written_out};

/// A name as it is compared: its words in their order, one blank between them.
///
/// Words are folded as the atlas folds them: case, marks and apostrophes do not matter, short forms are written out, "the"
/// is left out. Other than there the order counts, and "of" and "and" stay: "land for peace" is not "peace for land", and
/// "Sudan and South" is not South Sudan. Whatever is no letter, digit, mark or apostrophe only parts words.
///
/// Built up word by word, in memory that is used again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Spelling(String);

impl Spelling {
    /// The spelling of a whole name. An article before it is left out; a name without any letter is itself.
    pub(crate) fn of(name: &str) -> Spelling {
        let mut spelling = Spelling::default();
        spelling.push(name);
        if spelling.0.is_empty() {
            spelling.0.push_str(&name.trim().to_lowercase());
        }
        // `A/RES/ES-11/1` begins with none.
        let first = name.split_whitespace().next().unwrap_or_default();
        let article = ["a", "an"].into_iter().find(|article| first.eq_ignore_ascii_case(article));
        let rest = article.and_then(|article| spelling.0.strip_prefix(article)?.strip_prefix(' '));
        match rest.map(str::to_owned) {
            Some(rest) => Spelling(rest),
            None => spelling,
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Adds the words of a text behind those that are there.
    pub(crate) fn push(&mut self, text: &str) {
        let mut rest = text;
        while let Some(start) = rest.find(begins_word) {
            let (before, from) = rest.split_at(start);
            if before.contains('&') {
                self.push_word("and");
            }
            let word = from.split(parts_words).next().unwrap_or_default();
            let initials = initials(from);
            if initials > word.len() {
                self.push_initials(from.get(..initials).unwrap_or_default());
                rest = from.get(initials..).unwrap_or_default();
            } else {
                self.push_word(word);
                rest = from.get(word.len()..).unwrap_or_default();
            }
        }
        if rest.contains('&') {
            self.push_word("and");
        }
    }

    fn push_word(&mut self, word: &str) {
        let end = self.0.len();
        self.part();
        let start = self.0.len();
        if word.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            self.0.push_str(word);
            self.0.get_mut(start..).unwrap_or_default().make_ascii_lowercase();
        } else {
            match Folded::of(word) {
                Some(folded) => self.0.push_str(folded.as_str()),
                None => self.0.push_str(&word.to_lowercase()),
            }
        }
        let full = self.0.get(start..).and_then(|word| written_out(word.as_bytes()));
        match (full, self.0.get(start..)) {
            (_, None | Some("" | "the")) => self.0.truncate(end),
            (Some(full), _) if !full.is_empty() => {
                self.0.truncate(start);
                self.0.push_str(full);
            }
            _ => {}
        }
    }

    fn push_initials(&mut self, initials: &str) {
        self.part();
        let letters = initials.chars().filter(char::is_ascii_alphabetic);
        self.0.extend(letters.map(|letter| letter.to_ascii_lowercase()));
    }

    fn part(&mut self) {
        if !self.0.is_empty() {
            self.0.push(' ');
        }
    }
}

fn begins_word(char: char) -> bool {
    char.is_alphanumeric()
}

fn parts_words(char: char) -> bool {
    !char.is_alphanumeric() && !is_silent(char)
}

/// How long the initials are with which a text begins: `U.S.` of `U.S.-backed`; nothing if there are none.
fn initials(text: &str) -> usize {
    let mut bytes = text.bytes();
    let mut count = 0;
    while let (Some(b'A'..=b'Z' | b'a'..=b'z'), Some(b'.')) = (bytes.next(), bytes.next()) {
        count += 1;
    }
    // A last initial may go without its dot.
    let rest = text.get(2 * count..).unwrap_or_default();
    let word = rest.split(parts_words).next().unwrap_or_default();
    let last = usize::from(count > 0 && word.len() == 1 && word.is_ascii());
    if count + last < 2 { 0 } else { 2 * count + last }
}
