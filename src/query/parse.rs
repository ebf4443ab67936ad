//! From a sentence to a tree.

use std::str::FromStr;

use super::reading::Reading;
use super::{Query, QuestionError};

impl FromStr for Query {
    type Err = QuestionError;

    fn from_str(_text: &str) -> Result<Query, QuestionError> {
        todo!()
    }
}

/// The tree of a sentence whose names somebody knows.
pub(super) fn parse(_text: &str, _names: &impl Reading) -> Result<Query, QuestionError> {
    todo!()
}
