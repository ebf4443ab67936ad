//! Every answer equals the one found by trying everything.

use demarche::decide::*;
use proptest::prelude::*;

use super::naive::{Town, rising_of_any_whole, rule, town};

const CASTABLE: [Ballot; 5] =
    [Ballot::For, Ballot::Against, Ballot::Abstain, Ballot::DeclaredAbstention, Ballot::Absent];

/// All that are tried in release builds; in debug builds, where each takes twenty times as long, some.
pub(crate) fn cases(all: u32) -> u32 {
    if cfg!(debug_assertions) { all.div_ceil(8) } else { all }
}

/// Those among some coalitions of which every member is needed, by size, then by the order of the players.
pub(crate) fn minimal(players: &[usize], wins: impl Fn(u32) -> bool) -> Vec<Vec<usize>> {
    let all = 0..1_u32 << players.len();
    let needed = |set: u32| (0..players.len()).all(|at| set >> at & 1 == 0 || !wins(set & !(1 << at)));
    let named = |set: u32| (0..players.len()).filter(|at| set >> at & 1 == 1).map(|at| players[at]).collect();
    let mut sets: Vec<Vec<usize>> = all.filter(|set| wins(*set) && needed(*set)).map(named).collect();
    sets.sort_by_key(|set| (set.len(), set.clone()));
    sets
}

fn open(ballots: &[Ballot]) -> Vec<usize> {
    (0..ballots.len()).filter(|place| ballots[*place] == Ballot::Open).collect()
}

/// The ballots with some of the open ones inside a coalition.
fn with(ballots: &[Ballot], open: &[usize], set: u32, inside: Ballot, out: Ballot) -> Vec<Ballot> {
    let mut ballots = ballots.to_vec();
    for (at, place) in open.iter().enumerate() {
        ballots[*place] = if set >> at & 1 == 1 { inside } else { out };
    }
    ballots
}

pub(crate) fn cast<'p>(sitting: &'p Sitting, town: &Town, ballots: &[Ballot]) -> Ballots<'p> {
    let each = town.names.iter().zip(ballots);
    each.fold(sitting.open(), |cast, (name, ballot)| cast.cast(name, *ballot).unwrap())
}

/// Some ballots, of which few are open.
pub(crate) fn position(most: usize, open: usize, all_entitled: bool) -> impl Strategy<Value = (Town, Vec<Ballot>)> {
    town(most, 9, all_entitled).prop_flat_map(move |town| {
        let ballots = prop::collection::vec(prop::sample::select(CASTABLE.to_vec()), town.names.len());
        let opened =
            prop::sample::subsequence((0..town.names.len()).collect::<Vec<_>>(), 0..=open.min(town.names.len()));
        (Just(town), ballots, opened).prop_map(|(town, mut ballots, opened)| {
            for place in opened {
                ballots[place] = Ballot::Open;
            }
            for (ballot, forced) in ballots.iter_mut().zip(town.forced()) {
                *ballot = if forced == Ballot::Open { *ballot } else { forced };
            }
            (town, ballots)
        })
    })
}

fn completions(ballots: &[Ballot]) -> Vec<Vec<Ballot>> {
    let mut all = vec![ballots.to_vec()];
    for place in open(ballots) {
        all = all
            .iter()
            .flat_map(|ballots| {
                CASTABLE.map(|ballot| {
                    let mut one = ballots.clone();
                    one[place] = ballot;
                    one
                })
            })
            .collect();
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(250), ..ProptestConfig::default() })]

    #[test]
    fn a_verdict_is_that_over_all_completions((town, ballots) in position(7, 4, false), rule in rule()) {
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let verdict = sitting.decide(&cast(&sitting, &town, &ballots));
        let passes: Vec<bool> = completions(&ballots).iter().map(|ballots| town.passes(&rule, ballots)).collect();
        let expected = match (passes.contains(&true), passes.contains(&false)) {
            (true, true) => Outcome::Open,
            (true, false) => Outcome::Passed,
            _ => Outcome::Failed,
        };
        prop_assert!(verdict.is_proved());
        prop_assert_eq!(verdict.outcome(), expected);
        if let Rule::FirstOf(tiers) = &rule {
            for (tier, (name, outcome)) in tiers.iter().zip(verdict.tiers()) {
                prop_assert_eq!(&tier.name, name);
                let passes: Vec<bool> = completions(&ballots).iter().map(|one| town.passes(&tier.rule, one)).collect();
                prop_assert_eq!(*outcome == Outcome::Passed, !passes.contains(&false));
                prop_assert_eq!(*outcome == Outcome::Failed, !passes.contains(&true));
            }
        }
    }

    #[test]
    fn a_criterion_alone_is_as_its_rule((town, ballots) in position(7, 4, false), rule in rule()) {
        // Each leaf of the rule, as a rule of its own.
        fn leaves(rule: &Rule) -> Vec<Rule> {
            match rule {
                Rule::All(rules) | Rule::Any(rules) => rules.iter().flat_map(leaves).collect(),
                Rule::FirstOf(tiers) => tiers.iter().flat_map(|tier| leaves(&tier.rule)).collect(),
                Rule::Not(rule) => leaves(rule),
                leaf => vec![leaf.clone()],
            }
        }
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let verdict = sitting.decide(&cast(&sitting, &town, &ballots));
        let leaves = leaves(&rule);
        prop_assert_eq!(verdict.criteria().len(), leaves.len());
        let closed = open(&ballots).is_empty();
        for (criterion, leaf) in verdict.criteria().iter().zip(&leaves) {
            let passes: Vec<bool> = completions(&ballots).iter().map(|ballots| town.is_met(leaf, ballots)).collect();
            prop_assert_eq!(criterion.outcome() == Outcome::Passed, !passes.contains(&false));
            prop_assert_eq!(criterion.outcome() == Outcome::Failed, !passes.contains(&true));
            if closed {
                let whole = criterion.whole() != Some(0);
                prop_assert_eq!(criterion.margin() >= 0 && whole, criterion.outcome() == Outcome::Passed, "{}", criterion.sentence());
            }
        }
    }

    #[test]
    fn sets_are_those_of_all_coalitions((town, ballots) in position(9, 9, false), rule in rising_of_any_whole()) {
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let now = cast(&sitting, &town, &ballots);
        let open = open(&ballots);
        let named = |sets: Vec<Vec<usize>>| -> Vec<Vec<String>> {
            sets.into_iter().map(|set| set.into_iter().map(|place| town.names[place].clone()).collect()).collect()
        };
        let winning = minimal(&open, |set| town.passes(&rule, &with(&ballots, &open, set, Ballot::For, Ballot::Against)));
        let blocking = minimal(&open, |set| !town.passes(&rule, &with(&ballots, &open, set, Ballot::Against, Ballot::For)));
        let (winning, blocking) = (named(winning), named(blocking));
        let found: Vec<_> = sitting.winning_sets(&now).unwrap().collect();
        prop_assert_eq!(&found, &winning);
        let found: Vec<_> = sitting.blocking_sets(&now).unwrap().collect();
        prop_assert_eq!(&found, &blocking);
        prop_assert_eq!(sitting.winning_sets(&now).unwrap().how_many(1000), HowMany::Exactly(winning.len()));
        for place in &open {
            let name = &town.names[*place];
            let found: Vec<_> = sitting.winning_sets(&now).unwrap().containing(name).unwrap().collect();
            let expected: Vec<_> = winning.iter().filter(|set| set.contains(name)).collect();
            prop_assert_eq!(found.len(), expected.len());
            prop_assert!(found.iter().zip(expected).all(|(one, other)| one == other));
        }
    }

    #[test]
    fn flips_are_the_cheapest((town, ballots) in position(8, 8, false), rule in rising_of_any_whole(), costs in prop::collection::vec(0_u32..6, 8)) {
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let now = cast(&sitting, &town, &ballots);
        let cost = |name: &str| costs[town.names.iter().position(|one| one == name).unwrap()];
        for (to, worst) in [(Ballot::For, Ballot::Against), (Ballot::Against, Ballot::For)] {
            let has_vote = |place: &usize| !matches!(ballots[*place], Ballot::NotEntitled | Ballot::NotParticipating);
            let movers: Vec<usize> = (0..ballots.len()).filter(has_vote).filter(|place| ballots[*place] != to).collect();
            let passes = |set: u32| {
                let mut cast: Vec<Ballot> = ballots.iter().map(|one| if *one == Ballot::Open { worst } else { *one }).collect();
                for (at, place) in movers.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1) {
                    let _ = at;
                    cast[*place] = to;
                }
                town.passes(&rule, &cast)
            };
            let sets = minimal(&movers, |set| passes(set) == (to == Ballot::For));
            let mut expected: Vec<(u64, Vec<usize>)> =
                sets.into_iter().map(|set| (set.iter().map(|place| u64::from(costs[*place])).sum(), set)).collect();
            expected.sort();
            let flips = if to == Ballot::For { sitting.flips_to_pass(&now, cost) } else { sitting.flips_to_block(&now, cost) };
            let found: Vec<(u64, Vec<usize>)> = flips.unwrap().map(|flip| {
                let place = |name: &&str| town.names.iter().position(|one| one == name).unwrap();
                (flip.cost(), flip.players().iter().map(place).collect())
            }).collect();
            prop_assert_eq!(found, expected);
        }
    }

    #[test]
    fn pivotal_are_those_whose_vote_makes_another_outcome((town, ballots) in position(6, 3, false), rule in rule()) {
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let outcome = |ballots: &[Ballot]| sitting.decide(&cast(&sitting, &town, ballots)).outcome();
        let now = outcome(&ballots);
        let mut expected = Vec::new();
        for (place, held) in ballots.iter().enumerate() {
            let votes = !matches!(held, Ballot::NotEntitled | Ballot::NotParticipating);
            for ballot in [Ballot::For, Ballot::Against, Ballot::Absent] {
                let mut changed = ballots.clone();
                changed[place] = ballot;
                let may = votes && (now != Outcome::Open || *held == Ballot::Open) && ballot != *held;
                let known = |one: &(String, Ballot, Outcome)| {
                    ballot == Ballot::Absent && one.0 == town.names[place] && one.2 == outcome(&changed)
                };
                if may && outcome(&changed) != now && !expected.iter().any(known) {
                    expected.push((town.names[place].clone(), ballot, outcome(&changed)));
                }
            }
        }
        let pivotal = sitting.pivotal(&cast(&sitting, &town, &ballots));
        let found: Vec<_> = pivotal.iter().map(|one| (one.player().to_owned(), one.ballot(), one.outcome())).collect();
        prop_assert_eq!(found, expected);
    }

    #[cfg(feature = "json")]
    #[test]
    fn what_prints_parses(rule in rule()) {
        let json = serde_json::to_string(&rule).unwrap();
        prop_assert_eq!(serde_json::from_str::<Rule>(&json).unwrap(), rule);
    }
}

#[cfg(feature = "power")]
mod power {
    use super::super::naive::rising;
    use super::*;

    /// Swings, and orders in which each is pivotal, of how many.
    fn slow(town: &Town, rule: &Rule) -> (u128, Vec<u128>, Vec<u128>, u128) {
        slow_now(town, rule, &town.forced())
    }

    fn slow_now(town: &Town, rule: &Rule, ballots: &[Ballot]) -> (u128, Vec<u128>, Vec<u128>, u128) {
        let open = open(ballots);
        let wins: Vec<bool> = (0..1_u32 << open.len())
            .map(|set| town.passes(rule, &with(ballots, &open, set, Ballot::For, Ballot::Against)))
            .collect();
        let factorial = |number: u32| (1..=u128::from(number)).product::<u128>();
        let players = u32::try_from(open.len()).unwrap();
        let (mut swings, mut pivots) = (vec![0; open.len()], vec![0; open.len()]);
        for set in 0..wins.len() {
            for at in (0..open.len()).filter(|at| set >> at & 1 == 1) {
                if wins[set] && !wins[set & !(1 << at)] {
                    let size = set.count_ones();
                    swings[at] += 1;
                    pivots[at] += factorial(size - 1) * factorial(players - size);
                }
            }
        }
        (wins.iter().filter(|wins| **wins).count() as u128, swings, pivots, factorial(players))
    }

    /// Whether an exact figure is so many of so many.
    fn is_share(figure: &Figure, above: u128, below: u128) -> bool {
        let share = figure.exact().unwrap();
        share.above().to_u128().unwrap() * below == share.below().to_u128().unwrap() * above
    }

    fn big(number: u128) -> String {
        number.to_string()
    }

    fn every_engine_is_right(town: &Town, rule: &Rule) -> Result<(), TestCaseError> {
        let sitting = Sitting::new(&town.body(), rule).unwrap();
        let (winning, swings, pivots, orders) = slow(town, rule);
        let players = swings.len();
        if winning == 0 || winning == 1 << players {
            prop_assert_eq!(sitting.power().unwrap_err().reason(), Reason::NothingToDecide);
            return Ok(());
        }
        let chosen = sitting.power().unwrap();
        prop_assert!(chosen.method() != Method::Sampled);
        let mut tried = 0;
        for method in [Method::Typed, Method::MeetInTheMiddle, Method::DynamicProgramming, Method::Enumeration] {
            let power = match sitting.power_by(method) {
                Ok(power) => power,
                Err(refused) => {
                    prop_assert_eq!(refused.reason(), Reason::MethodUnfit);
                    continue;
                }
            };
            tried += 1;
            prop_assert_eq!(power.winning().unwrap().to_string(), big(winning), "{}", method);
            for (at, one) in power.players().enumerate() {
                prop_assert_eq!(one.swings().unwrap().to_string(), big(swings[at]), "{} {}", method, one.player());
                let figure = one.shapley_shubik();
                let share = figure.exact().unwrap();
                let (above, below) = (share.above().to_u128().unwrap(), share.below().to_u128().unwrap());
                prop_assert_eq!(above * orders, below * pivots[at], "{} {}", method, one.player());
                let all: u128 = swings.iter().sum();
                prop_assert!(is_share(&one.banzhaf_normalised(), swings[at], all));
                prop_assert!(is_share(&one.preventive(), swings[at], winning));
                prop_assert!(is_share(&one.initiative(), swings[at], (1_u128 << players) - winning));
                prop_assert!(is_share(&one.banzhaf_absolute(), swings[at], 1_u128 << (players - 1)));
            }
        }
        prop_assert!(tried >= 3, "typed, by sums and enumeration fit every small rule");
        Ok(())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: cases(120), ..ProptestConfig::default() })]

        #[test]
        fn every_engine_equals_plain_enumeration(town in town(11, 9, false), rule in rising()) {
            every_engine_is_right(&town, &rule)?;
        }

        #[test]
        fn the_power_of_the_open_ones_is_that_of_the_game_that_is_left(
            (town, ballots) in position(10, 8, false), rule in rising_of_any_whole()
        ) {
            let sitting = Sitting::new(&town.body(), &rule).unwrap();
            let now = cast(&sitting, &town, &ballots);
            let (winning, swings, pivots, orders) = slow_now(&town, &rule, &ballots);
            match sitting.power_now(&now) {
                Err(refused) => {
                    prop_assert_eq!(refused.reason(), Reason::NothingToDecide);
                    prop_assert!(winning == 0 || winning == 1 << swings.len());
                }
                Ok(power) => {
                    let found: Vec<_> = power.players().map(|one| one.swings().unwrap().to_u128().unwrap()).collect();
                    prop_assert_eq!(&found, &swings);
                    for (one, pivots) in power.players().zip(pivots) {
                        prop_assert!(is_share(&one.shapley_shubik(), pivots, orders));
                    }
                }
            }
        }

        #[test]
        fn two_large_weights_too(town in town(14, 1_000_000_007, true), people in 1_u32..100, money in 1_u32..100, heads in 1_u64..14) {
            let (people, money) = (Threshold::at_least(Ratio::percent(people)), Threshold::more_than(Ratio::percent(money)));
            let both = Rule::all([people.clone().of("people").into(), money.clone().of("money").into(), AtLeast::heads(heads).into()]);
            let either = Rule::any([both.clone(), Rule::blocking_minority(3), Rule::all([people.of("money").into(), money.of("people").into()])]);
            for rule in [both, either] {
                let sitting = Sitting::new(&town.body(), &rule).unwrap();
                let (winning, swings, _, _) = slow(&town, &rule);
                if winning == 0 || winning == 1 << swings.len() {
                    continue;
                }
                for method in [Method::MeetInTheMiddle, Method::Enumeration] {
                    let power = sitting.power_by(method).unwrap();
                    let found: Vec<_> = power.players().map(|one| one.swings().unwrap().to_u128().unwrap()).collect();
                    prop_assert_eq!(&found, &swings, "{}", method);
                }
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: cases(8), ..ProptestConfig::default() })]

        #[test]
        fn estimates_are_no_further_off_than_they_say(town in town(9, 9, true), rule in rising()) {
            let sitting = Sitting::new(&town.body(), &rule).unwrap();
            let (Ok(exact), Ok(drawn)) = (sitting.power(), sitting.power_by(Method::Sampled)) else { return Ok(()) };
            let near = |exact: Figure, drawn: Figure| (exact.to_f64() - drawn.to_f64()).abs() <= drawn.error();
            prop_assert!(near(exact.passing(), drawn.passing()));
            for (exact, drawn) in exact.players().zip(drawn.players()) {
                prop_assert!(near(exact.banzhaf_absolute(), drawn.banzhaf_absolute()));
                prop_assert!(near(exact.banzhaf_normalised(), drawn.banzhaf_normalised()));
                prop_assert!(near(exact.shapley_shubik(), drawn.shapley_shubik()));
                prop_assert!(near(exact.preventive(), drawn.preventive()));
                prop_assert!(near(exact.initiative(), drawn.initiative()));
            }
        }
    }
}
