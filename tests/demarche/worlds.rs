//! Whole documents at random: nations that come and go, blocs, a meeting, items under items, and stances of every sort.

use std::collections::{BTreeSet, HashSet};
use std::fmt;

use demarche::{
    Assertion, Attendance, AttendanceStatus, Attribution, Basis, Bloc, Cast, Certainty, Condition, ConditionKind,
    ConditionStatus, ConditionStep, Definition, Document, Dossier, Edge, Evidence, Item, Meeting, Membership,
    MembershipStatus, Nation, Need, PartyId, Position, RollCall, Roster, Source, Speaker, SpeakerKind, Stance,
    Statement, Strength, Until, Vote, When,
};
use proptest::prelude::*;
use proptest::sample::select;
use strum::IntoEnumIterator;

use crate::model::Model;
use crate::reference::{ASKED, DayNumber, Floors, MOST, Window, count, date, looking, when, window};

/// The last two are of the atlas, and not declared unless something is to be said of them.
pub(crate) const NATIONS: [&str; 6] = ["AAA", "BBB", "CCC", "DDD", "FRA", "DEU"];
/// In some worlds the atlas is closed, but for one of its blocs, of which some questions are.
const WEIMAR: [&str; 3] = ["DEU", "FRA", "POL"];
/// Two with lists, one by definition.
pub(crate) const BLOCS: [&str; 3] = ["club", "league", "backers"];
pub(crate) const ITEMS: [&str; 4] = ["goal", "way", "step", "price"];

/// A checked document, shown as its records that matter.
#[derive(Clone)]
pub(crate) struct World(pub(crate) Document);

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Document { sources, statements, nations, blocs, agenda, meetings, stances, roll_calls, .. } = &self.0;
        writeln!(f)?;
        sources.iter().try_for_each(|one| writeln!(f, "{} {:?} {:?}", one.id, one.published, one.withdrawn))?;
        statements.iter().try_for_each(|one| writeln!(f, "{} in {} said {:?}", one.id, one.source, one.said))?;
        nations.iter().take(6).try_for_each(|one| writeln!(f, "{} {:?} {:?}", one.id, one.since, one.until))?;
        blocs.iter().try_for_each(|one| writeln!(f, "{one:?}"))?;
        agenda.iter().try_for_each(|one| writeln!(f, "{} under {:?}", one.id, one.parents))?;
        meetings.iter().try_for_each(|one| writeln!(f, "{:?}", one.attendance))?;
        stances.iter().try_for_each(|one| writeln!(f, "{one:?}"))?;
        roll_calls.iter().try_for_each(|one| writeln!(f, "{one:?}"))
    }
}

fn until(days: DayNumber) -> impl Strategy<Value = Until> {
    prop_oneof![5 => Just(Until::Open), 1 => Just(Until::Unknown), 3 => window(days).prop_map(|on| when(on).into())]
}

fn span(days: DayNumber) -> impl Strategy<Value = (Option<When>, Until)> {
    (proptest::option::of(window(days).prop_map(when)), until(days))
}

pub(crate) fn certainty() -> impl Strategy<Value = Certainty> {
    prop_oneof![
        8 => Just(Certainty::Asserted),
        2 => Just(Certainty::Reported),
        1 => Just(Certainty::Possible),
        1 => Just(Certainty::Alleged),
        1 => Just(Certainty::Hypothetical),
    ]
}

fn hedges() -> impl Strategy<Value = Vec<Evidence>> {
    proptest::collection::vec(
        (certainty(), prop_oneof![3 => Just(Basis::Stated), 1 => Just(Basis::Inferred)])
            .prop_map(|(certainty, basis)| Evidence::of("s0").certainty(certainty).basis(basis)),
        0..=1,
    )
}

/// One piece of evidence; of the party's own voice if the speaker is nobody else.
pub(crate) fn evidence(party: &'static str) -> impl Strategy<Value = Evidence> {
    let attribution = select(vec![Attribution::Institutional, Attribution::OnRecord, Attribution::Narrator]);
    let speaker = prop_oneof![
        4 => Just(None),
        3 => Just(Some(party)),
        1 => Just(Some("voice-of-AAA")),
        1 => Just(Some("nobody")),
        1 => Just(Some("league")),
    ];
    let found = prop_oneof![5 => 0..5_usize, 1 => 5..7_usize];
    let said = proptest::option::weighted(0.15, window(8));
    (found, attribution, speaker, certainty(), prop_oneof![6 => Just(Basis::Stated), 1 => Just(Basis::Implied)], said)
        .prop_map(|(found, attribution, speaker, certainty, basis, said)| {
            let evidence = if found < 5 {
                let evidence = Evidence::of(format!("s{found}").as_str()).attribution(attribution);
                let mut evidence = speaker.into_iter().fold(evidence, Evidence::by);
                evidence.said = said.map(when);
                evidence
            } else {
                Evidence::by_statement(format!("q{}", found - 5).as_str())
            };
            evidence.certainty(certainty).basis(basis)
        })
}

fn condition(item: &'static str) -> impl Strategy<Value = Condition> {
    let kind = select(vec![ConditionKind::If, ConditionKind::Unless, ConditionKind::Until]);
    let status = select(vec![ConditionStatus::Unmet, ConditionStatus::Met, ConditionStatus::Refused]);
    let step = (status, proptest::option::weighted(0.9, window(8)));
    let parties: Vec<&str> = NATIONS.into_iter().chain(BLOCS).collect();
    let need = (select(parties), select(vec![Position::Support, Position::Oppose]));
    (kind, proptest::collection::vec(step, 0..=2), proptest::option::of(need)).prop_map(move |(kind, steps, need)| {
        let mut condition = Condition::new(kind, "something happens");
        for (status, on) in steps {
            let mut step = ConditionStep::new(status);
            step.on = on.map(when);
            condition.steps.push(step);
        }
        // Lines on `price` hang on no other, so that none end each other in a ring.
        condition.needs = need.filter(|_| item != "price").map(|(party, position)| Need::new(party, "price", position));
        condition
    })
}

/// What sort of stances a document has most of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Exact days, nothing hedged, no conditions.
    Plain,
    /// Anything.
    Any,
}

fn position() -> impl Strategy<Value = Position> {
    prop_oneof![
        5 => Just(Position::Support),
        4 => Just(Position::Oppose),
        2 => Just(Position::Acquiesce),
        1 => Just(Position::Neutral),
        1 => Just(Position::NotStated),
        1 => Just(Position::Withdrawn),
        1 => Just(Position::Divided),
    ]
}

pub(crate) fn strength() -> impl Strategy<Value = Option<Strength>> {
    proptest::option::of(select(vec![Strength::Weak, Strength::Strong, Strength::Absolute]))
}

fn of_party(party: &'static str, item: &'static str, sort: Sort) -> impl Strategy<Value = Stance> {
    let odd = if sort == Sort::Any { 0.2 } else { 1e-6 };
    let since = prop_oneof![
        3 => (1..=9_i8).prop_map(|first| Some((first, first))),
        1 => window(8).prop_map(move |(first, last)| Some((first, if sort == Sort::Any { last } else { first }))),
        1 => Just(None),
    ];
    let until = until(9).prop_map(move |until| match until {
        Until::On(when) if sort == Sort::Plain => when.first().into(),
        Until::Unknown if sort == Sort::Plain => Until::Open,
        until => until,
    });
    let evidence = (
        prop_oneof![1 => Just(0_usize), 4 => Just(1_usize), 2 => Just(2_usize)],
        [evidence(party).boxed(), evidence(party).boxed()],
    )
        .prop_map(|(pieces, both)| both.into_iter().take(pieces).collect::<Vec<_>>());
    let conditions = proptest::option::weighted(odd, condition(item).boxed());
    let names = || {
        let names = proptest::collection::vec(select(NATIONS.to_vec()), 0..=2);
        prop_oneof![2 => Just(Vec::new()), 1 => names]
    };
    (position(), since, until, (-1..=1_i16, 0..4_u8), evidence, conditions, strength(), names(), names()).prop_map(
        move |(position, since, until, (order, ordered), evidence, condition, strength, except, joined_by)| {
            let mut stance = Stance::new(party, position, item).until(until).strength(strength);
            stance.order = if ordered == 0 { order } else { 0 };
            stance.since = since.map(when);
            stance.evidence = evidence;
            if sort == Sort::Plain {
                for evidence in &mut stance.evidence {
                    let is_plain = evidence.certainty <= Certainty::Reported;
                    evidence.certainty = if is_plain { evidence.certainty } else { Certainty::Asserted };
                }
            }
            stance.conditions.extend(condition.filter(|_| sort == Sort::Any));
            if BLOCS.contains(&party) {
                stance.except = except.into_iter().map(|one| one.parse().unwrap()).collect();
                stance.joined_by = joined_by.into_iter().map(|one| one.parse().unwrap()).collect();
            }
            stance
        },
    )
}

pub(crate) fn stance(sort: Sort) -> impl Strategy<Value = Stance> {
    let parties: Vec<&'static str> = NATIONS.into_iter().chain(BLOCS).chain(BLOCS).collect();
    let items = vec!["goal", "goal", "way", "way", "step", "price"];
    (select(parties), select(items)).prop_flat_map(move |(party, item)| of_party(party, item, sort).boxed()).boxed()
}

/// A roll call, in which some nations vote and some do not.
pub(crate) fn roll_call(sort: Sort) -> impl Strategy<Value = RollCall> {
    let last = move |(first, last): Window| (first, if sort == Sort::Any { last } else { first });
    let on = proptest::option::weighted(0.8, window(8).prop_map(last));
    let votes = proptest::collection::vec(proptest::option::of(0..Vote::iter().len()), NATIONS.len());
    let evidence = proptest::collection::vec(evidence("AAA"), 0..=2);
    (select(vec!["goal", "goal", "way", "price"]), on, votes, evidence).prop_map(move |(item, on, votes, evidence)| {
        let mut cast = Cast::new();
        for vote in Vote::iter() {
            let parties = NATIONS.into_iter().zip(&votes).filter(|(_, cast)| **cast == Some(vote as usize));
            cast = cast.voting(vote, parties.map(|(party, _)| party.parse().unwrap()).collect::<Vec<PartyId>>());
        }
        let mut roll_call = RollCall::new("vote", item, cast);
        roll_call.on = on.map(when);
        roll_call.evidence = evidence.into_iter().filter(|one| one.statement.is_none()).collect();
        for evidence in roll_call.evidence.iter_mut().filter(|one| sort == Sort::Plain && one.certainty.is_hedged()) {
            evidence.certainty = Certainty::Asserted;
        }
        roll_call
    })
}

fn sources() -> impl Strategy<Value = Vec<Source>> {
    let source = (proptest::option::weighted(0.8, window(8)), proptest::option::weighted(0.15, window(8)));
    proptest::collection::vec(source, 5).prop_map(|sources| {
        let source = |(place, (published, withdrawn)): (usize, (Option<Window>, Option<Window>))| {
            let mut source = Source::new(format!("s{place}").as_str());
            (source.published, source.withdrawn) = (published.map(when), withdrawn.map(when));
            source
        };
        sources.into_iter().enumerate().map(source).collect()
    })
}

fn membership(parties: Vec<&'static str>) -> impl Strategy<Value = Membership> {
    let status = prop_oneof![
        5 => Just(MembershipStatus::Member),
        1 => Just(MembershipStatus::Disputed),
        1 => Just(MembershipStatus::Candidate),
    ];
    let dates = prop_oneof![2 => Just((None, Until::Open)), 1 => span(8)];
    (select(parties), status, dates, hedges()).prop_map(|(party, status, (since, until), evidence)| {
        let mut membership = Membership::new(party).status(status).until(until);
        (membership.since, membership.evidence) = (since, evidence);
        membership
    })
}

/// A bloc with a list. What is said of single memberships is said of those that an open list does not name.
fn listed(id: &'static str, others: &'static [&'static str]) -> impl Strategy<Value = Bloc> {
    let parties: Vec<_> = NATIONS.into_iter().chain(others.iter().copied()).collect();
    let roster = select(vec![None, Some(Roster::Complete), Some(Roster::Open)]);
    let size = proptest::option::weighted(0.3, 2..=4_u32);
    let status = select(vec![MembershipStatus::Member, MembershipStatus::Outside, MembershipStatus::Disputed]);
    let said = (select(NATIONS.to_vec()), status, proptest::option::of(window(8)), hedges());
    let asserts = proptest::collection::vec(said, 0..=2);
    (proptest::collection::vec(membership(parties), 0..=5), roster, size, asserts).prop_map(
        move |(members, roster, size, asserts)| {
            let mut bloc = Bloc::new(id, id);
            let is_open = roster != Some(Roster::Complete) && size.is_none();
            for (party, status, on, evidence) in asserts {
                if is_open && members.iter().all(|member| member.party.as_str() != party) {
                    let mut assertion = Assertion::new(party, status);
                    (assertion.on, assertion.evidence) = (on.map(when), evidence);
                    bloc.asserts.push(assertion);
                }
            }
            (bloc.members, bloc.roster, bloc.size) = (members, roster, size);
            bloc
        },
    )
}

fn defined() -> impl Strategy<Value = Bloc> {
    let position = select(vec![Position::Support, Position::Oppose]);
    let item = select(ITEMS.to_vec());
    let definition = prop_oneof![
        2 => (position, item).prop_map(|(position, item)| Definition::holding(position, item)),
        1 => Just(Definition::attending("summit")),
    ];
    let definition = (definition, hedges()).prop_map(|(mut definition, evidence)| {
        definition.evidence = evidence;
        definition
    });
    proptest::collection::vec(definition, 1..=2).prop_map(|definitions| {
        let mut bloc = Bloc::new("backers", "Backers");
        bloc.defined_by = definitions;
        bloc
    })
}

fn meeting() -> impl Strategy<Value = Meeting> {
    let status = proptest::option::of(select(vec![
        AttendanceStatus::Attended,
        AttendanceStatus::Confirmed,
        AttendanceStatus::Expected,
        AttendanceStatus::Declined,
    ]));
    let parties: Vec<_> = NATIONS.into_iter().chain(["club"]).collect();
    let one = (select(parties), status, 0..8_u8, hedges());
    proptest::collection::vec(one, 0..=6).prop_map(|all| {
        let mut meeting = Meeting::new("summit", "Summit");
        for (party, status, some, evidence) in all {
            let mut attendance = Attendance::new(party).some(some == 0);
            (attendance.status, attendance.evidence) = (status, evidence);
            meeting.attendance.push(attendance);
        }
        meeting
    })
}

fn agenda() -> impl Strategy<Value = Vec<Item>> {
    let edge = || (any::<bool>(), hedges());
    (edge(), edge(), edge()).prop_map(|(way, step, other)| {
        let under = |item: &str, parents: Vec<(&str, (bool, Vec<Evidence>))>| {
            let mut item = Item::new(item, item);
            for (parent, (_, evidence)) in parents.into_iter().filter(|(_, (is, _))| *is) {
                let mut edge = Edge::new(parent);
                edge.evidence = evidence;
                item.parents.push(edge);
            }
            item
        };
        // What hangs under `goal` is declared before it, too.
        vec![
            under("step", vec![("way", step), ("goal", other)]),
            Item::new("goal", "goal"),
            under("way", vec![("goal", way)]),
            Item::new("price", "price"),
        ]
    })
}

/// A document without stances.
pub(crate) fn stage() -> impl Strategy<Value = Document> {
    let nations = proptest::collection::vec(prop_oneof![3 => Just((None, Until::Open)), 1 => span(8)], NATIONS.len());
    let said = || proptest::option::weighted(0.7, window(8));
    let statements = (said(), said(), any::<bool>());
    let blocs = (listed("club", &["league"]), listed("league", &[]), defined());
    let closed = prop_oneof![3 => Just(false), 1 => Just(true)];
    (sources(), nations, statements, blocs, meeting(), agenda(), closed).prop_map(
        |(sources, nations, (first, second, own), (club, league, backers), meeting, agenda, closed)| {
            let mut document = Document::default();
            document.atlas = closed.then_some(false);
            document.as_of = Some(date(9));
            document.sources = sources;
            for (id, (since, until)) in NATIONS.into_iter().zip(nations) {
                let is_known = !closed && demarche::atlas::nation(id.parse().unwrap()).is_some();
                let nation = if is_known { Nation::amending(id) } else { Nation::new(id, id) };
                let mut nation = nation.until(until);
                nation.since = since;
                if !is_known || (since, until) != (None, Until::Open) {
                    document.nations.push(nation);
                }
            }
            document.speakers.push(Speaker::new("organ-of-AAA", "An organ", SpeakerKind::Body).of("AAA"));
            document.speakers.push(Speaker::new("voice-of-AAA", "A voice", SpeakerKind::Unnamed).of("organ-of-AAA"));
            document.speakers.push(Speaker::new("nobody", "Nobody knows whose", SpeakerKind::Unnamed));
            let attribution = if own { Attribution::Institutional } else { Attribution::Narrator };
            let mut statements = [
                Statement::new("q0", "s1").attribution(attribution),
                Statement::new("q1", "s2").attribution(attribution),
            ];
            (statements[0].said, statements[1].said) = (first.map(when), second.map(when));
            document.statements = statements.into();
            document.blocs = vec![club, league, backers];
            if closed {
                document.nations.push(Nation::new("POL", "POL"));
                let members = WEIMAR.map(Membership::new);
                document.blocs.push(Bloc::new("WEIMAR", "WEIMAR").members(members).roster(Roster::Complete));
            }
            document.meetings = vec![meeting];
            document.agenda = agenda;
            settle(&mut document);
            document
        },
    )
}

/// Takes out what a check refuses, record by record.
fn settle(document: &mut Document) {
    while let Err(invalid) = Dossier::try_from(document.clone()) {
        let place_in = |path: &str, list: &str| {
            let rest = path.split(list).nth(1)?.strip_prefix('[')?;
            rest.split(']').next()?.parse::<usize>().ok()
        };
        let place = |list: &str| place_in(invalid.problems()[0].path(), list);
        if let Some(roll_call) = place("roll_calls") {
            document.roll_calls.remove(roll_call);
        } else if place("stances").is_some() {
            let wrong = invalid.problems().iter().filter_map(|problem| place_in(problem.path(), "stances"));
            let wrong: BTreeSet<usize> = wrong.collect();
            for stance in wrong.into_iter().rev() {
                document.stances.remove(stance);
            }
        } else if let Some(nation) = place("nations") {
            assert_ne!(document.nations[nation].until, Until::Open, "{invalid}");
            document.nations[nation].until = Until::Open;
        } else {
            let bloc = &mut document.blocs[place("blocs").unwrap_or_else(|| panic!("{invalid}"))];
            match (place("members"), place("asserts")) {
                (Some(member), _) => drop(bloc.members.remove(member)),
                (_, Some(assertion)) => drop(bloc.asserts.remove(assertion)),
                _ => bloc.size = None,
            }
        }
    }
}

/// Takes out stances that end before they may begin and share a day that is only partly known with others, which would
/// have no reading then.
fn possible(document: &mut Document) {
    let possible: Vec<_> = {
        let model = Model::new(document, Floors::default(), *ASKED.end());
        document.stances.iter().map(|stance| model.is_possible(stance)).collect()
    };
    let mut possible = possible.into_iter();
    document.stances.retain(|_| possible.next().unwrap());
}

/// Takes out stances until none of the lines has more readings than a test goes through.
fn bound(document: &mut Document) {
    let key = |stance: &Stance| (stance.party.clone(), stance.item.clone(), stance.position == Position::Divided);
    let keys: HashSet<_> = document.stances.iter().map(key).collect();
    for (party, item, remark) in keys {
        loop {
            let model = Model::new(document, Floors::default(), *ASKED.end());
            let (records, dates) = model.records(party.as_str(), item.as_str(), remark);
            if count(&records, &dates, *ASKED.end()) <= MOST / 5 {
                break;
            }
            let last = records[records.len() / 2].place;
            if last < document.stances.len() {
                document.stances.remove(last);
            } else {
                document.roll_calls.pop();
            }
        }
    }
}

/// A document of six nations.
pub(crate) fn world(sort: Sort, stances: std::ops::Range<usize>) -> impl Strategy<Value = World> {
    let roll_calls = proptest::collection::vec(roll_call(sort), 0..=3);
    let roll_calls = prop_oneof![1 => roll_calls, 1 => Just(Vec::new())];
    (stage(), proptest::collection::vec(stance(sort), stances), roll_calls).prop_map(
        |(mut document, stances, calls)| {
            document.stances = stances;
            document.roll_calls = calls;
            for (place, roll_call) in document.roll_calls.iter_mut().enumerate() {
                roll_call.id = format!("vote-{place}").parse().unwrap();
            }
            possible(&mut document);
            bound(&mut document);
            settle(&mut document);
            World(document)
        },
    )
}

/// A document of so many nations that a scan goes through several chunks of rows, most of them plain.
pub(crate) fn crowd(nations: usize) -> impl Strategy<Value = World> {
    let odd = prop_oneof![9 => Just(Sort::Plain), 1 => Just(Sort::Any)];
    let stance = odd.prop_flat_map(|sort| of_party("AAA", "goal", sort));
    let stances = proptest::collection::vec((0..nations, 0..8_u8, stance), 2 * nations);
    (stage(), stances, any::<bool>()).prop_map(move |(mut document, stances, only_plain)| {
        let id = |place: usize| format!("N{place:03}");
        document.nations.extend((0..nations).map(|place| Nation::new(id(place).as_str(), id(place).as_str())));
        let members = (0..nations).filter(|place| place % 3 != 1).map(|place| Membership::new(id(place).as_str()));
        document.blocs[1].members = members.collect();
        (document.blocs[1].size, document.blocs[1].asserts) = (None, Vec::new());
        for (place, other, mut stance) in stances {
            stance.party = id(place).parse().unwrap();
            if other == 0 {
                stance.item = "way".parse().unwrap();
            }
            if only_plain && (!stance.conditions.is_empty() || stance.position == Position::NotStated) {
                stance.conditions.clear();
                stance.position = Position::Oppose;
            }
            if stance.position == Position::Divided {
                stance.position = Position::Support;
            }
            // The party itself speaks where `AAA` did.
            for speaker in stance.evidence.iter_mut().flat_map(|evidence| &mut evidence.speakers) {
                if speaker.as_str() == "AAA" {
                    *speaker = id(place).parse().unwrap();
                }
            }
            document.stances.push(stance);
        }
        possible(&mut document);
        bound(&mut document);
        settle(&mut document);
        World(document)
    })
}

/// How a lens may look: on a day, through floors.
pub(crate) fn look() -> impl Strategy<Value = (DayNumber, Floors)> {
    let floors = prop_oneof![1 => Just(Floors::default()), 1 => crate::reference::floors()];
    (ASKED, floors)
}

/// Whether a lens on a document sees what it should is told by its lines; this is the lens.
pub(crate) fn lens(dossier: &Dossier, (today, floors): (DayNumber, Floors)) -> demarche::Lens<'_> {
    looking(dossier, floors, today)
}
