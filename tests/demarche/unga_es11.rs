//! The sample of the eleventh emergency special session against what is published of it: totals, who was alone, who went
//! which way over the six votes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use demarche::{Document, Dossier, RollCallResult, Vote, day, samples};

/// Symbol, day, and the published totals: in favour, against, abstaining, absent.
const VOTES: [(&str, [i16; 3], [usize; 4]); 6] = [
    ("ES-11/1", [2022, 3, 2], [141, 5, 35, 12]),
    ("ES-11/2", [2022, 3, 24], [140, 5, 38, 10]),
    ("ES-11/3", [2022, 4, 7], [93, 24, 58, 18]),
    ("ES-11/4", [2022, 10, 12], [143, 5, 35, 10]),
    ("ES-11/5", [2022, 11, 14], [94, 14, 73, 12]),
    ("ES-11/6", [2023, 2, 23], [141, 7, 32, 13]),
];

fn votes() -> Dossier {
    samples::unga_es11().unwrap()
}

/// In favour, against, abstaining, absent.
fn cast<'d>(votes: &'d Dossier, symbol: &str) -> [Vec<&'d str>; 4] {
    let call = votes.roll_call(symbol).unwrap();
    [Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent].map(|vote| call.of(vote).map(demarche::PartyRef::id).collect())
}

/// The course of each over the six votes: `YNA-`, in order.
fn courses(votes: &Dossier) -> BTreeMap<&str, String> {
    let mut courses = BTreeMap::<_, String>::new();
    for (symbol, _, _) in VOTES {
        for (letter, parties) in "YNA-".chars().zip(cast(votes, symbol)) {
            for party in parties {
                courses.entry(party).or_default().push(letter);
            }
        }
    }
    courses
}

fn of_course<'d>(courses: &BTreeMap<&'d str, String>, course: &str) -> Vec<&'d str> {
    courses.iter().filter(|(_, own)| own.as_str() == course).map(|(party, _)| *party).collect()
}

#[test]
fn the_sample_has_no_problem_and_no_warning() {
    let votes = votes();
    assert_eq!(votes.warnings(), []);
    assert_eq!(votes.day(), day(2023, 2, 23));
}

#[test]
fn the_sample_is_written_as_it_is_read() {
    let embedded =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/samples/unga_es11.json")).unwrap();
    let written = Document::from(votes()).to_json();
    let line = embedded.lines().zip(written.lines()).position(|(embedded, written)| embedded != written);
    assert_eq!(line, None, "the first line that differs, from 0");
    assert!(embedded == written, "one is longer than the other");
}

#[test]
fn totals_are_the_published_ones() {
    let votes = votes();
    assert_eq!(votes.roll_calls().len(), VOTES.len());
    for (call, (symbol, [year, month, date], totals)) in votes.roll_calls().zip(VOTES) {
        assert_eq!(call.id().as_str(), symbol);
        assert_eq!(cast(&votes, symbol).map(|parties| parties.len()), totals, "{symbol}");
        let on = day(year, month.try_into().unwrap(), date.try_into().unwrap());
        assert_eq!(call.record().on, Some(on.into()), "{symbol}");
        assert_eq!(call.record().result, Some(RollCallResult::Adopted), "{symbol}");
        let source = call.evidence().next().unwrap().source().unwrap().record();
        assert_eq!(source.published, Some(on.into()), "{symbol}");
        assert!(source.title.as_ref().unwrap().contains(&format!("A/RES/{symbol},")), "{symbol}");
    }
}

/// Everyone who was a member that day, once, and nobody else.
#[test]
fn the_electorate_is_the_membership_of_the_day() {
    let votes = votes();
    for call in votes.roll_calls() {
        assert_eq!(call.body().unwrap().id().as_str(), "UN");
        let listed: Vec<_> = cast(&votes, call.id().as_str()).concat();
        let members = votes.on(call.record().on.unwrap().first()).members("UN").unwrap();
        let members: BTreeSet<_> = members.definite().into_iter().map(demarche::PartyRef::id).collect();
        assert_eq!((listed.len(), members.len()), (193, 193), "{}", call.id());
        assert_eq!(listed.into_iter().collect::<BTreeSet<_>>(), members, "{}", call.id());
    }
}

#[test]
fn items_hang_under_the_session() {
    let votes = votes();
    for call in votes.roll_calls() {
        let item = call.item();
        assert_eq!(item.id().as_str(), call.id().as_str());
        assert_eq!(item.record().parents[0].item.as_str(), "ES-11");
        assert!(item.title().starts_with(&format!("Resolution {} on ", item.id())), "{}", item.title());
        assert_eq!(item.record().aliases[0], format!("A/RES/{}", item.id()));
    }
    assert_eq!(votes.items().len(), 7);
}

#[test]
fn who_was_against() {
    let votes = votes();
    let against = |symbol| cast(&votes, symbol)[1].join(" ");
    assert_eq!(against("ES-11/1"), "BLR ERI PRK RUS SYR");
    assert_eq!(against("ES-11/2"), "BLR ERI PRK RUS SYR");
    assert_eq!(against("ES-11/4"), "BLR NIC PRK RUS SYR");
    assert_eq!(against("ES-11/5"), "BHS BLR CAF CHN CUB ERI ETH IRN MLI NIC PRK RUS SYR ZWE");
    assert_eq!(against("ES-11/6"), "BLR ERI MLI NIC PRK RUS SYR");
}

/// How many went the same way over the six votes is from a study of its own.
#[test]
fn who_went_which_way() {
    let votes = votes();
    let courses = courses(&votes);
    assert_eq!(courses.len(), 193);
    let different: BTreeSet<_> = courses.values().collect();
    assert_eq!(different.len(), 46);
    assert_eq!(of_course(&courses, "NNNNNN"), ["BLR", "PRK", "RUS", "SYR"]);
    assert_eq!(of_course(&courses, "NNNANN"), ["ERI"]);
    assert_eq!(of_course(&courses, "AANNNN"), ["NIC"]);
    assert_eq!(of_course(&courses, "AANANN"), ["MLI"]);
    assert_eq!(of_course(&courses, "------"), ["AZE", "BFA", "TKM", "VEN"]);
    assert_eq!(courses["SRB"], "YYYYAY");
    assert_eq!(courses["HUN"], "YYYYYY");
    assert_eq!(courses["CHN"], "AANANA");
    assert_eq!(courses["IND"], "AAAAAA");
    assert_eq!(courses["CMR"], "--A---");
    assert_eq!(of_course(&courses, "YYYYYY").len(), 76);
}

// In English, as of the day of the dossier unless a question says another.

fn parties(votes: &Dossier, question: &str) -> String {
    let answer = votes.ask(question).unwrap_or_else(|error| panic!("{error}"));
    answer.parties().iter().map(demarche::PartyRef::id).collect::<Vec<_>>().join(" ")
}

#[test]
fn who_opposes() {
    let votes = votes();
    let both = "BLR PRK RUS SYR";
    assert_eq!(sorted(&parties(&votes, "who opposes ES-11/1?")), "BLR ERI PRK RUS SYR");
    assert_eq!(sorted(&parties(&votes, "who opposes A/RES/ES-11/4?")), "BLR NIC PRK RUS SYR");
    assert_eq!(sorted(&parties(&votes, "who opposes the aggression resolution and opposes ES-11/4?")), both);
    assert_eq!(
        sorted(&parties(
            &votes,
            "who opposes the just and lasting peace in Ukraine but is neutral on the aggression resolution?"
        )),
        "MLI NIC"
    );
    assert_eq!(
        sorted(&parties(&votes, "who supports ES-11/1 but opposes suspending Russia from the Human Rights Council?")),
        "GAB",
        "of the 24, who had voted for the first"
    );
}

/// Of an item under which the votes hang.
#[test]
fn who_ever_opposed() {
    let votes = votes();
    let all: BTreeSet<_> = VOTES.iter().flat_map(|(symbol, _, _)| cast(&votes, symbol)[1].clone()).collect();
    let answered = parties(&votes, "who opposes anything under ES-11?");
    assert_eq!(answered.split(' ').collect::<BTreeSet<_>>(), all);
}

#[test]
fn among_a_bloc_as_it_was_that_day() {
    let votes = votes();
    let ask = |question| votes.ask(question).unwrap();
    let eu = ask("who supports the suspension resolution among the EU?");
    assert_eq!((eu.parties().len(), eu.unknown().len()), (27, 0), "all of the 27");
    let nobody = ask("who opposes the peace resolution among the EU?");
    assert_eq!((nobody.parties().len(), nobody.unknown().len()), (0, 0));
    // Abstained: BRA CHN IND ZAF; against: RUS. The BRICS were five until 2023.
    let brics = ask("who is neutral on the reparation resolution among BRICS as of 2022-11-14?");
    assert_eq!(
        sorted(&brics.parties().iter().map(demarche::PartyRef::id).collect::<Vec<_>>().join(" ")),
        "BRA IND ZAF"
    );
}

/// Who was absent has no line, and is not counted as anything else.
#[test]
fn absent_is_unknown() {
    let votes = votes();
    let answer = votes.ask("who supports ES-11/1 among Venezuela, Morocco, Hungary and Serbia?").unwrap();
    assert_eq!(sorted(&answer.parties().iter().map(demarche::PartyRef::id).collect::<Vec<_>>().join(" ")), "HUN SRB");
    assert_eq!(sorted(&answer.unknown().iter().map(demarche::PartyRef::id).collect::<Vec<_>>().join(" ")), "MAR VEN");
}

#[test]
fn nothing_before_its_day() {
    let votes = votes();
    assert_eq!(parties(&votes, "who opposes ES-11/6 as of 2023-02-22?"), "");
    assert_eq!(sorted(&parties(&votes, "who opposes ES-11/6 as of 2023-02-23?")), "BLR ERI MLI NIC PRK RUS SYR");
}

#[test]
fn where_one_stands() {
    let votes = votes();
    let hungary = votes.ask("where does Hungary stand on ES-11/3?").unwrap().to_string();
    assert!(hungary.contains("support"), "{hungary}");
    let serbia = votes.ask("where does Serbia stand on the reparation resolution?").unwrap().to_string();
    assert!(serbia.contains("neutral"), "{serbia}");
}

fn sorted(ids: &str) -> String {
    let mut ids: Vec<_> = ids.split(' ').collect();
    ids.sort_unstable();
    ids.join(" ")
}
