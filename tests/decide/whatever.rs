//! Sets and flips hold whatever those do who are open and not in them, by any rule for which they are told.

use demarche::decide::*;
use proptest::prelude::*;

use super::naive::{Town, rule};
use super::properties::{cases, cast, position};

const ANYTHING: [Ballot; 5] =
    [Ballot::For, Ballot::Against, Ballot::Abstain, Ballot::DeclaredAbstention, Ballot::Absent];

/// Whether it comes to this, whatever the open ones do.
fn always(town: &Town, rule: &Rule, ballots: &[Ballot], passing: bool) -> bool {
    let Some(place) = ballots.iter().position(|ballot| *ballot == Ballot::Open) else {
        return town.passes(rule, ballots) == passing;
    };
    ANYTHING.iter().all(|ballot| {
        let mut one = ballots.to_vec();
        one[place] = *ballot;
        always(town, rule, &one, passing)
    })
}

/// The minimal sets of some players who, with a ballot, settle it so.
fn settling(town: &Town, rule: &Rule, ballots: &[Ballot], movers: &[usize], ballot: Ballot) -> Vec<Vec<String>> {
    let inside = |set: u32| (0..movers.len()).filter(move |at| set >> at & 1 == 1).map(|at| movers[at]);
    let holds = |set: u32| {
        let mut all = ballots.to_vec();
        inside(set).for_each(|place| all[place] = ballot);
        always(town, rule, &all, ballot == Ballot::For)
    };
    let needed = |set: u32| (0..movers.len()).all(|at| set >> at & 1 == 0 || !holds(set & !(1 << at)));
    let all = (0..1_u32 << movers.len()).filter(|set| holds(*set) && needed(*set));
    let mut sets: Vec<Vec<usize>> = all.map(|set| inside(set).collect()).collect();
    sets.sort_by_key(|set| (set.len(), set.clone()));
    sets.into_iter().map(|set| set.into_iter().map(|place| town.names[place].clone()).collect()).collect()
}

#[test]
fn who_is_open_may_abstain() {
    let rule = Threshold::at_least(Ratio::new(3, 5)).side(Side::Abstaining).into();
    let sitting = Sitting::new(&Body::new(["A", "B", "C", "D", "E"]), &rule).unwrap();
    let now = sitting.open().cast("A", Ballot::Abstain).unwrap().cast("B", Ballot::For).unwrap();
    assert_eq!(sitting.decide(&now).outcome(), Outcome::Open);
    // Three must abstain: one of the three who are open is enough that two do not suffice.
    assert_eq!(sitting.blocking_sets(&now).unwrap().collect::<Vec<_>>(), [["C", "D"], ["C", "E"], ["D", "E"]]);
    assert_eq!(sitting.winning_sets(&now).unwrap().count(), 0, "votes for do not make it pass");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(800), ..ProptestConfig::default() })]

    #[test]
    fn sets_and_flips_hold_by_any_rule((town, ballots) in position(5, 4, false), rule in rule()) {
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let now = cast(&sitting, &town, &ballots);
        let open: Vec<_> = (0..ballots.len()).filter(|place| ballots[*place] == Ballot::Open).collect();
        for (sets, ballot) in [(sitting.winning_sets(&now), Ballot::For), (sitting.blocking_sets(&now), Ballot::Against)] {
            let Ok(sets) = sets else { continue };
            let votes = ballots.iter().any(|one| !matches!(one, Ballot::NotEntitled | Ballot::NotParticipating));
            if votes {
                let sets: Vec<_> = sets.collect();
                prop_assert_eq!(sets, settling(&town, &rule, &ballots, &open, ballot), "{}", ballot);
            }
        }
        for (flips, ballot) in
            [(sitting.flips_to_pass(&now, |_| 1), Ballot::For), (sitting.flips_to_block(&now, |_| 1), Ballot::Against)]
        {
            let Ok(flips) = flips else { continue };
            for flip in flips {
                let mut all = ballots.clone();
                let places = (0..all.len()).filter(|place| flip.players().contains(&town.names[*place].as_str()));
                places.for_each(|place| all[place] = ballot);
                prop_assert!(always(&town, &rule, &all, ballot == Ballot::For), "{} {:?}", ballot, flip);
            }
        }
    }
}
