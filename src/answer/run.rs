//! From a bound question to its answer.

use thiserror::Error;

use super::Found;
use crate::dossier::Dossier;
use crate::lens::{Lens, Parties};
use crate::problem::Unanswerable;
use crate::query::{Bound, Query, QuestionError};

/// An answer: the question, the viewpoint, and what was found.
#[derive(Debug, Clone)]
pub struct Answer<'d> {
    pub(super) query: Query,
    pub(super) lens: Lens<'d>,
    pub(super) found: Found<'d>,
}

/// Why a question in English has no answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(transparent)]
pub enum AskError {
    /// It cannot be read, or names what is not known.
    Question(#[from] QuestionError),
    /// It can be read, and cannot be answered on that day.
    Unanswerable(#[from] Unanswerable),
}

impl Bound {
    /// Answers it through a lens. Its own modifiers go before what the lens says: a day replaces the lens's, floors add up.
    ///
    /// # Errors
    /// When who belongs to a bloc is not known on the day, or the lens looks at another dossier that knows a name not.
    pub fn run<'d>(&self, _lens: Lens<'d>) -> Result<Answer<'d>, Unanswerable> {
        todo!()
    }
}

impl Dossier {
    /// Asks in English, as of the dossier's own day.
    ///
    /// # Errors
    /// When it cannot be read, names what is not known, or cannot be answered.
    pub fn ask(&self, _text: &str) -> Result<Answer<'_>, AskError> {
        todo!()
    }
}

impl<'d> Answer<'d> {
    /// The question, with ids for names.
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// The viewpoint, the question's own modifiers included.
    #[must_use]
    pub fn lens(&self) -> Lens<'d> {
        self.lens
    }

    /// What was found.
    #[must_use]
    pub fn found(&self) -> &Found<'d> {
        &self.found
    }

    /// The parties that it names as the answer: surely so.
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        todo!()
    }

    /// Why each party in scope is in or out, what was superseded and what the lens hid.
    #[must_use]
    pub fn explain(&self) -> String {
        todo!()
    }
}
