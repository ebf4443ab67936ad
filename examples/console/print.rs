//! Answers on standard output.

use std::io::{self, ErrorKind, Write};

use crate::failure::Failure;

/// Prints a text and ends its line.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    written(writeln!(out, "{text}").and_then(|()| out.flush()))
}

/// What became of an answer. That nobody reads on is no mistake.
pub(crate) fn written(done: io::Result<()>) -> Result<(), Failure> {
    match done {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::Usage(format!("the answer cannot be written: {error}")))
        }
        _ => Ok(()),
    }
}
