//! How a decision stands, for a program.

use std::collections::BTreeMap;

use demarche::decide::{Ballot, Ballots, Criterion, Outcome, Pivot, Verdict};
use serde::Serialize;
use strum::IntoEnumIterator;

use crate::council::Council;
use crate::found::{Found, Listed};
use crate::power;
use crate::seats::CountedBy;

/// One JSON object.
#[derive(Debug, Serialize)]
pub(crate) struct Told<'s> {
    rule: &'s str,
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<&'static str>,
    about: &'s [String],
    /// What the rule takes for granted, because no data tells.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    presumed: &'static [&'static str],
    /// By which populations is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    figures: Option<&'s CountedBy>,
    verdict: Outcome,
    /// Whether that is proved.
    proved: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    tier: Option<&'s str>,
    criteria: &'s [Criterion],
    /// The same by what members said themselves, of an item.
    #[serde(skip_serializing_if = "Option::is_none")]
    own_words: Option<&'s Verdict>,
    votes: BTreeMap<String, Vec<&'s str>>,
    /// The smallest sets that block it: by votes against, or, when it failed, as they voted.
    blockers: Sets<'s>,
    /// Whether there are other sets; nothing if that was not found out.
    more_blockers: Option<bool>,
    /// Where there is a quorum: the smallest sets without whom it fails, or would.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    walkouts: &'s [Vec<&'s str>],
    /// The smallest sets with whose votes for it passes, or would.
    passing: Sets<'s>,
    more_passing: Option<bool>,
    /// Of what sets cannot be told, and why.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    refused: BTreeMap<&'static str, String>,
    pivotal: &'s [Pivot<'s>],
    open: &'s [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    power: Option<power::Told>,
}

/// Nothing when the rule has no such sets.
type Sets<'s> = Option<&'s [Vec<&'s str>]>;

impl<'s> Told<'s> {
    pub(crate) fn of(
        council: &'s Council,
        ballots: &Ballots<'s>,
        found: &'s Found<'s>,
        power: Option<power::Told>,
    ) -> Told<'s> {
        let votes = Ballot::iter().filter(|ballot| *ballot != Ballot::Open);
        let votes = votes.map(|ballot| (ballot.to_string(), ballots.who(ballot).collect::<Vec<_>>()));
        let (blocking, passing) = (found.blocking.as_ref().ok(), found.passing.as_ref().ok());
        let sets = |listed: Option<&'s Listed<'s>>| listed.map(|listed| listed.sets.as_slice());
        let more = |listed: Option<&Listed<'_>>| listed.filter(|listed| !listed.cut).map(|listed| listed.more);
        let asked = [("blockers", &found.blocking), ("walkouts", &found.walkouts), ("passing", &found.passing)];
        let refused = asked.into_iter().filter_map(|(name, sets)| Some((name, sets.as_ref().err()?.to_string())));
        let Council { chosen, about, figures, .. } = council;
        Told {
            rule: &chosen.name,
            article: chosen.preset.map(demarche::decide::Preset::article),
            about,
            presumed: chosen.presumed(),
            figures: figures.as_ref(),
            verdict: found.verdict.outcome(),
            proved: found.verdict.is_proved(),
            tier: found.verdict.tier(),
            criteria: found.verdict.criteria(),
            own_words: council.own_words(),
            votes: votes.filter(|(_, who)| !who.is_empty()).collect(),
            blockers: sets(blocking),
            more_blockers: more(blocking),
            walkouts: sets(found.walkouts.as_ref().ok()).unwrap_or_default(),
            passing: sets(passing),
            more_passing: more(passing),
            refused: refused.collect(),
            pivotal: &found.pivotal,
            open: found.verdict.open(),
            power,
        }
    }
}
