//! Who cast what: lists in order, shared by all roll calls of a dossier, written and read without loss.

use std::collections::BTreeMap;

use demarche::{
    Bloc, Cast, Code, Document, Dossier, Item, Nation, PartyId, Position, RollCall, Vote, VoteReading, day,
};
use proptest::prelude::*;
use strum::IntoEnumIterator;

fn ids(cast: &Cast, vote: Vote) -> Vec<&str> {
    cast.of(vote).map(PartyId::as_str).collect()
}

fn document(casts: impl IntoIterator<Item = Cast>) -> Document {
    let mut document = Document::default();
    document.agenda = vec![Item::new("aid", "Aid")];
    let roll_call = |(number, cast)| RollCall::new(format!("RC-{number}"), "aid", cast).on(day(2022, 3, 2));
    document.roll_calls = casts.into_iter().enumerate().map(roll_call).collect();
    document
}

fn problems(document: Document) -> Vec<(String, Code, String)> {
    let invalid = Dossier::try_from(document).unwrap_err();
    let told = |one: &demarche::Problem| (one.path().to_owned(), one.code(), one.help().unwrap_or_default().to_owned());
    invalid.problems().iter().map(told).collect()
}

#[test]
fn a_setter_replaces_its_own_list_alone() {
    let cast = Cast::new().no(["RUS", "BLR"]).yes(["FRA"]).no(["SYR", "RUS"]).excused(["ITA"]).not_member(["FRA"]);
    assert_eq!(ids(&cast, Vote::No), ["SYR", "RUS"]);
    assert_eq!((ids(&cast, Vote::Yes), ids(&cast, Vote::NotMember)), (vec!["FRA"], vec!["FRA"]));
    let votes: Vec<_> = cast.votes().map(|(party, vote)| (party.as_str(), vote)).collect();
    let expected =
        [("FRA", Vote::Yes), ("SYR", Vote::No), ("RUS", Vote::No), ("ITA", Vote::Excused), ("FRA", Vote::NotMember)];
    assert_eq!(votes, expected);
    let id = |text: &str| text.parse().unwrap();
    assert_eq!(cast.vote_of(&id("FRA")), Some(Vote::Yes), "the first");
    assert_eq!((cast.vote_of(&id("BLR")), cast.vote_of(&id("RUS"))), (None, Some(Vote::No)));
    assert_eq!((cast.len(), cast.tally().listed(), cast.tally().cast()), (5, 5, 3));
    assert_eq!(format!("{:?}", Cast::new().no(["RUS"])), r#"{No: [PartyId("RUS")]}"#);
}

#[test]
fn order_matters_and_where_it_was_told_does_not() {
    assert_eq!(Cast::new().yes(["FRA"]).no(["ITA"]), Cast::new().no(["ITA"]).yes(["FRA"]));
    assert_ne!(Cast::new().yes(["FRA", "ITA"]), Cast::new().yes(["ITA", "FRA"]));
    assert_ne!(Cast::new().yes(["FRA"]), Cast::new().yes(["FRA", "FRA"]));
    assert_ne!(Cast::new().yes(["FRA"]), Cast::new().abstain(["FRA"]));
    assert_eq!(Cast::new().yes(["FRA"]).yes([""; 0]), Cast::default());
}

/// What is equal stays so when one of them shares an electorate with others.
#[test]
fn a_dossier_gives_its_casts_back_as_they_were() {
    let casts = || {
        let first = Cast::new().yes(["FRA", "ITA"]).absent(["DEU"]);
        let second = Cast::new().yes(["DEU"]).no(["NOR", "FRA"]).not_member(["ITA"]);
        [first, second, Cast::new()]
    };
    let dossier = Dossier::try_from(document(casts())).unwrap();
    let shared: Vec<_> = dossier.document().roll_calls.iter().map(|roll_call| roll_call.cast.clone()).collect();
    assert_eq!(shared, casts());
    assert_ne!(shared[0], shared[1]);
    assert_eq!(Document::from(dossier), document(casts()));
    // Of roll calls that share an electorate, one alone, and one that is changed.
    let alone = Dossier::try_from(document([shared[1].clone(), shared[0].clone().no(["NOR"])])).unwrap();
    let second = alone.roll_call("RC-1").unwrap();
    let names: Vec<_> = second.votes().map(|(party, vote)| (party.id(), vote)).collect();
    assert_eq!(names, [("FRA", Vote::Yes), ("ITA", Vote::Yes), ("NOR", Vote::No), ("DEU", Vote::Absent)]);
}

/// Whoever has no vote in any roll call of a document is not asked for, though an electorate once held it.
#[test]
fn who_has_no_vote_need_not_be_declared() {
    let world = |nations: &[&str], casts: Vec<Cast>| {
        let mut document = document(casts);
        document.atlas = Some(false);
        document.nations = nations.iter().map(|id| Nation::new(*id, *id)).collect();
        document
    };
    let both = world(&["XRUR", "XGRA"], vec![Cast::new().yes(["XRUR"]), Cast::new().no(["XGRA"])]);
    let both = Dossier::try_from(both).unwrap();
    let cast = |place: usize| both.document().roll_calls[place].cast.clone();
    let one = Dossier::try_from(world(&["XGRA"], vec![cast(1)])).unwrap();
    assert_eq!(one.roll_call("RC-0").unwrap().of(Vote::No).next().unwrap().id(), "XGRA");
    let unknown = problems(world(&["XGRA"], vec![cast(1), cast(0)]));
    let paths: Vec<_> = unknown.iter().map(|(path, code, _)| (path.as_str(), *code)).collect();
    assert_eq!(paths, [("roll_calls[1].cast.yes[0]", Code::UnknownReference)]);
}

#[test]
fn each_entry_that_nobody_has_is_told_with_who_is_like_it() {
    let casts = [Cast::new().yes(["FRA", "ITA"]), Cast::new().no(["FRA", "Italy"]).excused(["F R A", "Italy"])];
    let expected = [
        ("roll_calls[1].cast.no[1]", Code::UnknownReference, "did you mean `ITA` (Italy)?"),
        ("roll_calls[1].cast.excused[0]", Code::MalformedId, ""),
        ("roll_calls[1].cast.excused[1]", Code::UnknownReference, "did you mean `ITA` (Italy)?"),
        ("roll_calls[1].cast.excused[1]", Code::RepeatedVote, "keep the one that it cast"),
    ];
    let expected: Vec<_> = expected.map(|(path, code, help)| (path.to_owned(), code, help.to_owned())).into();
    assert_eq!(problems(document(casts)), expected);
}

#[test]
fn more_parties_than_a_dossier_holds() {
    let many = |count: usize| (0..count).map(|number| format!("b{number}").parse().unwrap()).collect::<Vec<PartyId>>();
    let cast = Cast::new().no(many(65_536)).yes(["FRA"]);
    assert_eq!((cast.len(), cast.of(Vote::No).len()), (65_537, 65_536));
    assert_eq!(cast.of(Vote::No).last().unwrap().as_str(), "b65535");
    // In the order of reading, and in that of the list.
    let other = Cast::new().yes(["FRA"]).no(many(65_536));
    assert!(cast == other && cast != Cast::new().yes(["FRA"]).no(many(65_535)));
    let expected = ("roll_calls[0].cast".to_owned(), Code::TooManyParties, String::new());
    assert_eq!(problems(document([cast])), [expected]);
    // So many in several roll calls are nobody's, but no roll call is at fault.
    let mut halves = document([Cast::new().yes(many(40_000)), Cast::new().no(many(65_536).split_off(40_000))]);
    // Without the atlas nobody is looked for who is like them.
    halves.atlas = Some(false);
    let unknown = problems(halves);
    assert_eq!(unknown.len(), 65_536);
    assert!(unknown.iter().all(|(_, code, _)| *code == Code::UnknownReference));
}

#[test]
fn a_body_says_how_its_votes_are_read() {
    let positions = |reading: VoteReading| Vote::iter().map(|vote| reading.of(vote)).collect::<Vec<_>>();
    let usual = [Some(Position::Support), Some(Position::Oppose), Some(Position::Neutral), None, None, None];
    assert_eq!(positions(VoteReading::new()), usual);
    let silence = VoteReading::new().reading(Vote::Absent, Position::Acquiesce).reading(Vote::No, None);
    let mut with = document([Cast::new(), Cast::new()]);
    with.blocs = vec![Bloc::new("council", "The council").reads(silence), Bloc::amending("EU")];
    with.roll_calls[0].body = Some("council".parse().unwrap());
    let dossier = Dossier::try_from(with).unwrap();
    let expected = [Some(Position::Support), None, Some(Position::Neutral), Some(Position::Acquiesce), None, None];
    assert_eq!(positions(dossier.roll_call("RC-0").unwrap().reading()), expected);
    assert_eq!(positions(dossier.roll_call("RC-1").unwrap().reading()), usual);
}

fn lists() -> impl Strategy<Value = BTreeMap<Vote, Vec<String>>> {
    let party = prop::sample::select(vec!["FRA", "ITA", "DEU", "NOR", "EU", "XKX"]).prop_map(str::to_owned);
    let vote = prop::sample::select(Vote::iter().collect::<Vec<_>>());
    prop::collection::btree_map(vote, prop::collection::vec(party, 1..5), 0..6)
}

fn cast_of(lists: &BTreeMap<Vote, Vec<String>>) -> Cast {
    let parties = |list: &Vec<String>| list.iter().map(|id| id.parse().unwrap()).collect::<Vec<PartyId>>();
    lists.iter().rev().fold(Cast::new(), |cast, (vote, list)| cast.voting(*vote, parties(list)))
}

proptest! {
    /// A cast is its lists, repeated entries and all.
    #[test]
    fn a_cast_is_its_lists(one in lists(), other in lists()) {
        let (cast, second) = (cast_of(&one), cast_of(&other));
        prop_assert_eq!(cast == second, one == other);
        for vote in Vote::iter() {
            let list = one.get(&vote).cloned().unwrap_or_default();
            prop_assert_eq!(cast.tally().of(vote) as usize, list.len());
            prop_assert_eq!(ids(&cast, vote), list);
        }
        #[cfg(feature = "json")]
        {
            let name = |vote: &Vote| vote.to_string().replace('-', "_");
            let object: serde_json::Map<_, _> =
                one.iter().map(|(vote, list)| (name(vote), list.clone().into())).collect();
            let json = serde_json::to_value(&cast).unwrap();
            prop_assert_eq!(&json, &serde_json::Value::from(object));
            prop_assert_eq!(&serde_json::from_value::<Cast>(json).unwrap(), &cast);
            let written = document([cast.clone(), second.clone()]);
            prop_assert_eq!(&Document::from_json(written.to_json()).unwrap(), &written);
            prop_assert_eq!(&Document::from_json_lines(written.to_json_lines()).unwrap(), &written);
        }
        #[cfg(feature = "snapshot")]
        {
            let written = document([cast.clone(), second.clone()]);
            prop_assert_eq!(&Document::from_snapshot(&written.to_snapshot()).unwrap(), &written);
        }
        // It is a dossier unless somebody has two votes in one roll call; and then nothing is lost.
        let twice = |lists: &BTreeMap<Vote, Vec<String>>| {
            let mut all: Vec<_> = lists.values().flatten().collect();
            let count = all.len();
            all.sort();
            all.dedup();
            count - all.len()
        };
        let written = document([cast, second]);
        match Dossier::try_from(written.clone()) {
            Ok(dossier) => {
                prop_assert_eq!(twice(&one) + twice(&other), 0);
                prop_assert_eq!(Document::from(dossier), written);
            }
            Err(invalid) => {
                prop_assert!(invalid.problems().iter().all(|one| one.code() == Code::RepeatedVote));
                prop_assert_eq!(invalid.problems().len(), twice(&one) + twice(&other));
            }
        }
    }
}
