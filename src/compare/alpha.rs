//! Agreement of any number of parties, less what chance alone would give.

use super::scale::Scale;
use super::score::{Score, real};
use super::subset::Subset;
use super::view::View;

/// What Krippendorff's alpha takes for a distance; all are squared.
///
/// ```
/// # use demarche::compare::{Metric, Scale, View};
/// let mut view = View::blank(Scale::vote(), 2, 3)?;
/// [(0, 0, 0), (1, 0, 1), (0, 1, 1), (1, 1, 1), (0, 2, 2), (1, 2, 2)].map(|(party, item, level)| view.put(party, item, level));
/// let alpha = |metric| view.alpha(&view.everyone(), metric).unwrap().value();
/// assert!(alpha(Metric::Nominal) < alpha(Metric::Interval), "a half step is less than another level");
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::EnumIter, strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Metric {
    /// Another level.
    Nominal,
    /// How many stand between, by rank: `(n_a/2 + Σ between + n_b/2)²`; levels of one value are one.
    Ordinal,
    /// The difference of the values: `(a − b)²`.
    Interval,
    /// The difference of the values, over their sum: `((a − b)/(a + b))²`. For scales with a true zero.
    Ratio,
}

/// ## Corrected for chance, of many
impl View {
    /// Krippendorff's alpha (2011) of some parties over all items: `1 − D_o/D_e`, both over the pairs of levels that
    /// stand on the same item (observed) or anywhere (expected).
    ///
    /// Range up to 1; 0 is chance. `n` is how many levels go in: those on items where at least two of the parties
    /// have one. Missing is left out and bends nothing. None where there is no such item, or where all stand at one
    /// level. Of two parties it is [`pi`](super::Contingency::pi) with a correction for few items.
    ///
    /// # Cost
    /// One step for each level that one of them has.
    ///
    /// Three items, of two parties: same, same, half a step apart. Six levels, yes 1, abstain 3, no 2; observed 1/3,
    /// expected 1 − (0 + 6 + 2)/30 = 11/15, alpha 1 − 5/11.
    ///
    /// ```
    /// # use demarche::compare::{Metric, Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 3)?;
    /// [(0, 0, 0), (1, 0, 1), (0, 1, 1), (1, 1, 1), (0, 2, 2), (1, 2, 2)].map(|(party, item, level)| view.put(party, item, level));
    /// let alpha = view.alpha(&view.everyone(), Metric::Nominal).unwrap();
    /// assert_eq!(alpha.n(), 6);
    /// assert!((alpha.value() - (1.0 - 5.0 / 11.0)).abs() < 1e-12);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn alpha(&self, parties: &Subset, metric: Metric) -> Option<Score> {
        let levels = self.scale().len();
        let mut pairs = vec![0.0; levels * levels];
        for histogram in self.histograms(parties).iter().filter(|histogram| histogram.n() >= 2) {
            let others = real(histogram.n() - 1);
            let cells = pairs.chunks_exact_mut(levels).zip(histogram.counts()).enumerate();
            for (level, (row, count)) in cells {
                for (other, (cell, against)) in row.iter_mut().zip(histogram.counts()).enumerate() {
                    let against = against.saturating_sub(u64::from(other == level));
                    *cell += real(*count) * real(against) / others;
                }
            }
        }
        Coincidences::of(self.scale(), pairs).alpha(metric)
    }
}

/// How often two levels meet on an item, each item weighing as many as stand on it.
struct Coincidences {
    scale: Scale,
    pairs: Vec<f64>,
    /// How often each level is met.
    totals: Vec<f64>,
}

impl Coincidences {
    fn of(scale: Scale, pairs: Vec<f64>) -> Coincidences {
        let totals = pairs.chunks_exact(scale.len()).map(|row| row.iter().sum()).collect();
        Coincidences { scale, pairs, totals }
    }

    fn total(&self, level: usize) -> f64 {
        self.totals.get(level).copied().unwrap_or_default()
    }

    fn alpha(&self, metric: Metric) -> Option<Score> {
        let n: f64 = self.totals.iter().sum();
        let apart = self.apart(metric);
        let levels = 0..self.scale.len();
        let cells = levels.clone().flat_map(|one| levels.clone().map(move |other| (one, other)));
        let (mut observed, mut expected) = (0.0, 0.0);
        for (((one, other), pairs), apart) in cells.zip(&self.pairs).zip(apart) {
            observed += pairs * apart;
            expected += self.total(one) * self.total(other) * apart;
        }
        (expected > 0.0).then(|| Score::new(1.0 - (n - 1.0) * observed / expected, whole(n))).flatten()
    }

    /// The squared distances, in order of the cells.
    fn apart(&self, metric: Metric) -> Vec<f64> {
        let middles = self.middles();
        let at = |of: &[f64], level: usize| of.get(level).copied().unwrap_or_default();
        let between = |of: &[f64], one, other| at(of, one) - at(of, other);
        let levels = 0..self.scale.len();
        let cells = levels.clone().flat_map(|one| levels.clone().map(move |other| (one, other)));
        let apart = |(one, other)| match metric {
            Metric::Nominal => f64::from(u8::from(one != other)),
            Metric::Ordinal => between(&middles, one, other),
            Metric::Interval => between(self.scale.values(), one, other),
            Metric::Ratio => match between(self.scale.values(), one, other) {
                0.0 => 0.0,
                apart => apart / (at(self.scale.values(), one) + at(self.scale.values(), other)),
            },
        };
        cells.map(apart).map(|apart| apart * apart).collect()
    }

    /// For each level how many stand below it, and half of those at its value: what lies between two is the difference.
    fn middles(&self) -> Vec<f64> {
        let mut middles = vec![0.0; self.scale.len()];
        let mut below = 0.0;
        for group in self.scale.ranked() {
            let here: f64 = group.iter().map(|level| self.total(*level)).sum();
            for level in group {
                if let Some(middle) = middles.get_mut(level) {
                    *middle = below + here / 2.0;
                }
            }
            below += here;
        }
        middles
    }
}

/// A sum of whole numbers that was taken in parts.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count of levels, rounded")]
fn whole(count: f64) -> u64 {
    count.round() as u64
}
