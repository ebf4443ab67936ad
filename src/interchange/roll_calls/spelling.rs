//! Ids and titles that no two things share.

use std::collections::{HashMap, HashSet};

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
pub(super) struct Titles<'t> {
    /// Each with the id of what has it.
    taken: HashMap<String, &'t str, RandomState>,
    /// What several want, which none gets.
    shared: HashSet<String, RandomState>,
}

impl<'t> Titles<'t> {
    /// With the ids that there are.
    pub(super) fn of(ids: impl Iterator<Item = &'t str>) -> Titles<'t> {
        let mut titles = Titles::default();
        ids.for_each(|id| titles.take(fold(id), id));
        titles
    }

    /// Keeps from all what several of these want.
    pub(super) fn share<'w>(&mut self, wanted: impl Iterator<Item = &'w str>) {
        let mut seen: HashSet<String, RandomState> = HashSet::default();
        for title in wanted.map(fold) {
            if let Some(again) = seen.replace(title) {
                self.shared.insert(again);
            }
        }
    }

    /// A title of what has an id: as it is wanted, or with what tells it apart behind it.
    pub(super) fn give(&mut self, id: &'t str, wanted: &str, apart: &str) -> String {
        let text = |count: usize| match count {
            1 => wanted.to_owned(),
            2 => format!("{wanted} ({apart})"),
            count => format!("{wanted} ({apart}, {})", count - 1),
        };
        let title = first_free(text, |title| self.is_free(&fold(title), id));
        self.take(fold(&title), id);
        title
    }

    /// Another name, if nothing else has it.
    pub(super) fn give_alias(&mut self, id: &'t str, alias: &str) -> bool {
        let folded = fold(alias);
        let is_free = self.is_free(&folded, id);
        if is_free {
            self.take(folded, id);
        }
        is_free
    }

    fn take(&mut self, folded: String, id: &'t str) {
        self.taken.entry(folded).or_insert(id);
    }

    fn is_free(&self, folded: &str, id: &str) -> bool {
        self.taken.get(folded).is_none_or(|owner| *owner == id) && !self.shared.contains(folded)
    }
}
