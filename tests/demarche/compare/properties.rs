//! What holds of every table, against the naive way to count.

use demarche::compare::{Alike, Distance, Histogram, Metric, Minority, Periods, Score, Subset, View};
use proptest::prelude::*;

use super::worlds::{World, alike, near, real, worlds};

const DISTANCES: [Distance; 3] = [Distance::Nominal, Distance::Linear, Distance::Squared];

fn apart(world: &World, one: usize, other: usize, distance: Distance) -> f64 {
    let linear = (world.unit(one) - world.unit(other)).abs();
    match distance {
        Distance::Nominal => f64::from(u8::from(one != other)),
        Distance::Linear => linear,
        Distance::Squared => linear * linear,
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / real(values.len()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Planes equal a loop over the items.
    #[test]
    fn two_parties(world in worlds()) {
        let view = world.view();
        let pair = view.contingency(0, 1);
        let both = world.both(0, 1);
        prop_assert_eq!(pair.n(), both.len() as u64);
        prop_assert_eq!(pair.same(), both.iter().filter(|(one, other)| one == other).count() as u64);
        let same: Vec<f64> = both.iter().map(|(one, other)| f64::from(u8::from(one == other))).collect();
        prop_assert!(alike(pair.exact_agreement().map(Score::value), mean(&same)));
        for distance in DISTANCES {
            let each: Vec<f64> = both.iter().map(|(one, other)| apart(&world, *one, *other, distance)).collect();
            prop_assert!(alike(pair.distance(distance).map(Score::value), mean(&each)));
            prop_assert!(alike(pair.s(distance).map(Score::value), mean(&each).map(|mean| 1.0 - 2.0 * mean)));
            // Expected by chance: each level of one against each of the other, on the same items.
            let (mut kappa, mut pi) = (0.0, 0.0);
            for (one, _) in &both {
                for (_, other) in &both {
                    kappa += apart(&world, *one, *other, distance);
                }
            }
            let pool: Vec<usize> = both.iter().flat_map(|(one, other)| [*one, *other]).collect();
            for one in &pool {
                for other in &pool {
                    pi += apart(&world, *one, *other, distance);
                }
            }
            let n = real(both.len());
            let corrected = |expected: f64| (expected > 0.0).then(|| 1.0 - mean(&each).unwrap() / expected);
            prop_assert!(alike(pair.kappa(distance).map(Score::value), corrected(kappa / (n * n))));
            prop_assert!(alike(pair.pi(distance).map(Score::value), corrected(pi / (4.0 * n * n))));
        }
    }

    /// Symmetric, bounded, and agreement is (S + 1)/2.
    #[test]
    fn agreement_is_symmetric_and_bounded(world in worlds()) {
        let view = world.view();
        let (pair, turned) = (view.contingency(0, 1), view.contingency(1, 0));
        prop_assert_eq!(pair.turned(), turned.clone());
        prop_assert!(alike(pair.agreement().map(Score::value), turned.agreement().map(Score::value)));
        for distance in DISTANCES {
            prop_assert!(alike(pair.pi(distance).map(Score::value), turned.pi(distance).map(Score::value)));
            prop_assert!(alike(pair.kappa(distance).map(Score::value), turned.kappa(distance).map(Score::value)));
            for score in [pair.pi(distance), pair.kappa(distance)].into_iter().flatten() {
                prop_assert!(score.value() <= 1.0 + 1e-12);
            }
        }
        if let (Some(agreement), Some(s), Some(exact)) = (pair.agreement(), pair.s(Distance::Linear), pair.exact_agreement()) {
            prop_assert!(near(agreement.value(), f64::midpoint(s.value(), 1.0)));
            prop_assert!((0.0..=1.0).contains(&agreement.value()) && (-1.0..=1.0).contains(&s.value()));
            prop_assert!(exact.value() <= agreement.value() + 1e-12);
            prop_assert!(agreement.n() == s.n() && s.n() == exact.n());
        }
    }

    /// The matrix is the contingency of each two.
    #[test]
    fn everyone_with_everyone(world in worlds()) {
        let view = world.view();
        let matrix = view.agreement_matrix(&view.everyone()).unwrap();
        let (mut both, mut same, mut strangers) = (0, 0, 0);
        for one in 0..world.rows.len() {
            for other in 0..world.rows.len() {
                let pair = view.contingency(one, other);
                prop_assert_eq!(u64::from(matrix.both(one, other)), pair.n());
                prop_assert_eq!(u64::from(matrix.same(one, other)), pair.same());
                for kind in [Alike::Exactly, Alike::ByDegrees] {
                    let (of, with) = (matrix.agreement(one, other, kind), kind.of(&pair));
                    prop_assert!(alike(of.map(Score::value), with.map(Score::value)));
                }
                both += pair.n();
                same += pair.same();
                strangers += usize::from(one < other && pair.n() == 0);
            }
        }
        prop_assert_eq!((matrix.sums(), matrix.strangers()), ((both, same), strangers));
    }

    /// Alpha over all pairs of levels on an item, and all pairs of levels at all.
    #[test]
    fn alpha_is_over_pairs(world in worlds()) {
        let view = world.view();
        let items = world.rows[0].len();
        let units: Vec<Vec<usize>> = (0..items).map(|item| world.rows.iter().filter_map(|row| row[item]).collect()).collect();
        let units: Vec<Vec<usize>> = units.into_iter().filter(|unit: &Vec<usize>| unit.len() > 1).collect();
        let all: Vec<usize> = units.concat();
        let values = world.scale.values();
        let rank = |value: f64| {
            let below = real(all.iter().filter(|level| values[**level] < value).count());
            below + real(all.iter().filter(|level| values[**level].total_cmp(&value).is_eq()).count()) / 2.0
        };
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            let apart = |one: usize, other: usize| match metric {
                Metric::Nominal => f64::from(u8::from(one != other)),
                Metric::Ordinal => (rank(values[one]) - rank(values[other])).powi(2),
                _ => (values[one] - values[other]).powi(2),
            };
            let over = |levels: &[usize]| -> f64 {
                levels.iter().flat_map(|one| levels.iter().map(move |other| (one, other))).map(|(one, other)| apart(*one, *other)).sum()
            };
            let n = real(all.len());
            let observed: f64 = units.iter().map(|unit| over(unit) / (real(unit.len()) - 1.0)).sum::<f64>() / n;
            let expected = over(&all) / (n * (n - 1.0));
            let alpha = (!all.is_empty() && expected > 0.0).then(|| 1.0 - observed / expected);
            prop_assert!(alike(view.alpha(&view.everyone(), metric).map(Score::value), alpha));
        }
    }

    /// Histograms count, and measures of one item stay in their bounds.
    #[test]
    fn one_item(world in worlds(), keep in prop::collection::vec(any::<bool>(), 8)) {
        let view = world.view();
        let among = Subset::of(world.rows.len(), (0..world.rows.len()).filter(|party| keep[*party]));
        let histograms: Vec<Histogram> = (0..view.items()).map(|item| view.histogram(item, &among).unwrap()).collect();
        for (item, histogram) in histograms.iter().enumerate() {
            for level in 0..world.scale.len() {
                let count = world.rows.iter().enumerate().filter(|(party, row)| keep[*party] && row[item] == Some(level)).count();
                prop_assert_eq!(histogram.at(level), count as u64);
            }
            for score in [histogram.agreement_index(), histogram.rice(), histogram.dispersion()].into_iter().flatten() {
                prop_assert!((-1e-12..=1.0 + 1e-12).contains(&score.value()), "{}", score);
            }
            if let Ok(Some(score)) = histogram.van_der_eijk() {
                prop_assert!((-1.0 - 1e-12..=1.0 + 1e-12).contains(&score.value()));
            }
        }
        let contested = view.contested(&among, Minority::Votes(1));
        for (item, histogram) in histograms.iter().enumerate() {
            let levels = (0..world.scale.len()).filter(|level| histogram.at(*level) > 0).count();
            prop_assert_eq!(contested.contains(item), levels > 1);
        }
    }

    /// A view of some items is as if the others had not been, and a pair over some items is the pair in that view.
    #[test]
    fn within_is_without_the_rest(world in worlds(), keep in prop::collection::vec(any::<bool>(), 65)) {
        let view = world.view();
        let items = Subset::of(view.items(), (0..view.items()).filter(|item| keep[*item]));
        let mut less = world.clone();
        for row in &mut less.rows {
            for (item, level) in row.iter_mut().enumerate().filter(|(item, _)| !keep[*item]) {
                let _ = item;
                *level = None;
            }
        }
        prop_assert_eq!(view.within(&items), less.view());
        prop_assert_eq!(view.contingency_on(0, 1, &items), less.view().contingency(0, 1));
        prop_assert_eq!(view.within(&Subset::of(0, [])), View::blank(world.scale, view.parties(), view.items()).unwrap());
        // The two halves as periods add up to the whole.
        let drift = view.drift(0, 1, &Periods::of((0..view.items()).map(|item| Some(i32::from(keep[item])))));
        prop_assert_eq!(drift.points().iter().map(|(_, pair)| pair.n()).sum::<u64>(), view.contingency(0, 1).n());
    }

    /// Nearest and farthest are one order read from both ends, equals by number.
    #[test]
    fn nearest_and_farthest(world in worlds(), least in 0..4_u64) {
        let view = world.view();
        let like = view.likeness(0, &view.everyone(), Alike::Exactly, least);
        let nearest: Vec<_> = like.nearest().collect();
        let mut farthest: Vec<_> = like.farthest().collect();
        let descending = |one: &(usize, Score), other: &(usize, Score)| other.1.value().total_cmp(&one.1.value());
        prop_assert!(nearest.is_sorted_by(|one, other| descending(one, other).then(one.0.cmp(&other.0)).is_lt()));
        prop_assert!(farthest.is_sorted_by(|one, other| descending(other, one).then(one.0.cmp(&other.0)).is_lt()));
        farthest.sort_by(|one, other| descending(one, other).then(one.0.cmp(&other.0)));
        prop_assert_eq!(&nearest, &farthest);
        prop_assert_eq!(nearest.len() + like.too_few().len(), world.rows.len() - 1);
        prop_assert!(nearest.iter().all(|(_, score)| score.n() >= least.max(1)));
        prop_assert!(like.too_few().iter().all(|other| view.contingency(0, *other).n() < least.max(1)));
    }
}
