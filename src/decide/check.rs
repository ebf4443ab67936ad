//! Whether a rule makes sense, alone and for a body: everything that is wrong, each with its path.

use super::body::Body;
use super::measure::{Measure, Members, Minimum, Reach};
use super::ratio::Ratio;
use super::rule::{Rule, Tier};
use crate::problem::nearest::{did_you_mean, nearest};
use crate::problem::{Code, Problem};
use crate::quote::shown;

/// How deep rules may lie in rules: as JSON, no deeper than is read.
const DEEPEST: usize = 40;
/// How many rules one may be made of.
const LARGEST: usize = 1000;

/// Everything that is wrong with a rule; what concern a body only if there is one.
pub(super) fn problems(rule: &Rule, body: Option<&Body>) -> Vec<Problem> {
    let mut check = Check { body, problems: Vec::new(), rules: 0 };
    check.problems.extend(body.into_iter().flat_map(Body::problems).cloned());
    if body.is_some_and(|body| body.players().len() == 0) {
        check.report("body.players", Code::EmptyList, "the body has no players");
    }
    check.rule("", rule, 0);
    if check.rules > LARGEST {
        let message = format!("the rule is made of {} rules; {LARGEST} are the most", check.rules);
        check.report("rule", Code::TooManyRules, message);
    }
    check.problems
}

struct Check<'b> {
    body: Option<&'b Body>,
    problems: Vec<Problem>,
    rules: usize,
}

impl Check<'_> {
    fn report(&mut self, path: impl ToString, code: Code, message: impl Into<String>) {
        self.problems.push(Problem::new(&path, code, message));
    }

    fn report_with(&mut self, path: impl ToString, code: Code, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem::new(&path, code, message).with_help(help));
    }

    /// A name that the body does not know, with what it has of that kind.
    fn unknown<'n>(&mut self, path: impl ToString, kind: &str, name: &str, known: impl Iterator<Item = &'n str>) {
        let known: Vec<_> = known.collect();
        let near = nearest(name, known.iter().map(|known| (*known, *known)));
        let has = || (!known.is_empty()).then(|| format!("it has {}", quoted(&known)));
        let message = format!("the body has no {kind} `{}`", shown(name));
        let help = did_you_mean(&near).or_else(has);
        self.problems.push(Problem::new(&path, Code::UnknownReference, message).maybe_help(help));
    }

    fn rule(&mut self, path: &str, rule: &Rule, depth: usize) {
        self.rules += 1;
        let path = below(path, word(rule));
        if depth >= DEEPEST {
            return self.report(path, Code::TooDeep, format!("rules lie deeper than {DEEPEST} in rules"));
        }
        match rule {
            Rule::All(rules) | Rule::Any(rules) => {
                self.not_empty(&path, rules.len(), "rule");
                for (place, rule) in rules.iter().enumerate() {
                    self.rule(&format!("{path}[{place}]"), rule, depth + 1);
                }
            }
            Rule::FirstOf(tiers) => self.tiers(&path, tiers, depth),
            Rule::Not(rule) => self.rule(&path, rule, depth + 1),
            Rule::Threshold(threshold) => {
                self.measure(&path, &threshold.measure, &threshold.among);
                self.reach(&path, threshold.reach);
                if !threshold.side.ballots().is_part_of(threshold.base.ballots()) {
                    let message =
                        format!("`{}` is no part of `{}`; take a larger whole", threshold.side, threshold.base);
                    self.report(format!("{path}.base"), Code::NotAPart, message);
                }
                self.among(&path, &threshold.among);
            }
            Rule::AtLeast(at_least) => {
                self.measure(&path, &at_least.measure, &at_least.among);
                if at_least.amount == 0 {
                    self.report(format!("{path}.amount"), Code::AlwaysMet, "at least `0` is always there");
                }
                self.among(&path, &at_least.among);
            }
            Rule::NoneAgainst(none) => self.among(&path, &none.among),
            Rule::BlockingMinority(blocking) => self.minimum(&format!("{path}.minimum"), &blocking.minimum),
        }
    }

    fn not_empty(&mut self, path: &str, len: usize, what: &str) {
        if len == 0 {
            self.report_with(path, Code::EmptyList, "the list is empty", format!("give one {what} at least"));
        }
    }

    fn tiers(&mut self, path: &str, tiers: &[Tier], depth: usize) {
        self.not_empty(path, tiers.len(), "tier");
        for (place, tier) in tiers.iter().enumerate() {
            let path = format!("{path}[{place}]");
            if tier.name.trim().is_empty() {
                self.report_with(format!("{path}.name"), Code::EmptyName, "`name` is blank", "the verdict needs it");
            }
            if tiers.iter().take(place).any(|earlier| earlier.name == tier.name) {
                let message = format!("`{}` is the name of an earlier tier", tier.name);
                self.report(format!("{path}.name"), Code::DuplicateId, message);
            }
            self.rule(&format!("{path}.rule"), &tier.rule, depth + 1);
        }
    }

    fn measure(&mut self, path: &str, measure: &Measure, among: &Members) {
        let (Measure::Weight(name), Some(body)) = (measure, self.body) else { return };
        let path = format!("{path}.measure.weight");
        let Some(weights) = body.weights().get(name) else {
            return self.unknown(path, "weight", name, body.weights().keys().map(String::as_str));
        };
        let counted = body.players().filter(|player| is_among(body, among, player));
        let without: Vec<_> = counted.filter(|player| !weights.contains_key(*player)).collect();
        if !without.is_empty() {
            let (who, verb) = (quoted(&without), if without.len() == 1 { "has" } else { "have" });
            let message = format!("{who} {verb} no weight `{}`", shown(name));
            self.report_with(path, Code::MissingWeight, message, "give it, or zero to who has none");
        }
    }

    fn among(&mut self, path: &str, among: &Members) {
        match (among, self.body) {
            (Members::List(players), body) => {
                let path = format!("{path}.among.list");
                self.not_empty(&path, players.len(), "player");
                for (place, player) in players.iter().enumerate() {
                    let path = format!("{path}[{place}]");
                    if let Some(body) = body.filter(|body| body.place_of(player).is_none()) {
                        self.unknown(&path, "player", player, body.players());
                    }
                    if players.iter().take(place).any(|earlier| earlier == player) {
                        self.report(path, Code::DuplicateId, format!("`{player}` stands twice"));
                    }
                }
            }
            (Members::Role(role), Some(body)) => self.role(format!("{path}.among.role"), role, body),
            (Members::AllBut(role), Some(body)) => self.role(format!("{path}.among.all-but"), role, body),
            _ => {}
        }
    }

    fn role(&mut self, path: String, role: &str, body: &Body) {
        match body.players_in(role) {
            None => {
                self.unknown(path, "role", role, body.roles().keys().map(String::as_str));
            }
            Some([]) => self.report(path, Code::EmptyList, format!("nobody has the role `{role}`")),
            Some(_) => {}
        }
    }

    fn reach(&mut self, path: &str, reach: Reach) {
        let (field, ratio) = match reach {
            Reach::AtLeast(ratio) => ("at_least", ratio),
            Reach::MoreThan(ratio) => ("more_than", ratio),
        };
        let path = format!("{path}.{field}");
        if !self.ratio(&path, ratio) {
            return;
        }
        match reach {
            Reach::AtLeast(ratio) if ratio.above() == 0 => {
                self.report(path, Code::AlwaysMet, format!("at least `{ratio}` is always there"));
            }
            Reach::MoreThan(ratio) if ratio.above() == ratio.below() => {
                self.report(path, Code::NeverMet, format!("more than `{ratio}` is never there"));
            }
            _ => {}
        }
    }

    fn ratio(&mut self, path: &str, ratio: Ratio) -> bool {
        let fault = ratio.fault();
        let makes_sense = fault.is_none();
        if let Some(message) = fault {
            self.report(path, Code::MalformedRatio, message);
        }
        makes_sense
    }

    fn minimum(&mut self, path: &str, minimum: &Minimum) {
        match minimum {
            Minimum::Fixed(0) => {
                let message = "a blocking minority of `0` blocks always; give one member at least";
                self.report(format!("{path}.fixed"), Code::NeverMet, message);
            }
            Minimum::Fixed(_) => {}
            Minimum::SmallestOver(clause) => {
                let path = format!("{path}.smallest-over");
                self.measure(&path, &clause.measure, &Members::All);
                let path = format!("{path}.ratio");
                if self.ratio(&path, clause.ratio) && clause.ratio.above() == clause.ratio.below() {
                    self.report(path, Code::NeverMet, format!("more than `{}` is never there", clause.ratio));
                }
            }
        }
    }
}

/// Whether a criterion speaks of a player.
pub(super) fn is_among(body: &Body, among: &Members, player: &str) -> bool {
    let has = |role: &String| body.players_in(role).is_some_and(|players| players.iter().any(|one| one == player));
    match among {
        Members::All => true,
        Members::Role(role) => has(role),
        Members::AllBut(role) => !has(role),
        Members::List(players) => players.iter().any(|one| one == player),
    }
}

/// What a rule is called in a file.
pub(super) fn word(rule: &Rule) -> &'static str {
    match rule {
        Rule::All(_) => "all",
        Rule::Any(_) => "any",
        Rule::FirstOf(_) => "first-of",
        Rule::Threshold(_) => "threshold",
        Rule::AtLeast(_) => "at-least",
        Rule::NoneAgainst(_) => "none-against",
        Rule::BlockingMinority(_) => "blocking-minority",
        Rule::Not(_) => "not",
    }
}

/// A path and a word below it.
pub(super) fn below(path: &str, word: &str) -> String {
    if path.is_empty() { word.to_owned() } else { format!("{path}.{word}") }
}

/// `A`, `B` and `C`.
pub(super) fn quoted(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{}`", shown(name))).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
    }
}
