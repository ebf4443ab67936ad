//! Every way to count equals looking at every coalition, straight from the words of a rule.

use demarche::decide::*;
use proptest::prelude::*;

const WEIGHTS: [&str; 3] = ["people", "money", "votes"];
const ROLES: [&str; 2] = ["permanent", "founder"];
const EXACT: [Method; 4] = [Method::Typed, Method::MeetInTheMiddle, Method::DynamicProgramming, Method::Enumeration];

/// All that are tried in release builds; in debug builds some.
fn cases(all: u32) -> u32 {
    if cfg!(debug_assertions) { all.div_ceil(10) } else { all }
}

#[derive(Debug, Clone)]
struct Assembly {
    weights: [Vec<u64>; 3],
    roles: [u32; 2],
}

#[derive(Debug, Clone)]
enum Tree {
    /// So many percent of a weight.
    Share(usize, u32),
    Heads(u64),
    /// So many of those who have a role.
    OfRole(usize, u64),
    Veto(usize),
    All(Vec<Tree>),
    Any(Vec<Tree>),
    FirstOf(Vec<Tree>),
}

impl Assembly {
    fn players(&self) -> usize {
        self.weights[0].len()
    }

    fn body(&self) -> Body {
        let name = |place: usize| format!("P{place}");
        let body = Body::new((0..self.players()).map(name));
        let body = WEIGHTS.iter().zip(&self.weights).fold(body, |body, (weight, values)| {
            body.weight(*weight, values.iter().enumerate().map(|(place, value)| (name(place), *value)))
        });
        ROLES.iter().zip(self.roles).fold(body, |body, (role, having)| {
            body.role(*role, (0..self.players()).filter(|place| having >> place & 1 == 1).map(name))
        })
    }

    fn wins(&self, tree: &Tree, coalition: u32) -> bool {
        let sum = |weight: usize, who: u32| {
            let inside = self.weights[weight].iter().enumerate().filter(|(place, _)| who >> place & 1 == 1);
            inside.map(|(_, weight)| u128::from(*weight)).sum::<u128>()
        };
        match tree {
            Tree::Share(weight, percent) => {
                let whole = sum(*weight, u32::MAX);
                whole > 0 && sum(*weight, coalition) * 100 >= u128::from(*percent) * whole
            }
            Tree::Heads(number) => u64::from(coalition.count_ones()) >= *number,
            Tree::OfRole(role, number) => u64::from((coalition & self.roles[*role]).count_ones()) >= *number,
            Tree::Veto(role) => coalition & self.roles[*role] == self.roles[*role],
            Tree::All(trees) => trees.iter().all(|tree| self.wins(tree, coalition)),
            Tree::Any(trees) | Tree::FirstOf(trees) => trees.iter().any(|tree| self.wins(tree, coalition)),
        }
    }
}

impl Tree {
    fn rule(&self) -> Rule {
        let rules = |trees: &[Tree]| trees.iter().map(Tree::rule).collect::<Vec<_>>();
        match self {
            Tree::Share(weight, percent) => Threshold::at_least(Ratio::percent(*percent)).of(WEIGHTS[*weight]).into(),
            Tree::Heads(number) => AtLeast::heads(*number).into(),
            Tree::OfRole(role, number) => AtLeast::heads(*number).among(Members::role(ROLES[*role])).into(),
            Tree::Veto(role) => Rule::veto(ROLES[*role]),
            Tree::All(trees) => Rule::all(rules(trees)),
            Tree::Any(trees) => Rule::any(rules(trees)),
            Tree::FirstOf(trees) => {
                let tiers = rules(trees).into_iter().enumerate();
                Rule::first_of(tiers.map(|(place, rule)| Tier::new(format!("tier {place}"), rule)))
            }
        }
    }
}

/// Players of whom some are alike, some weigh nothing, and some weigh nearly all.
fn assembly(most: usize) -> impl Strategy<Value = Assembly> {
    (2..=most).prop_flat_map(|players| {
        let weight = prop_oneof![
            2 => Just(0_u64), 4 => 1_u64..6, 2 => 1_u64..2_000_000_000, 1 => u64::MAX / 16..u64::MAX / 15
        ];
        let small = prop::collection::vec(0_u64..12, players);
        let any = prop::collection::vec(weight, players);
        let weights = || prop_oneof![small.clone(), any.clone()];
        let role = || 1_u32..1 << players;
        (weights(), weights(), weights(), role(), role()).prop_map(|(people, money, votes, permanent, founder)| {
            Assembly { weights: [people, money, votes], roles: [permanent, founder & permanent.rotate_left(1) | 1] }
        })
    })
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = prop_oneof![
        4 => (0..3_usize, 1_u32..=100).prop_map(|(weight, percent)| Tree::Share(weight, percent)),
        2 => (1_u64..8).prop_map(Tree::Heads),
        2 => (0..2_usize, 1_u64..4).prop_map(|(role, number)| Tree::OfRole(role, number)),
        1 => (0..2_usize).prop_map(Tree::Veto),
    ];
    leaf.prop_recursive(3, 10, 3, |inner| {
        let several = || prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            2 => several().prop_map(Tree::All),
            2 => several().prop_map(Tree::Any),
            1 => several().prop_map(Tree::FirstOf)
        ]
    })
}

/// What looking at every coalition finds: those that win, and of each player its swings and its pivots, of all orders.
struct Slow {
    winning: u128,
    swings: Vec<u128>,
    pivots: Vec<u128>,
    orders: u128,
}

fn slow(assembly: &Assembly, tree: &Tree) -> Slow {
    let players = assembly.players();
    let factorial = |number: usize| (1..=number as u128).product::<u128>();
    let wins: Vec<bool> = (0..1_u32 << players).map(|coalition| assembly.wins(tree, coalition)).collect();
    let mut slow = Slow { winning: 0, swings: vec![0; players], pivots: vec![0; players], orders: factorial(players) };
    for coalition in (0..wins.len()).filter(|coalition| wins[*coalition]) {
        slow.winning += 1;
        for player in (0..players).filter(|player| coalition >> player & 1 == 1) {
            if !wins[coalition & !(1 << player)] {
                let size = coalition.count_ones() as usize;
                slow.swings[player] += 1;
                slow.pivots[player] += factorial(size - 1) * factorial(players - size);
            }
        }
    }
    slow
}

fn is_share(figure: &Figure, above: u128, below: u128) -> bool {
    let share = figure.exact().unwrap();
    share.above().to_u128().unwrap() * below == share.below().to_u128().unwrap() * above
}

/// Of every engine, whether it fits.
fn check(assembly: &Assembly, tree: &Tree) -> Result<Vec<Method>, TestCaseError> {
    let sitting = Sitting::new(&assembly.body(), &tree.rule()).unwrap();
    let expected = slow(assembly, tree);
    let players = assembly.players();
    if expected.winning == 0 || expected.winning == 1 << players {
        prop_assert_eq!(sitting.power().unwrap_err().reason(), Reason::NothingToDecide);
        return Ok(Vec::new());
    }
    prop_assert!(sitting.power().unwrap().method() != Method::Sampled);
    let mut tried = Vec::new();
    for method in EXACT {
        let power = match sitting.power_by(method) {
            Ok(power) => power,
            Err(refused) => {
                prop_assert_eq!(refused.reason(), Reason::MethodUnfit);
                continue;
            }
        };
        tried.push(method);
        prop_assert_eq!(power.winning().unwrap().to_u128(), Some(expected.winning), "{}", method);
        let all: u128 = expected.swings.iter().sum();
        let mut shares = power.players().map(|one| one.shapley_shubik().exact().unwrap().clone());
        let first = shares.next().unwrap();
        prop_assert_eq!(shares.fold(first, |sum, share| sum.plus(&share)).to_string(), "1/1");
        for (at, one) in power.players().enumerate() {
            let swings = expected.swings[at];
            prop_assert_eq!(one.swings().unwrap().to_u128(), Some(swings), "{} {}", method, one.player());
            prop_assert!(is_share(&one.shapley_shubik(), expected.pivots[at], expected.orders), "{}", method);
            prop_assert!(is_share(&one.banzhaf_normalised(), swings, all));
            prop_assert!(is_share(&one.preventive(), swings, expected.winning));
            prop_assert!(is_share(&one.initiative(), swings, (1_u128 << players) - expected.winning));
        }
    }
    prop_assert!(tried.contains(&Method::Typed) && tried.contains(&Method::Enumeration), "whatever players weigh");
    Ok(tried)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(600), ..ProptestConfig::default() })]

    #[test]
    fn every_engine_looks_as_at_every_coalition(assembly in assembly(10), tree in tree()) {
        check(&assembly, &tree)?;
    }

}

proptest! {
    // Each draws 200 000 coalitions and orders.
    #![proptest_config(ProptestConfig { cases: cases(20), ..ProptestConfig::default() })]

    #[test]
    fn estimates_are_no_further_off_than_they_say(assembly in assembly(8), tree in tree()) {
        let sitting = Sitting::new(&assembly.body(), &tree.rule()).unwrap();
        let (Ok(exact), Ok(drawn)) = (sitting.power(), sitting.power_by(Method::Sampled)) else { return Ok(()) };
        let most = drawn.sampling().unwrap().error;
        for (exact, drawn) in exact.players().zip(drawn.players()) {
            let figures = |one: PlayerPower<'_>| {
                [one.banzhaf_absolute(), one.shapley_shubik(), one.banzhaf_normalised(), one.preventive(), one.initiative()]
            };
            for (exact, drawn) in figures(exact).iter().zip(figures(drawn)) {
                let off = (exact.to_f64() - drawn.to_f64()).abs();
                prop_assert!(off <= drawn.error(), "{exact} and {drawn}");
                // So is what is printed of it.
                let shown = drawn.to_string();
                let (value, error) = shown.split_once(" ± ").unwrap();
                let shown_off = (exact.to_f64() - value.parse::<f64>().unwrap()).abs();
                prop_assert!(shown_off <= error.parse::<f64>().unwrap() + 1e-12, "{} and {}", exact, shown);
            }
            prop_assert!(drawn.shapley_shubik().error() <= most && drawn.banzhaf_absolute().error() <= most);
        }
    }
}

/// Each is a shape in which an engine once was, or could be, wrong.
#[test]
fn shapes_at_the_edge_are_counted_too() {
    let of = |people: &[u64], permanent: u32| Assembly {
        weights: [people.to_vec(), people.iter().rev().copied().collect(), vec![u64::MAX / 5; people.len()]],
        roles: [permanent, 1],
    };
    let half = |weight| Tree::Share(weight, 50);
    let games = [
        ("a dictator", of(&[9, 1, 1], 1), half(0)),
        ("everybody is needed", of(&[1, 2, 3, 4], 0b1111), Tree::Veto(0)),
        ("anybody is enough", of(&[1, 2, 3, 4], 0b1111), Tree::OfRole(0, 1)),
        ("vetoes, and others who change nothing", of(&[1, 2, 3, 4, 5], 0b101), Tree::Veto(0)),
        (
            "one who must be in, and then one of two who suffice",
            of(&[0, 1, 1, 1], 0b110),
            Tree::All(vec![Tree::Veto(1), Tree::Any(vec![Tree::OfRole(0, 1), Tree::Share(2, 100)])]),
        ),
        (
            "one who suffices, or else all of two others",
            of(&[0, 1, 1, 1], 0b110),
            Tree::Any(vec![Tree::OfRole(1, 1), Tree::Veto(0)]),
        ),
        (
            "shares of weights that just fit a machine word",
            of(&[u64::MAX / 2, u64::MAX / 2 - 9, 7, 1, 0], 0b11),
            Tree::All(vec![half(0), Tree::Any(vec![half(1), Tree::OfRole(0, 1)])]),
        ),
        (
            "a part that can never be",
            of(&[3, 2, 2, 1], 1),
            Tree::Any(vec![Tree::All(vec![half(0), Tree::Heads(9)]), half(1)]),
        ),
    ];
    for (what, assembly, tree) in games {
        let tried = check(&assembly, &tree).unwrap_or_else(|failure| panic!("{what}: {failure}"));
        assert!(!tried.is_empty(), "{what} is nothing to decide");
    }
}
