//! On which agenda items a record is.

use indexmap::IndexSet;

use super::claim::{Claim, ClaimRef};
use crate::dossier::{ItemRef, SubjectRef};

impl<'d> ClaimRef<'d> {
    /// The items that the record itself names as what it is on.
    fn named_items(self) -> Vec<ItemRef<'d>> {
        match self {
            ClaimRef::Item(item) => vec![item],
            ClaimRef::Stance(stance) => vec![stance.item()],
            ClaimRef::Need(need) => vec![need.item()],
            ClaimRef::AgendaEntry(entry) => vec![entry.item()],
            ClaimRef::RollCall(vote) => vec![vote.item()],
            ClaimRef::Pledge(pledge) => pledge.item().into_iter().collect(),
            ClaimRef::Relation(relation) => relation.about().filter_map(item).collect(),
            _ => Vec::new(),
        }
    }
}

fn item(subject: SubjectRef<'_>) -> Option<ItemRef<'_>> {
    match subject {
        SubjectRef::Item(item) => Some(item),
        SubjectRef::Statement(_) | SubjectRef::Meeting(_) => None,
    }
}

impl<'d> Claim<'d> {
    /// The agenda items that it is on: that of a stance, a pledge, a vote or an entry of an agenda, those that a relation is
    /// about, the item itself; of a part, those of its whole too.
    ///
    /// # Order
    /// Those of the whole first, each once.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let titles = |path: &str| -> Vec<_> {
    ///     let claim = paris.now().claims().find(|claim| claim.path() == path).unwrap();
    ///     claim.items().iter().map(|item| item.title()).collect()
    /// };
    /// assert_eq!(titles("stances[0]"), ["Deploying peacekeeping troops"]);
    /// assert_eq!(titles("pledges[1].steps[0]"), ["Aid for Ukraine"]);
    /// assert!(titles("sources[0]").is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn items(&self) -> Vec<ItemRef<'d>> {
        let items: IndexSet<_> = self.chain().flat_map(ClaimRef::named_items).collect();
        items.into_iter().collect()
    }
}
