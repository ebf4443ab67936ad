//! The form in which names are compared: letters without marks, words without order, and nothing between them.

use std::fmt;

use super::tables::LETTERS;

/// The longest a folded name may be, in bytes. No name of the atlas comes near it.
const LONGEST: usize = 192;
/// How many words it may have.
const WORDS: usize = 32;

/// A name as names are compared.
///
/// Case, diacritics, apostrophes and the order of words do not matter. Hyphens, dots, commas, brackets, slashes,
/// quotation marks and asterisks part words; "the", "of" and "and" (or "&") are left out; single letters are one word
/// ("U. S." is "us"); and "St.", "Rep.", "Dem.", "Fed.", "Is.", "N.", "S.", "E.", "W." and the like are written out.
/// Composed and decomposed letters are alike, in every script of Unicode's basic plane. To fold twice is to fold once.
///
/// It holds its text itself: 192 bytes, nothing allocated.
///
/// # Example
/// ```
/// use demarche::atlas::Folded;
///
/// let folded = |text| Folded::of(text).unwrap();
/// assert_eq!(folded("Côte d’Ivoire").as_str(), "cote divoire");
/// assert_eq!(folded("Korea, Republic of"), folded("the Rep. of Korea"));
/// assert_eq!(folded("St. Kitts & Nevis").as_str(), "kitts nevis saint");
/// assert_eq!(Folded::of("the"), None, "nothing is left");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Folded {
    /// Zeros behind the text, so that equal texts are equal bytes.
    bytes: [u8; LONGEST],
    length: usize,
}

impl Folded {
    /// Folds a text. `None` if nothing is left, or if it is too long to be a name. One pass, and a sort of the words.
    ///
    /// ```
    /// # use demarche::atlas::Folded;
    /// assert!(Folded::of("España").is_some());
    /// assert!(Folded::of("").is_none());
    /// assert!(Folded::of(&"far ".repeat(1000)).is_none());
    /// ```
    #[must_use]
    pub fn of(text: &str) -> Option<Folded> {
        let mut words = Words::new();
        for char in text.chars() {
            words.read(char)?;
        }
        words.sorted()
    }

    /// The folded text: its words in alphabetical order, one blank between them.
    ///
    /// ```
    /// # use demarche::atlas::Folded;
    /// assert_eq!(Folded::of("United States").unwrap().as_str(), "states united");
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// The number by which the table of names is sorted: FNV-1a.
    pub(super) fn number(&self) -> u32 {
        self.as_bytes().iter().fold(0x811c_9dc5, |number, byte| (number ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
    }

    fn empty() -> Folded {
        Folded { bytes: [0; LONGEST], length: 0 }
    }

    fn push(&mut self, bytes: &[u8]) -> Option<()> {
        let end = self.length + bytes.len();
        self.bytes.get_mut(self.length..end)?.copy_from_slice(bytes);
        self.length = end;
        Some(())
    }

    fn push_one(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.length)? = byte;
        self.length += 1;
        Some(())
    }

    fn truncate(&mut self, length: usize) {
        if let Some(rest) = self.bytes.get_mut(length..self.length) {
            rest.fill(0);
        }
        self.length = length;
    }
}

impl AsRef<str> for Folded {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Folded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for Folded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Folded({:?})", self.as_str())
    }
}

/// The words read so far, one behind the other, in the order of the text.
struct Words {
    text: Folded,
    /// Where each ended word begins and ends.
    ended: [(u8, u8); WORDS],
    count: usize,
    /// Where the word that is being read begins.
    start: usize,
    /// The words of one letter, together.
    initials: [u8; WORDS],
    initial_count: usize,
}

impl Words {
    fn new() -> Words {
        let text = Folded::empty();
        Words { text, ended: [(0, 0); WORDS], count: 0, start: 0, initials: [0; WORDS], initial_count: 0 }
    }

    fn read(&mut self, char: char) -> Option<()> {
        match char {
            'a'..='z' | '0'..='9' => self.text.push_one(char as u8),
            'A'..='Z' => self.text.push_one(char.to_ascii_lowercase() as u8),
            ' ' => self.end_word(),
            _ if parts_words(char) => self.end_word(),
            _ if is_silent(char) => Some(()),
            _ => char.to_lowercase().try_for_each(|lower| self.read_letter(lower)),
        }
    }

    fn read_letter(&mut self, letter: char) -> Option<()> {
        if let Some(jamo) = jamo(letter) {
            return jamo.into_iter().flatten().try_for_each(|part| self.push(part));
        }
        let short = u16::try_from(u32::from(letter)).ok();
        let known = short.and_then(|short| LETTERS.binary_search_by_key(&short, |known| known.0).ok());
        let Some((_, parts)) = known.and_then(|place| LETTERS.get(place)) else { return self.push(letter) };
        let parts = parts.iter().filter(|part| **part != 0).filter_map(|part| char::from_u32(u32::from(*part)));
        parts.into_iter().try_for_each(|part| self.push(part))
    }

    fn push(&mut self, letter: char) -> Option<()> {
        match plain(letter) {
            Some(letters) => self.text.push(letters.as_bytes()),
            // The small form of a capital may bring a mark of its own.
            None if is_silent(letter) => Some(()),
            None => self.text.push(letter.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }

    fn end_word(&mut self) -> Option<()> {
        let start = self.start;
        match self.word() {
            [] => return Some(()),
            [initial] if initial.is_ascii_alphabetic() => {
                let initial = *initial;
                self.text.truncate(start);
                *self.initials.get_mut(self.initial_count)? = initial;
                self.initial_count += 1;
                return Some(());
            }
            _ => {}
        }
        self.keep_word()
    }

    fn word(&self) -> &[u8] {
        self.text.bytes.get(self.start..self.text.length).unwrap_or_default()
    }

    fn keep_word(&mut self) -> Option<()> {
        let start = self.start;
        if let Some(full) = written_out(self.word()) {
            self.text.truncate(start);
            self.text.push(full.as_bytes())?;
        }
        if self.text.length > start {
            *self.ended.get_mut(self.count)? = (u8::try_from(start).ok()?, u8::try_from(self.text.length).ok()?);
            self.count += 1;
            self.start = self.text.length;
        }
        Some(())
    }

    fn sorted(mut self) -> Option<Folded> {
        self.end_word()?;
        self.text.push(self.initials.get(..self.initial_count)?)?;
        self.keep_word()?;
        let Words { mut text, mut ended, count, start, .. } = self;
        if count == 1 {
            text.truncate(start);
            return Some(text);
        }
        let word = |span: &(u8, u8)| text.bytes.get(usize::from(span.0)..usize::from(span.1)).unwrap_or_default();
        let ended = ended.get_mut(..count)?;
        ended.sort_unstable_by(|one, other| word(one).cmp(word(other)));
        let mut sorted = Folded::empty();
        for span in ended {
            if sorted.length > 0 {
                sorted.push(b" ")?;
            }
            sorted.push(word(span))?;
        }
        (sorted.length > 0).then_some(sorted)
    }
}

/// What a short form stands for; nothing, for a word that is left out.
pub(crate) fn written_out(word: &[u8]) -> Option<&'static str> {
    Some(match word {
        b"the" | b"of" | b"and" => "",
        b"n" => "north",
        b"s" => "south",
        b"e" => "east",
        b"w" => "west",
        b"st" => "saint",
        b"ste" => "sainte",
        b"rep" | b"repub" => "republic",
        b"dem" => "democratic",
        b"fed" => "federal",
        b"soc" => "socialist",
        b"is" | b"isl" | b"isls" => "islands",
        b"terr" => "territory",
        b"terrs" => "territories",
        b"utd" => "united",
        b"cent" => "central",
        b"eq" | b"equat" => "equatorial",
        b"sts" => "states",
        _ => return None,
    })
}

/// Whether a character only parts words.
fn parts_words(char: char) -> bool {
    matches!(
        char,
        '-' | '.' | ',' | '&' | '(' | ')' | '[' | ']' | '/' | '*' | '"' | '_' | '\t' | '\n' | '\r' | '\u{a0}'
            | '\u{2000}'..='\u{200a}' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{202f}' | '\u{3000}'
            | '«' | '»' | '“' | '”' | '„' | '·' | '・' | '،'
    )
}

/// Whether a character is left out: apostrophes, marks on letters, and what is not seen.
pub(crate) fn is_silent(char: char) -> bool {
    matches!(
        char,
        '\'' | '`' | '´' | '‘' | '’' | '‛' | '′' | '\u{2b9}'..='\u{2bf}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}'
            | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}' | '\u{5c2}' | '\u{5c4}' | '\u{5c5}' | '\u{5c7}'
            | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
            | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}'
    )
}

/// Letters that are written with others where they are not to be had.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' | 'ɔ' => "o",
        'ł' => "l",
        'đ' | 'ð' | 'ɖ' => "d",
        'þ' => "th",
        'ı' => "i",
        'ə' | 'ɛ' => "e",
        'ħ' => "h",
        'ŧ' => "t",
        'ŋ' => "ng",
        'ς' => "σ",
        _ => return None,
    })
}

/// The letters of a Korean syllable.
fn jamo(syllable: char) -> Option<[Option<char>; 3]> {
    let place = u32::from(syllable).checked_sub(0xac00).filter(|place| *place < 11_172)?;
    let tail = (place % 28 > 0).then_some(0x11a7 + place % 28);
    let parts = [Some(0x1100 + place / 588), Some(0x1161 + place % 588 / 28), tail];
    Some(parts.map(|part| part.and_then(char::from_u32)))
}
