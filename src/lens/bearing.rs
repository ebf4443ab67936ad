//! What bears on a line: the records that the lens sees.

use std::collections::HashMap;

use super::Lens;
use super::entry::Entry;
use super::line::read;
use super::readings::Readings;
use crate::dossier::{PartyIx, Row};
use crate::model::Position;

/// What a party is asked for on an item: its own line, or what is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Asked {
    pub(super) party: PartyIx,
    pub(super) item: usize,
    pub(super) remark: bool,
}

/// Lines that were worked out for one question, each with the ring whose conditions were left open, which other
/// conditions may ask for again.
pub(super) type Memo = HashMap<(Asked, Option<usize>), Readings>;

impl<'d> Lens<'d> {
    /// The records that bear on what is asked.
    pub(super) fn rows(self, asked: Asked) -> Vec<Row<'d>> {
        let rows = self.dossier.ledger().of_party(asked.party, asked.item).rows();
        rows.filter(|row| (row.position == Position::Divided) == asked.remark).collect()
    }

    /// What the records that the lens sees bring to the line, beside the records.
    pub(super) fn entries<'r>(
        self,
        rows: &'r [Row<'d>],
        open: Option<usize>,
        memo: &mut Memo,
    ) -> (Vec<&'r Row<'d>>, Vec<Entry>) {
        let seen = rows.iter().filter_map(|row| self.entry(row, open, memo).map(|entry| (row, entry)));
        seen.unzip()
    }

    /// What a record brings to the line, if the lens sees it.
    pub(super) fn entry(self, row: &Row<'_>, open: Option<usize>, memo: &mut Memo) -> Option<Entry> {
        let seen = self.sees(row).ok()?;
        Some(Entry {
            position: row.position,
            since: row.since,
            until: row.until,
            order: row.order,
            dated_by: row.dated_by,
            own_words: seen.own_words,
            hedged: seen.hedged,
            lapsed: self.has_lapsed(row, open, memo),
            vote: row.is_vote(),
        })
    }

    /// The readings alone, as a condition of another line asks for them, with the conditions of a ring left open.
    pub(super) fn readings(self, asked: Asked, open: Option<usize>, memo: &mut Memo) -> Readings {
        if let Some(readings) = memo.get(&(asked, open)) {
            return readings.clone();
        }
        let (_, entries) = self.entries(&self.rows(asked), open, memo);
        let readings = read(&entries, self.day);
        memo.insert((asked, open), readings.clone());
        readings
    }
}
