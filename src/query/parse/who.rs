//! Questions that begin with who.

use super::dates::Edge;
use super::{Parser, Step};
use crate::query::reading::Reading;
use crate::query::{Ask, Restriction, Topic};

const BREAKS: [&str; 3] = ["breaks|break ranks with", "breaks|break with", "departs|depart from"];
const CHANGED: [&str; 3] =
    ["changed|shifted its|their position|mind|minds", "changed|shifted position|positions", "changed sides"];

impl<N: Reading> Parser<'_, N> {
    /// From behind "who".
    pub(super) fn who(&mut self) -> Step<(Ask, Vec<Restriction>)> {
        let mut scope = Vec::new();
        let mut start = self.at;
        while let Some(restriction) = self.restriction_of_who()? {
            scope.push(restriction);
            self.scopes.push(self.span(start, self.at));
            start = self.at;
        }
        self.eat("that|who");
        let ask = self.who_does()?;
        Ok((ask, scope))
    }

    fn restriction_of_who(&mut self) -> Step<Option<Restriction>> {
        if self.eat("of") { self.group().map(Restriction::Among).map(Some) } else { self.restriction() }
    }

    fn who_does(&mut self) -> Step<Ask> {
        if let Some(agree) =
            self.eat_any(&[("agrees|agree with", true), ("sides|side with", true), ("disagrees|disagree with", false)])
        {
            let party = self.party()?;
            return Ok(Ask::Agreeing { party, item: self.on_item()?, agree });
        }
        if BREAKS.iter().any(|phrase| self.eat(phrase)) {
            let bloc = self.bloc()?;
            return Ok(Ask::Breaks { bloc, item: self.on_item()? });
        }
        if self.eat("pledged|promised what") || self.eat("has|have pledged|promised what") {
            return self.pledged();
        }
        if self.eat("stands|stand where") {
            return Ok(Ask::Map { topic: self.on_topic()? });
        }
        if self.eat("says|say that") || self.eat("says|say") {
            let party = self.party()?;
            let Some(first) = self.finite()? else { return self.stop("a verb") };
            let positions = self.or_more(first, Self::finite)?;
            return Ok(Ask::AccordingToWhom { party, positions, item: self.item()? });
        }
        if self
            .maybe(|parser| {
                parser.eat("has|have");
                CHANGED.iter().any(|phrase| parser.eat(phrase)).then_some(())
            })
            .is_some()
        {
            return self.changed(true);
        }
        self.clause().map(Ask::Who)
    }

    pub(super) fn pledged(&mut self) -> Step<Ask> {
        let topic = if self.eat("for|toward|towards|to") { self.topic()? } else { self.on_topic()? };
        Ok(Ask::Pledged { topic })
    }

    /// From behind "changed": on what and since when, in either order.
    pub(super) fn changed(&mut self, positions_only: bool) -> Step<Ask> {
        let (topic, since) = self.since()?;
        Ok(Ask::Changed { topic, since, positions_only })
    }

    pub(super) fn since(&mut self) -> Step<(Option<Topic>, crate::day::Day)> {
        let before = self.maybe_on_topic().transpose()?;
        self.need("since", "`since` and a date")?;
        let since = self.date(Edge::First)?;
        let behind = before.is_none() && !self.on_is_no_topic();
        let topic = if behind { self.maybe_on_topic().transpose()? } else { before };
        Ok((topic, since))
    }

    /// Whether "on" here is "on the record" or before a date.
    fn on_is_no_topic(&mut self) -> bool {
        let start = self.at;
        let record = self.eat("on the record") || self.eat("on record");
        let dated = !record && self.eat("on") && self.sees_date();
        self.at = start;
        record || dated
    }
}
