//! What the atlas knows of a bloc.

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
    pub(super) complete: Period,
    pub(super) memberships: &'static [MembershipFact],
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

    /// The days on which the list is complete: whoever is not listed then is out. On any other day it is not known who
    /// belongs.
    ///
    /// ```
    /// # use demarche::{atlas, day};
    /// assert_eq!(atlas::bloc("NATO").unwrap().complete().covers(day(1940, 1, 1)), Some(false));
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
    pub(super) source: &'static str,
    pub(super) sure: bool,
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
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// Whether its days and status are sure.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::bloc("EU").unwrap().memberships().iter().all(|membership| membership.is_sure()));
    /// ```
    #[must_use]
    pub const fn is_sure(&self) -> bool {
        self.sure
    }
}
