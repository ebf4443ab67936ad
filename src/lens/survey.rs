//! All lines of a lens, for whoever counts or compares them, and when each may have begun.

use super::Lens;
use super::bearing::{Asked, Memo};
use super::counts::Part;
use super::line::read;
use super::plain::Stand;
use crate::day::When;
use crate::dossier::{Block, Marks, PartyIx, PartySet};
use crate::model::PositionSet;

impl<'d> Lens<'d> {
    /// Tells of each party that has records on some items where it stands, item by item, in order of declaration. Those of
    /// whom nobody knows may be left out.
    pub(crate) fn survey(self, items: impl Iterator<Item = usize>, mut tell: impl FnMut(PartyIx, usize, Part)) {
        let mut memo = Memo::new();
        for item in items {
            let block = self.dossier.ledger().on(item);
            for (party, stand) in self.stands(block, PositionSet::ALL) {
                let part = match stand {
                    Stand::Nothing => Part::Unknown,
                    Stand::Line(marks) => Part::At(marks.position()),
                    Stand::Contested(..) => Part::Contested,
                    Stand::Full => Part::of(&self.standing(Asked { party, item, remark: false }, &mut memo), true),
                };
                tell(party, item, part);
            }
        }
    }

    /// Tells of those of some parties that have a line on some items on which days it may have begun: those of each record
    /// that is in force on some reading. Item by item, in order of declaration.
    pub(crate) fn beginnings(
        self,
        items: impl Iterator<Item = usize>,
        parties: &PartySet,
        mut tell: impl FnMut(PartyIx, usize, &[When]),
    ) {
        let mut memo = Memo::new();
        for item in items {
            for group in self.dossier.ledger().on(item).groups() {
                let Some(party) = group.party.first().copied().filter(|party| parties.contains(*party)) else {
                    continue;
                };
                let began = self.began(group, party, &mut memo);
                if !began.is_empty() {
                    tell(party, item, &began);
                }
            }
        }
    }

    fn began(self, group: Block<'d>, party: PartyIx, memo: &mut Memo) -> Vec<When> {
        if let Some(since) = self.alone(group) {
            return vec![since];
        }
        // What has come did not begin later.
        let come = |since: When| When::between(since.first(), since.last().min(self.day)).ok();
        let asked = Asked { party, item: group.item, remark: false };
        let rows = self.rows(asked);
        let (seen, entries) = self.entries(&rows, None, memo);
        let in_force = read(&entries, self.day).in_force;
        in_force.iter().filter_map(|place| come(seen.get(*place)?.since)).collect()
    }

    /// When the one record of a party began, if it is in force on every reading: it surely has come and not ended, nobody
    /// hedges it, and it hangs on nothing. A vote of which only the month is known is one.
    fn alone(self, group: Block<'d>) -> Option<When> {
        let [marks] = group.marks else { return None };
        if marks.has(Marks::ENDS) || marks.is_silent() {
            return None;
        }
        let row = group.row(0)?;
        let lasts = row.until.is_none() && !row.conditional && row.since.last() <= self.day;
        let seen = lasts.then(|| self.sees(&row).ok()).flatten()?;
        (!seen.hedged).then_some(row.since)
    }
}
