//! Camps that grow by joining the nearest two.

use super::dendrogram::{Dendrogram, Merge};
use super::distances::Distances;
use super::score::real;

/// How far two camps are from each other. After two were joined, the distance of the new camp to another follows from those
/// that there were (Lance & Williams 1967, Comput. J. 9:373).
///
/// Heights have the unit of the distances, from 0 on. Missing: there is none, every distance is known
/// ([`Distances`]). Votes are few levels, so that equal distances are frequent: then the lowest numbers are joined first. At
/// 0, 1 and 5 the first two join at 1, and the third at (5 + 4)/2 on average, at 5 by the farthest.
///
/// ```
/// use demarche::compare::{Distances, Linkage};
///
/// let at = [0.0_f64, 1.0, 5.0];
/// let distances = Distances::between(3, |one, other| (at[one] - at[other]).abs()).unwrap();
/// let top = |linkage| distances.dendrogram(linkage).merges().last().unwrap().height;
/// assert_eq!((top(Linkage::Average), top(Linkage::Complete)), (4.5, 5.0));
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, strum::Display, strum::EnumString, strum::EnumIter, strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Linkage {
    /// The mean distance of one's members to the other's (UPGMA; Sokal & Michener 1958).
    Average,
    /// That of the farthest two (Sørensen 1948).
    Complete,
    /// How much the squares within camps grow by joining them (Ward 1963), as a distance: of two parties, theirs. It
    /// takes distances of a space; of others, agreement among them, the order of joining still tells, the height
    /// little.
    Ward,
}

/// Camps that are not yet joined, by the place of their first party.
struct Growing {
    /// The square of distances.
    apart: Vec<f64>,
    count: usize,
    /// How many each has; none, when it has been joined to another.
    sizes: Vec<u64>,
    /// The nearest of those that come after it.
    nearest: Vec<Option<(f64, usize)>>,
}

/// ## Camps that grow
impl Distances {
    /// Joins the nearest two camps until there is one; of equally near ones those with the lowest numbers.
    ///
    /// # Cost
    /// Parties², mostly; parties³ where the nearest change all the time.
    ///
    /// ```
    /// # use demarche::compare::{Distances, Linkage};
    /// let distances = Distances::between(3, |_, other| if other == 2 { 0.5 } else { 1.0 }).unwrap();
    /// let dendrogram = distances.dendrogram(Linkage::Complete);
    /// assert_eq!(dendrogram.merges()[0].parts, [0, 2]);
    /// ```
    #[must_use]
    pub fn dendrogram(&self, linkage: Linkage) -> Dendrogram {
        let count = self.parties().len();
        let mut growing = Growing {
            apart: self.rows().flatten().copied().collect(),
            count,
            sizes: vec![1; count],
            nearest: vec![None; count],
        };
        (0..count).for_each(|camp| growing.look(camp));
        let mut nodes: Vec<usize> = (0..count).collect();
        let mut merges = Vec::with_capacity(count.saturating_sub(1));
        while let Some((height, one, other)) = growing.closest() {
            let parts = [one, other].map(|camp| nodes.get(camp).copied().unwrap_or_default());
            growing.join(one, other, linkage);
            if let Some(node) = nodes.get_mut(one) {
                *node = count + merges.len();
            }
            merges.push(Merge {
                parts: [parts[0].min(parts[1]), parts[0].max(parts[1])],
                height,
                size: growing.size(one),
            });
        }
        Dendrogram::new(self.parties().to_vec(), merges)
    }
}

impl Growing {
    fn size(&self, camp: usize) -> u64 {
        self.sizes.get(camp).copied().unwrap_or_default()
    }

    fn apart(&self, one: usize, other: usize) -> f64 {
        self.apart.get(one * self.count + other).copied().unwrap_or(f64::INFINITY)
    }

    fn set(&mut self, one: usize, other: usize, apart: f64) {
        for place in [one * self.count + other, other * self.count + one] {
            if let Some(cell) = self.apart.get_mut(place) {
                *cell = apart;
            }
        }
    }

    /// Those that are not joined to another.
    fn alive(&self) -> impl Iterator<Item = usize> + '_ {
        self.sizes.iter().enumerate().filter(|(_, size)| **size > 0).map(|(camp, _)| camp)
    }

    /// The nearest two.
    fn closest(&self) -> Option<(f64, usize, usize)> {
        let pairs = self.nearest.iter().enumerate();
        let pairs = pairs.filter_map(|(one, nearest)| nearest.map(|(apart, other)| (apart, one, other)));
        pairs.reduce(|best, pair| if pair.0 < best.0 { pair } else { best })
    }

    /// Looks for the nearest of those after a camp.
    fn look(&mut self, camp: usize) {
        let later = self.alive().filter(|other| *other > camp).map(|other| (self.apart(camp, other), other));
        let nearest = later.reduce(|best, next| if next.0 < best.0 { next } else { best });
        if let Some(known) = self.nearest.get_mut(camp) {
            *known = nearest;
        }
    }

    /// Joins a camp to one before it.
    fn join(&mut self, one: usize, other: usize, linkage: Linkage) {
        let between = self.apart(one, other);
        let (size, joined) = (self.size(one), self.size(other));
        if let Some(gone) = self.sizes.get_mut(other) {
            *gone = 0;
        }
        if let Some(gone) = self.nearest.get_mut(other) {
            *gone = None;
        }
        let rest: Vec<usize> = self.alive().filter(|camp| *camp != one).collect();
        for camp in &rest {
            let legs = [self.apart(one, *camp), self.apart(other, *camp)];
            let apart = linkage.joined(legs, between, [size, joined, self.size(*camp)].map(real));
            self.set(one, *camp, apart);
        }
        if let Some(total) = self.sizes.get_mut(one) {
            *total = size + joined;
        }
        self.look(one);
        for camp in rest {
            self.see(camp, one, other);
        }
    }

    /// Brings up to date what is nearest to a camp, after another was joined to one.
    fn see(&mut self, camp: usize, one: usize, other: usize) {
        let now = self.apart(camp, one);
        match self.nearest.get_mut(camp) {
            Some(Some((_, nearest))) if *nearest == one || *nearest == other => self.look(camp),
            Some(Some((apart, nearest))) if camp < one && (now < *apart || now <= *apart && one < *nearest) => {
                (*apart, *nearest) = (now, one);
            }
            _ => {}
        }
    }
}

impl Linkage {
    /// How far a third camp is from two that are joined (Lance & Williams 1967).
    fn joined(self, [one, other]: [f64; 2], between: f64, [size, joined, third]: [f64; 3]) -> f64 {
        match self {
            Linkage::Average => (size * one + joined * other) / (size + joined),
            Linkage::Complete => one.max(other),
            Linkage::Ward => {
                let all = size + joined + third;
                let legs = (size + third) / all * one * one + (joined + third) / all * other * other;
                (legs - third / all * between * between).max(0.0).sqrt()
            }
        }
    }
}
