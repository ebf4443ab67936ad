//! The cells of a table that are wanted, a row at a time.

use std::io::Read;

use csv::{ByteRecord, Reader, ReaderBuilder, Terminator};

use super::ending::Ended;
use super::fault::Fault;
use super::heading::{Column, Need, Wanted, find};
use super::report::{Report, Unread};
use super::table_error::TableError;
use crate::day::When;
use crate::model::RollCallResult;

/// A row that goes over more lines than this is taken for one with a quotation mark that is never closed.
const MOST_LINES: u64 = 32;

/// How many bytes are read at once.
const BUFFER: usize = 1 << 16;

/// The cells that are wanted, by their place in what was asked for.
pub(super) struct Cells<R> {
    table: &'static str,
    reader: Reader<Ended<R>>,
    row: ByteRecord,
    line: u64,
    columns: Vec<Column>,
    /// How many cells a row needs, and how many it has at most.
    width: [usize; 2],
}

impl<R: Read> Cells<R> {
    /// Reads the names of the columns.
    pub(super) fn of(
        table: &'static str,
        bytes: R,
        delimiter: u8,
        wanted: &[Wanted<'_>],
        report: &mut Report,
    ) -> Result<Cells<R>, TableError> {
        // A carriage return before the end of a line is space around a cell.
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(delimiter).terminator(Terminator::Any(b'\n'));
        let mut reader = builder.buffer_capacity(BUFFER).from_reader(Ended::new(bytes));
        let mut row = ByteRecord::new();
        if !reader.read_byte_record(&mut row).map_err(|error| TableError::Read { table, error })? {
            return Err(TableError::Empty { table });
        }
        let columns = find(table, &row, delimiter, wanted)?;
        let named = columns.iter().filter(|column| column.place.is_none() && !column.name.is_empty());
        report.absent_columns.extend(named.map(|column| column.name.clone()));
        let needed = columns.iter().filter(|column| column.need != Need::May).filter_map(|column| column.place);
        let width = [needed.max().map_or(0, |last| last + 1), row.len()];
        Ok(Cells { table, reader, row, line: 1, columns, width })
    }

    /// Goes to the next row. False, when there is none.
    pub(super) fn advance(&mut self) -> Result<bool, TableError> {
        let (table, before) = (self.table, self.reader.position().line());
        loop {
            let read =
                self.reader.read_byte_record(&mut self.row).map_err(|error| TableError::Read { table, error })?;
            let after = self.reader.position().line();
            self.line = match after - before {
                0 | 1 => before,
                // Empty lines may come before the row, and a cell may have several.
                _ => after.saturating_sub(1 + breaks(&self.row)).max(before),
            };
            if !read || self.row.len() > 1 || !self.get_first().is_empty() {
                return Ok(read);
            }
        }
    }

    /// The first cell, whatever was asked for.
    fn get_first(&self) -> &[u8] {
        self.row.get(0).unwrap_or_default().trim_ascii()
    }

    /// In which line the row begins.
    pub(super) fn line(&self) -> u64 {
        self.line
    }

    /// What a cell says, without spaces around it; nothing, where there is none.
    pub(super) fn get(&self, column: usize) -> &[u8] {
        let place = self.columns.get(column).and_then(|column| column.place);
        place.and_then(|place| self.row.get(place)).unwrap_or_default().trim_ascii()
    }

    /// The same, where something must be.
    pub(super) fn needed(&self, column: usize) -> Result<&[u8], Unread> {
        match self.get(column) {
            [] => Err(self.unread(column, Fault::Empty, "the cell is empty: fill it in".to_owned())),
            cell => Ok(cell),
        }
    }

    /// What a cell says, as text; what is not UTF-8 is replaced. None where it says nothing.
    pub(super) fn text(&self, column: usize) -> Option<String> {
        let cell = self.get(column);
        (!cell.is_empty()).then(|| String::from_utf8_lossy(cell).into_owned())
    }

    /// What came of a roll call, by a cell.
    pub(super) fn result(&self, column: usize, report: &mut Report) -> Option<RollCallResult> {
        let text = self.text(column)?;
        match text.to_ascii_lowercase().parse::<RollCallResult>() {
            Ok(result) => Some(result),
            Err(error) => {
                report.add(self.unread(column, Fault::UnknownResult, error.to_string()));
                None
            }
        }
    }

    /// The date that a cell tells.
    pub(super) fn date(&self, column: usize, report: &mut Report) -> Option<When> {
        let text = self.text(column)?;
        match text.parse::<When>() {
            Ok(date) => Some(date),
            Err(error) => {
                report.add(self.unread(column, Fault::MalformedDay, error.to_string()));
                None
            }
        }
    }

    /// Whether the row has the cells that it should, each in one line.
    pub(super) fn whole(&self) -> Result<(), Unread> {
        let [least, most] = self.width;
        let cells = self.row.len();
        let lines = self.reader.position().line().saturating_sub(self.line);
        if cells >= least && cells <= most && lines <= 1 {
            return Ok(());
        }
        self.broken(cells, lines)
    }

    #[cold]
    fn broken(&self, cells: usize, lines: u64) -> Result<(), Unread> {
        let [least, most] = self.width;
        let torn = |column: &usize| self.columns.get(*column).is_some_and(|found| found.need != Need::May);
        let torn = (0..self.columns.len()).filter(torn).find(|column| self.get(*column).contains(&b'\n'));
        if lines > 1 && (torn.is_some() || lines > MOST_LINES || cells < least) {
            let why = format!("a cell goes on over {lines} lines: close its quotation mark");
            return Err(self.unread(torn.unwrap_or_default(), Fault::RunsOn, why));
        }
        let beyond = self.row.iter().skip(most).any(|cell| !cell.trim_ascii().is_empty());
        if beyond {
            let why = format!(
                "the row has {cells} cells and the table {most} columns: put cells with a comma in quotation marks"
            );
            return Err(self.unread(0, Fault::TooLong, why));
        }
        if cells < least {
            let missing =
                |column: &Column| column.need != Need::May && column.place.is_some_and(|place| place >= cells);
            let column = self.columns.iter().position(missing).unwrap_or_default();
            let why = format!("the row has {cells} cells and needs {least}: fill it up");
            return Err(self.unread(column, Fault::TooShort, why));
        }
        Ok(())
    }

    /// What is wrong with a cell.
    #[cold]
    pub(super) fn unread(&self, column: usize, fault: Fault, why: String) -> Unread {
        let column = self.columns.get(column).map(|column| column.name.clone()).unwrap_or_default();
        Unread { table: self.table, line: self.line, column, fault, why }
    }

    /// Whether the table has a column.
    pub(super) fn has(&self, column: usize) -> bool {
        self.columns.get(column).is_some_and(|column| column.place.is_some())
    }
}

/// How many lines end within the cells of a row.
fn breaks(row: &ByteRecord) -> u64 {
    row.as_slice().split(|byte| *byte == b'\n').skip(1).count() as u64
}
