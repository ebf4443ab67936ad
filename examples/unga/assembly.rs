//! The roll calls of a folder, read and ready to be compared.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Instant;

use demarche::Day;
use demarche::compare::{Levels, Minority, Periods, Subset, View};
use demarche::roll_calls::{AtlasElectorate, Ballots, Electorate, Layout, RollCallTable, TabledRollCall};

use crate::country::{Countries, Seen};
use crate::failure::{Failure, note};
use crate::progress::{Progress, Watched};

/// The roll calls of a folder.
#[derive(Debug)]
pub(crate) struct Assembly {
    folder: PathBuf,
    table: RollCallTable,
    seen: Seen,
    view: View,
    pub(crate) seconds: Seconds,
    countries: OnceLock<Countries>,
    nations: OnceLock<RollCallTable>,
}

/// How long it took to get ready.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seconds {
    pub(crate) read: f64,
    pub(crate) build: f64,
}

impl Assembly {
    pub(crate) fn read(folder: &Path) -> Result<Assembly, Failure> {
        let start = Instant::now();
        let mut seen = Seen::default();
        let table = table(folder, &mut seen)?;
        let read = start.elapsed().as_secs_f64();
        let start = Instant::now();
        let view = View::of_ballots(table.ballots(), &Levels::default()).map_err(Failure::data)?;
        let seconds = Seconds { read, build: start.elapsed().as_secs_f64() };
        if !table.report().unread().is_empty() {
            note(format_args!("{}; `summary` says which", table.report()));
        }
        Ok(Assembly {
            folder: folder.to_owned(),
            table,
            seen,
            view,
            seconds,
            countries: OnceLock::new(),
            nations: OnceLock::new(),
        })
    }

    pub(crate) fn table(&self) -> &RollCallTable {
        &self.table
    }

    pub(crate) fn ballots(&self) -> &Ballots {
        self.table.ballots()
    }

    pub(crate) fn calls(&self) -> &[TabledRollCall] {
        self.table.roll_calls()
    }

    pub(crate) fn view(&self) -> &View {
        &self.view
    }

    /// The countries of the table, as it calls them, in the order of their first rows.
    pub(crate) fn names(&self) -> &[String] {
        self.seen.names()
    }

    pub(crate) fn name(&self, country: usize) -> &str {
        self.names().get(country).map_or("", String::as_str)
    }

    /// Who is who among them.
    pub(crate) fn countries(&self) -> &Countries {
        self.countries.get_or_init(|| Countries::of(self, &self.seen))
    }

    /// The same roll calls, by nations of the atlas: whose vote it was that day.
    pub(crate) fn by_nation(&self) -> Result<&RollCallTable, Failure> {
        if let Some(known) = self.nations.get() {
            return Ok(known);
        }
        let table = table(&self.folder, &mut AtlasElectorate::new())?;
        let report = table.report();
        let lost = report.lost().saturating_sub(self.table.report().lost());
        if lost > 0 {
            note(format_args!("read by nation, {lost} more votes of {} are left out:", report.rows()));
            let known = self.table.report().unread();
            report
                .unread()
                .iter()
                .filter(|unread| !known.contains(unread))
                .for_each(|unread| note(format_args!("  {unread}")));
        }
        Ok(self.nations.get_or_init(|| table))
    }

    /// The roll calls by what is made of their years.
    pub(crate) fn by_year(&self, period: impl Fn(i32) -> i32) -> Periods {
        Periods::of((0..self.calls().len()).map(|call| {
            let [first, last] = self.days(call)?.map(|day| period(day.year().into()));
            (first == last).then_some(first)
        }))
    }

    /// The first and the last day on which a roll call may have been.
    pub(crate) fn days(&self, call: usize) -> Option<[Day; 2]> {
        let date = self.calls().get(call)?.date?;
        Some([date.first(), date.last()])
    }

    /// The roll calls in which not all votes were the same.
    pub(crate) fn divided(&self) -> Subset {
        self.view.contested(&self.view.everyone(), Minority::Votes(1))
    }
}

fn table(folder: &Path, electorate: &mut impl Electorate) -> Result<RollCallTable, Failure> {
    let (calls, votes) = (open(folder, "roll_calls.csv")?, open(folder, "votes.csv")?);
    RollCallTable::read_with(&Layout::unvotes(), calls, votes, electorate).map_err(Failure::data)
}

fn open(folder: &Path, name: &str) -> Result<Watched<File>, Failure> {
    let path = folder.join(name);
    let unreadable = |failure: io::Error| Failure::Usage(format!("`{}` cannot be read: {failure}", path.display()));
    let file = File::open(&path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    Ok(Watched::new(file, Progress::of(format!("reading {name}"), size)))
}
