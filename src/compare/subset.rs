//! Some of the parties, or some of the items.

use std::fmt;

/// Some of the places from 0 up to a length: the parties of a bloc, the items of a year.
///
/// # Order
/// Ascending.
///
/// ```
/// use demarche::compare::Subset;
///
/// let year = Subset::of(100, [7, 3, 3, 250]);
/// assert_eq!(year.iter().collect::<Vec<_>>(), [3, 7], "250 is none of them");
/// assert_eq!(year.and(&Subset::of(100, [3, 4])).iter().collect::<Vec<_>>(), [3]);
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Subset {
    words: Vec<u64>,
    length: usize,
}

impl Subset {
    /// The places of a list that are below the length. What is listed twice is in it once.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Subset::of(3, [0, 2, 2]).len(), 2);
    /// ```
    #[must_use]
    pub fn of(length: usize, places: impl IntoIterator<Item = usize>) -> Subset {
        let mut subset = Subset { words: vec![0; length.div_ceil(64)], length };
        places.into_iter().for_each(|place| {
            subset.insert(place);
        });
        subset
    }

    /// All places below the length.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Subset::all(70).len(), 70);
    /// ```
    #[must_use]
    pub fn all(length: usize) -> Subset {
        let mut words = vec![u64::MAX; length.div_ceil(64)];
        if let (Some(last), rest @ 1..) = (words.last_mut(), length % 64) {
            *last = (1 << rest) - 1;
        }
        Subset { words, length }
    }

    /// Puts a place in. Whether there is such a place.
    ///
    /// ```
    /// let mut subset = demarche::compare::Subset::of(2, []);
    /// assert!(subset.insert(1) && !subset.insert(2));
    /// ```
    pub fn insert(&mut self, place: usize) -> bool {
        let word = if place < self.length { self.words.get_mut(place / 64) } else { None };
        if let Some(word) = word {
            *word |= 1 << (place % 64);
            return true;
        }
        false
    }

    /// Whether a place is in it.
    ///
    /// ```
    /// let subset = demarche::compare::Subset::of(200, [130]);
    /// assert!(subset.contains(130) && !subset.contains(131) && !subset.contains(999));
    /// ```
    #[must_use]
    pub fn contains(&self, place: usize) -> bool {
        self.words.get(place / 64).is_some_and(|word| word >> (place % 64) & 1 == 1)
    }

    /// How many are in it.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Subset::of(9, [1, 8]).len(), 2);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether nothing is in it.
    ///
    /// ```
    /// assert!(demarche::compare::Subset::of(9, []).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|word| *word == 0)
    }

    /// The places in it, ascending.
    ///
    /// ```
    /// assert!(demarche::compare::Subset::of(99, [80, 1]).iter().eq([1, 80]));
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().enumerate().flat_map(|(place, word)| places(*word).map(move |bit| place * 64 + bit))
    }

    /// What is in both.
    ///
    /// ```
    /// # use demarche::compare::Subset;
    /// assert!(Subset::all(4).and(&Subset::of(4, [2])).iter().eq([2]));
    /// ```
    #[must_use]
    pub fn and(&self, other: &Subset) -> Subset {
        let words = self.words.iter().zip(&other.words).map(|(one, other)| one & other).collect();
        Subset { words, length: self.length.min(other.length) }.fitted()
    }

    /// What is in this one and not in the other.
    ///
    /// ```
    /// # use demarche::compare::Subset;
    /// assert!(Subset::all(4).without(&Subset::of(4, [2])).iter().eq([0, 1, 3]));
    /// ```
    #[must_use]
    pub fn without(&self, other: &Subset) -> Subset {
        let others = other.words.iter().copied().chain(std::iter::repeat(0));
        let words = self.words.iter().zip(others).map(|(one, other)| one & !other).collect();
        Subset { words, length: self.length }
    }

    /// Keeps as many words as the length needs.
    fn fitted(mut self) -> Subset {
        self.words.truncate(self.length.div_ceil(64));
        self
    }

    /// 64 places a word, the lowest first.
    pub(super) fn words(&self) -> &[u64] {
        &self.words
    }
}

impl fmt::Debug for Subset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// The bits that are set in a word, ascending.
pub(super) fn places(mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize);
        word &= word.wrapping_sub(1);
        bit
    })
}
