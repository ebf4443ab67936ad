//! What those are called of whom a criterion speaks.

use super::measure::Members;

/// How many names are told of a list.
const NAMED: usize = 5;

/// What stands before and after whoever a criterion speaks of.
pub(super) fn group(among: &Members) -> (String, String) {
    match among {
        Members::All => (String::new(), String::new()),
        Members::Role(role) => (format!("{role} "), String::new()),
        Members::AllBut(role) => (String::new(), format!(" other than the {role}")),
        Members::List(players) => {
            let named = players.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
            let more = players.len().saturating_sub(NAMED);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            (String::new(), format!(" (of {named}{more})"))
        }
    }
}

pub(super) fn plural(word: &str, number: u64) -> String {
    if number == 1 { word.to_owned() } else { format!("{word}s") }
}
