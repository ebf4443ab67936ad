//! What a bloc's list says of each party, day after day.

use std::collections::HashMap;

use crate::day::{Day, When};
use crate::dossier::party_ix::PartyIx;
use crate::dossier::roster::{Completeness, Listing, Roster};
use crate::dossier::truth::Truth;

/// What a bloc's list says of each party, day after day: the same as [`Roster::listed`](crate::dossier::roster::Roster::listed) on each of them, for the cost
/// of a sort.
pub(super) struct History {
    listed: HashMap<PartyIx, Runs<Option<Truth>>>,
    /// What holds for whoever is not listed.
    others: Runs<Truth>,
}

impl History {
    pub(super) fn of(roster: &Roster) -> History {
        let mut by_party: HashMap<PartyIx, Vec<Listing>> = HashMap::new();
        for listing in roster.listings() {
            by_party.entry(listing.party).or_default().push(*listing);
        }
        let listed: HashMap<_, _> = by_party.into_iter().map(|(party, all)| (party, of_party(&all))).collect();
        let others = others(roster.completeness(), listed.values());
        History { listed, others }
    }

    /// Whether the list says one thing of a party on every day of a window, and that is it.
    pub(super) fn says(&self, party: PartyIx, window: When, truth: Truth) -> bool {
        match self.listed.get(&party).map_or(Some(None), |runs| runs.throughout(window)) {
            Some(None) => self.others.throughout(window) == Some(truth),
            Some(Some(listed)) => listed == truth,
            None => false,
        }
    }
}

/// What the list says of a party that is listed so many times; nothing where it is as if it were not listed.
fn of_party(listings: &[Listing]) -> Runs<Option<Truth>> {
    // Of all that count on a day, the one that makes most of a member does.
    let mut changes: Vec<(Day, Option<Truth>, i32)> = Vec::new();
    for listing in listings {
        let mut last = None;
        for day in listing.turns() {
            let now = listing.counts(day);
            changes.extend(last.map(|last| (day, last, -1)));
            changes.push((day, now, 1));
            last = Some(now);
        }
    }
    changes.sort_unstable_by_key(|(day, ..)| *day);
    let mut counting: [i32; 4] = [0; 4];
    let levels = [Truth::No, Truth::Unknown, Truth::Possible, Truth::Yes];
    let mut runs = Runs::default();
    for (day, truth, change) in changes {
        for (level, count) in levels.iter().zip(&mut counting) {
            *count += if truth == Some(*level) { change } else { 0 };
        }
        let most = levels.iter().zip(&counting).rev().find(|(_, count)| **count > 0);
        runs.turn(day, most.map(|(level, _)| *level));
    }
    runs
}

/// What holds for whoever is not listed: it hangs on how many surely belong on the day.
fn others<'r>(completeness: Completeness, listed: impl Iterator<Item = &'r Runs<Option<Truth>>>) -> Runs<Truth> {
    let mut changes: Vec<(Day, bool)> = Vec::new();
    for Runs(runs) in listed {
        let mut belongs = false;
        for (day, truth) in runs {
            if belongs != (*truth == Some(Truth::Yes)) {
                belongs = !belongs;
                changes.push((*day, belongs));
            }
        }
    }
    changes.sort_unstable_by_key(|(day, _)| *day);
    let mut definite = 0_usize;
    let mut runs = Runs::default();
    runs.turn(Day::MIN, completeness.others(definite));
    for (day, belongs) in changes {
        definite = if belongs { definite + 1 } else { definite.saturating_sub(1) };
        runs.turn(day, completeness.others(definite));
    }
    runs
}

/// What holds from a day on until the next, beginning before every day.
#[derive(Debug)]
struct Runs<T>(Vec<(Day, T)>);

impl<T> Default for Runs<T> {
    fn default() -> Runs<T> {
        Runs(Vec::new())
    }
}

impl<T: Copy + PartialEq> Runs<T> {
    /// Says what holds from a day on, which does not come before any that was said.
    fn turn(&mut self, day: Day, now: T) {
        // Of several turns on one day the last holds, and what does not change is no turn.
        if self.0.last().is_some_and(|(last, _)| *last == day) {
            self.0.pop();
        }
        if self.0.last().is_none_or(|(_, before)| *before != now) {
            self.0.push((day, now));
        }
    }

    /// What holds on all days of a window, if it is one thing.
    fn throughout(&self, window: When) -> Option<T> {
        let after = self.0.partition_point(|(day, _)| *day <= window.first());
        let (_, now) = self.0.get(after.checked_sub(1)?)?;
        let lasts = self.0.get(after).is_none_or(|(next, _)| *next > window.last());
        lasts.then_some(*now)
    }
}
