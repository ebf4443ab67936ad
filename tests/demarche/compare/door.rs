//! The lines of a dossier side by side, against a loop over the lines one by one.

use demarche::compare::{Alike, Comparison, Cut, Levels, Linkage, Minority, Missing, Score};
use demarche::{
    Bloc, Cast, Certainty, Condition, ConditionKind, Day, Dossier, Evidence, Item, Lens, Line, Membership, PartyId,
    Period, Position, RollCall, Source, Stance, Truth, Until, When, day,
};
use proptest::prelude::*;

use super::worlds::near;

const PARTIES: [&str; 5] = ["FRA", "GBR", "ITA", "SUHH", "pact"];
const ITEMS: [&str; 4] = ["aid", "troops", "fish", "gas"];

#[derive(Debug, Clone)]
struct Said {
    party: usize,
    item: usize,
    position: Position,
    since: Option<(i16, i8)>,
    until: Option<i16>,
    certainty: Certainty,
    conditional: bool,
    voice: bool,
}

/// A year and how many more it may have been.
fn years() -> impl Strategy<Value = (i16, i8)> {
    (1..9_i16, prop_oneof![3 => Just(0_i8), 1 => 1..3_i8]).prop_map(|(year, more)| (2000 + year, more))
}

fn said() -> impl Strategy<Value = Said> {
    let position = prop::sample::select(vec![
        Position::Support,
        Position::Support,
        Position::Oppose,
        Position::Oppose,
        Position::Acquiesce,
        Position::Neutral,
        Position::Mixed,
        Position::Undecided,
        Position::NotStated,
        Position::Withdrawn,
    ]);
    let certainty =
        prop_oneof![8 => Just(Certainty::Asserted), 1 => Just(Certainty::Reported), 1 => Just(Certainty::Possible)];
    let flags = (prop::bool::weighted(0.1), any::<bool>());
    let until = prop::option::weighted(0.15, 2003..2012_i16);
    (0..PARTIES.len(), 0..ITEMS.len(), position, prop::option::weighted(0.9, years()), until, certainty, flags)
        .prop_map(|(party, item, position, since, until, certainty, (conditional, voice))| Said {
            party,
            item,
            position,
            since,
            until,
            certainty,
            conditional,
            voice,
        })
}

fn window((year, more): (i16, i8)) -> When {
    let last = if more == 0 { day(year, 5, 1) } else { day(year + i16::from(more), 4, 30) };
    When::between(day(year, 5, 1), last).unwrap()
}

/// A vote on an item: which, when, and what each party did.
type Vote = (usize, Option<(i16, i8)>, Vec<Option<bool>>);

/// A party, since when, and until when.
type Member = (usize, (i16, i8), Option<(i16, i8)>);

#[derive(Debug, Clone)]
struct World {
    said: Vec<Said>,
    votes: Vec<Vote>,
    members: Vec<Member>,
}

fn worlds() -> impl Strategy<Value = World> {
    let votes = (0..ITEMS.len(), prop::option::weighted(0.9, years()), prop::collection::vec(any::<Option<bool>>(), 4));
    let member = (0..4_usize, years(), prop::option::of(years()));
    (prop::collection::vec(said(), 0..18), prop::collection::vec(votes, 0..3), prop::collection::vec(member, 0..5))
        .prop_map(|(said, votes, members)| World { said, votes, members })
}

impl World {
    /// The dossier, unless a check refuses it: two stances of one key, an end before the beginning.
    fn dossier(&self) -> Option<Dossier> {
        let mut builder =
            Dossier::builder().as_of(day(2010, 1, 1)).source(Source::new("paper").published(day(2001, 1, 1).into()));
        let mut bloc = Bloc::new("pact", "The Pact");
        for (party, since, until) in &self.members {
            let mut membership = Membership::new(PARTIES[*party]);
            membership.since = Some(window(*since));
            membership.until = until.map_or(Until::Open, |until| Until::On(window(until)));
            bloc = bloc.member(membership);
        }
        builder = builder.bloc(bloc);
        for item in ITEMS {
            builder =
                builder.item(if item == "gas" { Item::new(item, item).parent("fish") } else { Item::new(item, item) });
        }
        for said in &self.said {
            let mut stance = Stance::new(PARTIES[said.party], said.position, ITEMS[said.item]);
            stance.since = said.since.map(window);
            stance.until = said.until.map_or(Until::Open, |year| Until::from(day(year, 1, 1)));
            if said.conditional {
                stance = stance.condition(Condition::new(ConditionKind::If, "after a truce"));
            }
            let mut evidence = Evidence::of("paper").certainty(said.certainty);
            if said.voice {
                evidence = evidence.attribution(demarche::Attribution::Institutional);
            }
            builder = builder.stance(stance.cite(evidence));
        }
        for (number, (item, on, cast)) in self.votes.iter().enumerate() {
            let of = |wanted: bool| {
                let those = cast.iter().enumerate().filter(move |(_, vote)| **vote == Some(wanted));
                those.map(|(party, _)| PARTIES[party].parse().unwrap()).collect::<Vec<PartyId>>()
            };
            let cast = Cast::new().yes(of(true)).no(of(false));
            let mut roll_call = RollCall::new(format!("vote-{number}").as_str(), ITEMS[*item], cast);
            roll_call.on = on.map(window);
            builder = builder.roll_call(roll_call.cite(Evidence::of("paper")));
        }
        builder.build().ok()
    }
}

/// The level of a party's line by the lens alone.
fn level(lens: Lens<'_>, party: &str, item: &str) -> Option<usize> {
    match lens.line(party, item).unwrap() {
        Line::Definite(line) if line.pending().is_empty() => match line.position().unwrap() {
            Position::Support | Position::Acquiesce => Some(0),
            Position::Neutral | Position::Mixed => Some(1),
            Position::Oppose => Some(2),
            _ => None,
        },
        _ => None,
    }
}

fn at(comparison: &Comparison<'_>, dossier: &Dossier, party: &str, item: usize) -> Option<usize> {
    comparison.view().level(comparison.row(dossier.party(party).unwrap())?, item)
}

/// The days on which a line may have begun.
fn began(lens: Lens<'_>, party: &str, item: &str) -> Vec<When> {
    let line = lens.line(party, item).unwrap();
    let stances = line.in_force().map(|line| line.stances().to_vec()).unwrap_or_default();
    stances.iter().map(|stance| stance.since()).collect()
}

fn days(windows: &[When], today: Day) -> impl Iterator<Item = Day> + '_ {
    let each = move |window: &When| {
        let last = window.last().min(today);
        std::iter::successors(Some(window.first()), move |day| (*day < last).then(|| day.next()))
    };
    windows.iter().flat_map(each)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Planes are the lines one by one, through any lens; what is missing is counted by why.
    #[test]
    fn planes_are_the_lines(world in worlds(), year in 2000..2012_i16, known in prop::option::of(2000..2012_i16), asserted in any::<bool>()) {
        let Some(dossier) = world.dossier() else { return Ok(()) };
        let mut lens = dossier.on(day(year, 7, 1));
        lens = known.map_or(lens, |year| lens.known_by(day(year, 1, 1)));
        lens = if asserted { lens.asserted() } else { lens };
        let comparison = lens.compare().unwrap();
        for party in PARTIES {
            for (place, item) in ITEMS.iter().enumerate() {
                prop_assert_eq!(at(&comparison, &dossier, party, place), level(lens, party, item), "{} on {}", party, item);
            }
        }
        let nations = &PARTIES[..4];
        let lines = |of: fn(&Line<'_>) -> bool| {
            let cells = nations.iter().flat_map(|party| ITEMS.iter().map(move |item| lens.line(*party, *item).unwrap()));
            cells.filter(of).count() as u64
        };
        let left_out = comparison.left_out();
        prop_assert_eq!(left_out.of(Missing::Contested), lines(|line| matches!(line, Line::Contested(_))));
        prop_assert_eq!(left_out.of(Missing::Possible), lines(|line| matches!(line, Line::Possible(_))));
        prop_assert_eq!(left_out.at(Position::Undecided), lines(|line| plainly(line) == Some(Position::Undecided)));
        prop_assert_eq!(left_out.at(Position::NotStated), lines(|line| plainly(line) == Some(Position::NotStated)));
        prop_assert_eq!(left_out.of(Missing::Conditional), lines(|line| line.definite().is_some() && plainly(line).is_none()));
        let known = nations.iter().filter(|party| ITEMS.iter().any(|item| level(lens, party, item).is_some()));
        prop_assert_eq!(comparison.parties().ids(), known.copied().collect::<Vec<_>>());
    }

    /// A line counts among a bloc as it was where its holder was a member on each day on which it may have begun.
    #[test]
    fn members_as_they_were(world in worlds(), year in 2003..2012_i16) {
        let Some(dossier) = world.dossier() else { return Ok(()) };
        let lens = dossier.on(day(year, 7, 1));
        let then = lens.compare().unwrap().among_then("pact").unwrap();
        let mut counted = 0;
        for party in &PARTIES[..4] {
            for (place, item) in ITEMS.iter().enumerate() {
                let view = dossier.party(*party).unwrap();
                let standings = days(&began(lens, party, item), lens.day())
                    .map(|day| dossier.on(day).members("pact").unwrap().standing(view)).collect::<Vec<_>>();
                let member = !standings.is_empty() && standings.iter().all(|standing| *standing == Truth::Yes);
                let expected = level(lens, party, item).filter(|_| member);
                counted += u64::from(expected.is_some());
                let asked = then.parties().contains(view);
                let found = at(&then, &dossier, party, place).filter(|_| asked);
                prop_assert_eq!(found, expected, "{} on {}: {:?}", party, item, standings);
            }
        }
        prop_assert_eq!(then.n(), counted);
    }

    /// What is measured by name is what is measured by number, and every narrowing cuts cells away and adds none.
    #[test]
    fn names_are_numbers(world in worlds(), from in 2000..2009_i16, more in 0..6_i16) {
        let Some(dossier) = world.dossier() else { return Ok(()) };
        let lens = dossier.now();
        let comparison = lens.compare().unwrap();
        for one in PARTIES {
            for other in PARTIES {
                let pair = comparison.pair(one, other).unwrap();
                let both = ITEMS.iter().filter_map(|item| level(lens, one, item).zip(level(lens, other, item)));
                let both: Vec<_> = both.collect();
                prop_assert_eq!(pair.n(), both.len() as u64);
                prop_assert_eq!(pair.same(), both.iter().filter(|(one, other)| one == other).count() as u64);
                prop_assert_eq!(comparison.pair(other, one).unwrap(), pair.turned());
                let score = pair.agreement().map(Score::value);
                let s = pair.s(demarche::compare::Distance::Linear).map(|score| f64::midpoint(score.value(), 1.0));
                prop_assert!(super::worlds::alike(score, s));
            }
        }
        let period: Period = format!("{from}-05-01/{}-04-30", from + more + 1).parse().unwrap();
        let between = comparison.clone().between(period);
        for party in PARTIES {
            for (place, item) in ITEMS.iter().enumerate() {
                let calls = dossier.roll_calls().filter(|call| call.item().id().as_str() == *item);
                let voted = calls.filter_map(|call| call.record().on.filter(|on| on.first() <= lens.day())).max();
                let windows = voted.map_or_else(|| began(lens, party, item), |on| vec![on]);
                let inside = windows.iter().all(|on| period.covers(on.first()) == Some(true) && period.covers(on.last().min(lens.day())) == Some(true));
                let expected = level(lens, party, item).filter(|_| inside);
                prop_assert_eq!(at(&between, &dossier, party, place), expected, "{} on {}", party, item);
            }
        }
        prop_assert!(between.n() <= comparison.n());
        let under = comparison.clone().under("fish").unwrap();
        let listed = comparison.clone().on(["fish", "gas"]).unwrap();
        prop_assert_eq!(under.view(), listed.view());
        let contested = comparison.clone().contested_only(Minority::Votes(1));
        for item in contested.items() {
            prop_assert!(comparison.histogram(item.id()).unwrap().minority() > 0);
        }
    }
}

fn plainly(line: &Line<'_>) -> Option<Position> {
    line.definite().filter(|_| line.in_force().is_some_and(|line| line.pending().is_empty()))
}

fn ids(parties: &[&str]) -> Vec<PartyId> {
    parties.iter().map(|id| id.parse().unwrap()).collect()
}

/// A roll call: its id, its item, its day, and who voted yes, abstained and voted no.
type Call<'c> = (&'c str, &'c str, Day, &'c [&'c str], &'c [&'c str], &'c [&'c str]);

fn voted(votes: &[Call<'_>]) -> Dossier {
    let mut builder = Dossier::builder();
    for (id, item, on, yes, abstain, no) in votes {
        let cast = Cast::new().yes(ids(yes)).abstain(ids(abstain)).no(ids(no));
        builder = builder.item(Item::new(*item, *item)).roll_call(RollCall::new(*id, *item, cast).on(*on));
    }
    builder.build().unwrap()
}

/// Three votes by hand: who is like whom, how it drifted, what divides.
#[test]
fn votes_by_hand() {
    let dossier = voted(&[
        ("r1", "one", day(1990, 3, 1), &["FRA", "GBR", "SUHH"], &["USA"], &[]),
        ("r2", "two", day(1991, 3, 1), &["FRA", "GBR"], &["USA"], &["SUHH"]),
        ("r3", "three", day(1991, 4, 1), &["FRA"], &["GBR"], &["USA", "SUHH"]),
    ]);
    let comparison = dossier.now().compare().unwrap();
    assert_eq!(comparison.parties().ids(), ["FRA", "GBR", "SUHH", "USA"], "also who is no more");
    let agreement = |one: &str, other: &str| comparison.pair(one, other).unwrap().agreement().unwrap();
    assert_eq!((agreement("FRA", "GBR").value(), agreement("FRA", "GBR").n()), (2.5 / 3.0, 3));
    assert!(near(agreement("FRA", "SUHH").value(), 1.0 / 3.0));
    assert!(near(agreement("USA", "SUHH").value(), 2.0 / 3.0));
    let like = comparison.like("FRA", Alike::ByDegrees, 1).unwrap();
    // One less (½ + ½ + 1)/3 is a third too: of equals by id.
    assert!(like.nearest().map(|(party, _)| party.id()).eq(["GBR", "SUHH", "USA"]));
    assert!(like.farthest().map(|(party, _)| party.id()).eq(["SUHH", "USA", "GBR"]));
    let drift = comparison.drift("FRA", "SUHH").unwrap();
    let years: Vec<_> = drift.agreement(Alike::Exactly).map(|(year, score)| (year, score.unwrap().value())).collect();
    assert_eq!(years, [(1990, 1.0), (1991, 0.0)]);
    let divisive: Vec<_> = comparison.divisive(2).iter().map(|ranked| ranked.item.id().as_str()).collect();
    // Dispersions 4·Var: 0.1875, 0.6875, 0.6875; of equals by id.
    assert_eq!(divisive, ["three", "two", "one"]);
    let (both, same) = comparison.matrix().unwrap().sums();
    assert_eq!((both, same), (4 * 4 * 3, 12 + 2 * (2 + 1 + 1 + 1)));
    let camps = comparison.camps(Alike::ByDegrees, 1, Linkage::Average, Cut::Into(2)).unwrap();
    let camps: Vec<Vec<&str>> =
        camps.camps().iter().map(|camp| camp.iter().map(|party| party.id()).collect()).collect();
    assert_eq!(camps, [["FRA", "GBR"], ["SUHH", "USA"]]);
    let cohesion = comparison.clone().among(["FRA", "SUHH"]).unwrap().cohesion_by(|day| i32::from(day.year()));
    let unanimous: Vec<_> = cohesion.iter().map(|(year, it)| (*year, it.unanimous.unwrap().value())).collect();
    assert_eq!(unanimous, [(1990, 1.0), (1991, 0.0)]);
    assert_eq!(comparison.clone().between("1991-01-01/1991-12-31".parse().unwrap()).n(), 8);
    assert_eq!(comparison.pair("FRA", "DEU").unwrap().agreement(), None);
    assert!(comparison.pair("FRA", "FRE").unwrap_err().nearest().contains(&"FRA".to_owned()));
    assert!(comparison.on(["on"]).is_err());
}

/// Who had left or not yet joined does not count; of a day on which nobody knows who belonged, nobody surely did.
#[test]
fn the_union_as_it_was() {
    let dossier = voted(&[
        ("r0", "none", day(1946, 3, 1), &["FRA", "BRA"], &[], &[]),
        ("r1", "one", day(1990, 3, 1), &["FRA", "GBR", "SWE"], &[], &["DDDE"]),
        ("r2", "two", day(2019, 3, 1), &["FRA", "SWE"], &[], &["GBR"]),
        ("r3", "three", day(2021, 3, 1), &["FRA", "SWE"], &["USA"], &["GBR"]),
    ]);
    let then = dossier.now().compare().unwrap().among_then("EU").unwrap();
    assert_eq!(then.parties().ids(), ["FRA", "GBR", "SWE"]);
    let counts = |item: &str| then.histogram(item).unwrap().counts().to_vec();
    assert_eq!([counts("one"), counts("two"), counts("three")], [[2, 0, 0], [2, 0, 1], [2, 0, 0]]);
    assert_eq!((then.left_out().of(Missing::NotMember), then.left_out().of(Missing::PerhapsMember)), (3, 0));
    assert_eq!(then.histogram("none").unwrap().n(), 0, "there was no union");
    // Who is named is compared by all its votes.
    assert_eq!(then.pair("GBR", "SWE").unwrap().n(), 3);
    let like = then.like("USA", Alike::ByDegrees, 1).unwrap();
    assert!(like.nearest().map(|(party, score)| (party.id(), score.n())).eq([("FRA", 1), ("SWE", 1)]));
    let now = dossier.now().compare().unwrap().among("EU").unwrap();
    assert_eq!(now.parties().ids(), ["FRA", "SWE"]);
}

/// Levels of one's own: a step between support and acquiescence.
#[test]
fn levels_of_ones_own() {
    let dossier = Dossier::builder()
        .item(Item::new("aid", "Aid"))
        .stance(Stance::new("FRA", Position::Support, "aid"))
        .stance(Stance::new("ITA", Position::Acquiesce, "aid"))
        .build()
        .unwrap();
    let scale = demarche::compare::Scale::new([1.0, 0.75, 0.0]).unwrap();
    let levels = Levels::new(scale).position(Position::Support, 0).position(Position::Acquiesce, 1);
    let pair = |comparison: Comparison<'_>| comparison.pair("FRA", "ITA").unwrap().agreement().unwrap().value();
    assert!(near(pair(dossier.now().compare().unwrap()), 1.0));
    assert!(near(pair(dossier.now().compare_by(&levels).unwrap()), 0.75));
}

/// Many are equally near: who is joined first goes by id, and not by who was written down first.
#[test]
fn camps_do_not_depend_on_the_order_of_the_document() {
    let march = |date| day(2000, 3, date);
    let forward = voted(&[
        ("r1", "one", march(1), &["USA", "FRA", "GBR"], &["BRA"], &["CHN", "RUS", "IND"]),
        ("r2", "two", march(2), &["FRA", "CHN", "BRA"], &["GBR", "RUS"], &["USA", "IND"]),
    ]);
    let backward = voted(&[
        ("r2", "two", march(2), &["BRA", "CHN", "FRA"], &["RUS", "GBR"], &["IND", "USA"]),
        ("r1", "one", march(1), &["GBR", "FRA", "USA"], &["BRA"], &["IND", "RUS", "CHN"]),
    ]);
    for linkage in [Linkage::Average, Linkage::Complete, Linkage::Ward] {
        for count in 2..6 {
            let ids = |dossier: &Dossier| {
                let camps =
                    dossier.now().compare().unwrap().camps(Alike::ByDegrees, 1, linkage, Cut::Into(count)).unwrap();
                let ids = |camp: &Vec<demarche::PartyRef<'_>>| camp.iter().map(|party| party.id().to_owned()).collect();
                camps.camps().iter().map(ids).collect::<Vec<Vec<String>>>()
            };
            assert_eq!(ids(&forward), ids(&backward), "{linkage} {count}");
        }
    }
}
