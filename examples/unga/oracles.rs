//! What is answered for seventy-four years of the General Assembly, against figures that were worked out elsewhere (numpy,
//! Python's fractions).

use std::collections::HashMap;
use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use serde::Serialize;

use crate::assembly::Assembly;
use crate::cohesion::cohesion;
use crate::like;
use crate::members::Group;
use crate::pairs;
use crate::wanted::By;

/// The variable that says where the data is: a folder with `unga/` and `oracles/`. Unset, these tests are left out; set
/// and not there, they fail.
const FOLDER: &str = "DEMARCHE_DATA";

const EU: &str =
    "AUT,BEL,BGR,HRV,CYP,CZE,DNK,EST,FIN,FRA,DEU,GRC,HUN,IRL,ITA,LVA,LTU,LUX,MLT,NLD,POL,PRT,ROU,SVK,SVN,ESP,SWE";

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os(FOLDER).map(PathBuf::from);
    if folder.is_none() {
        eprintln!("left out: {FOLDER} does not say where the data is");
    }
    folder
}

/// Read once for all tests: without optimisation that takes some seconds.
fn assembly() -> Option<&'static Assembly> {
    static ASSEMBLY: OnceLock<Assembly> = OnceLock::new();
    let folder = folder()?;
    Some(ASSEMBLY.get_or_init(|| Assembly::read(&folder.join("unga")).unwrap()))
}

type Row = HashMap<String, String>;

fn oracle(name: &str) -> Vec<Row> {
    let rows = rows(&fs::read(folder().unwrap().join("oracles").join(name)).unwrap());
    assert!(!rows.is_empty());
    rows
}

fn rows(text: &[u8]) -> Vec<Row> {
    csv::Reader::from_reader(text).into_deserialize().map(Result::unwrap).collect()
}

/// What would be written.
fn written(answers: impl IntoIterator<Item = impl Serialize>) -> Vec<Row> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    answers.into_iter().for_each(|answer| writer.serialize(answer).unwrap());
    rows(&writer.into_inner().unwrap())
}

/// Compares all columns that both have, and whether those are all that must be.
#[track_caller]
fn same(written: &[Row], expected: &[Row], except: &[&str]) {
    assert_eq!(written.len(), expected.len());
    for (written, expected) in written.iter().zip(expected) {
        for (column, expected_cell) in expected.iter().filter(|(column, _)| !except.contains(&column.as_str())) {
            let cell = written.get(column).unwrap_or_else(|| panic!("there is no column {column}"));
            let same = match (cell.parse::<f64>(), expected_cell.parse::<f64>()) {
                (Ok(cell), Ok(expected)) => (cell - expected).abs() <= 1e-9,
                _ => cell == expected_cell,
            };
            assert!(same, "{column}: {cell} is not {expected_cell} of {expected:?}");
        }
    }
}

#[test]
fn all_pairs() {
    let Some(assembly) = assembly() else { return };
    let expected = oracle("unga_pairs.csv");
    let asked: Vec<_> =
        expected.iter().map(|row| [&row["a"], &row["b"], &row["period"]].map(String::as_str).join(",")).collect();
    let lines = pairs::lines(asked.join("\n").as_bytes()).unwrap();
    same(&written(pairs::pairs(assembly, &lines).unwrap()), &expected, &[]);
}

#[test]
fn all_who_are_most_and_least_alike() {
    let Some(assembly) = assembly() else { return };
    let expected = oracle("unga_most_like.csv");
    let mut asked: Vec<_> = expected.iter().map(|row| (&row["period"], &row["country"])).collect();
    asked.dedup();
    let mut all = Vec::new();
    for (period, name) in asked {
        let country = assembly.countries().find(name).unwrap();
        let likeness = like::likeness(assembly, country, period, By::Agree, 100).unwrap();
        all.extend(like::ranks(assembly, country, period, By::Agree, &likeness, 10).into_iter().flatten());
    }
    same(&written(all), &expected, &[]);
}

#[test]
fn cohesion_of_those_who_are_members_today() {
    let Some(assembly) = assembly() else { return };
    let expected = oracle("unga_cohesion.csv");
    let all = expected.iter().map(|row| {
        let members = if row["bloc"] == "EU27" { EU } else { "CHN,FRA,RUS,GBR,USA" };
        cohesion(assembly, &Group::listed(assembly, members).unwrap(), &row["bloc"], &row["period"]).unwrap()
    });
    same(&written(all), &expected, &["bloc", "n_members"]);
}

/// A member was a member of the day, and nobody else: the EU of six had six.
#[test]
fn cohesion_of_those_who_were_members_then() {
    let Some(assembly) = assembly() else { return };
    let members = |bloc, period| {
        let cohesion = cohesion(assembly, &Group::bloc(bloc).unwrap(), bloc, period).unwrap();
        written([cohesion])[0]["n_members"].clone()
    };
    assert_eq!(members("EU", "1960"), "5", "the Federal Republic had no vote yet");
    assert_eq!(members("EU", "1970"), "9");
    assert_eq!(members("EU", "1980"), "12");
    assert_eq!(members("EU", "2010"), "28");
}

#[test]
fn the_whole_matrix() {
    let Some(assembly) = assembly() else { return };
    let matrix = assembly.view().agreement_matrix(&assembly.view().everyone()).unwrap();
    assert_eq!(matrix.sums(), (129_988_621, 95_059_141));
    assert_eq!(matrix.strangers(), 330);
    assert_eq!(assembly.divided().len(), assembly.calls().len() - 82);
}

/// Names of the past and codes, ids and aliases.
#[test]
fn who_is_meant() {
    let Some(assembly) = assembly() else { return };
    let name = |text| assembly.name(assembly.countries().find(text).unwrap());
    for (text, expected) in [
        ("NA", "Namibia"),
        ("Namibia", "Namibia"),
        ("DEU", "Germany"),
        ("Federal Republic of Germany", "Federal Republic of Germany"),
        ("DDDE", "German Democratic Republic"),
        ("SRB", "Yugoslavia"),
        ("YUG", "Yugoslavia"),
        ("SUHH", "Russia"),
        ("USSR", "Russia"),
        ("CHN", "China"),
        ("TWN", "Taiwan"),
        ("YEM", "Yemen"),
        ("XYAR", "Yemen Arab Republic"),
        ("YDYE", "Yemen People's Republic"),
        ("CSHH", "Czechoslovakia"),
        ("XZAN", "Zanzibar"),
        ("the United States of America", "United States"),
        ("united kingdom", "United Kingdom"),
        ("Burma", "Myanmar (Burma)"),
        ("Swaziland", "Eswatini"),
        ("Ivory Coast", "Côte d’Ivoire"),
    ] {
        assert_eq!(name(text), expected, "{text}");
    }
    let strange = assembly.countries().find("Germny").unwrap_err();
    assert_eq!(strange, crate::failure::Failure::usage("no country is called `Germny`: did you mean `Germany`?"));
}
