//! What an answer names: parties and speakers, items and meetings, and of whom nothing is known.

use serde::Serialize;

use crate::dossier::{ActorRef, BlocRef, ItemRef, MeetingRef, PartyRef};
use crate::lens::Parties;

/// A party or a speaker.
#[derive(Serialize)]
pub(super) struct Called<'d> {
    id: &'d str,
    name: &'d str,
}

impl<'d> From<PartyRef<'d>> for Called<'d> {
    fn from(party: PartyRef<'d>) -> Called<'d> {
        Called { id: party.id(), name: party.name() }
    }
}

impl<'d> From<BlocRef<'d>> for Called<'d> {
    fn from(bloc: BlocRef<'d>) -> Called<'d> {
        PartyRef::from(bloc).into()
    }
}

impl<'d> From<ActorRef<'d>> for Called<'d> {
    fn from(actor: ActorRef<'d>) -> Called<'d> {
        Called { id: actor.id(), name: actor.name() }
    }
}

/// Each of some parties.
pub(super) fn called<'d>(parties: &Parties<'d>) -> Vec<Called<'d>> {
    parties.iter().map(Called::from).collect()
}

/// An item or a meeting.
#[derive(Serialize)]
pub(super) struct Titled<'d> {
    id: &'d str,
    title: &'d str,
}

impl<'d> From<ItemRef<'d>> for Titled<'d> {
    fn from(item: ItemRef<'d>) -> Titled<'d> {
        Titled { id: item.id().as_str(), title: item.title() }
    }
}

impl<'d> From<MeetingRef<'d>> for Titled<'d> {
    fn from(meeting: MeetingRef<'d>) -> Titled<'d> {
        Titled { id: meeting.id().as_str(), title: meeting.title() }
    }
}

/// Of how many nothing is known, of how many in all, and who they are.
#[derive(Serialize)]
pub(super) struct Unknown<'d> {
    count: usize,
    of: usize,
    ids: Vec<&'d str>,
    /// Those of them of whom the lens hides something.
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<Vec<&'d str>>,
    /// How many records are hidden only because their sources have no day.
    #[serde(skip_serializing_if = "Option::is_none")]
    undated: Option<usize>,
}

impl<'d> Unknown<'d> {
    pub(super) fn new(ids: Vec<&'d str>, of: usize) -> Unknown<'d> {
        Unknown { count: ids.len(), of, ids, hidden: None, undated: None }
    }

    pub(super) fn hiding(self, hidden: Vec<&'d str>, undated: usize) -> Unknown<'d> {
        Unknown { hidden: Some(hidden), undated: Some(undated), ..self }
    }
}
