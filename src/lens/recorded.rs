//! Of whom, and on what, there are records.

use super::Lens;
use crate::dossier::{ItemRef, PartyIx};

impl<'d> Lens<'d> {
    /// Every party and item of which there are records, seen or not: items by declaration, then parties. Cost: linear in
    /// all records.
    pub(super) fn lines_with_records(self) -> Vec<(PartyIx, usize)> {
        let groups = self.dossier.ledger().groups();
        groups.filter_map(|group| Some((*group.party.first()?, group.item))).collect()
    }

    /// The items on which there are records of each of some parties, in order of declaration. Cost: as above.
    pub(super) fn items_of_all(self, parties: &[PartyIx]) -> Vec<ItemRef<'d>> {
        let lines = self.lines_with_records();
        let of_all = |on_item: &&[(PartyIx, usize)]| {
            parties.iter().all(|party| on_item.iter().any(|(recorded, _)| recorded == party))
        };
        let items = lines.chunk_by(|a, b| a.1 == b.1).filter(of_all).filter_map(<[_]>::first);
        items.map(|(_, item)| ItemRef::new(self.dossier, *item)).collect()
    }
}
