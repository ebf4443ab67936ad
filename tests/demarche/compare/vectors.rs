//! Numbers that are known from elsewhere.

use demarche::compare::{Contingency, Distance, Histogram, Metric, Scale, Score, View};

use super::worlds::near;

fn votes(counts: &[u32; 3]) -> Histogram {
    Histogram::of(Scale::vote(), counts).unwrap()
}

fn steps(levels: u8) -> Scale {
    Scale::new((1..=levels).map(f64::from)).unwrap()
}

#[track_caller]
fn is(score: Option<Score>, expected: f64, tolerance: f64) {
    let value = score.unwrap().value();
    assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
}

/// Yes, abstain, no: agreement index and Rice, worked out by hand.
#[test]
fn cohesion_on_one_item() {
    for (counts, index, rice) in [
        ([60, 10, 30], 0.4, 1.0 / 3.0),
        ([50, 0, 50], 0.25, 0.0),
        ([34, 33, 33], 0.01, 1.0 / 67.0),
        ([100, 0, 0], 1.0, 1.0),
        ([0, 0, 2], 1.0, 1.0),
    ] {
        is(votes(&counts).agreement_index(), index, 1e-12);
        is(votes(&counts).rice(), rice, 1e-12);
    }
    assert_eq!(votes(&[0, 5, 0]).rice(), None, "nobody takes a side");
    assert_eq!(votes(&[0, 5, 1]).rice(), None, "one alone is no group");
    assert_eq!(votes(&[0, 0, 0]).agreement_index(), None);
    assert_eq!(votes(&[0, 1, 0]).agreement_index(), None);
    assert_eq!(votes(&[60, 10, 30]).rice().unwrap().n(), 90);
    assert_eq!(votes(&[60, 10, 30]).agreement_index().unwrap().n(), 100);
}

/// The published example of the R package agrmt, and histograms whose agreement follows from the definition.
#[test]
fn agreement_a() {
    let agreement = |counts: &[u32]| {
        let scale = steps(u8::try_from(counts.len()).unwrap());
        Histogram::of(scale, counts).unwrap().van_der_eijk().unwrap()
    };
    is(agreement(&[30, 40, 210, 130, 530, 50, 10]), 0.611_333_3, 5e-8);
    is(agreement(&[0, 0, 10, 0, 0]), 1.0, 0.0);
    is(agreement(&[2, 2, 2, 2, 2]), 0.0, 0.0);
    is(agreement(&[5, 0, 0, 0, 5]), -1.0, 0.0);
    is(agreement(&[5, 5, 0, 0, 0]), 0.75, 1e-12);
    is(agreement(&[30, 15, 10, 20, 25]), -0.119_444, 5e-7);
    assert_eq!(agreement(&[0, 0, 0]), None);
    assert!(Histogram::of(steps(2), &[1, 2]).unwrap().van_der_eijk().is_err());
    // Three levels, two values.
    let tied = Scale::new([0.0, 1.0, 1.0]).unwrap();
    assert!(Histogram::of(tied, &[1, 2, 3]).unwrap().van_der_eijk().is_err());
    // The order of the levels does not matter, only that of their values.
    let turned = Scale::new([3.0, 1.0, 2.0]).unwrap();
    let one = Histogram::of(turned, &[7, 2, 4]).unwrap().van_der_eijk().unwrap();
    assert_eq!(one, agreement(&[2, 4, 7]));
}

/// A textbook table of two judges.
#[test]
fn kappa_of_two_judges() {
    let pair = Contingency::of(Scale::new([1.0, 0.0]).unwrap(), &[vec![20, 5], vec![10, 15]]).unwrap();
    for distance in [Distance::Nominal, Distance::Linear, Distance::Squared] {
        is(pair.kappa(distance), 0.4, 1e-12);
    }
}

/// Ten items of two parties on a scale of three; alpha as the Python package krippendorff has it.
#[test]
fn a_pair() {
    let (one, other) = ([1, 1, 1, 1, 1, 1, 2, 3, 1, 3], [1, 1, 1, 1, 1, 2, 2, 1, 1, 3]);
    let mut view = View::blank(steps(3), 2, 10).unwrap();
    for item in 0..10 {
        view.put(0, item, one[item] - 1);
        view.put(1, item, other[item] - 1);
    }
    let pair = view.contingency(0, 1);
    is(pair.agreement(), 0.85, 1e-12);
    is(pair.exact_agreement(), 0.8, 1e-12);
    is(pair.s(Distance::Linear), 0.7, 1e-12);
    is(pair.kappa(Distance::Nominal), 0.574_468, 5e-7);
    is(pair.kappa(Distance::Linear), 0.558_824, 5e-7);
    is(pair.pi(Distance::Nominal), 0.569_892, 5e-7);
    is(pair.pi(Distance::Linear), 0.555_556, 5e-7);
    is(view.alpha(&view.everyone(), Metric::Nominal), 0.591_398, 5e-7);
    is(view.alpha(&view.everyone(), Metric::Interval), 0.566_210, 5e-7);
}

/// Four observers, twelve units, gaps: Krippendorff 2011.
#[test]
fn alpha_of_many() {
    let rows = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    let mut view = View::blank(steps(5), 4, 12).unwrap();
    for (party, row) in rows.iter().enumerate() {
        for (item, level) in row.bytes().enumerate().filter(|(_, level)| level.is_ascii_digit()) {
            view.put(party, item, usize::from(level - b'1'));
        }
    }
    let alpha = |metric| view.alpha(&view.everyone(), metric);
    is(alpha(Metric::Nominal), 0.7434, 5e-5);
    is(alpha(Metric::Ordinal), 0.8154, 5e-5);
    is(alpha(Metric::Interval), 0.8491, 5e-5);
    is(alpha(Metric::Ratio), 0.7974, 5e-5);
    assert_eq!(alpha(Metric::Nominal).unwrap().n(), 40, "the last unit but one has three, the last alone none");
}

/// Never 0, and never no number.
#[test]
fn nothing_in_common_is_no_number() {
    let view = View::blank(Scale::vote(), 2, 70).unwrap();
    let pair = view.contingency(0, 1);
    assert_eq!((pair.n(), pair.agreement(), pair.exact_agreement()), (0, None, None));
    for distance in [Distance::Nominal, Distance::Linear, Distance::Squared] {
        assert_eq!((pair.s(distance), pair.kappa(distance), pair.pi(distance)), (None, None, None));
    }
    assert_eq!(view.alpha(&view.everyone(), Metric::Ordinal), None);
    assert_eq!(view.cohesion(&view.everyone()).agreement_index, None);
    assert!(view.divisive(&view.everyone(), 0).is_empty());
}

/// Both always at one level: agreement is whole, what chance would give cannot be told.
#[test]
fn no_variation_has_no_chance() {
    let pair = Contingency::of(Scale::vote(), &[vec![9, 0, 0], vec![0, 0, 0], vec![0, 0, 0]]).unwrap();
    assert_eq!(pair.agreement().unwrap().value().to_bits(), 1.0_f64.to_bits());
    assert_eq!((pair.kappa(Distance::Linear), pair.pi(Distance::Nominal)), (None, None));
    // One always says yes and the other no: kappa has nothing to correct by, pi has.
    let apart = Contingency::of(Scale::vote(), &[vec![0, 0, 4], vec![0, 0, 0], vec![0, 0, 0]]).unwrap();
    is(apart.kappa(Distance::Nominal), 0.0, 1e-12);
    is(apart.pi(Distance::Nominal), -1.0, 1e-12);
}

#[test]
fn dispersion_is_four_times_the_variance() {
    is(votes(&[50, 0, 50]).dispersion(), 1.0, 1e-12);
    is(votes(&[0, 50, 0]).dispersion(), 0.0, 0.0);
    is(votes(&[60, 10, 30]).dispersion(), 4.0 * (0.6 * 0.35 * 0.35 + 0.1 * 0.15 * 0.15 + 0.3 * 0.65 * 0.65), 1e-12);
    assert!(near(votes(&[60, 10, 30]).mean().unwrap().value(), 0.65));
}
