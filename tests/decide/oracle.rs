//! Power against published values and independent programs (`../shared/data/oracles/power.csv`), to every printed digit.

use std::collections::BTreeMap;
use std::fs;

use demarche::decide::*;

use super::figures::{SHARED, fields};

#[test]
fn power_is_that_of_the_oracle() {
    let text = fs::read_to_string(format!("{SHARED}/oracles/power.csv")).unwrap();
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
