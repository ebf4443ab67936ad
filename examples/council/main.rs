//! Does it pass, who blocks it, who is pivotal, and who has the power.

#[path = "../console/arguments.rs"]
mod arguments;
mod bar;
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

use std::collections::HashMap;
use std::process::ExitCode;

use demarche::decide::{Ballot, Ballots, Body, Power, Reason, Refused, Sitting, Standing, Verdict};
use demarche::{Dossier, samples};

use dossier::{dossier, read};
use failure::{Failure, ended, note};
use found::Found;
use names::Names;
use players::Players;
use print::print;
use rule::{Chosen, Needs};
use seats::{CountedBy, Seats};
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
                     weights of RULE stand in `weight` in the order of their names, with slashes between them
  --all-vote         the same, taking for granted that everybody votes for or against
  --blocking N       how many of the smallest blocking and passing sets are shown [3]
  --json             one JSON object, for a program: verdict, criteria, blockers, pivotal, open and more
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
    Council::of(&wanted, chosen)?.answer(&wanted)
}

/// Who decides by which rule.
#[derive(Debug)]
struct Council {
    chosen: Chosen,
    body: Body,
    sitting: Sitting,
    names: Names,
    /// What each player weighs, as it is shown.
    weights: HashMap<String, String>,
    about: Vec<String>,
    /// By which populations is counted, if any are.
    figures: Option<CountedBy>,
    /// How members vote on an item.
    item: Vec<(String, Ballot)>,
    /// How it would stand by what they said themselves.
    own_words: Option<Verdict>,
}

impl Council {
    fn of(wanted: &Wanted, chosen: Chosen) -> Result<Council, Failure> {
        match &wanted.players {
            Some(file) => {
                Council::of_players(wanted, chosen, &Players::read(file, &read(file)?).map_err(Failure::Data)?)
            }
            None => Council::of_bloc(wanted, chosen, &dossier(wanted.dossier.as_deref(), false)?),
        }
    }

    fn of_players(wanted: &Wanted, chosen: Chosen, players: &Players) -> Result<Council, Failure> {
        let needs = Needs::of(&chosen.rule);
        let given: Vec<_> = wanted.roles.iter().map(|(role, _)| role.clone()).collect();
        let mut body = players.body(&needs, &given).map_err(Failure::Data)?;
        let ids = body.players().map(|id| (id.to_owned(), id.to_owned())).collect();
        let names = Names::of(ids, wanted.on.unwrap_or(samples::paris()?.day()));
        for (role, list) in &wanted.roles {
            body = body.role(role, names.all(list, &format!("--role {role}")).map_err(Failure::Usage)?);
        }
        for (player, standing) in standings(wanted, &names)? {
            body = body.standing(player, standing);
        }
        let about = vec![chosen.about(), format!("{} players of {}", body.players().len(), players.file())];
        let sitting = chosen.sitting(&body)?;
        let weights = if needs.weights.is_empty() { players.uncounted() } else { weights(&needs, &body) };
        Ok(Council { chosen, body, sitting, names, weights, about, figures: None, item: Vec::new(), own_words: None })
    }

    fn of_bloc(wanted: &Wanted, chosen: Chosen, dossier: &Dossier) -> Result<Council, Failure> {
        let lens = dossier.on(wanted.on.unwrap_or(dossier.day()));
        let Seats { mut procedure, body, mut about, figures } = Seats::of(chosen.procedure(wanted)?, lens)?;
        let name = |id: &str| dossier.party(id).map_or(id, |party| party.name()).to_owned();
        let names = Names::of(body.players().map(|id| (id.to_owned(), name(id))).collect(), lens.day());
        for (role, list) in &wanted.roles {
            procedure = procedure.role(role, names.all(list, &format!("--role {role}")).map_err(Failure::Usage)?);
        }
        let standings = standings(wanted, &names)?;
        for (player, standing) in &standings {
            procedure = procedure.standing(*player, *standing);
        }
        let some_take_no_part = standings.iter().any(|(_, standing)| *standing == Standing::NotParticipating);
        about.extend(chosen.cautions(procedure.bloc().as_str(), some_take_no_part));
        let body = procedure.body(lens).map_err(Failure::usage)?;
        let needs = Needs::of(&chosen.rule);
        needs.expect_of(&body)?;
        let sitting = chosen.sitting(&body)?;
        let weights = weights(&needs, &body);
        let (mut item, mut own_words) = (Vec::new(), None);
        if let Some(asked) = &wanted.item {
            let asked = item::of(dossier, asked).map_err(Failure::Usage)?;
            let decision = lens.decide(asked.id(), &procedure).map_err(Failure::usage)?;
            let own = lens.on_record().decide(asked.id(), &procedure).map_err(Failure::usage)?;
            item = decision.seats().iter().map(|seat| (seat.party().id().to_owned(), seat.ballot())).collect();
            item.retain(|(_, ballot)| !matches!(ballot, Ballot::Open | Ballot::NotEntitled | Ballot::NotParticipating));
            own_words = Some(own.verdict().clone());
            about.insert(0, format!("on {}, as of {}", asked.title(), lens.day()));
        }
        about.insert(0, chosen.about());
        Ok(Council { chosen, body, sitting, names, weights, about, figures, item, own_words })
    }

    fn answer(&self, wanted: &Wanted) -> Result<(), Failure> {
        let ballots = self.ballots(wanted)?;
        if page::entitled(&ballots) == 0 {
            return Err(Failure::Usage("nobody is left who has a vote".to_owned()));
        }
        let no_power = |refused| Failure::Usage(no_power(&refused));
        let power = wanted.power.then(|| self.power(&ballots, wanted.all_vote).map_err(no_power)).transpose()?;
        if let (Some(power), false) = (&power, wanted.json) {
            print(&power::csv(power, &self.weights).map_err(Failure::Data)?)?;
            note(power::about(power));
            return Ok(());
        }
        let found = Found::of(&self.sitting, &ballots, wanted.blocking.unwrap_or(3));
        if wanted.json {
            let power = power.map(|power| power::Told::of(&power, &self.weights));
            let told = Told::of(self, &ballots, &found, power);
            print(&serde_json::to_string_pretty(&told).map_err(Failure::data)?)
        } else {
            print(&page::page(self, &ballots, &found))
        }
    }

    /// How everybody votes: as the item tells, and as the lists say otherwise.
    fn ballots(&self, wanted: &Wanted) -> Result<Ballots<'_>, Failure> {
        let known = |(at, player): (usize, &str)| self.item.iter().any(|(known, _)| known == player).then_some(at);
        let known: Vec<_> = self.body.players().enumerate().filter_map(known).collect();
        let listed = self.names.ballots(&wanted.lists, &known).map_err(Failure::Usage)?;
        let item = self.item.iter().map(|(player, ballot)| (player.as_str(), *ballot));
        let mut ballots = self.sitting.open();
        for (player, ballot) in item.chain(listed) {
            ballots = ballots.cast(player, ballot).map_err(Failure::usage)?;
        }
        Ok(ballots)
    }

    /// Of everybody; of those who are open, once somebody has voted.
    fn power(&self, ballots: &Ballots<'_>, all_vote: bool) -> Result<Power, Refused> {
        match *ballots == self.sitting.open() {
            true if all_vote => self.sitting.power_if_all_vote(),
            true => self.sitting.power(),
            false => self.sitting.power_now(ballots),
        }
    }
}

fn no_power(refused: &Refused) -> String {
    let advice = if refused.reason() == Reason::WholeVaries { "\nthat is --power --all-vote" } else { "" };
    format!("--power: {refused}{advice}")
}

/// What each player weighs by all that a rule counts.
fn weights(needs: &Needs, body: &Body) -> HashMap<String, String> {
    let shown = |player: &str| {
        let each = needs.weights.iter().filter_map(|weight| body.weight_of(weight, player));
        each.map(|weight| weight.to_string()).collect::<Vec<_>>().join("/")
    };
    let players = body.players().filter(|_| !needs.weights.is_empty());
    players.map(|player| (player.to_owned(), shown(player))).collect()
}

/// Who has no vote, or takes no part.
fn standings<'n>(wanted: &Wanted, names: &'n Names) -> Result<Vec<(&'n str, Standing)>, Failure> {
    let cast = names.ballots(&wanted.lists, &[]).map_err(Failure::Usage)?;
    let standing = |(player, ballot)| match ballot {
        Ballot::NotParticipating => Some((player, Standing::NotParticipating)),
        Ballot::NotEntitled => Some((player, Standing::NotEntitled)),
        _ => None,
    };
    Ok(cast.into_iter().filter_map(standing).collect())
}

#[cfg(test)]
mod tests {
    use demarche::decide::{Ballot, Outcome};

    use super::{Council, Failure};
    use crate::players::Players;
    use crate::wanted::Wanted;

    pub(crate) fn council(rule: &str, players: Players) -> Council {
        Council::of_players(&Wanted::default(), crate::rule::choose(rule).unwrap(), &players).unwrap()
    }

    fn asked(line: &str) -> Result<(Council, Wanted), String> {
        let arguments: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        let told = |failure| match failure {
            Failure::Usage(message) | Failure::Data(message) => message,
        };
        let wanted = Wanted::of(&arguments)?;
        let chosen = crate::rule::choose(wanted.rule.as_deref().unwrap()).map_err(told)?;
        Council::of(&wanted, chosen).map_err(told).map(|council| (council, wanted))
    }

    #[track_caller]
    fn outcome(line: &str) -> Outcome {
        let (council, wanted) = asked(line).unwrap();
        council.sitting.decide(&council.ballots(&wanted).unwrap()).outcome()
    }

    #[test]
    fn the_fourth_member_blocks() {
        assert_eq!(outcome("eu-council-qmv --against Germany,France,Italy --for rest"), Outcome::Passed);
        assert_eq!(outcome("eu-council-qmv --against Germany,France,Italy,Malta --for rest"), Outcome::Failed);
        assert_eq!(outcome("eu-council-qmv --against DEU,FRA,ITA --abstain MLT --for rest"), Outcome::Failed);
        assert_eq!(outcome("eu-council-qmv-no-proposal --against DEU,FRA,ITA --for rest"), Outcome::Failed);
    }

    #[test]
    fn stances_are_votes_and_lists_say_otherwise() {
        assert_eq!(outcome("eu-unanimity --item peacekeeping-troops"), Outcome::Failed);
        assert_eq!(outcome("eu-unanimity --item peacekeepers --abstain Italy,Poland --for rest"), Outcome::Passed);
        let (council, wanted) = asked("eu-council-qmv --item peacekeepers --against rest").unwrap();
        let ballots = council.ballots(&wanted).unwrap();
        assert_eq!(ballots.of("FRA"), Some(Ballot::For), "whose vote is known is not of the rest");
        assert_eq!(ballots.who(Ballot::Against).count(), 26);
        let own = council.own_words.unwrap();
        assert_eq!(own.criteria()[0].short(), "0 of 27 members, 15 needed");
    }

    #[test]
    fn who_takes_no_part_counts_for_nothing_to_participants() {
        // France and Germany have more than 35 % of these four, so that three make a blocking minority.
        let line = "eu-council-qmv-participants --for DEU,NLD,MLT --against FRA --not-participating rest";
        assert_eq!(outcome(line), Outcome::Passed);
    }

    #[test]
    fn what_is_missing_is_asked_for() {
        #[track_caller]
        fn check(line: &str, expected: &str) {
            let error = asked(line).map(|_| ()).unwrap_err();
            assert!(error.contains(expected), "{error}");
        }
        check("osce-consensus-minus-one", "--role concerned=LIST");
        check("unsc-substantive --on 1950-01-01", "unsc-substantive-1946");
        check("imf-85", "--players FILE.csv");
        check("imf-85 --body EU", "the rule counts `votes`");
        check("nato-silence --against Austria", "Austria has no seat here");
        check("nato-silence --item peacekeeping-trops", "did you mean `peacekeeping-troops`?");
        check("nato-silence --body NATOO", "NATOO");
        check("nato-silence --for Frnace", "nobody is called `Frnace`; did you mean `France`?");
    }
}
