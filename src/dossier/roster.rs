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
        for assertion in &bloc.asserts {
            let said = said(assertion, day);
            if let (Some(party), Some(said)) = (index.party(assertion.party.as_str()), said) {
                standings.listed.entry(party).or_insert(said);
            }
        }
        standings
    }

    /// Reads the list alone, without what is said of single memberships.
    pub(crate) fn listed(index: &Index, bloc: &Bloc, day: Day) -> Standings {
        let mut listed: IndexMap<PartyIx, Truth> = IndexMap::new();
        let mut hedged: Vec<(PartyIx, Truth)> = Vec::new();
        for membership in &bloc.members {
            let Some(party) = index.party(membership.party.as_str()) else { continue };
            let standing = standing(membership, day);
            match Evidence::surest(&membership.evidence) {
                Some(Certainty::Hypothetical) => {}
                Some(certainty) if certainty.is_hedged() => hedged.push((party, standing)),
                _ => best(&mut listed, party, standing),
            }
        }
        let definite = listed.values().filter(|standing| **standing == Truth::Yes).count();
        let reached = bloc.size.and_then(|size| usize::try_from(size).ok()).is_some_and(|size| definite >= size);
        let complete = matches!(bloc.roster, Some(Roster::Complete | Roster::None)) || (definite > 0 && reached);
        let others = if complete { Truth::No } else { Truth::Unknown };
        // It may be as the list says, or as if it were not listed: nothing follows from one that is out.
        for (party, _) in hedged.into_iter().filter(|(_, standing)| *standing != Truth::No) {
            best(&mut listed, party, Truth::Possible);
        }
        Standings { listed, others }
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

/// Of several listings of one party, the one that makes most of a member counts.
fn best(listed: &mut IndexMap<PartyIx, Truth>, party: PartyIx, standing: Truth) {
    listed.entry(party).and_modify(|best| *best = standing.max(*best)).or_insert(standing);
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
