//! From the ids by which a checked record refers to others, to the views of those.

use super::{
    ActorRef, BlocRef, ItemRef, MeetingRef, NationRef, PartyRef, SourceRef, SpeakerRef, StatementRef, SubjectRef,
};
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

references! {
    BlocId to BlocRef: BlocRef in blocs;
    SpeakerId to SpeakerRef: SpeakerRef in speakers;
    ItemId to ItemRef: ItemRef in items;
    SourceId to SourceRef: SourceRef in sources;
    StatementId to StatementRef: StatementRef in statements;
    MeetingId to MeetingRef: MeetingRef in meetings;
    PartyId to PartyRef: NationRef in nations unless BlocRef in blocs;
    ActorId to ActorRef: NationRef in nations unless BlocRef in blocs, SpeakerRef in speakers;
    SubjectId to SubjectRef: ItemRef in items unless StatementRef in statements, MeetingRef in meetings;
}
