//! Sets of parties of one dossier.

use super::party_ix::PartyIx;

/// How many words stand in the set itself: enough for the atlas and some 200 parties more, so that few sets allocate
/// anything.
const INLINE: usize = 10;

/// Parties of one dossier, one bit each.
#[derive(Debug, Clone, Default)]
pub(crate) struct PartySet {
    first: [u64; INLINE],
    rest: Vec<u64>,
}

impl PartySet {
    /// Every party with a smaller number.
    pub(crate) fn below(PartyIx(count): PartyIx) -> PartySet {
        let mut set = PartySet::default();
        let (full, rest) = (usize::from(count) / 64, u32::from(count) % 64);
        (0..full).for_each(|word| set.set(word, u64::MAX));
        if rest > 0 {
            set.set(full, (1 << rest) - 1);
        }
        set
    }

    fn slot(PartyIx(party): PartyIx) -> (usize, u64) {
        (usize::from(party) / 64, 1 << (party % 64))
    }

    fn word(&self, place: usize) -> u64 {
        let beyond = || self.rest.get(place - INLINE).copied().unwrap_or_default();
        self.first.get(place).copied().unwrap_or_else(beyond)
    }

    fn set(&mut self, place: usize, word: u64) {
        if let Some(slot) = self.first.get_mut(place) {
            *slot = word;
            return;
        }
        if self.rest.len() <= place - INLINE {
            self.rest.resize(place - INLINE + 1, 0);
        }
        self.rest.get_mut(place - INLINE).into_iter().for_each(|slot| *slot = word);
    }

    fn words(&self) -> impl Iterator<Item = u64> {
        self.first.iter().chain(&self.rest).copied()
    }

    pub(crate) fn contains(&self, party: PartyIx) -> bool {
        let (word, bit) = PartySet::slot(party);
        self.word(word) & bit != 0
    }

    pub(crate) fn insert(&mut self, party: PartyIx) {
        let (word, bit) = PartySet::slot(party);
        self.set(word, self.word(word) | bit);
    }

    pub(crate) fn remove(&mut self, party: PartyIx) {
        let (word, bit) = PartySet::slot(party);
        self.set(word, self.word(word) & !bit);
    }

    pub(crate) fn len(&self) -> usize {
        self.words().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.words().all(|word| word == 0)
    }

    /// The parties, in order of declaration.
    pub(crate) fn iter(&self) -> impl Iterator<Item = PartyIx> {
        self.words().enumerate().flat_map(|(place, word)| {
            let bits = std::iter::successors(Some(word), |rest| Some(rest & rest.wrapping_sub(1)));
            let bits = bits.take_while(|rest| *rest != 0).map(|rest| rest.trailing_zeros() as usize);
            bits.map(move |bit| PartyIx::at(64 * place + bit))
        })
    }

    /// Each party of which a rule on whether it is in the one and in the other says so.
    pub(crate) fn combine(&self, other: &PartySet, rule: impl Fn(u64, u64) -> u64) -> PartySet {
        let first = std::array::from_fn(|place| rule(self.word(place), other.word(place)));
        let beyond = INLINE..INLINE + self.rest.len().max(other.rest.len());
        PartySet { first, rest: beyond.map(|place| rule(self.word(place), other.word(place))).collect() }
    }

    pub(crate) fn and(&self, other: &PartySet) -> PartySet {
        self.combine(other, |one, other| one & other)
    }

    pub(crate) fn or(&self, other: &PartySet) -> PartySet {
        self.combine(other, |one, other| one | other)
    }

    pub(crate) fn without(&self, other: &PartySet) -> PartySet {
        self.combine(other, |one, other| one & !other)
    }
}

impl PartialEq for PartySet {
    fn eq(&self, other: &PartySet) -> bool {
        self.combine(other, |one, other| one ^ other).is_empty()
    }
}

impl Eq for PartySet {}

impl FromIterator<PartyIx> for PartySet {
    fn from_iter<I: IntoIterator<Item = PartyIx>>(parties: I) -> PartySet {
        let mut set = PartySet::default();
        parties.into_iter().for_each(|party| set.insert(party));
        set
    }
}
