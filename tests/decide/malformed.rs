//! Malformed rules are rejected, each fault with its path.

use demarche::decide::*;

#[track_caller]
fn check(rule: Rule, expected: &[&str]) {
    let body = Body::new(["A", "B"])
        .weight("votes", [("A", 1), ("B", 1)])
        .weight("population", [("A", 1)])
        .role("permanent", ["A"])
        .role("vacant", [""; 0]);
    let malformed = Sitting::new(&body, &rule).unwrap_err();
    let found: Vec<_> = malformed.faults().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_fault_has_its_path() {
    let half = || Threshold::at_least(Ratio::new(1, 2));
    check(
        Rule::all([half().into(), Threshold::at_least(Ratio::new(3, 2)).into()]),
        &["all[1].threshold.at_least: ratio-over-one: `3/2` is more than the whole"],
    );
    check(
        Threshold::more_than(Ratio::new(1, 0)).into(),
        &["threshold.more_than: zero-denominator: `1/0` has a zero below; write it like `2/3`"],
    );
    check(
        half().of("money").into(),
        &["threshold.measure.weight: unknown-weight: the body has no weight `money`; it has `votes`, `population`"],
    );
    check(
        half().of("population").into(),
        &[
            "threshold.measure.weight: missing-weight: `B` has no weight `population`; give it one, or zero if it has none",
        ],
    );
    check(
        Rule::negated(Rule::veto("chair")),
        &["not.none-against.among.role: unknown-role: the body has no role `chair`; it has `permanent`, `vacant`"],
    );
    check(Rule::veto("vacant"), &["none-against.among.role: empty: nobody has the role `vacant`"]);
    check(
        Rule::first_of([Tier::new("one", half()), Tier::new("one", AtLeast::heads(0)), Tier::new(" ", Rule::any([]))]),
        &[
            "first-of[1].name: repeated: `one` is the name of an earlier tier",
            "first-of[1].rule.at-least.amount: always-met: at least `0` is always there",
            "first-of[2].name: empty: the name is blank; the verdict needs it",
            "first-of[2].rule.any: empty: the list is empty; give one rule at least",
        ],
    );
    check(
        half().among(Members::List(vec!["C".into(), "A".into(), "A".into()])).into(),
        &[
            "threshold.among.list[0]: unknown-player: the body has no player `C`",
            "threshold.among.list[2]: repeated: `A` stands twice",
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
        Rule::blocking_minority(0),
        &[
            "blocking-minority.minimum.fixed: never-met: a blocking minority of `0` blocks always; give one member at least",
        ],
    );
    check(
        Rule::smaller_than_blocking(Minimum::over("money", Ratio::new(2, 1))),
        &[
            "blocking-minority.minimum.smallest-over.measure.weight: unknown-weight: the body has no weight `money`; it has \
             `votes`, `population`",
            "blocking-minority.minimum.smallest-over.ratio: ratio-over-one: `2/1` is more than the whole",
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
    let found: Vec<_> = malformed.faults().iter().map(|fault| (fault.path(), fault.kind())).collect();
    assert_eq!(
        found,
        [
            ("body.players", FaultKind::Repeated),
            ("body.weights.votes", FaultKind::UnknownPlayer),
            ("body.weights.votes", FaultKind::WeightTooLarge),
            ("body.roles.permanent", FaultKind::UnknownPlayer),
            ("body.standing", FaultKind::UnknownPlayer),
        ]
    );
    let nobody = Sitting::new(&Body::default(), &AtLeast::heads(1).into()).unwrap_err();
    assert_eq!(nobody.faults()[0].kind(), FaultKind::Empty);
}

#[test]
fn rules_are_neither_too_deep_nor_too_large() {
    let deep = (0..100).fold(Rule::from(AtLeast::heads(1)), |rule, _| Rule::all([rule]));
    assert_eq!(deep.check().unwrap_err().faults()[0].kind(), FaultKind::TooDeep);
    let large = Rule::all(vec![AtLeast::heads(1).into(); 1001]);
    assert_eq!(large.check().unwrap_err().faults()[0].kind(), FaultKind::TooLarge);
}

#[cfg(feature = "json")]
#[test]
fn texts_are_read_to_the_end() {
    #[track_caller]
    fn check(text: &str, expected: &[(&str, FaultKind)]) {
        let malformed = Rule::from_json(text).unwrap_err();
        let found: Vec<_> = malformed.faults().iter().map(|fault| (fault.path(), fault.kind())).collect();
        assert_eq!(found, expected, "{malformed}");
    }
    use FaultKind::*;
    check("{", &[("rule", NotJson)]);
    check("[]", &[("rule", NotARule)]);
    check("{}", &[("rule", NotARule)]);
    check(r#"{"all": {}}"#, &[("all", NotARule)]);
    check(r#"{"all": [], "any": []}"#, &[("rule", NotARule)]);
    check(r#"{"threshold": {"at_least": "-1/2"}}"#, &[("threshold.at_least", NotARule)]);
    check(r#"{"threshold": {"at_least": 0.5}}"#, &[("threshold.at_least", NotARule)]);
    check(r#"{"threshold": {}}"#, &[("threshold", MissingField)]);
    check(r#"{"threshold": {"at_least": "1/2", "more_than": "1/2"}}"#, &[("threshold", MissingField)]);
    check(
        r#"{"any": [{"threshold": {"at_least": "1/2", "bas": "members", "side": "left", "base": "all"}}, {"not": {"at-least": {}}}]}"#,
        &[
            ("any[0].threshold.bas", UnknownField),
            ("any[0].threshold.base", NotARule),
            ("any[0].threshold.side", NotARule),
            ("any[1].not.at-least", MissingField),
        ],
    );
    check(
        r#"{"first-of": [{"name": 3, "rule": {"none-against": {"absent": "maybe"}}}, {"nam": "x"}]}"#,
        &[
            ("first-of[0].name", NotARule),
            ("first-of[0].rule.none-against", MissingField),
            ("first-of[0].rule.none-against.absent", NotARule),
            ("first-of[1].nam", UnknownField),
            ("first-of[1]", MissingField),
            ("first-of[1]", MissingField),
        ],
    );
    check(r#"{"blocking-minority": {"minimum": 4}}"#, &[("blocking-minority.minimum", NotARule)]);
    check(r#"{"blocking-minority": {"minimum": {"fixed": 4.5}}}"#, &[("blocking-minority.minimum.fixed", NotARule)]);
    check(r#"{"at-least": {"amount": 1, "amount": 2}}"#, &[("rule", NotARule)]);
    check(r#"{"at-least": {"amount": 99999999999999999999}}"#, &[("at-least.amount", NotARule)]);
    let deep = format!("{}{}{}", r#"{"not":"#.repeat(100_000), "{}", "}".repeat(100_000));
    check(&deep, &[("rule", NotJson)]);
}
