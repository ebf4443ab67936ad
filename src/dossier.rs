//! All records together, checked and indexed, and the views through which they are read.

mod builder;
mod chains;
mod check;
mod index;
mod ledger;
mod lineage;
mod lookup;
mod needs;
mod roster;
mod truth;
mod views;

pub use self::builder::DossierBuilder;
pub use self::truth::Truth;
pub use self::views::{
    ActorRef, AgendaEntryRef, AttendanceRef, BlocRef, DefinitionRef, EdgeRef, EvidenceRef, ItemRef, MeetingRef,
    MembershipRef, NationRef, OfficeRef, PartyRef, PledgeRef, RelationRef, RoleRef, RollCallRef, SourceRef, SpeakerRef,
    StanceRef, StatementRef, SubjectRef,
};

pub(crate) use self::index::{Index, PartyIx, checked};
pub(crate) use self::ledger::{DatedBy, Ledger, Row, Witness, witness};
pub(crate) use self::lineage::{Kinship, Lineage};
pub(crate) use self::needs::Needs;
pub(crate) use self::roster::{Standings, asserted};

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::day::{Day, When};
use crate::model::Document;
use crate::problem::{Invalid, Problem};

/// All of it together, checked and indexed: who stands where on what.
///
/// A dossier is made from a [`Document`], or built in Rust with [`Dossier::builder`]; both report every problem at once.
/// Its records are read through views, which are `Copy` and named with the one lifetime `'d` of the dossier. Questions
/// are asked through a [`Lens`](crate::Lens): [`Dossier::now`], [`Dossier::on`].
///
/// It is `Send + Sync`. As serde sees it, it is its document.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item, Nation, Position, Stance, day};
///
/// let dossier = Dossier::builder()
///     .as_of(day(2025, 3, 26))
///     .nation(Nation::new("ITA", "Italy"))
///     .item(Item::new("troops", "Deploying peacekeeping troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops"))
///     .build()?;
/// assert_eq!(dossier.day(), day(2025, 3, 26));
/// assert_eq!(dossier.warnings().len(), 1, "the stance has no source");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct Dossier {
    document: Document,
    index: Index,
    ledger: Ledger,
    needs: Needs,
    lineage: Lineage,
    day: Day,
    warnings: Vec<Problem>,
}

impl Serialize for Dossier {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.document.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Dossier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Dossier, D::Error> {
        let document = Document::deserialize(deserializer)?;
        Dossier::try_from(document).map_err(|invalid| D::Error::custom(format!("{invalid:#}")))
    }
}

impl TryFrom<Document> for Dossier {
    type Error = Invalid;

    /// Checks a document.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the document.
    fn try_from(document: Document) -> Result<Dossier, Invalid> {
        let index = Index::of(&document);
        let ledger = Ledger::of(&document, &index);
        let day = dossiers_day(&document, &ledger);
        check::check(&document, &index, &ledger, day)?;
        let needs = Needs::of(&document, &ledger, &index);
        let lineage = Lineage::of(&document, &index);
        let warnings = check::warnings(&document, &index);
        Ok(Dossier { document, index, ledger, needs, lineage, day, warnings })
    }
}

impl From<Dossier> for Document {
    /// Gives the document back, with nothing lost.
    fn from(dossier: Dossier) -> Document {
        dossier.document
    }
}

impl Dossier {
    /// The day for which the dossier speaks: its `as_of`, else the last day on which any record begins.
    ///
    /// What counts is every record that says since when, or when, something was so: nations, offices, memberships,
    /// stances and relations with `since`; steps, roll calls and what is said of single memberships with `on`. The day
    /// of a meeting does not count, because it may be planned and lie ahead; nor does the publication of a source, save
    /// for the stances that it dates.
    ///
    /// A record that begins on one day of a window counts with the last of them, or the first if the window has no end.
    ///
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance, day};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("ITA", "Italy"))
    ///     .item(Item::new("troops", "Troops"))
    ///     .stance(Stance::new("ITA", Position::Oppose, "troops").since(day(2025, 3, 20)))
    ///     .build()?;
    /// assert_eq!(dossier.day(), day(2025, 3, 20));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn day(&self) -> Day {
        self.day
    }

    /// What may stand, and is worth a look: records without a source, sources without a day, items nothing mentions.
    ///
    /// # Order
    /// That of the document.
    ///
    /// ```
    /// use demarche::{Code, Dossier, Item};
    ///
    /// let dossier = Dossier::builder().item(Item::new("aid", "Aid")).build()?;
    /// assert_eq!(dossier.warnings()[0].code(), Code::ItemNeverMentioned);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn warnings(&self) -> &[Problem] {
        &self.warnings
    }

    /// The document it was made from.
    ///
    /// ```
    /// use demarche::Dossier;
    ///
    /// let dossier = Dossier::builder().title("Strelsau talks").build()?;
    /// assert_eq!(dossier.document().title.as_deref(), Some("Strelsau talks"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn document(&self) -> &Document {
        &self.document
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    pub(crate) fn needs(&self) -> &Needs {
        &self.needs
    }

    pub(crate) fn lineage(&self) -> &Lineage {
        &self.lineage
    }
}

/// The document's `as_of`, else the last day on which a record begins.
fn dossiers_day(document: &Document, ledger: &Ledger) -> Day {
    let stances = ledger.rows().iter().filter(|row| row.since.last() > Day::MIN).map(|row| row.since);
    let nations = document.nations.iter().filter_map(|nation| nation.since);
    let offices = document.speakers.iter().flat_map(|speaker| &speaker.offices).filter_map(|office| office.since);
    let relations = document.relations.iter().filter_map(|relation| relation.since);
    let members = document.blocs.iter().flat_map(|bloc| &bloc.members).filter_map(|membership| membership.since);
    let asserts = document.blocs.iter().flat_map(|bloc| &bloc.asserts).filter_map(|assertion| assertion.on);
    let items = document.agenda.iter().flat_map(|item| &item.steps).filter_map(|step| step.on);
    let meetings = document.meetings.iter().flat_map(|meeting| &meeting.steps).filter_map(|step| step.on);
    let pledges = document.pledges.iter().flat_map(|pledge| &pledge.steps).filter_map(|step| step.on);
    let conditions = document.stances.iter().flat_map(|stance| &stance.conditions);
    let conditions = conditions.flat_map(|condition| &condition.steps).filter_map(|step| step.on);
    let roll_calls = document.roll_calls.iter().filter_map(|roll_call| roll_call.on);
    let begins = stances.chain(relations).chain(members).chain(items).chain(meetings).chain(pledges);
    let begins = begins.chain(conditions).chain(roll_calls).chain(nations).chain(offices).chain(asserts);
    let day = |begin: When| if begin.last() == Day::MAX { begin.first() } else { begin.last() };
    document.as_of.or_else(|| begins.map(day).max()).unwrap_or(Day::MIN)
}
