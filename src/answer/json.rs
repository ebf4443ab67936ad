//! An answer as a program reads it.

mod entry;
mod groups;
mod lines;
mod named;
mod proof;
mod reached;
mod records;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::reach::Reach;
use super::{Answer, Found};
use crate::day::Day;

/// One object. `question`, `query`, `as_of`, `known_by`, `floors` and `scope` are always there; what else is there depends on
/// what was asked, and not on what was found.
impl Serialize for Answer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("question", &self.query.to_string())?;
        map.serialize_entry("query", self.query())?;
        map.serialize_entry("as_of", &self.day())?;
        map.serialize_entry("known_by", &self.lens.knowledge())?;
        map.serialize_entry("floors", &self.lens.floors())?;
        map.serialize_entry("scope", &ScopeShown::of(&Reach::of(self)))?;
        self.found_in(&mut map)?;
        let left_out: Vec<_> = self.left_out().into_iter().map(named::Titled::from).collect();
        if !left_out.is_empty() {
            map.serialize_entry("left_out", &left_out)?;
        }
        map.end()
    }
}

/// Whom it is about, and who says so.
#[derive(Serialize)]
struct ScopeShown<'r> {
    count: Option<usize>,
    possible: usize,
    from: &'r str,
}

impl<'r> ScopeShown<'r> {
    fn of(Reach { count, possible, from }: &'r Reach) -> ScopeShown<'r> {
        ScopeShown { count: *count, possible: *possible, from }
    }
}

impl Answer<'_> {
    /// The day of the answer, if it is about any.
    fn day(&self) -> Option<Day> {
        Some(self.lens.day()).filter(|day| *day != Day::MIN)
    }

    fn found_in<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        let lens = self.lens;
        match &self.found {
            Found::Whoever(who) => groups::whoever(map, self, who),
            Found::Members(members) => groups::members(map, members),
            Found::Attendance(meeting) => groups::attendance(map, *meeting),
            Found::Map(maps) => groups::map(map, lens, maps),
            Found::Split(split) => groups::split(map, lens, split),
            Found::Breaks(split) => groups::breaks(map, lens, split),
            Found::Divides(bloc, divisions) => groups::divides(map, *bloc, divisions),
            Found::CanAgree(split, positions) => groups::can_agree(map, lens, split, positions),
            Found::Lines(party, stands) => lines::lines(map, lens, *party, stands),
            Found::What(what, positions) => lines::what(map, lens, what, *positions),
            Found::SinceWhen(history, positions) => lines::since_when(map, lens, history, *positions),
            Found::AccordingToWhom(stand, positions) => lines::according_to_whom(map, lens, stand, *positions),
            Found::Said(party, said) => lines::said(map, *party, said),
            Found::Concord(concords, _) => lines::concord(map, concords),
            Found::Agreeing(agreeing, _) => lines::agreeing(map, agreeing),
            Found::Changes(changes, since) => records::changes(map, lens, changes, *since),
            Found::Conditions(conditions) => records::conditions(map, lens, conditions),
            Found::Pledges(pledges) => records::pledges(map, lens, pledges),
            Found::Agenda(meeting, entries) => records::agenda(map, *meeting, entries),
            Found::Claims(claims) => records::claims(map, claims),
            Found::Hedged(hedged) => records::hedged(map, hedged),
            Found::OneSided(all) => records::one_sided(map, all),
        }
    }
}
