//! Stances: each once, and `divided` said and needed of blocs only.

use std::collections::HashMap;

use super::Check;
use crate::dossier::Block;
use crate::dossier::index::Actor;
use crate::id::PartyId;
use crate::model::Position;
use crate::problem::Code;

impl Check<'_> {
    pub(super) fn stances(&mut self) {
        self.repeated();
        for place in self.unusual {
            self.divisions(*place);
        }
    }

    /// Whether `divided` is said, or needed, of a nation.
    pub(super) fn divisions(&mut self, place: usize) {
        let Some(stance) = self.document.stances.get(place) else { return };
        self.divided((place, None), &stance.party, stance.position);
        for (condition, needs) in stance.conditions.iter().enumerate().map(|(place, one)| (place, &one.needs)) {
            if let Some(need) = needs {
                self.divided((place, Some(condition)), &need.party, need.position);
            }
        }
    }

    fn divided(&mut self, (stance, condition): (usize, Option<usize>), party: &PartyId, position: Position) {
        if position != Position::Divided {
            return;
        }
        let nation = matches!(self.index.actor(party.as_str()), Some(Actor::Nation(_)));
        if nation {
            let condition = condition.map(|place| format!(".conditions[{place}].needs")).unwrap_or_default();
            let path = format!("stances[{stance}]{condition}.position");
            let message = format!("`{party}` is a nation, which has one voice");
            let help = "say `mixed` if it is part for and part against";
            self.advise(&path, Code::DividedNation, message, help);
        }
    }

    fn repeated(&mut self) {
        for group in self.ledger.careful() {
            if group.since.iter().zip(group.since.iter().skip(1)).any(|(one, next)| one == next) {
                self.repeated_in(group);
            }
        }
    }

    /// Stances of one party on one item that say the same since the same day.
    pub(super) fn repeated_in(&mut self, group: Block<'_>) {
        let mut first = HashMap::new();
        let mut repeated = Vec::new();
        for row in group.rows().filter(|row| !row.is_vote()) {
            match first.get(&(row.since, row.order, row.position)) {
                Some(first) => repeated.push((row.stance, *first)),
                None => drop(first.insert((row.since, row.order, row.position), row.stance)),
            }
        }
        for (place, first) in repeated {
            let message = format!("stances[{first}] has the same party, item, first day, order and position");
            let help = "give both pieces of evidence in one stance, or date them";
            self.advise(&format!("stances[{place}]"), Code::RepeatedStance, message, help);
        }
    }
}
