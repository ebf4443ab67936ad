//! What divided a group most.

use demarche::compare::Histogram;
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::members::{Group, Votes};
use crate::period::{ALL, Decades};
use crate::shown;
use crate::wanted::Wanted;

#[derive(Debug, Serialize)]
struct Divisive<'t> {
    among: &'t str,
    period: &'t str,
    min: u64,
    roll_calls: &'t [Ranked<'t>],
    /// As with `cohesion`.
    doubtful_votes: u64,
    unknown_roll_calls: u64,
}

#[derive(Debug, Serialize)]
struct Ranked<'t> {
    rank: usize,
    rcid: &'t str,
    date: Option<String>,
    session: Option<&'t str>,
    unres: Option<&'t str>,
    short: Option<&'t str>,
    /// How far the votes were from their mean: 0 where all were the same, 1 where as many said yes as said no.
    dispersion: f64,
    n: u64,
    yes: u64,
    abstain: u64,
    no: u64,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let (min, top) = (wanted.number("--min", 2)?, wanted.number("--top", 10)?);
    let group = wanted.option("--among").map_or(Ok(Group::Everyone), |among| Group::of(assembly, among))?;
    let period = wanted.option("--period").unwrap_or(ALL);
    let votes = group.votes(assembly, &Decades::of(assembly).calls(period)?)?;
    let ranked = votes.view.divisive(&votes.members, min).into_iter().take(top).enumerate();
    let ranked = ranked.map(|(place, found)| row(assembly, &votes, place + 1, found.item, found.score.value()));
    let ranked: Vec<_> = ranked.collect();
    let whole = Divisive {
        among: wanted.option("--among").unwrap_or("everyone"),
        period,
        min,
        roll_calls: &ranked,
        doubtful_votes: votes.doubtful,
        unknown_roll_calls: votes.unknown,
    };
    shown::answer(wanted.form, &whole, &ranked)
}

fn row<'t>(assembly: &'t Assembly, votes: &Votes, rank: usize, item: usize, dispersion: f64) -> Ranked<'t> {
    let call = assembly.calls().get(item);
    let cast = votes.view.histogram(item, &votes.members);
    let at = |level| cast.as_ref().map_or(0, |cast| cast.at(level));
    Ranked {
        rank,
        rcid: call.map_or("", |call| &call.key),
        date: call.and_then(|call| call.date).map(|date| date.to_string()),
        session: call.and_then(|call| call.session.as_deref()),
        unres: call.and_then(|call| call.symbol.as_deref()),
        short: call.and_then(|call| call.title.as_deref()),
        dispersion,
        n: cast.as_ref().map_or(0, Histogram::n),
        yes: at(0),
        abstain: at(1),
        no: at(2),
    }
}
