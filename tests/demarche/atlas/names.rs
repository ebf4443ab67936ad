//! The names: each leads to one nation, but for those that are listed; and a list of names from elsewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use demarche::atlas::{self, Folded, NameFacts, NameKind, NationFacts, Resolution, Resolver};
use demarche::{Day, Period, Until, day};

/// Names that mean several nations alike today, or ended ones alike.
const AMBIGUOUS: [(&str, &str); 15] = [
    ("CS", "CSHH CSXX"),
    ("Casa Amarilla", "CRI VEN"),
    ("Congo", "COD COG"),
    ("Corea", "KOR PRK"),
    ("Coreia", "KOR PRK"),
    ("Corée", "KOR PRK"),
    ("Islas Vírgenes", "VGB VIR"),
    ("Kongo", "COD COG"),
    ("Korea", "KOR PRK"),
    ("ROC", "COG TWN"),
    ("Saint Martin", "MAF SXM"),
    ("San Martín", "MAF SXM"),
    ("São Martinho", "MAF SXM"),
    ("Virgin Islands", "VGB VIR"),
    ("Îles Vierges", "VGB VIR"),
];

fn all() -> impl Iterator<Item = (&'static NationFacts, NameFacts)> {
    atlas::nations().iter().flat_map(|nation| nation.names().map(move |name| (nation, name)))
}

fn ids(resolution: Resolution) -> String {
    resolution.candidates().ids().map(|id| id.to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_name_leads_to_its_nation() {
    let mut ambiguous = BTreeMap::new();
    for (nation, name) in all().filter(|(_, name)| !name.needs_day()) {
        let resolution = Resolver::new().with_metonyms().resolve(name.text());
        if let Resolution::Ambiguous(_) = resolution {
            ambiguous.entry(ids(resolution)).or_insert_with(BTreeSet::new).insert(name.text());
            continue;
        }
        let found = resolution.one().unwrap_or_else(|| panic!("{name:?} of {} is not found", nation.id()));
        // Where another nation bears the name today, or to its end, this one is found only with a day.
        let passed_on = found.id() != nation.id();
        let is_past = nation.id().as_str().len() == 4 || name.period().until != Until::Open;
        assert!(!passed_on || is_past, "{name:?} of {} leads to {}", nation.id(), found.id());
    }
    let listed = AMBIGUOUS.iter().map(|(name, ids)| ((*ids).to_owned(), *name));
    for (ids, name) in listed {
        assert_eq!(self::ids(Resolver::new().with_metonyms().resolve(name)), ids, "{name} is listed as ambiguous");
        ambiguous.entry(ids).or_default().insert(name);
    }
    let known: BTreeSet<_> = AMBIGUOUS.iter().filter_map(|(name, _)| Folded::of(name)).collect();
    let unlisted = ambiguous.values().flatten().filter(|name| !known.contains(&Folded::of(name).unwrap()));
    assert_eq!(unlisted.collect::<Vec<_>>(), [&""; 0]);
}

/// Names that several nations bear on some day, though one of them bears it today: the day is the last on which they do.
const ONCE_AMBIGUOUS: [(&str, &str, Day); 8] = [
    ("AI", "AIA DJI", day(1977, 6, 26)),
    ("China", "CHN TWN", day(1971, 10, 25)),
    ("Chine", "CHN TWN", day(1971, 10, 25)),
    ("Cina", "CHN TWN", day(1971, 10, 25)),
    ("Republic of the Congo", "COD COG", day(1964, 8, 1)),
    ("République du Congo", "COD COG", day(1964, 8, 1)),
    ("Viet Nam", "VDVN XRVN", day(1975, 4, 30)),
    ("Vietnam", "VDVN XRVN", day(1975, 4, 30)),
];

#[test]
fn every_name_leads_to_one_nation_a_day() {
    let ends = |name: NameFacts| {
        let Period { since, until } = name.period();
        [since, until.window()]
            .into_iter()
            .flatten()
            .flat_map(|when| [when.first().previous(), when.first(), when.first().next()])
    };
    let changes: BTreeSet<_> = all().flat_map(|(_, name)| ends(name)).filter(|day| day.year() > 1800).collect();
    assert!(changes.len() > 200, "{}", changes.len());
    // What has a day somewhere, on every day on which something changes.
    let has_day = |(_, name): &(&NationFacts, NameFacts)| ends(*name).next().is_some();
    let mut dated: BTreeSet<_> = all().filter(has_day).map(|(_, name)| name.text()).collect();
    dated.extend(["Congo", "Yemen", "Germany", "AI", "China", "CS", "YU"]);
    let mut seen: BTreeMap<(String, String), Day> = BTreeMap::new();
    for (name, day) in dated.iter().flat_map(|name| changes.iter().map(move |day| (*name, *day))) {
        let resolution = Resolver::new().with_metonyms().on(day).resolve(name);
        if let Resolution::Ambiguous(_) = resolution {
            let folded = Folded::of(name).unwrap().to_string();
            let last = seen.entry((folded, ids(resolution))).or_insert(day);
            *last = day.max(*last);
        }
    }
    for (name, ids) in AMBIGUOUS {
        seen.retain(|(folded, seen), _| *folded != Folded::of(name).unwrap().as_str() || *seen != ids);
    }
    for (name, ids, last) in ONCE_AMBIGUOUS {
        let key = (Folded::of(name).unwrap().to_string(), ids.to_owned());
        let seen = seen.remove(&key);
        assert_eq!(seen, Some(last), "the last day on which {name} is ambiguous");
    }
    assert_eq!(seen, BTreeMap::new());
}

#[test]
fn no_name_is_written_twice() {
    for nation in atlas::nations() {
        let mut seen = BTreeSet::new();
        let key = |name: NameFacts| {
            let capitals = name.text().len() <= 8 && name.text().bytes().all(|byte| byte.is_ascii_uppercase());
            (Folded::of(name.text()), capitals, name.period().to_string())
        };
        for name in nation.names().filter(|name| name.kind() != NameKind::Official) {
            assert!(seen.insert(key(name)), "{name:?} of {} is needless: another line says the same", nation.id());
        }
    }
}

#[test]
fn names_come_by_kind() {
    for nation in atlas::nations() {
        let names: Vec<_> = nation.names().collect();
        assert_eq!((names[0].text(), names[0].kind()), (nation.name(), NameKind::Short));
        assert!(names.iter().filter(|name| name.kind() == NameKind::Short).count() == 1, "{}", nation.id());
        let official = names.iter().find(|name| name.kind() == NameKind::Official);
        assert_eq!(official.map_or(nation.name(), |name| name.text()), nation.official_name());
    }
    assert!(all().count() > 3000, "{}", all().count());
}

/// The seats of the governments of the members of the United Nations, but for those that bear their nation's name.
const CAPITALS: &str = include_str!("capitals.txt");

#[test]
fn every_capital_stands_for_its_government() {
    for line in CAPITALS.lines() {
        let (id, capital) = line.split_once('\t').unwrap();
        let found = ids(Resolver::new().with_metonyms().resolve(capital));
        assert_eq!(found, id, "{capital}");
    }
    assert!(CAPITALS.lines().count() > 170);
}

/// The rows of the list of names beside this crate, if it is there.
fn oracle() -> Option<Vec<[String; 3]>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/oracles/names.csv");
    if !path.exists() {
        eprintln!("skipped: there is no {}", path.display());
        return None;
    }
    let cells = |line: &str| {
        let (name, rest) = match line.strip_prefix('"') {
            Some(quoted) => quoted.split_once("\",").unwrap(),
            None => line.split_once(',').unwrap(),
        };
        let (expected, category) = rest.split_once(',').unwrap();
        [name, expected, category].map(str::to_owned)
    };
    Some(fs::read_to_string(path).unwrap().lines().skip(1).map(cells).collect())
}

#[test]
fn names_from_elsewhere_are_found() {
    let Some(rows) = oracle() else { return };
    let (mut right, mut wrong, mut missing) = (0, Vec::new(), Vec::new());
    for [name, expected, category] in &rows {
        let resolver = if category == "metonym" { Resolver::new().with_metonyms() } else { Resolver::new() };
        let found = resolver.resolve(name);
        let alpha3 = found.one().map(|found| found.alpha3().unwrap_or_default().to_owned());
        match alpha3 {
            None if expected.is_empty() && found == Resolution::None => right += 1,
            None => missing.push(name),
            Some(alpha3) if expected.split('|').any(|expected| expected == alpha3) => right += 1,
            Some(_) => wrong.push(name),
        }
    }
    println!("{right} of {} are right; wrong: {wrong:?}; missing: {missing:?}", rows.len());
    assert_eq!(wrong, [""; 0]);
    assert!(right * 1000 >= rows.len() * 990, "missing: {missing:?}");
}
