//! Why it cannot be said whether something passes.

use thiserror::Error;

use super::check::quoted;
use super::refused::Refused;
use crate::day::Day;
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
         `figures_of`, or give them with `weight`",
        listed(parties)
    )]
    NoFigures {
        /// The day of the figures.
        day: Day,
        /// Their ids, in order of declaration.
        parties: Vec<String>,
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
