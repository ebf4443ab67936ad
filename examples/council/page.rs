//! How a decision stands, to be read.

use std::collections::BTreeMap;
use std::fmt::Write;

use demarche::decide::{Ballot, Ballots, Body, Criterion, Measure, Members, Need, Outcome, Rule, Verdict};
use strum::IntoEnumIterator;

use crate::bar::bar;
use crate::council::Council;
use crate::found::{Found, Listed};
use crate::names::Names;

const WIDTH: usize = 110;

/// Lines of words, none longer than it must be.
pub(crate) fn wrapped(text: &str, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in text.split_whitespace() {
        if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > WIDTH {
            lines.push(format!("{margin}{line}"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(format!("{margin}{line}"));
    lines.join("\n")
}

/// Everything, under what it is about.
pub(crate) fn page(council: &Council, ballots: &Ballots<'_>, found: &Found<'_>) -> String {
    let Council { body, names, about, .. } = council;
    let presumed = council.chosen.presumed();
    let presumed = (!presumed.is_empty()).then(|| format!("presumed: {}", presumed.join("; ")));
    let mut page = about.iter().chain(&presumed).map(|line| wrapped(line, 0)).collect::<Vec<_>>().join("\n");
    page.push_str("\n\n");
    page.push_str(&headline(&found.verdict, body.players().len()));
    let mut criteria = Criteria { body, left: found.verdict.criteria().iter(), lines: String::new() };
    criteria.rule(&council.chosen.rule, 1);
    page.push_str(&criteria.lines);
    if let Some(own) = council.own_words() {
        let short: Vec<_> = own.criteria().iter().map(Criterion::short).collect();
        let _ = writeln!(
            page,
            "{}",
            wrapped(&format!("in their own words alone: {}: {}", own.outcome(), short.join("; ")), 2)
        );
    }
    page.push('\n');
    page.push_str(&votes(names, ballots));
    page.push_str(&settling(names, found, ballots));
    page.trim_end().to_owned()
}

/// How many have a vote.
pub(crate) fn entitled(ballots: &Ballots<'_>) -> usize {
    let without = [Ballot::NotEntitled, Ballot::NotParticipating];
    Ballot::iter().filter(|ballot| !without.contains(ballot)).map(|ballot| ballots.who(ballot).count()).sum()
}

fn headline(verdict: &Verdict, players: usize) -> String {
    let open = verdict.open().len();
    let tier = verdict.tier().map(|tier| format!(" by {tier}")).unwrap_or_default();
    let settled = if open == 0 { String::new() } else { format!(", whatever {} do", who_are_open(open)) };
    match verdict.outcome() {
        Outcome::Passed => format!("PASSED{tier}{settled}\n"),
        Outcome::Failed => format!("FAILED{settled}\n"),
        Outcome::Open if !verdict.is_proved() => {
            format!("OPEN: {open} of {players} have not voted; more could not be found out\n")
        }
        Outcome::Open => format!("OPEN: {open} of {players} have not voted\n"),
    }
}

fn who_are_open(open: usize) -> String {
    if open == 1 { "the one who is open may".to_owned() } else { format!("the {open} who are open") }
}

/// The criteria, below the words that join them.
struct Criteria<'a> {
    body: &'a Body,
    left: std::slice::Iter<'a, Criterion>,
    lines: String,
}

impl Criteria<'_> {
    fn rule(&mut self, rule: &Rule, depth: usize) {
        match rule {
            Rule::All(rules) | Rule::Any(rules) if rules.len() == 1 => self.each(rules, depth),
            Rule::All(rules) => {
                self.word("all of", depth);
                self.each(rules, depth + 1);
            }
            Rule::Any(rules) => {
                self.word("one of", depth);
                self.each(rules, depth + 1);
            }
            Rule::FirstOf(tiers) => {
                for (place, tier) in tiers.iter().enumerate() {
                    let word = if place == 0 { tier.name.clone() } else { format!("failing which, {}", tier.name) };
                    self.word(&word, depth);
                    self.rule(&tier.rule, depth + 1);
                }
            }
            Rule::Not(rule) => {
                self.word("not", depth);
                self.rule(rule, depth + 1);
            }
            Rule::Threshold(one) => {
                let share = (one.measure == Measure::Heads).then(|| format!("  ({})", one.reach));
                self.criterion(&one.measure, &one.among, share.as_deref().unwrap_or_default(), depth);
            }
            Rule::AtLeast(one) => self.criterion(&one.measure, &one.among, "", depth),
            Rule::NoneAgainst(one) => self.criterion(&Measure::Heads, &one.among, "", depth),
            Rule::BlockingMinority(_) => self.criterion(&Measure::Heads, &Members::All, "", depth),
        }
    }

    fn each(&mut self, rules: &[Rule], depth: usize) {
        for rule in rules {
            self.rule(rule, depth);
        }
    }

    fn word(&mut self, word: &str, depth: usize) {
        let _ = writeln!(self.lines, "{}{word}", "  ".repeat(depth));
    }

    /// How it stands; `share` is what its heads must reach.
    fn criterion(&mut self, measure: &Measure, among: &Members, share: &str, depth: usize) {
        let Some(criterion) = self.left.next() else { return };
        let all = self.all(measure, among);
        // Under a negation, what is met is not what is wanted.
        let at_least = matches!(criterion.need(), Need::AtLeast(_));
        let outcome = match (criterion.outcome(), criterion.is_negated()) {
            (Outcome::Passed, false) => "met",
            (Outcome::Failed, false) => "not met",
            (Outcome::Passed, true) => {
                if at_least {
                    "reached"
                } else {
                    "too few"
                }
            }
            (Outcome::Failed, true) => {
                if at_least {
                    "below"
                } else {
                    "enough"
                }
            }
            (Outcome::Open, _) => "open",
        };
        let margin = format!("{}{outcome}", "  ".repeat(depth));
        let bar = bar(criterion.have(), criterion.open(), criterion.need(), all);
        let _ = writeln!(self.lines, "{margin:<14} {bar}  {}{share}", criterion.sentence());
    }

    /// How much there can be.
    fn all(&self, measure: &Measure, among: &Members) -> u64 {
        let having = |role: &String, player: &str| {
            self.body.players_in(role).is_some_and(|players| players.iter().any(|one| one == player))
        };
        let counts = |player: &&str| match among {
            Members::All => true,
            Members::Role(role) => having(role, player),
            Members::AllBut(role) => !having(role, player),
            Members::List(players) => players.iter().any(|one| one == player),
        };
        let weighs = |player: &str| match measure {
            Measure::Heads => 1,
            Measure::Weight(weight) => self.body.weight_of(weight, player).unwrap_or(0),
        };
        self.body.players().filter(counts).map(weighs).sum()
    }
}

fn votes(names: &Names, ballots: &Ballots<'_>) -> String {
    let mut lines = String::new();
    for ballot in Ballot::iter() {
        let who: Vec<_> = ballots.who(ballot).map(|id| names.shown(id)).collect();
        if !who.is_empty() {
            let _ = writeln!(lines, "{}", hung(&format!("{ballot} ({}): {}", who.len(), who.join(", ")), 0));
        }
    }
    lines
}

/// A set of more is told by some of it.
const MANY: usize = 12;
const SOME: usize = 5;

/// Whose votes settle it, or would settle it otherwise.
fn settling(names: &Names, found: &Found<'_>, ballots: &Ballots<'_>) -> String {
    let (passes, blocks, alone) = match found.verdict.outcome() {
        Outcome::Open => {
            ("It passes if these vote for it", "It fails if these vote against it", "Alone they settle it")
        }
        Outcome::Passed => ("", "It would fail if these voted against it", "Alone they would change it"),
        Outcome::Failed => ("It would pass if these voted for it", "It is blocked by", "Alone they would change it"),
    };
    let mut text = String::new();
    let away = if found.verdict.outcome() == Outcome::Open { "It fails without" } else { "It would fail without" };
    for (title, listed) in [(blocks, &found.blocking), (away, &found.walkouts), (passes, &found.passing)] {
        match listed {
            _ if title.is_empty() => {}
            Err(refused) => {
                let _ = write!(text, "\n{title}: cannot be told\n  {refused}\n");
            }
            Ok(listed) => text.push_str(&sets(names, title, listed, ballots)),
        }
    }
    text.push_str(&pivotal(names, alone, found, entitled(ballots)));
    text
}

fn pivotal(names: &Names, title: &str, found: &Found<'_>, entitled: usize) -> String {
    if found.pivotal.is_empty() {
        return String::new();
    }
    let mut groups: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for pivot in &found.pivotal {
        let how = format!("{} makes it {}", pivot.ballot(), pivot.outcome());
        groups.entry(how).or_default().push(names.shown(pivot.player()));
    }
    let mut text = format!("\n{title}\n");
    for (how, who) in groups {
        let all = who.len() == entitled && who.len() > MANY;
        let who = if all { format!("each of the {entitled}") } else { who.join(", ") };
        let _ = writeln!(text, "{}", hung(&format!("- {how}: {who}"), 2));
    }
    text
}

fn sets(names: &Names, title: &str, listed: &Listed<'_>, ballots: &Ballots<'_>) -> String {
    let Listed { sets, more, cut, nobody } = listed;
    if *nobody {
        return format!("\n{title}\n  nobody in particular: so it would be whatever they did\n");
    }
    let long = sets.iter().any(|set| set.len() > MANY);
    let shown = if long { 1 } else { usize::MAX };
    let mut lines: Vec<_> = sets.iter().take(shown).map(|set| format!("- {}", members(names, set, ballots))).collect();
    if *cut {
        lines.push("- … or others: the search was given up before its end".to_owned());
    } else if *more || sets.len() > shown {
        lines.push("- … or other sets, none smaller".to_owned());
    }
    if lines.is_empty() {
        return String::new();
    }
    let lines: Vec<_> = lines.iter().map(|line| hung(line, 2)).collect();
    format!("\n{title}\n{}\n", lines.join("\n"))
}

/// Whose minds must change, and who must make them up.
fn members(names: &Names, set: &[&str], ballots: &Ballots<'_>) -> String {
    let is_open = |player: &&str| ballots.of(player) == Some(Ballot::Open);
    let (open, cast): (Vec<&str>, Vec<&str>) = set.iter().partition(|player| is_open(player));
    match (cast.is_empty(), open.is_empty()) {
        (false, false) if open.len() == ballots.who(Ballot::Open).count() => {
            format!("{}, and all {} who are open", some(names, &cast), open.len())
        }
        (false, false) => format!("{}, and of those open {}", some(names, &cast), some(names, &open)),
        _ => some(names, set),
    }
}

/// Their names; of many, some.
fn some(names: &Names, players: &[&str]) -> String {
    let many = players.len() > MANY;
    // A name with a comma in it looks like two.
    let quoted = |name: &str| if name.contains(',') { format!("\"{name}\"") } else { name.to_owned() };
    let shown = players.iter().take(if many { SOME } else { MANY });
    let shown: Vec<_> = shown.map(|id| quoted(names.shown(id))).collect();
    let rest = if many { format!(" and {} more", players.len() - SOME) } else { String::new() };
    format!("{}{rest}", shown.join(", "))
}

/// Wrapped, all lines but the first further in.
fn hung(text: &str, indent: usize) -> String {
    wrapped(text, indent).replace('\n', "\n  ")
}

#[cfg(test)]
mod tests {
    use demarche::decide::Ballot;

    use super::{page, wrapped};
    use crate::council::tests::council;
    use crate::found::Found;
    use crate::players::Players;

    #[test]
    fn lines_are_wrapped_at_words() {
        let text = wrapped(&"word ".repeat(30), 2);
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.starts_with("  word") && line.len() <= super::WIDTH));
    }

    #[test]
    fn a_small_decision_is_a_small_page() {
        let rule = r#"{"at-least": {"amount": 2}}"#;
        let council = council(rule, Players::read("p.csv", b"player\nA\nB\nC\n").unwrap());
        let ballots = council.sitting.open().cast("A", Ballot::For).unwrap().cast("B", Ballot::Against).unwrap();
        let expected = "the rule\n3 players of p.csv\n\n\
            OPEN: 1 of 3 have not voted\n  \
              open         [#############--------------|             ]  1 of 3 members is for it, 2 needed: 1 short, 1 open\n\n\
            for (1): A\nagainst (1): B\nopen (1): C\n\n\
            It fails if these vote against it\n  - C\n\nIt passes if these vote for it\n  - C\n\n\
            Alone they settle it\n  - against makes it failed: C\n  - for makes it passed: C";
        assert_eq!(page(&council, &ballots, &Found::of(&council.sitting, &ballots, 3)), expected);
    }
}
