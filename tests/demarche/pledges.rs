//! Pledges: which are made, how far they came, and what is outstanding; and the exact decimals this takes.

use demarche::PledgeStatus::{Announced, Committed, Delivered, Expected, Withdrawn};
use demarche::Stage::{Definite, Possible, Unknown};
use demarche::{
    Amount, Attribution, Bloc, Certainty, Day, Dossier, DossierBuilder, Edge, Evidence, Item, Lens, Nation, Pledge,
    PledgeOn, PledgeStatus, PledgeStep, Source, Stage, Truth, When, day,
};
use proptest::prelude::*;

const DAY: Day = day(2025, 3, 26);
const BEFORE: Day = day(2025, 3, 20);
const AFTER: Day = day(2025, 3, 27);

fn world() -> DossierBuilder {
    let nations = [("FRA", "France"), ("ITA", "Italy"), ("UKR", "Ukraine")];
    let world = nations.into_iter().fold(Dossier::builder(), |world, (id, name)| world.nation(Nation::new(id, name)));
    let hedged = Evidence::of("paper").certainty(Certainty::Possible);
    world
        .as_of(DAY)
        .source(Source::new("paper").published(BEFORE.into()))
        .bloc(Bloc::new("EU", "European Union"))
        .item(Item::new("root", "Root"))
        .item(Item::new("aid", "Aid").parent("root"))
        .item(Item::new("loans", "Loans").parents([Edge::new("root").cite(hedged)]))
        .item(Item::new("apart", "Apart"))
}

fn with(pledges: impl IntoIterator<Item = Pledge>) -> Dossier {
    let world = pledges.into_iter().fold(world(), DossierBuilder::pledge);
    world.build().unwrap_or_else(|invalid| panic!("{invalid:#}"))
}

fn paper() -> Evidence {
    Evidence::of("paper")
}

fn hedge() -> Evidence {
    paper().certainty(Certainty::Likely)
}

fn euro(value: &str) -> Amount {
    Amount::new(value, "EUR")
}

fn step(status: PledgeStatus, on: Day) -> PledgeStep {
    PledgeStep::new(status).on(on)
}

fn sum(status: PledgeStatus, on: Day, value: &str) -> PledgeStep {
    step(status, on).amount(euro(value))
}

fn france() -> Pledge {
    Pledge::new("FRA")
}

/// How a pledge stands through a lens on the day; nothing when it is not listed.
#[track_caller]
fn stands(pledge: Pledge, look: fn(&Dossier) -> Lens<'_>, expected: Option<Truth>) {
    let dossier = with([pledge]);
    assert_eq!(look(&dossier).pledges().iter().next().map(PledgeOn::standing), expected);
}

#[test]
fn standing() {
    let (yes, possible) = (Some(Truth::Yes), Some(Truth::Possible));
    stands(france(), Dossier::now, yes);
    stands(france().cite(paper()), Dossier::now, yes);
    stands(france().cite(hedge()), Dossier::now, possible);
    stands(france().cite(paper().certainty(Certainty::Hypothetical)), Dossier::now, None);
    stands(france().status(Expected).cite(hedge()), Dossier::now, possible);
    // No step can have come; it may; it has.
    stands(france().cite(paper()).steps([step(Announced, AFTER)]), Dossier::now, None);
    let window: When = "2025-03".parse().unwrap();
    stands(france().cite(paper()).steps([PledgeStep::new(Announced).on(window)]), Dossier::now, possible);
    stands(france().cite(paper()).steps([step(Announced, DAY), step(Delivered, AFTER)]), Dossier::now, yes);
    // Without evidence of its own it rests on that of its steps.
    stands(france().steps([step(Announced, DAY).cite(hedge())]), Dossier::now, possible);
    stands(france().steps([step(Announced, DAY).cite(paper()), step(Delivered, DAY).cite(hedge())]), Dossier::now, yes);
    stands(france().cite(paper()).steps([step(Announced, DAY).cite(hedge())]), Dossier::now, yes);
    // And it is hidden with them.
    let reported = || paper().certainty(Certainty::Reported);
    stands(france().steps([step(Announced, DAY).cite(reported())]), |it| it.now().asserted(), None);
    stands(france().cite(paper()).steps([step(Announced, DAY).cite(reported())]), |it| it.now().asserted(), yes);
    stands(france().cite(reported()), |it| it.now().asserted(), None);
    stands(france(), |it| it.now().asserted(), None);
    stands(france().cite(paper()), |it| it.now().known_by(BEFORE), yes);
    stands(france().cite(paper()), |it| it.now().known_by(day(2025, 3, 19)), None);
    stands(france().steps([step(Announced, DAY)]), |it| it.now().known_by(BEFORE), None);
    stands(france().steps([step(Announced, BEFORE)]), |it| it.now().known_by(BEFORE), yes);
    let own = paper().by("FRA").attribution(Attribution::Institutional);
    stands(france().steps([step(Announced, DAY).cite(own)]), |it| it.now().on_record(), yes);
}

#[test]
fn filters() {
    let dossier = with([
        france().to(["UKR"]).item("aid"),
        Pledge::new("EU").to(["FRA", "UKR"]).item("loans"),
        france().item("root"),
        Pledge::new("ITA").to(["UKR"]).item("apart"),
        france(),
    ]);
    let all = || dossier.now().pledges();
    let places = |pledges: demarche::Pledges<'_>| {
        let place = |one: PledgeOn<'_>| dossier.pledges().position(|pledge| pledge == one.pledge()).unwrap();
        pledges.iter().map(place).collect::<Vec<_>>()
    };
    assert_eq!(places(all()), [0, 1, 2, 3, 4]);
    assert_eq!(places(all().by("FRA").unwrap()), [0, 2, 4]);
    assert_eq!(places(all().to("UKR").unwrap()), [0, 1, 3]);
    assert_eq!(places(all().to("UKR").unwrap().to("FRA").unwrap()), [1]);
    assert_eq!(places(all().on("root").unwrap()), [2]);
    assert_eq!(places(all().under("root").unwrap()), [0, 1, 2]);
    assert_eq!(places(all().under("root").unwrap().by("FRA").unwrap()), [0, 2]);
    let standings: Vec<_> = all().under("root").unwrap().into_iter().map(PledgeOn::standing).collect();
    assert_eq!(standings, [Truth::Yes, Truth::Possible, Truth::Yes], "loans hang there only possibly");
    assert!(all().by("x").is_err() && all().to("x").is_err() && all().on("x").is_err() && all().under("x").is_err());
}

/// What is announced, delivered and outstanding on the day.
#[track_caller]
fn adds_up<const N: usize>(steps: [PledgeStep; N], expected: [Stage<&str>; 3]) {
    let dossier = with([france().cite(paper()).steps(steps)]);
    let pledge = dossier.now().pledges().iter().next().unwrap();
    let stages = [pledge.total(Announced), pledge.total(Delivered), pledge.outstanding()];
    let expected = expected.map(|stage| match stage {
        Definite(value) => Definite(euro(value)),
        Possible(values) => Possible(values.into_iter().map(euro).collect()),
        Unknown => Unknown,
    });
    assert_eq!(stages, expected);
}

#[test]
fn totals_and_what_is_outstanding() {
    adds_up([], [Unknown, Unknown, Unknown]);
    adds_up([sum(Announced, DAY, "5")], [Definite("5"), Unknown, Definite("5")]);
    adds_up([sum(Expected, DAY, "5"), sum(Committed, DAY, "4")], [Unknown, Unknown, Unknown]);
    adds_up([sum(Announced, BEFORE, "5"), sum(Delivered, DAY, "2")], [Definite("5"), Definite("2"), Definite("3")]);
    adds_up([sum(Announced, BEFORE, "5"), sum(Delivered, AFTER, "2")], [Definite("5"), Unknown, Definite("5")]);
    // An amount is a total: the later replaces the earlier.
    let three = [sum(Announced, BEFORE, "5"), sum(Delivered, BEFORE, "2"), sum(Delivered, DAY, "4.50")];
    adds_up(three, [Definite("5"), Definite("4.5"), Definite("0.5")]);
    adds_up([sum(Announced, DAY, "7"), sum(Announced, BEFORE, "5")], [Definite("7"), Unknown, Definite("7")]);
    // More than was announced.
    adds_up([sum(Announced, DAY, "5"), sum(Delivered, DAY, "6")], [Definite("5"), Definite("6"), Definite("-1")]);
    // Of no known amount.
    adds_up([sum(Announced, DAY, "5"), step(Delivered, DAY)], [Definite("5"), Unknown, Unknown]);
    adds_up([step(Announced, DAY), sum(Delivered, DAY, "1")], [Unknown, Definite("1"), Unknown]);
    adds_up([sum(Announced, BEFORE, "5"), step(Announced, DAY)], [Unknown, Unknown, Unknown]);
    // Withdrawn or not, the difference is the difference.
    adds_up([sum(Announced, BEFORE, "5"), step(Withdrawn, DAY)], [Definite("5"), Unknown, Definite("5")]);
    // Hedges and windows.
    let perhaps = sum(Delivered, DAY, "2").cite(hedge());
    adds_up([sum(Announced, DAY, "5"), perhaps], [Definite("5"), Possible(vec!["2"]), Possible(vec!["3", "5"])]);
    let perhaps = sum(Announced, DAY, "6").cite(hedge());
    adds_up(
        [sum(Announced, BEFORE, "5"), perhaps, sum(Delivered, DAY, "1")],
        [Possible(vec!["5", "6"]), Definite("1"), Possible(vec!["4", "5"])],
    );
    let perhaps = step(Delivered, DAY).cite(hedge());
    adds_up([sum(Announced, DAY, "5"), perhaps], [Definite("5"), Unknown, Possible(vec!["5"])]);
    // Written differently, the same.
    let again = sum(Announced, DAY, "5.00").cite(hedge());
    adds_up([sum(Announced, BEFORE, "05"), again], [Definite("5"), Unknown, Definite("5")]);
}

#[test]
fn units_that_differ() {
    let dollars = step(Delivered, DAY).amount(Amount::new("1", "USD"));
    let dossier = with([france().steps([sum(Announced, DAY, "5"), dollars])]);
    assert_eq!(dossier.now().pledges().iter().next().unwrap().outstanding(), Unknown);
}

/// As of each day.
#[test]
fn a_pledge_in_time() {
    let early = day(2025, 3, 1);
    let steps = [sum(Announced, early, "10"), sum(Delivered, BEFORE, "3"), sum(Delivered, DAY, "10")];
    let dossier = with([france().steps(steps)]);
    let on = |day: Day| {
        let pledge = dossier.on(day).pledges().iter().next()?;
        Some((pledge.status().definite(), pledge.outstanding().definite().map(|left| left.value), pledge.steps().len()))
    };
    assert_eq!(on(early.previous()), None);
    assert_eq!(on(early), Some((Some(Announced), Some("10".into()), 1)));
    assert_eq!(on(BEFORE), Some((Some(Delivered), Some("7".into()), 2)));
    assert_eq!(on(DAY), Some((Some(Delivered), Some("0".into()), 3)));
}

#[test]
fn a_status_is_short_for_a_step() {
    let dossier = with([france().status(Announced)]);
    let pledge = dossier.now().pledges().iter().next().unwrap();
    assert_eq!((pledge.status(), pledge.steps().len()), (Definite(Announced), 0));
    assert_eq!((pledge.total(Announced), pledge.outstanding()), (Unknown, Unknown));
}

fn difference(a: &str, b: &str) -> String {
    euro(a).minus(&euro(b)).unwrap().value
}

#[test]
fn exact_differences() {
    for (a, b, expected) in [
        ("0", "0", "0"),
        ("-0", "0", "0"),
        ("0.00", "-0.0", "0"),
        ("1", "0.9", "0.1"),
        ("0.1", "0.3", "-0.2"),
        ("1000", "0.001", "999.999"),
        ("-5", "3", "-8"),
        ("-5", "-3", "-2"),
        ("-3", "-5", "2"),
        ("5", "-5", "10"),
        ("99", "-1", "100"),
        ("0010.500", "0.5", "10"),
        ("2000000000", "500000000.50", "1499999999.5"),
        ("100000000000000000000000000000000000000000", "1", "99999999999999999999999999999999999999999"),
        ("0.1", "0.00000000000000000000000000000000000000001", "0.09999999999999999999999999999999999999999"),
    ] {
        assert_eq!(difference(a, b), expected, "{a} - {b}");
    }
    for malformed in ["", "-", ".5", "5.", "1e9", "1_000", "+1", "--1", "1.2.3", " 1", "１"] {
        assert_eq!(euro(malformed).minus(&euro("1")), None, "`{malformed}`");
        assert_eq!(euro("1").minus(&euro(malformed)), None, "`{malformed}`");
        assert_eq!(euro(malformed).shortest().value, malformed);
    }
    assert_eq!(euro("1").minus(&Amount::new("1", "eur")), None, "units differ as written");
    assert_eq!(euro("-00.10").shortest(), euro("-0.1"));
    assert_eq!(euro("000").shortest(), euro("0"));
}

/// A million digits, in one pass.
#[test]
fn long_amounts() {
    let nines = "9".repeat(1_000_000);
    assert_eq!(difference(&format!("1{}", "0".repeat(1_000_000)), "1"), nines);
    assert_eq!(difference(&nines, &nines), "0");
}

proptest! {
    /// As whole numbers of millionths.
    #[test]
    fn differences_are_those_of_whole_numbers(a in any::<i64>(), b in any::<i64>()) {
        let text = |number: i128| {
            let (whole, rest) = (number.unsigned_abs() / 1_000_000, number.unsigned_abs() % 1_000_000);
            format!("{}{whole}.{rest:06}", if number < 0 { "-" } else { "" })
        };
        let (a, b) = (i128::from(a), i128::from(b));
        let expected = euro(&text(a - b)).shortest();
        prop_assert_eq!(euro(&text(a)).minus(&euro(&text(b))), Some(expected.clone()));
        // What prints is shortest: no needless digit, no needless sign.
        let value = expected.value;
        let number = value.strip_prefix('-').unwrap_or(&value);
        prop_assert!(number == "0" || !number.starts_with('0') || number.starts_with("0."));
        prop_assert!(!number.contains('.') || !number.ends_with(['0', '.']));
        prop_assert_ne!(value, "-0");
    }
}

/// R20 and R56: what is expected is no more than that, and nobody has said how much.
#[cfg(feature = "json")]
#[test]
fn pledges_in_paris() {
    let paris = demarche::samples::paris().unwrap();
    let pledges: Vec<_> = paris.now().pledges().into_iter().collect();
    assert_eq!(pledges.iter().map(|one| one.standing()).collect::<Vec<_>>(), [Truth::Yes, Truth::Possible]);
    assert_eq!(pledges[0].status(), Definite(Expected));
    assert_eq!(pledges[1].status(), Possible(vec![Expected]));
    assert!(pledges.iter().all(|one| one.outstanding().is_unknown() && one.total(Expected).is_unknown()));
    assert_eq!(paris.now().asserted().pledges().iter().count(), 1);
    assert_eq!(paris.now().known_by(day(2025, 3, 25)).pledges().iter().count(), 0);
}
