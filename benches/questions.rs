//! What it costs to ask in English: reading a sentence and finding what its names mean, on the Paris sample and on a
//! million stances, and running a question beside asking the same by a call.
//!
//! `cargo bench --bench questions` runs 1,000,000 stances; `cargo bench --bench questions -- 10000` as many as you like.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to tell")]

#[path = "ledger/made.rs"]
#[expect(dead_code, reason = "not all of what the ledger is asked is asked here")]
mod made;

use std::hint::black_box;
use std::time::{Duration, Instant};

use demarche::{Bound, Dossier, Position, Query, samples};

use self::made::Made;

const HELP: &str = "cargo bench --bench questions [-- STANCES]   by default 1000000";
const FLAGSHIP: &str = "Who in the EU opposes peacekeeping troops?";

fn main() {
    let given: Vec<_> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    let stances = match &*given {
        [] => Ok(1_000_000),
        [one] => one.parse(),
        _ => "".parse(),
    };
    let Ok(stances) = stances else {
        eprintln!("{HELP}");
        std::process::exit(if given.iter().any(|one| one == "--help") { 0 } else { 2 });
    };
    let paris = samples::paris().unwrap();
    println!("the Paris sample: {FLAGSHIP}");
    reading(&paris, FLAGSHIP);
    let flagship = Query::who(Position::Oppose).on("peacekeeping-troops").among("EU");
    assert_eq!(paris.parse(FLAGSHIP).unwrap(), flagship);
    let made = Made::of(stances);
    let dossier = Dossier::try_from(made.document()).unwrap();
    let text = format!("Who in Bloc 7 opposes Item {}?", made.items / 2);
    println!("\n{stances} stances, {} items: {text}", made.items);
    reading(&dossier, &text);
    running(&made, &dossier);
}

/// Reading a sentence, the first time and again, and binding what it says.
fn reading(dossier: &Dossier, text: &str) {
    let first = timed(|| drop(black_box(dossier.parse(text).unwrap())));
    line("parse and bind for the first time, which spells all names", first);
    line("parse and bind", each(|| drop(black_box(dossier.parse(black_box(text)).unwrap()))));
    let query = dossier.parse(text).unwrap();
    line("bind a tree of ids", each(|| drop(black_box(black_box(&query).bind(dossier).unwrap()))));
    let canonical = query.to_string();
    line("parse the canonical text, without a dossier", each(|| drop(black_box(canonical.parse::<Query>().unwrap()))));
}

/// Bound questions through a lens, and the same asked by calls. Both must give the same parties.
fn running(made: &Made, dossier: &Dossier) {
    let asked = made.asked(500, 1);
    let who = |item: &str| Query::who(Position::Oppose).on(item);
    let bind = |query: Query| query.bind(dossier).unwrap();
    let alone: Vec<_> = asked.iter().map(|(item, day)| (bind(who(item)), item, *day)).collect();
    let among: Vec<_> =
        asked.iter().map(|(item, day)| (bind(who(item).among(made.bloc_on(*day))), item, *day)).collect();
    let typed = |item: &str, day| dossier.on(day).who(Position::Oppose).on(item).unwrap();
    for ((alone, item, day), (among, ..)) in alone.iter().zip(&among) {
        let holders = typed(item, *day);
        assert_eq!(alone.run(dossier.on(*day)).unwrap().parties().ids(), holders.parties().ids());
        let holders = holders.among(made.bloc_on(*day)).unwrap();
        assert_eq!(among.run(dossier.on(*day)).unwrap().parties().ids(), holders.parties().ids());
    }
    let run = |bound: &Bound, day| bound.run(dossier.on(day)).unwrap().parties().len();
    let count = u32::try_from(asked.len()).unwrap();
    let all = |call: &mut dyn FnMut() -> usize| {
        let round = |_| {
            let mut found = 0;
            let time = timed(|| found = call());
            black_box(found);
            time / count
        };
        (0..60).map(round).min().unwrap_or_default()
    };
    let ours = all(&mut || alone.iter().map(|(bound, _, day)| run(bound, *day)).sum());
    let call = all(&mut || alone.iter().map(|(_, item, day)| typed(item, *day).parties().len()).sum());
    beside("opponents of an item: bound, by a call, bound / by a call", ours, call);
    let ours = all(&mut || among.iter().map(|(bound, _, day)| run(bound, *day)).sum());
    let call = all(&mut || {
        let within = |item: &str, day| typed(item, day).among(made.bloc_on(day)).unwrap();
        among.iter().map(|(_, item, day)| within(item, *day).parties().len()).sum()
    });
    beside("the same among a bloc", ours, call);
}

fn beside(what: &str, ours: Duration, call: Duration) {
    let ratio = ours.as_secs_f64() / call.as_secs_f64();
    println!("  {what:<58}{ours:>12.2?}{call:>12.2?}{ratio:>8.2}");
}

/// The time of one call, as the least of many rounds has it.
fn each(mut call: impl FnMut()) -> Duration {
    const CALLS: u32 = 1_000;
    let round = |_| timed(|| (0..CALLS).for_each(|_| call())) / CALLS;
    (0..40).map(round).min().unwrap_or_default()
}

fn timed(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn line(what: &str, time: Duration) {
    println!("  {what:<58}{time:>12.2?}");
}
