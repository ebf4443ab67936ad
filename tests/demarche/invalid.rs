//! Every problem the crate can report, with its exact words: `tests/fixtures/invalid/<code>.json` (or `.jsonl`, or
//! `<code>.<case>.json`) beside its report, and what is too large for a file, generated here.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use demarche::{
    Attribution, Bloc, Code, Condition, ConditionKind, Document, Dossier, Evidence, Invalid, Item, Membership,
    MembershipStatus, Nation, Need, Pledge, Position, Source, Speaker, SpeakerKind, Stance, When,
};
use strum::IntoEnumIterator;

const WARNINGS: [Code; 5] =
    [Code::UnsourcedRecord, Code::UndatedSource, Code::ItemNeverMentioned, Code::UnreservedId, Code::OutOfTime];
/// Too large for a file.
const GENERATED: [Code; 5] =
    [Code::TooDeep, Code::TooManyParties, Code::TooManyReadings, Code::UnknownStance, Code::ReadFromVote];

/// A document that is wrong, or worth a look, and what is to be said of it.
struct Fixture {
    path: PathBuf,
    code: Code,
    report: String,
}

fn fixtures(folder: &str) -> Vec<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let documents = paths.into_iter().filter(|path| path.extension().is_some_and(|kind| kind != "txt"));
    documents
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap();
            let code = name.split('.').next().unwrap();
            let code = code.parse().unwrap_or_else(|_| panic!("{name} is named after no code"));
            let report = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
            Fixture { path, code, report }
        })
        .collect()
}

fn read(path: &Path) -> Result<Dossier, Invalid> {
    let text = fs::read(path).unwrap();
    let lines = path.extension().is_some_and(|kind| kind == "jsonl");
    let document = if lines { Document::from_json_lines(text) } else { Document::from_json(text) };
    document.and_then(Dossier::try_from)
}

/// What is reported, one problem a line.
fn report(invalid: &Invalid) -> String {
    format!("{invalid:#}\n")
}

fn assert_all_as_expected(differences: &[String]) {
    assert!(differences.is_empty(), "\n{}", differences.join("\n"));
}

fn difference(path: &Path, expected: &str, got: &str) -> Option<String> {
    let name = path.file_name().unwrap().to_str().unwrap();
    (expected != got).then(|| format!("{name}\n-- expected:\n{expected}-- got:\n{got}"))
}

#[test]
fn every_invalid_fixture_gives_its_report() {
    let mut differences = Vec::new();
    for Fixture { path, code, report: expected } in fixtures("invalid") {
        match read(&path) {
            Ok(_) => differences.extend(difference(&path, &expected, "no problem\n")),
            Err(invalid) => {
                differences.extend(difference(&path, &expected, &report(&invalid)));
                let stray = invalid.problems().iter().find(|problem| problem.code() != code);
                differences.extend(stray.map(|problem| format!("{} also shows {problem}", path.display())));
            }
        }
    }
    assert_all_as_expected(&differences);
}

#[test]
fn every_warning_fixture_gives_its_report() {
    let mut differences = Vec::new();
    for Fixture { path, code, report: expected } in fixtures("warnings") {
        let dossier = read(&path).unwrap_or_else(|invalid| panic!("{}: {invalid:#}", path.display()));
        let got: Vec<_> = dossier.warnings().iter().map(ToString::to_string).collect();
        differences.extend(difference(&path, &expected, &(got.join("\n") + "\n")));
        let stray = dossier.warnings().into_iter().find(|warning| warning.code() != code);
        differences.extend(stray.map(|warning| format!("{} also shows {warning}", path.display())));
    }
    assert_all_as_expected(&differences);
}

#[test]
fn every_code_has_a_fixture_or_a_generated_case() {
    let shown = |folder| fixtures(folder).into_iter().map(|fixture| fixture.code).collect::<BTreeSet<_>>();
    let warnings: BTreeSet<_> = WARNINGS.into();
    let problems: BTreeSet<_> = Code::iter().filter(|code| !warnings.contains(code)).collect();
    assert_eq!(shown("invalid").into_iter().chain(GENERATED).collect::<BTreeSet<_>>(), problems);
    assert_eq!(shown("warnings"), warnings);
}

#[test]
fn every_report_has_a_document() {
    for folder in ["invalid", "warnings"] {
        let documents: BTreeSet<_> =
            fixtures(folder).into_iter().map(|fixture| fixture.path.with_extension("txt")).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(folder);
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let reports: BTreeSet<_> = files.filter(|path| path.extension().is_some_and(|kind| kind == "txt")).collect();
        assert_eq!(reports, documents);
    }
}

#[track_caller]
fn reports(document: Document, expected: &str) {
    assert_eq!(format!("{:#}", Dossier::try_from(document).unwrap_err()), expected);
}

#[track_caller]
fn stands(document: Document) {
    if let Err(invalid) = Dossier::try_from(document) {
        panic!("{invalid:#}");
    }
}

fn blocs(count: usize) -> Document {
    let mut document = Document::default();
    // Those of the atlas count, too.
    document.atlas = Some(false);
    document.nations.push(Nation::new("XRUR", "Ruritania"));
    document.blocs = (1..count).map(|number| Bloc::new(&*format!("b{number}"), format!("League {number}"))).collect();
    document
}

#[test]
fn too_many_parties() {
    stands(blocs(65_535));
    let too_many = "nations: too-many-parties: 65536 parties are more than the 65535 that a dossier holds";
    reports(blocs(65_536), too_many);
    // With parties that have no place, whatever else is found would mislead.
    let mut document = blocs(65_536);
    document.title = Some(" ".to_owned());
    document.stances.push(Stance::new("b65535", Position::Support, "peace"));
    reports(document, too_many);
}

/// Items that each hang under the next.
fn chain_of_items(count: usize) -> Document {
    let mut document = Document::default();
    document.agenda = (0..count)
        .map(|number| {
            let item = Item::new(&*format!("i{number}"), format!("Item {number}"));
            if number + 1 < count { item.parent(&*format!("i{}", number + 1)) } else { item }
        })
        .collect();
    document
}

/// Speakers that each speak for the one before.
fn chain_of_speakers(count: usize) -> Document {
    let mut document = Document::default();
    document.speakers = (0..count)
        .map(|number| {
            let speaker = Speaker::new(&*format!("s{number}"), format!("Spokesman {number}"), SpeakerKind::Body);
            if number > 0 { speaker.of(&*format!("s{}", number - 1)) } else { speaker }
        })
        .collect();
    document
}

/// Stances that each end once the next one is there.
fn chain_of_conditions(count: usize) -> Document {
    let mut document = Document::default();
    document.nations.push(Nation::new("XRUR", "Ruritania"));
    document.agenda = (0..count).map(|number| Item::new(&*format!("i{number}"), format!("Item {number}"))).collect();
    document.stances = (0..count - 1)
        .map(|number| {
            let need = Need::new("XRUR", &*format!("i{}", number + 1), Position::Support);
            let unless = Condition::new(ConditionKind::Unless, "the next is supported").needs(need);
            Stance::new("XRUR", Position::Oppose, &*format!("i{number}")).condition(unless)
        })
        .collect();
    document
}

/// Two lines on each item that end each other, and each pair hangs on the next.
fn chain_of_rings(count: usize) -> Document {
    let mut document = Document::default();
    document.nations = vec![Nation::new("XRUR", "Ruritania"), Nation::new("XGRA", "Graustark")];
    document.agenda = (0..count).map(|number| Item::new(&*format!("i{number}"), format!("Item {number}"))).collect();
    let unless = |party: &str, number: usize| {
        let need = Need::new(party, &*format!("i{number}"), Position::Support);
        Condition::new(ConditionKind::Unless, "that line changes").needs(need)
    };
    for number in 0..count {
        let oppose = |party: &str| Stance::new(party, Position::Oppose, &*format!("i{number}"));
        let mut first = oppose("XRUR").condition(unless("XGRA", number));
        if number + 1 < count {
            first = first.condition(unless("XRUR", number + 1));
        }
        document.stances.extend([first, oppose("XGRA").condition(unless("XRUR", number))]);
    }
    document
}

#[test]
fn too_deep() {
    stands(chain_of_items(64));
    reports(chain_of_items(65), "agenda[0].parents: too-deep: `i0` hangs under a chain of more than 64");
    reports(chain_of_items(10_000), "agenda[9935].parents: too-deep: `i9935` hangs under a chain of more than 64");
    stands(chain_of_speakers(64));
    reports(chain_of_speakers(65), "speakers[64].of: too-deep: `s64` speaks through a chain of more than 64");
    stands(chain_of_conditions(64));
    reports(
        chain_of_conditions(65),
        "stances[0].conditions: too-deep: its conditions need a chain of more than 64 lines",
    );
}

#[test]
fn too_deep_through_rings() {
    stands(chain_of_rings(32));
    for count in [33, 34, 1_000] {
        let deep = Dossier::try_from(chain_of_rings(count)).unwrap_err();
        let report = format!("{deep:#}");
        assert!(deep.problems().iter().all(|problem| problem.code() == Code::TooDeep), "{count} rings: {report}");
        // The ring at which the chain becomes too long says it for all that lead there.
        let first = format!(
            "stances[{}].conditions: too-deep: its conditions need a chain of more than 64 lines",
            2 * (count - 33)
        );
        assert_eq!(report.lines().next(), Some(&*first), "{count} rings: {report}");
        assert!(deep.problems().len() <= 2, "{count} rings: {report}");
    }
}

/// Items that each hang under the next, and the last under the first.
fn ring_of_items(count: usize) -> Document {
    let mut document = chain_of_items(count);
    let last = document.agenda.pop().unwrap();
    document.agenda.push(last.parent("i0"));
    document
}

#[test]
fn a_ring_is_no_chain() {
    let way = |count: usize| (0..=count).map(|number| format!("`i{}`", number % count)).collect::<Vec<_>>().join(" → ");
    for count in [1, 2, 16] {
        reports(
            ring_of_items(count),
            &format!("agenda[0].parents: item-cycle: `i0` hangs under itself: {}", way(count)),
        );
    }
    for count in [17, 65, 2_000] {
        let invalid = Dossier::try_from(ring_of_items(count)).unwrap_err();
        let seen: Vec<_> = invalid.problems().iter().map(|problem| (problem.path(), problem.code())).collect();
        assert_eq!(seen, [("agenda[0].parents", Code::ItemCycle)], "a ring of {count}");
        // The way round may be cut short, but not as if it were whole.
        assert!(invalid.problems()[0].message().ends_with("`i15` → … → `i0`"), "a ring of {count}");
    }
}

#[test]
fn chains_and_rings_of_any_length_are_followed() {
    for document in [chain_of_items(30_000), chain_of_speakers(30_000), ring_of_items(5_000)] {
        let invalid = Dossier::try_from(document).unwrap_err();
        assert!(format!("{}", invalid.problems()[0]).len() < 2_000);
    }
    let rings = Dossier::try_from(chain_of_rings(20_000)).unwrap_err();
    assert!(rings.problems().iter().all(|problem| problem.code() == Code::TooDeep));
    let invalid = Dossier::try_from(chain_of_conditions(20_000)).unwrap_err();
    assert_eq!(
        invalid.problems().iter().map(demarche::Problem::path).collect::<Vec<_>>(),
        ["stances[19935].conditions"]
    );
}

/// Each item of one row hangs under both items of the next.
#[test]
fn a_branching_chain_is_too_deep_once_a_branch() {
    let mut document = chain_of_items(65);
    document.agenda.push(Item::new("other", "Another item").parent("i1"));
    document.agenda.push(Item::new("above", "An item above").parent("i0").parent("other"));
    let too_deep = |place: usize, id: &str| {
        format!("agenda[{place}].parents: too-deep: `{id}` hangs under a chain of more than 64")
    };
    reports(document, &format!("{}\n{}", too_deep(0, "i0"), too_deep(65, "other")));
}

/// Stances of one party on one item, each some day of 2025, half of them in its own words.
fn vague(count: usize) -> Document {
    let mut document = Document::default();
    document.sources.push(Source::new("article"));
    document.nations.push(Nation::new("XRUR", "Ruritania"));
    document.agenda.push(Item::new("succession", "The succession"));
    let year: When = "2025".parse().unwrap();
    let positions = Position::iter().filter(|position| position.is_voiced()).cycle();
    document.stances = positions
        .take(count)
        .zip(0_i16..)
        .map(|(position, order)| {
            let voice = if order % 2 == 0 { Attribution::OnRecord } else { Attribution::Narrator };
            let evidence = Evidence::of("article").attribution(voice);
            Stance::new("XRUR", position, "succession").since(year).order(order).cite(evidence)
        })
        .collect();
    document
}

#[test]
fn too_many_readings() {
    stands(vague(482));
    reports(
        vague(483),
        "stances[482]: too-many-readings: 483 records of `XRUR` on `succession` are hedged or only partly dated \
         (date some of them exactly: together they have too many readings)",
    );
}

/// Evidence may be given for every field that always has a value, whatever that is.
#[test]
fn a_field_that_holds_its_default_value_is_given() {
    let says = |field: &str| Evidence::of("article").supporting(field);
    let document = || {
        let mut document = vague(0);
        let sure = ["status", "party"].map(says);
        let member = Membership::new("XRUR").status(MembershipStatus::Member).evidence(sure);
        document.blocs.push(Bloc::new("league", "League").member(member));
        let unfilled = Stance::new("XRUR", Position::Support, "succession").order(0);
        document.stances.push(unfilled.evidence(["order", "position"].map(says)));
        document.pledges.push(Pledge::new("XRUR").evidence([says("each")]));
        document
    };
    stands(document());
    for field in ["since", "until", "conditions", "strength"] {
        let mut document = document();
        document.stances[0] = document.stances[0].clone().cite(says(field));
        let lacking = format!("the record does not give `{field}` (give it, or drop the evidence)");
        reports(document, &format!("stances[0].evidence[2].for: absent-field: {lacking}"));
    }
}

#[test]
fn a_document_built_in_rust_is_told_of_empty_texts_too() {
    let mut document = Document::default();
    document.agenda.push(Item::new("", "Aid"));
    reports(
        document,
        "agenda[0].id: malformed-id: an empty text is not an id: expected 1 to 64 ASCII letters, digits, `-`, `_`, `.` \
         or `/`, with a letter or digit at both ends",
    );
}

#[test]
fn everything_wrong_is_said_at_once_in_document_order() {
    let document = Document::from_json(
        r#"{
            "format": "demarche/1",
            "title": " ",
            "sources": [{"id": "article"}, {"id": "article"}],
            "speakers": [{"id": "elysee", "name": "Élysée", "kind": "body", "of": "FRANCE"}],
            "statements": [{"id": "q49", "source": "artcle"}],
            "nations": [{"id": "FRA", "name": "France"}, {"id": "Italy", "name": "Italy", "aliases": ["France"]}],
            "blocs": [{"id": "EU", "name": "European Union", "defined_by": [{"attends": "sumit"}, {}]}],
            "agenda": [{"id": "aid", "title": "Aid", "parents": [{"item": "aid"}]}],
            "meetings": [{"id": "summit", "title": "Summit", "after": "summit"}],
            "stances": [
                {"party": "FRA", "item": "aid", "position": "divided", "since": "2025", "until": "2024"},
                {"party": "FRA", "item": "aid", "position": "support", "evidence": [{"quote": "Yes."}]}
            ],
            "relations": [{"kind": "war", "by": ["RUR"], "evidence": [{"source": "article", "for": "since"}]}],
            "pledges": [{"by": "FRA", "status": "announced", "steps": [{"status": "announced", "amount": {"value": "much", "unit": "EUR"}}]}],
            "roll_calls": [{"id": "vote", "item": "peace", "cast": {"yes": ["FRA", "elysee"]}}]
        }"#,
    );
    let invalid = Dossier::try_from(document.unwrap()).unwrap_err();
    let seen: Vec<_> = invalid.problems().iter().map(|problem| (problem.path(), problem.code())).collect();
    let expected = [
        ("title", Code::EmptyName),
        ("sources[1].id", Code::DuplicateId),
        ("speakers[0].of", Code::UnknownReference),
        ("statements[0].source", Code::UnknownReference),
        ("nations[1].id", Code::MalformedId),
        ("nations[1].aliases[0]", Code::SharedAlias),
        ("blocs[0].defined_by[0].attends", Code::UnknownReference),
        ("blocs[0].defined_by[1]", Code::BadDefinition),
        ("agenda[0].parents", Code::ItemCycle),
        ("meetings[0]", Code::MeetingCycle),
        ("stances[0].until", Code::EndsBeforeStart),
        ("stances[0].position", Code::DividedNation),
        ("stances[1].evidence[0].quote", Code::QuoteWithoutSource),
        ("relations[0].evidence[0].for", Code::AbsentField),
        ("relations[0].by[0]", Code::UnknownReference),
        ("pledges[0].status", Code::StatusAndSteps),
        ("pledges[0].steps[0].amount.value", Code::MalformedAmount),
        ("roll_calls[0].item", Code::UnknownReference),
        ("roll_calls[0].cast.yes[1]", Code::UnknownReference),
    ];
    assert_eq!(seen, expected, "\n{invalid:#}");
    assert_eq!(invalid.to_string(), format!("{}; and 18 more problems", invalid.problems()[0]));
}

#[test]
fn everything_misshapen_is_said_at_once_as_written() {
    let invalid = Document::from_json(
        r#"{
            "stances": [{"party": "FRA", "item": "aid aid", "position": "for", "since": "soon", "order": "1", "strengh": "weak"}],
            "agenda": [{"id": "aid", "id": "aid", "titel": "Aid"}, "troops"],
            "format": 1,
            "meetings": {}
        }"#,
    );
    let invalid = invalid.unwrap_err();
    let seen: Vec<_> = invalid.problems().iter().map(|problem| (problem.path(), problem.code())).collect();
    let expected = [
        ("stances[0].item", Code::MalformedId),
        ("stances[0].position", Code::UnknownWord),
        ("stances[0].since", Code::MalformedDay),
        ("stances[0].order", Code::WrongType),
        ("stances[0].strengh", Code::UnknownField),
        ("agenda[0].id", Code::DuplicateField),
        ("agenda[0].titel", Code::UnknownField),
        ("agenda[0].title", Code::MissingField),
        ("agenda[1]", Code::WrongType),
        ("format", Code::WrongType),
        ("meetings", Code::WrongType),
    ];
    assert_eq!(seen, expected, "\n{invalid:#}");
}

/// What is wrong with the words of a message or its help, if anything is.
fn fault_of_style(text: &str) -> Option<&'static str> {
    // What stands in backticks was seen in the file.
    let own = text.split('`').step_by(2).collect::<Vec<_>>().join("`");
    let words: Vec<_> = own.split(|char: char| !char.is_alphanumeric() && char != '_').collect();
    let types = [
        "Option", "Vec", "String", "str", "u16", "u32", "i16", "usize", "i128", "f64", "None", "Some", "struct",
        "enum", "variant", "tuple",
    ];
    if !text.starts_with(|char: char| char.is_lowercase() || char.is_ascii_digit() || char == '`') {
        Some("begins with a capital")
    } else if text.ends_with(['.', '!', ' ', ':']) {
        Some("ends with a point")
    } else if own.contains("::") || words.iter().any(|word| types.contains(word)) {
        Some("names a type of the program")
    } else if text.contains('\n') || own.contains("  ") {
        Some("has a line break or two blanks")
    } else {
        None
    }
}

#[test]
fn the_rules_of_style_see_what_they_forbid() {
    assert_eq!(fault_of_style("no party has the id `FRA`"), None);
    assert_eq!(fault_of_style("`Vec` is not a nation id"), None);
    assert_eq!(fault_of_style("65536 parties are too many"), None);
    assert_eq!(fault_of_style("No party"), Some("begins with a capital"));
    assert_eq!(fault_of_style("no party."), Some("ends with a point"));
    assert_eq!(fault_of_style("invalid type: expected struct Stance"), Some("names a type of the program"));
    assert_eq!(fault_of_style("no\nparty"), Some("has a line break or two blanks"));
}

#[test]
fn messages_are_plain_words() {
    let mut differences = Vec::new();
    for Fixture { path, .. } in fixtures("invalid").into_iter().chain(fixtures("warnings")) {
        let problems = read(&path).map_or_else(|invalid| invalid.problems().to_vec(), |dossier| dossier.warnings());
        for problem in problems {
            let texts = [Some(problem.message()), problem.help()];
            let fault = texts.into_iter().flatten().find_map(fault_of_style);
            differences.extend(fault.map(|fault| format!("{}: {problem}: {fault}", path.display())));
        }
    }
    assert_all_as_expected(&differences);
}

/// The pieces of a message that were taken from the file are shown on one line, whatever they hold.
#[test]
fn a_report_has_one_line_for_each_problem() {
    for text in ["a\\nb", "a\\rb", "a\\u0000b", "a\\u2028b", "a\\u001b[31mb", "a\\u202eb"] {
        let misshapen = format!(
            r#"{{"format": "demarche/1", "as_of": "{text}", "{text}": 1, "blocs": [{{"id": "{text}", "name": 7}}]}}"#
        );
        let misnamed = format!(
            r#"{{"format": "demarche/1", "agenda": [{{"id": "{text}", "title": "Aid", "evidence": [{{"for": "{text}"}}]}}]}}"#
        );
        for json in [misshapen, misnamed] {
            let invalid = Document::from_json(json).and_then(Dossier::try_from).unwrap_err();
            let report = format!("{invalid:#}");
            assert_eq!(report.lines().count(), invalid.problems().len(), "{report:?}");
            assert!(!report.replace('\n', "").contains(char::is_control), "{report:?}");
        }
    }
}
