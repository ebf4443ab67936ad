//! The line in force: what a party's records on an item come to on a day.
//!
//! In one reading, where every record has its day and either exists or not, of those that have come
//!
//! - the *latest own words* are those with the latest first day (and order) in the party's own words,
//! - the *latest word* is that with the latest first day (and order) of all,
//!
//! and in force is what the latest own words say, if they have not ended, together with what the latest word says, if it
//! is a report and has not ended. One position is the line; two contest it. When that leaves nothing, and the last of all
//! records is a source saying that the party has not said, that is the line.
//!
//! Hence a later line replaces an earlier one; an ended one leaves nothing and revives nothing; an ended report leaves
//! the own words; a report of another position contests them; one of the same position leaves them.
//!
//! Records that are hedged or only partly dated have many readings, and the line is what holds in all or some of them.
//! They are not enumerated day by day. Of all days between which nothing begins or ends, as many are tried as there are
//! things whose order on them could matter; and of everything read so far only a [`Summary`] is kept.

use indexmap::IndexMap;

use crate::day::{Day, When};
use crate::dossier::DatedBy;
use crate::model::{Position, PositionSet};

/// A record that competes for the line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) position: Position,
    pub(super) since: When,
    pub(super) until: Option<When>,
    pub(super) order: i16,
    /// Records dated by the same thing fall on the same day.
    pub(super) dated_by: Option<DatedBy>,
    pub(super) own_words: bool,
    /// Whether it may not exist.
    pub(super) hedged: bool,
    /// Whether a condition that ends it is met; `None` leaves it open.
    pub(super) lapsed: Option<bool>,
}

/// What the records come to in all their readings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Readings {
    /// Whether some reading has no line.
    pub(super) none: bool,
    /// The positions that are the line in some reading.
    pub(super) single: PositionSet,
    /// The positions that contest the line in some reading.
    pub(super) contested: PositionSet,
    /// Places of the records that are in force in some reading.
    pub(super) in_force: Vec<usize>,
}

/// When a record begins, and its place among those that begin on that day.
type Key = (Day, i16);

/// All that matters of the records of one reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Summary {
    /// When the latest word began,
    latest: Option<Key>,
    /// and the positions of the reports of that moment that have not ended.
    reports: PositionSet,
    /// When the latest own words began,
    own: Option<Key>,
    /// and the positions of those that have not ended.
    own_live: PositionSet,
    /// When the last "has not said" began, and whether it has not ended.
    silent: Option<Key>,
    silent_live: bool,
}

/// The places of the records that a summary's positions come from, over all readings with this summary.
#[derive(Debug, Clone, Default)]
struct Origins {
    reports: Vec<usize>,
    own: Vec<usize>,
    silent: Vec<usize>,
}

type States = IndexMap<Summary, Origins>;

/// Reads the records as of a day.
pub(super) fn read(entries: &[Entry], day: Day) -> Readings {
    let come: Vec<_> = Uncertain::of(entries, day);
    let (certain, uncertain): (Vec<_>, Vec<_>) = come.into_iter().partition(|record| record.is_certain(day));
    let mut summary = Summary::default();
    let mut origins = Origins::default();
    for record in &certain {
        let ended = record.entry.has_ended(record.window.first(), day) == Some(true);
        summary.add(&mut origins, record, record.window.first(), ended);
    }
    let uncertain = outdated_dropped(&certain, &uncertain, day);
    let mut states = States::from([(summary, origins)]);
    if !uncertain.is_empty() {
        let days = telling_days(&certain, &uncertain, day);
        for together in dated_together(&uncertain) {
            states = with_all(&states, &together, &days, day);
        }
    }
    let mut readings = Readings::default();
    for (summary, origins) in states {
        readings.add(summary, &origins);
    }
    readings
}

/// A record that may have come, with the days on which it may begin on some reading.
#[derive(Debug, Clone, Copy)]
struct Uncertain<'e> {
    place: usize,
    entry: &'e Entry,
    window: When,
}

impl<'e> Uncertain<'e> {
    /// The records that may have come by a day. What cannot have ended before it began bounds when it began, for itself
    /// and for all that are dated with it.
    fn of(entries: &'e [Entry], day: Day) -> Vec<Uncertain<'e>> {
        let mut bounds: IndexMap<DatedBy, Day> = IndexMap::new();
        for entry in entries.iter().filter(|entry| !entry.hedged) {
            if let (Some(dated_by), Some(until)) = (entry.dated_by, entry.until) {
                let bound = bounds.entry(dated_by).or_insert(Day::MAX);
                *bound = until.last().min(*bound);
            }
        }
        let window = |entry: &Entry| {
            let together = entry.dated_by.and_then(|dated_by| bounds.get(&dated_by).copied());
            let ends = [entry.until.map(When::last), together, Some(entry.since.last())];
            When::between(entry.since.first(), ends.into_iter().flatten().min()?).ok()
        };
        let all = entries.iter().enumerate();
        let dated = all.filter_map(|(place, entry)| Some(Uncertain { place, entry, window: window(entry)? }));
        dated.filter(|record| record.window.first() <= day).collect()
    }

    fn is_certain(&self, day: Day) -> bool {
        let exact = self.window.exact();
        !self.entry.hedged && exact.is_some_and(|since| self.entry.has_ended(since, day).is_some())
    }

    /// The earliest that its moment may be, if it surely exists and has come.
    fn surely_from(&self, day: Day) -> Option<Key> {
        let sure = !self.entry.hedged && self.window.last() <= day;
        sure.then_some((self.window.first(), self.entry.order))
    }

    /// The latest that its moment may be.
    fn at_most(&self) -> Key {
        (self.window.last(), self.entry.order)
    }

    fn is_silence(&self) -> bool {
        self.entry.position == Position::NotStated
    }
}

impl Entry {
    /// Whether it has ended on a day when it began on another; `None` when that depends on the reading.
    fn has_ended(&self, since: Day, day: Day) -> Option<bool> {
        let until = self.until.map(|until| (until.first().max(since), until.last()));
        match (until, self.lapsed) {
            (Some((_, last)), _) if last < day => Some(true),
            (_, Some(true)) => Some(true),
            (Some((first, _)), _) if first < day => None,
            (_, lapsed) => lapsed,
        }
    }
}

/// Leaves out what surely is not the latest in any reading. It decides nothing, and only costs.
fn outdated_dropped<'e>(certain: &[Uncertain<'e>], uncertain: &[Uncertain<'e>], day: Day) -> Vec<Uncertain<'e>> {
    let surely = |counts: &dyn Fn(&Uncertain<'e>) -> bool| {
        let records = certain.iter().chain(uncertain).filter(|record| counts(record));
        records.filter_map(|record| record.surely_from(day)).max()
    };
    let latest = surely(&|record| !record.is_silence());
    let own = surely(&|record| !record.is_silence() && record.entry.own_words);
    let silent = surely(&|record| record.is_silence()).max(latest);
    let outdated = |record: &Uncertain<'e>| {
        let sure = match record.is_silence() {
            true => silent,
            false if record.entry.own_words => own,
            false => latest,
        };
        sure.is_some_and(|sure| record.at_most() < sure)
    };
    let kept = |record: &Uncertain<'e>| !outdated(record);
    uncertain.iter().copied().filter(kept).collect()
}

/// The records that fall on the same day, together.
fn dated_together<'u, 'e>(uncertain: &'u [Uncertain<'e>]) -> Vec<Vec<&'u Uncertain<'e>>> {
    let mut together: IndexMap<(Option<DatedBy>, usize), Vec<&Uncertain<'e>>> = IndexMap::new();
    for record in uncertain {
        let alone = if record.entry.dated_by.is_some() { 0 } else { record.place };
        together.entry((record.entry.dated_by, alone)).or_default().push(record);
    }
    together.into_values().collect()
}

/// Days such that any order of beginnings has one with the same outcome on them.
///
/// Between two boundaries all days are alike but for their order. There the latest word, the latest own words and the
/// last silence may fall on three days, and all else before them: four days do.
fn telling_days(certain: &[Uncertain<'_>], uncertain: &[Uncertain<'_>], day: Day) -> Vec<Day> {
    let has = |what: &dyn Fn(&Uncertain<'_>) -> bool| usize::from(uncertain.iter().any(what));
    let own = has(&|record| !record.is_silence() && record.entry.own_words);
    let report = has(&|record| !record.is_silence() && !record.entry.own_words);
    let levels = 1 + own + report + has(&|record| record.is_silence());
    let mut starts = vec![day, day.next()];
    for record in certain.iter().chain(uncertain) {
        starts.extend([record.window.first(), record.window.last().next()]);
        starts.extend(record.entry.until.iter().flat_map(|until| [until.first(), until.last().next()]));
    }
    starts.sort_unstable();
    starts.dedup();
    let mut days = Vec::new();
    for (start, next) in starts.iter().zip(starts.iter().skip(1)).filter(|(start, _)| **start <= day) {
        let backwards = std::iter::successors(Some(next.previous()), |day| Some(day.previous()));
        days.extend(backwards.take_while(|day| day >= start).take(levels).collect::<Vec<_>>());
    }
    // The last day of all has no next one to bound it.
    days.extend((day == Day::MAX).then_some(day));
    days.sort_unstable();
    days.dedup();
    days
}

/// Every state together with every reading of some records that fall on one day.
fn with_all(states: &States, records: &[&Uncertain<'_>], days: &[Day], day: Day) -> States {
    let mut all = States::new();
    // One that may not exist may also be bounded more narrowly than the others.
    let Some(widest) = records.iter().map(|record| record.window).max() else { return states.clone() };
    if widest.last() > day {
        merge(&mut all, states);
    }
    for since in days.iter().filter(|since| **since <= day && (widest.first()..=widest.last()).contains(since)) {
        let mut on_that_day = states.clone();
        for record in records {
            on_that_day = with_one(&on_that_day, record, *since, day);
        }
        merge(&mut all, &on_that_day);
    }
    all
}

/// Every state together with a record that begins on a day, and without it where it may not exist.
fn with_one(states: &States, record: &Uncertain<'_>, since: Day, day: Day) -> States {
    let mut all = States::new();
    if record.entry.hedged {
        merge(&mut all, states);
    }
    // One that would end before it begins does not exist in this reading.
    if since > record.window.last() {
        return all;
    }
    let ended = record.entry.has_ended(since, day);
    let ends: &[bool] = match ended {
        Some(true) => &[true],
        Some(false) => &[false],
        None => &[true, false],
    };
    for (summary, origins) in states {
        for ended in ends {
            let (mut summary, mut origins) = (*summary, origins.clone());
            summary.add(&mut origins, record, since, *ended);
            all.entry(summary).or_default().add(&origins);
        }
    }
    all
}

fn merge(all: &mut States, states: &States) {
    for (summary, origins) in states {
        all.entry(*summary).or_default().add(origins);
    }
}

impl Origins {
    fn add(&mut self, other: &Origins) {
        let pairs =
            [(&mut self.reports, &other.reports), (&mut self.own, &other.own), (&mut self.silent, &other.silent)];
        for (mine, others) in pairs {
            for place in others {
                insert(mine, *place);
            }
        }
    }
}

impl Summary {
    /// Adds one more record, which began on a day and has ended or not.
    fn add(&mut self, origins: &mut Origins, record: &Uncertain<'_>, since: Day, ended: bool) {
        let Uncertain { place, entry, .. } = *record;
        let key = Some((since, entry.order));
        if record.is_silence() {
            if key > self.silent {
                (self.silent, self.silent_live) = (key, false);
                origins.silent.clear();
            }
            if key == self.silent && !ended {
                self.silent_live = true;
                insert(&mut origins.silent, place);
            }
            return;
        }
        if key > self.latest {
            (self.latest, self.reports) = (key, PositionSet::EMPTY);
            origins.reports.clear();
        }
        if entry.own_words && key > self.own {
            (self.own, self.own_live) = (key, PositionSet::EMPTY);
            origins.own.clear();
        }
        if entry.own_words && key == self.own && !ended {
            self.own_live = self.own_live | entry.position;
            insert(&mut origins.own, place);
        } else if !entry.own_words && key == self.latest && !ended {
            self.reports = self.reports | entry.position;
            insert(&mut origins.reports, place);
        }
    }
}

impl Readings {
    /// Adds the outcome of the readings with one summary.
    fn add(&mut self, summary: Summary, origins: &Origins) {
        let in_force = summary.own_live | summary.reports;
        match in_force.only() {
            Some(position) => self.single = self.single | position,
            None if !in_force.is_empty() => self.contested = self.contested | in_force,
            None if summary.silent_live && summary.silent >= summary.latest => {
                self.single = self.single | Position::NotStated;
                origins.silent.iter().for_each(|place| insert(&mut self.in_force, *place));
                return;
            }
            None => {
                self.none = true;
                return;
            }
        }
        origins.own.iter().chain(&origins.reports).for_each(|place| insert(&mut self.in_force, *place));
    }
}

/// Inserts into a sorted list what is not in it yet.
fn insert(places: &mut Vec<usize>, place: usize) {
    if let Err(gap) = places.binary_search(&place) {
        places.insert(gap, place);
    }
}
