//! The facts themselves, as the compiler reads them.

#[rustfmt::skip]
mod blocs;
#[rustfmt::skip]
mod history;
mod nations;

pub(super) use self::blocs::{BLOCS, NOTES, SOURCES};
pub(super) use self::history::HISTORY;
pub(super) use self::nations::NATIONS;
