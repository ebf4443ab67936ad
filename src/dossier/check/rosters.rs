//! Blocs: their lists, definitions, sizes, and what is said of single memberships.

use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap};

use indexmap::IndexMap;

use super::Check;
use super::history::History;
use crate::day::{Day, Period};
use crate::dossier::party_ix::PartyIx;
use crate::dossier::truth::Truth;
use crate::dossier::{self};
use crate::model::{Bloc, Definition, Evidence, Position, Roster};
use crate::problem::Code;

impl Check<'_> {
    pub(super) fn rosters(&mut self) {
        for (place, (bloc, roster)) in self.document.blocs.iter().zip(self.rosters).enumerate() {
            let path = format!("blocs[{place}]");
            self.definitions(&path, bloc);
            self.contradicted(&path, bloc);
            self.overlaps(&path, bloc);
            self.size(&path, bloc, roster);
            self.assertions(&path, bloc, roster);
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
            } else if *position == Some(Position::Divided) {
                let message = "`divided` is said of blocs, and only nations belong by what they hold";
                self.report(&format!("{path}.defined_by[{place}].position"), Code::BadDefinition, message);
            }
        }
    }

    /// What a roster tells of the list, against the list and the definition.
    fn contradicted(&mut self, path: &str, bloc: &Bloc) {
        let Some(roster) = bloc.roster else { return };
        let (message, help) = if !bloc.defined_by.is_empty() {
            ("has a definition, which says who belongs to it, and a roster too", "keep one of them")
        } else if bloc.members.is_empty() {
            return;
        } else if roster == Roster::None {
            ("is said not to be made of nations, and has a list of members too", "keep one of them")
        } else if roster == Roster::Unknown {
            (
                "is said to have members that nobody names, and has a list of them too",
                "write `open` if there are others",
            )
        } else {
            return;
        };
        let message = format!("`{}` {message}", bloc.id);
        self.advise(&format!("{path}.roster"), Code::RosterContradicted, message, help);
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

    fn size(&mut self, path: &str, bloc: &Bloc, roster: &dossier::Roster) {
        let Some(size) = bloc.size else { return };
        let definite = roster.listed(self.day).definite();
        if usize::try_from(size).is_ok_and(|size| size < definite) {
            let (on, members) = (self.on_the_day(), if size == 1 { "member" } else { "members" });
            let message = format!("`{}` is said to have {size} {members}, but its list has {definite}{on}", bloc.id);
            self.report(&format!("{path}.size"), Code::SizeTooSmall, message);
        }
    }

    fn assertions(&mut self, path: &str, bloc: &Bloc, roster: &dossier::Roster) {
        if bloc.asserts.is_empty() {
            return;
        }
        let history = History::of(roster);
        for (place, assertion) in bloc.asserts.iter().enumerate() {
            let Some(party) = self.index.party(assertion.party.as_str()) else { continue };
            if Evidence::surest(&assertion.evidence).is_some_and(|certainty| !certainty.is_plain()) {
                continue;
            }
            let window = assertion.on.unwrap_or(self.day.into());
            let is_in = assertion.status.is_in();
            let denied = |is_in: bool| roster.tells(window) && history.says(party, window, !Truth::of(Some(is_in)));
            if is_in.is_some_and(denied) {
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
}

/// Memberships that share a day with another on every reading, each with the place of that one, which comes before it.
fn overlapping(mut memberships: Vec<(usize, Period)>) -> Vec<(usize, Period, usize)> {
    memberships.sort_by_key(|(_, period)| period.latest_start());
    // Those that began and have not surely ended, by when they end and by when they began.
    let mut ends: BinaryHeap<Reverse<(Day, usize)>> = BinaryHeap::new();
    let mut begun: BTreeSet<usize> = BTreeSet::new();
    let mut found = Vec::new();
    for (rank, (place, period)) in memberships.iter().enumerate() {
        // What surely ended before this one starts has also ended before all that follow.
        let start = period.latest_start();
        while let Some(Reverse((_, ended))) = ends.peek().copied().filter(|Reverse((end, _))| *end < start) {
            ends.pop();
            begun.remove(&ended);
        }
        // If it shares a day with any of them, then with the one that began first.
        let first = begun.first().and_then(|first| memberships.get(*first));
        if let Some((other, earlier)) = first.filter(|(_, earlier)| earlier.overlaps(*period)) {
            found.push(if other < place { (*place, *period, *other) } else { (*other, *earlier, *place) });
        }
        ends.push(Reverse((period.earliest_end(), rank)));
        begun.insert(rank);
    }
    found.sort_by_key(|(place, ..)| *place);
    found
}
