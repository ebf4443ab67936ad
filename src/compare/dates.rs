//! Into which period each item of a comparison falls.

use super::comparison::Comparison;
use super::periods::Periods;
use super::subset::Subset;
use super::view::View;
use crate::day::{Day, When};
use crate::dossier::PartySet;

impl Comparison<'_> {
    /// The items by the period of their last roll call, else of the days on which the lines of some parties in a view may
    /// have begun; those that do not surely fall into one are in none.
    pub(super) fn periods(&self, view: &View, rows: &Subset, period: impl Fn(Day) -> i32) -> Periods {
        let mut windows = self.voted();
        let unvoted = windows.iter().enumerate().filter(|(_, on)| on.is_none()).map(|(item, _)| item);
        let unvoted = Subset::of(windows.len(), unvoted).and(&view.known_items(rows));
        let parties: PartySet = rows.iter().filter_map(|row| self.planes.party(row)).collect();
        self.lens.beginnings(unvoted.iter(), &parties, |party, item, began| {
            let counts = self.planes.row(party).is_some_and(|row| view.level(row, item).is_some());
            if let Some(slot) = windows.get_mut(item).filter(|_| counts) {
                *slot = slot.iter().chain(began).copied().reduce(around);
            }
        });
        let of = |window: When| (window.first() != Day::MIN).then(|| [window.first(), window.last()].map(&period));
        let only = |[first, last]: [i32; 2]| (first == last).then_some(first);
        Periods::of(windows.into_iter().map(|window| window.and_then(of).and_then(only)))
    }
}

/// From the first day of two windows to the last.
fn around(one: When, other: When) -> When {
    When::between(one.first().min(other.first()), one.last().max(other.last())).unwrap_or(one)
}
