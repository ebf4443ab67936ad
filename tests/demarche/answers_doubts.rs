//! What an answer says of those of whom it is not sure, and why somebody belongs.

use demarche::{
    Attendance, AttendanceStatus, Bloc, Certainty, Condition, ConditionKind, Definition, Dossier, Edge, Evidence, Item,
    Meeting, Membership, Nation, Position, Query, Roster, Source, Stance, day,
};
use serde_json::{Value, json};

const NATIONS: [(&str, &str); 7] = [
    ("FRA", "France"),
    ("ITA", "Italy"),
    ("DEU", "Germany"),
    ("POL", "Poland"),
    ("ESP", "Spain"),
    ("NLD", "Netherlands"),
    ("NOR", "Norway"),
];

/// The pact supports aid. Of its members France does so, Italy opposes it, Germany does under a condition, Poland is alleged
/// to; Spain supports it in its own words and is reported to oppose it; the Netherlands are alleged to support it; Norway is
/// silent.
fn world() -> Dossier {
    let stance = |party: &str, position, month| Stance::new(party, position, "aid").since(day(2025, month, 1));
    let told = || Evidence::of("paper").at("p1");
    let alleged = || Evidence::of("paper").at("p2").certainty(Certainty::Alleged);
    let ceasefire = Condition::new(ConditionKind::If, "no truce comes");
    let builder = Dossier::builder()
        .as_of(day(2025, 3, 20))
        .source(Source::new("paper").published(day(2025, 3, 10).into()))
        .item(Item::new("aid", "Aid"))
        .item(Item::new("shells", "Shells").parents([Edge::new("aid").cite(alleged())]))
        .item(Item::new("peace", "Peace"))
        .bloc(Bloc::new("willing", "The Willing").defined_by([Definition::holding(Position::Support, "aid")]))
        .meeting(Meeting::new("dinner", "A dinner").attendance([
            Attendance::new("FRA").status(AttendanceStatus::Confirmed).cite(told()),
            Attendance::new("NOR").status(AttendanceStatus::Declined),
        ]))
        .stance(stance("pact", Position::Support, 1).cite(told()))
        .stance(stance("FRA", Position::Support, 1).cite(told()))
        .stance(stance("ITA", Position::Oppose, 1).cite(told()))
        .stance(stance("DEU", Position::Oppose, 1).cite(told()).condition(ceasefire))
        .stance(stance("POL", Position::Oppose, 1).cite(alleged()))
        .stance(
            stance("ESP", Position::Support, 1).cite(told().by("moncloa").attribution(demarche::Attribution::OnRecord)),
        )
        .stance(stance("ESP", Position::Oppose, 2).cite(told()))
        .stance(stance("NLD", Position::Support, 1).cite(alleged()))
        .stance(Stance::new("NOR", Position::Oppose, "shells").since(day(2025, 1, 1)).cite(told()))
        .speaker(demarche::Speaker::new("moncloa", "Moncloa", demarche::SpeakerKind::Body).of("ESP"));
    let pact = Bloc::new("pact", "The Pact").roster(Roster::Complete);
    let since = |id: &str| Membership::new(id).since(day(2019, 1, 1));
    let pact = NATIONS.iter().fold(pact, |pact, (id, _)| pact.member(since(id)));
    NATIONS
        .iter()
        .fold(builder.bloc(pact), |builder, (id, name)| builder.nation(Nation::new(*id, *name)))
        .build()
        .unwrap()
}

fn shown(question: &str) -> (String, Value) {
    let world = world();
    let answer = world.ask(question).unwrap();
    (answer.to_string(), serde_json::to_value(&answer).unwrap())
}

fn ids(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect()
}

#[track_caller]
fn contains(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

#[test]
fn who_may_break_with_a_bloc_is_told() {
    let (text, json) = shown("who breaks with pact on aid");
    let parts = ["parties", "conditional", "possible", "contested"].map(|key| ids(&json[key]));
    assert_eq!(parts, [vec!["ITA"], vec!["DEU"], vec!["POL"], vec!["ESP"]]);
    assert_eq!(json["unknown"], json!({"count": 1, "of": 7, "ids": ["NOR"]}));
    assert_eq!(json["tally"]["possible"], json!(["POL", "NLD"]), "the Netherlands may stand somewhere, not against it");
    let parts = [
        "Under a condition: 1 of 7\n  Germany: oppose",
        "Possibly: 1 of 7\n  Poland: possibly oppose",
        "Contested: 1 of 7\n  Spain: contested, support or oppose",
        "Unknown: 1 of 7: Norway",
    ];
    contains(&text, &parts);
}

#[test]
fn who_has_no_line_is_never_said_to_be_known() {
    let (text, json) = shown("who has a line on shells");
    assert_eq!(ids(&json["parties"]), ["NOR"]);
    let silent = ["FRA", "ITA", "DEU", "POL", "ESP", "NLD"];
    assert_eq!(json["unknown"]["ids"], json!(silent));
    assert!(!text.contains("Unknown") && !text.contains("Otherwise"), "{text}");
    let names = "No line on any record: 6 of 7: France, Italy, Germany, Poland, Spain, Netherlands";
    assert!(text.ends_with(names), "{text}");

    let (text, json) = shown("who is unknown on shells");
    assert_eq!((ids(&json["parties"]), &json["unknown"]["ids"]), (silent.to_vec(), &json!(silent)));
    assert!(text.ends_with("No line on any record: 6 of 7: as above"), "{text}");

    // Of a line on one of two, it is certain that it is not one on both; and it is a line.
    let (text, json) = shown("who has a line on aid and has a line on shells");
    assert_eq!((ids(&json["parties"]).len(), json["unknown"]["count"].clone()), (0, json!(0)));
    contains(&text, &["Otherwise: 7 of 7", "No line on any record: none of 7"]);
}

#[test]
fn what_may_hang_under_an_item_is_told_with_the_rest() {
    let (text, json) = shown("where does NOR stand on anything under aid");
    assert_eq!((ids(&json["items"]), ids(&json["possible"])), (vec!["aid"], vec!["shells"]));
    assert_eq!((&json["unknown"]["ids"], json.get("left_out")), (&json!(["aid"]), None));
    contains(&text, &["Unknown on 1 item: Aid", "under the item asked about\n  Shells: oppose"]);
    let (text, json) = shown("where does everyone stand on anything under aid");
    assert_eq!((ids(&json["items"]), ids(&json["possible"])), (vec!["aid"], vec!["shells"]));
    contains(&text, &["Shells\n  only possibly belongs under the item asked about\n  oppose: 1 of 7: Norway"]);
}

#[test]
fn why_somebody_belongs_is_explained() {
    let world = world();
    let explain = |question: &str| world.ask(question).unwrap().explain();
    let listed = "France: yes\n  The Pact: in it\n    listed as member, 2019-01-01/.., by the dossier";
    contains(&explain("who is in pact"), &[listed]);
    let defined = "France: yes\n  The Willing: in it\n    defined by: support on Aid\n      France on Aid";
    contains(&explain("who is in willing"), &[defined, "Netherlands: possibly\n"]);
    let dinner = explain("who attends dinner among pact");
    let parts = [
        "France: yes\n  A dinner: confirmed\n    - paper p1",
        "Norway: otherwise\n  A dinner: declined",
        "No record (5, unknown): Italy, Germany, Poland, Spain, Netherlands",
    ];
    contains(&dinner, &parts);
    let eu = explain("who is not in EU among FRA and NOR");
    contains(
        &eu,
        &["France: otherwise\n  European Union: in it\n    listed as member, 1958-01-01/.., by the atlas, from"],
    );
    let (_, json) = shown("who attends dinner among FRA and ITA");
    assert_eq!((ids(&json["attendance"]), &json["attendance"][0]["status"]), (vec!["FRA"], &json!("confirmed")));
    // What is about no party is told as it stands.
    contains(&explain("what is hedged"), &["alleged"]);
}

#[test]
fn a_change_is_told_with_its_evidence() {
    let (text, json) = shown("what changed on aid since 2025-01-15");
    assert_eq!(json["scope"]["count"], json!(7), "the pact and six nations have records on it");
    let changes = json["changes"].as_array().unwrap();
    let [spain] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((&spain["id"], &spain["kind"]), (&json!("ESP"), &json!("contested")));
    let count = |side: &str| spain["evidence"][side].as_array().unwrap().len();
    assert_eq!((count("before"), count("after")), (1, 2));
    contains(&text, &["before:\n      - paper p1, on-record, Moncloa"]);
    let (text, _) = shown("what changed since 2024-12-01");
    contains(
        &text,
        &["Poland on Aid: unknown → possibly oppose (possibly appeared)", "Italy on Aid: unknown → oppose (appeared)"],
    );
    let (text, _) = shown("what changed since 2030");
    contains(&text, &["Nothing can have changed: 2030-01-01 is after 2025-03-20, the day of the answer"]);
    let (text, _) = shown("what changed on peace since 2025");
    assert!(text.ends_with("\n\nNothing that is known"), "{text}");
}

#[test]
fn the_head_tells_whom_it_is_about() {
    let head = |question: &str| shown(question).0.lines().nth(2).unwrap().to_owned();
    assert_eq!(head("who supports aid among FRA among DEU"), "Scope: 0, France; of these only Germany");
    assert_eq!(head("who supports aid among FRA, FRA"), "Scope: 1, France, as asked");
    let long = "who supports aid and does not oppose peace and is unknown on shells and has a line on aid among FRA, ITA and NOR as of 2025-03-20";
    let (text, _) = shown(long);
    let first = text.lines().next().unwrap();
    assert!(first.len() > 100 && first.parse::<Query>().unwrap().to_string() == first, "{first}");
}

#[test]
fn nobody_is_told_before_those_who_may_belong() {
    let dossier = world().to_builder().bloc(
        Bloc::new("club", "Club")
            .member(Membership::new("POL").cite(Evidence::of("paper").certainty(Certainty::Alleged))),
    );
    let dossier = dossier.build().unwrap();
    let text = dossier.ask("who is in club").unwrap().to_string();
    contains(&text, &["\n\nMembers: nobody of whom that is surely so\n\nPossibly members: 1\n  Poland"]);
}
