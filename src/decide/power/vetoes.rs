//! Players whom no engine need look at: without whom nothing passes, with any of whom it passes, who change nothing.

use super::super::ballot::Ballot;
use super::super::game::{Formula, Game, Mover};
use super::super::node::Node;
use super::super::refused::Refused;
use super::expansion::Expansion;

/// A game without those players, who are put to what is counted afterwards.
#[derive(Debug)]
pub(super) struct Reduced {
    pub(super) game: Game,
    /// In the order in which they were taken out.
    apart: Vec<(Bearing, Vec<usize>)>,
}

/// What being in a coalition means for it.
#[derive(Debug, Clone, Copy)]
enum Bearing {
    /// It loses without: a veto.
    Needed,
    /// It wins with.
    Enough,
    Idle,
}

/// What was counted of all players.
#[derive(Debug)]
pub(super) struct Expanded<C> {
    pub(super) counts: C,
    /// Of each player, which class of interchangeable players it is in.
    pub(super) class_of: Vec<usize>,
    /// How many are in each class.
    pub(super) sizes: Vec<usize>,
}

impl Mover {
    /// Who is in the coalition votes for, and the others against.
    pub(super) fn for_or_against(place: usize) -> Mover {
        Mover { place, out: Some(Ballot::Against), inside: Ballot::For }
    }
}

impl Reduced {
    /// Without a veto player, another may become one who wins alone, and so on: until there is none.
    pub(super) fn of(node: &Node, ballots: &[Ballot], mut game: Game) -> Result<Reduced, Refused> {
        let (mut ballots, mut apart) = (ballots.to_vec(), Vec::new());
        while let Some((bearing, places)) = Bearing::of_some(&game) {
            let ballot = if matches!(bearing, Bearing::Needed) { Ballot::For } else { Ballot::Against };
            for place in &places {
                if let Some(known) = ballots.get_mut(*place) {
                    *known = ballot;
                }
            }
            let rest = game.players.iter().filter(|place| !places.contains(place));
            let movers: Vec<_> = rest.copied().map(Mover::for_or_against).collect();
            game = Game::of(node, &ballots, &movers, false)?;
            apart.push((bearing, places));
        }
        Ok(Reduced { game, apart })
    }

    /// What was counted of those left over, with the others put to it.
    pub(super) fn expand<C: Expansion>(&self, mut counts: C, class_of: &[usize], sizes: &[usize]) -> Expanded<C> {
        let mut classes: Vec<_> = self.game.players.iter().zip(class_of).collect();
        let mut sizes = sizes.to_vec();
        let first = sizes.len();
        let added: Vec<usize> = (first..first + self.apart.len()).collect();
        for ((bearing, places), class) in self.apart.iter().rev().zip(&added) {
            counts = match bearing {
                Bearing::Needed => counts.needing(places.len()),
                Bearing::Enough => counts.sufficing(places.len()),
                Bearing::Idle => counts.idle(places.len()),
            };
            classes.extend(places.iter().map(|place| (place, class)));
            sizes.push(places.len());
        }
        // Players stand in the order of their places.
        classes.sort_unstable();
        Expanded { counts, class_of: classes.into_iter().map(|(_, class)| *class).collect(), sizes }
    }
}

impl Bearing {
    /// All players who have the same bearing on everything, if any has.
    fn of_some(game: &Game) -> Option<(Bearing, Vec<usize>)> {
        let found = |bearing, has: &dyn Fn(usize) -> bool| {
            let all = game.players.iter().enumerate();
            let places: Vec<_> = all.filter(|(player, _)| has(*player)).map(|(_, place)| *place).collect();
            (!places.is_empty()).then_some((bearing, places))
        };
        if matches!(game.formula, Formula::Known(_)) {
            return found(Bearing::Idle, &|_| true);
        }
        let asked = game.formula.tests();
        let mut everybody = game.nothing();
        (0..game.players.len()).for_each(|player| game.add(&mut everybody, player));
        let needed = |player| {
            let mut sums = everybody.clone();
            game.take(&mut sums, player);
            !game.wins(&sums)
        };
        let enough = |player| {
            let mut sums = game.nothing();
            game.add(&mut sums, player);
            game.wins(&sums)
        };
        let weighs = |test: &usize, player| game.tests.get(*test).and_then(|test| test.weights.get(player)) != Some(&0);
        let idle = |player| asked.iter().all(|test| !weighs(test, player));
        found(Bearing::Needed, &needed)
            .or_else(|| found(Bearing::Enough, &enough))
            .or_else(|| found(Bearing::Idle, &idle))
    }
}
