//! The first line of a table: which columns there are, and where.

use csv::ByteRecord;

use super::table_error::TableError;
use crate::problem::nearest::nearest;
use crate::quote::shown;

/// How many columns are listed in an error.
const SHOWN: usize = 40;

/// How many columns are compared with one that is not there.
const COMPARED: usize = 1000;

/// What stands between cells in one table or another.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// A column that is wanted; none, which the layout does not name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted<'l> {
    pub(super) column: Option<&'l str>,
    pub(super) need: Need,
}

/// Whether a table can be read without a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    Must,
    /// This one, or another of its kind.
    OneOf,
    May,
}

/// A column, where it was found.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) place: Option<usize>,
    pub(super) need: Need,
}

/// Finds the columns that are wanted in the first line.
pub(super) fn find(
    table: &'static str,
    line: &ByteRecord,
    delimiter: u8,
    wanted: &[Wanted<'_>],
) -> Result<Vec<Column>, TableError> {
    if line.as_slice().starts_with(&[0xff, 0xfe]) || line.as_slice().starts_with(&[0xfe, 0xff]) {
        return Err(TableError::Encoding { table });
    }
    let has: Vec<String> = line.iter().map(|cell| String::from_utf8_lossy(cell.trim_ascii()).into_owned()).collect();
    let columns = places(table, &has, wanted)?;
    let lacks = lacking(&columns);
    if lacks.is_empty() {
        return Ok(columns);
    }
    if let Some(seen) = other_delimiter(&has.join(&char::from(delimiter).to_string()), delimiter, wanted) {
        return Err(TableError::Delimiter { table, expected: delimiter.into(), seen: seen.into() });
    }
    let known = || has.iter().take(COMPARED).map(|column| (column.as_str(), column.as_str()));
    let mut near: Vec<String> = Vec::new();
    for name in lacks.iter().flat_map(|lacked| nearest(lacked, known())) {
        if !near.contains(&name) {
            near.push(name);
        }
    }
    let near = near.iter().map(|column| shown(column)).collect();
    let has = has.iter().take(SHOWN).map(|column| shown(column)).collect();
    Err(TableError::Columns { table, lacks, has, nearest: near })
}

/// Finds columns by name: as it is written, or else in upper or lower case.
fn places(table: &'static str, has: &[String], wanted: &[Wanted<'_>]) -> Result<Vec<Column>, TableError> {
    let column = |Wanted { column, need }: &Wanted<'_>| {
        let name = column.unwrap_or_default();
        let exact = |seen: &String| seen == name;
        let alike = |seen: &String| seen.eq_ignore_ascii_case(name);
        let places = |same: &dyn Fn(&String) -> bool| -> Vec<usize> {
            has.iter().enumerate().filter(|(_, seen)| !name.is_empty() && same(seen)).map(|(place, _)| place).collect()
        };
        let found = Some(places(&exact)).filter(|found| !found.is_empty()).unwrap_or_else(|| places(&alike));
        let ([] | [_]) = found.as_slice() else {
            return Err(TableError::Ambiguous { table, column: name.to_owned() });
        };
        Ok(Column { name: name.to_owned(), place: found.first().copied(), need: *need })
    };
    wanted.iter().map(column).collect()
}

/// The columns without which the table cannot be read, and which are not there.
fn lacking(columns: &[Column]) -> Vec<String> {
    let any = columns.iter().any(|column| column.need == Need::OneOf && column.place.is_some());
    let lacks = |column: &&Column| match column.need {
        Need::Must => column.place.is_none(),
        Need::OneOf => !any && !column.name.is_empty(),
        Need::May => false,
    };
    columns.iter().filter(lacks).map(|column| column.name.clone()).collect()
}

/// What stands between the cells of a line, if with that nothing is lacking.
fn other_delimiter(line: &str, delimiter: u8, wanted: &[Wanted<'_>]) -> Option<u8> {
    let others = DELIMITERS.into_iter().filter(|other| *other != delimiter);
    others.into_iter().find(|other| {
        let cells: Vec<String> =
            line.split(char::from(*other)).map(|cell| cell.trim_matches([' ', '"', '\r']).to_owned()).collect();
        places("", &cells, wanted).is_ok_and(|columns| lacking(&columns).is_empty())
    })
}
