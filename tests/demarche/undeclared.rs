//! Nations and blocs that nobody declares: those of the atlas, amended, closed away, mentioned or not.

use demarche::{
    Assertion, Attendance, Bloc, Code, Condition, ConditionKind, Definition, Document, Dossier, Evidence, Invalid,
    Item, Line, Meeting, Membership, MembershipStatus, Nation, Need, Pledge, Position, Relation, RelationKind, Roster,
    Source, Speaker, SpeakerKind, Stance, Truth, Unanswerable, Until, atlas, day,
};

fn empty() -> Dossier {
    Dossier::builder().build().unwrap()
}

/// A dossier with an item, and nothing else.
fn aid() -> demarche::DossierBuilder {
    Dossier::builder().as_of(day(2025, 3, 26)).item(Item::new("aid", "Aid"))
}

fn definite(dossier: &Dossier, bloc: &str, on: demarche::Day) -> usize {
    dossier.on(on).members(bloc).unwrap().definite().len()
}

fn codes(built: Result<Dossier, Invalid>) -> Vec<(String, Code)> {
    let problems = built.map(|_| ()).unwrap_err();
    problems.iter().map(|one| (one.path().to_owned(), one.code())).collect()
}

// Who belonged when. The numbers are those of the accessions and the one withdrawal, as the organisations tell them.

#[test]
fn members_on_their_days() {
    let dossier = empty();
    let nato = [(1999, 3, 11, 16), (1999, 3, 12, 19), (2004, 3, 28, 19), (2004, 3, 29, 26), (2024, 3, 7, 32)];
    for (year, month, date, members) in nato {
        assert_eq!(definite(&dossier, "NATO", day(year, month, date)), members, "{year}-{month}-{date}");
    }
    let eu =
        [(1972, 12, 31, 6), (1973, 1, 1, 9), (1995, 1, 1, 15), (2013, 7, 1, 28), (2020, 1, 31, 28), (2020, 2, 1, 27)];
    for (year, month, date, members) in eu {
        assert_eq!(definite(&dossier, "EU", day(year, month, date)), members, "{year}-{month}-{date}");
    }
    let britain = dossier.party("GBR").unwrap();
    let standing = |on| dossier.on(on).members("EU").unwrap().standing(britain);
    assert_eq!((standing(day(2020, 1, 31)), standing(day(2020, 2, 1))), (Truth::Yes, Truth::No));
}

#[test]
fn of_blocs_among_members_nothing_follows_for_theirs() {
    let dossier = empty();
    let g20 = dossier.on(day(2024, 1, 1)).members("G20").unwrap();
    let standing = |id: &str| g20.standing(dossier.party(id).unwrap());
    assert_eq!((standing("EU"), standing("FRA"), standing("ESP")), (Truth::Yes, Truth::Yes, Truth::No));
    assert!(g20.definite().ids().contains(&"EU"));
    let blocs = dossier.on(day(2024, 1, 1));
    let of = |id: &str| blocs.blocs_of(id).unwrap().definite().map(|bloc| bloc.id().to_string()).collect::<Vec<_>>();
    assert!(of("EU").contains(&"G20".to_owned()) && !of("ESP").contains(&"G20".to_owned()));
}

// A roster that is not known.

#[test]
fn a_roster_outside_its_span_is_an_error_and_no_answer() {
    let dossier = aid().stance(Stance::new("FRA", Position::Support, "aid").since(day(1940, 1, 1))).build().unwrap();
    for facts in atlas::blocs() {
        let first = facts.complete().since.unwrap().first();
        let before = dossier.on(demarche::Day::new(first.year() - 1, 6, 1).unwrap());
        let id = facts.id();
        let told = |error: Unanswerable| match error {
            Unanswerable::RosterNotKnown(error) => (error.bloc().to_owned(), error.day(), error.span()),
            other => panic!("{id}: {other}"),
        };
        let expected = (id.to_owned(), before.day(), facts.complete());
        assert_eq!(told(before.members(id).map(|_| ()).unwrap_err()), expected);
        assert_eq!(told(before.scope().among(id).map(|_| ()).unwrap_err()), expected);
        assert_eq!(told(before.scope().outside(id).map(|_| ()).unwrap_err()), expected);
        let who = || before.who(Position::Support).on("aid").unwrap();
        assert_eq!(told(who().among(id).map(|_| ()).unwrap_err()), expected);
        assert_eq!(told(who().outside(id).map(|_| ()).unwrap_err()), expected);
        assert_eq!(told(before.tally().among(id).map(|_| ()).unwrap_err()), expected);
        assert_eq!(told(before.tally().outside(id).map(|_| ()).unwrap_err()), expected);
        assert_eq!(told(before.split(id).map(|_| ()).unwrap_err()), expected);
        assert_eq!(told(before.divides(id).map(|_| ()).unwrap_err()), expected);
        let agrees = || before.agrees_with("FRA").unwrap().on("aid").unwrap();
        assert_eq!(told(agrees().among(id).map(|_| ()).unwrap_err()), expected);
        let changes = || before.changes_since(day(1900, 1, 1));
        assert_eq!(told(changes().among(id).map(|_| ()).unwrap_err()), expected);
        // Where there is no error to be given, nobody is in, and nobody out.
        let belonging = before.blocs_of("FRA").unwrap();
        assert!(!belonging.definite().chain(belonging.possible()).any(|bloc| bloc.id().as_str() == id), "{id}");
    }
}

#[test]
fn a_roster_that_is_not_known_makes_nobody_take_the_line_of_its_bloc() {
    let line = |bloc: &str| Stance::new(bloc, Position::Support, "aid").since(day(1940, 1, 1));
    let dossier = aid().nation(Nation::amending("FRA")).stance(line("NATO")).build().unwrap();
    let takes = |on| {
        let who = dossier.on(on).who(Position::Support).including_bloc_lines().on("aid").unwrap();
        who.parties().ids()
    };
    assert_eq!((takes(day(1948, 1, 1)), takes(day(2000, 1, 1))), (vec![], vec!["FRA"]));
    let unknown =
        |on| dossier.on(on).blocs_of("FRA").unwrap().unknown().map(|one| one.id().to_string()).collect::<Vec<_>>();
    assert_eq!(unknown(day(1948, 1, 1)), ["NATO"], "of blocs that nobody mentions it is not told");
}

#[test]
fn a_dossier_of_no_day_knows_no_roster() {
    let dossier = Dossier::builder().bloc(Bloc::amending("EU").size(5)).build().unwrap();
    let error = dossier.now().members("EU").unwrap_err();
    assert!(error.to_string().starts_with("who belongs to `EU` is not known without a day, only for "), "{error}");
    let asks = || -> Result<(), Box<dyn std::error::Error>> {
        dossier.now().line("FRA", "aid").map(|_| ())?;
        dossier.now().members("EU").map(|_| ())?;
        Ok(())
    };
    assert!(asks().is_err(), "both kinds of error go where errors go");
}

// Amending.

#[test]
fn a_name_replaces_and_aliases_add() {
    let own = Nation::new("CIV", "Elfenbeinküste").aliases(["CI"]);
    let dossier = aid().nation(own).bloc(Bloc::new("EU", "The Union").aliases(["the 27"])).build().unwrap();
    let (ivory, eu) = (dossier.nation("CIV").unwrap(), dossier.bloc("EU").unwrap());
    assert_eq!((ivory.name(), eu.name()), ("Elfenbeinküste", "The Union"));
    let known = atlas::nation("CIV".parse().unwrap()).unwrap().name();
    assert!(ivory.aliases().any(|alias| alias == "CI") && ivory.aliases().any(|alias| alias == known));
    assert!(eu.aliases().any(|alias| alias == "the 27") && eu.aliases().any(|alias| alias == "European Union"));
    assert_eq!(definite(&dossier, "EU", day(2025, 3, 26)), 27, "its members are who they were");
    assert_eq!(dossier.party("CIV").unwrap().name(), "Elfenbeinküste");
    assert!(ivory.facts().is_some() && eu.facts().is_some());
}

#[test]
fn members_a_roster_or_a_definition_replace_the_roster() {
    let on = day(2025, 3, 26);
    let with = |bloc: Bloc| aid().bloc(bloc).build().unwrap();
    let three = with(Bloc::amending("EU").member(Membership::new("FRA")).roster(Roster::Complete));
    assert_eq!(three.on(on).members("EU").unwrap().definite().ids(), ["FRA"]);
    assert_eq!(three.on(day(1900, 1, 1)).members("EU").unwrap().definite().len(), 1, "a list of one's own has no span");
    let unknown = with(Bloc::amending("EU").roster(Roster::Unknown));
    assert!(unknown.on(on).members("EU").unwrap().definite().is_empty());
    assert_eq!(unknown.bloc("EU").unwrap().memberships().len(), 0);
    let willing = with(Bloc::amending("EU").defined_by([Definition::holding(Position::Support, "aid")]));
    assert!(willing.on(day(1900, 1, 1)).members("EU").unwrap().definite().is_empty(), "and no error");
}

#[test]
fn what_is_said_of_members_is_checked_against_the_atlas() {
    let said = |party: &str, status, on: &str| Assertion::new(party, status).on(on.parse::<demarche::When>().unwrap());
    let bloc = Bloc::amending("EU").size(27).asserts([
        said("GBR", MembershipStatus::Outside, "2025-03-26"),
        said("GBR", MembershipStatus::Member, "2020-01-31"),
        said("ITA", MembershipStatus::Member, "2025-03-26"),
        said("TUR", MembershipStatus::Candidate, "2025-03-26"),
    ]);
    assert!(aid().bloc(bloc.clone()).build().is_ok());
    let wrong = bloc.clone().asserts([said("GBR", MembershipStatus::Member, "2020-02-01")]);
    assert_eq!(codes(aid().bloc(wrong).build()), [("blocs[0].asserts[0]".to_owned(), Code::ContradictedAssertion)]);
    assert_eq!(codes(aid().bloc(bloc.size(26)).build()), [("blocs[0].size".to_owned(), Code::SizeTooSmall)]);
    // Of a day for which the atlas tells nothing, anything may be said.
    let early = Bloc::amending("EU").asserts([said("ITA", MembershipStatus::Outside, "1950-01-01")]);
    assert!(aid().bloc(early).build().is_ok());
}

#[test]
fn a_period_replaces_existence() {
    let nation = Nation::amending("FRA").since(day(2000, 1, 1)).until(day(2010, 12, 31));
    let dossier = aid().nation(nation).build().unwrap();
    let exists = |year| dossier.on(day(year, 6, 1)).scope().parties().ids() == ["FRA"];
    assert_eq!([1999, 2000, 2010, 2011].map(exists), [false, true, true, false]);
    assert_eq!(definite(&dossier, "NATO", day(2015, 1, 1)), 27, "28 without France");
}

// Existence.

#[test]
fn a_state_that_has_ended_is_in_no_scope() {
    let stance = Stance::new("SUHH", Position::Oppose, "aid").since(day(1980, 1, 1));
    let dossier = aid().stance(stance).build().unwrap();
    let scope = |year| dossier.on(day(year, 1, 1)).scope().parties().ids();
    assert_eq!((scope(1990), scope(2000)), (vec!["SUHH"], vec![]));
    let who = dossier.on(day(2000, 1, 1)).who(Position::Oppose).on("aid").unwrap();
    assert_eq!((who.iter().count(), who.unknown().len()), (0, 0));
    assert!(matches!(dossier.nation("SUHH").unwrap().period().until, Until::On(_)));
}

// The closed world.

#[test]
fn in_a_closed_world_only_what_is_declared_exists() {
    let closed = || aid().atlas(false);
    let stance = || Stance::new("FRA", Position::Support, "aid");
    assert_eq!(codes(closed().stance(stance()).build()), [("stances[0].party".to_owned(), Code::UnknownReference)]);
    let dossier =
        closed().nation(Nation::new("FRA", "Frankonia")).bloc(Bloc::new("EU", "Elves United")).build().unwrap();
    assert!(dossier.nation("ITA").is_err() && dossier.bloc("NATO").is_err() && dossier.party("NATO").is_err());
    assert_eq!(dossier.now().members("EU").unwrap().definite().len(), 0);
    assert!(dossier.nation("FRA").unwrap().facts().is_none() && dossier.bloc("EU").unwrap().facts().is_none());
    assert!(dossier.nation("DEU").unwrap_err().nearest().is_empty(), "nobody else is offered");
    // Any id that has the form of one, and any name, is its own.
    let game = closed().nation(Nation::new("BBB", "Germany")).nation(Nation::new("NATO", "Natoland"));
    let game = game.bloc(Bloc::new("ITA", "Italy")).speaker(Speaker::new("DEU", "A jester", SpeakerKind::Person));
    let game =
        game.stance(Stance::new("BBB", Position::Support, "aid").cite(Evidence::new().by("DEU"))).build().unwrap();
    assert_eq!(game.now().scope().parties().ids(), ["BBB", "NATO"]);
    assert!(!game.warnings().iter().any(|warning| warning.code() == Code::UnreservedId));
}

#[test]
fn an_open_world_may_be_said_to_be_one() {
    let read = |text: &str| Document::from_json(text).unwrap();
    let document = read(r#"{"format": "demarche/1", "atlas": true}"#);
    assert_eq!(document.atlas, Some(true));
    assert!(Dossier::try_from(document).unwrap().nation("FRA").is_ok());
    let invalid = Document::from_json(r#"{"format": "demarche/1", "atlas": "no"}"#).unwrap_err();
    assert_eq!((invalid.problems()[0].path(), invalid.problems()[0].code()), ("atlas", Code::WrongType));
    for text in [r#"{"format":"demarche/1","atlas":false}"#, r#"{"format":"demarche/1","atlas":true}"#] {
        assert_eq!(Document::from_json_lines(read(text).to_json_lines()).unwrap(), read(text));
        assert_eq!(Document::from_json(read(text).to_json()).unwrap(), read(text));
    }
}

// Who is mentioned.

#[test]
fn export_writes_nothing_of_the_atlas() {
    let document = aid().stance(Stance::new("FRA", Position::Support, "aid")).bloc(Bloc::amending("EU").size(27));
    let dossier = document.build().unwrap();
    let asked = dossier.on(day(2025, 3, 26));
    asked.members("EU").unwrap();
    asked.blocs_of("FRA").unwrap();
    let back = Document::from(dossier.clone());
    assert!(back.nations.is_empty());
    assert_eq!((back.blocs.len(), back.blocs[0].members.len(), back.blocs[0].name.as_ref()), (1, 0, None));
    assert_eq!(Dossier::try_from(back.clone()).unwrap(), dossier);
    assert_eq!(Document::from(Dossier::try_from(back.clone()).unwrap()), back);
    assert!(!back.to_json().contains("European Union") && !back.to_json().contains("atlas"));
}

#[test]
fn a_nation_that_nobody_mentions_is_known_and_in_no_scope() {
    let dossier = aid().build().unwrap();
    assert_eq!(dossier.now().line("FRA", "aid").unwrap(), Line::Unknown);
    assert_eq!(dossier.now().explain("FRA", "aid").unwrap().party().name(), "France");
    assert!(dossier.now().scope().is_empty() && dossier.nations().len() == 0 && dossier.blocs().len() == 0);
    let among = dossier.now().who(Position::Support).on("aid").unwrap().among("EU").unwrap();
    assert_eq!((among.unknown().len(), among.scope().len()), (27, 27), "every member, mentioned or not");
    let listed = dossier.now().tally().among(["FRA", "XKX"]).unwrap().on("aid").unwrap();
    assert_eq!(listed.unknown().ids(), ["FRA", "XKX"]);
    assert!(dossier.now().line("FRX", "aid").is_err());
}

/// Wherever the id of a party may stand, it is a mention; and no more than that.
#[test]
fn wherever_a_party_stands_it_is_mentioned() {
    let cited = |evidence: Evidence| Stance::new("XRUR", Position::Support, "aid").cite(evidence);
    let bare = || Stance::new("XRUR", Position::Support, "aid");
    let world = || aid().nation(Nation::new("XRUR", "Ruritania")).source(Source::new("paper"));
    let need = Condition::new(ConditionKind::If, "they do").needs(Need::new("FRA", "aid", Position::Support));
    let worlds = [
        world().stance(Stance::new("FRA", Position::Oppose, "aid")),
        world().stance(cited(Evidence::of("paper").by("FRA"))),
        world().stance(cited(Evidence::of("paper").addressees(["FRA"]))),
        world().stance(bare().condition(need)),
        world().stance(Stance::new("EU", Position::Support, "aid").except(["FRA"])),
        world().stance(Stance::new("EU", Position::Support, "aid").joined_by(["FRA"])),
        world().bloc(Bloc::new("pact", "Pact").member(Membership::new("FRA"))),
        world().bloc(Bloc::new("pact", "Pact").asserts([Assertion::new("FRA", MembershipStatus::Outside)])),
        world().meeting(Meeting::new("summit", "Summit").attendance([Attendance::new("FRA")])),
        world().relation(Relation::new(RelationKind::Tension, ["FRA"])),
        world().relation(Relation::new(RelationKind::Distrust, ["XRUR"]).toward(["FRA"])),
        world().pledge(Pledge::new("FRA")),
        world().pledge(Pledge::new("XRUR").to(["FRA"])),
        world().speaker(Speaker::new("elysee", "Élysée", SpeakerKind::Body).of("FRA")),
        world().speaker(
            Speaker::new("macron", "Macron", SpeakerKind::Person).offices([demarche::Office::new("President", "FRA")]),
        ),
        world().roll_call(demarche::RollCall::new("vote", "aid", demarche::Cast::new().abstain(["FRA"]))),
        world().nation(Nation::amending("FRA")),
    ];
    for (place, world) in worlds.into_iter().enumerate() {
        let dossier = world.build().unwrap_or_else(|invalid| panic!("{place}: {invalid:#}"));
        let scope = dossier.now().scope();
        let mut ids = scope.parties().ids();
        ids.sort_unstable();
        assert_eq!(ids, ["FRA", "XRUR"], "{place}");
        assert_eq!(dossier.nations().len(), 2, "{place}");
    }
}

#[test]
fn recording_brings_a_nation_into_scope_and_retracting_takes_it_out() {
    let mut dossier = aid().source(Source::new("paper")).build().unwrap();
    let scope = |dossier: &Dossier| dossier.now().scope().parties().ids().join(" ");
    let first = dossier.record(Stance::new("FRA", Position::Support, "aid").since(day(2025, 1, 1))).unwrap();
    let second = dossier.record(Stance::new("FRA", Position::Oppose, "aid").since(day(2025, 2, 1))).unwrap();
    assert_eq!(scope(&dossier), "FRA");
    dossier.retract(&first).unwrap();
    assert_eq!(scope(&dossier), "FRA", "it is mentioned once more");
    let second = dossier.corroborate(&second, Evidence::of("paper").by("ITA").addressees(["DEU"])).unwrap();
    assert_eq!(scope(&dossier), "DEU FRA ITA");
    dossier.record(Stance::new("ESP", Position::Oppose, "nothing")).unwrap_err();
    dossier.corroborate(&second, Evidence::of("nowhere").by("ESP")).unwrap_err();
    dossier
        .record_all([Stance::new("ESP", Position::Oppose, "aid"), Stance::new("PRT", Position::Oppose, "x")])
        .unwrap_err();
    assert_eq!(scope(&dossier), "DEU FRA ITA", "what is refused mentions nobody");
    dossier.retract(&second).unwrap();
    assert_eq!(scope(&dossier), "");
    dossier.add(Speaker::new("elysee", "Élysée", SpeakerKind::Body).of("FRA")).unwrap();
    assert_eq!(scope(&dossier), "FRA");
    // After any of them it is as if built from its own document.
    let again = Dossier::try_from(dossier.document().clone()).unwrap();
    assert_eq!(scope(&again), scope(&dossier));
    // A nation that is declared while stances of it are there is the same.
    let mut dossier = aid().stance(Stance::new("FRA", Position::Support, "aid")).build().unwrap();
    dossier.add(Nation::new("FRA", "French Republic")).unwrap();
    let who = dossier.now().who(Position::Support).on("aid").unwrap();
    assert_eq!((who.parties().names(), dossier.nations().len()), ("French Republic".into(), 1));
    dossier.add(Nation::new("XFRA", "France")).unwrap_err();
    assert_eq!(dossier.now().who(Position::Support).on("aid").unwrap().parties().ids(), ["FRA"]);
}

#[test]
fn scopes_stack_in_any_order() {
    let stances = ["FRA", "GBR", "USA"].map(|party| Stance::new(party, Position::Support, "aid"));
    let dossier = stances.into_iter().fold(aid(), demarche::DossierBuilder::stance).build().unwrap();
    let now = dossier.now();
    let ids = |scope: &demarche::Scope<'_>| scope.parties().ids().join(" ");
    assert_eq!(ids(&now.scope().outside("EU").unwrap()), "GBR USA");
    let g7 = "CAN DEU FRA GBR ITA JPN USA";
    assert_eq!(ids(&now.scope().among("G7").unwrap()), g7);
    let left = now.scope().among("G7").unwrap().outside("EU").unwrap();
    let right = now.scope().outside("EU").unwrap().among("G7").unwrap();
    assert_eq!((ids(&left).as_str(), ids(&right).as_str()), ("CAN GBR JPN USA", "CAN GBR JPN USA"));
    // Within a scope that a group cut, whoever it holds; within one that none did, who is mentioned.
    let within = |scope: demarche::Scope<'_>| {
        let tally = now.tally().within(scope).on("aid").unwrap();
        tally.scope().parties().ids().join(" ")
    };
    assert_eq!(within(now.scope().among("G7").unwrap()), g7);
    assert_eq!(within(now.scope().outside("EU").unwrap()), "GBR USA");
    let european = now.tally().among("EU").unwrap().within(now.scope().outside("G7").unwrap()).on("aid").unwrap();
    assert_eq!(european.scope().len(), 24, "27 without France, Germany and Italy");
}

#[test]
fn order_is_that_of_declaration_and_then_of_ids() {
    let stances = ["ZAF", "FRA", "XRUR", "DEU"].map(|party| Stance::new(party, Position::Support, "aid"));
    let nations = aid().nation(Nation::new("XRUR", "Ruritania")).nation(Nation::amending("ITA"));
    let dossier = stances.into_iter().fold(nations, demarche::DossierBuilder::stance).build().unwrap();
    let who = dossier.now().who(Position::Support).on("aid").unwrap();
    assert_eq!(who.parties().ids(), ["XRUR", "DEU", "FRA", "ZAF"]);
    assert_eq!(who.scope().parties().ids(), ["XRUR", "ITA", "DEU", "FRA", "ZAF"]);
    assert_eq!(
        dossier.nations().map(|nation| nation.id().to_string()).collect::<Vec<_>>(),
        ["XRUR", "ITA", "DEU", "FRA", "ZAF"]
    );
}

#[test]
fn the_day_of_a_dossier_is_none_of_the_atlas() {
    let dossier = Dossier::builder().item(Item::new("aid", "Aid")).bloc(Bloc::amending("EU")).build().unwrap();
    assert_eq!(dossier.day(), demarche::Day::MIN);
    let stance = Stance::new("FRA", Position::Support, "aid").since(day(1914, 8, 1));
    assert_eq!(dossier.to_builder().stance(stance).build().unwrap().day(), day(1914, 8, 1));
}

#[test]
fn who_is_nearest_is_looked_for_in_the_atlas_too() {
    let dossier = aid().nation(Nation::new("XRUR", "Ruritania")).build().unwrap();
    let error = |id: &str| dossier.party(id).unwrap_err().to_string();
    assert_eq!(error("Germany"), "no party has the id `Germany`; did you mean `DEU` (Germany)?");
    assert_eq!(error("ita"), "no party has the id `ita`; did you mean `ITA` (Italy)?");
    assert_eq!(error("eu"), "no party has the id `eu`; did you mean `EU`?");
    assert_eq!(error("Ruritanie"), "no party has the id `Ruritanie`; did you mean `XRUR` (Ruritania)?");
    assert_eq!(dossier.bloc("NAT0").unwrap_err().nearest(), ["NATO"]);
}

#[test]
fn what_the_atlas_is_not_sure_of_can_be_told_apart() {
    let dossier = empty();
    let on = day(2025, 3, 26);
    let mut told_apart = 0;
    for facts in atlas::blocs() {
        let Ok(members) = dossier.on(on).members(facts.id()) else { continue };
        let current = facts.memberships().iter().filter(|fact| fact.period().covers(on) == Some(true));
        let current = current.filter(|fact| fact.status().is_in() == Some(true));
        let (sure, unsure): (Vec<_>, Vec<_>) = current.partition(|fact| fact.is_sure());
        let of = |facts: Vec<&atlas::MembershipFact>| {
            facts.iter().map(|fact| fact.member().id().to_owned()).collect::<std::collections::BTreeSet<_>>()
        };
        let ids = |parties: demarche::Parties<'_>| {
            parties.iter().map(|party| party.id().to_owned()).collect::<std::collections::BTreeSet<_>>()
        };
        let (sure, unsure) = (of(sure), of(unsure));
        assert_eq!(ids(members.definite()), &sure | &unsure, "{}", facts.id());
        assert_eq!(ids(&members.definite() - &members.unsure()), sure, "{}", facts.id());
        told_apart += unsure.len();
    }
    assert!(told_apart > 0, "nothing is left to tell apart: say so here");
}

// What users ran into.

#[test]
fn an_id_of_the_atlas_is_no_speakers_whoever_names_it() {
    let spoken = |id: &str| aid().speaker(Speaker::new(id, "A speaker", SpeakerKind::Person));
    let duplicate = [("speakers[0].id".to_owned(), Code::DuplicateId)];
    assert_eq!(codes(spoken("FRA").build()), duplicate);
    assert_eq!(codes(spoken("FRA").stance(Stance::new("FRA", Position::Support, "aid")).build()), duplicate);
    assert_eq!(codes(spoken("EU").stance(Stance::new("EU", Position::Support, "aid")).build()), duplicate);
    let mut dossier = aid().stance(Stance::new("FRA", Position::Support, "aid")).build().unwrap();
    assert!(dossier.add(Speaker::new("FRA", "A speaker", SpeakerKind::Person)).is_err());
}

#[test]
fn that_a_list_is_complete_or_open_leaves_the_list() {
    let amended = |roster| aid().bloc(Bloc::amending("EU").roster(roster)).build().unwrap();
    assert_eq!(definite(&amended(Roster::Complete), "EU", day(2025, 3, 26)), 27);
    assert_eq!(definite(&amended(Roster::Open), "EU", day(2025, 3, 26)), 27);
    let members = |dossier: &Dossier| dossier.now().members("EU").unwrap().standing(dossier.party("CHE").unwrap());
    assert_eq!(members(&amended(Roster::Complete)), Truth::No);
    assert_eq!(members(&amended(Roster::Open)), Truth::Unknown, "others may belong to it");
    assert_eq!(definite(&amended(Roster::Unknown), "EU", day(2025, 3, 26)), 0);
}

#[test]
fn a_house_style_may_choose_among_the_names_of_the_atlas() {
    let called = |id: &str, name: &str| aid().nation(Nation::new(id, name)).build();
    for (id, name) in [("KOR", "Korea"), ("COD", "Congo"), ("EGY", "United Arab Republic"), ("CSXX", "Yugoslavia")] {
        assert_eq!(called(id, name).unwrap().nation(id).unwrap().name(), name);
    }
    for (id, name) in [("XKOR", "Korea"), ("FRA", "Germany"), ("XEUR", "the EU"), ("DEU", "the Netherlands")] {
        assert_eq!(codes(called(id, name)), [("nations[0].name".to_owned(), Code::SharedAlias)], "{name}");
    }
}

#[test]
fn without_a_day_nobody_is_too_young() {
    // Norway and Guyana came to be in 1905 and 1966; nothing here says which day it is.
    let stances = [("NOR", Position::Support), ("GUY", Position::Oppose)];
    let builder = Dossier::builder().item(Item::new("aid", "Aid")).nation(Nation::new("FRA", "France"));
    let dossier = stances
        .into_iter()
        .fold(builder, |builder, (party, position)| builder.stance(Stance::new(party, position, "aid")));
    let dossier = dossier.build().unwrap();
    let who = dossier.now().who(Position::Support).on("aid").unwrap();
    assert_eq!((who.parties().names(), who.unknown().names()), ("Norway".to_string(), "France".to_string()));
    assert_eq!(dossier.on(day(1900, 1, 1)).scope().parties().names(), "France");
}

#[test]
fn whoever_is_meant_comes_before_whoever_is_spelt_alike() {
    let nearest = |id: &str| empty().party(id).unwrap_err().nearest().to_vec();
    let cases =
        [("UK", "GBR"), ("US", "USA"), ("USSR", "SUHH"), ("Burma", "MMR"), ("Holland", "NLD"), ("Britain", "GBR")];
    for (asked, meant) in cases {
        assert_eq!(nearest(asked), [meant], "{asked}");
    }
    assert_eq!(nearest("Congo"), ["COD", "COG"]);
    assert_eq!(nearest("Frnace"), ["FRA"], "what means nobody is misspelt");
    let stance = aid().stance(Stance::new("United Kingdom", Position::Support, "aid")).build();
    let problems = stance.map(|_| ()).unwrap_err().to_string();
    assert!(problems.ends_with("(did you mean `GBR` (United Kingdom)?)"), "{problems}");
}

#[test]
fn a_bloc_that_was_not_there_is_said_not_to_have_been() {
    let error = |bloc: &str, year| empty().on(day(year, 6, 1)).members(bloc).unwrap_err().to_string();
    let ask = "ask for another day, or declare its `members`";
    assert_eq!(error("EU", 1940), format!("there was no `EU` on 1940-06-01, only for 1958-01-01/..; {ask}"));
    let council = "who belongs to `UNSC` is not known on 2040-06-01, only for 1946-01-12/2026-12-31";
    assert_eq!(error("UNSC", 2040), format!("{council}; {ask}"));
    let undated = empty().now().members("EU").unwrap_err().to_string();
    assert!(
        undated.ends_with("; say with `as_of` for which day the dossier speaks, or declare its `members`"),
        "{undated}"
    );
}
