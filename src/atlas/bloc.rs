//! What the atlas knows of a bloc.

use std::num::NonZeroU8;

use super::tables;
use crate::day::Period;
use crate::id::NationId;
use crate::model::MembershipStatus;

/// A bloc, with who belonged to it when, as the atlas knows it.
///
/// # Example
/// ```
/// use demarche::atlas;
///
/// let nato = atlas::bloc("NATO").unwrap();
/// assert!(nato.memberships().iter().all(|membership| !membership.source().is_empty()));
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct BlocFacts {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) aliases: &'static [&'static str],
    pub(super) period: Period,
    pub(super) complete: Period,
    pub(super) memberships: &'static [MembershipFact],
    pub(super) note: Option<&'static str>,
}

impl BlocFacts {
    /// Its id.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::bloc("EU").unwrap().id(), "EU");
    /// ```
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// Its name.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::bloc("EU").unwrap().name(), "European Union");
    /// ```
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// Its other names.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::bloc("NATO").unwrap().aliases().contains(&"North Atlantic Treaty Organization"));
    /// ```
    #[must_use]
    pub const fn aliases(&self) -> &'static [&'static str] {
        self.aliases
    }

    /// Since when it exists, and until when.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::bloc("OAU").unwrap().period().to_string(), "1963-05-25/2002-07-08");
    /// ```
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// The days on which the list is complete: whoever is not listed then is out. On any other day it is not known who
    /// belongs.
    ///
    /// ```
    /// # use demarche::{atlas, day};
    /// let council = atlas::bloc("UNSC").unwrap().complete();
    /// assert_eq!(council.covers(day(2003, 2, 5)), Some(true));
    /// assert_eq!(council.covers(day(1945, 12, 1)), Some(false));
    /// assert_eq!(atlas::bloc("OAU").unwrap().complete().covers(day(1990, 1, 1)), Some(false));
    /// ```
    #[must_use]
    pub const fn complete(&self) -> Period {
        self.complete
    }

    /// Who belonged to it, and when; by party, then by day.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::bloc("EU").unwrap().memberships().len() >= 28);
    /// ```
    #[must_use]
    pub const fn memberships(&self) -> &'static [MembershipFact] {
        self.memberships
    }

    /// What its list does not tell.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::bloc("AU").unwrap().note().unwrap().starts_with("suspensions are not recorded"));
    /// ```
    #[must_use]
    pub const fn note(&self) -> Option<&'static str> {
        self.note
    }
}

/// Who belongs to a bloc: a nation, or another bloc.
///
/// # Example
/// ```
/// use demarche::atlas::Member;
///
/// assert_eq!(Member::Bloc("EU").id(), "EU");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Member {
    /// A nation.
    Nation(NationId),
    /// A bloc.
    Bloc(&'static str),
}

impl Member {
    /// Its id, as text.
    ///
    /// ```
    /// # use demarche::atlas::Member;
    /// assert_eq!(Member::Nation("FRA".parse()?).id(), "FRA");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Member::Nation(id) => id.as_str(),
            Member::Bloc(id) => id,
        }
    }
}

/// That somebody belonged to a bloc, from a day to a day.
///
/// # Example
/// ```
/// use demarche::{MembershipStatus, atlas};
///
/// let nato = atlas::bloc("NATO").unwrap();
/// let founder = nato.memberships().iter().find(|one| one.member().id() == "FRA").unwrap();
/// assert_eq!((founder.status(), founder.period().to_string()), (MembershipStatus::Member, "1949-08-24/..".into()));
/// ```
#[derive(Debug, PartialEq, Eq)]
pub struct MembershipFact {
    pub(super) member: Member,
    pub(super) period: Period,
    pub(super) status: MembershipStatus,
    pub(super) source: u8,
    pub(super) sure: bool,
    pub(super) note: Option<NonZeroU8>,
}

impl MembershipFact {
    /// Who belonged.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let first = &atlas::bloc("WEIMAR").unwrap().memberships()[0];
    /// assert_eq!(first.member().id(), "DEU");
    /// ```
    #[must_use]
    pub const fn member(&self) -> Member {
        self.member
    }

    /// From when to when.
    ///
    /// ```
    /// # use demarche::{atlas, day};
    /// let first = &atlas::bloc("WEIMAR").unwrap().memberships()[0];
    /// assert_eq!(first.period().covers(day(2025, 1, 1)), Some(true));
    /// ```
    #[must_use]
    pub const fn period(&self) -> Period {
        self.period
    }

    /// How.
    ///
    /// ```
    /// # use demarche::{MembershipStatus, atlas};
    /// assert_eq!(atlas::bloc("WEIMAR").unwrap().memberships()[0].status(), MembershipStatus::Member);
    /// ```
    #[must_use]
    pub const fn status(&self) -> MembershipStatus {
        self.status
    }

    /// Where the fact is from.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::bloc("WEIMAR").unwrap().memberships()[0].source().starts_with("Weimar"));
    /// ```
    #[must_use]
    pub fn source(&self) -> &'static str {
        tables::SOURCES.get(usize::from(self.source)).copied().unwrap_or_default()
    }

    /// Whether its days and status were found the same in a source independent of the one named.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::bloc("EU").unwrap().memberships().iter().all(|membership| membership.is_sure()));
    /// assert!(!atlas::bloc("OAU").unwrap().memberships().iter().any(|membership| membership.is_sure()));
    /// ```
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        self.sure
    }

    /// What its days and status cannot say.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let un = atlas::bloc("UN").unwrap().memberships();
    /// let south_africa = un.iter().find(|one| one.member().id() == "ZAF").unwrap();
    /// assert!(south_africa.note().unwrap().starts_with("credentials rejected 1974-11-12 to 1994-06-23"));
    /// ```
    #[must_use]
    pub fn note(&self) -> Option<&'static str> {
        self.note.and_then(|number| tables::NOTES.get(usize::from(number.get()) - 1)).copied()
    }
}
