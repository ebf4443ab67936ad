//! What power costs, beside plain enumeration in the same run.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_possible_truncation,
    reason = "a bench that cannot run says so by stopping"
)]

use std::collections::BTreeSet;
use std::hint::black_box;

use criterion::Criterion;
use demarche::atlas::{self, PopulationBasis, PopulationFact};
use demarche::day;
use demarche::decide::{AtLeast, Body, Members, Ratio, Rule, Sitting, Threshold, preset};

/// Electors of the states and the District of Columbia, 2024 and 2028.
const ELECTORS: [u64; 51] = [
    54, 40, 30, 28, 19, 19, 17, 16, 16, 15, 14, 13, 12, 11, 11, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7, 6, 6,
    6, 6, 6, 6, 5, 5, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3,
];

fn weighted(weights: &[u64]) -> Body {
    let named = || weights.iter().enumerate().map(|(place, weight)| (place.to_string(), *weight));
    Body::new(named().map(|(name, _)| name)).weight("weight", named())
}

/// Those by which the Council of the European Union counted in 2023, by member.
fn populations() -> Vec<(String, u64)> {
    let on = day(2023, 6, 1);
    let of = |nation| atlas::population(nation, PopulationBasis::UsuallyResident, on).map(PopulationFact::population);
    let known = atlas::populations().iter().map(PopulationFact::nation);
    let nations: BTreeSet<_> = known.collect();
    let known = nations.into_iter().filter_map(|nation| Some((nation.to_string(), u64::from(of(nation)?))));
    let populations: Vec<_> = known.collect();
    assert_eq!(populations.len(), 27);
    populations
}

fn council() -> Sitting {
    let populations = populations();
    let body = Body::new(populations.iter().map(|(nation, _)| nation.clone())).weight("population", populations);
    Sitting::new(&body, &preset::eu_council_qmv()).unwrap()
}

/// The members of the Council under a rule of many parts: members and population, or all but three, and a second large
/// weight, a veto, and two of five.
fn composite() -> Sitting {
    let populations = populations();
    let name = |place: usize| populations[place].0.clone();
    let wealth = populations.iter().map(|(nation, people)| (nation.clone(), people * people % 1_000_003));
    let body = Body::new(populations.iter().map(|(nation, _)| nation.clone()))
        .weight("population", populations.clone())
        .weight("wealth", wealth)
        .role("host", [name(9)])
        .role("five", (3..8).map(name));
    let rule = Rule::all([
        preset::eu_council_qmv(),
        Threshold::at_least(Ratio::new(1, 2)).of("wealth").into(),
        AtLeast::heads(2).among(Members::role("five")).into(),
        Rule::veto("host"),
    ]);
    Sitting::new(&body, &rule).unwrap()
}

fn security_council() -> Sitting {
    let body = Body::new((0..15).map(|seat| seat.to_string())).role("permanent", (0..5).map(|seat| seat.to_string()));
    Sitting::new(&body, &preset::unsc_substantive()).unwrap()
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
fn enumerate(weights: &[u64], wins: impl Fn(u32, u32, u64) -> bool) -> (Vec<u64>, Vec<u64>) {
    let players = weights.len() as u32;
    let (mut swings, mut by_size) = (vec![0_u64; weights.len()], vec![0_u64; weights.len() + 1]);
    let (mut coalition, mut sum) = (0_u32, 0_u64);
    for step in 1..=1_u32 << players {
        let size = coalition.count_ones();
        if wins(coalition, size, sum) {
            by_size[size as usize] += 1;
            for (player, weight) in weights.iter().enumerate() {
                let without = coalition & !(1 << player);
                swings[player] += u64::from(without != coalition && !wins(without, size - 1, sum - weight));
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

fn enumerate_council(weights: &[u64]) -> (Vec<u64>, Vec<u64>) {
    let total: u64 = weights.iter().sum();
    let players = weights.len() as u32;
    let (members, needed) = ((players * 55).div_ceil(100), (total * 65).div_ceil(100));
    enumerate(weights, |_, size, sum| (size >= members && sum >= needed) || size + 4 > players)
}

fn power(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("power");
    group.sample_size(10);
    let eu = council();
    let people: Vec<u64> = populations().into_iter().map(|(_, people)| people).collect();
    group.bench_function("EU-27, all indices", |bench| bench.iter(|| all_indices(black_box(&eu))));
    group.bench_function("EU-27, swings by plain enumeration", |bench| {
        bench.iter(|| enumerate_council(black_box(&people)));
    });
    let composite = composite();
    group.bench_function("27 with two weights, a veto and a role, all indices", |bench| {
        bench.iter(|| all_indices(black_box(&composite)));
    });
    let unsc = security_council();
    group.bench_function("Security Council, all indices", |bench| bench.iter(|| all_indices(black_box(&unsc))));
    group.bench_function("Security Council, swings by plain enumeration", |bench| {
        bench.iter(|| enumerate(black_box(&[1; 15]), |coalition, size, _| size >= 9 && coalition & 31 == 31));
    });
    let assembly = Body::new((0..193).map(|seat| seat.to_string()));
    let assembly = Sitting::new(&assembly, &Threshold::at_least(Ratio::new(2, 3)).into()).unwrap();
    group.bench_function("193 equal members, all indices", |bench| bench.iter(|| all_indices(black_box(&assembly))));
    // No plain peer of these ends: 2^51 coalitions are half a year's work.
    let college = Sitting::new(&weighted(&ELECTORS), &AtLeast::of("weight", 270).into()).unwrap();
    group.bench_function("51 electors, all indices", |bench| bench.iter(|| all_indices(black_box(&college))));
    let seats: Vec<u64> = (0..51).map(|place| place * 37 % 11).collect();
    let two =
        weighted(&ELECTORS).weight("seats", seats.iter().enumerate().map(|(place, seats)| (place.to_string(), *seats)));
    let half = AtLeast::of("seats", seats.iter().sum::<u64>() / 2 + 1);
    let two = Sitting::new(&two, &Rule::all([AtLeast::of("weight", 270).into(), half.into()])).unwrap();
    group.bench_function("51 electors with a second weight, all indices", |bench| {
        bench.iter(|| all_indices(black_box(&two)));
    });
    group.finish();
}

fn decisions(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("decide");
    let eu = council();
    let now = eu.open().cast_all(["DEU", "FRA"], demarche::decide::Ballot::For).unwrap();
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
