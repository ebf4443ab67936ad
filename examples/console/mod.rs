//! What the examples share at a terminal: reading files, printing, and how they end.

use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

use demarche::{Document, Dossier, Invalid};

/// Why there is no result.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The document has problems.
    Invalid(Invalid),
    /// Something cannot be read, or an argument is wrong.
    Usage(String),
}

impl Failure {
    /// Says it, and tells the exit code.
    pub(crate) fn end(self) -> ExitCode {
        match self {
            Failure::Invalid(invalid) => {
                eprintln!("{invalid:#}");
                ExitCode::FAILURE
            }
            Failure::Usage(message) => {
                eprintln!("{message}");
                ExitCode::from(2)
            }
        }
    }
}

/// Prints, unless nobody reads on.
pub(crate) fn print(text: &str) {
    if let Err(failure) = writeln!(std::io::stdout(), "{text}") {
        if failure.kind() != std::io::ErrorKind::BrokenPipe {
            eprintln!("the output cannot be written: {failure}");
        }
    }
}

/// The dossier of a file, or of standard input for `-`: a log of records if it is named so, or is said to be one.
pub(crate) fn load(file: &str, log: bool) -> Result<Dossier, Failure> {
    let bytes = read(file).map_err(|error| Failure::Usage(format!("`{file}` cannot be read: {error}")))?;
    let named = Path::new(file).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("jsonl"));
    let document = if log || named { Document::from_json_lines(&bytes) } else { Document::from_json(&bytes) };
    document.and_then(Dossier::try_from).map_err(Failure::Invalid)
}

fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
