//! Where the ids of a list are declared.

use std::collections::HashMap;
use std::ops;
use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

use crate::id::{HasText, PartyId};

/// Where each id of a list is declared. Where one is declared twice, the first counts, and the check reports the second.
///
/// References share the text of the declaration (`share.rs`), so that most are found by where their text lies, without
/// reading it. The document keeps that text as long as it is indexed. An id that is not declared may be taken up, so that
/// references share its text, too.
#[derive(Debug, Clone, Default)]
pub(crate) struct Declared {
    places: IndexMap<Arc<str>, usize, RandomState>,
    shared: Shared,
    /// By place, ids that were taken up, whose text nobody else need keep.
    taken_up: HashMap<usize, PartyId, RandomState>,
}

/// Where an id is declared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) place: usize,
    /// Whether what was looked up shares the text of the declaration.
    pub(crate) shared: bool,
}

impl Declared {
    pub(crate) fn of<'a>(ids: impl ExactSizeIterator<Item = &'a Arc<str>>) -> Declared {
        let mut declared = Declared { shared: Shared::for_some(ids.len()), ..Declared::default() };
        declared.places.reserve_exact(ids.len());
        for (place, id) in ids.enumerate() {
            let place = *declared.places.entry(Arc::clone(id)).or_insert(place);
            declared.shared.insert(id, place);
        }
        declared
    }

    /// Takes up an id that is not declared, as one that stands at a place behind all that are.
    pub(crate) fn take_up(&mut self, id: &PartyId, place: usize) -> Found {
        self.places.insert(Arc::clone(id.text()), place);
        self.shared.insert(id.as_str(), place);
        self.taken_up.insert(place, id.clone());
        Found { place, shared: true }
    }

    /// The id that was taken up for a place.
    pub(crate) fn taken_up(&self, place: usize) -> Option<&PartyId> {
        self.taken_up.get(&place)
    }

    #[inline]
    pub(crate) fn get(&self, id: &str) -> Option<usize> {
        self.find(id).map(|found| found.place)
    }

    /// Where an id is declared, and whether its text is that of the declaration.
    #[inline]
    pub(crate) fn find(&self, id: &str) -> Option<Found> {
        let shared = self.shared.get(id).map(|place| Found { place, shared: true });
        shared.or_else(|| Some(Found { place: *self.places.get(id)?, shared: false }))
    }

    /// How many different ids there are, declared and taken up.
    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// The ids, declared and taken up.
    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(|id| &**id)
    }
}

impl ops::Index<&str> for Declared {
    type Output = usize;

    fn index(&self, id: &str) -> &usize {
        super::checked(&self.places, id)
    }
}

/// Places by the address of a text that is kept as long as they are.
///
/// No two texts lie at one address, so that a slot is found from the address alone, and the next free one is taken when
/// it is not.
#[derive(Debug, Clone, Default)]
struct Shared {
    slots: Vec<Slot>,
    taken: usize,
}

/// The address of a text (nothing, if the slot is free), its length, its place.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    address: usize,
    length: u32,
    place: u32,
}

impl Shared {
    fn for_some(texts: usize) -> Shared {
        Shared { slots: vec![Slot::default(); Shared::slots(texts)], taken: 0 }
    }

    /// How many slots so many texts need: at least half of them are free.
    fn slots(texts: usize) -> usize {
        (2 * texts).next_power_of_two().max(8)
    }

    fn insert(&mut self, text: &str, place: usize) {
        let (Ok(length), Ok(place)) = (u32::try_from(text.len()), u32::try_from(place)) else { return };
        if 2 * (self.taken + 1) > self.slots.len() {
            let larger = Shared { slots: vec![Slot::default(); Shared::slots(self.taken + 1)], taken: self.taken };
            let old = std::mem::replace(self, larger);
            old.slots.into_iter().filter(|slot| slot.address != 0).for_each(|slot| self.put(slot));
        }
        self.taken += 1;
        self.put(Slot { address: address(text), length, place });
    }

    fn put(&mut self, slot: Slot) {
        let of_it =
            |place: &usize| self.slots.get(*place).is_some_and(|other| [0, slot.address].contains(&other.address));
        let place = self.probe(slot.address).find(of_it);
        if let Some(free) = place.and_then(|place| self.slots.get_mut(place)) {
            *free = slot;
        }
    }

    #[inline]
    fn get(&self, text: &str) -> Option<usize> {
        let address = address(text);
        for place in self.probe(address) {
            let slot = self.slots.get(place)?;
            if slot.address == address {
                return (slot.length as usize == text.len()).then_some(slot.place as usize);
            }
            if slot.address == 0 {
                return None;
            }
        }
        None
    }

    /// The slots at which an address may stand, first the one at which it should.
    #[inline]
    fn probe(&self, address: usize) -> impl Iterator<Item = usize> + use<> {
        const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
        let slots = self.slots.len();
        let spread = (address as u64).wrapping_mul(FACTOR) >> 32;
        let first = usize::try_from(spread).unwrap_or_default();
        (0..slots).map(move |step| (first + step) & (slots - 1))
    }
}

fn address(text: &str) -> usize {
    text.as_ptr().addr()
}
