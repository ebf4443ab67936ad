//! Checks a file of the format `demarche/1`: prints its summary, or everything that is wrong with it.

#[path = "console/dossier.rs"]
mod dossier;
#[path = "console/failure.rs"]
mod failure;
#[path = "console/print.rs"]
mod print;

use std::process::ExitCode;

use demarche::{Day, Dossier};

use dossier::dossier;
use failure::{Failure, ended};
use print::print;

const HELP: &str = "\
Checks a file of the format demarche/1.

Usage: cargo run --example load -- [--lines] FILE

  FILE         a JSON document, or JSON Lines if it is named .jsonl; - reads
               standard input
  --lines      read JSON Lines whatever the name

  -h, --help   print this

Prints a summary and the warnings, or every problem, one a line:
path: code: message (help).
Exit code: 0 if it is a dossier, 1 if it has problems, 2 if an argument is wrong,
or something cannot be read or written.";

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<ExitCode, Failure> {
    if arguments.iter().any(|argument| argument == "-h" || argument == "--help") {
        return print(HELP).map(|()| ExitCode::SUCCESS);
    }
    let (options, files): (Vec<_>, Vec<_>) = arguments.iter().partition(|argument| argument.starts_with("--"));
    if let Some(option) = options.iter().find(|option| **option != "--lines") {
        return Err(Failure::Usage(format!("there is no option `{option}`; see --help")));
    }
    let [file] = files.as_slice() else {
        return Err(Failure::usage(format!("expected one file, found {}; see --help", files.len())));
    };
    match dossier(Some(file), !options.is_empty()) {
        Ok(dossier) => print(&summary(&dossier)).map(|()| ExitCode::SUCCESS),
        // What is wrong with the file is the answer.
        Err(Failure::Data(problems)) => print(&problems).map(|()| ExitCode::FAILURE),
        Err(failure) => Err(failure),
    }
}

fn summary(dossier: &Dossier) -> String {
    let document = dossier.document();
    let title = document.title.as_deref().unwrap_or("(no title)");
    let day = if dossier.day() == Day::MIN { "undated".into() } else { format!("as of {}", dossier.day()) };
    let mut lines = vec![format!("{title}, {day}")];
    let counts = [
        ("sources", document.sources.len()),
        ("speakers", document.speakers.len()),
        ("statements", document.statements.len()),
        ("nations", dossier.nations().len()),
        ("blocs", dossier.blocs().len()),
        ("agenda items", document.agenda.len()),
        ("meetings", document.meetings.len()),
        ("stances", document.stances.len()),
        ("relations", document.relations.len()),
        ("pledges", document.pledges.len()),
        ("roll calls", document.roll_calls.len()),
    ];
    lines.extend(counts.iter().map(|(what, count)| format!("{count:>6} {what}")));
    let warnings = dossier.warnings();
    lines.push(match warnings.len() {
        0 => "no warnings".to_owned(),
        1 => "1 warning:".to_owned(),
        more => format!("{more} warnings:"),
    });
    lines.extend(warnings.iter().map(ToString::to_string));
    lines.join("\n")
}
