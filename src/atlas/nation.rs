//! What the atlas knows of a nation.

use super::entry::letters;
use crate::id::NationId;

/// A state, living or dissolved, as the atlas knows it.
///
/// Its id never changes. It is the ISO 3166-1 alpha-3 code of today's 249 entries, and `XKX` for Kosovo. A state that was
/// renamed, continued or enlarged keeps its id, and its old name is one of its names. What ended by dissolution, merger,
/// absorption or split has an id of its own: the four letters of ISO 3166-3 where there are any, else one that is
/// reserved here: `XYAR` Yemen Arab Republic, `XUAR` United Arab Republic, `XTAN` Tanganyika, `XZAN` Zanzibar, `XRVN`
/// Republic of Viet-Nam, `XTIB` Tibet. Whether it is a member of the United Nations, or recognised by whom, is no part of
/// its identity.
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
    pub(super) alpha2: [u8; 2],
    pub(super) alpha3: [u8; 3],
    pub(super) numeric: u16,
    /// Whether it is none of today's: its codes are withdrawn.
    pub(super) ended: bool,
    /// Where its names begin, and how many they are.
    pub(super) names: (u16, u16),
    /// Where its history stands, if it has one.
    pub(super) history: u16,
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

    /// Its ISO 3166-1 alpha-2 code, for Kosovo the `XK` that others use; the last it had, if it has ended.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::nation("DEU".parse()?).unwrap().alpha2(), Some("DE"));
    /// assert_eq!(atlas::nation("XTIB".parse()?).unwrap().alpha2(), None);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn alpha2(&self) -> Option<&str> {
        letters(&self.alpha2)
    }

    /// Its ISO 3166-1 alpha-3 code, for Kosovo `XKX`; the last it had, if it has ended.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::nation("SUHH".parse()?).unwrap().alpha3(), Some("SUN"));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn alpha3(&self) -> Option<&str> {
        letters(&self.alpha3)
    }

    /// Its ISO 3166-1 numeric code, written with three digits; none for Kosovo. The last it had, if it has ended.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::nation("AFG".parse()?).unwrap().numeric(), Some(4));
    /// assert_eq!(atlas::nation("XKX".parse()?).unwrap().numeric(), None);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn numeric(&self) -> Option<u16> {
        Some(self.numeric).filter(|numeric| *numeric > 0)
    }
}
