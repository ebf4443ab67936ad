//! Whether a rule makes sense, alone and for a body: everything that is wrong, each with its path.

use super::body::Body;
use super::fault::{Fault, FaultKind};
use super::measure::{Measure, Members, Minimum, Reach};
use super::ratio::Ratio;
use super::rule::{Rule, Tier};

/// How deep rules may lie in rules.
const DEEPEST: usize = 64;
/// How many rules one may be made of.
const LARGEST: usize = 1000;

/// Every fault of a rule; those that concern a body only if there is one.
pub(super) fn faults(rule: &Rule, body: Option<&Body>) -> Vec<Fault> {
    let mut check = Check { body, faults: Vec::new(), rules: 0 };
    check.faults.extend(body.into_iter().flat_map(Body::faults).cloned());
    if body.is_some_and(|body| body.players().len() == 0) {
        check.fault("body.players", FaultKind::Empty, "the body has no players");
    }
    check.rule("", rule, 0);
    if check.rules > LARGEST {
        let message = format!("the rule is made of {} rules; {LARGEST} are the most", check.rules);
        check.fault("rule", FaultKind::TooLarge, message);
    }
    check.faults
}

/// Every fault of a rule that lies in another.
#[cfg(feature = "json")]
pub(super) fn faults_below(path: &str, rule: &Rule) -> Vec<Fault> {
    let mut check = Check { body: None, faults: Vec::new(), rules: 0 };
    check.rule(path, rule, 0);
    check.faults
}

struct Check<'b> {
    body: Option<&'b Body>,
    faults: Vec<Fault>,
    rules: usize,
}

impl Check<'_> {
    fn fault(&mut self, path: impl Into<String>, kind: FaultKind, message: impl Into<String>) {
        self.faults.push(Fault::new(path, kind, message));
    }

    fn rule(&mut self, path: &str, rule: &Rule, depth: usize) {
        self.rules += 1;
        let path = below(path, word(rule));
        if depth >= DEEPEST {
            return self.fault(path, FaultKind::TooDeep, format!("rules lie deeper than {DEEPEST} in rules"));
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
                    self.fault(format!("{path}.base"), FaultKind::NotAPart, message);
                }
                self.among(&path, &threshold.among);
            }
            Rule::AtLeast(at_least) => {
                self.measure(&path, &at_least.measure, &at_least.among);
                if at_least.amount == 0 {
                    self.fault(format!("{path}.amount"), FaultKind::AlwaysMet, "at least `0` is always there");
                }
                self.among(&path, &at_least.among);
            }
            Rule::NoneAgainst(none) => self.among(&path, &none.among),
            Rule::BlockingMinority(blocking) => self.minimum(&format!("{path}.minimum"), &blocking.minimum),
        }
    }

    fn not_empty(&mut self, path: &str, len: usize, what: &str) {
        if len == 0 {
            self.fault(path, FaultKind::Empty, format!("the list is empty; give one {what} at least"));
        }
    }

    fn tiers(&mut self, path: &str, tiers: &[Tier], depth: usize) {
        self.not_empty(path, tiers.len(), "tier");
        for (place, tier) in tiers.iter().enumerate() {
            let path = format!("{path}[{place}]");
            if tier.name.trim().is_empty() {
                self.fault(format!("{path}.name"), FaultKind::Empty, "the name is blank; the verdict needs it");
            }
            if tiers.iter().take(place).any(|earlier| earlier.name == tier.name) {
                let message = format!("`{}` is the name of an earlier tier", tier.name);
                self.fault(format!("{path}.name"), FaultKind::Repeated, message);
            }
            self.rule(&format!("{path}.rule"), &tier.rule, depth + 1);
        }
    }

    fn measure(&mut self, path: &str, measure: &Measure, among: &Members) {
        let (Measure::Weight(name), Some(body)) = (measure, self.body) else { return };
        let path = format!("{path}.measure.weight");
        let Some(weights) = body.weights().get(name) else {
            let message = format!("the body has no weight `{name}`{}", listed(body.weights().keys()));
            return self.fault(path, FaultKind::UnknownWeight, message);
        };
        for player in body.players().filter(|player| is_among(body, among, player) && !weights.contains_key(*player)) {
            let message = format!("`{player}` has no weight `{name}`; give it one, or zero if it has none");
            self.fault(path.clone(), FaultKind::MissingWeight, message);
        }
    }

    fn among(&mut self, path: &str, among: &Members) {
        match (among, self.body) {
            (Members::List(players), body) => {
                let path = format!("{path}.among.list");
                self.not_empty(&path, players.len(), "player");
                for (place, player) in players.iter().enumerate() {
                    let path = format!("{path}[{place}]");
                    if body.is_some_and(|body| body.place_of(player).is_none()) {
                        let message = format!("the body has no player `{player}`");
                        self.fault(path.clone(), FaultKind::UnknownPlayer, message);
                    }
                    if players.iter().take(place).any(|earlier| earlier == player) {
                        self.fault(path, FaultKind::Repeated, format!("`{player}` stands twice"));
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
                let message = format!("the body has no role `{role}`{}", listed(body.roles().keys()));
                self.fault(path, FaultKind::UnknownRole, message);
            }
            Some([]) => self.fault(path, FaultKind::Empty, format!("nobody has the role `{role}`")),
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
                self.fault(path, FaultKind::AlwaysMet, format!("at least `{ratio}` is always there"));
            }
            Reach::MoreThan(ratio) if ratio.above() == ratio.below() => {
                self.fault(path, FaultKind::NeverMet, format!("more than `{ratio}` is never there"));
            }
            _ => {}
        }
    }

    fn ratio(&mut self, path: &str, ratio: Ratio) -> bool {
        let seen = format!("`{ratio}`");
        if ratio.below() == 0 {
            self.fault(path, FaultKind::ZeroDenominator, format!("{seen} has a zero below; write it like `2/3`"));
        } else if ratio.above() > ratio.below() {
            self.fault(path, FaultKind::RatioOverOne, format!("{seen} is more than the whole"));
        } else {
            return true;
        }
        false
    }

    fn minimum(&mut self, path: &str, minimum: &Minimum) {
        match minimum {
            Minimum::Fixed(0) => {
                let message = "a blocking minority of `0` blocks always; give one member at least";
                self.fault(format!("{path}.fixed"), FaultKind::NeverMet, message);
            }
            Minimum::Fixed(_) => {}
            Minimum::SmallestOver(clause) => {
                let path = format!("{path}.smallest-over");
                self.measure(&path, &clause.measure, &Members::All);
                let path = format!("{path}.ratio");
                if self.ratio(&path, clause.ratio) && clause.ratio.above() == clause.ratio.below() {
                    self.fault(path, FaultKind::NeverMet, format!("more than `{}` is never there", clause.ratio));
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

/// What there is instead.
fn listed<'a>(names: impl Iterator<Item = &'a String>) -> String {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    if names.is_empty() { String::new() } else { format!("; it has {}", names.join(", ")) }
}
