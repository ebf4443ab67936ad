//! Questions as data: the tree, how it prints, how English is read, and which names it means.

mod ask;
mod asking;
mod bind;
mod canonical;
mod caret;
mod clause;
mod fault;
pub mod grammar;
mod group_name;
mod known_forms;
mod meaning;
mod name;
mod nesting;
mod parse;
mod phrases;
mod print;
mod question;
mod reading;
mod several;
mod shape;
mod tokens;
mod topic;
mod verb;
mod words;

pub use self::ask::{Ask, Footing};
pub use self::asking::Asking;
pub use self::bind::Bound;
pub use self::clause::Clause;
pub use self::fault::{Fault, FaultKind, QuestionError};
pub use self::group_name::{GroupName, Restriction};
pub use self::name::Name;
pub use self::question::Query;
pub use self::several::Several;
pub use self::topic::Topic;
pub use self::verb::{Conditionality, Verb};
