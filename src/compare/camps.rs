//! Who stands with whom, over many items.

use super::dendrogram::Dendrogram;
use super::distances::Distances;
use super::linkage::Linkage;
use super::score::Score;

/// Into how many camps.
///
/// ```
/// # use demarche::compare::{Cut, Distances, Linkage};
/// let at = [0.0_f64, 1.0, 5.0, 6.0, 20.0];
/// let distances = Distances::between(5, |one, other| (at[one] - at[other]).abs()).unwrap();
/// assert_eq!(distances.camps(Linkage::Average, Cut::Into(2)).camps().len(), 2);
/// assert_eq!(distances.camps(Linkage::Average, Cut::Clearest { at_most: 4 }).camps().len(), 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cut {
    /// So many.
    Into(usize),
    /// From two up to so many: where the silhouette is highest, of equals the fewest. One, where none is known.
    Clearest {
        /// The most camps that are tried.
        at_most: usize,
    },
}

/// Who stands with whom, over many items.
///
/// # Order
/// The largest camp first, of equals the one with the lowest number; each ascending.
///
/// ```
/// use demarche::compare::{Alike, Cut, Linkage, Scale, View};
///
/// let mut view = View::blank(Scale::vote(), 5, 2)?;
/// [(0, 0), (1, 0), (2, 2), (3, 2)].map(|(party, level)| (0..2).for_each(|item| { view.put(party, item, level); }));
/// let camps = view.distances(&view.everyone(), Alike::ByDegrees, 1)?.camps(Linkage::Average, Cut::Into(2));
/// assert_eq!(camps.camps(), [vec![0, 1], vec![2, 3]]);
/// assert_eq!(camps.left_out(), [4], "it never voted");
/// assert_eq!(camps.silhouette().unwrap().value(), 1.0);
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Camps<P = usize> {
    parties: Vec<Vec<P>>,
    left_out: Vec<P>,
    silhouette: Option<Score>,
    dendrogram: Dendrogram<P>,
}

impl<P: Copy> Camps<P> {
    /// The parties of each camp.
    ///
    /// ```
    /// # use demarche::compare::{Cut, Distances, Linkage};
    /// let camps = Distances::between(2, |_, _| 1.0).unwrap().camps(Linkage::Ward, Cut::Into(1));
    /// assert_eq!(camps.camps(), [vec![0, 1]]);
    /// ```
    #[must_use]
    pub fn camps(&self) -> &[Vec<P>] {
        &self.parties
    }

    /// Those in no camp, because they have too little in common with others.
    ///
    /// ```
    /// # use demarche::compare::{Cut, Distances, Linkage};
    /// assert!(Distances::between(2, |_, _| 1.0).unwrap().camps(Linkage::Ward, Cut::Into(1)).left_out().is_empty());
    /// ```
    #[must_use]
    pub fn left_out(&self) -> &[P] {
        &self.left_out
    }

    /// How clearly the camps are apart; see [`Distances::silhouette`].
    ///
    /// ```
    /// # use demarche::compare::{Cut, Distances, Linkage};
    /// assert_eq!(Distances::between(2, |_, _| 1.0).unwrap().camps(Linkage::Ward, Cut::Into(1)).silhouette(), None);
    /// ```
    #[must_use]
    pub fn silhouette(&self) -> Option<Score> {
        self.silhouette
    }

    /// How they were joined.
    ///
    /// ```
    /// # use demarche::compare::{Cut, Distances, Linkage};
    /// let camps = Distances::between(2, |_, _| 1.0).unwrap().camps(Linkage::Ward, Cut::Into(2));
    /// assert_eq!(camps.dendrogram().merges().len(), 1);
    /// ```
    #[must_use]
    pub fn dendrogram(&self) -> &Dendrogram<P> {
        &self.dendrogram
    }

    /// The same, of parties that are named otherwise.
    pub(super) fn named<Q>(&self, name: impl Fn(P) -> Q) -> Camps<Q> {
        Camps {
            parties: self.parties.iter().map(|camp| camp.iter().map(|party| name(*party)).collect()).collect(),
            left_out: self.left_out.iter().map(|party| name(*party)).collect(),
            silhouette: self.silhouette,
            dendrogram: self.dendrogram.named(name),
        }
    }
}

/// ## Camps
impl Distances {
    /// The camps of all parties.
    ///
    /// # Cost
    /// That of the [`dendrogram`](Distances::dendrogram), and parties² for each number of camps that is tried.
    ///
    /// ```
    /// # use demarche::compare::{Cut, Distances, Linkage};
    /// assert_eq!(Distances::between(3, |_, _| 1.0).unwrap().camps(Linkage::Ward, Cut::Into(2)).camps().len(), 2);
    /// ```
    #[must_use]
    pub fn camps(&self, linkage: Linkage, cut: Cut) -> Camps {
        let dendrogram = self.dendrogram(linkage);
        let at = |camps| {
            let camps = dendrogram.cut(camps);
            (self.silhouette(&camps), camps)
        };
        let (silhouette, camps) = match cut {
            Cut::Into(camps) => at(camps),
            Cut::Clearest { at_most } => {
                let tried =
                    (2..=at_most.min(self.parties().len())).map(at).filter(|(silhouette, _)| silhouette.is_some());
                let value = |silhouette: &Option<Score>| silhouette.map_or(f64::NEG_INFINITY, Score::value);
                let clearer = |best: &(Option<Score>, _), next: &(Option<Score>, _)| value(&next.0) > value(&best.0);
                tried.reduce(|best, next| if clearer(&best, &next) { next } else { best }).unwrap_or_else(|| at(1))
            }
        };
        Camps { parties: camps, left_out: self.left_out().to_vec(), silhouette, dendrogram }
    }
}
