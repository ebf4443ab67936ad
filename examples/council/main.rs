//! Does it pass, who blocks it, who is pivotal, and who has the power.

mod bar;
mod found;
mod names;
mod nearest;
mod page;
mod players;
mod power;
mod rule;
mod seats;
mod told;
mod wanted;

use std::collections::HashMap;
use std::io::{Read, Write};
use std::process::ExitCode;

use demarche::decide::{Ballot, Ballots, Body, Power, Refused, Sitting, Standing};
use demarche::{Day, Dossier, samples};

use found::Found;
use names::Names;
use players::Players;
use rule::{Chosen, Needs};
use seats::Seats;
use told::Told;
use wanted::Wanted;

const HELP: &str = "\
Does it pass, who blocks it, who is pivotal, and who has the power.

Usage: cargo run --release --example council -- RULE [OPTIONS]

  RULE               a preset, which --list prints, a JSON file, or the JSON itself

  --for LIST         who votes for: names or ids with commas between them, or `rest` for all who are in no list;
                     so do --against, --abstain, --declared-abstention, --absent, --not-participating and
                     --not-entitled; whoever is in none is open
  --item ITEM        how everybody votes, as stances on an item of the agenda tell; the lists say otherwise
  --dossier FILE     the document of ITEM, or `-` for standard input [the Paris summit]

  --body BLOC        whose members decide [those of the preset]
  --on DATE          the day whose members and figures count [the day of the dossier]
  --players FILE     other players, as CSV: a column `player`, and one for each weight or role that RULE names; a column
                     `weight` is the only weight of RULE, whatever that calls it; a role is yes or no
  --role NAME=LIST   who has a role that RULE names

  --power            who has the power, as CSV: of all players, or of those still open where votes are given
  --blocking N       how many of the smallest blocking and passing sets are shown [3]
  --json             one JSON object, for a program: verdict, criteria, blockers, pivotal, open and more
  --list             the presets, each with its article
  -h, --help         print this

Exit code: 0 with an answer, 1 when a file is wrong, 2 when an option is, or when the rule has no answer to it.";

/// Why there is no answer.
#[derive(Debug)]
enum Failure {
    /// A file is wrong.
    Data(String),
    /// An option is wrong, or does not go with the rule.
    Usage(String),
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Data(message)) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    let wanted = Wanted::of(arguments).map_err(Failure::Usage)?;
    if wanted.help || wanted.list {
        print(&if wanted.help { HELP.to_owned() } else { rule::list() });
        return Ok(());
    }
    let chosen = rule::choose(wanted.rule.as_deref().unwrap_or_default())?;
    let dossier = samples::paris().map_err(|invalid| Failure::Data(format!("{invalid:#}")))?;
    let council = Council::of(&wanted, chosen, &dossier)?;
    council.answer(&wanted)
}

/// Who decides by which rule.
struct Council {
    chosen: Chosen,
    body: Body,
    sitting: Sitting,
    names: Names,
    /// What each player weighs, as it is shown.
    weights: HashMap<String, String>,
    about: Vec<String>,
    item: Vec<(String, Ballot)>,
}

impl Council {
    fn of(wanted: &Wanted, chosen: Chosen, dossier: &Dossier) -> Result<Council, Failure> {
        let on = wanted.on.unwrap_or(dossier.day());
        let needs = Needs::of(&chosen.rule);
        let given: Vec<_> = wanted.roles.iter().map(|(role, _)| role.clone()).collect();
        let (body, weights, mut about) = seated(wanted, &chosen, on, &needs, &given)?;
        let names = Names::of(body.players().map(str::to_owned).collect(), on);
        let mut body = body;
        for (role, list) in &wanted.roles {
            body = body.role(role, names.all(list).map_err(Failure::Usage)?);
        }
        for (player, ballot) in names.ballots(&wanted.lists, &[]).map_err(Failure::Usage)? {
            match ballot {
                Ballot::NotParticipating => body = body.standing(player, Standing::NotParticipating),
                Ballot::NotEntitled => body = body.standing(player, Standing::NotEntitled),
                _ => {}
            }
        }
        let wrong = |malformed| Failure::Data(format!("{} does not fit its players:\n{malformed}", chosen.name));
        let sitting = Sitting::new(&body, &chosen.rule).map_err(wrong)?;
        about.insert(0, chosen.about());
        Ok(Council { chosen, body, sitting, names, weights, about, item: Vec::new() })
    }

    fn answer(&self, wanted: &Wanted) -> Result<(), Failure> {
        let ballots = self.ballots(wanted)?;
        let power = match wanted.power {
            true => Some(self.power(&ballots).map_err(|refused| Failure::Usage(format!("--power: {refused}")))?),
            false => None,
        };
        if let (Some(power), false) = (&power, wanted.json) {
            print(&power::csv(power, &self.weights).map_err(Failure::Data)?);
            eprintln!("{}", power::about(power));
            return Ok(());
        }
        let found = Found::of(&self.sitting, &ballots, wanted.blocking.unwrap_or(3));
        if wanted.json {
            let power = power.map(|power| power::Told::of(&power, &self.weights));
            let told = Told::of(&self.chosen, &self.about, &ballots, &found, power);
            print(&serde_json::to_string_pretty(&told).map_err(|error| Failure::Data(error.to_string()))?);
        } else {
            print(&page::page(&self.about, &self.chosen.rule, &self.body, &ballots, &found));
        }
        Ok(())
    }

    /// How everybody votes: as the item tells, and as the lists say otherwise.
    fn ballots(&self, wanted: &Wanted) -> Result<Ballots<'_>, Failure> {
        let known = |(at, player): (usize, &str)| self.item.iter().any(|(known, _)| known == player).then_some(at);
        let known: Vec<_> = self.body.players().enumerate().filter_map(known).collect();
        let listed = self.names.ballots(&wanted.lists, &known).map_err(Failure::Usage)?;
        let item = self.item.iter().map(|(player, ballot)| (player.as_str(), *ballot));
        let mut ballots = self.sitting.open();
        for (player, ballot) in item.chain(listed) {
            ballots = ballots.cast(player, ballot).map_err(|error| Failure::Usage(error.to_string()))?;
        }
        Ok(ballots)
    }

    fn power(&self, ballots: &Ballots<'_>) -> Result<Power<'_>, Refused> {
        let untouched = *ballots == self.sitting.open();
        if untouched { self.sitting.power() } else { self.sitting.power_now(ballots) }
    }
}

/// Players with what the rule needs of them, what each weighs, and where that is from.
fn seated(
    wanted: &Wanted,
    chosen: &Chosen,
    on: Day,
    needs: &Needs,
    given: &[String],
) -> Result<(Body, HashMap<String, String>, Vec<String>), Failure> {
    if let Some(file) = &wanted.players {
        let bytes = read(file).map_err(|error| Failure::Usage(format!("`{file}` cannot be read: {error}")))?;
        let players = Players::read(file, &bytes).map_err(Failure::Data)?;
        let body = players.body(needs, given).map_err(Failure::Data)?;
        let about = vec![format!("{} players of {file}", body.players().len())];
        return Ok((body, players.weights_shown(needs), about));
    }
    let bloc = wanted.body.as_deref().or_else(|| chosen.preset.and_then(seats::bloc_of));
    let nobody =
        || format!("who decides by {} is not known: give --players FILE.csv, or --body BLOC, like EU", chosen.name);
    let bloc = bloc.ok_or_else(|| Failure::Usage(nobody()))?;
    let Seats { body, about } = Seats::of(bloc, on, needs, given).map_err(Failure::Usage)?;
    let weight = |player: &str| body.weight_of(needs.weights.first()?, player);
    let shown = body.players().filter_map(|player| Some((player.to_owned(), weight(player)?.to_string()))).collect();
    Ok((body, shown, about))
}

/// Prints, unless nobody reads on.
fn print(text: &str) {
    if let Err(failure) = writeln!(std::io::stdout(), "{text}") {
        if failure.kind() != std::io::ErrorKind::BrokenPipe {
            eprintln!("the output cannot be written: {failure}");
        }
    }
}

fn read(file: &str) -> std::io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}
