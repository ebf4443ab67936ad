//! What is said of a criterion, to the letter.

use demarche::decide::Ballot::{
    Absent, Abstain, Against, DeclaredAbstention, For, NotEntitled, NotParticipating, Open,
};
use demarche::decide::*;

/// Five members, A to E: 40, 30, 15, 10 and 5 of the population, and as many votes; A and B are permanent.
fn five() -> Body {
    let weights = [("A", 40), ("B", 30), ("C", 15), ("D", 10), ("E", 5)];
    Body::new(["A", "B", "C", "D", "E"])
        .weight("population", weights)
        .weight("votes", weights)
        .weight("none", weights.map(|(name, _)| (name, 0)))
        .role("permanent", ["A", "B"])
        .role("concerned", ["E"])
}

fn ballot(letter: char) -> Ballot {
    match letter {
        '+' => For,
        '-' => Against,
        '0' => Abstain,
        'd' => DeclaredAbstention,
        '.' => Absent,
        'p' => NotParticipating,
        'x' => NotEntitled,
        _ => Open,
    }
}

/// Of A to E by letter, what the only criterion of a rule says.
#[track_caller]
fn says(rule: impl Into<Rule>, rows: &[(&str, &str)]) {
    let rule = rule.into();
    for (letters, expected) in rows {
        let sitting = Sitting::new(&five(), &rule).unwrap();
        let cast = letters.chars().zip(["A", "B", "C", "D", "E"]);
        let ballots =
            cast.fold(sitting.open(), |ballots, (letter, player)| ballots.cast(player, ballot(letter)).unwrap());
        let verdict = sitting.decide(&ballots);
        let [criterion] = verdict.criteria() else { panic!("one criterion") };
        assert_eq!(criterion.sentence(), *expected, "{letters}");
        assert!(expected.starts_with(&format!("{}: ", criterion.short())));
        assert_eq!(criterion.is_negated(), matches!(rule, Rule::Not(_)));
    }
}

fn half() -> Threshold {
    Threshold::more_than(Ratio::new(1, 2))
}

fn percent(number: u32) -> Threshold {
    Threshold::at_least(Ratio::percent(number))
}

#[test]
fn heads_of_all_members() {
    let rows = [
        ("?????", "0 of 5 members are for it, 3 needed: 3 short, 5 open"),
        ("+????", "1 of 5 members is for it, 3 needed: 2 short, 4 open"),
        ("+--.?", "1 of 5 members is for it, 3 needed: 2 short, which the 1 open cannot bring"),
        ("+--.0", "1 of 5 members is for it, 3 needed: 2 short"),
        ("+++-0", "3 of 5 members are for it, 3 needed: just met"),
        ("+++??", "3 of 5 members are for it, 3 needed: just met"),
        ("+++++", "5 of 5 members are for it, 3 needed: met, 2 to spare"),
        ("+++xx", "3 of 3 members are for it, 2 needed: met, 1 to spare"),
        ("+xxxx", "1 of 1 member is for it, 1 needed: just met"),
        ("++ppp", "2 of 5 members are for it, 3 needed: 1 short"),
        ("xxxxx", "no member has a vote, more than 1/2 needed: not met"),
    ];
    says(half(), &rows);
    says(AtLeast::heads(3), &rows[..7]);
    says(AtLeast::heads(2), &[("+++++", "5 of 5 members are for it, 2 needed: met, 3 to spare")]);
    says(
        AtLeast::heads(9),
        &[("++???", "2 of 5 members are for it, 9 needed: 7 short, which the 3 open cannot bring")],
    );
    says(
        half().base(Base::Participants),
        &[
            ("++ppp", "2 of 2 participants are for it, 2 needed: just met"),
            ("+pppp", "1 of 1 participant is for it, 1 needed: just met"),
            ("+-???", "1 of 5 participants is for it, 3 needed: 2 short, 3 open"),
            ("ppppp", "no member takes part, more than 1/2 needed: not met"),
        ],
    );
}

#[test]
fn heads_of_those_who_are_there_or_vote() {
    says(
        half().base(Base::VotesCast),
        &[
            ("++-00", "2 of 3 votes cast are for it, 2 needed: just met"),
            ("+++-.", "3 of 4 votes cast are for it, 3 needed: just met"),
            ("+0000", "1 of 1 vote cast is for it, 1 needed: just met"),
            ("+-000", "1 of 2 votes cast is for it, 2 needed: 1 short"),
            ("++++?", "4 of 4 votes cast so far are for it, 3 needed: met, 1 to spare"),
            ("++???", "2 of 2 votes cast so far are for it, 2 needed: just met so far, 3 open"),
            ("++++-", "4 of 5 votes cast are for it, 3 needed: met, 1 to spare"),
            ("+--??", "1 of 3 votes cast so far is for it, 2 needed: 1 short, 2 open"),
            ("+---?", "1 of 4 votes cast so far is for it, 3 needed: 2 short, which the 1 open cannot bring"),
            ("+++??", "3 of 3 votes cast so far are for it, 2 needed: met, 1 to spare"),
            ("?????", "no member has voted for or against yet, more than 1/2 needed: not met so far, 5 open"),
            ("000..", "no member has voted for or against, more than 1/2 needed: not met"),
        ],
    );
    let share = Threshold::at_least(Ratio::new(2, 3)).base(Base::Present);
    says(
        share.clone(),
        &[
            ("++0..", "2 of 3 members present are for it, 2 needed: just met"),
            ("+....", "1 of 1 member present is for it, 1 needed: just met"),
            ("++-??", "2 of 3 members present so far are for it, 2 needed: just met so far, 2 open"),
            (".....", "no member is present, 2/3 needed: not met"),
            ("....?", "no member is present yet, 2/3 needed: not met so far, 1 open"),
        ],
    );
}

#[test]
fn every_side_has_its_verb() {
    let of_all = |side| Rule::from(percent(40).side(side));
    says(
        of_all(Side::Against),
        &[
            ("+++++", "0 of 5 members are against, 2 needed: 2 short"),
            ("-++++", "1 of 5 members is against, 2 needed: 1 short"),
            ("--+++", "2 of 5 members are against, 2 needed: just met"),
        ],
    );
    says(
        of_all(Side::NotFor),
        &[
            ("-++++", "1 of 5 members is not for, 2 needed: 1 short"),
            ("-0d.+", "4 of 5 members are not for, 2 needed: met, 2 to spare"),
        ],
    );
    says(
        of_all(Side::Abstaining),
        &[
            ("0++++", "1 of 5 members abstains, 2 needed: 1 short"),
            ("0d+++", "2 of 5 members abstain, 2 needed: just met"),
        ],
    );
    says(
        of_all(Side::Declared),
        &[
            ("0d+++", "1 of 5 members abstains with a declaration, 2 needed: 1 short"),
            ("ddd++", "3 of 5 members abstain with a declaration, 2 needed: met, 1 to spare"),
        ],
    );
    says(
        percent(50).side(Side::Against).base(Base::VotesCast),
        &[
            ("-+000", "1 of 2 votes cast is against, 1 needed: just met"),
            ("--+00", "2 of 3 votes cast are against, 2 needed: just met"),
        ],
    );
    says(
        percent(50).side(Side::Abstaining).base(Base::Present),
        &[("00-..", "2 of 3 members present abstain, 2 needed: just met")],
    );
    says(
        half().side(Side::Present),
        &[
            ("?????", "0 of 5 members are present, 3 needed: 3 short, 5 open"),
            ("+....", "1 of 5 members is present, 3 needed: 2 short"),
            ("+-0..", "3 of 5 members are present, 3 needed: just met"),
            ("+-0d.", "4 of 5 members are present, 3 needed: met, 1 to spare"),
            ("+-0xx", "3 of 3 members are present, 2 needed: met, 1 to spare"),
        ],
    );
    says(AtLeast::heads(3).side(Side::Present), &[("+-0..", "3 of 5 members are present, 3 needed: just met")]);
    says(
        percent(60).side(Side::Present).of("population"),
        &[("-0...", "70.00 % of the population present, 60 % needed: met, 10 to spare")],
    );
    says(
        percent(60).side(Side::Present).base(Base::Participants),
        &[("-0.pp", "2 of 3 participants are present, 2 needed: just met")],
    );
    says(
        AtLeast::of("votes", 50).side(Side::Present).among(Members::role("permanent")),
        &[("0.+++", "40 of the votes of the permanent members present, 50 needed: 10 short")],
    );
    says(
        Rule::negated(half().side(Side::Present)),
        &[("+-0..", "3 of 5 members are present, 3 needed to block: reached")],
    );
    says(AtLeast::heads(2).side(Side::Against), &[("-++++", "1 of 5 members is against, 2 needed: 1 short")]);
}

#[test]
fn weights() {
    says(
        percent(65).of("population"),
        &[
            ("?????", "0.00 % of the population for it, 65 % needed: 65 short, 100 open"),
            ("+????", "40.00 % of the population for it, 65 % needed: 25 short, 60 open"),
            ("++---", "70.00 % of the population for it, 65 % needed: met, 5 to spare"),
            ("+----", "40.00 % of the population for it, 65 % needed: 25 short"),
            ("+--.?", "40.00 % of the population for it, 65 % needed: 25 short, which the 5 open cannot bring"),
            ("+xxxx", "100.00 % of the population for it, 65 % needed: met, 14 to spare"),
            ("xxxxx", "no member with population has a vote, 65 % needed: not met"),
        ],
    );
    says(half().of("votes"), &[("++++?", "95.00 % of the votes for it, more than 1/2 needed: met, 44 to spare")]);
    says(
        half().of("votes").base(Base::VotesCast),
        &[
            ("+0000", "100.00 % for it, of the votes cast, more than 1/2 needed: met, 19 to spare"),
            ("++??0", "100.00 % for it, of the votes cast so far, more than 1/2 needed: met, 34 to spare"),
            (
                "?+??0",
                "100.00 % for it, of the votes cast so far, more than 1/2 needed: met so far, 14 to spare, 65 open",
            ),
            (
                "?????",
                "no member with votes has voted for or against yet, more than 1/2 needed: not met so far, 100 open",
            ),
        ],
    );
    says(
        half().of("population").base(Base::VotesCast),
        &[(
            "+-000",
            "57.14 % for it, of the population of the members who voted for or against, more than 1/2 needed: met, 4 to spare",
        )],
    );
    says(
        half().of("population").base(Base::Participants),
        &[("+-ppp", "57.14 % of the population of the participants for it, more than 1/2 needed: met, 4 to spare")],
    );
    says(
        half().of("population").base(Base::Present),
        &[(
            "++0..",
            "82.35 % for it, of the population of the members present, more than 1/2 needed: met, 27 to spare",
        )],
    );
    says(
        percent(35).of("population").side(Side::Against),
        &[("-++++", "40.00 % of the population against, 35 % needed: met, 5 to spare")],
    );
    says(
        percent(35).of("population").side(Side::Declared),
        &[("d++++", "40.00 % of the population abstaining with a declaration, 35 % needed: met, 5 to spare")],
    );
    says(
        AtLeast::of("votes", 50),
        &[
            ("+????", "40 of the votes for it, 50 needed: 10 short, 60 open"),
            ("++---", "70 of the votes for it, 50 needed: met, 20 to spare"),
        ],
    );
    says(
        AtLeast::of("population", 50).side(Side::NotFor).among(Members::role("permanent")),
        &[("+----", "30 of the population of the permanent members not for, 50 needed: 20 short")],
    );
    says(half().of("none"), &[("+++++", "no member with none has a vote, more than 1/2 needed: not met")]);
}

#[test]
fn a_share_that_is_reached_exactly_is_rounded() {
    let body = Body::new(["A", "B", "C"]).weight("a", [("A", 1), ("B", 1), ("C", 1)]);
    let third = Threshold::at_least(Ratio::new(1, 3)).of("a").side(Side::Against).base(Base::VotesCast).into();
    let sitting = Sitting::new(&body, &third).unwrap();
    let verdict = sitting.decide(&sitting.open().cast("A", Ballot::Against).unwrap().rest(Ballot::For));
    assert_eq!(
        verdict.criteria()[0].sentence(),
        "33.33 % against, of the a of the members who voted for or against, 1/3 needed: just met"
    );
}

#[test]
fn some_members_only() {
    says(
        percent(50).among(Members::role("permanent")),
        &[
            ("+-+++", "1 of 2 permanent members is for it, 1 needed: just met"),
            ("xx+++", "no permanent member has a vote, 50 % needed: not met"),
        ],
    );
    says(
        percent(50).among(Members::all_but("concerned")),
        &[("+--++", "2 of 4 members other than the concerned are for it, 2 needed: just met")],
    );
    says(
        percent(50).among(Members::List(vec!["A".into(), "C".into()])),
        &[("+--++", "1 of 2 members (of A, C) is for it, 1 needed: just met")],
    );
    says(
        percent(50).base(Base::VotesCast).among(Members::role("permanent")),
        &[("+-+++", "1 of 2 votes cast by permanent members is for it, 1 needed: just met")],
    );
    says(
        percent(50).of("population").among(Members::role("permanent")),
        &[("-++++", "42.86 % of the population of the permanent members for it, 50 % needed: 5 short")],
    );
    says(
        percent(50).of("votes").base(Base::VotesCast).among(Members::all_but("concerned")),
        &[(
            "-++++",
            "57.89 % for it, of the votes cast by members other than the concerned, 50 % needed: met, 7 to spare",
        )],
    );
    says(
        percent(50).base(Base::Participants).among(Members::role("permanent")),
        &[("+p+++", "1 of 1 permanent participant is for it, 1 needed: just met")],
    );
    let names: Vec<String> = (1..=8).map(|number| number.to_string()).collect();
    let sitting = Sitting::new(&Body::new(names.clone()), &percent(50).among(Members::List(names)).into()).unwrap();
    assert_eq!(
        sitting.decide(&sitting.open()).criteria()[0].short(),
        "0 of 8 members (of 1, 2, 3, 4, 5 and 3 more) are for it, 4 needed"
    );
}

#[test]
fn objections_are_told_by_what_members_did() {
    says(
        NoneAgainst::silence(),
        &[
            ("?????", "no member objects, none may: met so far, 5 open"),
            ("0d.++", "no member objects, none may: met"),
            ("-0.++", "1 member objects, none may: not met"),
            ("--???", "2 members object, none may: not met"),
        ],
    );
    says(
        NoneAgainst::unanimity(),
        &[
            ("+++0?", "no member objects or is absent, none may: met so far, 1 open"),
            ("+++0d", "no member objects or is absent, none may: met"),
            (".++++", "1 member is absent, and all must be there: not met"),
            ("..+++", "2 members are absent, and all must be there: not met"),
            ("-+0++", "1 member objects, none may: not met"),
            ("-..++", "1 member objects and 2 are absent, and nobody may object or be absent: not met"),
        ],
    );
    let no_abstention = NoneAgainst { abstain: Silence::Block, ..NoneAgainst::silence() };
    says(
        no_abstention,
        &[
            ("+++.0", "1 member abstains, and nobody may: not met"),
            ("+++0d", "2 members abstain, and nobody may: not met"),
            ("--+.0", "2 members object and 1 abstains, and nobody may object or abstain: not met"),
            ("++++.", "no member objects or abstains, none may: met"),
        ],
    );
    says(
        NoneAgainst::all_for(),
        &[
            ("+++++", "no member objects, abstains or is absent, none may: met"),
            (
                "-0d.?",
                "1 member objects, 2 abstain and 1 is absent, and nobody may object, abstain or be absent: not met",
            ),
            ("++++0", "1 member abstains, and nobody may: not met"),
        ],
    );
    says(
        Rule::veto("permanent"),
        &[
            ("-++++", "1 permanent member objects, none may: not met"),
            ("+0---", "no permanent member objects, none may: met"),
        ],
    );
    says(
        NoneAgainst::silence().among(Members::all_but("concerned")),
        &[
            ("--++-", "2 members other than the concerned object, none may: not met"),
            ("++++-", "no member other than the concerned objects, none may: met"),
        ],
    );
}

#[test]
fn a_blocking_minority_blocks_when_it_is_large_enough() {
    says(
        Rule::blocking_minority(3),
        &[
            ("?????", "0 members are not for, a blocking minority needs 3: too few so far, 5 open"),
            ("-++++", "1 member is not for, a blocking minority needs 3: too few to block"),
            ("-0+++", "2 members are not for, a blocking minority needs 3: too few to block"),
            ("-0.+?", "3 members are not for, a blocking minority needs 3: enough members to block"),
        ],
    );
    says(
        Rule::negated(Rule::blocking_minority(3)),
        &[
            ("-0+++", "2 members are not for, a blocking minority needs 3, and there must be one: too few to block"),
            (
                "-0.++",
                "3 members are not for, a blocking minority needs 3, and there must be one: enough members to block",
            ),
        ],
    );
}

#[test]
fn what_is_not_wanted_is_told_as_such() {
    says(
        Rule::negated(half().side(Side::Against)),
        &[
            ("?????", "0 of 5 members are against, 3 needed to block: 3 below so far, 5 open"),
            ("-++++", "1 of 5 members is against, 3 needed to block: 2 below"),
            ("---++", "3 of 5 members are against, 3 needed to block: reached"),
            ("----?", "4 of 5 members are against, 3 needed to block: reached, 1 over"),
        ],
    );
    says(
        Rule::negated(half().side(Side::Against).base(Base::VotesCast)),
        &[
            ("--???", "2 of 2 votes cast so far are against, 2 needed to block: reached so far, 3 open"),
            (
                "?????",
                "no member has voted for or against yet, more than 1/2 needed to block: not reached so far, 5 open",
            ),
            ("00000", "no member has voted for or against, more than 1/2 needed to block: not reached"),
        ],
    );
    says(
        Rule::negated(percent(35).of("population").side(Side::Declared)),
        &[("d++++", "40.00 % of the population abstaining with a declaration, 35 % needed to block: reached, 5 over")],
    );
    says(
        Rule::negated(half().of("votes")),
        &[("-++++", "60.00 % of the votes for it, more than 1/2 needed to block: reached, 9 over")],
    );
    says(Rule::negated(AtLeast::heads(2)), &[("+----", "1 of 5 members is for it, 2 needed to block: 1 below")]);
    says(
        Rule::negated(NoneAgainst::unanimity()),
        &[
            ("+++++", "no member objects or is absent, one must: nobody does"),
            ("+++??", "no member objects or is absent, one must: nobody does so far, 2 open"),
            ("-++++", "1 member objects, one must: enough"),
        ],
    );
}

#[test]
fn two_negations_are_none() {
    let rule = Rule::negated(Rule::all([Rule::negated(AtLeast::heads(2)), AtLeast::heads(4).into()]));
    let sitting = Sitting::new(&five(), &rule).unwrap();
    let verdict = sitting.decide(&sitting.open());
    let negated: Vec<_> = verdict.criteria().iter().map(Criterion::is_negated).collect();
    assert_eq!(negated, [false, true]);
    #[cfg(feature = "json")]
    {
        let json = serde_json::to_value(&verdict).unwrap();
        assert_eq!(json["criteria"][0].get("negated"), None);
        assert_eq!(json["criteria"][1]["negated"], true);
    }
}
