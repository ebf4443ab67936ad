//! One question after another: at a terminal with a line editor, else line by line.

use std::io::BufRead;
use std::process::ExitCode;

use demarche::Dossier;
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use rustyline::{Config, Editor};

use crate::FORMS;
use crate::completion::Words;
use crate::failure::{Failure, note};
use crate::print::print;

/// The answer to a question, or why there is none.
type Reply<'r> = &'r dyn Fn(&str) -> Result<String, String>;

/// What a line comes to.
#[derive(Debug, PartialEq, Eq)]
enum Turn {
    Told(String),
    Refused(String),
    Nothing,
    Quit,
}

fn turn(line: &str, dossier: &Dossier, reply: Reply<'_>) -> Turn {
    let list = |lines: Vec<String>| Turn::Told(if lines.is_empty() { "none".into() } else { lines.join("\n") });
    match line.trim() {
        "" => Turn::Nothing,
        "quit" | "exit" => Turn::Quit,
        "help" | "?" => Turn::Told(FORMS.into()),
        "items" => list(dossier.items().map(|item| format!("{}  {}", item.id(), item.title())).collect()),
        "meetings" => list(dossier.meetings().map(|one| format!("{}  {}", one.id(), one.title())).collect()),
        "parties" => {
            let nations = dossier.nations().map(|nation| format!("{}  {}", nation.id(), nation.name()));
            let blocs = dossier.blocs().map(|bloc| format!("{}  {}", bloc.id(), bloc.name()));
            list(nations.chain(blocs).collect())
        }
        question => reply(question).map_or_else(Turn::Refused, Turn::Told),
    }
}

/// Asks until nobody asks on. A refused question ends nothing.
pub(crate) fn at_terminal(dossier: &Dossier, reply: Reply<'_>) -> Result<ExitCode, Failure> {
    let told = |error: ReadlineError| Failure::Usage(format!("the terminal cannot be used: {error}"));
    let mut editor = Editor::with_history(Config::default(), MemHistory::new()).map_err(told)?;
    editor.set_helper(Some(Words::of(dossier)));
    print(&format!("{}. `help` lists what can be asked, `quit` leaves.", title(dossier)))?;
    loop {
        let line = match editor.readline("? ") {
            Ok(line) => line,
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => return Ok(ExitCode::SUCCESS),
            Err(error) => return Err(told(error)),
        };
        if !line.trim().is_empty() {
            editor.add_history_entry(line.as_str()).map_err(told)?;
        }
        match turn(&line, dossier, reply) {
            Turn::Told(answer) => print(&format!("{answer}\n"))?,
            Turn::Refused(why) => note(why + "\n"),
            Turn::Nothing => {}
            Turn::Quit => return Ok(ExitCode::SUCCESS),
        }
    }
}

/// Takes each line for a question, to the last; fails if one of them has no answer.
pub(crate) fn line_by_line(lines: impl BufRead, dossier: &Dossier, reply: Reply<'_>) -> Result<ExitCode, Failure> {
    let mut refused = false;
    for line in lines.lines() {
        let line = line.map_err(|error| Failure::Usage(format!("standard input cannot be read: {error}")))?;
        match turn(&line, dossier, reply) {
            Turn::Told(answer) => print(&format!("{answer}\n"))?,
            Turn::Refused(why) => {
                refused = true;
                note(why + "\n");
            }
            Turn::Nothing => {}
            Turn::Quit => break,
        }
    }
    Ok(ExitCode::from(if refused { 2 } else { 0 }))
}

fn title(dossier: &Dossier) -> &str {
    dossier.document().title.as_deref().unwrap_or("A dossier without a title")
}

#[cfg(test)]
mod tests {
    use demarche::samples;

    use super::{Turn, turn};
    use crate::FORMS;

    #[test]
    fn some_words_are_no_questions() {
        let paris = samples::paris().unwrap();
        let reply = |question: &str| if question == "who?" { Ok("nobody".into()) } else { Err("no".into()) };
        let turn = |line: &str| turn(line, &paris, &reply);
        assert_eq!(turn("  "), Turn::Nothing);
        assert_eq!(turn(" quit "), Turn::Quit);
        assert_eq!(turn("help"), Turn::Told(FORMS.into()));
        assert_eq!(turn("who?"), Turn::Told("nobody".into()));
        assert_eq!(turn("what?"), Turn::Refused("no".into()));
        let meetings = "summit  Paris summit on Ukraine\ndinner  Working dinner of Macron and Zelenskyy\n\
                        briefing  Macron tells Trump how the summit went";
        assert_eq!(turn("meetings"), Turn::Told(meetings.into()));
    }
}
