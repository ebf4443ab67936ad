//! How an answer is written.

use std::io;

use serde::Serialize;

use crate::failure::Failure;
use crate::print::{print, written};
use crate::wanted::Form;

/// Writes an answer: the whole as one JSON value, or its rows as CSV.
pub(crate) fn answer<R: Serialize>(
    form: Form,
    whole: &impl Serialize,
    rows: impl IntoIterator<Item = R>,
) -> Result<(), Failure> {
    match form {
        Form::Json => print(&serde_json::to_string_pretty(whole).map_err(Failure::data)?),
        Form::Csv => table(rows),
    }
}

/// Writes rows: a header with the names of their fields, and a line for each.
fn table<R: Serialize>(rows: impl IntoIterator<Item = R>) -> Result<(), Failure> {
    let mut writer = csv::Writer::from_writer(io::stdout().lock());
    let rows = rows.into_iter().try_for_each(|row| writer.serialize(row));
    written(rows.map_err(io::Error::from).and_then(|()| writer.flush()))
}
