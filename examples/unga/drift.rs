//! Two countries, year by year.

use demarche::compare::Score;
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::shown;
use crate::wanted::{By, Wanted};

#[derive(Debug, Serialize)]
struct Drift<'t> {
    a: &'t str,
    b: &'t str,
    years: &'t [Point<'t>],
    by: String,
    min: u64,
    /// Between two years of enough roll calls, one after the other.
    steepest_fall: Option<Steepest>,
}

#[derive(Debug, Serialize)]
struct Point<'t> {
    a: &'t str,
    b: &'t str,
    year: i32,
    n: u64,
    n_same: u64,
    agree: Option<f64>,
    agree_half: Option<f64>,
}

#[derive(Debug, Serialize)]
struct Steepest {
    from: i32,
    to: i32,
    fall: f64,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let [a, b] = [0, 1].map(|place| assembly.countries().find(wanted.operand(place)));
    let (one, other) = (a?, b?);
    let (min, by) = (wanted.number("--min", 10)?, wanted.by()?);
    let drift = assembly.view().drift(one, other, &assembly.by_year(|year| year));
    let (a, b) = (assembly.name(one), assembly.name(other));
    let years = drift.points().iter().filter(|(_, pair)| pair.n() > 0).map(|(year, pair)| {
        let value = |by: By| by.of(pair).map(Score::value);
        let (agree, agree_half) = (value(By::Agree), value(By::AgreeHalf));
        Point { a, b, year: *year, n: pair.n(), n_same: pair.same(), agree, agree_half }
    });
    let years: Vec<_> = years.collect();
    let fall = drift.steepest_fall(by.alike(), min);
    let steepest_fall = fall.map(|fall| Steepest { from: fall.from.0, to: fall.to.0, fall: fall.by() });
    shown::answer(wanted.form, &Drift { a, b, years: &years, by: by.to_string(), min, steepest_fall }, &years)
}
