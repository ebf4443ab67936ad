//! What must not lead back to itself, nor go on without end.

use super::Check;
use crate::dossier::chains::Chains;
use crate::id::MeetingId;
use crate::model::{Item, Speaker};
use crate::problem::Code;

/// How long a chain may be.
const LONGEST: usize = 64;

/// How many of a ring are shown.
const SHOWN: usize = 16;

/// Things of one kind that point at others of it.
struct Kind<'d> {
    list: &'static str,
    field: &'static str,
    code: Code,
    /// What a thing in a ring does, and what one at the beginning of too long a chain does, if that is too long.
    rings: &'static str,
    too_long: Option<&'static str>,
    ids: Vec<&'d str>,
    arrows: Vec<Vec<usize>>,
}

impl Check<'_> {
    pub(super) fn cycles(&mut self) {
        let (document, index) = (self.document, self.index);
        let parents =
            |item: &Item| item.parents.iter().filter_map(|edge| index.item(edge.item.as_str())).collect::<Vec<_>>();
        self.chains(&Kind {
            list: "agenda",
            field: ".parents",
            code: Code::ItemCycle,
            rings: "hangs under itself",
            too_long: Some("hangs under a chain of more than"),
            ids: document.agenda.iter().map(|item| item.id.as_str()).collect(),
            arrows: document.agenda.iter().map(parents).collect(),
        });
        let speaks_for = |speaker: &Speaker| {
            let place = speaker.of.as_ref().and_then(|of| index.speaker(of.as_str()));
            place.into_iter().collect::<Vec<_>>()
        };
        self.chains(&Kind {
            list: "speakers",
            field: ".of",
            code: Code::SpeakerCycle,
            rings: "speaks for itself",
            too_long: Some("speaks through a chain of more than"),
            ids: document.speakers.iter().map(|speaker| speaker.id.as_str()).collect(),
            arrows: document.speakers.iter().map(speaks_for).collect(),
        });
        self.chains(&Kind {
            list: "meetings",
            field: "",
            code: Code::MeetingCycle,
            rings: "comes before itself",
            too_long: None,
            ids: document.meetings.iter().map(|meeting| meeting.id.as_str()).collect(),
            arrows: self.meetings(),
        });
        self.chains_of_needs();
    }

    fn chains(&mut self, kind: &Kind<'_>) {
        let chains = Chains::of(&kind.arrows);
        let id = |place: usize| kind.ids.get(place).copied().unwrap_or_default();
        for ring in chains.rings(&kind.arrows) {
            let first = ring.first().copied().unwrap_or_default();
            let mut way: Vec<_> = ring.iter().take(SHOWN).map(|place| format!("`{}`", id(*place))).collect();
            way.extend((ring.len() > SHOWN).then(|| "…".to_owned()));
            way.push(format!("`{}`", id(first)));
            let way = way.join(" → ");
            let message = format!("`{}` {}: {way}", id(first), kind.rings);
            self.report(&format!("{}[{first}]{}", kind.list, kind.field), kind.code, message);
        }
        let Some(too_long) = kind.too_long else { return };
        for place in chains.too_long(&kind.arrows, LONGEST) {
            let message = format!("`{}` {too_long} {LONGEST}", id(place));
            self.report(&format!("{}[{place}]{}", kind.list, kind.field), Code::TooDeep, message);
        }
    }

    /// From each meeting to those it comes before.
    fn meetings(&self) -> Vec<Vec<usize>> {
        let (document, index) = (self.document, self.index);
        let mut arrows = vec![Vec::new(); document.meetings.len()];
        for (place, meeting) in document.meetings.iter().enumerate() {
            let place_of = |id: &Option<MeetingId>| id.as_ref().and_then(|id| index.meeting(id.as_str()));
            if let (Some(before), Some(arrows)) = (place_of(&meeting.before), arrows.get_mut(place)) {
                arrows.push(before);
            }
            if let Some(arrows) = place_of(&meeting.after).and_then(|after| arrows.get_mut(after)) {
                arrows.push(place);
            }
        }
        arrows
    }

    /// Lines that end once somebody else's line is such and such may hang on each other, but not in a chain without end.
    pub(super) fn chains_of_needs(&mut self) {
        for stance in self.needs.too_deep(LONGEST) {
            let message = format!("its conditions need a chain of more than {LONGEST} lines");
            self.report(&format!("stances[{stance}].conditions"), Code::TooDeep, message);
        }
    }
}
