//! The names that somebody may have meant.

use crate::quote::shown;

/// How alike two names must at least be (Damerau–Levenshtein, 1 is equal) to be offered.
const ALIKE: f64 = 0.6;
/// How many are offered at most.
const OFFERED: usize = 3;

/// The names nearest to what was asked, best first.
///
/// A candidate is what would be written and a text by which somebody may know it: its id, its title, an alias.
pub(crate) fn nearest<'a>(asked: &str, candidates: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    scored(asked, candidates).into_iter().map(|(_, name)| name.to_owned()).collect()
}

/// The same, of two lists: those of the second only if none of the first is near, save one that is just what was asked.
pub(crate) fn nearest_of<'a>(
    asked: &str,
    first: impl IntoIterator<Item = (&'a str, &'a str)>,
    second: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Vec<&'a str> {
    let (first, mut second) = (scored(asked, first), scored(asked, second));
    second.retain(|(_, name)| first.iter().all(|(_, other)| other != name));
    let is_equal = |(score, _): &(f64, &str)| *score >= 1.0;
    let equal: Vec<_> = first.iter().chain(&second).copied().filter(is_equal).collect();
    let near = [equal, first, second].into_iter().find(|near| !near.is_empty()).unwrap_or_default();
    near.into_iter().map(|(_, name)| name).collect()
}

fn scored<'a>(asked: &str, candidates: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<(f64, &'a str)> {
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
    best
}

/// One name out of another (`troops` in `peacekeeping-troops`) counts as near, whatever the rest.
fn likeness(asked: &str, known: &str) -> f64 {
    let contained = asked.len() >= 3 && known.split(' ').any(|word| word == asked);
    let score = strsim::normalized_damerau_levenshtein(asked, known);
    if contained { score.max(0.9) } else { score }
}

/// Case, punctuation and runs of blanks do not distinguish names.
pub(crate) fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    for word in name.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    // A name of nothing but punctuation is that punctuation.
    if folded.is_empty() { name.trim().to_lowercase() } else { folded }
}

/// Whether two names are the same, whatever their case, punctuation and blanks. Allocates nothing.
pub(crate) fn same(one: &str, other: &str) -> bool {
    fn letters(name: &str) -> impl Iterator<Item = char> {
        let words = name.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
        words.flat_map(|word| word.chars().chain([' '])).flat_map(char::to_lowercase)
    }
    letters(one).eq(letters(other)) && letters(one).next().is_some()
}

/// "; did you mean `a` or `b`?", or nothing.
pub(crate) fn question(names: &[String]) -> String {
    did_you_mean(names).map_or_else(String::new, |question| format!("; {question}"))
}

/// "did you mean `a` or `b`?", when there is a name to offer.
pub(crate) fn did_you_mean(names: &[String]) -> Option<String> {
    offer(&names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>())
}

/// The same, for ids that tell little, each with the name of what has it: "did you mean `FRA` (France)?"
pub(crate) fn did_you_mean_called(near: &[(String, Option<String>)]) -> Option<String> {
    let quoted = near.iter().map(|(id, name)| match name {
        Some(name) => format!("`{id}` ({})", shown(name)),
        None => format!("`{id}`"),
    });
    offer(&quoted.collect::<Vec<_>>())
}

fn offer(quoted: &[String]) -> Option<String> {
    let (last, others) = quoted.split_last()?;
    let offered = if others.is_empty() { last.clone() } else { format!("{} or {last}", others.join(", ")) };
    Some(format!("did you mean {offered}?"))
}
