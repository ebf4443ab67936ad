//! What is said of what is not known.

/// What is not known, and the nearest of what is.
pub(crate) fn unknown<'t>(what: &str, seen: &str, known: impl IntoIterator<Item = &'t str>) -> String {
    let seen_there = seen.escape_debug();
    match nearest(seen, known).join("`, or `") {
        near if near.is_empty() => format!("{what} `{seen_there}`"),
        near => format!("{what} `{seen_there}`: did you mean `{near}`?"),
    }
}

/// The first and the last of what is known, where there are too many to list.
pub(crate) fn from_to(known: &[&str]) -> String {
    match known {
        [] => "; there is none".to_owned(),
        [only] => format!("; there is only `{only}`"),
        [first, .., last] => format!("; the first is `{first}`, and the last `{last}`"),
    }
}

/// At most three that are spelt nearly so, nearest first.
fn nearest<'t>(seen: &str, known: impl IntoIterator<Item = &'t str>) -> Vec<&'t str> {
    const MOST: usize = 3;
    const LONGEST: usize = 100;
    let seen: String = seen.chars().take(LONGEST).collect::<String>().to_lowercase();
    let farthest = (seen.chars().count() / 3).max(1);
    let apart = |text: &'t str| (strsim::osa_distance(&seen, &text.to_lowercase()), text);
    let mut near: Vec<_> = known.into_iter().map(apart).filter(|(apart, _)| *apart <= farthest).collect();
    near.sort_unstable();
    near.dedup();
    near.into_iter().map(|(_, text)| text).take(MOST).collect()
}
