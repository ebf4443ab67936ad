//! Who votes like whom over 870,000 votes: a table of the shape of the General Assembly's, made up and always the same; and
//! that table itself, where `DEMARCHE_DATA` says where it is and the feature `csv` is on. A loop over the votes one by one
//! stands beside.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up has nothing to tell")]

use std::hint::black_box;

use criterion::{BenchmarkGroup, Criterion, measurement::WallTime};
use demarche::compare::{Levels, View};
use demarche::roll_calls::{BallotBox, Ballots};
use demarche::{Cast, Document, Dossier, Item, PartyId, RollCall, Source, Vote, day};

const PARTIES: u16 = 200;
const ROLL_CALLS: u32 = 6_203;
/// Of a thousand cells, so many hold a vote: 870,000 in all.
const CAST: u32 = 701;

/// The same numbers every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((self.0 >> 33) % u64::from(most)).unwrap()
    }
}

fn made() -> Ballots {
    let (mut dice, mut ballots) = (Dice(1946), BallotBox::new());
    for item in 0..ROLL_CALLS {
        for party in 0..PARTIES {
            if dice.below(1000) < CAST {
                let vote = match dice.below(100) {
                    0..80 => Vote::Yes,
                    80..93 => Vote::Abstain,
                    _ => Vote::No,
                };
                ballots.cast(item, party, vote);
            }
        }
    }
    ballots.count().into_ballots()
}

fn ids() -> Vec<PartyId> {
    let letter = |number: u16| char::from(b'A' + u8::try_from(number).unwrap());
    (0..PARTIES).map(|party| format!("X{}{}A", letter(party / 26), letter(party % 26)).parse().unwrap()).collect()
}

fn document(ballots: &Ballots) -> Document {
    let (ids, mut document) = (ids(), Document::default());
    document.sources.push(Source::new("votes").published(day(2020, 1, 14).into()));
    document.nations = ids.iter().map(|id| demarche::Nation::new(id.as_str(), id.as_str())).collect();
    for item in 0..ballots.items() {
        let of = |wanted: Vote| {
            let those = ballots.on(item).filter(move |(_, vote)| *vote == wanted);
            those.filter_map(|(party, _)| ids.get(party).cloned()).collect::<Vec<_>>()
        };
        let id = format!("r{item}");
        let cast = Cast::new().yes(of(Vote::Yes)).no(of(Vote::No)).abstain(of(Vote::Abstain));
        let (year, month) = (1946 + i16::try_from(item / 84).unwrap(), 1 + i8::try_from(item % 12).unwrap());
        document.agenda.push(Item::new(id.as_str(), id.as_str()));
        let roll_call = RollCall::new(id.as_str(), id.as_str(), cast).on(day(year, month, 1));
        document.roll_calls.push(roll_call.cite(demarche::Evidence::of("votes")));
    }
    document
}

/// How often each two voted both, and the same, vote by vote.
fn by_hand(ballots: &Ballots) -> (u64, u64) {
    let (mut both, mut same) = (0, 0);
    for item in 0..ballots.items() {
        let votes: Vec<_> = ballots.on(item).filter(|(_, vote)| vote.is_cast()).collect();
        for (_, one) in &votes {
            for (_, other) in &votes {
                both += 1;
                same += u64::from(one == other);
            }
        }
    }
    (both, same)
}

fn measure(group: &mut BenchmarkGroup<'_, WallTime>, ballots: &Ballots, dossier: &Dossier) {
    let build = || View::of_ballots(ballots, &Levels::default()).unwrap();
    group.bench_function("view of the ballots", |bencher| bencher.iter(build));
    let view = build();
    let matrix = || view.agreement_matrix(&view.everyone()).unwrap();
    assert_eq!(matrix().sums(), by_hand(ballots), "both ways give the same");
    group.bench_function("everyone with everyone", |bencher| bencher.iter(matrix));
    group
        .bench_function("everyone with everyone, vote by vote", |bencher| bencher.iter(|| by_hand(black_box(ballots))));
    group.bench_function("one pair", |bencher| bencher.iter(|| view.contingency(black_box(3), 99).agreement()));
    group.bench_function("cohesion of all", |bencher| bencher.iter(|| view.cohesion(&view.everyone())));

    let now = dossier.now();
    group.bench_function("lines of the dossier side by side", |bencher| bencher.iter(|| now.compare().unwrap()));
    let lines = now.compare().unwrap();
    let decade = "1980-01-01/1989-12-31".parse().unwrap();
    group.bench_function("narrowed to a decade", |bencher| bencher.iter(|| lines.clone().between(decade)));
    let union = || lines.clone().among_then("EU").unwrap();
    group.bench_function("narrowed to the EU as it was", |bencher| bencher.iter(union));
}

fn compare(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("compare");
    group.sample_size(10);
    let ballots = made();
    println!("{} votes, made up", ballots.votes());
    let document = document(&ballots);
    group.bench_function("dossier from records", |bencher| {
        bencher.iter_batched(
            || document.clone(),
            |document| Dossier::try_from(document).unwrap(),
            criterion::BatchSize::PerIteration,
        );
    });
    let dossier = Dossier::try_from(document).unwrap();
    measure(&mut group, &ballots, &dossier);
    group.finish();
    #[cfg(feature = "csv")]
    assembly(criterion);
}

/// The General Assembly's own votes.
#[cfg(feature = "csv")]
fn assembly(criterion: &mut Criterion) {
    use demarche::roll_calls::{AtlasElectorate, Layout, Names, RollCallTable};

    let Some(folder) = std::env::var_os("DEMARCHE_DATA") else {
        return println!("left out: DEMARCHE_DATA does not say where the votes are");
    };
    let folder = std::path::PathBuf::from(folder).join("unga");
    let [calls, votes] = ["roll_calls.csv", "votes.csv"].map(|name| std::fs::read(folder.join(name)).unwrap());
    let by_name = || {
        RollCallTable::read_with(&Layout::unvotes(), calls.as_slice(), votes.as_slice(), &mut Names::by_name()).unwrap()
    };
    let filed = || {
        let mut electorate = AtlasElectorate::new();
        let table = RollCallTable::read_with(&Layout::unvotes(), &*calls, &*votes, &mut electorate).unwrap();
        table.to_document(Source::new("votes"), "UN").unwrap().0
    };
    let mut group = criterion.benchmark_group("compare, General Assembly");
    group.sample_size(10);
    group.bench_function("read, and view", |bencher| {
        bencher.iter(|| View::of_ballots(by_name().ballots(), &Levels::default()).unwrap());
    });
    group.bench_function("read, and dossier, and lines side by side", |bencher| {
        bencher.iter(|| Dossier::try_from(filed()).unwrap().now().compare().unwrap().n());
    });
    let (table, dossier) = (by_name(), Dossier::try_from(filed()).unwrap());
    measure(&mut group, table.ballots(), &dossier);
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    compare(&mut criterion);
    criterion.final_summary();
}
