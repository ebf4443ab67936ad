//! Where the ids of a list are declared.

use std::ops;

use foldhash::fast::RandomState;
use indexmap::IndexMap;

/// Where each id of a list is declared. Where one is declared twice, the first counts, and the check reports the second.
///
/// References share the text of the declaration (`share.rs`), so that most are found by where their text lies, without
/// reading it. The document keeps that text as long as it is indexed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Declared {
    places: IndexMap<Box<str>, usize, RandomState>,
    shared: Shared,
}

/// Where an id is declared.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) place: usize,
    /// Whether what was looked up shares the text of the declaration.
    pub(crate) shared: bool,
}

impl Declared {
    pub(crate) fn of<'a>(ids: impl Iterator<Item = &'a str>) -> Declared {
        let (mut places, mut texts) = (IndexMap::<Box<str>, usize, RandomState>::default(), Vec::new());
        for (place, id) in ids.enumerate() {
            let place = *places.entry(id.into()).or_insert(place);
            texts.push((id, place));
        }
        Declared { places, shared: Shared::of(&texts) }
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

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

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

/// Places by the address of a declared text, which the document keeps.
///
/// No two texts lie at one address, so that a slot is found from the address alone, and the next free one is taken when
/// it is not.
#[derive(Debug, Clone, Default)]
struct Shared {
    slots: Vec<Slot>,
    shift: u32,
}

/// The address of a text (nothing, if the slot is free), its length, its place.
#[derive(Debug, Clone, Copy, Default)]
struct Slot {
    address: usize,
    length: u32,
    place: u32,
}

impl Shared {
    fn of(texts: &[(&str, usize)]) -> Shared {
        let bits = (2 * texts.len()).next_power_of_two().trailing_zeros().max(1);
        let mut shared = Shared { slots: vec![Slot::default(); 1 << bits], shift: u64::BITS - bits };
        for (text, place) in texts {
            let Ok((length, place)) = u32::try_from(text.len()).and_then(|length| Ok((length, u32::try_from(*place)?)))
            else {
                continue;
            };
            let slot = shared.probe(text).find(|slot| shared.slots.get(*slot).is_some_and(|slot| slot.address == 0));
            if let Some(slot) = slot.and_then(|slot| shared.slots.get_mut(slot)) {
                *slot = Slot { address: address(text), length, place };
            }
        }
        shared
    }

    #[inline]
    fn get(&self, text: &str) -> Option<usize> {
        let address = address(text);
        for slot in self.probe(text) {
            let slot = self.slots.get(slot)?;
            if slot.address == address {
                return (slot.length as usize == text.len()).then_some(slot.place as usize);
            }
            if slot.address == 0 {
                return None;
            }
        }
        None
    }

    /// The slots at which a text may stand, first the one at which it should.
    #[inline]
    fn probe(&self, text: &str) -> impl Iterator<Item = usize> + use<> {
        const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
        let (slots, first) = (self.slots.len(), (address(text) as u64).wrapping_mul(FACTOR) >> self.shift);
        let first = usize::try_from(first).unwrap_or_default();
        (0..slots).map(move |step| (first + step) & (slots - 1))
    }
}

fn address(text: &str) -> usize {
    text.as_ptr().addr()
}
