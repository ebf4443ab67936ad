//! How lines came to be: rule by rule as tables, and against asking for the line on every single day.

use std::collections::BTreeSet;

use demarche::{Day, History, Lens, Line, PartyRef, Position, Run, StanceRef, When};
use proptest::prelude::*;

use crate::line::{dossier, lens};
use crate::reference::{floors, looking, world};
use crate::written;

/// The runs of `AAA` on `x`, as they print, each with what superseded it.
#[track_caller]
fn table(records: &str, through: &str, expected: &[&str]) {
    let dossier = dossier(records);
    let history = lens(&dossier, through).history("AAA", "x").unwrap();
    let told = |run: &Run<'_>| {
        let by = run.superseded_by().map(|by| format!("; then {} {}", by.position(), by.since())).unwrap_or_default();
        format!("{run}{by}").replace("2025-", "")
    };
    assert_eq!(history.iter().map(told).collect::<Vec<_>>(), expected, "{records} as of {through}");
}

#[test]
fn records_of_one_position_are_one_run() {
    let records = "support 03-01; support 03-05; oppose 03-10";
    table(records, "02-28", &[]);
    table(records, "03-01", &["support since 03-01"]);
    table(records, "03-04", &["support since 03-01"]);
    table(records, "03-05", &["support since 03-01, confirmed 03-05"]);
    let both = ["support since 03-01, confirmed 03-05, until 03-09; then oppose 03-10", "oppose since 03-10"];
    table(records, "03-10", &both);
    table(records, "12-31", &both);
    table("support 03-01 weak; support 03-05 own strong if:unmet", "03-09", &["support since 03-01, confirmed 03-05"]);
}

#[test]
fn a_position_that_comes_back_is_another_run() {
    table(
        "support 03-01; oppose 03-02; support 03-03",
        "03-09",
        &[
            "support since 03-01, until 03-01; then oppose 03-02",
            "oppose since 03-02, until 03-02; then support 03-03",
            "support since 03-03",
        ],
    );
}

#[test]
fn of_two_on_one_day_only_the_later_ever_was_the_line() {
    table("support 03-05; oppose 03-05 #1", "03-09", &["oppose since 03-05"]);
    table("support 03-01; oppose 03-05; support 03-05 #1", "03-09", &["support since 03-01, confirmed 03-05"]);
}

#[test]
fn an_end_leaves_a_gap() {
    table("support 03-01 until 03-03", "03-03", &["support since 03-01"]);
    table("support 03-01 until 03-03", "03-04", &["support since 03-01, until 03-03"]);
    table(
        "support 03-01 until 03-03; support 03-07",
        "03-09",
        &["support since 03-01, until 03-03", "support since 03-07"],
    );
    table(
        "support 03-01 until 03-03; oppose 03-04",
        "03-09",
        &["support since 03-01, until 03-03; then oppose 03-04", "oppose since 03-04"],
    );
    table(
        "support 03-01; withdrawn 03-05",
        "03-09",
        &["support since 03-01, until 03-04; then withdrawn 03-05", "withdrawn since 03-05"],
    );
}

#[test]
fn an_ended_report_leaves_the_own_words() {
    table(
        "support 03-01 own; oppose 03-05 report until 03-09",
        "03-20",
        &[
            "support since 03-01, until 03-04; then oppose 03-05",
            "contested, support or oppose since 03-05, until 03-09",
            "support since 03-10",
        ],
    );
    let dossier = dossier("support 03-01 own; oppose 03-05 report until 03-09");
    let history = lens(&dossier, "03-20").history("AAA", "x").unwrap();
    let again = history.current().unwrap();
    assert_eq!(again.confirmed().to_string(), "2025-03-01", "it rests on words of that day");
    assert_eq!(again.stances().len(), 1);
    assert_eq!(history.runs()[1].stances().len(), 2);
    // A report of the same position is no other line, and its end is none either.
    table("support 03-01 own; support 03-05 report until 03-09", "03-20", &["support since 03-01, confirmed 03-05"]);
}

#[test]
fn a_window_is_the_window_of_the_change() {
    table("support 03-05..03-08", "03-08", &["support since [03-05..03-08]"]);
    let change =
        ["support since 03-01, until [03-04..03-07]; then oppose [03-05..03-08]", "oppose since [03-05..03-08]"];
    table("support 03-01; oppose 03-05..03-08", "03-08", &change);
    table("support 03-01; oppose 03-05..03-08", "03-20", &change);
    table("support 03-01 until 03-05..03-08", "03-20", &["support since 03-01, until [03-05..03-08]"]);
    table("support 03-01..03-04 until 03-06..03-09", "03-20", &["support since [03-01..03-04], until [03-06..03-09]"]);
    table(
        "support 03-01 own; oppose 03-05..03-08 report",
        "03-20",
        &[
            "support since 03-01, until [03-04..03-07]; then oppose [03-05..03-08]",
            "contested, support or oppose since [03-05..03-08]",
        ],
    );
    table(
        "support 03-01 own; oppose 03-05 report until 03-07..03-09",
        "03-20",
        &[
            "support since 03-01, until 03-04; then oppose 03-05",
            "contested, support or oppose since 03-05, until [03-07..03-09]",
            "support since [03-08..03-10]",
        ],
    );
}

#[test]
fn an_end_and_a_beginning_have_a_window_each() {
    table(
        "support 03-01 until 03-03..03-06; oppose 03-05..03-08",
        "03-20",
        &["support since 03-01, until [03-03..03-06]; then oppose [03-05..03-08]", "oppose since [03-05..03-08]"],
    );
    table(
        "support 03-01 until ?; oppose 03-10",
        "03-20",
        &["support since 03-01, until [03-01..03-09]; then oppose 03-10", "oppose since 03-10"],
    );
    table(
        "support 03-01 until 03-03..03-06; oppose 03-10",
        "03-20",
        &["support since 03-01, until [03-03..03-06]", "oppose since 03-10"],
    );
}

#[test]
fn within_a_window_nobody_looks_past_it() {
    table(
        "support 03-01; oppose 03-05..03-08",
        "03-06",
        &["support since 03-01, until 03-04; then oppose [03-05..03-08]", "possibly support or oppose since 03-05"],
    );
    table(
        "support 03-01 until 03-05..03-08",
        "03-06",
        &["support since 03-01, until 03-05", "possibly support since 03-06"],
    );
    table("support 03-05..03-08", "03-07", &["possibly support since 03-05"]);
}

#[test]
fn what_shows_only_within_a_window_is_a_run() {
    // Whether it ever opposed depends on the reading: neutral may have come the same day, and later.
    table(
        "support 03-01; oppose 03-05..03-07; neutral 03-07..03-08 #1",
        "03-20",
        &[
            "support since 03-01, until 03-04; then oppose [03-05..03-07]",
            "possibly support or oppose since 03-05, until 03-06; then neutral [03-07..03-08]",
            "possibly neutral or oppose since 03-07, until 03-07",
            "neutral since 03-08",
        ],
    );
}

#[test]
fn a_hedged_record_is_no_window() {
    table(
        "support 03-01; oppose 03-05 report possible; oppose 03-10 report",
        "03-20",
        &[
            "support since 03-01, until 03-04; then oppose 03-05",
            "possibly support or oppose since 03-05, until 03-09; then oppose 03-10",
            "oppose since 03-10",
        ],
    );
    table(
        "support 03-01 report possible; oppose 03-05 report possible",
        "03-20",
        &["possibly support since 03-01, until 03-04; then oppose 03-05", "possibly support or oppose since 03-05"],
    );
    table(
        "support 03-01 report possible; support 03-05 report",
        "03-20",
        &["possibly support since 03-01, until 03-04; then support 03-05", "support since 03-05"],
    );
    table("support 03-01 report hypothetical", "03-20", &[]);
}

#[test]
fn a_hedge_may_confirm_and_a_window_blurs_it() {
    #[track_caller]
    fn confirmed(records: &str, through: &str, expected: &str) {
        let dossier = dossier(records);
        let history = lens(&dossier, through).history("AAA", "x").unwrap();
        assert_eq!(history.runs()[0].confirmed(), expected.parse::<When>().unwrap(), "{records} as of {through}");
    }
    confirmed("support 03-01", "03-20", "2025-03-01");
    confirmed("support 03-01; support 03-05 report possible", "03-20", "[2025-03-01..2025-03-05]");
    confirmed("support 03-01; support 03-05..03-08", "03-20", "[2025-03-05..2025-03-08]");
    confirmed("support 03-01; support 03-05..03-08", "03-06", "[2025-03-01..2025-03-06]");
    confirmed("support 03-05..03-08 own; support 03-06..03-07 report", "03-20", "[2025-03-06..2025-03-08]");
    confirmed("support 03-01; support 03-05; oppose 03-10", "03-20", "2025-03-05");
}

#[test]
fn undated_records_hold_before_every_day() {
    table("support -", "03-20", &["support, undated"]);
    table(
        "support -; oppose 03-05",
        "03-20",
        &["support, undated, until 03-04; then oppose 03-05", "oppose since 03-05"],
    );
    table(
        "support ..03-05; oppose 03-08",
        "03-20",
        &["support since [..03-05], until 03-07; then oppose 03-08", "oppose since 03-08"],
    );
}

#[test]
fn conditions_end_runs() {
    table("support 03-01 own unless:met@03-05", "03-20", &["support since 03-01, until 03-04"]);
    table(
        "support 03-01 own until:met@03-04,unmet@03-07",
        "03-20",
        &["support since 03-01, until 03-03", "support since 03-07"],
    );
    // Met is what is met on every reading.
    table("support 03-01 own unless:met@03-03..03-05", "03-20", &["support since 03-01, until 03-04"]);
    table("support 03-01 own if:met@03-05", "03-20", &["support since 03-01"]);
    table(
        "support 03-01 own unless:<BBB/y=oppose; BBB/y oppose 03-05 own until 03-07",
        "03-20",
        &["support since 03-01, until 03-04", "support since 03-08"],
    );
    // Along a chain of needs.
    table(
        "support 03-01 own unless:<BBB/y=support; BBB/y support 03-01 own unless:<CCC/z=support; \
         CCC/z support 03-05 own until 03-07",
        "03-20",
        &["support since 03-05, until 03-07"],
    );
    // Round a ring.
    table(
        "support 03-02 own unless:<BBB/y=support; BBB/y support 03-04 own unless:<AAA/x=support",
        "03-20",
        &["support since 03-02"],
    );
}

#[test]
fn every_lens_has_its_history() {
    let records = "support 03-01 own pub:03-01; oppose 03-05 report pub:03-12";
    table(records, "03-20 known:03-11", &["support since 03-01"]);
    let contested = ["support since 03-01, until 03-04; then oppose 03-05", "contested, support or oppose since 03-05"];
    table(records, "03-20 known:03-12", &contested);
    table(records, "03-20", &contested);
    table(records, "03-20 on-record", &["support since 03-01"]);
}

#[test]
fn a_remark_is_no_run() {
    let dossier = dossier("pact/x divided 03-01; pact/x support 03-05");
    let history = lens(&dossier, "03-20").history("pact", "x").unwrap();
    assert_eq!(history.to_string(), "A bloc on x, as of 2025-03-20\n- support since 2025-03-05");
}

#[test]
fn a_history_prints() {
    let dossier = dossier("support 03-01 own pub:03-01; oppose 03-05 report pub:03-12");
    let history = lens(&dossier, "03-20 known:03-12 asserted").history("AAA", "x").unwrap();
    assert_eq!(
        history.to_string(),
        "AAA on x, as of 2025-03-20, known by 2025-03-12, asserted\n\
         - support since 2025-03-01, until 2025-03-04\n\
         - contested, support or oppose since 2025-03-05"
    );
    assert_eq!(lens(&dossier, "03-20").history("BBB", "x").unwrap().to_string(), "BBB on x, as of 2025-03-20: unknown");
    assert!(lens(&dossier, "03-20").history("DDD", "x").is_err());
    assert!(lens(&dossier, "03-20").history("AAA", "w").is_err());
}

// Against asking for the line on every single day.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Definite,
    Possible,
    Contested,
    Unknown,
}

/// Days on which the line is the same.
#[derive(Debug, Clone)]
struct Spell {
    first: Day,
    last: Day,
    kind: Kind,
    positions: BTreeSet<Position>,
    /// What is in force on any of the days, by its place in the document, and what is on the first.
    stances: BTreeSet<usize>,
    opening: Vec<usize>,
}

fn place(lens: Lens<'_>, stance: StanceRef<'_>) -> usize {
    crate::line::place(lens.dossier(), stance)
}

/// The line on every day, one after the other; of the days long ago two are enough.
fn spells(lens: Lens<'_>, party: &str, item: &str) -> Vec<Spell> {
    let march = std::iter::successors(Some(demarche::day(2025, 2, 25)), |day| Some(day.next()));
    let days: Vec<_> =
        [Day::MIN, Day::MIN.next()].into_iter().chain(march.take_while(|day| *day <= lens.day())).collect();
    let mut spells: Vec<Spell> = Vec::new();
    for (at, first) in days.iter().enumerate() {
        let last = days.get(at + 1).map_or(lens.day(), |next| next.previous());
        let line = on(lens, *first).line(party, item).unwrap();
        let kind = match &line {
            Line::Definite(_) => Kind::Definite,
            Line::Possible(_) => Kind::Possible,
            Line::Contested(_) => Kind::Contested,
            Line::Unknown => Kind::Unknown,
        };
        let in_force = line.in_force();
        let opening: Vec<_> = in_force.iter().flat_map(|it| it.stances()).map(|stance| place(lens, *stance)).collect();
        let positions: BTreeSet<_> = in_force.iter().flat_map(|it| it.positions().iter().collect::<Vec<_>>()).collect();
        match spells.last_mut() {
            Some(spell) if spell.kind == kind && spell.positions == positions => {
                spell.last = last;
                spell.stances.extend(opening);
            }
            _ => spells.push(Spell {
                first: *first,
                last,
                kind,
                positions,
                stances: opening.iter().copied().collect(),
                opening,
            }),
        }
    }
    spells
}

/// The same lens on another day.
fn on(lens: Lens<'_>, day: Day) -> Lens<'_> {
    let other = lens.dossier().on(day);
    let other = lens.knowledge().map_or(other, |known_by| other.known_by(known_by));
    let text = format!("{lens:?}");
    let other = if text.contains("on_record: true") { other.on_record() } else { other };
    let other = if text.contains("asserted: true") { other.asserted() } else { other };
    if text.contains("stated: true") { other.stated() } else { other }
}

/// Kind, positions, since, until, the stances and by which it was superseded.
type Told = (Kind, BTreeSet<Position>, When, Option<When>, BTreeSet<usize>, Option<usize>);

/// The runs, from what the line is on every day.
fn naive(spells: &[Spell]) -> Vec<Told> {
    let empty = BTreeSet::new();
    // For each spell, the spells beside the possible ones around it, if there is one after them.
    let beside = |at: usize| {
        let before = (0..at).rev().find(|at| spells[*at].kind != Kind::Possible);
        let after = (at..spells.len()).find(|at| spells[*at].kind != Kind::Possible)?;
        Some((before, after))
    };
    let blurred = |at: usize| {
        let Some((before, after)) = beside(at) else { return false };
        let first = before.map_or(0, |before| before + 1);
        let shown = spells[first..after].iter().flat_map(|spell| &spell.stances);
        let known = before.map_or(&empty, |before| &spells[before].stances);
        shown.into_iter().all(|stance| known.contains(stance) || spells[after].stances.contains(stance))
    };
    let is_blur = |at: usize| spells[at].kind == Kind::Possible && blurred(at);
    let runs = (0..spells.len()).filter(|at| spells[*at].kind != Kind::Unknown && !is_blur(*at));
    let told = |at: usize| {
        let spell = &spells[at];
        let previous = (0..at).rev().find(|at| !is_blur(*at)).map(|at| &spells[at]);
        let next = (at + 1..spells.len()).find(|at| !is_blur(*at)).map(|at| &spells[at]);
        let known = previous.map_or(&empty, |previous| &previous.stances);
        let new: BTreeSet<_> = spell.stances.difference(known).collect();
        let mut since = spell.first;
        for earlier in (0..at).rev().take_while(|at| is_blur(*at)).map(|at| &spells[at]) {
            if new.is_empty() || earlier.stances.iter().any(|stance| new.contains(stance)) {
                since = earlier.first;
            }
        }
        let kept = next.map_or(&empty, |next| &next.stances);
        let gone: BTreeSet<_> = spell.stances.difference(kept).collect();
        let mut until = spell.last;
        for later in (at + 1..spells.len()).take_while(|at| is_blur(*at)).map(|at| &spells[at]) {
            if gone.is_empty() || later.stances.iter().any(|stance| gone.contains(stance)) {
                until = later.last;
            }
        }
        let by = next.and_then(|next| next.opening.iter().find(|stance| !spell.stances.contains(*stance)).copied());
        let until = next.map(|_| When::between(spell.last, until).unwrap());
        let since = When::between(since, spell.first).unwrap();
        (spell.kind, spell.positions.clone(), since, until, spell.stances.clone(), by)
    };
    runs.map(told).collect()
}

fn told(lens: Lens<'_>, run: &Run<'_>) -> Told {
    let kind = match (run.is_definite(), run.is_possible(), run.is_contested()) {
        (true, false, false) => Kind::Definite,
        (false, true, false) => Kind::Possible,
        (false, false, true) => Kind::Contested,
        other => panic!("of what kind is {other:?}?"),
    };
    let stances = run.stances().iter().map(|stance| place(lens, *stance)).collect();
    let by = run.superseded_by().map(|stance| place(lens, stance));
    (kind, run.positions().iter().collect(), run.since(), run.until(), stances, by)
}

/// What holds of any history.
fn holds_together(history: &History<'_>, lens: Lens<'_>) -> Result<(), TestCaseError> {
    let (party, item) = (history.party(), history.item());
    let line = lens.line(party, item.id()).unwrap();
    prop_assert_eq!(history.current().is_some(), !line.is_unknown());
    if let Some(current) = history.current() {
        prop_assert_eq!(current.line(), &line);
    }
    for run in history {
        let last = run.until().map_or(lens.day(), When::first);
        prop_assert!(run.since().last() <= last, "{}", run);
        prop_assert_eq!(run.line(), &on(lens, last).line(party, item.id()).unwrap());
        prop_assert!(!run.stances().is_empty());
        let firsts: Vec<_> = run.stances().iter().map(|stance| stance.since().first()).collect();
        prop_assert!(firsts.is_sorted(), "earliest first");
        prop_assert!(firsts.contains(&run.confirmed().first()), "{}", run);
        prop_assert!(run.confirmed().last() <= last, "{}", run);
    }
    for pair in history.runs().windows(2) {
        let until = pair[0].until().unwrap();
        prop_assert!(until.first() < pair[1].since().last(), "{}", history);
        prop_assert!(pair[0].until().unwrap().last() < pair[1].since().last(), "{}", history);
    }
    Ok(())
}

fn agrees(lens: Lens<'_>, party: PartyRef<'_>, item: &str) -> Result<(), TestCaseError> {
    let spells = spells(lens, party.id(), item);
    let history = lens.history(party, item).unwrap();
    let runs: Vec<_> = history.iter().map(|run| told(lens, run)).collect();
    prop_assert_eq!(runs, naive(&spells), "{}\n{:#?}", &history, spells);
    holds_together(&history, lens)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 384, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_history_is_the_line_of_every_day(records in written::records(8), through in written::looking()) {
        let dossier = dossier(&records);
        for (party, item) in [("AAA", "x"), ("AAA", "y"), ("BBB", "x"), ("pact", "x")] {
            agrees(lens(&dossier, &through), dossier.party(party).unwrap(), item)?;
        }
    }

    #[test]
    fn any_history_of_one_line_is_too(world in world(8, 0.6), floors in floors(), today in 1_i8..=11) {
        let dossier = world.dossier();
        agrees(looking(&dossier, floors, today), dossier.party("AAA").unwrap(), "x")?;
    }
}

// Against one reading of all days and hedges.

/// The last day, going one way from one on which a line surely is a position, on which it still is.
fn as_long_as(lens: Lens<'_>, position: Position, from: Day, step: impl Fn(Day) -> Day) -> Day {
    let asked = demarche::day(2025, 2, 20)..=lens.day();
    let is_so = |day: &Day| on(lens, *day).line("AAA", "x").unwrap().definite() == Some(position);
    assert!(is_so(&from), "on a day that is certain every reading says so");
    let days = std::iter::successors(Some(from), |day| Some(step(*day)));
    days.take_while(|day| asked.contains(day) && is_so(day)).last().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whichever days they were: a definite run begins and ends within its windows, unless the line was or may have been
    /// the same before or after.
    #[test]
    fn every_reading_turns_within_the_windows((windows, days) in written::reading(6), today in 3_u8..=14) {
        let (known, exact) = (dossier(&windows), dossier(&days));
        let through = format!("03-{today:02}");
        let history = lens(&known, &through).history("AAA", "x").unwrap();
        let reading = lens(&exact, &through);
        for (place, run) in history.iter().enumerate().filter(|(_, run)| run.is_definite()) {
            let position = run.position().unwrap();
            let same = |other: Option<&Run<'_>>| other.is_some_and(|other| other.positions().contains(position));
            if !same(place.checked_sub(1).and_then(|place| history.runs().get(place))) {
                let since = as_long_as(reading, position, run.since().last(), Day::previous);
                prop_assert!((run.since().first()..=run.since().last()).contains(&since), "{} on {}: {}", days, since, &history);
            }
            if let Some(until) = run.until().filter(|_| !same(history.runs().get(place + 1))) {
                let last = as_long_as(reading, position, until.first(), Day::next);
                prop_assert!((until.first()..=until.last()).contains(&last), "{} on {}: {}", days, last, &history);
            }
        }
    }
}
