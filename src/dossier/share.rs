//! References that share the text of what they refer to: a million stances then hold the ids of some thousand things.

use super::declared::Found;
use super::index::{Actor, Index};
use super::party_ix::PartyIx;
use crate::id::PartyId;
use crate::model::{Bloc, Document, Evidence, Nation};

/// What a stance refers to.
#[derive(Default)]
pub(crate) struct Referred {
    /// Its party and its item, if both are declared.
    pub(crate) home: Option<(PartyIx, usize)>,
    /// Whether every source and every statement that its evidence names is declared.
    pub(crate) sourced: bool,
    /// The last source that its evidence names, if that is declared.
    pub(crate) source: Option<usize>,
}

/// Lets a stance share the ids of what it refers to, and tells what that is.
pub(crate) fn stance(document: &mut Document, index: &mut Index, place: usize) -> Referred {
    let Document { nations, blocs, agenda, sources, statements, stances, .. } = document;
    let Some(stance) = stances.get_mut(place) else { return Referred::default() };
    let party = party(nations, blocs, index, &mut stance.party);
    let item = index.items.find(stance.item.as_str());
    share(item, &mut stance.item, |place| agenda.get(place).map(|item| item.id.clone()));
    let (mut sourced, mut last) = (true, None);
    for Evidence { source, statement, .. } in &mut stance.evidence {
        if let Some(source) = source {
            let found = index.sources.find(source.as_str());
            sourced &= found.is_some();
            last = found.map(|found| found.place);
            share(found, source, |place| sources.get(place).map(|source| source.id.clone()));
        }
        if let Some(statement) = statement {
            let found = index.statements.find(statement.as_str());
            sourced &= found.is_some();
            share(found, statement, |place| statements.get(place).map(|statement| statement.id.clone()));
        }
    }
    Referred { home: party.zip(item.map(|item| item.place)), sourced, source: last }
}

/// Lets the id of a party share its text, and tells who that is.
pub(crate) fn party_of(document: &Document, index: &mut Index, id: &mut PartyId) -> Option<PartyIx> {
    party(&document.nations, &document.blocs, index, id)
}

fn party(nations: &[Nation], blocs: &[Bloc], index: &mut Index, id: &mut PartyId) -> Option<PartyIx> {
    let (nation, bloc) = nation_or_bloc(index, id);
    share(nation, id, |place| {
        let declared = nations.get(place).map(|nation| &nation.id);
        declared.or_else(|| index.nations.taken_up(place)).cloned()
    });
    share(bloc, id, |place| {
        let declared = blocs.get(place).map(|bloc| PartyId::from(bloc.id.clone()));
        declared.or_else(|| index.blocs.taken_up(place).cloned())
    });
    let nation = nation.map(|nation| PartyIx::at(nation.place));
    nation.or_else(|| bloc.map(|bloc| index.bloc_at(bloc.place)))
}

/// The nation, or else the bloc, of an id. One of the atlas is declared nowhere: the first stance that names it shares its
/// text with all that follow.
fn nation_or_bloc(index: &mut Index, party: &PartyId) -> (Option<Found>, Option<Found>) {
    let id = party.as_str();
    if let Some(nation) = index.nations.find(id) {
        return (Some(nation), None);
    }
    if let Some(bloc) = index.blocs.find(id) {
        return (None, Some(bloc));
    }
    match index.of_atlas(id) {
        Some(Actor::Nation(place)) => (Some(index.nations.take_up(party, place)), None),
        Some(Actor::Bloc(place)) => (None, Some(index.blocs.take_up(party, place))),
        _ => (None, None),
    }
}

/// Puts the declared id in the place of one of the same text, unless the text is shared already.
fn share<Id>(found: Option<Found>, id: &mut Id, declared: impl FnOnce(usize) -> Option<Id>) {
    let other = found.filter(|found| !found.shared);
    if let Some(declared) = other.and_then(|found| declared(found.place)) {
        *id = declared;
    }
}
