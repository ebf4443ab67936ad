//! What competes for the line: the records of a party on an item, each with the days on which it may begin.

use indexmap::IndexMap;

use crate::day::{Day, When};
use crate::dossier::DatedBy;
use crate::model::Position;

/// A record that competes for the line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) position: Position,
    pub(super) since: When,
    pub(super) until: Option<When>,
    pub(super) order: i16,
    /// Records dated by the same thing fall on the same day.
    pub(super) dated_by: Option<DatedBy>,
    pub(super) own_words: bool,
    /// Whether it may not exist.
    pub(super) hedged: bool,
    /// Whether a condition that ends it is met; `None` leaves it open.
    pub(super) lapsed: Option<bool>,
    /// Whether it was read from a vote.
    pub(super) vote: bool,
}

/// When a record begins, and its place among those that begin on that day.
pub(super) type Moment = (Day, i16);

/// Which of the three moments a record may make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Voice {
    Own,
    Report,
    Silence,
}

/// A record that may have come, with the days on which it may begin on some reading.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record {
    pub(super) place: usize,
    pub(super) entry: Entry,
    pub(super) window: When,
    /// Whether on some reading it is a vote that yields to a stated record.
    pub(super) yields: bool,
}

impl Record {
    /// The records that may have come by a day. What cannot have ended before it began bounds when it began, for itself
    /// and for all that are dated with it.
    pub(super) fn come(entries: &[Entry], day: Day) -> Vec<Record> {
        let mut bounds: IndexMap<DatedBy, Day> = IndexMap::new();
        for entry in entries.iter().filter(|entry| !entry.hedged) {
            if let (Some(dated_by), Some(until)) = (entry.dated_by, entry.until) {
                let bound = bounds.entry(dated_by).or_insert(Day::MAX);
                *bound = until.last().min(*bound);
            }
        }
        let window = |entry: &Entry| {
            let together = entry.dated_by.and_then(|dated_by| bounds.get(&dated_by).copied());
            let ends = [entry.until.map(When::last), together, Some(entry.since.last())];
            When::between(entry.since.first(), ends.into_iter().flatten().min()?).ok()
        };
        let record = |(place, entry): (usize, &Entry)| {
            Some(Record { place, entry: *entry, window: window(entry)?, yields: false })
        };
        let dated = entries.iter().enumerate().filter_map(record);
        dated.filter(|record| record.window.first() <= day).collect()
    }

    pub(super) fn is_certain(&self, day: Day) -> bool {
        let exact = self.window.exact();
        !self.entry.hedged && exact.is_some_and(|since| self.entry.has_ended(since, day).is_some())
    }

    /// Whether it has surely come and surely goes on: if it is the only one, it does not matter when it began.
    pub(super) fn is_settled(&self, day: Day) -> bool {
        !self.may_be_absent(day) && self.entry.until.is_none() && self.entry.lapsed == Some(false)
    }

    /// Whether it may not exist, or not have come.
    pub(super) fn may_be_absent(&self, day: Day) -> bool {
        self.entry.hedged || self.window.last() > day
    }

    pub(super) fn earliest(&self) -> Moment {
        (self.window.first(), self.entry.order)
    }

    pub(super) fn may_begin(&self, day: Day) -> bool {
        (self.window.first()..=self.window.last()).contains(&day)
    }
}

impl Entry {
    /// Whether a vote yields to it where both begin on one day: what is stated goes before what is read from a vote, and
    /// that nothing was stated does not.
    pub(super) fn displaces(&self) -> bool {
        !self.vote && self.position.is_voiced()
    }

    pub(super) fn voice(&self) -> Voice {
        match self {
            Entry { position: Position::NotStated, .. } => Voice::Silence,
            Entry { own_words: true, .. } => Voice::Own,
            _ => Voice::Report,
        }
    }

    /// Whether it has ended on a day when it began on another; `None` when that depends on the reading.
    pub(super) fn has_ended(&self, since: Day, day: Day) -> Option<bool> {
        let until = self.until.map(|until| (until.first().max(since), until.last()));
        match (until, self.lapsed) {
            (Some((_, last)), _) if last < day => Some(true),
            (_, Some(true)) => Some(true),
            (Some((first, _)), _) if first < day => None,
            (_, lapsed) => lapsed,
        }
    }
}
