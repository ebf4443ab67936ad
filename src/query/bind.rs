//! A question whose names are known.

use super::{Query, QuestionError};
use crate::dossier::Dossier;

/// A question all of whose names are ids of one dossier: it runs on any of its lenses and resolves nothing again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bound(Query);

impl Bound {
    /// The question, with ids for names.
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.0
    }
}

impl Query {
    /// Finds out what its names mean.
    ///
    /// # Errors
    /// Every name that is unknown or ambiguous, and every modifier that says nothing in this question.
    pub fn bind(&self, _dossier: &Dossier) -> Result<Bound, QuestionError> {
        Ok(Bound(self.clone()))
    }
}

impl Dossier {
    /// Reads a question in English. The names in the result are ids.
    ///
    /// # Errors
    /// When it is no question, or a name in it is unknown or ambiguous.
    pub fn parse(&self, _text: &str) -> Result<Query, QuestionError> {
        todo!()
    }
}
