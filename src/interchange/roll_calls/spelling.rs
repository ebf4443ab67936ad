//! Ids and titles that no two things share.

use std::collections::HashSet;

use foldhash::fast::RandomState;

use crate::problem::nearest::fold;

/// How long an id may be.
const LONGEST: usize = 64;

/// Ids that were given.
#[derive(Debug, Default)]
pub(super) struct Ids(HashSet<String, RandomState>);

impl Ids {
    /// The id of what a table calls by a key: the key itself if it is an id and free, or what is nearest to it.
    pub(super) fn give(&mut self, key: &str) -> String {
        let own = spelled(key);
        let id =
            first_free(|count| if count == 1 { own.clone() } else { numbered(&own, count) }, |id| !self.0.contains(id));
        self.0.insert(id.clone());
        id
    }
}

/// A text with `-` for what no id holds, and cut where it would be too long.
fn spelled(key: &str) -> String {
    let kept = |char: char| char.is_ascii_alphanumeric() || "-_./".contains(char);
    let mut id = String::new();
    for char in key.chars().map(|char| if kept(char) { char } else { '-' }) {
        if char != '-' || !id.ends_with('-') {
            id.push(char);
        }
        if id.len() == LONGEST {
            break;
        }
    }
    let id = id.trim_matches(|char: char| !char.is_ascii_alphanumeric());
    if id.is_empty() { "roll-call".to_owned() } else { id.to_owned() }
}

fn numbered(id: &str, count: usize) -> String {
    let tail = format!("-{count}");
    let stem: String = id.chars().take(LONGEST - tail.len()).collect();
    format!("{stem}{tail}")
}

/// The first of several texts that is free. A number ends what is not free by itself, and there are only so many taken.
fn first_free(text: impl Fn(usize) -> String, is_free: impl Fn(&str) -> bool) -> String {
    (1..).map(&text).find(|text| is_free(text)).unwrap_or_default()
}

/// Titles and aliases that were given, and ids, compared as those of agenda items are.
#[derive(Debug, Default)]
pub(super) struct Titles {
    taken: HashSet<String, RandomState>,
    shared: HashSet<String, RandomState>,
}

impl Titles {
    /// With ids, which no title may be like, and titles that several want, which none gets.
    pub(super) fn of<'t>(ids: impl Iterator<Item = &'t str>, wanted: impl Iterator<Item = &'t str>) -> Titles {
        let taken = ids.map(fold).collect();
        let mut seen: HashSet<String, RandomState> = HashSet::default();
        let mut shared: HashSet<String, RandomState> = HashSet::default();
        for title in wanted.map(fold) {
            if !seen.insert(title.clone()) {
                shared.insert(title);
            }
        }
        Titles { taken, shared }
    }

    /// A title: as it is wanted, or with what tells it apart behind it.
    pub(super) fn give(&mut self, wanted: &str, apart: &str) -> String {
        let text = |count: usize| match count {
            1 => wanted.to_owned(),
            2 => format!("{wanted} ({apart})"),
            count => format!("{wanted} ({apart}, {})", count - 1),
        };
        let title = first_free(text, |title| self.is_free(title));
        self.taken.insert(fold(&title));
        title
    }

    /// Another name, if nothing else has it.
    pub(super) fn give_alias(&mut self, alias: &str) -> bool {
        self.is_free(alias) && self.taken.insert(fold(alias))
    }

    fn is_free(&self, title: &str) -> bool {
        let folded = fold(title);
        !self.taken.contains(&folded) && !self.shared.contains(&folded)
    }
}
