//! What power costs, beside plain enumeration in the same run.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a bench that cannot run says so by stopping"
)]

use std::hint::black_box;

use criterion::Criterion;
use demarche::decide::{AtLeast, Body, Ratio, Rule, Sitting, Threshold};

/// Usually resident population, figures that applied in 2023.
const POPULATIONS: [u64; 27] = [
    83_203_320, 67_842_582, 59_607_184, 47_432_805, 37_654_247, 19_038_098, 17_734_036, 11_631_136, 10_603_810,
    10_545_457, 10_440_000, 10_352_042, 9_689_010, 8_967_500, 6_838_937, 5_864_667, 5_541_241, 5_434_712, 5_060_004,
    3_862_305, 2_805_998, 2_107_180, 1_875_757, 1_331_796, 904_700, 643_648, 520_971,
];
/// Electors of the states and the District of Columbia, 2024 and 2028.
const ELECTORS: [u64; 51] = [
    54, 40, 30, 28, 19, 19, 17, 16, 16, 15, 14, 13, 12, 11, 11, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7, 6, 6,
    6, 6, 6, 6, 5, 5, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3,
];

fn weighted(weights: &[u64]) -> Body {
    let named = || weights.iter().enumerate().map(|(place, weight)| (place.to_string(), *weight));
    Body::new(named().map(|(name, _)| name)).weight("weight", named())
}

fn council(populations: &[u64]) -> Sitting {
    let double =
        [Threshold::at_least(Ratio::percent(55)).into(), Threshold::at_least(Ratio::percent(65)).of("weight").into()];
    Sitting::new(&weighted(populations), &Rule::any([Rule::all(double), Rule::blocking_minority(4)])).unwrap()
}

fn security_council() -> Sitting {
    let body = Body::new((0..15).map(|seat| seat.to_string())).role("permanent", (0..5).map(|seat| seat.to_string()));
    Sitting::new(&body, &Rule::all([AtLeast::heads(9).into(), Rule::veto("permanent")])).unwrap()
}

/// Every index of everybody.
fn all_indices(sitting: &Sitting) -> f64 {
    let power = sitting.power().unwrap();
    let of = |one: demarche::decide::PlayerPower<'_>| {
        let shares = [
            one.banzhaf_absolute(),
            one.banzhaf_normalised(),
            one.shapley_shubik(),
            one.preventive(),
            one.initiative(),
        ];
        shares.iter().map(demarche::decide::Figure::to_f64).sum::<f64>()
    };
    power.players().map(of).sum::<f64>() + power.passing().to_f64()
}

/// Swings of everybody and winning coalitions by size, by looking at all of them.
fn enumerate(weights: &[u64]) -> (Vec<u64>, Vec<u64>) {
    let total: u64 = weights.iter().sum();
    let players = weights.len() as u32;
    let (members, needed) = ((players * 55).div_ceil(100), (total * 65).div_ceil(100));
    let wins = |size: u32, sum: u64| (size >= members && sum >= needed) || size + 4 > players;
    let (mut swings, mut by_size) = (vec![0_u64; weights.len()], vec![0_u64; weights.len() + 1]);
    let (mut coalition, mut sum) = (0_u32, 0_u64);
    for step in 1..=1_u32 << players {
        let size = coalition.count_ones();
        if wins(size, sum) {
            by_size[size as usize] += 1;
            for (player, weight) in weights.iter().enumerate() {
                swings[player] += u64::from(coalition >> player & 1 == 1 && !wins(size - 1, sum - weight));
            }
        }
        let player = step.trailing_zeros();
        if player >= players {
            break;
        }
        coalition ^= 1 << player;
        let weight = weights[player as usize];
        if coalition >> player & 1 == 1 { sum += weight } else { sum -= weight }
    }
    (swings, by_size)
}

fn power(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("power");
    group.sample_size(10);
    let eu = council(&POPULATIONS);
    group.bench_function("EU-27, all indices", |bench| bench.iter(|| all_indices(black_box(&eu))));
    group.bench_function("EU-27, swings by plain enumeration", |bench| {
        bench.iter(|| enumerate(black_box(&POPULATIONS)));
    });
    let unsc = security_council();
    group.bench_function("Security Council, all indices", |bench| bench.iter(|| all_indices(black_box(&unsc))));
    let assembly = Body::new((0..193).map(|seat| seat.to_string()));
    let assembly = Sitting::new(&assembly, &Threshold::at_least(Ratio::new(2, 3)).into()).unwrap();
    group.bench_function("193 equal members, all indices", |bench| bench.iter(|| all_indices(black_box(&assembly))));
    let college = Sitting::new(&weighted(&ELECTORS), &AtLeast::of("weight", 270).into()).unwrap();
    group.bench_function("51 electors, all indices", |bench| bench.iter(|| all_indices(black_box(&college))));
    group.finish();
}

fn decisions(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decide");
    let eu = council(&POPULATIONS);
    let now = eu.open().cast_all(["0", "1"], demarche::decide::Ballot::For).unwrap();
    group.bench_function("verdict", |bench| bench.iter(|| eu.decide(black_box(&now))));
    group.bench_function("first 20 blocking sets", |bench| {
        bench.iter(|| eu.blocking_sets(black_box(&now)).unwrap().take(20).count());
    });
    group.bench_function("first 20 winning sets", |bench| {
        bench.iter(|| eu.winning_sets(black_box(&now)).unwrap().take(20).count());
    });
    let against = now.clone().rest(demarche::decide::Ballot::Against);
    group.bench_function("cheapest flips to pass", |bench| {
        bench.iter(|| eu.flips_to_pass(black_box(&against), |_| 1).unwrap().next());
    });
    group.bench_function("power of the open ones", |bench| {
        bench.iter(|| eu.power_now(black_box(&now)).unwrap().players().count());
    });
    group.finish();
}

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    power(&mut criterion);
    decisions(&mut criterion);
    criterion.final_summary();
}
