//! Who a bloc's list says belongs to it on a day.

use std::collections::BTreeSet;

use super::index::Index;
use super::party_ix::PartyIx;
use super::party_set::PartySet;
use super::truth::Truth;
use crate::atlas::{BlocFacts, Member, MembershipFact};
use crate::day::{Day, Period, Until, When};
use crate::model::{self, Assertion, Bloc, Certainty, Evidence, Membership, MembershipStatus};

/// A bloc's list, and what is said of single memberships, read once.
///
/// A party that is listed, but only outside its dates, is out. One that is not listed is out of a complete list, and
/// unknown otherwise. A size that the definite members reach makes a list complete. A hedged membership is possible, and
/// a hypothetical one is not listed. No lens hides any of it.
///
/// A list of the atlas is complete within a span, and tells nothing on other days. What the atlas is not sure of counts as
/// it stands, as a record of one source does: a day that is not known is a window, and sources that differ by days on how
/// a membership began do not make it doubtful ever after.
#[derive(Debug, Clone, Default)]
pub(crate) struct Roster {
    listed: Vec<Listing>,
    said: Vec<Said>,
    completeness: Completeness,
    /// The days on which it tells anything, if not on all.
    span: Option<Period>,
}

impl Roster {
    /// The list of a bloc as it is declared, as the atlas knows it, or as it is declared beside what the atlas knows.
    pub(crate) fn of(index: &Index, bloc: Option<&Bloc>, facts: Option<&'static BlocFacts>) -> Roster {
        let facts = facts.filter(|_| !bloc.is_some_and(Bloc::tells_members));
        let own = bloc.into_iter().flat_map(|bloc| &bloc.members).filter_map(|one| Listing::of(index, one));
        let known = facts.into_iter().flat_map(BlocFacts::memberships);
        let said = bloc.into_iter().flat_map(|bloc| &bloc.asserts);
        Roster {
            listed: own.chain(known.filter_map(|fact| Listing::of_fact(index, fact))).collect(),
            said: said.filter_map(|assertion| Said::of(index, assertion)).collect(),
            completeness: Completeness::of(bloc, facts),
            span: facts.map(BlocFacts::complete),
        }
    }

    /// The days on which it tells anything, if this is not one of them.
    pub(crate) fn silent_but(&self, day: Day) -> Option<Period> {
        self.span.filter(|span| span.covers(day) != Some(true))
    }

    /// Whether it tells anything on every day of a window.
    pub(crate) fn tells(&self, window: When) -> bool {
        [window.first(), window.last()].iter().all(|day| self.silent_but(*day).is_none())
    }

    pub(crate) fn listings(&self) -> &[Listing] {
        &self.listed
    }

    pub(crate) fn completeness(&self) -> Completeness {
        self.completeness
    }

    /// What the list, and what is said of single memberships, tell for a day. What is said of no day in particular is
    /// said of every day. Cost: linear in the list.
    pub(crate) fn on(&self, day: Day) -> Standings {
        let mut standings = self.listed(day);
        let listed = standings.listed();
        self.asserted(day).filter(|(party, _)| !listed.contains(*party)).for_each(|(party, said)| {
            standings.first(party, said);
        });
        standings
    }

    /// The list alone, without what is said of single memberships.
    pub(crate) fn listed(&self, day: Day) -> Standings {
        let mut standings = Standings::open();
        if self.silent_but(day).is_some() {
            return standings;
        }
        for listing in &self.listed {
            // Of several listings of one party, the one that makes most of a member counts.
            listing.counts(day).into_iter().for_each(|standing| standings.most(listing.party, standing));
        }
        standings.others = self.completeness.others(standings.yes.len());
        standings
    }

    /// The days from which on what it tells may be another than before, earliest first, beginning before every day.
    pub(crate) fn turns(&self) -> BTreeSet<Day> {
        let said = self.said.iter().filter_map(|said| said.on).flat_map(|on| [on.first(), on.last().next()]);
        let span = self.span.into_iter().flat_map(Period::turns);
        let listed = self.listed.iter().flat_map(Listing::turns);
        [Day::MIN].into_iter().chain(listed).chain(said).chain(span).collect()
    }

    /// What is said of single memberships on a day; of one party, what comes first counts.
    pub(crate) fn asserted(&self, day: Day) -> impl Iterator<Item = (PartyIx, Truth)> {
        self.said.iter().filter_map(move |said| Some((said.party, said.on(day)?)))
    }
}

/// Who belongs to a bloc on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Standings {
    yes: PartySet,
    possible: PartySet,
    no: PartySet,
    unknown: PartySet,
    /// What holds for whoever is none of them.
    others: Truth,
}

impl Standings {
    /// Who is listed belongs, and nobody else does.
    pub(crate) fn only(yes: PartySet) -> Standings {
        Standings { yes, others: Truth::No, ..Standings::default() }
    }

    /// Nobody is known to belong, or not to.
    pub(crate) fn open() -> Standings {
        Standings::others(Truth::Unknown)
    }

    /// One thing holds for whoever is not listed, and nobody is yet.
    pub(crate) fn others(others: Truth) -> Standings {
        Standings { others, ..Standings::default() }
    }

    fn at(&mut self, truth: Truth) -> &mut PartySet {
        match truth {
            Truth::Yes => &mut self.yes,
            Truth::Possible => &mut self.possible,
            Truth::Unknown => &mut self.unknown,
            Truth::No => &mut self.no,
        }
    }

    fn listed(&self) -> PartySet {
        self.yes.or(&self.possible).or(&self.unknown).or(&self.no)
    }

    pub(crate) fn listed_as(&self, party: PartyIx) -> Option<Truth> {
        match () {
            () if self.yes.contains(party) => Some(Truth::Yes),
            () if self.possible.contains(party) => Some(Truth::Possible),
            () if self.unknown.contains(party) => Some(Truth::Unknown),
            () if self.no.contains(party) => Some(Truth::No),
            () => None,
        }
    }

    /// Of several standings of one party, the greatest counts.
    pub(crate) fn most(&mut self, party: PartyIx, standing: Truth) {
        let before = self.listed_as(party);
        if before < Some(standing) {
            if let Some(before) = before {
                self.at(before).remove(party);
            }
            self.at(standing).insert(party);
        }
    }

    /// Of several standings of one party, the first counts.
    pub(crate) fn first(&mut self, party: PartyIx, standing: Truth) {
        if self.listed_as(party).is_none() {
            self.at(standing).insert(party);
        }
    }

    /// Whether a party belongs to the bloc.
    pub(crate) fn standing(&self, party: PartyIx) -> Truth {
        self.listed_as(party).unwrap_or(self.others)
    }

    /// Whether whoever is not listed is surely out.
    pub(crate) fn is_closed(&self) -> bool {
        self.others == Truth::No
    }

    /// How many belong to it on every reading.
    pub(crate) fn definite(&self) -> usize {
        self.yes.len()
    }

    /// What cuts parties down to those that surely belong, and to those that do or may.
    pub(crate) fn inside(&self) -> (impl Fn(&PartySet) -> PartySet, impl Fn(&PartySet) -> PartySet) {
        let at_all = |of: &PartySet| self.among(of, Truth::Yes).or(&self.among(of, Truth::Possible));
        (|of: &PartySet| self.among(of, Truth::Yes), at_all)
    }

    /// What cuts parties down to those that surely do not belong, and to those that do not or may not. Who is not known to
    /// belong may be outside.
    pub(crate) fn outside(&self) -> (impl Fn(&PartySet) -> PartySet, impl Fn(&PartySet) -> PartySet) {
        (|of: &PartySet| self.among(of, Truth::No), |of: &PartySet| of.without(&self.among(of, Truth::Yes)))
    }

    fn among(&self, of: &PartySet, truth: Truth) -> PartySet {
        let those = match truth {
            Truth::Yes => &self.yes,
            Truth::Possible => &self.possible,
            Truth::Unknown => &self.unknown,
            Truth::No => &self.no,
        };
        let those = of.and(those);
        if self.others == truth { those.or(&of.without(&self.listed())) } else { those }
    }
}

/// One listing of a party.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listing {
    pub(crate) party: PartyIx,
    pub(crate) period: Period,
    /// What it makes of its party while it lasts.
    standing: Truth,
    hedged: bool,
}

impl Listing {
    /// What a membership lists, unless it is as if it did not: hypothetical, or of somebody who is not declared.
    pub(crate) fn of(index: &Index, membership: &Membership) -> Option<Listing> {
        let surest = Evidence::surest(&membership.evidence);
        if surest == Some(Certainty::Hypothetical) {
            return None;
        }
        Some(Listing {
            party: index.party(membership.party.as_str())?,
            period: membership.period(),
            standing: standing(membership.status),
            hedged: surest.is_some_and(Certainty::is_hedged),
        })
    }

    /// What the atlas lists.
    pub(crate) fn of_fact(index: &Index, fact: &MembershipFact) -> Option<Listing> {
        let party = match fact.member() {
            Member::Nation(nation) => index.census.listed(nation),
            Member::Bloc(bloc) => index.party(bloc),
        };
        Some(Listing { party: party?, period: fact.period(), standing: standing(fact.status()), hedged: false })
    }

    /// What it says of its party on a day, unless it is as if it were not listed.
    pub(crate) fn counts(&self, day: Day) -> Option<Truth> {
        let standing = match Truth::of(self.period.covers(day)) {
            Truth::No => Truth::No,
            covered => covered.min(self.standing),
        };
        if self.hedged {
            // It may be as the list says, or as if it were not listed: nothing follows from one that is out.
            return (standing != Truth::No).then_some(Truth::Possible);
        }
        Some(standing)
    }

    /// The days from which on what it says may be another than before, earliest first, beginning before every day.
    pub(crate) fn turns(&self) -> Vec<Day> {
        let Period { since, until } = self.period;
        let since = since.into_iter().flat_map(|since| [since.first(), self.period.latest_start()]);
        let until = until.window().into_iter();
        let until = until.flat_map(|until| [self.period.earliest_end().next(), until.last().next()]);
        let mut days: Vec<_> = [Day::MIN].into_iter().chain(since).chain(until).collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// What a status makes of a party.
fn standing(status: MembershipStatus) -> Truth {
    Truth::of(status.is_in())
}

/// What is said of the membership of one party.
#[derive(Debug, Clone, Copy)]
struct Said {
    party: PartyIx,
    on: Option<When>,
    /// Nothing is as good as possible.
    is_in: Option<bool>,
}

impl Said {
    fn of(index: &Index, assertion: &Assertion) -> Option<Said> {
        let is_in = assertion.status.is_in();
        let is_in = match Evidence::surest(&assertion.evidence) {
            Some(Certainty::Hypothetical) => return None,
            Some(certainty) if certainty.is_hedged() && is_in == Some(false) => return None,
            Some(certainty) if certainty.is_hedged() => None,
            _ => is_in,
        };
        Some(Said { party: index.party(assertion.party.as_str())?, on: assertion.on, is_in })
    }

    /// What is said for this very day, if anything.
    fn on(self, day: Day) -> Option<Truth> {
        let on = self.on.map(|on| Period::new(Some(on), Until::On(on)));
        match (on.map_or(Some(true), |on| on.covers(day)), self.is_in) {
            (Some(true), is_in) => Some(Truth::of(is_in)),
            (None, Some(true) | None) => Some(Truth::Possible),
            _ => None,
        }
    }
}

/// What a bloc tells of those that are not listed.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Completeness {
    complete: bool,
    size: Option<u32>,
}

impl Completeness {
    fn of(bloc: Option<&Bloc>, facts: Option<&BlocFacts>) -> Completeness {
        let roster = bloc.and_then(|bloc| bloc.roster);
        let complete = match roster {
            Some(roster) => matches!(roster, model::Roster::Complete | model::Roster::None),
            None => facts.is_some(),
        };
        Completeness { complete, size: bloc.and_then(|bloc| bloc.size) }
    }

    /// What holds for whoever is not listed, when so many surely belong.
    pub(crate) fn others(self, definite: usize) -> Truth {
        let reached = self.size.and_then(|size| usize::try_from(size).ok()).is_some_and(|size| definite >= size);
        if self.complete || (definite > 0 && reached) { Truth::No } else { Truth::Unknown }
    }
}
