//! The ledger beside what a user would write by hand: a `BTreeMap` from (item, party, since, order) to a row with the same
//! fields. Both are asked the same questions in the same run, and their answers are compared before anything is timed.
//!
//! `cargo bench --bench ledger` runs 10,000, 100,000 and 1,000,000 stances; `cargo bench --bench ledger -- 10000` some.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark that cannot be set up has nothing to tell"
)]
#![expect(clippy::cast_precision_loss, reason = "figures are shown with one digit")]

mod by_hand;
mod made;

use std::hint::black_box;
use std::time::{Duration, Instant};

#[cfg(all(feature = "json", feature = "snapshot"))]
use demarche::Document;
use demarche::{Day, Dossier, Position};
use peak_alloc::PeakAlloc;

use self::by_hand::ByHand;
use self::made::Made;

#[global_allocator]
static HEAP: PeakAlloc = PeakAlloc;

const HELP: &str = "cargo bench --bench ledger [-- STANCES...]   by default 10000 100000 1000000";

fn main() {
    let given: Vec<_> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    if given.iter().any(|one| one == "--help") {
        println!("{HELP}");
        return;
    }
    let sizes: Result<Vec<usize>, _> = given.iter().map(|one| one.parse()).collect();
    let Ok(sizes) = sizes else {
        eprintln!("{HELP}");
        std::process::exit(2);
    };
    let sizes = if sizes.is_empty() { vec![10_000, 100_000, 1_000_000] } else { sizes };
    let firsts: Vec<_> = sizes.iter().map(|size| run(*size)).collect();
    if let (Some(first), Some(last)) = (firsts.first(), firsts.last()) {
        let growth = last.as_secs_f64() / first.as_secs_f64();
        println!("\nopponents of an item, from {} to {} stances: {growth:.2} times", sizes[0], sizes[sizes.len() - 1]);
    }
}

/// Prints every figure for so many stances; gives the time of one question for the opponents of an item.
fn run(stances: usize) -> Duration {
    let made = Made::of(stances);
    println!("\n{stances} stances, {} items, 200 nations, 20 blocs; ours, by hand, ours / by hand", made.items);
    let (mut ours, mut by_hand) = load(&made);
    compare(&made, &ours, &by_hand);
    let first = questions(&made, &ours, &by_hand);
    #[cfg(all(feature = "json", feature = "snapshot"))]
    snapshot(&ours);
    amend(&made, &mut ours, &mut by_hand);
    compare(&made, &ours, &by_hand);
    first
}

/// The dossier of the first so many records, and the map.
fn load(made: &Made) -> (Dossier, ByHand) {
    let document = made.document();
    let mut by_hand = ByHand::default();
    let theirs = least(3, || {
        drop(std::mem::take(&mut by_hand));
        let before = HEAP.current_usage();
        let time = timed(|| by_hand = ByHand::of(&document, &made.blocs));
        (time, HEAP.current_usage() - before)
    });
    let mut ours = None;
    let (time, _) = least(3, || {
        drop(ours.take());
        let document = document.clone();
        (timed(|| ours = Some(Dossier::try_from(document).unwrap())), 0)
    });
    let ours = ours.unwrap();
    line("load from records, and check them all", time, theirs.0);
    let sizes = ours.ledger_sizes();
    let count = made.loaded() as f64;
    let (scanned, beside) = (sizes.scanned as f64 / count, sizes.beside as f64 / count);
    let theirs = theirs.1 as f64 / count;
    println!("  {:<58}{scanned:>9.1} B{theirs:>9.1} B{:>8.2}", "memory a stance, what a scan reads", scanned / theirs);
    println!("  {:<58}{beside:>9.1} B", "and beside it, looked up for single stances");
    (ours, by_hand)
}

/// Both give the same answers.
fn compare(made: &Made, ours: &Dossier, by_hand: &ByHand) {
    for (item, day) in made.asked(200, 7) {
        for known_by in [None, Some(day)] {
            let lens = known_by.map_or(ours.on(day), |known_by| ours.on(day).known_by(known_by));
            let who = lens.who(Position::Oppose).on(&item).unwrap();
            assert_eq!(who.parties().ids(), by_hand.opponents(&item, day, known_by, None));
            let bloc = made.bloc_on(day);
            let among = who.among(bloc).unwrap();
            assert_eq!(among.parties().ids(), by_hand.opponents(&item, day, known_by, Some(bloc)));
        }
    }
    let day = demarche::day(2010, 1, 1);
    let tally = ours.on(day).tally().each().map(|(_, counts)| {
        let mut row = [0; 9];
        counts.positions().for_each(|(position, count)| row[position as usize] = count);
        row
    });
    assert_eq!(tally.collect::<Vec<_>>(), by_hand.tally(day));
}

fn questions(made: &Made, ours: &Dossier, by_hand: &ByHand) -> Duration {
    let asked = made.asked(1_000, 1);
    let blocs: Vec<_> = asked.iter().map(|(_, day)| made.bloc_on(*day)).collect();
    let each = |ask: &mut dyn FnMut(usize, &str, Day) -> usize| {
        least(40, || {
            let time = timed(|| {
                let found: usize = asked.iter().enumerate().map(|(place, (item, day))| ask(place, item, *day)).sum();
                black_box(found);
            });
            (time / u32::try_from(asked.len()).unwrap(), 0)
        })
        .0
    };
    let first = each(&mut |_, item, day| ours.on(day).who(Position::Oppose).on(item).unwrap().iter().count());
    let theirs = each(&mut |_, item, day| by_hand.opponents(item, day, None, None).len());
    line("opponents of an item as of a day", first, theirs);
    let time = each(&mut |_, item, day| ours.on(day).who(Position::Oppose).on(item).unwrap().parties().len());
    line("the same, as a set of parties", time, theirs);
    let time = each(&mut |place, item, day| {
        ours.on(day).who(Position::Oppose).on(item).unwrap().among(blocs[place]).unwrap().iter().count()
    });
    let theirs = each(&mut |place, item, day| by_hand.opponents(item, day, None, Some(blocs[place])).len());
    line("the same among a bloc as it was that day", time, theirs);
    let time =
        each(&mut |_, item, day| ours.on(day).known_by(day).who(Position::Oppose).on(item).unwrap().iter().count());
    let theirs = each(&mut |_, item, day| by_hand.opponents(item, day, Some(day), None).len());
    line("opponents of an item as of a day, known by that day", time, theirs);
    let day = demarche::day(2010, 1, 1);
    let time = least(15, || {
        (
            timed(|| {
                black_box(ours.on(day).tally().each().map(|(_, counts)| counts.total()).sum::<u32>());
            }),
            0,
        )
    })
    .0;
    let theirs = least(15, || (timed(|| drop(black_box(by_hand.tally(day)))), 0)).0;
    line("tally of all items as of a day", time, theirs);
    first
}

#[cfg(all(feature = "json", feature = "snapshot"))]
fn snapshot(ours: &Dossier) {
    println!("  and as JSON, which stands in the second column");
    let (mut json, mut bytes) = (String::new(), Vec::new());
    let theirs = least(2, || (timed(|| json = ours.document().to_json()), 0)).0;
    let time = least(3, || (timed(|| bytes = ours.to_snapshot()), 0)).0;
    line("write a snapshot", time, theirs);
    let read = || Dossier::try_from(Document::from_json(&json).unwrap()).unwrap();
    let theirs = least(2, || (timed_to(read), 0)).0;
    let time = least(3, || (timed_to(|| Dossier::from_snapshot(&bytes).unwrap()), 0)).0;
    line("read a snapshot, and check it", time, theirs);
    let count = ours.document().stances.len() as f64;
    println!("  {:<58}{:>9.1} B{:>9.1} B", "bytes a stance", bytes.len() as f64 / count, json.len() as f64 / count);
}

fn amend(made: &Made, ours: &mut Dossier, by_hand: &mut ByHand) {
    let (single, bulk) = made.more();
    let count = u32::try_from(single.len()).unwrap();
    let records = single.clone();
    let time = timed(|| records.into_iter().for_each(|stance| drop(ours.record(stance).unwrap()))) / count;
    let theirs = timed(|| single.iter().for_each(|stance| by_hand.record(stance))) / count;
    line("record one more", time, theirs);
    let records = bulk.clone();
    let time = timed(|| drop(ours.record_all(records).unwrap()));
    let theirs = timed(|| bulk.iter().for_each(|stance| by_hand.record(stance)));
    line(&format!("record {} more at once", bulk.len()), time, theirs);
    let per = ours.ledger_sizes().scanned as f64 / ours.document().stances.len() as f64;
    println!("  {:<58}{per:>9.1} B", "memory a stance after that");
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The time until there is a result, which is dropped after.
#[cfg(all(feature = "json", feature = "snapshot"))]
fn timed_to<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let result = black_box(work());
    let time = start.elapsed();
    drop(result);
    time
}

fn least(times: usize, mut work: impl FnMut() -> (Duration, usize)) -> (Duration, usize) {
    (0..times).map(|_| work()).min().unwrap()
}

fn line(what: &str, ours: Duration, theirs: Duration) {
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("  {what:<58}{:>11}{:>11}{ratio:>8.2}", shown(ours), shown(theirs));
}

fn shown(time: Duration) -> String {
    let nanos = time.as_secs_f64() * 1e9;
    match nanos {
        _ if nanos < 1e4 => format!("{nanos:.0} ns"),
        _ if nanos < 1e7 => format!("{:.1} us", nanos / 1e3),
        _ => format!("{:.1} ms", nanos / 1e6),
    }
}
