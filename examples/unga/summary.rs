//! What was read, and what was not.

use std::collections::BTreeMap;

use demarche::Vote;
use demarche::roll_calls::Report;
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::shown;
use crate::wanted::Wanted;

#[derive(Debug, Serialize)]
struct Summary<'t> {
    countries: usize,
    roll_calls: usize,
    first: Option<String>,
    last: Option<String>,
    /// Roll calls in which all votes were the same.
    unanimous: usize,
    /// How many votes of which kind.
    votes: Votes,
    decades: Vec<Span>,
    reading: Reading<'t>,
}

#[derive(Debug, Serialize, Default)]
struct Votes {
    yes: u64,
    abstain: u64,
    no: u64,
    absent: u64,
}

#[derive(Debug, Serialize)]
struct Span {
    decade: i32,
    roll_calls: usize,
    votes: u64,
}

/// What came of the rows.
#[derive(Debug, Serialize)]
struct Reading<'t> {
    rows: u64,
    taken: u64,
    lost: u64,
    faults: BTreeMap<String, u64>,
    /// Rows without a code or a name.
    without_code_or_name: u64,
    /// Roll calls of which the table has a day, and only the month is sure.
    dated_by_month: u64,
    undated: u64,
    without_votes: u64,
    absent_columns: &'t [String],
    /// The first of the rows that could not be read.
    unread: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Count {
    what: String,
    count: u64,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let whole = Summary::of(assembly);
    shown::answer(wanted.form, &whole, whole.counts())
}

impl<'t> Summary<'t> {
    fn of(assembly: &'t Assembly) -> Summary<'t> {
        let calls = 0..assembly.calls().len();
        let mut votes = Votes::default();
        for call in calls.clone() {
            let tally = assembly.ballots().tally(call);
            let of = |vote| u64::from(tally.of(vote));
            votes.yes += of(Vote::Yes);
            votes.abstain += of(Vote::Abstain);
            votes.no += of(Vote::No);
            votes.absent += of(Vote::Absent);
        }
        let cast = |call| u64::from(assembly.ballots().tally(call).cast());
        let decades = assembly.by_year(|year| year - year.rem_euclid(10));
        let decades = decades.iter().map(|(decade, calls)| Span {
            decade,
            roll_calls: calls.len(),
            votes: calls.iter().map(cast).sum(),
        });
        let dates = || assembly.calls().iter().filter_map(|call| call.date);
        Summary {
            countries: assembly.names().len(),
            roll_calls: assembly.calls().len(),
            first: dates().min_by_key(|date| date.first()).map(|date| date.to_string()),
            last: dates().max_by_key(|date| date.last()).map(|date| date.to_string()),
            unanimous: calls.filter(|call| cast(*call) > 0).count() - assembly.divided().len(),
            votes,
            decades: decades.collect(),
            reading: Reading::of(assembly.table().report()),
        }
    }

    fn counts(&self) -> Vec<Count> {
        let (votes, reading) = (&self.votes, &self.reading);
        let count = |what: &str, count| Count { what: what.to_owned(), count };
        let size = |what: &str, size| count(what, u64::try_from(size).unwrap_or(u64::MAX));
        let mut counts = vec![
            size("countries", self.countries),
            size("roll_calls", self.roll_calls),
            size("unanimous", self.unanimous),
            count("yes", votes.yes),
            count("abstain", votes.abstain),
            count("no", votes.no),
            count("absent", votes.absent),
            count("rows", reading.rows),
            count("taken", reading.taken),
            count("lost", reading.lost),
        ];
        counts.extend(reading.faults.iter().map(|(fault, times)| count(fault, *times)));
        counts.extend(
            self.decades.iter().map(|decade| size(&format!("roll_calls of {}", decade.decade), decade.roll_calls)),
        );
        counts
    }
}

impl<'t> Reading<'t> {
    fn of(report: &'t Report) -> Reading<'t> {
        Reading {
            rows: report.rows(),
            taken: report.taken(),
            lost: report.lost(),
            faults: report.counts().map(|(fault, count)| (fault.to_string(), count)).collect(),
            without_code_or_name: report.fallbacks(),
            dated_by_month: report.coarsened(),
            undated: report.undated(),
            without_votes: report.without_votes(),
            absent_columns: report.absent_columns(),
            unread: report.unread().iter().map(ToString::to_string).collect(),
        }
    }
}
