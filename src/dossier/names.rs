//! From names to what bears them.

use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, OnceLock};

use super::index::Index;
use super::spelling::Spelling;
use crate::atlas::{self, BlocFacts, NameFacts, NameKind, NationFacts};
use crate::id::NationId;
use crate::model::Document;

/// Every name by which something may be called in a question, in order of spelling.
///
/// The ids of agenda items, meetings and blocs are names as well: `peacekeeping-troops` is "peacekeeping troops". Those of
/// nations are not, because `AND` and `IN` are words.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// The spellings, one behind the other.
    text: String,
    entries: Vec<Entry>,
}

/// The names of a dossier, spelt when somebody first asks by name. No stance changes them, and clones share them.
///
/// A trait object, for views of a dossier are kept as keys: clippy would warn everyone who does of a cell inside, on which
/// nothing hangs by which they are compared.
#[derive(Debug, Clone)]
pub(crate) struct NamesOnDemand(Arc<dyn Once>);

trait Once: fmt::Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    fn names(&self, document: &Document, index: &Index) -> &Names;
}

impl Once for OnceLock<Names> {
    fn names(&self, document: &Document, index: &Index) -> &Names {
        self.get_or_init(|| Names::of(document, index))
    }
}

impl Default for NamesOnDemand {
    fn default() -> NamesOnDemand {
        NamesOnDemand(Arc::new(OnceLock::new()))
    }
}

impl NamesOnDemand {
    pub(crate) fn get(&self, document: &Document, index: &Index) -> &Names {
        self.0.names(document, index)
    }
}

/// A name, and one that bears it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    start: u32,
    end: u32,
    pub(crate) bearer: Bearer,
}

/// What bears a name, by its place in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bearer {
    Item(usize),
    Meeting(usize),
    /// A nation, by a name that the document gives it.
    Nation(usize),
    /// A bloc, by its id or a name that the document gives it.
    Bloc(usize),
    /// A nation, by a name that the atlas knows: on which days, the atlas tells.
    NationOfAtlas(NationId),
    /// A bloc, by a name that the atlas knows.
    BlocOfAtlas(usize),
}

impl Names {
    pub(crate) fn of(document: &Document, index: &Index) -> Names {
        let mut names = Names::default();
        for (place, item) in document.agenda.iter().enumerate() {
            let texts = [item.id.as_str(), &item.title].into_iter().chain(item.aliases.iter().map(String::as_str));
            names.extend(Bearer::Item(place), texts);
        }
        for (place, meeting) in document.meetings.iter().enumerate() {
            names.extend(Bearer::Meeting(place), [meeting.id.as_str(), &meeting.title]);
        }
        for (place, nation) in document.nations.iter().enumerate() {
            names.extend(Bearer::Nation(place), nation.name.iter().chain(&nation.aliases).map(String::as_str));
        }
        for (place, bloc) in document.blocs.iter().enumerate() {
            let given = bloc.name.iter().chain(&bloc.aliases).map(String::as_str);
            names.extend(Bearer::Bloc(place), [bloc.id.as_str()].into_iter().chain(given));
            names.extend(Bearer::BlocOfAtlas(place), known(index.census.bloc_facts(place)));
        }
        for place in index.census.blocs_of_atlas() {
            names.extend(Bearer::BlocOfAtlas(place), known(index.census.bloc_facts(place)));
        }
        if document.is_open() {
            for nation in atlas::nations() {
                names.of_atlas(nation);
            }
        }
        names.sorted()
    }

    fn of_atlas(&mut self, nation: &NationFacts) {
        let named = nation.names().filter(|name| !matches!(name.kind(), NameKind::Code | NameKind::Metonym));
        self.extend(Bearer::NationOfAtlas(nation.id()), named.map(NameFacts::text));
    }

    fn extend<'n>(&mut self, bearer: Bearer, texts: impl IntoIterator<Item = &'n str>) {
        for text in texts {
            let start = self.text.len();
            self.text.push_str(Spelling::of(text).as_str());
            // What lies behind four gigabytes of names has none.
            let (Ok(start), Ok(end)) = (u32::try_from(start), u32::try_from(self.text.len())) else { return };
            self.entries.push(Entry { start, end, bearer });
        }
    }

    /// In order of spelling; of one spelling, in order of declaration.
    fn sorted(self) -> Names {
        let Names { text, mut entries } = self;
        entries.sort_by_key(|entry| spelt(&text, *entry));
        entries.dedup_by(|one, other| one.bearer == other.bearer && spelt(&text, *one) == spelt(&text, *other));
        Names { text, entries }
    }

    /// All that bear a name.
    pub(crate) fn called(&self, name: &str) -> &[Entry] {
        let spelling = Spelling::of(name);
        let from = self.entries.get(self.first(&self.entries, spelling.as_str())..).unwrap_or_default();
        self.just(from, spelling.as_str())
    }

    /// The names that begin with the first of some words, the shortest first: how many words each takes, and all that
    /// bear it.
    pub(crate) fn beginning<'w>(&self, words: impl Iterator<Item = &'w str>) -> Vec<(usize, &[Entry])> {
        let mut found = Vec::new();
        let mut spelling = Spelling::default();
        let mut left = &self.entries[..];
        for (place, word) in words.enumerate() {
            let length = spelling.as_str().len();
            spelling.push(word);
            let spelt = spelling.as_str();
            // What is left out of names ends none.
            if spelt.len() == length {
                continue;
            }
            left = left.get(self.first(left, spelt)..).unwrap_or_default();
            let same = left.partition_point(|entry| self.text_of(*entry).starts_with(spelt));
            left = left.get(..same).unwrap_or_default();
            let just = self.just(left, spelt);
            if !just.is_empty() {
                found.push((place + 1, just));
            }
            if just.len() == left.len() {
                break;
            }
        }
        found
    }

    /// Where the first name stands that is not before a spelling.
    fn first(&self, entries: &[Entry], spelt: &str) -> usize {
        entries.partition_point(|entry| self.text_of(*entry) < spelt)
    }

    /// Of entries that are not before a spelling, those that have just it.
    fn just<'n>(&self, entries: &'n [Entry], spelt: &str) -> &'n [Entry] {
        let count = entries.partition_point(|entry| self.text_of(*entry) == spelt);
        entries.get(..count).unwrap_or_default()
    }

    fn text_of(&self, entry: Entry) -> &str {
        spelt(&self.text, entry)
    }
}

fn spelt(text: &str, Entry { start, end, .. }: Entry) -> &str {
    text.get(start as usize..end as usize).unwrap_or_default()
}

fn known(facts: Option<&'static BlocFacts>) -> impl Iterator<Item = &'static str> {
    facts.into_iter().flat_map(BlocFacts::known_by).map(|(_, text)| text)
}
