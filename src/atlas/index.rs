//! Where a name or a code stands in the tables.

use super::entry::{CodeEntry, LONGEST};
use super::name::NameFacts;
use super::tables::{CODES, NAMES_BY_NUMBER, NUMBERS};
use super::{Folded, NationFacts, nations};

/// The names that fold to the same, each with its nation.
pub(super) fn named(folded: &Folded) -> impl Iterator<Item = (&'static NationFacts, NameFacts)> + use<'_> {
    let number = folded.number();
    let start = NUMBERS.partition_point(|known| *known < number);
    let same = NUMBERS.iter().zip(&NAMES_BY_NUMBER).skip(start).take_while(move |(known, _)| **known == number);
    // Different names may share a number.
    same.filter_map(|(_, place)| Some((bearer(*place)?, NameFacts::at(*place)?)))
        .filter(move |(_, name)| Folded::of(name.text()).is_some_and(|known| known == *folded))
}

/// How many letters a folded name has at most if marks are all that part it from a word: "Irã" from "ira".
const SHORT: usize = 4;

/// Whether a text has marks, composed or not, on the letters on which a name that folds to the same has them, if the name is
/// so short that they count.
pub(super) fn has_marks_of(text: &str, folded: &Folded, name: &str) -> bool {
    let counts = folded.as_str().len() <= SHORT && folded.as_str().is_ascii() && !name.is_ascii();
    !counts || marks(name).all(|marked| marks(text).any(|own| own == marked))
}

/// Of each word, how many letters it has, and a bit for each that bears a mark.
fn marks(text: &str) -> impl Iterator<Item = (u32, u64)> {
    let is_mark = |char: char| ('\u{300}'..='\u{36f}').contains(&char);
    let words = text.split(move |char: char| !char.is_alphanumeric() && !is_mark(char)).filter(|word| !word.is_empty());
    words.map(move |word| {
        word.chars().fold((0, 0), |(letters, marked): (u32, u64), char| match char {
            char if is_mark(char) => (letters, marked | 1_u64.rotate_left(letters)),
            char if char.is_ascii() => (letters + 1, marked),
            _ => (letters + 1, marked | 1_u64.rotate_left(letters + 1)),
        })
    })
}

/// Whose the name at a place is: names lie by nation.
fn bearer(place: u16) -> Option<&'static NationFacts> {
    let behind = nations().partition_point(|nation| nation.names.0 <= place);
    nations().get(behind.checked_sub(1)?)
}

impl CodeEntry {
    pub(super) fn nation(&self) -> Option<&'static NationFacts> {
        nations().get(usize::from(self.nation))
    }

    pub(super) fn name(&self) -> Option<NameFacts> {
        NameFacts::at(self.name)
    }
}

/// What a short text may be, in no order.
pub(super) fn coded(text: [u8; LONGEST]) -> &'static [CodeEntry] {
    let start = CODES.partition_point(|row| row.text < text);
    let rest = CODES.get(start..).unwrap_or_default();
    let count = rest.iter().take_while(|row| row.text == text).count();
    rest.get(..count).unwrap_or_default()
}

/// A text as a code: capitals and digits alone, with nothing between them but dots, after an article if there is one.
/// `U.S.A.`, `the UK` and `250` are; `us` and `in` are words.
pub(super) fn capitals(text: &str) -> Option<[u8; LONGEST]> {
    let text = text.trim();
    let text = ["the ", "The "].iter().find_map(|article| text.strip_prefix(article)).unwrap_or(text);
    let mut code = [0; LONGEST];
    let mut length = 0;
    let mut after_dot = false;
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'0'..=b'9' => {
                *code.get_mut(length)? = byte;
                length += 1;
            }
            b'.' => {}
            b' ' if after_dot => {}
            _ => return None,
        }
        after_dot = byte == b'.';
    }
    (length >= 2).then_some(code)
}

/// A text that is a code as it stands.
pub(super) fn exactly(text: &str) -> Option<[u8; LONGEST]> {
    let mut code = [0; LONGEST];
    code.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
    // Zeros fill what is shorter.
    (!text.contains('\0')).then_some(code)
}
