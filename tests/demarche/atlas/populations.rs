//! Populations: against the list they were made from, and what no figure may be taken for.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use demarche::atlas::PopulationBasis::{FirstOfJanuary, UsuallyResident};
use demarche::atlas::{self, PopulationBasis, PopulationFact};
use demarche::{Day, NationId, Period, day};

fn of_year(basis: PopulationBasis, year: i16) -> BTreeMap<NationId, &'static PopulationFact> {
    let in_force =
        |fact: &&PopulationFact| fact.basis() == basis && fact.period().covers(day(year, 7, 1)) == Some(true);
    atlas::populations().iter().filter(in_force).map(|fact| (fact.nation(), fact)).collect()
}

fn members(of: Day) -> Vec<NationId> {
    let union = atlas::bloc("EU").unwrap().memberships().iter();
    let on_that_day = union.filter(|one| one.period().covers(of) == Some(true));
    let mut members: Vec<_> = on_that_day.map(|one| one.member().id().parse().unwrap()).collect();
    members.sort_unstable();
    members
}

#[test]
fn complete_years_have_every_member_and_only_members() {
    for (basis, year, count) in [
        (UsuallyResident, 2018, 28),
        (UsuallyResident, 2023, 27),
        (FirstOfJanuary, 2024, 27),
        (FirstOfJanuary, 2025, 27),
    ] {
        let known: Vec<_> = of_year(basis, year).into_keys().collect();
        assert_eq!(known.len(), count, "{basis} {year}");
        assert_eq!(known, members(day(year, 7, 1)), "{basis} {year}");
    }
}

/// The shares of 2023 as they were published: 18.59, 15.16, 13.32, 10.60 and 8.41 per cent.
#[test]
fn shares_of_2023_round_to_those_published() {
    let of_2023 = of_year(UsuallyResident, 2023);
    let total: u64 = of_2023.values().map(|fact| u64::from(fact.population())).sum();
    assert_eq!(total, 447_533_143);
    let share = |id: &str| {
        let people = u64::from(of_2023[&id.parse().unwrap()].population());
        (people * 20_000 / total).div_ceil(2)
    };
    assert_eq!(["DEU", "FRA", "ITA", "ESP", "POL"].map(share), [1859, 1516, 1332, 1060, 841]);
}

/// The euro area of 19, by Eurostat's own sum of 1 January 2022.
#[test]
fn euro_states_of_2022_add_up_to_the_sum_of_eurostat() {
    let of_2023 = of_year(UsuallyResident, 2023);
    let euro = atlas::bloc("EUROZONE").unwrap().memberships().iter();
    let then = euro.filter(|one| one.period().covers(day(2022, 1, 1)) == Some(true));
    let people = then.map(|one| u64::from(of_2023[&one.member().id().parse().unwrap()].population()));
    assert_eq!(people.sum::<u64>(), 343_600_422);
}

#[test]
fn no_figure_stands_in_for_another() {
    let germany: NationId = "DEU".parse().unwrap();
    let on = |basis, day| atlas::population(germany, basis, day).map(PopulationFact::population);
    assert_eq!(on(UsuallyResident, day(2022, 12, 31)), None, "2022 is not known, and 2023 is another year");
    assert_eq!(on(UsuallyResident, day(2023, 1, 1)), Some(83_203_320));
    assert_eq!(on(UsuallyResident, day(2023, 12, 31)), Some(83_203_320));
    assert_eq!(on(UsuallyResident, day(2025, 3, 26)), Some(83_399_432));
    assert_eq!(on(FirstOfJanuary, day(2025, 3, 26)), Some(83_445_000), "another basis, another figure");
    assert_eq!(on(FirstOfJanuary, day(2023, 3, 26)), None);
    assert_eq!(on(UsuallyResident, day(2027, 1, 1)), None);
    let britain = "GBR".parse().unwrap();
    assert!(atlas::population(britain, UsuallyResident, day(2018, 6, 1)).is_some());
    assert!(atlas::population(britain, UsuallyResident, day(2023, 6, 1)).is_none());
    assert!(atlas::population("USA".parse().unwrap(), UsuallyResident, day(2023, 6, 1)).is_none());
}

#[test]
fn a_figure_that_no_second_source_confirms_is_not_sure() {
    for fact in atlas::populations() {
        let first_hand = !fact.source().contains("memory") && !fact.source().contains("cop") && fact.note().is_none();
        assert_eq!(fact.is_sure(), first_hand, "{fact:?}");
        assert!(fact.basis() == UsuallyResident || fact.note().unwrap().contains("not the basis"), "{fact:?}");
    }
    let sure = |year| of_year(UsuallyResident, year).values().filter(|fact| fact.is_sure()).count();
    assert_eq!([2018, 2023, 2024, 2025, 2026].map(sure), [6, 7, 0, 0, 0]);
}

/// `DEMARCHE_DATA` names the folder of the list from which the table was made.
#[test]
fn every_figure_is_that_of_the_list() {
    let Some(folder) = std::env::var_os("DEMARCHE_DATA") else {
        eprintln!("skipped: DEMARCHE_DATA is not set");
        return;
    };
    let list = fs::read_to_string(Path::new(&folder).join("atlas/eu_population.csv")).unwrap();
    let mut seen = 0;
    for line in list.lines().skip(1) {
        let cells: Vec<_> = line.splitn(6, ',').collect();
        let basis = if cells[4].starts_with("usually-resident") { UsuallyResident } else { FirstOfJanuary };
        let year: i16 = cells[0].parse().unwrap();
        let fact = atlas::population(cells[2].parse().unwrap(), basis, day(year, 12, 31)).unwrap();
        assert_eq!(fact.population().to_string(), cells[3], "{line}");
        assert_eq!(fact.reference_day().to_string(), cells[1], "{line}");
        let whole_year = Period::new(Some(day(year, 1, 1).into()), demarche::Until::On(day(year, 12, 31).into()));
        assert_eq!(fact.period(), whole_year, "{line}");
        assert_eq!(fact.is_sure(), cells[5].starts_with("verified-direct"), "{line}");
        seen += 1;
    }
    assert_eq!(seen, atlas::populations().len());
}
