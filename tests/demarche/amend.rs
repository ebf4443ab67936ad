//! Amendments: stances that are recorded, corroborated and retracted one after another.

use demarche::{Attribution, Code, Document, Dossier, Evidence, Position, Stance, StanceKey, day, samples};

#[test]
fn a_key_that_names_nothing_says_what_there_is() {
    let mut paris = samples::paris().unwrap();
    let mut key = paris.party("ITA").unwrap().stances().next().unwrap().key();
    key.order = 7;
    let before = Document::to_json(paris.document());
    for invalid in [paris.retract(&key).unwrap_err(), paris.corroborate(&key, Evidence::of("article")).unwrap_err()] {
        assert_eq!(invalid.problems()[0].code(), Code::UnknownStance);
        assert_eq!(
            invalid.problems()[0].to_string(),
            "stances: unknown-stance: there is no stance `ITA on peacekeeping-troops: oppose since [2025-03-25..2025-03-26] (order 7)` \
             (recorded are `ITA on peacekeeping-troops: oppose since [2025-03-25..2025-03-26]`)"
        );
    }
    assert_eq!(paris.document().to_json(), before);
}

#[test]
fn evidence_that_dates_a_stance_earlier_gives_it_another_key() {
    let mut paris = samples::paris().unwrap();
    let key = paris.party("POL").unwrap().stances().next().unwrap().key();
    let earlier = paris.corroborate(&key, Evidence::of("article").said(day(2025, 3, 20))).unwrap();
    assert_eq!(earlier, StanceKey { since: day(2025, 3, 20).into(), ..key.clone() });
    assert!(paris.stance(&key).is_none());
    assert!(paris.on(day(2025, 3, 20)).line("POL", "peacekeeping-troops").unwrap().definite().is_some());
}

#[test]
fn of_several_stances_all_problems_are_told_and_none_is_recorded() {
    let mut paris = samples::paris().unwrap();
    let before = paris.document().to_json();
    let good = Stance::new("ESP", Position::Support, "aid").cite(Evidence::of("article"));
    let stances = [
        good.clone(),
        Stance::new("ESB", Position::Support, "aid"),
        good,
        Stance::new("ESP", Position::Divided, "aid"),
    ];
    let invalid = paris.record_all(stances).unwrap_err();
    let problems: Vec<_> = invalid.problems().iter().map(|problem| (problem.path(), problem.code())).collect();
    assert_eq!(
        problems,
        [
            ("stances[13].party", Code::UnknownReference),
            ("stances[14]", Code::RepeatedStance),
            ("stances[15].position", Code::DividedNation)
        ]
    );
    assert_eq!(paris.document().to_json(), before);
    assert!(paris.now().line("ESP", "aid").unwrap().is_unknown());
}

/// What is wrong with a stance alone does not hide that it repeats another.
#[test]
fn a_wrong_stance_that_repeats_another_is_told_both() {
    let mut paris = samples::paris().unwrap();
    let before = paris.document().clone();
    let divided = || Stance::new("ESP", Position::Divided, "aid").since(day(2025, 3, 20));
    let mut document = before.clone();
    document.stances.extend([divided(), divided()]);
    let expected = Dossier::try_from(document).unwrap_err();
    assert_eq!(expected.problems().len(), 3, "{expected}");
    assert_eq!(paris.record_all([divided(), divided()]).unwrap_err().to_string(), expected.to_string());
    assert_eq!(paris.document(), &before);
    assert!(paris.now().line("ESP", "aid").unwrap().is_unknown());
}

#[test]
fn an_iterator_that_gives_up_leaves_nothing() {
    let mut paris = samples::paris().unwrap();
    let before = paris.document().to_json();
    let spain = Stance::new("ESP", Position::Support, "aid").cite(Evidence::of("article"));
    let stances = [Some(spain), None].into_iter().map(|stance| stance.expect("there is none"));
    let given_up = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| paris.record_all(stances)));
    assert!(given_up.is_err());
    assert_eq!(paris.document().to_json(), before);
}

#[test]
fn thousands_of_one_party_are_recorded_at_once() {
    let mut paris = samples::paris().unwrap();
    let voices = [Attribution::Institutional, Attribution::Narrator];
    let stances = (1..4000).map(|order: i16| {
        let evidence = Evidence::of("article").attribution(voices[usize::from(order % 2 == 0)]);
        Stance::new("ESP", Position::Support, "aid").since(day(2025, 3, 20)).order(order).cite(evidence)
    });
    assert_eq!(paris.record_all(stances).unwrap().len(), 3999);
    let order = paris.now().line("ESP", "aid").unwrap().in_force().unwrap().principal().unwrap().record().order;
    assert_eq!(order, 3999);
}
