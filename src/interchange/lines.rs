//! One record a line, as a log that only ever grows.

use std::fmt::{self, Write};

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::json::{read, without_mark};
use crate::day::Day;
use crate::model::{
    Bloc, Document, Field, FieldOf, Item, Meeting, Nation, Part, Place, Pledge, Relation, RollCall, Shape, Source,
    Speaker, Stance, Statement, Tree, once,
};
use crate::problem::{Code, Invalid, Problem};

/// ## As JSON Lines
#[cfg_attr(docsrs, doc(cfg(feature = "json")))]
impl Document {
    /// Reads a log: a header line, which may stand anywhere, and one record a line, each named by its kind.
    ///
    /// Records of one kind keep their order; empty lines do not count. The same document as one object and as lines is
    /// the same [`Document`].
    ///
    /// # Errors
    /// Every problem of shape of every line, each placed by its line. What the check of the dossier reports later is placed by
    /// kind and number: `stances[0]` is the first stance of the log.
    ///
    /// # Example
    /// ```
    /// use demarche::Document;
    ///
    /// let log = r#"{"document": {"format": "demarche/1", "title": "Strelsau talks"}}
    /// {"nation": {"id": "XRUR", "name": "Ruritania"}}
    /// {"item": {"id": "aid", "title": "Aid"}}
    /// {"stance": {"party": "XRUR", "item": "aid", "position": "support"}}
    /// "#;
    /// let document = Document::from_json_lines(log)?;
    /// assert_eq!(document.stances.len(), 1);
    /// assert_eq!(Document::from_json_lines(document.to_json_lines())?, document);
    ///
    /// let invalid = Document::from_json_lines("{\"document\": {\"format\": \"demarche/1\"}}\n{\"natoin\": {}}").unwrap_err();
    /// assert_eq!(
    ///     invalid.to_string(),
    ///     "line 2, natoin: unknown-field: there is no kind of record `natoin` (did you mean `nation`?)"
    /// );
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn from_json_lines(log: impl AsRef<[u8]>) -> Result<Document, Invalid> {
        let mut document: Option<Document> = None;
        let mut records = Document::default();
        let mut problems: Vec<Problem> = Vec::new();
        let mut has_header = false;
        for (index, line) in without_mark(log.as_ref()).split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let number = Some(index + 1);
            has_header |= is_header(line);
            match read(line, number) {
                Ok(Entry::Document(_)) if document.is_some() => {
                    let problem = Problem::new(&"document", Code::DuplicateField, "the header is given twice");
                    problems.push(problem.with_help("keep one").in_line(number));
                }
                Ok(Entry::Document(header)) if header.format != Document::FORMAT => {
                    return Err(Problem::unsupported_format("document.format", &header.format).in_line(number).into());
                }
                Ok(Entry::Document(header)) => document = Some(header.into()),
                Ok(entry) => entry.append_to(&mut records),
                // In a log of another format all other lines would be wrong too.
                Err(foreign) if foreign.problems().iter().any(|one| one.code() == Code::UnsupportedFormat) => {
                    return Err(foreign);
                }
                Err(invalid) => problems.extend(invalid),
            }
        }
        if !has_header {
            let missing = "the log has no header line";
            let help = "begin it with {\"document\": {\"format\": \"demarche/1\"}}";
            problems.insert(0, Problem::new(&"document", Code::MissingField, missing).with_help(help));
        }
        Invalid::unless_none(problems)?;
        let Document { format, title, as_of, note, atlas, .. } = document.unwrap_or_default();
        Ok(Document { format, title, as_of, note, atlas, ..records })
    }

    /// Writes the document as a log.
    ///
    /// # Order
    /// The header, then the records kind by kind as in the one-object form.
    ///
    /// # Example
    /// ```
    /// use demarche::Document;
    ///
    /// assert_eq!(Document::default().to_json_lines(), "{\"document\":{\"format\":\"demarche/1\"}}\n");
    /// ```
    #[must_use]
    pub fn to_json_lines(&self) -> String {
        let header = Header {
            format: self.format.clone(),
            title: self.title.clone(),
            as_of: self.as_of,
            note: self.note.clone(),
            atlas: self.atlas,
        };
        let mut log = String::new();
        write_line(&mut log, "document", &header);
        self.sources.iter().for_each(|record| write_line(&mut log, "source", record));
        self.speakers.iter().for_each(|record| write_line(&mut log, "speaker", record));
        self.statements.iter().for_each(|record| write_line(&mut log, "statement", record));
        self.nations.iter().for_each(|record| write_line(&mut log, "nation", record));
        self.blocs.iter().for_each(|record| write_line(&mut log, "bloc", record));
        self.agenda.iter().for_each(|record| write_line(&mut log, "item", record));
        self.meetings.iter().for_each(|record| write_line(&mut log, "meeting", record));
        self.stances.iter().for_each(|record| write_line(&mut log, "stance", record));
        self.relations.iter().for_each(|record| write_line(&mut log, "relation", record));
        self.pledges.iter().for_each(|record| write_line(&mut log, "pledge", record));
        self.roll_calls.iter().for_each(|record| write_line(&mut log, "roll_call", record));
        log
    }
}

/// Whether a line is, or would be but for a mistake in it, the header.
fn is_header(line: &[u8]) -> bool {
    let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
    name.windows(10).any(|window| window == b"\"document\"")
}

fn write_line<T: Serialize>(log: &mut String, kind: &str, record: &T) {
    // Every key is a text and every number whole, so that writing cannot fail.
    let json = serde_json::to_string(record).unwrap_or_default();
    let _ = writeln!(log, "{{\"{kind}\":{json}}}");
}

/// What a document says of itself.
#[derive(Serialize)]
struct Header {
    format: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    atlas: Option<bool>,
}

const HEADER: &[Field] = &[
    Field { name: "format", required: true, shape: String::shape },
    Field { name: "title", required: false, shape: Option::<String>::shape },
    Field { name: "as_of", required: false, shape: Option::<Day>::shape },
    Field { name: "note", required: false, shape: Option::<String>::shape },
    Field { name: "atlas", required: false, shape: Option::<bool>::shape },
];

impl<'de> Deserialize<'de> for Header {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Header, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Header;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Header, A::Error> {
                let (mut format, mut title, mut as_of, mut note, mut atlas) = (None, None, None, None, None);
                while let Some(field) = map.next_key_seed(FieldOf(&["format", "title", "as_of", "note", "atlas"]))? {
                    match field {
                        "format" => once(field, &mut format, &mut map)?,
                        "title" => once(field, &mut title, &mut map)?,
                        "as_of" => once(field, &mut as_of, &mut map)?,
                        "note" => once(field, &mut note, &mut map)?,
                        _ => once(field, &mut atlas, &mut map)?,
                    }
                }
                let format = format.ok_or_else(|| de::Error::missing_field("format"))?;
                let (title, as_of, note) = (title.flatten(), as_of.flatten(), note.flatten());
                Ok(Header { format, title, as_of, note, atlas: atlas.flatten() })
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

impl From<Header> for Document {
    fn from(Header { format, title, as_of, note, atlas }: Header) -> Document {
        Document { format, title, as_of, note, atlas, ..Document::default() }
    }
}

/// One line of a log.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Entry {
    Document(Header),
    Source(Source),
    Speaker(Speaker),
    Statement(Statement),
    Nation(Nation),
    Bloc(Bloc),
    Item(Item),
    Meeting(Meeting),
    Stance(Stance),
    Relation(Relation),
    Pledge(Pledge),
    RollCall(RollCall),
}

impl Entry {
    fn append_to(self, document: &mut Document) {
        match self {
            Entry::Document(_) => {}
            Entry::Source(record) => document.sources.push(record),
            Entry::Speaker(record) => document.speakers.push(record),
            Entry::Statement(record) => document.statements.push(record),
            Entry::Nation(record) => document.nations.push(record),
            Entry::Bloc(record) => document.blocs.push(record),
            Entry::Item(record) => document.agenda.push(record),
            Entry::Meeting(record) => document.meetings.push(record),
            Entry::Stance(record) => document.stances.push(record),
            Entry::Relation(record) => document.relations.push(record),
            Entry::Pledge(record) => document.pledges.push(record),
            Entry::RollCall(record) => document.roll_calls.push(record),
        }
    }
}

/// A line of each kind, and how its record is looked at.
const KINDS: &[(&str, Shape)] = &[
    ("document", |tree, place| place.fields(tree, HEADER)),
    ("source", Source::shape),
    ("speaker", Speaker::shape),
    ("statement", Statement::shape),
    ("nation", Nation::shape),
    ("bloc", Bloc::shape),
    ("item", Item::shape),
    ("meeting", Meeting::shape),
    ("stance", Stance::shape),
    ("relation", Relation::shape),
    ("pledge", Pledge::shape),
    ("roll_call", RollCall::shape),
];

impl Part for Entry {
    fn shape(tree: &Tree, place: &mut Place<'_>) {
        place.variant(tree, ("record", "kind of record", r#"{"stance": {…}}"#), KINDS);
    }
}
