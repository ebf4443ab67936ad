//! Stances: each once, and `divided` said and needed of blocs only.

use std::collections::HashMap;

use super::Check;
use crate::dossier::index::Actor;
use crate::id::PartyId;
use crate::model::Position;
use crate::problem::Code;

impl Check<'_> {
    pub(super) fn stances(&mut self) {
        self.repeated();
        for (place, stance) in self.document.stances.iter().enumerate() {
            let path = format!("stances[{place}]");
            self.divided(&path, &stance.party, stance.position);
            for (place, condition) in stance.conditions.iter().enumerate() {
                if let Some(need) = &condition.needs {
                    self.divided(&format!("{path}.conditions[{place}].needs"), &need.party, need.position);
                }
            }
        }
    }

    fn divided(&mut self, path: &str, party: &PartyId, position: Position) {
        let nation = matches!(self.index.actor(party.as_str()), Some(Actor::Nation(_)));
        if nation && position == Position::Divided {
            let message = format!("`{party}` is a nation, which has one voice");
            let help = "say `mixed` if it is part for and part against";
            self.advise(&format!("{path}.position"), Code::DividedNation, message, help);
        }
    }

    fn repeated(&mut self) {
        let mut first = HashMap::new();
        let mut repeated = Vec::new();
        for row in self.ledger.rows() {
            let key = (row.party, row.item, row.since, row.order, row.position);
            match first.get(&key) {
                Some(first) => repeated.push((row.stance, *first)),
                None => drop(first.insert(key, row.stance)),
            }
        }
        for (place, first) in repeated {
            let message = format!("stances[{first}] has the same party, item, first day, order and position");
            let help = "give both pieces of evidence in one stance, or date them";
            self.advise(&format!("stances[{place}]"), Code::RepeatedStance, message, help);
        }
    }
}
