//! How many people live where, as far as decisions are counted by it.

use std::num::NonZeroU8;

use strum::{Display, EnumIter, EnumMessage, EnumString};

use super::tables;
use crate::day::{Day, Period};
use crate::id::NationId;

/// Who is counted as living somewhere. Figures of one basis are never put beside those of another unless you do so.
///
/// # Example
/// ```
/// use demarche::atlas::PopulationBasis;
///
/// assert_eq!("usually-resident".parse(), Ok(PopulationBasis::UsuallyResident));
/// assert_eq!(PopulationBasis::FirstOfJanuary.to_string(), "first-of-january");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, EnumIter, EnumMessage)]
#[strum(serialize_all = "kebab-case")]
pub enum PopulationBasis {
    /// Usual residents, by which the Council of the European Union counts.
    UsuallyResident,
    /// Residents on 1 January, as statistics give them: for several states another figure, and no Council counts by it.
    FirstOfJanuary,
}

/// How many people lived somewhere, and on which days decisions are counted by that.
///
/// # Example
/// ```
/// use demarche::atlas::{self, PopulationBasis::UsuallyResident};
/// use demarche::day;
///
/// let germany = atlas::population("DEU".parse()?, UsuallyResident, day(2023, 6, 1)).unwrap();
/// assert_eq!((germany.population(), germany.is_sure()), (83_203_320, true));
/// assert_eq!((germany.period().to_string(), germany.reference_day()), ("2023-01-01/2023-12-31".into(), day(2022, 1, 1)));
/// # Ok::<(), demarche::IdError>(())
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct PopulationFact {
    pub(super) nation: NationId,
    pub(super) basis: PopulationBasis,
    pub(super) period: Period,
    pub(super) population: u32,
    pub(super) reference_day: Day,
    pub(super) source: u8,
    pub(super) sure: bool,
    pub(super) note: Option<NonZeroU8>,
}

impl PopulationFact {
    /// Where they lived.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::populations()[0].nation().as_str(), "AUT");
    /// ```
    #[must_use]
    pub const fn nation(&self) -> NationId {
        self.nation
    }

    /// Who is counted.
    ///
    /// ```
    /// # use demarche::atlas::{self, PopulationBasis};
    /// assert_eq!(atlas::populations()[0].basis(), PopulationBasis::UsuallyResident);
    /// ```
    #[must_use]
    pub const fn basis(&self) -> PopulationBasis {
        self.basis
    }

    /// The days on which decisions are counted by it.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::populations()[0].period().to_string(), "2018-01-01/2018-12-31");
    /// ```
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// How many they were.
    ///
    /// ```
    /// # use demarche::atlas::{self, PopulationBasis::UsuallyResident};
    /// # use demarche::day;
    /// let malta = atlas::population("MLT".parse()?, UsuallyResident, day(2023, 1, 1)).unwrap();
    /// assert_eq!(malta.population(), 520_971);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn population(&self) -> u32 {
        self.population
    }

    /// The day on which they were so many.
    ///
    /// ```
    /// # use demarche::{atlas, day};
    /// assert_eq!(atlas::populations()[0].reference_day(), day(2017, 1, 1));
    /// ```
    #[must_use]
    pub const fn reference_day(&self) -> Day {
        self.reference_day
    }

    /// Where the figure is from.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::populations().iter().all(|fact| !fact.source().is_empty()));
    /// ```
    #[must_use]
    pub fn source(&self) -> &'static str {
        tables::POPULATION_SOURCES.get(usize::from(self.source)).copied().unwrap_or_default()
    }

    /// Whether the list that is in force and the statistics behind it were found to say the same.
    ///
    /// ```
    /// # use demarche::atlas::{self, PopulationBasis::UsuallyResident};
    /// # use demarche::day;
    /// let poland = atlas::population("POL".parse()?, UsuallyResident, day(2023, 6, 1)).unwrap();
    /// assert!(!poland.is_sure() && poland.source().ends_with("from memory"));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        self.sure
    }

    /// What the figure cannot say.
    ///
    /// ```
    /// # use demarche::atlas::{self, PopulationBasis::FirstOfJanuary};
    /// # use demarche::day;
    /// let italy = atlas::population("ITA".parse()?, FirstOfJanuary, day(2025, 3, 26)).unwrap();
    /// assert!(italy.note().unwrap().starts_with("not the basis of the Council"));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn note(&self) -> Option<&'static str> {
        self.note.and_then(|number| tables::POPULATION_NOTES.get(usize::from(number.get()) - 1)).copied()
    }
}

/// The figure by which decisions of a day are counted; nothing where the atlas has none on that basis, and never one of
/// another year.
///
/// ```
/// use demarche::atlas::{self, PopulationBasis::{FirstOfJanuary, UsuallyResident}};
/// use demarche::day;
///
/// let france = "FRA".parse()?;
/// assert!(atlas::population(france, UsuallyResident, day(2025, 3, 26)).is_none(), "the annex of 2025 is not known");
/// assert!(atlas::population(france, FirstOfJanuary, day(2025, 3, 26)).is_some(), "a stand-in, for who wants one");
/// # Ok::<(), demarche::IdError>(())
/// ```
#[must_use]
pub fn population(nation: NationId, basis: PopulationBasis, day: Day) -> Option<&'static PopulationFact> {
    let place = populations().partition_point(|fact| (fact.basis, fact.nation) < (basis, nation));
    let of_nation = populations().iter().skip(place).take_while(|fact| (fact.basis, fact.nation) == (basis, nation));
    of_nation.into_iter().find(|fact| fact.period.covers(day) == Some(true))
}

/// Every figure: by basis, nation and first day.
///
/// Complete are, on the basis of the Council of the European Union, the years 2018 (28 members) and 2023 (27), of which
/// some figures are from memory; of 2024 to 2026, eight members are known. On that of 1 January, 2024 and 2025 are complete.
///
/// ```
/// # use demarche::{atlas, day};
/// let of_2023 = atlas::populations().iter().filter(|fact| fact.period().covers(day(2023, 6, 1)) == Some(true));
/// assert_eq!(of_2023.map(|fact| u64::from(fact.population())).sum::<u64>(), 447_533_143);
/// ```
#[must_use]
pub fn populations() -> &'static [PopulationFact] {
    &tables::POPULATIONS
}
