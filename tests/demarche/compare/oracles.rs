//! Seventy-four years of the General Assembly, against figures that were worked out elsewhere (numpy, Python's
//! fractions).

use std::collections::HashMap;
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::OnceLock;

use demarche::compare::{Alike, Comparison, Distance, Levels, Minority, Missing, Periods, Score, Subset, View};
use demarche::roll_calls::{AtlasElectorate, Fault, Layout, Names, RollCallTable, TabledRollCall};
use demarche::{Dossier, Source, Vote};

/// The variable that says where the data is: a folder with `unga/` and `oracles/`. Unset, these tests are left out;
/// set and not there, they fail.
const FOLDER: &str = "DEMARCHE_DATA";

/// Codes of the oracles, names of the table.
const CODES: [(&str, &str); 11] = [
    ("USA", "United States"),
    ("GBR", "United Kingdom"),
    ("FRA", "France"),
    ("RUS", "Russia"),
    ("CHN", "China"),
    ("UKR", "Ukraine"),
    ("IND", "India"),
    ("BRA", "Brazil"),
    ("DEU", "Germany"),
    ("ISR", "Israel"),
    ("ZAF", "South Africa"),
];

const EU: [&str; 27] = [
    "Austria",
    "Belgium",
    "Bulgaria",
    "Croatia",
    "Cyprus",
    "Czechia",
    "Denmark",
    "Estonia",
    "Finland",
    "France",
    "Germany",
    "Greece",
    "Hungary",
    "Ireland",
    "Italy",
    "Latvia",
    "Lithuania",
    "Luxembourg",
    "Malta",
    "Netherlands",
    "Poland",
    "Portugal",
    "Romania",
    "Slovakia",
    "Slovenia",
    "Spain",
    "Sweden",
];

const PERMANENT: [&str; 5] = ["China", "France", "Russia", "United Kingdom", "United States"];

struct Assembly {
    table: RollCallTable,
    names: Names,
    view: View,
    /// The view of each decade, and of all.
    periods: HashMap<String, View>,
}

fn folder() -> Option<PathBuf> {
    let Some(folder) = std::env::var_os(FOLDER) else {
        eprintln!("left out: {FOLDER} does not say where the data is");
        return None;
    };
    Some(folder.into())
}

fn open(name: &str) -> File {
    let path = folder().unwrap().join(name);
    File::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn assembly() -> Option<&'static Assembly> {
    static ASSEMBLY: OnceLock<Assembly> = OnceLock::new();
    folder()?;
    Some(ASSEMBLY.get_or_init(|| {
        let mut names = Names::by_name();
        let (calls, votes) = (open("unga/roll_calls.csv"), open("unga/votes.csv"));
        let table = RollCallTable::read_with(&Layout::unvotes(), calls, votes, &mut names).unwrap();
        let view = View::of_ballots(table.ballots(), &Levels::default()).unwrap();
        let decade = |call: &TabledRollCall| call.date.map(|on| i32::from(on.first().year()) / 10 * 10);
        let decades = Periods::of(table.roll_calls().iter().map(decade));
        let mut periods: HashMap<String, View> =
            decades.iter().map(|(decade, items)| (decade.to_string(), view.within(items))).collect();
        periods.insert("all".to_owned(), view.clone());
        Assembly { table, names, view, periods }
    }))
}

impl Assembly {
    fn party(&self, name: &str) -> usize {
        let name = CODES.iter().find(|(code, _)| *code == name).map_or(name, |(_, name)| name);
        self.names.find(name).unwrap_or_else(|| panic!("`{name}`"))
    }

    fn group(&self, names: &[&str]) -> Subset {
        Subset::of(self.view.parties(), names.iter().map(|name| self.party(name)))
    }
}

/// The rows of an oracle, by column.
fn oracle(name: &str) -> Vec<HashMap<String, String>> {
    let text = fs::read_to_string(folder().unwrap().join("oracles").join(name)).unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| header.iter().zip(&row).map(|(name, cell)| (name.into(), cell.into())).collect();
    let rows: Vec<_> = reader.records().map(|record| row(record.unwrap())).collect();
    assert!(!rows.is_empty());
    rows
}

#[track_caller]
fn is(score: Option<Score>, expected: &str, what: &str) {
    match (score, expected) {
        (None, "") => {}
        (Some(score), expected) if !expected.is_empty() => {
            let expected: f64 = expected.parse().unwrap();
            assert!((score.value() - expected).abs() <= 1e-9, "{what}: {} is not {expected}", score.value());
        }
        (score, expected) => panic!("{what}: {score:?} is not `{expected}`"),
    }
}

#[test]
fn the_whole_matrix() {
    let Some(assembly) = assembly() else { return };
    let matrix = assembly.view.agreement_matrix(&assembly.view.everyone()).unwrap();
    assert_eq!(matrix.parties().len(), 200);
    assert_eq!(matrix.sums(), (129_988_621, 95_059_141));
    assert_eq!(matrix.strangers(), 330);
}

#[test]
fn every_row_is_read() {
    let Some(assembly) = assembly() else { return };
    let report = assembly.table.report();
    assert_eq!((report.rows(), report.taken(), report.lost()), (870_109, 870_109, 0));
    assert_eq!(report.counts().count(), 0);
    assert_eq!(report.fallbacks(), 2_151 + 3_291 + 2);
    assert_eq!((report.coarsened(), report.undated(), report.without_votes()), (4_078, 0, 0));
    let ballots = assembly.table.ballots();
    let of = |vote| (0..ballots.items()).map(|item| u64::from(ballots.tally(item).of(vote))).sum::<u64>();
    assert_eq!([Vote::Yes, Vote::Abstain, Vote::No, Vote::Absent].map(of), [693_664, 110_897, 65_548, 0]);
    assert_eq!(assembly.view.known(assembly.party("Namibia")), 2_455, "its code is `NA`");
    assert_eq!(assembly.view.known(assembly.party("Yemen Arab Republic")), 3_291, "it has none");
    let everyone = assembly.view.everyone();
    let unanimous = assembly.view.items() - assembly.view.contested(&everyone, Minority::Votes(1)).len();
    assert_eq!(unanimous, 82);
}

#[test]
fn pairs() {
    let Some(assembly) = assembly() else { return };
    let everyone = assembly.view.everyone();
    let contested = assembly.view.contested(&everyone, Minority::Votes(1));
    let rows = oracle("unga_pairs.csv");
    assert!(rows.len() >= 135, "{}", rows.len());
    for row in rows {
        let cell = |name: &str| row[name].as_str();
        let what = format!("{} {} {}", cell("a"), cell("b"), cell("period"));
        let view = &assembly.periods[cell("period")];
        let (one, other) = (assembly.party(cell("a")), assembly.party(cell("b")));
        let pair = view.contingency(one, other);
        assert_eq!(pair.n().to_string(), cell("n"), "{what}");
        assert_eq!(pair.same().to_string(), cell("n_same"), "{what}");
        is(pair.exact_agreement(), cell("agree"), &what);
        is(pair.agreement(), cell("agree_half"), &what);
        let without = view.contingency_on(one, other, &contested);
        assert_eq!(without.n().to_string(), cell("n_nonunan"), "{what}");
        is(without.agreement(), cell("agree_half_nonunan"), &what);
        is(pair.s(Distance::Linear), cell("S_abs"), &what);
        is(pair.s(Distance::Squared), cell("S_sq"), &what);
        for (name, distance) in [("nom", Distance::Nominal), ("abs", Distance::Linear), ("sq", Distance::Squared)] {
            is(pair.kappa(distance), cell(&format!("kappa_{name}")), &format!("{what} kappa_{name}"));
            is(pair.pi(distance), cell(&format!("pi_{name}")), &format!("{what} pi_{name}"));
        }
        for from in 0..3 {
            for to in 0..3 {
                assert_eq!(pair.at(from, to).to_string(), cell(&format!("c{}{}", from + 1, to + 1)), "{what}");
            }
        }
    }
}

#[test]
fn cohesion() {
    let Some(assembly) = assembly() else { return };
    for row in oracle("unga_cohesion.csv") {
        let cell = |name: &str| row[name].as_str();
        let what = format!("{} {}", cell("bloc"), cell("period"));
        let members = match cell("bloc") {
            "EU27" => assembly.group(&EU),
            "P5" => assembly.group(&PERMANENT),
            bloc => panic!("{bloc}"),
        };
        assert_eq!(members.len().to_string(), cell("n_members"));
        let cohesion = assembly.periods[cell("period")].cohesion(&members);
        is(cohesion.agreement_index, cell("AI"), &what);
        is(cohesion.rice, cell("rice"), &what);
        is(cohesion.unanimous, cell("unanimous_share"), &what);
        assert_eq!(cohesion.agreement_index.unwrap().n().to_string(), cell("n_rc_AI"), "{what}");
        assert_eq!(cohesion.rice.unwrap().n().to_string(), cell("n_rc_rice"), "{what}");
    }
}

#[test]
fn who_is_most_alike() {
    let Some(assembly) = assembly() else { return };
    for row in oracle("unga_most_like.csv") {
        let cell = |name: &str| row[name].as_str();
        let what = format!("{} {} {} {}", cell("period"), cell("country"), cell("kind"), cell("rank"));
        let view = &assembly.periods[cell("period")];
        let like = view.likeness(assembly.party(cell("country")), &view.everyone(), Alike::Exactly, 100);
        let rank = cell("rank").parse::<usize>().unwrap() - 1;
        let (other, score) = match cell("kind") {
            "most" => like.nearest().nth(rank),
            _ => like.farthest().nth(rank),
        }
        .unwrap();
        assert_eq!(assembly.names.names()[other], cell("other"), "{what}");
        is(Some(score), cell("agree"), &what);
        assert_eq!(score.n().to_string(), cell("both"), "{what}");
    }
}

/// The same votes by code are the same parties, but for the three that have none.
#[test]
fn by_code() {
    let Some(assembly) = assembly() else { return };
    let mut codes = Names::by_code();
    let (calls, votes) = (open("unga/roll_calls.csv"), open("unga/votes.csv"));
    let table = RollCallTable::read_with(&Layout::unvotes(), calls, votes, &mut codes).unwrap();
    assert_eq!(codes.names(), assembly.names.names());
    assert_eq!(table.ballots(), assembly.table.ballots());
    assert!(codes.find("NA").is_some());
    assert_eq!(table.report().count(Fault::Empty), 0);
}

/// Two pairs in one session each, with weights by distance: S forgives what kappa and pi do not.
#[test]
fn sessions() {
    let Some(assembly) = assembly() else { return };
    let of = |session: &str, one: &str, other: &str| {
        let calls = assembly.table.roll_calls().iter().enumerate();
        let items = calls.filter(|(_, call)| call.session.as_deref() == Some(session)).map(|(item, _)| item);
        let items = Subset::of(assembly.view.items(), items);
        let pair = assembly.view.contingency_on(assembly.party(one), assembly.party(other), &items);
        let measures = [pair.s(Distance::Linear), pair.kappa(Distance::Linear), pair.pi(Distance::Linear)];
        measures.map(|score| format!("{:.3}", score.unwrap().value()))
    };
    assert_eq!(of("73", "USA", "CHN"), ["-0.570", "-0.193", "-0.603"]);
    assert_eq!(of("50", "FRA", "DEU")[..2], ["0.696", "0.563"]);
}

/// The whole table as a dossier, each country by the atlas, and its lines side by side: the same figures, by ids.
#[test]
fn as_a_dossier() {
    if folder().is_none() {
        return;
    }
    let mut electorate = AtlasElectorate::new();
    let (calls, votes) = (open("unga/roll_calls.csv"), open("unga/votes.csv"));
    let table = RollCallTable::read_with(&Layout::unvotes(), calls, votes, &mut electorate).unwrap();
    let (document, report) = table.to_document(Source::new("votes"), "UN").unwrap();
    let dossier = Dossier::try_from(document).unwrap();
    let comparison = dossier.now().compare().unwrap();
    let mut periods: HashMap<String, Comparison<'_>> = HashMap::from([("all".to_owned(), comparison.clone())]);
    for row in oracle("unga_pairs.csv") {
        let codes = [row["a"].as_str(), row["b"].as_str()];
        // Whom the table calls by one name over all years is another in the atlas before some day.
        if codes.iter().any(|code| ["RUS", "DEU", "CHN"].contains(code)) {
            continue;
        }
        let narrowed = periods.entry(row["period"].clone()).or_insert_with_key(|decade| {
            let years = format!("{decade}-01-01/{}9-12-31", &decade[..3]);
            comparison.clone().between(years.parse().unwrap())
        });
        let pair = narrowed.pair(codes[0], codes[1]).unwrap();
        let what = format!("{codes:?} {}", row["period"]);
        assert_eq!(pair.n().to_string(), row["n"], "{what}");
        is(pair.agreement(), &row["agree_half"], &what);
        is(pair.pi(Distance::Squared), &row["pi_sq"], &what);
    }
    assert_eq!((comparison.n(), comparison.left_out().of(Missing::NoLevel)), (report.taken(), 0));
    // In each roll call as many meet as many, whatever they are called; and who is not read meets nobody.
    let (both, same) = comparison.matrix().unwrap().sums();
    let most = 2 * 200 * report.lost();
    assert!((129_988_621 - most..=129_988_621).contains(&both) && (95_059_141 - most..=95_059_141).contains(&same));
}
