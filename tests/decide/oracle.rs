//! Power against published values and independent programs, to every printed digit.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use demarche::decide::*;

/// A line of CSV: fields may be quoted.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted) = (vec![String::new()], false);
    for char in line.chars() {
        match char {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            char => fields.last_mut().unwrap().push(char),
        }
    }
    fields
}

/// `DEMARCHE_DATA` names the folder that holds `oracles/power.csv`.
#[test]
fn power_is_that_of_the_oracle() {
    let Some(folder) = std::env::var_os("DEMARCHE_DATA") else {
        println!("left out: DEMARCHE_DATA names no folder with oracles/power.csv");
        return;
    };
    let text = fs::read_to_string(Path::new(&folder).join("oracles/power.csv")).unwrap();
    let mut games: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
    for row in text.lines().skip(1).map(fields) {
        games.entry(row[0].clone()).or_default().push(row);
    }
    assert_eq!(games.len(), 5);
    for (game, rows) in games {
        let weights = rows.iter().map(|row| (row[1].clone(), row[2].parse::<u64>().unwrap()));
        let body = Body::new(rows.iter().map(|row| row[1].clone())).weight("weight", weights.clone());
        let (rule, body): (Rule, _) = match game.as_str() {
            "EEC6-1958 q12" => (AtLeast::of("weight", 12).into(), body),
            "EEC9-1973 q41" => (AtLeast::of("weight", 41).into(), body),
            "EU15-1995 q62" => (AtLeast::of("weight", 62).into(), body),
            "UNSC15 [39;7x5,1x10]" => (AtLeast::of("weight", 39).into(), body),
            "EU27-2023 15of27 & 65% or >=24" => (preset::eu_council_qmv(), body.weight("population", weights)),
            other => panic!("{other}"),
        };
        let sitting = Sitting::new(&body, &rule).unwrap();
        let power = sitting.power().unwrap();
        let mut sum = None::<Fraction>;
        for row in &rows {
            let of = power.of(&row[1]).unwrap();
            let found = [
                of.swings().unwrap().to_string(),
                of.banzhaf_normalised().to_string(),
                of.banzhaf_absolute().to_string(),
                of.shapley_shubik().to_string(),
            ];
            assert_eq!(found, row[3..7], "{game} {} by {}", row[1], power.method());
            let share = of.shapley_shubik();
            sum = Some(sum.map_or(share.exact().unwrap().clone(), |sum| sum.plus(share.exact().unwrap())));
        }
        assert_eq!(sum.unwrap().to_string(), "1/1", "{game}");
    }
}
