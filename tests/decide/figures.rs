//! Figures of real bodies, from data shared with other projects.

use std::fs;

use demarche::decide::*;

/// Data shared with other projects.
pub(crate) const SHARED: &str = "/work/shared/data";

/// A line of CSV: fields may be quoted.
pub(crate) fn fields(line: &str) -> Vec<String> {
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

pub(crate) fn populations() -> Vec<(String, u64)> {
    let text = fs::read_to_string(format!("{SHARED}/atlas/eu_population.csv")).unwrap();
    let rows = text.lines().map(fields).filter(|row| row[0] == "2023" && row[2] != "EU27");
    let rows: Vec<_> = rows.map(|row| (row[2].clone(), row[3].parse().unwrap())).collect();
    assert_eq!(rows.len(), 27);
    rows
}

pub(crate) fn eu() -> Body {
    Body::new(populations().into_iter().map(|(nation, _)| nation)).weight("population", populations())
}
