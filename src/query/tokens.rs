//! A sentence cut into words, texts in quotes and marks.

use std::borrow::Cow;

/// What a piece of a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    Word,
    /// A text in quotes, whole.
    Quoted,
    /// A text in quotes that never ends.
    Unclosed,
    Comma,
    Open,
    Close,
}

/// The pieces of a sentence, each with where it begins and ends. What a sentence ends with (`?`, `!`, `.`) is no piece.
#[derive(Debug, Clone)]
pub(super) struct Tokens {
    pieces: Vec<Piece>,
    spans: Vec<(usize, usize)>,
    /// Where the sentence ends.
    end: usize,
}

impl Tokens {
    pub(super) fn of(text: &str) -> Tokens {
        let end = text.trim_end_matches(|char: char| char.is_whitespace() || matches!(char, '?' | '!' | '.')).len();
        let room = text.len() / 6 + 4;
        let mut tokens = Tokens { pieces: Vec::with_capacity(room), spans: Vec::with_capacity(room), end };
        let mut at = 0;
        while let Some(rest) = text.get(at..end).filter(|rest| !rest.is_empty()) {
            at += tokens.next(rest, at);
        }
        tokens.part_contraction(text);
        tokens
    }

    /// Takes "who's" at the beginning for "who" and "'s".
    fn part_contraction(&mut self, text: &str) {
        let Some((start, end)) = self.spans.first().copied() else { return };
        let Some(asked) = text.get(start..end).and_then(|word| word.strip_suffix("'s").or(word.strip_suffix("’s")))
        else {
            return;
        };
        if ["who", "what"].iter().any(|word| asked.eq_ignore_ascii_case(word)) {
            let middle = start + asked.len();
            self.spans.splice(..1, [(start, middle), (middle, end)]);
            self.pieces.insert(0, Piece::Word);
        }
    }

    /// Takes what the rest of a sentence begins with, and says how long it is.
    fn next(&mut self, rest: &str, at: usize) -> usize {
        let Some(first) = rest.chars().next() else { return 0 };
        let length = first.len_utf8();
        let (piece, length) = match first {
            ',' => (Piece::Comma, length),
            '(' => (Piece::Open, length),
            ')' => (Piece::Close, length),
            quote if closing(quote).is_some() => quoted(rest, quote),
            space if space.is_whitespace() => return length,
            // A mark that closes nothing is a word of its own.
            _ => (Piece::Word, rest.find(ends_word).unwrap_or(rest.len()).max(length)),
        };
        self.pieces.push(piece);
        self.spans.push((at, at + length));
        length
    }

    pub(super) fn piece(&self, place: usize) -> Option<Piece> {
        self.pieces.get(place).copied()
    }

    /// Where a piece begins and ends; behind the last, the end of the sentence.
    pub(super) fn span(&self, place: usize) -> (usize, usize) {
        self.spans.get(place).copied().unwrap_or((self.end, self.end))
    }

    /// The words from a place on, up to the next mark or text in quotes.
    pub(super) fn words(&self, place: usize) -> &[(usize, usize)] {
        let pieces = self.pieces.get(place..).unwrap_or_default();
        let words = pieces.iter().take_while(|piece| **piece == Piece::Word).count();
        self.spans.get(place..place + words).unwrap_or_default()
    }
}

/// What closes a quote.
fn closing(quote: char) -> Option<[char; 2]> {
    match quote {
        '"' => Some(['"', '"']),
        '“' | '”' | '„' => Some(['“', '”']),
        '«' => Some(['»', '»']),
        _ => None,
    }
}

fn ends_word(char: char) -> bool {
    char.is_whitespace() || matches!(char, ',' | '(' | ')' | '»') || closing(char).is_some()
}

/// A text in quotes and how long it is, quotes included; `\"` does not close it.
fn quoted(rest: &str, quote: char) -> (Piece, usize) {
    let closing = closing(quote).unwrap_or_default();
    let mut escaped = false;
    for (place, char) in rest.char_indices().skip(1) {
        if !escaped && closing.contains(&char) {
            return (Piece::Quoted, place + char.len_utf8());
        }
        escaped = !escaped && char == '\\';
    }
    (Piece::Unclosed, rest.len())
}

/// What stands in quotes.
pub(super) fn unquoted(quoted: &str) -> Cow<'_, str> {
    let mut chars = quoted.chars();
    chars.next();
    chars.next_back();
    let inside = chars.as_str();
    if !inside.contains('\\') {
        return Cow::Borrowed(inside);
    }
    let mut plain = String::with_capacity(inside.len());
    let mut chars = inside.chars();
    while let Some(char) = chars.next() {
        plain.push(if char == '\\' { chars.next().unwrap_or('\\') } else { char });
    }
    Cow::Owned(plain)
}
