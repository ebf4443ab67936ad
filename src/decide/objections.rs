//! The words of a criterion that nobody may stand in the way of.

use super::ballot::{Ballot, BallotSet};
use super::count::Count;
use super::grouping::{group, plural};
use super::outcome::Outcome;

/// What stands in the way: how one does it, how many do it, how it is told that nobody may, and what is cast.
struct Obstacle {
    one: &'static str,
    many: &'static str,
    may: &'static str,
    forbidden: &'static str,
    cast: BallotSet,
}

const OBSTACLES: [Obstacle; 3] = [
    Obstacle {
        one: "objects",
        many: "object",
        may: "object",
        forbidden: "none may",
        cast: BallotSet::of(&[Ballot::Against]),
    },
    Obstacle {
        one: "abstains",
        many: "abstain",
        may: "abstain",
        forbidden: "and nobody may",
        cast: BallotSet::of(&[Ballot::Abstain, Ballot::DeclaredAbstention]),
    },
    Obstacle {
        one: "is absent",
        many: "are absent",
        may: "be absent",
        forbidden: "and all must be there",
        cast: BallotSet::of(&[Ballot::Absent]),
    },
];

/// `2 members object, none may`.
pub(super) fn short(count: &Count<'_>) -> String {
    let clause = count.clause;
    let that_count: Vec<_> = OBSTACLES.iter().filter(|one| one.cast.is_part_of(clause.counted)).collect();
    let number = |one: &Obstacle| clause.weight_of(count.ballots, one.cast);
    let there: Vec<_> = that_count.iter().map(|one| (*one, number(one))).filter(|(_, number)| *number > 0).collect();
    let (adjective, tail) = group(&clause.among);
    let doing = match there.as_slice() {
        [] => format!("no {adjective}member{tail} {}", joined(&that_count, |one| one.one)),
        [(obstacle, number), others @ ..] => {
            let first = format!("{number} {adjective}{}{tail} {}", plural("member", *number), does(obstacle, *number));
            let others = others.iter().map(|(obstacle, number)| format!("{number} {}", does(obstacle, *number)));
            and(first, &others.collect::<Vec<_>>())
        }
    };
    let wanted = if count.negated { "one must".to_owned() } else { forbidden(&there) };
    format!("{doing}, {wanted}")
}

/// What nobody may do of what is done.
fn forbidden(there: &[(&Obstacle, u64)]) -> String {
    match there {
        [] => "none may".to_owned(),
        [(only, _)] => only.forbidden.to_owned(),
        several => {
            let several: Vec<_> = several.iter().map(|(one, _)| *one).collect();
            format!("and nobody may {}", joined(&several, |one| one.may))
        }
    }
}

pub(super) fn rest(count: &Count<'_>) -> String {
    match (count.outcome, count.negated) {
        (Outcome::Passed, false) => "met".to_owned(),
        (Outcome::Failed, false) => "not met".to_owned(),
        (Outcome::Open, false) => format!("met so far, {} open", count.open),
        (Outcome::Passed, true) => "nobody does".to_owned(),
        (Outcome::Failed, true) => "enough".to_owned(),
        (Outcome::Open, true) => format!("nobody does so far, {} open", count.open),
    }
}

fn does(obstacle: &Obstacle, number: u64) -> &'static str {
    if number == 1 { obstacle.one } else { obstacle.many }
}

fn and(first: String, others: &[String]) -> String {
    match others {
        [] => first,
        [last] => format!("{first} and {last}"),
        [middle @ .., last] => format!("{first}, {} and {last}", middle.join(", ")),
    }
}

/// `objects, abstains or is absent`.
fn joined(obstacles: &[&Obstacle], word: impl Fn(&Obstacle) -> &'static str) -> String {
    let words: Vec<_> = obstacles.iter().map(|one| word(one)).collect();
    match words.as_slice() {
        [others @ .., end] if !others.is_empty() => format!("{} or {end}", others.join(", ")),
        words => words.concat(),
    }
}
