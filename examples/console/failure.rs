//! How an example ends: with an answer, or with why there is none.

use std::fmt::Display;
use std::io::Write;
use std::process::{ExitCode, Termination};

use demarche::Invalid;

/// Why there is no answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// A file is wrong.
    Data(String),
    /// The question is wrong or an option, or something cannot be read or written.
    Usage(String),
}

impl Failure {
    pub(crate) fn data(message: impl Display) -> Failure {
        Failure::Data(format!("{message:#}"))
    }

    pub(crate) fn usage(message: impl Display) -> Failure {
        Failure::Usage(format!("{message:#}"))
    }

    /// Says it, and tells the exit code.
    fn end(self) -> ExitCode {
        let (message, code) = match self {
            Failure::Data(message) => (message, 1),
            Failure::Usage(message) => (message, 2),
        };
        note(message);
        ExitCode::from(code)
    }
}

/// Every problem, one a line.
impl From<Invalid> for Failure {
    fn from(invalid: Invalid) -> Failure {
        Failure::data(invalid)
    }
}

/// Runs an example with its arguments.
pub(crate) fn ended<T: Termination>(answer: impl FnOnce(&[String]) -> Result<T, Failure>) -> ExitCode {
    // What is no text is no name that is known, either.
    let arguments: Vec<_> = std::env::args_os().skip(1).map(|one| one.to_string_lossy().into_owned()).collect();
    answer(&arguments).map_or_else(Failure::end, T::report)
}

/// Says something beside the answer. That nobody listens is no mistake.
pub(crate) fn note(message: impl Display) {
    let _ = writeln!(std::io::stderr(), "{message}");
}
