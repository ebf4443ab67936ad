//! Blocs: their lists, definitions, sizes, and what is said of single memberships.

use std::collections::BinaryHeap;

use indexmap::IndexMap;

use super::Check;
use crate::day::{Day, Period};
use crate::dossier::index::PartyIx;
use crate::dossier::roster::Standings;
use crate::dossier::truth::Truth;
use crate::model::{Assertion, Bloc, Definition, Evidence};
use crate::problem::Code;

impl Check<'_> {
    pub(super) fn rosters(&mut self) {
        for (place, bloc) in self.document.blocs.iter().enumerate() {
            let path = format!("blocs[{place}]");
            self.definitions(&path, bloc);
            self.overlaps(&path, bloc);
            self.size(&path, bloc);
            self.assertions(&path, bloc);
        }
    }

    fn definitions(&mut self, path: &str, bloc: &Bloc) {
        if !bloc.members.is_empty() && !bloc.defined_by.is_empty() {
            let message = format!("`{}` has a list of members and a definition too", bloc.id);
            self.advise(&format!("{path}.defined_by"), Code::MembersAndDefinition, message, "keep one of them");
        }
        for (place, Definition { position, item, attends, .. }) in bloc.defined_by.iter().enumerate() {
            let by_stance = position.is_some() && item.is_some() && attends.is_none();
            let by_attendance = position.is_none() && item.is_none() && attends.is_some();
            if !by_stance && !by_attendance {
                let message = "a definition names a position and an item, or a meeting that its members attend";
                self.report(&format!("{path}.defined_by[{place}]"), Code::BadDefinition, message);
            }
        }
    }

    fn overlaps(&mut self, path: &str, bloc: &Bloc) {
        let mut by_party: IndexMap<PartyIx, Vec<(usize, Period)>> = IndexMap::new();
        for (place, membership) in bloc.members.iter().enumerate() {
            if let Some(party) = self.index.party(membership.party.as_str()) {
                by_party.entry(party).or_default().push((place, membership.period()));
            }
        }
        for memberships in by_party.into_values() {
            for (place, period, other) in overlapping(memberships) {
                let party = bloc.members.get(place).map(|membership| membership.party.as_str()).unwrap_or_default();
                let message = format!("`{party}` is already listed for part of `{period}` at members[{other}]");
                self.report(&format!("{path}.members[{place}]"), Code::OverlappingMemberships, message);
            }
        }
    }

    fn size(&mut self, path: &str, bloc: &Bloc) {
        let Some(size) = bloc.size else { return };
        let definite = Standings::listed(self.index, bloc, self.day).definite();
        if usize::try_from(size).is_ok_and(|size| size < definite) {
            let (on, members) = (self.on_the_day(), if size == 1 { "member" } else { "members" });
            let message = format!("`{}` is said to have {size} {members}, but its list has {definite}{on}", bloc.id);
            self.report(&format!("{path}.size"), Code::SizeTooSmall, message);
        }
    }

    fn assertions(&mut self, path: &str, bloc: &Bloc) {
        for (place, assertion) in bloc.asserts.iter().enumerate() {
            let Some(party) = self.index.party(assertion.party.as_str()) else { continue };
            if Evidence::surest(&assertion.evidence).is_some_and(|certainty| !certainty.is_plain()) {
                continue;
            }
            let days = self.telling_days(bloc, assertion);
            let roster = |day: &Day| Standings::listed(self.index, bloc, *day).standing(party);
            let contradicts = |day: &Day| match assertion.status.is_in() {
                Some(true) => roster(day) == Truth::No,
                Some(false) => roster(day) == Truth::Yes,
                None => false,
            };
            if days.iter().all(contradicts) {
                let said = assertion.on.map_or_else(|| self.on_the_day(), |on| format!(" on {on}"));
                let (party, status) = (&assertion.party, assertion.status);
                let message = format!("`{party}` is said to be `{status}`{said}, but the list says otherwise");
                self.report(&format!("{path}.asserts[{place}]"), Code::ContradictedAssertion, message);
            }
        }
    }

    /// "on" the dossier's day, if anything dates it.
    fn on_the_day(&self) -> String {
        if self.day == Day::MIN { String::new() } else { format!(" on {}", self.day) }
    }

    /// Days of an assertion's window between which the list does not change for its party.
    fn telling_days(&self, bloc: &Bloc, assertion: &Assertion) -> Vec<Day> {
        let Some(window) = assertion.on else { return vec![self.day] };
        let listed = bloc.members.iter().filter(|membership| membership.party == assertion.party);
        let turns = listed.flat_map(|membership| {
            let since = membership.since.into_iter().flat_map(|since| [since.first(), since.last()]);
            let until = membership.until.window().into_iter();
            since.chain(until.flat_map(|until| [until.first().next(), until.last().next()]))
        });
        let inside = turns.filter(|day| (window.first()..=window.last()).contains(day));
        inside.chain([window.first(), window.last()]).collect()
    }
}

/// Memberships that share a day with an earlier one on every reading, each with the place of that one.
fn overlapping(mut memberships: Vec<(usize, Period)>) -> Vec<(usize, Period, usize)> {
    memberships.sort_by_key(|(_, period)| period.latest_start());
    let mut before: BinaryHeap<std::cmp::Reverse<(Day, usize)>> = BinaryHeap::new();
    let mut periods: IndexMap<usize, Period> = IndexMap::new();
    let mut found = Vec::new();
    for (place, period) in memberships {
        // What surely ended before this one starts has also ended before all that follow.
        while before.peek().is_some_and(|std::cmp::Reverse((end, _))| *end < period.latest_start()) {
            before.pop();
        }
        let overlaps = |other: &usize| periods.get(other).is_some_and(|other| other.overlaps(period));
        if let Some(other) = before.iter().map(|std::cmp::Reverse((_, other))| *other).find(overlaps) {
            found.push((place.max(other), period, place.min(other)));
        }
        before.push(std::cmp::Reverse((period.earliest_end(), place)));
        periods.insert(place, period);
    }
    found.sort_by_key(|(place, ..)| *place);
    found
}
