//! Who voted: one electorate for all roll calls, and which party each place in it is.

use std::collections::HashMap;
use std::sync::Arc;

use foldhash::fast::RandomState;

use super::index::Index;
use super::party_ix::PartyIx;
use super::share;
use crate::id::{PartyId, check_text};
use crate::model::{Cast, Document, RollCall, Vote, VoteReading};

/// The electorate that all roll calls of a document share. Each id is looked up once, however many votes it has.
///
/// Votes are numbered through all roll calls in the order of the document, within one in the order of its cast.
#[derive(Debug, Clone, Default)]
pub(crate) struct Casts {
    electorate: Arc<[PartyId]>,
    /// By place in the electorate; nothing where the id is malformed or nobody's.
    parties: Vec<Option<PartyIx>>,
    /// The number of the first vote of each roll call, and at the end how many votes there are.
    firsts: Vec<u32>,
}

/// A roll call, by the places of what it names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Polled<'d> {
    /// The item on which it was.
    pub(crate) item: usize,
    /// How its votes are read as positions.
    pub(crate) reading: VoteReading,
    /// The number of its first vote.
    pub(crate) first: u32,
    cast: &'d Cast,
    parties: &'d [Option<PartyIx>],
}

impl<'d> Polled<'d> {
    /// Who did what, in the order in which votes are numbered.
    pub(crate) fn votes(self) -> impl Iterator<Item = (PartyIx, Vote)> + Clone + use<'d> {
        let Polled { cast, parties, .. } = self;
        // Of a document that passes the check, every place is that of a party.
        cast.places().filter_map(|(place, vote)| Some(((*parties.get(usize::from(place))?)?, vote)))
    }

    /// The vote at a place among those of the roll call.
    pub(crate) fn vote(self, place: usize) -> Option<(PartyIx, Vote)> {
        let (place, vote) = self.cast.place(place)?;
        Some(((*self.parties.get(usize::from(place))?)?, vote))
    }
}

impl Casts {
    /// Moves all roll calls to one electorate. Cost: linear in votes and in the ids of the electorates that there are.
    pub(crate) fn of(document: &mut Document, index: &mut Index) -> Casts {
        let mut joined = Joined::default();
        let moves: Option<Vec<usize>> =
            document.roll_calls.iter().map(|roll_call| joined.enter(&roll_call.cast)).collect();
        let firsts = firsts(&document.roll_calls);
        // More than places can tell apart: no dossier holds so many parties, and the check says which nobody has.
        let Some(moves) = moves else { return Casts { firsts, ..Casts::default() } };
        let Joined { mut electorate, maps, .. } = joined;
        let known = |party: &mut PartyId| {
            let place = share::party_of(document, index, party);
            place.filter(|_| check_text(party.as_str()).is_ok())
        };
        let parties = electorate.iter_mut().map(known).collect();
        let electorate: Arc<[PartyId]> = electorate.into();
        for (roll_call, map) in document.roll_calls.iter_mut().zip(moves) {
            let map = maps.get(map).map(Vec::as_slice).unwrap_or_default();
            let place_of = |place: u16| map.get(usize::from(place)).copied().flatten().unwrap_or_default();
            roll_call.cast.rebase(Arc::clone(&electorate), place_of);
        }
        Casts { electorate, parties, firsts }
    }

    /// The roll call at a place of the document, if its item is known.
    pub(crate) fn roll_call<'d>(&'d self, document: &'d Document, index: &Index, place: usize) -> Option<Polled<'d>> {
        let roll_call = document.roll_calls.get(place)?;
        let first = *self.firsts.get(place)?;
        let item = index.item(roll_call.item.as_str())?;
        let reading = reading(document, index, roll_call);
        let parties = if self.holds(roll_call.cast.electorate()) { self.parties.as_slice() } else { &[] };
        Some(Polled { item, reading, first, cast: &roll_call.cast, parties })
    }

    /// How many bytes it takes beside the document.
    pub(crate) fn size(&self) -> usize {
        size_of_val(&*self.parties) + size_of_val(&*self.firsts)
    }

    /// How many votes there are in all roll calls.
    pub(crate) fn count(&self) -> u32 {
        self.firsts.last().copied().unwrap_or_default()
    }

    /// The roll call in which a vote of some number is, and its place there. Cost: logarithmic in the number of roll calls.
    pub(crate) fn find(&self, number: u32) -> Option<(usize, usize)> {
        // Of roll calls without votes, which begin at the same number, it is the last that has it.
        let roll_call = self.firsts.partition_point(|first| *first <= number).checked_sub(1)?;
        let first = *self.firsts.get(roll_call)?;
        (number < self.count()).then(|| (roll_call, (number - first) as usize))
    }

    /// Whether an electorate is the one that roll calls share.
    pub(crate) fn holds(&self, electorate: &Arc<[PartyId]>) -> bool {
        Arc::ptr_eq(&self.electorate, electorate)
    }

    /// Whether every place of some in the electorate is that of a party.
    pub(crate) fn all_known(&self, places: &[u16]) -> bool {
        self.parties.iter().all(Option::is_some) || places.iter().all(|place| self.party(*place).is_some())
    }

    /// The party at a place in the electorate.
    pub(crate) fn party(&self, place: u16) -> Option<PartyIx> {
        self.parties.get(usize::from(place)).copied().flatten()
    }
}

/// How the votes of a roll call are read as positions: as its body reads them.
pub(crate) fn reading(document: &Document, index: &Index, roll_call: &RollCall) -> VoteReading {
    let body = roll_call.body.as_ref().and_then(|body| document.blocs.get(index.bloc(body.as_str())?));
    body.map(|bloc| bloc.reads).unwrap_or_default()
}

/// How many votes are read as positions.
pub(crate) fn count_read(document: &Document, index: &Index) -> usize {
    let read = |roll_call: &RollCall| {
        let reading = reading(document, index, roll_call);
        let lists = roll_call.cast.lists().filter(|(vote, _)| reading.of(*vote).is_some());
        lists.map(|(_, list)| list.len()).sum::<usize>()
    };
    document.roll_calls.iter().map(read).sum()
}

fn firsts(roll_calls: &[RollCall]) -> Vec<u32> {
    let mut next = 0_u32;
    let mut after = |roll_call: &RollCall| {
        next = next.saturating_add(u32::try_from(roll_call.cast.len()).unwrap_or(u32::MAX));
        next
    };
    std::iter::once(0).chain(roll_calls.iter().map(&mut after)).collect()
}

/// Electorates on their way into one.
#[derive(Default)]
struct Joined {
    electorate: Vec<PartyId>,
    places: HashMap<PartyId, u16, RandomState>,
    /// Which map is that of the electorate at an address. No cast is moved meanwhile, so that all of them stay where they are.
    found: HashMap<(usize, usize), usize, RandomState>,
    /// For each place in an electorate the place in the joined one, once it is met.
    maps: Vec<Vec<Option<u16>>>,
}

impl Joined {
    /// Enters whoever has a vote, and tells by which map; nothing, if there are more than have a place.
    fn enter(&mut self, cast: &Cast) -> Option<usize> {
        let Joined { electorate, places, found, maps } = self;
        let own = cast.electorate();
        let map_of = *found.entry((own.as_ptr().addr(), own.len())).or_insert_with(|| {
            maps.push(vec![None; own.len()]);
            maps.len() - 1
        });
        let map = maps.get_mut(map_of)?;
        for (place, _) in cast.places() {
            let slot = map.get_mut(usize::from(place))?;
            if slot.is_none() {
                *slot = Some(entered(electorate, places, own.get(usize::from(place))?)?);
            }
        }
        (!cast.is_too_long()).then_some(map_of)
    }
}

fn entered(
    electorate: &mut Vec<PartyId>,
    places: &mut HashMap<PartyId, u16, RandomState>,
    party: &PartyId,
) -> Option<u16> {
    if let Some(place) = places.get(party.as_str()) {
        return Some(*place);
    }
    let place = u16::try_from(electorate.len()).ok().filter(|place| usize::from(*place) < Cast::MOST)?;
    electorate.push(party.clone());
    places.insert(party.clone(), place);
    Some(place)
}
