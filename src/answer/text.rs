//! An answer as a person reads it.

use std::fmt;

use super::Answer;

impl fmt::Display for Answer<'_> {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        todo!()
    }
}
