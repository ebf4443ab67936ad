//! What was found, by the form of the question.

use super::{MapOn, SaidOn, StandOn, Whoever};
use crate::day::Day;
use crate::dossier::{AgendaEntryRef, BlocRef, PartyRef};
use crate::lens::{
    Agreeing, Changes, Cited, Claim, Concords, ConditionOn, Division, History, MeetingOn, Members, OneSided, PledgeOn,
    Split, Tally, What,
};
use crate::model::{Position, PositionSet};

/// What was found, by the form of the question. Each is what the typed question gives.
///
/// Asked under an item: who, what, who pledged, and where a party or everyone stands take in what hangs there only through
/// hedged or inferred edges, and make it possible; the others leave it out, and
/// [`Answer::left_out`](crate::Answer::left_out) names it.
///
/// # Example
/// ```
/// use demarche::{Found, Position, Query, samples};
///
/// let paris = samples::paris()?;
/// let answer = Query::can_agree("EU", "peacekeeping-troops").bind(&paris)?.run(paris.now())?;
/// let Found::CanAgree(split, positions) = answer.found() else { panic!("it asks whether a bloc can agree") };
/// let holdouts = positions.map(|position| split.holdouts(position).names());
/// assert_eq!(*positions, [Position::Support, Position::Oppose]);
/// assert_eq!(holdouts, ["Italy, Poland", "France"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Found<'d> {
    /// Who …: each party in scope where it falls.
    Whoever(Whoever<'d>),
    /// Who is in a bloc.
    Members(Members<'d>),
    /// Who attends a meeting.
    Attendance(MeetingOn<'d>),
    /// Where a party stands, on each item that was asked: the item itself, then what hangs under it, then what
    /// [possibly](StandOn::is_surely_asked) does.
    Lines(PartyRef<'d>, Vec<StandOn<'d>>),
    /// Where everyone stands, on each item that was asked: the item itself, then what hangs under it, then what
    /// [possibly](MapOn::is_surely_asked) does.
    Map(Vec<MapOn<'d>>),
    /// On what a party holds a position.
    What(What<'d>, PositionSet),
    /// Since when a party holds a position: the runs through which it does are [`History::holding`] it. That a bloc is
    /// divided is told by the history of what is said of it.
    SinceWhen(History<'d>, PositionSet),
    /// According to whom a party holds a position: the evidence of its [stances](StandOn::stances) tells.
    AccordingToWhom(StandOn<'d>, PositionSet),
    /// What a party said, by whoever speaks for it: the earliest first.
    Said(PartyRef<'d>, Vec<SaidOn<'d>>),
    /// How a bloc splits.
    Split(Split<'d>),
    /// Who breaks with a bloc.
    Breaks(Split<'d>),
    /// What divides a bloc.
    Divides(BlocRef<'d>, Vec<Division<'d>>),
    /// Whether a bloc can still agree, on each of these positions.
    CanAgree(Split<'d>, [Position; 2]),
    /// On what two parties agree, or disagree.
    Concord(Concords<'d>, bool),
    /// Who agrees, or disagrees, with a party.
    Agreeing(Agreeing<'d>, bool),
    /// What changed, or was learned, since a day.
    Changes(Changes<'d>, Day),
    /// What conditions are set, or depend on a party.
    Conditions(Vec<ConditionOn<'d>>),
    /// Who pledged what.
    Pledges(Vec<PledgeOn<'d>>),
    /// What is most sensitive at a meeting.
    Agenda(MeetingOn<'d>, Vec<AgendaEntryRef<'d>>),
    /// What rests on something.
    Claims(Vec<Claim<'d>>),
    /// What is hedged.
    Hedged(Vec<Cited<'d>>),
    /// What one side alone claims.
    OneSided(Vec<OneSided<'d>>),
}

/// Whom a question was about.
impl<'d> Found<'d> {
    /// The tallies that it is made of.
    pub(super) fn tallies(&self) -> Vec<&Tally<'d>> {
        match self {
            Found::Map(maps) => maps.iter().map(MapOn::tally).collect(),
            Found::Split(split) | Found::Breaks(split) | Found::CanAgree(split, _) => vec![split.tally()],
            _ => Vec::new(),
        }
    }
}
