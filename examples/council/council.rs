//! Who decides by which rule, and how they vote.

use std::collections::HashMap;

use demarche::decide::{Ballot, Ballots, Body, Procedure, Sitting, Standing, Verdict};
use demarche::{Dossier, Lens, samples};

use crate::dossier::{dossier, read};
use crate::failure::Failure;
use crate::item::Item;
use crate::names::{self, Names};
use crate::players::Players;
use crate::rule::{Chosen, Needs};
use crate::seats::{CountedBy, Seats};
use crate::wanted::Wanted;

/// Who decides by which rule.
#[derive(Debug)]
pub(crate) struct Council {
    pub(crate) chosen: Chosen,
    pub(crate) body: Body,
    pub(crate) sitting: Sitting,
    pub(crate) names: Names,
    /// What each player weighs, as it is shown.
    pub(crate) weights: HashMap<String, String>,
    pub(crate) about: Vec<String>,
    /// By which populations is counted, if any are.
    pub(crate) figures: Option<CountedBy>,
    item: Option<Item>,
}

impl Council {
    pub(crate) fn of(wanted: &Wanted, chosen: Chosen) -> Result<Council, Failure> {
        Needs::of(&chosen.rule).expect_roles(wanted.roles.iter().map(|(role, _)| role.as_str()))?;
        match &wanted.players {
            Some(file) => {
                Council::of_players(wanted, chosen, &Players::read(file, &read(file)?).map_err(Failure::Data)?)
            }
            None => Council::of_bloc(wanted, chosen, &dossier(wanted.dossier.as_deref(), false)?),
        }
    }

    /// How it would stand by what members said themselves.
    pub(crate) fn own_words(&self) -> Option<&Verdict> {
        self.item.as_ref().map(|item| &item.own_words)
    }

    fn of_players(wanted: &Wanted, chosen: Chosen, players: &Players) -> Result<Council, Failure> {
        let needs = Needs::of(&chosen.rule);
        let given: Vec<_> = wanted.roles.iter().map(|(role, _)| role.clone()).collect();
        players.expect_no_columns(&given).map_err(Failure::Usage)?;
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
        Ok(Council { chosen, body, sitting, names, weights, about, figures: None, item: None })
    }

    fn of_bloc(wanted: &Wanted, chosen: Chosen, dossier: &Dossier) -> Result<Council, Failure> {
        let lens = dossier.on(wanted.on.unwrap_or(dossier.day()));
        let procedure = without_unsure(chosen.procedure(wanted)?, wanted, lens);
        let Seats { mut procedure, body, mut about, figures } = Seats::of(procedure, lens)?;
        let name = |id: &str| dossier.party(id).map_or(id, |party| party.name()).to_owned();
        let names = Names::of(body.players().map(|id| (id.to_owned(), name(id))).collect(), lens.day());
        for (role, list) in &wanted.roles {
            if body.players_in(role).is_some() {
                about.push(format!("who is `{role}` is given here, and is not what is known of {}", procedure.bloc()));
            }
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
        let asked = wanted.item.as_deref();
        let item = asked.map(|asked| Item::of(lens, asked, &procedure)).transpose()?;
        if let Some(item) = &item {
            about.insert(0, format!("on {}, as of {}", item.title, lens.day()));
        }
        about.insert(0, chosen.about());
        Ok(Council { chosen, body, sitting, names, weights, about, figures, item })
    }

    /// How everybody votes: as the item tells, and as the lists say otherwise.
    pub(crate) fn ballots(&self, wanted: &Wanted) -> Result<Ballots<'_>, Failure> {
        let votes = || self.item.iter().flat_map(|item| &item.votes).map(|(player, ballot)| (player.as_str(), *ballot));
        let known = |(at, player): (usize, &str)| votes().any(|(known, _)| known == player).then_some(at);
        let known: Vec<_> = self.body.players().enumerate().filter_map(known).collect();
        let listed = self.names.ballots(&wanted.lists, &known).map_err(Failure::Usage)?;
        let mut ballots = self.sitting.open();
        for (player, ballot) in votes().chain(listed) {
            ballots = ballots.cast(player, ballot).map_err(Failure::usage)?;
        }
        Ok(ballots)
    }
}

/// Of those of whom it is not sure that they sit there, who is said to have no vote, or to take no part.
fn without_unsure(procedure: Procedure, wanted: &Wanted, lens: Lens<'_>) -> Procedure {
    let Ok(members) = lens.members(procedure.bloc()) else { return procedure };
    let unsure = members.possible() | members.unknown();
    let lists = wanted.lists.iter().filter_map(|(ballot, list)| Some((standing(*ballot)?, list)));
    let named = lists.flat_map(|(standing, list)| {
        names::parts(list, "", &mut Vec::new()).into_iter().map(move |name| (standing, name))
    });
    let party = |(standing, name): (Standing, String)| {
        let party = lens.dossier().party(name.as_str()).ok()?;
        unsure.contains(party).then(|| (party.id().to_owned(), standing))
    };
    named.filter_map(party).fold(procedure, |procedure, (party, standing)| procedure.standing(party, standing))
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
    Ok(cast.into_iter().filter_map(|(player, ballot)| Some((player, standing(ballot)?))).collect())
}

fn standing(ballot: Ballot) -> Option<Standing> {
    match ballot {
        Ballot::NotParticipating => Some(Standing::NotParticipating),
        Ballot::NotEntitled => Some(Standing::NotEntitled),
        _ => None,
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use demarche::decide::{Ballot, Outcome};

    use super::Council;
    use crate::failure::Failure;
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
        let own = council.own_words().unwrap();
        assert_eq!(own.criteria()[0].short(), "0 of 27 members are for it, 15 needed");
    }

    #[test]
    fn who_takes_no_part_counts_for_nothing_to_participants() {
        // France and Germany have more than 35 % of these four, so that three make a blocking minority.
        let line = "eu-council-qmv-participants --for DEU,NLD,MLT --against FRA --not-participating rest";
        assert_eq!(outcome(line), Outcome::Passed);
    }

    #[test]
    fn a_role_that_is_known_is_not_changed_without_a_word() {
        let (council, _) = asked("unsc-substantive --role permanent=China").unwrap();
        assert_eq!(council.about[2], "who is `permanent` is given here, and is not what is known of UNSC");
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
        check("unsc-substantive --role permament=Ghana", "did you mean `permanent`?");
        check("imf-85", "--players FILE.csv");
        check("imf-85 --body EU", "the rule counts `votes`");
        check("nato-silence --against Austria", "Austria has no seat here");
        check("nato-silence --item peacekeeping-trops", "did you mean `peacekeeping-troops`?");
        check("nato-silence --body NATOO", "NATOO");
        check("nato-silence --for Frnace", "nobody is called `Frnace`; did you mean `France`?");
    }
}
