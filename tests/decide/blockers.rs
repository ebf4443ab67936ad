//! Who blocked a decision: by votes as they were cast.

use demarche::decide::*;
use proptest::prelude::*;

use super::naive::rule;
use super::properties::{cases, cast, minimal, position};

/// Two weights that nobody has both of, each needing so much.
fn two_camps(each: usize, needed: u64) -> Sitting {
    let names = |camp: &'static str| (0..each).map(move |place| format!("{camp}{place}"));
    let weights = |camp, other| names(camp).map(|name| (name, 1)).chain(names(other).map(|name| (name, 0)));
    let body = Body::new(names("A").chain(names("B"))).weight("a", weights("A", "B")).weight("b", weights("B", "A"));
    let rule = Rule::all([AtLeast::of("a", needed).into(), AtLeast::of("b", needed).into()]);
    Sitting::new(&body, &rule).unwrap()
}

#[test]
fn one_of_whom_an_abstention_alone_blocks_is_found_alone() {
    let weights = [("F", 6), ("A", 1), ("B", 1), ("C", 1), ("D", 1), ("E", 4), ("Z", 1)];
    let body = Body::new(weights.map(|(name, _)| name)).weight("w", weights);
    let rule = Rule::all([Rule::negated(AtLeast::of("w", 6).side(Side::Abstaining)), AtLeast::heads(1).into()]);
    let sitting = Sitting::new(&body, &rule).unwrap();
    let ballots = sitting.open().cast("Z", Ballot::For).unwrap().rest(Ballot::Abstain);
    assert_eq!(sitting.decide(&ballots).outcome(), Outcome::Failed);
    // Six of the others make six too, one with E three.
    let sets: Vec<_> = sitting.blockers(&ballots).unwrap().collect();
    assert_eq!(sets[0], ["F"]);
    assert_eq!(sets[1], ["A", "B", "E"]);
    assert_eq!(sets.len(), 1 + 6, "two of four with E");
}

#[test]
fn nobody_blocked_what_passes_and_nobody_in_particular_what_never_could() {
    let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into()).unwrap();
    let passed = sitting.open().cast("A", Ballot::For).unwrap().cast("B", Ballot::Against).unwrap();
    assert_eq!(sitting.blockers(&passed).unwrap().count(), 0);
    let never = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(3).into()).unwrap();
    let ballots = never.open().rest(Ballot::Against);
    let none: Vec<Vec<&str>> = vec![vec![]];
    assert_eq!(never.blockers(&ballots).unwrap().collect::<Vec<_>>(), none);
}

#[test]
fn all_who_stayed_away_leave_nothing_to_have_a_share_of() {
    let rule = Threshold::more_than(Ratio::new(1, 2)).base(Base::VotesCast).into();
    let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &rule).unwrap();
    let away = sitting.open().rest(Ballot::Absent);
    assert_eq!(sitting.decide(&away).outcome(), Outcome::Failed);
    assert_eq!(sitting.blockers(&away).unwrap().collect::<Vec<_>>(), [["A", "B", "C"]]);
}

#[test]
fn weights_that_nobody_has_both_of_are_searched_to_the_end() {
    let sitting = two_camps(50, 13);
    let mut sets = sitting.winning_sets(&sitting.open()).unwrap();
    assert_eq!(sets.next().unwrap().len(), 26);
    let mut blocking = sitting.blocking_sets(&sitting.open()).unwrap();
    assert_eq!(blocking.next().unwrap().len(), 38);
    let against = sitting.open().rest(Ballot::Against);
    let mut flips = sitting.flips_to_pass(&against, |_| 1).unwrap();
    assert_eq!(flips.next().unwrap().cost(), 26);
    assert!(!sets.is_cut() && !blocking.is_cut() && !flips.is_cut());
}

/// Half of the members must be there, and two thirds of those who vote for or against be for.
fn with_quorum(players: &[&str]) -> Sitting {
    let quorum = Threshold::at_least(Ratio::new(1, 2)).side(Side::Present);
    let majority = Threshold::at_least(Ratio::new(2, 3)).base(Base::VotesCast);
    Sitting::new(&Body::new(players.iter().copied()), &Rule::all([quorum.into(), majority.into()])).unwrap()
}

#[test]
fn who_is_absent_is_not_called_in_to_vote_against() {
    let sitting = with_quorum(&["A", "B", "C", "D", "E", "F"]);
    let passed = sitting.open().cast_all(["A", "B", "C"], Ballot::For).unwrap().rest(Ballot::Absent);
    assert_eq!(sitting.decide(&passed).outcome(), Outcome::Passed);
    let flips: Vec<_> = sitting.flips_to_block(&passed, |_| 1).unwrap().map(|flip| flip.players().to_vec()).collect();
    // One of three against leaves two thirds, two leave one.
    assert_eq!(flips, [["A", "B"], ["A", "C"], ["B", "C"]]);
    assert_eq!(sitting.walkouts(&passed).unwrap().collect::<Vec<_>>(), [["A"], ["B"], ["C"]]);
    let pivotal = sitting.pivotal(&passed);
    let away: Vec<_> = pivotal.iter().map(|pivot| (pivot.player(), pivot.ballot())).collect();
    assert_eq!(away, [("A", Ballot::Absent), ("B", Ballot::Absent), ("C", Ballot::Absent)]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(600), ..ProptestConfig::default() })]

    #[test]
    fn walkouts_are_those_of_all_who_could_leave((town, ballots) in position(8, 2, false), rule in rule()) {
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let now = cast(&sitting, &town, &ballots);
        let Ok(found) = sitting.walkouts(&now) else { return Ok(()) };
        let found: Vec<_> = found.collect();
        let can_leave = |place: &usize| {
            matches!(ballots[*place], Ballot::For | Ballot::Open | Ballot::Abstain | Ballot::DeclaredAbstention)
        };
        let leaving: Vec<usize> = (0..ballots.len()).filter(can_leave).collect();
        let fails = |set: u32| {
            let mut all: Vec<_> = ballots.iter().map(|one| if *one == Ballot::Open { Ballot::For } else { *one }).collect();
            for at in (0..leaving.len()).filter(|at| set >> at & 1 == 1) {
                all[leaving[at]] = Ballot::Absent;
            }
            !all.iter().any(|one| !matches!(one, Ballot::NotEntitled | Ballot::NotParticipating)) || !town.passes(&rule, &all)
        };
        let expected: Vec<Vec<&str>> = minimal(&leaving, fails)
            .into_iter()
            .map(|set| set.into_iter().map(|place| town.names[place].as_str()).collect())
            .collect();
        prop_assert_eq!(found, expected);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(600), ..ProptestConfig::default() })]

    #[test]
    fn blockers_are_those_of_all_who_are_not_for((town, ballots) in position(8, 2, false), rule in rule()) {
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let now = cast(&sitting, &town, &ballots);
        let Ok(found) = sitting.blockers(&now) else { return Ok(()) };
        let found: Vec<_> = found.collect();
        let own = |place: &usize| {
            !matches!(ballots[*place], Ballot::For | Ballot::Open | Ballot::NotEntitled | Ballot::NotParticipating)
        };
        let not_for: Vec<usize> = (0..ballots.len()).filter(own).collect();
        let fails = |set: u32| {
            let mut all: Vec<_> = ballots.iter().map(|one| if *one == Ballot::Open { Ballot::For } else { *one }).collect();
            for (at, place) in not_for.iter().enumerate().filter(|(at, _)| set >> at & 1 == 0) {
                let _ = at;
                all[*place] = Ballot::For;
            }
            !town.passes(&rule, &all)
        };
        let expected: Vec<Vec<&str>> = minimal(&not_for, fails)
            .into_iter()
            .map(|set| set.into_iter().map(|place| town.names[place].as_str()).collect())
            .collect();
        prop_assert_eq!(found, expected);
    }
}
