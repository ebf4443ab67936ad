//! What a view names: a look-up takes it in place of its id.

use super::{
    ActorRef, BlocRef, ItemRef, MeetingRef, NationRef, PartyRef, RollCallRef, SourceRef, SpeakerRef, StatementRef,
};
use crate::id::{
    ActorId, BlocId, ItemId, MeetingId, Named, NationId, PartyId, RollCallId, SourceId, SpeakerId, StatementId, sealed,
};

macro_rules! names {
    ($($View:ident names $($Id:ident),+ by $id:expr;)+) => {
        $($(
            impl sealed::Sealed<$Id> for $View<'_> {}
            impl Named<$Id> for $View<'_> {
                fn id_text(&self) -> &str {
                    let id: fn($View<'_>) -> &str = $id;
                    id(*self)
                }
            }
        )+)+
    };
}

names! {
    NationRef names NationId, PartyId, ActorId by |nation| nation.id_text();
    BlocRef names BlocId, PartyId, ActorId by |bloc| bloc.id().as_str();
    PartyRef names PartyId, ActorId by |party| party.id();
    SpeakerRef names SpeakerId, ActorId by |speaker| speaker.id().as_str();
    ActorRef names ActorId by |actor| actor.id();
    ItemRef names ItemId by |item| item.id().as_str();
    MeetingRef names MeetingId by |meeting| meeting.id().as_str();
    SourceRef names SourceId by |source| source.id().as_str();
    StatementRef names StatementId by |statement| statement.id().as_str();
    RollCallRef names RollCallId by |roll_call| roll_call.id().as_str();
}

macro_rules! shown {
    ($($View:ident by $name:ident;)+) => {
        $(
            /// Its name.
            impl std::fmt::Display for $View<'_> {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.pad(self.$name())
                }
            }
        )+
    };
}

shown! {
    NationRef by name;
    BlocRef by name;
    SpeakerRef by name;
    ActorRef by name;
    MeetingRef by title;
}
