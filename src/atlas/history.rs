//! When nations began and ended, and what came of those that ended.

use strum::{Display, EnumIter, EnumMessage, EnumString};

use super::tables;
use crate::day::Period;
use crate::id::NationId;

/// How a nation ended.
///
/// One that was renamed, continued or enlarged has not ended: it keeps its id.
///
/// # Example
/// ```
/// use demarche::atlas::Ending;
///
/// assert_eq!("absorbed".parse(), Ok(Ending::Absorbed));
/// assert_eq!(Ending::Split.to_string(), "split");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, EnumIter, EnumMessage)]
#[strum(serialize_all = "kebab-case")]
pub enum Ending {
    /// It fell apart into others.
    Dissolved,
    /// It became one with others, and a new nation began.
    Merged,
    /// It became part of another, which went on.
    Absorbed,
    /// It was divided among others.
    Split,
}

/// When a nation began and ended, and what came of it.
///
/// A nation has one life, even if it was occupied, annexed without being recognised as such, or for some years part of a
/// union. Its ends may be only partly known or disputed; then they are windows.
///
/// # Example
/// ```
/// use demarche::atlas::{self, Ending};
///
/// let ussr = atlas::history("SUHH".parse()?).unwrap();
/// assert_eq!((ussr.period().to_string(), ussr.ending()), ("1922-12-30/1991-12-26".into(), Some(Ending::Dissolved)));
/// assert_eq!(ussr.successors().len(), 15);
/// # Ok::<(), demarche::IdError>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct HistoryFact {
    pub(super) id: NationId,
    pub(super) period: Period,
    pub(super) ending: Option<Ending>,
    pub(super) continuator: Option<NationId>,
    pub(super) successors: &'static [NationId],
    pub(super) predecessors: &'static [NationId],
    pub(super) source: &'static str,
    pub(super) sure: bool,
    pub(super) note: Option<&'static str>,
}

impl HistoryFact {
    /// The nation.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::history("KEN".parse()?).unwrap().id().as_str(), "KEN");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn id(&self) -> NationId {
        self.id
    }

    /// Its first and its last day.
    ///
    /// ```
    /// # use demarche::{atlas, day};
    /// let kenya = atlas::history("KEN".parse()?).unwrap();
    /// assert_eq!(kenya.period().covers(day(1963, 12, 11)), Some(false));
    /// assert_eq!(kenya.period().covers(day(1963, 12, 12)), Some(true));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// How it ended, if it did.
    ///
    /// ```
    /// # use demarche::atlas::{self, Ending};
    /// assert_eq!(atlas::history("DDDE".parse()?).unwrap().ending(), Some(Ending::Absorbed));
    /// assert_eq!(atlas::history("KEN".parse()?).unwrap().ending(), None);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn ending(&self) -> Option<Ending> {
        self.ending
    }

    /// Which nation went on as the same state in the eyes of most, if one did.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::history("CSXX".parse()?).unwrap().continuator(), Some("SRB".parse()?));
    /// assert_eq!(atlas::history("CSHH".parse()?).unwrap().continuator(), None);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn continuator(&self) -> Option<NationId> {
        self.continuator
    }

    /// Where its people and territory went when it ended, by id.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::history("CSHH".parse()?).unwrap().successors(), ["CZE".parse()?, "SVK".parse()?]);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn successors(&self) -> &'static [NationId] {
        self.successors
    }

    /// Whose successor it is, by id. A nation that left another that went on has none.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::history("YEM".parse()?).unwrap().predecessors(), ["XYAR".parse()?, "YDYE".parse()?]);
    /// assert_eq!(atlas::history("SSD".parse()?).unwrap().predecessors(), []);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn predecessors(&self) -> &'static [NationId] {
        self.predecessors
    }

    /// Where the fact is from.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::history("DDDE".parse()?).unwrap().source().contains("Unification Treaty"));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether independent sources give the same days.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(!atlas::history("XTIB".parse()?).unwrap().is_sure());
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        self.sure
    }

    /// What its days cannot say.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::history("EST".parse()?).unwrap().note().unwrap().contains("annexation"));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn note(&self) -> Option<&'static str> {
        self.note
    }
}

/// What the atlas knows of a nation's beginning and end; nothing if it is older than every day that matters and goes on,
/// and is nobody's successor.
///
/// ```
/// # use demarche::atlas;
/// assert!(atlas::history("XUAR".parse()?).is_some());
/// assert!(atlas::history("FRA".parse()?).unwrap().period().since.is_none());
/// assert!(atlas::history("CHE".parse()?).is_none());
/// # Ok::<(), demarche::IdError>(())
/// ```
#[must_use]
pub fn history(id: NationId) -> Option<&'static HistoryFact> {
    let place = histories().binary_search_by_key(&id, HistoryFact::id).ok()?;
    histories().get(place)
}

/// Every nation whose beginning or end the atlas knows, by id.
///
/// ```
/// # use demarche::atlas;
/// let ended = atlas::histories().iter().filter(|nation| nation.ending().is_some());
/// assert_eq!(ended.count(), 28);
/// ```
#[must_use]
pub fn histories() -> &'static [HistoryFact] {
    &tables::HISTORY
}

/// Where a nation's people and territory went when it ended, by id; nowhere if it goes on. Never asked on its own: a nation
/// that ended is not taken for one of these unless you say so.
///
/// ```
/// # use demarche::atlas;
/// assert_eq!(atlas::successors("DDDE".parse()?), ["DEU".parse()?]);
/// assert_eq!(atlas::successors("DEU".parse()?), []);
/// # Ok::<(), demarche::IdError>(())
/// ```
#[must_use]
pub fn successors(id: NationId) -> &'static [NationId] {
    history(id).map_or(&[], HistoryFact::successors)
}

/// Whose successor a nation is, by id.
///
/// ```
/// # use demarche::atlas;
/// assert_eq!(atlas::predecessors("TZA".parse()?), ["XTAN".parse()?, "XZAN".parse()?]);
/// # Ok::<(), demarche::IdError>(())
/// ```
#[must_use]
pub fn predecessors(id: NationId) -> &'static [NationId] {
    history(id).map_or(&[], HistoryFact::predecessors)
}

/// Which nation went on as the same state in the eyes of most when one ended, if one did.
///
/// ```
/// # use demarche::atlas;
/// assert_eq!(atlas::continuator("SUHH".parse()?), Some("RUS".parse()?));
/// assert_eq!(atlas::continuator("YUCS".parse()?), None);
/// # Ok::<(), demarche::IdError>(())
/// ```
#[must_use]
pub fn continuator(id: NationId) -> Option<NationId> {
    history(id).and_then(HistoryFact::continuator)
}
