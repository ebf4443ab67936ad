//! What was found, by the form of the question.

use super::Whoever;
use crate::day::Day;
use crate::dossier::{AgendaEntryRef, BlocRef, ItemRef, PartyRef, StatementRef};
use crate::lens::{
    Agreeing, Changes, Cited, Claim, Concords, ConditionOn, Division, History, Line, MeetingOn, Members, OneSided,
    PledgeOn, Split, Tally, What,
};
use crate::model::{Position, PositionSet};

/// What was found, by the form of the question. Each is what the typed question gives.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Found<'d> {
    /// Who …: each party in scope where it falls.
    Whoever(Whoever<'d>),
    /// Who is in a bloc.
    Members(Members<'d>),
    /// Who attends a meeting.
    Attendance(MeetingOn<'d>),
    /// Where a party stands, on each item that was asked.
    Lines(PartyRef<'d>, Vec<(ItemRef<'d>, Line<'d>)>),
    /// Where everyone stands, on each item that was asked.
    Map(Vec<Tally<'d>>),
    /// On what a party holds a position.
    What(What<'d>, PositionSet),
    /// Since when a party holds a position.
    SinceWhen(History<'d>, PositionSet),
    /// According to whom a party holds a position: its line.
    AccordingToWhom(PartyRef<'d>, ItemRef<'d>, Line<'d>, PositionSet),
    /// What a party said.
    Said(PartyRef<'d>, Vec<StatementRef<'d>>),
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
