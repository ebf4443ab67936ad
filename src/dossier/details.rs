//! What the columns do not tell of a row.

use super::row::{DatedBy, Row, Witness};
use crate::day::{Day, When};

/// What the columns do not tell of some rows, each found by its number.
#[derive(Debug, Clone, Default)]
pub(crate) struct Details {
    /// What a scan asks for, apart from the rest, so that it reads little.
    brief: Vec<Brief>,
    full: Vec<Detail>,
    free: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Brief {
    /// The last day, if it is known; else a day that none comes after.
    end: Day,
    /// From when on it is surely known, as a number, if there is one plain piece of evidence; else nothing.
    known: u32,
    /// The day from which on it has come and counts as a record of an exact day does; if there is none, the last of all.
    come: Day,
}

/// What the columns do not tell of a row.
#[derive(Debug, Clone)]
pub(crate) struct Detail {
    pub(crate) since: When,
    pub(crate) until: Option<When>,
    pub(crate) dated_by: Option<DatedBy>,
    pub(crate) order: i16,
    pub(crate) conditional: bool,
    pub(crate) witnesses: Box<[Witness]>,
}

impl Details {
    /// Takes what the columns do not tell of a row; gives its number.
    pub(crate) fn lay(&mut self, row: &Row<'_>, known: u32) -> u32 {
        let Row { since, until, dated_by, order, conditional, .. } = *row;
        let end = until.and_then(When::exact).unwrap_or(Day::MAX);
        let witnesses = row.witnesses.to_vec().into_boxed_slice();
        let brief = Brief { end, known, come: row.come().unwrap_or(Day::MAX) };
        let detail = Detail { since, until, dated_by, order, conditional, witnesses };
        let Some(number) = self.free.pop() else { return self.push(brief, detail) };
        self.brief.get_mut(number as usize).into_iter().for_each(|slot| *slot = brief);
        if let Some(slot) = self.full.get_mut(number as usize) {
            *slot = detail;
        }
        number
    }

    fn push(&mut self, brief: Brief, detail: Detail) -> u32 {
        self.brief.push(brief);
        self.full.push(detail);
        u32::try_from(self.full.len() - 1).unwrap_or(u32::MAX)
    }

    /// Lets a number be given anew.
    pub(crate) fn free(&mut self, number: u32) {
        self.free.push(number);
    }

    pub(crate) fn get(&self, number: u32) -> Option<&Detail> {
        self.full.get(number as usize)
    }

    /// The last day of a row that ends on a known day; of others, one that none comes after.
    pub(crate) fn end(&self, number: u32) -> Option<Day> {
        self.brief.get(number as usize).map(|brief| brief.end)
    }

    pub(crate) fn known(&self, number: u32) -> Option<u32> {
        self.brief.get(number as usize).map(|brief| brief.known)
    }

    /// The day from which on a row counts as one of an exact day does, save for its position; else the last of all.
    pub(crate) fn come(&self, number: u32) -> Option<Day> {
        self.brief.get(number as usize).map(|brief| brief.come)
    }

    /// Puts them in another order, that of the numbers given; each of these becomes the new one. Rows may share one.
    pub(crate) fn follow<'n>(&mut self, numbers: impl Iterator<Item = &'n mut u32>) {
        let Details { brief, full, .. } = std::mem::take(self);
        self.brief.reserve_exact(brief.len());
        self.full.reserve_exact(full.len());
        let mut full: Vec<_> = full.into_iter().map(Ok).collect();
        for number in numbers {
            let (Some(slot), Some(brief)) = (full.get_mut(*number as usize), brief.get(*number as usize)) else {
                continue;
            };
            // Who comes first moves it, and leaves where it went to the others.
            *number = match std::mem::replace(slot, Err(0)) {
                Ok(detail) => self.push(*brief, detail),
                Err(moved) => moved,
            };
            *slot = Err(*number);
        }
    }

    /// How many bytes they take.
    pub(crate) fn size(&self) -> usize {
        let witnesses = self.full.iter().map(|detail| size_of_val(&*detail.witnesses)).sum::<usize>();
        size_of_val(&*self.brief) + size_of_val(&*self.full) + witnesses
    }
}
