//! Who is meant: reads names, one a line, and says which nation each one is.

#[path = "console/failure.rs"]
mod failure;
#[path = "console/print.rs"]
mod print;

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use demarche::Day;
use demarche::atlas::{Resolution, Resolver};

use failure::Failure;
use print::{print, written};

const HELP: &str = "\
Reads names, one a line, and says which nation each one is.

Usage: cargo run --example resolve -- [--on DATE] [--metonyms] < NAMES

  --on DATE    as of a day, like 1980-01-01; without it, as of the present
  --metonyms   also take `the Kremlin` for the government that sits there

  -h, --help   print this

Prints a line for each: input, id, alpha-3 code, and how it was found (id, code,
name, alias, historic or metonym), with tabs between. Of a name that may mean
several, the ids with | between, no code, and `ambiguous`; of one that means
nobody, no id, no code, and `none`. A blank line and one that is not UTF-8 text
mean nobody, too. Tabs and control characters in a name are printed escaped.
Exit code: 0, or 2 if the names cannot be read.";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.end(),
    }
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "-h" || argument == "--help") {
        return print(HELP);
    }
    resolve_all(resolver(arguments).map_err(Failure::usage)?)
}

fn resolver(arguments: &[String]) -> Result<Resolver<'static>, String> {
    let (mut resolver, mut has_day) = (Resolver::new(), false);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let (option, value) = match argument.split_once('=') {
            Some((option, value)) => (option, Some(value)),
            None => (argument.as_str(), None),
        };
        resolver = match (option, value) {
            ("--metonyms", None) => resolver.with_metonyms(),
            ("--on", _) if has_day => return Err("`--on` is given twice; see --help".to_owned()),
            ("--on", value) => {
                has_day = true;
                let text = value.or_else(|| arguments.next().map(String::as_str));
                let text = text.ok_or("`--on` needs a day, like 1980-01-01; see --help")?;
                resolver.on(text.parse::<Day>().map_err(|error| error.to_string())?)
            }
            _ if argument.starts_with('-') => return Err(format!("there is no option `{argument}`; see --help")),
            _ => return Err(format!("`{argument}` is no option: names are read from standard input; see --help")),
        };
    }
    Ok(resolver)
}

fn resolve_all(resolver: Resolver<'_>) -> Result<(), Failure> {
    let mut names = io::stdin().lock();
    let mut answers = BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    let unreadable = |error| Failure::Usage(format!("standard input cannot be read: {error}"));
    while names.read_until(b'\n', &mut line).map_err(unreadable)? > 0 {
        let ending: &[u8] = if line.ends_with(b"\r\n") { b"\r\n" } else { b"\n" };
        let name = line.strip_suffix(ending).unwrap_or(&line);
        let resolution = std::str::from_utf8(name).map_or(Resolution::None, |name| resolver.resolve(name));
        let told = answer(&mut answers, &printable(&String::from_utf8_lossy(name)), resolution);
        if told.is_err() {
            return written(told);
        }
        line.clear();
    }
    written(answers.flush())
}

/// A name without what would break the columns or reach a terminal as a command.
fn printable(name: &str) -> String {
    let escaped = |char: char| if char.is_control() { char.escape_debug().to_string() } else { char.to_string() };
    name.chars().map(escaped).collect()
}

fn answer(answers: &mut impl Write, name: &str, resolution: Resolution) -> io::Result<()> {
    match resolution {
        Resolution::One(found) => {
            writeln!(answers, "{name}\t{}\t{}\t{}", found.id(), found.alpha3().unwrap_or_default(), found.how())
        }
        Resolution::Ambiguous(candidates) => {
            let ids: Vec<_> = candidates.ids().map(|id| id.to_string()).collect();
            writeln!(answers, "{name}\t{}\t\tambiguous", ids.join("|"))
        }
        Resolution::None => writeln!(answers, "{name}\t\t\tnone"),
    }
}
