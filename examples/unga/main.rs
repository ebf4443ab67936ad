//! Questions to the roll calls of the UN General Assembly, or of any other body in the same columns.

mod agreement;
#[path = "../console/arguments.rs"]
mod arguments;
mod assembly;
mod camps;
mod cohesion;
mod command;
mod country;
mod divisive;
mod drift;
#[path = "../console/failure.rs"]
mod failure;
mod like;
mod matrix;
mod members;
#[cfg(test)]
mod oracles;
mod pairs;
mod period;
#[path = "../console/print.rs"]
mod print;
mod progress;
mod shown;
mod summary;
mod unknown;
mod wanted;
mod who;

use std::process::ExitCode;

use assembly::Assembly;
use command::Command;
use failure::{Failure, ended};
use print::print;
use wanted::{Asked, Wanted};

const HELP: &str = "\
Ask the roll calls of the UN General Assembly.

Usage: cargo run --release --features csv --example unga -- DIR COMMAND [OPTIONS]

DIR holds votes.csv (rcid, country, country_code, vote) and roll_calls.csv (rcid, session, date, unres, short).

  summary               what was read, what was not, and how many votes of which kind
  who --position POSITION --on RCID [--among GROUP]
                        who stood there in a roll call: support is yes, oppose is no, neutral is abstain
  agreement A B         how often two voted alike, and every other measure of it
  pairs                 the same for each line `a,b,period` of standard input
  like A [--min 100] [--top 10]
                        who voted most and least like one; only who shares so many roll calls
  cohesion --members A,B,... | --bloc BLOC
                        whether a group voted as one: a fixed list, or who belonged on each day
  matrix                everyone with everyone: the sums of both counts, and the seconds it took;
                        with --csv the counts themselves
  divisive [--among GROUP] [--min 2] [--top 10]
                        what divided them most; only where so many voted
  drift A B [--min 10]  agreement year by year, and its steepest fall between years of so many roll calls
  camps --session S -k K [--linkage average|complete|ward] [--min 1]
                        who stood together in a session, in K camps

  A and B are ids, codes or names. GROUP is a bloc, as it was on the day of each roll call, or a list: A,B,...

  --period 1980|all     only the roll calls of a decade, with agreement, like, cohesion, divisive [all]
  --by agree|agree_half with like, drift and camps: an abstention counts as different, or as half way [agree]
  --json, --csv         how the answer is written [JSON; pairs: CSV]
  -h, --help            print this

A country keeps the name that the table gives it; an id or a code means who bore it on the last day it voted.
What cannot be known is null in JSON and empty in CSV. Progress goes to standard error after a second.
Exit code: 0 with an answer, 1 when the tables are wrong, 2 when the question or an option is, or something cannot be
read or written.";

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    let Asked::Command(wanted) = Wanted::of(arguments)? else { return print(HELP) };
    let assembly = Assembly::read(&wanted.folder)?;
    answer(&assembly, &wanted)
}

fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    match wanted.command {
        Command::Summary => summary::answer(assembly, wanted),
        Command::Who => who::answer(assembly, wanted),
        Command::Agreement => agreement::answer(assembly, wanted),
        Command::Pairs => pairs::answer(assembly, wanted),
        Command::Like => like::answer(assembly, wanted),
        Command::Cohesion => cohesion::answer(assembly, wanted),
        Command::Matrix => matrix::answer(assembly, wanted),
        Command::Divisive => divisive::answer(assembly, wanted),
        Command::Drift => drift::answer(assembly, wanted),
        Command::Camps => camps::answer(assembly, wanted),
    }
}
