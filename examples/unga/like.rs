//! Who voted most and least like a country.

use demarche::compare::{Likeness, Score};
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::period::{ALL, Decades};
use crate::shown;
use crate::wanted::{By, Wanted};

/// One of those who are most or least alike.
#[derive(Debug, Serialize)]
pub(crate) struct Neighbour<'t> {
    period: &'t str,
    country: &'t str,
    kind: &'static str,
    rank: usize,
    other: &'t str,
    #[serde(skip_serializing_if = "Option::is_none")]
    agree: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    agree_half: Option<f64>,
    both: u64,
}

#[derive(Debug, Serialize)]
struct Like<'t> {
    country: &'t str,
    period: &'t str,
    by: String,
    min: u64,
    most: &'t [Neighbour<'t>],
    least: &'t [Neighbour<'t>],
    /// How many share too few roll calls to be ranked.
    too_few: usize,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let country = assembly.countries().find(wanted.operand(0))?;
    let (min, top, by) = (wanted.number("--min", 100)?, wanted.number("--top", 10)?, wanted.by()?);
    let period = wanted.option("--period").unwrap_or(ALL);
    let likeness = likeness(assembly, country, period, by, min)?;
    let [most, least] = ranks(assembly, country, period, by, &likeness, top);
    let whole = Like {
        country: assembly.name(country),
        period,
        by: by.to_string(),
        min,
        most: &most,
        least: &least,
        too_few: likeness.too_few().len(),
    };
    shown::answer(wanted.form, &whole, most.iter().chain(&least))
}

pub(crate) fn likeness(
    assembly: &Assembly,
    country: usize,
    period: &str,
    by: By,
    min: u64,
) -> Result<Likeness, Failure> {
    let view = assembly.view().within(&Decades::of(assembly).calls(period)?);
    let likeness = view.likeness(country, &view.everyone(), by.alike(), min);
    Ok(likeness.ties_by(|country| assembly.name(country)))
}

/// The nearest, and the farthest.
pub(crate) fn ranks<'t>(
    assembly: &'t Assembly,
    country: usize,
    period: &'t str,
    by: By,
    likeness: &Likeness,
    top: usize,
) -> [Vec<Neighbour<'t>>; 2] {
    let rank = |kind| {
        move |(place, (other, score)): (usize, (usize, Score))| {
            let of = |asked| (asked == by).then(|| score.value());
            let (agree, agree_half) = (of(By::Agree), of(By::AgreeHalf));
            let (country, other) = (assembly.name(country), assembly.name(other));
            Neighbour { period, country, kind, rank: place + 1, other, agree, agree_half, both: score.n() }
        }
    };
    let most = likeness.nearest().take(top).enumerate().map(rank("most")).collect();
    [most, likeness.farthest().take(top).enumerate().map(rank("least")).collect()]
}
