//! Sets of parties of one dossier.

use super::index::PartyIx;

/// Parties of one dossier, one bit each.
#[derive(Debug, Clone, Default)]
pub(crate) struct PartySet(Vec<u64>);

impl PartySet {
    /// Every party with a smaller number.
    pub(crate) fn below(PartyIx(count): PartyIx) -> PartySet {
        let (full, rest) = (usize::from(count) / 64, u32::from(count) % 64);
        let mut words = vec![u64::MAX; full];
        words.extend((rest > 0).then(|| (1 << rest) - 1));
        PartySet(words)
    }

    fn slot(PartyIx(party): PartyIx) -> (usize, u64) {
        (usize::from(party) / 64, 1 << (party % 64))
    }

    pub(crate) fn contains(&self, party: PartyIx) -> bool {
        let (word, bit) = PartySet::slot(party);
        self.0.get(word).is_some_and(|word| word & bit != 0)
    }

    pub(crate) fn insert(&mut self, party: PartyIx) {
        let (word, bit) = PartySet::slot(party);
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0.get_mut(word).into_iter().for_each(|word| *word |= bit);
    }

    pub(crate) fn remove(&mut self, party: PartyIx) {
        let (word, bit) = PartySet::slot(party);
        self.0.get_mut(word).into_iter().for_each(|word| *word &= !bit);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The parties, in order of declaration.
    pub(crate) fn iter(&self) -> impl Iterator<Item = PartyIx> {
        self.0.iter().enumerate().flat_map(|(place, word)| {
            let bits = std::iter::successors(Some(*word), |rest| Some(rest & rest.wrapping_sub(1)));
            let bits = bits.take_while(|rest| *rest != 0).map(|rest| rest.trailing_zeros() as usize);
            bits.map(move |bit| PartyIx::at(64 * place + bit))
        })
    }

    /// Each party of which a rule on whether it is in the one and in the other says so.
    pub(crate) fn combine(&self, other: &PartySet, rule: impl Fn(u64, u64) -> u64) -> PartySet {
        let word = |set: &PartySet, place: usize| set.0.get(place).copied().unwrap_or_default();
        let words = self.0.len().max(other.0.len());
        PartySet((0..words).map(|place| rule(word(self, place), word(other, place))).collect())
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
