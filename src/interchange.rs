//! Documents as text, and roll calls as tables.

#[cfg(feature = "json")]
mod json;
#[cfg(feature = "json")]
mod lines;
pub mod roll_calls;
