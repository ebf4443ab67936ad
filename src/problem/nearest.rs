//! The names that somebody may have meant.

/// How alike two names must at least be (Damerau–Levenshtein, 1 is equal) to be offered.
const ALIKE: f64 = 0.6;
/// How many are offered at most.
const OFFERED: usize = 3;

/// The names nearest to what was asked, best first.
///
/// A candidate is what would be written and a text by which somebody may know it: its id, its title, an alias.
pub(crate) fn nearest<'a>(asked: &str, candidates: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let asked = fold(asked);
    // A whole document pasted by mistake is not a misspelling, and comparing it would take long.
    if asked.is_empty() || asked.len() > 200 {
        return Vec::new();
    }
    let mut best: Vec<(f64, &str)> = Vec::new();
    for (written, known) in candidates {
        let score = likeness(&asked, &fold(known));
        match best.iter_mut().find(|(_, other)| *other == written) {
            Some((known_score, _)) => *known_score = known_score.max(score),
            None if score > ALIKE => best.push((score, written)),
            None => continue,
        }
        best.sort_by(|a, b| b.0.total_cmp(&a.0));
        best.truncate(OFFERED);
    }
    best.into_iter().map(|(_, name)| name.to_owned()).collect()
}

/// One name out of another (`troops` in `peacekeeping-troops`) counts as near, whatever the rest.
fn likeness(asked: &str, known: &str) -> f64 {
    let contained = asked.len() >= 3 && known.split(' ').any(|word| word == asked);
    let score = strsim::normalized_damerau_levenshtein(asked, known);
    if contained { score.max(0.9) } else { score }
}

/// Case, punctuation and runs of blanks do not distinguish names.
pub(crate) fn fold(name: &str) -> String {
    let spaced: String =
        name.chars().map(|char| if char.is_alphanumeric() { char } else { ' ' }).flat_map(char::to_lowercase).collect();
    let folded = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    // A name of nothing but punctuation is that punctuation.
    if folded.is_empty() { name.trim().to_lowercase() } else { folded }
}

/// "; did you mean `a` or `b`?", or nothing.
pub(crate) fn question(names: &[String]) -> String {
    did_you_mean(names).map_or_else(String::new, |question| format!("; {question}"))
}

/// "did you mean `a` or `b`?", when there is a name to offer.
pub(crate) fn did_you_mean(names: &[String]) -> Option<String> {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    let (last, others) = quoted.split_last()?;
    let offered = if others.is_empty() { last.clone() } else { format!("{} or {last}", others.join(", ")) };
    Some(format!("did you mean {offered}?"))
}
