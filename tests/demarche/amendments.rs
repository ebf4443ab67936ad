//! Sequences of amendments: after each the dossier is the one that its document gives, or as it was.

use demarche::{
    Certainty, Code, Document, Dossier, Evidence, Invalid, Item, Nation, Position, RollCall, Source, Stance, StanceKey,
    day,
};
use proptest::prelude::*;

use crate::reference::{DayNumber, Floors, date};
use crate::worlds::{BLOCS, Sort, World, evidence, lens, look, roll_call, stance, world};

/// What is done to a dossier; places count modulo what there is.
#[derive(Debug, Clone)]
enum Step {
    Record(Vec<Stance>),
    /// Once more what is recorded already, in other words.
    Repeat(usize),
    Corroborate(usize, Evidence),
    Retract(usize),
    /// A key that nothing has.
    Miss(usize, bool),
    AddSource(usize),
    AddNation(usize),
    AddItem(usize),
    AddRollCall(Box<RollCall>),
    /// Corroborate or retract what is read from a vote.
    AmendVote(usize, bool),
}

/// A stance, or in some ways one that a check refuses.
fn broken(mut stance: Stance, way: u8) -> Stance {
    match way {
        0 => {
            stance.party = "ZZZ".parse().unwrap();
            stance
        }
        1 => stance.until(date(-20)).since(date(1)),
        2 => stance.cite(Evidence::of("no-such-source")),
        3 => stance.cite(Evidence::of("s0").by("no such speaker")),
        4 => Stance::new("AAA", Position::Divided, "goal"),
        5 => Stance::new("AAA", Position::Support, "no-such-item"),
        6 => Stance::new("not an id", Position::Support, "goal"),
        _ => stance,
    }
}

fn step() -> impl Strategy<Value = Step> {
    let stances = || (prop_oneof![1 => stance(Sort::Plain).boxed(), 1 => stance(Sort::Any).boxed()], 0..40_u8);
    let one = move || stances().prop_map(|(stance, way)| broken(stance, way));
    prop_oneof![
        6 => one().prop_map(|one| Step::Record(vec![one])),
        2 => proptest::collection::vec(one(), 0..6).prop_map(Step::Record),
        1 => any::<usize>().prop_map(Step::Repeat),
        3 => (any::<usize>(), evidence("BBB").boxed(), 0..8_u8).prop_map(|(place, evidence, way)| match way {
            0 => Step::Corroborate(place, Evidence::of("no-such-source")),
            1 => Step::Corroborate(place, evidence.supporting("strength")),
            _ => Step::Corroborate(place, evidence),
        }),
        3 => any::<usize>().prop_map(Step::Retract),
        1 => (any::<usize>(), any::<bool>()).prop_map(|(place, retract)| Step::Miss(place, retract)),
        1 => (0..8_usize).prop_map(Step::AddSource),
        1 => (0..4_usize).prop_map(Step::AddNation),
        1 => (0..3_usize).prop_map(Step::AddItem),
        2 => (roll_call(Sort::Any).boxed(), 0..4_u8).prop_map(|(mut roll_call, place)| {
            roll_call.id = format!("added-{place}").parse().unwrap();
            Step::AddRollCall(Box::new(roll_call))
        }),
        1 => (any::<usize>(), any::<bool>()).prop_map(|(place, retract)| Step::AmendVote(place, retract)),
    ]
}

/// What a dossier answers through a lens, in words.
fn answers(dossier: &Dossier, look: (DayNumber, Floors)) -> Vec<String> {
    let lens = lens(dossier, look);
    let mut told = vec![format!("{} {:?}", dossier.day(), dossier.warnings())];
    let parties =
        dossier.nations().map(|one| one.id().to_string()).chain(dossier.blocs().map(|one| one.id().to_string()));
    let parties: Vec<_> = parties.collect();
    for item in dossier.items() {
        for party in &parties {
            told.push(lens.explain(party, item).unwrap().to_string());
        }
        let who = lens.who(Position::Support | Position::Withdrawn).including_bloc_lines().under(item).unwrap();
        told.extend(who.everyone().map(|one| format!("{} {} {}", one.party().id(), one.bucket(), one.item().id())));
        let who = lens.who(Position::Oppose).on(item).unwrap();
        let parts = [who.iter(), who.conditional(), who.possible(), who.contested(), who.others()];
        told.extend(parts.map(|part| format!("{:?}", part.map(|one| one.party().id()).collect::<Vec<_>>())));
        told.push(format!("{:?} {:?}", who.unknown(), lens.tally().on(item).unwrap().counts()));
        told.push(format!("{:?}", item.stances().map(demarche::StanceRef::key).collect::<Vec<_>>()));
    }
    for party in &parties {
        told.push(format!(
            "{:?}",
            dossier.party(party).unwrap().stances().map(demarche::StanceRef::key).collect::<Vec<_>>()
        ));
    }
    for bloc in BLOCS {
        let members = lens.members(bloc).unwrap();
        told.push(format!("{:?} {:?} {:?}", members.definite(), members.possible(), members.unknown()));
    }
    told
}

/// Does a step to a dossier, and to its document; gives what the crate says of it.
fn take(dossier: &mut Dossier, step: &Step) -> (Document, Result<(), Invalid>) {
    let mut document = dossier.document().clone();
    let count = document.stances.len();
    let key = |place: &usize| (count > 0).then(|| dossier.stances().nth(place % count).unwrap().key());
    let told = match step {
        Step::Record(stances) => {
            document.stances.extend(stances.clone());
            match &stances[..] {
                [one] => dossier.record(one.clone()).map(|key| vec![key]),
                _ => dossier.record_all(stances.clone()),
            }
            .map(|keys| {
                let places: Vec<_> = keys.iter().map(|key| dossier.stance(key).unwrap().record().clone()).collect();
                assert_eq!(&places, stances, "a key leads to what was recorded");
            })
        }
        Step::Repeat(place) => match key(place) {
            None => Ok(()),
            Some(key) => {
                let again = Stance::new(key.party, key.position, key.item).order(key.order).since(key.since);
                document.stances.push(again.clone());
                dossier.record(again).map(drop)
            }
        },
        Step::Corroborate(place, evidence) => match key(place) {
            None => Ok(()),
            Some(key) => {
                document.stances[place % count].evidence.push(evidence.clone());
                dossier.corroborate(&key, evidence.clone()).map(|key| {
                    assert!(dossier.stance(&key).unwrap().record().evidence.contains(evidence));
                })
            }
        },
        Step::Retract(place) => match key(place) {
            None => Ok(()),
            Some(key) => {
                let gone = document.stances.remove(place % count);
                dossier.retract(&key).map(|stance| assert_eq!(stance, gone))
            }
        },
        Step::Miss(place, retract) => match key(place) {
            None => Ok(()),
            Some(key) => {
                let key = StanceKey { order: 99, ..key };
                let missed = if *retract {
                    dossier.retract(&key).map(drop)
                } else {
                    dossier.corroborate(&key, Evidence::of("s0")).map(drop)
                };
                assert!(missed.is_err() && dossier.stance(&key).is_none());
                Ok(())
            }
        },
        Step::AddRollCall(roll_call) => {
            document.roll_calls.push((**roll_call).clone());
            dossier.add((**roll_call).clone())
        }
        Step::AmendVote(place, retract) => {
            let all = || dossier.items().flat_map(|item| item.stances().collect::<Vec<_>>());
            let stated: Vec<_> = dossier.stances().map(demarche::StanceRef::key).collect();
            let votes: Vec<_> = all().filter(|one| one.roll_call().is_some()).map(demarche::StanceRef::key).collect();
            let votes: Vec<_> = votes.into_iter().filter(|key| !stated.contains(key)).collect();
            if let Some(key) = votes.get(place % votes.len().max(1)) {
                let refused = if *retract {
                    dossier.retract(key).map(drop)
                } else {
                    dossier.corroborate(key, Evidence::of("s0")).map(drop)
                };
                assert_eq!(refused.unwrap_err().problems()[0].code(), Code::ReadFromVote);
                assert_eq!(dossier.stance(key).unwrap().key(), *key, "a key leads to it");
            }
            Ok(())
        }
        Step::AddSource(place) => {
            let source = Source::new(format!("s{place}").as_str()).published(day(2025, 3, 4).into());
            document.sources.push(source.clone());
            dossier.add(source)
        }
        Step::AddNation(place) => {
            let nation = Nation::new(["GGG", "AAA", "no id", "FRA"][*place], "Another nation").since(date(4));
            document.nations.push(nation.clone());
            dossier.add(nation)
        }
        Step::AddItem(place) => {
            let item =
                Item::new(["more", "goal", "even-more"][*place], ["More", "Goals", "Even more"][*place]).parent("goal");
            document.agenda.push(item.clone());
            dossier.add(item)
        }
    };
    (document, told)
}

fn amend(World(document): World, steps: &[Step], look: (DayNumber, Floors)) -> Result<(), TestCaseError> {
    let mut dossier = Dossier::try_from(document).unwrap();
    let mut most = dossier.stances().len();
    for step in steps {
        let before = (dossier.document().to_json(), answers(&dossier, look));
        let (document, told) = take(&mut dossier, step);
        match (Dossier::try_from(document), told) {
            (Ok(built), Ok(())) => {
                prop_assert_eq!(dossier.document(), built.document());
                prop_assert_eq!(answers(&dossier, look), answers(&built, look), "after {:?}", step);
            }
            (Err(expected), Err(told)) => {
                prop_assert_eq!(told.to_string(), expected.to_string(), "{:?}", step);
                prop_assert_eq!(&dossier.document().to_json(), &before.0, "as it was");
                prop_assert_eq!(answers(&dossier, look), before.1, "as it was");
            }
            (built, told) => {
                prop_assert!(false, "{step:?} is told {told:?}, and from the start {:?}", built.map(|_| ()));
            }
        }
        most = most.max(dossier.stances().len());
        let voted: usize = dossier.roll_calls().map(|one| one.record().cast.len()).sum();
        let most = most + voted;
        // 16 bytes a stance, an eighth and four slots more for each item, a quarter of holes, and the spans.
        let items = dossier.items().len();
        let bound = 16 * (((most + 5) * 9 / 8 + 4 * items) * 5 / 4 + 64 + 16) + 32 * items;
        prop_assert!(dossier.ledger_sizes().scanned <= bound, "{:?} of {most}", dossier.ledger_sizes());
    }
    let exported = dossier.document().to_json();
    let again = Dossier::try_from(Document::from_json(&exported).unwrap()).unwrap();
    prop_assert_eq!(&again, &dossier);
    prop_assert_eq!(answers(&again, look), answers(&dossier, look));
    Ok(())
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 20 * cases, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn any_sequence_of_amendments_gives_what_its_document_gives(
        world in world(Sort::Any, 0..8).boxed(),
        dated in any::<bool>(),
        steps in proptest::collection::vec(step().boxed(), 1..14),
        look in look(),
    ) {
        let mut world = world;
        if !dated {
            // The day moves with the records. Lists are held against it, and so are left out.
            world.0.as_of = None;
            world.0.blocs.iter_mut().for_each(|bloc| (bloc.size, bloc.asserts) = (None, Vec::new()));
        }
        amend(world, &steps, look)?;
    }

    /// Rows go in and out of one item, whose block overflows, moves and is emptied.
    #[test]
    fn one_item_grows_and_shrinks(
        rows in proptest::collection::vec((0..40_usize, 1..10_i8, 0..6_u8, any::<bool>()), 1..120),
        out in proptest::collection::vec(any::<usize>(), 120),
        look in look(),
    ) {
        let mut builder = Dossier::builder().as_of(date(9)).source(Source::new("s0").published(date(3).into()));
        for id in (0..40).map(|place| format!("N{place:02}")) {
            builder = builder.nation(Nation::new(id.as_str(), id.as_str()));
        }
        for id in BLOCS {
            builder = builder.bloc(demarche::Bloc::new(id, id));
        }
        let mut dossier = builder.item(Item::new("goal", "Goal")).item(Item::new("way", "Way")).build().unwrap();
        let mut keys = Vec::new();
        for (party, since, sort, other) in rows {
            let position = if sort % 2 == 0 { Position::Support } else { Position::Oppose };
            let item = if other && sort == 0 { "way" } else { "goal" };
            let mut stance = Stance::new(format!("N{party:02}").as_str(), position, item).since(date(since));
            match sort {
                0 => stance = stance.cite(Evidence::of("s0")),
                1 => stance = stance.cite(Evidence::of("s0").attribution(demarche::Attribution::Recorded)),
                2 => stance = stance.cite(Evidence::of("s0").certainty(Certainty::Possible)),
                3 => stance = stance.until(date(since + 2)),
                _ => {}
            }
            keys.extend(dossier.record(stance));
        }
        check(&dossier, look)?;
        let most = dossier.ledger_sizes().scanned;
        prop_assert!(most <= 16 * ((keys.len() * 9 / 8 + 16) * 5 / 4 + 80) + 64, "{most} for {}", keys.len());
        let mut taken = Vec::new();
        for (round, place) in out.into_iter().enumerate() {
            if keys.is_empty() {
                break;
            }
            let key = keys.swap_remove(place % keys.len());
            taken.push(dossier.retract(&key).unwrap());
            if round % 16 == 0 {
                check(&dossier, look)?;
            }
        }
        prop_assert_eq!(dossier.stances().len(), 0);
        check(&dossier, look)?;
        prop_assert_eq!(dossier.record_all(taken.clone()).map(|keys| keys.len()), Ok(taken.len()));
        check(&dossier, look)?;
        prop_assert_eq!(&dossier.document().stances, &taken);
    }
}

fn check(dossier: &Dossier, look: (DayNumber, Floors)) -> Result<(), TestCaseError> {
    let built = Dossier::try_from(dossier.document().clone()).unwrap();
    prop_assert_eq!(answers(dossier, look), answers(&built, look));
    prop_assert_eq!(answers(dossier, (9, Floors::default())), answers(&built, (9, Floors::default())));
    Ok(())
}

/// The day of a dossier without `as_of` moves with its stances, and lists are held against that day.
#[test]
fn a_day_that_moves_is_held_against_the_lists() {
    let member = |id: &str| demarche::Membership::new(id);
    let club = demarche::Bloc::new("club", "Club")
        .size(1)
        .member(member("AAA").until(date(20)))
        .member(member("BBB").since(date(10)));
    let stance = Stance::new("AAA", Position::Support, "goal").since(date(25));
    let mut dossier = Dossier::builder()
        .nation(Nation::new("AAA", "A"))
        .nation(Nation::new("BBB", "B"))
        .bloc(club)
        .item(Item::new("goal", "Goal"))
        .stance(stance)
        .build()
        .unwrap();
    let key = dossier.stances().next().unwrap().key();
    let retracted = dossier.retract(&key).is_ok();
    let built = Dossier::try_from(dossier.document().clone());
    assert!(built.is_ok(), "retracted: {retracted}, but then {}", built.unwrap_err());
}
