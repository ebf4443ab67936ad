//! Why a table cannot be read at all.

use thiserror::Error;

use crate::problem::nearest::question;

/// A table that cannot be read at all.
///
/// ```
/// use demarche::roll_calls::{Layout, Names, RollCallTable};
///
/// let error = RollCallTable::read(&Layout::unvotes(), b"rcid,counrty,vote\n".as_slice(), &mut Names::by_name()).unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "the table of votes has no column `country`, `country_code`: it has `rcid`, `counrty`, `vote`; \
///      did you mean `counrty`? say in the layout which column is which"
/// );
/// ```
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum TableError {
    /// Columns that are needed are not there.
    #[error("the table of {table} has no column `{}`: it has `{}`{} say in the layout which column is which", .lacks.join("`, `"), .has.join("`, `"), asked(.nearest))]
    Columns {
        /// Of which table: `votes` or `roll calls`.
        table: &'static str,
        /// Which.
        lacks: Vec<String>,
        /// The first columns that are there.
        has: Vec<String>,
        /// Those of them whose names are near.
        nearest: Vec<String>,
    },
    /// All columns that are needed are there, if something else stands between them.
    #[error("the table of {table} seems to have `{}` between its cells, and not `{}`: say so in the layout", .seen.escape_default(), .expected.escape_default())]
    Delimiter {
        /// Of which table.
        table: &'static str,
        /// What the layout says.
        expected: char,
        /// What it seems to be.
        seen: char,
    },
    /// There are several columns of one name.
    #[error("the table of {table} has several columns `{column}`: rename all but one")]
    Ambiguous {
        /// Of which table.
        table: &'static str,
        /// The name.
        column: String,
    },
    /// Nothing is there, not even the names of the columns.
    #[error("the table of {table} is empty: it needs a first line with the names of its columns")]
    Empty {
        /// Of which table.
        table: &'static str,
    },
    /// It is text of another encoding.
    #[error("the table of {table} is UTF-16, and not UTF-8: save it as UTF-8")]
    Encoding {
        /// Of which table.
        table: &'static str,
    },
    /// Bytes could not be had.
    #[error("the table of {table} broke off: {error}")]
    Read {
        /// Of which table.
        table: &'static str,
        /// Why.
        error: csv::Error,
    },
}

fn asked(nearest: &[String]) -> String {
    if nearest.is_empty() { ";".to_owned() } else { question(nearest) }
}
