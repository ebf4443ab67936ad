//! Lines of at most 100 characters, in colour if wanted. Whatever a document holds, none is longer.

/// Where lines begin that go on.
const INDENT: usize = 6;

/// How many characters a line has at most. Wide characters count as one.
pub(crate) const WIDTH: usize = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Plain,
    Heading,
    Good,
    Bad,
    Unsure,
}

impl Style {
    /// What makes a terminal show it.
    fn code(self) -> Option<&'static str> {
        match self {
            Style::Plain => None,
            Style::Heading => Some("1"),
            Style::Good => Some("32"),
            Style::Bad => Some("31"),
            Style::Unsure => Some("33"),
        }
    }
}

/// One line, being written from left to right.
#[derive(Debug, Default)]
pub(crate) struct Row {
    spans: Vec<(Style, String)>,
    width: usize,
}

impl Row {
    pub(crate) fn plain(text: &str) -> Row {
        Row::default().with(Style::Plain, text)
    }

    /// Adds as much of a text as still fits.
    pub(crate) fn with(mut self, style: Style, text: &str) -> Row {
        let text = cut(text, WIDTH - self.width);
        self.width += text.chars().count();
        self.spans.push((style, text));
        self
    }

    /// Goes on at a column, if it is not past it.
    pub(crate) fn to(self, column: usize) -> Row {
        let gap = column.saturating_sub(self.width);
        self.with(Style::Plain, &" ".repeat(gap))
    }

    fn width(&self) -> usize {
        self.width
    }

    /// How many characters still fit.
    pub(crate) fn left(&self) -> usize {
        WIDTH - self.width
    }

    fn printed(&self, colour: bool) -> String {
        let shown: String = (self.spans.iter())
            .map(|(style, text)| match style.code().filter(|_| colour && !text.is_empty()) {
                Some(code) => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
                None => text.clone(),
            })
            .collect();
        shown.trim_end().to_owned()
    }
}

#[derive(Debug, Default)]
pub(crate) struct Page {
    rows: Vec<Row>,
}

impl Page {
    /// Begins a section; the note says how to read it.
    pub(crate) fn heading(&mut self, title: &str, note: &str) {
        self.rows.push(Row::default().with(Style::Heading, title).with(Style::Plain, "  ").with(Style::Plain, note));
    }

    pub(crate) fn row(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Pieces one after the other, on so many lines at most; then how many pieces there are more.
    pub(crate) fn flow(&mut self, head: Row, pieces: &[String], most: usize) {
        let mut rows = vec![head];
        for (place, piece) in pieces.iter().enumerate() {
            let after = pieces.len() - place - 1;
            let more = |count: usize| if count == 0 { String::new() } else { format!("and {count} more") };
            let Some(longer) = laid(rows.last().map_or(0, Row::width), piece, &more(after), most - rows.len()) else {
                let more = more(after + 1);
                if rows.last().is_none_or(|last| last.width() + more.len() > WIDTH) {
                    rows.push(Row::default().to(INDENT));
                }
                let last = rows.pop().unwrap_or_default();
                rows.push(last.with(Style::Plain, &more));
                break;
            };
            for (line, words) in longer.iter().enumerate() {
                let row = if line == 0 { rows.pop().unwrap_or_default() } else { Row::default().to(INDENT) };
                rows.push(row.with(Style::Plain, words.trim_end()).with(Style::Plain, " "));
            }
        }
        self.rows.extend(rows);
    }

    pub(crate) fn printed(&self, colour: bool) -> String {
        let rows: Vec<_> = self.rows.iter().map(|row| row.printed(colour)).collect();
        rows.join("\n")
    }
}

/// What a piece adds to a line of some width, and the lines that it needs beside; none if those are more than there may
/// be, or if what is to follow on the last one does not fit.
fn laid(width: usize, piece: &str, following: &str, lines: usize) -> Option<Vec<String>> {
    let (mut added, mut width) = (vec![String::new()], width);
    for word in piece.split(' ').filter(|word| !word.is_empty()) {
        let word = cut(word, WIDTH - INDENT);
        let long = word.chars().count();
        if width + long > WIDTH {
            added.push(String::new());
            width = INDENT;
        }
        added.last_mut()?.extend([word.as_str(), " "]);
        width += long + 1;
    }
    let fits = if added.len() == lines + 1 { width + following.len() <= WIDTH } else { added.len() <= lines };
    (fits || (following.is_empty() && added.len() <= lines + 1)).then_some(added)
}

/// A text on one line, with `…` in place of what does not fit.
pub(crate) fn cut(text: &str, width: usize) -> String {
    let shown = |char: char| if char.is_control() || turns(char) || char == '\u{a0}' { ' ' } else { char };
    if text.chars().nth(width).is_none() {
        return text.chars().map(shown).collect();
    }
    let kept = text.chars().take(width.saturating_sub(1)).map(shown);
    kept.chain((width > 0).then_some('…')).collect()
}

/// Whether a character ends a line, or turns the way in which a line is written.
fn turns(char: char) -> bool {
    matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A text that stays on one line.
pub(crate) fn unbroken(text: &str) -> String {
    text.replace(' ', "\u{a0}")
}

/// Names with what comes before them, commas between, and what ends them; nothing if there are none.
pub(crate) fn series(before: &str, names: impl IntoIterator<Item = String>, end: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for name in names {
        let name = match pieces.last_mut() {
            Some(last) => {
                last.push(',');
                name
            }
            None => format!("{before}{name}"),
        };
        pieces.push(name);
    }
    if let Some(last) = pieces.last_mut() {
        last.push_str(end);
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Page, Row, Style, WIDTH, cut, series};

    fn lines(page: &Page) -> Vec<String> {
        page.printed(false).lines().map(str::to_owned).collect()
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_the_page(texts in prop::collection::vec(any::<String>(), 0..4), columns in 0..150_usize) {
            let mut page = Page::default();
            let row = |row: Row, text: &String| row.with(Style::Good, text).to(columns);
            page.row(texts.iter().fold(Row::default(), row));
            page.flow(Row::plain("  "), &texts, 2);
            prop_assert!(page.printed(false).split('\n').all(|line| line.chars().count() <= WIDTH));
        }

        #[test]
        fn what_is_left_out_is_counted(lengths in prop::collection::vec(1..250_usize, 1..30), most in 1..5_usize) {
            // Each piece holds its number once, so that those shown can be told.
            let pieces = lengths.iter().enumerate().map(|(place, length)| format!("<{place}>{}", " x".repeat(length / 2)));
            let pieces = series("", pieces, "");
            let mut page = Page::default();
            page.flow(Row::plain("  "), &pieces, most);
            let lines = lines(&page);
            let text = lines.join(" ");
            let shown = (0..pieces.len()).filter(|place| text.contains(&format!("<{place}>"))).count();
            prop_assert!(lines.len() <= most && lines.iter().all(|line| line.chars().count() <= WIDTH));
            let left = text.rsplit_once("and ").and_then(|(_, rest)| rest.strip_suffix(" more"));
            prop_assert_eq!(left.map_or(0, |left| left.parse().unwrap()), pieces.len() - shown, "{}", text);
            // Nothing is cut: as many letters as the pieces shown have.
            let letters = pieces.iter().take(shown).map(|piece| piece.matches('x').count()).sum::<usize>();
            prop_assert_eq!(text.matches('x').count(), letters);
        }
    }

    #[test]
    fn a_text_is_cut_by_characters() {
        assert_eq!(cut("Élysée", 6), "Élysée");
        assert_eq!(cut("Élysée", 5), "Élys…");
        assert_eq!(cut("Élysée", 0), "");
        assert_eq!(cut("a\nb\u{1b}[1m\u{202e}c", 20), "a b [1m c");
    }
}
