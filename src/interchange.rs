//! Documents as text.

mod json;
mod lines;

pub(crate) use self::json::{malformed, without_mark};
