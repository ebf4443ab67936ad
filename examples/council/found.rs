//! Everything that is asked of a sitting, once.

use demarche::decide::{Ballot, Ballots, Flip, Flips, Outcome, Pivot, Refused, Rule, Sets, Side, Sitting, Verdict};

/// How a decision stands, who can still change it, and by whom it hangs.
#[derive(Debug)]
pub(crate) struct Found<'s> {
    pub(crate) verdict: Verdict,
    pub(crate) blocking: Result<Listed<'s>, Refused>,
    /// Who can break a quorum by staying away; nobody if the rule asks for none.
    pub(crate) walkouts: Result<Listed<'s>, Refused>,
    pub(crate) passing: Result<Listed<'s>, Refused>,
    pub(crate) pivotal: Vec<Pivot<'s>>,
}

/// Sets of players, the smallest first.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Listed<'s> {
    pub(crate) sets: Vec<Vec<&'s str>>,
    /// Whether there are more.
    pub(crate) more: bool,
    /// Whether the search was given up before its end.
    pub(crate) cut: bool,
    /// Whether nobody in particular is needed: the empty set does.
    pub(crate) nobody: bool,
}

impl<'s> Found<'s> {
    pub(crate) fn of(sitting: &'s Sitting, ballots: &Ballots<'s>, most: usize) -> Found<'s> {
        let verdict = sitting.decide(ballots);
        let sets = |sets: Sets<'s>| Listed::of(sets, most, |set| set, Sets::is_cut);
        // Whose mind must change comes before who has not made it up.
        let minds = |flip: Flip<'s>| {
            let (open, cast): (Vec<&str>, Vec<&str>) =
                flip.players().iter().partition(|player| ballots.of(player) == Some(Ballot::Open));
            [cast, open].concat()
        };
        let flips = |flips: Flips<'s>| Listed::of(flips, most, minds, Flips::is_cut);
        let blocking = match verdict.outcome() {
            Outcome::Open => sitting.blocking_sets(ballots).map(sets),
            Outcome::Passed => sitting.flips_to_block(ballots, |_| 1).map(flips),
            Outcome::Failed => sitting.blockers(ballots).map(sets),
        };
        let passing = match verdict.outcome() {
            Outcome::Open => sitting.winning_sets(ballots).map(sets),
            Outcome::Failed => sitting.flips_to_pass(ballots, |_| 1).map(flips),
            Outcome::Passed => Ok(Listed::default()),
        };
        let quorum = verdict.outcome() != Outcome::Failed && asks_who_is_present(sitting.rule());
        let walkouts = if quorum { sitting.walkouts(ballots).map(sets) } else { Ok(Listed::default()) };
        Found { verdict, blocking, walkouts, passing, pivotal: sitting.pivotal(ballots) }
    }
}

fn asks_who_is_present(rule: &Rule) -> bool {
    match rule {
        Rule::All(rules) | Rule::Any(rules) => rules.iter().any(asks_who_is_present),
        Rule::FirstOf(tiers) => tiers.iter().any(|tier| asks_who_is_present(&tier.rule)),
        Rule::Not(rule) => asks_who_is_present(rule),
        Rule::Threshold(one) => one.side == Side::Present,
        Rule::AtLeast(one) => one.side == Side::Present,
        Rule::NoneAgainst(_) | Rule::BlockingMinority(_) => false,
    }
}

impl<'s> Listed<'s> {
    fn of<I: Iterator>(
        mut all: I,
        most: usize,
        players: impl Fn(I::Item) -> Vec<&'s str>,
        is_cut: impl Fn(&I) -> bool,
    ) -> Listed<'s> {
        let mut sets: Vec<_> = all.by_ref().map(players).take(most.saturating_add(1)).collect();
        let nobody = sets.first().is_some_and(Vec::is_empty);
        sets.retain(|set| !set.is_empty());
        let more = sets.len() > most;
        sets.truncate(most);
        Listed { sets, more, cut: !more && is_cut(&all), nobody }
    }
}

#[cfg(test)]
mod tests {
    use demarche::decide::{AtLeast, Ballot, Body, NoneAgainst, Outcome, Rule, Sitting};

    use super::{Found, Listed};

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
        let blocking = found.blocking.unwrap();
        assert!(blocking.nobody && blocking.sets.is_empty() && found.passing.unwrap().sets.is_empty());
    }

    #[test]
    fn whose_mind_must_change_comes_before_who_is_open() {
        let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &NoneAgainst::silence().into()).unwrap();
        let objected = sitting.open().cast("C", Ballot::Against).unwrap();
        assert_eq!(Found::of(&sitting, &objected, 3).passing.unwrap().sets, [["C", "A", "B"]]);
    }

    #[test]
    fn a_search_that_was_given_up_is_not_taken_for_none() {
        let given_up = Listed::of(0..0, 3, |_: i32| Vec::new(), |_| true);
        assert!(given_up.cut && !given_up.nobody && given_up.sets.is_empty());
        let enough = Listed::of(0..9, 3, |_: i32| vec!["A"], |_| true);
        assert!(enough.more && !enough.cut, "as many as were asked for");
    }
}
