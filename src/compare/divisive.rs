//! What divides parties.

use super::histogram::{Histogram, Histograms};
use super::score::{Score, real};
use super::subset::Subset;
use super::view::View;

/// An item and what it is ranked by.
///
/// ```
/// # use demarche::compare::{Scale, View};
/// let mut view = View::blank(Scale::vote(), 2, 1)?;
/// [(0, 0), (1, 2)].map(|(party, level)| view.put(party, 0, level));
/// let most = view.divisive(&view.everyone(), 2)[0];
/// assert_eq!((most.item, most.score.value(), most.score.n()), (0, 1.0, 2));
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranked<I = usize> {
    /// The item.
    pub item: I,
    /// Its score.
    pub score: Score,
}

/// ## What divides
impl View {
    /// The items by how far some parties are spread on them ([`dispersion`](Histogram::dispersion)), of those on
    /// which at least so many stand somewhere. The most divisive first, of equals the lowest number.
    ///
    /// Range 0 … 1. Missing: left out; `n` is how many stand there. One yes and one no: mean ½, variance ¼, so 1; one yes
    /// and one abstaining: ¼.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 2)?;
    /// [(0, 0, 0), (1, 0, 1), (0, 1, 0), (1, 1, 2)].map(|(party, item, level)| view.put(party, item, level));
    /// let ranked = view.divisive(&view.everyone(), 2);
    /// assert!(ranked.iter().map(|item| (item.item, item.score.value())).eq([(1, 1.0), (0, 0.25)]));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn divisive(&self, parties: &Subset, least: u64) -> Vec<Ranked> {
        let histograms = self.histograms(parties);
        let scores = histograms.iter().map(|histogram| histogram.dispersion().filter(|score| score.n() >= least));
        ranked(scores)
    }

    /// The items by how far camps stand from each other on them: the difference of the highest and the lowest mean
    /// position, each camp with one more vote at either end of the scale (Laplace 1774, the rule of succession), so that a
    /// camp of two is not certain. The most divisive first, of equals the lowest number. `n` is how many stand anywhere.
    ///
    /// Range 0 … below 1. An item on which a camp says nothing is left out: nothing is known of the camp.
    ///
    /// Three yes against three no: (3 + 1)/5 − 1/5 = 0.6.
    ///
    /// ```
    /// # use demarche::compare::{Scale, Subset, View};
    /// let mut view = View::blank(Scale::vote(), 6, 1)?;
    /// (0..6).for_each(|party| { view.put(party, 0, if party < 3 { 0 } else { 2 }); });
    /// let camps = [Subset::of(6, 0..3), Subset::of(6, 3..6)];
    /// let divides = view.divides(&camps)[0].score;
    /// assert!((divides.value() - 0.6).abs() < 1e-12);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn divides(&self, camps: &[Subset]) -> Vec<Ranked> {
        ranked(by_camp(self, camps).iter().map(|item| {
            let means = item.iter().map(|camp| {
                let sum: f64 = camp.shares().map(|(share, count)| share * real(count)).sum();
                (sum + 1.0) / (real(camp.n()) + 2.0)
            });
            let [low, high] = means.fold([1.0, 0.0], |[low, high], mean| [f64::min(low, mean), f64::max(high, mean)]);
            Score::new(high - low, item.iter().map(Histogram::n).sum())
        }))
    }
}

/// For each item the histogram of each camp; nothing, where there are fewer than two camps or one says nothing.
pub(super) fn by_camp(view: &View, camps: &[Subset]) -> Vec<Vec<Histogram>> {
    let camps: Vec<Histograms> = camps.iter().map(|camp| view.histograms(camp)).collect();
    let mut each: Vec<_> = camps.iter().map(Histograms::iter).collect();
    let item = |_| {
        let item: Vec<Histogram> = each.iter_mut().filter_map(Iterator::next).collect();
        if item.len() > 1 && item.iter().all(|camp| camp.n() > 0) { item } else { Vec::new() }
    };
    (0..view.items()).map(item).collect()
}

fn ranked(scores: impl Iterator<Item = Option<Score>>) -> Vec<Ranked> {
    let known = scores.enumerate().filter_map(|(item, score)| Some(Ranked { item, score: score? }));
    let mut ranked: Vec<Ranked> = known.collect();
    ranked.sort_by(|one, other| other.score.value().total_cmp(&one.score.value()).then(one.item.cmp(&other.item)));
    ranked
}
