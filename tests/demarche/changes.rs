//! What changed and what was learned: kind by kind as tables, and against a plain loop over all lines.

use demarche::{
    Bloc, Change, ChangeKind, Changes, Dossier, Evidence, InForce, Item, Lens, Line, Membership, Nation, PartyRef,
    Position, Roster, Stance, day,
};
use proptest::prelude::*;
use strum::IntoEnumIterator;

use crate::line::{dossier, lens};
use crate::written;

/// Every change as its kind and how it prints.
fn told(changes: &Changes<'_>) -> Vec<String> {
    changes.into_iter().map(|change| format!("{}: {change}", change.kind())).collect()
}

/// What changed until the 20th of March since a day of it.
#[track_caller]
fn changed(records: &str, since: i8, expected: &[&str]) {
    let dossier = dossier(records);
    let changes = lens(&dossier, "03-20").changes_since(day(2025, 3, since));
    assert_eq!(told(&changes), expected, "{records} since {since}");
}

#[test]
fn every_kind_of_change() {
    changed("support 03-01; oppose 03-10", 9, &["new-position: AAA on x: support → oppose"]);
    changed("support 03-01; oppose 03-10", 10, &[]);
    changed("support 03-01; oppose 03-10; support 03-15", 9, &[]);
    changed("support 03-10", 9, &["appeared: AAA on x: unknown → support"]);
    changed("not-stated 03-10", 9, &["appeared: AAA on x: unknown → not-stated"]);
    changed("support 03-10 report possible", 9, &["appeared: AAA on x: unknown → possibly support"]);
    changed("support 03-10; oppose 03-10", 9, &["appeared: AAA on x: unknown → contested, support or oppose"]);
    changed("support 03-01 until 03-10", 10, &["lapsed: AAA on x: support → unknown"]);
    changed("support 03-01 report possible until 03-10", 10, &["lapsed: AAA on x: possibly support → unknown"]);
    changed(
        "support 03-01; oppose 03-01 until 03-10; withdrawn 03-12 until 03-13",
        9,
        &["lapsed: AAA on x: contested, support or oppose → unknown"],
    );
    changed(
        "support 03-01 own; oppose 03-10 report",
        9,
        &["contested: AAA on x: support → contested, support or oppose"],
    );
    changed(
        "support 03-01 report possible; support 03-10 own; oppose 03-10 report",
        9,
        &["contested: AAA on x: possibly support → contested, support or oppose"],
    );
    changed(
        "support 03-01 own; oppose 03-02 report until 03-10",
        10,
        &["settled: AAA on x: contested, support or oppose → support"],
    );
    changed(
        "support 03-01 report possible; support 03-10 report",
        9,
        &["settled: AAA on x: possibly support → support"],
    );
    changed(
        "support 03-01; oppose 03-10 report possible",
        9,
        &["unsettled: AAA on x: support → possibly support or oppose"],
    );
    changed(
        "support 03-01 own; oppose 03-02 report; oppose 03-10 own possible",
        9,
        &["unsettled: AAA on x: contested, support or oppose → possibly support or oppose"],
    );
}

#[test]
fn what_is_no_change() {
    changed("support 03-01; support 03-10", 9, &[]);
    changed("support 03-01 report possible; oppose 03-10 report possible", 9, &[]);
    changed("support 03-01 own; oppose 03-02 report; neutral 03-10 report", 9, &[]);
    changed("pact/x divided 03-10", 9, &[]);
    changed("support 03-10 report hypothetical", 9, &[]);
    changed("support 03-25", 9, &[]);
    // Since a day that lies ahead nothing has changed.
    changed("support 03-25", 28, &[]);
}

#[test]
fn firmness() {
    changed(
        "support 03-01 own weak; support 03-10 own strong",
        9,
        &["firmer: AAA on x: support, weak → support, strong (firmer)"],
    );
    changed(
        "support 03-01 own absolute; support 03-10 own strong",
        9,
        &["softer: AAA on x: support, absolute → support, strong (softer)"],
    );
    // What nobody voiced is no strength.
    changed(
        "support 03-01 own; support 03-10 own strong",
        9,
        &["other-terms: AAA on x: support → support, strong (other-terms)"],
    );
    changed(
        "support 03-01 own weak; support 03-10 own",
        9,
        &["other-terms: AAA on x: support, weak → support (other-terms)"],
    );
    changed(
        "support 03-01 own if:unmet@03-01,met@03-10",
        9,
        &["firmer: AAA on x: support, under 1 condition → support (firmer)"],
    );
    changed(
        "support 03-01 own; support 03-10 own if:unmet if:unmet",
        9,
        &["softer: AAA on x: support → support, under 2 conditions (softer)"],
    );
    changed(
        "support 03-01 own weak if:unmet; support 03-10 own strong",
        9,
        &["firmer: AAA on x: support, weak, under 1 condition → support, strong (firmer)"],
    );
    // They point different ways: the strength first.
    changed(
        "support 03-01 own weak; support 03-10 own strong if:unmet",
        9,
        &[
            "firmer: AAA on x: support, weak → support, strong, under 1 condition (firmer)",
            "softer: AAA on x: support, weak → support, strong, under 1 condition (softer)",
        ],
    );
    changed(
        "support 03-01 own strong if:unmet; support 03-10 own weak",
        9,
        &[
            "softer: AAA on x: support, strong, under 1 condition → support, weak (softer)",
            "firmer: AAA on x: support, strong, under 1 condition → support, weak (firmer)",
        ],
    );
    // Of another position firmness says nothing.
    changed("support 03-01 own weak; oppose 03-10 own strong", 9, &["new-position: AAA on x: support → oppose"]);
}

#[test]
fn within_a_window() {
    let records = "support 03-01; oppose 03-18..03-22";
    changed(records, 17, &["unsettled: AAA on x: support → possibly support or oppose"]);
    let dossier = dossier(records);
    let since = |through| told(&lens(&dossier, through).changes_since(day(2025, 3, 20)));
    assert_eq!(since("03-22"), ["settled: AAA on x: possibly support or oppose → oppose"]);
    assert_eq!(since("03-21"), [""; 0]);
}

#[test]
fn what_was_learned() {
    let records = "support 03-01 own pub:03-01; oppose 03-05 report pub:03-12; BBB/x support 03-02 report pub:03-03; \
                   BBB/y neutral 03-02";
    let dossier = dossier(records);
    let learned = |through, since| told(&lens(&dossier, through).learned_since(day(2025, 3, since)));
    let contested = "contested: AAA on x: support → contested, support or oppose";
    assert_eq!(learned("03-20", 11), [contested]);
    assert_eq!(learned("03-20", 12), [""; 0]);
    assert_eq!(learned("03-20", 2), [contested, "appeared: BBB on x: unknown → support"]);
    assert_eq!(learned("03-04", 11), [""; 0], "of a day on which it was not yet so");
    assert_eq!(learned("03-20 known:03-11", 2), ["appeared: BBB on x: unknown → support"]);
    assert_eq!(learned("03-20 known:03-11", 15), [""; 0], "later than the lens itself knows of");
    assert_eq!(learned("03-20 on-record", 2), [""; 0]);
    // What changed is asked with the same eyes: what is known now of both days.
    let changed = |through| told(&lens(&dossier, through).changes_since(day(2025, 3, 4)));
    assert_eq!(changed("03-20"), [contested]);
    assert_eq!(changed("03-20 known:03-11"), [""; 0]);
}

#[test]
fn a_source_that_is_taken_back_is_unlearned() {
    let dossier = dossier("support 03-01 report pub:03-02 gone:03-10");
    let learned = |since| told(&lens(&dossier, "03-20").learned_since(day(2025, 3, since)));
    assert_eq!(learned(9), ["lapsed: AAA on x: support → unknown"]);
    assert_eq!(learned(10), [""; 0]);
    assert_eq!(learned(1), [""; 0]);
}

/// Three nations, of which two make a bloc; troops under guarantees, perhaps under a force.
fn world() -> Dossier {
    let says = |party: &str, position, item: &str, on| Stance::new(party, position, item).since(day(2025, 3, on));
    let hedged = Evidence::of("paper").certainty(demarche::Certainty::Possible);
    let members = Bloc::new("EU", "European Union").member(Membership::new("FRA"));
    let members =
        members.member(Membership::new("ITA").since("[2025-03-01..2025-03-25]".parse::<demarche::When>().unwrap()));
    Dossier::builder()
        .as_of(day(2025, 3, 20))
        .source(demarche::Source::new("paper"))
        .nation(Nation::new("FRA", "France"))
        .nation(Nation::new("ITA", "Italy"))
        .nation(Nation::new("NOR", "Norway"))
        .bloc(members.roster(Roster::Complete))
        .item(Item::new("guarantees", "Guarantees"))
        .item(Item::new("force", "A force"))
        .item(
            Item::new("troops", "Troops")
                .parents([demarche::Edge::new("guarantees"), demarche::Edge::new("force").cite(hedged)]),
        )
        .stance(says("NOR", Position::Support, "troops", 1))
        .stance(says("NOR", Position::Oppose, "troops", 10))
        .stance(says("FRA", Position::Support, "troops", 10))
        .stance(says("ITA", Position::Support, "guarantees", 10))
        .stance(says("EU", Position::Support, "force", 10))
        .stance(says("FRA", Position::Oppose, "guarantees", 1))
        .build()
        .unwrap()
}

#[test]
fn narrowing() {
    let world = world();
    let changes = || world.now().changes_since(day(2025, 3, 9));
    let italy = "appeared: Italy on Guarantees: unknown → support";
    let union = "appeared: European Union on A force: unknown → support";
    let france = "appeared: France on Troops: unknown → support";
    let norway = "new-position: Norway on Troops: support → oppose";
    assert_eq!(told(&changes()), [italy, union, france, norway], "items by declaration, then parties");
    assert_eq!(told(&changes().on("troops").unwrap()), [france, norway]);
    assert_eq!(told(&changes().on("guarantees").unwrap()), [italy]);
    assert_eq!(told(&changes().under("guarantees").unwrap()), [italy, france, norway]);
    assert_eq!(told(&changes().under("force").unwrap()), [union], "troops only hang there perhaps");
    assert_eq!(told(&changes().by("FRA").unwrap()), [france]);
    assert_eq!(told(&changes().by("EU").unwrap()), [union]);
    assert_eq!(told(&changes().among("EU").unwrap()), [france], "Italy is only possibly a member");
    assert_eq!(told(&changes().of(ChangeKind::NewPosition)), [norway]);
    assert_eq!(told(&changes().under("guarantees").unwrap().of(ChangeKind::Appeared).by("FRA").unwrap()), [france]);
    assert_eq!(told(&changes().of(ChangeKind::Appeared).of(ChangeKind::Lapsed)), [""; 0]);
    assert!(changes().on("troop").is_err() && changes().under("troop").is_err());
    assert!(changes().by("FRE").is_err() && changes().among("EO").is_err());
    let change = changes().by("NOR").unwrap().iter().next().unwrap();
    assert_eq!((change.party().name(), change.item().title()), ("Norway", "Troops"));
    assert_eq!(change.before(), &world.on(day(2025, 3, 9)).line("NOR", "troops").unwrap());
    assert_eq!(change.after(), &world.now().line("NOR", "troops").unwrap());
}

// Against a plain loop over all lines.

/// Definite, possible, contested, or nothing.
fn letter(line: &Line<'_>) -> char {
    match line {
        Line::Definite(_) => 'd',
        Line::Possible(_) => 'p',
        Line::Contested(_) => 'c',
        Line::Unknown => '-',
    }
}

fn other_terms(before: &InForce<'_>, after: &InForce<'_>) -> bool {
    let texts =
        |line: &InForce<'_>| line.pending().iter().map(|one| format!("{:?}", one.condition())).collect::<Vec<_>>();
    before.strength() != after.strength() || texts(before) != texts(after)
}

fn kinds(before: &Line<'_>, after: &Line<'_>) -> Vec<ChangeKind> {
    match (letter(before), letter(after)) {
        ('d', 'd') if before.definite() != after.definite() => vec![ChangeKind::NewPosition],
        ('d', 'd') => {
            let (before, after) = (before.in_force().unwrap(), after.in_force().unwrap());
            let lines = (before, after);
            let mut kinds = Vec::new();
            if let (Some(before), Some(after)) = (before.strength(), after.strength()) {
                kinds.extend((after > before).then_some(ChangeKind::Firmer));
                kinds.extend((after < before).then_some(ChangeKind::Softer));
            }
            let (before, after) = (before.pending().len(), after.pending().len());
            let by_conditions = if before > after { Some(ChangeKind::Firmer) } else { Some(ChangeKind::Softer) };
            let by_conditions = by_conditions.filter(|kind| before != after && !kinds.contains(kind));
            kinds.extend(by_conditions);
            let other_terms = kinds.is_empty() && other_terms(lines.0, lines.1);
            kinds.extend(other_terms.then_some(ChangeKind::OtherTerms));
            kinds
        }
        ('-', 'd' | 'p' | 'c') => vec![ChangeKind::Appeared],
        ('d' | 'p' | 'c', '-') => vec![ChangeKind::Lapsed],
        ('d' | 'p', 'c') => vec![ChangeKind::Contested],
        ('c' | 'p', 'd') => vec![ChangeKind::Settled],
        ('d' | 'c', 'p') => vec![ChangeKind::Unsettled],
        _ => vec![],
    }
}

fn naive<'d>(before: Lens<'d>, after: Lens<'d>) -> Vec<(String, String, ChangeKind)> {
    let dossier: &'d Dossier = after.dossier();
    let mut found = Vec::new();
    for item in dossier.items() {
        let nations = dossier.nations().map(PartyRef::from);
        for party in nations.chain(dossier.blocs().map(PartyRef::from)) {
            let lines = [before, after].map(|lens| lens.line(party, item.id()).unwrap());
            let kinds = kinds(&lines[0], &lines[1]).into_iter();
            found.extend(kinds.map(|kind| (party.id().to_owned(), item.id().to_string(), kind)));
        }
    }
    found
}

fn plain(changes: &Changes<'_>) -> Vec<(String, String, ChangeKind)> {
    let plain = |change: Change<'_>| (change.party().id().to_owned(), change.item().id().to_string(), change.kind());
    changes.iter().map(plain).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changes_are_the_lines_that_differ(
        records in written::records(12),
        through in written::looking(),
        since in 1_i8..=14,
        kind in 0..ChangeKind::iter().count(),
    ) {
        let dossier = dossier(&records);
        let after = lens(&dossier, &through);
        let since = day(2025, 3, since);
        let earlier = through.split_once(' ').map_or("", |(_, rest)| rest);
        let before_text = format!("{} {earlier}", since.min(after.day()).to_string().replace("2025-", ""));
        let expected = naive(lens(&dossier, &before_text), after);
        let changes = after.changes_since(since);
        prop_assert_eq!(plain(&changes), expected.clone());

        let learned = naive(after.known_by(since.min(after.knowledge().unwrap_or(since))), after);
        prop_assert_eq!(plain(&after.learned_since(since)), learned);

        let kind = ChangeKind::iter().nth(kind).unwrap();
        let narrowed = changes.of(kind).on("x").unwrap().by("AAA").unwrap();
        let of = |(party, item, is): &&(String, String, ChangeKind)| party == "AAA" && item == "x" && *is == kind;
        prop_assert_eq!(plain(&narrowed), expected.iter().filter(of).cloned().collect::<Vec<_>>());
    }
}
