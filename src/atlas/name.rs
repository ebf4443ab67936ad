//! A name of a nation, and since when it bears it.

use std::fmt;

use super::NationFacts;
use super::entry::{Dating, NameEntry, NameKind, letters};
use super::history::HistoryFact;
use super::tables::{DATINGS, HISTORY, NAMES, TEXT};
use crate::day::{Period, Until, When};

static ALWAYS: Dating =
    Dating { since: None, until: None, alpha2: [0; 2], alpha3: [0; 3], numeric: 0, day_only: false };

/// A name of a nation.
///
/// # Example
/// ```
/// use demarche::atlas::{self, NameKind};
///
/// let benin = atlas::nation("BEN".parse()?).unwrap();
/// let dahomey = benin.names().find(|name| name.text() == "Dahomey").unwrap();
/// assert_eq!((dahomey.kind(), dahomey.alpha3()), (NameKind::Former, Some("DHY")));
/// assert_eq!(dahomey.period().to_string(), "1960-08-01/1975-11-30");
/// # Ok::<(), demarche::IdError>(())
/// ```
#[derive(Clone, Copy)]
pub struct NameFacts(pub(super) &'static NameEntry);

impl NameFacts {
    /// The name at a place of the table.
    pub(super) fn at(place: u16) -> Option<NameFacts> {
        NAMES.get(usize::from(place)).map(NameFacts)
    }

    /// The name, as it is written.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::nation("DEU".parse()?).unwrap().names().any(|name| name.text() == "Deutschland"));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn text(self) -> &'static str {
        let start = self.0.start as usize;
        TEXT.get(start..start + usize::from(self.0.length)).unwrap_or_default()
    }

    /// What it is to the nation.
    ///
    /// ```
    /// # use demarche::atlas::{self, NameKind};
    /// let first = atlas::nation("DEU".parse()?).unwrap().names().next().unwrap();
    /// assert_eq!(first.kind(), NameKind::Short);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn kind(self) -> NameKind {
        self.0.kind
    }

    /// From when to when it was in use, as far as that matters: a name in use, whose first day makes no difference to
    /// who is meant, has no days.
    ///
    /// ```
    /// # use demarche::{Until, atlas};
    /// let first = atlas::nation("DEU".parse()?).unwrap().names().next().unwrap();
    /// assert_eq!((first.period().since, first.period().until), (None, Until::Open));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn period(self) -> Period {
        let Dating { since, until, .. } = self.dating();
        Period { since: since.map(When::from), until: until.map_or(Until::Open, Until::from) }
    }

    /// The alpha-2 code that went with this name and was withdrawn with it.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let myanmar = atlas::nation("MMR".parse()?).unwrap();
    /// assert_eq!(myanmar.names().find(|name| name.text() == "Burma").unwrap().alpha2(), Some("BU"));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn alpha2(self) -> Option<&'static str> {
        letters(&self.dating().alpha2)
    }

    /// The alpha-3 code that went with this name and was withdrawn with it.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let myanmar = atlas::nation("MMR".parse()?).unwrap();
    /// assert_eq!(myanmar.names().find(|name| name.text() == "Burma").unwrap().alpha3(), Some("BUR"));
    /// assert_eq!(myanmar.names().next().unwrap().alpha3(), None, "that of the nation is no name's own");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn alpha3(self) -> Option<&'static str> {
        letters(&self.dating().alpha3)
    }

    /// The numeric code that went with this name.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let germany = atlas::nation("DEU".parse()?).unwrap();
    /// assert_eq!(germany.names().find(|name| name.text() == "West Germany").unwrap().numeric(), Some(280));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn numeric(self) -> Option<u16> {
        Some(self.dating().numeric).filter(|numeric| *numeric > 0)
    }

    /// Whether it needs a day: today it is that of a place inside another nation, so that without a day it names none.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let zanzibar = atlas::nation("XZAN".parse()?).unwrap();
    /// assert!(zanzibar.names().next().unwrap().needs_day());
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn needs_day(self) -> bool {
        self.dating().day_only
    }

    pub(super) fn dating(self) -> &'static Dating {
        DATINGS.get(usize::from(self.0.dating)).unwrap_or(&ALWAYS)
    }
}

impl PartialEq for NameFacts {
    fn eq(&self, other: &NameFacts) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for NameFacts {}

impl fmt::Debug for NameFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NameFacts({:?}, {})", self.text(), self.kind())
    }
}

impl NationFacts {
    /// Its full name in English; the short one where it has no other.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::nation("DEU".parse()?).unwrap().official_name(), "Federal Republic of Germany");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn official_name(&self) -> &'static str {
        let official = self.names().take(2).find(|name| name.kind() == NameKind::Official);
        official.map_or(self.name, NameFacts::text)
    }

    /// All its names: the short one, the official one, then the others by kind and text.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let names: Vec<_> = atlas::nation("SMR".parse()?).unwrap().names().take(2).map(|name| name.text()).collect();
    /// assert_eq!(names, ["San Marino", "Republic of San Marino"]);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    pub fn names(&self) -> impl ExactSizeIterator<Item = NameFacts> + use<> {
        let (start, count) = (usize::from(self.names.0), usize::from(self.names.1));
        NAMES.get(start..start + count).unwrap_or_default().iter().map(NameFacts)
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
        HISTORY.get(usize::from(self.history)).map_or(Period::default(), HistoryFact::period)
    }
}
