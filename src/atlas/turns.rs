//! On which days a text comes to mean somebody else.

use super::index::{capitals, coded, named};
use super::resolve::{Resolver, without_article};
use super::{Folded, NameFacts, NationFacts};
use crate::day::{Day, Period, Until};

impl Resolver<'_> {
    /// The days on which a text may come to mean somebody else among the nations of the atlas than on the day before,
    /// ascending: between two of them [`resolve`](Resolver::resolve) gives the same for every day.
    pub(crate) fn turns(text: &str) -> Vec<Day> {
        let mut days = Vec::new();
        let halves = text.split(['(', ')', '/']).filter(|half| half.len() < text.len());
        for part in [text].into_iter().chain(halves) {
            of_part(part, &mut days);
            if let Some(rest) = without_article(part) {
                of_part(rest, &mut days);
            }
        }
        days.sort_unstable();
        days.dedup();
        days
    }
}

fn of_part(text: &str, days: &mut Vec<Day>) {
    for row in capitals(text).map(coded).unwrap_or_default() {
        row.nation().into_iter().for_each(|nation| of_bearer(nation, row.name(), days));
    }
    if let Some(folded) = Folded::of(text) {
        named(&folded).for_each(|(nation, name)| of_bearer(nation, Some(name), days));
    }
}

fn of_bearer(nation: &NationFacts, name: Option<NameFacts>, days: &mut Vec<Day>) {
    of_period(nation.period(), days);
    if let Some(name) = name {
        of_period(name.period(), days);
    }
}

/// The first day and the one after the last, each at both ends of its window.
fn of_period(period: Period, days: &mut Vec<Day>) {
    days.extend(period.since.into_iter().flat_map(|since| [since.first(), since.last()]));
    if let Until::On(until) = period.until {
        days.extend([until.first().next(), until.last().next()]);
    }
}
