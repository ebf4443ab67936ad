//! What the atlas knows of a nation.

use super::history;
use crate::day::Period;
use crate::id::NationId;

/// A state, living or dissolved, as the atlas knows it.
///
/// # Example
/// ```
/// use demarche::atlas;
///
/// let france = atlas::nation("FRA".parse()?).unwrap();
/// assert_eq!(france.name(), "France");
/// # Ok::<(), demarche::IdError>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct NationFacts {
    pub(super) id: NationId,
    pub(super) name: &'static str,
}

impl NationFacts {
    /// Its id, which never changes.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::nation("FRA".parse()?).unwrap().id().as_str(), "FRA");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn id(&self) -> NationId {
        self.id
    }

    /// Its name in English, as news write it.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::nation("DEU".parse()?).unwrap().name(), "Germany");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Since when it exists, and until when. A beginning that no table gives lies before every day.
    ///
    /// ```
    /// # use demarche::{Until, atlas};
    /// assert_eq!(atlas::nation("FRA".parse()?).unwrap().period().until, Until::Open);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn period(&self) -> Period {
        history::life(self.id)
    }
}
