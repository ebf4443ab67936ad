//! Many pairs at once, from standard input.

use std::io::{self, BufRead};

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

/// The lines, without a header and blank ones; or each that is none.
pub(crate) fn lines(input: impl BufRead) -> Result<Vec<Line>, Failure> {
    let (mut lines, mut wrong) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(input.lines()) {
        let line = line.map_err(|failure| Failure::Usage(format!("standard input cannot be read: {failure}")))?;
        // Blank, or only commas.
        if line.chars().all(|char| char.is_whitespace() || char == ',') {
            continue;
        }
        let cells = cells(&line);
        let (a, b, period) = match cells.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["a", "b", "period"] if lines.is_empty() => continue,
            [a, b] | [a, b, ""] => (a, b, ALL),
            [a, b, period] => (a, b, period),
            _ => {
                wrong.push(format!("line {number}: expected `a,b,period`, not {}", counted(cells.len())));
                continue;
            }
        };
        lines.push(Line { number, names: [a.to_owned(), b.to_owned()], period: period.to_owned() });
    }
    if wrong.is_empty() { Ok(lines) } else { Err(Failure::Usage(wrong.join("\n"))) }
}

fn counted(cells: usize) -> String {
    if cells == 1 { "1 cell".to_owned() } else { format!("{cells} cells") }
}

/// The cells of one line, of which some may be in quotes.
fn cells(line: &str) -> Vec<String> {
    let line = line.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.has_headers(false).flexible(true).trim(csv::Trim::All).from_reader(line.as_bytes());
    let record = reader.records().next().and_then(Result::ok).unwrap_or_default();
    record.iter().map(str::to_owned).collect()
}
