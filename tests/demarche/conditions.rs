//! Under which conditions parties stand where they stand, and what depends on whom.

use demarche::ConditionKind::{If, Unless};
use demarche::ConditionStatus::{Met, Refused, Unmet};
use demarche::Position::{Oppose, Support};
use demarche::{
    Attribution, Certainty, Condition, ConditionKind, ConditionOn, ConditionStatus, ConditionStep, Day, Dossier,
    DossierBuilder, Evidence, Item, Nation, Need, Position, Source, Stance, day,
};

const DAY: Day = day(2025, 3, 26);

fn world() -> DossierBuilder {
    let nations = [("FRA", "France"), ("ITA", "Italy"), ("DEU", "Germany"), ("USA", "United States")];
    let world = nations.into_iter().fold(Dossier::builder(), |world, (id, name)| world.nation(Nation::new(id, name)));
    let world = world.item(Item::new("troops", "Troops")).item(Item::new("backstop", "Backstop"));
    world.as_of(DAY).source(Source::new("paper").published(day(2025, 3, 20).into()))
}

fn with(stances: impl IntoIterator<Item = Stance>) -> Dossier {
    let world = stances.into_iter().fold(world(), DossierBuilder::stance);
    world.build().unwrap_or_else(|invalid| panic!("{invalid:#}"))
}

fn says(party: &str, position: Position, since: Day) -> Stance {
    Stance::new(party, position, "troops").since(since).cite(Evidence::of("paper"))
}

fn condition(kind: ConditionKind, text: &str) -> Condition {
    Condition::new(kind, text)
}

fn step(status: ConditionStatus) -> [ConditionStep; 1] {
    [ConditionStep::new(status)]
}

fn told(conditions: Vec<ConditionOn<'_>>) -> Vec<(&str, &str, Option<ConditionStatus>)> {
    let conditions = conditions.into_iter();
    conditions.map(|one| (one.stance().party().id(), one.condition().record().text.as_str(), one.status())).collect()
}

#[test]
fn conditions_on_an_item() {
    let dossier = with([
        says("ITA", Oppose, DAY)
            .condition(condition(Unless, "asked"))
            .condition(condition(If, "paid").steps(step(Met))),
        says("FRA", Support, DAY).condition(condition(If, "others").steps(step(Refused))),
        says("DEU", Support, DAY),
        Stance::new("FRA", Oppose, "backstop").condition(condition(If, "elsewhere")),
    ]);
    assert_eq!(
        told(dossier.now().conditions_on("troops").unwrap()),
        [("FRA", "others", Some(Refused)), ("ITA", "asked", None), ("ITA", "paid", Some(Met))],
        "by party in order of declaration, met ones too"
    );
    assert!(dossier.now().conditions_on("x").is_err());
}

/// Only of what is in force, on some reading at least.
#[test]
fn conditions_of_what_is_in_force() {
    let earlier = || says("FRA", Oppose, day(2025, 3, 1)).condition(condition(If, "earlier"));
    let later = || says("FRA", Support, day(2025, 3, 10));
    let hedged = || Evidence::of("paper").certainty(Certainty::Possible);
    let texts = |stances: Vec<Stance>| {
        let dossier = with(stances);
        let conditions = dossier.now().conditions_on("troops").unwrap();
        conditions.iter().map(|one| one.condition().record().text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(texts(vec![earlier()]), ["earlier"]);
    assert_eq!(texts(vec![earlier(), later()]), [""; 0], "superseded");
    assert_eq!(texts(vec![earlier().until(day(2025, 3, 5))]), [""; 0], "ended");
    assert_eq!(texts(vec![says("FRA", Oppose, DAY.next()).condition(condition(If, "tomorrow"))]), [""; 0]);
    let perhaps = Stance::new("FRA", Support, "troops").since(day(2025, 3, 10)).cite(hedged());
    assert_eq!(
        texts(vec![earlier(), perhaps.condition(condition(If, "perhaps"))]),
        ["perhaps", "earlier"],
        "as they stand in the line, the latest first"
    );
    let unless = condition(Unless, "asked").steps(step(Met));
    assert_eq!(texts(vec![says("FRA", Oppose, DAY).condition(unless)]), [""; 0], "it has ended");
    let own = Evidence::of("paper").by("FRA").attribution(Attribution::OnRecord);
    let words = Stance::new("FRA", Support, "troops").since(day(2025, 3, 1)).cite(own);
    let contested = vec![
        words.condition(condition(If, "own")),
        says("FRA", Oppose, day(2025, 3, 10)).condition(condition(If, "report")),
    ];
    assert_eq!(texts(contested), ["own", "report"]);
}

/// "If it has `needs`, met iff that party's line definitely has that position, else unknown."
#[test]
fn what_depends_on_a_party() {
    let need = |party: &str, position| Need::new(party, "backstop", position);
    let hangs = |party: &str, on: &str, position| {
        let needs = need(on, position);
        says(party, Support, DAY).condition(condition(If, party).needs(needs))
    };
    let dossier = with([
        hangs("ITA", "USA", Support),
        hangs("FRA", "USA", Oppose),
        hangs("DEU", "FRA", Support),
        Stance::new("USA", Support, "backstop").since(DAY).cite(Evidence::of("paper")),
        // Superseded, so nothing hangs on it.
        says("ITA", Oppose, day(2025, 3, 1)).condition(condition(If, "old").needs(need("DEU", Support))),
    ]);
    let now = dossier.now();
    assert_eq!(told(now.depends_on("USA").unwrap()), [("ITA", "ITA", Some(Met)), ("FRA", "FRA", None)]);
    assert_eq!(told(now.depends_on("FRA").unwrap()), [("DEU", "DEU", None)]);
    assert_eq!(told(now.depends_on("DEU").unwrap()), []);
    assert_eq!(told(now.depends_on("ITA").unwrap()), []);
    assert_eq!(told(dossier.on(DAY.previous()).depends_on("DEU").unwrap()), [("ITA", "old", None)]);
    assert_eq!(told(now.on_record().depends_on("USA").unwrap()), []);
    assert!(now.depends_on("x").is_err());
    let need = now.depends_on("FRA").unwrap()[0].condition().needs().unwrap();
    assert_eq!((need.party().id(), need.item().id().as_str(), need.record().position), ("FRA", "backstop", Support));
}

/// A step tells more than the line that is needed.
#[test]
fn steps_come_before_needs() {
    let needs = || Need::new("USA", "backstop", Support);
    let both = condition(If, "both").needs(needs()).steps(step(Unmet));
    let usa = Stance::new("USA", Support, "backstop").since(DAY).cite(Evidence::of("paper"));
    let dossier = with([says("FRA", Support, DAY).condition(both), usa]);
    assert_eq!(told(dossier.now().conditions_on("troops").unwrap()), [("FRA", "both", Some(Unmet))]);
}
