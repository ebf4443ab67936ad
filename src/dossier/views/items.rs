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
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let troops = paris.item("peacekeeping-troops")?.record();
    /// assert_eq!(troops.place.as_deref(), Some("Ukraine"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> ItemRef<'d> {
    pub(crate) fn place(self) -> usize {
        self.place
    }

    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let item = paris.item("reassurance-force")?.children().next().unwrap();
    /// assert_eq!(item.id().as_str(), "peacekeeping-troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d ItemId {
        &self.record().id
    }

    /// Its title.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.item("peacekeeping-troops")?.title(), "Deploying peacekeeping troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn title(self) -> &'d str {
        &self.record().title
    }

    /// The items it hangs under, hedged edges included, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let parents: Vec<_> = paris.item("peacekeeping-troops")?.parents().map(|item| item.title()).collect();
    /// assert_eq!(parents, ["Reassurance force", "Long-term security guarantees"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parents(self) -> impl Iterator<Item = ItemRef<'d>> {
        let edges = self.record().parents.iter();
        edges.filter_map(move |edge| self.dossier.item_of(edge.item.as_str()))
    }

    /// The items that hang under it, hedged edges included, in order of declaration. Cost: linear in all items.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let children: Vec<_> = paris.item("security-guarantees")?.children().map(|item| item.id().as_str()).collect();
    /// assert_eq!(children, ["reassurance-force", "peacekeeping-troops"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn children(self) -> impl Iterator<Item = ItemRef<'d>> {
        let hangs_here = move |item: &ItemRef<'d>| item.record().parents.iter().any(|edge| edge.item == *self.id());
        self.dossier.items().filter(hangs_here)
    }

    /// Every stance on it, whoever took it and when: by party, each earliest first. Cost: linear in those.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let parties: Vec<_> = paris.item("peacekeeping-troops")?.stances().map(|stance| stance.party().id()).collect();
    /// assert_eq!(parties, ["FRA", "GBR", "ITA", "POL", "EU", "european-nations"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let summit = paris.meeting("summit")?.record();
    /// assert_eq!((summit.place.as_deref(), summit.expected), (Some("Paris"), Some(31)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> MeetingRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let ids: Vec<_> = paris.meetings().map(|meeting| meeting.id().as_str()).collect();
    /// assert_eq!(ids, ["summit", "dinner", "briefing"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d MeetingId {
        &self.record().id
    }

    /// Its title.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.meeting("dinner")?.title(), "Working dinner of Macron and Zelenskyy");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
