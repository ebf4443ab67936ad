//! Every form of question through the tree: what the Paris sample has to answer, and each form beside its typed call on
//! whole documents at random.

use demarche::Position::{Divided, NotStated, Oppose, Support, Undecided};
use demarche::{
    Answer, Bilateral, Bucket, ChangeKind, Clause, Day, Dossier, Footing, Found, GroupName, Holder, ItemRef, Lens,
    Name, PartyRef, Position, PositionSet, Query, Stage, Strength, Topic, Truth, Unanswerable, Verb, day, samples,
};
use proptest::prelude::*;
use proptest::sample::select;

use crate::model::Narrowing;
use crate::questions::{config, narrowings, scope};
use crate::reference::{DayNumber, Floors, date};
use crate::worlds::{BLOCS, ITEMS, NATIONS, Sort, World, lens, look, world};

const TROOPS: &str = "peacekeeping-troops";
const COALITION: &str = "coalition-of-the-willing";

type Tested = Result<(), TestCaseError>;

fn paris() -> Dossier {
    samples::paris().unwrap()
}

fn run(query: Query, lens: Lens<'_>) -> Answer<'_> {
    query.bind(lens.dossier()).unwrap().run(lens).unwrap()
}

fn ask(query: Query, dossier: &Dossier) -> Answer<'_> {
    run(query, dossier.now())
}

fn ids<'d>(placed: impl IntoIterator<Item = demarche::Placed<'d>>) -> Vec<&'d str> {
    placed.into_iter().map(|placed| placed.party().id()).collect()
}

fn titles(items: &[ItemRef<'_>]) -> Vec<String> {
    items.iter().map(|item| item.id().to_string()).collect()
}

// What the checklist asks.

/// (a) Who opposes the troops? Italy and Poland, at least. (b) Who supports them? France and Britain, strongly.
#[test]
fn a_b_who_opposes_and_who_supports_the_troops() {
    let paris = paris();
    let answer = ask(Query::who(Oppose).on(TROOPS), &paris);
    assert_eq!(ids(&answer), ["ITA", "POL"]);
    assert_eq!(answer.unknown().ids(), ["CAN", "NOR", "RUS", "UKR", "USA"]);
    assert_eq!(answer.scope().unwrap().len(), 9);
    assert_eq!((answer.parties().ids(), answer.who().unwrap().blocs().len()), (vec!["ITA", "POL"], 0));
    let strongly = ask(Query::who(Verb::from(Support).at_least(Strength::Strong)).on(TROOPS), &paris);
    assert_eq!(ids(&strongly), ["FRA", "GBR"]);
    assert!(ask(Query::who(Verb::from(Support).at_least(Strength::Absolute)).on(TROOPS), &paris).parties().is_empty());
    let members = ask(Query::who(Oppose).on(TROOPS).among("EU"), &paris);
    assert_eq!((ids(&members), members.unknown().len()), (vec!["ITA", "POL"], 24));
    let outside = ask(Query::who(Support).on(TROOPS).outside("EU"), &paris);
    assert_eq!(ids(&outside), ["GBR"]);
    let both = ask(Query::who(Support).on(TROOPS).among("NATO").outside("EU"), &paris);
    assert_eq!((ids(&both), both.scope().unwrap().len()), (vec!["GBR"], 9), "of 32 allies 23 are in the EU");
    let expected = ask(Query::who(Support).on(TROOPS).among(GroupName::attending("summit")), &paris);
    assert_eq!((ids(&expected), ids(expected.who().unwrap().possible())), (vec![], vec!["GBR"]));
}

/// (c) How does the EU split? For it France, against it Italy and Poland, unknown 24 of 27; divided is said of it.
#[test]
fn c_how_the_eu_splits() {
    let paris = paris();
    let answer = ask(Query::split("EU", TROOPS), &paris);
    let Found::Split(split) = answer.found() else { panic!() };
    assert_eq!((split.tally().at(Support).ids(), split.tally().at(Oppose).ids()), (vec!["FRA"], vec!["ITA", "POL"]));
    assert_eq!((answer.unknown().len(), answer.scope().unwrap().len()), (24, 27));
    assert_eq!((split.line().is_unknown(), split.remark().definite()), (true, Some(Divided)));
    assert!(answer.parties().is_empty() && answer.who().is_none());
    let breaks = ask(Query::breaks("EU", TROOPS), &paris);
    assert!(breaks.parties().is_empty(), "it has no line to break with");
    let divides = ask(Query::divides("EU"), &paris);
    let Found::Divides(_, divisions) = divides.found() else { panic!() };
    assert_eq!(divisions.iter().map(|one| one.item().id().as_str()).collect::<Vec<_>>(), [TROOPS]);
    assert_eq!(divides.scope().unwrap().len(), 27);
    let Found::CanAgree(split, [Support, Oppose]) = ask(Query::can_agree("EU", TROOPS), &paris).found().clone() else {
        panic!()
    };
    assert_eq!((split.holdouts(Support).ids(), split.holdouts(Oppose).ids()), (vec!["ITA", "POL"], vec!["FRA"]));
    let where_it_stands = ask(Query::line("EU", TROOPS), &paris);
    let Found::Lines(eu, stands) = where_it_stands.found() else { panic!() };
    assert_eq!((eu.id(), stands.len(), stands[0].remark().definite()), ("EU", 1, Some(Divided)));
    assert_eq!(stands[0].stances(Divided)[0].evidence().next().unwrap().locator(), Some("L19"));
}

/// (d) The complete ceasefire: Ukraine for it, Russia has not said, the United States unknown.
#[test]
fn d_the_complete_ceasefire() {
    let paris = paris();
    let answer = ask(Query::map("complete-ceasefire"), &paris);
    let Found::Map(maps) = answer.found() else { panic!() };
    let tally = maps[0].tally();
    assert_eq!((tally.at(Support).ids(), tally.at(NotStated).ids()), (vec!["UKR"], vec!["RUS"]));
    assert!(answer.unknown().ids().contains(&"USA"));
    let does_not = ask(Query::whoever(!Clause::holds(Oppose, "complete-ceasefire")), &paris);
    assert_eq!(ids(&does_not), ["UKR"], "that Russia has not said does not make it one that is not against");
    assert_eq!(does_not.unknown().len(), 8);
    let agree = ask(Query::agrees_with("UKR", "complete-ceasefire"), &paris);
    assert!(agree.parties().is_empty());
}

/// (e) The coalition of the willing: no member is established, none is out.
#[test]
fn e_the_coalition_of_the_willing() {
    let paris = paris();
    let answer = ask(Query::members(COALITION), &paris);
    assert!(answer.parties().is_empty() && ids(&answer).is_empty());
    assert_eq!(answer.unknown().len(), 9);
    let Found::Members(members) = answer.found() else { panic!() };
    assert!(members.possible().is_empty());
    let outsiders = ask(Query::members(COALITION).outside("EU"), &paris);
    assert_eq!((ids(&outsiders), outsiders.unknown().len()), (vec![], 6), "narrowed, they are placed one by one");
    assert_eq!(ask(Query::members("EU"), &paris).parties().len(), 27);
    let rest = ask(Query::members("NATO").outside("EU"), &paris);
    assert_eq!(ids(&rest), ["ALB", "CAN", "GBR", "ISL", "MKD", "MNE", "NOR", "TUR", "USA"], "mentioned or not");
}

/// (f) The summit: 31 expected, three named. (l) That is no clash. (g) The force is most sensitive; the goals in order.
#[test]
fn f_g_l_the_summit() {
    let paris = paris();
    let answer = ask(Query::attending("summit"), &paris);
    let Found::Attendance(summit) = answer.found() else { panic!() };
    assert_eq!((summit.announced(), summit.named(), summit.missing()), (Some(31), 3, Some(28)));
    assert!(answer.parties().is_empty(), "nobody has confirmed");
    assert_eq!(paris.warnings(), []);
    let answer = ask(Query::most_sensitive("summit"), &paris);
    let Found::Agenda(summit, most) = answer.found() else { panic!() };
    assert_eq!(titles(&most.iter().map(|entry| entry.item()).collect::<Vec<_>>()), ["reassurance-force"]);
    let agenda = summit.agenda();
    let goals = agenda.iter().filter(|entry| entry.record().rank.is_some()).map(|entry| entry.item());
    assert_eq!(titles(&goals.collect::<Vec<_>>()), ["aid", "complete-ceasefire", "army-support"]);
}

/// (h) What rests on unnamed voices, and on leaks? (i) What does one side alone claim? (j) What is hedged?
#[test]
fn h_i_j_on_what_it_rests() {
    let paris = paris();
    let resting = |footing: Footing| -> Vec<String> {
        let Found::Claims(claims) = ask(Query::rests_on(footing), &paris).found().clone() else { panic!() };
        claims.iter().map(demarche::Claim::path).collect()
    };
    assert_eq!(resting(Footing::Unnamed), ["stances[1]", "stances[6]", "relations[12]", "relations[13]"]);
    assert_eq!(resting(Footing::Leaks), ["relations[6]", "relations[7]", "relations[8]", "relations[9]"]);
    let all = paris.now().claims().filter(demarche::Claim::rests_on_one_source).count();
    assert_eq!(resting(Footing::OneSource).len(), all);
    let Found::OneSided(one_sided) = ask(Query::one_sided(), &paris).found().clone() else { panic!() };
    let claimed: Vec<_> = one_sided.iter().map(|one| one.claimants().names()).collect();
    assert_eq!(claimed, ["United States", "United States", "France", "France"]);
    assert!(matches!(one_sided[0].what(), Bilateral::Agreement(_)));
    let Found::Hedged(hedged) = ask(Query::hedged(), &paris).found().clone() else { panic!() };
    assert_eq!(hedged, paris.now().evidence().hedged().into_iter().collect::<Vec<_>>());
    assert_eq!(hedged.len(), 17, "as the checklist lists them");
}

/// (m) Who has any line under the guarantees? Four nations, and beside them the remark on the EU and the European nations.
#[test]
fn m_who_has_any_line_under_the_guarantees() {
    let paris = paris();
    let any = || Clause::has_line(Topic::under("security-guarantees"));
    let answer = ask(Query::whoever(any()), &paris);
    assert_eq!(ids(&answer), ["FRA", "GBR", "ITA", "POL"]);
    assert!(answer.into_iter().all(|placed| placed.holders()[0].item().id().as_str() == TROOPS));
    let who = answer.who().unwrap();
    let blocs = who.blocs();
    let lines: Vec<_> = blocs.iter().map(|one| (one.party().id(), one.holders()[0].line().definite())).collect();
    assert_eq!(lines, [("EU", Some(Divided)), ("european-nations", Some(Undecided))]);
    assert_eq!((who.others().count(), who.unknown().len()), (5, 0), "of five nobody says anything: that is known");
    assert_eq!(answer.unknown().ids(), ["CAN", "NOR", "RUS", "UKR", "USA"]);
    let unknown = ask(Query::whoever(!any()), &paris);
    assert_eq!(ids(&unknown), ["CAN", "NOR", "RUS", "UKR", "USA"]);
    assert_eq!(unknown.unknown(), unknown.parties(), "who is unknown is unknown");
    assert!(unknown.who().unwrap().blocs().is_empty(), "a bloc without a line holds none");
    let force = ask(Query::whoever(Clause::has_line(Topic::under("reassurance-force"))), &paris);
    assert_eq!((ids(&force), ids(force.who().unwrap().possible()).len()), (vec![], 4));
}

/// The same question built, written, stored in no matter which words, and the typed call: one answer.
#[test]
fn the_flagship() {
    let paris = paris();
    let query = Query::who(Oppose).on(TROOPS).among("EU");
    let typed = paris.now().who(Oppose).on(TROOPS).unwrap().among("EU").unwrap();
    for text in [
        "who in the EU opposes peacekeeping troops?",
        "Who opposes peacekeeping-troops among EU",
        "Who opposes \"Deploying peacekeeping troops\" among the European Union?",
    ] {
        let answer = paris.ask(text).unwrap();
        assert_eq!(answer.query(), &query, "{text}");
        assert_eq!(answer.parties(), typed.parties());
        assert_eq!(answer.unknown(), typed.unknown());
        let holders: Vec<_> = (&answer).into_iter().flat_map(|placed| placed.holders().to_vec()).collect();
        assert_eq!(holders, typed.iter().collect::<Vec<_>>());
    }
    let dated =
        paris.now().on_record().ask("who opposes peacekeeping troops as of 2025-03-24 known by 2025-03-26?").unwrap();
    assert_eq!(dated.lens(), paris.on(day(2025, 3, 24)).known_by(day(2025, 3, 26)).on_record());
    let Err(demarche::AskError::Question(error)) = paris.ask("who opposes peacekeeping trops?") else { panic!() };
    assert!(!error.faults().is_empty());
    let refused = paris.ask("who opposes peacekeeping troops among NATO as of 1948-01-01?");
    assert!(matches!(refused, Err(demarche::AskError::Unanswerable(_))), "{refused:?}");
}

// Clauses on the sample.

#[test]
fn clauses_on_the_sample() {
    #[track_caller]
    fn check(paris: &Dossier, clause: Clause, expected: &[&str], unknown: usize) {
        let answer = ask(Query::whoever(clause), paris);
        assert_eq!(ids(&answer), expected);
        assert_eq!(answer.unknown().len(), unknown);
    }

    let paris = paris();
    let does = |position: Position| Clause::holds(position, TROOPS);
    check(&paris, does(Support) | does(Oppose), &["FRA", "GBR", "ITA", "POL"], 5);
    check(&paris, does(Support) & does(Oppose), &[], 5);
    check(&paris, does(Support) & Clause::within("EU"), &["FRA"], 24);
    check(&paris, does(Support) & !Clause::within("EU"), &["GBR"], 5);
    check(&paris, !does(Support) & Clause::within("EU"), &["ITA", "POL"], 24);
    check(&paris, does(Support) & Clause::holds(Support, "first-step"), &["FRA"], 6);
    check(&paris, !does(Support) & !does(Oppose), &[], 5);
    let nato = !Clause::has_line(TROOPS) & Clause::within("NATO");
    let answer = ask(Query::whoever(nato.clone()), &paris);
    assert_eq!(answer.parties().len(), 28, "of 32 allies, mentioned or not");
    assert_eq!(answer.parties(), ask(Query::whoever(nato).among("NATO"), &paris).parties());
    let answer = ask(Query::whoever(does(Support) & !does(Oppose) & Clause::within("EU")), &paris);
    let placed = (&answer).into_iter().next().unwrap();
    let lines: Vec<_> = placed.holders().iter().map(Holder::bucket).collect();
    assert_eq!(lines, [Bucket::Holder, Bucket::Other], "membership tells of no line");
}

#[test]
fn answers_are_sets() {
    let paris = paris();
    let parties = |query: Query| ask(query, &paris).parties();
    let (supports, opposes) = (Query::who(Support).on(TROOPS), Query::who(Oppose).on(TROOPS));
    assert_eq!((&parties(supports.clone()) | &parties(opposes)).ids(), ["FRA", "GBR", "ITA", "POL"]);
    assert_eq!((&parties(supports.clone()) - &parties(Query::members("EU"))).ids(), ["GBR"]);
    assert_eq!((&parties(supports.clone()) & &parties(Query::agrees_with("FRA", TROOPS))).ids(), ["GBR"]);
    assert_eq!((!&parties(supports)).len(), 7);
    for query in [Query::hedged(), Query::one_sided(), Query::divides("EU"), Query::said("FRA", TROOPS)] {
        assert!(parties(query).is_empty());
    }
    assert_eq!(parties(Query::pledged(Topic::under("ukraine"))).ids(), ["european-nations"], "the other only may have");
    let changed = Query::position_changes_since(day(2025, 3, 1), None);
    assert!(parties(changed).is_empty(), "what appeared did not change position");
}

// Forms that the checklist does not ask.

#[test]
fn since_when_and_according_to_whom() {
    let paris = paris();
    let since = |query: Query| -> Vec<String> {
        let Found::SinceWhen(history, asked) = ask(query, &paris).found().clone() else { panic!() };
        history.holding(asked).iter().map(|run| run.since().to_string()).collect()
    };
    assert_eq!(since(Query::since_when("ITA", Oppose, TROOPS)), ["[2025-03-25..2025-03-26]"]);
    assert!(since(Query::since_when("ITA", Support, TROOPS)).is_empty());
    assert_eq!(since(Query::since_when("EU", Divided, TROOPS)), ["[2025-03-25..2025-03-26]"], "so it is said");
    assert!(since(Query::since_when("EU", Support, TROOPS)).is_empty());
    let Found::AccordingToWhom(stand, asked) =
        ask(Query::according_to_whom("ITA", Oppose, TROOPS), &paris).found().clone()
    else {
        panic!()
    };
    let notes: Vec<_> = stand.stances(asked).iter().flat_map(|stance| stance.evidence()).collect();
    assert_eq!(notes.iter().filter_map(|one| one.locator()).collect::<Vec<_>>(), ["L19"]);
}

#[test]
fn what_a_party_has_said() {
    let paris = paris();
    let said = |query: Query| -> Vec<(Option<String>, Vec<String>)> {
        let Found::Said(_, said) = ask(query, &paris).found().clone() else { panic!() };
        let told = |one: &demarche::SaidOn<'_>| {
            let paths = one.cited().iter().map(|cited| cited.claim().path()).collect();
            (one.evidence().statement().map(|statement| statement.id().to_string()), paths)
        };
        said.iter().map(told).collect()
    };
    let statement =
        |id: &str, paths: &[&str]| (Some(id.to_owned()), paths.iter().map(|path| (*path).to_owned()).collect());
    assert_eq!(
        said(Query::said("FRA", "black-sea-ceasefire")),
        [statement("french-caution", &["stances[1]"]), statement("long-way-to-go", &["stances[1]"])]
    );
    assert_eq!(
        said(Query::said("FRA", "army-support")),
        [statement("first-line-of-defence", &["agenda[7]", "stances[6]", "relations[13]"])],
        "one thing said, for three records"
    );
    let inline = said(Query::said("FRA", "sufficient-for-lasting-ceasefire"));
    assert_eq!(
        inline,
        [(None, vec!["agenda[10]".to_owned(), "stances[3]".to_owned()])],
        "a passage cited in the records themselves"
    );
    assert!(said(Query::said("FRA", TROOPS)).is_empty(), "the article says so in its own words");
    assert!(said(Query::said("ITA", TROOPS)).is_empty());
    assert!(said(Query::said("FRA", "army-support").on_record()).is_empty(), "nobody is named");
    assert!(said(Query::said("FRA", "army-support").as_of(day(2025, 3, 24))).is_empty(), "it was yet to be said");
    let announced = said(Query::said("USA", "black-sea-ceasefire"));
    assert!(announced.iter().any(|one| one.0.as_deref() == Some("black-sea-announcement")));
    let under: Vec<_> = said(Query::said("FRA", Topic::under("ukraine")));
    assert_eq!(under, said(Query::said("FRA", "army-support")), "what it says of the ceasefire hangs nowhere");
}

#[test]
fn what_is_said_comes_in_order_of_days_and_once() {
    let item = demarche::Item::new("aid", "Aid");
    let said = |on: i8| demarche::Evidence::of("paper").by("FRA").said(day(2025, 3, on)).at("p. 1");
    let same = |stance: demarche::Stance| stance.cite(said(7));
    let dossier = Dossier::builder()
        .as_of(day(2025, 3, 20))
        .source(demarche::Source::new("paper"))
        .item(item)
        .item(demarche::Item::new("part", "Part").parent("aid"))
        .stance(same(demarche::Stance::new("FRA", Support, "aid").since(day(2025, 3, 7))))
        .stance(demarche::Stance::new("FRA", Oppose, "aid").since(day(2025, 3, 2)).cite(said(2).at("p. 9")))
        .stance(demarche::Stance::new("FRA", Support, "part").since(day(2025, 3, 25)).cite(said(25)))
        .stance(same(demarche::Stance::new("FRA", Support, "part").since(day(2025, 3, 8))))
        .build()
        .unwrap();
    let told = |query: Query| -> Vec<(String, usize)> {
        let Found::Said(_, said) = ask(query, &dossier).found().clone() else { panic!() };
        said.iter().map(|one| (one.evidence().said().unwrap().to_string(), one.cited().len())).collect()
    };
    let days =
        |days: &[(&str, usize)]| days.iter().map(|(day, records)| ((*day).to_owned(), *records)).collect::<Vec<_>>();
    assert_eq!(told(Query::said("FRA", "aid")), days(&[("2025-03-02", 1), ("2025-03-07", 1)]));
    assert_eq!(told(Query::said("FRA", Topic::under("aid"))), days(&[("2025-03-02", 1), ("2025-03-07", 2)]));
    assert_eq!(told(Query::said("FRA", "part").as_of(day(2025, 3, 25))).len(), 2);
}

// The viewpoint.

#[test]
fn the_question_goes_before_the_lens() {
    let paris = paris();
    let query = Query::who(Oppose).on(TROOPS);
    let early = day(2025, 3, 24);
    assert!(run(query.clone(), paris.on(early)).parties().is_empty());
    assert_eq!(run(query.clone().as_of(day(2025, 3, 26)), paris.on(early)).parties().len(), 2);
    assert_eq!(run(query.clone().known_by(day(2025, 3, 26)), paris.now().known_by(early)).parties().len(), 2);
    assert!(run(query.clone().known_by(early), paris.now()).parties().is_empty());
    let floors = run(query.clone().stated(), paris.now().on_record().asserted()).lens();
    assert_eq!(floors, paris.now().on_record().asserted().stated(), "floors add up");
    let later = run(query.as_of(day(2025, 4, 1)), paris.now().on_record().known_by(early)).lens();
    assert_eq!(later, paris.on(day(2025, 4, 1)).on_record().known_by(early));
}

#[test]
fn rosters_that_nobody_knows_have_no_answer() {
    let paris = paris();
    let early = day(1948, 1, 1);
    let refused = |query: Query| query.as_of(early).bind(&paris).unwrap().run(paris.now()).unwrap_err();
    for query in [
        Query::members("NATO"),
        Query::members("NATO").outside(["FRA"]),
        Query::who(Oppose).on(TROOPS).among("NATO"),
        Query::map(TROOPS).outside("NATO"),
        Query::whoever(Clause::holds(Oppose, TROOPS) | !Clause::within("NATO")),
        Query::split("NATO", TROOPS),
        Query::breaks("NATO", TROOPS),
        Query::divides("NATO"),
        Query::can_agree("NATO", TROOPS),
        Query::agrees_with("FRA", TROOPS).among("NATO"),
        Query::changes_since(early, None).among("NATO"),
        Query::learned_since(early, None).outside("NATO"),
    ] {
        let error = refused(query.clone());
        assert!(
            matches!(error, Unanswerable::RosterNotKnown(ref error) if error.bloc() == "NATO"),
            "{query:?}: {error}"
        );
    }
    assert!(
        run(Query::who(Oppose).on(TROOPS).as_of(early), paris.now()).parties().is_empty(),
        "of no bloc it is asked"
    );
}

#[test]
fn a_question_runs_on_another_dossier_that_knows_its_names() {
    let (first, mut second) = (paris(), paris());
    let bound = Query::who(Oppose).on(TROOPS).bind(&first).unwrap();
    let key = second.party("ITA").unwrap().stances().next().unwrap().key();
    second.retract(&key).unwrap();
    assert_eq!(bound.run(second.now()).unwrap().parties().ids(), ["POL"]);
    assert_eq!(bound.run(first.now()).unwrap().parties().ids(), ["ITA", "POL"]);
    let empty = Dossier::builder().build().unwrap();
    let error = bound.run(empty.now()).unwrap_err();
    assert!(matches!(error, Unanswerable::UnknownName(_)), "{error}");
}

// Each form beside its typed call.

fn every_form(
    dossier: &Dossier,
    viewpoint: (DayNumber, Floors),
    narrowings: &[(Narrowing, bool)],
    since: Day,
) -> Tested {
    let lens = lens(dossier, viewpoint);
    let narrowed = |query: Query| narrow(query, narrowings);
    for item in ITEMS {
        for bloc in BLOCS {
            of_bloc(lens, bloc, item)?;
        }
        for party in NATIONS.into_iter().chain(BLOCS) {
            if dossier.party(party).is_ok() {
                of_party(lens, party, item)?;
                let answer = run(narrowed(Query::disagrees_with(party, item)), lens);
                let Found::Agreeing(agreeing, false) = answer.found() else { panic!() };
                let typed = lens.agrees_with(party).unwrap().on(item).unwrap().within(scope(lens, narrowings));
                let parts = |one: &demarche::Agreeing<'_>| {
                    let parts =
                        [one.agreeing(), one.disagreeing(), one.possibly_agreeing(), one.possibly_disagreeing()];
                    (parts.map(|part| part.names()), one.neither().names(), one.unknown().names())
                };
                prop_assert_eq!(parts(agreeing), parts(&typed));
                prop_assert_eq!(agreeing.scope(), typed.scope());
                prop_assert_eq!((answer.parties(), answer.unknown()), (typed.disagreeing(), typed.unknown()));
            }
        }
        on_item(lens, item, narrowings, since)?;
    }
    let everything = run(Query::changes_since(since, None), lens);
    let Found::Changes(changes, day) = everything.found() else { panic!() };
    prop_assert_eq!((*day, everything.scope().is_some()), (since, false));
    prop_assert!(changes.iter().eq(lens.changes_since(since).iter()));
    Ok(())
}

fn narrow(query: Query, narrowings: &[(Narrowing, bool)]) -> Query {
    narrowings.iter().fold(query, |query, (narrowing, inside)| {
        let group = match narrowing {
            Narrowing::Bloc(bloc) => GroupName::Named(Name::from(bloc)),
            Narrowing::Attending(meeting) => GroupName::attending(meeting),
            Narrowing::List(nations) => GroupName::of(nations),
        };
        if *inside { query.among(group) } else { query.outside(group) }
    })
}

fn of_bloc(lens: Lens<'_>, bloc: &str, item: &str) -> Tested {
    let typed = lens.split(bloc).unwrap().on(item).unwrap();
    for query in [Query::split(bloc, item), Query::breaks(bloc, item), Query::can_agree(bloc, item)] {
        let answer = run(query, lens);
        let found = match answer.found() {
            Found::Split(split) | Found::CanAgree(split, _) => (split, true),
            Found::Breaks(split) => (split, answer.parties() == typed.breaks()),
            other => panic!("{other:?}"),
        };
        prop_assert_eq!(found, (&typed, true));
        prop_assert_eq!(answer.unknown(), typed.tally().unknown());
        prop_assert_eq!(answer.scope(), Some(typed.tally().scope().clone()));
    }
    let Found::Divides(_, divisions) = run(Query::divides(bloc), lens).found().clone() else { panic!() };
    prop_assert_eq!(divisions, lens.divides(bloc).unwrap());
    let members = run(Query::members(bloc), lens);
    prop_assert_eq!(members.parties(), lens.members(bloc).unwrap().definite());
    prop_assert_eq!(members.unknown(), lens.members(bloc).unwrap().unknown());
    Ok(())
}

fn of_party(lens: Lens<'_>, party: &str, item: &str) -> Tested {
    let asked = [Support.into(), Support | Oppose, Divided.into()];
    let kin = lens.descendants(item).unwrap();
    let answer = run(Query::line(party, Topic::under(item)), lens);
    let Found::Lines(_, stands) = answer.found() else { panic!() };
    let surely = [kin.item()].into_iter().chain(kin.definite()).map(|item| (item, true));
    let items: Vec<_> = surely.chain(kin.possible().map(|item| (item, false))).collect();
    prop_assert_eq!(stands.iter().map(|stand| (stand.item(), stand.is_surely_asked())).collect::<Vec<_>>(), items);
    prop_assert_eq!(answer.left_out(), vec![]);
    let said = run(Query::said(party, Topic::under(item)), lens);
    prop_assert_eq!(said.left_out(), kin.possible().collect::<Vec<_>>());
    for stand in stands {
        prop_assert_eq!(stand.line(), &lens.line(party, stand.item()).unwrap());
        prop_assert_eq!(stand.remark(), &lens.remark(party, stand.item()).unwrap());
    }
    for positions in asked {
        let Found::What(what, _) = run(Query::what_under(party, positions, item), lens).found().clone() else {
            panic!()
        };
        let typed = lens.what(party, positions).unwrap().under(item).unwrap();
        prop_assert!(what.everything().eq(typed.everything()));
        let Found::What(what, _) = run(Query::what(party, positions), lens).found().clone() else { panic!() };
        prop_assert!(what.everything().eq(lens.what(party, positions).unwrap().everything()));
        let Found::SinceWhen(history, _) = run(Query::since_when(party, positions, item), lens).found().clone() else {
            panic!()
        };
        let remarked = positions == PositionSet::from(Divided);
        let typed = if remarked { lens.remark_history(party, item) } else { lens.history(party, item) };
        prop_assert_eq!(&history, &typed.unwrap());
        held_without_a_gap(&history, positions)?;
        let answer = run(Query::according_to_whom(party, positions, item), lens);
        let Found::AccordingToWhom(stand, _) = answer.found() else { panic!() };
        let in_force = [stand.line().clone(), stand.remark().clone()];
        let in_force = in_force.iter().filter_map(|line| line.in_force()).flat_map(|line| line.stances().to_vec());
        let expected: Vec<_> = in_force.filter(|stance| positions.contains(stance.position())).collect();
        prop_assert_eq!(stand.stances(positions), expected);
    }
    let Found::Conditions(conditions) = run(Query::depends_on(party), lens).found().clone() else { panic!() };
    prop_assert_eq!(conditions, lens.depends_on(party).unwrap());
    let other = NATIONS[0];
    let Found::Concord(concords, true) = run(Query::agree(party, other), lens).found().clone() else { panic!() };
    prop_assert!(concords.iter().eq(lens.concord(party, other).unwrap().iter()));
    said_agrees(lens, party, item)
}

/// The runs end with the current one; each holds one of the positions and goes up to the next; the one before does not.
fn held_without_a_gap(history: &demarche::History<'_>, positions: PositionSet) -> Tested {
    let held = history.holding(positions);
    let (runs, current) = (history.runs(), history.current());
    let holds = |run: &demarche::Run<'_>| run.positions().iter().any(|one| positions.contains(one));
    prop_assert!(held.iter().all(holds));
    prop_assert_eq!(held.last(), current.filter(|run| holds(run)));
    let reaches = |run: &demarche::Run<'_>, next: &demarche::Run<'_>| {
        run.until().is_some_and(|last| last.last().days_since(next.since().first()) >= -1)
    };
    prop_assert!(held.windows(2).all(|pair| reaches(&pair[0], &pair[1])));
    let before = runs.len() - held.len();
    if before > 0 && !held.is_empty() {
        prop_assert!(!(holds(&runs[before - 1]) && reaches(&runs[before - 1], &held[0])), "no longer than it is");
    }
    Ok(())
}

/// Whatever evidence for a record on the item the party's voices give by the day, each once.
fn said_agrees(lens: Lens<'_>, party: &str, item: &str) -> Tested {
    let below: Vec<_> = {
        let kin = lens.descendants(item).unwrap();
        [kin.item()].into_iter().chain(kin.definite()).collect()
    };
    for (topic, items) in [(Topic::on(item), &below[..1]), (Topic::under(item), &below[..])] {
        let answer = run(Query::said(party, topic), lens);
        let Found::Said(_, said) = answer.found() else { panic!() };
        let mut told: Vec<_> = said.iter().flat_map(|one| one.cited().to_vec()).map(|one| one.claim().path()).collect();
        told.sort();
        let voiced = lens.evidence().of_party(party).unwrap();
        let come = |one: &demarche::Cited<'_>| {
            let evidence = one.evidence();
            let on = evidence.said().or_else(|| evidence.source().and_then(|source| source.record().published));
            on.is_none_or(|on| on.first() <= lens.day())
        };
        let on_items = |one: &demarche::Cited<'_>| {
            let path = one.claim().path();
            let place = |list: &str| path.strip_prefix(list)?.split(']').next()?.parse::<usize>().ok();
            let document = lens.dossier().document();
            let of_stance = place("stances[").map(|place| &document.stances[place].item);
            let of_item = place("agenda[").map(|place| &document.agenda[place].id);
            let of_vote = place("roll_calls[").map(|place| &document.roll_calls[place].item);
            of_stance.or(of_item).or(of_vote).is_some_and(|id| items.iter().any(|item| item.id() == id))
        };
        let mut expected: Vec<_> = voiced.iter().filter(come).filter(on_items).map(|one| one.claim().path()).collect();
        expected.sort();
        prop_assert_eq!(told, expected);
        let days: Vec<_> = said
            .iter()
            .map(|one| one.evidence().said().or_else(|| one.evidence().source()?.record().published))
            .collect();
        prop_assert!(days.is_sorted());
        let mut statements: Vec<_> =
            said.iter().filter_map(|one| one.evidence().statement()).map(|one| one.id().to_string()).collect();
        let all = statements.len();
        statements.sort();
        statements.dedup();
        prop_assert_eq!(statements.len(), all, "each once");
    }
    Ok(())
}

fn on_item(lens: Lens<'_>, item: &str, narrowings: &[(Narrowing, bool)], since: Day) -> Tested {
    let narrowed = |query: Query| narrow(query, narrowings);
    let kin = lens.descendants(item).unwrap();
    let items: Vec<_> = [kin.item()].into_iter().chain(kin.definite()).collect();
    let perhaps = kin.possible().map(|item| (item, false));
    let all: Vec<_> = items.iter().map(|item| (*item, true)).chain(perhaps).collect();

    let answer = run(narrowed(Query::map(Topic::under(item))), lens);
    let Found::Map(maps) = answer.found() else { panic!() };
    prop_assert_eq!(maps.iter().map(|map| (map.item(), map.is_surely_asked())).collect::<Vec<_>>(), all);
    for map in maps {
        let typed = lens.tally().within(scope(lens, narrowings)).on(map.item()).unwrap();
        prop_assert_eq!(map.tally(), &typed);
        let told: Vec<_> = map.blocs().iter().map(demarche::StandOn::party).collect();
        let known = |bloc: &PartyRef<'_>| {
            let lines = [lens.line(*bloc, map.item()).unwrap(), lens.remark(*bloc, map.item()).unwrap()];
            !lines.iter().all(demarche::Line::is_unknown)
        };
        let blocs: Vec<_> = lens.dossier().blocs().map(PartyRef::from).filter(known).collect();
        prop_assert_eq!(told, blocs);
    }
    let nowhere = |party: &PartyRef<'_>| maps.iter().all(|map| map.tally().unknown().contains(*party));
    let unknown: Vec<_> = scope(lens, narrowings).parties().iter().filter(nowhere).map(PartyRef::id).collect();
    prop_assert_eq!(answer.unknown().ids(), unknown);
    prop_assert_eq!(answer.scope(), Some(scope(lens, narrowings)));

    let Found::Conditions(conditions) = run(Query::conditions_on(Topic::under(item)), lens).found().clone() else {
        panic!()
    };
    let typed: Vec<_> = items.iter().flat_map(|item| lens.conditions_on(*item).unwrap()).collect();
    prop_assert_eq!(conditions, typed);
    let Found::Pledges(pledges) = run(Query::pledged(Topic::under(item)), lens).found().clone() else { panic!() };
    prop_assert_eq!(pledges, lens.pledges().under(item).unwrap().into_iter().collect::<Vec<_>>());

    for (topic, under) in [(Topic::on(item), false), (Topic::under(item), true)] {
        let within = |changes: demarche::Changes<'_>| {
            let changes = if under { changes.under(item) } else { changes.on(item) }.unwrap();
            let surely = scope(lens, narrowings).definite();
            let of = |change: &demarche::Change<'_>| narrowings.is_empty() || surely.contains(change.party());
            changes.iter().filter(of).map(|change| change.to_string()).collect::<Vec<_>>()
        };
        let told = |query: Query| {
            let Found::Changes(changes, _) = run(narrowed(query), lens).found().clone() else { panic!() };
            changes.iter().map(|change| change.to_string()).collect::<Vec<_>>()
        };
        prop_assert_eq!(told(Query::changes_since(since, topic.clone())), within(lens.changes_since(since)));
        prop_assert_eq!(told(Query::learned_since(since, topic.clone())), within(lens.learned_since(since)));
        let positions = lens.changes_since(since).of(ChangeKind::NewPosition);
        let who = run(narrowed(Query::position_changes_since(since, topic.clone())), lens);
        let Found::Changes(changes, _) = who.found() else { panic!() };
        prop_assert_eq!(changes.iter().map(|one| one.to_string()).collect::<Vec<_>>(), within(positions));
        prop_assert!(changes.iter().all(|change| who.parties().contains(change.party())));
    }
    Ok(())
}

/// What is said of the viewpoint in the question is what is said of it in the lens.
fn the_same_in_the_question(world: &World, (today, floors): (DayNumber, Floors)) -> Tested {
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let through = |query: Query| {
        let query = query.as_of(date(today));
        let query = if floors.on_record { query.on_record() } else { query };
        let query = if floors.asserted { query.asserted() } else { query };
        let query = if floors.stated { query.stated() } else { query };
        floors.known_by.map_or(query.clone(), |known_by| query.known_by(date(known_by)))
    };
    let query = Query::who(Support).under("goal").among("club");
    let asked = run(through(query.clone()), dossier.now());
    let looked = run(query, lens(&dossier, (today, floors)));
    prop_assert_eq!(asked.lens(), looked.lens());
    let (asked, looked) = (asked.who().unwrap().everyone(), looked.who().unwrap().everyone());
    prop_assert!(asked.eq(looked));
    Ok(())
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn each_form_is_its_typed_question(
        world in world(Sort::Any, 0..24), look in look(), narrowings in narrowings(), since in 1..=9_i8,
    ) {
        let dossier = Dossier::try_from(world.0.clone()).unwrap();
        every_form(&dossier, look, &narrowings, date(since))?;
    }

    #[test]
    fn viewpoints_are_the_same_in_questions_and_lenses(world in world(Sort::Any, 0..24), look in look()) {
        the_same_in_the_question(&world, look)?;
    }

    #[test]
    fn who_attends_is_told_by_the_meeting(world in world(Sort::Any, 0..4), look in look(), nation in select(NATIONS.to_vec())) {
        let dossier = Dossier::try_from(world.0.clone()).unwrap();
        let lens = lens(&dossier, look);
        let answer = run(Query::attending("summit"), lens);
        let Found::Attendance(meeting) = answer.found() else { panic!() };
        prop_assert_eq!(*meeting, lens.meeting("summit").unwrap());
        prop_assert!(matches!(meeting.status(), Stage::Unknown), "it has none");
        let attending: Vec<_> = meeting.attending().iter().map(|one| one.party().id()).collect();
        prop_assert_eq!(answer.parties().contains(dossier.party(nation).unwrap()), attending.contains(&nation));
        for pledge in lens.pledges().iter() {
            prop_assert!(pledge.standing() >= Truth::Possible);
        }
    }
}
