//! Why a party belongs to a group or not: what the list says, how the group is defined, and who attends.

use super::page::Page;
use super::text::told::evidence;
use crate::dossier::{AttendanceRef, BlocRef, MeetingRef, PartyRef, Truth};
use crate::lens::{Lens, Members};
use crate::query::{Clause, GroupName};

/// A group that an answer is about.
#[derive(Debug, Clone)]
pub(super) enum Belonged<'d> {
    Bloc(Box<Members<'d>>),
    Meeting(MeetingRef<'d>),
}

impl<'d> Belonged<'d> {
    /// The blocs and the meetings that a clause names. A list of nations says itself why.
    pub(super) fn in_clause(lens: Lens<'d>, clause: &Clause) -> Vec<Belonged<'d>> {
        match clause {
            Clause::In(group) => Belonged::named(lens, group).into_iter().collect(),
            Clause::Not(clause) => Belonged::in_clause(lens, clause),
            Clause::All(clauses) | Clause::Any(clauses) => {
                clauses.iter().flat_map(|clause| Belonged::in_clause(lens, clause)).collect()
            }
            Clause::Holds(..) | Clause::HasLine(_) => Vec::new(),
        }
    }

    fn named(lens: Lens<'d>, group: &GroupName) -> Option<Belonged<'d>> {
        match group {
            GroupName::Named(name) if super::group::is_nation(lens, name) => None,
            GroupName::Named(name) => lens.members(name.as_str()).ok().map(|members| Belonged::Bloc(Box::new(members))),
            GroupName::Attending(name) => lens.dossier().meeting(name.as_str()).ok().map(Belonged::Meeting),
            GroupName::List(_) => None,
        }
    }

    /// Whether there is more to tell of a party than that nobody names it.
    pub(super) fn tells_of(&self, party: PartyRef<'d>) -> bool {
        match self {
            Belonged::Meeting(meeting) => meeting.attendance().any(|one| one.party() == party),
            Belonged::Bloc(members) => {
                let bloc = members.bloc();
                let listed = bloc.memberships().any(|one| one.party() == party);
                let asserted = bloc.assertions().any(|one| one.party() == party);
                listed || asserted || bloc.definitions().any(|one| defines(party, one.item(), one.attends()))
            }
        }
    }

    /// What is told of a party.
    pub(super) fn why(&self, page: &mut Page, lens: Lens<'d>, party: PartyRef<'d>) {
        match self {
            Belonged::Bloc(members) => {
                let bloc = members.bloc();
                page.line(2, &format!("{}: {}", bloc.name(), standing(members.standing(party))));
                listed(page, bloc, party);
                defined(page, lens, bloc, party);
            }
            Belonged::Meeting(meeting) => attends(page, 2, *meeting, party),
        }
    }

    /// The meeting, if it is one.
    pub(super) fn meeting(&self) -> Option<MeetingRef<'d>> {
        match self {
            Belonged::Meeting(meeting) => Some(*meeting),
            Belonged::Bloc(_) => None,
        }
    }
}

fn standing(standing: Truth) -> &'static str {
    match standing {
        Truth::Yes => "in it",
        Truth::Possible => "possibly in it",
        Truth::No => "not in it",
        Truth::Unknown => "nobody says whether it is in it",
    }
}

fn defines(party: PartyRef<'_>, item: Option<crate::dossier::ItemRef<'_>>, meeting: Option<MeetingRef<'_>>) -> bool {
    let stands = item.is_some_and(|item| item.stances().any(|stance| stance.party() == party));
    stands || meeting.is_some_and(|meeting| meeting.attendance().any(|one| one.party() == party))
}

/// What the list says of a party, and who says so.
fn listed<'d>(page: &mut Page, bloc: BlocRef<'d>, party: PartyRef<'d>) {
    for one in bloc.memberships().filter(|one| one.party() == party) {
        let by = one.facts().map_or("the dossier".to_owned(), |fact| format!("the atlas, from {}", fact.source()));
        page.line(4, &format!("listed as {}, {}, by {by}", one.status(), one.period()));
        evidence(page, 6, one.evidence());
    }
    for one in bloc.assertions().filter(|one| one.party() == party) {
        page.line(4, "asserted by the dossier");
        evidence(page, 6, one.evidence());
    }
}

/// How a party stands by each reading of the definition.
fn defined<'d>(page: &mut Page, lens: Lens<'d>, bloc: BlocRef<'d>, party: PartyRef<'d>) {
    for one in bloc.definitions() {
        if let Some(item) = one.item() {
            let position = one.record().position.map_or(String::new(), |position| format!("{position} on "));
            page.line(4, &format!("defined by: {position}{item}"));
            if let Ok(explanation) = lens.explain(party, item) {
                page.lines(6, &explanation.to_string());
            }
        }
        if let Some(meeting) = one.attends() {
            page.line(4, &format!("defined by: who attends {}", meeting.title()));
            attends(page, 6, meeting, party);
        }
    }
}

/// What is told of a party at a meeting.
fn attends<'d>(page: &mut Page, indent: usize, meeting: MeetingRef<'d>, party: PartyRef<'d>) {
    let its: Vec<AttendanceRef<'d>> = meeting.attendance().filter(|one| one.party() == party).collect();
    if its.is_empty() {
        page.line(indent, &format!("{}: nobody says whether it attends", meeting.title()));
    }
    for one in its {
        page.line(indent, &format!("{}: {}", meeting.title(), attending_as(one)));
        evidence(page, indent + 2, one.evidence());
    }
}

/// In whose person, in which role, and how surely.
fn attending_as(one: AttendanceRef<'_>) -> String {
    let record = one.record();
    let person = one.person().map(|person| format!("by {}", person.name()));
    let status = record.status.map_or("nobody says whether it comes".into(), |status| status.to_string());
    let parts = [person, record.role.map(|role| role.to_string()), Some(status)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
