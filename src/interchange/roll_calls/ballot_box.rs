//! Votes as they come, before they are counted.

use super::ballots::Ballots;
use crate::model::Vote;

/// The most items that a table may have: their places alone take 64 megabytes.
const MOST_ITEMS: usize = 1 << 24;

/// Takes votes in any order.
///
/// # Cost
/// 8 bytes a vote, and 4 more while they are counted.
///
/// ```
/// use demarche::{Vote, roll_calls::BallotBox};
///
/// let mut ballots = BallotBox::new();
/// ballots.cast(1, 0, Vote::No);
/// ballots.cast(0, 0, Vote::Yes);
/// assert_eq!(ballots.count().ballots().items(), 2);
/// ```
#[derive(Debug, Clone, Default)]
pub struct BallotBox {
    slips: Vec<Slip>,
    items: usize,
    parties: usize,
}

#[derive(Debug, Clone, Copy)]
struct Slip {
    item: u32,
    party: u16,
    vote: Vote,
}

/// Two votes of one party in one roll call. Of those that say the same the first stands; where they differ, none does:
/// nothing tells which is right.
///
/// ```
/// use demarche::{Vote, roll_calls::BallotBox};
///
/// let mut ballots = BallotBox::new();
/// ballots.cast(0, 0, Vote::Yes);
/// ballots.cast(0, 0, Vote::No);
/// let counted = ballots.count();
/// let repeat = counted.repeats()[0];
/// assert_eq!((repeat.first, repeat.again, repeat.agrees()), (0, 1, false));
/// assert_eq!(counted.ballots().vote(0, 0), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Repeat {
    /// The roll call.
    pub item: u32,
    /// The party.
    pub party: u16,
    /// Which vote of all that were taken came first, from 0.
    pub first: u32,
    /// Which one came again.
    pub again: u32,
    /// What they say.
    pub votes: [Vote; 2],
}

impl Repeat {
    /// Whether both say the same.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::Repeat};
    /// let repeat = Repeat { item: 0, party: 0, first: 3, again: 9, votes: [Vote::Yes; 2] };
    /// assert!(repeat.agrees());
    /// ```
    #[must_use]
    pub fn agrees(self) -> bool {
        let [first, again] = self.votes;
        first == again
    }
}

/// The ballots, and what was cast twice.
///
/// ```
/// # use demarche::roll_calls::BallotBox;
/// assert!(BallotBox::new().count().repeats().is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    ballots: Ballots,
    repeats: Vec<Repeat>,
}

impl Counted {
    /// The ballots.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::BallotBox::new().count().ballots().votes(), 0);
    /// ```
    #[must_use]
    pub fn ballots(&self) -> &Ballots {
        &self.ballots
    }

    /// The ballots alone.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::BallotBox::new().count().into_ballots().votes(), 0);
    /// ```
    #[must_use]
    pub fn into_ballots(self) -> Ballots {
        self.ballots
    }

    /// What was cast twice, by item, as it came.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::BallotBox};
    /// let mut ballots = BallotBox::new();
    /// (0..3).for_each(|_| { ballots.cast(0, 0, Vote::Yes); });
    /// assert_eq!(ballots.count().repeats().len(), 2);
    /// ```
    #[must_use]
    pub fn repeats(&self) -> &[Repeat] {
        &self.repeats
    }
}

impl BallotBox {
    /// An empty one.
    ///
    /// ```
    /// assert!(demarche::roll_calls::BallotBox::new().is_empty());
    /// ```
    #[must_use]
    pub fn new() -> BallotBox {
        BallotBox::default()
    }

    /// Takes a vote. False, and it is not taken, when it is full: at 2³² − 1 votes, or 2²⁴ items.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::BallotBox};
    /// assert!(BallotBox::new().cast(0, 0, Vote::Yes));
    /// ```
    pub fn cast(&mut self, item: u32, party: u16, vote: Vote) -> bool {
        if item as usize >= MOST_ITEMS || self.slips.len() >= u32::MAX as usize {
            return false;
        }
        self.items = self.items.max(item as usize + 1);
        self.parties = self.parties.max(usize::from(party) + 1);
        self.slips.push(Slip { item, party, vote });
        true
    }

    /// Makes room for items in which perhaps nobody votes: so many there are at least.
    ///
    /// ```
    /// # use demarche::roll_calls::BallotBox;
    /// let mut ballots = BallotBox::new();
    /// ballots.reserve_items(3);
    /// assert_eq!(ballots.count().ballots().items(), 3);
    /// ```
    pub fn reserve_items(&mut self, items: usize) {
        self.items = self.items.max(items.min(MOST_ITEMS));
    }

    /// How many votes it holds.
    ///
    /// ```
    /// assert_eq!(demarche::roll_calls::BallotBox::new().len(), 0);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.slips.len()
    }

    /// Whether it holds none.
    ///
    /// ```
    /// assert!(demarche::roll_calls::BallotBox::new().is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.slips.is_empty()
    }

    /// Puts the votes in order.
    ///
    /// # Cost
    /// One pass; one more by counting, if items did not come one after the other.
    ///
    /// ```
    /// # use demarche::{Vote, roll_calls::BallotBox};
    /// let mut ballots = BallotBox::new();
    /// ballots.cast(0, 5, Vote::No);
    /// ballots.cast(0, 2, Vote::Yes);
    /// assert!(ballots.count().ballots().on(0).eq([(2, Vote::Yes), (5, Vote::No)]));
    /// ```
    #[must_use]
    pub fn count(self) -> Counted {
        let mut counting = Counting::of(&self);
        let slip = |place: &u32| self.slips.get(*place as usize);
        let item = |place: &u32| slip(place).map(|slip| slip.item);
        for block in self.by_item().chunk_by(|one, other| item(one) == item(other)) {
            let mut last = None;
            for (place, slip) in block.iter().filter_map(|place| Some((*place, slip(place)?))) {
                counting.lay(place, *slip, &self.slips);
                last = Some(slip.item);
            }
            if let Some(item) = last {
                counting.end(item as usize, &self.slips);
            }
        }
        counting.finish(self.items)
    }

    /// The places of slips by item, those of one item as they came.
    fn by_item(&self) -> Vec<u32> {
        let count = u32::try_from(self.slips.len()).unwrap_or(u32::MAX);
        if self.slips.is_sorted_by_key(|slip| slip.item) {
            return (0..count).collect();
        }
        let mut next = vec![0_u32; self.items + 1];
        for slip in &self.slips {
            if let Some(count) = next.get_mut(slip.item as usize + 1) {
                *count += 1;
            }
        }
        let mut before = 0;
        for count in &mut next {
            before += *count;
            *count = before;
        }
        let mut order = vec![0; self.slips.len()];
        for (place, slip) in (0..count).zip(&self.slips) {
            let Some(next) = next.get_mut(slip.item as usize) else { continue };
            if let Some(slot) = order.get_mut(*next as usize) {
                *slot = place;
            }
            *next += 1;
        }
        order
    }
}

/// The table as it grows, item by item.
struct Counting {
    ballots: Ballots,
    repeats: Vec<Repeat>,
    /// Who voted on the item: 64 parties a word.
    voted: Vec<u64>,
    /// The words in which somebody did.
    touched: Vec<usize>,
    /// The first vote of each who did.
    first: Vec<u32>,
    /// Those of whom no vote stands, likewise.
    struck: Vec<u64>,
}

impl Counting {
    fn of(ballots: &BallotBox) -> Counting {
        let (votes, parties) = (ballots.slips.len(), ballots.parties);
        let mut starts = Vec::with_capacity(ballots.items + 1);
        starts.push(0);
        let (holders, cast) = (Vec::with_capacity(votes), Vec::with_capacity(votes));
        Counting {
            ballots: Ballots { starts, holders, cast, parties },
            repeats: Vec::new(),
            voted: vec![0; parties.div_ceil(64)],
            touched: Vec::new(),
            first: vec![0; parties],
            struck: vec![0; parties.div_ceil(64)],
        }
    }

    /// Notes a vote of the item.
    fn lay(&mut self, place: u32, slip: Slip, slips: &[Slip]) {
        let party = usize::from(slip.party);
        let (Some(voted), Some(first)) = (self.voted.get_mut(party / 64), self.first.get_mut(party)) else { return };
        let bit = 1 << (party % 64);
        if *voted & bit == 0 {
            if *voted == 0 {
                self.touched.push(party / 64);
            }
            *voted |= bit;
            *first = place;
        } else if let Some(known) = slips.get(*first as usize) {
            let said = [known.vote, slip.vote];
            self.repeats.push(Repeat { item: slip.item, party: slip.party, first: *first, again: place, votes: said });
            if let Some(struck) = self.struck.get_mut(party / 64) {
                *struck |= if known.vote == slip.vote { 0 } else { bit };
            }
        }
    }

    /// Puts the votes of the item into the table, by party.
    fn end(&mut self, item: usize, slips: &[Slip]) {
        self.begin(item);
        self.touched.sort_unstable();
        for word in self.touched.drain(..) {
            let take = |words: &mut Vec<u64>| words.get_mut(word).map(std::mem::take).unwrap_or_default();
            let stands = take(&mut self.voted) & !take(&mut self.struck);
            for slip in places(stands).filter_map(|bit| slips.get(*self.first.get(word * 64 + bit)? as usize)) {
                self.ballots.holders.push(slip.party);
                self.ballots.cast.push(slip.vote);
            }
        }
    }

    /// Ends the items before one.
    fn begin(&mut self, item: usize) {
        let end = u32::try_from(self.ballots.cast.len()).unwrap_or(u32::MAX);
        self.ballots.starts.resize(item + 1, end);
    }

    fn finish(mut self, items: usize) -> Counted {
        self.begin(items);
        self.ballots.holders.shrink_to_fit();
        self.ballots.cast.shrink_to_fit();
        Counted { ballots: self.ballots, repeats: self.repeats }
    }
}

/// The bits that are set in a word, ascending.
fn places(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize);
        word &= word.wrapping_sub(1);
        bit
    })
}
