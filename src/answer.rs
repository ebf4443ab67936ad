//! What a question comes to.

mod account;
mod asked;
mod belongs;
mod breaking;
mod explain;
mod forms;
mod found;
mod ground;
mod group;
mod json;
mod page;
mod placed;
mod plan;
mod reach;
mod run;
mod said;
mod stand;
mod text;
mod upheld;
mod whoever;
mod wording;

pub use self::found::Found;
pub use self::placed::{EachPlaced, Placed};
pub use self::run::{Answer, AskError};
pub use self::said::SaidOn;
pub use self::stand::{MapOn, StandOn};
pub use self::whoever::Whoever;
