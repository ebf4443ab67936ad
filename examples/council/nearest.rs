//! What somebody who mistyped may have meant.

/// A message, with what may have been meant, or else with advice.
pub(crate) fn or_nearest<S: AsRef<str>>(
    message: &str,
    asked: &str,
    known: impl IntoIterator<Item = S>,
    advice: &str,
) -> String {
    match nearest(asked, known) {
        Some(near) => format!("{message}; did you mean `{}`?", near.as_ref()),
        None if advice.is_empty() => message.to_owned(),
        None => format!("{message}; {advice}"),
    }
}

/// The known text that is nearest, if one is near.
fn nearest<S: AsRef<str>>(asked: &str, known: impl IntoIterator<Item = S>) -> Option<S> {
    let asked = asked.to_lowercase();
    let distance = |known: &str| {
        let known = known.to_lowercase();
        // Who writes a part of a longer word means that word.
        let part = asked.len() > 2 && known.contains(&asked);
        if part { 1 } else { strsim::damerau_levenshtein(&asked, &known) }
    };
    let near = known.into_iter().map(|known| (distance(known.as_ref()), known)).min_by_key(|(distance, _)| *distance);
    near.filter(|(distance, _)| *distance <= asked.chars().count() / 3).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::or_nearest;

    #[test]
    fn only_what_is_near_is_offered() {
        let known = ["eu-council-qmv", "unsc-substantive", "imf-85"];
        let near = |asked| or_nearest("no", asked, known, "see --list");
        assert_eq!(near("eu-counsil-qmv"), "no; did you mean `eu-council-qmv`?");
        assert_eq!(near("substantive"), "no; did you mean `unsc-substantive`?");
        assert_eq!(near("Weimar"), "no; see --list");
        assert_eq!(near(""), "no; see --list");
    }
}
