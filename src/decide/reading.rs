//! Rules from JSON. The plain reading stops at the first error; when it fails, the text is looked at as a tree, and
//! everything that keeps it from being a rule is reported with its path.

use std::str::FromStr;

use super::measure::{Base, Side, Silence};
use super::ratio::Ratio;
use super::rule::Rule;
use crate::interchange::{malformed, without_mark};
use crate::model::{Field, Place, Shape, Tree};
use crate::problem::{Code, Invalid};
use crate::quote::shown;

/// ## As JSON
#[cfg_attr(docsrs, doc(cfg(feature = "json")))]
impl Rule {
    /// A rule from its JSON, checked as far as it can be without a body.
    ///
    /// # Errors
    /// Everything that keeps the text from being a rule, each with its path; if there is nothing, all that
    /// [`check`](Rule::check) reports.
    ///
    /// ```
    /// use demarche::decide::Rule;
    ///
    /// let rule = Rule::from_json(r#"{"threshold": {"more_than": "1/2", "base": "votes-cast"}}"#)?;
    /// assert!(matches!(rule, Rule::Threshold(_)));
    ///
    /// let text = r#"{"all": [{"at-least": {"amount": -3}}, {"threshold": {"at_least": "3/2"}}, {"thresold": {}}]}"#;
    /// assert_eq!(
    ///     format!("{:#}", Rule::from_json(text).unwrap_err()),
    ///     "all[0].at-least.amount: wrong-type: expected a whole number from 0 to 18446744073709551615, \
    ///      found the number `-3`\n\
    ///      all[1].threshold.at_least: malformed-ratio: `3/2` is more than the whole\n\
    ///      all[2].thresold: unknown-field: there is no rule `thresold` (did you mean `threshold`?)"
    /// );
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn from_json(json: impl AsRef<[u8]>) -> Result<Rule, Invalid> {
        let json = without_mark(json.as_ref());
        let error = match serde_json::from_slice::<Rule>(json) {
            Ok(rule) => return rule.check().map(|()| rule),
            Err(error) => error,
        };
        let tree = serde_json::from_slice::<Tree>(json).map_err(|error| malformed(json, &error, None))?;
        let mut problems = Vec::new();
        rule(&tree, &mut Place::new(&mut problems));
        let problems = problems.into_iter().map(|problem| problem.in_whole("rule")).collect();
        Err(Invalid::of(problems).unwrap_or_else(|| malformed(json, &error, None).into()))
    }
}

/// What there may be of a rule.
const RULES: &[(&str, Shape)] = &[
    ("all", |tree, place| place.list(tree, rule)),
    ("any", |tree, place| place.list(tree, rule)),
    ("first-of", |tree, place| place.list(tree, |tree, place| place.fields(tree, TIER))),
    ("threshold", threshold),
    ("at-least", |tree, place| place.fields(tree, AT_LEAST)),
    ("none-against", |tree, place| place.fields(tree, NONE_AGAINST)),
    ("blocking-minority", |tree, place| place.fields(tree, BLOCKING_MINORITY)),
    ("not", rule),
];

const fn must(name: &'static str, shape: Shape) -> Field {
    Field { name, required: true, shape }
}

const fn may(name: &'static str, shape: Shape) -> Field {
    Field { name, required: false, shape }
}

const TIER: &[Field] = &[must("name", |tree, place| place.text(tree)), must("rule", rule)];
const AMONG: Field = may("among", among);
const MEASURE: Field = may("measure", measure);
const SIDE: Field = may("side", |tree, place| place.word::<Side>(tree));
const THRESHOLD: &[Field] = &[
    MEASURE,
    may("at_least", ratio),
    may("more_than", ratio),
    may("base", |tree, place| place.word::<Base>(tree)),
    SIDE,
    AMONG,
];
const AT_LEAST: &[Field] = &[MEASURE, must("amount", |tree, place| place.whole::<u64>(tree)), SIDE, AMONG];
const NONE_AGAINST: &[Field] = &[AMONG, must("abstain", silence), must("absent", silence)];
const BLOCKING_MINORITY: &[Field] = &[must("minimum", minimum)];
const SMALLEST_OVER: &[Field] =
    &[must("measure", measure), must("ratio", ratio), may("plus", |tree, place| place.whole::<u32>(tree))];

fn rule(tree: &Tree, place: &mut Place<'_>) {
    place.variant(tree, ("rule", "rule", r#"{"at-least": {…}}"#), RULES);
}

fn threshold(tree: &Tree, place: &mut Place<'_>) {
    place.fields(tree, THRESHOLD);
    let has = |field| tree.get(field).is_some();
    if matches!(tree, Tree::Object(_)) && has("at_least") == has("more_than") {
        let message = "a threshold has either `at_least` or `more_than`";
        place.report(Code::MissingField, message, Some(r#"write "at_least": "2/3""#.to_owned()));
    }
}

fn silence(tree: &Tree, place: &mut Place<'_>) {
    place.word::<Silence>(tree);
}

fn ratio(tree: &Tree, place: &mut Place<'_>) {
    place.parsed::<Share>(tree, Code::MalformedRatio, "a share as text, like `2/3` or `55 %`");
}

fn measure(tree: &Tree, place: &mut Place<'_>) {
    match tree {
        Tree::Object(_) => place.variant(
            tree,
            ("measure", "measure", r#"{"weight": "population"}"#),
            &[("weight", |tree, place| place.text(tree))],
        ),
        _ => place.parsed::<Heads>(tree, Code::UnknownWord, "a measure"),
    }
}

fn among(tree: &Tree, place: &mut Place<'_>) {
    match tree {
        Tree::Object(_) => place.variant(
            tree,
            ("group", "group", r#"{"role": "permanent"}"#),
            &[
                ("role", |tree, place| place.text(tree)),
                ("all-but", |tree, place| place.text(tree)),
                ("list", |tree, place| place.list(tree, |tree, place| place.text(tree))),
            ],
        ),
        _ => place.parsed::<Everybody>(tree, Code::UnknownWord, "a group of members"),
    }
}

fn minimum(tree: &Tree, place: &mut Place<'_>) {
    place.variant(
        tree,
        ("minimum", "minimum", r#"{"fixed": 4}"#),
        &[
            ("fixed", |tree, place| place.whole::<u64>(tree)),
            ("smallest-over", |tree, place| place.fields(tree, SMALLEST_OVER)),
        ],
    );
}

/// A ratio that makes sense as a share.
struct Share;

impl FromStr for Share {
    type Err = String;

    fn from_str(text: &str) -> Result<Share, String> {
        let ratio: Ratio = text.parse().map_err(|error: super::ratio::NotARatio| error.to_string())?;
        ratio.fault().map_or(Ok(Share), Err)
    }
}

struct Heads;

impl FromStr for Heads {
    type Err = String;

    fn from_str(text: &str) -> Result<Heads, String> {
        let fault = || format!(r#"`{}` is not a measure: expected heads or {{"weight": "population"}}"#, shown(text));
        if text == "heads" { Ok(Heads) } else { Err(fault()) }
    }
}

struct Everybody;

impl FromStr for Everybody {
    type Err = String;

    fn from_str(text: &str) -> Result<Everybody, String> {
        let fault = || {
            let forms = r#"expected all, {"role": "permanent"}, {"all-but": "concerned"} or {"list": ["FRA"]}"#;
            format!("`{}` is not a group of members: {forms}", shown(text))
        };
        if text == "all" { Ok(Everybody) } else { Err(fault()) }
    }
}
