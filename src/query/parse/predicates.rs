//! One predicate: what is asked of a party in one breath.

use super::verbs::How;
use super::{Denied, Parser, Step, is_word};
use crate::model::PositionSet;
use crate::query::phrases::{BE_KNOWN, DO_NOT, DONT, HAVE_KNOWN, HAVE_NOT, HAVE_OR_NOT, IS, IS_NOT, ISNT, Sense};
use crate::query::reading::Reading;
use crate::query::{Clause, GroupName, Verb};

/// Words of forms that say no.
const NO: &str = "not|no|nothing|yet|unknown|neither|nor|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|won't|wouldn't";

/// What is said where somebody stands, before what it is about.
struct Said {
    /// The place at which its words begin.
    start: usize,
    how: How,
    first: PositionSet,
    /// Of verbs behind "or" and "nor".
    more: PositionSet,
    denied: bool,
}

impl<N: Reading> Parser<'_, N> {
    /// A predicate; nothing, if none begins here.
    pub(super) fn predicate(&mut self) -> Step<Option<Clause>> {
        let start = self.at;
        let mut how = How::default();
        if self.adverbs_before(&mut how) {
            let Some(positions) = self.plain_verb() else { return self.stop("a verb") };
            return self.holds(start, positions, how).map(Some);
        }
        if self.eat("belongs|belong to") {
            return self.belongs(false).map(Some);
        }
        if self.eat("attends|attend") {
            return self.attends(false).map(Some);
        }
        if self.eat("neither") {
            return self.neither(start).map(Some);
        }
        if self.eat(DO_NOT) || self.eat(DONT) {
            let clause = self.does_not(start)?;
            self.denied = Some(Denied { start, end: self.at, clause: clause.clone() });
            return Ok(Some(clause));
        }
        if self.eat(IS_NOT) || self.eat(ISNT) {
            return self.is(start, true).map(Some);
        }
        if self.eat(IS) {
            return self.is(start, false).map(Some);
        }
        if self.eat("hasn't|haven't") {
            return self.has_not(start).map(Some);
        }
        if self.eat("has|have") {
            return self.has(start).map(Some);
        }
        match self.plain_verb() {
            Some(positions) => self.holds(start, positions, how).map(Some),
            None => Ok(None),
        }
    }

    /// Whether a predicate begins here that could as well stand behind "does not".
    pub(super) fn sees_base(&mut self) -> bool {
        let (start, faults) = (self.at, self.faults.len());
        self.adverbs_before(&mut How::default());
        let sees = self.base_verb().is_some() || self.eat("have|attend") || self.eat("belong to");
        self.at = start;
        self.faults.truncate(faults);
        sees
    }

    /// `supports [or opposes] ITEM [and ITEM] [at least strong]`, from behind its first verb.
    fn holds(&mut self, start: usize, first: PositionSet, how: How) -> Step<Clause> {
        let more = self.or_more(PositionSet::EMPTY, Self::finite)?;
        self.about(Said { start, how, first, more, denied: false })
    }

    /// What it is about, and how it is held.
    fn about(&mut self, Said { start, how: before, first, more, denied }: Said) -> Step<Clause> {
        let says = |words| (start..self.at).any(|place| self.word_at(place).is_some_and(|word| is_word(word, words)));
        let (says_no, adverb_of_several) = (denied || says(NO), before != How::default() && says("or|nor"));
        let topics = self.topics()?;
        let mut how = before;
        self.adverbs_behind(&mut how);
        let holds = |verb: Verb, topic| {
            let clause = Clause::Holds(verb, topic);
            if denied { !clause } else { clause }
        };
        let verb = how.done(first | more);
        let clause = self.of_each(start, &topics, says_no, |topic| holds(verb, topic));
        if adverb_of_several {
            let (one, others) = (how.done(first), how.besides(before).done(more));
            let join = if denied { Clause::and } else { Clause::or };
            let apart = topics.each(|topic| join(holds(one, topic.clone()), holds(others, topic)));
            self.ambiguous(start, [clause.clone(), apart]);
        }
        Ok(clause)
    }

    /// `neither supports nor opposes ITEM`, `neither supports ITEM nor opposes ITEM`, from behind "neither".
    fn neither(&mut self, start: usize) -> Step<Clause> {
        let (how, first) = self.one_of_neither()?;
        let mut more = PositionSet::EMPTY;
        if self.sees("nor") {
            while self.eat("nor") {
                more = more | self.need_finite()?;
            }
            return self.about(Said { start, how, first, more, denied: true });
        }
        let mut clause = self.about(Said { start, how, first, more, denied: true })?;
        self.need("nor", "`nor`")?;
        loop {
            let start = self.at;
            let (how, first) = self.one_of_neither()?;
            clause = clause.and(self.about(Said { start, how, first, more, denied: true })?);
            if !self.eat("nor") {
                return Ok(clause);
            }
        }
    }

    fn one_of_neither(&mut self) -> Step<(How, PositionSet)> {
        let mut how = How::default();
        if !self.adverbs_before(&mut how) {
            return Ok((how, self.need_finite()?));
        }
        match self.plain_verb() {
            Some(positions) => Ok((how, positions)),
            None => self.stop("a verb"),
        }
    }

    fn need_finite(&mut self) -> Step<PositionSet> {
        match self.finite()? {
            Some(positions) => Ok(positions),
            None => self.stop("a verb"),
        }
    }

    fn does_not(&mut self, start: usize) -> Step<Clause> {
        let mut how = How::default();
        if !self.adverbs_before(&mut how) {
            if self.eat("belong to") {
                return self.belongs(true);
            }
            if self.eat("attend") {
                return self.attends(true);
            }
            if self.eat("have a line|position on") {
                let topics = self.topics()?;
                return Ok(self.of_each(start, &topics, true, Clause::is_unknown));
            }
        }
        let Some(first) = self.base_verb() else { return self.stop("a verb") };
        let more = self.or_more(PositionSet::EMPTY, |parser| Ok(parser.base_verb()))?;
        self.about(Said { start, how, first, more, denied: true })
    }

    fn is(&mut self, start: usize, not: bool) -> Step<Clause> {
        let mut how = How::default();
        if self.adverbs_before(&mut how) {
            let first = self.first_be();
            let positions = self.be()?;
            let more = positions.iter().filter(|position| !first.contains(*position)).collect();
            if not {
                return self.about(Said { start, how, first, more, denied: true });
            }
            let more = more | self.or_more(PositionSet::EMPTY, Self::finite)?;
            return self.about(Said { start, how, first, more, denied: false });
        }
        if !not && self.eat("neither") {
            return self.is_neither(start);
        }
        if let Some(sense) = self.eat_any(BE_KNOWN) {
            return self.known(start, sense, not);
        }
        if let Some(first) = self.maybe_be() {
            if not {
                return self.about(Said { start, how, first, more: PositionSet::EMPTY, denied: true });
            }
            return self.holds(start, first, how);
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
    fn is_neither(&mut self, start: usize) -> Step<Clause> {
        let mut how = How::default();
        self.adverbs_before(&mut how);
        let first = self.be()?;
        self.need("nor", "`nor`")?;
        let mut more = self.be()?;
        while self.eat("nor") {
            more = more | self.be()?;
        }
        self.about(Said { start, how, first, more, denied: true })
    }

    fn has(&mut self, start: usize) -> Step<Clause> {
        if let Some(sense) = self.eat_any(HAVE_KNOWN) {
            return self.known(start, sense, false);
        }
        if let Some(positions) = self.have_tail() {
            return self.holds(start, positions, How::default());
        }
        if self.eat("not") {
            return self.has_not(start);
        }
        self.stop("a position")
    }

    fn has_not(&mut self, start: usize) -> Step<Clause> {
        if let Some(positions) = self.eat_any(HAVE_NOT).and_then(Sense::positions) {
            return self.holds(start, positions, How::default());
        }
        match self.eat_any(HAVE_OR_NOT).and_then(Sense::positions) {
            Some(first) => {
                self.about(Said { start, how: How::default(), first, more: PositionSet::EMPTY, denied: true })
            }
            None => self.stop("a position"),
        }
    }

    /// Whether it has a line on what follows.
    fn known(&mut self, start: usize, sense: Sense, not: bool) -> Step<Clause> {
        let lacks = (sense == Sense::NoLine) != not;
        let topics = self.topics()?;
        Ok(self.of_each(start, &topics, not || sense == Sense::NoLine, |topic| {
            if lacks { Clause::is_unknown(topic) } else { Clause::HasLine(topic) }
        }))
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
