//! The tables of dates that a person edits, and the Rust written from them.
//!
//! `ATLAS_WRITE=1 cargo test --test demarche atlas::dated` writes; without it the tests compare.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use demarche::atlas::PopulationBasis;
use demarche::{Day, MembershipStatus, Period, Until, When};

fn inside(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/atlas").join(path)
}

/// The lines of a table after its comments and its heading, in cells.
pub(super) fn rows<const CELLS: usize>(table: &str) -> Vec<[String; CELLS]> {
    let text = fs::read_to_string(inside(table)).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with('#')).skip(1);
    let cells = |line: &str| line.split('\t').map(String::from).collect::<Vec<_>>();
    lines.map(|line| cells(line).try_into().unwrap_or_else(|_| panic!("{table}: {CELLS} cells in `{line}`"))).collect()
}

pub(super) fn period(since: &str, until: &str) -> Period {
    let since = (!since.is_empty()).then(|| since.parse().unwrap());
    Period::new(since, if until.is_empty() { Until::Open } else { until.parse().unwrap() })
}

fn sure(text: &str) -> bool {
    match text {
        "yes" => true,
        "no" => false,
        other => panic!("`{other}` is neither `yes` nor `no`"),
    }
}

fn id(text: &str) -> String {
    assert!(matches!(text.len(), 3 | 4), "`{text}` is no nation");
    format!("*b\"{text}{}\"", if text.len() == 3 { r"\0" } else { "" })
}

fn ids(text: &str) -> String {
    let ids: Vec<_> = text.split_whitespace().map(|text| format!("id({})", id(text))).collect();
    format!("&[{}]", ids.join(", "))
}

fn day(day: Day) -> String {
    format!("day({}, {}, {})", day.year(), day.month(), day.day())
}

fn when(when: When) -> String {
    match when.exact() {
        Some(exact) => format!("on({})", day(exact)),
        None => format!("in_window({}, {})", day(when.first()), day(when.last())),
    }
}

fn span(span: Period) -> String {
    let since = span.since.map_or("None".into(), |since| format!("Some({})", when(since)));
    let until = match span.until {
        Until::Open => "Until::Open".into(),
        Until::Unknown => "Until::Unknown".into(),
        Until::On(day) => format!("Until::On({})", when(day)),
    };
    format!("Period {{ since: {since}, until: {until} }}")
}

fn optional(text: &str) -> String {
    if text.is_empty() { "None".into() } else { format!("Some({text:?})") }
}

/// Texts that many rows share, numbered in order of first use.
#[derive(Default)]
struct Shared<'a>(Vec<&'a str>);

impl<'a> Shared<'a> {
    fn number(&mut self, text: &'a str) -> usize {
        self.0.iter().position(|known| *known == text).unwrap_or_else(|| {
            self.0.push(text);
            self.0.len() - 1
        })
    }

    fn print(&self, name: &str) -> String {
        assert!(self.0.len() < 255, "{name} are numbered by a byte");
        let mut lines = String::new();
        self.0.iter().for_each(|text| writeln!(lines, "    {text:?},").unwrap());
        format!("pub(in crate::atlas) static {name}: [&str; {}] = [\n{lines}];\n", self.0.len())
    }
}

fn blocs() -> String {
    let (mut sources, mut notes) = (Shared::default(), Shared::default());
    let (blocs, memberships) = (rows::<8>("blocs.tsv"), rows::<8>("memberships.tsv"));
    let (mut facts, mut lists) = (String::new(), String::new());
    for [bloc, name, aliases, since, until, complete_since, complete_until, note] in &blocs {
        let aliases: Vec<_> = aliases.split("; ").filter(|alias| !alias.is_empty()).collect();
        let complete = span(period(complete_since, complete_until));
        write!(
            facts,
            "    BlocFacts {{\n        id: {bloc:?},\n        name: {name:?},\n        aliases: &{aliases:?},\n        period: {},\n        \
             complete: {complete},\n        memberships: &{bloc},\n        note: {},\n    }},\n",
            span(period(since, until)),
            optional(note),
        )
        .unwrap();
        let members: Vec<_> = memberships.iter().filter(|row| row[0] == *bloc).collect();
        writeln!(lists, "static {bloc}: [MembershipFact; {}] = [", members.len()).unwrap();
        for [_, party, since, until, status, source, known, note] in members {
            let member = match party.strip_prefix('@') {
                Some(bloc) => format!("Member::Bloc({bloc:?})"),
                None => format!("nation({})", id(party)),
            };
            let status: MembershipStatus = status.parse().unwrap();
            let note = if note.is_empty() { 0 } else { notes.number(note) + 1 };
            let (source, span) = (sources.number(source), span(period(since, until)));
            writeln!(lists, "    fact({member}, {span}, {status:?}, {source}, {}, {note}),", sure(known)).unwrap();
        }
        lists.push_str("];\n\n");
    }
    let known = |row: &&[String; 8]| blocs.iter().any(|bloc| bloc[0] == row[0]);
    assert!(memberships.iter().all(|row| known(&row)), "a membership is of no bloc");
    let (sources, notes) = (sources.print("SOURCES"), notes.print("NOTES"));
    format!(
        "//! The blocs, by id, and who belonged to each. Written from `blocs.tsv` and `memberships.tsv`.\n\n{BLOCS_HEAD}\n\
         pub(in crate::atlas) static BLOCS: [BlocFacts; {}] = [\n{facts}];\n\n{lists}{sources}\n{notes}",
        blocs.len()
    )
}

const BLOCS_HEAD: &str = r"use std::num::NonZeroU8;

use crate::atlas::bloc::{BlocFacts, Member, MembershipFact};
use crate::day::{Day, Period, Until, When, day};
use crate::id::NationId;
use crate::model::MembershipStatus::{self, Associate, Disputed, Elected, Member as Full, Observer, Participant, Partner, Permanent, Suspended};

const fn nation(bytes: [u8; 4]) -> Member {
    Member::Nation(NationId::of_table(bytes))
}

const fn on(day: Day) -> When {
    When::of_table(day, day)
}

const fn in_window(first: Day, last: Day) -> When {
    When::of_table(first, last)
}

const fn fact(member: Member, period: Period, status: MembershipStatus, source: u8, sure: bool, note: u8) -> MembershipFact {
    MembershipFact { member, period, status, source, sure, note: NonZeroU8::new(note) }
}
";

fn history() -> String {
    let table = rows::<9>("history.tsv");
    let mut before: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for [ended, .., successors, _, _, _] in &table {
        successors.split_whitespace().for_each(|successor| before.entry(successor).or_default().push(ended));
    }
    let mut nations: BTreeMap<&str, String> = BTreeMap::new();
    for [nation, since, until, ending, continuator, successors, source, known, note] in &table {
        let ending = match ending.as_str() {
            "" => "None".into(),
            "dissolved" => String::from("Some(Ending::Dissolved)"),
            "merged" => "Some(Ending::Merged)".into(),
            "absorbed" => "Some(Ending::Absorbed)".into(),
            "split" => "Some(Ending::Split)".into(),
            other => panic!("`{other}` is no ending"),
        };
        let continuator = if continuator.is_empty() { "None".into() } else { format!("Some(id({}))", id(continuator)) };
        let predecessors = before.remove(nation.as_str()).unwrap_or_default().join(" ");
        let line = format!(
            "period: {}, ending: {ending}, continuator: {continuator}, successors: {}, predecessors: {}, source: {source:?}, \
             sure: {}, note: {}",
            span(period(since, until)),
            ids(successors),
            ids(&predecessors),
            sure(known),
            optional(note),
        );
        assert!(nations.insert(nation, line).is_none(), "{nation} stands twice");
    }
    // Older than every day that matters, but somebody's successor.
    for (nation, predecessors) in before {
        let predecessors = ids(&predecessors.join(" "));
        let line = format!(
            "period: ALWAYS, ending: None, continuator: None, successors: &[], predecessors: {predecessors}, source: \
             {OLDER:?}, sure: true, note: None"
        );
        nations.insert(nation, line);
    }
    let mut lines = String::new();
    for (nation, line) in &nations {
        writeln!(lines, "    HistoryFact {{ id: id({}), {line} }},", id(nation)).unwrap();
    }
    format!(
        "//! When nations began and ended, by id. Written from `history.tsv`.\n\n{HISTORY_HEAD}\n\
         pub(in crate::atlas) static HISTORY: [HistoryFact; {}] = [\n{lines}];\n",
        nations.len()
    )
}

const OLDER: &str = "It is older than every day that matters here.";

const HISTORY_HEAD: &str = r"use crate::atlas::history::{Ending, HistoryFact};
use crate::day::{Day, Period, Until, When, day};
use crate::id::NationId;

const ALWAYS: Period = Period { since: None, until: Until::Open };

const fn id(bytes: [u8; 4]) -> NationId {
    NationId::of_table(bytes)
}

const fn on(day: Day) -> When {
    When::of_table(day, day)
}

const fn in_window(first: Day, last: Day) -> When {
    When::of_table(first, last)
}
";

/// A number with its digits in threes, as lints want it.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let threes: Vec<_> = digits.as_bytes().rchunks(3).rev().map(|three| std::str::from_utf8(three).unwrap()).collect();
    threes.join("_")
}

fn populations() -> String {
    let (mut sources, mut notes, mut lines) = (Shared::default(), Shared::default(), String::new());
    let table = rows::<9>("populations.tsv");
    for [nation, since, until, population, reference, basis, source, known, note] in &table {
        let (since, until, reference): (Day, Day, Day) =
            (since.parse().unwrap(), until.parse().unwrap(), reference.parse().unwrap());
        let population = grouped(population.parse().unwrap());
        let basis = format!("{:?}", basis.parse::<PopulationBasis>().unwrap());
        let note = if note.is_empty() { 0 } else { notes.number(note) + 1 };
        writeln!(
            lines,
            "    fact({}, {basis}, ({}, {}), ({population}, {}), {}, {}, {note}),",
            id(nation),
            day(since),
            day(until),
            day(reference),
            sources.number(source),
            sure(known),
        )
        .unwrap();
    }
    format!(
        "//! How many people live where, by basis, nation and day. Written from `populations.tsv`.\n\n{POPULATIONS_HEAD}\n\
         pub(in crate::atlas) static POPULATIONS: [PopulationFact; {}] = [\n{lines}];\n\n{}\n{}",
        table.len(),
        sources.print("POPULATION_SOURCES"),
        notes.print("POPULATION_NOTES"),
    )
}

const POPULATIONS_HEAD: &str = r"use std::num::NonZeroU8;

use crate::atlas::population::PopulationBasis::{self, FirstOfJanuary, UsuallyResident};
use crate::atlas::population::PopulationFact;
use crate::day::{Day, Period, Until, When, day};
use crate::id::NationId;

const fn fact(nation: [u8; 4], basis: PopulationBasis, in_force: (Day, Day), counted: (u32, Day), source: u8, sure: bool, note: u8) -> PopulationFact {
    let ((since, until), (population, reference_day)) = (in_force, counted);
    let period = Period { since: Some(When::of_table(since, since)), until: Until::On(When::of_table(until, until)) };
    let (nation, note) = (NationId::of_table(nation), NonZeroU8::new(note));
    PopulationFact { nation, basis, period, population, reference_day, source, sure, note }
}
";

fn compare(file: &str, written: &str) {
    let path = inside("tables").join(file);
    // In a status the table says `Member`, which is also the name of a party's type.
    let written = written.replace("}, Member, ", "}, Full, ");
    if std::env::var_os("ATLAS_WRITE").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(written.lines()).find(|(found, written)| found != written);
    assert!(found == written, "{file} is not what its tables say; write it with ATLAS_WRITE=1. First: {differs:#?}");
}

#[test]
fn the_written_blocs_are_those_of_the_tables() {
    compare("blocs.rs", &blocs());
}

#[test]
fn the_written_history_is_that_of_the_table() {
    compare("history.rs", &history());
}

#[test]
fn the_written_populations_are_those_of_the_table() {
    compare("populations.rs", &populations());
}

#[test]
fn tables_are_sorted() {
    let blocs = rows::<8>("blocs.tsv");
    assert!(blocs.iter().map(|row| &row[0]).is_sorted_by(|one, other| one < other));
    let history = rows::<9>("history.tsv");
    assert!(history.iter().map(|row| &row[0]).is_sorted_by(|one, other| one < other));
    let key = |row: &[String; 8]| {
        let since: When = row[2].parse().unwrap();
        (row[0].clone(), row[1].trim_start_matches('@').to_owned(), since.first())
    };
    let memberships = rows::<8>("memberships.tsv");
    assert!(memberships.iter().map(key).is_sorted_by(|one, other| one < other));
    let key = |row: &[String; 9]| (row[5].parse::<PopulationBasis>().unwrap(), row[0].clone(), row[1].clone());
    assert!(rows::<9>("populations.tsv").iter().map(key).is_sorted_by(|one, other| one < other));
}
