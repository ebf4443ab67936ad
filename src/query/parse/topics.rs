//! What a verb is about: an item, anything under one, or several of those.

use super::{Parser, Step};
use crate::query::reading::{Kind, Reading};
use crate::query::tokens::Piece;
use crate::query::{Clause, Several, Topic};

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
    pub(super) fn each(self, clause: impl Fn(Topic) -> Clause) -> Clause {
        let mut joint = Joint::And;
        // A comma joins as what follows does.
        let mut more: Vec<_> = self.more.into_iter().rev().collect();
        for (own, _) in &mut more {
            match *own {
                Joint::Comma => *own = if joint == Joint::Or { Joint::Or } else { Joint::And },
                other => joint = other,
            }
        }
        let mut sides = Vec::new();
        let mut side = vec![clause(self.first)];
        for (joint, topic) in more.into_iter().rev() {
            let part = if joint == Joint::AndNot { !clause(topic) } else { clause(topic) };
            if joint == Joint::Or {
                sides.push(joined(std::mem::take(&mut side), Clause::All));
            }
            side.push(part);
        }
        sides.push(joined(side, Clause::All));
        joined(sides.into_iter().flatten().collect(), Clause::Any).unwrap_or_else(|| Clause::within(""))
    }
}

/// A list of clauses as one; of one it is that one.
pub(super) fn joined(parts: Vec<Clause>, list: impl Fn(Several<Clause>) -> Clause) -> Option<Clause> {
    match Several::try_from(parts) {
        Ok(parts) => Some(list(parts)),
        Err(fewer) => fewer.into_iter().next(),
    }
}
