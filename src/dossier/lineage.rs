//! What hangs under what, from both ends.

use super::index::Index;
use super::truth::Truth;
use crate::model::{Basis, Certainty, Document, Edge};

/// The parents and the children of every item, by place and in order of declaration, each with whether it surely is one.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lineage {
    parents: Vec<Vec<Kinship>>,
    children: Vec<Vec<Kinship>>,
}

/// The place of an item that hangs directly above or under another, and whether it surely does.
pub(crate) type Kinship = (usize, Truth);

impl Lineage {
    /// Cost: linear in all items and edges.
    pub(crate) fn of(document: &Document, index: &Index) -> Lineage {
        let empty = || vec![Vec::new(); document.agenda.len()];
        let mut lineage = Lineage { parents: empty(), children: empty() };
        for (child, item) in document.agenda.iter().enumerate() {
            for edge in &item.parents {
                if let Some(parent) = index.item(edge.item.as_str()) {
                    let truth = holds(edge);
                    add(&mut lineage.parents, child, (parent, truth));
                    add(&mut lineage.children, parent, (child, truth));
                }
            }
        }
        lineage
    }

    pub(crate) fn parents(&self, item: usize) -> &[Kinship] {
        self.parents.get(item).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn children(&self, item: usize) -> &[Kinship] {
        self.children.get(item).map_or(&[], Vec::as_slice)
    }
}

/// Of two edges between the same items the surer counts. Those that add a child to its parent come one after the other.
fn add(kin: &mut [Vec<Kinship>], item: usize, (other, truth): Kinship) {
    let Some(kin) = kin.get_mut(item) else { return };
    match kin.last_mut().filter(|(last, _)| *last == other) {
        Some((_, known)) => *known = truth.max(*known),
        None => kin.push((other, truth)),
    }
}

/// Whether an item hangs under another: plainly, possibly, or only as a thought.
pub(crate) fn holds(edge: &Edge) -> Truth {
    let mut carrying = edge.evidence.iter().filter(|evidence| evidence.carries()).peekable();
    if carrying.peek().is_none() {
        return Truth::Yes;
    }
    let of_one = |certainty: Certainty, basis: Basis| match certainty {
        Certainty::Hypothetical => Truth::No,
        certainty if certainty.is_plain() && basis <= Basis::Implied => Truth::Yes,
        _ => Truth::Possible,
    };
    carrying.map(|evidence| of_one(evidence.certainty, evidence.basis)).max().unwrap_or(Truth::Yes)
}
