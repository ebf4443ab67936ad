//! From ids to views.

use super::index::Actor;
use super::views::{
    ActorRef, BlocRef, ItemRef, MeetingRef, NationRef, PartyRef, PledgeRef, RelationRef, RollCallRef, SourceRef,
    SpeakerRef, StanceRef, StatementRef,
};
use super::{Dossier, PartyIx};
use crate::id::{
    ActorId, BlocId, ItemId, MeetingId, Named, NationId, PartyId, RollCallId, SourceId, SpeakerId, StatementId,
};
use crate::model::IdKind;
use crate::problem::UnknownName;
use crate::problem::nearest::nearest;
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
    sources: SourceRef from sources;
    /// Who voices them.
    speakers: SpeakerRef from speakers;
    /// What was said.
    statements: StatementRef from statements;
    /// The states.
    nations: NationRef from nations;
    /// The groups.
    blocs: BlocRef from blocs;
    /// What is on the table.
    items: ItemRef from agenda;
    /// Where parties meet.
    meetings: MeetingRef from meetings;
    /// Who stands where.
    stances: StanceRef from stances;
    /// What stands between parties.
    relations: RelationRef from relations;
    /// What parties promised.
    pledges: PledgeRef from pledges;
    /// How parties voted.
    roll_calls: RollCallRef from roll_calls;
}

macro_rules! look_ups {
    ($($(#[$doc:meta])* $method:ident($Id:ident) -> $View:ident, $kind:ident by $place:expr;)+) => {
        /// ## By id
        ///
        /// Cost: one look-up. An id that nothing has is an error that offers the nearest.
        impl Dossier {
            $(
                $(#[$doc])*
                ///
                /// # Errors
                /// When there is none of this id.
                pub fn $method(&self, id: impl Named<$Id>) -> Result<$View<'_>, UnknownName> {
                    let place: fn(&Dossier, &str) -> Option<usize> = $place;
                    let found = place(self, id.id_text()).map(|place| $View::new(self, place));
                    found.ok_or_else(|| self.unknown(IdKind::$kind, id.id_text()))
                }
            )+
        }
    };
}

look_ups! {
    /// A nation.
    nation(NationId) -> NationRef, Nation by |dossier, id| match dossier.index().actor(id) {
        Some(Actor::Nation(place)) => Some(place),
        _ => None,
    };
    /// A bloc.
    bloc(BlocId) -> BlocRef, Bloc by |dossier, id| match dossier.index().actor(id) {
        Some(Actor::Bloc(place)) => Some(place),
        _ => None,
    };
    /// A speaker.
    speaker(SpeakerId) -> SpeakerRef, Speaker by |dossier, id| dossier.index().speaker(id);
    /// An agenda item.
    item(ItemId) -> ItemRef, Item by |dossier, id| dossier.index().item(id);
    /// A source.
    source(SourceId) -> SourceRef, Source by |dossier, id| dossier.index().source(id);
    /// A statement.
    statement(StatementId) -> StatementRef, Statement by |dossier, id| dossier.index().statement(id);
    /// A meeting.
    meeting(MeetingId) -> MeetingRef, Meeting by |dossier, id| dossier.index().meeting(id);
    /// A roll call.
    roll_call(RollCallId) -> RollCallRef, RollCall by |dossier, id| dossier.index().roll_calls.get(id).copied();
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
    pub fn actor(&self, id: impl Named<ActorId>) -> Result<ActorRef<'_>, UnknownName> {
        self.actor_of(id.id_text()).ok_or_else(|| self.unknown(IdKind::Actor, id.id_text()))
    }

    pub(crate) fn actor_of(&self, id: &str) -> Option<ActorRef<'_>> {
        Some(match self.index().actor(id)? {
            Actor::Nation(place) => ActorRef::Nation(NationRef::new(self, place)),
            Actor::Bloc(place) => ActorRef::Bloc(BlocRef::new(self, place)),
            Actor::Speaker(place) => ActorRef::Speaker(SpeakerRef::new(self, place)),
        })
    }

    pub(crate) fn party_at(&self, party: PartyIx) -> PartyRef<'_> {
        match self.index().kind(party) {
            Actor::Bloc(place) => PartyRef::Bloc(BlocRef::new(self, place)),
            Actor::Nation(place) | Actor::Speaker(place) => PartyRef::Nation(NationRef::new(self, place)),
        }
    }

    fn unknown(&self, kind: IdKind, id: &str) -> UnknownName {
        let nearest = nearest(id, self.index().candidates(self.document(), kind));
        UnknownName { kind: kind.name(), asked: shown(id), nearest }
    }
}
