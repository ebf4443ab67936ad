//! Who belonged to which bloc, against lists and counts that come from elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use demarche::MembershipStatus::{self, Disputed, Elected, Permanent};
use demarche::atlas::{self, BlocFacts, Member, MembershipFact};
use demarche::{Day, NationId, Period, Until, When, day};

fn bloc(id: &str) -> &'static BlocFacts {
    atlas::bloc(id).unwrap_or_else(|| panic!("no bloc {id}"))
}

fn date(text: &str) -> Day {
    text.parse().unwrap()
}

fn last(period: Period) -> Day {
    period.until.window().map_or(Day::MAX, When::last)
}

/// The facts that hold on a day: surely, and on some reading of the days.
fn on(bloc: &'static BlocFacts, day: Day) -> impl Iterator<Item = (&'static MembershipFact, bool)> {
    bloc.memberships().iter().filter_map(move |fact| match fact.period().covers(day) {
        Some(true) => Some((fact, true)),
        Some(false) => None,
        None => Some((fact, false)),
    })
}

/// How many are in on a day: surely, and possibly besides.
fn count(id: &str, day: &str) -> (usize, usize) {
    let held: Vec<_> = on(bloc(id), date(day)).filter(|(fact, _)| fact.status().is_in() != Some(false)).collect();
    let sure = held.iter().filter(|(fact, sure)| *sure && fact.status().is_in() == Some(true)).count();
    (sure, held.len() - sure)
}

/// Who is in on a day, surely.
fn members(id: &str, day: &str) -> BTreeSet<String> {
    let held = on(bloc(id), date(day)).filter(|(fact, sure)| *sure && fact.status().is_in() == Some(true));
    held.map(|(fact, _)| fact.member().id().to_owned()).collect()
}

fn set<const N: usize>(ids: [&str; N]) -> BTreeSet<String> {
    ids.map(String::from).into()
}

#[test]
fn ids_never_change() {
    let ids: Vec<_> = atlas::blocs().iter().map(BlocFacts::id).collect();
    let frozen = [
        "AU",
        "BENELUX",
        "BRICS",
        "CBSS",
        "COE",
        "EEA",
        "EFTA",
        "EU",
        "EUROZONE",
        "G20",
        "G7",
        "G8",
        "JEF",
        "NATO",
        "NORDIC_COUNCIL",
        "OAU",
        "OSCE",
        "UN",
        "UNSC",
        "V4",
        "WEIMAR",
    ];
    assert_eq!(ids, frozen, "ids may be added, but none taken away or changed");
}

#[test]
fn memberships_lie_within_the_lives_of_party_and_bloc() {
    for bloc in atlas::blocs() {
        for fact in bloc.memberships() {
            let party = match fact.member() {
                Member::Nation(id) => atlas::nation(id).unwrap_or_else(|| panic!("{id} is no nation")).period(),
                Member::Bloc(id) => atlas::bloc(id).unwrap_or_else(|| panic!("{id} is no bloc")).period(),
            };
            for life in [party, bloc.period()] {
                let since = fact.period().since.expect("a membership begins");
                let born = life.since.map_or(Day::MIN, When::first);
                let within = since.first() >= born && last(fact.period()) <= last(life) && fact.period().is_possible();
                assert!(within, "{} in {}: {} is not within {life}", fact.member().id(), bloc.id(), fact.period());
            }
        }
    }
}

#[test]
fn nobody_belongs_twice_at_once() {
    for bloc in atlas::blocs() {
        for pair in bloc.memberships().windows(2) {
            let [one, next] = pair else { unreachable!() };
            if one.member() != next.member() {
                continue;
            }
            let begins = next.period().since.unwrap().first();
            assert!(last(one.period()) < begins, "{} in {} overlaps itself", one.member().id(), bloc.id());
        }
        let parties: Vec<_> = bloc.memberships().iter().map(|fact| fact.member().id().to_owned()).collect();
        assert!(parties.is_sorted(), "{}", bloc.id());
    }
}

#[test]
fn every_fact_says_where_it_is_from() {
    for bloc in atlas::blocs() {
        assert!(bloc.memberships().iter().all(|fact| fact.source().len() > 5), "{}", bloc.id());
        assert!(bloc.memberships().iter().all(|fact| fact.note().is_none_or(|note| note.len() > 3)), "{}", bloc.id());
    }
}

#[test]
fn complete_spans_lie_within_the_lives_of_blocs() {
    for bloc in atlas::blocs() {
        let complete = bloc.complete();
        let since = complete.since.unwrap().exact().unwrap();
        assert_ne!(bloc.period().covers(since), Some(false), "{}", bloc.id());
        assert!(last(complete) <= last(bloc.period()), "{}", bloc.id());
        // A list of one or two is no bloc of these.
        let first = members(bloc.id(), &since.to_string());
        assert!(first.len() >= 3 || bloc.id() == "V4", "{}: {first:?}", bloc.id());
    }
}

/// After each accession and exit: from the treaties and the organisations' own histories.
#[test]
fn counts_after_each_change() {
    let counts = [
        (
            "EU",
            "1957-12-31 0, 1958-01-01 6, 1972-12-31 6, 1973-01-01 9, 1981-01-01 10, 1986-01-01 12, 1990-10-03 12, \
                1995-01-01 15, 2004-04-30 15, 2004-05-01 25, 2007-01-01 27, 2013-06-30 27, 2013-07-01 28, \
                2020-01-31 28, 2020-02-01 27, 2025-03-26 27",
        ),
        (
            "NATO",
            "1949-08-23 0, 1949-08-24 12, 1952-02-17 12, 1952-02-18 14, 1955-05-06 15, 1982-05-29 15, \
                  1982-05-30 16, 1999-03-11 16, 1999-03-12 19, 2004-03-29 26, 2009-04-01 28, 2017-06-05 29, \
                  2020-03-27 30, 2023-04-03 30, 2023-04-04 31, 2024-03-07 32",
        ),
        (
            "COE",
            "1949-05-05 10, 1949-08-09 11+1, 1950-04-13 13, 1951-05-01 13, 1951-05-02 14, 1956-04-16 15, \
                 1961-05-24 16, 1963-05-06 17, 1965-04-29 18, 1971-01-01 17, 1974-11-28 18, 1976-09-22 19, \
                 1977-11-24 20, 1978-11-23 21, 1988-11-16 22, 1989-05-05 23, 1990-11-06 24, 1991-02-21 25, \
                 1991-11-26 26, 1992-05-07 27, 1993-01-01 26, 1993-05-14 29, 1993-06-30 31, 1993-10-07 32, \
                 1994-11-10 33, 1995-02-10 34, 1995-07-13 36, 1995-11-09 38, 1996-02-28 39, 1996-11-06 40, \
                 1999-04-27 41, 2001-01-25 43, 2002-04-24 44, 2003-04-03 45, 2004-10-05 46, 2006-06-03 46, \
                 2007-05-11 47, 2022-03-15 47, 2022-03-16 46",
        ),
        (
            "OSCE",
            "1975-08-01 35, 1990-10-02 35, 1990-11-21 34, 1991-09-10 38, 1992-01-30 48, 1992-03-24 51, \
                  1992-04-30 51+1, 1993-01-01 53, 1995-10-12 54, 1996-04-25 55, 2000-11-10 55, 2006-06-22 56, \
                  2012-11-21 57",
        ),
        (
            "EUROZONE",
            "1998-12-31 0, 1999-01-01 11, 2001-01-01 12, 2007-01-01 13, 2008-01-01 15, 2009-01-01 16, \
                      2011-01-01 17, 2014-01-01 18, 2015-01-01 19, 2023-01-01 20, 2026-01-01 21",
        ),
        (
            "EEA",
            "1994-01-01 17, 1995-01-01 17, 1995-05-01 18, 2004-05-01 28, 2007-08-01 30, 2014-04-12 31, \
                 2020-02-01 30",
        ),
        ("EFTA", "1960-05-03 7, 1961-06-26 7, 1970-03-01 8, 1973-01-01 6, 1986-01-01 6, 1991-09-01 7, 1995-01-01 4"),
        ("OAU", "1994-07-01 53, 2002-07-08 53, 2002-07-09 0"),
        ("AU", "2002-07-09 52+1, 2003-07-12 53, 2011-07-27 54, 2017-02-01 55"),
        ("G7", "1975-11-15 6, 1976-06-27 7, 2025-03-26 7"),
        ("G8", "1997-06-20 0+8, 1998-05-15 8, 2014-03-23 8, 2014-03-24 0"),
        ("G20", "1999-12-15 20, 2023-09-08 20, 2023-09-09 21"),
        ("BRICS", "2009-06-16 4, 2011-04-14 5, 2023-12-31 5, 2024-01-01 9+1, 2025-01-06 10+1"),
        ("CBSS", "1992-03-06 11, 1995-05-24 12, 2022-03-03 12, 2022-05-18 11"),
        ("V4", "1991-02-15 3, 1993-01-01 4"),
        ("NORDIC_COUNCIL", "1953-02-13 4, 1956-01-01 5"),
        ("JEF", "2014-09-05 7, 2017-06-30 9, 2021-05-01 10"),
        ("BENELUX", "1960-11-01 3"),
        ("WEIMAR", "1991-08-27 0, 1991-08-28 3"),
    ];
    for (id, days) in counts {
        for text in days.split(", ") {
            let (day, expected) = text.trim().split_once(' ').unwrap();
            let (sure, possible) = expected.split_once('+').unwrap_or((expected, "0"));
            let expected: (usize, usize) = (sure.parse().unwrap(), possible.parse().unwrap());
            assert_eq!(count(id, day), expected, "{id} on {day}");
        }
    }
}

/// The table "Growth in United Nations membership", by year's end, from 1945; years that it leaves out brought no change.
const UN_BY_YEAR: &str = "1945 51, 1946 55, 1947 57, 1948 58, 1949 59, 1950 60, 1955 76, 1956 80, 1957 82, 1958 82, 1960 99, \
    1961 104, 1962 110, 1963 113, 1964 115, 1965 117, 1966 122, 1967 123, 1968 126, 1970 127, 1971 132, 1973 135, \
    1974 138, 1975 144, 1976 147, 1977 149, 1978 151, 1979 152, 1980 154, 1981 157, 1983 158, 1984 159, 1991 166, \
    1992 179, 1993 184, 1994 185, 1999 188, 2000 189, 2002 191, 2006 192, 2011 193";

#[test]
fn the_un_grew_as_it_says() {
    let row = |text: &'static str| {
        text.split_once(' ').map(|(year, members)| (year.parse().unwrap(), members.parse().unwrap()))
    };
    let known: BTreeMap<i16, usize> = UN_BY_YEAR.split(", ").filter_map(row).collect();
    assert_eq!(known.len(), 41);
    let mut now = 0;
    for year in 1945..=2025 {
        now = known.get(&year).copied().unwrap_or(now);
        let (sure, possible) = count("UN", &format!("{year}-12-31"));
        // The UN went on to count the seat of Yugoslavia, which nobody was let to take.
        assert_eq!(possible, usize::from((1992..2000).contains(&year)), "{year}");
        assert_eq!(sure + possible, now, "{year}");
    }
}

#[test]
fn the_un_admitted_its_members_on_these_days() {
    let list = include_str!("../../fixtures/atlas/un_admissions.txt");
    let rows: Vec<_> = list
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(' ').unwrap())
        .collect();
    assert_eq!(rows.len(), 193);
    let today = members("UN", "2025-03-26");
    assert_eq!(today, rows.iter().map(|(id, _)| String::from(*id)).collect());
    for (id, admitted) in rows {
        // The UN gives the day of the seat that these went on with.
        let seat = match id {
            "RUS" => "SUHH",
            "CHN" => "TWN",
            "TZA" => "XTAN",
            "YEM" => "XYAR",
            "SRB" => "CSXX",
            same => same,
        };
        let facts = bloc("UN").memberships().iter();
        let mut facts = facts.filter(|fact| fact.member().id() == seat && fact.status() != Disputed);
        let first = facts.next().unwrap_or_else(|| panic!("{id}"));
        assert_eq!(first.period().since, Some(date(admitted).into()), "{id}");
    }
}

#[test]
fn seats_pass_on_from_one_day_to_the_next() {
    let seats = [
        ("UN", "1971-10-24", "TWN", "1971-10-25", "CHN"),
        ("UNSC", "1971-10-24", "TWN", "1971-10-25", "CHN"),
        ("UN", "1991-12-23", "SUHH", "1991-12-24", "RUS"),
        ("UNSC", "1991-12-23", "SUHH", "1991-12-24", "RUS"),
        ("UN", "1964-04-25", "XZAN", "1964-04-26", "TZA"),
        ("UN", "1990-05-21", "YDYE", "1990-05-22", "YEM"),
        ("UN", "1958-02-21", "SYR", "1958-02-22", "XUAR"),
        ("UN", "1961-09-28", "XUAR", "1961-09-29", "EGY"),
        ("UN", "2006-06-02", "CSXX", "2006-06-03", "SRB"),
        ("COE", "2006-06-02", "CSXX", "2006-06-03", "SRB"),
    ];
    for (bloc, before, old, after, new) in seats {
        let (then, now) = (members(bloc, before), members(bloc, after));
        assert!(then.contains(old) && !then.contains(new), "{bloc} on {before}");
        assert!(!now.contains(old) && now.contains(new), "{bloc} on {after}");
    }
    for out in ["1965-01-20", "1966-09-27"] {
        assert!(!members("UN", out).contains("IDN"));
    }
    assert!(!members("UN", "1961-10-12").contains("SYR") && members("UN", "1961-10-13").contains("SYR"));
    assert!(members("UN", "1991-12-31").contains("UKR") && members("UN", "1960-01-01").contains("UKR"));
    assert!(!members("UN", "1995-01-01").contains("CSXX") && members("UN", "2000-11-01").contains("CSXX"));
    assert!(!members("UN", "2025-03-26").contains("PSE") && !members("UN", "2025-03-26").contains("VAT"));
}

#[test]
fn the_security_council_has_as_many_as_the_charter_says() {
    let days = (1946..=2026).flat_map(|year| [day(year, 2, 1), day(year, 7, 1), day(year, 12, 31)]);
    let days = days.chain((1947..=2026).filter(|year| *year != 1980).map(|year| day(year, 1, 1)));
    for day in days {
        assert_eq!(bloc("UNSC").complete().covers(day), Some(true), "{day}");
        let held: Vec<_> = on(bloc("UNSC"), day).map(|(fact, _)| fact.status()).collect();
        let of = |status: MembershipStatus| held.iter().filter(|one| **one == status).count();
        assert_eq!((of(Permanent), of(Elected)), (5, if day.year() < 1966 { 6 } else { 10 }), "{day}");
    }
    // The tenth was elected on 1980-01-07 only.
    assert_eq!(members("UNSC", "1980-01-06").len(), 14);
    assert!(members("UNSC", "1980-01-07").len() == 15 && members("UNSC", "1980-01-07").contains("MEX"));
    assert_eq!(bloc("UNSC").complete().covers(day(1946, 1, 11)), Some(false));
    assert_eq!(bloc("UNSC").complete().covers(day(2027, 1, 1)), Some(false));
    let iraq =
        ["AGO", "BGR", "CHL", "CHN", "CMR", "DEU", "ESP", "FRA", "GBR", "GIN", "MEX", "PAK", "RUS", "SYR", "USA"];
    assert_eq!(members("UNSC", "2003-02-05"), set(iraq));
    let korea = ["CUB", "ECU", "EGY", "FRA", "GBR", "IND", "NOR", "SUHH", "TWN", "USA", "YUCS"];
    assert_eq!(members("UNSC", "1950-06-25"), set(korea));
}

#[test]
fn nobody_is_elected_twice_in_a_row_nor_before_being_a_member() {
    for fact in bloc("UNSC").memberships().iter().filter(|fact| fact.status() == Elected) {
        let (id, since) = (fact.member().id().to_owned(), fact.period().since.unwrap().exact().unwrap());
        let Until::On(until) = fact.period().until else { panic!("{id} has a term") };
        for day in [since, until.exact().unwrap()] {
            assert!(members("UN", &day.to_string()).contains(id.as_str()), "{id} on {day}");
        }
        let next = day(until.last().year() + 1, 1, 1);
        assert!(!members("UNSC", &next.to_string()).contains(id.as_str()) || next.year() < 1947, "{id} on {next}");
    }
}

#[test]
fn what_was_checked_is_sure() {
    for id in ["EU", "NATO"] {
        assert!(bloc(id).memberships().iter().all(MembershipFact::is_sure), "{id}");
    }
    let unsure = |id: &str| -> BTreeSet<String> {
        let facts = bloc(id).memberships().iter().filter(|fact| !fact.is_sure());
        facts.map(|fact| fact.member().id().to_owned()).collect()
    };
    assert_eq!(unsure("UN"), set(["IDN", "PSE"]));
    assert!(unsure("COE").contains("TUR"));
    assert!(!unsure("BRICS").contains("CHN") && unsure("BRICS").contains("SAU"));
}

#[test]
fn blocs_belong_to_blocs() {
    assert!(members("G20", "2025-03-26").is_superset(&set(["EU", "AU", "FRA"])));
    assert!(!members("G20", "2023-09-08").contains("AU"));
    assert!(members("CBSS", "2000-01-01").contains("EU"));
    let g7 = bloc("G7").memberships().iter().find(|fact| fact.member() == Member::Bloc("EU")).unwrap();
    assert_eq!(g7.status(), MembershipStatus::Participant);
    let nation: NationId = "FRA".parse().unwrap();
    assert!(bloc("G7").memberships().iter().any(|fact| fact.member() == Member::Nation(nation)));
}
