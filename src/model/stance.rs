//! Who stands where on what, since when, how firmly, and under which conditions.

use super::position::{Position, Strength};
use super::record::{cited, lasting};
use super::words::words;
use crate::day::When;
use crate::id::{ItemId, PartyId};

words! {
    /// How a condition binds a stance.
    ///
    /// ```
    /// assert_eq!("unless".parse(), Ok(demarche::ConditionKind::Unless));
    /// ```
    pub enum ConditionKind is "a kind of condition" {
        /// The stance is conditional, and plain once this is met.
        If,
        /// The stance is conditional, and over once this is met: from its step on, or on the days on which what it needs is so.
        Unless,
        /// The stance is conditional, and over once this is met, as with `unless`.
        Until,
    }

    /// What has become of a condition.
    ///
    /// ```
    /// assert_eq!("met".parse(), Ok(demarche::ConditionStatus::Met));
    /// ```
    pub enum ConditionStatus is "a status of a condition" {
        /// Not yet.
        Unmet,
        /// It is.
        Met,
        /// It will not be.
        Refused,
    }
}

cited! {
    /// What a condition needs: a line of somebody.
    ///
    /// # Example
    /// ```
    /// use demarche::{Need, Position};
    ///
    /// assert_eq!(Need::new("USA", "backstop", Position::Support).party.as_str(), "USA");
    /// ```
    pub struct Need {
        required {
            /// Whose line.
            party: PartyId,
            /// On what.
            item: ItemId,
            /// Which.
            position: Position,
        }
        optional {}
    }
}

cited! {
    /// A step on a condition's way.
    ///
    /// # Example
    /// ```
    /// use demarche::{ConditionStatus, ConditionStep, day};
    ///
    /// assert!(ConditionStep::new(ConditionStatus::Met).on(day(2025, 4, 1)).on.is_some());
    /// ```
    pub struct ConditionStep {
        required {
            /// What has become of it.
            status: ConditionStatus,
        }
        optional {
            /// When. Without a day it was so from the beginning.
            on: Option<When>,
        }
    }
}

cited! {
    /// What a stance depends on.
    ///
    /// Its status on a day is its last step; without steps it is met exactly when what it needs is definitely so.
    ///
    /// # Example
    /// ```
    /// use demarche::{Condition, ConditionKind, Need, Position};
    ///
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop")
    ///     .needs(Need::new("USA", "backstop", Position::Support));
    /// assert!(backstop.needs.is_some());
    /// ```
    pub struct Condition {
        required {
            /// How it binds.
            kind: ConditionKind,
            /// In words.
            text: String,
        }
        optional {
            /// The line of somebody that it needs: met when that definitely is so, whether or not it depends on conditions
            /// in turn.
            needs: Option<Need>,
            /// What became of it, and when.
            steps: Vec<ConditionStep>,
        }
    }
}

lasting! {
    /// That a party holds a position on an item, since a day.
    ///
    /// It is identified by party, item, first day, order and position. Without a first day it is dated by its earliest
    /// statement, else by that one's source; without either it begins before every day.
    ///
    /// # Example
    /// ```
    /// use demarche::{Evidence, Position, Stance, Strength};
    ///
    /// let france = Stance::new("FRA", Position::Support, "peacekeeping-troops")
    ///     .strength(Strength::Strong)
    ///     .cite(Evidence::of("article").at("L18"));
    /// assert_eq!(france.strength, Some(Strength::Strong));
    /// ```
    pub struct Stance {
        required {
            /// Who.
            party: PartyId,
            /// Holds what.
            position: Position,
            /// On what.
            item: ItemId,
        }
        optional {
            /// How firmly, if it is voiced.
            strength: Option<Strength>,
            /// Which comes later on one day: the higher.
            order: i16,
            /// On what it depends.
            conditions: Vec<Condition>,
            /// Members of the bloc that dissociated themselves from it. Recorded only: nobody's line follows from it.
            except: Vec<PartyId>,
            /// Others that aligned themselves with it. Recorded only: give each a stance of its own to make it a line.
            joined_by: Vec<PartyId>,
        }
    }
}

impl Stance {
    /// Adds a condition.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance};
    /// let britain = Stance::new("GBR", Position::Support, "peacekeeping-troops")
    ///     .condition(Condition::new(ConditionKind::If, "with an American backstop"));
    /// assert_eq!(britain.conditions[0].kind, ConditionKind::If);
    /// ```
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Stance {
        self.conditions.push(condition);
        self
    }
}
