//! One JSON object per document.

use serde::de::DeserializeOwned;

use crate::model::{Document, Part, Place, Tree};
use crate::problem::{Code, Invalid, Problem};

/// ## As JSON
#[cfg_attr(docsrs, doc(cfg(feature = "json")))]
impl Document {
    /// Reads a document of the format `demarche/1`.
    ///
    /// # Errors
    /// Every problem of shape at once, each with its path: values of the wrong type, fields that are missing, unknown or
    /// given twice, unknown words, malformed days and ids. What the records say is checked when they become a
    /// [`Dossier`](crate::Dossier).
    ///
    /// # Example
    /// ```
    /// use demarche::Document;
    ///
    /// let document = Document::from_json(r#"{"format": "demarche/1", "nations": [{"id": "XRUR", "name": "Ruritania"}]}"#)?;
    /// assert_eq!(document.nations.len(), 1);
    ///
    /// let invalid = Document::from_json(r#"{"format": "demarche/1", "nations": [{"nmae": 7}]}"#).unwrap_err();
    /// assert_eq!(
    ///     format!("{invalid:#}"),
    ///     "nations[0].nmae: unknown-field: there is no field `nmae` here (did you mean `name`?)\n\
    ///      nations[0].id: missing-field: `id` is missing"
    /// );
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Document, Invalid> {
        let document: Document = read(without_mark(json.as_ref()), None)?;
        if document.format == Document::FORMAT {
            return Ok(document);
        }
        Err(Problem::unsupported_format("format", &document.format).into())
    }

    /// Writes the document, indented by two blanks.
    ///
    /// # Example
    /// ```
    /// use demarche::Document;
    ///
    /// assert_eq!(Document::default().to_json(), "{\n  \"format\": \"demarche/1\"\n}\n");
    /// ```
    #[must_use]
    pub fn to_json(&self) -> String {
        // Every key is a text and every number whole, so that writing cannot fail.
        serde_json::to_string_pretty(self).map(|json| json + "\n").unwrap_or_default()
    }
}

/// Editors on some systems begin a file with a byte order mark, which is not JSON.
pub(crate) fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(b"\xef\xbb\xbf").unwrap_or(json)
}

/// Reads a record, first as what it should be, and if that fails as a plain tree to say everything that is wrong.
pub(super) fn read<T: DeserializeOwned + Part>(json: &[u8], line: Option<usize>) -> Result<T, Invalid> {
    let error = match serde_json::from_slice::<T>(json) {
        Ok(record) => return Ok(record),
        Err(error) => error,
    };
    let tree = serde_json::from_slice::<Tree>(json).map_err(|error| malformed(json, &error, line))?;
    let header = line.and_then(|_| tree.get("document"));
    let foreign = match header {
        Some(header) => foreign_format(header, "document.format"),
        None => foreign_format(&tree, "format"),
    };
    if let Some(foreign) = foreign {
        return Err(foreign.in_line(line).into());
    }
    let mut problems = Vec::new();
    T::shape(&tree, &mut Place::new(&mut problems));
    let invalid = Invalid::of(problems.into_iter().map(|problem| problem.in_line(line)).collect());
    Err(invalid.unwrap_or_else(|| malformed(json, &error, line).into()))
}

/// A document of another format has other fields: to list them all would mislead.
fn foreign_format(header: &Tree, path: &str) -> Option<Problem> {
    match header.get("format") {
        Some(Tree::Text(format)) if format != Document::FORMAT => Some(Problem::unsupported_format(path, format)),
        _ => None,
    }
}

/// What a text that is no JSON is reported as.
pub(crate) fn malformed(json: &[u8], error: &serde_json::Error, line: Option<usize>) -> Problem {
    let column = error.column();
    let place =
        if line.is_some() { format!("column {column}") } else { format!("line {}, column {column}", error.line()) };
    if json.trim_ascii().is_empty() {
        return Problem::new(&"", Code::MalformedJson, "there is nothing in it").in_line(line);
    }
    if let [0xff, 0xfe, ..] | [0xfe, 0xff, ..] = json {
        return Problem::new(&place, Code::MalformedJson, "the text is UTF-16; save it as UTF-8").in_line(line);
    }
    let text = error.to_string();
    let reason = text.split(" at line ").next().unwrap_or_default();
    let plain = IN_PLAIN_WORDS.iter().find(|(beginning, _)| reason.starts_with(beginning));
    let reason = plain.map_or(reason, |(_, plain)| plain);
    Problem::new(&place, Code::MalformedJson, reason).in_line(line)
}

/// What the parser says, by its beginning, and what that means to whoever wrote the file.
const IN_PLAIN_WORDS: &[(&str, &str)] = &[
    ("EOF while parsing a value", "the text ends before a value"),
    ("EOF while parsing a list", "the text ends in the middle of a list"),
    ("EOF while parsing an object", "the text ends in the middle of an object"),
    ("EOF while parsing a string", "the text ends in the middle of a string"),
    ("expected value", "expected a value: an object, a list, a text in double quotes, a number, true, false or null"),
    ("expected ident", "expected true, false or null"),
    ("key must be a string", "expected the name of a field in double quotes"),
    (
        "trailing characters",
        "expected nothing more after the end of the value; a log has one record a line, and is read as JSON Lines",
    ),
    ("trailing comma", "expected another entry after the comma"),
    ("invalid number", "expected a number like 31 or 0.75"),
    ("number out of range", "the number is too large"),
    (
        "control character",
        "a line break, tab or other control character in a text must be written like `\\n` or `\\u001b`",
    ),
    ("invalid escape", "a `\\` in a text must begin something like `\\n`, `\\\"`, `\\\\` or `\\u00e9`"),
    ("unexpected end of hex escape", HALF_A_CHARACTER),
    ("lone leading surrogate", HALF_A_CHARACTER),
    ("invalid unicode code point", "the text is not UTF-8"),
    ("recursion limit exceeded", "nested too deeply, more than 127 levels"),
];
const HALF_A_CHARACTER: &str =
    "an escape that is half of a character must have the other half beside it, like `\\ud83d\\ude00`";
