//! The forms of questions.

use serde::{Deserialize, Serialize};

use super::verb::some_positions;
use super::{Clause, Name, Topic};
use crate::day::Day;
use crate::model::{PositionSet, is_default};

/// What is asked, before it is narrowed. [`Query`](crate::Query) has a constructor for each.
///
/// # Example
/// ```
/// use demarche::{Ask, Query};
///
/// let query: Query = "how does NATO split on troops".parse()?;
/// assert_eq!(query.ask(), &Ask::Split { bloc: "NATO".into(), item: "troops".into() });
/// # Ok::<(), demarche::QuestionError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Ask {
    /// Who opposes it? Who is in the bloc? Who attends the meeting?
    Who(Clause),
    /// Where does a party stand?
    Stand {
        /// Who.
        party: Name,
        /// On what.
        topic: Topic,
    },
    /// Where does everyone stand?
    Map {
        /// On what.
        topic: Topic,
    },
    /// What does a party oppose (under an item)?
    What {
        /// Who.
        party: Name,
        /// Which positions.
        #[serde(deserialize_with = "some_positions")]
        positions: PositionSet,
        /// Only what hangs under it.
        #[serde(default, skip_serializing_if = "is_default")]
        under: Option<Name>,
    },
    /// Since when does a party oppose it?
    SinceWhen {
        /// Who.
        party: Name,
        /// Which positions.
        #[serde(deserialize_with = "some_positions")]
        positions: PositionSet,
        /// On what.
        item: Name,
    },
    /// According to whom does a party oppose it?
    AccordingToWhom {
        /// Who.
        party: Name,
        /// Which positions.
        #[serde(deserialize_with = "some_positions")]
        positions: PositionSet,
        /// On what.
        item: Name,
    },
    /// What has a party said on it?
    Said {
        /// Who.
        party: Name,
        /// On what.
        topic: Topic,
    },
    /// How does a bloc split?
    Split {
        /// Which bloc.
        bloc: Name,
        /// On what.
        item: Name,
    },
    /// Who breaks with a bloc?
    Breaks {
        /// Which bloc.
        bloc: Name,
        /// On what.
        item: Name,
    },
    /// What divides a bloc?
    Divides {
        /// Which bloc.
        bloc: Name,
    },
    /// Can a bloc still agree on it?
    CanAgree {
        /// Which bloc.
        bloc: Name,
        /// On what.
        item: Name,
    },
    /// On what do two parties agree, or disagree?
    Concord {
        /// Which two.
        parties: [Name; 2],
        /// Whether agreement is asked for, or disagreement.
        agree: bool,
    },
    /// Who agrees, or disagrees, with a party?
    Agreeing {
        /// Who.
        party: Name,
        /// On what.
        item: Name,
        /// Whether agreement is asked for, or disagreement.
        agree: bool,
    },
    /// What changed since a day? Of positions only: who changed position?
    Changed {
        /// On what, if not on everything.
        #[serde(default, skip_serializing_if = "is_default")]
        topic: Option<Topic>,
        /// Since when.
        since: Day,
        /// Whether only new positions count, and no change of firmness.
        #[serde(default, skip_serializing_if = "is_default")]
        positions_only: bool,
    },
    /// What did we learn since a day?
    Learned {
        /// On what, if not on everything.
        #[serde(default, skip_serializing_if = "is_default")]
        topic: Option<Topic>,
        /// Since when.
        since: Day,
    },
    /// What conditions are set?
    Conditions {
        /// On what.
        topic: Topic,
    },
    /// What depends on a party?
    DependsOn {
        /// Who.
        party: Name,
    },
    /// Who pledged what?
    Pledged {
        /// On what.
        topic: Topic,
    },
    /// What is most sensitive at a meeting?
    MostSensitive {
        /// Which meeting.
        meeting: Name,
    },
    /// What rests on leaks, on unnamed voices, on one source?
    RestsOn(Footing),
    /// What is hedged?
    Hedged,
    /// What is claimed by one side only?
    OneSided,
}

/// On what a claim may rest.
///
/// # Example
/// ```
/// use demarche::{Footing, Query};
///
/// assert_eq!(Query::rests_on(Footing::Leaks).to_string(), "what rests on leaks");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Footing {
    /// What was leaked.
    Leaks,
    /// Voices that nobody names.
    Unnamed,
    /// One source.
    OneSource,
}
