//! Votes that yield: where a record of the party that is stated begins on the same day, one that is read from a vote does
//! not compete.
//!
//! On which readings that is so hangs on the days of both. That a vote yields to a record is told as a case of its own, in
//! which the record exists, both begin on one day, and the vote is left out. In the remaining case the vote is there, and
//! where it makes a moment of the line, no record to which it yields may begin on that day. Every reading is in one case
//! at least, and every reading of a case is one of the records.

use super::entry::{Entry, Record};
use crate::day::{Day, When};

/// Leaves out the votes that yield on every reading.
pub(super) fn leave_out(come: &mut Vec<Record>) {
    if come.iter().any(|record| record.entry.vote) {
        let surely = |vote: &Record| come.iter().any(|stated| !stated.entry.hedged && always_meets(vote, stated));
        let yields: Vec<_> = come.iter().map(|record| record.entry.vote && surely(record)).collect();
        let mut yields = yields.into_iter();
        come.retain(|_| yields.next() != Some(true));
    }
}

/// Whether a vote begins on the day of a record to which it yields, whenever that exists.
fn always_meets(vote: &Record, stated: &Record) -> bool {
    let one_day = vote.window.exact().is_some() && vote.window == stated.window;
    stated.entry.displaces() && (one_day || are_dated_together(vote, stated))
}

fn are_dated_together(one: &Record, other: &Record) -> bool {
    one.entry.dated_by.is_some() && one.entry.dated_by == other.entry.dated_by
}

/// Whether a record is a vote that yields to another of some on some reading.
pub(super) fn may_yield(vote: &Record, all: &[Record]) -> bool {
    vote.entry.vote && all.iter().any(|stated| stated.entry.displaces() && common(vote, stated).is_some())
}

fn common(one: &Record, other: &Record) -> Option<When> {
    let (one, other) = (one.window, other.window);
    When::between(one.first().max(other.first()), one.last().min(other.last())).ok()
}

/// Whether a vote in a window may begin on the day of a record that it would yield to.
pub(super) fn may_meet(vote: When, stated: &Entry) -> bool {
    stated.displaces() && vote.first() <= stated.since.last() && stated.since.first() <= vote.last()
}

/// The cases in which the records are to be read, with the votes that may yet yield marked.
pub(super) fn cases(come: Vec<Record>, today: Day) -> Vec<Vec<Record>> {
    let votes: Vec<_> = come.iter().filter(|record| may_yield(record, &come)).map(|record| record.place).collect();
    let mut cases = vec![come];
    for vote in votes {
        cases = cases.into_iter().flat_map(|case| cases_of(vote, case, today)).collect();
    }
    cases
}

/// The cases that a vote makes: that it yields to one or another record, and that it is there.
fn cases_of(vote: usize, mut case: Vec<Record>, today: Day) -> Vec<Vec<Record>> {
    let Some(one) = case.iter_mut().find(|record| record.place == vote) else { return vec![case] };
    one.yields = true;
    let one = *one;
    let mut cases = Vec::new();
    // What may be absent, whatever else is, is as good as left out.
    let alone = one.entry.dated_by.is_none() && one.may_be_absent(today);
    if !one.entry.hedged && !alone {
        cases.extend(case.iter().filter(|stated| stated.entry.displaces()).filter_map(|to| meeting(&one, to, &case)));
    }
    cases.push(case);
    cases
}

/// The case in which a vote begins on the day of a record that exists, and yields; nothing if that cannot be.
fn meeting(vote: &Record, stated: &Record, case: &[Record]) -> Option<Vec<Record>> {
    let day = common(vote, stated)?;
    let dated_by = stated.entry.dated_by.or(vote.entry.dated_by);
    let mut records = Vec::with_capacity(case.len());
    for record in case.iter().filter(|record| record.place != vote.place) {
        let mut record = *record;
        if record.place == stated.place {
            record.entry.hedged = false;
        }
        if record.place == stated.place || are_dated_together(&record, vote) || are_dated_together(&record, stated) {
            record.entry.dated_by = dated_by;
            match When::between(record.window.first().max(day.first()), record.window.last().min(day.last())) {
                Ok(window) => record.window = window,
                Err(_) if record.entry.hedged => continue,
                Err(_) => return None,
            }
        }
        records.push(record);
    }
    Some(records)
}
