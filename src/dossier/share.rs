//! References that share the text of what they refer to: a million stances then hold the ids of some thousand things.

use super::index::{Actor, Index};
use crate::id::{ItemId, PartyId, SourceId, StatementId};
use crate::model::{Document, Evidence};

/// Lets a stance share the ids of what it refers to.
pub(crate) fn stance(document: &mut Document, index: &mut Index, place: usize) {
    let Document { nations, blocs, agenda, sources, statements, stances, .. } = document;
    let Some(stance) = stances.get_mut(place) else { return };
    // A party of the atlas is declared nowhere; the first stance that names it shares its text with all others.
    let party = match index.actor(stance.party.as_str()) {
        Some(Actor::Nation(place)) => match nations.get(place) {
            Some(nation) => Some(nation.id.clone()),
            None => Some(index.nations.take_up(&stance.party, place)),
        },
        Some(Actor::Bloc(place)) => match blocs.get(place) {
            Some(bloc) => Some(PartyId::from(bloc.id.clone())),
            None => Some(index.blocs.take_up(&stance.party, place)),
        },
        _ => None,
    };
    replace(&mut stance.party, party);
    let item = index.item(stance.item.as_str()).and_then(|place| agenda.get(place));
    replace(&mut stance.item, item.map(|item| item.id.clone()));
    for Evidence { source, statement, .. } in &mut stance.evidence {
        if let Some(source) = source {
            let declared = index.source(source.as_str()).and_then(|place| sources.get(place));
            replace(source, declared.map(|declared| declared.id.clone()));
        }
        if let Some(statement) = statement {
            let declared = index.statement(statement.as_str()).and_then(|place| statements.get(place));
            replace(statement, declared.map(|declared| declared.id.clone()));
        }
    }
}

/// Puts a shared id in the place of one of the same text.
fn replace<Id: Shared>(id: &mut Id, declared: Option<Id>) {
    if let Some(declared) = declared.filter(|declared| !std::ptr::eq(declared.text(), id.text())) {
        *id = declared;
    }
}

trait Shared {
    fn text(&self) -> &str;
}

macro_rules! shared {
    ($($Id:ident),+) => {
        $(impl Shared for $Id {
            fn text(&self) -> &str {
                self.as_str()
            }
        })+
    };
}

shared!(PartyId, ItemId, SourceId, StatementId);
