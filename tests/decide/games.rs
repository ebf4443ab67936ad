//! Games whose power is known from arithmetic.

use demarche::decide::*;
use proptest::prelude::*;

use super::figures::{eu, populations};

/// Electors of the states and the District of Columbia, 2024 and 2028.
pub(crate) const ELECTORS: [u64; 51] = [
    54, 40, 30, 28, 19, 19, 17, 16, 16, 15, 14, 13, 12, 11, 11, 11, 11, 10, 10, 10, 10, 10, 9, 9, 8, 8, 8, 7, 7, 6, 6,
    6, 6, 6, 6, 5, 5, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3,
];

fn names(players: usize) -> impl Iterator<Item = String> {
    (0..players).map(|place| place.to_string())
}

fn weighted(weights: &[u64], quota: u64) -> Sitting {
    let body = Body::new(names(weights.len())).weight("votes", names(weights.len()).zip(weights.iter().copied()));
    Sitting::new(&body, &AtLeast::of("votes", quota).into()).unwrap()
}

fn choose(from: u32, number: u32) -> u128 {
    (0..u128::from(number)).fold(1, |ways, chosen| ways * (u128::from(from) - chosen) / (chosen + 1))
}

/// Coalitions of the others that fall short by no more than a player's weight: sums alone, nothing taken away again.
fn swings(weights: &[u64], quota: u64, player: usize) -> u128 {
    let small = |number: u64| usize::try_from(number).unwrap();
    let mut ways = vec![0_u128; small(quota)];
    ways[0] = 1;
    for (_, weight) in weights.iter().enumerate().filter(|(other, _)| *other != player) {
        for sum in (small(*weight)..ways.len()).rev() {
            ways[sum] += ways[sum - small(*weight)];
        }
    }
    ways[small(quota.saturating_sub(weights[player]))..].iter().sum()
}

fn sum_of_shares(power: &Power) -> String {
    let shares: Vec<Fraction> = power.players().map(|one| one.shapley_shubik().exact().unwrap().clone()).collect();
    shares.iter().skip(1).fold(shares[0].clone(), |sum, share| sum.plus(share)).to_string()
}

#[test]
fn the_electoral_college_is_counted_exactly() {
    assert_eq!(ELECTORS.iter().sum::<u64>(), 538);
    let sitting = weighted(&ELECTORS, 270);
    let power = sitting.power().unwrap();
    assert_eq!(power.method(), Method::DynamicProgramming);
    for (place, one) in power.players().enumerate() {
        assert_eq!(one.swings().unwrap().to_u128(), Some(swings(&ELECTORS, 270, place)), "{}", one.player());
    }
    assert_eq!(sum_of_shares(&power), "1/1");
}

#[test]
fn equal_members_share_alike() {
    for (players, needed) in [(193_u32, 97_u64), (193, 129), (55, 37), (15, 9), (300, 151)] {
        let sitting = Sitting::new(&Body::new(names(players as usize)), &AtLeast::heads(needed).into()).unwrap();
        let power = sitting.power().unwrap();
        assert_eq!(power.method(), Method::Typed);
        for one in power.players() {
            assert_eq!(one.shapley_shubik().exact().unwrap().to_string(), format!("1/{players}"));
            assert_eq!(one.banzhaf_normalised().exact().unwrap().to_string(), format!("1/{players}"));
        }
        if players == 55 {
            assert_eq!(power.of("0").unwrap().swings().unwrap().to_u128(), Some(choose(54, 36)));
        }
        if needed * 2 == u64::from(players) + 1 {
            assert_eq!(power.passing().exact().unwrap().to_string(), "1/2", "more than half of an odd number");
        }
    }
}

#[test]
fn all_of_a_hundred_and_ninety_three_pass_in_one_coalition() {
    let sitting = Sitting::new(&Body::new(names(193)), &NoneAgainst::silence().into()).unwrap();
    let power = sitting.power().unwrap();
    let one_in = "12554203470773361527671578846415332832204710888928069025792";
    assert_eq!(power.passing().exact().unwrap().to_string(), format!("1/{one_in}"), "2^193");
    assert_eq!(power.of("0").unwrap().preventive().exact().unwrap().to_string(), "1/1");
}

#[test]
fn many_different_weights_take_wide_counts() {
    // Neither few classes nor two halves, and more coalitions than two machine words hold.
    let weights: Vec<u64> = (0..130).map(|place| place % 7 + 1).collect();
    assert_eq!(weights.iter().sum::<u64>(), 514);
    let sitting = weighted(&weights, 258);
    let power = sitting.power().unwrap();
    assert_eq!(power.method(), Method::DynamicProgramming);
    assert_eq!(sum_of_shares(&power), "1/1");
    let swings: Vec<Count> = power.players().take(7).map(|one| one.swings().unwrap()).collect();
    assert!(swings.is_sorted() && swings[0] < swings[6]);
    // Of each pair of opposite coalitions one wins, but for those of exactly half.
    assert!(power.passing().to_f64() < 0.5 && power.passing().to_f64() > 0.49);
    // Those of exactly half, counted apart.
    let mut ways = vec![num_bigint::BigUint::ZERO; 258];
    ways[0] = 1_u32.into();
    for weight in weights.iter().map(|weight| usize::try_from(*weight).unwrap()) {
        for sum in (weight..258).rev() {
            let less = ways[sum - weight].clone();
            ways[sum] += less;
        }
    }
    let all = num_bigint::BigUint::from(1_u32) << 130;
    let winning: num_bigint::BigUint = (all - &ways[257]) / 2_u32;
    assert_eq!(power.winning().unwrap().to_string(), winning.to_string());
}

#[test]
fn two_weights_are_as_in_a_plain_enumeration() {
    // The triple majority of Nice with the members and the population of 2023, which had it no more. Counted by a plain
    // program in another language over all 2^27 coalitions.
    const VOTES: [u64; 27] =
        [29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 10, 12, 12, 10, 10, 7, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3];
    let people = populations();
    let body = eu().weight("votes", people.iter().map(|(nation, _)| nation.clone()).zip(VOTES));
    let rule = Rule::all([
        AtLeast::of("votes", 258).into(),
        AtLeast::heads(14).into(),
        Threshold::at_least(Ratio::percent(62)).of("population").into(),
    ]);
    let sitting = Sitting::new(&body, &rule).unwrap();
    let power = sitting.power().unwrap();
    assert_eq!(power.method(), Method::MeetInTheMiddle);
    assert_eq!(power.winning().unwrap().to_u128(), Some(575_328));
    assert_eq!(power.of("DEU").unwrap().banzhaf_normalised().to_string(), "0.07349287");
    assert_eq!(power.of("LUX").unwrap().swings().unwrap().to_u128(), Some(106_460));
}

#[test]
fn a_clause_that_lets_more_pass_never_lowers_the_power_to_act() {
    let passing = |rule: Rule| Sitting::new(&eu(), &rule).unwrap().power().unwrap().passing().to_f64();
    let population = |percent| Rule::from(Threshold::at_least(Ratio::percent(percent)).of("population"));
    let plain = Rule::all([AtLeast::heads(15).into(), population(65)]);
    assert!(passing(preset::eu_council_qmv()) > passing(plain.clone()));
    assert!(passing(plain) > passing(Rule::all([AtLeast::heads(15).into(), population(70)])), "a higher quota");
}

#[test]
fn more_players_than_can_be_counted_are_sampled() {
    let sitting = Sitting::new(&Body::new(names(5_000)), &AtLeast::heads(2_501).into()).unwrap();
    assert_eq!(sitting.power_by(Method::Typed).unwrap_err().reason(), Reason::MethodUnfit);
    let now = sitting.open().cast_all(names(4_990), Ballot::Against).unwrap();
    assert_eq!(sitting.power_now(&now).unwrap_err().reason(), Reason::NothingToDecide);
}

#[test]
fn what_takes_too_long_is_sampled_and_says_so() {
    let weights: Vec<u64> = (0..60).map(|place| 1_000_003 * (place + 1) + place * place).collect();
    let sitting = weighted(&weights, weights.iter().sum::<u64>() / 2);
    let power = sitting.power().unwrap();
    assert_eq!(power.method(), Method::Sampled);
    let sampling = power.sampling().unwrap();
    assert!(sampling.samples == 200_000 && sampling.seed == 1 && sampling.error < 0.006, "{sampling:?}");
    assert_eq!(power.of("0").unwrap().swings(), None);
    assert!((power.players().map(|one| one.shapley_shubik().to_f64()).sum::<f64>() - 1.0).abs() < 1e-9);
    let drawn = || weighted(&[3, 2, 2], 4).power_by(Method::Sampled).unwrap().of("0").unwrap().shapley_shubik();
    assert_eq!(drawn(), drawn(), "the same seed");
}

#[test]
fn rules_for_which_an_index_has_no_meaning_are_refused() {
    #[track_caller]
    fn check(rule: Rule, path: &str, reason: Reason) {
        let body = Body::new(["A", "B", "C"]).weight("population", [("A", 1), ("B", 1), ("C", 1)]);
        let sitting = Sitting::new(&body, &rule).unwrap();
        let refused = sitting.power().unwrap_err();
        assert_eq!((refused.path(), refused.reason()), (path, reason));
    }
    check(preset::unga_simple(), "threshold", Reason::WholeVaries);
    check(preset::coe_20d(), "all[0].threshold", Reason::WholeVaries);
    check(Threshold::at_least(Ratio::new(1, 2)).base(Base::Present).into(), "threshold", Reason::WholeVaries);
    check(preset::eu_cfsp_unanimity(), "all[1].not.all[0].threshold", Reason::AbstentionCounts);
    check(Rule::negated(AtLeast::heads(2)), "not.at-least", Reason::NotMonotone);
    check(AtLeast::heads(2).side(Side::Against).into(), "at-least", Reason::NotMonotone);
    check(AtLeast::heads(4).into(), "rule", Reason::NothingToDecide);
    // A majority that rejects is a majority all the same.
    let reverse = Rule::negated(AtLeast::heads(2).side(Side::Against));
    let body = Body::new(["A", "B", "C"]);
    let sitting = Sitting::new(&body, &reverse).unwrap();
    assert_eq!(sitting.power().unwrap().winning().unwrap().to_u128(), Some(4));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn forty_players_are_counted_exactly(weights in prop::collection::vec(0_u64..30, 2..50), part in 1_u64..100) {
        let total: u64 = weights.iter().sum();
        prop_assume!(total > 0);
        let quota = (total * part / 100).max(1);
        let sitting = weighted(&weights, quota);
        let power = sitting.power().unwrap();
        prop_assert!(power.method() != Method::Sampled);
        for (place, one) in power.players().enumerate() {
            let expected = swings(&weights, quota, place);
            prop_assert_eq!(one.swings().unwrap().to_u128(), Some(expected), "{} by {}", place, power.method());
            prop_assert!(weights[place] > 0 || expected == 0, "who weighs nothing has no power");
        }
        prop_assert_eq!(sum_of_shares(&power), "1/1");
        for (one, other) in power.players().zip(&weights).flat_map(|one| power.players().zip(&weights).map(move |other| (one, other))) {
            if one.1 == other.1 {
                prop_assert_eq!(one.0.shapley_shubik(), other.0.shapley_shubik(), "alike");
            }
        }
    }

    #[test]
    fn the_dual_has_the_same_power(weights in prop::collection::vec(0_u64..30, 2..25), part in 1_u64..100) {
        let total: u64 = weights.iter().sum();
        prop_assume!(total > 0);
        let quota = (total * part / 100).max(1);
        // What blocks one wins the other.
        let (rule, dual) = (weighted(&weights, quota), weighted(&weights, total - quota + 1));
        let (power, dual_power) = (rule.power().unwrap(), dual.power().unwrap());
        let winning = [&power, &dual_power].map(|power| power.winning().unwrap().to_u128().unwrap());
        prop_assert_eq!(winning[0] + winning[1], 1 << weights.len());
        for (one, other) in power.players().zip(dual_power.players()) {
            prop_assert_eq!(one.swings(), other.swings());
            prop_assert_eq!(one.shapley_shubik(), other.shapley_shubik());
        }
        let blocking: Vec<_> = rule.blocking_sets(&rule.open()).unwrap().take(50).collect();
        let winning: Vec<_> = dual.winning_sets(&dual.open()).unwrap().take(50).collect();
        prop_assert_eq!(blocking, winning);
    }

    #[test]
    fn both_halves_and_sums_agree_on_thirty_players(weights in prop::collection::vec(1_u64..50, if cfg!(debug_assertions) { 27..29 } else { 27..33 }), part in 30_u64..90, heads in 1_u64..27) {
        let quota = weights.iter().sum::<u64>() * part / 100;
        let body = Body::new(names(weights.len())).weight("votes", names(weights.len()).zip(weights.iter().copied()));
        let rule = Rule::any([Rule::all([AtLeast::of("votes", quota).into(), AtLeast::heads(heads).into()]), Rule::blocking_minority(4)]);
        let sitting = Sitting::new(&body, &rule).unwrap();
        let halves = sitting.power_by(Method::MeetInTheMiddle).unwrap();
        let sums = sitting.power_by(Method::DynamicProgramming).unwrap();
        prop_assert_eq!(halves.winning(), sums.winning());
        for (one, other) in halves.players().zip(sums.players()) {
            prop_assert_eq!(one.swings(), other.swings());
            prop_assert_eq!(one.shapley_shubik(), other.shapley_shubik());
        }
    }
}
