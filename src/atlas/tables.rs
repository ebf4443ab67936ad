//! The facts themselves, as the compiler reads them.

mod blocs;
mod nations;

pub(super) use self::blocs::BLOCS;
pub(super) use self::nations::NATIONS;
