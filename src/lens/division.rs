//! What divides a bloc.

use std::cmp::Reverse;

use super::Lens;
use super::tally::Tally;
use crate::dossier::{BlocRef, ItemRef};
use crate::id::{BlocId, Named};
use crate::model::Position;
use crate::problem::Unanswerable;

/// An item on which members of a bloc stand on both sides.
///
/// # Example
/// ```
/// use demarche::Position;
///
/// # let paris = demarche::samples::paris()?;
/// let divisions = paris.now().divides("EU")?;
/// assert_eq!(divisions.len(), 1);
/// assert_eq!(divisions[0].item().id().as_str(), "peacekeeping-troops");
/// assert_eq!(divisions[0].tally().at(Position::Oppose).names(), "Italy, Poland");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Division<'d> {
    bloc: BlocRef<'d>,
    tally: Tally<'d>,
}

/// ## What divides
impl<'d> Lens<'d> {
    /// The items that divide a bloc: at least one member definitely supports or acquiesces, and one opposes.
    ///
    /// # Order
    /// The larger the smaller side, the earlier; then by id.
    ///
    /// # Errors
    /// When the bloc is unknown, or who belongs to it on the day is not known.
    ///
    /// # Cost
    /// One pass over all records.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.now().divides("european-nations")?.is_empty(), "nobody says who they are");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn divides(self, bloc: impl Named<BlocId>) -> Result<Vec<Division<'d>>, Unanswerable> {
        let bloc = self.dossier.bloc(bloc)?;
        let scope = self.scope().among(bloc)?;
        let split = self.tally().within(scope.clone()).each().filter(|(_, counts)| {
            let accepting = counts.at(Position::Support) + counts.at(Position::Acquiesce);
            accepting > 0 && counts.at(Position::Oppose) > 0
        });
        let division = |(item, _)| Division { bloc, tally: Tally::of(self, scope.clone(), item) };
        let mut divisions: Vec<_> = split.map(division).collect();
        divisions.sort_by_key(|division| (Reverse(division.smaller_side()), division.item().id().as_str()));
        Ok(divisions)
    }
}

impl<'d> Division<'d> {
    /// The bloc.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().divides("EU")?[0].bloc().name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bloc(&self) -> BlocRef<'d> {
        self.bloc
    }

    /// The item.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().divides("EU")?[0].item().title(), "Deploying peacekeeping troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.tally.item()
    }

    /// How the members stand on it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().divides("EU")?[0].tally().unknown().len(), 24);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tally(&self) -> &Tally<'d> {
        &self.tally
    }

    /// How many are on the smaller side.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().divides("EU")?[0].smaller_side(), 1, "France alone, against two");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn smaller_side(&self) -> usize {
        self.tally.accepting().len().min(self.tally.at(Position::Oppose).len())
    }
}
