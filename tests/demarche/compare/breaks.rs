//! Camps along a line are the best of all ways to cut it.

use demarche::compare::{Breaks, Point};
use proptest::prelude::*;

use super::worlds::real;

fn points(at: &[f64]) -> Vec<Point> {
    at.iter().enumerate().map(|(party, at)| Point { party, at: *at }).collect()
}

fn squares(at: &[f64]) -> f64 {
    let mean = at.iter().sum::<f64>() / real(at.len());
    at.iter().map(|at| (at - mean) * (at - mean)).sum()
}

/// The least squares of all ways to cut sorted positions into so many camps.
fn brute(at: &[f64], camps: usize) -> f64 {
    if camps <= 1 {
        return squares(at);
    }
    let ways = (1..=at.len() + 1 - camps).map(|first| squares(&at[..first]) + brute(&at[first..], camps - 1));
    ways.fold(f64::INFINITY, f64::min)
}

proptest! {
    #[test]
    fn no_cut_is_better(grid in prop::collection::vec(0..12_u8, 1..9), camps in 1..5_usize) {
        let at: Vec<f64> = grid.iter().map(|step| f64::from(*step) / 7.0 - 0.3).collect();
        let breaks = Breaks::of(points(&at), camps).unwrap();
        let mut sorted = at.clone();
        sorted.sort_by(f64::total_cmp);
        let mut distinct = sorted.clone();
        distinct.dedup();
        prop_assert_eq!(breaks.camps().len(), camps.min(distinct.len()));
        prop_assert!((breaks.within() - brute(&sorted, camps.min(at.len()))).abs() < 1e-9);
        // What is said of the camps is so.
        let of = |camp: &Vec<usize>| squares(&camp.iter().map(|party| at[*party]).collect::<Vec<_>>());
        prop_assert!((breaks.camps().iter().map(of).sum::<f64>() - breaks.within()).abs() < 1e-9);
        prop_assert_eq!(breaks.gaps().len(), distinct.len() - 1);
        prop_assert_eq!(breaks.gaps().iter().filter(|gap| gap.divides).count(), breaks.camps().len() - 1);
        for (camp, next) in breaks.camps().iter().zip(breaks.camps().iter().skip(1)) {
            let (last, first) = (at[*camp.last().unwrap()], at[next[0]]);
            prop_assert!(breaks.gaps().iter().any(|gap| gap.divides && (gap.below, gap.above) == (last, first)));
        }
        let mut everyone = breaks.camps().concat();
        everyone.sort_unstable();
        prop_assert!(everyone.into_iter().eq(0..at.len()));
    }

    /// The order in which points come does not matter.
    #[test]
    fn order_does_not_matter(grid in prop::collection::vec(0..12_u8, 1..9), camps in 1..5_usize, turn in 0..9_usize) {
        let at: Vec<f64> = grid.iter().map(|step| f64::from(*step) / 3.0).collect();
        let mut turned = points(&at);
        turned.rotate_left(turn % at.len());
        prop_assert_eq!(Breaks::of(points(&at), camps), Breaks::of(turned, camps));
    }
}

#[test]
fn what_is_no_line_has_no_camps() {
    assert_eq!(Breaks::of([], 3), None);
    assert_eq!(Breaks::of(points(&[0.0, 1.0]), 0), None);
    assert_eq!(Breaks::of(points(&[0.0, f64::NAN]), 1), None);
    assert_eq!(Breaks::of(points(&[0.0, f64::INFINITY]), 1), None);
    assert_eq!(Breaks::of(points(&[0.0, -0.0]), 2).unwrap().camps(), [vec![0, 1]]);
}

/// 0, 1 and 2 may be cut on either side of 1: the upper camp is the larger.
#[test]
fn of_equally_good_ways_the_upper_camps_are_larger() {
    let breaks = Breaks::of(points(&[0.0, 1.0, 2.0]), 2).unwrap();
    assert_eq!(breaks.camps(), [vec![0], vec![1, 2]]);
    let breaks = Breaks::of(points(&[0.1, 0.2, 0.3, 0.4]), 3).unwrap();
    assert_eq!(breaks.camps(), [vec![0], vec![1], vec![2, 3]]);
}
