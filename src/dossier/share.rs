//! References that share the text of what they refer to: a million stances then hold the ids of some thousand things.

use super::declared::Found;
use super::index::{Index, PartyIx};
use crate::id::PartyId;
use crate::model::{Document, Evidence};

/// What a stance refers to.
pub(crate) struct Referred {
    /// Its party and its item, if both are declared.
    pub(crate) home: Option<(PartyIx, usize)>,
    /// Whether every source and every statement that its evidence names is declared.
    pub(crate) sourced: bool,
}

/// Lets a stance share the ids of what it refers to, and tells what that is.
pub(crate) fn stance(document: &mut Document, index: &Index, place: usize) -> Referred {
    let Document { nations, blocs, agenda, sources, statements, stances, .. } = document;
    let Some(stance) = stances.get_mut(place) else { return Referred { home: None, sourced: false } };
    let nation = index.nations.find(stance.party.as_str());
    let bloc = if nation.is_none() { index.blocs.find(stance.party.as_str()) } else { None };
    share(nation, &mut stance.party, |place| nations.get(place).map(|nation| nation.id.clone()));
    share(bloc, &mut stance.party, |place| blocs.get(place).map(|bloc| PartyId::from(bloc.id.clone())));
    let item = index.items.find(stance.item.as_str());
    share(item, &mut stance.item, |place| agenda.get(place).map(|item| item.id.clone()));
    let mut sourced = true;
    for Evidence { source, statement, .. } in &mut stance.evidence {
        if let Some(source) = source {
            let found = index.sources.find(source.as_str());
            sourced &= found.is_some();
            share(found, source, |place| sources.get(place).map(|source| source.id.clone()));
        }
        if let Some(statement) = statement {
            let found = index.statements.find(statement.as_str());
            sourced &= found.is_some();
            share(found, statement, |place| statements.get(place).map(|statement| statement.id.clone()));
        }
    }
    let nation = nation.map(|nation| PartyIx::at(nation.place));
    let party = nation.or_else(|| bloc.map(|bloc| index.bloc_at(bloc.place)));
    Referred { home: party.zip(item.map(|item| item.place)), sourced }
}

/// Puts the declared id in the place of one of the same text, unless the text is shared already.
fn share<Id>(found: Option<Found>, id: &mut Id, declared: impl FnOnce(usize) -> Option<Id>) {
    let other = found.filter(|found| !found.shared);
    if let Some(declared) = other.and_then(|found| declared(found.place)) {
        *id = declared;
    }
}
