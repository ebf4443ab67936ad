//! What somebody does about an item, and how.

use super::{Parser, Step};
use crate::model::{PositionSet, Strength};
use crate::query::fault::{Fault, FaultKind};
use crate::query::phrases::{ADJECTIVES, AMBIGUOUS, BE, DO, Do, HAVE, HAVE_NOT, HAVE_OR_NOT, IS, ON};
use crate::query::phrases::{MODAL, Sense};
use crate::query::reading::Reading;
use crate::query::tokens::Piece;
use crate::query::{Conditionality, Verb};

/// How something is done: what adverbs say, before a verb or behind what it is done about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct How {
    at_least: Option<Strength>,
    conditions: Option<Conditionality>,
    bloc_lines: bool,
}

/// What one adverb says.
#[derive(Clone, Copy)]
enum Adverb {
    AtLeast(Strength),
    Conditions(Conditionality),
    BlocLines,
}

use Adverb::{AtLeast, BlocLines, Conditions};

/// Before a verb.
const BEFORE: [(&str, Adverb); 4] = [
    ("strongly|firmly", AtLeast(Strength::Strong)),
    ("absolutely", AtLeast(Strength::Absolute)),
    ("conditionally", Conditions(Conditionality::Only)),
    ("unconditionally", Conditions(Conditionality::Apart)),
];

/// Behind what is done, besides those that may stand before.
const BEHIND: [(&str, Adverb); 9] = [
    ("at least weak|weakly", AtLeast(Strength::Weak)),
    ("at least moderate|moderately", AtLeast(Strength::Moderate)),
    ("at least strong|strongly", AtLeast(Strength::Strong)),
    ("at least absolute|absolutely", AtLeast(Strength::Absolute)),
    ("whether conditionally or not", Conditions(Conditionality::Either)),
    (OR_NOT, Conditions(Conditionality::Either)),
    ("with or without conditions", Conditions(Conditionality::Either)),
    ("under conditions", Conditions(Conditionality::Only)),
    ("without conditions", Conditions(Conditionality::Apart)),
];

/// Behind what is done, or at the end of a question.
const LINES: [(&str, Adverb); 3] =
    [("including bloc lines", BlocLines), ("including the lines of blocs", BlocLines), ("with bloc lines", BlocLines)];

const OR_NOT: &str = "conditionally or not";

impl How {
    /// Whether it could still be done so.
    fn add(&mut self, adverb: Adverb) -> bool {
        match adverb {
            AtLeast(strength) => self.at_least.replace(strength).is_none(),
            Conditions(conditions) => self.conditions.replace(conditions).is_none(),
            BlocLines => !std::mem::replace(&mut self.bloc_lines, true),
        }
    }

    /// What was said besides.
    pub(super) fn besides(self, before: How) -> How {
        How {
            at_least: self.at_least.filter(|_| before.at_least.is_none()),
            conditions: self.conditions.filter(|_| before.conditions.is_none()),
            bloc_lines: self.bloc_lines && !before.bloc_lines,
        }
    }

    pub(super) fn done(self, positions: PositionSet) -> Verb {
        let conditions = self.conditions.unwrap_or_default();
        Verb { at_least: self.at_least, conditions, bloc_lines: self.bloc_lines, ..Verb::from(positions) }
    }
}

impl<N: Reading> Parser<'_, N> {
    // Adverbs.

    /// Takes adverbs before a verb, and says whether there are any.
    pub(super) fn adverbs_before(&mut self, how: &mut How) -> bool {
        let start = self.at;
        while self.adverb(how, &BEFORE) {}
        self.at > start
    }

    /// Takes adverbs behind what is done.
    pub(super) fn adverbs_behind(&mut self, how: &mut How) {
        while self.adverb(how, &BEHIND) || self.adverb(how, &BEFORE) || self.adverb(how, &LINES) {}
    }

    /// `including bloc lines`, at the end of a question.
    pub(super) fn bloc_lines(&mut self) -> bool {
        self.eat_any(&LINES).is_some()
    }

    /// Whether an adverb stands at a place.
    pub(super) fn sees_adverb(&mut self, place: usize) -> bool {
        let start = std::mem::replace(&mut self.at, place);
        let sees = BEHIND.iter().chain(&BEFORE).any(|(phrase, _)| self.sees(phrase));
        self.at = start;
        sees
    }

    fn adverb(&mut self, how: &mut How, adverbs: &[(&str, Adverb)]) -> bool {
        let start = self.at;
        // "… conditionally, or not (…)": the brackets say that another clause begins.
        let clause_follows = self.after(OR_NOT).is_some_and(|after| self.tokens.piece(after) == Some(Piece::Open));
        let fits = |(phrase, _): &&(&str, Adverb)| !(clause_follows && *phrase == OR_NOT) && self.sees(phrase);
        let Some((phrase, adverb)) = adverbs.iter().find(fits) else { return false };
        self.eat(phrase);
        if !how.add(*adverb) {
            let span = self.span(start, self.at);
            let message = format!("`{}` says again what has been said", self.slice(span));
            self.fault(Fault::new(FaultKind::Repeated, message).with_help("say it once"), span);
        }
        true
    }

    // Verbs.

    /// A verb that says where somebody stands: `supports`, `is neutral on`, `has withdrawn its position on`.
    pub(super) fn finite(&mut self) -> Step<Option<PositionSet>> {
        if let Some(positions) = self.plain_verb() {
            return Ok(Some(positions));
        }
        if self.eat(IS) {
            return self.be().map(Some);
        }
        if self.eat("hasn't|haven't") {
            return match self.eat_any(HAVE_NOT).and_then(Sense::positions) {
                Some(positions) => Ok(Some(positions)),
                None => self.stop("a position"),
            };
        }
        if self.eat("has|have") {
            return match self.have_tail() {
                Some(positions) => Ok(Some(positions)),
                None => self.stop("a position"),
            };
        }
        Ok(None)
    }

    /// A verb without "is" or "has": `supports`, `would accept`.
    pub(super) fn plain_verb(&mut self) -> Option<PositionSet> {
        self.verb_by(|verb| [verb.third, verb.base, verb.past])
            .or_else(|| self.eat_any(MODAL).and_then(Sense::positions))
            .or_else(|| self.ambiguous_verb())
    }

    /// A verb as it follows "does".
    pub(super) fn base_verb(&mut self) -> Option<PositionSet> {
        self.verb_by(|verb| [verb.base])
    }

    /// A verb as it follows "has".
    pub(super) fn participle(&mut self) -> Option<PositionSet> {
        self.verb_by(|verb| [verb.participle])
    }

    fn verb_by<const FORMS: usize>(&mut self, forms: impl Fn(&Do) -> [&'static str; FORMS]) -> Option<PositionSet> {
        DO.iter().find_map(|verb| {
            let forms = forms(verb);
            self.maybe(|parser| {
                let eaten = forms.into_iter().any(|form| parser.eat(form));
                (eaten && parser.eat(verb.tail)).then(|| verb.sense.positions())?
            })
        })
    }

    fn ambiguous_verb(&mut self) -> Option<PositionSet> {
        let start = self.at;
        let meanings = self.eat_any(AMBIGUOUS)?;
        let span = self.span(start, self.at);
        let message = format!("`{}` may mean several things", self.slice(span));
        let meanings = meanings.map(|meaning| format!("- {meaning}"));
        let fault = meanings.into_iter().fold(Fault::new(FaultKind::AmbiguousPhrase, message), Fault::with_help);
        self.fault(fault, span);
        Some(PositionSet::EMPTY)
    }

    // Behind "is" and "has".

    /// What follows "is": `neutral or undecided on`, `for or against`.
    pub(super) fn be(&mut self) -> Step<PositionSet> {
        match self.maybe_be() {
            Some(positions) => Ok(positions),
            None => self.stop("a position"),
        }
    }

    pub(super) fn maybe_be(&mut self) -> Option<PositionSet> {
        let mut positions = self.be_one()?;
        while let Some(another) = self.maybe(|parser| parser.eat("or").then(|| parser.be_one())?) {
            positions = positions | another;
        }
        Some(positions)
    }

    /// The first of the positions that follow "is".
    pub(super) fn first_be(&mut self) -> PositionSet {
        let start = self.at;
        let phrase = self.eat_any(BE).and_then(Sense::positions);
        let first = phrase.or_else(|| self.eat_any(ADJECTIVES).map(PositionSet::from));
        self.at = start;
        first.unwrap_or(PositionSet::EMPTY)
    }

    pub(super) fn be_one(&mut self) -> Option<PositionSet> {
        if let Some(sense) = self.eat_any(BE) {
            return sense.positions();
        }
        let start = self.at;
        let first = self.eat_any(ADJECTIVES)?;
        let mut positions = PositionSet::from(first);
        while !self.eat(ON) {
            let another = if self.eat("or") { self.eat_any(ADJECTIVES) } else { None };
            let Some(another) = another else {
                self.miss("`on`");
                self.at = start;
                return None;
            };
            positions = positions | another;
        }
        Some(positions)
    }

    /// What follows "has": `not stated a position on`, `withdrawn its position on`.
    pub(super) fn have_tail(&mut self) -> Option<PositionSet> {
        let sense = self.eat_any(HAVE).or_else(|| self.eat_any(HAVE_OR_NOT));
        let sense = sense.or_else(|| self.maybe(|parser| parser.eat("not").then(|| parser.eat_any(HAVE_NOT))?));
        sense.and_then(Sense::positions)
    }

    /// More verbs, each behind "or".
    pub(super) fn or_more(
        &mut self,
        first: PositionSet,
        read: impl Fn(&mut Self) -> Step<Option<PositionSet>>,
    ) -> Step<PositionSet> {
        let mut positions = first;
        loop {
            let start = self.at;
            let another = if self.eat("or") { read(self)? } else { None };
            let Some(another) = another else {
                self.at = start;
                return Ok(positions);
            };
            positions = positions | another;
        }
    }
}
