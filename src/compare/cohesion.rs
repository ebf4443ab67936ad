//! Whether a group votes as one.

use super::histogram::Histogram;
use super::score::{Score, real};
use super::subset::Subset;
use super::view::View;

/// ## Cohesion on one item
impl Histogram {
    /// The agreement index (Hix, Noury & Roland 2005, BJPS 35:209): `(m − (t − m)/2)/t` of three levels, where `m`
    /// stand at the fullest and `t` anywhere; of `k` levels `(k·m − t)/((k − 1)·t)`.
    ///
    /// Range 0 (evenly spread over all levels) … 1 (all at one); an even split over two of three gives ¼. `n` is `t`.
    /// Missing: left out. None where fewer than two stand anywhere: one alone is no group. 60, 10, 30: (60 − 20)/100
    /// = 0.4.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// let index = |counts| Histogram::of(Scale::vote(), counts).unwrap().agreement_index();
    /// assert_eq!(index(&[60, 10, 30]).unwrap().value(), 0.4);
    /// assert_eq!(index(&[1, 0, 0]), None);
    /// ```
    #[must_use]
    pub fn agreement_index(&self) -> Option<Score> {
        let (levels, total, most) = (real(self.scale().len() as u64), real(self.n()), real(self.most()));
        Score::new((levels * most - total) / ((levels - 1.0) * total), self.n()).filter(at_least_two)
    }

    /// The Rice index (Rice 1928): `|y − n|/(y + n)`, of those above and those below the middle of the scale.
    ///
    /// Range 0 … 1. `n` is `y + n`: who abstains counts nowhere. Missing: left out. None where fewer than two take a
    /// side. 60, 10, 30: 30/90.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// let rice = |counts| Histogram::of(Scale::vote(), counts).unwrap().rice();
    /// assert_eq!(rice(&[60, 10, 30]).unwrap().value(), 1.0 / 3.0);
    /// assert_eq!(rice(&[0, 9, 1]), None);
    /// ```
    #[must_use]
    pub fn rice(&self) -> Option<Score> {
        let (above, below) = (self.above(), self.below());
        Score::mean(real(above.abs_diff(below)), above + below).filter(at_least_two)
    }

    /// Whether all stand at one level: `m = t`, the agreement index 1. Missing: left out. None where fewer than two stand
    /// anywhere. 2, 0, 0 is unanimous; 2, 1, 0 is not.
    ///
    /// ```
    /// # use demarche::compare::{Histogram, Scale};
    /// let unanimous = |counts| Histogram::of(Scale::vote(), counts).unwrap().is_unanimous();
    /// assert_eq!([&[2, 0, 0], &[2, 1, 0], &[1, 0, 0]].map(|counts| unanimous(counts)), [Some(true), Some(false), None]);
    /// ```
    #[must_use]
    pub fn is_unanimous(&self) -> Option<bool> {
        (self.n() >= 2).then(|| self.minority() == 0)
    }
}

fn at_least_two(score: &Score) -> bool {
    score.n() >= 2
}

/// How cohesive a group is over many items: the plain mean of each measure over the items that have one, which is its
/// `n`, as is usual for the agreement index (Hix, Noury & Roland 2005) and the Rice index (Rice 1928).
///
/// Range 0 … 1 each. An item on which a measure is not defined counts neither as 0 nor as 1. Two items of two parties, on
/// the second of which they differ by half a scale: (1 + ¼)/2 = 0.625.
///
/// ```
/// use demarche::compare::{Scale, View};
///
/// let mut view = View::blank(Scale::vote(), 2, 2)?;
/// [(0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 1)].map(|(party, item, level)| view.put(party, item, level));
/// let cohesion = view.cohesion(&view.everyone());
/// let index = cohesion.agreement_index.unwrap();
/// assert_eq!((index.value(), index.n()), (0.625, 2), "1 on the first, ¼ on the second");
/// assert_eq!(cohesion.rice.unwrap().n(), 1, "on the second only one takes a side");
/// assert_eq!(cohesion.unanimous.unwrap().value(), 0.5);
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cohesion {
    /// The mean agreement index.
    pub agreement_index: Option<Score>,
    /// The mean Rice index.
    pub rice: Option<Score>,
    /// The share of items on which all stand at one level.
    pub unanimous: Option<Score>,
}

/// ## Cohesion
impl View {
    /// How cohesive some parties are over all items: see [`Cohesion`]. Those who are missing on an item are left out there.
    ///
    /// # Cost
    /// One step for each level that one of them has.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let view = View::blank(Scale::vote(), 2, 2)?;
    /// assert_eq!(view.cohesion(&view.everyone()).rice, None);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn cohesion(&self, parties: &Subset) -> Cohesion {
        let histograms = self.histograms(parties);
        let share = |unanimous: bool| f64::from(u8::from(unanimous));
        Cohesion {
            agreement_index: mean(histograms.iter().filter_map(|item| Some(item.agreement_index()?.value()))),
            rice: mean(histograms.iter().filter_map(|item| Some(item.rice()?.value()))),
            unanimous: mean(histograms.iter().filter_map(|item| item.is_unanimous().map(share))),
        }
    }
}

fn mean(values: impl Iterator<Item = f64>) -> Option<Score> {
    let (sum, n) = values.fold((0.0, 0), |(sum, n), value| (sum + value, n + 1));
    Score::mean(sum, n)
}
