//! What a record claims, in words.

use crate::day::When;
use crate::dossier::{ActorRef, PartyRef, RelationRef, StanceRef};
use crate::lens::{Claim, ClaimRef, conditional_clause};

/// What a claim says; a part says what it says with what it is part of.
pub(super) fn claimed(claim: &Claim<'_>) -> String {
    let whole = claim.chain().next().unwrap_or(claim.record());
    if whole == claim.record() { record(whole) } else { format!("{}: {}", record(whole), part(claim.record())) }
}

/// What kind of record it is, by its word in the file.
pub(super) fn kind(claim: ClaimRef<'_>) -> &'static str {
    match claim {
        ClaimRef::Source(_) => "source",
        ClaimRef::Speaker(_) => "speaker",
        ClaimRef::Office(_) => "office",
        ClaimRef::Nation(_) => "nation",
        ClaimRef::Bloc(_) => "bloc",
        ClaimRef::Membership(_) => "membership",
        ClaimRef::Definition(_) => "definition",
        ClaimRef::Assertion(_) => "assertion",
        ClaimRef::Item(_) => "item",
        ClaimRef::Edge(_) => "parent",
        ClaimRef::Role(_) => "role",
        ClaimRef::ItemStep(_) | ClaimRef::MeetingStep(_) | ClaimRef::ConditionStep(_) | ClaimRef::PledgeStep(_) => {
            "step"
        }
        ClaimRef::Meeting(_) => "meeting",
        ClaimRef::Attendance(_) => "attendance",
        ClaimRef::AgendaEntry(_) => "agenda-entry",
        ClaimRef::Stance(_) => "stance",
        ClaimRef::Condition(_) => "condition",
        ClaimRef::Need(_) => "need",
        ClaimRef::Relation(_) => "relation",
        ClaimRef::Pledge(_) => "pledge",
        ClaimRef::RollCall(_) => "roll-call",
    }
}

fn record(record: ClaimRef<'_>) -> String {
    match record {
        ClaimRef::Source(source) => format!("source {}", source.title().unwrap_or(source.id().as_str())),
        ClaimRef::Speaker(speaker) => format!("speaker {}", speaker.name()),
        ClaimRef::Nation(nation) => format!("nation {}", nation.name()),
        ClaimRef::Bloc(bloc) => format!("bloc {}", bloc.name()),
        ClaimRef::Item(item) => format!("item {}", item.title()),
        ClaimRef::Meeting(meeting) => format!("meeting {}", meeting.title()),
        ClaimRef::Stance(stance) => held(stance),
        ClaimRef::Relation(one) => relation(one),
        ClaimRef::Pledge(pledge) => {
            let on = pledge.item().map_or(String::new(), |item| format!(" on {}", item.title()));
            format!("pledge of {}{on}", pledge.by().name())
        }
        ClaimRef::RollCall(call) => format!("roll call {} on {}", call.id(), call.item().title()),
        other => part(other),
    }
}

fn part(record: ClaimRef<'_>) -> String {
    let party = |what: &str, party: PartyRef<'_>| format!("{what} {}", party.name());
    match record {
        ClaimRef::Office(office) => party("office for", office.party()),
        ClaimRef::Membership(one) => party(&format!("{}", one.status()), one.party()),
        ClaimRef::Assertion(one) => party(&format!("{}", one.record().status), one.party()),
        ClaimRef::Definition(_) => "who belongs to it".into(),
        ClaimRef::Edge(edge) => format!("under {}", edge.item().title()),
        ClaimRef::Role(role) => {
            let names: Vec<_> = role.parties().map(PartyRef::name).collect();
            format!("{} {}", role.role(), names.join(", "))
        }
        ClaimRef::ItemStep(step) => dated(step.status(), step.on()),
        ClaimRef::MeetingStep(step) => dated(step.status(), step.on()),
        ClaimRef::ConditionStep(step) => dated(step.status(), step.on()),
        ClaimRef::PledgeStep(step) => dated(step.status(), step.on()),
        ClaimRef::Attendance(one) => party("attendance of", one.party()),
        ClaimRef::AgendaEntry(entry) => format!("on the agenda, {}", entry.item().title()),
        ClaimRef::Condition(condition) => conditional_clause(condition.record()),
        ClaimRef::Need(need) => {
            format!("needs {} to {} {}", need.party().name(), need.record().position, need.item().title())
        }
        other => kind(other).into(),
    }
}

fn dated(status: impl ToString, on: Option<When>) -> String {
    on.map_or(status.to_string(), |on| format!("{} {on}", status.to_string()))
}

/// A stance as a sentence: "Italy: oppose on Deploying peacekeeping troops".
pub(super) fn held(stance: StanceRef<'_>) -> String {
    format!("{}: {} on {}", stance.party().name(), stance.position(), stance.item().title())
}

/// A relation: its kind, between whom, and about what.
pub(super) fn relation(relation: RelationRef<'_>) -> String {
    let names = |actors: Vec<ActorRef<'_>>| actors.into_iter().map(ActorRef::name).collect::<Vec<_>>().join(", ");
    let (by, toward) = (names(relation.by().collect()), names(relation.toward().collect()));
    let way = if relation.record().symmetric { "and" } else { "toward" };
    let toward = if toward.is_empty() { String::new() } else { format!(" {way} {toward}") };
    let text = relation.record().text.as_ref().map_or(String::new(), |text| format!(" ({text})"));
    format!("{}: {by}{toward}{text}", relation.record().kind)
}
