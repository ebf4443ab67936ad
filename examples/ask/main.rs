//! Ask a dossier in English; without a question, at a prompt.

#[path = "../console/arguments.rs"]
mod arguments;
mod completion;
#[path = "../console/dossier.rs"]
mod dossier;
#[path = "../console/failure.rs"]
mod failure;
#[path = "../console/print.rs"]
mod print;
mod prompt;
mod wanted;

use std::io::IsTerminal;
use std::process::ExitCode;

use demarche::Lens;

use failure::{Failure, ended};
use print::print;
use wanted::{Form, Wanted};

const HELP: &str = "\
Ask a dossier in English.

Usage: cargo run --example ask [-- OPTIONS QUESTION]

  QUESTION           such as: who in the EU opposes peacekeeping troops?
                     in quotes or not; without one there is a prompt, or each line of standard input is one

  --dossier FILE     a document, a log where FILE ends in .jsonl, or `-` for standard input [the Paris summit]
  --as-of DATE       the day on which things are seen [the dossier's]
  --known-by DATE    only what was known by that day
  --json             the answer as one JSON object, for a program
  --explain          why each party is in or out: every record, what superseded it, what is hidden
  -h, --help         print this

Exit code: 0 with an answer, 1 when the dossier is wrong, 2 when the question or an option is, or something cannot
be read or written.";

/// What is shown at the prompt when somebody asks for help.
const FORMS: &str = "\
Such questions can be asked; ITEM, PARTY, BLOC and MEETING are ids, names or aliases:
  who opposes ITEM                           supports, acquiesces in, is neutral on, has not stated a position on …
  who supports ITEM but opposes ITEM         and, or, does not …; who has a line on ITEM; who is in BLOC
  where does PARTY stand on ITEM             where does everyone stand on ITEM
  what does PARTY oppose                     since when does PARTY oppose ITEM; according to whom …
  what has PARTY said on ITEM                how does BLOC split on ITEM; who breaks with BLOC on ITEM
  what divides BLOC                          can BLOC still agree on ITEM
  on what do PARTY and PARTY disagree        who agrees with PARTY on ITEM
  what changed since DATE                    who changed position on ITEM since DATE; what did we learn since DATE
  what conditions are set on ITEM            what depends on PARTY; who pledged what on ITEM
  who attends MEETING                        what is most sensitive at MEETING
  what rests on leaked sources               what is hedged; what is claimed by one side only
and narrowed: on anything under ITEM, among or outside BLOC, as of DATE, known by DATE, on the record, strongly
The tab key completes words and names. `items`, `parties` and `meetings` list them; `quit` leaves.";

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<ExitCode, Failure> {
    let wanted = Wanted::of(arguments).map_err(Failure::usage)?;
    if wanted.help {
        return print(HELP).map(|()| ExitCode::SUCCESS);
    }
    let dossier = dossier::dossier(wanted.dossier.as_deref(), false)?;
    let lens = dossier.on(wanted.as_of.unwrap_or(dossier.day()));
    let lens = wanted.known_by.map_or(lens, |day| lens.known_by(day));
    let reply = |question: &str| reply(lens, question, wanted.form);
    match &wanted.question {
        Some(question) => print(&reply(question).map_err(Failure::usage)?).map(|()| ExitCode::SUCCESS),
        None if std::io::stdin().is_terminal() => prompt::at_terminal(&dossier, &reply),
        None => prompt::line_by_line(std::io::stdin().lock(), &dossier, &reply),
    }
}

/// The answer to a question in the form that is wanted, or why there is none.
fn reply(lens: Lens<'_>, question: &str, form: Form) -> Result<String, String> {
    let answer = lens.ask(question).map_err(|error| error.to_string())?;
    match form {
        Form::Text => Ok(answer.to_string()),
        Form::Explained => Ok(answer.explain()),
        Form::Json => serde_json::to_string_pretty(&answer).map_err(|error| error.to_string()),
    }
}
