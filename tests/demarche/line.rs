//! The line in force: rule by rule as tables, and against plain enumeration of every reading.

use std::collections::BTreeSet;

use demarche::{
    Attribution, Basis, Bloc, Certainty, Condition, ConditionKind, ConditionStatus, ConditionStep, Day, Document,
    Dossier, Evidence, Fate, InForce, Item, Lens, Line, Nation, Need, Position, Source, Speaker, SpeakerKind, Stance,
    StanceRef, Statement, Strength, Until, When,
};
use proptest::prelude::*;

use crate::reference::{ASKED, Answer, Floors, Kind, World, date, floors, looking, world};

// Rule by rule. Records are written on one line each, `[PARTY/ITEM] POSITION SINCE WORD…`, apart by `;`:
//
// - dates are `MM-DD`, a month `MM`, or a window `MM-DD..MM-DD` open at either end; `-` for none;
// - `until DATE` or `until ?`; `#1` for the order within the day; a strength;
// - `own` (an organ says so) or `report` (the source does), else nothing says where the record comes from;
//   `and` begins a further evidence;
// - of an evidence: a certainty, a basis, `by:SPEAKER`, `said:DATE`, `pub:DATE` and `gone:DATE` of its source,
//   `q1:DATE` for the statement of that name; what is published on the same date is one source;
// - `if:`, `unless:` or `until:`, then steps as `met`, `unmet@03-05` … with commas, then `<PARTY/ITEM=POSITION`.
//
// A lens is a day, then `known:DATE`, `on-record`, `asserted`, `stated`. A line prints as its kind and positions, own
// words first if it is contested, and ` conditional` if conditions are pending.

fn year(text: &str) -> String {
    let full = |part: &str| if part.is_empty() { String::new() } else { format!("2025-{part}") };
    match text.split_once("..") {
        Some((first, last)) => format!("[{}..{}]", full(first), full(last)),
        None => full(text),
    }
}

fn written(text: &str) -> When {
    year(text).parse().unwrap()
}

fn named_day(text: &str) -> Day {
    year(text).parse().unwrap()
}

/// Declares a source by when it is published, once.
fn source<'s>(document: &'s mut Document, id: &str) -> &'s mut Source {
    if !document.sources.iter().any(|source| source.id.as_str() == id) {
        document.sources.push(Source::new(id));
    }
    document.sources.iter_mut().find(|source| source.id.as_str() == id).unwrap()
}

fn cite(document: &mut Document, words: &[&str]) -> Evidence {
    let mut evidence = Evidence::of("paper");
    for word in words {
        let (key, value) = word.split_once(':').unwrap_or((word, ""));
        match key {
            "own" => evidence.attribution = Attribution::Institutional,
            "report" => evidence.attribution = Attribution::Narrator,
            "by" => evidence = evidence.by(value),
            "said" => evidence.said = Some(written(value)),
            "pub" => {
                let id = format!("published-{}", value.replace("..", "-to-"));
                source(document, &id).published = Some(written(value));
                evidence = evidence.source(id.as_str());
            }
            "gone" => {
                let id = evidence.source.clone().unwrap();
                source(document, id.as_str()).withdrawn = Some(written(value));
            }
            "q1" | "q2" => {
                let origin = evidence.source.clone().unwrap();
                if !document.statements.iter().any(|statement| statement.id.as_str() == key) {
                    let mut statement = Statement::new(key, origin).attribution(evidence.attribution);
                    statement.said = Some(value).filter(|value| !value.is_empty()).map(written);
                    document.statements.push(statement);
                }
                let (certainty, basis) = (evidence.certainty, evidence.basis);
                evidence = Evidence::by_statement(key).certainty(certainty).basis(basis);
            }
            word => match (word.parse::<Certainty>(), word.parse::<Basis>(), word.parse::<Attribution>()) {
                (Ok(certainty), ..) => evidence.certainty = certainty,
                (_, Ok(basis), _) => evidence.basis = basis,
                (.., Ok(attribution)) => evidence.attribution = attribution,
                _ => panic!("`{word}` says nothing about evidence"),
            },
        }
    }
    evidence
}

fn condition(text: &str) -> Condition {
    let (kind, rest) = text.split_once(':').unwrap();
    let (steps, need) = rest.split_once('<').map_or((rest, None), |(steps, need)| (steps, Some(need)));
    let mut condition = Condition::new(kind.parse::<ConditionKind>().unwrap(), text);
    condition.needs = need.map(|need| {
        let (line, position) = need.split_once('=').unwrap();
        let (party, item) = line.split_once('/').unwrap();
        Need::new(party, item, position.parse::<Position>().unwrap())
    });
    for step in steps.split(',').filter(|step| !step.is_empty()) {
        let (status, on) = step.split_once('@').map_or((step, None), |(status, on)| (status, Some(on)));
        let mut step = ConditionStep::new(status.parse::<ConditionStatus>().unwrap());
        step.on = on.map(written);
        condition.steps.push(step);
    }
    condition
}

fn record(document: &mut Document, text: &str) -> Stance {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    let (party, item) = words[0].split_once('/').unwrap_or(("AAA", "x"));
    if words[0].contains('/') {
        words.remove(0);
    }
    let mut stance = Stance::new(party, words[0].parse::<Position>().unwrap(), item);
    stance.since = Some(words[1]).filter(|since| *since != "-").map(written);
    let mut words = words.split_off(2);
    if let Some(place) = words.iter().position(|word| *word == "until") {
        stance.until = if words[place + 1] == "?" { Until::Unknown } else { written(words[place + 1]).into() };
        words.drain(place..=place + 1);
    }
    let mut evidence = Vec::new();
    for word in words {
        if let Some(order) = word.strip_prefix('#') {
            stance.order = order.parse().unwrap();
        } else if let Ok(strength) = word.parse() {
            stance.strength = Some(strength);
        } else if ["if:", "unless:", "until:"].iter().any(|kind| word.starts_with(kind)) {
            stance.conditions.push(condition(word));
        } else {
            evidence.push(word);
        }
    }
    for words in evidence.split(|word| *word == "and").filter(|words| !words.is_empty()) {
        stance.evidence.push(cite(document, words));
    }
    stance
}

pub(crate) fn dossier(records: &str) -> Dossier {
    let mut document = Document::default();
    document.nations = ["AAA", "BBB", "CCC"].map(|id| Nation::new(id, id)).into();
    document.blocs = vec![Bloc::new("pact", "A bloc")];
    document.agenda = ["x", "y", "z"].map(|id| Item::new(id, id)).into();
    document.speakers = vec![
        Speaker::new("minister", "A minister", SpeakerKind::Person).of("AAA"),
        Speaker::new("stranger", "A stranger", SpeakerKind::Person).of("BBB"),
        Speaker::new("nobody", "Somebody", SpeakerKind::Person),
    ];
    source(&mut document, "paper");
    for text in records.split(';').filter(|text| !text.trim().is_empty()) {
        let stance = record(&mut document, text);
        document.stances.push(stance);
    }
    Dossier::try_from(document).unwrap()
}

pub(crate) fn lens<'d>(dossier: &'d Dossier, text: &str) -> Lens<'d> {
    let mut words = text.split_whitespace();
    let lens = dossier.on(named_day(words.next().unwrap()));
    words.fold(lens, |lens, word| match word {
        "on-record" => lens.on_record(),
        "asserted" => lens.asserted(),
        "stated" => lens.stated(),
        known => lens.known_by(named_day(known.strip_prefix("known:").unwrap())),
    })
}

fn shown(line: &Line<'_>) -> String {
    let Some(in_force) = line.in_force() else { return "unknown".into() };
    let mut spoken: Vec<Position> = Vec::new();
    for stance in in_force.stances() {
        if !spoken.contains(&stance.position()) {
            spoken.push(stance.position());
        }
    }
    let (kind, positions) = match line {
        Line::Definite(_) => ("definite", spoken),
        Line::Contested(_) => ("contested", spoken),
        _ => ("possible", in_force.positions().iter().collect()),
    };
    let positions: Vec<String> = positions.iter().map(Position::to_string).collect();
    let conditional = if in_force.pending().is_empty() { "" } else { " conditional" };
    format!("{kind} {}{conditional}", positions.join(" "))
}

fn of(records: &str, party: &str, item: &str, looking: &str) -> String {
    shown(&lens(&dossier(records), looking).line(party, item).unwrap())
}

fn line(records: &str, looking: &str) -> String {
    of(records, "AAA", "x", looking)
}

/// What the line says of itself, if there is any.
fn told<T>(records: &str, looking: &str, tell: impl Fn(&InForce<'_>) -> T) -> T {
    tell(lens(&dossier(records), looking).line("AAA", "x").unwrap().in_force().unwrap())
}

/// Since when, how firmly, and whether in the party's own words.
fn voiced(records: &str, looking: &str) -> (Option<When>, Option<Strength>, bool) {
    told(records, looking, |line| {
        (line.principal().map(demarche::StanceRef::since), line.strength(), line.is_own_words())
    })
}

fn since(records: &str, looking: &str) -> Option<When> {
    voiced(records, looking).0
}

fn strength(records: &str, looking: &str) -> Option<Strength> {
    voiced(records, looking).1
}

fn is_own_words(records: &str, looking: &str) -> bool {
    voiced(records, looking).2
}

/// The stances in force, as `POSITION SINCE`.
fn stances(records: &str, looking: &str) -> Vec<String> {
    let each = |in_force: &InForce<'_>| {
        in_force.stances().iter().map(|stance| format!("{} {}", stance.position(), stance.since())).collect()
    };
    told(records, looking, each)
}

fn overshadowed(records: &str, looking: &str) -> Vec<Position> {
    told(records, looking, |in_force| in_force.overshadowed().iter().map(|stance| stance.position()).collect())
}

#[test]
fn the_latest_record_that_has_come_wins() {
    let records = "support 03-01 own; oppose 03-05 own";
    assert_eq!(line(records, "02-28"), "unknown");
    assert_eq!(line(records, "03-01"), "definite support");
    assert_eq!(line(records, "03-04"), "definite support");
    assert_eq!(line(records, "03-05"), "definite oppose");
    assert_eq!(line("oppose 03-05 own; support 03-01 own", "03-06"), "definite oppose", "the order of writing is none");
    assert_eq!(line("support 03-01 report; oppose 03-05 own", "03-06"), "definite oppose");
    assert_eq!(line("support 03-01 report; oppose 03-05 report", "03-06"), "definite oppose");
    assert_eq!(line("support 03-01; oppose 03-05", "03-06"), "definite oppose");
}

#[test]
fn order_settles_which_is_later_on_one_day() {
    assert_eq!(line("support 03-05 own #1; oppose 03-05 own #2", "03-05"), "definite oppose");
    assert_eq!(line("support 03-05 own; oppose 03-05 own #-1", "03-05"), "definite support");
    assert_eq!(line("support 03-05 report #1; oppose 03-05 report", "03-05"), "definite support");
    assert_eq!(line("support 03-05 own #1; oppose 03-06 own", "03-06"), "definite oppose", "a later day comes first");
    // A report in the morning, walked back by the party in the afternoon, and the other way round.
    assert_eq!(line("support 03-05 report; oppose 03-05 own #1", "03-05"), "definite oppose");
    assert_eq!(line("oppose 03-05 own; support 03-05 report #1", "03-05"), "contested oppose support");
}

#[test]
fn an_ended_line_leaves_nothing() {
    let records = "support 03-01 own; oppose 03-03 own until 03-05";
    assert_eq!(line(records, "03-05"), "definite oppose", "the last day is included");
    assert_eq!(line(records, "03-06"), "unknown", "nothing older comes back");
    assert_eq!(line("support 03-03 own until 03-03", "03-03"), "definite support", "a line of one day");
    assert_eq!(line("support 03-01 own until 03-08; oppose 03-03 own until 03-04", "03-05"), "unknown");
    assert_eq!(line("support 03-01 own until 03-02; oppose 03-05 own", "03-05"), "definite oppose");
    assert_eq!(line("support 03-01 report; oppose 03-03 report until 03-05", "03-06"), "unknown");
    assert_eq!(line("support 03-01 report; oppose 03-03 own until 03-05", "03-06"), "unknown");
}

#[test]
fn a_withdrawal_is_a_record_of_its_own() {
    assert_eq!(line("support 03-01 own; withdrawn 03-05 own", "03-06"), "definite withdrawn");
    assert_eq!(line("support 03-01 own; withdrawn 03-05 report", "03-06"), "contested support withdrawn");
    assert_eq!(line("withdrawn 03-01 own; support 03-05 report", "03-06"), "contested withdrawn support");
}

#[test]
fn silence_counts_only_if_nothing_voiced_does() {
    assert_eq!(line("not-stated 03-05 report", "03-06"), "definite not-stated");
    assert_eq!(line("not-stated 03-05 own", "03-06"), "definite not-stated");
    assert_eq!(line("support 03-01 own; not-stated 03-05 report", "03-06"), "definite support");
    assert_eq!(line("support 03-01 report; not-stated 03-05 own", "03-06"), "definite support");
    assert_eq!(line("not-stated 03-01 report; support 03-05 report", "03-06"), "definite support");
    assert_eq!(line("support 03-01 own until 03-02; not-stated 03-05 report", "03-06"), "definite not-stated");
    assert_eq!(line("withdrawn 03-01 own; not-stated 03-05 report", "03-06"), "definite withdrawn");
}

#[test]
fn silence_counts_only_as_the_latest_record() {
    assert_eq!(line("not-stated 03-01 report; support 03-03 own until 03-04", "03-03"), "definite support");
    assert_eq!(line("not-stated 03-01 report; support 03-03 own until 03-04", "03-05"), "unknown");
    assert_eq!(line("not-stated 03-03 report; support 03-03 own until 03-04 #1", "03-05"), "unknown");
    assert_eq!(line("not-stated 03-01 report until 03-04", "03-05"), "unknown");
    assert_eq!(line("not-stated 03-01 report; not-stated 03-03 report until 03-04", "03-05"), "unknown");
}

#[test]
fn divided_never_competes() {
    let records = "pact/x support 03-01 own; pact/x divided 03-05 report";
    assert_eq!(of(records, "pact", "x", "03-06"), "definite support");
    let remark = |records: &str, looking: &str| shown(&lens(&dossier(records), looking).remark("pact", "x").unwrap());
    assert_eq!(remark(records, "03-06"), "definite divided");
    assert_eq!(remark(records, "03-04"), "unknown");
    assert_eq!(of("pact/x divided 03-05 own", "pact", "x", "03-06"), "unknown");
    assert_eq!(
        of("pact/x not-stated 03-01 report; pact/x divided 03-05 own", "pact", "x", "03-06"),
        "definite not-stated"
    );
    assert_eq!(remark("pact/x divided 03-05 report; pact/x oppose 03-07 own", "03-08"), "definite divided");
    assert_eq!(remark("pact/x divided 03-05 report until 03-07", "03-08"), "unknown");
}

#[test]
fn a_later_report_contests_the_partys_own_words() {
    assert_eq!(line("support 03-01 own; oppose 03-05 report", "03-04"), "definite support");
    assert_eq!(line("support 03-01 own; oppose 03-05 report", "03-06"), "contested support oppose");
    assert_eq!(line("support 03-01 report; oppose 03-05 report", "03-06"), "definite oppose", "there are no own words");
    assert_eq!(line("support 03-01 own until 03-03; oppose 03-05 report", "03-06"), "definite oppose", "they ended");
    let between = "neutral 03-01 own; support 03-03 own; oppose 03-05 report";
    assert_eq!(line(between, "03-06"), "contested support oppose", "only the latest own words");
    let between = "neutral 03-01 own; support 03-03 report; oppose 03-05 report";
    assert_eq!(line(between, "03-06"), "contested neutral oppose", "only the latest report");
    let ended = "neutral 03-01 own; support 03-03 own until 03-04; oppose 03-05 report";
    assert_eq!(line(ended, "03-06"), "definite oppose", "ended own words revive no older ones");
    assert_eq!(line("support 03-01 own; oppose 03-05 report; support 03-07 own", "03-08"), "definite support");
}

#[test]
fn an_ended_report_leaves_the_latest_own_words() {
    let records = "support 03-01 own; oppose 03-05 report until 03-06";
    assert_eq!(line(records, "03-06"), "contested support oppose");
    assert_eq!(line(records, "03-07"), "definite support");
    let ended = "support 03-01 own until 03-06; oppose 03-05 report until 03-06";
    assert_eq!(line(ended, "03-07"), "unknown");
    let report_between = "support 03-01 own; neutral 03-03 report; oppose 03-05 report until 03-06";
    assert_eq!(line(report_between, "03-07"), "definite support", "the older report is not revived");
}

#[test]
fn a_report_of_the_same_position_keeps_what_the_own_words_say() {
    let records = "support 03-01 own strong if:unmet; support 03-05 report weak";
    assert_eq!(line(records, "03-06"), "definite support conditional");
    assert_eq!(strength(records, "03-06"), Some(Strength::Strong));
    assert_eq!(since(records, "03-06"), Some(written("03-01")));
    assert!(is_own_words(records, "03-06"));
    assert_eq!(stances(records, "03-06"), ["support 2025-03-01", "support 2025-03-05"]);
    // Conditions that only the report tells do not bind the own words.
    assert_eq!(line("support 03-01 own; support 03-05 report if:unmet", "03-06"), "definite support");
    // Later own words speak for themselves.
    let records = "support 03-01 own strong if:unmet; support 03-05 own";
    assert_eq!(line(records, "03-06"), "definite support");
    assert_eq!(strength(records, "03-06"), None);
}

#[test]
fn two_positions_on_one_day_and_order_are_contested() {
    assert_eq!(line("support 03-05 report; oppose 03-05 own", "03-05"), "contested oppose support", "own words first");
    assert_eq!(line("support 03-05 own; oppose 03-05 own", "03-05"), "contested oppose support");
    assert_eq!(line("support 03-05 report; oppose 03-05 report", "03-05"), "contested oppose support");
    let three = "neutral 03-01 own; support 03-05 report; oppose 03-05 report";
    assert_eq!(line(three, "03-05"), "contested neutral oppose support", "and the own words before");
    assert_eq!(line("support 03-05 own; not-stated 03-05 own", "03-05"), "definite support", "silence is no position");
}

#[test]
fn own_words_are_voiced_by_the_party_itself() {
    let after = |voice: &str| line(&format!("support 03-01 own; oppose 03-05 {voice}"), "03-06");
    for own in ["on-record", "institutional", "recorded", "own by:minister", "own by:AAA", "own by:nobody"] {
        assert_eq!(after(own), "definite oppose", "{own}");
    }
    for report in ["leaked", "anonymous", "collective", "narrator", "leaked by:minister", "own by:stranger"] {
        assert_eq!(after(report), "contested support oppose", "{report}");
    }
    assert_eq!(after("own by:minister by:stranger"), "contested support oppose", "one speaks for another");
    assert_eq!(after("own by:minister by:nobody"), "definite oppose", "nobody knows for whom the other speaks");
    assert_eq!(after(""), "contested support oppose", "nothing says who said it");
    assert_eq!(after("report and own"), "definite oppose", "one of two is enough");
    assert_eq!(after("report and own hypothetical"), "contested support oppose", "what never counts voices nothing");
}

#[test]
fn every_day_of_a_window_is_a_reading() {
    let begins = "support 03-03..03-05 own";
    assert_eq!(line(begins, "03-02"), "unknown");
    assert_eq!(line(begins, "03-03"), "possible support");
    assert_eq!(line(begins, "03-05"), "definite support");
    let ends = "support 03-01 own until 03-03..03-05";
    assert_eq!(line(ends, "03-03"), "definite support");
    assert_eq!(line(ends, "03-04"), "possible support");
    assert_eq!(line(ends, "03-05"), "possible support");
    assert_eq!(line(ends, "03-06"), "unknown");
    let turns = "support 03-01 own; oppose 03-03..03-05 own";
    assert_eq!(line(turns, "03-02"), "definite support");
    assert_eq!(line(turns, "03-04"), "possible support oppose");
    assert_eq!(line(turns, "03-05"), "definite oppose");
    assert_eq!(line("support ..03-03 own", "02-01"), "possible support");
    assert_eq!(line("support 03-03.. own", "04-01"), "possible support");
    assert_eq!(line("support 03 own; oppose 03-15 own", "03-31"), "possible support oppose");
    assert_eq!(line("support 03 own; support 03-15 own", "03-31"), "definite support");
    assert_eq!(line("support 03 own; support 03-15 own", "03-14"), "possible support");
}

#[test]
fn contested_is_contested_on_every_reading() {
    let surely = "support 03-01..03-02 own; oppose 03-03..03-04 report";
    assert_eq!(line(surely, "03-02"), "definite support");
    assert_eq!(line(surely, "03-03"), "possible support oppose");
    assert_eq!(line(surely, "03-04"), "contested support oppose");
    // Own words after the report settle it, before it they do not.
    assert_eq!(line("support 03-01..03-05 own; oppose 03-03 report", "03-06"), "possible support oppose");
    // Contested either way, though by others.
    let others = "support 03-05 own; oppose 03-04..03-05 own; neutral 03-06 report";
    assert_eq!(line(others, "03-06"), "contested support oppose neutral");
}

#[test]
fn a_hedged_record_exists_or_not() {
    for hedge in ["alleged", "likely", "expected", "possible"] {
        assert_eq!(line(&format!("support 03-01 own {hedge}"), "03-02"), "possible support", "{hedge}");
    }
    assert_eq!(line("support 03-01 own reported", "03-02"), "definite support");
    assert_eq!(line("support 03-01 own hypothetical", "03-02"), "unknown");
    assert_eq!(line("support 03-01 own possible and report", "03-02"), "definite support", "as certain as its best");
    assert_eq!(line("support 03-01 own; oppose 03-05 own possible", "03-06"), "possible support oppose");
    assert_eq!(line("support 03-01 own; support 03-05 own possible", "03-06"), "definite support");
    assert_eq!(line("support 03-01 own; support 03-05 report possible", "03-06"), "definite support");
    assert_eq!(line("support 03-01 own; oppose 03-05 report possible", "03-06"), "possible support oppose");
    assert_eq!(line("support 03-01 own possible; oppose 03-05 own", "03-06"), "definite oppose");
    assert_eq!(line("support 03-01 own; neutral 03-05 own possible until 03-06", "03-07"), "possible support");
    assert_eq!(line("not-stated 03-01 report; support 03-05 own possible", "03-06"), "possible support not-stated");
}

#[test]
fn an_end_never_comes_before_the_beginning() {
    let both = "support 03-03..03-05 own until 03-02..03-04";
    assert_eq!(line(both, "03-03"), "possible support");
    assert_eq!(line(both, "03-04"), "possible support");
    assert_eq!(line(both, "03-05"), "unknown", "it began by the 4th, and ended by then");
    assert_eq!(line("support 03-03..03-05 own until 03-03", "03-03"), "definite support", "so it began on the 3rd");
}

#[test]
fn an_unknown_end_may_be_any_day() {
    let records = "oppose 03-01 own; support 03-03 own until ?";
    assert_eq!(line(records, "03-02"), "definite oppose");
    assert_eq!(line(records, "03-03"), "definite support", "it lasted for the day it began");
    assert_eq!(line(records, "03-04"), "possible support", "and what it replaced does not come back");
    assert_eq!(line("support 03-01 own; oppose 03-03 report until ?", "03-04"), "possible support oppose");
}

#[test]
fn records_dated_by_one_source_fall_on_one_day() {
    let one_source = "support - own pub:03-03..03-05; oppose - own pub:03-03..03-05 #1";
    assert_eq!(line(one_source, "03-02"), "unknown");
    assert_eq!(line(one_source, "03-03"), "possible oppose");
    assert_eq!(line(one_source, "03-05"), "definite oppose");
    let contested = "support - own pub:03-03..03-05; oppose - own pub:03-03..03-05";
    assert_eq!(line(contested, "03-05"), "contested oppose support");
    let two_sources = "support - own pub:03-03..03-05; oppose - own pub:03-02..03-05 #1";
    assert_eq!(line(two_sources, "03-05"), "possible support oppose");
    let one_statement = "support - own q1:03-03..03-05; oppose - own q1 #1";
    assert_eq!(line(one_statement, "03-04"), "possible oppose");
    assert_eq!(line(one_statement, "03-05"), "definite oppose");
    let two_statements = "support - own q1:03-03..03-05; oppose - own q2:03-03..03-05 #1";
    assert_eq!(line(two_statements, "03-05"), "possible support oppose");
    let said_apart = "support - own said:03-03..03-05; oppose - own said:03-03..03-05 #1";
    assert_eq!(line(said_apart, "03-05"), "possible support oppose", "two inline statements need not be of one day");
    let silent_statements = "support - own pub:03-03..03-05 q1; oppose - own pub:03-03..03-05 q2 #1";
    assert_eq!(line(silent_statements, "03-05"), "definite oppose", "both are dated by the source");
    let given = "support 03-03..03-05 own pub:03-03..03-05; oppose 03-03..03-05 own pub:03-03..03-05 #1";
    assert_eq!(line(given, "03-05"), "possible support oppose", "their own windows are apart");
    // The end of one narrows the day of the other.
    let ended = "support - own pub:03-03..03-05 until 03-03; oppose - report pub:03-03..03-05 #1";
    assert_eq!(line(ended, "03-03"), "contested support oppose");
    let hedged = "support - own pub:03-03..03-05 possible until 03-03; oppose - own pub:03-03..03-05 #1";
    assert_eq!(line(hedged, "03-04"), "possible oppose", "what need not exist narrows nothing");
}

#[test]
fn a_record_without_a_day_begins_as_its_earliest_statement_or_source() {
    let since = |record: &str| since(record, "04-01").unwrap();
    assert_eq!(since("support - own said:03-03"), written("03-03"));
    assert_eq!(since("support - own pub:03-05 said:03-03"), written("03-03"), "said before published");
    assert_eq!(since("support - own pub:03-03 said:03-05"), written("03-05"));
    assert_eq!(since("support - own pub:03-05"), written("03-05"));
    assert_eq!(since("support - own pub:03-01..03-05"), written("03-01..03-05"));
    assert_eq!(since("support - own said:03-05 and report said:03-03"), written("03-03"), "the earliest");
    assert_eq!(since("support - own pub:03-05 and report pub:03-03"), written("03-03"));
    assert_eq!(since("support - own q1:03-04"), written("03-04"));
    assert_eq!(since("support - own pub:03-06 q1"), written("03-06"));
    assert_eq!(since("support - own"), Day::MIN.into(), "before every day");
    assert_eq!(since("support -"), Day::MIN.into());
    assert_eq!(since("support 03-09 own said:03-03"), written("03-09"), "its own day comes first");
    assert_eq!(line("support - own; oppose 03-01 own", "02-28"), "definite support");
    // The lens hides the evidence, not the day it gave.
    let hidden = "support - own said:03-05 pub:03-05 and report said:03-03 pub:03-09";
    assert_eq!(line(hidden, "03-04"), "definite support");
    assert_eq!(line(hidden, "03-04 known:03-05"), "definite support", "its day is fixed when it is checked");
}

#[test]
fn a_record_is_known_from_the_last_day_its_source_may_be_public() {
    let record = "support 03-01 own pub:03-03..03-05";
    assert_eq!(line(record, "03-09"), "definite support");
    assert_eq!(line(record, "03-09 known:03-04"), "unknown");
    assert_eq!(line(record, "03-09 known:03-05"), "definite support");
    assert_eq!(line(record, "03-01 known:03-05"), "definite support", "known later of an earlier day");
    assert_eq!(line("support 03-01 own pub:03-05 and own pub:03-03", "03-09 known:03-03"), "definite support");
    assert_eq!(line("support 03-01 own", "03-09 known:03-09"), "unknown", "the source has no day");
    assert_eq!(line("support 03-01 own said:03-01", "03-09 known:03-09"), "unknown", "what was said was not public");
    let hedged = "support 03-01 report possible pub:03-03 and own pub:03-05";
    assert_eq!(line(hedged, "03-09 known:03-03"), "possible support", "as certain as what is visible");
    assert_eq!(line(hedged, "03-09 known:03-05"), "definite support");
}

#[test]
fn a_withdrawn_source_counts_before_it_was_withdrawn() {
    let record = "support 03-01 own pub:03-02 gone:03-05..03-07";
    assert_eq!(line(record, "03-09 known:03-01"), "unknown");
    assert_eq!(line(record, "03-09 known:03-04"), "definite support");
    assert_eq!(line(record, "03-09 known:03-05"), "unknown", "it may be withdrawn by then");
    assert_eq!(line(record, "03-09"), "unknown");
    assert_eq!(line("support 03-01 own pub:03-02 gone:03-05 and report", "03-09"), "definite support");
}

#[test]
fn a_record_without_evidence_counts_from_its_last_possible_day() {
    assert_eq!(line("support 03-01..03-05", "03-09"), "definite support");
    assert_eq!(line("support 03-01..03-05", "03-09 known:03-04"), "unknown");
    assert_eq!(line("support 03-01..03-05", "03-09 known:03-05"), "definite support");
    assert_eq!(line("support -", "03-09 known:03-01"), "definite support");
    for floor in ["on-record", "asserted", "stated"] {
        assert_eq!(line("support 03-01", &format!("03-09 {floor}")), "unknown", "{floor}");
    }
    assert!(!dossier("support 03-01").stances().next().unwrap().is_sourced());
}

#[test]
fn one_piece_of_evidence_passes_all_floors() {
    let record = "support 03-01 own reported and report asserted";
    assert_eq!(line(record, "03-02 on-record"), "definite support");
    assert_eq!(line(record, "03-02 asserted"), "definite support");
    assert_eq!(line(record, "03-02 on-record asserted"), "unknown", "neither passes both");
    assert_eq!(line("support 03-01 own possible", "03-02 asserted"), "unknown");
    assert_eq!(line("support 03-01 own inferred", "03-02 stated"), "unknown");
    assert_eq!(line("support 03-01 own implied", "03-02 stated"), "unknown");
    assert_eq!(line("support 03-01 own by:stranger", "03-02 on-record"), "unknown");
    assert_eq!(line("support 03-01 own possible", "03-02 on-record"), "possible support");
    // What a floor hides does not compete.
    assert_eq!(line("support 03-01 own; oppose 03-05 report", "03-06 on-record"), "definite support");
    assert_eq!(line("support 03-01 own; oppose 03-05 own reported", "03-06 asserted"), "definite support");
}

#[test]
fn a_line_says_what_overshadows_it() {
    let records = "support 03-01 own pub:03-02; oppose 03-05 report pub:03-05";
    assert_eq!(line(records, "03-06 on-record"), "definite support");
    assert_eq!(overshadowed(records, "03-06 on-record"), [Position::Oppose], "later, and contradicts");
    assert_eq!(overshadowed(records, "03-06 known:03-04"), [Position::Oppose]);
    assert_eq!(overshadowed(records, "03-06"), [], "nothing is hidden");
    assert_eq!(overshadowed(records, "03-04 on-record"), [], "it has not come");
    let same = "support 03-01 own; support 03-05 report";
    assert_eq!(overshadowed(same, "03-06 on-record"), [Position::Support], "later, though the same");
    let earlier = "support 03-01 report; oppose 03-05 own";
    assert_eq!(overshadowed(earlier, "03-06 on-record"), [], "earlier, and replaced");
    let ended = "support 03-01 own; oppose 03-05 report until 03-06";
    assert_eq!(overshadowed(ended, "03-08 on-record"), [Position::Oppose], "later");
    let earlier = "neutral 03-01 own pub:03-09; support 03-05 report pub:03-05";
    assert_eq!(line(earlier, "03-06 known:03-06"), "definite support");
    assert_eq!(overshadowed(earlier, "03-06 known:03-06"), [Position::Neutral], "earlier own words contradict");
}

#[test]
fn silence_in_the_partys_own_words_is_in_its_own_words() {
    assert!(is_own_words("not-stated 03-01 own", "03-02"));
    assert_eq!(line("not-stated 03-01 own", "03-02 on-record"), "definite not-stated");
}

#[test]
fn latest_of_each_voice_comes_first() {
    let records = "oppose 03-01 own; support 03-03 own possible; neutral 03-04 report possible; oppose 03-05 report";
    let in_force = ["support 2025-03-03", "oppose 2025-03-01", "oppose 2025-03-05"];
    assert_eq!(stances(records, "03-06"), in_force);
}

// Conditions.

#[test]
fn an_if_makes_a_line_conditional_until_it_is_met() {
    for (steps, line_then) in [
        ("if:", "definite support conditional"),
        ("if:unmet", "definite support conditional"),
        ("if:refused", "definite support conditional"),
        ("if:met", "definite support"),
        ("if:unmet@03-01,met@03-05", "definite support"),
        ("if:met@03-01,unmet@03-05", "definite support conditional"),
        ("if:met@03-01,refused@03-05", "definite support conditional"),
        ("if:met@03-01 if:unmet", "definite support conditional"),
        ("if:met@03-01 if:met@03-02", "definite support"),
    ] {
        assert_eq!(line(&format!("support 03-01 own {steps}"), "03-06"), line_then, "{steps}");
    }
    let dated = "support 03-01 own if:unmet@03-01,met@03-05";
    assert_eq!(line(dated, "03-04"), "definite support conditional");
    assert_eq!(line(dated, "03-05"), "definite support", "from the day of the step on");
}

#[test]
fn met_means_met_on_every_reading() {
    let windowed = "support 03-01 own if:met@03-03..03-05";
    assert_eq!(line(windowed, "03-02"), "definite support conditional");
    assert_eq!(line(windowed, "03-04"), "definite support conditional");
    assert_eq!(line(windowed, "03-05"), "definite support");
    let undone = "support 03-01 own if:met@03-02,unmet@03-03..03-05";
    assert_eq!(line(undone, "03-02"), "definite support");
    assert_eq!(line(undone, "03-03"), "definite support conditional");
    assert_eq!(line(undone, "03-05"), "definite support conditional");
    let either_way = "support 03-01 own if:met@03-02,met@03-03..03-05";
    assert_eq!(line(either_way, "03-04"), "definite support");
    // Which step came last depends on the reading.
    let crossing = "support 03-01 own if:unmet@03-02..03-04,met@03-03";
    assert_eq!(line(crossing, "03-06"), "definite support conditional");
    let ends = "support 03-01 own unless:met@03-03..03-05";
    assert_eq!(line(ends, "03-04"), "definite support conditional");
    assert_eq!(line(ends, "03-05"), "unknown");
}

#[test]
fn an_unless_or_until_ends_the_line_once_met() {
    for kind in ["unless", "until"] {
        let then = |steps: &str| line(&format!("oppose 03-01 own; support 03-02 own {kind}:{steps}"), "03-06");
        assert_eq!(then(""), "definite support conditional", "{kind}");
        assert_eq!(then("unmet"), "definite support conditional", "{kind}");
        assert_eq!(then("met@03-07"), "definite support conditional", "{kind} later");
        assert_eq!(then("met@03-05"), "unknown", "{kind}: it has ended, and nothing older comes back");
        assert_eq!(then("met@03-06"), "unknown", "{kind}: on the day itself");
    }
    let report = "support 03-01 own; oppose 03-02 report unless:met@03-05";
    assert_eq!(line(report, "03-04"), "contested support oppose conditional");
    assert_eq!(line(report, "03-06"), "definite support", "an ended report leaves the own words");
}

#[test]
fn a_need_is_met_by_a_definite_line() {
    let with = |needed: &str| line(&format!("support 03-01 own if:<BBB/y=support; {needed}"), "03-06");
    assert_eq!(with(""), "definite support conditional", "nobody knows");
    assert_eq!(with("BBB/y support 03-05 own"), "definite support");
    assert_eq!(with("BBB/y support 03-05 report"), "definite support");
    assert_eq!(with("BBB/y support 03-07 own"), "definite support conditional", "not yet");
    assert_eq!(with("BBB/y oppose 03-05 own"), "definite support conditional");
    assert_eq!(with("BBB/y support 03-05 own possible"), "definite support conditional");
    assert_eq!(with("BBB/y support 03-05..03-07 own"), "definite support conditional");
    assert_eq!(with("BBB/y support 03-03..03-05 own"), "definite support");
    assert_eq!(with("BBB/y oppose 03-02 own; BBB/y support 03-05 report"), "definite support conditional", "contested");
    assert_eq!(with("BBB/y support 03-05 own until 03-05"), "definite support conditional", "ended");
    assert_eq!(with("BBB/x support 03-05 own; AAA/y support 03-05 own"), "definite support conditional");
    // A step that has come goes before the need.
    let stepped =
        |steps: &str| line(&format!("support 03-01 own if:{steps}<BBB/y=support; BBB/y support 03-02 own"), "03-06");
    assert_eq!(stepped("unmet@03-03"), "definite support conditional");
    assert_eq!(stepped("unmet@03-07"), "definite support");
    assert_eq!(stepped("unmet@03-05..03-07"), "definite support conditional", "on some reading it has come");
    assert_eq!(stepped("met@03-05..03-07"), "definite support", "met by the step or by the need");
}

#[test]
fn a_need_that_is_met_ends_an_unless() {
    let records = "support 03-01 own unless:<BBB/y=oppose; BBB/y support 03-01 own; BBB/y oppose 03-05 own";
    assert_eq!(line(records, "03-04"), "definite support conditional");
    assert_eq!(line(records, "03-05"), "unknown");
}

#[test]
fn needs_are_looked_at_through_the_same_lens() {
    let records = "support 03-01 own pub:03-01 if:<BBB/y=support; BBB/y support 03-02 report pub:03-05";
    assert_eq!(line(records, "03-06"), "definite support");
    assert_eq!(line(records, "03-06 on-record"), "definite support conditional");
    assert_eq!(line(records, "03-06 known:03-04"), "definite support conditional");
    assert_eq!(line(records, "03-06 known:03-05"), "definite support");
}

#[test]
fn needs_form_chains() {
    let records = "support 03-01 own unless:<BBB/y=support; \
                   BBB/y support 03-01 own unless:<CCC/z=support; \
                   CCC/z support 03-05 own until 03-07";
    assert_eq!(of(records, "BBB", "y", "03-04"), "definite support conditional");
    assert_eq!(line(records, "03-04"), "unknown", "the second stands, so the first has ended");
    assert_eq!(of(records, "BBB", "y", "03-05"), "unknown", "the third ends the second");
    assert_eq!(line(records, "03-05"), "definite support conditional", "and so the first stands");
    let conditional = "support 03-01 own if:<BBB/y=support; BBB/y support 03-01 own if:unmet";
    assert_eq!(line(conditional, "03-04"), "definite support", "a conditional line has its position");
}

#[test]
fn circular_needs_stay_unknown() {
    let unless = "support 03-01 own unless:<BBB/y=support; BBB/y support 03-01 own unless:<AAA/x=support";
    assert_eq!(line(unless, "03-04"), "definite support conditional");
    assert_eq!(of(unless, "BBB", "y", "03-04"), "definite support conditional");
    assert_eq!(line("support 03-01 own unless:<AAA/x=support", "03-04"), "definite support conditional", "of itself");
    // Who only looks into the ring is not in it.
    let outside = format!("{unless}; CCC/z oppose 03-01 own unless:<AAA/x=support");
    assert_eq!(of(&outside, "CCC", "z", "03-04"), "unknown");
}

#[test]
fn an_if_does_not_take_the_position_from_a_line() {
    // So each has what it needs of the other.
    let ifs = "support 03-01 own if:<BBB/y=support; BBB/y support 03-01 own if:<AAA/x=support";
    assert_eq!(line(ifs, "03-04"), "definite support");
    assert_eq!(of(ifs, "BBB", "y", "03-04"), "definite support");
}

#[test]
fn a_circle_that_is_past_binds_nobody() {
    // What is in force for the other since the 5th has no condition.
    let records = "support 03-01 own unless:<BBB/y=oppose; \
                   BBB/y support 03-01 own unless:<AAA/x=oppose; BBB/y oppose 03-05 own";
    assert_eq!(of(records, "BBB", "y", "03-06"), "definite oppose");
    assert_eq!(line(records, "03-06"), "unknown");
}

#[test]
fn a_question_lists_the_conditional_apart() {
    let buckets = |records: &str, looking: &str| {
        let dossier = dossier(records);
        let who = lens(&dossier, looking).who(Position::Support).on("x").unwrap();
        let ids =
            |holders: demarche::Holders<'_>| holders.map(|holder| holder.party().id()).collect::<Vec<_>>().join(" ");
        (ids(who.iter()), ids(who.conditional()))
    };
    let records = "support 03-01 own if:unmet@03-01,met@03-05; BBB/x support 03-01 own until:unmet; \
                   CCC/x support 03-01 own if:refused";
    assert_eq!(buckets(records, "03-04"), (String::new(), "AAA BBB CCC".into()));
    assert_eq!(buckets(records, "03-05"), ("AAA".into(), "BBB CCC".into()));
}

// Any document of one party on one item, asked on every day through any lens, against the reference.

/// The places of the stances in force.
fn places(dossier: &Dossier, in_force: &InForce<'_>) -> Vec<usize> {
    in_force.stances().iter().map(|stance| place(dossier, *stance)).collect()
}

/// The place of a stance among those stated, or of the roll call from which it is read behind these.
pub(crate) fn place(dossier: &Dossier, stance: StanceRef<'_>) -> usize {
    let stated = |record: &Stance| dossier.document().stances.iter().position(|other| std::ptr::eq(other, record));
    match stance.roll_call() {
        Some(roll_call) => dossier.stances().len() + dossier.roll_calls().position(|one| one == roll_call).unwrap(),
        None => stated(stance.record()).unwrap(),
    }
}

fn answered(dossier: &Dossier, line: &Line<'_>) -> Answer {
    let kind = match line {
        Line::Definite(_) => Kind::Definite,
        Line::Possible(_) => Kind::Possible,
        Line::Contested(_) => Kind::Contested,
        Line::Unknown => Kind::Unknown,
    };
    let positions = line.in_force().into_iter().flat_map(|in_force| in_force.positions().iter().collect::<Vec<_>>());
    let places = line.in_force().map(|in_force| places(dossier, in_force)).unwrap_or_default();
    Answer { kind, positions: positions.collect(), places: places.into_iter().collect() }
}

fn agree(world: &World, dossier: &Dossier, floors: Floors) -> Result<(), TestCaseError> {
    for today in ASKED {
        let lens = looking(dossier, floors, today);
        let line = lens.line("AAA", "x").unwrap();
        let expected = world.answer(floors, today, |record| record.position != Position::Divided);
        prop_assert_eq!(answered(dossier, &line), expected, "on {} through {:?}", date(today), floors);

        let remark = world.answer(floors, today, |record| record.position == Position::Divided);
        prop_assert_eq!(answered(dossier, &lens.remark("AAA", "x").unwrap()), remark, "on {}", date(today));

        let (records, _) = world.records(floors, today);
        let own = records.iter().filter(|record| record.own).map(|record| record.place).collect::<BTreeSet<_>>();
        let order: Vec<bool> = line
            .in_force()
            .map_or(Vec::new(), |in_force| places(dossier, in_force).iter().map(|place| own.contains(place)).collect());
        prop_assert!(order.is_sorted_by(|one, next| one >= next), "own words first on {}", date(today));
        prop_assert_eq!(line.in_force().is_some_and(InForce::is_own_words), order.contains(&true));
        explains(lens, &line)?;
    }
    Ok(())
}

/// What becomes of a record fits the line: in force if it is in the line, ended only if it has an end that has come,
/// replaced only by another that has come.
fn explains(lens: Lens<'_>, line: &Line<'_>) -> Result<(), TestCaseError> {
    let why = lens.explain("AAA", "x").unwrap();
    prop_assert_eq!(why.line(), line);
    for verdict in why.verdicts() {
        let (stance, fate) = (verdict.stance(), verdict.fate());
        let in_line = line.in_force().is_some_and(|in_force| in_force.stances().contains(&stance));
        prop_assert_eq!(in_line, matches!(fate, Fate::InForce | Fate::MayBeInForce), "{}", &why);
        match fate {
            Fate::Ended => {
                let end = stance.record().until.window();
                prop_assert!(end.is_some_and(|end| end.first() < lens.day()), "it has no end that has come: {}", &why);
            }
            Fate::Yielded(to) => {
                prop_assert!(stance.roll_call().is_some() && to.roll_call().is_none(), "{}", &why);
                prop_assert!(to.since() == stance.since() && to.position().is_voiced(), "{}", &why);
            }
            Fate::Superseded(by) | Fate::Outweighed(by) => {
                prop_assert!(by != stance && by.since().first() <= lens.day(), "{}", &why);
            }
            _ => {}
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases * 4,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_line_is_what_every_reading_gives(world in world(8, 0.7), floors in floors()) {
        let dossier = world.dossier();
        agree(&world, &dossier, Floors::default())?;
        agree(&world, &dossier, floors)?;
    }

    #[test]
    fn any_line_dated_by_shared_sources_is_too(world in world(3, 0.2), floors in floors()) {
        let dossier = world.dossier();
        agree(&world, &dossier, Floors::default())?;
        agree(&world, &dossier, floors)?;
    }
}
