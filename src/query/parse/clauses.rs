//! Clauses joined by and, or and not, and brackets.

use super::{Denied, Parser, Step};
use crate::query::fault::{Fault, FaultKind};
use crate::query::reading::Reading;
use crate::query::tokens::Piece;
use crate::query::{Clause, Several};

/// Tells the list that a clause is, if it is of one kind.
type Same = fn(Clause) -> Result<Several<Clause>, Clause>;

/// How a part is joined to what stands before it.
#[derive(Clone, Copy)]
enum Joint {
    And,
    Or,
}

/// What a part stands behind, if that was denied.
struct Behind {
    denied: Denied,
    joint: Joint,
}

/// A part of a clause. What stands in brackets stays together; what does not, may grow into the list around it.
pub(super) struct Part {
    clause: Clause,
    bracketed: bool,
}

impl From<Clause> for Part {
    fn from(clause: Clause) -> Part {
        Part { clause, bracketed: false }
    }
}

impl<N: Reading> Parser<'_, N> {
    /// A whole clause; that it does not nest too deep is checked.
    pub(super) fn clause(&mut self) -> Step<Clause> {
        let start = self.at;
        let Part { clause, .. } = self.any()?;
        if clause.depth().is_none() && !self.faults.iter().any(|fault| fault.kind == FaultKind::TooDeep) {
            let span = self.span(start, self.at);
            self.fault(too_deep(), span);
        }
        Ok(clause)
    }

    fn any(&mut self) -> Step<Part> {
        let first = self.all()?;
        let Some(second) = self.another_list()? else { return Ok(first) };
        let mut parts = both(first, second, is_any);
        while let Some(part) = self.another_list()? {
            grow(&mut parts, part, is_any);
        }
        Ok(Part::from(Clause::Any(parts)))
    }

    fn all(&mut self) -> Step<Part> {
        let Some(first) = self.part(None)? else { return self.stop("a verb") };
        self.all_from(first)
    }

    fn all_from(&mut self, first: Part) -> Step<Part> {
        let Some(second) = self.another_part()? else { return Ok(first) };
        let mut parts = both(first, second, is_all);
        while let Some(part) = self.another_part()? {
            grow(&mut parts, part, is_all);
        }
        Ok(Part::from(Clause::All(parts)))
    }

    /// Another list behind "or".
    fn another_list(&mut self) -> Step<Option<Part>> {
        let start = self.at;
        let denied = self.take_denied(Joint::Or);
        self.eat_piece(Piece::Comma);
        if !self.eat("or") {
            self.at = start;
            return Ok(None);
        }
        self.eat("also|else");
        let Some(first) = self.part(denied)? else { return self.stop("a verb") };
        self.all_from(first).map(Some)
    }

    /// Another part behind "and", unless what follows is no part: `and outside the EU`.
    fn another_part(&mut self) -> Step<Option<Part>> {
        let start = self.at;
        self.eat_piece(Piece::Comma);
        if self.eat("and|but") {
            self.eat("also");
            let and = self.at;
            self.at = start;
            let denied = self.take_denied(Joint::And);
            self.at = and;
            if let Some(part) = self.part(denied)? {
                return Ok(Some(part));
            }
            self.miss("a verb");
        }
        self.at = start;
        Ok(None)
    }

    /// What was denied with "does not" right before here.
    fn take_denied(&self, joint: Joint) -> Option<Behind> {
        let denied = self.denied.clone().filter(|denied| denied.end == self.at)?;
        Some(Behind { denied, joint })
    }

    /// A predicate, or a clause in brackets; nothing, if neither begins here.
    fn part(&mut self, behind: Option<Behind>) -> Step<Option<Part>> {
        let start = self.at;
        let related = self.eat("who|which|that");
        if self.piece() == Some(Piece::Open) {
            return self.bracketed().map(|clause| Some(Part { clause, bracketed: true }));
        }
        if self.after("not").is_some_and(|after| self.tokens.piece(after) == Some(Piece::Open)) {
            self.at += 1;
            let clause = self.bracketed()?;
            return Ok(Some(Part::from(Clause::Not(Box::new(clause)))));
        }
        let behind = behind.filter(|_| !related && self.sees_base());
        let Some(clause) = self.predicate()? else {
            self.at = start;
            return Ok(None);
        };
        if let Some(Behind { denied, joint }) = behind {
            // "Does not A or B" is not A and not B, or else not A or B; "and" the other way round.
            let (both, one) = match joint {
                Joint::And => (denied.clause.clone().or(!clause.clone()), denied.clause.and(clause.clone())),
                Joint::Or => (denied.clause.clone().and(!clause.clone()), denied.clause.or(clause.clone())),
            };
            self.ambiguous(denied.start, [both, one]);
        }
        Ok(Some(Part::from(clause)))
    }

    fn bracketed(&mut self) -> Step<Clause> {
        let start = self.at;
        self.at += 1;
        if self.brackets == Clause::DEEPEST {
            return self.skip_the_rest(start);
        }
        self.brackets += 1;
        let Part { clause, .. } = self.any()?;
        self.brackets -= 1;
        if self.eat_piece(Piece::Close) { Ok(clause) } else { self.stop("`)`") }
    }

    /// Reports brackets that nest too deep, and reads no further.
    fn skip_the_rest(&mut self, place: usize) -> Step<Clause> {
        let span = self.tokens.span(place);
        self.fault(too_deep(), span);
        self.furthest = (usize::MAX, "");
        Err(super::Stop)
    }
}

pub(in crate::query) fn too_deep() -> Fault {
    let message = format!("clauses nest deeper than {}", Clause::DEEPEST);
    Fault::new(FaultKind::TooDeep, message).with_help("ask it in several questions")
}

fn is_any(clause: Clause) -> Result<Several<Clause>, Clause> {
    if let Clause::Any(parts) = clause { Ok(parts) } else { Err(clause) }
}

fn is_all(clause: Clause) -> Result<Several<Clause>, Clause> {
    if let Clause::All(parts) = clause { Ok(parts) } else { Err(clause) }
}

impl Part {
    /// Its list, if it is one of the same kind that stands in no brackets.
    fn list(self, same: Same) -> Result<Several<Clause>, Clause> {
        if self.bracketed { Err(self.clause) } else { same(self.clause) }
    }
}

/// Two parts as one list, into which lists of the same kind grow.
fn both(first: Part, second: Part, same: Same) -> Several<Clause> {
    match first.list(same) {
        Ok(mut parts) => {
            grow(&mut parts, second, same);
            parts
        }
        Err(first) => match second.list(same) {
            Ok(parts) => parts.behind(first),
            Err(second) => Several::new(first, second),
        },
    }
}

/// Adds a part to a list.
fn grow(parts: &mut Several<Clause>, part: Part, same: Same) {
    match part.list(same) {
        Ok(list) => list.into_iter().for_each(|part| parts.push(part)),
        Err(clause) => parts.push(clause),
    }
}
