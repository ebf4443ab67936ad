//! Conditions, pledges, agendas, and what rests on what.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::entry::Term;
use super::lines::LineShown;
use super::named::{Called, Titled, called};
use super::proof::Proof;
use super::reached::Reached;
use crate::answer::ground::{of_condition, of_pledge};
use crate::answer::stand::rests_on;
use crate::answer::wording::{claimed, kind, relation};
use crate::day::Day;
use crate::dossier::AgendaEntryRef;
use crate::lens::{Bilateral, Changes, Cited, Claim, ConditionOn, Lens, MeetingOn, OneSided, PledgeOn};
use crate::model::{Amount, PledgeKind, PledgeStatus, Position, Priority, Sensitivity};

#[derive(Serialize)]
struct ConditionShown<'d> {
    party: Called<'d>,
    item: Titled<'d>,
    position: Position,
    #[serde(flatten)]
    term: Term<'d>,
    evidence: Vec<Proof<'d>>,
}

pub(super) fn conditions<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    conditions: &[ConditionOn<'d>],
) -> Result<(), M::Error> {
    let shown = conditions.iter().map(|one| ConditionShown {
        party: one.stance().party().into(),
        item: one.stance().item().into(),
        position: one.stance().position(),
        term: Term::of(one.condition().record(), one.status()),
        evidence: Proof::all(of_condition(lens, *one)),
    });
    map.serialize_entry("conditions", &shown.collect::<Vec<_>>())
}

#[derive(Serialize)]
struct PledgeShown<'d> {
    by: Called<'d>,
    to: Vec<Called<'d>>,
    item: Option<Titled<'d>>,
    kind: Option<PledgeKind>,
    what: Option<&'d str>,
    each: bool,
    /// Whether it is made on every reading, or only on some.
    standing: String,
    status: Reached<PledgeStatus>,
    announced: Reached<Amount>,
    delivered: Reached<Amount>,
    outstanding: Reached<Amount>,
    evidence: Vec<Proof<'d>>,
}

pub(super) fn pledges<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    pledges: &[PledgeOn<'d>],
) -> Result<(), M::Error> {
    let shown = pledges.iter().map(|one| {
        let (view, record) = (one.pledge(), one.pledge().record());
        PledgeShown {
            by: view.by().into(),
            to: view.to().map(Called::from).collect(),
            item: view.item().map(Titled::from),
            kind: record.kind,
            what: record.what.as_deref(),
            each: record.each,
            standing: one.standing().to_string(),
            status: Reached::of(&one.status()),
            announced: Reached::of(&one.total(PledgeStatus::Announced)),
            delivered: Reached::of(&one.total(PledgeStatus::Delivered)),
            outstanding: Reached::of(&one.outstanding()),
            evidence: Proof::all(of_pledge(lens, *one)),
        }
    });
    map.serialize_entry("pledges", &shown.collect::<Vec<_>>())
}

#[derive(Serialize)]
struct OnAgenda<'d> {
    #[serde(flatten)]
    item: Titled<'d>,
    sensitivity: Option<Sensitivity>,
    rank: Option<u32>,
    priority: Option<Priority>,
    aim: Option<&'d str>,
    evidence: Vec<Proof<'d>>,
}

pub(super) fn agenda<M: SerializeMap>(
    map: &mut M,
    meeting: MeetingOn<'_>,
    entries: &[AgendaEntryRef<'_>],
) -> Result<(), M::Error> {
    map.serialize_entry("meeting", &Titled::from(meeting.meeting()))?;
    let shown = entries.iter().map(|entry| OnAgenda {
        item: entry.item().into(),
        sensitivity: entry.record().sensitivity,
        rank: entry.record().rank,
        priority: entry.record().priority,
        aim: entry.record().aim.as_deref(),
        evidence: Proof::all(entry.evidence()),
    });
    map.serialize_entry("items", &shown.collect::<Vec<_>>())
}

/// A line that is not what it was, and on what it rested and rests.
#[derive(Serialize)]
struct Changed<'d> {
    #[serde(flatten)]
    party: Called<'d>,
    item: Titled<'d>,
    kind: String,
    before: LineShown<'d>,
    after: LineShown<'d>,
    evidence: RestsOn<'d>,
}

#[derive(Serialize)]
struct RestsOn<'d> {
    before: Vec<Proof<'d>>,
    after: Vec<Proof<'d>>,
}

pub(super) fn changes<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    changes: &Changes<'d>,
    since: Day,
) -> Result<(), M::Error> {
    map.serialize_entry("since", &since)?;
    let shown = changes.iter().map(|change| Changed {
        party: change.party().into(),
        item: change.item().into(),
        kind: change.kind().to_string(),
        before: change.before().into(),
        after: change.after().into(),
        evidence: RestsOn {
            before: Proof::all(rests_on(lens, change.before())),
            after: Proof::all(rests_on(lens, change.after())),
        },
    });
    map.serialize_entry("changes", &shown.collect::<Vec<_>>())?;
    map.serialize_entry("undated", &changes.undated())
}

/// What a record says, and on what that rests.
#[derive(Serialize)]
struct ClaimShown<'d> {
    path: String,
    kind: &'static str,
    says: String,
    evidence: Vec<Proof<'d>>,
}

pub(super) fn claims<M: SerializeMap>(map: &mut M, claims: &[Claim<'_>]) -> Result<(), M::Error> {
    let shown = claims.iter().map(|claim| ClaimShown {
        path: claim.path(),
        kind: kind(claim.record()),
        says: claimed(claim),
        evidence: Proof::all(claim.rests_on()),
    });
    map.serialize_entry("claims", &shown.collect::<Vec<_>>())
}

pub(super) fn hedged<M: SerializeMap>(map: &mut M, hedged: &[Cited<'_>]) -> Result<(), M::Error> {
    let shown = hedged.iter().map(|one| ClaimShown {
        path: one.claim().path(),
        kind: kind(one.claim().record()),
        says: claimed(one.claim()),
        evidence: Proof::all([one.evidence()]),
    });
    map.serialize_entry("claims", &shown.collect::<Vec<_>>())
}

/// What binds several, who claims it, and of whom nothing is heard.
#[derive(Serialize)]
struct OneSidedShown<'d> {
    kind: String,
    says: String,
    claimants: Vec<Called<'d>>,
    silent: Vec<Called<'d>>,
}

pub(super) fn one_sided<M: SerializeMap>(map: &mut M, all: &[OneSided<'_>]) -> Result<(), M::Error> {
    let shown = all.iter().map(|one| {
        let (kind, says) = match one.what() {
            Bilateral::Agreement(item) => ("agreement".to_owned(), item.title().to_owned()),
            Bilateral::Relation(view) => (view.record().kind.to_string(), relation(view)),
        };
        OneSidedShown { kind, says, claimants: called(one.claimants()), silent: called(one.silent()) }
    });
    map.serialize_entry("claims", &shown.collect::<Vec<_>>())
}
