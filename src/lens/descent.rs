//! What hangs under an item.

use super::Lens;
use crate::dossier::{ItemRef, Truth};
use crate::model::{Basis, Certainty, Edge};

/// An item that a question is about, and whether surely so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Subject<'d> {
    pub(super) item: ItemRef<'d>,
    pub(super) surely: bool,
}

impl<'d> Lens<'d> {
    /// An item and everything under it, in order of declaration; what is reached only through hedged or inferred edges is
    /// possible. Cost: linear in all items and edges.
    pub(super) fn descent(self, root: ItemRef<'d>) -> Vec<Subject<'d>> {
        let index = self.dossier.index();
        let mut children: Vec<Vec<(usize, Truth)>> = vec![Vec::new(); self.dossier.items().len()];
        for item in self.dossier.items() {
            for edge in &item.record().parents {
                let parent = index.item(edge.item.as_str()).and_then(|parent| children.get_mut(parent));
                if let Some(children) = parent {
                    children.push((item.place(), holds(edge)));
                }
            }
        }
        let mut reached = vec![Truth::No; children.len()];
        let mut open = vec![(root.place(), Truth::Yes)];
        while let Some((place, truth)) = open.pop() {
            let Some(best) = reached.get_mut(place).filter(|best| **best < truth) else { continue };
            *best = truth;
            let below = children.get(place).into_iter().flatten();
            open.extend(below.map(|(child, edge)| (*child, truth.min(*edge))));
        }
        let subject = |(item, truth): (ItemRef<'d>, Truth)| match truth {
            Truth::Yes => Some(Subject { item, surely: true }),
            Truth::Possible => Some(Subject { item, surely: false }),
            Truth::Unknown | Truth::No => None,
        };
        self.dossier.items().zip(reached).filter_map(subject).collect()
    }
}

/// Whether an item hangs under another: plainly, possibly, or only as a thought.
fn holds(edge: &Edge) -> Truth {
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
