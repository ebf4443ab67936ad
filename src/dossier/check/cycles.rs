//! What must not lead back to itself, nor go on without end.

use super::Check;
use crate::dossier::chains::Chains;
use crate::dossier::needs::Needs;
use crate::problem::Code;

/// How long a chain may be.
const LONGEST: usize = 64;

/// Things of one kind that point at others of it.
struct Kind<'d> {
    list: &'static str,
    field: &'static str,
    code: Code,
    what: &'static str,
    ids: Vec<&'d str>,
    arrows: Vec<Vec<usize>>,
}

impl Check<'_> {
    pub(super) fn cycles(&mut self) {
        let (document, index) = (self.document, self.index);
        let parents = |item: &crate::model::Item| {
            item.parents.iter().filter_map(|edge| index.item(edge.item.as_str())).collect::<Vec<_>>()
        };
        self.chains(&Kind {
            list: "agenda",
            field: "parents",
            code: Code::ItemCycle,
            what: "hangs under itself",
            ids: document.agenda.iter().map(|item| item.id.as_str()).collect(),
            arrows: document.agenda.iter().map(parents).collect(),
        });
        let speaks_for = |speaker: &crate::model::Speaker| {
            let place = speaker.of.as_ref().and_then(|of| index.speaker(of.as_str()));
            place.into_iter().collect::<Vec<_>>()
        };
        self.chains(&Kind {
            list: "speakers",
            field: "of",
            code: Code::SpeakerCycle,
            what: "speaks for itself",
            ids: document.speakers.iter().map(|speaker| speaker.id.as_str()).collect(),
            arrows: document.speakers.iter().map(speaks_for).collect(),
        });
        self.meetings();
        self.needs();
    }

    fn chains(&mut self, kind: &Kind<'_>) {
        let chains = Chains::of(&kind.arrows);
        let id = |place: usize| kind.ids.get(place).copied().unwrap_or_default();
        for ring in chains.rings(&kind.arrows) {
            let first = ring.first().copied().unwrap_or_default();
            let shown = ring.iter().take(LONGEST).chain([&first]).map(|place| format!("`{}`", id(*place)));
            let way = shown.collect::<Vec<_>>().join(" → ");
            let message = format!("`{}` {}: {way}", id(first), kind.what);
            self.report(&format!("{}[{first}].{}", kind.list, kind.field), kind.code, message);
        }
        // The first that is too far down says it for all below.
        for place in (0..kind.ids.len()).filter(|place| chains.reach(*place) == LONGEST + 1) {
            let message = format!("`{}` stands at the end of a chain of more than {LONGEST}", id(place));
            self.report(&format!("{}[{place}].{}", kind.list, kind.field), Code::TooDeep, message);
        }
    }

    fn meetings(&mut self) {
        let (document, index) = (self.document, self.index);
        let mut arrows = vec![Vec::new(); document.meetings.len()];
        for (place, meeting) in document.meetings.iter().enumerate() {
            let place_of = |id: &Option<crate::id::MeetingId>| id.as_ref().and_then(|id| index.meeting(id.as_str()));
            if let (Some(before), Some(arrows)) = (place_of(&meeting.before), arrows.get_mut(place)) {
                arrows.push(before);
            }
            if let Some(arrows) = place_of(&meeting.after).and_then(|after| arrows.get_mut(after)) {
                arrows.push(place);
            }
        }
        let ids: Vec<_> = document.meetings.iter().map(|meeting| meeting.id.as_str()).collect();
        let chains = Chains::of(&arrows);
        for ring in chains.rings(&arrows) {
            let first = ring.first().copied().unwrap_or_default();
            let id = ids.get(first).copied().unwrap_or_default();
            let message = format!("`{id}` would come before itself");
            self.advise(&format!("meetings[{first}]"), Code::MeetingCycle, message, "look at `before` and `after`");
        }
    }

    /// Lines that end once somebody else's line is such and such may hang on each other, but not in a chain without end.
    fn needs(&mut self) {
        let needs = Needs::of(self.document, self.ledger, self.index);
        for stance in needs.too_deep(LONGEST) {
            let message = format!("its conditions need lines that need lines, more than {LONGEST} in a row");
            self.report(&format!("stances[{stance}].conditions"), Code::TooDeep, message);
        }
    }
}
