//! One predicate: what is asked of a party in one breath.

use super::verbs::How;
use super::{Parser, Step};
use crate::model::PositionSet;
use crate::query::phrases::{BE_KNOWN, HAVE_KNOWN, HAVE_NOT, HAVE_OR_NOT, Sense};
use crate::query::reading::Reading;
use crate::query::{Clause, GroupName, Topic};

impl<N: Reading> Parser<'_, N> {
    /// A predicate; nothing, if none begins here.
    pub(super) fn predicate(&mut self) -> Step<Option<Clause>> {
        let mut how = How::default();
        if self.adverbs_before(&mut how) {
            let Some(positions) = self.plain_verb() else { return self.stop("a verb") };
            return self.holds(positions, how).map(Some);
        }
        if self.eat("belongs|belong to") {
            return self.belongs(false).map(Some);
        }
        if self.eat("attends|attend") {
            return self.attends(false).map(Some);
        }
        if self.eat("neither") {
            return self.neither().map(Some);
        }
        if self.eat("does|do not") || self.eat("doesn't|don't") {
            return self.does_not().map(Some);
        }
        if self.eat("is|are not") || self.eat("isn't|aren't") {
            return self.is(true).map(Some);
        }
        if self.eat("is|are") {
            return self.is(false).map(Some);
        }
        if self.eat("hasn't|haven't") {
            return self.has_not().map(Some);
        }
        if self.eat("has|have") {
            return self.has().map(Some);
        }
        match self.plain_verb() {
            Some(positions) => self.holds(positions, how).map(Some),
            None => Ok(None),
        }
    }

    /// `supports [or opposes] ITEM [and ITEM] [at least strong]`, from behind its first verb.
    fn holds(&mut self, first: PositionSet, mut how: How) -> Step<Clause> {
        let positions = self.or_more(first, Self::finite)?;
        let topics = self.topics()?;
        self.adverbs_behind(&mut how);
        let verb = how.done(positions);
        Ok(topics.each(|topic| Clause::Holds(verb, topic)))
    }

    /// The same denied: of one item only, because "does not support A and B" may mean two things.
    fn holds_not(&mut self, positions: PositionSet, mut how: How) -> Step<Clause> {
        let topic = self.topic()?;
        self.adverbs_behind(&mut how);
        Ok(denied(Clause::Holds(how.done(positions), topic)))
    }

    /// `neither supports nor opposes ITEM`, `neither supports ITEM nor opposes ITEM`, from behind "neither".
    fn neither(&mut self) -> Step<Clause> {
        let mut how = How::default();
        self.adverbs_before(&mut how);
        let mut positions = self.need_finite()?;
        if self.sees("nor") {
            while self.eat("nor") {
                positions = positions | self.need_finite()?;
            }
            return self.holds_not(positions, how);
        }
        let mut clause = self.holds_not(positions, how)?;
        self.need("nor", "`nor`")?;
        loop {
            let mut how = How::default();
            self.adverbs_before(&mut how);
            let positions = self.need_finite()?;
            clause = clause.and(self.holds_not(positions, how)?);
            if !self.eat("nor") {
                return Ok(clause);
            }
        }
    }

    fn need_finite(&mut self) -> Step<PositionSet> {
        match self.finite()? {
            Some(positions) => Ok(positions),
            None => self.stop("a verb"),
        }
    }

    fn does_not(&mut self) -> Step<Clause> {
        let mut how = How::default();
        if !self.adverbs_before(&mut how) {
            if self.eat("belong to") {
                return self.belongs(true);
            }
            if self.eat("attend") {
                return self.attends(true);
            }
            if self.eat("have a line|position on") {
                return self.topic().map(Clause::is_unknown);
            }
        }
        let Some(first) = self.base_verb() else { return self.stop("a verb") };
        let positions = self.or_more(first, |parser| Ok(parser.base_verb()))?;
        self.holds_not(positions, how)
    }

    fn is(&mut self, not: bool) -> Step<Clause> {
        let mut how = How::default();
        if self.adverbs_before(&mut how) {
            let positions = self.be()?;
            return if not { self.holds_not(positions, how) } else { self.holds(positions, how) };
        }
        if !not && self.eat("neither") {
            return self.is_neither();
        }
        if let Some(sense) = self.eat_any(BE_KNOWN) {
            return self.known(sense, not);
        }
        if let Some(positions) = self.maybe_be() {
            return if not { self.holds_not(positions, how) } else { self.holds(positions, how) };
        }
        if self.eat("attending|at") {
            return self.attends(not);
        }
        if self.eat("outside of") || self.eat("outside") {
            return self.belongs(!not);
        }
        if self.eat("a member of") || self.eat("members of") || self.eat("in|inside|within|among") {
            return self.belongs(not);
        }
        self.stop("a position or a group")
    }

    /// `neither for nor against ITEM`, from behind "neither".
    fn is_neither(&mut self) -> Step<Clause> {
        let mut how = How::default();
        self.adverbs_before(&mut how);
        let mut positions = self.be()?;
        self.need("nor", "`nor`")?;
        positions = positions | self.be()?;
        while self.eat("nor") {
            positions = positions | self.be()?;
        }
        self.holds_not(positions, how)
    }

    fn has(&mut self) -> Step<Clause> {
        if let Some(sense) = self.eat_any(HAVE_KNOWN) {
            return self.known(sense, false);
        }
        if let Some(positions) = self.have_tail() {
            return self.holds(positions, How::default());
        }
        if self.eat("not") {
            return self.has_not();
        }
        self.stop("a position")
    }

    fn has_not(&mut self) -> Step<Clause> {
        if let Some(positions) = self.eat_any(HAVE_NOT).and_then(Sense::positions) {
            return self.holds(positions, How::default());
        }
        match self.eat_any(HAVE_OR_NOT).and_then(Sense::positions) {
            Some(positions) => self.holds_not(positions, How::default()),
            None => self.stop("a position"),
        }
    }

    /// Whether it has a line on what follows.
    fn known(&mut self, sense: Sense, not: bool) -> Step<Clause> {
        let lacks =
            |topic: Topic| if sense == Sense::NoLine { Clause::is_unknown(topic) } else { Clause::HasLine(topic) };
        if not {
            return self.topic().map(|topic| !lacks(topic));
        }
        Ok(self.topics()?.each(lacks))
    }

    fn belongs(&mut self, not: bool) -> Step<Clause> {
        let clause = Clause::In(self.group()?);
        Ok(if not { denied(clause) } else { clause })
    }

    fn attends(&mut self, not: bool) -> Step<Clause> {
        let clause = Clause::In(GroupName::Attending(self.meeting()?));
        Ok(if not { denied(clause) } else { clause })
    }
}

fn denied(clause: Clause) -> Clause {
    Clause::Not(Box::new(clause))
}
