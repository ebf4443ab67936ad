//! Why an example has no answer, and how it ends then.

use std::fmt::Display;
use std::io::Write;
use std::process::ExitCode;

use demarche::Invalid;

/// Why there is no answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// A file is wrong, or the answer cannot be written.
    Data(String),
    /// The question is wrong or an option, or a file cannot be read.
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
    pub(crate) fn end(self) -> ExitCode {
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

/// Says something beside the answer. That nobody listens is no mistake.
pub(crate) fn note(message: impl Display) {
    let _ = writeln!(std::io::stderr(), "{message}");
}
