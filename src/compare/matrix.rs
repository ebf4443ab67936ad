//! Everyone with everyone.

use super::likeness::Alike;
use super::scale::Distance;
use super::score::{Score, real};
use super::subset::Subset;
use super::view::{Row, TooLarge, View};

/// The most parties that a matrix compares at once: 33 million pairs, half a gigabyte.
const MOST_PARTIES: usize = 8192;

/// Everyone with everyone: on how many items both stand somewhere, on how many at the same level, and how far apart
/// in all.
///
/// Each cell is that of the [`contingency`](View::contingency) of two, with its formulas and ranges. Missing: pairwise left
/// out; two that have no item in common have no agreement. Same on one of two items and half a scale apart on the other: ½
/// exactly, ¾ by degrees.
///
/// # Order
/// Parties keep their numbers.
///
/// # Cost
/// 16 bytes a pair.
///
/// ```
/// use demarche::compare::{Alike, Scale, View};
///
/// let mut view = View::blank(Scale::vote(), 3, 2)?;
/// [(0, 0, 0), (1, 0, 0), (0, 1, 0), (1, 1, 1)].map(|(party, item, level)| view.put(party, item, level));
/// let matrix = view.agreement_matrix(&view.everyone())?;
/// assert_eq!(matrix.agreement(1, 0, Alike::Exactly).unwrap().value(), 0.5);
/// assert_eq!(matrix.agreement(1, 0, Alike::ByDegrees).unwrap().value(), 0.75);
/// assert_eq!(matrix.agreement(1, 2, Alike::Exactly), None);
/// # Ok::<(), demarche::compare::TooLarge>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct AgreementMatrix {
    /// Ascending.
    parties: Vec<usize>,
    /// For each party those from it on.
    pairs: Vec<Pair>,
}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Pair {
    both: u32,
    same: u32,
    /// The sum of linear distances.
    apart: f64,
}

impl AgreementMatrix {
    /// The parties in it, ascending.
    ///
    /// ```
    /// # use demarche::compare::{Scale, Subset, View};
    /// let view = View::blank(Scale::vote(), 5, 1)?;
    /// assert_eq!(view.agreement_matrix(&Subset::of(5, [4, 1]))?.parties(), [1, 4]);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> &[usize] {
        &self.parties
    }

    /// The agreement of two parties, as their [`contingency`](View::contingency) has it.
    ///
    /// ```
    /// # use demarche::compare::{Alike, Scale, View};
    /// let view = View::blank(Scale::vote(), 5, 1)?;
    /// assert_eq!(view.agreement_matrix(&view.everyone())?.agreement(0, 9, Alike::Exactly), None);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn agreement(&self, one: usize, other: usize, alike: Alike) -> Option<Score> {
        let pair = self.pair(one, other)?;
        match alike {
            Alike::Exactly => Score::mean(real(pair.same.into()), pair.both.into()),
            Alike::ByDegrees => Score::new(1.0 - pair.apart / real(pair.both.into()), pair.both.into()),
        }
    }

    /// On how many items both stand somewhere.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let view = View::blank(Scale::vote(), 2, 1)?;
    /// assert_eq!(view.agreement_matrix(&view.everyone())?.both(0, 1), 0);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn both(&self, one: usize, other: usize) -> u32 {
        self.pair(one, other).map_or(0, |pair| pair.both)
    }

    /// On how many items both stand at the same level.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let view = View::blank(Scale::vote(), 2, 1)?;
    /// assert_eq!(view.agreement_matrix(&view.everyone())?.same(0, 1), 0);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn same(&self, one: usize, other: usize) -> u32 {
        self.pair(one, other).map_or(0, |pair| pair.same)
    }

    /// The sums of [`both`](Self::both) and of [`same`](Self::same) over the whole square, each party with itself once.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 1)?;
    /// view.put(0, 0, 0);
    /// view.put(1, 0, 2);
    /// assert_eq!(view.agreement_matrix(&view.everyone())?.sums(), (4, 2));
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn sums(&self) -> (u64, u64) {
        self.rows().flat_map(|(_, row)| row.iter().enumerate()).fold((0, 0), |(both, same), (off, pair)| {
            let times = if off == 0 { 1 } else { 2 };
            (both + times * u64::from(pair.both), same + times * u64::from(pair.same))
        })
    }

    /// How many pairs of two different parties have no item in common.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let view = View::blank(Scale::vote(), 4, 1)?;
    /// assert_eq!(view.agreement_matrix(&view.everyone())?.strangers(), 6);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    #[must_use]
    pub fn strangers(&self) -> usize {
        let apart = self.rows().flat_map(|(_, row)| row.iter().skip(1));
        apart.filter(|pair| pair.both == 0).count()
    }

    fn pair(&self, one: usize, other: usize) -> Option<Pair> {
        let place = |party| self.parties.binary_search(&party).ok();
        let (one, other) = (place(one)?, place(other)?);
        let (low, high) = (one.min(other), one.max(other));
        self.pairs.get(start(self.parties.len(), low) + high - low).copied()
    }

    fn rows(&self) -> impl Iterator<Item = (usize, &[Pair])> {
        let count = self.parties.len();
        let row = move |place| self.pairs.get(start(count, place)..start(count, place + 1)).unwrap_or_default();
        self.parties.iter().copied().enumerate().map(move |(place, party)| (party, row(place)))
    }
}

/// Where the row of a party begins: those before it have one pair less each.
fn start(parties: usize, place: usize) -> usize {
    place * parties - place * place.saturating_sub(1) / 2
}

/// ## Everyone with everyone
impl View {
    /// How much each two of some parties agree.
    ///
    /// # Cost
    /// A pass over the bits of both for each pair of levels: 200 parties on 6,000 roll calls in some 10 ms.
    ///
    /// # Errors
    /// When there are more than 8192 parties.
    ///
    /// ```
    /// # use demarche::compare::{Scale, View};
    /// let mut view = View::blank(Scale::vote(), 2, 1)?;
    /// view.put(0, 0, 0);
    /// view.put(1, 0, 0);
    /// assert_eq!(view.agreement_matrix(&view.everyone())?.same(0, 1), 1);
    /// # Ok::<(), demarche::compare::TooLarge>(())
    /// ```
    pub fn agreement_matrix(&self, parties: &Subset) -> Result<AgreementMatrix, TooLarge> {
        let rows: Vec<(usize, Row<'_>)> = parties.iter().filter_map(|party| Some((party, self.row(party)?))).collect();
        if rows.len() > MOST_PARTIES {
            return Err(TooLarge { parties: rows.len(), others: rows.len(), what: "parties" });
        }
        let steps = self.steps();
        let pairs = rows.iter().enumerate();
        let pairs = pairs.flat_map(|(place, (_, one))| rows.iter().skip(place).map(move |(_, other)| (*one, *other)));
        let pairs = pairs.map(|(one, other)| pair(one, other, &steps)).collect();
        Ok(AgreementMatrix { parties: rows.into_iter().map(|(party, _)| party).collect(), pairs })
    }

    /// Each two different levels, and how far apart they are.
    fn steps(&self) -> Vec<(usize, usize, f64)> {
        let levels = self.scale().len();
        let steps = (0..levels).flat_map(|one| (one + 1..levels).map(move |other| (one, other)));
        let apart = |(one, other)| Some((one, other, self.scale().apart(one, other, Distance::Linear)?));
        steps.filter_map(apart).collect()
    }
}

fn pair(one: Row<'_>, other: Row<'_>, steps: &[(usize, usize, f64)]) -> Pair {
    let both = one.known().iter().zip(other.known()).map(|(one, other)| (one & other).count_ones()).sum();
    let mut pair = Pair { both, same: both, apart: 0.0 };
    for (low, high, apart) in steps {
        let up = one.at(*low).iter().zip(other.at(*high));
        let down = one.at(*high).iter().zip(other.at(*low));
        // No item is in both, so that one count does.
        let crossed: u32 = up.zip(down).map(|((a, b), (c, d))| (a & b | c & d).count_ones()).sum();
        pair.same -= crossed;
        pair.apart += f64::from(crossed) * apart;
    }
    pair
}
