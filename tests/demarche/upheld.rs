//! Since when lines are held by what an answer says, on which records, and each party with its lines once.

use demarche::{Clause, Document, Dossier, GroupName, Lens, Position, Query, Verb, day};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::worlds::{Sort, world};

const SUPPORT: Position = Position::Support;

/// Stances on `aid`, and one on `truce`, of parties each held since another day.
fn dossier() -> Dossier {
    let by = |source: &str, locator: &str| json!({"source": source, "locator": locator});
    let stance = |party: &str, position: &str, since: &str, evidence: Value| json!({"party": party, "item": "aid", "position": position, "since": since, "evidence": [evidence]});
    let with = |mut stance: Value, key: &str, value: Value| {
        stance[key] = value;
        stance
    };
    let own = json!({"source": "a", "locator": "own", "speakers": ["minister"], "attribution": "on-record"});
    let likely = json!({"source": "a", "certainty": "likely"});
    let vote = json!({"source": "journal", "attribution": "recorded"});
    let signed = json!({"source": "a", "attribution": "recorded"});
    let unless = json!([{"kind": "unless", "text": "Russia objects"}]);
    let mut undated = stance("PRT", "support", "", by("late", "p5"));
    undated.as_object_mut().unwrap().remove("since");
    let document = json!({
        "format": "demarche/1",
        "as_of": "2025-03-26",
        "sources": [
            {"id": "a", "kind": "article", "published": "2025-03-20"},
            {"id": "b", "kind": "article", "published": "2025-03-25"},
            {"id": "late", "kind": "article", "published": "[2025-03-25..2025-03-26]"},
            {"id": "journal", "kind": "record", "published": "2025-03-20"},
        ],
        "speakers": [{"id": "minister", "name": "A minister", "kind": "person", "offices": [{"title": "PM", "party": "ITA"}]}],
        "agenda": [{"id": "aid", "title": "Aid"}, {"id": "truce", "title": "Truce"}],
        "roll_calls": [
            {"id": "rc", "item": "aid", "cast": {"yes": ["SWE"], "absent": ["FIN"]}, "evidence": [{"source": "journal"}]},
        ],
        "stances": [
            with(stance("AUT", "support", "2025-03-01", by("a", "p1")), "until", json!("unknown")),
            stance("ESP", "support", "[2025-03-20..2025-03-30]", by("a", "p1")),
            undated,
            stance("FRA", "support", "2025-03-01", by("a", "p1")),
            stance("FRA", "support", "2025-03-21", by("b", "p2")),
            stance("EU", "support", "2025-03-02", by("a", "p3")),
            stance("EU", "support", "2025-03-22", by("b", "p4")),
            stance("GBR", "support", "2025-03-20", likely),
            stance("GBR", "support", "2025-03-24", by("b", "p6")),
            stance("ITA", "support", "2025-03-01", own),
            with(stance("ITA", "oppose", "2025-03-05", by("a", "p7")), "until", json!("2025-03-10")),
            stance("SWE", "support", "2025-03-01", vote.clone()),
            stance("FIN", "support", "2025-03-01", vote),
            stance("NLD", "support", "2025-03-01", signed),
            with(stance("NOR", "support", "2025-03-01", by("a", "p8")), "conditions", unless),
        ],
    });
    Document::from_json(document.to_string()).and_then(Dossier::try_from).unwrap()
}

fn value(lens: Lens<'_>, query: &Query) -> Value {
    serde_json::to_value(query.bind(lens.dossier()).unwrap().run(lens).unwrap()).unwrap()
}

fn text(lens: Lens<'_>, query: &Query) -> String {
    query.bind(lens.dossier()).unwrap().run(lens).unwrap().to_string()
}

fn entry(answer: &Value, id: &str) -> Value {
    let parts = ["parties", "conditional", "possible", "contested", "other", "blocs"];
    let mut all = parts.iter().flat_map(|part| answer[part].as_array().unwrap());
    all.find(|entry| entry["id"] == id).unwrap_or_else(|| panic!("{id} in {answer}")).clone()
}

fn days(entry: &Value) -> [&str; 3] {
    ["line", "since", "confirmed"].map(|key| entry[key].as_str().unwrap_or("none"))
}

fn locators(entry: &Value) -> Vec<&str> {
    entry["evidence"].as_array().unwrap().iter().map(|one| one["locator"].as_str().unwrap_or("none")).collect()
}

#[test]
fn a_line_is_dated_by_its_records_however_surely_it_holds() {
    let dossier = dossier();
    let answer = value(dossier.now(), &Query::who(SUPPORT).on("aid"));
    let expected = [
        ("AUT", ["possible", "2025-03-01", "2025-03-01"]),
        ("ESP", ["possible", "[2025-03-20..2025-03-30]", "[2025-03-20..2025-03-30]"]),
        ("PRT", ["definite", "[2025-03-25..2025-03-26]", "[2025-03-25..2025-03-26]"]),
        ("FRA", ["definite", "2025-03-01", "2025-03-21"]),
        // What was only likely before dates nothing that is sure.
        ("GBR", ["definite", "2025-03-24", "2025-03-24"]),
        // A report that contested it has ended: it said so all along.
        ("ITA", ["definite", "2025-03-01", "2025-03-01"]),
    ];
    for (id, days_of) in expected {
        assert_eq!(days(&entry(&answer, id)), days_of, "{id}");
    }
    let before = value(dossier.on(day(2025, 3, 25)), &Query::who(SUPPORT).on("aid"));
    let window = "[2025-03-25..2025-03-26]";
    assert_eq!(days(&entry(&before, "PRT")), ["possible", window, window], "as its source is dated");
    let told = text(dossier.on(day(2025, 3, 25)), &Query::who(SUPPORT).on("aid").among("PRT"));
    assert!(told.contains("since [2025-03-25..2025-03-26] (dated by its source); 1 origin"), "{told}");
}

#[test]
fn what_possibly_goes_on_has_no_end() {
    let dossier = dossier();
    let told = |party: &str| text(dossier.now(), &Query::since_when(party, SUPPORT, "aid"));
    let austria = told("AUT");
    assert!(austria.contains("Austria on Aid: support since 2025-03-01, possibly until 2025-03-01\n"), "{austria}");
    assert!(!austria.contains(", until"), "{austria}");
    let spain = told("ESP");
    assert!(spain.contains("Spain on Aid: possibly support since [2025-03-20..2025-03-30]\n"), "{spain}");
    let shown = value(dossier.now(), &Query::since_when("ESP", SUPPORT, "aid"));
    assert_eq!(shown["possibly_since"], "[2025-03-20..2025-03-30]");
    assert_eq!(shown["history"][0]["since"], "[2025-03-20..2025-03-30]");
}

#[test]
fn all_records_of_a_run_are_its_ground() {
    let dossier = dossier();
    let answer = value(dossier.now(), &Query::who(SUPPORT).on("aid"));
    let france = entry(&answer, "FRA");
    assert_eq!((locators(&france), &france["origins"]), (vec!["p1", "p2"], &json!(2)));
    assert_eq!(locators(&entry(&answer, "ITA")), ["own"], "what opposed is no ground of support");
}

#[test]
fn a_line_taken_from_a_bloc_is_held_as_long_as_its_own() {
    let dossier = dossier();
    let query = Query::who(Verb::from(SUPPORT).including_bloc_lines()).on("aid").among("DNK");
    let denmark = entry(&value(dossier.now(), &query), "DNK");
    assert_eq!(days(&denmark), ["definite", "2025-03-02", "2025-03-22"]);
    assert_eq!((locators(&denmark), &denmark["how"]), (vec!["p3", "p4"], &json!("bloc-line")));
    let told = text(dossier.now(), &query);
    let line = "through the line of European Union; since 2025-03-02, confirmed 2025-03-22; 2 origins";
    assert!(told.replace("\n     ", "").contains(line), "{told}");
}

#[test]
fn a_vote_is_one_that_was_cast() {
    let answer = value(dossier().now(), &Query::who(SUPPORT).on("aid"));
    let how = |id| entry(&answer, id)["how"].clone();
    assert_eq!((how("SWE"), how("FIN"), how("NLD")), (json!("vote"), json!("recorded"), json!("recorded")));
}

#[test]
fn a_party_is_told_once_and_each_line_of_it_once() {
    let dossier = dossier();
    let supports = || Clause::holds(SUPPORT, "aid");
    let twice = Query::whoever(supports() & supports()).among("FRA");
    let answer = value(dossier.now(), &twice);
    assert_eq!(answer["parties"][0].get("also"), None, "{answer}");
    assert_eq!(text(dossier.now(), &twice).matches("France: support").count(), 1);
    // Nobody says anything on a truce, and it is not what makes this so.
    let either = Query::whoever(supports() | Clause::holds(SUPPORT, "truce")).among("FRA");
    let told = text(dossier.now(), &either);
    assert!(!told.contains("unknown on"), "{told}");
    assert_eq!(value(dossier.now(), &either)["blocs"][0].get("also"), None);
    // Here it is.
    let silent = Query::whoever(supports() & !Clause::has_line("truce")).among("FRA");
    let told = text(dossier.now(), &silent);
    let expected = "
Yes: 1 of 1, at least
  France
    support on Aid
      stated, in the source's wording; since 2025-03-01, confirmed 2025-03-21; 2 origins
      - a p1
      - b p2
    unknown on Truce
";
    assert!(told.contains(expected), "{told}");
    let refused = Query::whoever(Clause::holds(Position::Oppose, "aid") | Clause::holds(Position::Mixed, "aid"));
    let told = text(dossier.now(), &refused.among(GroupName::of(["FRA", "NOR"])));
    let expected = "
Otherwise: 2 of 2
  France: support on Aid
  Norway: support on Aid
    condition: unless Russia objects (nobody says whether it is met)
";
    assert!(told.contains(expected), "{told}");
}

#[test]
fn headings_with_a_count_have_a_colon() {
    let told = text(dossier().now(), &Query::what("NOR", SUPPORT));
    assert!(told.contains("\nUnder a condition: 1 item\n"), "{told}");
    let told = text(dossier().now(), &Query::what("AUT", SUPPORT));
    assert!(told.contains("\nPossibly: 1 item\n"), "{told}");
}

#[test]
fn blocs_are_judged_by_what_tells_of_lines() {
    let dossier = dossier();
    let supports = || Clause::holds(SUPPORT, "aid");
    let blocs = |clause: Clause| {
        let answer = value(dossier.now(), &Query::whoever(clause));
        answer["blocs"].as_array().unwrap().iter().map(|bloc| bloc["id"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(blocs(supports() & Clause::within("EU")), ["EU"]);
    assert_eq!(blocs(supports() & !Clause::within("EU")), ["EU"]);
    assert_eq!(blocs(Clause::holds(Position::Oppose, "aid") & Clause::within("EU")), Vec::<Value>::new());
    assert_eq!(blocs(Clause::within("EU") & !Clause::within("NATO")), Vec::<Value>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn nothing_is_confirmed_before_it_began(world in world(Sort::Any, 0..24)) {
        let dossier = Dossier::try_from(world.0.clone()).unwrap();
        for item in &world.0.agenda {
            let every = Verb::from(demarche::PositionSet::ALL).including_bloc_lines();
            let answer = value(dossier.now(), &Query::who(every).on(item.id.as_str()));
            for part in ["parties", "blocs", "conditional", "possible", "contested", "other"] {
                for entry in answer[part].as_array().unwrap() {
                    let day = |key: &str| entry[key].as_str().map(|day| day.parse::<demarche::When>().unwrap());
                    if let (Some(since), Some(confirmed)) = (day("since"), day("confirmed")) {
                        prop_assert!(confirmed.first() >= since.first(), "{entry}");
                        prop_assert!(confirmed.last() >= since.last(), "{entry}");
                    }
                }
            }
        }
    }
}
