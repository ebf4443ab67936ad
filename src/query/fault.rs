//! What is wrong with a question.

use std::fmt;

/// Why a question cannot be asked: everything that is wrong with it, at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionError {
    /// The sentence, if it was one.
    pub(crate) text: Option<String>,
    pub(crate) faults: Vec<Fault>,
}

/// One thing that is wrong with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fault {
    /// Where in the sentence it begins and ends, in bytes, if it was one.
    pub(crate) span: Option<(usize, usize)>,
    pub(crate) message: String,
    /// The nearest names, the meanings, or the forms that exist.
    pub(crate) help: Vec<String>,
}

impl fmt::Display for QuestionError {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        todo!()
    }
}

impl std::error::Error for QuestionError {}
