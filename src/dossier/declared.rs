//! Where the ids of a list are declared.

use std::collections::HashMap;
use std::ops;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::id::PartyId;

/// Where each id of a list is declared. Where one is declared twice, the first counts, and the check reports the second.
///
/// References share the text of the declaration (`share.rs`), so that most are found by where their text lies, without
/// reading it. The document keeps that text as long as it is indexed. An id that is not declared may be taken up, so that
/// references share its text, too.
#[derive(Debug, Clone, Default)]
pub(crate) struct Declared {
    places: IndexMap<Box<str>, usize, RandomState>,
    /// By the address of the declared text, which the document keeps: its length and its place.
    shared: HashMap<usize, (usize, usize), RandomState>,
    /// By place, ids that were taken up, whose text nobody else need keep.
    taken_up: HashMap<usize, PartyId, RandomState>,
}

impl Declared {
    pub(crate) fn of<'a>(ids: impl Iterator<Item = &'a str>) -> Declared {
        let mut declared = Declared::default();
        for (place, id) in ids.enumerate() {
            let place = *declared.places.entry(id.into()).or_insert(place);
            declared.shared.insert(address(id), (id.len(), place));
        }
        declared
    }

    pub(crate) fn get(&self, id: &str) -> Option<&usize> {
        match self.shared.get(&address(id)) {
            Some((length, place)) if *length == id.len() => Some(place),
            _ => self.places.get(id),
        }
    }

    /// Takes up an id that is not declared, as one that stands at a place behind all that are; gives the first of its text.
    pub(crate) fn take_up(&mut self, id: &PartyId, place: usize) -> PartyId {
        if let Some(first) = self.taken_up.get(&place) {
            return first.clone();
        }
        self.places.insert(id.as_str().into(), place);
        self.shared.insert(address(id.as_str()), (id.as_str().len(), place));
        self.taken_up.insert(place, id.clone());
        id.clone()
    }

    /// The ids, declared and taken up.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(|id| &**id)
    }
}

fn address(text: &str) -> usize {
    text.as_ptr().addr()
}

impl ops::Index<&str> for Declared {
    type Output = usize;

    fn index(&self, id: &str) -> &usize {
        self.get(id).unwrap_or_else(|| super::checked(&self.places, id))
    }
}
