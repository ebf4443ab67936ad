//! What a verb is about: an item, anything under one, or several of those.

use super::{Parser, Step};
use crate::query::fault::{Fault, FaultKind};
use crate::query::reading::{Kind, Reading};
use crate::query::tokens::Piece;
use crate::query::{Clause, Query, Several, Topic};
use crate::quote::shown;

/// How something is joined to what comes before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    And,
    AndNot,
    Or,
    /// As what follows says.
    Comma,
}

const JOINTS: [(&str, Joint); 9] = [
    ("and not", Joint::AndNot),
    ("but not", Joint::AndNot),
    ("and also", Joint::And),
    ("but also", Joint::And),
    ("and", Joint::And),
    ("as well as", Joint::And),
    ("or also", Joint::Or),
    ("or else", Joint::Or),
    ("or", Joint::Or),
];

impl<N: Reading> Parser<'_, N> {
    pub(super) fn topic(&mut self) -> Step<Topic> {
        match self.maybe_topic() {
            Some(Ok(topic)) => Ok(topic),
            Some(Err(stop)) => Err(stop),
            None => self.stop("an item"),
        }
    }

    fn maybe_topic(&mut self) -> Option<Step<Topic>> {
        if self.eat("anything|something under") || self.eat("any part of") {
            return Some(self.item().map(Topic::Under));
        }
        self.maybe_name(Kind::Item).map(|(item, _)| Ok(Topic::On(item)))
    }

    /// `on ITEM`, `under ITEM`.
    pub(super) fn on_topic(&mut self) -> Step<Topic> {
        match self.maybe_on_topic() {
            Some(topic) => topic,
            None => self.stop("`on` and an item"),
        }
    }

    pub(super) fn maybe_on_topic(&mut self) -> Option<Step<Topic>> {
        if self.eat("under") {
            return Some(self.item().map(Topic::Under));
        }
        self.eat("on|about").then(|| self.topic())
    }

    pub(super) fn on_item(&mut self) -> Step<crate::query::Name> {
        self.need("on|about", "`on` and an item")?;
        self.item()
    }

    /// One topic or several, to which a verb applies: `missiles and troops, but not tanks`.
    pub(super) fn topics(&mut self) -> Step<Topics> {
        let mut topics = Topics { first: self.topic()?, more: Vec::new() };
        let mut before_comma = None;
        loop {
            let start = self.at;
            let Some((joint, topic)) = self.another_topic()? else {
                self.at = start;
                break;
            };
            if joint == Joint::Comma {
                before_comma.get_or_insert(start);
            } else {
                before_comma = None;
            }
            topics.more.push((joint, topic));
        }
        if before_comma.is_some() {
            return self.stop("`and` or `or`");
        }
        Ok(topics)
    }

    /// What is said of each topic, by words from `start` on. What may mean several things is refused: several topics of which
    /// something is denied, and others behind one that is denied.
    pub(super) fn of_each(
        &mut self,
        start: usize,
        topics: &Topics,
        denied: bool,
        clause: impl Fn(Topic) -> Clause,
    ) -> Clause {
        let literal = topics.each(&clause);
        if denied && !topics.more.is_empty() {
            self.ambiguous(start, [topics.joined(&clause, Clause::All), topics.joined(&clause, Clause::Any)]);
        } else if let Some([neither, not_both]) = topics.behind_not(&clause) {
            self.ambiguous(start, [neither, not_both, literal.clone()]);
        }
        literal
    }

    /// Refuses words up to here that may mean several things.
    pub(super) fn ambiguous(&mut self, start: usize, meanings: impl IntoIterator<Item = Clause>) {
        let span = self.span(start, self.at);
        let message = format!("`{}` may mean several things", shown(self.slice(span)));
        let meanings = meanings.into_iter().map(|meaning| format!("- {}", Query::whoever(meaning)));
        self.fault(meanings.fold(Fault::new(FaultKind::AmbiguousPhrase, message), Fault::with_help), span);
    }

    fn another_topic(&mut self) -> Step<Option<(Joint, Topic)>> {
        let comma = self.eat_piece(Piece::Comma);
        let joint = self.eat_any(&JOINTS).or(comma.then_some(Joint::Comma));
        let Some(joint) = joint else { return Ok(None) };
        let topic = self.maybe_topic().transpose()?;
        Ok(topic.map(|topic| (joint, topic)))
    }
}

/// Topics as they are joined.
pub(super) struct Topics {
    first: Topic,
    more: Vec<(Joint, Topic)>,
}

impl Topics {
    /// The clause that says something of each: "and" binds closer than "or".
    pub(super) fn each(&self, clause: impl Fn(Topic) -> Clause) -> Clause {
        let mut joint = Joint::And;
        // A comma joins as what follows does.
        let mut more: Vec<_> = self.more.iter().rev().map(|(own, topic)| (*own, topic.clone())).collect();
        for (own, _) in &mut more {
            match *own {
                Joint::Comma => *own = if joint == Joint::Or { Joint::Or } else { Joint::And },
                other => joint = other,
            }
        }
        // From the end: each "or" parts what stands behind it from what is still to come.
        let (mut sides, mut side) = (Vec::new(), Vec::new());
        for (joint, topic) in more {
            let part = if joint == Joint::AndNot { !clause(topic) } else { clause(topic) };
            if joint == Joint::Or {
                side.reverse();
                sides.push(joined(part, std::mem::take(&mut side), Clause::All));
            } else {
                side.push(part);
            }
        }
        side.reverse();
        sides.reverse();
        joined(joined(clause(self.first.clone()), side, Clause::All), sides, Clause::Any)
    }

    /// Something said of each, whatever joins them.
    fn joined(&self, clause: impl Fn(Topic) -> Clause, list: impl Fn(Several<Clause>) -> Clause) -> Clause {
        let more = self.more.iter().map(|(_, topic)| clause(topic.clone())).collect();
        joined(clause(self.first.clone()), more, list)
    }

    /// Where something follows a topic that is denied, and is not denied in so many words: all from there on denied, and not
    /// all of them so.
    fn behind_not(&self, clause: impl Fn(Topic) -> Clause) -> Option<[Clause; 2]> {
        let place = self.more.iter().position(|(joint, _)| *joint == Joint::AndNot)?;
        let (before, [(_, denied), behind @ ..]) = self.more.split_at_checked(place)? else { return None };
        if behind.iter().all(|(joint, _)| *joint == Joint::AndNot) {
            return None;
        }
        let head = Topics { first: self.first.clone(), more: before.to_vec() }.each(&clause);
        let not = |topic: &Topic| !clause(topic.clone());
        let lists: [fn(Several<Clause>) -> Clause; 2] = [Clause::All, Clause::Any];
        Some(lists.map(|list| {
            let behind = behind.iter().map(|(_, topic)| not(topic)).collect();
            match joined(not(denied), behind, list) {
                Clause::All(parts) => parts.into_iter().fold(head.clone(), Clause::and),
                other => head.clone().and(other),
            }
        }))
    }
}

/// Clauses as one; of one it is that one.
fn joined(first: Clause, more: Vec<Clause>, list: impl Fn(Several<Clause>) -> Clause) -> Clause {
    let mut more = more.into_iter();
    let Some(second) = more.next() else { return first };
    let mut parts = Several::new(first, second);
    more.for_each(|part| parts.push(part));
    list(parts)
}
