//! Documents as text.

mod json;
mod lines;
