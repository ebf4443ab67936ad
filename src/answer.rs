//! What a question comes to.

mod found;
mod json;
mod run;
mod text;
mod whoever;

pub use self::found::Found;
pub use self::run::{Answer, AskError};
pub use self::whoever::{Placed, Whoever};
