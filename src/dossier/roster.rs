//! Who a bloc's list says belongs to it on a day.

use indexmap::IndexMap;

use super::index::{Index, PartyIx};
use super::truth::Truth;
use crate::day::{Day, Period, Until};
use crate::model::{Assertion, Bloc, Certainty, Evidence, Membership, Roster};

/// What a bloc's list, and what is said of single memberships, tell for a day.
///
/// A party that is listed, but only outside its dates, is out. One that is not listed is out of a complete list, and
/// unknown otherwise. A size that the definite members reach makes a list complete. A hedged membership is possible, and
/// a hypothetical one is not listed. No lens hides any of it.
#[derive(Debug, Clone)]
pub(crate) struct Standings {
    listed: IndexMap<PartyIx, Truth>,
    /// What holds for whoever is not listed.
    others: Truth,
}

impl Standings {
    /// Reads the list for a day. What is said of no day in particular is said of every day. Cost: linear in the list.
    pub(crate) fn of(index: &Index, bloc: &Bloc, day: Day) -> Standings {
        let mut standings = Standings::listed(index, bloc, day);
        for (party, said) in asserted(index, bloc, day) {
            standings.listed.entry(party).or_insert(said);
        }
        standings
    }

    /// Reads the list alone, without what is said of single memberships.
    pub(crate) fn listed(index: &Index, bloc: &Bloc, day: Day) -> Standings {
        let mut listed: IndexMap<PartyIx, Truth> = IndexMap::new();
        for membership in &bloc.members {
            if let (Some(party), Some(standing)) = (index.party(membership.party.as_str()), counts(membership, day)) {
                // Of several listings of one party, the one that makes most of a member counts.
                listed.entry(party).and_modify(|best| *best = standing.max(*best)).or_insert(standing);
            }
        }
        let mut standings = Standings { listed, others: Truth::Unknown };
        standings.others = Standings::others(bloc, standings.definite());
        standings
    }

    /// What holds for whoever is not listed, when so many surely belong.
    pub(crate) fn others(bloc: &Bloc, definite: usize) -> Truth {
        let reached = bloc.size.and_then(|size| usize::try_from(size).ok()).is_some_and(|size| definite >= size);
        let complete = matches!(bloc.roster, Some(Roster::Complete | Roster::None)) || (definite > 0 && reached);
        if complete { Truth::No } else { Truth::Unknown }
    }

    /// Whether a party belongs to the bloc.
    pub(crate) fn standing(&self, party: PartyIx) -> Truth {
        self.listed.get(&party).copied().unwrap_or(self.others)
    }

    /// How many belong to it on every reading.
    pub(crate) fn definite(&self) -> usize {
        self.listed.values().filter(|standing| **standing == Truth::Yes).count()
    }
}

/// What one listing says of its party on a day, unless it is as if it were not listed.
pub(crate) fn counts(membership: &Membership, day: Day) -> Option<Truth> {
    let standing = standing(membership, day);
    match Evidence::surest(&membership.evidence) {
        Some(Certainty::Hypothetical) => None,
        // It may be as the list says, or as if it were not listed: nothing follows from one that is out.
        Some(certainty) if certainty.is_hedged() => (standing != Truth::No).then_some(Truth::Possible),
        _ => Some(standing),
    }
}

/// The days from which on what a listing says may be another than before, earliest first, beginning before every day.
pub(crate) fn turns(membership: &Membership) -> Vec<Day> {
    let period = membership.period();
    let since = period.since.into_iter().flat_map(|since| [since.first(), period.latest_start()]);
    let until = period.until.window().into_iter();
    let until = until.flat_map(|until| [period.earliest_end().next(), until.last().next()]);
    let mut days: Vec<_> = [Day::MIN].into_iter().chain(since).chain(until).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// What is said of single memberships on a day; of each party, what is said first.
pub(crate) fn asserted(index: &Index, bloc: &Bloc, day: Day) -> IndexMap<PartyIx, Truth> {
    let mut asserted = IndexMap::new();
    for assertion in &bloc.asserts {
        if let (Some(party), Some(said)) = (index.party(assertion.party.as_str()), said(assertion, day)) {
            asserted.entry(party).or_insert(said);
        }
    }
    asserted
}

fn standing(membership: &Membership, day: Day) -> Truth {
    match Truth::of(membership.period().covers(day)) {
        Truth::No => Truth::No,
        covered => covered.min(membership.status.is_in().map_or(Truth::Possible, |is_in| Truth::of(Some(is_in)))),
    }
}

/// What is said of a membership on this very day, if anything.
fn said(assertion: &Assertion, day: Day) -> Option<Truth> {
    let is_in = match Evidence::surest(&assertion.evidence) {
        Some(Certainty::Hypothetical) => return None,
        Some(certainty) if certainty.is_hedged() && assertion.status.is_in() == Some(false) => return None,
        Some(certainty) if certainty.is_hedged() => None,
        _ => assertion.status.is_in(),
    };
    let on = assertion.on.map(|on| Period::new(Some(on), Until::On(on)));
    match (on.map_or(Some(true), |on| on.covers(day)), is_in) {
        (Some(true), status) => Some(Truth::of(status)),
        (None, Some(true) | None) => Some(Truth::Possible),
        _ => None,
    }
}
