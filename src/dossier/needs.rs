//! Which lines end when other lines come about.

use indexmap::IndexMap;

use super::chains::Chains;
use super::index::{Index, PartyIx};
use super::ledger::Ledger;
use crate::model::{ConditionKind, Document};

/// A party and an item: a line is what is in force between them.
type LineKey = (PartyIx, usize);

/// How lines hang on each other through the conditions that end them (`unless` and `until`).
///
/// Lines that end each other in a ring have no meaning that does not depend on where one begins: there the status of
/// what they need stays unknown.
#[derive(Debug, Clone, Default)]
pub(crate) struct Needs {
    lines: IndexMap<LineKey, usize>,
    ring: Vec<Option<usize>>,
    reach: Vec<usize>,
}

impl Needs {
    pub(crate) fn of(document: &Document, ledger: &Ledger, index: &Index) -> Needs {
        let mut lines: IndexMap<LineKey, usize> = IndexMap::new();
        let mut arrows: Vec<Vec<usize>> = Vec::new();
        for row in ledger.rows() {
            let Some(stance) = document.stances.get(row.stance) else { continue };
            let ends = stance.conditions.iter().filter(|condition| condition.kind != ConditionKind::If);
            for need in ends.filter_map(|condition| condition.needs.as_ref()) {
                let (party, item) = (index.party(need.party.as_str()), index.item(need.item.as_str()));
                let (Some(party), Some(item)) = (party, item) else { continue };
                let from = place(&mut lines, &mut arrows, (row.party, row.item), row.stance);
                let to = place(&mut lines, &mut arrows, (party, item), row.stance);
                if let Some(arrows) = arrows.get_mut(from) {
                    arrows.push(to);
                }
            }
        }
        let chains = Chains::of(&arrows);
        let ring = (0..arrows.len()).map(|line| chains.ring(line)).collect();
        let reach = (0..arrows.len()).map(|line| chains.reach(line)).collect();
        Needs { lines, ring, reach }
    }

    /// Whether two lines end each other.
    pub(crate) fn in_one_ring(&self, a: LineKey, b: LineKey) -> bool {
        let ring = |key| self.lines.get_index_of(&key).and_then(|line| self.ring.get(line).copied().flatten());
        ring(a).is_some() && ring(a) == ring(b)
    }

    /// A stance of each line that is the first to hang on more than so many.
    pub(crate) fn too_deep(&self, longest: usize) -> impl Iterator<Item = usize> {
        let deep = self.lines.values().zip(&self.reach).filter(move |(_, reach)| **reach == longest + 1);
        deep.map(|(stance, _)| *stance)
    }
}

fn place(lines: &mut IndexMap<LineKey, usize>, arrows: &mut Vec<Vec<usize>>, key: LineKey, stance: usize) -> usize {
    let entry = lines.entry(key);
    let place = entry.index();
    entry.or_insert_with(|| {
        arrows.push(Vec::new());
        stance
    });
    place
}
