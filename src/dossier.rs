//! All records together, checked and indexed, and the views through which they are read.

mod amend;
mod builder;
mod casts;
mod census;
mod chains;
mod check;
mod columns;
mod declared;
mod details;
mod index;
mod ledger;
mod lineage;
mod lookup;
mod mentions;
mod names;
mod naming;
mod needs;
mod party_ix;
mod party_set;
mod roster;
mod row;
mod share;
mod spelling;
mod truth;
mod views;
mod votes;

pub use self::amend::{Amendment, StanceKey};
pub use self::builder::DossierBuilder;
pub use self::ledger::LedgerSizes;
pub use self::truth::Truth;
pub use self::views::{
    ActorRef, AgendaEntryRef, AssertionRef, AttendanceRef, BlocRef, ConditionRef, ConditionStepRef, DefinitionRef,
    EdgeRef, EvidenceRef, ItemRef, ItemStepRef, MeetingRef, MeetingStepRef, MembershipRef, NationRef, NeedRef,
    OfficeRef, PartyRef, PledgeRef, PledgeStepRef, RelationRef, RoleRef, RollCallRef, SourceRef, SpeakerRef, StanceRef,
    StatementRef, SubjectRef,
};

pub(crate) use self::census::existence;
pub(crate) use self::columns::Marks;
pub(crate) use self::index::{Index, checked};
pub(crate) use self::ledger::{Block, Ledger};
pub(crate) use self::lineage::{Kinship, Lineage};
pub(crate) use self::mentions::Mentions;
pub(crate) use self::naming::{Kind, Naming, Thing};
pub(crate) use self::needs::Needs;
pub(crate) use self::party_ix::PartyIx;
pub(crate) use self::party_set::PartySet;
pub(crate) use self::roster::{Roster, Standings};
pub(crate) use self::row::{DatedBy, Row, VOTE, Witness, witness};
pub(crate) use self::votes::{Cast, Votes};

use std::borrow::Cow;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use self::casts::Casts;
use self::names::{Names, NamesOnDemand};

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
    derived: Derived,
}

/// What follows from a document, and never holds more than it.
#[derive(Debug, Clone)]
pub(crate) struct Derived {
    index: Index,
    casts: Casts,
    votes: Votes,
    ledger: Ledger,
    mentions: Mentions,
    rosters: Vec<Roster>,
    needs: Needs,
    lineage: Lineage,
    day: Day,
    names: NamesOnDemand,
}

impl Derived {
    fn of(document: &mut Document) -> Result<Derived, Invalid> {
        let mut index = Index::of(document);
        let casts = Casts::of(document, &mut index);
        let (ledger, unusual) = Ledger::of(document, &mut index, &casts);
        let votes = Votes::of(document);
        let mentions = Mentions::of(document, &index, &ledger, &casts, &unusual);
        let blocs = document.blocs.iter().enumerate();
        let rosters =
            blocs.map(|(place, bloc)| Roster::of(&index, Some(bloc), index.census.bloc_facts(place))).collect();
        let needs = Needs::of(document, &ledger, &index);
        let lineage = Lineage::of(document, &index);
        let day = dossiers_day(document, &ledger);
        let names = NamesOnDemand::default();
        let derived = Derived { index, casts, votes, ledger, mentions, rosters, needs, lineage, day, names };
        check::check(document, &derived, &unusual)?;
        Ok(derived)
    }
}

/// Two dossiers are equal when their documents are.
impl PartialEq for Dossier {
    fn eq(&self, other: &Dossier) -> bool {
        self.document == other.document
    }
}

impl Eq for Dossier {}

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
    fn try_from(mut document: Document) -> Result<Dossier, Invalid> {
        let derived = Derived::of(&mut document)?;
        Ok(Dossier { document, derived })
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
        self.derived.day
    }

    /// What may stand, and is worth a look: records without a source, sources without a day, items nothing mentions.
    ///
    /// # Order
    /// That of the document.
    ///
    /// # Cost
    /// A walk through all records.
    ///
    /// ```
    /// use demarche::{Code, Dossier, Item};
    ///
    /// let dossier = Dossier::builder().item(Item::new("aid", "Aid")).build()?;
    /// assert_eq!(dossier.warnings()[0].code(), Code::ItemNeverMentioned);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn warnings(&self) -> Vec<Problem> {
        check::warnings(&self.document, &self.derived.index)
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

    /// How many bytes it holds for its stances beside the document.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let sizes = paris.ledger_sizes();
    /// assert!(sizes.scanned > 0 && sizes.beside > 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ledger_sizes(&self) -> LedgerSizes {
        let Derived { casts, votes, ledger, .. } = &self.derived;
        let LedgerSizes { scanned, beside } = ledger.sizes();
        LedgerSizes { scanned, beside: beside + casts.size() + votes.size() }
    }

    /// The vote from which the stance at a place was read, if it was read from one.
    pub(crate) fn cast_at(&self, stance: usize) -> Option<Cast<'_>> {
        Cast::of(&self.document, &self.derived.index, &self.derived.casts, stance)
    }

    pub(crate) fn votes(&self) -> &Votes {
        &self.derived.votes
    }

    pub(crate) fn index(&self) -> &Index {
        &self.derived.index
    }

    pub(crate) fn ledger(&self) -> &Ledger {
        &self.derived.ledger
    }

    /// The list of the bloc at a place. That of one which only the atlas knows is read when somebody asks.
    pub(crate) fn roster(&self, place: usize) -> Cow<'_, Roster> {
        let of_atlas = || Roster::of(self.index(), None, self.index().census.bloc_facts(place));
        self.derived.rosters.get(place).map_or_else(|| Cow::Owned(of_atlas()), Cow::Borrowed)
    }

    /// The parties that it mentions.
    pub(crate) fn mentioned(&self) -> &PartySet {
        self.derived.mentions.parties()
    }

    pub(crate) fn needs(&self) -> &Needs {
        &self.derived.needs
    }

    pub(crate) fn lineage(&self) -> &Lineage {
        &self.derived.lineage
    }

    pub(crate) fn names(&self) -> &Names {
        self.derived.names.get(&self.document, &self.derived.index)
    }
}

/// The document's `as_of`, else the last day on which a record begins.
pub(crate) fn dossiers_day(document: &Document, ledger: &Ledger) -> Day {
    let stances = ledger.begins().filter(|since| since.last() > Day::MIN);
    let nations = document.nations.iter().filter_map(|nation| nation.since);
    let offices = document.speakers.iter().flat_map(|speaker| &speaker.offices).filter_map(|office| office.since);
    let relations = document.relations.iter().filter_map(|relation| relation.since);
    let members = document.blocs.iter().flat_map(|bloc| &bloc.members).filter_map(|membership| membership.since);
    let asserts = document.blocs.iter().flat_map(|bloc| &bloc.asserts).filter_map(|assertion| assertion.on);
    let items = document.agenda.iter().flat_map(|item| &item.steps).filter_map(|step| step.on);
    let meetings = document.meetings.iter().flat_map(|meeting| &meeting.steps).filter_map(|step| step.on);
    let pledges = document.pledges.iter().flat_map(|pledge| &pledge.steps).filter_map(|step| step.on);
    let conditional = ledger.blocks().flat_map(Block::conditional);
    let conditions =
        conditional.filter_map(|row| document.stances.get(row.stance)).flat_map(|stance| &stance.conditions);
    let conditions = conditions.flat_map(|condition| &condition.steps).filter_map(|step| step.on);
    let roll_calls = document.roll_calls.iter().filter_map(|roll_call| roll_call.on);
    let begins = stances.chain(relations).chain(members).chain(items).chain(meetings).chain(pledges);
    let begins = begins.chain(conditions).chain(roll_calls).chain(nations).chain(offices).chain(asserts);
    document.as_of.or_else(|| begins.map(begin).max()).unwrap_or(Day::MIN)
}

/// The day with which a record that begins in a window counts: the last, or the first if there is no last.
pub(crate) fn begin(when: When) -> Day {
    if when.last() == Day::MAX { when.first() } else { when.last() }
}
