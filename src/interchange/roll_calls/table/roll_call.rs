//! What a table tells of a roll call.

use std::collections::HashMap;
use std::io::Read;

use foldhash::fast::RandomState;

use super::cells::Cells;
use super::fault::Fault;
use super::heading::{Need, Wanted};
use super::layout::Layout;
use super::report::{Report, Unread};
use super::table_error::TableError;
use crate::day::{Day, When};
use crate::model::RollCallResult;
use crate::quote::shown;

/// What a table tells of a roll call.
///
/// ```
/// use demarche::roll_calls::{Layout, Names, RollCallTable};
///
/// let votes = "id,member,vote,date\n1,Ruritania,yes,2022-03-02\n";
/// let layout = Layout::long("id", "member", "vote").date("date");
/// let table = RollCallTable::read(&layout, votes.as_bytes(), &mut Names::by_name())?;
/// let first = &table.roll_calls()[0];
/// assert_eq!((first.key.as_str(), first.date.unwrap().exact().is_some(), first.line), ("1", true, 2));
/// # Ok::<(), demarche::roll_calls::TableError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TabledRollCall {
    /// What the table calls it by.
    pub key: String,
    /// When.
    pub date: Option<When>,
    /// In which session.
    pub session: Option<String>,
    /// The symbol of what was voted on.
    pub symbol: Option<String>,
    /// What came of it.
    pub result: Option<RollCallResult>,
    /// Its title, on one line.
    pub title: Option<String>,
    /// What it is about, as the table writes it.
    pub issues: Vec<String>,
    /// In which line it was first named.
    pub line: u64,
}

/// Roll calls in the order of their naming, by key.
#[derive(Debug, Default)]
pub(super) struct RollCalls {
    pub(super) list: Vec<TabledRollCall>,
    by_key: HashMap<Vec<u8>, u32, RandomState>,
}

/// The columns that tell of a roll call: date, session, symbol, result, then titles and issues.
pub(super) fn wanted(layout: &Layout) -> impl Iterator<Item = Wanted<'_>> {
    let single = [&layout.date, &layout.session, &layout.symbol, &layout.result].map(Option::as_deref);
    let several = layout.titles.iter().chain(&layout.issues).map(|column| Some(column.as_str()));
    single.into_iter().chain(several).map(|column| Wanted { column, need: Need::May })
}

impl RollCalls {
    pub(super) fn find(&self, key: &[u8]) -> Option<u32> {
        self.by_key.get(key).copied()
    }

    /// Reads the table of roll calls.
    pub(super) fn read(layout: &Layout, table: impl Read, report: &mut Report) -> Result<RollCalls, TableError> {
        let mut roll_calls = RollCalls::default();
        let key = Wanted { column: Some(&layout.roll_call), need: Need::Must };
        let columns: Vec<Wanted<'_>> = [key].into_iter().chain(wanted(layout)).collect();
        let mut cells = Cells::of("roll calls", table, layout.delimiter, &columns, report)?;
        while cells.advance()? {
            if let Err(unread) = roll_calls.row(layout, &cells, report) {
                report.add(unread);
            }
        }
        Ok(roll_calls)
    }

    fn row(&mut self, layout: &Layout, cells: &Cells<impl Read>, report: &mut Report) -> Result<(), Unread> {
        cells.whole()?;
        let key = cells.needed(0)?;
        if let Some(known) = self.find(key) {
            let line = self.list.get(known as usize).map_or(0, |call| call.line);
            return Err(cells.unread(0, Fault::RepeatedRollCall, format!("line {line} has it already, and stands")));
        }
        self.add(layout, cells, key, 1, report)
    }

    /// Takes a roll call of which the [wanted] columns begin at one.
    pub(super) fn add(
        &mut self,
        layout: &Layout,
        cells: &Cells<impl Read>,
        key: &[u8],
        first: usize,
        report: &mut Report,
    ) -> Result<(), Unread> {
        let Ok(number) = u32::try_from(self.list.len()) else {
            return Err(cells.unread(0, Fault::TooMany, "a table holds at most 4294967295 roll calls".to_owned()));
        };
        let session = cells.text(first + 1);
        let titles = first + 4..first + 4 + layout.titles.len();
        let issues = titles.end..titles.end + layout.issues.len();
        let date = cells.date(first, report);
        let coarse = date.map(|date| coarsened(layout, session.as_deref(), date));
        report.coarsened += u64::from(date != coarse);
        report.undated += u64::from(date.is_none());
        let call = TabledRollCall {
            key: String::from_utf8_lossy(key).into_owned(),
            date: coarse,
            session,
            symbol: cells.text(first + 2),
            result: cells.result(first + 3, report),
            title: titles.into_iter().find_map(|column| cells.text(column)).map(|title| one_line(&title)),
            issues: listed(issues.filter_map(|column| cells.text(column))),
            line: cells.line(),
        };
        self.by_key.insert(key.to_vec(), number);
        self.list.push(call);
        Ok(())
    }
}

/// A date, as a month if the days of its session are not to be trusted.
pub(super) fn coarsened(layout: &Layout, session: Option<&str>, date: When) -> When {
    let session = session.and_then(|session| session.parse::<u16>().ok());
    let unsure = layout.days_unsure_through.zip(session).is_some_and(|(last, session)| session <= last);
    if unsure { date.exact().and_then(month).unwrap_or(date) } else { date }
}

/// The message for a roll call that the other table lacks.
pub(super) fn unknown(key: &[u8]) -> String {
    format!("no roll call `{}` in the table of roll calls: add it there", shown(&String::from_utf8_lossy(key)))
}

/// The month of a day.
fn month(day: Day) -> Option<When> {
    format!("{:04}-{:02}", day.year(), day.month()).parse().ok()
}

/// A title with its spaces and ends of lines as one space each.
fn one_line(title: &str) -> String {
    title.split(|char: char| char.is_whitespace() || char.is_control()).filter(|word| !word.is_empty()).fold(
        String::with_capacity(title.len()),
        |mut line, word| {
            line.push_str(if line.is_empty() { "" } else { " " });
            line + word
        },
    )
}

/// The issues that cells list, each once.
fn listed(cells: impl Iterator<Item = String>) -> Vec<String> {
    let mut issues: Vec<String> = Vec::new();
    for cell in cells {
        for issue in cell.split([';', '|']).map(one_line) {
            if !issue.is_empty() && !issues.contains(&issue) {
                issues.push(issue);
            }
        }
    }
    issues
}
