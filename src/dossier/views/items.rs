//! Agenda items and meetings.

use super::{StanceRef, view};
use crate::dossier::Dossier;
use crate::id::{ItemId, MeetingId};

view! {
    /// An agenda item of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item};
    ///
    /// let dossier = Dossier::builder()
    ///     .item(Item::new("guarantees", "Security guarantees"))
    ///     .item(Item::new("troops", "Peacekeeping troops").parent("guarantees"))
    ///     .build()?;
    /// let troops = dossier.item("troops").unwrap();
    /// assert_eq!(troops.parents().next().unwrap().title(), "Security guarantees");
    /// assert_eq!(dossier.item("guarantees").unwrap().children().count(), 1);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    ItemRef of Item in agenda
}

impl<'d> ItemRef<'d> {
    pub(crate) fn place(self) -> usize {
        self.place
    }

    /// Its id.
    #[must_use]
    pub fn id(self) -> &'d ItemId {
        &self.record().id
    }

    /// Its title.
    #[must_use]
    pub fn title(self) -> &'d str {
        &self.record().title
    }

    /// The items it hangs under, hedged edges included, in order of declaration.
    pub fn parents(self) -> impl Iterator<Item = ItemRef<'d>> {
        let edges = self.record().parents.iter();
        edges.filter_map(move |edge| self.dossier.item_of(edge.item.as_str()))
    }

    /// The items that hang under it, hedged edges included, in order of declaration. Cost: linear in all items.
    pub fn children(self) -> impl Iterator<Item = ItemRef<'d>> {
        let hangs_here = move |item: &ItemRef<'d>| item.record().parents.iter().any(|edge| edge.item == *self.id());
        self.dossier.items().filter(hangs_here)
    }

    /// Every stance on it, whoever took it and when: by party, each earliest first. Cost: linear in those.
    #[must_use]
    pub fn stances(self) -> impl ExactSizeIterator<Item = StanceRef<'d>> {
        let rows = self.dossier.ledger().on(self.place);
        rows.iter().map(move |row| StanceRef::new(self.dossier, row.stance))
    }
}

view! {
    /// A meeting of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Meeting};
    ///
    /// let dossier = Dossier::builder().meeting(Meeting::new("summit", "Paris summit").expected(31)).build()?;
    /// assert_eq!(dossier.meeting("summit").unwrap().record().expected, Some(31));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    MeetingRef of Meeting in meetings
}

impl<'d> MeetingRef<'d> {
    /// Its id.
    #[must_use]
    pub fn id(self) -> &'d MeetingId {
        &self.record().id
    }

    /// Its title.
    #[must_use]
    pub fn title(self) -> &'d str {
        &self.record().title
    }
}

impl Dossier {
    pub(crate) fn item_of(&self, id: &str) -> Option<ItemRef<'_>> {
        self.index().item(id).map(|place| ItemRef::new(self, place))
    }
}
