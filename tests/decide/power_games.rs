//! Composite and large games, each against a count of its own kind that is written out here.

use demarche::decide::*;
use num_bigint::BigUint;

use super::games::ELECTORS;

fn names(players: usize) -> impl Iterator<Item = String> {
    (0..players).map(|place| place.to_string())
}

fn named(weights: &[u64]) -> impl Iterator<Item = (String, u64)> {
    names(weights.len()).zip(weights.iter().copied())
}

fn swings(power: &Power, player: usize) -> u128 {
    power.of(&player.to_string()).unwrap().swings().unwrap().to_u128().unwrap()
}

fn shapley(power: &Power, player: usize) -> String {
    power.of(&player.to_string()).unwrap().shapley_shubik().exact().unwrap().to_string()
}

fn assert_is_share(power: &Power, player: usize, above: &BigUint, below: &BigUint) {
    let share = power.of(&player.to_string()).unwrap().shapley_shubik();
    let share = share.exact().unwrap();
    let [found_above, found_below] =
        [share.above(), share.below()].map(|count| count.to_string().parse::<BigUint>().unwrap());
    assert_eq!(found_above * below, found_below * above, "{player}");
}

/// A weight that is small times a large number, with something added that never matters: an engine sees large weights
/// without a common divisor, and the coalitions that reach so many times the large number are those that reach as much of
/// the small weights.
const LARGE: u64 = 1_000_000_007;

fn blown_up(weights: &[u64]) -> Vec<u64> {
    weights.iter().enumerate().map(|(place, weight)| weight * LARGE + (place * place) as u64).collect()
}

/// Seven of eleven with all five permanent members, as Shapley and Shubik counted it in 1954.
#[test]
fn the_first_security_council_is_that_of_shapley_and_shubik() {
    let body = Body::new(names(11)).role("permanent", names(5));
    let power = body.power(&Rule::all([AtLeast::heads(7).into(), Rule::veto("permanent")])).unwrap();
    assert_eq!((shapley(&power, 0).as_str(), shapley(&power, 10).as_str()), ("76/385", "1/462"));
    // Two or more of six; and just one of the five others, with it.
    assert_eq!((swings(&power, 0), swings(&power, 10)), (57, 5));
}

#[test]
fn those_who_change_nothing_stand_beside_those_with_a_veto() {
    // All of 190, and three who are not asked.
    let body = Body::new(names(193)).role("asked", names(190));
    let power = body.power(&Rule::veto("asked")).unwrap();
    assert_eq!(power.winning().unwrap().to_u128(), Some(8));
    assert_eq!((swings(&power, 0), swings(&power, 192)), (8, 0));
    assert_eq!((shapley(&power, 0).as_str(), shapley(&power, 192).as_str()), ("1/190", "0/1"));
    assert_eq!(power.of("0").unwrap().banzhaf_absolute().to_string(), "0.00000000", "seen only as a fraction");
    let exact = power.of("0").unwrap().banzhaf_absolute().exact().unwrap().to_string();
    assert_eq!(exact, format!("1/{}", BigUint::from(1_u32) << 189));
}

#[test]
fn one_who_decides_alone_has_all_power() {
    let votes = names(200).map(|name| if name == "0" { (name, 1_000) } else { (name, 1) });
    let body = Body::new(names(200)).weight("votes", votes);
    let power = body.power(&AtLeast::of("votes", 600).into()).unwrap();
    assert_eq!((shapley(&power, 0).as_str(), shapley(&power, 1).as_str()), ("1/1", "0/1"));
    assert_eq!(power.passing().exact().unwrap().to_string(), "1/2");
}

/// By size, sums along two weights and number of a role: how many coalitions there are of all but one player.
struct Others {
    most: [usize; 4],
    ways: Vec<u64>,
}

impl Others {
    /// What is more than so much is as good as so much, but for sizes.
    fn of(columns: &[[usize; 4]], most: [usize; 4], but: usize) -> Others {
        let mut others = Others { most, ways: vec![0; most.iter().map(|most| most + 1).product()] };
        others.ways[0] = 1;
        for (_, column) in columns.iter().enumerate().filter(|(player, _)| *player != but) {
            let before = others.ways.clone();
            for (at, ways) in before.iter().enumerate().filter(|(_, ways)| **ways > 0) {
                let to = others.at(others.plus(others.sums(at), column));
                others.ways[to] += ways;
            }
        }
        others
    }

    fn sums(&self, mut at: usize) -> [usize; 4] {
        self.most.map(|most| {
            let sum = at % (most + 1);
            at /= most + 1;
            sum
        })
    }

    fn at(&self, sums: [usize; 4]) -> usize {
        sums.iter().zip(self.most).rev().fold(0, |at, (sum, most)| at * (most + 1) + sum)
    }

    fn plus(&self, sums: [usize; 4], column: &[usize; 4]) -> [usize; 4] {
        std::array::from_fn(|axis| (sums[axis] + column[axis]).min(self.most[axis]))
    }

    /// How many coalitions win with a player and lose without it, and in how many orders it is pivotal.
    fn critical(&self, column: &[usize; 4], players: u32, wins: impl Fn([usize; 4]) -> bool) -> (u128, BigUint) {
        let factorial = |number: u32| (1..=number).map(BigUint::from).product::<BigUint>();
        let (mut swings, mut by_size) = (0, vec![0_u64; players as usize]);
        for (at, ways) in self.ways.iter().enumerate().filter(|(_, ways)| **ways > 0) {
            let sums = self.sums(at);
            if !wins(sums) && wins(self.plus(sums, column)) {
                swings += u128::from(*ways);
                by_size[sums[0]] += ways;
            }
        }
        let sizes = (0..players).zip(by_size);
        (swings, sizes.map(|(size, ways)| factorial(size) * factorial(players - 1 - size) * ways).sum())
    }
}

/// Twenty-seven players: one has a veto; two of five permanent members, half of all, and two large weights, or else
/// twenty of all, are needed.
#[test]
fn a_composite_rule_of_twenty_seven_is_counted_exactly() {
    let small: Vec<u64> = (0..27).map(|place| place * place % 5 + 1).collect();
    let other: Vec<u64> = (0..27).map(|place| place * 7 % 4).collect();
    let (quota, other_quota) = (small.iter().sum::<u64>() * 3 / 5, other.iter().sum::<u64>() / 2);
    let body = Body::new(names(27))
        .weight("people", named(&blown_up(&small)))
        .weight("money", named(&blown_up(&other)))
        .role("permanent", ["1", "2", "3", "4", "5"])
        .role("host", ["26"]);
    let large = [AtLeast::of("people", quota * LARGE).into(), AtLeast::of("money", other_quota * LARGE).into()];
    let rule = Rule::all([
        Rule::veto("host"),
        AtLeast::heads(2).among(Members::role("permanent")).into(),
        AtLeast::heads(14).into(),
        Rule::any([Rule::all(large), AtLeast::heads(20).into()]),
    ]);
    let sitting = Sitting::new(&body, &rule).unwrap();
    let power = sitting.power().unwrap();
    assert!(power.method() != Method::Sampled);
    let size = |number: u64| usize::try_from(number).unwrap();
    // The host is counted like eight permanent members, of whom there are but five.
    let standing = |player: usize| if player == 26 { 8 } else { usize::from((1..=5).contains(&player)) };
    let columns: Vec<[usize; 4]> =
        (0..27).map(|player| [1, size(small[player]), size(other[player]), standing(player)]).collect();
    let most = [27, size(quota), size(other_quota), 13];
    let wins = |sums: [usize; 4]| {
        let weighs_enough = sums[1] == most[1] && sums[2] == most[2];
        sums[3] >= 8 && sums[3] % 8 >= 2 && sums[0] >= 14 && (sums[0] >= 20 || weighs_enough)
    };
    let orders = (1..=27_u32).map(BigUint::from).product::<BigUint>();
    for player in [3, 20, 26] {
        let (expected, pivots) = Others::of(&columns, most, player).critical(&columns[player], 27, wins);
        assert_eq!(swings(&power, player), expected, "{player} by {}", power.method());
        assert_is_share(&power, player, &pivots, &orders);
    }
    assert_eq!(swings(&power, 26), power.winning().unwrap().to_u128().unwrap(), "a veto swings whatever wins");
}

/// The electors, and half of another weight too.
#[test]
fn fifty_one_with_two_weights_are_counted_exactly() {
    let seats: Vec<u64> = (0..51).map(|place| place * 3 % 5).collect();
    let quota = seats.iter().sum::<u64>() / 2;
    let body = Body::new(names(51)).weight("electors", named(&ELECTORS)).weight("seats", named(&seats));
    let rule = Rule::all([AtLeast::of("electors", 270).into(), AtLeast::of("seats", quota).into()]);
    let power = body.power(&rule).unwrap();
    assert_eq!(power.method(), Method::DynamicProgramming);
    let size = |number: u64| usize::try_from(number).unwrap();
    let columns: Vec<[usize; 4]> = (0..51).map(|player| [0, size(ELECTORS[player]), size(seats[player]), 0]).collect();
    let most = [0, 270, size(quota), 0];
    for player in [0, 7, 50] {
        let (expected, _) = Others::of(&columns, most, player)
            .critical(&columns[player], 51, |sums| sums[1] == most[1] && sums[2] == most[2]);
        assert_eq!(swings(&power, player), expected, "{player}");
    }
    let shares = power.players().map(|one| one.shapley_shubik().exact().unwrap().clone());
    assert_eq!(shares.reduce(|sum, share| sum.plus(&share)).unwrap().to_string(), "1/1");
}

/// Many members and large weights, as in the Fund: too many sums to tell sizes apart, and one member with a veto.
#[test]
#[cfg_attr(
    debug_assertions,
    ignore = "fifty million additions and as many drawn players take a minute in debug builds"
)]
fn where_sizes_cannot_be_told_apart_orders_alone_are_drawn() {
    const UNIT: u64 = 7_013;
    let small: Vec<u64> = (0..140).map(|place| if place == 0 { 70 } else { place % 5 + 1 }).collect();
    let quota = small.iter().sum::<u64>() * 9 / 10;
    // One more for each of some: less than a unit in all, so that the same coalitions win.
    let large: Vec<u64> =
        small.iter().enumerate().map(|(place, weight)| weight * UNIT + u64::from(place % 3 == 0)).collect();
    let power = |weights: &[u64], quota| {
        Body::new(names(140)).weight("votes", named(weights)).power(&AtLeast::of("votes", quota).into()).unwrap()
    };
    let (exact, found) = (power(&small, quota), power(&large, quota * UNIT));
    assert_eq!((found.method(), exact.sampling()), (Method::DynamicProgramming, None));
    assert_eq!(found.sampling().unwrap().samples, 200_000);
    assert_eq!(exact.winning(), found.winning());
    assert_eq!(found.of("0").unwrap().preventive().to_string(), "1.00000000", "a veto");
    for (exact, found) in exact.players().zip(found.players()) {
        assert_eq!(exact.swings(), found.swings());
        assert_eq!(exact.banzhaf_normalised(), found.banzhaf_normalised());
        assert_eq!(exact.initiative(), found.initiative());
        let (exact, found) = (exact.shapley_shubik(), found.shapley_shubik());
        assert!(found.exact().is_none() && (exact.to_f64() - found.to_f64()).abs() <= found.error(), "{exact} {found}");
    }
}

#[test]
fn a_rare_figure_is_known_more_nearly_than_a_frequent_one() {
    // Nine of 60 each, of whom five are needed; the tenth never helps.
    let weights = [60, 60, 60, 60, 60, 60, 60, 60, 60, 1];
    let body = Body::new(names(10)).weight("votes", named(&weights));
    let sitting = Sitting::new(&body, &AtLeast::of("votes", 300).into()).unwrap();
    let power = sitting.power_by(Method::Sampled).unwrap();
    let (idle, other) = (power.of("9").unwrap().shapley_shubik(), power.of("0").unwrap().shapley_shubik());
    assert!(idle.error() < other.error() / 10.0, "{idle} and {other}");
    assert!(other.error() <= power.sampling().unwrap().error);
    assert_eq!(idle.to_string(), "0.00000 ± 0.00006", "of 200 000 orders");
    assert_eq!(other.to_string().len(), "0.111 ± 0.004".len(), "{other}");
}
