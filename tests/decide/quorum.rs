//! Who must be there, and that nothing is decided by nobody.

use demarche::decide::Ballot::{Absent, Abstain, Against, For, NotEntitled, Open};
use demarche::decide::*;
use proptest::prelude::*;

use super::naive::{rising_of_any_whole, town};

/// More than half of the members are there, and of those who vote more than half are for.
fn with_quorum() -> Rule {
    Rule::all([
        Threshold::more_than(Ratio::new(1, 2)).side(Side::Present).into(),
        Threshold::more_than(Ratio::new(1, 2)).base(Base::VotesCast).into(),
    ])
}

/// An assembly of 193, of whom so many are for, against, abstaining and absent, and the others open.
fn assembly(rule: &Rule, counts: [usize; 4]) -> Verdict {
    let sitting = Sitting::new(&Body::new((0..193).map(|seat| seat.to_string())), rule).unwrap();
    let mut seats = (0..193).map(|seat| seat.to_string());
    let cast = [For, Against, Abstain, Absent].into_iter().zip(counts);
    let ballots = cast
        .fold(sitting.open(), |ballots, (ballot, count)| ballots.cast_all(seats.by_ref().take(count), ballot).unwrap());
    sitting.decide(&ballots)
}

#[test]
fn an_assembly_of_193_is_settled() {
    #[track_caller]
    fn check(counts: [usize; 4], expected: Outcome) {
        let verdict = assembly(&with_quorum(), counts);
        assert!(verdict.is_proved());
        assert_eq!(verdict.outcome(), expected, "{counts:?}");
    }
    check([0, 0, 0, 0], Outcome::Open);
    // 97 of 193 are there, whatever the others do; and 97 are more than the other 96.
    check([97, 0, 0, 0], Outcome::Passed);
    check([96, 0, 0, 0], Outcome::Open);
    // With one who is there and abstains, 96 are enough of 193: of the 192 who may vote, half are not.
    check([96, 0, 1, 0], Outcome::Open);
    check([96, 0, 2, 0], Outcome::Passed);
    // Nobody can bring the quorum any more.
    check([96, 0, 0, 97], Outcome::Failed);
    check([95, 0, 0, 96], Outcome::Open);
    check([50, 40, 6, 97], Outcome::Failed);
    check([50, 40, 7, 96], Outcome::Passed);
    check([40, 40, 17, 96], Outcome::Failed);
    check([1, 0, 96, 96], Outcome::Passed);
}

#[cfg(feature = "json")]
#[test]
fn a_quorum_is_written_like_any_threshold() {
    let text = r#"{"all": [{"threshold": {"more_than": "1/2", "side": "present"}},
        {"threshold": {"more_than": "1/2", "base": "votes-cast"}}]}"#;
    assert_eq!(Rule::from_json(text).unwrap(), with_quorum());
    let json = serde_json::to_value(AtLeast::heads(97).side(Side::Present)).unwrap();
    assert_eq!(json["side"], "present");
}

#[test]
fn what_only_all_together_can_bring_is_found() {
    // Fewer than 60 there, or more than 120: however 193 fill the room, some number between can be.
    let outside = Rule::any([
        Rule::negated(AtLeast::heads(60).side(Side::Present)),
        AtLeast::heads(121).side(Side::Present).into(),
    ]);
    let verdict = assembly(&outside, [0, 0, 0, 0]);
    assert_eq!((verdict.outcome(), verdict.is_proved()), (Outcome::Open, true));
    // 59 or fewer, or 60 or more: always.
    let always = Rule::any([
        Rule::negated(AtLeast::heads(60).side(Side::Present)),
        AtLeast::heads(60).side(Side::Present).into(),
    ]);
    let verdict = assembly(&always, [0, 0, 0, 0]);
    assert_eq!((verdict.outcome(), verdict.is_proved()), (Outcome::Passed, true));
    let never = Rule::negated(always);
    let verdict = assembly(&never, [3, 4, 5, 6]);
    assert_eq!((verdict.outcome(), verdict.is_proved()), (Outcome::Failed, true));
}

/// More open ballots than are tried one by one: what all together can do is found, and what no vote is best for is left open.
#[test]
fn an_assembly_of_thousands_is_settled_where_it_can_be() {
    let decide = |rule: &Rule| {
        let sitting = Sitting::new(&Body::new((0..3000).map(|seat| seat.to_string())), rule).unwrap();
        let verdict = sitting.decide(&sitting.open());
        (verdict.outcome(), verdict.is_proved())
    };
    assert_eq!(decide(&with_quorum()), (Outcome::Open, true));
    let quorum = |number| Rule::from(AtLeast::heads(number).side(Side::Present));
    assert_eq!(decide(&Rule::all([quorum(2000), Rule::negated(AtLeast::heads(1))])), (Outcome::Open, true));
    assert_eq!(decide(&Rule::any([quorum(1000), Rule::negated(quorum(1000))])), (Outcome::Open, false));
}

#[test]
fn who_is_there_counts_however_it_votes() {
    let body = Body::new(["A", "B", "C", "D", "E", "F"])
        .standing("E", Standing::Suspended)
        .standing("F", Standing::NotParticipating);
    let check = |base, needed| {
        let rule = Threshold::more_than(Ratio::new(1, 2)).side(Side::Present).base(base).into();
        let sitting = Sitting::new(&body, &rule).unwrap();
        let ballots = sitting.open().cast("A", For).unwrap().cast("B", Against).unwrap();
        let ballots = ballots.cast("C", Ballot::DeclaredAbstention).unwrap().cast("D", Absent).unwrap();
        let verdict = sitting.decide(&ballots);
        assert_eq!((verdict.criteria()[0].have(), verdict.criteria()[0].need()), (3, Need::AtLeast(needed)));
        assert_eq!(verdict.outcome(), Outcome::Passed);
    };
    check(Base::Members, 3);
    check(Base::Participants, 3);
    check(Base::Present, 2);
}

#[cfg(feature = "power")]
#[test]
fn where_everybody_votes_everybody_is_there() {
    let body = Body::new(["A", "B", "C"]);
    let quorum: Rule = Threshold::more_than(Ratio::new(1, 2)).side(Side::Present).into();
    let majority: Rule = Threshold::more_than(Ratio::new(1, 2)).into();
    let with = body.power(&Rule::all([quorum.clone(), majority.clone()])).unwrap();
    let without = body.power(&majority).unwrap();
    for (one, other) in with.players().zip(without.players()) {
        assert_eq!(one.swings(), other.swings());
    }
    let sitting = Sitting::new(&body, &quorum).unwrap();
    assert_eq!(sitting.power().unwrap_err().reason(), Reason::NothingToDecide);
}

#[test]
fn nothing_is_decided_by_nobody() {
    let nobody = |standing| {
        Body::new(["A", "B"])
            .weight("population", [("A", 1), ("B", 1)])
            .role("permanent", ["A"])
            .role("concerned", ["B"])
            .standing("A", standing)
            .standing("B", Standing::NotParticipating)
    };
    let rules = [
        preset::nato_silence(),
        preset::eu_unanimity(),
        preset::eu_council_qmv(),
        preset::eu_council_qmv_participants(),
        preset::eu_cfsp_unanimity(),
        preset::african_union(),
        preset::osce_consensus_minus_one(),
        Rule::veto("permanent"),
        Rule::negated(preset::eu_simple_majority()),
        preset::unga_simple(),
    ];
    for standing in [Standing::Suspended, Standing::NotEntitled, Standing::NotParticipating] {
        for rule in &rules {
            let sitting = Sitting::new(&nobody(standing), rule).unwrap();
            let open = sitting.open();
            let verdict = sitting.decide(&open);
            assert_eq!((verdict.outcome(), verdict.is_proved(), verdict.tier()), (Outcome::Failed, true, None));
            assert!(verdict.is_by_nobody());
            assert!(verdict.tiers().iter().all(|(_, outcome)| *outcome == Outcome::Failed));
            assert!(sitting.pivotal(&open).is_empty());
            if let Ok(mut sets) = sitting.winning_sets(&open) {
                assert_eq!(sets.next(), None, "nobody can make it pass");
                let blocking: Vec<_> = sitting.blocking_sets(&open).unwrap().collect();
                assert_eq!(blocking, [Vec::<&str>::new()], "it fails already");
                assert_eq!(sitting.flips_to_pass(&open, |_| 1).unwrap().next(), None);
                assert!(sitting.flips_to_block(&open, |_| 1).unwrap().next().unwrap().players().is_empty());
            }
            #[cfg(feature = "power")]
            assert!(sitting.power().is_err());
        }
    }
}

#[test]
fn who_was_taken_from_the_table_is_nobody_too() {
    let sitting = Sitting::new(&Body::new(["A", "B"]), &preset::nato_silence()).unwrap();
    let one = sitting.open().cast("A", NotEntitled).unwrap();
    assert_eq!(one.of("B"), Some(Open));
    assert_eq!(sitting.decide(&one).outcome(), Outcome::Open);
    assert_eq!(sitting.decide(&one.cast("B", NotEntitled).unwrap()).outcome(), Outcome::Failed);
}

#[test]
fn a_veto_without_holders_stands_in_nobodys_way() {
    let body = Body::new(["A", "B", "C"]).role("permanent", ["A"]).standing("A", Standing::Suspended);
    let rule = Rule::all([AtLeast::heads(1).into(), Rule::veto("permanent")]);
    let sitting = Sitting::new(&body, &rule).unwrap();
    let verdict = sitting.decide(&sitting.open().cast("B", For).unwrap());
    assert_eq!(verdict.outcome(), Outcome::Passed);
    assert_eq!(verdict.criteria()[1].sentence(), "no permanent member objects, none may: met");
}

#[test]
fn who_stays_away_may_break_a_quorum() {
    // Three must be there, and more be for than against.
    let sitting = Sitting::new(&Body::new(["A", "B", "C", "D", "E"]), &with_quorum()).unwrap();
    let open = sitting.open();
    let first = sitting.winning_sets(&open).unwrap().next().unwrap();
    assert_eq!(first, ["A", "B", "C"], "two for would do if the others came");
    let two = sitting.open().cast_all(["D", "E"], Abstain).unwrap();
    // With two who abstain, one for is enough of a quorum, and two of three votes.
    assert_eq!(sitting.winning_sets(&two).unwrap().next().unwrap(), ["A", "B"]);
    assert_eq!(sitting.blocking_sets(&two).unwrap().next().unwrap(), ["A", "B"]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 40 } else { 400 }, ..ProptestConfig::default() })]

    /// Whatever the others do: vote against, abstain, stay away.
    #[test]
    fn sets_hold_whatever_the_others_do(
        town in town(5, 9, false), rule in rising_of_any_whole(), amount in 1_u64..5, negated in any::<bool>()
    ) {
        let quorum = Rule::from(AtLeast::heads(amount).side(Side::Present));
        let rule = Rule::all([if negated { Rule::negated(quorum) } else { quorum }, rule]);
        let sitting = Sitting::new(&town.body(), &rule).unwrap();
        let ballots = town.forced();
        let movers: Vec<usize> = (0..ballots.len()).filter(|place| ballots[*place] == Open).collect();
        let surely = |set: u32, inside: Ballot, passing: bool| {
            let mut all = vec![ballots.clone()];
            for (at, place) in movers.iter().enumerate() {
                let choices = if set >> at & 1 == 1 { vec![inside] } else { vec![For, Against, Abstain, Absent] };
                let cast = |one: &Vec<Ballot>, ballot| {
                    let mut one = one.clone();
                    one[*place] = ballot;
                    one
                };
                all = all.iter().flat_map(|one| choices.iter().map(move |ballot| cast(one, *ballot))).collect();
            }
            all.iter().all(|ballots| town.passes(&rule, ballots) == passing)
        };
        let minimal = |inside: Ballot, passing: bool| {
            let holds = |set: u32| surely(set, inside, passing);
            let needed = |set: u32| (0..movers.len()).all(|at| set >> at & 1 == 0 || !holds(set & !(1 << at)));
            let named = |set: u32| -> Vec<String> {
                let inside = (0..movers.len()).filter(|at| set >> at & 1 == 1);
                inside.map(|at| town.names[movers[at]].clone()).collect()
            };
            let mut sets: Vec<_> =
                (0..1_u32 << movers.len()).filter(|set| holds(*set) && needed(*set)).map(named).collect();
            sets.sort_by_key(|set| (set.len(), set.clone()));
            sets
        };
        let winning: Vec<_> = sitting.winning_sets(&sitting.open()).unwrap().collect();
        prop_assert_eq!(winning, minimal(For, true));
        if !negated {
            let blocking: Vec<_> = sitting.blocking_sets(&sitting.open()).unwrap().collect();
            prop_assert_eq!(blocking, minimal(Against, false));
        }
    }
}
