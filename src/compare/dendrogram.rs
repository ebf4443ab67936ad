//! Which camps were joined, at which height, and what a cut leaves.

use std::cmp::Reverse;

/// Two camps that were joined.
///
/// ```
/// # use demarche::compare::{Distances, Linkage};
/// let dendrogram = Distances::between(2, |_, _| 0.25).unwrap().dendrogram(Linkage::Average);
/// let merge = dendrogram.merges()[0];
/// assert_eq!((merge.parts, merge.height, merge.size), ([0, 1], 0.25, 2));
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Merge {
    /// The lower first: a leaf by its place among the leaves, or what merge `m` made, as the number of leaves and `m`.
    pub parts: [usize; 2],
    /// How far they were from each other.
    pub height: f64,
    /// How many parties they have together.
    pub size: u64,
}

/// How camps were joined, step by step, until there was one.
///
/// # Order
/// That of joining, the lowest first.
///
/// ```
/// use demarche::compare::{Distances, Linkage};
///
/// let at = [0.0_f64, 1.0, 5.0, 6.5];
/// let dendrogram = Distances::between(4, |one, other| (at[one] - at[other]).abs()).unwrap().dendrogram(Linkage::Complete);
/// assert!(dendrogram.merges().iter().map(|merge| merge.height).eq([1.0, 1.5, 6.5]));
/// assert_eq!(dendrogram.merges()[2].parts, [4, 5], "what the first two made");
/// assert_eq!(dendrogram.cut(2), [vec![0, 1], vec![2, 3]]);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Dendrogram<P = usize> {
    leaves: Vec<P>,
    merges: Vec<Merge>,
}

impl<P: Copy> Dendrogram<P> {
    pub(super) fn new(leaves: Vec<P>, merges: Vec<Merge>) -> Dendrogram<P> {
        Dendrogram { leaves, merges }
    }

    /// The parties, ascending: leaf `l` is the `l`-th.
    ///
    /// ```
    /// # use demarche::compare::{Distances, Linkage};
    /// assert_eq!(Distances::between(2, |_, _| 1.0).unwrap().dendrogram(Linkage::Ward).leaves(), [0, 1]);
    /// ```
    #[must_use]
    pub fn leaves(&self) -> &[P] {
        &self.leaves
    }

    /// What was joined: one less than there are leaves.
    ///
    /// ```
    /// # use demarche::compare::{Distances, Linkage};
    /// assert!(Distances::between(1, |_, _| 1.0).unwrap().dendrogram(Linkage::Ward).merges().is_empty());
    /// ```
    #[must_use]
    pub fn merges(&self) -> &[Merge] {
        &self.merges
    }

    /// The camps that there were when so many were left: the largest first, of equals the one with the lowest number;
    /// each ascending. At most a camp for each party, at least one.
    ///
    /// ```
    /// # use demarche::compare::{Distances, Linkage};
    /// let dendrogram = Distances::between(3, |_, other| if other == 2 { 0.5 } else { 1.0 }).unwrap().dendrogram(Linkage::Ward);
    /// assert_eq!(dendrogram.cut(2), [vec![0, 2], vec![1]]);
    /// assert_eq!(dendrogram.cut(9).len(), 3);
    /// ```
    #[must_use]
    pub fn cut(&self, camps: usize) -> Vec<Vec<P>> {
        // Leaves ascend, and so do their places.
        let mut nodes: Vec<Vec<usize>> = (0..self.leaves.len()).map(|leaf| vec![leaf]).collect();
        let joined = self.leaves.len().saturating_sub(camps.max(1));
        for merge in self.merges.iter().take(joined) {
            let parts = merge.parts.map(|part| nodes.get_mut(part).map(std::mem::take).unwrap_or_default());
            let mut both = parts.concat();
            both.sort_unstable();
            nodes.push(both);
        }
        nodes.retain(|camp| !camp.is_empty());
        nodes.sort_by_key(|camp| (Reverse(camp.len()), camp.first().copied()));
        let party = |leaf: &usize| self.leaves.get(*leaf).copied();
        nodes.iter().map(|camp| camp.iter().filter_map(party).collect()).collect()
    }

    /// The same, of parties that are named otherwise.
    pub(super) fn named<Q>(&self, name: impl Fn(P) -> Q) -> Dendrogram<Q> {
        Dendrogram { leaves: self.leaves.iter().map(|leaf| name(*leaf)).collect(), merges: self.merges.clone() }
    }
}
