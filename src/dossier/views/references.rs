//! From the ids by which a checked record refers to others, to the views of those.

use super::{
    ActorRef, BlocRef, ItemRef, MeetingRef, NationRef, PartyRef, SourceRef, SpeakerRef, StatementRef, SubjectRef,
};
use crate::dossier::index::Actor;
use crate::dossier::{Dossier, Index, checked};
use crate::id::{ActorId, BlocId, ItemId, MeetingId, PartyId, SourceId, SpeakerId, StatementId, SubjectId};

/// An id that refers to something, which the check has found.
pub(super) trait Reference {
    type View<'d>;

    fn view<'d>(&self, dossier: &'d Dossier) -> Self::View<'d>;
}

impl Dossier {
    /// What an id of a record refers to.
    pub(super) fn of<Id: Reference>(&self, id: &Id) -> Id::View<'_> {
        id.view(self)
    }

    /// What each id of a list refers to, in the order of the list.
    pub(super) fn each<'d, Id: Reference>(
        &'d self,
        ids: &'d [Id],
    ) -> impl ExactSizeIterator<Item = Id::View<'d>> + use<'d, Id> {
        ids.iter().map(|id| id.view(self))
    }
}

/// Where several kinds share a name space, what is of no other kind is of the first.
macro_rules! references {
    ($($Id:ident to $View:ident: $First:ident in $first:ident $(unless $($Kind:ident in $places:ident),+)?;)+) => {
        $(impl Reference for $Id {
            type View<'d> = $View<'d>;

            fn view<'d>(&self, dossier: &'d Dossier) -> $View<'d> {
                let (index, id): (&Index, &str) = (dossier.index(), self.as_str());
                $($(
                    if let Some(place) = index.$places.get(id) {
                        return $Kind::new(dossier, place).into();
                    }
                )+)?
                $First::new(dossier, *checked(&index.$first, id)).into()
            }
        })+
    };
}

impl Reference for BlocId {
    type View<'d> = BlocRef<'d>;

    fn view<'d>(&self, dossier: &'d Dossier) -> BlocRef<'d> {
        let (index, id): (&Index, &str) = (dossier.index(), self.as_str());
        BlocRef::new(dossier, index.bloc(id).unwrap_or_else(|| *checked(&index.blocs, id)))
    }
}

impl Reference for PartyId {
    type View<'d> = PartyRef<'d>;

    fn view<'d>(&self, dossier: &'d Dossier) -> PartyRef<'d> {
        let (index, id): (&Index, &str) = (dossier.index(), self.as_str());
        let nation = || NationRef::new(dossier, *checked(&index.nations, id)).into();
        index.party(id).map_or_else(nation, |party| dossier.party_at(party))
    }
}

impl Reference for ActorId {
    type View<'d> = ActorRef<'d>;

    fn view<'d>(&self, dossier: &'d Dossier) -> ActorRef<'d> {
        let (index, id): (&Index, &str) = (dossier.index(), self.as_str());
        match index.actor(id) {
            Some(Actor::Nation(place)) => NationRef::new(dossier, place).into(),
            Some(Actor::Bloc(place)) => BlocRef::new(dossier, place).into(),
            Some(Actor::Speaker(place)) => SpeakerRef::new(dossier, place).into(),
            None => NationRef::new(dossier, *checked(&index.nations, id)).into(),
        }
    }
}

references! {
    SpeakerId to SpeakerRef: SpeakerRef in speakers;
    ItemId to ItemRef: ItemRef in items;
    SourceId to SourceRef: SourceRef in sources;
    StatementId to StatementRef: StatementRef in statements;
    MeetingId to MeetingRef: MeetingRef in meetings;
    SubjectId to SubjectRef: ItemRef in items unless StatementRef in statements, MeetingRef in meetings;
}
