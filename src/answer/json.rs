//! An answer as a program reads it.

use serde::{Serialize, Serializer};

use super::Answer;

impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, _serializer: S) -> Result<S::Ok, S::Error> {
        todo!()
    }
}
