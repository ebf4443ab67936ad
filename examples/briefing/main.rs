//! A whole dossier on one screen: meetings, agenda, who stands where, agreements, relations, and how firm all of it is.

mod agenda;
#[path = "../console/arguments.rs"]
mod arguments;
mod deals;
#[path = "../console/dossier.rs"]
mod dossier;
#[path = "../console/failure.rs"]
mod failure;
mod footing;
mod meetings;
mod page;
#[path = "../console/print.rs"]
mod print;
mod relations;
mod stances;

use std::io::IsTerminal;
use std::process::ExitCode;

use demarche::{Day, Lens, UnknownName};

use arguments::{Arguments, once};
use dossier::dossier;
use failure::{Failure, ended};
use page::{Page, Row};
use print::print;

const HELP: &str = "\
A whole dossier on one screen.

Usage: cargo run --example briefing [-- [FILE] [--as-of DATE] [--known-by DATE]]

  FILE             a JSON document of the format demarche/1, or JSON Lines if it
                   is named .jsonl; - reads JSON from standard input
                   [the Paris summit]
  --as-of DATE     the day on which to look, as 2025-03-26 [the dossier's own]
  --known-by DATE  only what was surely known by that day

  -h, --help       print this

Prints meetings, agenda, who stands where, agreements and pledges, relations, and
what is hedged, unnamed, leaked or without a source. No line has more than 100
characters; wide characters count as one. In colour on a terminal, unless NO_COLOR
is set.
Exit code: 0 with a briefing, 1 if the document has problems, 2 if an
argument is wrong, or something cannot be read or written.";

/// What was asked for.
#[derive(Debug, Default)]
struct Asked {
    file: Option<String>,
    as_of: Option<Day>,
    known_by: Option<Day>,
}

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    if arguments.iter().any(|argument| argument == "-h" || argument == "--help") {
        return print(HELP);
    }
    let asked = asked(arguments).map_err(Failure::usage)?;
    let dossier = dossier(asked.file.as_deref(), false)?;
    let lens = dossier.on(asked.as_of.unwrap_or(dossier.day()));
    let lens = asked.known_by.map_or(lens, |known_by| lens.known_by(known_by));
    // Every name comes from the dossier itself.
    let page = page(lens).map_err(Failure::usage)?;
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    print(&page.printed(std::io::stdout().is_terminal() && !no_colour))
}

fn asked(arguments: &[String]) -> Result<Asked, String> {
    let mut asked = Asked::default();
    let mut arguments = Arguments::of(arguments);
    while let Some(option) = arguments.next()? {
        match option {
            "--as-of" => once(&mut asked.as_of, day(option, &mut arguments)?, option)?,
            "--known-by" => once(&mut asked.known_by, day(option, &mut arguments)?, option)?,
            _ if option.starts_with('-') && option != "-" => {
                return Err(format!("there is no option `{option}`; see --help"));
            }
            file => place(&mut asked.file, file)?,
        }
    }
    Ok(asked)
}

fn day(option: &str, arguments: &mut Arguments<'_>) -> Result<Day, String> {
    let day = arguments.value("a day, like 2025-03-26")?;
    day.parse().map_err(|error| format!("{option}: {error}"))
}

fn place(file: &mut Option<String>, argument: &str) -> Result<(), String> {
    match file.replace(argument.to_owned()) {
        None => Ok(()),
        Some(_) => Err(format!("`{argument}` is one file too many; see --help")),
    }
}

fn page(lens: Lens<'_>) -> Result<Page, UnknownName> {
    let mut page = Page::default();
    head(lens, &mut page);
    meetings::section(lens, &mut page);
    let agenda = agenda::Agenda::of(lens)?;
    agenda.section(lens, &mut page);
    stances::section(lens, &agenda, &mut page)?;
    deals::section(lens, &mut page);
    relations::section(lens, &mut page);
    footing::section(lens, &mut page)?;
    Ok(page)
}

/// What it is about, from where it is seen, and how much there is of it.
fn head(lens: Lens<'_>, page: &mut Page) {
    let document = lens.dossier().document();
    let day = if lens.day() == Day::MIN { "undated".into() } else { format!("as of {}", lens.day()) };
    let known = lens.knowledge().map_or("all that is known".into(), |day| format!("as known by {day}"));
    let seen = format!("{day}, {known}");
    let title = page::cut(document.title.as_deref().unwrap_or("(no title)"), page::WIDTH - seen.len() - 2);
    page.heading(&title, &seen);
    let counts = [
        (lens.dossier().nations().len(), "nation"),
        (lens.dossier().blocs().len(), "bloc"),
        (document.agenda.len(), "item"),
        (document.stances.len(), "stance"),
        (document.relations.len(), "relation"),
        (document.pledges.len(), "pledge"),
        (document.statements.len(), "statement"),
        (document.roll_calls.len(), "roll call"),
        (document.sources.len(), "source"),
    ];
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts: Vec<_> = counts.map(|(count, what)| counted(*count, what)).collect();
    page.row(Row::plain(&if counts.is_empty() { "no records".into() } else { counts.join(", ") }));
}

/// So many of something.
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// What has become of something, in words.
fn stage<T: ToString>(stage: &demarche::Stage<T>) -> Option<String> {
    let readings: Vec<_> = stage.readings().iter().map(ToString::to_string).collect();
    match stage {
        demarche::Stage::Definite(_) => Some(readings.join(" or ")),
        demarche::Stage::Possible(_) => Some(format!("possibly {}", readings.join(" or "))),
        demarche::Stage::Unknown => None,
    }
}

/// Who makes a claim that involves several, and whether no other side does.
fn claimants(claimed_by: &demarche::ClaimedBy<'_>, alone: bool) -> String {
    let mut names: Vec<_> = claimed_by.parties().iter().map(|party| party.name().to_owned()).collect();
    names.extend(claimed_by.is_narrated().then(|| "the source".into()));
    names.extend(claimed_by.is_by_unknown().then(|| "somebody".into()));
    match names.as_slice() {
        [] => "nobody".into(),
        names if alone => format!("{} only", names.join(", ")),
        names => names.join(", "),
    }
}
