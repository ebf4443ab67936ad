//! What unites camps.

use super::divisive::by_camp;
use super::histogram::Histogram;
use super::score::{Score, real};
use super::subset::Subset;
use super::view::View;

/// On which side of the middle of the scale.
///
/// ```
/// assert_ne!(demarche::compare::Side::For, demarche::compare::Side::Against);
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::EnumIter, strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Side {
    /// Above it.
    For,
    /// Below it.
    Against,
}

/// An item on which camps may meet.
///
/// ```
/// # use demarche::compare::{Scale, Side, Subset, View};
/// let mut view = View::blank(Scale::vote(), 2, 1)?;
/// (0..2).for_each(|party| { view.put(party, 0, 2); });
/// let ground = view.common_ground(&[Subset::of(2, [0]), Subset::of(2, [1])])[0];
/// assert_eq!((ground.item, ground.side), (0, Side::Against));
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ground<I = usize> {
    /// The item.
    pub item: I,
    /// The side on which they meet.
    pub side: Side,
    /// How well they do; `n` is how many stand anywhere.
    pub score: Score,
}

/// ## Common ground
impl View {
    /// The items by how well all camps meet on one side: the product, over the camps, of the share that stands on it,
    /// each camp with one more vote on either side (group-aware consensus; Small, Bjorkegren, Erkkilä, Shaw & Megill
    /// 2021, Recerca 26/2). The better side of each item, of equals the one for it; the best item first, of equals
    /// the lowest number.
    ///
    /// Range above 0 … below 1, lower the more camps there are. One camp that says no weighs against any number that
    /// say yes. An item on which a camp says nothing is left out.
    ///
    /// Camps of three and two, all yes: 4/5 · 3/4 = 0.6.
    ///
    /// ```
    /// # use demarche::compare::{Scale, Side, Subset, View};
    /// let mut view = View::blank(Scale::vote(), 5, 1)?;
    /// (0..5).for_each(|party| { view.put(party, 0, 0); });
    /// let ground = view.common_ground(&[Subset::of(5, 0..3), Subset::of(5, 3..5)])[0];
    /// assert_eq!(ground.side, Side::For);
    /// assert!((ground.score.value() - 0.6).abs() < 1e-12);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn common_ground(&self, camps: &[Subset]) -> Vec<Ground> {
        let items = by_camp(self, camps);
        let grounds = items.iter().enumerate().filter_map(|(item, camps)| {
            let share = |of: fn(&Histogram) -> u64| -> f64 {
                camps.iter().map(|camp| (real(of(camp)) + 1.0) / (real(camp.n()) + 2.0)).product()
            };
            let [above, below] = [share(Histogram::above), share(Histogram::below)];
            let (side, value) = if below > above { (Side::Against, below) } else { (Side::For, above) };
            Some(Ground { item, side, score: Score::new(value, camps.iter().map(Histogram::n).sum())? })
        });
        let mut grounds: Vec<Ground> = grounds.collect();
        grounds.sort_by(|one, other| other.score.value().total_cmp(&one.score.value()).then(one.item.cmp(&other.item)));
        grounds
    }
}
