//! From ids to views.

use super::index::{Actor, Index};
use super::views::{
    ActorRef, BlocRef, ItemRef, MeetingRef, NationRef, PartyRef, PledgeRef, RelationRef, RollCallRef, SourceRef,
    SpeakerRef, StanceRef, StatementRef,
};
use super::{Dossier, PartyIx, PartySet};
use crate::id::{
    ActorId, BlocId, ItemId, MeetingId, Named, NationId, PartyId, RollCallId, SourceId, SpeakerId, StatementId,
};
use crate::model::IdKind;
use crate::problem::UnknownName;
use crate::quote::shown;

macro_rules! lists {
    ($($(#[$doc:meta])* $method:ident: $View:ident from $list:ident;)+) => {
        /// ## Lists
        ///
        /// Each in order of declaration.
        impl Dossier {
            $(
                $(#[$doc])*
                pub fn $method(&self) -> impl ExactSizeIterator<Item = $View<'_>> + DoubleEndedIterator {
                    (0..self.document().$list.len()).map(move |place| $View::new(self, place))
                }
            )+
        }
    };
}

lists! {
    /// Where statements were found.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let ids: Vec<_> = paris.sources().map(|source| source.id().as_str()).collect();
    /// assert_eq!(ids, ["article", "chat"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    sources: SourceRef from sources;
    /// Who voices them.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let first: Vec<_> = paris.speakers().take(2).map(|speaker| speaker.name()).collect();
    /// assert_eq!(first, ["Emmanuel Macron", "Volodymyr Zelenskyy"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    speakers: SpeakerRef from speakers;
    /// What was said.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let by_elysee = paris.statements().filter(|it| it.speakers().any(|speaker| speaker.id() == "elysee"));
    /// assert_eq!(by_elysee.count(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    statements: StatementRef from statements;
    /// What is on the table.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let roots: Vec<_> = paris.items().filter(|item| item.parents().count() == 0).map(|item| item.title()).collect();
    /// assert_eq!(roots, ["The question of Ukraine"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    items: ItemRef from agenda;
    /// Where parties meet.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let titles: Vec<_> = paris.meetings().take(2).map(|meeting| meeting.title()).collect();
    /// assert_eq!(titles, ["Paris summit on Ukraine", "Working dinner of Macron and Zelenskyy"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    meetings: MeetingRef from meetings;
    /// Who stands where.
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let opposed = paris.stances().filter(|stance| stance.position() == Position::Oppose);
    /// let parties: Vec<_> = opposed.map(|stance| stance.party().name()).collect();
    /// assert_eq!(parties, ["France", "Italy", "Poland"], "on whatever item");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    stances: StanceRef from stances;
    /// What stands between parties.
    ///
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let war = paris.relations().next().unwrap();
    /// assert_eq!(war.record().kind, RelationKind::War);
    /// assert_eq!(war.by().next().unwrap().name(), "Russia");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    relations: RelationRef from relations;
    /// What parties promised.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let of_aid = paris.pledges().next_back().unwrap();
    /// assert_eq!(of_aid.by().name(), "Summit attendees");
    /// assert!(of_aid.record().each, "each of them, not all together");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pledges: PledgeRef from pledges;
    /// How parties voted.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.roll_calls().len(), 0, "the article tells of no vote");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    roll_calls: RollCallRef from roll_calls;
}

/// ## Parties
///
/// Those that the dossier mentions: declared, or standing where the id of a party may stand. All that the atlas knows are
/// listed by [`atlas::nations`](crate::atlas::nations) and [`atlas::blocs`](crate::atlas::blocs).
///
/// # Order
/// Those declared, in order of declaration, then those of the atlas, by id.
impl Dossier {
    /// The states.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let first: Vec<_> = paris.nations().take(3).map(|nation| nation.name()).collect();
    /// assert_eq!(first, ["Canada", "France", "United Kingdom"], "none is declared, and all are mentioned");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn nations(&self) -> impl ExactSizeIterator<Item = NationRef<'_>> + DoubleEndedIterator {
        let places: Vec<_> = self.mentioned_nations().iter().map(|PartyIx(place)| usize::from(place)).collect();
        places.into_iter().map(move |place| NationRef::new(self, place))
    }

    /// The groups.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let first: Vec<_> = paris.blocs().take(3).map(|bloc| bloc.name()).collect();
    /// assert_eq!(first, ["European Union", "NATO", "Non-EU countries"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn blocs(&self) -> impl ExactSizeIterator<Item = BlocRef<'_>> + DoubleEndedIterator {
        let places: Vec<_> = self.mentioned().iter().filter_map(|party| self.index().bloc_of(party)).collect();
        places.into_iter().map(move |place| BlocRef::new(self, place))
    }

    /// The nations that it mentions.
    pub(crate) fn mentioned_nations(&self) -> PartySet {
        self.mentioned().and(self.index().census.every_nation())
    }

    /// The blocs that it mentions, and those that the atlas knows beside.
    pub(crate) fn all_blocs(&self) -> impl Iterator<Item = BlocRef<'_>> {
        let mentioned = self.mentioned();
        let beyond =
            self.index().census.blocs_of_atlas().filter(|place| !mentioned.contains(self.index().bloc_at(*place)));
        self.blocs().chain(beyond.map(|place| BlocRef::new(self, place)))
    }
}

macro_rules! look_ups {
    ($(#[$doc:meta] $(#[$example:meta])* $method:ident($Id:ident) -> $View:ident, $kind:ident by $place:expr;)+) => {
        /// ## By id
        ///
        /// An id that nothing has is an error that offers the nearest.
        ///
        /// # Cost
        /// One look-up.
        impl Dossier {
            $(
                #[$doc]
                ///
                /// # Errors
                /// When there is none of this id.
                ///
                /// # Example
                $(#[$example])*
                pub fn $method(&self, id: impl Named<$Id>) -> Result<$View<'_>, UnknownName> {
                    let place: fn(&Index, &str) -> Option<usize> = $place;
                    let place = place(self.index(), id.id_text());
                    place.map(|place| $View::new(self, place)).ok_or_else(|| self.unknown(IdKind::$kind, id.id_text()))
                }
            )+
        }
    };
}

look_ups! {
    /// A nation.
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.nation("FRA")?.name(), "France");
    /// assert!(paris.nation("EU").is_err(), "a bloc");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    nation(NationId) -> NationRef, Nation by Index::nation;
    /// A bloc.
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.bloc("EU")?.name(), "European Union");
    /// assert!(paris.bloc("FRA").is_err(), "a nation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    bloc(BlocId) -> BlocRef, Bloc by Index::bloc;
    /// A speaker.
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.speaker("macron")?.name(), "Emmanuel Macron");
    /// assert!(paris.speaker("FRA").is_err(), "a nation may say something, and still is no speaker");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    speaker(SpeakerId) -> SpeakerRef, Speaker by |index, id| index.speakers.get(id);
    /// An agenda item.
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.item("aid")?.title(), "Aid for Ukraine");
    /// assert_eq!(paris.item("complete-cease-fire").unwrap_err().nearest(), ["complete-ceasefire"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    item(ItemId) -> ItemRef, Item by Index::item;
    /// A source.
    /// ```
    /// use demarche::SourceKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.source("chat")?.record().kind, Some(SourceKind::Leak));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    source(SourceId) -> SourceRef, Source by Index::source;
    /// A statement.
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let warning = paris.statement("long-way-to-go")?;
    /// assert_eq!(warning.record().quote.as_deref(), Some("There’s still a long way to go"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    statement(StatementId) -> StatementRef, Statement by Index::statement;
    /// A meeting.
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.meeting("summit")?.title(), "Paris summit on Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    meeting(MeetingId) -> MeetingRef, Meeting by Index::meeting;
    /// A roll call.
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let unknown = paris.roll_call("ES-11/1").unwrap_err();
    /// assert!(unknown.nearest().is_empty(), "the article tells of no vote");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    roll_call(RollCallId) -> RollCallRef, RollCall by |index, id| index.roll_calls.get(id);
}

impl Dossier {
    /// A nation or a bloc.
    ///
    /// # Errors
    /// When there is none of this id.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation, PartyRef};
    ///
    /// let dossier = Dossier::builder().nation(Nation::new("FRA", "France")).build()?;
    /// assert!(matches!(dossier.party("FRA"), Ok(PartyRef::Nation(_))));
    /// assert_eq!(dossier.party("FRE").unwrap_err().nearest(), ["FRA"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn party(&self, id: impl Named<PartyId>) -> Result<PartyRef<'_>, UnknownName> {
        let found = self.index().party(id.id_text()).map(|party| self.party_at(party));
        found.ok_or_else(|| self.unknown(IdKind::Party, id.id_text()))
    }

    /// A nation, a bloc or a speaker.
    ///
    /// # Errors
    /// When there is none of this id.
    ///
    /// # Example
    /// ```
    /// use demarche::ActorRef;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert!(matches!(paris.actor("EU")?, ActorRef::Bloc(_)));
    /// assert!(matches!(paris.actor("macron")?, ActorRef::Speaker(_)));
    /// assert!(paris.party("macron").is_err(), "who speaks for a party is not a party");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn actor(&self, id: impl Named<ActorId>) -> Result<ActorRef<'_>, UnknownName> {
        let actor = self.index().actor(id.id_text()).ok_or_else(|| self.unknown(IdKind::Actor, id.id_text()))?;
        Ok(match actor {
            Actor::Nation(place) => ActorRef::Nation(NationRef::new(self, place)),
            Actor::Bloc(place) => ActorRef::Bloc(BlocRef::new(self, place)),
            Actor::Speaker(place) => ActorRef::Speaker(SpeakerRef::new(self, place)),
        })
    }

    pub(crate) fn party_at(&self, party: PartyIx) -> PartyRef<'_> {
        match self.index().bloc_of(party) {
            Some(place) => PartyRef::Bloc(BlocRef::new(self, place)),
            None => PartyRef::Nation(NationRef::new(self, usize::from(party.0))),
        }
    }

    /// The item at a place of the document.
    pub(crate) fn item_at(&self, place: usize) -> Option<ItemRef<'_>> {
        (place < self.document().agenda.len()).then(|| ItemRef::new(self, place))
    }

    fn unknown(&self, kind: IdKind, id: &str) -> UnknownName {
        let (nearest, called) = self.index().nearest(self.document(), kind, id).into_iter().unzip();
        UnknownName { kind: kind.name(), asked: shown(id), nearest, called }
    }
}
