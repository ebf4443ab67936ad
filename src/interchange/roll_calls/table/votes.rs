//! The table of votes, row by row.

use std::collections::HashMap;
use std::io::Read;

use foldhash::fast::RandomState;

use super::super::ballot_box::BallotBox;
use super::cells::Cells;
use super::electorate::{Called, Electorate, Meant};
use super::fault::Fault;
use super::heading::{Need, Wanted};
use super::layout::Layout;
use super::lines::Lines;
use super::report::{Report, Unread};
use super::roll_call::{RollCalls, coarsened, unknown, wanted};
use super::table_error::TableError;
use crate::day::When;
use crate::id::PartyId;
use crate::model::Vote;
use crate::quote::shown;

/// How many answers about one text are kept: more than anybody was ever followed by.
const MOST_ANSWERS: usize = 64;

/// Places in what is asked of a row.
const KEY: usize = 0;
const NAME: usize = 1;
const CODE: usize = 2;
const VOTE: usize = 3;
const DATE: usize = 4;

/// Reads rows of votes.
pub(super) struct VoteRows<'t, E> {
    layout: &'t Layout,
    /// Whether roll calls that are not listed yet may be, as when there is no table of them.
    open: bool,
    pub(super) calls: RollCalls,
    pub(super) ballots: BallotBox,
    pub(super) lines: Lines,
    texts: Texts<'t, E>,
    last: Last,
}

/// The roll call of the row before, which is nearly always that of the next.
#[derive(Default)]
struct Last {
    key: Vec<u8>,
    item: u32,
    on: Option<When>,
    /// The date as it was written.
    date: Vec<u8>,
}

impl<'t, E: Electorate> VoteRows<'t, E> {
    pub(super) fn of(layout: &'t Layout, calls: Option<RollCalls>, electorate: &'t mut E) -> VoteRows<'t, E> {
        VoteRows {
            layout,
            open: calls.is_none(),
            calls: calls.unwrap_or_default(),
            ballots: BallotBox::new(),
            lines: Lines::default(),
            texts: Texts { electorate, places: HashMap::default(), key: Vec::new(), seen: Vec::new(), last: 0 },
            last: Last::default(),
        }
    }

    pub(super) fn read(&mut self, table: impl Read, report: &mut Report) -> Result<(), TableError> {
        let column = |column, need| Wanted { column, need };
        let mut columns = vec![
            column(Some(self.layout.roll_call.as_str()), Need::Must),
            column(self.layout.name.as_deref(), Need::OneOf),
            column(self.layout.code.as_deref(), Need::OneOf),
            column(Some(&self.layout.vote), Need::Must),
        ];
        if self.open {
            columns.extend(wanted(self.layout));
        }
        let mut cells = Cells::of("votes", table, self.layout.delimiter, &columns, report)?;
        while cells.advance()? {
            report.rows += 1;
            if let Err(unread) = self.row(&cells, report) {
                report.add(unread);
            }
        }
        Ok(())
    }

    /// The ids of the parties by number, if the electorate knows them.
    pub(super) fn parties(&self) -> Option<Vec<PartyId>> {
        self.texts.electorate.ids()
    }

    fn row(&mut self, cells: &Cells<impl Read>, report: &mut Report) -> Result<(), Unread> {
        cells.whole()?;
        self.find(cells, report)?;
        let vote = self.vote(cells)?;
        let party = self.texts.party(cells, self.last.on, report)?;
        if !self.ballots.cast(self.last.item, party, vote) {
            return Err(cells.unread(KEY, Fault::TooMany, "a table holds at most 4294967294 votes".to_owned()));
        }
        self.lines.push(cells.line());
        Ok(())
    }

    fn vote(&self, cells: &Cells<impl Read>) -> Result<Vote, Unread> {
        let cell = cells.get(VOTE);
        if let Some(vote) = self.layout.coding.read(cell) {
            return Ok(vote);
        }
        cells.needed(VOTE)?;
        let seen = shown(&String::from_utf8_lossy(cell));
        let why = format!("`{seen}` is no vote: expected {}", self.layout.coding.expected());
        Err(cells.unread(VOTE, Fault::UnknownVote, why))
    }

    /// Finds the roll call of a row.
    fn find(&mut self, cells: &Cells<impl Read>, report: &mut Report) -> Result<(), Unread> {
        let key = cells.needed(KEY)?;
        let date = if self.open { cells.get(DATE) } else { &[] };
        if key == self.last.key && date == self.last.date {
            return Ok(());
        }
        let item = match self.calls.find(key) {
            Some(item) => item,
            None if self.open => {
                self.calls.add(self.layout, cells, key, DATE, report)?;
                self.calls.find(key).unwrap_or_default()
            }
            None => return Err(cells.unread(KEY, Fault::UnknownRollCall, unknown(key))),
        };
        if !date.is_empty() {
            self.compare(item, cells, report);
        }
        let on = self.calls.list.get(item as usize).and_then(|call| call.date);
        self.last = Last { key: key.to_vec(), item, on, date: date.to_vec() };
        Ok(())
    }

    /// Takes the date of a row for the roll call, if it has none yet, and otherwise looks whether it is the same.
    fn compare(&mut self, item: u32, cells: &Cells<impl Read>, report: &mut Report) {
        let Some(call) = self.calls.list.get_mut(item as usize) else { return };
        if call.line == cells.line() {
            return;
        }
        let Some(date) = cells.date(DATE, report) else { return };
        let date = coarsened(self.layout, call.session.as_deref(), date);
        if let Some(known) = call.date.filter(|known| *known != date) {
            let why = format!("line {} says {known}, and stands", call.line);
            report.add(cells.unread(DATE, Fault::OtherDate, why));
        }
        report.undated -= u64::from(call.date.is_none());
        call.date = call.date.or(Some(date));
    }
}

/// Names and codes that were seen, and who is meant.
struct Texts<'t, E> {
    electorate: &'t mut E,
    /// The place of each text below.
    places: HashMap<Vec<u8>, usize, RandomState>,
    /// Name and code of a row, to look for.
    key: Vec<u8>,
    seen: Vec<Text>,
    /// That of the row before.
    last: usize,
}

struct Text {
    name: Vec<u8>,
    code: Vec<u8>,
    answers: Vec<Meant>,
    /// What came after it the last time: tables tend to keep their order.
    next: usize,
}

impl<E: Electorate> Texts<'_, E> {
    fn party(&mut self, cells: &Cells<impl Read>, on: Option<When>, report: &mut Report) -> Result<u16, Unread> {
        let (name, code) = (cells.get(NAME), cells.get(CODE));
        if name.is_empty() || code.is_empty() {
            if name.is_empty() && code.is_empty() {
                let column = if cells.has(NAME) { NAME } else { CODE };
                cells.needed(column)?;
            }
            report.fallbacks += u64::from(cells.has(NAME) && cells.has(CODE));
        }
        let place = self.place(name, code);
        self.last = place;
        let Some(text) = self.seen.get_mut(place) else { return Ok(0) };
        let known = text.answers.iter().position(|answer| answer.holds(on));
        let known = known.unwrap_or_else(|| {
            text.answers.truncate(MOST_ANSWERS - 1);
            text.answers.push(ask(self.electorate, &text.name, &text.code, on));
            text.answers.len() - 1
        });
        let answer = text.answers.get(known);
        match answer.map(|answer| &answer.party) {
            Some(Ok(party)) => Ok(*party),
            Some(Err((fault, why))) => {
                let seen = String::from_utf8_lossy(if name.is_empty() { code } else { name });
                let column = if name.is_empty() { CODE } else { NAME };
                Err(cells.unread(column, *fault, format!("`{}`: {why}", shown(&seen))))
            }
            None => Ok(0),
        }
    }

    /// Where a text is.
    fn place(&mut self, name: &[u8], code: &[u8]) -> usize {
        let guess = self.seen.get(self.last).map_or(0, |last| last.next);
        if self.seen.get(guess).is_some_and(|text| text.name == name && text.code == code) {
            return guess;
        }
        self.key.clear();
        self.key.extend_from_slice(name);
        // No text that is UTF-8 has this byte.
        self.key.push(u8::MAX);
        self.key.extend_from_slice(code);
        let place = self.places.get(&self.key).copied().unwrap_or_else(|| {
            let place = self.seen.len();
            self.seen.push(Text { name: name.to_vec(), code: code.to_vec(), answers: Vec::new(), next: place + 1 });
            self.places.insert(self.key.clone(), place);
            place
        });
        if let Some(last) = self.seen.get_mut(self.last) {
            last.next = place;
        }
        place
    }
}

/// Who is meant by a text that was not asked about on such a day.
fn ask(electorate: &mut impl Electorate, name: &[u8], code: &[u8], on: Option<When>) -> Meant {
    let (Ok(name), Ok(code)) = (std::str::from_utf8(name), std::str::from_utf8(code)) else {
        let why = "it is not UTF-8: save the table as UTF-8".to_owned();
        return Meant::nobody(on, Fault::NotText, why);
    };
    electorate.who(Called { name, code }, on)
}
