//! How many stand at each level of one item.

use super::scale::{MOST_LEVELS, Scale};
use super::score::{Score, real};
use super::subset::Subset;
use super::view::View;

/// How many stand at each level.
///
/// ```
/// use demarche::compare::{Histogram, Scale};
///
/// let votes = Histogram::of(Scale::vote(), &[60, 10, 30]).unwrap();
/// assert_eq!((votes.n(), votes.at(2), votes.minority()), (100, 30, 40));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Histogram {
    scale: Scale,
    counts: [u64; MOST_LEVELS],
}

impl Histogram {
    /// Of counts, one for each level of the scale. None where there are more or fewer.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert!(Histogram::of(Scale::vote(), &[1, 2]).is_none());
    /// ```
    #[must_use]
    pub fn of(scale: Scale, counts: &[u32]) -> Option<Histogram> {
        (counts.len() == scale.len()).then(|| Histogram::filled(scale, counts.iter().copied().map(u64::from)))
    }

    pub(super) fn filled(scale: Scale, given: impl Iterator<Item = u64>) -> Histogram {
        let mut counts = [0; MOST_LEVELS];
        counts.iter_mut().zip(given.take(scale.len())).for_each(|(count, given)| *count = given);
        Histogram { scale, counts }
    }

    /// The scale.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[1, 0, 0]).unwrap().scale(), Scale::vote());
    /// ```
    #[must_use]
    pub fn scale(&self) -> Scale {
        self.scale
    }

    /// The counts, in order of the levels.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[1, 0, 4]).unwrap().counts(), [1, 0, 4]);
    /// ```
    #[must_use]
    pub fn counts(&self) -> &[u64] {
        self.counts.get(..self.scale.len()).unwrap_or_default()
    }

    /// How many stand at a level.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[1, 0, 4]).unwrap().at(2), 4);
    /// ```
    #[must_use]
    pub fn at(&self, level: usize) -> u64 {
        self.counts().get(level).copied().unwrap_or_default()
    }

    /// How many stand anywhere.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[1, 0, 4]).unwrap().n(), 5);
    /// ```
    #[must_use]
    pub fn n(&self) -> u64 {
        self.counts().iter().sum()
    }

    /// How many stand where most do.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[1, 0, 4]).unwrap().most(), 4);
    /// ```
    #[must_use]
    pub fn most(&self) -> u64 {
        self.counts().iter().copied().max().unwrap_or_default()
    }

    /// How many stand elsewhere than where most do.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[1, 2, 4]).unwrap().minority(), 3);
    /// ```
    #[must_use]
    pub fn minority(&self) -> u64 {
        self.n() - self.most()
    }

    /// How many stand above the middle of the scale: for it.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[3, 2, 4]).unwrap().above(), 3);
    /// ```
    #[must_use]
    pub fn above(&self) -> u64 {
        self.where_share(|share| share > 0.5)
    }

    /// How many stand below the middle of the scale: against it.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[3, 2, 4]).unwrap().below(), 4);
    /// ```
    #[must_use]
    pub fn below(&self) -> u64 {
        self.where_share(|share| share < 0.5)
    }

    /// The mean position, from the lowest of the scale, 0, to the highest, 1; `n` is how many stand anywhere.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// assert_eq!(Histogram::of(Scale::vote(), &[3, 2, 3]).unwrap().mean().unwrap().value(), 0.5);
    /// assert!(Histogram::of(Scale::vote(), &[0, 0, 0]).unwrap().mean().is_none());
    /// ```
    #[must_use]
    pub fn mean(&self) -> Option<Score> {
        Score::mean(self.shares().map(|(share, count)| share * real(count)).sum(), self.n())
    }

    /// Each level's place from 0 to 1, and its count.
    pub(super) fn shares(&self) -> impl Iterator<Item = (f64, u64)> + '_ {
        self.counts().iter().enumerate().filter_map(|(level, count)| Some((self.scale.share(level)?, *count)))
    }

    fn where_share(&self, wanted: impl Fn(f64) -> bool) -> u64 {
        self.shares().filter(|(share, _)| wanted(*share)).map(|(_, count)| count).sum()
    }
}

/// The histograms of all items of a view, among some parties, in order of the items.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Histograms {
    scale: Scale,
    counts: Vec<u32>,
}

impl Histograms {
    pub(super) fn iter(&self) -> impl Iterator<Item = Histogram> + '_ {
        let counts = self.counts.chunks_exact(self.scale.len());
        counts.map(|counts| Histogram::filled(self.scale, counts.iter().copied().map(u64::from)))
    }
}

/// ## Tallies
impl View {
    /// How many of some parties stand where, on each item. Cost: one step for each level that one of them has.
    pub(super) fn histograms(&self, parties: &Subset) -> Histograms {
        let levels = self.scale().len();
        let mut counts = vec![0_u32; self.items() * levels];
        for party in parties.iter() {
            for (item, level) in self.each(party) {
                if let Some(count) = counts.get_mut(item * levels + level) {
                    *count += 1;
                }
            }
        }
        Histograms { scale: self.scale(), counts }
    }

    /// How many of some parties stand where on one item. None where there is no such item.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let view = View::blank(Scale::vote(), 1, 1)?;
    /// assert_eq!(view.histogram(0, &view.everyone()).unwrap().n(), 0);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn histogram(&self, item: usize, parties: &Subset) -> Option<Histogram> {
        let mut counts = [0; MOST_LEVELS];
        for level in parties.iter().filter_map(|party| self.level(party, item)) {
            if let Some(count) = counts.get_mut(level) {
                *count += 1;
            }
        }
        (item < self.items()).then(|| Histogram::filled(self.scale(), counts.into_iter()))
    }
}
