//! Which item of the agenda is meant.

use demarche::{Dossier, ItemRef};

/// The item of an id, a title or an alias.
pub(crate) fn of<'d>(dossier: &'d Dossier, asked: &str) -> Result<ItemRef<'d>, String> {
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
