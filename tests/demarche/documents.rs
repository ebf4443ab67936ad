//! Documents as text: nothing is lost on any way round, and whatever cannot be read is reported and never panics.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{Debug, Display};
use std::fs;
use std::path::Path;
use std::str::FromStr;
use std::sync::LazyLock;

use demarche::{Code, Day, Document, Dossier, Invalid, day};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use strum::{EnumMessage, IntoEnumIterator};

/// A document in which every field of every record says something.
pub(crate) const EVERY_FIELD: &str = include_str!("../fixtures/every-field.json");

pub(crate) fn every_field() -> Document {
    Document::from_json(EVERY_FIELD).unwrap()
}

#[test]
fn nothing_is_lost_on_any_way_round() {
    let document = every_field();
    assert_eq!(Document::from_json(document.to_json()).unwrap(), document);
    assert_eq!(Document::from_json_lines(document.to_json_lines()).unwrap(), document);
    let dossier = Dossier::try_from(document.clone()).unwrap();
    assert_eq!(*dossier.document(), document);
    assert_eq!(Document::from(dossier.clone()), document);
    assert_eq!(Document::from(dossier.to_builder().build().unwrap()), document);
}

#[test]
fn nothing_is_added_or_reordered() {
    let written: Value = serde_json::from_str(&every_field().to_json()).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(EVERY_FIELD).unwrap());
    let twice = Document::from_json(every_field().to_json()).unwrap().to_json();
    assert_eq!(twice, every_field().to_json());
}

#[test]
fn a_dossier_is_its_document_to_serde() {
    let dossier = Dossier::try_from(every_field()).unwrap();
    let json = serde_json::to_value(&dossier).unwrap();
    assert_eq!(json, serde_json::to_value(every_field()).unwrap());
    assert_eq!(serde_json::from_value::<Dossier>(json).unwrap().document(), dossier.document());
    let error =
        serde_json::from_value::<Dossier>(json!({"format": "demarche/1", "agenda": [{"id": "aid", "title": ""}]}));
    assert_eq!(
        error.unwrap_err().to_string(),
        "agenda[0].title: empty-name: `title` is blank (write a visible character)"
    );
}

/// The day of a dossier with one record that is dated 2025, beside what gives it ids to name.
fn day_with(list: &str, record: Value) -> Day {
    let mut root = json!({
        "format": "demarche/1",
        "sources": [{"id": "paper", "published": "2030-01-01"}],
        "nations": [{"id": "XRUR", "name": "Ruritania"}],
        "agenda": [{"id": "aid", "title": "Aid"}],
    });
    let records = root.as_object_mut().unwrap().entry(list).or_insert_with(|| json!([]));
    records.as_array_mut().unwrap().push(record);
    Dossier::try_from(Document::from_json(root.to_string()).unwrap()).unwrap().day()
}

#[test]
fn the_last_record_that_says_when_gives_the_day() {
    let date = "2025-03-26";
    let with = |mut record: Value, field: &str, value: Value| {
        record[field] = value;
        record
    };
    let aid =
        |field: &str, value: Value| with(json!({"party": "XRUR", "item": "aid", "position": "support"}), field, value);
    let bloc = |field: &str, value: Value| with(json!({"id": "pact", "name": "Pact"}), field, value);
    let steps = json!([{"status": "announced", "on": date}]);
    let condition = json!({"kind": "if", "text": "if asked", "steps": [{"status": "met", "on": date}]});
    for (list, record) in [
        ("nations", json!({"id": "XGRA", "name": "Graustark", "since": date})),
        (
            "speakers",
            json!({"id": "king", "name": "The King", "kind": "person", "offices": [{"title": "King", "party": "XRUR", "since": date}]}),
        ),
        ("blocs", bloc("members", json!([{"party": "XRUR", "since": date}]))),
        ("blocs", bloc("asserts", json!([{"party": "XRUR", "status": "member", "on": date}]))),
        ("agenda", json!({"id": "loan", "title": "A loan", "steps": steps})),
        (
            "meetings",
            json!({"id": "summit", "title": "Summit", "on": "2025-04-01", "steps": [{"status": "planned", "on": date}]}),
        ),
        ("stances", aid("since", date.into())),
        ("stances", aid("conditions", json!([condition]))),
        ("relations", json!({"kind": "distrust", "by": ["XRUR"], "since": date})),
        ("pledges", json!({"by": "XRUR", "steps": steps})),
        ("roll_calls", json!({"id": "vote", "item": "aid", "cast": {}, "on": date})),
    ] {
        assert_eq!(day_with(list, record.clone()), day(2025, 3, 26), "{list}: {record}");
    }
    // Some day of a window: its last, or its first if it has no last.
    let nation = |since: &str| json!({"id": "XGRA", "name": "Graustark", "since": since});
    assert_eq!(day_with("nations", nation("2025-03")), day(2025, 3, 31));
    assert_eq!(day_with("nations", nation("[2025-03-26..]")), day(2025, 3, 26));
    // What is planned, or merely published, is no record of what was so.
    assert_eq!(day_with("meetings", json!({"id": "summit", "title": "Summit", "on": date})), Day::MIN);
    // A source dates the stances that rest on it and give no day.
    assert_eq!(day_with("stances", aid("evidence", json!([{"source": "paper"}]))), day(2030, 1, 1));
}

/// Every object of a tree with the pointer to it.
fn objects(value: &Value, pointer: &str, found: &mut Vec<(String, BTreeSet<String>)>) {
    match value {
        Value::Object(fields) => {
            found.push((pointer.to_owned(), fields.keys().cloned().collect()));
            fields.iter().for_each(|(name, value)| objects(value, &format!("{pointer}/{name}"), found));
        }
        Value::Array(values) => {
            let mut values = values.iter().enumerate();
            values.by_ref().for_each(|(place, value)| objects(value, &format!("{pointer}/{place}"), found));
        }
        _ => {}
    }
}

/// The fields that the crate itself lists when it meets one that is like none of them.
fn listed(mut root: Value, pointer: &str) -> String {
    const STRANGE: &str = "0000000000000000";
    root.pointer_mut(pointer).unwrap().as_object_mut().unwrap().insert(STRANGE.into(), Value::Null);
    let invalid = Document::from_json(root.to_string()).unwrap_err();
    assert_eq!(invalid.problems().len(), 1, "{invalid:#}");
    invalid.problems()[0].help().unwrap().strip_prefix("there are ").unwrap().to_owned()
}

#[test]
fn the_document_says_something_in_every_field() {
    let root: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    let mut found = Vec::new();
    objects(&root, "", &mut found);
    let mut filled: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (pointer, fields) in found {
        filled.entry(listed(root.clone(), &pointer)).or_default().extend(fields);
    }
    // Document, its 11 lists, and what stands within their records.
    assert_eq!(filled.len(), 1 + 11 + 15, "{:#?}", filled.keys());
    for (known, filled) in filled {
        assert_eq!(filled, known.split(", ").map(str::to_owned).collect(), "of {known}");
    }
}

macro_rules! vocabularies {
    ($($Words:ident)+) => {
        const VOCABULARIES: &[&str] = &[$(stringify!($Words)),+];

        #[test]
        fn every_word_of_every_vocabulary_reads_as_it_is_written() {
            $( read_as_written::<demarche::$Words>(); )+
        }
    };
}

vocabularies! {
    Act AttendanceRole AttendanceStatus Attribution Basis Certainty ConditionKind ConditionStatus Daypart Degree Horizon
    Importance ItemKind ItemStatus Level MeetingKind MeetingStatus MembershipStatus PledgeKind PledgeStatus Position
    Priority RelationKind RoleKind RollCallResult Roster Sensitivity SourceKind SpeakerKind Strength Trend
    Vote
}

fn read_as_written<W>()
where
    W: IntoEnumIterator
        + EnumMessage
        + FromStr<Err: Debug>
        + Display
        + Serialize
        + DeserializeOwned
        + PartialEq
        + Debug,
{
    for word in W::iter() {
        let text = word.to_string();
        assert!(text.chars().all(|char| char.is_ascii_lowercase() || char == '-'), "{text}");
        assert_eq!(text.parse::<W>().unwrap(), word);
        assert_eq!(serde_json::to_value(&word).unwrap(), Value::from(text.clone()));
        assert_eq!(serde_json::from_value::<W>(text.into()).unwrap(), word);
        assert!(word.get_documentation().is_some_and(|meaning| meaning.ends_with(['.', ','])), "{word:?}");
    }
}

#[test]
fn no_vocabulary_is_left_out() {
    let model = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model");
    let entries = fs::read_dir(model).unwrap().map(|entry| entry.unwrap().path());
    let text: Vec<_> = entries.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap()).collect();
    let lines = text.iter().flat_map(|text| text.lines());
    let declared =
        lines.filter_map(|line| line.trim().strip_prefix("pub enum ")?.split_once(" is \"").map(|(name, _)| name));
    assert_eq!(
        declared.collect::<BTreeSet<_>>(),
        VOCABULARIES.iter().copied().filter(|name| *name != "$Words").collect()
    );
}

#[track_caller]
fn refused(json: impl AsRef<[u8]>, report: &str) {
    assert_eq!(format!("{:#}", Document::from_json(json).unwrap_err()), report);
}

#[track_caller]
fn lines_refused(log: impl AsRef<[u8]>, report: &str) {
    assert_eq!(format!("{:#}", Document::from_json_lines(log).unwrap_err()), report);
}

#[test]
fn a_mark_at_the_beginning_does_not_count() {
    let marked = |text: &str| format!("\u{feff}{text}");
    assert_eq!(Document::from_json(marked(EVERY_FIELD)).unwrap(), every_field());
    assert_eq!(Document::from_json_lines(marked(&every_field().to_json_lines())).unwrap(), every_field());
    refused("\u{feff}\u{feff}{}", &format!("line 1, column 1: malformed-json: {EXPECTED_VALUE}"));
}

#[test]
fn lines_may_be_empty_and_end_as_elsewhere() {
    let log = every_field().to_json_lines();
    assert_eq!(Document::from_json_lines(log.replace('\n', "\r\n")).unwrap(), every_field());
    assert_eq!(Document::from_json_lines(log.replace('\n', "\n\n  \n")).unwrap(), every_field());
    assert_eq!(Document::from_json_lines(log.trim_end()).unwrap(), every_field());
}

#[test]
fn records_of_a_log_may_be_mixed() {
    let log = every_field().to_json_lines();
    let (header, records) = log.split_once('\n').unwrap();
    let kind = |line: &&str| line.split('"').nth(1).map(str::to_owned);
    let mut lines: Vec<_> = records.lines().collect();
    lines.sort_by_key(|line| std::cmp::Reverse(kind(line)));
    let mixed = format!("{header}\n{}\n", lines.join("\n"));
    assert_ne!(mixed, log);
    assert_eq!(Document::from_json_lines(mixed).unwrap(), every_field());
}

#[test]
fn what_is_no_document() {
    refused("{}", r#"format: missing-field: `format` is missing (write "format": "demarche/1")"#);
    refused("[]", "document: wrong-type: expected an object, found a list");
    refused("null", "document: wrong-type: expected an object, found null");
    refused("7", "document: wrong-type: expected an object, found the number `7`");
    refused("\"demarche/1\"", "document: wrong-type: expected an object, found the text `demarche/1`");
    refused(r#"{"": 1, "format": "demarche/1"}"#, NAMELESS);
}

const NAMELESS: &str = "document: unknown-field: there is a field without a name (there are format, title, as_of, note, \
                        atlas, sources, speakers, statements, nations, blocs, agenda, meetings, stances, relations, pledges, \
                        roll_calls)";
const EXPECTED_VALUE: &str =
    "expected a value: an object, a list, a text in double quotes, a number, true, false or null";

#[test]
fn what_is_no_json_is_said_in_plain_words() {
    #[track_caller]
    fn no_json(json: impl AsRef<[u8]>, column: usize, reason: &str) {
        refused(json, &format!("line 1, column {column}: malformed-json: {reason}"));
    }
    let name = "expected the name of a field in double quotes";
    no_json("{'format': 'demarche/1'}", 2, name);
    no_json("{format: 1}", 2, name);
    no_json(
        r#"{"format": "demarche/1"} {}"#,
        26,
        "expected nothing more after the end of the value; a log has one record a line, and is read as JSON Lines",
    );
    no_json(b"{\"title\": \"Stre\xfflsau\"}", 16, "the text is not UTF-8");
    no_json("\0", 1, EXPECTED_VALUE);
    no_json(r#"{"title": 'Strelsau'}"#, 11, EXPECTED_VALUE);
    no_json(r#"{"title": nil}"#, 12, "expected true, false or null");
    no_json(r#"{"a": [1, 2,]}"#, 13, "expected another entry after the comma");
    no_json(r#"{"a": 1, }"#, 10, "expected another entry after the comma");
    no_json(r#"{"a": 31.}"#, 10, "expected a number like 31 or 0.75");
    no_json(r#"{"a": 1e999}"#, 11, "the number is too large");
    no_json(r#"{"a" 1}"#, 6, "expected `:`");
    no_json(r#"{"a": 1 "b": 2}"#, 9, "expected `,` or `}`");
    no_json(r#"{"a": [1 2]}"#, 10, "expected `,` or `]`");
    let control = r"a line break, tab or other control character in a text must be written like `\n` or `\u001b`";
    no_json("{\"title\": \"a\tb\"}", 13, control);
    let escape = r#"a `\` in a text must begin something like `\n`, `\"`, `\\` or `\u00e9`"#;
    no_json(r#"{"title": "C:\Strelsau"}"#, 15, escape);
    no_json(r#"{"title": "\u12"}"#, 17, escape);
    let half = r"an escape that is half of a character must have the other half beside it, like `\ud83d\ude00`";
    no_json(r#"{"title": "\ud800"}"#, 18, half);
    no_json(r#"{"title": "\udc00x"}"#, 17, half);
    refused("{\n  \"title\": \"x\",\n}\n", "line 3, column 1: malformed-json: expected another entry after the comma");
    lines_refused(
        "{\"document\": {\"format\": \"demarche/1\"}} x",
        "line 1, column 40: malformed-json: expected nothing more after the end of the value; a log has one record a line, and is read as JSON Lines",
    );
}

#[test]
fn what_ends_too_soon() {
    for nothing in ["", " ", "\n\n", "\u{feff}", "\u{feff}\r\n\t"] {
        refused(nothing, "document: malformed-json: there is nothing in it");
    }
    refused("{", "line 1, column 1: malformed-json: the text ends in the middle of an object");
    refused(r#"{"title"#, "line 1, column 7: malformed-json: the text ends in the middle of a string");
    refused(r#"{"title":"#, "line 1, column 9: malformed-json: the text ends before a value");
    refused(r#"{"title": "x", "#, "line 1, column 15: malformed-json: the text ends before a value");
    refused("{\n\"nations\": [", "line 2, column 12: malformed-json: the text ends in the middle of a list");
    lines_refused(
        "{\"document\": {\"format\": \"demarche/1\"}}\n{\"nation\": ",
        "line 2, column 11: malformed-json: the text ends before a value",
    );
    lines_refused(
        "\n \r\n",
        "document: missing-field: the log has no header line \
         (begin it with {\"document\": {\"format\": \"demarche/1\"}})",
    );
}

#[test]
fn nesting_is_bounded() {
    let deep = "[".repeat(100_000);
    refused(&deep, "line 1, column 128: malformed-json: nested too deeply, more than 127 levels");
    refused(
        format!(r#"{{"format":{deep}"#),
        "line 1, column 137: malformed-json: nested too deeply, more than 127 levels",
    );
    refused(r#"{"a":"#.repeat(100_000), "line 1, column 636: malformed-json: nested too deeply, more than 127 levels");
    let header = r#"{"document": {"format": "demarche/1"}}"#;
    let log = format!("{header}\n{deep}");
    lines_refused(&log, "line 2, column 128: malformed-json: nested too deeply, more than 127 levels");
}

#[test]
fn another_format_is_named_and_nothing_else() {
    let other =
        "format: unsupported-format: the format `demarche/2` is not known here (this version reads `demarche/1`)";
    refused(r#"{"format": "demarche/2", "parties": [], "title": 7}"#, other);
    refused(r#"{"format": "demarche/2"}"#, other);
    let document = Document::new("demarche/2");
    assert_eq!(format!("{:#}", Dossier::try_from(document.clone()).unwrap_err()), other);
    refused(document.to_json(), other);
    lines_refused(document.to_json_lines(), &format!("line 1, document.{other}"));
    refused(r#"{"format": 1}"#, "format: wrong-type: expected a text, found the number `1`");
    let long = format!(r#"{{"format": "{}", "x": 1}}"#, "é".repeat(1_000));
    let shown = "é".repeat(60);
    let report = format!(
        "format: unsupported-format: the format `{shown}…` is not known here (this version reads `demarche/1`)"
    );
    refused(long, &report);
}

#[test]
fn a_field_named_like_a_header_is_unknown() {
    let invalid = Document::from_json(r#"{"format": "demarche/1", "document": {"format": "demarche/2"}}"#).unwrap_err();
    let seen: Vec<_> = invalid.problems().iter().map(|problem| (problem.path(), problem.code())).collect();
    assert_eq!(seen, [("document", Code::UnknownField)], "{invalid:#}");
}

#[test]
fn fields_given_twice() {
    refused(
        r#"{"format": "demarche/1", "format": "demarche/1"}"#,
        "format: duplicate-field: `format` is given twice (keep one)",
    );
    refused(
        r#"{"format": "demarche/1", "nations": [], "nations": [{"id": 1, "id": 2, "id": 3, "name": "X"}]}"#,
        "nations: duplicate-field: `nations` is given twice (keep one)",
    );
    refused(
        r#"{"format": "demarche/1", "nations": [{"id": "FRA", "name": "France", "name": "Gaul", "name": "Francia"}]}"#,
        "nations[0].name: duplicate-field: `name` is given twice (keep one)\n\
         nations[0].name: duplicate-field: `name` is given twice (keep one)",
    );
}

#[test]
fn a_record_is_an_object_and_a_word_a_text() {
    refused(r#"["demarche/1"]"#, "document: wrong-type: expected an object, found a list");
    refused(
        r#"{"format": "demarche/1", "nations": [["FRA", "France"]]}"#,
        "nations[0]: wrong-type: expected an object, found a list",
    );
    refused(
        r#"{"format": "demarche/1", "agenda": [{"id": "aid", "title": "Aid", "kind": {"goal": null}}]}"#,
        "agenda[0].kind: wrong-type: expected a kind of item as text, found an object",
    );
}

#[test]
fn a_log_of_another_format_is_named_and_nothing_else() {
    let other = "line 1, document.format: unsupported-format: the format `demarche/2` is not known here \
                 (this version reads `demarche/1`)";
    lines_refused("{\"document\": {\"format\": \"demarche/2\"}}\n{\"party\": {\"id\": 7}}\n", other);
    lines_refused(r#"{"document": {"format": "demarche/2", "language": "en"}}"#, other);
    let third = other.replace("line 1", "line 3");
    lines_refused("\n{\"nation\": 7}\n{\"document\": {\"format\": \"demarche/2\"}}\n{\"item\": ", &third);
    lines_refused("{\"nation\": \n\n{\"document\": {\"language\": \"en\", \"format\": \"demarche/2\"}}", &third);
    lines_refused(
        "{\"document\": {\"format\": \"demarche/1\"}}\n\n{\"document\": {\"format\": \"demarche/2\", \"x\": 1}}",
        &third,
    );
    // The one object that a document is, taken for a log.
    lines_refused(r#"{"format": "demarche/2", "nations": []}"#, &other.replace("document.", ""));
    let long = format!(r#"{{"document": {{"format": "{}"}}}}"#, "é".repeat(1_000));
    lines_refused(long, &other.replace("demarche/2", &format!("{}…", "é".repeat(60))));
    let number = r#"{"document": {"format": 2}}"#;
    lines_refused(number, "line 1, document.format: wrong-type: expected a text, found the number `2`");
}

#[test]
fn a_header_stands_once_in_a_log() {
    let header = r#"{"document": {"format": "demarche/1"}}"#;
    lines_refused(
        format!("{header}\n{{\"nation\": {{\"name\": \"Ruritania\"}}}}\n{header}\n"),
        "line 2, nation.id: missing-field: `id` is missing\n\
         line 3, document: duplicate-field: the header is given twice (keep one)",
    );
}

#[test]
fn a_log_without_header_says_so_whatever_else_is_wrong() {
    lines_refused(
        "{\"nation\": {\"id\": \"FRA\", \"nmae\": \"France\"}}\n",
        "document: missing-field: the log has no header line \
         (begin it with {\"document\": {\"format\": \"demarche/1\"}})\n\
         line 1, nation.nmae: unknown-field: there is no field `nmae` here (did you mean `name`?)",
    );
    // A header that is wrong is not missing.
    lines_refused(
        "{\"document\": {\"format\": \"demarche/1\",}}\n{\"nation\": {\"id\": \"XRUR\", \"name\": \"Ruritania\"}}\n",
        "line 1, column 38: malformed-json: expected another entry after the comma",
    );
    lines_refused(
        r#"{"document": {"titel": "Strelsau talks"}}"#,
        "line 1, document.titel: unknown-field: there is no field `titel` here (did you mean `title`?)\n\
         line 1, document.format: missing-field: `format` is missing (write \"format\": \"demarche/1\")",
    );
}

#[test]
fn control_characters_are_written_out() {
    refused(
        r#"{"format": "demarche/1", "tit\u001ble": "x", "as_of": "2025\n", "agenda": [{"id": "a\tb", "title": "\u0000", "kind": "go\ral"}], "nations": "\u009b"}"#,
        &format!(
            "tit\\u{{1b}}le: unknown-field: there is no field `tit\\u{{1b}}le` here (did you mean `title`?)\n\
             as_of: malformed-day: `2025\\n` is not a day: expected YYYY-MM-DD, like 2025-03-27\n\
             agenda[0].id: malformed-id: `a\\tb` is not {ID}\n\
             agenda[0].kind: unknown-word: `go\\ral` is not a kind of item: expected {KINDS_OF_ITEM}; did you mean `goal`?\n\
             nations: wrong-type: expected a list, found the text `\\u{{9b}}`"
        ),
    );
    lines_refused(
        "{\"document\": {\"format\": \"demarche/1\"}}\n{\"na\\u0007tion\": {}}",
        "line 2, na\\u{7}tion: unknown-field: there is no kind of record `na\\u{7}tion` (did you mean `nation`?)",
    );
    refused(
        r#"{"format": "demarche/2\u001b]0;x\u0007"}"#,
        "format: unsupported-format: the format `demarche/2\\u{1b}]0;x\\u{7}` is not known here \
         (this version reads `demarche/1`)",
    );
}

#[test]
fn long_texts_are_shown_by_their_beginning() {
    let (long, shown) = ("é".repeat(1_000), "é".repeat(60));
    let agenda =
        |field: &str| format!(r#"{{"format": "demarche/1", "agenda": [{{"id": "aid", "title": "Aid", {field}}}]}}"#);
    let words = "expected";
    for (field, report) in [
        (
            format!(r#""kind": "{long}""#),
            format!("agenda[0].kind: unknown-word: `{shown}…` is not a kind of item: {words} {KINDS_OF_ITEM}"),
        ),
        (
            format!(r#""aliases": "{long}""#),
            format!("agenda[0].aliases: wrong-type: expected a list, found the text `{shown}…`"),
        ),
        (
            format!(r#""parents": [{{"item": "{long}"}}]"#),
            format!("agenda[0].parents[0].item: malformed-id: `{shown}…` is not {ID}"),
        ),
    ] {
        refused(agenda(&field), &report);
    }
    let invalid = Document::from_json(agenda(&format!(r#""{long}": 1"#))).unwrap_err();
    let problem = &invalid.problems()[0];
    assert_eq!(problem.path(), format!("agenda[0].{shown}…"));
    assert_eq!(problem.message(), format!("there is no field `{shown}…` here"));
}

/// Replaces what stands at a pointer in the full document, and tells what is said of it.
#[track_caller]
fn misplaced(pointer: &str, value: impl Into<Value>, problem: &str) {
    let mut root: Value = serde_json::from_str(EVERY_FIELD).unwrap();
    *root.pointer_mut(pointer).unwrap() = value.into();
    refused(root.to_string(), problem);
}

#[test]
fn each_kind_of_value_in_the_place_of_another() {
    let wrong = |pointer: &str, value: Value, path: &str, expected: &str, found: &str| {
        misplaced(pointer, value, &format!("{path}: wrong-type: expected {expected}, found {found}"));
    };
    wrong("/title", json!(7), "title", "a text", "the number `7`");
    wrong("/title", json!(false), "title", "a text", "`false`");
    wrong("/as_of", json!(20_250_326), "as_of", "a date as text", "the number `20250326`");
    wrong("/stances", json!({}), "stances", "a list", "an object");
    wrong("/stances", json!(null), "stances", "a list", "null");
    wrong("/stances/0", json!("FRA"), "stances[0]", "an object", "the text `FRA`");
    wrong("/stances/0", json!(null), "stances[0]", "an object", "null");
    wrong("/stances/0/party", json!(null), "stances[0].party", "an id as text", "null");
    wrong("/stances/0/party", json!(["FRA"]), "stances[0].party", "an id as text", "a list");
    wrong("/stances/0/position", json!(1), "stances[0].position", "a position as text", "the number `1`");
    wrong("/stances/0/since", json!(2025), "stances[0].since", "a date as text", "the number `2025`");
    wrong("/stances/0/until", json!(false), "stances[0].until", "a date as text, or `unknown`", "`false`");
    let whole = "a whole number from -32768 to 32767";
    wrong("/stances/0/order", json!(32_768), "stances[0].order", whole, "the number `32768`");
    wrong("/stances/0/order", json!(null), "stances[0].order", whole, "null");
    wrong("/stances/1/except/0", json!({}), "stances[1].except[0]", "an id as text", "an object");
    let inner = "/stances/0/evidence/1/";
    let path = "stances[0].evidence[1].";
    wrong(&format!("{inner}fragment"), json!("yes"), &format!("{path}fragment"), "`true` or `false`", "the text `yes`");
    wrong(&format!("{inner}speakers"), json!("elysee"), &format!("{path}speakers"), "a list", "the text `elysee`");
    wrong(&format!("{inner}attribution"), json!([]), &format!("{path}attribution"), "an attribution as text", "a list");
    let count = "a whole number from 0 to 4294967295";
    wrong("/meetings/1/expected", json!(30.5), "meetings[1].expected", count, "the number `30.5`");
    wrong("/meetings/1/expected", json!(31.0), "meetings[1].expected", count, "the number `31.0`");
    wrong("/meetings/1/expected", json!(-1), "meetings[1].expected", count, "the number `-1`");
    wrong("/meetings/1/expected", json!(4_294_967_296_u64), "meetings[1].expected", count, "the number `4294967296`");
    wrong(
        "/pledges/0/steps/0/amount",
        json!(2e9),
        "pledges[0].steps[0].amount",
        "an object",
        "the number `2000000000.0`",
    );
    let value = "pledges[0].steps[0].amount.value";
    wrong("/pledges/0/steps/0/amount/value", json!(2_000_000_000), value, "a text", "the number `2000000000`");
    wrong("/roll_calls/0/cast/yes", json!(143), "roll_calls[0].cast.yes", "a list", "the number `143`");
    wrong("/agenda/1/title", json!(["x"]), "agenda[1].title", "a text", "a list");
    misplaced("/stances/0/party", "Fra nce", &format!("stances[0].party: malformed-id: `Fra nce` is not {ID}"));
    misplaced("/stances/0/party", "", &format!("stances[0].party: malformed-id: an empty text is not {ID}"));
    let words = "expected weak, moderate, strong or absolute";
    misplaced(
        "/stances/0/strength",
        "",
        &format!("stances[0].strength: unknown-word: an empty text is not a strength: {words}"),
    );
    misplaced(
        "/stances/0/strength",
        "firm",
        &format!("stances[0].strength: unknown-word: `firm` is not a strength: {words}"),
    );
    misplaced(
        "/meetings/1/on",
        "2025-02-29",
        "meetings[1].on: malformed-day: `2025-02-29` is not a day: 2025-02 has 28 days",
    );
}

const KINDS_OF_ITEM: &str = "topic, question, goal, option, agreement or claim";
const ID: &str =
    "an id: expected 1 to 64 ASCII letters, digits, `-`, `_`, `.` or `/`, with a letter or digit at both ends";

#[test]
fn null_stands_for_an_optional_value_only() {
    let nulls = json!({
        "format": "demarche/1", "title": null, "as_of": null, "note": null,
        "agenda": [{"id": "aid", "title": "Aid", "kind": null, "place": null, "horizon": null, "status": null}],
        "nations": [{"id": "FRA", "name": "France", "since": null, "until": null}],
    });
    let document = Document::from_json(nulls.to_string()).unwrap();
    assert_eq!(document, Document::from_json(document.to_json()).unwrap());
    assert!(!document.to_json().contains("null"));
}

/// The full document as a tree.
pub(crate) static TREE: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(EVERY_FIELD).unwrap());
/// The format's fields, ids and words.
static KNOWN: LazyLock<Vec<String>> = LazyLock::new(|| strings(&TREE));
static FIELDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut found = Vec::new();
    objects(&TREE, "", &mut found);
    found.into_iter().flat_map(|(_, fields)| fields).collect::<BTreeSet<_>>().into_iter().collect()
});
static LINES: LazyLock<Vec<String>> =
    LazyLock::new(|| every_field().to_json_lines().lines().map(str::to_owned).collect());
/// What is no id, word or day, or the wrong one.
const ODD: [&str; 14] = [
    "",
    " ",
    "x y",
    "2025-02-30",
    "unknown",
    "open",
    "..",
    "[..]",
    "demarche/2",
    "\u{0}",
    "FRAU",
    "é",
    "1e9",
    "status",
];

fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => proptest::sample::select(&KNOWN[..]),
        2 => proptest::sample::select(&ODD[..]).prop_map(str::to_owned),
        1 => any::<String>(),
    ]
}

/// Every text in a tree, and the name of every field.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(strings).collect(),
        Value::Object(fields) => fields.values().flat_map(strings).chain(fields.keys().cloned()).collect(),
        _ => Vec::new(),
    }
}

fn field_names() -> impl Strategy<Value = String> {
    proptest::sample::select(&FIELDS[..])
}

fn trees() -> impl Strategy<Value = Value> {
    let numbers = prop_oneof![
        any::<i64>().prop_map(Value::from),
        (-3..40_i64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from)
    ];
    let leaf = prop_oneof![
        6 => texts().prop_map(Value::from),
        2 => numbers,
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        let name = prop_oneof![20 => field_names(), 1 => texts()];
        let fields = proptest::collection::btree_map(name, inner.clone(), 0..8);
        prop_oneof![
            proptest::collection::vec(inner, 0..4).prop_map(Value::from),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// What happens to one place of a document.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Replace(Value),
    Remove,
    Repeat,
    Add(String, Value),
}

pub(crate) fn changes() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => texts().prop_map(|text| Change::Replace(text.into())),
        2 => trees().prop_map(Change::Replace),
        2 => Just(Change::Remove),
        1 => Just(Change::Repeat),
        2 => (field_names(), trees()).prop_map(|(name, value)| Change::Add(name, value)),
    ]
}

fn pointers(value: &Value, pointer: &str, found: &mut Vec<String>) {
    let inner: Vec<_> = match value {
        Value::Object(fields) => {
            fields.iter().map(|(name, value)| (name.replace('~', "~0").replace('/', "~1"), value)).collect()
        }
        Value::Array(values) => values.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect(),
        _ => Vec::new(),
    };
    for (name, value) in inner {
        let pointer = format!("{pointer}/{name}");
        pointers(value, &pointer, found);
        found.push(pointer);
    }
}

pub(crate) fn apply(root: &mut Value, place: proptest::sample::Index, change: Change) {
    let mut found = Vec::new();
    pointers(root, "", &mut found);
    if found.is_empty() {
        return;
    }
    let pointer = place.get(&found);
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/").replace("~0", "~");
    match (change, root.pointer_mut(parent)) {
        (Change::Replace(value), _) => *root.pointer_mut(pointer).unwrap() = value,
        (Change::Remove, Some(Value::Object(fields))) => drop(fields.remove(&name)),
        (Change::Remove, Some(Value::Array(values))) => drop(values.remove(name.parse().unwrap())),
        (Change::Repeat, Some(Value::Array(values))) => values.push(values[name.parse::<usize>().unwrap()].clone()),
        (Change::Add(name, value), Some(Value::Object(fields))) => drop(fields.insert(name, value)),
        _ => {}
    }
}

fn log_line() -> impl Strategy<Value = String> {
    let kinds = [
        "document",
        "source",
        "speaker",
        "statement",
        "nation",
        "bloc",
        "item",
        "meeting",
        "stance",
        "relation",
        "pledge",
        "roll_call",
    ];
    let record =
        (proptest::sample::select(kinds.to_vec()), trees()).prop_map(|(kind, tree)| json!({kind: tree}).to_string());
    prop_oneof![4 => record, 4 => proptest::sample::select(&LINES[..]), 1 => trees().prop_map(|tree| tree.to_string()), 1 => r"\PC{0,20}"]
}

/// Nothing panics on the way to a dossier; what fails says why; what is read is written and read again.
fn explore(read: Result<Document, Invalid>) {
    match read {
        Err(invalid) => assert!(!invalid.problems().is_empty()),
        Ok(document) => {
            assert_eq!(Document::from_json(document.to_json()).as_ref(), Ok(&document));
            assert_eq!(Document::from_json_lines(document.to_json_lines()).as_ref(), Ok(&document));
            match Dossier::try_from(document.clone()) {
                Err(invalid) => assert!(!invalid.problems().is_empty()),
                Ok(dossier) => assert_eq!(Document::from(dossier), document),
            }
        }
    }
}

/// What is JSON is never said to be none.
fn explore_tree(tree: &Value) {
    let read = Document::from_json(tree.to_string());
    let problems = read.as_ref().map_or_else(Invalid::problems, |_| &[]);
    assert!(problems.iter().all(|problem| problem.code() != Code::MalformedJson), "{problems:?}");
    explore(read);
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        explore(Document::from_json(&bytes));
        explore(Document::from_json_lines(&bytes));
    }

    #[test]
    fn no_cut_document_panics(cut in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = EVERY_FIELD.as_bytes().to_vec();
        let place = cut.index(bytes.len());
        bytes[place] = byte;
        explore(Document::from_json(&bytes));
        bytes.truncate(place);
        explore(Document::from_json(&bytes));
        explore(Document::from_json_lines(&bytes));
    }

    #[test]
    fn no_tree_panics(tree in trees(), lists in proptest::collection::btree_map(field_names(), trees(), 0..6)) {
        explore_tree(&tree);
        let mut root = json!({"format": "demarche/1"});
        root.as_object_mut().unwrap().extend(lists);
        explore_tree(&root);
    }

    #[test]
    fn no_log_panics(lines in proptest::collection::vec(log_line(), 0..12)) {
        explore(Document::from_json_lines(lines.join("\n")));
    }

    #[test]
    fn no_changed_document_panics(changed in proptest::collection::vec((any::<proptest::sample::Index>(), changes()), 1..8)) {
        let mut root = TREE.clone();
        for (place, change) in changed {
            apply(&mut root, place, change);
        }
        explore_tree(&root);
    }
}
