//! From a tree to its canonical sentence.

use std::fmt::{self, Display, Formatter, Write};

use super::phrases::{Said, said};
use super::words::is_word_of_the_language;
use super::{Ask, Clause, Conditionality, Footing, GroupName, Name, Query, Restriction, Topic, Verb};
use crate::model::PositionSet;

impl Display for Query {
    /// The canonical sentence, which parses back to the same question.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        ask(f, &self.ask)?;
        for restriction in &self.scope {
            match restriction {
                Restriction::Among(group) => write!(f, " among {}", Group(group))?,
                Restriction::Outside(group) => write!(f, " outside {}", Group(group))?,
            }
        }
        self.as_of.map_or(Ok(()), |day| write!(f, " as of {day}"))?;
        self.known_by.map_or(Ok(()), |day| write!(f, " known by {day}"))?;
        let floors = [(self.on_record, " on the record"), (self.asserted, " as asserted"), (self.stated, " as stated")];
        floors.iter().filter(|(set, _)| *set).try_for_each(|(_, text)| f.write_str(text))
    }
}

fn ask(f: &mut Formatter<'_>, ask: &Ask) -> fmt::Result {
    match ask {
        Ask::Who(clause) => write!(f, "who {}", Shown(clause, Within::Nothing)),
        Ask::Stand { party, topic } => write!(f, "where does {party} stand on {}", On(topic)),
        Ask::Map { topic } => write!(f, "where does everyone stand on {}", On(topic)),
        Ask::What { party, positions, under } => {
            f.write_str("what ")?;
            asked(f, party, *positions)?;
            under.as_ref().map_or(Ok(()), |item| write!(f, " under {}", Item(item)))
        }
        Ask::SinceWhen { party, positions, item } => {
            f.write_str("since when ")?;
            asked(f, party, *positions)?;
            write!(f, " {}", Item(item))
        }
        Ask::AccordingToWhom { party, positions, item } => {
            f.write_str("according to whom ")?;
            asked(f, party, *positions)?;
            write!(f, " {}", Item(item))
        }
        Ask::Said { party, topic } => write!(f, "what has {party} said on {}", On(topic)),
        Ask::Split { bloc, item } => write!(f, "how does {bloc} split on {}", Item(item)),
        Ask::Breaks { bloc, item } => write!(f, "who breaks with {bloc} on {}", Item(item)),
        Ask::Divides { bloc } => write!(f, "what divides {bloc}"),
        Ask::CanAgree { bloc, item } => write!(f, "can {bloc} still agree on {}", Item(item)),
        Ask::Concord { parties: [one, other], agree } => {
            write!(f, "on what do {one} and {other} {}", if *agree { "agree" } else { "disagree" })
        }
        Ask::Agreeing { party, item, agree } => {
            write!(f, "who {} with {party} on {}", if *agree { "agrees" } else { "disagrees" }, Item(item))
        }
        Ask::Changed { topic, since, positions_only } => {
            f.write_str(if *positions_only { "who changed position" } else { "what changed" })?;
            since_day(f, topic.as_ref(), *since)
        }
        Ask::Learned { topic, since } => {
            f.write_str("what did we learn")?;
            since_day(f, topic.as_ref(), *since)
        }
        Ask::Conditions { topic } => write!(f, "what conditions are set on {}", On(topic)),
        Ask::DependsOn { party } => write!(f, "what depends on {party}"),
        Ask::Pledged { topic } => write!(f, "who pledged what on {}", On(topic)),
        Ask::MostSensitive { meeting } => write!(f, "what is most sensitive at {meeting}"),
        Ask::RestsOn(footing) => write!(f, "what rests on {}", footing_text(*footing)),
        Ask::Hedged => f.write_str("what is hedged"),
        Ask::OneSided => f.write_str("what is claimed by one side only"),
    }
}

fn footing_text(footing: Footing) -> &'static str {
    match footing {
        Footing::Leaks => "leaks",
        Footing::Unnamed => "unnamed voices",
        Footing::OneSource => "one source",
    }
}

fn since_day(f: &mut Formatter<'_>, topic: Option<&Topic>, since: crate::day::Day) -> fmt::Result {
    topic.map_or(Ok(()), |topic| write!(f, " on {}", On(topic)))?;
    write!(f, " since {since}")
}

/// A position as one asks for it of a party: `does ITA oppose`, `is ITA neutral on`.
fn asked(f: &mut Formatter<'_>, party: &Name, positions: PositionSet) -> fmt::Result {
    if let Some(position) = positions.only() {
        let Said { asked: (before, behind), .. } = said(position);
        return write!(f, "{before} {party} {behind}");
    }
    write!(f, "does {party} ")?;
    joined(f, positions.iter().map(|position| said(position).base), " or ")
}

/// What no position is called: nothing reads it, and [`Query::bind`] refuses it.
const NO_POSITION: &str = "holds no position on";

fn joined(f: &mut Formatter<'_>, words: impl Iterator<Item = &'static str>, joint: &str) -> fmt::Result {
    let mut empty = true;
    for word in words {
        if !empty {
            f.write_str(joint)?;
        }
        f.write_str(word)?;
        empty = false;
    }
    if empty { f.write_str(NO_POSITION) } else { Ok(()) }
}

/// A name where an item is meant: items are not called like nations.
struct Item<'a>(&'a Name);

impl Display for Item<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if is_word_of_the_language(self.0.as_str()) { write!(f, "\"{}\"", self.0.as_str()) } else { self.0.fmt(f) }
    }
}

struct On<'a>(&'a Topic);

impl Display for On<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Topic::On(item) => Item(item).fmt(f),
            Topic::Under(item) => write!(f, "anything under {}", Item(item)),
        }
    }
}

struct Group<'a>(&'a GroupName);

impl Display for Group<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            GroupName::Named(name) => name.fmt(f),
            GroupName::Attending(meeting) => write!(f, "those attending {meeting}"),
            GroupName::List(names) => {
                for (place, name) in names.iter().enumerate() {
                    let joint = match place {
                        0 => "",
                        _ if place + 1 == names.len() => " and ",
                        _ => ", ",
                    };
                    write!(f, "{joint}{name}")?;
                }
                Ok(())
            }
        }
    }
}

/// In what a clause stands: that says whether it needs brackets.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Nothing,
    Any,
    All,
}

struct Shown<'a>(&'a Clause, Within);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            Clause::Holds(verb, topic) => {
                joined(f, verb.positions.iter().map(|position| said(position).finite), " or ")?;
                write!(f, " {}{}", On(topic), Modified(verb))
            }
            Clause::HasLine(topic) => write!(f, "has a line on {}", On(topic)),
            Clause::In(group) => within(f, group, ["is in", "is among", "attends"]),
            Clause::All(parts) if self.1 != Within::All => list(f, parts, " and ", Within::All),
            Clause::Any(parts) if self.1 == Within::Nothing => list(f, parts, " or ", Within::Any),
            Clause::All(_) | Clause::Any(_) => write!(f, "({})", Shown(self.0, Within::Nothing)),
            Clause::Not(part) => denied(f, part),
        }
    }
}

fn list(f: &mut Formatter<'_>, parts: &[Clause], joint: &str, within: Within) -> fmt::Result {
    for (place, part) in parts.iter().enumerate() {
        if place > 0 {
            f.write_str(joint)?;
        }
        Shown(part, within).fmt(f)?;
    }
    Ok(())
}

fn within(f: &mut Formatter<'_>, group: &GroupName, [named, listed, attending]: [&str; 3]) -> fmt::Result {
    match group {
        GroupName::Named(name) => write!(f, "{named} {name}"),
        GroupName::List(_) => write!(f, "{listed} {}", Group(group)),
        GroupName::Attending(meeting) => write!(f, "{attending} {meeting}"),
    }
}

fn denied(f: &mut Formatter<'_>, part: &Clause) -> fmt::Result {
    match part {
        Clause::HasLine(topic) => write!(f, "is unknown on {}", On(topic)),
        Clause::In(group) => within(f, group, ["is not in", "is not among", "does not attend"]),
        Clause::Holds(verb, topic) => match verb.positions.only().map(|position| said(position).denied) {
            Some(Some(denied)) => write!(f, "{denied} {}{}", On(topic), Modified(verb)),
            Some(None) => write!(f, "not ({})", Shown(part, Within::Nothing)),
            None => {
                f.write_str("neither ")?;
                joined(f, verb.positions.iter().map(|position| said(position).finite), " nor ")?;
                write!(f, " {}{}", On(topic), Modified(verb))
            }
        },
        Clause::All(_) | Clause::Any(_) | Clause::Not(_) => write!(f, "not ({})", Shown(part, Within::Nothing)),
    }
}

/// What stands behind what a position is held on.
struct Modified<'a>(&'a Verb);

impl Display for Modified<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.0.at_least.map_or(Ok(()), |strength| write!(f, " at least {strength}"))?;
        f.write_str(match self.0.conditions {
            Conditionality::Apart => "",
            Conditionality::Either => " conditionally or not",
            Conditionality::Only => " conditionally",
        })?;
        if self.0.bloc_lines { f.write_str(" including bloc lines") } else { Ok(()) }
    }
}

/// How long a question is when it is printed, in bytes.
pub(super) fn printed_length(query: &Query) -> usize {
    struct Count(usize);
    impl Write for Count {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0 += text.len();
            Ok(())
        }
    }
    let mut count = Count(0);
    // Counting cannot fail, and a count that stops short only is the smaller.
    let _ = write!(count, "{query}");
    count.0
}
