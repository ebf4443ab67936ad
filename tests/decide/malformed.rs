//! Malformed rules are rejected, each fault with its path.

use demarche::Code;
use demarche::decide::*;

#[track_caller]
fn check(rule: Rule, expected: &[&str]) {
    let body = Body::new(["A", "B"])
        .weight("votes", [("A", 1), ("B", 1)])
        .weight("population", [("A", 1)])
        .weight("quota", [("A", 1); 0])
        .role("permanent", ["A"])
        .role("vacant", [""; 0]);
    let malformed = Sitting::new(&body, &rule).unwrap_err();
    let found: Vec<_> = malformed.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_fault_has_its_path() {
    let half = || Threshold::at_least(Ratio::new(1, 2));
    check(
        Rule::all([half().into(), Threshold::at_least(Ratio::new(3, 2)).into()]),
        &["all[1].threshold.at_least: malformed-ratio: `3/2` is more than the whole"],
    );
    check(
        Threshold::more_than(Ratio::new(1, 0)).into(),
        &["threshold.more_than: malformed-ratio: `1/0` has a zero below; write it like `2/3`"],
    );
    check(
        half().of("money").into(),
        &[
            "threshold.measure.weight: unknown-reference: the body has no weight `money` (it has `votes`, `population` and \
             `quota`)",
        ],
    );
    check(
        half().of("vote").into(),
        &["threshold.measure.weight: unknown-reference: the body has no weight `vote` (did you mean `votes`?)"],
    );
    check(
        half().of("population").into(),
        &[
            "threshold.measure.weight: missing-weight: `B` has no weight `population` (give it, or zero to who has none)",
        ],
    );
    check(
        half().of("quota").into(),
        &[
            "threshold.measure.weight: missing-weight: `A` and `B` have no weight `quota` (give it, or zero to who has none)",
        ],
    );
    check(
        Rule::negated(Rule::veto("chair")),
        &[
            "not.none-against.among.role: unknown-reference: the body has no role `chair` (it has `permanent` and `vacant`)",
        ],
    );
    check(Rule::veto("vacant"), &["none-against.among.role: empty-list: nobody has the role `vacant`"]);
    check(
        Rule::first_of([Tier::new("one", half()), Tier::new("one", AtLeast::heads(0)), Tier::new(" ", Rule::any([]))]),
        &[
            "first-of[1].name: duplicate-id: `one` is the name of an earlier tier",
            "first-of[1].rule.at-least.amount: always-met: at least `0` is always there",
            "first-of[2].name: empty-name: `name` is blank (the verdict needs it)",
            "first-of[2].rule.any: empty-list: the list is empty (give one rule at least)",
        ],
    );
    check(
        half().among(Members::List(vec!["C".into(), "A".into(), "A".into()])).into(),
        &[
            "threshold.among.list[0]: unknown-reference: the body has no player `C` (it has `A` and `B`)",
            "threshold.among.list[2]: duplicate-id: `A` stands twice",
        ],
    );
    check(
        Threshold::at_least(Ratio::new(0, 3)).into(),
        &["threshold.at_least: always-met: at least `0/3` is always there"],
    );
    check(
        Threshold::more_than(Ratio::percent(100)).into(),
        &["threshold.more_than: never-met: more than `100 %` is never there"],
    );
    check(
        half().side(Side::Abstaining).base(Base::VotesCast).into(),
        &["threshold.base: not-a-part: `abstaining` is no part of `votes-cast`; take a larger whole"],
    );
    check(
        half().side(Side::Present).base(Base::VotesCast).into(),
        &["threshold.base: not-a-part: `present` is no part of `votes-cast`; take a larger whole"],
    );
    check(
        Rule::blocking_minority(0),
        &[
            "blocking-minority.minimum.fixed: never-met: a blocking minority of `0` blocks always; give one member at least",
        ],
    );
    check(
        Rule::smaller_than_blocking(Minimum::over("money", Ratio::new(2, 1))),
        &[
            "blocking-minority.minimum.smallest-over.measure.weight: unknown-reference: the body has no weight `money` (it \
             has `votes`, `population` and `quota`)",
            "blocking-minority.minimum.smallest-over.ratio: malformed-ratio: `2/1` is more than the whole",
        ],
    );
}

#[test]
fn a_missing_weight_matters_only_where_it_is_counted() {
    let body = Body::new(["A", "B"]).weight("votes", [("A", 1)]);
    assert!(Sitting::new(&body, &AtLeast::of("votes", 1).among(Members::List(vec!["A".into()])).into()).is_ok());
    assert!(Sitting::new(&body, &AtLeast::heads(1).into()).is_ok());
}

#[test]
fn what_is_wrong_with_a_body_is_told_too() {
    let body = Body::new(["A", "A"])
        .weight("votes", [("A", u64::MAX), ("B", 1)])
        .role("permanent", ["C"])
        .standing("D", Standing::Suspended);
    let malformed = Sitting::new(&body, &AtLeast::heads(1).into()).unwrap_err();
    let found: Vec<_> = malformed.iter().map(|problem| (problem.path(), problem.code())).collect();
    assert_eq!(
        found,
        [
            ("body.players", Code::DuplicateId),
            ("body.weights.votes", Code::UnknownReference),
            ("body.weights.votes", Code::WeightsTooLarge),
            ("body.roles.permanent", Code::UnknownReference),
            ("body.standing", Code::UnknownReference),
        ]
    );
    let nobody = Sitting::new(&Body::default(), &AtLeast::heads(1).into()).unwrap_err();
    assert_eq!(nobody.problems()[0].code(), Code::EmptyList);
}

#[test]
fn rules_are_neither_too_deep_nor_too_large() {
    let deep = (0..100).fold(Rule::from(AtLeast::heads(1)), |rule, _| Rule::all([rule]));
    assert_eq!(deep.check().unwrap_err().problems()[0].code(), Code::TooDeep);
    let large = Rule::all(vec![AtLeast::heads(1).into(); 1001]);
    assert_eq!(large.check().unwrap_err().problems()[0].code(), Code::TooManyRules);
}

#[cfg(feature = "json")]
#[test]
fn texts_are_read_to_the_end() {
    #[track_caller]
    fn check(text: &str, expected: &[(&str, Code)]) {
        let malformed = Rule::from_json(text).unwrap_err();
        let found: Vec<_> = malformed.iter().map(|problem| (problem.path(), problem.code())).collect();
        assert_eq!(found, expected, "{malformed}");
    }
    use Code::*;
    check("{", &[("line 1, column 1", MalformedJson)]);
    check("[]", &[("rule", WrongType)]);
    check("{}", &[("rule", WrongType)]);
    check(r#"{"all": {}}"#, &[("all", WrongType)]);
    check(r#"{"all": []}"#, &[("all", EmptyList)]);
    check(r#"{"all": [], "any": []}"#, &[("rule", WrongType)]);
    check(r#"{"threshold": {"at_least": "-1/2"}}"#, &[("threshold.at_least", MalformedRatio)]);
    check(r#"{"threshold": {"at_least": "1/0"}}"#, &[("threshold.at_least", MalformedRatio)]);
    check(r#"{"threshold": {"at_least": 0.5}}"#, &[("threshold.at_least", WrongType)]);
    check(r#"{"threshold": {}}"#, &[("threshold", MissingField)]);
    check(r#"{"threshold": {"at_least": "1/2", "more_than": "1/2"}}"#, &[("threshold", MissingField)]);
    check(
        r#"{"any": [{"threshold": {"at_least": "1/2", "bas": "members", "side": "left", "base": "all"}}, {"not": {"at-least": {}}}]}"#,
        &[
            ("any[0].threshold.bas", UnknownField),
            ("any[0].threshold.side", UnknownWord),
            ("any[0].threshold.base", UnknownWord),
            ("any[1].not.at-least.amount", MissingField),
        ],
    );
    check(
        r#"{"first-of": [{"name": 3, "rule": {"none-against": {"absent": "maybe"}}}, {"nam": "x"}]}"#,
        &[
            ("first-of[0].name", WrongType),
            ("first-of[0].rule.none-against.absent", UnknownWord),
            ("first-of[0].rule.none-against.abstain", MissingField),
            ("first-of[1].nam", UnknownField),
            ("first-of[1].name", MissingField),
            ("first-of[1].rule", MissingField),
        ],
    );
    check(r#"{"blocking-minority": {"minimum": 4}}"#, &[("blocking-minority.minimum", WrongType)]);
    check(r#"{"blocking-minority": {"minimum": {"fixed": 4.5}}}"#, &[("blocking-minority.minimum.fixed", WrongType)]);
    check(r#"{"blocking-minority": {"minimum": {"fixd": 4}}}"#, &[("blocking-minority.minimum.fixd", UnknownField)]);
    check(r#"{"at-least": {"amount": 1, "amount": 2}}"#, &[("at-least.amount", DuplicateField)]);
    check(r#"{"at-least": {"amount": 99999999999999999999}}"#, &[("at-least.amount", WrongType)]);
    check(r#"{"at-least": {"amount": 1, "measure": "head"}}"#, &[("at-least.measure", UnknownWord)]);
    check(r#"{"at-least": {"amount": 1, "measure": {"wieght": "x"}}}"#, &[("at-least.measure.wieght", UnknownField)]);
    check(r#"{"at-least": {"amount": 1, "among": {"list": ["A", 3]}}}"#, &[("at-least.among.list[1]", WrongType)]);
    check(r#"{"at-least": {"amount": 1, "among": "everybody"}}"#, &[("at-least.among", UnknownWord)]);
    let deep = format!("{}{}{}", r#"{"not":"#.repeat(100_000), "{}", "}".repeat(100_000));
    let found = Rule::from_json(&deep).unwrap_err();
    assert_eq!(found.problems()[0].code(), MalformedJson);
    assert_eq!(Rule::from_json("").unwrap_err().to_string(), "document: malformed-json: there is nothing in it");
}

/// What may be written can be read again.
#[cfg(feature = "json")]
#[test]
fn the_deepest_rules_are_read() {
    let clause = AtLeast::heads(1).among(Members::List(vec!["A".into()]));
    let deep = |deep| (1..deep).fold(Rule::from(clause.clone()), |rule, _| Rule::first_of([Tier::new("only", rule)]));
    let json = serde_json::to_string(&deep(40)).unwrap();
    assert_eq!(Rule::from_json(&json).unwrap(), deep(40));
    assert_eq!(deep(41).check().unwrap_err().problems()[0].code(), Code::TooDeep);
}
