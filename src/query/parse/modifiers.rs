//! What a question is narrowed to, and as seen how.

use super::dates::Edge;
use super::{Parser, Step};
use crate::day::Day;
use crate::query::fault::{Fault, FaultKind};
use crate::query::reading::Reading;
use crate::query::tokens::Piece;
use crate::query::{Ask, Clause, Query, Restriction, Verb};

/// The words of those who would ask a clock.
const CLOCK: &str = "today|now|currently|yesterday|tomorrow";

/// What evidence has to be.
#[derive(Clone, Copy)]
enum Floor {
    OnRecord,
    Asserted,
    Stated,
}

const FLOORS: [(&str, Floor); 5] = [
    ("on the record", Floor::OnRecord),
    ("on record", Floor::OnRecord),
    ("in their|its own words", Floor::OnRecord),
    ("as asserted", Floor::Asserted),
    ("as stated", Floor::Stated),
];

/// What stands before a question proper, or behind it.
enum Modifier {
    Scope(Restriction),
    AsOf(Day),
    KnownBy(Day),
    Floor(Floor),
    /// Of the only verb of the question.
    BlocLines,
    /// It has been reported, and changes nothing.
    Void,
}

impl<N: Reading> Parser<'_, N> {
    /// A form and everything that modifies it; restrictions right behind "who" come first.
    pub(super) fn modified(&mut self, (ask, scope): (Ask, Vec<Restriction>)) -> Step<Query> {
        let mut query = Query { scope, ..Query::from(ask) };
        loop {
            let start = self.at;
            self.eat_piece(Piece::Comma);
            self.eat("and|but");
            let first = self.at;
            let Some(modifier) = self.modifier()? else {
                self.at = start;
                return Ok(query);
            };
            let span = self.span(first, self.at);
            if matches!(modifier, Modifier::Scope(_)) {
                self.scopes.push(span);
            }
            if matches!(modifier, Modifier::BlocLines) && only_verb(&mut query.ask).is_none() {
                let message = format!("it is not clear to which verb `{}` belongs", self.slice(span));
                let fault = Fault::new(FaultKind::OutOfPlace, message);
                self.fault(
                    fault.with_help("write it behind what the verb is about; not every question has such a verb"),
                    span,
                );
            } else if !query.modify(modifier) {
                let message = format!("`{}` says again what has been said", self.slice(span));
                self.fault(Fault::new(FaultKind::Repeated, message).with_help("say it once"), span);
            }
        }
    }

    fn modifier(&mut self) -> Step<Option<Modifier>> {
        if let Some(floor) = self.eat_any(&FLOORS) {
            return Ok(Some(Modifier::Floor(floor)));
        }
        if self.sees(CLOCK) {
            self.no_clock();
            return Ok(Some(Modifier::Void));
        }
        if self.eat("as known by") || self.eat("known by") {
            return self.date(Edge::Last).map(Modifier::KnownBy).map(Some);
        }
        let dated = self.eat("as of|at")
            || self.maybe(|parser| (parser.eat("on") && parser.sees_date()).then_some(())).is_some();
        if dated {
            return self.date(Edge::Last).map(Modifier::AsOf).map(Some);
        }
        if self.bloc_lines() {
            return Ok(Some(Modifier::BlocLines));
        }
        Ok(self.restriction()?.map(Modifier::Scope))
    }

    /// Reports a word that asks a clock, and goes behind it.
    pub(super) fn no_clock(&mut self) {
        let span = self.tokens.span(self.at);
        let message = format!("`{}` is no date: no question reads a clock", self.slice(span));
        self.fault(Fault::new(FaultKind::NotADay, message).with_help("write the day, like `2025-03-27`"), span);
        self.at += 1;
    }

    pub(super) fn sees_clock(&self) -> bool {
        self.sees(CLOCK)
    }
}

impl Query {
    /// Whether it could still be modified so.
    fn modify(&mut self, modifier: Modifier) -> bool {
        let new = |flag: &mut bool| !std::mem::replace(flag, true);
        match modifier {
            Modifier::Scope(restriction) => {
                self.scope.push(restriction);
                true
            }
            Modifier::AsOf(day) => self.as_of.replace(day).is_none(),
            Modifier::KnownBy(day) => self.known_by.replace(day).is_none(),
            Modifier::Floor(Floor::OnRecord) => new(&mut self.on_record),
            Modifier::Floor(Floor::Asserted) => new(&mut self.asserted),
            Modifier::Floor(Floor::Stated) => new(&mut self.stated),
            Modifier::BlocLines => only_verb(&mut self.ask).is_some_and(|verb| new(&mut verb.bloc_lines)),
            Modifier::Void => true,
        }
    }
}

/// The verb of a question that has one and no more.
fn only_verb(ask: &mut Ask) -> Option<&mut Verb> {
    let Ask::Who(clause) = ask else { return None };
    let mut clause = clause;
    loop {
        clause = match clause {
            Clause::Holds(verb, _) => return Some(verb),
            Clause::Not(part) => part,
            Clause::HasLine(_) | Clause::In(_) | Clause::All(_) | Clause::Any(_) => return None,
        };
    }
}
