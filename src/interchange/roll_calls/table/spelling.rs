//! Ids and titles that no two things share.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use crate::problem::nearest::fold;

/// How long an id may be.
const LONGEST: usize = 64;

/// Ids that were given.
#[derive(Debug, Default)]
pub(super) struct Ids {
    taken: HashSet<String, RandomState>,
    numbers: Numbers,
}

impl Ids {
    /// The id of what a table calls by a key: the key itself if it is an id and free, or what is nearest to it.
    pub(super) fn give(&mut self, key: &str) -> String {
        let own = spelled(key);
        let is_free = |id: &str| !self.taken.contains(id);
        let id = if is_free(&own) { own } else { self.numbers.apart(&own, |count| numbered(&own, count), is_free) };
        self.taken.insert(id.clone());
        id
    }
}

/// How far each text was numbered, so that many alike are not tried again and again.
#[derive(Debug, Default)]
struct Numbers(HashMap<String, u32, RandomState>);

impl Numbers {
    /// The first numbered text that is free, from 2 on. Only so many are taken, so that there is one.
    fn apart(&mut self, own: &str, text: impl Fn(u32) -> String, is_free: impl Fn(&str) -> bool) -> String {
        let next = self.0.entry(own.to_owned()).or_insert(2);
        for count in *next..u32::MAX {
            let text = text(count);
            if is_free(&text) {
                *next = count + 1;
                return text;
            }
        }
        own.to_owned()
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

fn numbered(id: &str, count: u32) -> String {
    let tail = format!("-{count}");
    let stem: String = id.chars().take(LONGEST - tail.len()).collect();
    format!("{stem}{tail}")
}

/// Titles and aliases that were given, and ids, compared as those of agenda items are.
#[derive(Debug, Default)]
pub(super) struct Titles<'t> {
    /// Each with the id of what has it.
    taken: HashMap<String, &'t str, RandomState>,
    /// What several want, which none gets.
    shared: HashSet<String, RandomState>,
    numbers: Numbers,
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

    /// A title of what has an id: as it is wanted, or with one of what tells it apart behind it.
    pub(super) fn give<'a>(&mut self, id: &'t str, wanted: &str, apart: impl IntoIterator<Item = &'a str>) -> String {
        let mut last = wanted;
        let told = |apart: &'a str| {
            last = apart;
            format!("{wanted} ({apart})")
        };
        // To fold a title costs more than all else here: each is folded once.
        let free = |(_, folded): &(String, String)| is_free(&self.taken, &self.shared, folded, id);
        let texts = [wanted.to_owned()].into_iter().chain(apart.into_iter().map(told));
        let found = texts.map(folding).find(free);
        let (title, folded) = found.unwrap_or_else(|| {
            let text = |count: u32| format!("{wanted} ({last}, {count})");
            let free = |title: &str| is_free(&self.taken, &self.shared, &fold(title), id);
            let title = self.numbers.apart(&fold(&text(0)), text, free);
            let folded = fold(&title);
            (title, folded)
        });
        self.take(folded, id);
        title
    }

    /// Another name, if nothing else has it.
    pub(super) fn give_alias(&mut self, id: &'t str, alias: &str) -> bool {
        let folded = fold(alias);
        let free = is_free(&self.taken, &self.shared, &folded, id);
        if free {
            self.take(folded, id);
        }
        free
    }

    fn take(&mut self, folded: String, id: &'t str) {
        self.taken.entry(folded).or_insert(id);
    }
}

/// A text with how it is compared.
fn folding(text: String) -> (String, String) {
    let folded = fold(&text);
    (text, folded)
}

/// Whether nothing but what has an id is called so, and no two want to be.
fn is_free(
    taken: &HashMap<String, &str, RandomState>,
    shared: &HashSet<String, RandomState>,
    folded: &str,
    id: &str,
) -> bool {
    taken.get(folded).is_none_or(|owner| *owner == id) && !shared.contains(folded)
}
