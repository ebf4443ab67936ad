//! An answer as a person reads it.

mod groups;
mod lines;
mod records;
pub(super) mod told;
pub(super) mod whoever;

use std::fmt;

use super::page::Page;
use super::reach::Reach;
use super::{Answer, Found};
use crate::day::Day;
use crate::query::Ask;

impl fmt::Display for Answer<'_> {
    /// The question, the viewpoint, whom it is about and who says so; then what was found, with what it rests on; then what
    /// is not known. Lines have at most 100 characters, but for the question: it can be asked again as it stands.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut page = Page::default();
        self.head(&mut page);
        self.body(&mut page);
        self.left_out_of_it(&mut page);
        f.write_str(page.text())
    }
}

impl Answer<'_> {
    /// The question, from where it is seen, and whom it is about.
    pub(super) fn head(&self, page: &mut Page) {
        page.whole(&self.query.to_string());
        page.line(0, &self.viewpoint());
        let Reach { count, possible, from } = Reach::of(self);
        let count = count.map_or(String::new(), |count| format!("{count}, "));
        let possible = if possible == 0 { String::new() } else { format!(" ({possible} only possibly)") };
        page.line(0, &format!("Scope: {count}{from}{possible}"));
    }

    fn viewpoint(&self) -> String {
        let day = if self.lens.day() == Day::MIN { "no day".into() } else { self.lens.day().to_string() };
        let known = self.lens.knowledge().map_or("any day".into(), |day| day.to_string());
        let floors = self.lens.floors().into_iter().map(|floor| match floor {
            "on-record" => ", on the record".to_owned(),
            other => format!(", as {other}"),
        });
        format!("As of {day}, known by {known}{}", floors.collect::<String>())
    }

    pub(super) fn body(&self, page: &mut Page) {
        let lens = self.lens;
        match &self.found {
            Found::Whoever(who) => whoever::whoever(page, self, who),
            Found::Members(members) => groups::members(page, members),
            Found::Attendance(meeting) => groups::attendance(page, *meeting),
            Found::Lines(party, stands) => {
                let (surely, possibly): (Vec<_>, Vec<_>) =
                    stands.iter().cloned().partition(super::StandOn::is_surely_asked);
                lines::lines(page, lens, *party, &surely);
                groups::perhaps(page, lens, &possibly);
            }
            Found::Map(maps) => groups::map(page, lens, maps),
            Found::What(what, positions) => lines::what(page, lens, what, *positions),
            Found::SinceWhen(history, positions) => lines::since_when(page, lens, history, *positions),
            Found::AccordingToWhom(stand, positions) => lines::according_to_whom(page, lens, stand, *positions),
            Found::Said(party, said) => lines::said(page, *party, said),
            Found::Split(split) => groups::split(page, lens, split),
            Found::Breaks(split) => groups::breaks(page, lens, split),
            Found::Divides(bloc, divisions) => groups::divides(page, *bloc, divisions),
            Found::CanAgree(split, positions) => groups::can_agree(page, lens, split, positions),
            Found::Concord(concords, agree) => lines::concord(page, concords, *agree),
            Found::Agreeing(agreeing, agree) => lines::agreeing(page, agreeing, *agree),
            Found::Changes(changes, since) => {
                let too_late = matches!(self.query.ask, Ask::Changed { .. }) && *since > lens.day();
                records::changes(page, lens, changes, too_late.then_some(*since));
            }
            Found::Conditions(conditions) => records::conditions(page, lens, conditions),
            Found::Pledges(pledges) => records::pledges(page, lens, pledges),
            Found::Agenda(meeting, entries) => groups::agenda(page, *meeting, entries),
            Found::Claims(claims) => records::claims(page, claims),
            Found::Hedged(hedged) => records::hedged(page, hedged),
            Found::OneSided(all) => records::one_sided(page, all),
        }
    }

    fn left_out_of_it(&self, page: &mut Page) {
        let left_out = self.left_out();
        if !left_out.is_empty() {
            let titles: Vec<_> = left_out.iter().map(|item| item.title()).collect();
            page.gap();
            page.line(0, &format!("Left out, as nobody surely says that it belongs there: {}", titles.join("; ")));
        }
    }
}
