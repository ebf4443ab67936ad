//! Whom an answer is about, and who says that it is they.

use indexmap::IndexSet;

use super::forms::items;
use super::page::{series, with_article};
use super::{Answer, Found};
use crate::day::Day;
use crate::dossier::{BlocRef, Dossier, ItemRef, PartyRef, StanceRef};
use crate::lens::{Lens, Scope};
use crate::query::{Ask, Clause, GroupName, Name, Restriction};

/// Whom an answer is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Reach {
    /// How many, if it counts parties.
    pub(super) count: Option<usize>,
    /// How many of them are in it only on some reading.
    pub(super) possible: usize,
    /// Who they are, and who says so.
    pub(super) from: String,
}

impl Reach {
    pub(super) fn of(answer: &Answer<'_>) -> Reach {
        let lens = answer.lens;
        match &answer.found {
            Found::Whoever(who) => Reach::scoped(answer, &who.scope()),
            Found::Map(maps) => match maps.first() {
                Some(map) => Reach::scoped(answer, map.tally().scope()),
                None => Reach::records("no item"),
            },
            Found::Agreeing(agreeing, _) => {
                let reach = Reach::scoped(answer, &agreeing.scope());
                Reach { from: format!("{}; without {}", reach.from, agreeing.party().name()), ..reach }
            }
            Found::Split(split) | Found::Breaks(split) | Found::CanAgree(split, _) => {
                Reach::members(lens, split.bloc(), Some(split.tally().scope().clone()))
            }
            Found::Divides(bloc, divisions) => {
                let scope = divisions.first().map(|division| division.tally().scope().clone());
                Reach::members(lens, *bloc, scope.or_else(|| lens.scope().among(*bloc).ok()))
            }
            Found::Members(members) => Reach::members(lens, members.bloc(), lens.scope().among(members.bloc()).ok()),
            Found::Attendance(meeting) | Found::Agenda(meeting, _) => {
                Reach::records(&format!("what is told of {}", meeting.meeting().title()))
            }
            Found::Lines(party, _) | Found::Said(party, _) => Reach::parties(&[party.name()]),
            Found::What(what, _) => Reach::parties(&[what.party().name()]),
            Found::SinceWhen(history, _) => Reach::parties(&[history.party().name()]),
            Found::AccordingToWhom(stand, _) => Reach::parties(&[stand.party().name()]),
            Found::Concord(concords, _) => Reach::parties(&concords.parties().map(PartyRef::name)),
            Found::Changes(..) => match answer.scope() {
                Some(scope) => Reach::scoped(answer, &scope),
                None => Reach { count: Some(with_records(answer)), ..Reach::records("every party with records") },
            },
            Found::Conditions(_) => Reach::records("every stance in force"),
            Found::Pledges(_) => Reach::records("every pledge"),
            Found::Claims(_) | Found::Hedged(_) => Reach::records("every record of the dossier"),
            Found::OneSided(_) => Reach::records("every agreement and relation of the dossier"),
        }
    }

    fn records(from: &str) -> Reach {
        Reach { count: None, possible: 0, from: from.into() }
    }

    fn parties(names: &[&str]) -> Reach {
        let all: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
        Reach { count: Some(names.len()), possible: 0, from: series(&all) }
    }

    fn members(lens: Lens<'_>, bloc: BlocRef<'_>, scope: Option<Scope<'_>>) -> Reach {
        let (count, possible) = scope.map_or((None, 0), |scope| (Some(scope.len()), scope.possible().len()));
        Reach { count, possible, from: members_of(bloc, lens.day()) }
    }

    fn scoped(answer: &Answer<'_>, scope: &Scope<'_>) -> Reach {
        let lens = answer.lens;
        let told: Vec<_> = answer.query.scope.iter().map(|one| restricted(lens, one)).collect();
        let among = answer.query.scope.iter().any(|one| matches!(one, Restriction::Among(_)));
        let groups = matches!(&answer.query.ask, Ask::Who(clause) if asks_for_group(clause));
        let or = if groups { " or that belong to a group asked for" } else { "" };
        let mentioned = format!("nations that the dossier mentions{or}, {}", on(lens.day()));
        let base = if among { None } else { Some(mentioned) };
        let mut parts: Vec<_> = base.into_iter().collect();
        for (one, told) in answer.query.scope.iter().zip(told) {
            let further = matches!(one, Restriction::Among(_)) && !parts.is_empty();
            parts.push(if further { format!("of these only {told}") } else { told });
        }
        Reach { count: Some(scope.len()), possible: scope.possible().len(), from: parts.join("; ") }
    }
}

fn asks_for_group(clause: &Clause) -> bool {
    match clause {
        Clause::In(_) => true,
        Clause::Not(clause) => asks_for_group(clause),
        Clause::All(clauses) | Clause::Any(clauses) => clauses.iter().any(asks_for_group),
        Clause::Holds(..) | Clause::HasLine(_) => false,
    }
}

/// How many parties have a record on what changed, or was learned.
fn with_records(answer: &Answer<'_>) -> usize {
    let dossier = answer.lens.dossier();
    let topic = match &answer.query.ask {
        Ask::Changed { topic, .. } | Ask::Learned { topic, .. } => topic.as_ref(),
        _ => None,
    };
    let items = topic.map_or_else(|| dossier.items().collect(), |topic| items(answer.lens, topic).unwrap_or_default());
    let parties = items.into_iter().flat_map(ItemRef::stances).map(StanceRef::party);
    parties.collect::<IndexSet<_>>().len()
}

fn on(day: Day) -> String {
    if day == Day::MIN { "on no day in particular".into() } else { format!("on {day}") }
}

fn restricted(lens: Lens<'_>, restriction: &Restriction) -> String {
    match restriction {
        Restriction::Among(group) => grouped(lens, group),
        Restriction::Outside(group) => format!("not {}", grouped(lens, group)),
    }
}

fn grouped(lens: Lens<'_>, group: &GroupName) -> String {
    let dossier = lens.dossier();
    match group {
        GroupName::Named(name) => match dossier.bloc(name.as_str()) {
            Ok(bloc) => members_of(bloc, lens.day()),
            Err(_) => nation(dossier, name),
        },
        GroupName::Attending(name) => {
            let title = dossier.meeting(name.as_str()).map_or(name.as_str(), |meeting| meeting.title());
            format!("those who attend {title}, says the dossier")
        }
        GroupName::List(names) => {
            let names: IndexSet<_> = names.iter().map(|name| nation(dossier, name)).collect();
            let names: Vec<_> = names.into_iter().collect();
            format!("{}, as asked", series(&names))
        }
    }
}

fn nation(dossier: &Dossier, name: &Name) -> String {
    dossier.party(name.as_str()).map_or(name.as_str(), |party| party.name()).to_owned()
}

fn members_of(bloc: BlocRef<'_>, day: Day) -> String {
    format!("members of {} {}, {}", with_article(bloc.name()), on(day), told_by(bloc))
}

/// Who says who belongs to a bloc. Members, a roster or a definition in the document replace what the atlas knows.
fn told_by(bloc: BlocRef<'_>) -> &'static str {
    let declared = bloc.declared();
    let lists = declared.is_some_and(|bloc| !bloc.members.is_empty() || bloc.roster.is_some());
    match declared.is_some_and(|bloc| !bloc.defined_by.is_empty()) {
        true => "as the dossier defines it",
        false if lists || bloc.facts().is_none() => "says the dossier",
        false => "says the atlas",
    }
}
