//! Agreement: case by case as tables, and against every pair of positions.

use demarche::{
    Bloc, Concord, Dossier, Evidence, Item, Lens, Line, Membership, MembershipStatus, Nation, Position, Roster, Stance,
    Truth, Until, day,
};
use proptest::prelude::*;

use crate::line::{dossier, lens};
use crate::written;

/// Whether `AAA` and `BBB` agree on `x`, and whether they disagree.
#[track_caller]
fn table(records: &str, agree: Truth, disagree: Truth) {
    let dossier = dossier(records);
    for (one, other) in [("AAA", "BBB"), ("BBB", "AAA")] {
        let concord = lens(&dossier, "03-20").concord(one, other).unwrap().iter().next().unwrap();
        assert_eq!((concord.agree(), concord.disagree()), (agree, disagree), "{records}");
    }
}

#[test]
fn exact_lines() {
    table("support 03-01; BBB/x support 03-02", Truth::Yes, Truth::No);
    table("acquiesce 03-01; BBB/x acquiesce 03-02", Truth::Yes, Truth::No);
    table("undecided 03-01; BBB/x undecided 03-02", Truth::Yes, Truth::No);
    table("support 03-01; BBB/x oppose 03-02", Truth::No, Truth::Yes);
    table("acquiesce 03-01; BBB/x oppose 03-02", Truth::No, Truth::Yes);
    table("support 03-01; BBB/x acquiesce 03-02", Truth::No, Truth::No);
    table("neutral 03-01; BBB/x oppose 03-02", Truth::No, Truth::No);
    table("mixed 03-01; BBB/x support 03-02", Truth::No, Truth::No);
    table("not-stated 03-01; BBB/x not-stated 03-02", Truth::No, Truth::No);
    table("not-stated 03-01; BBB/x oppose 03-02", Truth::No, Truth::No);
}

#[test]
fn what_is_not_known() {
    table("support 03-01 until 03-05; BBB/x support 03-02", Truth::Unknown, Truth::Unknown);
    table("support 03-25; BBB/x oppose 03-02", Truth::Unknown, Truth::Unknown);
    table("support 03-01 report hypothetical; BBB/x oppose 03-02", Truth::Unknown, Truth::Unknown);
}

#[test]
fn what_is_so_on_some_reading() {
    table("support 03-01 report possible; BBB/x support 03-02", Truth::Possible, Truth::No);
    table("support 03-01 report possible; BBB/x oppose 03-02", Truth::No, Truth::Possible);
    table("neutral 03-01 report possible; BBB/x oppose 03-02", Truth::No, Truth::No);
    table("support 03-01; oppose 03-05 report possible; BBB/x support 03-02", Truth::Possible, Truth::Possible);
    table("support 03-01 until ?; BBB/x support 03-02", Truth::Possible, Truth::No);
    table("support 03-15..03-25; BBB/x support 03-02", Truth::Possible, Truth::No);
    // Surely against it, but whether it supports or acquiesces is not settled.
    table("acquiesce 03-01; support 03-05 report possible; BBB/x oppose 03-02", Truth::No, Truth::Possible);
    // A side of a contested line may be the line.
    table("support 03-01 own; oppose 03-05 report; BBB/x support 03-02", Truth::Possible, Truth::Possible);
    table("support 03-01 own; neutral 03-05 report; BBB/x support 03-02", Truth::Possible, Truth::No);
}

#[test]
fn conditions_make_it_possible() {
    table("support 03-01 if:unmet; BBB/x support 03-02", Truth::Possible, Truth::No);
    table("support 03-01 if:met; BBB/x support 03-02", Truth::Yes, Truth::No);
    table("support 03-01; BBB/x oppose 03-02 unless:unmet", Truth::No, Truth::Possible);
    table("support 03-01; BBB/x neutral 03-02 unless:unmet", Truth::No, Truth::No);
}

#[test]
fn every_item_of_both_in_order() {
    let records = "AAA/z support 03-01; BBB/z support 03-01; AAA/x support 03-01; BBB/x oppose 03-01; AAA/y support 03-01; \
                   CCC/y support 03-01";
    let dossier = dossier(records);
    let concords = lens(&dossier, "03-20").concord("AAA", "BBB").unwrap();
    let told: Vec<_> = concords.iter().map(|concord| concord.to_string()).collect();
    assert_eq!(told, ["x: disagree (support, oppose)", "z: agree (support, support)"]);
    assert!(concords.agreements().map(|one| one.item().title()).eq(["z"]));
    assert!(concords.disagreements().map(|one| one.item().title()).eq(["x"]));
    assert_eq!(concords.parties().map(demarche::PartyRef::id), ["AAA", "BBB"]);
    assert_eq!(lens(&dossier, "03-20").concord("AAA", "pact").unwrap().iter().count(), 0);
    assert_eq!(lens(&dossier, "03-20").concord("AAA", "AAA").unwrap().agreements().count(), 3, "with itself");
    assert!(lens(&dossier, "03-20").concord("AAA", "DDD").is_err());
}

#[test]
fn how_it_prints() {
    #[track_caller]
    fn prints(records: &str, expected: &str) {
        let dossier = dossier(records);
        let concord = lens(&dossier, "03-20").concord("AAA", "BBB").unwrap().iter().next().unwrap();
        assert_eq!(concord.to_string(), expected);
    }
    prints("neutral 03-01; BBB/x support 03-01", "x: neither agree nor disagree (neutral, support)");
    prints("support 03-01 until ?; BBB/x support 03-01", "x: may agree (possibly support, support)");
    prints("support 03-01 until ?; BBB/x oppose 03-01", "x: may disagree (possibly support, oppose)");
    prints("support 03-01 until 03-02; BBB/x oppose 03-01", "x: nobody knows (unknown, oppose)");
    prints(
        "support 03-01 own; oppose 03-05 report; BBB/x support 03-02",
        "x: may agree or disagree (contested, support or oppose, support)",
    );
}

#[test]
fn who_agrees_with_a_party() {
    let nations = ["FRA", "ITA", "DEU", "ESP", "POL", "NOR", "USA", "CAN"];
    let builder = nations.into_iter().fold(Dossier::builder(), |builder, id| builder.nation(Nation::new(id, id)));
    let perhaps = || Evidence::of("paper").certainty(demarche::Certainty::Possible);
    let members = ["FRA", "ITA", "DEU", "ESP"].into_iter().map(Membership::new);
    let members = members.chain([Membership::new("POL").status(MembershipStatus::Disputed)]);
    let bloc = members.fold(Bloc::new("EU", "EU").roster(Roster::Complete), Bloc::member);
    let dossier = builder
        .as_of(day(2025, 3, 20))
        .source(demarche::Source::new("paper"))
        .nation(Nation::new("SUN", "SUN").until(Until::from(day(1991, 12, 26))))
        .bloc(bloc)
        .item(Item::new("aid", "Aid"))
        .stance(Stance::new("FRA", Position::Support, "aid"))
        .stance(Stance::new("ITA", Position::Support, "aid"))
        .stance(Stance::new("DEU", Position::Oppose, "aid"))
        .stance(Stance::new("ESP", Position::Support, "aid").cite(perhaps()))
        .stance(Stance::new("POL", Position::Support, "aid"))
        .stance(Stance::new("NOR", Position::Oppose, "aid").cite(perhaps()))
        .stance(Stance::new("USA", Position::Neutral, "aid"))
        .build()
        .unwrap();
    let all = dossier.now().agrees_with("FRA").unwrap().on("aid").unwrap();
    assert_eq!(all.agreeing().ids(), ["ITA", "POL"]);
    assert_eq!(all.disagreeing().ids(), ["DEU"]);
    assert_eq!(all.possibly_agreeing().ids(), ["ESP"]);
    assert_eq!(all.possibly_disagreeing().ids(), ["NOR"]);
    assert_eq!(all.neither().ids(), ["USA"]);
    assert_eq!(all.unknown().ids(), ["CAN"]);
    assert_eq!(
        all.scope().parties().ids(),
        ["ITA", "DEU", "ESP", "POL", "NOR", "USA", "CAN"],
        "who exists, without France"
    );
    let among = all.among("EU").unwrap();
    assert_eq!(among.agreeing().ids(), ["ITA"]);
    assert_eq!(among.possibly_agreeing().ids(), ["ESP", "POL"], "only possibly a member");
    assert_eq!(among.scope().parties().ids(), ["ITA", "DEU", "ESP", "POL"]);
    let with_unknown = dossier.now().agrees_with("CAN").unwrap().on("aid").unwrap();
    assert_eq!(with_unknown.unknown().len(), 7, "nobody knows where it stands");
    assert!(dossier.now().agrees_with("AID").is_err());
    assert!(dossier.now().agrees_with("EU").unwrap().on("EU").is_err());
    assert!(among.among("EO").is_err());
}

// Against every pair of positions, one of each line.

fn naive(lens: Lens<'_>, one: &str, other: &str, item: &str, related: impl Fn(Position, Position) -> bool) -> Truth {
    let lines = [one, other].map(|party| lens.line(party, item).unwrap());
    let mut pairs = Vec::new();
    for first in lines[0].in_force().iter().flat_map(|it| it.positions().iter().collect::<Vec<_>>()) {
        for second in lines[1].in_force().iter().flat_map(|it| it.positions().iter().collect::<Vec<_>>()) {
            pairs.push(related(first, second));
        }
    }
    let plainly = lines.iter().all(|line| match line {
        Line::Definite(line) => line.pending().is_empty(),
        _ => false,
    });
    match (pairs.contains(&true), pairs.contains(&false)) {
        (false, false) => Truth::Unknown,
        (false, true) => Truth::No,
        (true, false) if plainly => Truth::Yes,
        (true, _) => Truth::Possible,
    }
}

fn sides(one: Position, other: Position) -> bool {
    use Position::{Acquiesce, Oppose, Support};
    [(Support, Oppose), (Acquiesce, Oppose), (Oppose, Support), (Oppose, Acquiesce)].contains(&(one, other))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn concord_is_that_of_every_pair(records in written::records(10), through in written::looking()) {
        let dossier = dossier(&records);
        let lens = lens(&dossier, &through);
        for (one, other) in [("AAA", "BBB"), ("AAA", "pact"), ("BBB", "CCC"), ("AAA", "AAA")] {
            let concords = lens.concord(one, other).unwrap();
            let has = |party: &str, item: &str| dossier.party(party).unwrap().stances().any(|it| it.item().id().as_str() == item);
            let items: Vec<_> = ["x", "y", "z"].into_iter().filter(|item| has(one, item) && has(other, item)).collect();
            prop_assert_eq!(concords.iter().map(|it| it.item().id().as_str()).collect::<Vec<_>>(), items);
            for concord in &concords {
                let item = concord.item().id().as_str();
                let same = |a, b| a == b && a != Position::NotStated;
                prop_assert_eq!(concord.agree(), naive(lens, one, other, item, same));
                prop_assert_eq!(concord.disagree(), naive(lens, one, other, item, sides));
                prop_assert_eq!(&concord.lines()[0], &lens.line(one, item).unwrap());
            }
            let agree: Vec<Concord<'_>> = concords.iter().filter(|it| it.agree() == Truth::Yes).collect();
            prop_assert_eq!(concords.agreements().collect::<Vec<_>>(), agree);
            let disagree: Vec<Concord<'_>> = concords.iter().filter(|it| it.disagree() == Truth::Yes).collect();
            prop_assert_eq!(concords.disagreements().collect::<Vec<_>>(), disagree);
        }
    }

    #[test]
    fn the_parts_of_who_agrees_are_the_scope(records in written::records(10), through in written::looking()) {
        let dossier = dossier(&records);
        let lens = lens(&dossier, &through);
        for party in ["AAA", "BBB", "pact"] {
            let with = lens.agrees_with(party).unwrap().on("x").unwrap();
            let parts = [
                with.agreeing(),
                with.disagreeing(),
                with.possibly_agreeing(),
                with.possibly_disagreeing(),
                with.neither(),
                with.unknown(),
            ];
            let mut ids: Vec<_> = parts.iter().flat_map(demarche::Parties::ids).collect();
            ids.sort_unstable();
            prop_assert_eq!(&ids, &with.scope().parties().ids());
            for concord in ids.iter().filter_map(|id| lens.concord(party, *id).unwrap().iter().find(|it| it.item().id().as_str() == "x").map(|it| (*id, it))) {
                let (id, concord) = concord;
                prop_assert_eq!(with.agreeing().ids().contains(&id), concord.agree() == Truth::Yes);
                prop_assert_eq!(with.disagreeing().ids().contains(&id), concord.disagree() == Truth::Yes);
                prop_assert_eq!(with.possibly_agreeing().ids().contains(&id), concord.agree() == Truth::Possible);
                prop_assert_eq!(with.unknown().ids().contains(&id), concord.agree() == Truth::Unknown);
            }
        }
    }
}
