//! What it costs to find out who is meant: names of all kinds, one after the other, and the very first one.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to tell")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;
use demarche::atlas::{self, NameKind, NationFacts, Resolver};

/// Set for the process that measures its own first look-up.
const FIRST: &str = "DEMARCHE_FIRST_LOOK_UP";

/// As lists of names have them: short and official names, codes, aliases, former names, metonyms, and what is nobody.
fn mixed() -> Vec<String> {
    let names = |wanted: NameKind, every: usize| {
        let names = atlas::nations().iter().flat_map(NationFacts::names).filter(move |name| name.kind() == wanted);
        names.step_by(every).map(|name| name.text().to_owned())
    };
    let codes =
        atlas::nations().iter().step_by(5).flat_map(|nation| [nation.id().to_string(), nation.name().to_uppercase()]);
    let nobody =
        ["European Union", "Sudanese Communist Party", "peacekeeping troops", "the", "Jordan River", "Ruritania"];
    names(NameKind::Short, 1)
        .chain(names(NameKind::Official, 1))
        .chain(codes)
        .chain(names(NameKind::Alias, 15))
        .chain(names(NameKind::Former, 12))
        .chain(names(NameKind::Metonym, 12))
        .chain(nobody.map(str::to_owned))
        .collect()
}

/// How long each name takes, the best of several rounds: the clock itself is noise at this size.
fn each(resolver: Resolver<'_>, names: &[String]) -> Vec<Duration> {
    const TIMES: u32 = 64;
    let once = |name: &String| {
        let start = Instant::now();
        (0..TIMES).for_each(|_| {
            black_box(resolver.resolve(black_box(name)));
        });
        start.elapsed() / TIMES
    };
    let mut times: Vec<_> = names.iter().map(|name| (0..5).map(|_| once(name)).min().unwrap_or_default()).collect();
    times.sort_unstable();
    times
}

fn first() {
    let start = Instant::now();
    black_box(atlas::resolve(black_box("Côte d’Ivoire")));
    println!("{}", start.elapsed().as_nanos());
}

fn first_in_new_processes() -> Vec<u64> {
    let process = std::env::current_exe().unwrap();
    let once = |_| {
        let output = std::process::Command::new(&process).env(FIRST, "1").output().unwrap();
        String::from_utf8(output.stdout).unwrap().trim().parse().unwrap()
    };
    let mut times: Vec<u64> = (0..21).map(once).collect();
    times.sort_unstable();
    times
}

fn main() {
    if std::env::var_os(FIRST).is_some() {
        return first();
    }
    let names = mixed();
    let times = each(Resolver::new().with_metonyms(), &names);
    let at = |percent: usize| times.get(times.len() * percent / 100).copied().unwrap_or_default();
    println!(
        "{} names: median {:?}, 95 of 100 within {:?}, longest {:?}",
        names.len(),
        at(50),
        at(95),
        times.last().unwrap()
    );
    let starts = first_in_new_processes();
    let (median, longest) = (starts.get(starts.len() / 2).unwrap(), starts.last().unwrap());
    println!("first look-up of a process: median {median} ns, longest of {} {longest} ns", starts.len());

    let mut criterion = Criterion::default().configure_from_args();
    criterion.bench_function("resolve, all names in turn", |bencher| {
        let mut turn = names.iter().cycle();
        bencher.iter(|| atlas::resolve(turn.next().unwrap()));
    });
    criterion.bench_function("resolve `France`", |bencher| bencher.iter(|| atlas::resolve(black_box("France"))));
    criterion.bench_function("resolve `FRA`", |bencher| bencher.iter(|| atlas::resolve(black_box("FRA"))));
    criterion.bench_function("suggest `Frnace`", |bencher| bencher.iter(|| atlas::suggest(black_box("Frnace"))));
    criterion.final_summary();
}
