//! Dossiers of files.

use std::io::Read;
use std::path::Path;

use demarche::{Document, Dossier, samples};

use crate::failure::Failure;

/// The dossier of a file: a log of records if it is named so, or is said to be one. Without a file, the Paris summit.
pub(crate) fn dossier(file: Option<&str>, log: bool) -> Result<Dossier, Failure> {
    let Some(file) = file else { return Ok(samples::paris()?) };
    let bytes = read(file)?;
    let named = Path::new(file).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("jsonl"));
    let document = if log || named { Document::from_json_lines(&bytes)? } else { Document::from_json(&bytes)? };
    Ok(document.try_into()?)
}

/// What a file holds, or standard input for `-`.
pub(crate) fn read(file: &str) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = if file == "-" { std::io::stdin().read_to_end(&mut bytes).map(|_| bytes) } else { std::fs::read(file) };
    read.map_err(|error| Failure::Usage(format!("`{file}` cannot be read: {error}")))
}
