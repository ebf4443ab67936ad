//! Everything that can be wrong with a document, found in one go.

mod cycles;
mod history;
mod names;
mod places;
mod readings;
mod roll_calls;
mod rosters;
mod stances;
mod warnings;

use std::collections::HashMap;

use super::Derived;
use super::casts::Casts;
use super::columns::Marks;
use super::index::Index;
use super::ledger::{Block, Ledger};
use super::needs::Needs;
use super::roster::Roster;
use crate::day::Day;
use crate::model::{Document, Record};
use crate::problem::{Code, Invalid, Problem};

pub(crate) use self::warnings::warnings;

/// How many parties a dossier holds, with those of the atlas.
const MOST_PARTIES: usize = u16::MAX as usize;

/// A document under check, with where its records are.
struct Check<'d> {
    document: &'d Document,
    index: &'d Index,
    casts: &'d Casts,
    ledger: &'d Ledger,
    rosters: &'d [Roster],
    needs: &'d Needs,
    /// Stances that hold more than what the ledger has looked up already.
    unusual: &'d [usize],
    day: Day,
    problems: Vec<Problem>,
}

impl<'d> Check<'d> {
    fn of(document: &'d Document, derived: &'d Derived) -> Check<'d> {
        let Derived { index, casts, ledger, rosters, needs, day, .. } = derived;
        Check { document, index, casts, ledger, rosters, needs, unusual: &[], day: *day, problems: Vec::new() }
    }
}

impl Check<'_> {
    fn report(&mut self, path: &impl ToString, code: Code, message: impl Into<String>) {
        self.problems.push(Problem::new(path, code, message));
    }

    fn advise(&mut self, path: &impl ToString, code: Code, message: impl Into<String>, help: impl Into<String>) {
        self.problems.push(Problem::new(path, code, message).with_help(help));
    }
}

/// Reports everything that keeps a document from being a dossier.
///
/// Of the stances, those that are not unusual have been looked up when they were laid into the ledger.
pub(crate) fn check(document: &Document, derived: &Derived, unusual: &[usize]) -> Result<(), Invalid> {
    if document.format != Document::FORMAT {
        return Err(Problem::unsupported_format("format", &document.format).into());
    }
    let (parties, most) =
        (document.nations.len() + document.blocs.len(), MOST_PARTIES - derived.index.census.of_atlas());
    if parties > most {
        // Beyond that, parties have no place in the index, and every check would stumble over them.
        let message = format!("{parties} parties are more than the {most} that a dossier holds");
        return Err(Problem::new(&"nations", Code::TooManyParties, message).into());
    }
    // Nobody can know so many, and each would be reported.
    Invalid::unless_none(roll_calls::too_long(document))?;
    let mut check = Check { unusual, ..Check::of(document, derived) };
    check.names();
    check.places();
    check.cycles();
    check.rosters();
    check.stances();
    check.roll_calls();
    check.readings();
    let mut problems = check.problems;
    in_document_order(document, &mut problems);
    Invalid::unless_none(problems)
}

/// Everything that is wrong with one stance alone, before it has a row.
pub(crate) fn stance(document: &Document, derived: &Derived, place: usize) -> Vec<Problem> {
    let mut check = Check::of(document, derived);
    check.places_of(place);
    check.divisions(place);
    check.problems
}

/// Everything that is wrong with how the stances of a party on an item stand to each other.
pub(crate) fn group(document: &Document, derived: &Derived, group: Block<'_>) -> Vec<Problem> {
    let mut check = Check::of(document, derived);
    if group.marks.iter().any(|marks| marks.has(Marks::CAREFUL)) {
        check.repeated_in(group);
        check.readings_of(group);
    }
    check.problems
}

/// What is wrong with the lists of blocs on the dossier's day.
pub(crate) fn rosters(document: &Document, derived: &Derived) -> Vec<Problem> {
    let mut check = Check::of(document, derived);
    check.rosters();
    check.problems
}

/// Chains of conditions that are too long.
pub(crate) fn needs(document: &Document, derived: &Derived) -> Vec<Problem> {
    let mut check = Check::of(document, derived);
    check.chains_of_needs();
    check.problems
}

/// Sorts by where the record stands that a problem is about; within a record, in the order of finding.
pub(crate) fn in_document_order(document: &Document, problems: &mut [Problem]) {
    let fields: HashMap<&str, usize> = document.fields().iter().enumerate().map(|(rank, name)| (*name, rank)).collect();
    problems.sort_by_cached_key(|problem| {
        let (list, rest) = problem.path().split_once('[').unwrap_or((problem.path(), ""));
        let record = rest.split(']').next().and_then(|number| number.parse::<usize>().ok());
        (fields.get(list).copied(), record)
    });
}
