//! The facts themselves, as the compiler reads them.

mod blocs;
mod codes;
mod letters;
mod names;
mod nations;
mod periods;

pub(super) use self::blocs::BLOCS;
pub(super) use self::codes::CODES;
pub(super) use self::letters::LETTERS;
pub(super) use self::names::{DATINGS, NAMES, NAMES_BY_NUMBER, NUMBERS, TEXT};
pub(super) use self::nations::NATIONS;
pub(super) use self::periods::PERIODS;
