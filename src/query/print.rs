//! From a tree to its canonical sentence.

use std::fmt;

use super::Query;

impl fmt::Display for Query {
    fn fmt(&self, _f: &mut fmt::Formatter<'_>) -> fmt::Result {
        todo!()
    }
}
