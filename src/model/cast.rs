//! Who cast what: each list of parties as places in an electorate, which many roll calls share.

mod written;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
use std::{fmt, slice};

use foldhash::fast::RandomState;
use strum::IntoEnumIterator;

use super::given::Given;
use super::vote::Vote;
use super::vote_counts::VoteCounts;
use crate::id::PartyId;

/// Who cast what: lists of parties, one for each [`Vote`].
///
/// A vote takes 2 bytes, beside the ids themselves, which all roll calls of a dossier share. Two are equal when they list
/// the same parties in the same order.
///
/// # Order
/// That of [`Vote`], and within one vote that of declaration.
///
/// # Example
/// ```
/// use demarche::{Cast, Vote};
///
/// let cast = Cast::new().yes(["FRA", "GBR"]).abstain(["CHN"]);
/// assert_eq!((cast.len(), cast.of(Vote::Yes).len()), (3, 2));
/// assert!(cast.of(Vote::Abstain).eq(["CHN".parse()?].iter()));
/// # Ok::<(), demarche::IdError>(())
/// ```
#[derive(Clone, Default)]
pub struct Cast {
    electorate: Arc<[PartyId]>,
    /// Places in the electorate, first those who voted yes.
    places: Box<[u16]>,
    /// Where in them the list of each vote ends.
    ends: [u32; Vote::COUNT],
    /// What of each list is beyond the parties that places can tell apart. No dossier holds such a roll call.
    beyond: Option<Box<[Vec<PartyId>; Vote::COUNT]>>,
}

macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident of $Vote:ident;)+) => {
        /// Each list has a setter of its name, which replaces what the list held.
        impl Cast {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $list(self, $list: impl Given<Vec<PartyId>>) -> Cast {
                    self.voting(Vote::$Vote, $list)
                }
            )+
        }
    };
}

lists! {
    /// In favour.
    yes of Yes;
    /// Against.
    no of No;
    /// Neither.
    abstain of Abstain;
    /// Not there, or there and not voting.
    absent of Absent;
    /// Not there, with leave.
    excused of Excused;
    /// Could not vote: not a member, or suspended.
    not_member of NotMember;
}

impl Cast {
    /// Nobody did anything.
    #[must_use]
    pub fn new() -> Cast {
        Cast::default()
    }

    /// Sets who cast one vote, in place of those who were said to.
    ///
    /// ```
    /// use demarche::{Cast, Vote};
    ///
    /// assert_eq!(Cast::new().no(["GBR"]).voting(Vote::No, ["FRA"]), Cast::new().no(["FRA"]));
    /// ```
    #[must_use]
    pub fn voting(self, vote: Vote, parties: impl Given<Vec<PartyId>>) -> Cast {
        let mut lists = Lists::default();
        self.votes().filter(|(_, other)| *other != vote).for_each(|(party, other)| lists.push(other, party));
        parties.given().iter().for_each(|party| lists.push(vote, party));
        lists.into_cast()
    }

    /// Who cast one vote, in order of declaration.
    ///
    /// ```
    /// use demarche::{Cast, Vote};
    ///
    /// let cast = Cast::new().no(["RUS", "BLR"]);
    /// assert!(cast.of(Vote::No).map(|party| party.as_str()).eq(["RUS", "BLR"]));
    /// ```
    pub fn of(&self, vote: Vote) -> impl ExactSizeIterator<Item = &PartyId> + Clone {
        let beyond = self.beyond.as_deref().and_then(|lists| lists.get(vote as usize)).map_or(&[][..], Vec::as_slice);
        Listed { electorate: &self.electorate, places: self.list(vote).iter(), beyond: beyond.iter() }
    }

    /// Everybody with what they cast, vote by vote.
    ///
    /// ```
    /// use demarche::{Cast, Vote};
    ///
    /// let cast = Cast::new().absent(["ITA"]).yes(["FRA"]);
    /// assert!(cast.votes().map(|(party, vote)| (party.as_str(), vote)).eq([("FRA", Vote::Yes), ("ITA", Vote::Absent)]));
    /// ```
    pub fn votes(&self) -> impl Iterator<Item = (&PartyId, Vote)> {
        Vote::iter().flat_map(|vote| self.of(vote).map(move |party| (party, vote)))
    }

    /// What a party cast, if it is listed. Cost: linear in the number of parties.
    ///
    /// ```
    /// use demarche::{Cast, Vote};
    ///
    /// let cast = Cast::new().yes(["FRA"]);
    /// assert_eq!((cast.vote_of(&"FRA".parse()?), cast.vote_of(&"ITA".parse()?)), (Some(Vote::Yes), None));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn vote_of(&self, party: &PartyId) -> Option<Vote> {
        self.votes().find(|(other, _)| *other == party).map(|(_, vote)| vote)
    }

    /// How many votes it lists, those that were not cast too.
    ///
    /// ```
    /// assert_eq!(demarche::Cast::new().yes(["FRA"]).absent(["ITA"]).len(), 2);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        Vote::iter().map(|vote| self.of(vote).len()).sum()
    }

    /// Whether it lists nobody.
    ///
    /// ```
    /// assert!(demarche::Cast::new().is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many cast what.
    ///
    /// ```
    /// use demarche::{Cast, Vote};
    ///
    /// assert_eq!(Cast::new().no(["FRA", "ITA"]).tally().of(Vote::No), 2);
    /// ```
    #[must_use]
    pub fn tally(&self) -> VoteCounts {
        let mut counts = VoteCounts::default();
        Vote::iter().for_each(|vote| counts.add(vote, u32::try_from(self.of(vote).len()).unwrap_or(u32::MAX)));
        counts
    }

    /// How many parties places can tell apart.
    pub(crate) const MOST: usize = u16::MAX as usize;

    /// Whether it names more parties than places can tell apart.
    pub(crate) fn is_too_long(&self) -> bool {
        self.beyond.is_some()
    }

    /// Whom its places tell of; not all of them need have a vote.
    pub(crate) fn electorate(&self) -> &Arc<[PartyId]> {
        &self.electorate
    }

    /// Each place in the electorate with its vote, in the order of [`votes`](Cast::votes).
    pub(crate) fn places(&self) -> impl Iterator<Item = (u16, Vote)> + Clone {
        self.lists().flat_map(|(vote, list)| list.iter().map(move |place| (*place, vote)))
    }

    /// The places of each vote, in the order of declaration.
    pub(crate) fn lists(&self) -> impl Iterator<Item = (Vote, &[u16])> + Clone {
        Vote::iter().map(|vote| (vote, self.list(vote)))
    }

    /// The place in the electorate, and the vote, at a place among all [votes](Cast::votes).
    pub(crate) fn place(&self, place: usize) -> Option<(u16, Vote)> {
        let vote = self.ends.iter().position(|end| place < *end as usize)?;
        Some((*self.places.get(place)?, Vote::iter().nth(vote)?))
    }

    /// The places of one vote.
    fn list(&self, vote: Vote) -> &[u16] {
        self.places.get(self.range(vote)).unwrap_or_default()
    }

    fn range(&self, vote: Vote) -> Range<usize> {
        let end = |place: usize| self.ends.get(place).map_or(0, |end| *end as usize);
        let start = (vote as usize).checked_sub(1).map_or(0, end);
        start..end(vote as usize)
    }

    /// Lists by vote of places in an electorate, each party of which stands in it once. Places behind its end are left out.
    pub(crate) fn of_places(electorate: Arc<[PartyId]>, mut lists: [Vec<u16>; Vote::COUNT]) -> Cast {
        for list in &mut lists {
            list.retain(|place| usize::from(*place) < electorate.len());
        }
        Cast { electorate, ends: ends(&lists), places: lists.concat().into(), beyond: None }
    }

    /// Moves to another electorate, in which each place here has the place that is told.
    pub(crate) fn rebase(&mut self, electorate: Arc<[PartyId]>, mut place_of: impl FnMut(u16) -> u16) {
        self.places.iter_mut().for_each(|place| *place = place_of(*place));
        self.electorate = electorate;
    }
}

fn ends(lists: &[Vec<u16>; Vote::COUNT]) -> [u32; Vote::COUNT] {
    let mut ends = [0; Vote::COUNT];
    let mut end = 0_usize;
    for (list, slot) in lists.iter().zip(&mut ends) {
        end += list.len();
        *slot = u32::try_from(end).unwrap_or(u32::MAX);
    }
    ends
}

/// The parties of one list.
#[derive(Clone)]
struct Listed<'c> {
    electorate: &'c [PartyId],
    places: slice::Iter<'c, u16>,
    beyond: slice::Iter<'c, PartyId>,
}

impl<'c> Iterator for Listed<'c> {
    type Item = &'c PartyId;

    #[inline]
    fn next(&mut self) -> Option<&'c PartyId> {
        match self.places.next() {
            Some(place) => self.electorate.get(usize::from(*place)),
            None => self.beyond.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let length = self.places.len() + self.beyond.len();
        (length, Some(length))
    }
}

impl ExactSizeIterator for Listed<'_> {}

impl PartialEq for Cast {
    fn eq(&self, other: &Cast) -> bool {
        let shared =
            Arc::ptr_eq(&self.electorate, &other.electorate) && self.beyond.is_none() && other.beyond.is_none();
        if shared {
            return self.ends == other.ends && self.places == other.places;
        }
        Vote::iter().all(|vote| self.of(vote).eq(other.of(vote)))
    }
}

impl Eq for Cast {}

impl fmt::Debug for Cast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct List<I>(I);
        impl<I: Iterator<Item: fmt::Debug> + Clone> fmt::Debug for List<I> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_list().entries(self.0.clone()).finish()
            }
        }
        let lists = Vote::iter().filter(|vote| self.of(*vote).len() > 0);
        f.debug_map().entries(lists.map(|vote| (vote, List(self.of(vote))))).finish()
    }
}

/// Lists of parties as they are told, one party after the other.
#[derive(Default)]
struct Lists {
    electorate: Vec<PartyId>,
    places_of: HashMap<PartyId, u16, RandomState>,
    places: [Vec<u16>; Vote::COUNT],
    beyond: [Vec<PartyId>; Vote::COUNT],
}

impl Lists {
    fn push(&mut self, vote: Vote, party: &PartyId) {
        if !self.push_known(vote, party.as_str()) {
            self.push_new(vote, party.clone());
        }
    }

    /// Lists a party that was listed before; false, if it was not.
    fn push_known(&mut self, vote: Vote, party: &str) -> bool {
        let full = self.beyond.get(vote as usize).is_none_or(|beyond| !beyond.is_empty());
        let (Some(place), false) = (self.places_of.get(party), full) else { return false };
        self.places.get_mut(vote as usize).into_iter().for_each(|list| list.push(*place));
        true
    }

    /// Lists a party that was not listed before; beyond those with a place, if there is none left.
    fn push_new(&mut self, vote: Vote, party: PartyId) {
        let place = u16::try_from(self.electorate.len()).ok().filter(|place| usize::from(*place) < Cast::MOST);
        let (Some(place), Some(list)) = (place, self.places.get_mut(vote as usize)) else {
            return self.beyond.get_mut(vote as usize).into_iter().for_each(|beyond| beyond.push(party.clone()));
        };
        list.push(place);
        self.electorate.push(party.clone());
        self.places_of.insert(party, place);
    }

    fn into_cast(self) -> Cast {
        let Lists { electorate, places, beyond, .. } = self;
        let beyond = Some(beyond).filter(|beyond| beyond.iter().any(|list| !list.is_empty())).map(Box::new);
        Cast { beyond, ..Cast::of_places(electorate.into(), places) }
    }
}
