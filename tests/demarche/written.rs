//! Random records of several parties on several items, written as `line.rs` reads them, and lenses to look at them.

use std::collections::BTreeSet;

use proptest::prelude::*;

/// A window of days in March.
type Window = (u8, u8);

fn window() -> impl Strategy<Value = Window> {
    (1_u8..=9, prop_oneof![3 => Just(0), 1 => 1_u8..=3]).prop_map(|(first, more)| (first, first + more))
}

fn date((first, last): Window) -> String {
    if first == last { format!("03-{first:02}") } else { format!("03-{first:02}..03-{last:02}") }
}

#[derive(Debug, Clone)]
struct Writing {
    line: (&'static str, &'static str),
    position: &'static str,
    since: Window,
    /// Whether its source dates it.
    dated: bool,
    order: i8,
    until: Option<(bool, Window)>,
    words: &'static str,
    condition: String,
}

impl Writing {
    fn text(&self) -> String {
        let Writing { line: (party, item), position, since, dated, order, until, words, condition } = self;
        let since_text = date(*since);
        let (since_text, publication) = if *dated && !words.is_empty() {
            ("-".into(), format!(" pub:{since_text}"))
        } else {
            (since_text, String::new())
        };
        let until = match until {
            None => String::new(),
            Some((true, _)) => "until ?".into(),
            // Never before it begins.
            Some((false, (first, last))) => format!("until {}", date((first + since.0, last + since.1))),
        };
        format!("{party}/{item} {position} {since_text} {until} #{order} {words}{publication} {condition}")
    }

    fn key(&self) -> (&'static str, &'static str, &'static str, Window, i8) {
        (self.line.0, self.line.1, self.position, self.since, self.order)
    }
}

fn condition() -> impl Strategy<Value = String> {
    let kind = proptest::sample::select(vec!["if", "unless", "until"]);
    let need =
        proptest::sample::select(vec!["", "<AAA/y=support", "<BBB/x=oppose", "<BBB/y=support", "<CCC/z=neutral"]);
    let step = (proptest::sample::select(vec!["met", "unmet", "refused"]), window());
    let steps = proptest::collection::vec(step.prop_map(|(status, on)| format!("{status}@{}", date(on))), 0..=2);
    let condition = (kind, steps, need).prop_map(|(kind, steps, need)| format!("{kind}:{}{need}", steps.join(",")));
    prop_oneof![2 => Just(String::new()), 1 => condition]
}

fn writing() -> impl Strategy<Value = Writing> {
    let lines = vec![("AAA", "x"), ("AAA", "x"), ("AAA", "y"), ("BBB", "x"), ("BBB", "y"), ("CCC", "z"), ("pact", "x")];
    let positions = vec!["support", "support", "oppose", "oppose", "acquiesce", "neutral", "not-stated", "withdrawn"];
    let words = vec![
        "",
        "own",
        "own",
        "report",
        "report",
        "own possible",
        "report possible",
        "report hypothetical",
        "own strong",
    ];
    let until = prop_oneof![3 => Just(None), 1 => (proptest::bool::weighted(0.2), (0_u8..3, 0_u8..3)).prop_map(Some)];
    let until = until.prop_map(|until| until.map(|(unknown, (first, more))| (unknown, (first, first + more))));
    let select = proptest::sample::select::<&'static str>;
    (
        proptest::sample::select(lines),
        select(positions),
        window(),
        proptest::bool::weighted(0.3),
        prop_oneof![3 => Just(0_i8), 1 => Just(1_i8)],
        until,
        select(words),
        condition(),
    )
        .prop_map(|(line, position, since, dated, order, until, words, condition)| Writing {
            line,
            position,
            since,
            dated,
            order,
            until,
            words,
            condition,
        })
}

/// Up to so many records, no two the same.
pub(crate) fn records(most: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(writing(), 1..=most).prop_map(|writings| {
        let mut keys = BTreeSet::new();
        let once: Vec<_> = writings.iter().filter(|one| keys.insert(one.key())).map(Writing::text).collect();
        once.join("; ")
    })
}

/// A lens on one of the first days of March.
pub(crate) fn looking() -> impl Strategy<Value = String> {
    let known = proptest::option::weighted(0.3, 1_u8..=12);
    (1_u8..=14, known, proptest::bool::weighted(0.2)).prop_map(|(day, known, on_record)| {
        let known = known.map(|known| format!(" known:03-{known:02}")).unwrap_or_default();
        let on_record = if on_record { " on-record" } else { "" };
        format!("03-{day:02}{known}{on_record}")
    })
}

/// Records of one party on one item, without conditions and dated by themselves, and one of their readings: every day
/// one of its window, every hedged record there or not.
pub(crate) fn reading(most: usize) -> impl Strategy<Value = (String, String)> {
    let picks = (any::<proptest::sample::Index>(), any::<proptest::sample::Index>(), any::<bool>());
    proptest::collection::vec((writing(), picks), 1..=most).prop_map(|writings| {
        let mut keys = BTreeSet::new();
        let (mut windows, mut days) = (Vec::new(), Vec::new());
        for (writing, (since, until, exists)) in writings {
            let writing = Writing { line: ("AAA", "x"), dated: false, condition: String::new(), ..writing };
            let hedge = writing.words.contains("possible");
            if !keys.insert(writing.key()) {
                continue;
            }
            let pick = |(first, last): Window, by: proptest::sample::Index| {
                first + u8::try_from(by.index(usize::from(last - first) + 1)).unwrap()
            };
            let began = pick(writing.since, since);
            let ended = match writing.until {
                None => None,
                Some((true, _)) => Some(pick((began, 15), until)),
                Some((false, (first, last))) => {
                    Some(pick(((first + writing.since.0).max(began), last + writing.since.1), until))
                }
            };
            let ended = ended.map(|ended| (false, (ended - began, ended - began)));
            let words = writing.words.trim_end_matches(" possible");
            windows.push(writing.text());
            if !hedge || exists {
                // Two that fall on one day are one record only if they are of one position: a reading may not say that.
                let exact = Writing { since: (began, began), until: ended, words, ..writing };
                if days.iter().all(|one: &Writing| one.key() != exact.key()) {
                    days.push(exact);
                } else {
                    return (String::new(), String::new());
                }
            }
        }
        (windows.join("; "), days.iter().map(Writing::text).collect::<Vec<_>>().join("; "))
    })
}
