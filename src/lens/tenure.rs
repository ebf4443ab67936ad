//! Who belonged to a bloc from day to day.

use std::collections::HashMap;

use super::Lens;
use crate::atlas::BlocFacts;
use crate::day::{Day, Period, When};
use crate::dossier::{BlocRef, PartyIx, PartyRef, PartySet, Standings, Truth};

/// The longest window of which a bloc is looked at day by day whose members follow from a definition.
const LONGEST: i32 = 366;

/// Who belonged to a bloc from day to day, each day worked out once.
pub(crate) struct Tenure<'d> {
    lens: Lens<'d>,
    bloc: BlocRef<'d>,
    course: Course,
    /// How long each party existed that was asked for.
    lives: HashMap<PartyIx, Period>,
}

enum Course {
    /// What a list says, from each day on which that may change until before the next.
    Listed(Vec<(Day, Standings)>),
    /// What a definition came to on the days that were asked.
    Defined(HashMap<Day, Standings>),
}

impl<'d> Lens<'d> {
    /// Who belonged to a bloc from day to day. Cost: one pass over its list for each day on which that changes.
    pub(crate) fn tenure(self, bloc: BlocRef<'d>) -> Tenure<'d> {
        let defined = bloc.declared().is_some_and(|record| !record.defined_by.is_empty());
        if defined {
            return Tenure { lens: self, bloc, course: Course::Defined(HashMap::new()), lives: HashMap::new() };
        }
        let roster = self.dossier.roster(bloc.place());
        let life = bloc.facts().map(BlocFacts::period).unwrap_or_default();
        let on = |day| match roster.silent_but(day) {
            // To what there was not, nobody belonged.
            Some(_) if life.covers(day) == Some(false) => Standings::only(PartySet::default()),
            Some(_) => Standings::open(),
            None => roster.on(day),
        };
        let mut turns = roster.turns();
        turns.extend(life.turns());
        let course = turns.into_iter().map(|day| (day, on(day))).collect();
        Tenure { lens: self, bloc, course: Course::Listed(course), lives: HashMap::new() }
    }
}

impl Tenure<'_> {
    /// Whether a party may have belonged to the bloc on some day.
    pub(crate) fn may_have(&self, party: PartyIx) -> bool {
        match &self.course {
            Course::Listed(course) => course.iter().any(|(_, standings)| standings.standing(party) != Truth::No),
            Course::Defined(_) => true,
        }
    }

    /// Whether a party belonged to the bloc on every day of a window: yes if surely so, no if surely on none.
    ///
    /// Of a bloc whose members follow from a definition, windows of more than a year are not looked into.
    pub(crate) fn throughout(&mut self, party: PartyIx, window: When) -> Truth {
        let Tenure { lens, bloc, course, lives } = self;
        let life = lives.entry(party).or_insert_with(|| match lens.dossier.party_at(party) {
            PartyRef::Nation(nation) => nation.period(),
            PartyRef::Bloc(_) => Period::default(),
        });
        let exists = always([window.first(), window.last()].into_iter().map(|day| Truth::of(life.covers(day))));
        let belongs = match course {
            Course::Listed(course) => {
                let after = course.partition_point(|(day, _)| *day <= window.last());
                let from = course.partition_point(|(day, _)| *day <= window.first()).saturating_sub(1);
                let touched = course.get(from..after).unwrap_or_default();
                always(touched.iter().map(|(_, standings)| standings.standing(party)))
            }
            Course::Defined(_) if window.last().days_since(window.first()) > LONGEST => Truth::Unknown,
            Course::Defined(days) => {
                let each = std::iter::successors(Some(window.first()), |day| Some(day.next()));
                let each = each.take_while(|day| *day < window.last()).chain([window.last()]);
                always(each.map(|day| {
                    let standings = days.entry(day).or_insert_with(|| lens.as_of(day).membership(*bloc));
                    standings.standing(party)
                }))
            }
        };
        belongs.min(exists)
    }
}

/// What holds throughout.
fn always(truths: impl Iterator<Item = Truth>) -> Truth {
    let mut truths = truths;
    let Some(first) = truths.next() else { return Truth::Unknown };
    if truths.all(|truth| truth == first) { first } else { Truth::Possible }
}
