//! Every typed question on whole documents, against a model that goes through the records with plain loops.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use demarche::{
    Bucket, Dossier, Group, Holder, Item, Lens, Line, Nation, Parties, Position, PositionSet, Stance, StanceRef,
    Strength, Tally, Truth, Who,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use strum::IntoEnumIterator;

use crate::model::{Asked, Conditions, Model, Narrowing, Part, Place, Scope, Standing};
use crate::reference::{DayNumber, Floors, Kind};
use crate::worlds::{BLOCS, ITEMS, NATIONS, Sort, World, crowd, lens, look, strength, world};

type Tested = Result<(), TestCaseError>;

pub(crate) fn asked() -> impl Strategy<Value = Asked> {
    let positions = prop_oneof![
        3 => select(vec![Position::Support, Position::Oppose]).prop_map(|one| vec![one]),
        2 => subsequence(Position::iter().collect::<Vec<_>>(), 1..=4),
        1 => Just(Position::iter().collect()),
    ];
    let conditions = select(vec![Conditions::Apart, Conditions::Apart, Conditions::Either, Conditions::Only]);
    (positions, strength(), conditions, any::<bool>(), any::<bool>()).prop_map(
        |(positions, at_least, conditions, firmly, bloc_lines)| Asked {
            positions: positions.into_iter().collect(),
            at_least: at_least.filter(|_| firmly),
            conditions,
            bloc_lines,
        },
    )
}

/// Narrowings, each with whether to those inside.
pub(crate) fn narrowings() -> impl Strategy<Value = Vec<(Narrowing, bool)>> {
    let list = subsequence(NATIONS.to_vec(), 1..=4);
    let one = prop_oneof![
        4 => select(BLOCS.to_vec()).prop_map(|bloc| Narrowing::Bloc(bloc.into())),
        1 => Just(Narrowing::Bloc("WEIMAR".into())),
        1 => Just(Narrowing::Attending("summit".into())),
        1 => list.prop_map(|nations| Narrowing::List(nations.into_iter().map(String::from).collect())),
    ];
    proptest::collection::vec((one, any::<bool>()), 0..=2)
}

// How the crate is asked.

pub(crate) fn query<'d>(lens: Lens<'d>, asked: &Asked) -> demarche::WhoQuery<'d> {
    let query = lens.who(asked.positions.iter().copied().collect::<PositionSet>());
    let query = asked.at_least.map_or(query, |least| query.at_least(least));
    let query = match asked.conditions {
        Conditions::Apart => query,
        Conditions::Either => query.conditional_or_not(),
        Conditions::Only => query.conditionally(),
    };
    if asked.bloc_lines { query.including_bloc_lines() } else { query }
}

pub(crate) fn ids(parties: &Parties<'_>) -> BTreeSet<String> {
    let ids: BTreeSet<_> = parties.iter().map(|party| party.id().to_owned()).collect();
    assert_eq!(ids.len(), parties.len());
    assert_eq!(ids.is_empty(), parties.is_empty());
    ids
}

pub(crate) fn placed(holder: &Holder<'_>) -> Place {
    Place {
        party: holder.party().id().to_owned(),
        bucket: holder.bucket(),
        item: holder.item().id().to_string(),
        through: holder.through().iter().map(|bloc| bloc.id().to_string()).collect(),
    }
}

fn narrowed<'d>(who: Who<'d>, narrowings: &[(Narrowing, bool)]) -> Who<'d> {
    narrowings.iter().fold(who, |who, (narrowing, inside)| {
        let group = match narrowing {
            Narrowing::Bloc(bloc) => Group::from(bloc),
            Narrowing::Attending(meeting) => Group::attending(meeting),
            Narrowing::List(nations) => Group::of(nations.iter().map(String::as_str)),
        };
        if *inside { who.among(group) } else { who.outside(group) }.unwrap()
    })
}

/// The scope of a lens, narrowed.
pub(crate) fn scope<'d>(lens: Lens<'d>, narrowings: &[(Narrowing, bool)]) -> demarche::Scope<'d> {
    narrowings.iter().fold(lens.scope(), |scope, (narrowing, inside)| {
        // The same groups in other words.
        let dossier = lens.dossier();
        match narrowing {
            Narrowing::Bloc(bloc) if *inside => scope.among(dossier.bloc(bloc).unwrap()),
            Narrowing::Bloc(bloc) => scope.outside(bloc.as_str()),
            Narrowing::Attending(meeting) if *inside => scope.among(dossier.meeting(meeting).unwrap()),
            Narrowing::Attending(meeting) => scope.outside(&dossier.meeting(meeting).unwrap().record().id),
            Narrowing::List(nations) => {
                let nations: Vec<_> = nations.iter().map(String::as_str).collect();
                if *inside { scope.among(&nations) } else { scope.outside(&nations[..]) }
            }
        }
        .unwrap()
    })
}

// What has to agree.

pub(crate) fn same_scope(scope: &demarche::Scope<'_>, expected: &Scope) -> Tested {
    let those = |surely: bool| expected.iter().filter(|one| one.1 == surely).map(|one| one.0.clone()).collect();
    prop_assert_eq!(ids(&scope.definite()), those(true), "surely in scope");
    prop_assert_eq!(ids(&scope.possible()), those(false), "possibly in scope");
    prop_assert_eq!(scope.parties().ids(), expected.iter().map(|one| one.0.as_str()).collect::<Vec<_>>());
    prop_assert_eq!((scope.len(), scope.is_empty()), (expected.len(), expected.is_empty()));
    Ok(())
}

fn same_line(dossier: &Dossier, line: &Line<'_>, expected: &Standing) -> Tested {
    let kind = match line {
        Line::Definite(_) => Kind::Definite,
        Line::Possible(_) => Kind::Possible,
        Line::Contested(_) => Kind::Contested,
        Line::Unknown => Kind::Unknown,
    };
    prop_assert_eq!(kind, expected.kind(), "{:?}", expected);
    let positions = line.in_force().map(|one| one.positions().iter().collect()).unwrap_or_default();
    prop_assert_eq!(expected.positions(), positions);
    let stances = line.in_force().map(|one| one.stances().to_vec()).unwrap_or_default();
    let places: BTreeSet<_> = stances.iter().map(|stance| place_of(dossier, *stance)).collect();
    prop_assert_eq!(expected.stances.keys().copied().collect::<BTreeSet<_>>(), places);
    Ok(())
}

/// Its place among all that are stated, and behind these all that are read from votes.
fn place_of(dossier: &Dossier, stance: StanceRef<'_>) -> usize {
    let Some(roll_call) = stance.roll_call() else {
        return dossier.document().stances.iter().position(|other| std::ptr::eq(other, stance.record())).unwrap();
    };
    let votes = dossier.roll_calls().flat_map(|one| one.votes().map(move |(party, vote)| (one, party, vote)));
    let mut read = votes.filter(|(.., vote)| vote.is_cast());
    let place = read.position(|(one, party, _)| one == roll_call && party == stance.party());
    dossier.stances().len() + place.unwrap()
}

/// Everything that an answer to "who" tells.
fn same_who(who: &Who<'_>, scope: &Scope, expected: &[Place], blocs: &[Place]) -> Tested {
    same_scope(&who.scope(), scope)?;
    let everyone: Vec<_> = who.everyone().map(|holder| placed(&holder)).collect();
    prop_assert_eq!(&everyone, expected, "everyone, one after another");
    let parts = [
        (Bucket::Holder, who.iter()),
        (Bucket::Conditional, who.conditional()),
        (Bucket::Possible, who.possible()),
        (Bucket::Contested, who.contested()),
        (Bucket::Other, who.others()),
    ];
    for (bucket, holders) in parts {
        let holders: Vec<_> = holders.map(|holder| placed(&holder)).collect();
        let those: Vec<_> = expected.iter().filter(|place| place.bucket == bucket).cloned().collect();
        prop_assert_eq!(holders, those, "the part {}", bucket);
    }
    let those = |bucket: Bucket| {
        expected.iter().filter(|place| place.bucket == bucket).map(|place| place.party.clone()).collect::<BTreeSet<_>>()
    };
    prop_assert_eq!(ids(&who.unknown()), those(Bucket::Unknown));
    prop_assert_eq!(ids(&who.parties()), those(Bucket::Holder));
    prop_assert_eq!(ids(&!&who.parties()).len(), scope.len() - those(Bucket::Holder).len());
    let told: Vec<_> = who.blocs().iter().map(placed).collect();
    prop_assert_eq!(told, blocs, "blocs beside");
    Ok(())
}

fn who_agrees(world: &World, look: (DayNumber, Floors), asked: &Asked, narrowings: &[(Narrowing, bool)]) -> Tested {
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let (lens, model) = (lens(&dossier, look), Model::new(&world.0, look.1, look.0));
    let expected_scope = model.scope(narrowings);
    same_scope(&scope(lens, narrowings), &expected_scope)?;
    for item in ITEMS {
        for under in [false, true] {
            let items = if under { model.below(item) } else { vec![(item.to_owned(), true)] };
            let question = query(lens, asked);
            let who = if under { question.under(item) } else { question.on(item) }.unwrap();
            let who = if under { who.within(scope(lens, narrowings)) } else { narrowed(who, narrowings) };
            let expected = model.who(&expected_scope, &items, asked);
            let blocs = model.blocs(&items, asked);
            same_who(&who, &expected_scope, &expected, &blocs).map_err(|error| {
                TestCaseError::fail(format!("{} {item}: {error}", if under { "under" } else { "on" }))
            })?;
            prop_assert_eq!(who.undated(), model.undated(&expected_scope, &items), "undated");
            for holder in who.everyone() {
                holder_agrees(&model, &dossier, &holder, asked)?;
            }
        }
    }
    Ok(())
}

fn holder_agrees(model: &Model<'_>, dossier: &Dossier, holder: &Holder<'_>, asked: &Asked) -> Tested {
    if !holder.through().is_empty() {
        return Ok(());
    }
    let (party, item) = (holder.party().id(), holder.item().id().as_str());
    same_line(dossier, &holder.line(), &model.standing(party, item, false))?;
    let stances: Vec<_> = holder.stances().collect();
    prop_assert!(stances.iter().all(|stance| asked.positions.contains(&stance.position())));
    let holds = matches!(holder.bucket(), Bucket::Holder | Bucket::Conditional);
    prop_assert!(!holds || !stances.is_empty(), "nothing is held without a record");
    let strength = holder.strength();
    prop_assert!(!holds || asked.at_least.is_none_or(|least| strength.is_none_or(|strength| strength >= least)));
    prop_assert!(holder.bucket() != Bucket::Conditional || !holder.pending().is_empty());
    Ok(())
}

fn parts(tally: &Tally<'_>) -> BTreeMap<String, Part> {
    let mut parts = BTreeMap::new();
    let mut put = |parties: Parties<'_>, part: Part| {
        for party in parties {
            assert_eq!(parts.insert(party.id().to_owned(), part), None, "in one part only");
        }
    };
    Position::iter().for_each(|position| put(tally.at(position), Part::At(position)));
    put(tally.conditional(), Part::Conditional);
    put(tally.possible(), Part::Possible);
    put(tally.contested(), Part::Contested);
    put(tally.unknown(), Part::Unknown);
    parts
}

fn count(parts: &BTreeMap<String, Part>, part: Part) -> u32 {
    u32::try_from(parts.values().filter(|one| **one == part).count()).unwrap()
}

fn tallies_agree(world: &World, look: (DayNumber, Floors), narrowings: &[(Narrowing, bool)]) -> Tested {
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let (lens, model) = (lens(&dossier, look), Model::new(&world.0, look.1, look.0));
    let expected_scope = model.scope(narrowings);
    let each: Vec<_> = lens.tally().within(scope(lens, narrowings)).each().collect();
    prop_assert_eq!(each.len(), dossier.items().len());
    for (item, counts) in each {
        let id = item.id().as_str();
        let expected = model.tally(&expected_scope, id);
        let tally = lens.tally().within(scope(lens, narrowings)).on(id).unwrap();
        same_scope(tally.scope(), &expected_scope)?;
        prop_assert_eq!(tally.item(), item);
        prop_assert_eq!(&parts(&tally), &expected, "on {}", id);
        prop_assert_eq!(tally.counts(), counts, "of each item, and of {} alone", id);
        prop_assert_eq!(counts.total() as usize, expected_scope.len());
        for position in Position::iter() {
            prop_assert_eq!(counts.at(position), count(&expected, Part::At(position)));
        }
        let rest = [counts.conditional(), counts.possible(), counts.contested(), counts.unknown()];
        let of = [Part::Conditional, Part::Possible, Part::Contested, Part::Unknown].map(|part| count(&expected, part));
        prop_assert_eq!(rest, of);
        let held: Vec<_> = Position::iter().filter(|one| count(&expected, Part::At(*one)) > 0).collect();
        prop_assert_eq!(tally.positions().iter().map(|one| one.0).collect::<Vec<_>>(), held.clone());
        prop_assert_eq!(counts.positions().map(|one| one.0).collect::<Vec<_>>(), held);
    }
    Ok(())
}

fn at(parts: &BTreeMap<String, Part>, positions: &[Position]) -> BTreeSet<String> {
    let is_at = |part: &Part| positions.iter().any(|position| *part == Part::At(*position));
    parts.iter().filter(|(_, part)| is_at(part)).map(|(party, _)| party.clone()).collect()
}

const ACCEPTING: [Position; 2] = [Position::Support, Position::Acquiesce];

fn splits_agree(world: &World, look: (DayNumber, Floors)) -> Tested {
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let (lens, model) = (lens(&dossier, look), Model::new(&world.0, look.1, look.0));
    for bloc in BLOCS {
        let scope = model.scope(&[(Narrowing::Bloc(bloc.into()), true)]);
        let members: BTreeSet<_> = scope.iter().map(|one| one.0.clone()).collect();
        let mut dividing = Vec::new();
        for item in ITEMS {
            let split = lens.split(bloc).unwrap().on(item).unwrap();
            let (line, remark) = (model.standing(bloc, item, false), model.standing(bloc, item, true));
            same_line(&dossier, &split.line(), &line)?;
            same_line(&dossier, &split.remark(), &remark)?;
            let parts = model.tally(&scope, item);
            prop_assert_eq!(&self::parts(split.tally()), &parts);
            prop_assert_eq!(ids(&split.members()), members.clone());
            for party in dossier.nations() {
                let of = split.line_of(party.into());
                prop_assert_eq!(of.is_some(), members.contains(party.id().as_str()));
                if let Some(of) = of {
                    same_line(&dossier, &of, &model.standing(party.id().as_str(), item, false))?;
                }
            }

            let dissociated: BTreeSet<_> = &model.named(&line, |stance| &stance.except) & &members;
            prop_assert_eq!(ids(&split.dissociated()), dissociated.clone(), "dissociated");
            let aligned: BTreeSet<_> = &model.named(&line, |stance| &stance.joined_by) - &members;
            prop_assert_eq!(ids(&split.aligned()), aligned, "aligned");
            let against = match line.definite().filter(|_| model.is_plain(&line)) {
                Some(Position::Support | Position::Acquiesce) => at(&parts, &[Position::Oppose]),
                Some(Position::Oppose) => at(&parts, &ACCEPTING),
                _ => BTreeSet::new(),
            };
            let breaks = if line.definite().is_some() { &against | &dissociated } else { BTreeSet::new() };
            prop_assert_eq!(ids(&split.breaks()), breaks, "breaks");

            for position in Position::iter() {
                let with = if ACCEPTING.contains(&position) { ACCEPTING.to_vec() } else { vec![position] };
                let holds_none = [Position::NotStated, Position::Divided, Position::Withdrawn];
                let else_held = |one: &Position| !holds_none.contains(one) && !with.contains(one);
                let others: Vec<_> = Position::iter().filter(else_held).collect();
                let holdouts = at(&parts, &others);
                prop_assert_eq!(split.can_be_unanimous(position), holdouts.is_empty());
                prop_assert_eq!(ids(&split.holdouts(position)), holdouts);
            }
            let sides = at(&parts, &ACCEPTING).len().min(at(&parts, &[Position::Oppose]).len());
            if sides > 0 {
                dividing.push((Reverse(sides), item.to_owned(), parts));
            }
        }
        dividing.sort();
        let divisions: Vec<_> = lens.divides(bloc).unwrap();
        let told =
            divisions.iter().map(|one| (Reverse(one.smaller_side()), one.item().id().to_string(), parts(one.tally())));
        prop_assert_eq!(told.collect::<Vec<_>>(), dividing, "what divides {}", bloc);
    }
    Ok(())
}

fn members_agree(world: &World, look: (DayNumber, Floors)) -> Tested {
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let (lens, model) = (lens(&dossier, look), Model::new(&world.0, look.1, look.0));
    for bloc in BLOCS {
        let members = lens.members(bloc).unwrap();
        let expected = model.members(bloc);
        let those = |truth: Truth, blocs: bool| -> BTreeSet<String> {
            let is_bloc = |id: &str| BLOCS.contains(&id) || id == "WEIMAR";
            let those = expected.iter().filter(|one| one.1 == truth && (blocs || !is_bloc(&one.0)));
            those.map(|one| one.0.clone()).collect()
        };
        prop_assert_eq!(ids(&members.definite()), those(Truth::Yes, true), "{} surely", bloc);
        prop_assert_eq!(ids(&members.possible()), those(Truth::Possible, true), "{} possibly", bloc);
        prop_assert_eq!(ids(&members.unknown()), those(Truth::Unknown, false), "{}: nobody knows", bloc);
    }
    Ok(())
}

pub(crate) fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 20 * cases, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn who_holds_what(
        world in world(Sort::Any, 0..24), look in look(), asked in asked(), narrowings in narrowings(),
    ) {
        who_agrees(&world, look, &asked, &narrowings)?;
    }

    #[test]
    fn who_holds_what_by_plain_records(
        world in world(Sort::Plain, 0..24), look in look(), asked in asked(), narrowings in narrowings(),
    ) {
        who_agrees(&world, look, &asked, &narrowings)?;
    }

    #[test]
    fn how_many_stand_where(world in world(Sort::Any, 0..24), look in look(), narrowings in narrowings()) {
        tallies_agree(&world, look, &narrowings)?;
    }

    #[test]
    fn how_blocs_split(world in world(Sort::Any, 0..24), look in look()) {
        splits_agree(&world, look)?;
        members_agree(&world, look)?;
    }

    #[test]
    fn how_blocs_split_by_plain_records(world in world(Sort::Plain, 0..30), look in look()) {
        splits_agree(&world, look)?;
    }
}

proptest! {
    #![proptest_config(config(10))]

    #[test]
    fn who_of_many_holds_what(
        world in crowd(150), look in look(), asked in asked(), narrowings in narrowings(),
    ) {
        who_agrees(&world, look, &asked, &narrowings)?;
        who_agrees(&world, (look.0, Floors::default()), &asked, &narrowings)?;
    }

    #[test]
    fn how_many_of_many_stand_where(world in crowd(150), look in look(), narrowings in narrowings()) {
        tallies_agree(&world, look, &narrowings)?;
        tallies_agree(&world, (look.0, Floors::default()), &narrowings)?;
    }
}

// Sets of parties.

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn sets_of_parties_are_sets(
        nations in 1..140_usize,
        one in proptest::collection::btree_set(0..140_usize, 0..100),
        other in proptest::collection::btree_set(0..140_usize, 0..100),
        of_two in any::<bool>(),
    ) {
        let dossier = |ids: &mut dyn Iterator<Item = usize>| {
            let nations = ids.map(|place| format!("N{place:03}")).map(|id| Nation::new(id.as_str(), id.as_str()));
            nations.fold(Dossier::builder(), demarche::DossierBuilder::nation).build().unwrap()
        };
        let first = dossier(&mut (0..nations));
        let reversed = dossier(&mut (0..nations).rev());
        let named = |set: &BTreeSet<usize>| -> BTreeSet<String> {
            set.iter().filter(|place| **place < nations).map(|place| format!("N{place:03}")).collect()
        };
        let (one, other) = (named(&one), named(&other));
        let among = |dossier: &'static Dossier, some: &BTreeSet<String>| {
            let list: Vec<&str> = some.iter().map(String::as_str).collect();
            dossier.now().scope().among(&list).unwrap().parties()
        };
        let first: &'static Dossier = Box::leak(Box::new(first));
        let second: &'static Dossier = if of_two { Box::leak(Box::new(reversed)) } else { first };
        let (a, b) = (among(first, &one), among(second, &other));
        let universe: BTreeSet<String> = &one | &other;
        prop_assert_eq!(ids(&(&a & &b)), &one & &other);
        prop_assert_eq!(ids(&(&a | &b)), universe.clone());
        prop_assert_eq!(ids(&(&a - &b)), &one - &other);
        prop_assert_eq!(ids(&(&a ^ &b)), &one ^ &other);
        prop_assert_eq!(ids(&!(&a & &b)), &universe - &(&one & &other), "of all that either was about");
        prop_assert_eq!(ids(&!(&a ^ &b)), &one & &other);
        prop_assert_eq!(ids(&!!(&a - &b)), &one - &other);
        prop_assert!((!&a).is_empty(), "the question was about nobody else");
        prop_assert_eq!(a == b, one == other);
        prop_assert_eq!(b == a, one == other);
        for nation in first.nations() {
            prop_assert_eq!(a.contains(nation.into()), one.contains(nation.id().as_str()));
            prop_assert_eq!(b.contains(nation.into()), other.contains(nation.id().as_str()));
        }
        // A set narrows as a list does.
        let within = first.now().scope().among(&a).unwrap().outside(&b).unwrap();
        prop_assert_eq!(ids(&within.definite()), &one - &other);
    }
}

// Minimal cases of what was found.

fn holders(dossier: &Dossier, strength: Strength) -> Vec<Bucket> {
    let who = dossier.on(demarche::day(2025, 3, 9)).who(Position::Support).conditionally().at_least(strength);
    who.on("goal").unwrap().everyone().map(|holder| holder.bucket()).collect()
}

#[test]
fn firmly_and_conditionally_go_together() {
    let item = Item::new("goal", "A goal");
    let plain = Stance::new("AAA", Position::Support, "goal").since(demarche::day(2025, 3, 2));
    let alike = plain.clone().order(1);
    let one = Dossier::builder().nation(Nation::new("AAA", "A")).item(item).stance(plain);
    let two = one.clone().stance(alike).build().unwrap();
    let one = one.build().unwrap();
    assert_eq!(holders(&one, Strength::Strong), holders(&two, Strength::Strong), "the same in other words");
    assert_eq!(holders(&one, Strength::Strong), [Bucket::Other], "who holds it without has another line");
}

#[test]
fn a_scope_of_another_dossier_is_that_of_its_ids() {
    let dossier = |ids: &[&str]| {
        let nations = ids.iter().map(|id| Nation::new(*id, *id));
        nations
            .fold(Dossier::builder().item(Item::new("goal", "Goal")), demarche::DossierBuilder::nation)
            .build()
            .unwrap()
    };
    let (small, large) = (dossier(&["BBB"]), dossier(&["AAA", "BBB", "CCC"]));
    let who = small.now().who(Position::Support).on("goal").unwrap().within(large.now().scope());
    assert_eq!(who.everyone().map(|holder| holder.party().id().to_owned()).collect::<Vec<_>>(), ["BBB"]);
}

#[test]
fn blocs_take_no_lines_of_blocs() {
    let large = demarche::Bloc::new("large", "Large").member(demarche::Membership::new("small"));
    let dossier =
        Dossier::builder().item(Item::new("goal", "Goal")).bloc(demarche::Bloc::new("small", "Small")).bloc(large);
    let dossier = dossier.stance(Stance::new("large", Position::Support, "goal")).build().unwrap();
    let who = dossier.now().who(Position::Support).including_bloc_lines().on("goal").unwrap();
    assert_eq!(who.blocs().iter().map(|one| one.party().id().to_owned()).collect::<Vec<_>>(), ["large"]);
}

#[test]
fn blocs_that_contest_each_other_on_some_reading_make_no_holder() {
    let hedged = demarche::Evidence::of("s0").certainty(demarche::Certainty::Possible);
    let bloc = |id: &str| demarche::Bloc::new(id, id).member(demarche::Membership::new("AAA"));
    let dossier = Dossier::builder()
        .item(Item::new("goal", "Goal"))
        .source(demarche::Source::new("s0"))
        .nation(Nation::new("AAA", "A"))
        .bloc(bloc("club"))
        .bloc(bloc("league"))
        .stance(Stance::new("club", Position::Support, "goal"))
        .stance(Stance::new("league", Position::Oppose, "goal").cite(hedged))
        .build()
        .unwrap();
    let who = dossier.now().who(Position::Support | Position::Oppose).including_bloc_lines().on("goal").unwrap();
    let bucket = who.everyone().next().unwrap().bucket();
    assert_eq!(bucket, Bucket::Possible, "support alone on one reading, contested on the other");
}

#[test]
fn what_ends_before_it_begins_replaces_nothing() {
    let dossier = Dossier::builder()
        .item(Item::new("goal", "Goal"))
        .source(demarche::Source::new("s0"))
        .nation(Nation::new("AAA", "A"))
        .stance(Stance::new("AAA", Position::Support, "goal").since(demarche::day(2025, 3, 1)))
        .stance(
            Stance::new("AAA", Position::Oppose, "goal")
                .until(demarche::day(2025, 3, 2))
                .cite(demarche::Evidence::of("s0").said(demarche::day(2025, 3, 3))),
        )
        .build()
        .unwrap();
    let now = dossier.on(demarche::day(2025, 3, 5));
    assert_eq!(now.line("AAA", "goal").unwrap().definite(), Some(Position::Support));
    assert_eq!(now.who(Position::Support).on("goal").unwrap().parties().ids(), ["AAA"]);
}
