//! Camps over many items: joining equals the naive way, and what scipy and scikit-learn give.

use demarche::compare::{Alike, Cut, Distances, Linkage, Scale, Subset, View};
use proptest::prelude::*;

use super::worlds::{near, real, worlds};

const LINKAGES: [Linkage; 3] = [Linkage::Average, Linkage::Complete, Linkage::Ward];

/// Joins the nearest two, each distance worked out anew from the members.
fn naive(points: &[[f64; 2]], linkage: Linkage) -> Vec<(f64, Vec<usize>)> {
    let apart = |one: usize, other: usize| {
        let [a, b] = [points[one], points[other]];
        ((a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2)).sqrt()
    };
    let between = |one: &[usize], other: &[usize]| -> f64 {
        let pairs: Vec<f64> = one.iter().flat_map(|one| other.iter().map(move |other| apart(*one, *other))).collect();
        match linkage {
            Linkage::Average => pairs.iter().sum::<f64>() / real(pairs.len()),
            Linkage::Complete => pairs.iter().copied().fold(0.0, f64::max),
            Linkage::Ward => {
                let center = |camp: &[usize], axis: usize| {
                    camp.iter().map(|place| points[*place][axis]).sum::<f64>() / real(camp.len())
                };
                let square: f64 = (0..2).map(|axis| (center(one, axis) - center(other, axis)).powi(2)).sum();
                let (one, other) = (real(one.len()), real(other.len()));
                (2.0 * one * other / (one + other) * square).sqrt()
            }
        }
    };
    let mut camps: Vec<Vec<usize>> = (0..points.len()).map(|point| vec![point]).collect();
    let mut joined = Vec::new();
    while camps.len() > 1 {
        let mut best = (f64::INFINITY, 0, 0);
        for one in 0..camps.len() {
            for other in one + 1..camps.len() {
                let apart = between(&camps[one], &camps[other]);
                if apart < best.0 {
                    best = (apart, one, other);
                }
            }
        }
        let other = camps.remove(best.2);
        camps[best.1].extend(other);
        let mut camp = camps[best.1].clone();
        camp.sort_unstable();
        joined.push((best.0, camp));
    }
    joined
}

fn between(points: &[[f64; 2]]) -> Distances {
    Distances::between(points.len(), |one, other| {
        let [a, b] = [points[one], points[other]];
        ((a[0] - b[0]).powi(2) + (a[1] - b[1]).powi(2)).sqrt()
    })
    .unwrap()
}

proptest! {
    /// Points that are nowhere equally far: there is one way to join them.
    #[test]
    fn joining_equals_the_naive_way(points in prop::collection::vec(prop::array::uniform2(0.0..1.0_f64), 1..14)) {
        for linkage in LINKAGES {
            let dendrogram = between(&points).dendrogram(linkage);
            let expected = naive(&points, linkage);
            prop_assert_eq!(dendrogram.merges().len(), points.len() - 1);
            let mut nodes: Vec<Vec<usize>> = (0..points.len()).map(|point| vec![point]).collect();
            for (merge, (height, camp)) in dendrogram.merges().iter().zip(&expected) {
                let mut both = merge.parts.map(|part| nodes[part].clone()).concat();
                both.sort_unstable();
                prop_assert_eq!(&both, camp);
                prop_assert_eq!(merge.size, camp.len() as u64);
                prop_assert!(near(merge.height, *height));
                nodes.push(both);
            }
            let heights: Vec<f64> = dendrogram.merges().iter().map(|merge| merge.height).collect();
            prop_assert!(heights.windows(2).all(|two| two[0] <= two[1] + 1e-12));
            for camps in 1..=points.len() {
                let cut = dendrogram.cut(camps);
                prop_assert_eq!(cut.len(), camps);
                let mut everyone = cut.concat();
                everyone.sort_unstable();
                prop_assert!(everyone.into_iter().eq(0..points.len()));
            }
        }
    }

    #[test]
    fn silhouettes_are_bounded_and_the_clearest_is_clearest(points in prop::collection::vec(prop::array::uniform2(0.0..1.0_f64), 3..10)) {
        let distances = between(&points);
        let clearest = distances.camps(Linkage::Average, Cut::Clearest { at_most: 9 });
        for camps in 2..points.len() {
            let cut = distances.camps(Linkage::Average, Cut::Into(camps));
            let silhouette = cut.silhouette().unwrap();
            prop_assert!((-1.0..=1.0).contains(&silhouette.value()));
            prop_assert!(clearest.silhouette().unwrap().value() >= silhouette.value());
        }
    }

    /// Each two of those that are kept have enough in common, and putting back anyone left out would end that.
    #[test]
    fn distances_are_known(world in worlds(), least in 1..6_u32) {
        let view = world.view();
        let distances = view.distances(&view.everyone(), Alike::ByDegrees, least).unwrap();
        let known = |one: usize, other: usize| view.contingency(one, other).n() >= u64::from(least);
        for one in distances.parties() {
            for other in distances.parties().iter().filter(|other| *other != one) {
                prop_assert!(known(*one, *other));
                let agreement = view.contingency(*one, *other).agreement().unwrap().value();
                prop_assert!(near(distances.apart(*one, *other).unwrap(), 1.0 - agreement));
            }
            prop_assert_eq!(distances.apart(*one, *one), Some(0.0));
        }
        let mut everyone = [distances.parties(), distances.left_out()].concat();
        everyone.sort_unstable();
        prop_assert!(everyone.into_iter().eq(0..world.rows.len()));
    }
}

/// `scipy.cluster.hierarchy.linkage` on the same distances, 1.17.
#[test]
fn joining_equals_scipy() {
    let at = [0.0_f64, 1.0, 3.5, 8.0, 8.25, 20.0];
    let distances = Distances::between(6, |one, other| (at[one] - at[other]).abs()).unwrap();
    for (linkage, heights) in SCIPY {
        let merges = distances.dendrogram(linkage).merges().to_vec();
        assert_eq!(
            merges.iter().map(|merge| merge.parts).collect::<Vec<_>>(),
            [[3, 4], [0, 1], [2, 7], [6, 8], [5, 9]]
        );
        for (merge, height) in merges.iter().zip(heights) {
            assert!((merge.height - height).abs() < 1e-9, "{linkage:?}: {} is not {height}", merge.height);
        }
    }
}

/// `sklearn.metrics.silhouette_score` with the precomputed distances, 1.9.
#[test]
fn silhouettes_equal_scikit_learn() {
    let at = [0.0_f64, 1.0, 3.5, 8.0, 8.25, 20.0];
    let distances = Distances::between(6, |one, other| (at[one] - at[other]).abs()).unwrap();
    for (camps, expected) in SKLEARN {
        let camps: Vec<Vec<usize>> = camps.iter().map(|camp| camp.to_vec()).collect();
        let silhouette = distances.silhouette(&camps).unwrap();
        assert!((silhouette.value() - expected).abs() < 1e-9, "{} is not {expected}", silhouette.value());
    }
}

/// All equally far: the lowest numbers first.
#[test]
fn equals_go_by_number() {
    let distances = Distances::between(4, |_, _| 1.0).unwrap();
    for linkage in [Linkage::Average, Linkage::Complete] {
        let merges = distances.dendrogram(linkage).merges().to_vec();
        assert_eq!(merges.iter().map(|merge| merge.parts).collect::<Vec<_>>(), [[0, 1], [2, 4], [3, 5]]);
    }
    assert_eq!(Distances::between(0, |_, _| 1.0).unwrap().dendrogram(Linkage::Ward).cut(3), Vec::<Vec<usize>>::new());
}

/// Two camps of three, one who never voted, and one item on which all agree.
#[test]
fn what_divides_and_what_unites() {
    let mut view = View::blank(Scale::vote(), 7, 3).unwrap();
    for party in 0..6 {
        view.put(party, 0, if party < 3 { 0 } else { 2 });
        view.put(party, 1, 2);
        view.put(party, 2, usize::from(party >= 3));
    }
    let camps = view.distances(&view.everyone(), Alike::ByDegrees, 1).unwrap().camps(Linkage::Average, Cut::Into(2));
    assert_eq!((camps.camps(), camps.left_out()), ([vec![0, 1, 2], vec![3, 4, 5]].as_slice(), [6].as_slice()));
    let camps: Vec<Subset> = camps.camps().iter().map(|camp| Subset::of(7, camp.iter().copied())).collect();
    let divides: Vec<_> = view.divides(&camps).iter().map(|item| (item.item, item.score.value())).collect();
    assert_eq!(divides.iter().map(|(item, _)| *item).collect::<Vec<_>>(), [0, 2, 1]);
    // (3 + 1)/5 − (1.5 + 1)/5
    assert!(near(divides[1].1, 0.3) && near(divides[2].1, 0.0));
    let ground = view.common_ground(&camps);
    assert_eq!((ground[0].item, ground[0].side), (1, demarche::compare::Side::Against));
    assert!(near(ground[0].score.value(), 0.64));
    assert!(view.divides(&camps[..1]).is_empty(), "one camp alone is not divided");
    let silent = [camps[0].clone(), Subset::of(7, [6])];
    assert!(view.divides(&silent).is_empty() && view.common_ground(&silent).is_empty());
}

const SCIPY: [(Linkage, [f64; 5]); 3] = [
    (Linkage::Average, [0.25, 1.0, 3.0, 6.625, 15.85]),
    (Linkage::Complete, [0.25, 1.0, 3.5, 8.25, 20.0]),
    (Linkage::Ward, [0.25, 1.0, 3.464_101_615_137_754_4, 10.263_405_867_449_656, 20.462_262_012_462_52]),
];

const SKLEARN: [(&[&[usize]], f64); 3] = [
    (&[&[0, 1, 2], &[3, 4], &[5]], 0.625_552_610_640_329_9),
    (&[&[0, 1], &[2, 3, 4, 5]], 0.330_681_463_399_26),
    (&[&[0, 5], &[1, 4], &[2, 3]], -0.407_523_148_148_148_2),
];
