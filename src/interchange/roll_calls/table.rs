//! How a table of roll calls is read, row by row, and what it becomes.

mod atlas_electorate;
mod cells;
mod coding;
mod electorate;
mod ending;
mod fault;
mod filing;
mod heading;
mod layout;
mod lines;
mod report;
mod roll_call;
mod roll_call_table;
mod seats;
mod spelling;
mod table_error;
mod votes;

pub use self::atlas_electorate::AtlasElectorate;
pub use self::coding::Coding;
pub use self::electorate::{Called, Electorate, Meant, Names};
pub use self::fault::Fault;
pub use self::filing::Anonymous;
pub use self::layout::Layout;
pub use self::report::{Report, Unread};
pub use self::roll_call::TabledRollCall;
pub use self::roll_call_table::RollCallTable;
pub use self::table_error::TableError;
