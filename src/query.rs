//! Questions as data: the tree, how it prints, how English is read, and which names it means.

mod ask;
mod bind;
mod clause;
mod fault;
mod group_name;
mod meaning;
mod name;
mod parse;
mod print;
mod question;
mod reading;
mod topic;
mod verb;

pub use self::ask::{Ask, Footing};
pub use self::bind::Bound;
pub use self::clause::Clause;
pub use self::fault::{Fault, QuestionError};
pub use self::group_name::{GroupName, Restriction};
pub use self::name::Name;
pub use self::question::{Asking, Query};
pub use self::topic::Topic;
pub use self::verb::{Conditionality, Verb};
