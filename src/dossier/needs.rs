//! Which lines end when other lines come about.

use indexmap::IndexMap;

use super::chains::Chains;
use super::index::Index;
use super::ledger::{Block, Ledger};
use super::party_ix::PartyIx;
use crate::model::{ConditionKind, Document};

/// A party and an item: a line is what is in force between them.
type LineKey = (PartyIx, usize);

/// How lines hang on each other through the conditions that end them (`unless` and `until`).
///
/// Lines that end each other in a ring are worked out with the conditions of the ring left open: what holds whether they
/// are met or not, holds.
#[derive(Debug, Clone, Default)]
pub(crate) struct Needs {
    /// Each with the first of its stances that hangs on another line, if any does.
    lines: IndexMap<LineKey, Option<usize>>,
    arrows: Vec<Vec<usize>>,
    chains: Chains,
}

impl Needs {
    pub(crate) fn of(document: &Document, ledger: &Ledger, index: &Index) -> Needs {
        let mut lines: IndexMap<LineKey, Option<usize>> = IndexMap::new();
        let mut arrows: Vec<Vec<usize>> = Vec::new();
        for row in ledger.blocks().flat_map(Block::conditional) {
            let Some(stance) = document.stances.get(row.stance) else { continue };
            let ends = stance.conditions.iter().filter(|condition| condition.kind != ConditionKind::If);
            for need in ends.filter_map(|condition| condition.needs.as_ref()) {
                let (party, item) = (index.party(need.party.as_str()), index.item(need.item.as_str()));
                let (Some(party), Some(item)) = (party, item) else { continue };
                let from = place(&mut lines, &mut arrows, (row.party, row.item));
                let to = place(&mut lines, &mut arrows, (party, item));
                if let Some((_, stance)) = lines.get_index_mut(from) {
                    stance.get_or_insert(row.stance);
                }
                if let Some(arrows) = arrows.get_mut(from) {
                    arrows.push(to);
                }
            }
        }
        let chains = Chains::of(&arrows);
        Needs { lines, arrows, chains }
    }

    /// The ring of lines that end each other to which a line belongs, if it belongs to one.
    pub(crate) fn ring(&self, key: LineKey) -> Option<usize> {
        self.lines.get_index_of(&key).and_then(|line| self.chains.ring(line))
    }

    /// A stance of each line that is the first to hang on a chain of more than so many.
    pub(crate) fn too_deep(&self, longest: usize) -> Vec<usize> {
        let lines = self.chains.too_long(&self.arrows, longest).into_iter();
        lines.filter_map(|line| self.lines.get_index(line)).filter_map(|(_, stance)| *stance).collect()
    }
}

fn place(lines: &mut IndexMap<LineKey, Option<usize>>, arrows: &mut Vec<Vec<usize>>, key: LineKey) -> usize {
    let entry = lines.entry(key);
    let place = entry.index();
    entry.or_insert_with(|| {
        arrows.push(Vec::new());
        None
    });
    place
}
