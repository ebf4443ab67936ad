//! A sentence on one line, with a place of it marked below.

use std::fmt;

/// How many characters are shown before and behind the marked place.
const AROUND: usize = 60;

/// A sentence, its beginning and its end cut off where it is long, with carets under one place.
pub(super) struct Caret<'t> {
    text: &'t str,
    span: (usize, usize),
}

impl<'t> Caret<'t> {
    pub(super) fn new(text: &'t str, (start, end): (usize, usize)) -> Caret<'t> {
        let inside =
            |place: usize| (0..=place.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let start = inside(start);
        Caret { text, span: (start, inside(end).max(start)) }
    }

    fn parts(&self) -> [&'t str; 3] {
        let (before, rest) = self.text.split_at_checked(self.span.0).unwrap_or((self.text, ""));
        let (marked, after) = rest.split_at_checked(self.span.1 - self.span.0).unwrap_or((rest, ""));
        [before, marked, after]
    }
}

impl fmt::Display for Caret<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [before, marked, after] = self.parts();
        let from = before.char_indices().rev().nth(AROUND - 1).map_or(0, |(place, _)| place);
        let before = Shown::of(before.get(from..).unwrap_or_default(), from > 0, false);
        let marked = Shown::first(marked);
        let after = Shown::first(after);
        let line = format!("{}{}{}", before.text, marked.text, after.text);
        let (line, lead) = (line.trim_end(), " ".repeat(before.columns));
        write!(f, "\n  {line}\n  {lead}{}", "^".repeat(marked.columns.max(1)))
    }
}

/// A text as it is shown, and how many columns that takes.
struct Shown {
    text: String,
    columns: usize,
}

impl Shown {
    /// No more than the beginning.
    fn first(text: &str) -> Shown {
        let end = text.char_indices().nth(AROUND).map(|(place, _)| place);
        Shown::of(text.get(..end.unwrap_or(text.len())).unwrap_or_default(), false, end.is_some())
    }

    fn of(text: &str, cut_before: bool, cut_behind: bool) -> Shown {
        let mut shown = Shown { text: String::new(), columns: 0 };
        let cut = |cut: bool| cut.then_some('…');
        for char in cut(cut_before).into_iter().chain(text.chars()).chain(cut(cut_behind)) {
            shown.push(char);
        }
        shown
    }

    fn push(&mut self, char: char) {
        match char {
            '\t' | '\n' | '\r' => {
                self.text.push(' ');
                self.columns += 1;
            }
            _ if char.is_control() || turns_around(char) => {
                let escaped = char.escape_default();
                self.columns += escaped.len();
                self.text.extend(escaped);
            }
            _ => {
                self.text.push(char);
                self.columns += columns(char);
            }
        }
    }
}

/// Whether a character makes a terminal write the other way, or break the line.
fn turns_around(char: char) -> bool {
    matches!(char, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// How many columns of a terminal a character takes: none if it is written over the one before, two if it is wide.
fn columns(char: char) -> usize {
    match char {
        '\u{0300}'..='\u{036F}'
        | '\u{1AB0}'..='\u{1AFF}'
        | '\u{1DC0}'..='\u{1DFF}'
        | '\u{200B}'..='\u{200D}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FE20}'..='\u{FE2F}'
        | '\u{FEFF}' => 0,
        '\u{1100}'..='\u{115F}'
        | '\u{2E80}'..='\u{303E}'
        | '\u{3041}'..='\u{A4CF}'
        | '\u{AC00}'..='\u{D7A3}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE6F}'
        | '\u{FF00}'..='\u{FF60}'
        | '\u{FFE0}'..='\u{FFE6}'
        | '\u{1F300}'..='\u{1F64F}'
        | '\u{1F680}'..='\u{1F6FF}'
        | '\u{1F900}'..='\u{1F9FF}'
        | '\u{20000}'..='\u{3FFFD}' => 2,
        _ => 1,
    }
}
