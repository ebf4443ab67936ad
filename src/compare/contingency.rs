//! Two parties over the items on which both stand somewhere.

use super::scale::{Distance, Scale};
use super::score::{Score, real};
use super::subset::Subset;
use super::view::{Row, View};

/// How often the one stood at this level while the other stood at that one. Items on which one of them is missing count
/// nowhere.
///
/// ```
/// use demarche::compare::{Contingency, Distance, Scale};
///
/// // a: 1 1 1 1 1 1 2 3 1 3
/// // b: 1 1 1 1 1 2 2 1 1 3, on a scale of three steps.
/// let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
/// let value = |score: Option<demarche::compare::Score>| format!("{:.6}", score.unwrap().value());
/// assert_eq!(value(pair.exact_agreement()), "0.800000");
/// assert_eq!(value(pair.agreement()), "0.850000");
/// assert_eq!(value(pair.s(Distance::Linear)), "0.700000");
/// assert_eq!(value(pair.kappa(Distance::Nominal)), "0.574468");
/// assert_eq!(value(pair.pi(Distance::Linear)), "0.555556");
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Contingency {
    scale: Scale,
    /// Row by row: a row is a level of the one.
    counts: Vec<u64>,
}

impl Contingency {
    /// Of counts, a row for each level of the one party. None where they do not fit the scale.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// assert!(Contingency::of(Scale::vote(), &[vec![1]]).is_none());
    /// ```
    #[must_use]
    pub fn of(scale: Scale, rows: &[Vec<u32>]) -> Option<Contingency> {
        let fits = rows.len() == scale.len() && rows.iter().all(|row| row.len() == scale.len());
        fits.then(|| Contingency { scale, counts: rows.iter().flatten().copied().map(u64::from).collect() })
    }

    /// On how many items both stand somewhere.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!(pair.n(), 10);
    /// ```
    #[must_use]
    pub fn n(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// On how many the one is at one level and the other at another.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!((pair.at(0, 1), pair.at(1, 0)), (1, 0));
    /// ```
    #[must_use]
    pub fn at(&self, one: usize, other: usize) -> u64 {
        let levels = self.scale.len();
        let count = (one < levels && other < levels).then(|| self.counts.get(one * levels + other)).flatten();
        count.copied().unwrap_or_default()
    }

    /// On how many both are at the same level.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!(pair.same(), 8);
    /// ```
    #[must_use]
    pub fn same(&self) -> u64 {
        (0..self.scale.len()).map(|level| self.at(level, level)).sum()
    }

    /// The share of items on which both are at the same level: observed agreement `p_o` (Cohen 1960, Educ. Psychol. Meas.
    /// 20:37), `Σ cᵢᵢ / n`.
    ///
    /// Range 0 … 1. Missing: pairwise left out; no item in common, none. 8 of 10: 0.8.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!(pair.exact_agreement().unwrap().value(), 0.8);
    /// ```
    #[must_use]
    pub fn exact_agreement(&self) -> Option<Score> {
        Score::mean(real(self.same()), self.n())
    }

    /// One less the mean distance, as a share of the range of the scale: an abstention is half way.
    ///
    /// `mean(1 − |a − b|)`. The same number is known as the index of agreement `(f + g/2)/t` (Lijphart 1963, APSR
    /// 57:902), the agreement score of the votes of the General Assembly (Voeten), and `(S + 1)/2` for the
    /// [`s`](Contingency::s) of linear distance.
    ///
    /// Range 0 … 1. Missing: pairwise left out; no item in common, none. Unanimous items count: see
    /// [`contested`](View::contested). 8 the same, 1 half and 1 a whole scale apart: (8 + ½)/10 = 0.85.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!(pair.agreement().unwrap().value(), 0.85);
    /// ```
    #[must_use]
    pub fn agreement(&self) -> Option<Score> {
        Score::new(1.0 - self.distance(Distance::Linear)?.value(), self.n())
    }

    /// The similarity S of Signorino & Ritter (1999, ISQ 43:115), all items weighing the same: `1 − 2·mean(distance)`.
    ///
    /// With [`Linear`](Distance::Linear) distance the absolute form, with [`Squared`](Distance::Squared) the squared
    /// one. Range −1 … 1. Missing: pairwise left out; no item in common, none. It takes no account of how often two
    /// would agree by chance (Häge 2011, Political Analysis 19:287). Mean distance 0.15: 1 − 0.3 = 0.7.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Distance, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!(pair.s(Distance::Linear).unwrap().value(), 0.7);
    /// assert_eq!(pair.s(Distance::Squared).unwrap().value(), 0.75);
    /// ```
    #[must_use]
    pub fn s(&self, distance: Distance) -> Option<Score> {
        Score::new(1.0 - 2.0 * self.distance(distance)?.value(), self.n())
    }

    /// The mean distance `Σ cᵢⱼ·dᵢⱼ / n`: the observed disagreement (Krippendorff 2011) of two, as a share of the most that
    /// there can be.
    ///
    /// Range 0 … 1. Missing: pairwise left out; no item in common, none. One of 10 half a scale apart and one a
    /// whole: 0.15.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Distance, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!(pair.distance(Distance::Linear).unwrap().value(), 0.15);
    /// ```
    #[must_use]
    pub fn distance(&self, distance: Distance) -> Option<Score> {
        Score::mean(self.weigh(distance, |one, other| real(self.at(one, other))), self.n())
    }

    /// The same seen from the other party.
    ///
    /// ```
    /// # use demarche::compare::{Contingency, Scale};
    /// # let pair = Contingency::of(Scale::vote(), &[vec![6, 1, 0], vec![0, 1, 0], vec![1, 0, 1]]).unwrap();
    /// assert_eq!(pair.turned().at(1, 0), 1);
    /// ```
    #[must_use]
    pub fn turned(&self) -> Contingency {
        let levels = 0..self.scale.len();
        let cells = levels.clone().flat_map(|row| levels.clone().map(move |column| (column, row)));
        Contingency { scale: self.scale, counts: cells.map(|(one, other)| self.at(one, other)).collect() }
    }

    /// The sum of distances, each cell weighing what is said.
    pub(super) fn weigh(&self, distance: Distance, weight: impl Fn(usize, usize) -> f64) -> f64 {
        let levels = 0..self.scale.len();
        let cells = levels.clone().flat_map(|one| levels.clone().map(move |other| (one, other)));
        let apart = |(one, other)| Some(self.scale.apart(one, other, distance)? * weight(one, other));
        cells.filter_map(apart).sum()
    }

    /// How often each party stood at a level, on the items of both.
    pub(super) fn margins(&self, level: usize) -> [u64; 2] {
        let levels = 0..self.scale.len();
        let one = levels.clone().map(|other| self.at(level, other)).sum();
        [one, levels.map(|one| self.at(one, level)).sum()]
    }
}

/// ## Two parties
impl View {
    /// Two parties over all items on which both stand somewhere. Of a party that there is not, nothing is known.
    ///
    /// # Cost
    /// A pass over both parties' bits for each pair of levels.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 2)?;
    /// view.put(0, 0, 0);
    /// view.put(0, 1, 0);
    /// view.put(1, 1, 2);
    /// let pair = view.contingency(0, 1);
    /// assert_eq!((pair.n(), pair.at(0, 2)), (1, 1));
    /// assert_eq!(view.contingency(0, 9).agreement(), None);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn contingency(&self, one: usize, other: usize) -> Contingency {
        self.crossed(self.row(one), self.row(other), std::iter::repeat(u64::MAX))
    }

    /// The one as it stands here, and the other as it does in another view of the same items.
    pub(super) fn contingency_across(&self, one: usize, beside: &View, other: usize) -> Contingency {
        self.crossed(self.row(one), beside.row(other), std::iter::repeat(u64::MAX))
    }

    /// The same over some items.
    ///
    /// ```
    /// # use demarche::compare::{Scale, Subset, View};
    /// let mut view = View::blank(Scale::vote(), 2, 2)?;
    /// [(0, 0), (0, 1), (1, 0), (1, 1)].map(|(party, item)| view.put(party, item, party));
    /// assert_eq!(view.contingency_on(0, 1, &Subset::of(2, [1])).n(), 1);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn contingency_on(&self, one: usize, other: usize, items: &Subset) -> Contingency {
        self.crossed(self.row(one), self.row(other), items.words().iter().copied())
    }

    fn crossed(
        &self,
        one: Option<Row<'_>>,
        other: Option<Row<'_>>,
        mask: impl Iterator<Item = u64> + Clone,
    ) -> Contingency {
        let scale = self.scale();
        let levels = 0..scale.len();
        let (Some(one), Some(other)) = (one, other) else {
            return Contingency { scale, counts: vec![0; scale.len() * scale.len()] };
        };
        let count = |(from, to)| {
            let words = one.at(from).iter().zip(other.at(to)).zip(mask.clone());
            words.map(|((one, other), mask)| u64::from((one & other & mask).count_ones())).sum()
        };
        let cells = levels.clone().flat_map(|from| levels.clone().map(move |to| (from, to)));
        Contingency { scale, counts: cells.map(count).collect() }
    }
}
