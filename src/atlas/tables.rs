//! The facts themselves, as the compiler reads them.

#[rustfmt::skip]
mod blocs;
mod codes;
#[rustfmt::skip]
mod history;
mod letters;
mod names;
mod nations;
#[rustfmt::skip]
mod populations;

pub(super) use self::blocs::{BLOCS, NOTES, SOURCES};
pub(super) use self::codes::CODES;
pub(super) use self::history::HISTORY;
pub(super) use self::letters::LETTERS;
pub(super) use self::names::{DATINGS, NAMES, NAMES_BY_NUMBER, NUMBERS, TEXT};
pub(super) use self::nations::NATIONS;
pub(super) use self::populations::{POPULATION_NOTES, POPULATION_SOURCES, POPULATIONS};
