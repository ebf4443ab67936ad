//! Whether a group voted as one.

use demarche::compare::Score;
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::members::Group;
use crate::period::{ALL, Decades};
use crate::shown;
use crate::wanted::Wanted;

#[derive(Debug, Serialize)]
pub(crate) struct Cohesion<'t> {
    group: &'t str,
    /// `listed`, or `dated`: as of the day of each roll call.
    membership: &'static str,
    period: &'t str,
    n_members: usize,
    #[serde(rename = "n_rc_AI")]
    n_rc_ai: u64,
    #[serde(rename = "AI")]
    ai: Option<f64>,
    n_rc_rice: u64,
    rice: Option<f64>,
    unanimous_share: Option<f64>,
    /// Votes that are left out, as whoever cast them belonged to it on some days of that month only, or perhaps.
    doubtful_votes: u64,
    /// Roll calls that are left out, as nobody says who belonged to it then.
    unknown_roll_calls: u64,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let (group, text) = match (wanted.option("--members"), wanted.option("--bloc")) {
        (Some(members), None) => (Group::listed(assembly, members)?, members),
        (None, Some(bloc)) => (Group::bloc(bloc)?, bloc),
        _ => return Err(Failure::usage("`cohesion` needs one of `--members` and `--bloc`; see --help")),
    };
    let whole = cohesion(assembly, &group, text, wanted.option("--period").unwrap_or(ALL))?;
    shown::answer(wanted.form, &whole, [&whole])
}

pub(crate) fn cohesion<'t>(
    assembly: &Assembly,
    group: &Group,
    text: &'t str,
    period: &'t str,
) -> Result<Cohesion<'t>, Failure> {
    let votes = group.votes(assembly, &Decades::of(assembly).calls(period)?)?;
    let cohesion = votes.view.cohesion(&votes.members);
    let count = |score: Option<Score>| score.map_or(0, Score::n);
    let value = |score: Option<Score>| score.map(Score::value);
    Ok(Cohesion {
        group: text,
        membership: if matches!(group, Group::Bloc(_)) { "dated" } else { "listed" },
        period,
        n_members: votes.members.len(),
        n_rc_ai: count(cohesion.agreement_index),
        ai: value(cohesion.agreement_index),
        n_rc_rice: count(cohesion.rice),
        rice: value(cohesion.rice),
        unanimous_share: value(cohesion.unanimous),
        doubtful_votes: votes.doubtful,
        unknown_roll_calls: votes.unknown,
    })
}
