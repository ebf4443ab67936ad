//! Lines of at most a hundred characters, and how counts and names read in them.

use crate::lens::Parties;
use crate::quote::one_line;

/// How many characters a line has at most. Wide characters count as one.
const WIDTH: usize = 100;
/// More names than these are not read, but counted.
const FEW: usize = 8;

/// A text being written line by line.
#[derive(Debug, Default)]
pub(super) struct Page(String);

impl Page {
    /// Adds a line. What does not fit goes on below, somewhat further in.
    pub(super) fn line(&mut self, indent: usize, text: &str) {
        let text = one_line(text.chars());
        let mut line = " ".repeat(indent);
        let mut width = indent;
        for word in text.split(' ').flat_map(|word| pieces(word, WIDTH - indent - 2)) {
            let long = word.chars().count();
            let begun = !line.trim().is_empty();
            if begun && width + 1 + long > WIDTH {
                self.push(&line);
                line = " ".repeat(indent + 2);
                width = indent + 2;
            } else if begun {
                line.push(' ');
                width += 1;
            }
            line.push_str(&word);
            width += long;
        }
        self.push(&line);
    }

    /// A line that is not broken, however long.
    pub(super) fn whole(&mut self, text: &str) {
        self.push(&one_line(text.chars()));
    }

    /// Adds an empty line.
    pub(super) fn gap(&mut self) {
        self.0.push('\n');
    }

    /// Adds a line for each line of a text.
    pub(super) fn lines(&mut self, indent: usize, text: &str) {
        for line in text.lines() {
            self.line(indent, line);
        }
    }

    /// Adds a heading and what is under it, or says that there is nothing.
    pub(super) fn section<T>(
        &mut self,
        heading: &str,
        parts: impl IntoIterator<Item = T>,
        mut show: impl FnMut(&mut Page, T),
    ) {
        let mut parts = parts.into_iter().peekable();
        if parts.peek().is_some() {
            self.gap();
            self.line(0, heading);
            parts.for_each(|part| show(self, part));
        }
    }

    fn push(&mut self, line: &str) {
        self.0.push_str(line.trim_end());
        self.0.push('\n');
    }

    /// All of it, without the last end of line.
    pub(super) fn text(&self) -> &str {
        self.0.trim_end_matches('\n')
    }
}

/// A word in parts that each fit.
fn pieces(word: &str, width: usize) -> Vec<String> {
    let chars: Vec<_> = word.chars().collect();
    if chars.is_empty() {
        return vec![String::new()];
    }
    chars.chunks(width.max(1)).map(|piece| piece.iter().collect()).collect()
}

/// So many of something.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// How many, and who if they are few: "2 of 27: Italy, Poland".
pub(super) fn named(parties: &Parties<'_>, of: usize) -> String {
    match parties.len() {
        0 => format!("none of {of}"),
        few if few <= FEW => format!("{few} of {of}: {}", parties.names()),
        many => format!("{many} of {of}"),
    }
}

/// A name as it stands in a sentence. What is read as one word, like NATO, takes no article.
pub(super) fn with_article(name: &str) -> String {
    let article = if name.contains(' ') && !name.starts_with("The ") { "the " } else { "" };
    format!("{article}{name}")
}

/// Texts one after the other: "a, b and c".
pub(super) fn series(texts: &[String]) -> String {
    match texts {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}
