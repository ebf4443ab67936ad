//! How clearly camps are apart.

use super::distances::Distances;
use super::score::{Score, real};

/// ## How clearly camps are apart
impl Distances {
    /// The mean silhouette (Rousseeuw 1987, J. Comput. Appl. Math. 20:53): of each party `(b − a)/max(a, b)`, where
    /// `a` is its mean distance to its own camp and `b` that to the nearest other one; 0 of who stands alone.
    ///
    /// Range −1 (in the wrong camps) … 1 (far apart). `n` is how many parties are in camps; numbers that are not
    /// among the parties count nowhere. Missing: there is none, every distance is known. None where there are fewer than two camps, or each party is one.
    ///
    /// At 0, 1 | 5: the first has a = 1, b = 5, so 0.8; the second 0.75; the third is alone. (0.8 + 0.75)/3.
    ///
    /// ```
    /// # use demarche::compare::Distances;
    /// let at = [0.0_f64, 1.0, 5.0];
    /// let distances = Distances::between(3, |one, other| (at[one] - at[other]).abs()).unwrap();
    /// let silhouette = distances.silhouette(&[vec![0, 1], vec![2]]).unwrap();
    /// assert!((silhouette.value() - 1.55 / 3.0).abs() < 1e-12);
    /// assert_eq!(distances.silhouette(&[vec![0, 1, 2]]), None);
    /// ```
    #[must_use]
    pub fn silhouette(&self, camps: &[Vec<usize>]) -> Option<Score> {
        let known = |camp: &Vec<usize>| {
            let places = camp.iter().filter_map(|party| self.parties().binary_search(party).ok());
            places.collect::<Vec<_>>()
        };
        let camps: Vec<Vec<usize>> = camps.iter().map(known).filter(|camp| !camp.is_empty()).collect();
        let parties: usize = camps.iter().map(Vec::len).sum();
        if camps.len() < 2 || camps.len() == parties {
            return None;
        }
        let rows: Vec<&[f64]> = self.rows().collect();
        let of = |(own, camp): (usize, &Vec<usize>)| {
            let row = |place: &usize| rows.get(*place).copied().unwrap_or_default();
            camp.iter().map(|place| width(row(place), &camps, own)).sum::<f64>()
        };
        Score::mean(camps.iter().enumerate().map(of).sum(), parties as u64)
    }
}

/// The silhouette of one party, by its distances.
fn width(row: &[f64], camps: &[Vec<usize>], own: usize) -> f64 {
    let sum = |camp: &Vec<usize>| camp.iter().filter_map(|place| row.get(*place)).sum::<f64>();
    let (mut within, mut nearest) = (0.0, f64::INFINITY);
    for (place, camp) in camps.iter().enumerate() {
        let size = real(camp.len() as u64);
        if place != own {
            nearest = f64::min(nearest, sum(camp) / size);
        } else if camp.len() < 2 {
            return 0.0;
        } else {
            within = sum(camp) / (size - 1.0);
        }
    }
    let larger = f64::max(within, nearest);
    // All in one place: neither here nor there.
    if larger > 0.0 { (nearest - within) / larger } else { 0.0 }
}
