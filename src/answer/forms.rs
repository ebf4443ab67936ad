//! What each form of question asks of the lens.

use super::Found;
use super::group::{is_nation, narrowed};
use super::said::said;
use super::stand::{StandOn, maps};
use super::whoever::Whoever;
use crate::dossier::{ItemRef, PartyRef};
use crate::lens::{ChangeKind, Changes, Claim, ConditionOn, History, Lens, PledgeOn, SplitQuery};
use crate::model::{Position, PositionSet};
use crate::problem::{Unanswerable, UnknownName};
use crate::query::{Ask, Clause, Footing, GroupName, Name, Query, Restriction, Topic};

/// Asks a question of a lens that already looks as it says.
pub(super) fn found<'d>(query: &Query, lens: Lens<'d>) -> Result<Found<'d>, Unanswerable> {
    let scope = query.scope.as_slice();
    Ok(match &query.ask {
        Ask::Who(clause) => who(lens, clause, scope)?,
        Ask::Stand { party, topic } => {
            let party = lens.dossier().party(party.as_str())?;
            let surely = items(lens, topic)?.into_iter().map(|item| StandOn::of(lens, party, item));
            let perhaps = perhaps(lens, topic).into_iter().map(|item| StandOn::of(lens, party, item).possibly());
            Found::Lines(party, surely.chain(perhaps).collect())
        }
        Ask::Map { topic } => {
            let tally = lens.tally().within(narrowed(lens, lens.scope(), scope)?);
            Found::Map(maps(lens, &tally, &items(lens, topic)?, &perhaps(lens, topic)))
        }
        Ask::What { party, positions, under } => {
            let what = lens.what(party.as_str(), *positions)?;
            Found::What(under.iter().try_fold(what, |what, item| what.under(item.as_str()))?, *positions)
        }
        Ask::SinceWhen { party, positions, item } => {
            Found::SinceWhen(history(lens, party, *positions, item)?, *positions)
        }
        Ask::AccordingToWhom { party, positions, item } => {
            let (party, item) = (lens.dossier().party(party.as_str())?, lens.dossier().item(item.as_str())?);
            Found::AccordingToWhom(StandOn::of(lens, party, item), *positions)
        }
        Ask::Said { party, topic } => spoken(lens, party, topic)?,
        Ask::Split { bloc, item } => Found::Split(split(lens, bloc)?.on(item.as_str())?),
        Ask::Breaks { bloc, item } => Found::Breaks(split(lens, bloc)?.on(item.as_str())?),
        Ask::Divides { bloc } => Found::Divides(lens.dossier().bloc(bloc.as_str())?, lens.divides(bloc.as_str())?),
        Ask::CanAgree { bloc, item } => {
            Found::CanAgree(split(lens, bloc)?.on(item.as_str())?, [Position::Support, Position::Oppose])
        }
        Ask::Concord { parties: [one, other], agree } => {
            Found::Concord(lens.concord(one.as_str(), other.as_str())?, *agree)
        }
        Ask::Agreeing { party, item, agree } => {
            let agreeing = lens.agrees_with(party.as_str())?.on(item.as_str())?;
            Found::Agreeing(agreeing.within(narrowed(lens, lens.scope(), scope)?), *agree)
        }
        Ask::Changed { topic, since, positions_only } => {
            let changes = narrower(lens.changes_since(*since), lens, topic.as_ref(), scope)?;
            let changes = if *positions_only { changes.of(ChangeKind::NewPosition) } else { changes };
            Found::Changes(changes, *since)
        }
        Ask::Learned { topic, since } => {
            Found::Changes(narrower(lens.learned_since(*since), lens, topic.as_ref(), scope)?, *since)
        }
        Ask::Conditions { topic } => Found::Conditions(conditions(lens, topic)?),
        Ask::DependsOn { party } => Found::Conditions(lens.depends_on(party.as_str())?),
        Ask::Pledged { topic } => Found::Pledges(pledges(lens, topic)?),
        Ask::MostSensitive { meeting } => {
            let meeting = lens.meeting(meeting.as_str())?;
            Found::Agenda(meeting, meeting.most_sensitive())
        }
        Ask::RestsOn(footing) => Found::Claims(resting(lens, *footing)),
        Ask::Hedged => Found::Hedged(lens.evidence().hedged().into_iter().collect()),
        Ask::OneSided => Found::OneSided(lens.claimed_by_one_side()),
    })
}

/// Who belongs to a bloc, or attends a meeting, is a question of its own unless more is asked.
fn who<'d>(lens: Lens<'d>, clause: &Clause, scope: &[Restriction]) -> Result<Found<'d>, Unanswerable> {
    let alone = match clause {
        Clause::In(group) if scope.is_empty() => Some(group),
        _ => None,
    };
    Ok(match alone {
        Some(GroupName::Named(bloc)) if !is_nation(lens, bloc) => Found::Members(lens.members(bloc.as_str())?),
        Some(GroupName::Attending(meeting)) => Found::Attendance(lens.meeting(meeting.as_str())?),
        _ => Found::Whoever(Whoever::of(lens, clause, scope)?),
    })
}

/// The items that a topic is about: the item itself, then whatever surely hangs under it, in order of declaration.
pub(super) fn items<'d>(lens: Lens<'d>, topic: &Topic) -> Result<Vec<ItemRef<'d>>, UnknownName> {
    Ok(match topic {
        Topic::On(item) => vec![lens.dossier().item(item.as_str())?],
        Topic::Under(item) => {
            let kin = lens.descendants(item.as_str())?;
            [kin.item()].into_iter().chain(kin.definite()).collect()
        }
    })
}

/// What may hang under the item of a topic.
pub(super) fn perhaps<'d>(lens: Lens<'d>, topic: &Topic) -> Vec<ItemRef<'d>> {
    match topic {
        Topic::On(_) => Vec::new(),
        Topic::Under(item) => lens.descendants(item.as_str()).map(|kin| kin.possible().collect()).unwrap_or_default(),
    }
}

/// How the line came to be or, where only that a bloc is divided is asked for, what is said of it.
fn history<'d>(lens: Lens<'d>, party: &Name, positions: PositionSet, item: &Name) -> Result<History<'d>, UnknownName> {
    let remarked = positions == Position::Divided.into();
    let (party, item) = (party.as_str(), item.as_str());
    if remarked { lens.remark_history(party, item) } else { lens.history(party, item) }
}

fn spoken<'d>(lens: Lens<'d>, party: &Name, topic: &Topic) -> Result<Found<'d>, UnknownName> {
    let of_party = lens.evidence().of_party(party.as_str())?;
    let evidence = match topic {
        Topic::On(item) => of_party.on(item.as_str())?,
        Topic::Under(item) => of_party.under(item.as_str())?,
    };
    let party: PartyRef<'d> = lens.dossier().party(party.as_str())?;
    Ok(Found::Said(party, said(lens, evidence.iter())))
}

fn split<'d>(lens: Lens<'d>, bloc: &Name) -> Result<SplitQuery<'d>, Unanswerable> {
    lens.split(bloc.as_str())
}

fn narrower<'d>(
    changes: Changes<'d>,
    lens: Lens<'d>,
    topic: Option<&Topic>,
    scope: &[Restriction],
) -> Result<Changes<'d>, Unanswerable> {
    let changes = match topic {
        None => changes,
        Some(Topic::On(item)) => changes.on(item.as_str())?,
        Some(Topic::Under(item)) => changes.under(item.as_str())?,
    };
    if scope.is_empty() {
        return Ok(changes);
    }
    Ok(changes.within(narrowed(lens, lens.scope(), scope)?))
}

fn conditions<'d>(lens: Lens<'d>, topic: &Topic) -> Result<Vec<ConditionOn<'d>>, UnknownName> {
    let each = items(lens, topic)?.into_iter().map(|item| lens.conditions_on(item));
    Ok(each.collect::<Result<Vec<_>, _>>()?.concat())
}

fn pledges<'d>(lens: Lens<'d>, topic: &Topic) -> Result<Vec<PledgeOn<'d>>, UnknownName> {
    let pledges = match topic {
        Topic::On(item) => lens.pledges().on(item.as_str())?,
        Topic::Under(item) => lens.pledges().under(item.as_str())?,
    };
    Ok(pledges.into_iter().collect())
}

fn resting<'d>(lens: Lens<'d>, footing: Footing) -> Vec<Claim<'d>> {
    let rests: fn(&Claim<'d>) -> bool = match footing {
        Footing::Leaks => Claim::rests_on_leaks,
        Footing::Unnamed => Claim::rests_on_unnamed,
        Footing::OneSource => Claim::rests_on_one_source,
    };
    lens.claims().filter(rests).collect()
}
