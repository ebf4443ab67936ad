//! Does it pass, who blocks it, who is pivotal, and who has the power.

#[path = "../console/arguments.rs"]
mod arguments;
mod bar;
mod council;
#[path = "../console/dossier.rs"]
mod dossier;
#[path = "../console/failure.rs"]
mod failure;
mod found;
mod item;
mod names;
mod nearest;
mod page;
mod players;
mod power;
#[path = "../console/print.rs"]
mod print;
mod rule;
mod seats;
mod told;
mod wanted;

use std::process::ExitCode;

use demarche::decide::{Ballots, Power, Reason, Refused, Sitting};

use council::Council;
use failure::{Failure, ended, note};
use found::Found;
use print::print;
use told::Told;
use wanted::{Instead, Wanted};

const HELP: &str = "\
Does it pass, who blocks it, who is pivotal, and who has the power.

Usage: cargo run --release --example council -- RULE [OPTIONS]

  RULE               a preset, which --list prints, a JSON file, or the JSON itself

  --for LIST         who votes for: names or ids with commas between them, those with commas in them in quotes, or
                     `rest` for all who are in no list; so do --against, --abstain, --declared-abstention, --absent,
                     --not-participating and --not-entitled; whoever is in none is open
  --item ITEM        how everybody votes, as stances on an item of the agenda tell; the lists say otherwise
  --dossier FILE     the document of ITEM, or `-` for standard input [the Paris summit]

  --body BLOC        whose members decide [those of the preset]
  --on DATE          the day whose members and figures count [the day of the dossier]
  --players FILE     other players, as CSV: a column `player`, and one for each weight or role that RULE names; a column
                     `weight` is the only weight of RULE, whatever that calls it; a role is yes or no
  --role NAME=LIST   who has a role that RULE names

  --power            who has the power, as CSV: of all players, or of those still open where votes are given; several
                     weights of RULE stand in `weight` in the order of their names, with slashes between them; what
                     can only be estimated has fewer decimals, and standard error says how far it may be off
  --all-vote         the same, taking for granted that everybody votes for or against
  --blocking N       how many of the smallest blocking and passing sets are shown [3]
  --json             one JSON object, for a program: verdict, criteria, votes, open, pivotal; blockers: while it is open, sets
                     that can make it fail, once it failed, who did, once it passed, who could have; passing: sets that
                     can make it pass, or could have; more_blockers, more_passing: whether there are others, null if that
                     was not found out
  --list             the presets, each with its article
  -h, --help         print this

Exit code: 0 with an answer, 1 when a file is wrong, 2 when an option is, when the rule has no answer to it, or when something
cannot be read or written.";

fn main() -> ExitCode {
    ended(run)
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    let wanted = Wanted::of(arguments).map_err(Failure::Usage)?;
    match &wanted.instead {
        Some(Instead::Help) => return print(HELP),
        Some(Instead::List) => return print(&rule::list()),
        None => {}
    }
    let chosen = rule::choose(wanted.rule.as_deref().unwrap_or_default())?;
    answer(&Council::of(&wanted, chosen)?, &wanted)
}

fn answer(council: &Council, wanted: &Wanted) -> Result<(), Failure> {
    let ballots = council.ballots(wanted)?;
    if page::entitled(&ballots) == 0 {
        return Err(Failure::Usage("nobody is left who has a vote".to_owned()));
    }
    let no_power = |refused| Failure::Usage(no_power(&refused));
    let power =
        wanted.power.then(|| power_of(&council.sitting, &ballots, wanted.all_vote).map_err(no_power)).transpose()?;
    if let (Some(power), false) = (&power, wanted.json) {
        print(&power::csv(power, &council.weights).map_err(Failure::Data)?)?;
        note(power::about(power));
        return Ok(());
    }
    let found = Found::of(&council.sitting, &ballots, wanted.blocking.unwrap_or(3));
    if wanted.json {
        let power = power.map(|power| power::Told::of(&power, &council.weights));
        let told = Told::of(council, &ballots, &found, power);
        print(&serde_json::to_string_pretty(&told).map_err(Failure::data)?)
    } else {
        print(&page::page(council, &ballots, &found))
    }
}

/// Of everybody; of those who are open, once somebody has voted.
fn power_of(sitting: &Sitting, ballots: &Ballots<'_>, all_vote: bool) -> Result<Power, Refused> {
    match *ballots == sitting.open() {
        true if all_vote => sitting.power_if_all_vote(),
        true => sitting.power(),
        false => sitting.power_now(ballots),
    }
}

fn no_power(refused: &Refused) -> String {
    let advice = if refused.reason() == Reason::WholeVaries { "\nthat is --power --all-vote" } else { "" };
    format!("--power: {refused}{advice}")
}
