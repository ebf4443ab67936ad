//! Who stands at which level on what, as bits.

use thiserror::Error;

use super::scale::Scale;
use super::subset::{Subset, places};

/// The most cells, parties × items, that a view holds.
const MOST_CELLS: u64 = 1 << 32;

/// More was asked for than is held in memory at once.
///
/// ```
/// use demarche::compare::{Scale, View};
///
/// let error = View::blank(Scale::vote(), 1 << 20, 1 << 20).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "1048576 parties × 1048576 items are too many to compare at once: take fewer of them"
/// );
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{parties} parties × {others} {what} are too many to compare at once: take fewer of them")]
pub struct TooLarge {
    pub(super) parties: usize,
    pub(super) others: usize,
    pub(super) what: &'static str,
}

/// Parties × items, in each cell a level of a scale or nothing. What is missing is nowhere counted as anything else.
///
/// Built from ballots, or from the lines of a dossier, or by hand; everything that compares takes one.
///
/// # Cost
/// A bit for each level, party and item, and one more.
///
/// ```
/// use demarche::compare::{Scale, View};
///
/// let mut view = View::blank(Scale::vote(), 2, 1)?;
/// view.put(0, 0, 1);
/// assert_eq!((view.level(0, 0), view.value(0, 0), view.level(1, 0)), (Some(1), Some(0.5), None));
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    scale: Scale,
    parties: usize,
    items: usize,
    /// How many words of 64 items a plane has.
    words: usize,
    /// For each party a plane of items for each level, and one of all that are known.
    planes: Vec<u64>,
}

/// The planes of one party.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'v> {
    planes: &'v [u64],
    words: usize,
}

impl<'v> Row<'v> {
    /// The items at a level.
    pub(super) fn at(self, level: usize) -> &'v [u64] {
        self.planes.get(level * self.words..(level + 1) * self.words).unwrap_or_default()
    }

    /// The items at any level.
    pub(super) fn known(self) -> &'v [u64] {
        self.planes.get(self.planes.len().saturating_sub(self.words)..).unwrap_or_default()
    }
}

impl View {
    /// Nothing known of anybody.
    ///
    /// # Errors
    /// When there are more than 2³² cells.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let view = View::blank(Scale::vote(), 3, 5)?;
    /// assert_eq!((view.parties(), view.items()), (3, 5));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    pub fn blank(scale: Scale, parties: usize, items: usize) -> Result<View, TooLarge> {
        let words = items.div_ceil(64);
        let too_large = TooLarge { parties, others: items, what: "items" };
        let cells = (words as u64).checked_mul(64).and_then(|items| items.checked_mul(parties as u64));
        cells.filter(|cells| *cells <= MOST_CELLS).ok_or(too_large)?;
        Ok(View { scale, parties, items, words, planes: vec![0; parties * (scale.len() + 1) * words] })
    }

    /// Puts a party at a level on an item, in place of where it was. False where there is no such cell or level.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 1, 1)?;
    /// assert!(view.put(0, 0, 0) && view.put(0, 0, 2) && !view.put(0, 0, 3));
    /// assert_eq!(view.level(0, 0), Some(2));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    pub fn put(&mut self, party: usize, item: usize, level: usize) -> bool {
        if party >= self.parties || item >= self.items || level >= self.scale.len() {
            return false;
        }
        let (levels, bit) = (self.scale.len(), 1 << (item % 64));
        let start = party * (levels + 1) * self.words + item / 64;
        let Some(row) = self.planes.get_mut(start..) else { return false };
        for (plane, word) in row.iter_mut().step_by(self.words).take(levels + 1).enumerate() {
            if plane == level || plane == levels {
                *word |= bit;
            } else {
                *word &= !bit;
            }
        }
        true
    }

    /// Puts a party at a level on an item on which it is nowhere yet.
    pub(super) fn lay(&mut self, party: usize, item: usize, level: usize) {
        let (levels, bit) = (self.scale.len(), 1 << (item % 64));
        let start = party * (levels + 1) * self.words + item / 64;
        for plane in [level, levels] {
            if let Some(word) = self.planes.get_mut(start + plane * self.words) {
                *word |= bit;
            }
        }
    }

    /// Takes a party away from an item.
    pub(super) fn lift(&mut self, party: usize, item: usize) {
        let start = party * (self.scale.len() + 1) * self.words + item / 64;
        let row = self.planes.get_mut(start..).unwrap_or_default();
        let words = row.iter_mut().step_by(self.words.max(1)).take(self.scale.len() + 1);
        words.for_each(|word| *word &= !(1 << (item % 64)));
    }

    /// The scale.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// assert_eq!(View::blank(Scale::vote(), 1, 1)?.scale(), Scale::vote());
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// How many parties there are.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// assert_eq!(View::blank(Scale::vote(), 4, 1)?.parties(), 4);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> usize {
        self.parties
    }

    /// How many items there are.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// assert_eq!(View::blank(Scale::vote(), 1, 9)?.items(), 9);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn items(&self) -> usize {
        self.items
    }

    /// All parties.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// assert_eq!(View::blank(Scale::vote(), 4, 1)?.everyone().len(), 4);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn everyone(&self) -> Subset {
        Subset::all(self.parties)
    }

    /// The level of a party on an item.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// assert_eq!(View::blank(Scale::vote(), 1, 1)?.level(0, 0), None);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn level(&self, party: usize, item: usize) -> Option<usize> {
        let row = self.row(party)?;
        let holds = |plane: &[u64]| plane.get(item / 64).is_some_and(|word| word >> (item % 64) & 1 == 1);
        (0..self.scale.len()).find(|level| holds(row.at(*level)))
    }

    /// The value of that level.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 1, 1)?;
    /// view.put(0, 0, 0);
    /// assert_eq!(view.value(0, 0), Some(1.0));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn value(&self, party: usize, item: usize) -> Option<f64> {
        self.scale.values().get(self.level(party, item)?).copied()
    }

    /// On how many items a party has a level.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 1, 3)?;
    /// view.put(0, 2, 1);
    /// assert_eq!(view.known(0), 1);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn known(&self, party: usize) -> u64 {
        self.row(party).map_or(0, |row| row.known().iter().map(|word| u64::from(word.count_ones())).sum())
    }

    /// The same with some items only. Items keep their numbers; of the others nothing is known.
    ///
    /// # Cost
    /// One pass over the bits.
    ///
    /// ```
    /// # use demarche::compare::{Scale, Subset, View};
    /// let mut view = View::blank(Scale::vote(), 1, 2)?;
    /// (0..2).for_each(|item| { view.put(0, item, 1); });
    /// let second = view.within(&Subset::of(2, [1]));
    /// assert_eq!((second.level(0, 0), second.level(0, 1), second.items()), (None, Some(1), 2));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn within(&self, items: &Subset) -> View {
        let mut view = self.clone();
        let mask = || items.words().iter().copied().chain(std::iter::repeat(0));
        for plane in view.planes.chunks_exact_mut(self.words.max(1)) {
            plane.iter_mut().zip(mask()).for_each(|(word, mask)| *word &= mask);
        }
        view
    }

    /// The items on which one of some parties has a level.
    pub(super) fn known_items(&self, parties: &Subset) -> Subset {
        let mut words = vec![0; self.words];
        for row in parties.iter().filter_map(|party| self.row(party)) {
            words.iter_mut().zip(row.known()).for_each(|(word, known)| *word |= known);
        }
        let held = words.iter().enumerate().flat_map(|(word, bits)| places(*bits).map(move |bit| word * 64 + bit));
        Subset::of(self.items, held)
    }

    /// The same parties in another order: party `i` is the one that had the number `order[i]`. Camps of parties in order of
    /// their ids do not depend on the order in which they came.
    ///
    /// # Cost
    /// One pass over the bits.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 1)?;
    /// view.put(0, 0, 2);
    /// let turned = view.arranged(&[1, 0]);
    /// assert_eq!((turned.level(0, 0), turned.level(1, 0)), (None, Some(2)));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn arranged(&self, order: &[usize]) -> View {
        let rows = order.iter().filter_map(|party| self.row(*party));
        let planes: Vec<u64> = rows.flat_map(|row| row.planes).copied().collect();
        let parties = order.iter().filter(|party| **party < self.parties).count();
        View { scale: self.scale, parties, items: self.items, words: self.words, planes }
    }

    /// The planes of a party.
    pub(super) fn row(&self, party: usize) -> Option<Row<'_>> {
        let length = (self.scale.len() + 1) * self.words;
        let start = party.checked_mul(length).filter(|_| party < self.parties)?;
        Some(Row { planes: self.planes.get(start..start + length)?, words: self.words })
    }

    /// Each item and level of a party, level by level.
    pub(super) fn each(&self, party: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
        let levels = 0..self.scale.len();
        self.row(party).into_iter().flat_map(move |row| {
            levels.clone().flat_map(move |level| {
                let words = row.at(level).iter().enumerate();
                words.flat_map(move |(word, bits)| places(*bits).map(move |bit| (word * 64 + bit, level)))
            })
        })
    }
}
