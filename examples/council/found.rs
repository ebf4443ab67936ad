//! Everything that is asked of a sitting, once.

use demarche::decide::{Ballot, Ballots, Outcome, Pivot, Refused, Sitting, Verdict};
use serde::Serialize;

/// How a decision stands, who can still change it, and by whom it hangs.
#[derive(Debug)]
pub(crate) struct Found<'s> {
    pub(crate) verdict: Verdict,
    pub(crate) blocking: Result<Listed<'s>, Refused>,
    pub(crate) passing: Result<Listed<'s>, Refused>,
    pub(crate) pivotal: Vec<Pivot<'s>>,
}

/// Sets of players, the smallest first.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Listed<'s> {
    pub(crate) sets: Vec<Vec<&'s str>>,
    /// Whether there are more.
    pub(crate) more: bool,
}

impl<'s> Found<'s> {
    pub(crate) fn of(sitting: &'s Sitting, ballots: &Ballots<'s>, most: usize) -> Found<'s> {
        let verdict = sitting.decide(ballots);
        let flip = |_: &str| 1;
        let players = |flip: demarche::decide::Flip<'s>| flip.players().to_vec();
        let blocking = match verdict.outcome() {
            Outcome::Open => sitting.blocking_sets(ballots).map(|sets| listed(sets, most)),
            Outcome::Passed => sitting.flips_to_block(ballots, flip).map(|flips| listed(flips.map(players), most)),
            Outcome::Failed => who_blocked(sitting, ballots, most),
        };
        let passing = match verdict.outcome() {
            Outcome::Open => sitting.winning_sets(ballots).map(|sets| listed(sets, most)),
            Outcome::Failed => sitting.flips_to_pass(ballots, flip).map(|flips| listed(flips.map(players), most)),
            Outcome::Passed => Ok(Listed::default()),
        };
        Found { verdict, blocking, passing, pivotal: sitting.pivotal(ballots) }
    }
}

fn listed<'s>(sets: impl Iterator<Item = Vec<&'s str>>, most: usize) -> Listed<'s> {
    // Nobody is no set of players.
    let mut sets: Vec<_> = sets.filter(|set| !set.is_empty()).take(most.saturating_add(1)).collect();
    let more = sets.len() > most;
    sets.truncate(most);
    Listed { sets, more }
}

/// The smallest sets of those not for that made it fail: if all others were for, it would fail all the same.
fn who_blocked<'s>(sitting: &'s Sitting, ballots: &Ballots<'s>, most: usize) -> Result<Listed<'s>, Refused> {
    let entitled = |player: &&str| !matches!(ballots.of(player), Some(Ballot::NotEntitled | Ballot::NotParticipating));
    let (against, others): (Vec<&str>, Vec<&str>) = sitting
        .players()
        .filter(entitled)
        .partition(|player| !matches!(ballots.of(player), Some(Ballot::For | Ballot::Open)));
    let all_for =
        |players: &[&str]| players.iter().try_fold(ballots.clone(), |all, player| all.cast(player, Ballot::For));
    let fails = |for_it: &[&str]| all_for(for_it).is_ok_and(|all| sitting.decide(&all).outcome() == Outcome::Failed);
    let everybody: Vec<_> = others.iter().chain(&against).copied().collect();
    if !fails(&others) || fails(&everybody) {
        // It hangs on who is open, or cannot pass at all.
        return Ok(Listed::default());
    }
    // By votes against; of these, the sets that do as they voted.
    let opened = against
        .iter()
        .try_fold(all_for(&others).unwrap_or_else(|_| sitting.open()), |all, player| all.cast(player, Ballot::Open));
    let sets = sitting.blocking_sets(&opened.unwrap_or_else(|_| sitting.open()))?;
    let does = |set: &Vec<&str>| {
        let rest: Vec<_> =
            others.iter().chain(against.iter().filter(|player| !set.contains(player))).copied().collect();
        fails(&rest)
    };
    let found = listed(sets.take(1_000).filter(does), most);
    if !found.sets.is_empty() {
        return Ok(found);
    }
    let mut changed = others;
    for player in &against {
        changed.push(player);
        if !fails(&changed) {
            changed.pop();
        }
    }
    let left = against.into_iter().filter(|player| !changed.contains(player)).collect();
    Ok(Listed { sets: vec![left], more: true })
}

#[cfg(test)]
mod tests {
    use demarche::decide::{AtLeast, Ballot, Body, NoneAgainst, Outcome, Rule, Sitting};

    use super::Found;

    fn council() -> Sitting {
        let rule = Rule::all([AtLeast::heads(3).into(), Rule::veto("permanent")]);
        Sitting::new(&Body::new(["A", "B", "C", "D"]).role("permanent", ["A", "B"]), &rule).unwrap()
    }

    #[test]
    fn who_blocked_is_told_as_they_voted() {
        let council = council();
        let ballots = |lists: &[(&str, Ballot)]| {
            lists
                .iter()
                .fold(council.open().rest(Ballot::Open), |all, (player, ballot)| all.cast(player, *ballot).unwrap())
        };
        let blocked = |lists: &[(&str, Ballot)]| {
            let found = Found::of(&council, &ballots(lists).rest(Ballot::For), 5);
            assert_eq!(found.verdict.outcome(), Outcome::Failed);
            found.blocking.unwrap().sets
        };
        assert_eq!(blocked(&[("A", Ballot::Against), ("D", Ballot::Against)]), [vec!["A"]]);
        // An abstention is no veto, but two are too many.
        assert_eq!(blocked(&[("A", Ballot::Abstain), ("B", Ballot::Abstain)]), [vec!["A", "B"]]);
        assert_eq!(blocked(&[("C", Ballot::Abstain), ("D", Ballot::Absent)]), [vec!["C", "D"]]);
    }

    #[test]
    fn open_and_passed_decisions_tell_who_could_block() {
        let council = council();
        let open = Found::of(&council, &council.open(), 2);
        assert_eq!(open.blocking.as_ref().unwrap().sets, [["A"], ["B"]]);
        assert!(open.blocking.unwrap().more, "C and D together");
        assert_eq!(open.passing.unwrap().sets.len(), 2);
        let passed = Found::of(&council, &council.open().rest(Ballot::For), 9);
        assert_eq!(passed.blocking.unwrap().sets, [vec!["A"], vec!["B"], vec!["C", "D"]]);
        assert!(passed.passing.unwrap().sets.is_empty());
    }

    #[test]
    fn a_rule_that_cannot_pass_is_blocked_by_nobody() {
        let rule = Rule::all([AtLeast::heads(3).into(), NoneAgainst::silence().into()]);
        let sitting = Sitting::new(&Body::new(["A", "B"]), &rule).unwrap();
        let found = Found::of(&sitting, &sitting.open(), 3);
        assert_eq!(found.verdict.outcome(), Outcome::Failed);
        assert!(found.blocking.unwrap().sets.is_empty() && found.passing.unwrap().sets.is_empty());
    }
}
