//! Clauses joined by and, or and not, and brackets.

use super::topics::joined;
use super::{Parser, Step};
use crate::query::Clause;
use crate::query::fault::{Fault, FaultKind};
use crate::query::reading::Reading;
use crate::query::tokens::Piece;

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
        let mut parts = Vec::new();
        let mut first = Some(first);
        while let Some(part) = self.another("or", Self::all)? {
            first.take().into_iter().for_each(|first| grow(&mut parts, first, is_any));
            grow(&mut parts, part, is_any);
        }
        Ok(match first {
            Some(alone) => alone,
            None => Part::from(joined(parts, Clause::Any).unwrap_or_else(|| Clause::within(""))),
        })
    }

    fn all(&mut self) -> Step<Part> {
        let Some(part) = self.part()? else { return self.stop("a verb") };
        let mut parts = Vec::new();
        let mut first = Some(part);
        while let Some(part) = self.another_part()? {
            first.take().into_iter().for_each(|first| grow(&mut parts, first, is_all));
            grow(&mut parts, part, is_all);
        }
        Ok(match first {
            Some(alone) => alone,
            None => Part::from(joined(parts, Clause::All).unwrap_or_else(|| Clause::within(""))),
        })
    }

    /// Another list behind "or".
    fn another(&mut self, joint: &str, read: impl Fn(&mut Self) -> Step<Part>) -> Step<Option<Part>> {
        let start = self.at;
        self.eat_piece(Piece::Comma);
        if !self.eat(joint) {
            self.at = start;
            return Ok(None);
        }
        self.eat("also|else");
        read(self).map(Some)
    }

    /// Another part behind "and", unless what follows is no part: `and outside the EU`.
    fn another_part(&mut self) -> Step<Option<Part>> {
        let start = self.at;
        self.eat_piece(Piece::Comma);
        if self.eat("and|but") {
            self.eat("also");
            if let Some(part) = self.part()? {
                return Ok(Some(part));
            }
            self.miss("a verb");
        }
        self.at = start;
        Ok(None)
    }

    /// A predicate, or a clause in brackets; nothing, if neither begins here.
    fn part(&mut self) -> Step<Option<Part>> {
        let start = self.at;
        self.eat("who|which|that");
        if self.piece() == Some(Piece::Open) {
            return self.bracketed().map(|clause| Some(Part { clause, bracketed: true }));
        }
        if self.after("not").is_some_and(|after| self.tokens.piece(after) == Some(Piece::Open)) {
            self.at += 1;
            let clause = self.bracketed()?;
            return Ok(Some(Part::from(Clause::Not(Box::new(clause)))));
        }
        let predicate = self.predicate()?;
        if predicate.is_none() {
            self.at = start;
        }
        Ok(predicate.map(Part::from))
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

fn is_any(clause: Clause) -> Result<Vec<Clause>, Clause> {
    if let Clause::Any(parts) = clause { Ok(parts.into_iter().collect()) } else { Err(clause) }
}

fn is_all(clause: Clause) -> Result<Vec<Clause>, Clause> {
    if let Clause::All(parts) = clause { Ok(parts.into_iter().collect()) } else { Err(clause) }
}

/// Adds a part to a list; a list of the same kind that stands in no brackets grows into it.
fn grow(parts: &mut Vec<Clause>, part: Part, same: impl Fn(Clause) -> Result<Vec<Clause>, Clause>) {
    if part.bracketed {
        parts.push(part.clause);
        return;
    }
    match same(part.clause) {
        Ok(list) => parts.extend(list),
        Err(clause) => parts.push(clause),
    }
}
