//! Who is meant: reads names, one a line, and says which nation each one is.

#[path = "console/arguments.rs"]
mod arguments;
#[path = "console/failure.rs"]
mod failure;
#[path = "console/print.rs"]
mod print;

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use demarche::Day;
use demarche::atlas::{Resolution, Resolver};

use arguments::{Arguments, once};
use failure::{Failure, ended};
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
Exit code: 0, or 2 if an option is wrong, or something cannot be read or written.";

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "-h" || argument == "--help") {
        return print(HELP);
    }
    resolve_all(resolver(arguments).map_err(Failure::usage)?)
}

fn resolver(arguments: &[String]) -> Result<Resolver<'static>, String> {
    let (mut metonyms, mut on) = (false, None);
    let mut arguments = Arguments::of(arguments);
    while let Some(option) = arguments.next()? {
        match option {
            "--metonyms" => metonyms = true,
            "--on" => {
                let day: Day =
                    arguments.value("a day, like 1980-01-01")?.parse().map_err(|error| format!("{error}"))?;
                once(&mut on, day, option)?;
            }
            _ if option.starts_with('-') => return Err(format!("there is no option `{option}`; see --help")),
            _ => return Err(format!("`{option}` is no option: names are read from standard input; see --help")),
        }
    }
    let resolver = on.map_or(Resolver::new(), |day| Resolver::new().on(day));
    Ok(if metonyms { resolver.with_metonyms() } else { resolver })
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
