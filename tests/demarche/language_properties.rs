//! The language of questions on trees and texts that nobody would think of.

use demarche::{
    Ask, Clause, Conditionality, Footing, GroupName, Name, Position, PositionSet, Query, Strength, Topic, Verb, day,
};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use strum::IntoEnumIterator;

fn name() -> impl Strategy<Value = Name> {
    let awkward = vec![
        "",
        " ",
        "AND",
        "NOR",
        "and",
        "who",
        "Who pays",
        "Coalition of the Willing",
        "Trinidad and Tobago",
        "2025",
        "27th",
        "2025-03-27",
        "say \"no\"",
        "back\\slash",
        "\\",
        "\"",
        "a, b",
        "(c)",
        "doesn't",
        "Côte d’Ivoire",
        "tab\tnew\nline",
        "anything",
        "-x",
        "x-",
        "A/RES/ES-11/1",
        "CAN",
        "march",
        "the",
        "“quoted”",
        "欧州",
        "e\u{301}",
        "who's",
        "what’s",
        "?",
        "EU?",
        "'s",
    ];
    prop_oneof![
        4 => select(vec!["troops", "EU", "FRA", "summit", "black-sea-ceasefire"]).prop_map(Name::from),
        2 => select(awkward).prop_map(Name::from),
        1 => "\\PC{0,12}".prop_map(Name::from),
        1 => any::<String>().prop_map(Name::from),
    ]
}

fn topic() -> impl Strategy<Value = Topic> {
    (name(), any::<bool>()).prop_map(|(item, under)| if under { Topic::under(item) } else { Topic::on(item) })
}

fn positions() -> impl Strategy<Value = PositionSet> {
    let several = subsequence(Position::iter().collect::<Vec<_>>(), 1..=9);
    prop_oneof![
        3 => select(Position::iter().collect::<Vec<_>>()).prop_map(PositionSet::from),
        1 => several.prop_map(|positions| positions.into_iter().collect()),
    ]
}

fn verb() -> impl Strategy<Value = Verb> {
    let strength = proptest::option::of(select(Strength::iter().collect::<Vec<_>>()));
    let conditions = select(vec![Conditionality::Apart, Conditionality::Either, Conditionality::Only]);
    (positions(), strength, conditions, any::<bool>()).prop_map(|(positions, strength, conditions, lines)| {
        let verb = strength.into_iter().fold(Verb::from(positions), Verb::at_least);
        let verb = match conditions {
            Conditionality::Apart => verb,
            Conditionality::Either => verb.conditional_or_not(),
            Conditionality::Only => verb.conditionally(),
        };
        if lines { verb.including_bloc_lines() } else { verb }
    })
}

fn group() -> impl Strategy<Value = GroupName> {
    prop_oneof![
        name().prop_map(GroupName::Named),
        name().prop_map(GroupName::Attending),
        proptest::collection::vec(name(), 2..5).prop_map(GroupName::of),
    ]
}

fn clause() -> impl Strategy<Value = Clause> {
    let leaf = prop_oneof![
        3 => (verb(), topic()).prop_map(|(verb, topic)| Clause::Holds(verb, topic)),
        1 => topic().prop_map(Clause::HasLine),
        1 => group().prop_map(Clause::In),
    ];
    leaf.prop_recursive(5, 16, 4, |inner| {
        let several = || proptest::collection::vec(inner.clone(), 2..4).prop_map(|parts| parts.try_into().unwrap());
        prop_oneof![
            2 => several().prop_map(Clause::All),
            2 => several().prop_map(Clause::Any),
            1 => inner.clone().prop_map(|part| Clause::Not(Box::new(part))),
        ]
    })
}

fn ask() -> impl Strategy<Value = Ask> {
    let day = (1..3000_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, date)| day(year, month, date));
    let topics = || proptest::option::of(topic());
    prop_oneof![
        8 => clause().prop_map(Ask::Who),
        1 => (name(), topic()).prop_map(|(party, topic)| Ask::Stand { party, topic }),
        1 => topic().prop_map(|topic| Ask::Map { topic }),
        2 => (name(), positions(), proptest::option::of(name()))
            .prop_map(|(party, positions, under)| Ask::What { party, positions, under }),
        2 => (name(), positions(), name()).prop_map(|(party, positions, item)| Ask::SinceWhen { party, positions, item }),
        2 => (name(), positions(), name())
            .prop_map(|(party, positions, item)| Ask::AccordingToWhom { party, positions, item }),
        1 => (name(), topic()).prop_map(|(party, topic)| Ask::Said { party, topic }),
        1 => (name(), name()).prop_map(|(bloc, item)| Ask::Split { bloc, item }),
        1 => (name(), name()).prop_map(|(bloc, item)| Ask::Breaks { bloc, item }),
        1 => name().prop_map(|bloc| Ask::Divides { bloc }),
        1 => (name(), name()).prop_map(|(bloc, item)| Ask::CanAgree { bloc, item }),
        1 => ([name(), name()], any::<bool>()).prop_map(|(parties, agree)| Ask::Concord { parties, agree }),
        1 => (name(), name(), any::<bool>()).prop_map(|(party, item, agree)| Ask::Agreeing { party, item, agree }),
        2 => (topics(), day.clone(), any::<bool>())
            .prop_map(|(topic, since, positions_only)| Ask::Changed { topic, since, positions_only }),
        1 => (topics(), day).prop_map(|(topic, since)| Ask::Learned { topic, since }),
        1 => topic().prop_map(|topic| Ask::Conditions { topic }),
        1 => name().prop_map(|party| Ask::DependsOn { party }),
        1 => topic().prop_map(|topic| Ask::Pledged { topic }),
        1 => name().prop_map(|meeting| Ask::MostSensitive { meeting }),
        1 => select(vec![Footing::Leaks, Footing::Unnamed, Footing::OneSource]).prop_map(Ask::RestsOn),
        1 => select(vec![Ask::Hedged, Ask::OneSided]),
    ]
}

fn query() -> impl Strategy<Value = Query> {
    let scope = proptest::collection::vec((group(), any::<bool>()), 0..3);
    let days = [proptest::option::of(1..=28_i8), proptest::option::of(1..=28_i8)];
    (ask(), scope, days, any::<[bool; 3]>()).prop_map(|(ask, scope, [as_of, known_by], [own, asserted, stated])| {
        let narrow = |query: Query, (group, among)| if among { query.among(group) } else { query.outside(group) };
        let query = scope.into_iter().fold(Query::from(ask), narrow);
        let query = as_of.into_iter().fold(query, |query, date| query.as_of(day(2025, 3, date)));
        let query = known_by.into_iter().fold(query, |query, date| query.known_by(day(2025, 4, date)));
        let query = if own { query.on_record() } else { query };
        let query = if asserted { query.asserted() } else { query };
        if stated { query.stated() } else { query }
    })
}

/// Words, marks and noise in any order.
fn soup() -> impl Strategy<Value = String> {
    let words = "who what where which does is has not neither nor and or but in among outside EU NATO troops FRA supports opposes \
                 neutral on undecided the a of as known by since march 27 2025 2025-03-27 at least strong conditionally ( ) , \" “ ” \\ \
                 « » ? . 's ’ - 欧州 \u{202e} \u{0} \n anything under have been stand changed position agree with can still";
    let word = select(words.split(' ').collect::<Vec<_>>());
    proptest::collection::vec((word, select(vec![" ", " ", " ", ""])), 0..120)
        .prop_map(|words| words.into_iter().flat_map(|(word, space)| [word, space]).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn what_prints_parses(query in query()) {
        let text = query.to_string();
        prop_assume!(text.len() <= 4096);
        prop_assert_eq!(text.parse::<Query>().map_err(|error| error.to_string()), Ok(query), "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in prop_oneof![any::<String>(), soup(), "who [ -~]{0,200}", "\\PC{0,300}"]) {
        match text.parse::<Query>() {
            Ok(query) => prop_assert_eq!(query.to_string().parse(), Ok(query)),
            Err(error) => {
                let lines = error.to_string();
                prop_assert!(!error.faults().is_empty());
                prop_assert!(!lines.chars().any(|char| char.is_control() && char != '\n'), "{lines:?}");
                let places = error.faults().iter().filter_map(demarche::Fault::span);
                for (start, end) in places {
                    prop_assert!(start <= end && text.get(start..end).is_some(), "{start}..{end} of {text:?}");
                }
            }
        }
    }
}

#[test]
fn the_longest_texts_are_quick() {
    let heavy = [
        "(",
        "not (",
        "who ",
        "supports a, ",
        "\"",
        "\\",
        "and ",
        "or ",
        "neither ",
        "x ",
        "the ",
        "EU, ",
        "-",
        "is neutral or ",
    ];
    let started = std::time::Instant::now();
    for piece in heavy {
        for begin in ["", "who ", "who supports a and ", "what is ", "who is in EU, "] {
            let text: String = begin.chars().chain(piece.chars().cycle()).take(4_000).collect();
            let _ = std::hint::black_box(text.parse::<Query>());
        }
    }
    assert!(started.elapsed().as_secs() < 5, "{:?} for 70 texts", started.elapsed());
}

#[test]
fn nesting_is_bounded_everywhere() {
    let nested = |depth: usize| (1..depth).fold(Clause::has_line("aid"), |clause, _| Clause::Not(Box::new(clause)));
    let text = |depth| Query::whoever(nested(depth)).to_string();
    assert!(text(32).parse::<Query>().is_ok());
    assert!(
        text(33).parse::<Query>().unwrap_err().to_string().starts_with("clauses nest deeper than 32"),
        "{}",
        text(33)
    );
    let mixed =
        (0..20).fold(Clause::has_line("aid"), |clause, _| clause.and(Clause::within("EU")).or(Clause::within("EU")));
    let error = Query::whoever(mixed).to_string().parse::<Query>().unwrap_err();
    assert!(error.to_string().starts_with("clauses nest deeper than 32"), "{error}");
}

#[cfg(feature = "json")]
mod stored {
    use super::*;

    proptest! {
        #[test]
        fn what_is_stored_is_loaded(query in query()) {
            let json = serde_json::to_string(&query).unwrap();
            prop_assert_eq!(serde_json::from_str::<Query>(&json).unwrap(), query, "{}", json);
        }
    }

    #[track_caller]
    fn refused(json: &str, with: &str) {
        let error = serde_json::from_str::<Query>(json).unwrap_err().to_string();
        assert!(error.starts_with(with), "{error}");
    }

    #[test]
    fn trees_are_tagged() {
        let query =
            Query::who(Position::Oppose).at_least(Strength::Strong).on("troops").among("EU").as_of(day(2025, 3, 26));
        assert_eq!(
            serde_json::to_string(&query).unwrap(),
            r#"{"ask":{"who":{"holds":{"positions":["oppose"],"at_least":"strong","on":"troops"}}},"scope":[{"among":{"named":"EU"}}],"as_of":"2025-03-26"}"#
        );
        let torn = Query::whoever(Clause::has_line("a") & !Clause::within(["FRA", "DEU"]))
            .outside(GroupName::attending("summit"));
        assert_eq!(
            serde_json::to_string(&torn).unwrap(),
            r#"{"ask":{"who":{"all":[{"has-line":{"on":"a"}},{"not":{"in":{"list":["FRA","DEU"]}}}]}},"scope":[{"outside":{"attending":"summit"}}]}"#
        );
        assert_eq!(serde_json::to_string(&Query::hedged()).unwrap(), r#"{"ask":"hedged"}"#);
    }

    #[test]
    fn trees_that_are_none_are_refused() {
        refused(r#"{"ask":"hedged","when":1}"#, "unknown field `when`");
        refused(
            r#"{"ask":{"who":{"holds":{"positions":[],"on":"a"}}}}"#,
            "invalid length 0, expected one position or more",
        );
        refused(
            r#"{"ask":{"what":{"party":"FRA","positions":[]}}}"#,
            "invalid length 0, expected one position or more",
        );
        refused(r#"{"ask":{"who":{"all":[{"has-line":{"on":"a"}}]}}}"#, "invalid length 1, expected two or more");
        refused(r#"{"ask":{"who":{"in":{"list":["FRA"]}}}}"#, "invalid length 1, expected two or more");
        refused(
            r#"{"ask":{"who":{"holds":{"positions":["oppose"],"firmly":true,"on":"a"}}}}"#,
            "unknown field `firmly`",
        );
        refused(r#"{"ask":{"who":{"some":[]}}}"#, "unknown variant `some`, expected one of `holds`, `has-line`");
        refused(r#"{"ask":{"stand":{"party":"FRA","topic":{"on":"a"},"on":"b"}}}"#, "unknown field `on`");
        let deep = |depth: usize| {
            format!(
                r#"{{"ask":{{"who":{}{{"has-line":{{"on":"a"}}}}{}}}}}"#,
                r#"{"not":"#.repeat(depth),
                "}".repeat(depth)
            )
        };
        assert!(serde_json::from_str::<Query>(&deep(31)).is_ok());
        refused(&deep(32), "clauses nest deeper than 32");
    }
}
