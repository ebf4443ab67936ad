//! How many readings the records of one party on one item have.

use std::collections::{HashMap, HashSet};

use super::Check;
use crate::day::{Day, When};
use crate::dossier::{Block, Cast, Marks, Row, VOTE};
use crate::model::Position;
use crate::problem::Code;

/// How much the line in force may have to look at: some tenths of a second for the worst. Three hundred records of one party
/// on one item may overlap, far more than reporting leads to.
const MOST: usize = 1 << 23;

impl Check<'_> {
    pub(super) fn readings(&mut self) {
        // One record has few readings, and most groups are one vote that is dated by its month.
        let several = self.ledger.careful().filter(|group| group.marks.len() > 1);
        for group in several.filter(|group| group.marks.iter().any(|marks| marks.has(Marks::ODD))) {
            self.readings_of(group);
        }
    }

    /// How many readings the records of one party on one item have.
    pub(super) fn readings_of(&mut self, group: Block<'_>) {
        let rows: Vec<_> = group.rows().collect();
        if work(&rows) > MOST {
            let uncertain = rows.iter().filter(|row| is_uncertain(row)).count();
            // What is stated is named before what was voted.
            let last = rows.iter().map(|row| row.stance).max_by_key(|stance| (*stance < VOTE, *stance));
            let Some((path, party, item)) = last.and_then(|last| self.named(last)) else { return };
            let message = format!("{uncertain} records of `{party}` on `{item}` are hedged or only partly dated");
            let help = "date some of them exactly: together they have too many readings";
            self.advise(&path, Code::TooManyReadings, message, help);
        }
    }

    /// Where a stance stands, whose it is and on what.
    fn named(&self, place: usize) -> Option<(String, &str, &str)> {
        if let Some(cast) = Cast::of(self.document, self.index, self.casts, place) {
            return Some((cast.path(), cast.id.as_str(), cast.roll_call.item.as_str()));
        }
        let stance = self.document.stances.get(place)?;
        Some((format!("stances[{place}]"), stance.party.as_str(), stance.item.as_str()))
    }
}

/// An upper bound of what the line in force looks at: pairs of moments of the latest own words and the latest word, and for
/// each every group of records that are dated together, and every silence.
fn work(rows: &[Row<'_>]) -> usize {
    let uncertain: Vec<_> = rows.iter().filter(|row| is_uncertain(row)).collect();
    if uncertain.len() < 2 {
        return 0;
    }
    let mut starts: Vec<_> = uncertain.iter().flat_map(|row| starts(row.since)).collect();
    starts.sort_unstable();
    starts.dedup();
    // Of all days between two starts, three are tried.
    let before = |day: Day| starts.partition_point(|start| *start < day);
    let days = |row: &Row<'_>| 3 * (before(row.since.last().next()) - before(row.since.first()));
    let apart: usize = uncertain.iter().map(|row| days(row)).sum();
    let orders: HashSet<i16> = uncertain.iter().map(|row| row.order).collect();
    let moments = apart.min((3 * starts.len()).saturating_mul(orders.len()));
    let mut together = HashMap::new();
    uncertain.iter().filter_map(|row| row.dated_by).for_each(|dated_by| *together.entry(dated_by).or_insert(0) += 1);
    let groups = together.values().filter(|records| **records > 1).count();
    let silences = uncertain.iter().filter(|row| row.position == Position::NotStated).count();
    let work = moments.saturating_mul(moments).saturating_mul(1 + 8 * groups).saturating_mul(1 + silences);
    work.saturating_mul(yielding(rows))
}

/// How much more there is to look at because votes may yield: a case for each record to which each of them does, and more
/// days and moments in each.
fn yielding(rows: &[Row<'_>]) -> usize {
    let meets = |vote: &Row<'_>, stated: &&Row<'_>| {
        let exact = vote.since.exact().is_some() && stated.since.exact().is_some();
        let apart = vote.since.last() < stated.since.first() || stated.since.last() < vote.since.first();
        !stated.is_vote() && stated.position.is_voiced() && !apart && (!exact || is_uncertain(stated))
    };
    let votes = rows.iter().filter(|row| row.is_vote());
    let cases = votes.map(|vote| 1 + rows.iter().filter(|stated| meets(vote, stated)).count());
    match cases.fold(1, usize::saturating_mul) {
        1 => 1,
        cases => cases.saturating_mul(6),
    }
}

fn starts(since: When) -> [Day; 3] {
    [since.first(), since.first().next(), since.last().next()]
}

/// Whether a record has several readings through some lens, which may hide what makes it sure.
fn is_uncertain(row: &Row<'_>) -> bool {
    let partly_dated = row.since.exact().is_none() || row.until.is_some_and(|until| until.exact().is_none());
    partly_dated || row.witnesses.iter().any(|witness| witness.certainty.is_hedged())
}
