//! What a question comes to.

mod forms;
mod found;
mod json;
mod placed;
mod plan;
mod run;
mod said;
mod stand;
mod text;
mod whoever;

pub use self::found::Found;
pub use self::placed::{EachPlaced, Placed};
pub use self::run::{Answer, AskError};
pub use self::said::SaidOn;
pub use self::stand::{MapOn, StandOn};
pub use self::whoever::Whoever;
