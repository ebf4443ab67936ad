//! Many pairs at once, from standard input.

use std::io;

use crate::agreement::{Comparing, Pair};
use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::period::ALL;
use crate::progress::Progress;
use crate::shown;
use crate::wanted::Wanted;

/// A line of standard input: two names as they were written, and a period.
#[derive(Debug)]
pub(crate) struct Line {
    number: u64,
    names: [String; 2],
    period: String,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let lines = lines(io::stdin().lock())?;
    let pairs = pairs(assembly, &lines)?;
    shown::answer(wanted.form, &pairs, &pairs)
}

/// The pair of each line, or what is wrong with all of the lines that are.
pub(crate) fn pairs<'t>(assembly: &Assembly, lines: &'t [Line]) -> Result<Vec<Pair<'t>>, Failure> {
    let comparing = Comparing::of(assembly);
    let mut progress = Progress::of("comparing pairs", lines.len() as u64);
    let (mut pairs, mut wrong) = (Vec::new(), Vec::new());
    for line in lines {
        progress.add(1);
        match line.pair(assembly, &comparing) {
            Ok(pair) => pairs.push(pair),
            Err(Failure::Usage(message) | Failure::Data(message)) => {
                wrong.push(format!("line {}: {message}", line.number));
            }
        }
    }
    if wrong.is_empty() { Ok(pairs) } else { Err(Failure::Usage(wrong.join("\n"))) }
}

impl Line {
    fn pair<'t>(&'t self, assembly: &Assembly, comparing: &Comparing<'_>) -> Result<Pair<'t>, Failure> {
        let [a, b] = [&self.names[0], &self.names[1]];
        let countries = [assembly.countries().find(a)?, assembly.countries().find(b)?];
        comparing.pair([a, b], countries, &self.period)
    }
}

/// The lines, without a header and blank ones.
pub(crate) fn lines(input: impl io::Read) -> Result<Vec<Line>, Failure> {
    let unreadable = |failure| Failure::Usage(format!("standard input cannot be read: {failure}"));
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).trim(csv::Trim::All).from_reader(input);
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let number = record.position().map_or(0, csv::Position::line);
        let (a, b, period) = match record.iter().collect::<Vec<_>>()[..] {
            ["a", "b", "period"] if lines.is_empty() => continue,
            [a, b] => (a, b, ALL),
            [a, b, period] => (a, b, period),
            _ => {
                return Err(Failure::Usage(format!(
                    "line {number}: expected `a,b,period`, not {} cells",
                    record.len()
                )));
            }
        };
        lines.push(Line { number, names: [a.to_owned(), b.to_owned()], period: period.to_owned() });
    }
    Ok(lines)
}
