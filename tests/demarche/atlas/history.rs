//! When nations began and ended, against lists that come from elsewhere.

use std::collections::BTreeSet;

use demarche::atlas::{self, Ending, HistoryFact};
use demarche::{Day, NationId, Until, When, day};
use strum::IntoEnumIterator;

fn id(text: &str) -> NationId {
    text.parse().unwrap()
}

fn exists(text: &str, day: Day) -> Option<bool> {
    atlas::nation(id(text)).unwrap_or_else(|| panic!("{text} is no nation")).period().covers(day)
}

#[test]
fn everybody_named_is_a_nation() {
    for fact in atlas::histories() {
        let others = fact.successors().iter().chain(fact.predecessors()).copied().chain(fact.continuator());
        for nation in [fact.id()].into_iter().chain(others) {
            assert!(atlas::nation(nation).is_some(), "{nation}");
        }
    }
    assert!(atlas::histories().is_sorted_by(|one, other| one.id() < other.id()));
}

#[test]
fn lives_begin_before_they_end_and_endings_say_how() {
    for fact in atlas::histories() {
        let (nation, period) = (fact.id(), fact.period());
        let Until::On(until) = period.until else {
            assert_eq!((fact.ending(), fact.continuator(), fact.successors()), (None, None, &[][..]), "{nation}");
            assert_eq!(period.until, Until::Open, "{nation}");
            continue;
        };
        assert!(period.since.is_none_or(|since| since.last() < until.first()), "{nation}: {period}");
        let parts = fact.successors().len();
        match fact.ending() {
            Some(Ending::Absorbed | Ending::Merged) => assert_eq!(parts, 1, "{nation}"),
            Some(Ending::Dissolved | Ending::Split) => assert!(parts >= 2, "{nation}"),
            None => panic!("{nation} ended, and nobody says how"),
        }
        assert!(fact.continuator().is_none_or(|one| fact.successors().contains(&one)), "{nation}");
    }
}

#[test]
fn predecessors_are_successors_the_other_way_round() {
    for fact in atlas::histories() {
        for successor in fact.successors() {
            assert!(atlas::predecessors(*successor).contains(&fact.id()), "{successor} after {}", fact.id());
        }
        for predecessor in fact.predecessors() {
            assert!(atlas::successors(*predecessor).contains(&fact.id()), "{predecessor} before {}", fact.id());
        }
        assert!(fact.successors().is_sorted() && fact.predecessors().is_sorted(), "{}", fact.id());
        assert!(!fact.successors().contains(&fact.id()), "{}", fact.id());
    }
}

#[test]
fn successors_are_there_the_day_after() {
    // Independent, or united, only later.
    let later = ["GEHH>KIR", "GEHH>TUV", "XRVN>VNM"];
    let mut found = BTreeSet::new();
    for fact in atlas::histories() {
        let Until::On(until) = fact.period().until else { continue };
        let after = until.last().next();
        for successor in fact.successors() {
            if exists(successor.as_str(), after) == Some(false) {
                found.insert(format!("{}>{successor}", fact.id()));
            }
        }
    }
    assert_eq!(found, later.map(String::from).into());
}

/// Who was there that day, and who was not.
#[test]
fn the_states_of_the_day() {
    let days = [
        (day(1914, 7, 28), "FRA GBR DEU RUS USA JPN", "SUHH YUCS POL FIN CZE"),
        (day(1939, 9, 1), "POL EST LVA LTU SUHH YUCS CSHH IRL", "ISR PAK DDDE KEN"),
        (day(1960, 12, 31), "SUHH XUAR CSHH YUCS DDDE DEU NGA XRVN VDVN XYAR", "KEN XTAN YDYE YEM VNM TZA SSD"),
        (day(1964, 4, 25), "XTAN XZAN", "TZA"),
        (day(1964, 4, 26), "TZA", "XTAN XZAN"),
        (day(1990, 10, 2), "DDDE DEU", "CZE"),
        (day(1990, 10, 3), "DEU", "DDDE"),
        (day(1990, 5, 21), "XYAR YDYE", "YEM"),
        (day(1990, 5, 22), "YEM", "XYAR YDYE"),
        (day(1992, 4, 26), "YUCS HRV SVN", "CSXX SRB MNE"),
        (day(1992, 4, 27), "CSXX HRV SVN BIH MKD", "YUCS SRB MNE"),
        (day(1992, 12, 31), "CSHH", "CZE SVK SUHH"),
        (day(1993, 1, 1), "CZE SVK", "CSHH"),
        (day(2006, 6, 2), "CSXX", "SRB MNE"),
        (day(2006, 6, 4), "SRB MNE", "CSXX"),
        (day(2010, 10, 9), "ANHH ABW", "CUW SXM BES"),
        (day(2010, 10, 10), "CUW SXM BES", "ANHH"),
        (day(2025, 3, 26), "RUS UKR SSD XKX PSE TWN", "SUHH YUCS CSXX CSHH DDDE XUAR"),
    ];
    for (day, there, gone) in days {
        for (nations, expected) in [(there, true), (gone, false)] {
            for nation in nations.split(' ') {
                assert_eq!(exists(nation, day), Some(expected), "{nation} on {day}");
            }
        }
    }
    assert_eq!(exists("BGD", day(1971, 9, 1)), None, "declared, not yet won");
}

/// Where this atlas dates a beginning otherwise, on purpose.
const DATED_OTHERWISE: &str = "ALB ARM AUT AZE BIH CSHH DDDE EST GEO HRV IND ISL LAO LBN LVA MDV NOR NRU NZL PHL RWA SEN SRB SVN SYR TUN TWN VDVN VUT XRVN XZAN";

#[test]
fn beginnings_agree_with_an_independent_list() {
    let list = include_str!("../../fixtures/atlas/beginnings.txt");
    let rows = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let rows: Vec<_> = rows.map(|line| line.split_once(' ').unwrap()).collect();
    assert_eq!(rows.len(), 148);
    let agrees = |nation: &str, theirs: &str| {
        let theirs: Day = theirs.parse().unwrap();
        let since = atlas::nation(id(nation)).unwrap().period().since;
        since.is_some_and(|since: When| since.first() <= theirs && theirs <= since.last())
    };
    let differ: BTreeSet<_> = rows.iter().filter(|(nation, day)| !agrees(nation, day)).map(|row| row.0).collect();
    assert_eq!(differ, DATED_OTHERWISE.split(' ').collect());
}

#[test]
fn nobody_is_turned_into_a_successor() {
    assert_eq!(atlas::successors(id("SUHH")).len(), 15);
    assert_eq!(atlas::continuator(id("SUHH")), Some(id("RUS")));
    assert_eq!(atlas::continuator(id("YUCS")), None);
    assert_eq!(atlas::predecessors(id("RUS")), [id("SUHH")]);
    assert_eq!(atlas::predecessors(id("DEU")), [id("DDDE")]);
    assert_eq!(atlas::predecessors(id("SRB")), [id("CSXX")]);
    assert_eq!(atlas::predecessors(id("CSXX")), [id("YUCS")]);
    for alive in ["FRA", "CHE", "XKX"] {
        assert_eq!(atlas::successors(id(alive)), []);
        assert_eq!(atlas::continuator(id(alive)), None);
    }
    assert!(atlas::history(id("XRUR")).is_none());
}

#[test]
fn every_fact_says_where_it_is_from_and_endings_are_words() {
    assert!(atlas::histories().iter().all(|fact| fact.source().len() > 5));
    let words: Vec<_> = Ending::iter().map(|ending| ending.to_string()).collect();
    assert_eq!(words, ["dissolved", "merged", "absorbed", "split"]);
    assert!(words.iter().all(|word| word.parse::<Ending>().is_ok()));
    let ended: BTreeSet<_> =
        atlas::histories().iter().filter(|fact| fact.ending().is_some()).map(HistoryFact::id).collect();
    let four = |nation: &NationId| nation.as_str().len() == 4;
    assert!(ended.iter().all(four), "{ended:?}");
}
