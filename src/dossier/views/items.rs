//! Agenda items: under what they hang, who has what to do with them, and what anything may be about.

use super::evidence::Claimants;
use super::{ItemStepRef, MeetingRef, PartyRef, StanceRef, StatementRef, cites, part, view};
use crate::dossier::{Truth, lineage};
use crate::id::ItemId;
use crate::model::RoleKind;

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

impl std::fmt::Display for ItemRef<'_> {
    /// Its title.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.title())
    }
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
    #[must_use]
    pub fn parents(self) -> impl ExactSizeIterator<Item = ItemRef<'d>> {
        self.edges().map(EdgeRef::item)
    }

    /// The items that hang under it, hedged edges included, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let children: Vec<_> = paris.item("security-guarantees")?.children().map(|item| item.id().as_str()).collect();
    /// assert_eq!(children, ["reassurance-force", "peacekeeping-troops"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn children(self) -> impl ExactSizeIterator<Item = ItemRef<'d>> {
        let children = self.dossier.lineage().children(self.place).iter();
        children.map(move |(place, _)| ItemRef::new(self.dossier, *place))
    }

    /// Every stance on it, whoever took it and when: by party, each earliest first.
    ///
    /// # Cost
    /// Linear in those.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let parties: Vec<_> = paris.item("peacekeeping-troops")?.stances().map(|stance| stance.party().id()).collect();
    /// assert_eq!(parties, ["FRA", "GBR", "ITA", "POL", "EU", "european-nations"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stances(self) -> impl ExactSizeIterator<Item = StanceRef<'d>> {
        let block = self.dossier.ledger().on(self.place);
        block.stance.iter().map(move |stance| StanceRef::new(self.dossier, *stance as usize))
    }

    /// That it hangs under others, and what says so, in order of declaration.
    ///
    /// ```
    /// use demarche::Certainty;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let edges = paris.item("peacekeeping-troops")?.edges();
    /// let certain: Vec<_> = edges.map(|edge| edge.evidence().next().unwrap().certainty()).collect();
    /// assert_eq!(certain, [Certainty::Possible, Certainty::Asserted], "the force could consist in it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn edges(self) -> impl ExactSizeIterator<Item = EdgeRef<'d>> {
        self.record().parents.iter().map(move |record| EdgeRef::new(self.dossier, record))
    }

    /// What it is about, in order of declaration.
    ///
    /// ```
    /// use demarche::SubjectRef;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let about: Vec<_> = paris.item("first-step")?.about().collect();
    /// assert_eq!(about, [SubjectRef::Item(paris.item("black-sea-ceasefire")?)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn about(self) -> impl ExactSizeIterator<Item = SubjectRef<'d>> {
        self.dossier.each(&self.record().about)
    }

    /// What parties have to do with it, in order of declaration.
    ///
    /// ```
    /// use demarche::RoleKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let roles: Vec<_> = paris.item("black-sea-ceasefire")?.roles().map(|role| role.role()).collect();
    /// assert_eq!(roles, [RoleKind::Party, RoleKind::Mediator]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn roles(self) -> impl ExactSizeIterator<Item = RoleRef<'d>> {
        self.record().roles.iter().map(move |record| RoleRef::new(self.dossier, record))
    }

    /// What became of it, and when, in order of declaration. Not what its `status` says, which is no step of its own.
    ///
    /// ```
    /// use demarche::ItemStatus;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let steps: Vec<_> = paris.item("black-sea-ceasefire")?.steps().map(|step| step.status()).collect();
    /// assert_eq!(steps, [ItemStatus::Announced]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(self) -> impl ExactSizeIterator<Item = ItemStepRef<'d>> {
        let claimants = Claimants::Roles(&self.record().roles);
        self.record().steps.iter().map(move |record| ItemStepRef::new(self.dossier, record, claimants))
    }

    /// The meetings that have it on their agenda, in order of declaration.
    ///
    /// # Cost
    /// Linear in all agendas.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let meetings: Vec<_> = paris.item("security-guarantees")?.meetings().map(|meeting| meeting.title()).collect();
    /// assert_eq!(meetings, ["Paris summit on Ukraine"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn meetings(self) -> impl Iterator<Item = MeetingRef<'d>> {
        let id = self.id();
        self.dossier.meetings().filter(move |meeting| meeting.record().agenda.iter().any(|entry| entry.item == *id))
    }
}

part! {
    /// That an item hangs under another.
    ///
    /// # Example
    /// ```
    /// use demarche::Basis;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let edge = paris.item("reassurance-force")?.edges().next().unwrap();
    /// assert_eq!(edge.item().title(), "Long-term security guarantees");
    /// assert_eq!(edge.evidence().next().unwrap().basis(), Basis::Inferred);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    EdgeRef of Edge
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let edge = paris.item("reassurance-force")?.edges().next().unwrap();
    /// assert_eq!(edge.record().item.as_str(), "security-guarantees");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> EdgeRef<'d> {
    /// Whether the item surely hangs there: possibly if all that says so is hedged or inferred, and not at all if it is only
    /// thought through.
    ///
    /// ```
    /// use demarche::Truth;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let standings: Vec<_> = paris.item("peacekeeping-troops")?.edges().map(|edge| edge.standing()).collect();
    /// assert_eq!(standings, [Truth::Possible, Truth::Yes], "maybe part of the force, surely one of the guarantees");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standing(self) -> Truth {
        lineage::holds(self.record)
    }

    /// Under which it hangs.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let edge = paris.item("aid")?.edges().next().unwrap();
    /// assert_eq!(edge.item(), paris.item("ukraine")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(self) -> ItemRef<'d> {
        self.dossier.of(&self.record.item)
    }
}

part! {
    /// What parties have to do with an item.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let drafters = paris.item("peace-treaty")?.roles().next().unwrap();
    /// let names: Vec<_> = drafters.parties().map(|party| party.name()).collect();
    /// assert_eq!(names, ["France", "United Kingdom", "Ukraine"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    RoleRef of Role
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let drafters = paris.item("peace-treaty")?.roles().next().unwrap();
    /// assert_eq!(drafters.record().parties.len(), 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> RoleRef<'d> {
    /// What they have to do with it.
    ///
    /// ```
    /// use demarche::RoleKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let role = paris.item("peace-treaty")?.roles().next().unwrap();
    /// assert_eq!(role.role(), RoleKind::Drafter);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn role(self) -> RoleKind {
        self.record.role
    }

    /// Who, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let addressee = paris.item("peace-treaty")?.roles().nth(1).unwrap();
    /// assert_eq!(addressee.parties().collect::<Vec<_>>(), [paris.party("USA")?]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(self) -> impl ExactSizeIterator<Item = PartyRef<'d>> {
        self.dossier.each(&self.record.parties)
    }
}

cites! {
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let lines: Vec<_> = paris.item("security-guarantees")?.evidence().filter_map(|one| one.locator()).collect();
    /// assert_eq!(lines, ["L1", "L5"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ItemRef about |item| Claimants::Roles(&item.roles);
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let edge = paris.item("peacekeeping-troops")?.edges().next().unwrap();
    /// assert_eq!(edge.evidence().next().unwrap().locator(), Some("L18"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    EdgeRef about |_edge| Claimants::Nobody;
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let roles = paris.item("black-sea-ceasefire")?.roles();
    /// let own: Vec<_> = roles.map(|role| role.evidence().next().unwrap().is_own_words()).collect();
    /// assert_eq!(own, [false, true], "the mediator alone says so");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    RoleRef about |role| Claimants::Parties(&role.parties);
}

/// What something is about: an agenda item, a statement or a meeting.
///
/// # Example
/// ```
/// use demarche::SubjectRef;
///
/// # let paris = demarche::samples::paris()?;
/// let subject = paris.meeting("briefing")?.about().next().unwrap();
/// assert!(matches!(subject, SubjectRef::Meeting(summit) if summit.title() == "Paris summit on Ukraine"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SubjectRef<'d> {
    /// An agenda item.
    Item(ItemRef<'d>),
    /// A statement.
    Statement(StatementRef<'d>),
    /// A meeting.
    Meeting(MeetingRef<'d>),
}

impl<'d> SubjectRef<'d> {
    /// Its id, as text: those of items, statements and meetings are of three types.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let subject = paris.item("first-step")?.about().next().unwrap();
    /// assert_eq!(subject.id(), "black-sea-ceasefire");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d str {
        match self {
            SubjectRef::Item(item) => item.id().as_str(),
            SubjectRef::Statement(statement) => statement.id().as_str(),
            SubjectRef::Meeting(meeting) => meeting.id().as_str(),
        }
    }
}

impl<'d> From<ItemRef<'d>> for SubjectRef<'d> {
    fn from(item: ItemRef<'d>) -> SubjectRef<'d> {
        SubjectRef::Item(item)
    }
}

impl<'d> From<StatementRef<'d>> for SubjectRef<'d> {
    fn from(statement: StatementRef<'d>) -> SubjectRef<'d> {
        SubjectRef::Statement(statement)
    }
}

impl<'d> From<MeetingRef<'d>> for SubjectRef<'d> {
    fn from(meeting: MeetingRef<'d>) -> SubjectRef<'d> {
        SubjectRef::Meeting(meeting)
    }
}
