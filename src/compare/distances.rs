//! How far each two of some parties are from each other.

use super::likeness::Alike;
use super::matrix::AgreementMatrix;
use super::subset::Subset;
use super::view::{TooLarge, View};

/// The most parties whose distances are held: 128 megabytes.
const MOST_PARTIES: usize = 4096;

/// How far each two of some parties are from each other; every distance is known.
///
/// ```
/// use demarche::compare::{Alike, Scale, View};
///
/// let mut view = View::blank(Scale::vote(), 3, 1)?;
/// [(0, 0), (1, 1)].map(|(party, level)| view.put(party, 0, level));
/// let distances = view.distances(&view.everyone(), Alike::ByDegrees, 1)?;
/// assert_eq!((distances.parties(), distances.left_out()), ([0, 1].as_slice(), [2].as_slice()));
/// assert_eq!(distances.apart(0, 1), Some(0.5));
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Distances {
    parties: Vec<usize>,
    left_out: Vec<usize>,
    /// Row by row, the whole square.
    apart: Vec<f64>,
}

impl Distances {
    /// Distances of one's own, between parties that are numbered from 0. None where one is negative or not a finite
    /// number.
    ///
    /// ```
    /// # use demarche::compare::Distances;
    /// let at = [0.0_f64, 1.0, 5.0];
    /// let distances = Distances::between(3, |one, other| (at[one] - at[other]).abs()).unwrap();
    /// assert_eq!(distances.apart(2, 1), Some(4.0));
    /// assert!(Distances::between(2, |_, _| f64::NAN).is_none());
    /// ```
    pub fn between(parties: usize, apart: impl Fn(usize, usize) -> f64) -> Option<Distances> {
        let mut distances = Distances {
            parties: (0..parties).collect(),
            left_out: Vec::new(),
            apart: Vec::with_capacity(parties.checked_mul(parties)?),
        };
        let cell = |one: usize, other: usize| if one == other { 0.0 } else { apart(one.min(other), one.max(other)) };
        distances
            .apart
            .extend((0..parties).flat_map(|one| (0..parties).map(move |other| (one, other))).map(|(a, b)| cell(a, b)));
        distances.apart.iter().all(|apart| apart.is_finite() && *apart >= 0.0).then_some(distances)
    }

    /// The parties, ascending.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Distances::between(2, |_, _| 1.0).unwrap().parties(), [0, 1]);
    /// ```
    #[must_use]
    pub fn parties(&self) -> &[usize] {
        &self.parties
    }

    /// Those that were left out, ascending, because of some other it is not known how far they are.
    ///
    /// ```
    /// assert!(demarche::compare::Distances::between(2, |_, _| 1.0).unwrap().left_out().is_empty());
    /// ```
    #[must_use]
    pub fn left_out(&self) -> &[usize] {
        &self.left_out
    }

    /// How far two parties are from each other. None of those that are not in it.
    ///
    /// ```
    /// assert_eq!(demarche::compare::Distances::between(2, |_, _| 1.0).unwrap().apart(0, 2), None);
    /// ```
    #[must_use]
    pub fn apart(&self, one: usize, other: usize) -> Option<f64> {
        self.row(one)?.get(self.place(other)?).copied()
    }

    /// The distances of a party, in order of the parties.
    pub(super) fn row(&self, party: usize) -> Option<&[f64]> {
        let (place, parties) = (self.place(party)?, self.parties.len());
        self.apart.get(place * parties..(place + 1) * parties)
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.apart.chunks_exact(self.parties.len().max(1))
    }

    fn place(&self, party: usize) -> Option<usize> {
        self.parties.binary_search(&party).ok()
    }
}

/// ## Distances
impl View {
    /// One less the agreement of each two of some parties, who have at least so many items in common with each other.
    ///
    /// While some two have not, the one is left out who has too little in common with the most others; of equals, who
    /// stands anywhere on fewer items; of equals, the highest number.
    ///
    /// # Cost
    /// That of the [`agreement_matrix`](View::agreement_matrix).
    ///
    /// # Errors
    /// When there are more than 4096 parties.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// let mut view = View::blank(Scale::vote(), 3, 2)?;
    /// [(0, 0), (1, 0), (1, 1), (2, 1)].map(|(party, item)| view.put(party, item, 0));
    /// let distances = view.distances(&view.everyone(), Alike::Exactly, 1)?;
    /// assert_eq!(distances.left_out(), [2], "0 and 2 never voted together");
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    pub fn distances(&self, parties: &Subset, alike: Alike, least: u32) -> Result<Distances, TooLarge> {
        let count = parties.len();
        if count > MOST_PARTIES {
            return Err(TooLarge { parties: count, others: count, what: "parties" });
        }
        let matrix = self.agreement_matrix(parties)?;
        let (parties, left_out) = self.all_known(&matrix, least.max(1));
        let cells = parties.iter().flat_map(|one| parties.iter().map(move |other| (*one, *other)));
        let apart = cells.map(|(one, other)| match matrix.agreement(one, other, alike) {
            Some(score) if one != other => 1.0 - score.value(),
            _ => 0.0,
        });
        Ok(Distances { apart: apart.collect(), parties, left_out })
    }

    /// Those who each have enough in common with each other, and the rest.
    fn all_known(&self, matrix: &AgreementMatrix, least: u32) -> (Vec<usize>, Vec<usize>) {
        let strangers = |one: usize, other: usize| one != other && matrix.both(one, other) < least;
        let mut kept = matrix.parties().to_vec();
        let mut left_out = Vec::new();
        let unknown = |one: &usize| kept.iter().filter(|other| strangers(*one, **other)).count();
        let mut unknown: Vec<usize> = kept.iter().map(unknown).collect();
        loop {
            let worst = kept.iter().zip(&unknown).filter(|(_, unknown)| **unknown > 0);
            let worst =
                worst.max_by_key(|(party, unknown)| (**unknown, std::cmp::Reverse(self.known(**party)), **party));
            let Some(worst) = worst.map(|(party, _)| *party) else { break };
            for (party, unknown) in kept.iter().zip(&mut unknown) {
                *unknown -= usize::from(strangers(*party, worst));
            }
            let Ok(place) = kept.binary_search(&worst) else { break };
            left_out.push(kept.remove(place));
            unknown.remove(place);
        }
        left_out.sort_unstable();
        (kept, left_out)
    }
}
