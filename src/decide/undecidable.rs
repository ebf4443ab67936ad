//! Why it cannot be said whether something passes.

use thiserror::Error;

use super::check::quoted;
use super::refused::Refused;
use crate::day::{Day, Period, Until};
use crate::problem::{Invalid, Unanswerable, UnknownName};
use crate::quote::shown;

/// Why it cannot be said whether something passes, or who has the power.
///
/// # Example
/// ```
/// use demarche::decide::{Undecidable, bodies};
/// use demarche::samples;
///
/// let paris = samples::paris()?;
/// let by_2025 = bodies::eu_council_qmv().figures_of(paris.day());
/// let decision = paris.now().decide("peacekeeping-troops", &by_2025);
/// assert!(matches!(decision, Err(Undecidable::NoFigures { .. })), "the figures of 2025 are not known of everybody");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Undecidable {
    /// It uses a name that nothing has, or the roster is not known that day.
    #[error(transparent)]
    Unanswerable(#[from] Unanswerable),
    /// Of some parties it is not sure whether, or as what, they sit in the bloc that day.
    #[error(
        "{} sits in `{}` on {day} is not sure; ask for another day, or say with `standing` what they are",
        whether(parties),
        shown(bloc)
    )]
    NotSure {
        /// The id of the bloc.
        bloc: String,
        /// The day.
        day: Day,
        /// Their ids, in order of declaration.
        parties: Vec<String>,
    },
    /// The list of members is not said to be complete: whoever is not on it may sit there, too.
    #[error("who else sits in `{}` is not known; say with `roster` or `size` that its list is complete", shown(bloc))]
    OpenRoster {
        /// The id of the bloc.
        bloc: String,
    },
    /// Of some members, the atlas has no population by which decisions of the day are counted.
    #[error(
        "by which population decisions of {day} are counted is not known of {}; take the figures of another day with \
         `figures_of`, or give them with `weight`{}",
        listed(parties),
        last_known(*last)
    )]
    NoFigures {
        /// The day of the figures.
        day: Day,
        /// Their ids, in order of declaration.
        parties: Vec<String>,
        /// The last days before, of which they are known of all; they may be too long ago to be taken without being asked
        /// for.
        last: Option<Period>,
    },
    /// The rule was not in force on the day.
    #[error(
        "{} is in force {}, not on {day}; {}, or say with `in_force` that you mean it",
        called(rule.as_deref()),
        span(*period),
        instead_of(instead.as_deref())
    )]
    NotInForce {
        /// What the preset is called, if it is one.
        rule: Option<String>,
        /// The day.
        day: Day,
        /// When it is in force.
        period: Period,
        /// The preset that was in force instead.
        instead: Option<String>,
    },
    /// The rule is malformed, or the body has not what it needs.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// The question has no meaning for the rule.
    #[error(transparent)]
    Refused(#[from] Refused),
}

impl From<UnknownName> for Undecidable {
    fn from(unknown: UnknownName) -> Undecidable {
        Undecidable::Unanswerable(unknown.into())
    }
}

fn listed(parties: &[String]) -> String {
    quoted(&parties.iter().map(String::as_str).collect::<Vec<_>>())
}

fn whether(parties: &[String]) -> String {
    format!("whether {}", listed(parties))
}

fn last_known(last: Option<Period>) -> String {
    last.map_or_else(String::new, |period| format!("; the last that are known of all are those of {period}"))
}

fn called(rule: Option<&str>) -> String {
    rule.map_or_else(|| "the rule".to_owned(), |rule| format!("`{rule}`"))
}

fn span(period: Period) -> String {
    let since = period.since.map(|since| format!("since {since}"));
    let until = match period.until {
        Until::On(until) => Some(format!("until {until}")),
        Until::Open | Until::Unknown => None,
    };
    [since, until].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn instead_of(instead: Option<&str>) -> String {
    instead.map_or_else(|| "ask for another day".to_owned(), |instead| format!("take `{instead}`"))
}
