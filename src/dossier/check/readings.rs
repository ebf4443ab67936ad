//! How many readings the records of one party on one item have.

use std::collections::{HashMap, HashSet};

use super::Check;
use crate::day::{Day, When};
use crate::dossier::{Block, Marks, Row};
use crate::model::Position;
use crate::problem::Code;

/// How much the line in force may have to look at: some tenths of a second for the worst. Three hundred records of one party
/// on one item may overlap, far more than reporting leads to.
const MOST: usize = 1 << 23;

impl Check<'_> {
    pub(super) fn readings(&mut self) {
        for group in self.ledger.careful().filter(|group| group.marks.iter().any(|marks| marks.has(Marks::ODD))) {
            self.readings_of(group);
        }
    }

    /// How many readings the records of one party on one item have.
    pub(super) fn readings_of(&mut self, group: Block<'_>) {
        let rows: Vec<_> = group.rows().collect();
        if work(&rows) > MOST {
            let Some(last) = rows.iter().map(|row| row.stance).max() else { return };
            let uncertain = rows.iter().filter(|row| is_uncertain(row)).count();
            let stance = self.document.stances.get(last);
            let (party, item) = stance.map(|stance| (stance.party.as_str(), stance.item.as_str())).unwrap_or_default();
            let message = format!("{uncertain} records of `{party}` on `{item}` are hedged or only partly dated");
            let help = "date some of them exactly: together they have too many readings";
            self.advise(&format!("stances[{last}]"), Code::TooManyReadings, message, help);
        }
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
    moments.saturating_mul(moments).saturating_mul(1 + 8 * groups).saturating_mul(1 + silences)
}

fn starts(since: When) -> [Day; 3] {
    [since.first(), since.first().next(), since.last().next()]
}

/// Whether a record has several readings through some lens, which may hide what makes it sure.
fn is_uncertain(row: &Row<'_>) -> bool {
    let partly_dated = row.since.exact().is_none() || row.until.is_some_and(|until| until.exact().is_none());
    partly_dated || row.witnesses.iter().any(|witness| witness.certainty.is_hedged())
}
