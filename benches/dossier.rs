//! What it costs to read and check a dossier, and to ask it: exact records by the hundred thousand, and one line of a
//! hundred records of which only windows are known.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to tell")]

use std::hint::black_box;

use criterion::Criterion;
use demarche::{
    Attribution, Certainty, Document, Dossier, DossierBuilder, Evidence, Item, Nation, Position, Source, Stance, When,
    day,
};

const NATIONS: usize = 193;
const ITEMS: usize = 200;

fn nation(number: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(number % 26).unwrap());
    format!("X{letter}{:02}", number / 26)
}

fn nations(count: usize) -> DossierBuilder {
    let builder = Dossier::builder().source(Source::new("gazette").published(day(2025, 1, 1).into()));
    (0..count).fold(builder, |builder, number| builder.nation(Nation::new(nation(number), format!("Nation {number}"))))
}

/// Every nation on every item, three times, on exact days: 115,800 stances.
fn exact() -> Dossier {
    let items = (0..ITEMS).map(|number| Item::new(format!("item-{number}"), format!("Item {number}")));
    let mut builder = items.fold(nations(NATIONS), DossierBuilder::item);
    for number in 0..NATIONS * ITEMS * 3 {
        let (party, item, time) = (number % NATIONS, number / NATIONS % ITEMS, number / NATIONS / ITEMS);
        let position = if number % 3 == 0 { Position::Support } else { Position::Oppose };
        let since = day(2024, 1 + i8::try_from(time).unwrap(), 1);
        let stance = Stance::new(nation(party), position, format!("item-{item}")).since(since);
        builder = builder.stance(stance.cite(Evidence::of("gazette").at("page 1")));
    }
    builder.build().unwrap()
}

/// A hundred hedged records of one nation on one item, own words and reports, each on some day of two months.
fn uncertain() -> Dossier {
    let mut builder = nations(1).as_of(day(2025, 12, 1)).item(Item::new("item-0", "Item 0"));
    for number in 0..100_usize {
        let (month, date) = (i8::try_from(number % 9).unwrap(), i8::try_from(number / 9).unwrap());
        let since = When::between(day(2025, 1 + month, 1 + date), day(2025, 3 + month, 1 + date)).unwrap();
        let position = if number % 4 < 2 { Position::Support } else { Position::Oppose };
        let voice = if number % 2 == 0 { Attribution::Institutional } else { Attribution::Narrator };
        let evidence = Evidence::of("gazette").attribution(voice).certainty(Certainty::Possible);
        builder = builder.stance(Stance::new(nation(0), position, "item-0").since(since).cite(evidence));
    }
    builder.build().unwrap()
}

fn dossier(criterion: &mut Criterion) {
    let (exact, uncertain) = (exact(), uncertain());
    let json = exact.document().to_json();
    let document = exact.document().clone();
    let mut group = criterion.benchmark_group("dossier");
    group.sample_size(10);
    group.bench_function("read 115,800 stances as JSON", |bencher| {
        bencher.iter(|| Document::from_json(black_box(&json)).unwrap());
    });
    group.bench_function("check 115,800 stances", |bencher| {
        bencher.iter(|| Dossier::try_from(black_box(document.clone())).unwrap());
    });
    group.bench_function("who opposes one item, of 193 nations", |bencher| {
        bencher.iter(|| exact.now().who(Position::Oppose).on("item-7").unwrap().iter().count());
    });
    group.bench_function("the line of a hundred uncertain records", |bencher| {
        bencher.iter(|| uncertain.now().line(nation(0), "item-0").unwrap());
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    dossier(&mut criterion);
    criterion.final_summary();
}
