//! Everyone in scope with everyone.

use super::comparison::Comparison;
use super::likeness::Alike;
use super::matrix::AgreementMatrix;
use super::score::Score;
use super::view::TooLarge;
use crate::dossier::PartyRef;

/// Everyone in scope with everyone: how often both have a line, how often the same, and how well they agree.
///
/// # Example
/// ```
/// use demarche::compare::Alike;
///
/// # let paris = demarche::samples::paris()?;
/// let matrix = paris.now().compare()?.on(["peacekeeping-troops"])?.matrix()?;
/// assert_eq!((matrix.parties().len(), matrix.sums()), (4, (16, 8)), "each with itself too");
/// let [france, italy] = ["FRA", "ITA"].map(|id| paris.party(id).unwrap());
/// assert_eq!(matrix.agreement(france, italy, Alike::Exactly).unwrap().value(), 0.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Matched<'d> {
    comparison: Comparison<'d>,
    matrix: AgreementMatrix,
}

/// ## Everyone with everyone
impl<'d> Comparison<'d> {
    /// Everyone in scope with everyone.
    ///
    /// # Cost
    /// A pass over the bits of both for each two parties.
    ///
    /// # Errors
    /// When there are more than 8192 of them.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.among("EU")?.matrix()?.parties().len(), 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn matrix(&self) -> Result<Matched<'d>, TooLarge> {
        Ok(Matched { matrix: self.view.agreement_matrix(&self.parties)?, comparison: self.clone() })
    }
}

impl<'d> Matched<'d> {
    /// Who is in it.
    ///
    /// # Order
    /// That of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.matrix()?.parties().next().unwrap().name(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> impl ExactSizeIterator<Item = PartyRef<'d>> + '_ {
        self.matrix.parties().iter().map(|row| self.comparison.party_at(*row))
    }

    /// How well two agree. None of those that have no item in common, or are not in it.
    ///
    /// ```
    /// use demarche::compare::Alike;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let [france, ukraine] = ["FRA", "UKR"].map(|id| paris.party(id).unwrap());
    /// assert_eq!(paris.now().compare()?.matrix()?.agreement(france, ukraine, Alike::Exactly), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn agreement(&self, one: PartyRef<'_>, other: PartyRef<'_>, alike: Alike) -> Option<Score> {
        self.matrix.agreement(self.comparison.row(one)?, self.comparison.row(other)?, alike)
    }

    /// On how many items both have a line.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let [france, italy] = ["FRA", "ITA"].map(|id| paris.party(id).unwrap());
    /// assert_eq!(paris.now().compare()?.matrix()?.both(france, italy), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn both(&self, one: PartyRef<'_>, other: PartyRef<'_>) -> u32 {
        let rows = self.comparison.row(one).zip(self.comparison.row(other));
        rows.map_or(0, |(one, other)| self.matrix.both(one, other))
    }

    /// On how many items both are at the same level.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let [italy, poland] = ["ITA", "POL"].map(|id| paris.party(id).unwrap());
    /// assert_eq!(paris.now().compare()?.matrix()?.same(italy, poland), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn same(&self, one: PartyRef<'_>, other: PartyRef<'_>) -> u32 {
        let rows = self.comparison.row(one).zip(self.comparison.row(other));
        rows.map_or(0, |(one, other)| self.matrix.same(one, other))
    }

    /// The sums over all ordered pairs, each party with itself among them: of the items that both have, and of those where
    /// they are the same.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.among(["FRA"])?.matrix()?.sums(), (5, 5));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sums(&self) -> (u64, u64) {
        self.matrix.sums()
    }

    /// How many pairs have nothing in common.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.among(["FRA", "UKR"])?.matrix()?.strangers(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn strangers(&self) -> usize {
        self.matrix.strangers()
    }
}
