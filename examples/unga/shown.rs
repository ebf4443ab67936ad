//! How an answer is written.

use std::io::{self, BufWriter, ErrorKind, Write};

use serde::Serialize;

use crate::failure::Failure;
use crate::wanted::Form;

/// Writes an answer: the whole as one JSON value, or its rows as CSV.
pub(crate) fn answer<R: Serialize>(
    form: Form,
    whole: &impl Serialize,
    rows: impl IntoIterator<Item = R>,
) -> Result<(), Failure> {
    match form {
        Form::Json => text(&serde_json::to_string_pretty(whole).map_err(Failure::data)?),
        Form::Csv => table(rows),
    }
}

/// Writes rows: a header with the names of their fields, and a line for each.
fn table<R: Serialize>(rows: impl IntoIterator<Item = R>) -> Result<(), Failure> {
    let mut writer = csv::Writer::from_writer(io::stdout().lock());
    let rows = rows.into_iter().try_for_each(|row| writer.serialize(row));
    let failure = match rows.and_then(|()| writer.flush().map_err(csv::Error::from)) {
        Ok(()) => return Ok(()),
        Err(failure) => failure,
    };
    match failure.kind() {
        // Nobody reads on, and that is no mistake.
        csv::ErrorKind::Io(failure) if failure.kind() == ErrorKind::BrokenPipe => {
            // What is left would be tried again when the writer goes.
            std::process::exit(0)
        }
        _ => Err(unwritable(failure)),
    }
}

/// Writes a text and ends its line.
pub(crate) fn text(text: &str) -> Result<(), Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Err(failure) if failure.kind() != ErrorKind::BrokenPipe => Err(unwritable(failure)),
        _ => Ok(()),
    }
}

fn unwritable(failure: impl std::fmt::Display) -> Failure {
    Failure::Data(format!("the answer cannot be written: {failure}"))
}
