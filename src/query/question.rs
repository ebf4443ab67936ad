//! A question: what is asked, of whom, and as seen how.

use serde::{Deserialize, Serialize};

use super::{Ask, GroupName, Restriction};
use crate::day::Day;
use crate::model::is_default;

/// A question as data: it can be built, written in English, stored, compared and printed. What prints parses.
///
/// Its text is its canonical form, of which [`grammar`](crate::grammar) tells; `FromStr` reads any form, with ids or names in
/// quotes for names. [`Dossier::parse`](crate::Dossier::parse) reads names as people write them.
///
/// # Example
/// ```
/// use demarche::{Position, Query, day};
///
/// let who = Query::who(Position::Oppose).on("troops").among("EU").as_of(day(2025, 3, 26));
/// assert_eq!(who.to_string(), "who opposes troops among EU as of 2025-03-26");
/// assert_eq!("Who in the EU is against troops, as of 26 March 2025?".parse(), Ok(who));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    pub(crate) ask: Ask,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) scope: Vec<Restriction>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) as_of: Option<Day>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) known_by: Option<Day>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) on_record: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) asserted: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    pub(crate) stated: bool,
}

impl From<Ask> for Query {
    fn from(ask: Ask) -> Query {
        Query { ask, scope: Vec::new(), as_of: None, known_by: None, on_record: false, asserted: false, stated: false }
    }
}

/// ## Of whom, and as seen how
impl Query {
    /// Only among a group. Stacks with other restrictions.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// let who = Query::who(Position::Oppose).on("aid").among("NATO").outside("EU");
    /// assert_eq!(who.to_string(), "who opposes aid among NATO outside EU");
    /// ```
    #[must_use]
    pub fn among(mut self, group: impl Into<GroupName>) -> Query {
        self.scope.push(Restriction::Among(group.into()));
        self
    }

    /// Only outside a group. Stacks with other restrictions.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// let who = Query::who(Position::Oppose).on("aid").outside(["FRA", "DEU", "ITA"]);
    /// assert_eq!(who.to_string(), "who opposes aid outside FRA, DEU and ITA");
    /// ```
    #[must_use]
    pub fn outside(mut self, group: impl Into<GroupName>) -> Query {
        self.scope.push(Restriction::Outside(group.into()));
        self
    }

    /// As of a day.
    ///
    /// ```
    /// # use demarche::{Query, day};
    /// assert_eq!(Query::divides("EU").as_of(day(2025, 3, 1)).to_string(), "what divides EU as of 2025-03-01");
    /// ```
    #[must_use]
    pub fn as_of(self, day: Day) -> Query {
        Query { as_of: Some(day), ..self }
    }

    /// As known by a day.
    ///
    /// ```
    /// # use demarche::{Query, day};
    /// assert_eq!(Query::divides("EU").known_by(day(2025, 3, 1)).to_string(), "what divides EU known by 2025-03-01");
    /// ```
    #[must_use]
    pub fn known_by(self, day: Day) -> Query {
        Query { known_by: Some(day), ..self }
    }

    /// In the parties' own words only.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::divides("EU").on_record().to_string(), "what divides EU on the record");
    /// ```
    #[must_use]
    pub fn on_record(self) -> Query {
        Query { on_record: true, ..self }
    }

    /// By what is asserted only.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::divides("EU").asserted().to_string(), "what divides EU as asserted");
    /// ```
    #[must_use]
    pub fn asserted(self) -> Query {
        Query { asserted: true, ..self }
    }

    /// By what a source states only.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::divides("EU").stated().to_string(), "what divides EU as stated");
    /// ```
    #[must_use]
    pub fn stated(self) -> Query {
        Query { stated: true, ..self }
    }
}

/// ## Looking at it
impl Query {
    /// What it asks.
    ///
    /// ```
    /// # use demarche::{Ask, Query};
    /// assert_eq!(Query::hedged().ask(), &Ask::Hedged);
    /// ```
    #[must_use]
    pub fn ask(&self) -> &Ask {
        &self.ask
    }

    /// How it is narrowed, in order.
    ///
    /// ```
    /// # use demarche::{Query, Restriction};
    /// let map = Query::map("aid").among("EU");
    /// assert_eq!(map.scope(), [Restriction::Among("EU".into())]);
    /// ```
    #[must_use]
    pub fn scope(&self) -> &[Restriction] {
        &self.scope
    }

    /// As of which day, if it says so.
    ///
    /// ```
    /// # use demarche::{Query, day};
    /// assert_eq!(Query::hedged().as_of(day(2025, 3, 1)).day(), Some(day(2025, 3, 1)));
    /// ```
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        self.as_of
    }

    /// As known by which day, if it says so.
    ///
    /// ```
    /// # use demarche::{Query, day};
    /// assert_eq!(Query::hedged().knowledge(), None);
    /// ```
    #[must_use]
    pub fn knowledge(&self) -> Option<Day> {
        self.known_by
    }

    /// Whether it sees own words only.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert!(Query::hedged().on_record().is_on_record());
    /// ```
    #[must_use]
    pub fn is_on_record(&self) -> bool {
        self.on_record
    }

    /// Whether it sees only what is asserted.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert!(!Query::hedged().is_asserted());
    /// ```
    #[must_use]
    pub fn is_asserted(&self) -> bool {
        self.asserted
    }

    /// Whether it sees only what is stated.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert!(!Query::hedged().is_stated());
    /// ```
    #[must_use]
    pub fn is_stated(&self) -> bool {
        self.stated
    }
}
