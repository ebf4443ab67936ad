//! What stands between parties.

use super::record::lasting;
use super::words::words;
use crate::id::{ActorId, SubjectId};

words! {
    /// What stands between two sides.
    ///
    /// ```
    /// assert_eq!("threat-perception".parse(), Ok(demarche::RelationKind::ThreatPerception));
    /// ```
    pub enum RelationKind is "a kind of relation" {
        /// One wages war on the other.
        War,
        /// They are at odds.
        Tension,
        /// They do something together.
        Cooperation,
        /// They tell each other what they do.
        Coordination,
        /// They are partners.
        Partnership,
        /// They are bound to defend each other.
        Alliance,
        /// One goes between others.
        Mediation,
        /// One speaks for the other.
        Representation,
        /// One does not believe the other.
        Distrust,
        /// One looks down on the other.
        Contempt,
        /// One blames the other.
        Accusation,
        /// One wants something from the other.
        Demand,
        /// One punishes the other.
        Sanction,
        /// One thanks or praises the other.
        Praise,
        /// One responds to the other.
        Reaction,
        /// One sees the other as a danger.
        ThreatPerception,
    }

    /// Which way a relation goes.
    ///
    /// ```
    /// assert_eq!("rising".parse(), Ok(demarche::Trend::Rising));
    /// ```
    pub enum Trend is "a trend" {
        /// It grows.
        Rising,
        /// It stays.
        Steady,
        /// It lessens.
        Falling,
    }

    /// How much of a relation there is, least first.
    ///
    /// ```
    /// assert!(demarche::Degree::Full > demarche::Degree::Partial);
    /// ```
    pub enum Degree is "a degree" {
        /// In part.
        Partial,
        /// Mostly.
        Large,
        /// Wholly.
        Full,
    }
}

lasting! {
    /// What one or more parties or speakers have with, or against, others.
    ///
    /// # Example
    /// ```
    /// use demarche::{Relation, RelationKind};
    ///
    /// let distrust = Relation::new(RelationKind::Distrust, ["FRA"]).toward(["RUS"]).text("any promise");
    /// assert!(!distrust.symmetric);
    /// ```
    pub struct Relation {
        required {
            /// What.
            kind: RelationKind,
            /// From whom.
            by: Vec<ActorId>,
        }
        optional {
            /// Toward whom. Empty when all are on one side, as in cooperation.
            toward: Vec<ActorId>,
            /// In words.
            text: Option<String>,
            /// What it is about.
            about: Vec<SubjectId>,
            /// Whether it holds the other way round too.
            symmetric: bool,
            /// Which way it goes.
            trend: Option<Trend>,
            /// How much of it there is.
            degree: Option<Degree>,
        }
    }
}
