//! How members vote on an item of the agenda, as their stances tell.

use demarche::decide::{Ballot, Procedure, Verdict};
use demarche::{Dossier, ItemRef, Lens};

use crate::failure::Failure;

/// How members vote on an item of the agenda.
#[derive(Debug)]
pub(crate) struct Item {
    pub(crate) title: String,
    /// By the ids of those whose stance settles it.
    pub(crate) votes: Vec<(String, Ballot)>,
    /// How it would stand by what they said themselves.
    pub(crate) own_words: Verdict,
}

impl Item {
    pub(crate) fn of(lens: Lens<'_>, asked: &str, procedure: &Procedure) -> Result<Item, Failure> {
        let item = called(lens.dossier(), asked).map_err(Failure::Usage)?;
        let decision = lens.decide(item.id(), procedure).map_err(Failure::usage)?;
        let own = lens.on_record().decide(item.id(), procedure).map_err(Failure::usage)?;
        let settled = decision
            .seats()
            .iter()
            .filter(|seat| !matches!(seat.ballot(), Ballot::Open | Ballot::NotEntitled | Ballot::NotParticipating));
        let votes = settled.map(|seat| (seat.party().id().to_owned(), seat.ballot())).collect();
        Ok(Item { title: item.title().to_owned(), votes, own_words: own.verdict().clone() })
    }
}

/// The item of an id, a title or an alias.
fn called<'d>(dossier: &'d Dossier, asked: &str) -> Result<ItemRef<'d>, String> {
    let called: Vec<_> = dossier.items_called(asked).collect();
    match (dossier.item(asked), called.as_slice()) {
        (Ok(item), _) | (Err(_), &[item]) => Ok(item),
        (Err(unknown), []) => Err(unknown.to_string()),
        (Err(_), several) => {
            let ids: Vec<_> = several.iter().map(|item| format!("`{}`", item.id())).collect();
            Err(format!("`{asked}` may be any of {}", ids.join(", ")))
        }
    }
}
