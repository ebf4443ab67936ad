//! How text from outside is shown in a message: shortened, and on one line.

/// How many characters of a text are shown.
const SHOWN: usize = 60;

/// The beginning of a text. Input may be a whole file by mistake, and may hold what a terminal obeys.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = one_line(text.chars().take(SHOWN));
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// A text with its control characters written out.
pub(crate) fn one_line(text: impl Iterator<Item = char>) -> String {
    text.fold(String::new(), |mut line, char| {
        if char.is_control() {
            line.extend(char.escape_default());
        } else {
            line.push(char);
        }
        line
    })
}
