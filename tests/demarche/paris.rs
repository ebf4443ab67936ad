//! The Paris sample against the article it was made from: every row of the checklist (`R1` to `R78`) as a record, and what
//! is left of them through other lenses. The questions of the checklist are in `acceptance.rs`, and what must not follow
//! from the article in `underivable.rs`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use demarche::Position::{Mixed, Oppose};
use demarche::{
    Basis, Certainty, Day, Document, Dossier, ItemRef, Lens, MeetingRef, Position, PositionSet, RelationKind, Truth,
    When, day, samples,
};
use serde_json::Value;
use strum::IntoEnumIterator;

const TROOPS: &str = "peacekeeping-troops";
const LINES: usize = 19;
const ROWS: usize = 78;

fn paris() -> Dossier {
    samples::paris().unwrap()
}

fn file(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The article, line by line; nothing, with a word of why, where the folder with the seed is not there.
fn article() -> Option<Vec<String>> {
    let shared = file("../shared");
    if !shared.exists() {
        eprintln!("skipped: there is no {}", shared.display());
        return None;
    }
    let text = fs::read_to_string(shared.join("seed/article.txt")).unwrap();
    Some(text.lines().map(str::to_owned).collect())
}

/// The sample as a plain tree.
fn tree() -> Value {
    serde_json::from_str(&Document::from(paris()).to_json()).unwrap()
}

/// Shows every object of a tree.
fn objects(tree: &Value, show: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match tree {
        Value::Object(fields) => {
            show(fields);
            fields.values().for_each(|value| objects(value, show));
        }
        Value::Array(values) => values.iter().for_each(|value| objects(value, show)),
        _ => {}
    }
}

/// Every text that stands in the sample under a field, or under any but `except`.
fn texts(of: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    objects(&tree(), &mut |fields| {
        for (_, value) in fields.iter().filter(|(field, _)| of(field)) {
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            found.extend(values.iter().filter_map(Value::as_str).map(str::to_owned));
        }
    });
    found
}

/// The numbers that follow a letter in a text: `R7` and `R12` of "R7 R12: an example".
fn numbers(letter: char, text: &str) -> Vec<usize> {
    let words = text.split(|char: char| !char.is_alphanumeric());
    words.filter_map(|word| word.strip_prefix(letter)?.parse().ok()).collect()
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|char: char| !char.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn any_line() -> PositionSet {
    Position::iter().collect()
}

fn summit(paris: &Dossier) -> MeetingRef<'_> {
    paris.meeting("summit").unwrap()
}

fn positions(lens: Lens<'_>, item: &str) -> Vec<String> {
    let everyone = lens.who(any_line()).on(item).unwrap();
    everyone.iter().map(|holder| format!("{} {}", holder.party().id(), holder.line().definite().unwrap())).collect()
}

// The file.

#[test]
fn the_sample_has_no_problem_and_no_warning() {
    let paris = paris();
    assert_eq!(paris.warnings(), []);
    assert_eq!(paris.day(), day(2025, 3, 26));
}

#[test]
fn the_sample_is_written_as_it_is_read() {
    let embedded = fs::read_to_string(file("src/samples/paris.json")).unwrap();
    let written = Document::from(paris()).to_json();
    let line = embedded.lines().zip(written.lines()).position(|(embedded, written)| embedded != written);
    assert_eq!(line, None, "the first line that differs, from 0");
    assert!(embedded == written, "one is longer than the other");
}

#[test]
fn every_row_is_mentioned() {
    let mentioned: BTreeSet<_> = texts(|field| field == "note").iter().flat_map(|note| numbers('R', note)).collect();
    let rows: BTreeSet<_> = (1..=ROWS).collect();
    assert_eq!(mentioned, rows);
}

/// Each stands before a test that looks at it, in one of the files on the sample.
#[test]
fn every_row_is_named_by_a_test() {
    let tests = [include_str!("paris.rs"), include_str!("acceptance.rs"), include_str!("underivable.rs")];
    let comments = tests.iter().flat_map(|file| file.lines()).filter_map(|line| line.strip_prefix("///"));
    let named: BTreeSet<_> = comments.flat_map(|comment| numbers('R', comment)).collect();
    assert_eq!(named, (1..=ROWS).collect());
}

#[test]
fn every_quote_stands_in_its_line() {
    let Some(article) = article() else { return };
    assert_eq!(article.len(), LINES);
    let mut quotes = 0;
    objects(&tree(), &mut |fields| {
        let Some(quote) = fields.get("quote").and_then(Value::as_str) else { return };
        let line = numbers('L', fields["locator"].as_str().unwrap())[0];
        assert!(article[line - 1].contains(quote), "L{line} does not say: {quote}");
        quotes += 1;
    });
    assert_eq!(quotes, 6, "R36 R37 R40 R49 R61 R64");
}

#[test]
fn every_locator_is_a_line() {
    for locator in texts(|field| field == "locator") {
        let line: usize = locator.strip_prefix('L').unwrap().parse().unwrap();
        assert!((1..=LINES).contains(&line), "{locator}");
    }
}

#[test]
fn every_line_is_cited() {
    let cited: BTreeSet<_> =
        texts(|field| field == "locator").iter().flat_map(|locator| numbers('L', locator)).collect();
    assert_eq!(cited, (1..=LINES).collect());
}

#[test]
fn only_quotes_copy_the_article() {
    const TOO_MANY: usize = 6;
    let Some(article) = article() else { return };
    let lines: Vec<_> = article.iter().map(|line| words(line)).collect();
    let runs: BTreeSet<_> = lines.iter().flat_map(|line| line.windows(TOO_MANY)).collect();
    for text in texts(|field| field != "quote") {
        let copied: Vec<_> =
            words(&text).windows(TOO_MANY).filter(|run| runs.contains(run)).map(<[_]>::to_vec).collect();
        assert!(copied.is_empty(), "copied: {copied:?}\nin: {text}");
    }
}

#[test]
fn what_is_not_the_articles_says_so() {
    let paris = paris();
    let document = paris.document();
    assert!(document.nations.is_empty(), "the atlas knows them");
    for bloc in ["EU", "NATO"] {
        let declared = paris.bloc(bloc).unwrap().declared().unwrap();
        assert!(declared.members.is_empty() && declared.name.is_none(), "{bloc}: who belongs to it is the atlas's");
        assert!(paris.bloc(bloc).unwrap().memberships().all(|one| one.facts().is_some()));
    }
}

// The rows, as records.

/// R1 R2 R3 R14 R15 R17 R31 R42.
#[test]
fn meetings() {
    let paris = paris();
    let told = |meeting: MeetingRef<'_>| {
        let record = meeting.record();
        let words = [
            record.kind.map(|kind| kind.to_string()),
            record.status.map(|status| status.to_string()),
            record.place.clone(),
            record.on.map(|on| on.to_string()),
            record.daypart.map(|part| part.to_string()),
            record.before.as_ref().map(|other| format!("before {other}")),
            record.after.as_ref().map(|other| format!("after {other}")),
            record.level.map(|level| level.to_string()),
            record.importance.map(|importance| importance.to_string()),
        ];
        words.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        paris.meetings().map(told).collect::<Vec<_>>(),
        [
            "summit, planned, Paris, 2025-03-27, leaders, high",
            "dinner, planned, Paris, 2025-03-26, evening, before summit",
            "briefing, planned, after summit",
        ]
    );
}

/// R1 R14: which Thursday and Wednesday is concluded, not written. R5: the number is the Élysée's, and only expected.
#[test]
fn what_the_meetings_fields_rest_on() {
    let paris = paris();
    let support = |meeting: &str, field: &str| {
        let evidence = &paris.meeting(meeting).unwrap().record().evidence;
        let told = evidence.iter().filter(|evidence| evidence.r#for.as_deref() == Some(field));
        told.map(|evidence| (evidence.certainty, evidence.basis)).collect::<Vec<_>>()
    };
    assert_eq!(support("summit", "on"), [(Certainty::Asserted, Basis::Inferred)]);
    assert_eq!(support("dinner", "on"), [(Certainty::Asserted, Basis::Inferred)]);
    assert_eq!(support("summit", "level"), [(Certainty::Expected, Basis::Stated)]);
    assert_eq!(support("summit", "expected"), [(Certainty::Expected, Basis::Stated)]);
    assert_eq!(support("summit", "importance"), [(Certainty::Asserted, Basis::Stated); 2]);
}

/// R6 R7 R8 R9 R14 R15 R42.
#[test]
fn attendance() {
    let paris = paris();
    let told = |meeting: &str| {
        let attendance = &paris.meeting(meeting).unwrap().record().attendance;
        let told = attendance.iter().map(|one| {
            let words = [
                one.some.then(|| "some of".to_owned()),
                Some(one.party.to_string()),
                one.person.as_ref().map(|person| format!("by {person}")),
                one.role.map(|role| role.to_string()),
                one.status.map(|status| status.to_string()),
            ];
            words.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(
        told("summit"),
        [
            "some of NATO expected",
            "some of EU expected",
            "some of non-eu-countries expected",
            "GBR expected",
            "CAN expected",
            "NOR expected",
        ]
    );
    assert_eq!(told("dinner"), ["FRA by macron host", "UKR by zelenskyy guest invited"]);
    assert_eq!(told("briefing"), ["FRA by macron participant expected", "USA by trump participant expected"]);
}

/// R4 R19 R27 R55 R57 R63 R68.
#[test]
fn agenda() {
    let paris = paris();
    let entries = summit(&paris).record().agenda.iter().map(|entry| {
        let words = [
            Some(entry.item.to_string()),
            entry.aim.clone(),
            entry.rank.map(|rank| rank.to_string()),
            entry.priority.map(|priority| priority.to_string()),
            entry.sensitivity.map(|sensitivity| sensitivity.to_string()),
        ];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    assert_eq!(
        entries.collect::<Vec<_>>(),
        [
            "ukraine",
            "security-guarantees prepare",
            "security-guarantees finalise primary",
            "aid bolster 1 primary",
            "complete-ceasefire secure 2",
            "army-support provide 3",
            "reassurance-force most",
            "peace-treaty",
        ]
    );
}

/// R3 R4 R21 R25 R27 R32 R37 R55 R57 R63 R67 R69.
#[test]
fn items_and_what_they_hang_under() {
    let paris = paris();
    let told = |item: ItemRef<'_>| {
        let edges = item.record().parents.iter().map(|edge| {
            let [evidence] = edge.evidence.as_slice() else { panic!("{}", item.id()) };
            format!(" < {} ({} {})", edge.item, evidence.certainty, evidence.basis)
        });
        format!("{} {}{}", item.record().kind.unwrap(), item.id(), edges.collect::<String>())
    };
    assert_eq!(
        paris.items().map(told).collect::<Vec<_>>(),
        [
            "topic ukraine",
            "goal security-guarantees < ukraine (asserted stated)",
            "option reassurance-force < security-guarantees (asserted inferred)",
            "option peacekeeping-troops < reassurance-force (possible stated) < security-guarantees (asserted stated)",
            "agreement peace-treaty < ukraine (likely inferred)",
            "goal aid < ukraine (asserted implied)",
            "goal complete-ceasefire < ukraine (asserted implied)",
            "goal army-support < ukraine (asserted implied)",
            "agreement black-sea-ceasefire < ukraine (asserted inferred)",
            "claim first-step < ukraine (asserted inferred)",
            "claim sufficient-for-lasting-ceasefire < ukraine (asserted inferred)",
        ]
    );
}

/// R25 R26 R28 R32 R33 R34.
#[test]
fn agreements() {
    let paris = paris();
    let told = |item: &str| {
        let record = paris.item(item).unwrap().record();
        let roles = record.roles.iter().map(|role| {
            let parties: Vec<_> = role.parties.iter().map(ToString::to_string).collect();
            format!("{} {}", role.role, parties.join(" "))
        });
        let steps = record
            .steps
            .iter()
            .map(|step| step.on.map_or_else(|| step.status.to_string(), |on| format!("{} {on}", step.status)));
        roles.chain(steps).collect::<Vec<_>>()
    };
    assert_eq!(told("peace-treaty"), ["drafter FRA GBR UKR", "addressee USA", "in-preparation"]);
    assert_eq!(told("black-sea-ceasefire"), ["party RUS UKR", "mediator USA", "announced [..2025-03-26]"]);
}

/// R22 R35 R37 R58 R59 R66 R70 R71 R72 R74 R75.
#[test]
fn stances() {
    let paris = paris();
    let told = paris.stances().map(|stance| {
        let strength = stance.strength().map(|strength| format!(" ({strength})")).unwrap_or_default();
        format!("{} {} {}{strength}", stance.party().id(), stance.position(), stance.item().id())
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "european-nations undecided peacekeeping-troops",
            "FRA mixed black-sea-ceasefire",
            "FRA support first-step",
            "FRA oppose sufficient-for-lasting-ceasefire",
            "UKR support complete-ceasefire",
            "RUS not-stated complete-ceasefire",
            "FRA support army-support",
            "FRA support peacekeeping-troops (strong)",
            "GBR support peacekeeping-troops (strong)",
            "EU divided peacekeeping-troops",
            "ITA oppose peacekeeping-troops",
            "POL oppose peacekeeping-troops",
        ]
    );
}

/// R23 R28 R33 R38 R41 R44 R48 R51 R52 R53 R54 R60 R62 R65.
#[test]
fn relations() {
    let paris = paris();
    let told = paris.relations().map(|relation| {
        let names = |actors: &mut dyn Iterator<Item = demarche::ActorRef<'_>>| {
            actors.map(|actor| actor.id().to_owned()).collect::<Vec<_>>().join("+")
        };
        let record = relation.record();
        let arrow = if record.symmetric { "<->" } else { "->" };
        let (by, toward) = (names(&mut relation.by()), names(&mut relation.toward()));
        let more = [record.degree.map(|degree| degree.to_string()), record.trend.map(|trend| trend.to_string())];
        let more: Vec<_> = more.into_iter().flatten().collect();
        format!("{} {by} {arrow} {toward} {}", record.kind, more.join(" ")).trim_end().to_owned()
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "war RUS -> UKR",
            "cooperation FRA+GBR+UKR ->",
            "mediation USA -> RUS+UKR",
            "coordination FRA <-> USA full",
            "partnership FRA <-> USA",
            "tension USA <-> EU rising",
            "contempt us-security-officials -> europe",
            "contempt hegseth -> europe full",
            "contempt chat-addressee -> europe",
            "accusation hegseth -> europe",
            "reaction eu-officials -> hegseth",
            "distrust FRA -> RUS",
            "accusation FRA -> RUS",
            "threat-perception macron-entourage -> RUS",
        ]
    );
}

/// R24: three full years are over on 25 or 26 March 2025, which the common knowledge of 2022-02-24 bears out.
#[test]
fn the_war_is_in_its_fourth_year() {
    let paris = paris();
    let war = paris.relations().find(|relation| relation.record().kind == RelationKind::War).unwrap();
    let since = war.record().since.unwrap();
    assert_eq!(since, When::between(day(2021, 3, 26), day(2022, 3, 26)).unwrap());
    assert!((since.first()..=since.last()).contains(&day(2022, 2, 24)));
}

/// R20 R56: expected, with what and how much left open.
#[test]
fn pledges() {
    let paris = paris();
    let told = paris.pledges().map(|pledge| {
        let record = pledge.record();
        let steps: Vec<_> = record.steps.iter().map(|step| step.status.to_string()).collect();
        let each = if record.each { "each of " } else { "" };
        assert!(
            record.kind.is_none() && record.what.is_none() && record.steps.iter().all(|step| step.amount.is_none())
        );
        format!("{each}{} {}: {}", pledge.by().id(), record.item.as_ref().unwrap(), steps.join(", "))
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        ["european-nations security-guarantees: expected", "each of summit-attendees aid: expected"]
    );
}

/// R13 R15 R16 R35 R43 R47 R49 R50 R54 R61 R66: for whom each voice speaks.
#[test]
fn speakers_and_for_whom_they_speak() {
    let paris = paris();
    let told = paris.speakers().map(|speaker| {
        let parties: Vec<_> = speaker.speaks_for().map(demarche::PartyRef::id).collect();
        format!("{} {}: {}", speaker.record().kind, speaker.id(), parties.join(" ")).trim_end().to_owned()
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "person macron: FRA",
            "person zelenskyy: UKR",
            "person trump: USA",
            "person hegseth: USA",
            "body elysee: FRA",
            "unnamed elysee-source: FRA",
            "group french-officials: FRA",
            "group macron-entourage: FRA",
            "group us-security-officials: USA",
            "unnamed chat-addressee:",
            "group eu-officials: EU",
        ]
    );
}

/// R13 R34 R35 R36 R37 R40 R49 R61 R64.
#[test]
fn statements() {
    let paris = paris();
    let told = paris.statements().map(|statement| {
        let record = statement.record();
        let speakers: Vec<_> = statement.speakers().map(demarche::ActorRef::id).collect();
        let quote = match (&record.quote, record.fragment) {
            (None, _) => "no quote",
            (Some(_), true) => "fragment",
            (Some(_), false) => "quote",
        };
        format!("{} {} {} {quote}", record.locator.as_deref().unwrap(), record.attribution, speakers.join(" "))
    });
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            "L2 institutional elysee no quote",
            "L8 institutional USA no quote",
            "L9 collective french-officials no quote",
            "L9 institutional elysee quote",
            "L9 institutional elysee fragment",
            "L10 institutional elysee quote",
            "L12 leaked hegseth quote",
            "L15 anonymous elysee-source quote",
            "L16 collective macron-entourage fragment",
        ]
    );
}

/// R10 R11 R12 R73 R76: three are out, two are in, and there are 27.
#[test]
fn the_eu_of_the_article() {
    let paris = paris();
    let eu = paris.now().members("EU").unwrap();
    let standing = |nation: &str| eu.standing(paris.party(nation).unwrap());
    assert_eq!(["GBR", "CAN", "NOR"].map(standing), [Truth::No; 3]);
    assert_eq!(["ITA", "POL", "FRA"].map(standing), [Truth::Yes; 3]);
    assert_eq!((eu.definite().len(), eu.possible().len(), eu.unknown().len()), (27, 0, 0));
    assert_eq!(eu.bloc().declared().unwrap().size, Some(27));
}

/// R6: who is in NATO the article does not say; the atlas does. All but two of those mentioned are.
#[test]
fn the_allies_of_the_atlas() {
    let paris = paris();
    let allies = paris.now().members("NATO").unwrap();
    assert_eq!((allies.definite().len(), allies.possible().len(), allies.unknown().len()), (32, 0, 0));
    let outside = paris.now().scope().outside("NATO").unwrap();
    assert_eq!((outside.definite().ids(), outside.possible().len()), (vec!["RUS", "UKR"], 0));
}

/// R6 R20 R48: who is a non-EU country, a European nation, or Europe, the article does not say; only that Canada is not
/// European.
#[test]
fn blocs_of_which_nobody_says_who_belongs_to_them() {
    let paris = paris();
    for bloc in ["european-nations", "non-eu-countries", "europe"] {
        let members = paris.now().members(bloc).unwrap();
        assert_eq!((members.definite().len(), members.possible().len()), (0, 0), "{bloc}");
    }
    let european = paris.now().members("european-nations").unwrap();
    assert_eq!(european.standing(paris.party("CAN").unwrap()), Truth::No);
    assert_eq!(european.standing(paris.party("FRA").unwrap()), Truth::Unknown);
}

/// R45 R46 R78: two sources behind the article, and when they appeared.
#[test]
fn sources() {
    let paris = paris();
    let published = |source: &str| paris.source(source).unwrap().record().published.unwrap();
    assert_eq!(published("article"), When::between(day(2025, 3, 25), day(2025, 3, 26)).unwrap());
    assert_eq!(published("chat"), day(2025, 3, 25).into());
    assert_eq!(paris.source("article").unwrap().record().publisher, None);
}

/// R39: "Paris" is the French government where it insists, with Washington for the American one, and the city where people
/// meet.
#[test]
fn what_the_capitals_stand_for() {
    let paris = paris();
    let coordination = paris.relations().find(|one| one.record().kind == RelationKind::Coordination).unwrap();
    assert_eq!(
        coordination.by().chain(coordination.toward()).map(demarche::ActorRef::id).collect::<Vec<_>>(),
        ["FRA", "USA"]
    );
    let insisting = coordination.evidence().next().unwrap();
    assert_eq!(insisting.speakers().map(demarche::ActorRef::id).collect::<Vec<_>>(), ["FRA"]);
    let in_paris = paris.meetings().filter(|meeting| meeting.record().place.as_deref() == Some("Paris"));
    assert_eq!(in_paris.map(|meeting| meeting.id().as_str()).collect::<Vec<_>>(), ["summit", "dinner"]);
    for nation in paris.nations() {
        assert!(!nation.aliases().any(|alias| alias == "Paris" || alias == "Washington"));
    }
}

// Through other lenses.

/// R35 R37 R70 R74: on the troops nobody is heard in its own words; France is on what the ceasefire is worth.
#[test]
fn on_record() {
    let paris = paris();
    let heard = paris.now().on_record();
    let who = heard.who(Oppose).on(TROOPS).unwrap();
    assert_eq!(who.iter().count(), 0);
    assert_eq!(who.unknown().len(), 9, "all who are mentioned");
    assert_eq!(heard.split("EU").unwrap().on(TROOPS).unwrap().tally().unknown().len(), 27);
    assert!(heard.remark("EU", TROOPS).unwrap().is_unknown());
    assert_eq!(positions(heard, "black-sea-ceasefire"), [] as [&str; 0], "the officials are not named");
    assert_eq!(positions(heard, "first-step"), ["FRA support"]);
    assert_eq!(positions(heard, "sufficient-for-lasting-ceasefire"), ["FRA oppose"]);
    assert_eq!(positions(heard, "army-support"), [] as [&str; 0], "the entourage is not named");
}

/// R78: the article had appeared by 26 March for sure, and by 24 March not.
#[test]
fn known_by() {
    let paris = paris();
    let known_by = |known: Day| {
        let lens = paris.now().known_by(known);
        paris.items().flat_map(|item| positions(lens, item.id().as_str())).collect::<Vec<_>>()
    };
    let now: Vec<_> = paris.items().flat_map(|item| positions(paris.now(), item.id().as_str())).collect();
    assert_eq!(now.len(), 10, "all but those of the blocs");
    assert_eq!(known_by(day(2025, 3, 24)), [] as [&str; 0]);
    assert_eq!(known_by(day(2025, 3, 25)), [] as [&str; 0], "it may have appeared a day later");
    assert_eq!(known_by(day(2025, 3, 26)), now);
    assert_eq!(paris.now().known_by(day(2025, 3, 24)).members("EU").unwrap().definite().len(), 27);
}

/// No line of the article's is a hearsay; of those it has, one is inferred and one implied.
#[test]
fn asserted_and_stated() {
    let paris = paris();
    let lines = |lens: Lens<'_>| -> Vec<String> {
        paris.items().flat_map(|item| positions(lens, item.id().as_str())).collect()
    };
    assert_eq!(lines(paris.now().asserted()), lines(paris.now()));
    assert!(paris.now().stated().line("FRA", "army-support").unwrap().is_unknown(), "R66: inferred");
    assert!(paris.now().stated().line("european-nations", TROOPS).unwrap().is_unknown(), "R22: implied");
    assert_eq!(paris.now().stated().line("FRA", "black-sea-ceasefire").unwrap().definite(), Some(Mixed));
    assert_eq!(lines(paris.now().stated()).len(), 9);
}

#[test]
fn the_eu_before_and_after_britain() {
    let paris = paris();
    let britain = paris.party("GBR").unwrap();
    let members = |on: Day| paris.on(on).members("EU").unwrap().definite();
    assert!(members(day(2020, 1, 31)).contains(britain));
    assert_eq!(members(day(2020, 1, 31)).len(), 28);
    assert!(!members(day(2020, 2, 1)).contains(britain));
    assert_eq!(members(day(2020, 2, 1)).len(), 27);
    assert_eq!(paris.now().members("EU").unwrap().definite().len(), 27);
}
