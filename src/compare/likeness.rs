//! Who is most and least like a party.

use super::contingency::Contingency;
use super::score::Score;
use super::subset::Subset;
use super::view::View;

/// What counts as agreeing.
///
/// ```
/// use demarche::compare::{Alike, Contingency, Scale};
///
/// let pair = Contingency::of(Scale::vote(), &[vec![1, 1, 0], vec![0, 0, 0], vec![0, 0, 0]]).unwrap();
/// assert_eq!(Alike::Exactly.of(&pair).unwrap().value(), 0.5);
/// assert_eq!(Alike::ByDegrees.of(&pair).unwrap().value(), 0.75);
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::EnumIter, strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Alike {
    /// The same level: [`exact_agreement`](Contingency::exact_agreement).
    Exactly,
    /// The nearer the better; an abstention is half way: [`agreement`](Contingency::agreement).
    ByDegrees,
}

impl Alike {
    /// That agreement of two.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// assert_eq!(Alike::Exactly.of(&View::blank(Scale::vote(), 2, 0)?.contingency(0, 1)), None);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn of(self, pair: &Contingency) -> Option<Score> {
        match self {
            Alike::Exactly => pair.exact_agreement(),
            Alike::ByDegrees => pair.agreement(),
        }
    }
}

/// How much each of some parties agrees with one.
///
/// # Order
/// The nearest first, then by number.
///
/// ```
/// # use demarche::compare::{Alike, Scale, View};
/// let mut view = View::blank(Scale::vote(), 4, 1)?;
/// [(0, 0), (1, 2), (2, 0)].map(|(party, level)| view.put(party, 0, level));
/// let like = view.likeness(0, &view.everyone(), Alike::Exactly, 1);
/// assert_eq!(like.nearest().next().unwrap().0, 2);
/// assert_eq!(like.farthest().next().unwrap().0, 1);
/// assert_eq!(like.too_few(), [3], "nothing in common");
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Likeness<P = usize> {
    ranked: Vec<(P, Score)>,
    too_few: Vec<P>,
}

impl<P: Copy> Likeness<P> {
    /// The nearest first; of equals the lowest number.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// let mut view = View::blank(Scale::vote(), 3, 1)?;
    /// (0..3).for_each(|party| { view.put(party, 0, 0); });
    /// let like = view.likeness(0, &view.everyone(), Alike::Exactly, 1);
    /// assert!(like.nearest().map(|(party, _)| party).eq([1, 2]));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn nearest(&self) -> impl ExactSizeIterator<Item = (P, Score)> + '_ {
        self.ranked.iter().copied()
    }

    /// The farthest first; of equals the lowest number.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// let mut view = View::blank(Scale::vote(), 3, 1)?;
    /// (0..3).for_each(|party| { view.put(party, 0, 0); });
    /// let like = view.likeness(0, &view.everyone(), Alike::Exactly, 1);
    /// assert!(like.farthest().map(|(party, _)| party).eq([1, 2]));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    pub fn farthest(&self) -> impl Iterator<Item = (P, Score)> + '_ {
        let equals = self.ranked.chunk_by(|one, other| one.1.value() <= other.1.value());
        equals.rev().flatten().copied()
    }

    /// Those who have too few items in common with the party, by number.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// let view = View::blank(Scale::vote(), 3, 1)?;
    /// assert_eq!(view.likeness(1, &view.everyone(), Alike::Exactly, 1).too_few(), [0, 2]);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn too_few(&self) -> &[P] {
        &self.too_few
    }

    /// The same, with equals, and those who have too few items in common, by what you say of them, as their ids, and not
    /// by number.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// let mut view = View::blank(Scale::vote(), 3, 1)?;
    /// (0..3).for_each(|party| { view.put(party, 0, 0); });
    /// let like = view.likeness(1, &view.everyone(), Alike::Exactly, 1).ties_by(|party| ["Peru", "Chad", "Cuba"][party]);
    /// assert!(like.nearest().map(|(party, _)| party).eq([2, 0]));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn ties_by<K: Ord>(mut self, key: impl Fn(P) -> K) -> Likeness<P> {
        self.ranked
            .sort_by(|(one, a), (other, b)| b.value().total_cmp(&a.value()).then_with(|| key(*one).cmp(&key(*other))));
        self.too_few.sort_by_key(|party| key(*party));
        self
    }

    /// The same, of parties that are named otherwise.
    pub(super) fn named<Q>(&self, name: impl Fn(P) -> Q) -> Likeness<Q> {
        Likeness {
            ranked: self.ranked.iter().map(|(party, score)| (name(*party), *score)).collect(),
            too_few: self.too_few.iter().map(|party| name(*party)).collect(),
        }
    }
}

/// ## Nearest and farthest
impl View {
    /// How much each of some parties agrees with one, of those who have at least so many items in common with it.
    ///
    /// # Cost
    /// A [`contingency`](View::contingency) each.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 1)?;
    /// view.put(0, 0, 0);
    /// view.put(1, 0, 1);
    /// let like = view.likeness(0, &view.everyone(), Alike::ByDegrees, 1);
    /// assert_eq!(like.nearest().next().unwrap().1.value(), 0.5);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn likeness(&self, party: usize, among: &Subset, alike: Alike, least: u64) -> Likeness {
        self.likeness_across(party, self, among, alike, least)
    }

    /// The same of the party as it stands here, and the others as they do in another view of the same items.
    pub(super) fn likeness_across(
        &self,
        party: usize,
        beside: &View,
        among: &Subset,
        alike: Alike,
        least: u64,
    ) -> Likeness {
        let mut likeness = Likeness { ranked: Vec::new(), too_few: Vec::new() };
        for other in among.iter().filter(|other| *other != party) {
            match alike.of(&self.contingency_across(party, beside, other)).filter(|score| score.n() >= least) {
                Some(score) => likeness.ranked.push((other, score)),
                None => likeness.too_few.push(other),
            }
        }
        likeness.ranked.sort_by(|(one, a), (other, b)| b.value().total_cmp(&a.value()).then(one.cmp(other)));
        likeness
    }
}
