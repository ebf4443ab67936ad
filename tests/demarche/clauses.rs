//! Of whom a clause is so, against a naive interpreter of it: one that tells of each part whether it is so and whether it is
//! not, and joins these, with no negation pushed anywhere.

use std::collections::BTreeSet;

use demarche::{
    Answer, Bucket, Certainty, Clause, Dossier, Edge, Evidence, GroupName, Item, Name, Nation, Position, PositionSet,
    Query, Several, Source, Stance, Topic, Truth, Verb, day,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use strum::IntoEnumIterator;

use crate::model::{Asked, Conditions, Model, Narrowing, Scope, Standing};
use crate::questions::{asked, config, ids, narrowings, query, same_scope, scope};
use crate::reference::{DayNumber, Floors, Kind};
use crate::worlds::{BLOCS, ITEMS, NATIONS, Sort, World, crowd, lens, look, world};

type Tested = Result<(), TestCaseError>;

/// What is asked of a party.
#[derive(Debug, Clone)]
enum Tree {
    Holds(Asked, &'static str, bool),
    HasLine(&'static str, bool),
    In(Narrowing),
    All(Vec<Tree>),
    Any(Vec<Tree>),
    Not(Box<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    let nations = subsequence(NATIONS.to_vec(), 1..=3);
    let group = prop_oneof![
        4 => select(BLOCS.to_vec()).prop_map(|bloc| Narrowing::Bloc(bloc.into())),
        1 => Just(Narrowing::Bloc("WEIMAR".into())),
        1 => Just(Narrowing::Attending("summit".into())),
        1 => nations.prop_map(|nations| Narrowing::List(nations.into_iter().map(String::from).collect())),
    ];
    let leaf = prop_oneof![
        4 => (asked(), select(ITEMS.to_vec()), any::<bool>()).prop_map(|(asked, item, under)| Tree::Holds(asked, item, under)),
        1 => (select(ITEMS.to_vec()), any::<bool>()).prop_map(|(item, under)| Tree::HasLine(item, under)),
        2 => group.prop_map(Tree::In),
    ];
    leaf.prop_recursive(4, 10, 3, |inner| {
        prop_oneof![
            2 => proptest::collection::vec(inner.clone(), 2..=3).prop_map(Tree::All),
            2 => proptest::collection::vec(inner.clone(), 2..=3).prop_map(Tree::Any),
            3 => inner.prop_map(|inner| Tree::Not(Box::new(inner))),
        ]
    })
}

// As the crate has it.

fn group(narrowing: &Narrowing) -> GroupName {
    match narrowing {
        Narrowing::Bloc(bloc) => GroupName::Named(bloc.into()),
        Narrowing::Attending(meeting) => GroupName::Attending(meeting.into()),
        Narrowing::List(nations) => GroupName::of(nations),
    }
}

fn topic(item: &str, under: bool) -> Topic {
    if under { Topic::Under(Name::from(item)) } else { Topic::On(Name::from(item)) }
}

fn verb(asked: &Asked) -> Verb {
    let verb = Verb::from(asked.positions.iter().copied().collect::<PositionSet>());
    let verb = asked.at_least.map_or(verb, |least| verb.at_least(least));
    let verb = match asked.conditions {
        Conditions::Apart => verb,
        Conditions::Either => verb.conditional_or_not(),
        Conditions::Only => verb.conditionally(),
    };
    if asked.bloc_lines { verb.including_bloc_lines() } else { verb }
}

impl Tree {
    fn clause(&self) -> Clause {
        let all = |trees: &[Tree]| Several::try_from(trees.iter().map(Tree::clause).collect::<Vec<_>>()).unwrap();
        match self {
            Tree::Holds(asked, item, under) => Clause::Holds(verb(asked), topic(item, *under)),
            Tree::HasLine(item, under) => Clause::HasLine(topic(item, *under)),
            Tree::In(narrowing) => Clause::In(group(narrowing)),
            Tree::All(trees) => Clause::All(all(trees)),
            Tree::Any(trees) => Clause::Any(all(trees)),
            Tree::Not(tree) => Clause::Not(Box::new(tree.clause())),
        }
    }

    fn groups(&self) -> Vec<Narrowing> {
        match self {
            Tree::In(narrowing) => vec![narrowing.clone()],
            Tree::Holds(..) | Tree::HasLine(..) => Vec::new(),
            Tree::All(trees) | Tree::Any(trees) => trees.iter().flat_map(Tree::groups).collect(),
            Tree::Not(tree) => tree.groups(),
        }
    }

    /// What it is asked on, each with what is asked.
    fn asked(&self, model: &Model<'_>) -> Vec<(String, Asked)> {
        match self {
            Tree::In(_) => Vec::new(),
            Tree::Holds(asked, item, under) => {
                items(model, item, *under).into_iter().map(|(item, _)| (item, asked.clone())).collect()
            }
            Tree::HasLine(item, under) => {
                items(model, item, *under).into_iter().map(|(item, _)| (item, any_line())).collect()
            }
            Tree::All(trees) | Tree::Any(trees) => trees.iter().flat_map(|tree| tree.asked(model)).collect(),
            Tree::Not(tree) => tree.asked(model),
        }
    }
}

// As the rules have it.

/// From what surely is so to what surely is not.
const ORDER: [Bucket; 6] =
    [Bucket::Holder, Bucket::Conditional, Bucket::Possible, Bucket::Contested, Bucket::Unknown, Bucket::Other];

fn place(bucket: Bucket) -> usize {
    ORDER.iter().position(|one| *one == bucket).unwrap()
}

fn least_sure(buckets: impl Iterator<Item = Bucket>) -> Bucket {
    ORDER[buckets.map(place).max().unwrap()]
}

fn surest(buckets: impl Iterator<Item = Bucket>) -> Bucket {
    ORDER[buckets.map(place).min().unwrap()]
}

fn any_line() -> Asked {
    Asked { positions: Position::iter().collect(), at_least: None, conditions: Conditions::Apart, bloc_lines: false }
}

fn items(model: &Model<'_>, item: &str, under: bool) -> Vec<(String, bool)> {
    if under { model.below(item) } else { vec![(item.to_owned(), true)] }
}

fn of(truth: Truth) -> Bucket {
    match truth {
        Truth::Yes => Bucket::Holder,
        Truth::Possible => Bucket::Possible,
        Truth::Unknown => Bucket::Unknown,
        Truth::No => Bucket::Other,
    }
}

/// Whether it is so, and whether it is not so.
type Both = (Bucket, Bucket);

fn told(model: &Model<'_>, tree: &Tree, party: &str) -> Both {
    match tree {
        Tree::Holds(asked, item, under) => holds(model, asked, &items(model, item, *under), party),
        Tree::HasLine(item, under) => has_line(model, &items(model, item, *under), party),
        Tree::In(narrowing) => {
            let truth = model.standing_in(narrowing, party);
            (of(truth), of(!truth))
        }
        Tree::All(trees) => {
            let all: Vec<Both> = trees.iter().map(|tree| told(model, tree, party)).collect();
            (least_sure(all.iter().map(|one| one.0)), surest(all.iter().map(|one| one.1)))
        }
        Tree::Any(trees) => {
            let all: Vec<Both> = trees.iter().map(|tree| told(model, tree, party)).collect();
            (surest(all.iter().map(|one| one.0)), least_sure(all.iter().map(|one| one.1)))
        }
        Tree::Not(tree) => {
            let (so, not_so) = told(model, tree, party);
            (not_so, so)
        }
    }
}

fn holds(model: &Model<'_>, asked: &Asked, items: &[(String, bool)], party: &str) -> Both {
    let so = model.who(&vec![(party.to_owned(), true)], items, asked)[0].bucket;
    let not_so = items.iter().map(|(item, surely)| {
        let (bucket, line) = model.stand(party, item, asked);
        let denied = denied(bucket, asked, &line);
        match denied {
            Bucket::Holder | Bucket::Contested => denied,
            // On the reading on which it does not hang there, it is not asked about.
            _ if !surely => Bucket::Possible,
            _ => denied,
        }
    });
    (so, least_sure(not_so))
}

fn denied(bucket: Bucket, asked: &Asked, line: &Standing) -> Bucket {
    let silent = |position: &Position| matches!(position, Position::NotStated | Position::Withdrawn);
    let of_silence = asked.positions.iter().all(silent);
    let refutes = |position: &Position| asked.positions.contains(position) || of_silence || !silent(position);
    let always = line.outcomes.iter().all(|outcome| !outcome.is_empty() && outcome.iter().all(refutes));
    let ever = line.outcomes.iter().any(|outcome| outcome.iter().any(refutes));
    match bucket {
        Bucket::Holder => Bucket::Other,
        Bucket::Other if always => Bucket::Holder,
        Bucket::Other if ever => Bucket::Possible,
        Bucket::Other => Bucket::Unknown,
        open => open,
    }
}

fn has_line(model: &Model<'_>, items: &[(String, bool)], party: &str) -> Both {
    let truth = |(item, surely): &(String, bool)| {
        let (_, line) = model.stand(party, item, &any_line());
        let some = line.outcomes.iter().any(|outcome| !outcome.is_empty());
        let all = line.outcomes.iter().all(|outcome| !outcome.is_empty());
        match () {
            () if all && *surely => Truth::Yes,
            () if some => Truth::Possible,
            () => Truth::No,
        }
    };
    let truth = items.iter().map(truth).max().unwrap();
    (of(truth), of(!truth))
}

fn everyone(model: &Model<'_>, tree: &Tree, scope: &Scope) -> Vec<(String, Bucket)> {
    let each = scope.iter().map(|(party, surely)| {
        let bucket = match told(model, tree, party).0 {
            Bucket::Holder | Bucket::Conditional if !surely => Bucket::Possible,
            bucket => bucket,
        };
        (party.clone(), bucket)
    });
    each.collect()
}

/// The blocs of which it is so by some line.
fn blocs(model: &Model<'_>, world: &World, tree: &Tree) -> Vec<String> {
    if !tree.groups().is_empty() {
        return Vec::new();
    }
    let asked = tree.asked(model);
    let speaks =
        |party: &str| asked.iter().any(|(item, asked)| model.stand(party, item, asked).1.kind() != Kind::Unknown);
    let blocs = world.0.blocs.iter().map(|bloc| bloc.id.to_string());
    blocs.filter(|bloc| told(model, tree, bloc).0 == Bucket::Holder && speaks(bloc)).collect()
}

// What has to agree.

fn narrowed(query: Query, narrowings: &[(Narrowing, bool)]) -> Query {
    narrowings.iter().fold(
        query,
        |query, (narrowing, inside)| {
            if *inside { query.among(group(narrowing)) } else { query.outside(group(narrowing)) }
        },
    )
}

fn placed(answer: &Answer<'_>) -> Vec<(String, Bucket)> {
    let who = answer.who().unwrap();
    who.everyone().map(|placed| (placed.party().id().to_owned(), placed.bucket())).collect()
}

fn clause_agrees(world: &World, look: (DayNumber, Floors), tree: &Tree, narrowings: &[(Narrowing, bool)]) -> Tested {
    // Alone, who belongs to a group is a question of its own.
    if matches!(tree, Tree::In(_)) && narrowings.is_empty() {
        return Ok(());
    }
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let (lens, model) = (lens(&dossier, look), Model::new(&world.0, look.1, look.0));
    let run = |clause: Clause| narrowed(Query::whoever(clause), narrowings).bind(&dossier).unwrap().run(lens).unwrap();
    let answer = run(tree.clause());
    let who = answer.who().unwrap();

    let expected_scope = model.scope_with(&tree.groups(), narrowings);
    same_scope(&who.scope(), &expected_scope)?;
    let expected = everyone(&model, tree, &expected_scope);
    prop_assert_eq!(&placed(&answer), &expected, "everyone");
    let mut total = 0;
    for bucket in Bucket::iter() {
        let those: Vec<_> = who.those(bucket).map(|placed| placed.party().id().to_owned()).collect();
        let of_bucket = expected.iter().filter(|one| one.1 == bucket).map(|one| one.0.clone());
        prop_assert_eq!(&those, &of_bucket.collect::<Vec<_>>(), "the part {}", bucket);
        total += those.len();
        let those: BTreeSet<_> = those.into_iter().collect();
        match bucket {
            Bucket::Holder => {
                prop_assert_eq!(ids(&who.parties()), those.clone());
                prop_assert_eq!(ids(&answer.parties()), those);
            }
            Bucket::Unknown => prop_assert_eq!(ids(&who.unknown()), those),
            _ => {}
        }
    }
    prop_assert_eq!(total, who.scope().len(), "each in one part");
    let beside: Vec<_> = who.blocs().iter().map(|placed| placed.party().id().to_owned()).collect();
    prop_assert_eq!(beside, blocs(&model, world, tree), "blocs beside");
    let mut items: Vec<_> = tree.asked(&model).into_iter().map(|(item, _)| (item, true)).collect();
    items.sort();
    items.dedup();
    prop_assert_eq!(who.undated(), model.undated(&expected_scope, &items), "undated");

    let not = Tree::Not(Box::new(tree.clone()));
    let twice = Tree::Not(Box::new(not.clone()));
    prop_assert_eq!(placed(&run(twice.clause())), expected.clone(), "not not");
    for (party, bucket) in placed(&run(not.clause())) {
        let so = expected.iter().find(|one| one.0 == party).unwrap().1;
        let clash = so == Bucket::Holder && bucket == Bucket::Holder;
        prop_assert!(!clash, "{} is and is not", party);
        prop_assert!(bucket != Bucket::Holder || so == Bucket::Other, "{}: {} made an answer", party, so);
    }
    Ok(())
}

fn de_morgan(world: &World, look: (DayNumber, Floors), one: &Tree, other: &Tree) -> Tested {
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let lens = lens(&dossier, look);
    let not = |tree: Tree| Tree::Not(Box::new(tree));
    let run = |tree: Tree| {
        let answer = Query::whoever(tree.clause()).bind(&dossier).unwrap().run(lens).unwrap();
        let blocs: Vec<_> = answer.who().unwrap().blocs().iter().map(|one| one.party().id().to_owned()).collect();
        (placed(&answer), blocs)
    };
    let (a, b) = (|| one.clone(), || other.clone());
    prop_assert_eq!(run(not(Tree::All(vec![a(), b()]))), run(Tree::Any(vec![not(a()), not(b())])));
    prop_assert_eq!(run(not(Tree::Any(vec![a(), b()]))), run(Tree::All(vec![not(a()), not(b())])));
    prop_assert_eq!(run(Tree::All(vec![a(), b()])).0, run(Tree::All(vec![b(), a()])).0);
    prop_assert_eq!(run(Tree::Any(vec![a(), a()])).0, run(Tree::All(vec![a(), a()])).0);
    Ok(())
}

/// One position is what the lens itself answers.
fn one_position(world: &World, look: (DayNumber, Floors), asked: &Asked, narrowings: &[(Narrowing, bool)]) -> Tested {
    let dossier = Dossier::try_from(world.0.clone()).unwrap();
    let lens = lens(&dossier, look);
    for item in ITEMS {
        for under in [false, true] {
            let typed = if under { query(lens, asked).under(item) } else { query(lens, asked).on(item) };
            let typed = typed.unwrap().within(scope(lens, narrowings));
            let clause = Clause::Holds(verb(asked), topic(item, under));
            let bound = narrowed(Query::whoever(clause), narrowings).bind(&dossier).unwrap();
            let answer = bound.run(lens).unwrap();
            let who = answer.who().unwrap();
            prop_assert_eq!(who.scope(), typed.scope());
            let holders: Vec<_> = who.everyone().flat_map(|placed| placed.holders().to_vec()).collect();
            prop_assert_eq!(holders, typed.everyone().collect::<Vec<_>>());
            let holders: Vec<_> = who.iter().flat_map(|placed| placed.holders().to_vec()).collect();
            prop_assert_eq!(holders, typed.iter().collect::<Vec<_>>());
            let blocs: Vec<_> = who.blocs().iter().flat_map(|placed| placed.holders().to_vec()).collect();
            prop_assert_eq!(blocs, typed.blocs());
            prop_assert_eq!(who.undated(), typed.undated());
            prop_assert_eq!(who.parties(), typed.parties());
            prop_assert_eq!(answer.unknown(), typed.unknown());
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn clauses_are_what_they_say(
        world in world(Sort::Any, 0..24), look in look(), tree in tree(), narrowings in narrowings(),
    ) {
        clause_agrees(&world, look, &tree, &narrowings)?;
    }

    #[test]
    fn clauses_are_what_they_say_of_plain_records(
        world in world(Sort::Plain, 0..24), look in look(), tree in tree(), narrowings in narrowings(),
    ) {
        clause_agrees(&world, look, &tree, &narrowings)?;
    }

    #[test]
    fn not_all_is_some_not(world in world(Sort::Any, 0..24), look in look(), one in tree(), other in tree()) {
        de_morgan(&world, look, &one, &other)?;
    }
}

proptest! {
    #![proptest_config(config(60))]

    #[test]
    fn one_position_is_the_typed_question(
        world in world(Sort::Any, 0..24), look in look(), asked in asked(), narrowings in narrowings(),
    ) {
        one_position(&world, look, &asked, &narrowings)?;
    }
}

proptest! {
    #![proptest_config(config(6))]

    #[test]
    fn clauses_on_many(world in crowd(150), look in look(), tree in tree(), narrowings in narrowings()) {
        clause_agrees(&world, look, &tree, &narrowings)?;
        clause_agrees(&world, (look.0, Floors::default()), &tree, &narrowings)?;
    }
}

// "Not" makes no answer of what nobody knows.

#[track_caller]
fn bucket(records: &str, clause: Clause, expected: Bucket) {
    let dossier = crate::line::dossier(records);
    let lens = crate::line::lens(&dossier, "03-20");
    let answer = Query::whoever(clause).bind(&dossier).unwrap().run(lens).unwrap();
    let placed = answer.who().unwrap().everyone().find(|placed| placed.party().id() == "AAA").unwrap();
    assert_eq!(placed.bucket(), expected, "{records}");
}

#[test]
fn not_is_so_only_where_a_line_refutes_it() {
    let does_not = |position: Position| !Clause::holds(position, "x");
    bucket("AAA/x support 03-01", does_not(Position::Oppose), Bucket::Holder);
    bucket("AAA/x oppose 03-01", does_not(Position::Oppose), Bucket::Other);
    bucket("AAA/y support 03-01", does_not(Position::Oppose), Bucket::Unknown);
    bucket("AAA/x support 03-01 report possible", does_not(Position::Oppose), Bucket::Possible);
    bucket("AAA/x not-stated 03-01", does_not(Position::Oppose), Bucket::Unknown);
    bucket("AAA/x withdrawn 03-01", does_not(Position::Oppose), Bucket::Unknown);
    bucket("AAA/x withdrawn 03-01", does_not(Position::NotStated), Bucket::Holder);
    bucket("AAA/x neutral 03-01; AAA/x neutral 03-02 report", does_not(Position::Oppose), Bucket::Holder);
    bucket("AAA/x support 03-01 if:unmet", does_not(Position::Support), Bucket::Conditional);
    bucket("AAA/x support 03-01 own; AAA/x neutral 03-05 report", does_not(Position::Oppose), Bucket::Holder);
    bucket("AAA/x support 03-01 own; AAA/x neutral 03-05 report", does_not(Position::Neutral), Bucket::Contested);
    bucket("AAA/x support 03-01 own; AAA/x oppose 03-05 report", does_not(Position::Neutral), Bucket::Holder);
}

#[test]
fn who_is_unknown_on_an_item_has_no_line_there_on_any_reading() {
    let unknown = || !Clause::has_line("x");
    bucket("AAA/y support 03-01", unknown(), Bucket::Holder);
    bucket("AAA/x support 03-01 report possible", unknown(), Bucket::Possible);
    bucket("AAA/x not-stated 03-01", unknown(), Bucket::Other);
    bucket("AAA/x support 03-01 until 03-05", unknown(), Bucket::Holder);
    bucket("AAA/x support 03-01 own; AAA/x oppose 03-05 report", unknown(), Bucket::Other);
}

/// Under an item it must be refuted on everything there; what may hang there is asked about only on some reading.
#[test]
fn not_under_an_item_is_not_on_anything_there() {
    use Position::{Oppose, Support};

    #[track_caller]
    fn check(stances: &[(&str, Position)], so: Bucket, not_so: Bucket) {
        let perhaps = Evidence::of("paper").certainty(Certainty::Possible);
        let mut dossier = Dossier::builder()
            .as_of(day(2025, 3, 20))
            .source(Source::new("paper"))
            .nation(Nation::new("AAA", "A"))
            .item(Item::new("goal", "Goal"))
            .item(Item::new("part", "Part").parent("goal"))
            .item(Item::new("perhaps", "Perhaps").parents([Edge::new("goal").cite(perhaps)]));
        for (place, (item, position)) in (1..).zip(stances) {
            // The first on an item is the party's own words, a later one a report.
            let own = stances.iter().position(|one| one.0 == *item) == Some(usize::try_from(place - 1).unwrap());
            let evidence = Evidence::of("paper");
            let evidence =
                if own { evidence.by("AAA").attribution(demarche::Attribution::Institutional) } else { evidence };
            dossier = dossier.stance(Stance::new("AAA", *position, *item).since(day(2025, 3, place)).cite(evidence));
        }
        let dossier = dossier.build().unwrap();
        let bucket = |clause: Clause| {
            let answer = Query::whoever(clause).bind(&dossier).unwrap().run(dossier.now()).unwrap();
            answer.who().unwrap().everyone().next().unwrap().bucket()
        };
        let opposes = || Clause::holds(Position::Oppose, Topic::under("goal"));
        assert_eq!((bucket(opposes()), bucket(!opposes())), (so, not_so), "{stances:?}");
    }
    check(&[], Bucket::Unknown, Bucket::Unknown);
    check(&[("goal", Support)], Bucket::Other, Bucket::Unknown);
    check(&[("goal", Support), ("part", Support)], Bucket::Other, Bucket::Possible);
    check(&[("goal", Support), ("part", Support), ("perhaps", Support)], Bucket::Other, Bucket::Holder);
    check(&[("goal", Support), ("part", Oppose), ("perhaps", Support)], Bucket::Holder, Bucket::Other);
    check(&[("goal", Support), ("part", Support), ("perhaps", Oppose)], Bucket::Possible, Bucket::Possible);
    let contested = [("goal", Support), ("part", Support), ("perhaps", Support), ("perhaps", Oppose)];
    check(&contested, Bucket::Contested, Bucket::Contested);
    let contested = [("goal", Support), ("part", Support), ("perhaps", Support), ("part", Oppose)];
    check(&contested, Bucket::Contested, Bucket::Contested);
}
