//! The forms of questions, by the words they begin with.

use super::inverted::Auxiliary;
use super::{Parser, Step};
use crate::query::phrases::{DO_OR_DID, IS};
use crate::query::reading::{Kind, Reading};
use crate::query::{Ask, Footing, Name, Restriction, Topic};

/// Whoever is meant by "which nations".
const NATIONS: &str = "nations|countries|states|members|governments|parties|ones";
const EVERYONE: [&str; 4] =
    ["everyone|everybody", "all the nations|countries", "all nations|countries", "the nations|countries"];
const FOOTINGS: [(&str, Footing); 4] = [
    ("leaks|leaked", Footing::Leaks),
    ("a leak", Footing::Leaks),
    ("unnamed|anonymous", Footing::Unnamed),
    ("one|single", Footing::OneSource),
];
const ONE_SIDE: [&str; 4] = ["one side only", "one side alone", "only one side", "a single side"];

impl<N: Reading> Parser<'_, N> {
    /// What is asked, and the restrictions right behind "who".
    pub(super) fn form(&mut self) -> Step<(Ask, Vec<Restriction>)> {
        if self.eat("who") {
            return self.who();
        }
        if let Some(ask) = self.conditions()? {
            return Ok((ask, Vec::new()));
        }
        if self.eat("which") {
            return self.which();
        }
        Ok((self.other_form()?, Vec::new()))
    }

    /// `which nations …`, `which EU members …`, from behind "which".
    fn which(&mut self) -> Step<(Ask, Vec<Restriction>)> {
        self.eat("of the");
        let start = self.at;
        let bloc = if self.sees(NATIONS) { None } else { Some(self.name(Kind::Group)?) };
        if bloc.is_some() {
            self.scopes.push(self.span(start, self.at));
        }
        self.need(NATIONS, "`nations`")?;
        let (ask, mut scope) = self.who()?;
        if let Some((name, _)) = bloc {
            scope.insert(0, Restriction::Among(name.into()));
        }
        Ok((ask, scope))
    }

    fn other_form(&mut self) -> Step<Ask> {
        if self.eat("what") {
            return self.what();
        }
        if self.eat("where") {
            return self.where_does();
        }
        if self.eat("since when") || self.eat("how long") {
            let (party, positions) = self.inverted()?;
            return Ok(Ask::SinceWhen { party, positions, item: self.item()? });
        }
        if self.eat("according to who|whom") {
            let (party, positions) = self.inverted()?;
            return Ok(Ask::AccordingToWhom { party, positions, item: self.item()? });
        }
        if self.eat("how") {
            return self.how();
        }
        if self.eat("can|could") {
            let bloc = self.bloc()?;
            self.eat("still");
            if !self.eat("be unanimous") {
                self.need("agree", "`agree`")?;
            }
            return Ok(Ask::CanAgree { bloc, item: self.on_item()? });
        }
        if self.eat("on what") {
            return self.on_what();
        }
        self.stop("a question")
    }

    /// `what conditions are set on ITEM`.
    fn conditions(&mut self) -> Step<Option<Ask>> {
        let comes =
            self.eat("what|which conditions") || self.eat("what are the conditions") || self.eat("what are conditions");
        if !comes {
            return Ok(None);
        }
        if self.eat("are|were attached to") {
            return self.topic().map(|topic| Some(Ask::Conditions { topic }));
        }
        self.eat("are|were set");
        Ok(Some(Ask::Conditions { topic: self.on_topic()? }))
    }

    fn what(&mut self) -> Step<Ask> {
        if self.eat("changed|moved") || self.eat("has|have changed|moved") {
            return self.changed(false);
        }
        if self.eat("did we learn")
            || self.eat("have we learned|learnt")
            || self.eat("was learned|learnt")
            || self.eat("has been learned|learnt")
        {
            return self.learned();
        }
        if self.eat("was|were pledged|promised") || self.eat("has|have been pledged|promised") {
            return self.pledged();
        }
        if self.eat("depends|depend on") || self.eat("hangs|hang on") {
            return Ok(Ask::DependsOn { party: self.party()? });
        }
        if self.eat("rests|rest on") || self.eat("relies|rely on") {
            return self.footing();
        }
        if self.eat("divides|divide|splits|split") {
            return Ok(Ask::Divides { bloc: self.bloc()? });
        }
        match self.auxiliary() {
            Some(Auxiliary::Does) => self.what_does(),
            Some(auxiliary @ Auxiliary::Is) => self.what_is(auxiliary),
            Some(auxiliary @ Auxiliary::Has) => self.what_has(auxiliary),
            None => self.stop("`does`, `is` or `has`"),
        }
    }

    fn learned(&mut self) -> Step<Ask> {
        let (topic, since) = self.since()?;
        Ok(Ask::Learned { topic, since })
    }

    fn footing(&mut self) -> Step<Ask> {
        self.eat("a single").then(|| self.at -= 1);
        let Some(footing) = self.eat_any(&FOOTINGS) else {
            return self.stop("`leaks`, `unnamed voices` or `one source`");
        };
        self.eat("source|sources|voice|voices|statements|speakers");
        Ok(Ask::RestsOn(footing))
    }

    /// From behind "what does".
    fn what_does(&mut self) -> Step<Ask> {
        let party = self.party()?;
        if self.eat("and") {
            let other = self.party()?;
            let agree = self.agree()?;
            self.need("on|about", "`on`")?;
            return Ok(Ask::Concord { parties: [party, other], agree });
        }
        if let Some(agree) = self.eat_any(&[("agree with", true), ("disagree with", false)]) {
            let other = self.party()?;
            self.need("on|about", "`on`")?;
            return Ok(Ask::Concord { parties: [party, other], agree });
        }
        if self.eat("say") {
            return Ok(Ask::Said { party, topic: self.on_topic()? });
        }
        self.what_of(party, Auxiliary::Does)
    }

    /// From behind "what is".
    fn what_is(&mut self, auxiliary: Auxiliary) -> Step<Ask> {
        if self.eat("most sensitive") || self.eat("the most sensitive") {
            self.need("at", "`at` and a meeting")?;
            return Ok(Ask::MostSensitive { meeting: self.meeting()? });
        }
        if self.eat("hedged") {
            return Ok(Ask::Hedged);
        }
        if self.eat("claimed by") {
            return if ONE_SIDE.iter().any(|phrase| self.eat(phrase)) {
                Ok(Ask::OneSided)
            } else {
                self.stop("`one side only`")
            };
        }
        if self.eat("the position|line|stance of") {
            return self.stand();
        }
        let party = self.party()?;
        self.what_of(party, auxiliary)
    }

    /// From behind "what has".
    fn what_has(&mut self, auxiliary: Auxiliary) -> Step<Ask> {
        let party = self.party()?;
        if !self.sees("said nothing") && self.eat("said") {
            return Ok(Ask::Said { party, topic: self.on_topic()? });
        }
        self.what_of(party, auxiliary)
    }

    fn what_of(&mut self, party: Name, auxiliary: Auxiliary) -> Step<Ask> {
        let positions = self.behind_party(auxiliary)?;
        let under = if self.eat("under") { Some(self.item()?) } else { None };
        Ok(Ask::What { party, positions, under })
    }

    /// From behind "where".
    fn where_does(&mut self) -> Step<Ask> {
        if self.eat(IS) {
            return self.stand();
        }
        self.need(DO_OR_DID, "`does`")?;
        if let Some(map) = self.map()? {
            return Ok(map);
        }
        let party = self.party()?;
        if self.eat("and") {
            let other = self.party()?;
            return Ok(Ask::Concord { parties: [party, other], agree: self.agree()? });
        }
        self.need("stand", "`stand`")?;
        Ok(Ask::Stand { party, topic: self.on_topic()? })
    }

    fn stand(&mut self) -> Step<Ask> {
        let party = self.party()?;
        Ok(Ask::Stand { party, topic: self.on_topic()? })
    }

    /// `everyone stand on ITEM`.
    fn map(&mut self) -> Step<Option<Ask>> {
        if !EVERYONE.iter().any(|phrase| self.eat(phrase)) {
            return Ok(None);
        }
        self.need("stand", "`stand`")?;
        Ok(Some(Ask::Map { topic: self.on_topic()? }))
    }

    /// From behind "how".
    fn how(&mut self) -> Step<Ask> {
        if self.eat(IS) {
            let bloc = self.bloc()?;
            self.need("split|divided", "`split`")?;
            return Ok(Ask::Split { bloc, item: self.on_item()? });
        }
        self.need(DO_OR_DID, "`does`")?;
        if let Some(map) = self.map()? {
            return Ok(map);
        }
        let start = self.at;
        let (party, kind) = self.name(Kind::Party)?;
        let span = self.span(start, self.at);
        if self.eat("split|divide") {
            if kind == Kind::Nation {
                self.fault(self.names.unknown(party.as_str(), Kind::Bloc), span);
            }
            return Ok(Ask::Split { bloc: party, item: self.on_item()? });
        }
        self.need("stand", "`split` or `stand`")?;
        let topic: Topic = self.on_topic()?;
        Ok(Ask::Stand { party, topic })
    }

    /// From behind "on what".
    fn on_what(&mut self) -> Step<Ask> {
        if self.eat(IS) {
            let bloc = self.bloc()?;
            self.need("split|divided", "`divided`")?;
            return Ok(Ask::Divides { bloc });
        }
        self.need(DO_OR_DID, "`do`")?;
        let party = self.party()?;
        if let Some(agree) = self.eat_any(&[("agree with", true), ("disagree with", false)]) {
            return Ok(Ask::Concord { parties: [party, self.party()?], agree });
        }
        self.need("and", "`and` and another party")?;
        let other = self.party()?;
        Ok(Ask::Concord { parties: [party, other], agree: self.agree()? })
    }

    fn agree(&mut self) -> Step<bool> {
        match self.eat_any(&[("agree", true), ("disagree", false)]) {
            Some(agree) => Ok(agree),
            None => self.stop("`agree` or `disagree`"),
        }
    }
}
