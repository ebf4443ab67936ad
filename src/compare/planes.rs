//! The lines that a lens shows, as a view.

use super::left_out::{Left, Missing};
use super::levels::Levels;
use super::view::{TooLarge, View};
use crate::dossier::PartyIx;
use crate::lens::{Lens, Part};

/// The lines that a lens shows: those that have a level as a view, and the others one by one. The items are those of the
/// dossier, the parties those that have records.
#[derive(Debug)]
pub(super) struct Planes {
    /// The party of each row, ascending.
    pub(super) parties: Vec<PartyIx>,
    pub(super) view: View,
    pub(super) left: Vec<Left>,
}

impl Planes {
    /// One pass over all records.
    pub(super) fn of(lens: Lens<'_>, levels: &Levels) -> Result<Planes, TooLarge> {
        let ledger = lens.dossier().ledger();
        let mut rows = vec![None; lens.dossier().index().census.count()];
        for PartyIx(party) in ledger.blocks().flat_map(|block| block.party) {
            rows.get_mut(usize::from(*party)).into_iter().for_each(|row| *row = Some(0_u32));
        }
        let mut parties = Vec::new();
        for (party, row) in rows.iter_mut().enumerate().filter(|(_, row)| row.is_some()) {
            *row = u32::try_from(parties.len()).ok();
            parties.push(PartyIx::at(party));
        }
        let items = lens.dossier().document().agenda.len();
        let mut view = View::blank(levels.scale(), parties.len(), items)?;
        let mut left = Vec::new();
        lens.survey(0..items, |PartyIx(party), item, part| {
            let Some(row) = rows.get(usize::from(party)).copied().flatten() else { return };
            let (why, position) = match part {
                Part::At(position) => match levels.of(position) {
                    Some(level) => return view.lay(row as usize, item, level),
                    None => (Missing::NoLevel, Some(position)),
                },
                Part::Conditional => (Missing::Conditional, None),
                Part::Possible => (Missing::Possible, None),
                Part::Contested => (Missing::Contested, None),
                // What nobody knows is what is left.
                Part::Unknown => return,
            };
            left.push(Left { row, item: u32::try_from(item).unwrap_or(u32::MAX), why, position });
        });
        Ok(Planes { parties, view, left })
    }

    /// The row of a party. None, if it has no records.
    pub(super) fn row(&self, party: PartyIx) -> Option<usize> {
        self.parties.binary_search(&party).ok()
    }

    pub(super) fn party(&self, row: usize) -> Option<PartyIx> {
        self.parties.get(row).copied()
    }
}
