//! How many readings the records of one party on one item have.

use super::Check;
use crate::dossier::ledger::Row;
use crate::model::PositionSet;
use crate::problem::Code;

/// How many combinations are read at most: some seconds of work for the worst, far beyond what reporting leads to.
const MOST: u64 = 1 << 24;

impl Check<'_> {
    pub(super) fn readings(&mut self) {
        let ledger = self.ledger;
        for rows in ledger.groups().filter(|rows| combinations(rows) > MOST) {
            let Some(last) = rows.iter().map(|row| row.stance).max() else { continue };
            let uncertain = rows.iter().filter(|row| is_uncertain(row)).count();
            let stance = self.document.stances.get(last);
            let (party, item) = stance.map(|stance| (stance.party.as_str(), stance.item.as_str())).unwrap_or_default();
            let message = format!("{uncertain} records of `{party}` on `{item}` are hedged or only partly dated");
            let help = "date some of them exactly: together they have too many readings";
            self.advise(&format!("stances[{last}]"), Code::TooManyReadings, message, help);
        }
    }
}

/// An upper bound of what the line in force looks at: the places of the latest record and of the latest own words,
/// times the positions that may meet there.
fn combinations(rows: &[Row]) -> u64 {
    let uncertain: Vec<_> = rows.iter().filter(|row| is_uncertain(row)).collect();
    let Ok(count) = u64::try_from(uncertain.len()) else { return u64::MAX };
    if count < 2 {
        return 0;
    }
    let own = |row: &&&Row| row.witnesses.iter().any(|witness| witness.own_words);
    let positions = |own_words: bool| {
        let rows = uncertain.iter().filter(|row| own(row) == own_words);
        rows.map(|row| row.position).collect::<PositionSet>().len()
    };
    let places = 4 * (2 * count + 3);
    let meeting = 1_u64 << (positions(true) + positions(false));
    places.saturating_mul(places).saturating_mul(meeting)
}

fn is_uncertain(row: &Row) -> bool {
    let partly_dated = row.since.exact().is_none() || row.until.is_some_and(|until| until.exact().is_none());
    partly_dated || row.witnesses.iter().all(|witness| witness.certainty.is_hedged()) && !row.witnesses.is_empty()
}
