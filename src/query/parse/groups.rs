//! Groups in a sentence: a bloc, those who attend a meeting, a list of nations.

use super::{Parser, Step};
use crate::query::reading::{Kind, Reading};
use crate::query::tokens::Piece;
use crate::query::{GroupName, Name, Restriction};

/// Before a group to which a question is narrowed, where a sentence ends.
const AMONG: &str = "among|within|inside|in|from";
/// Before one that is left out.
const OUTSIDE: [&str; 4] = ["outside of", "outside|excluding", "except for", "except"];
/// Before a meeting whose attendees are meant.
const ATTENDEES: [&str; 6] = [
    "those attending|at",
    "those who attend",
    "the attendees|participants of|in|at",
    "attendees|participants of|in|at",
    "everyone attending|at",
    "everyone who attends",
];

impl<N: Reading> Parser<'_, N> {
    pub(super) fn group(&mut self) -> Step<GroupName> {
        if ATTENDEES.iter().any(|phrase| self.eat(phrase)) {
            return self.meeting().map(GroupName::Attending);
        }
        let (start, faults) = (self.at, self.faults.len());
        let (first, kind) = self.name(Kind::Group)?;
        let span = self.span(start, self.at);
        if kind == Kind::Meeting {
            return Ok(GroupName::Attending(first));
        }
        let mut names = vec![first];
        while let Some(name) = self.maybe(Self::another_nation) {
            names.push(name);
        }
        if let ([bloc, _, ..], Kind::Bloc, true) = (names.as_slice(), kind, self.faults.len() == faults) {
            self.fault(self.names.unknown(bloc.as_str(), Kind::Nation), span);
        }
        Ok(GroupName::of(names))
    }

    fn another_nation(&mut self) -> Option<Name> {
        if self.eat_piece(Piece::Comma) {
            // In capitals it would be Andorra.
            if self.word().is_some_and(|word| matches!(word, "and" | "or")) {
                self.at += 1;
            }
        } else if !self.eat("and|or") {
            return None;
        }
        self.maybe_name(Kind::Nation).map(|(name, _)| name)
    }

    /// A restriction at the end of a question: `among the EU`.
    pub(super) fn restriction(&mut self) -> Step<Option<Restriction>> {
        if self.eat("not in|among") || OUTSIDE.iter().any(|phrase| self.eat(phrase)) {
            return self.group().map(Restriction::Outside).map(Some);
        }
        if self.eat(AMONG) { self.group().map(Restriction::Among).map(Some) } else { Ok(None) }
    }
}
