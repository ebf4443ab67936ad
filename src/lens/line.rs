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
//! What is read from a vote yields to what is stated for the same day: where a stated record that the lens sees begins on
//! the day of a vote, the vote does not compete at all.
//!
//! Records that are hedged or only partly dated have many readings, and the line is what holds in all or some of them.
//! They are not enumerated. A reading matters only by its [`Moments`]: those of the latest own words, of the latest word
//! and of the last silence. For each choice of these, every record lies at its moment or may be put before it, and whether
//! some reading has a given outcome is asked of each record apart (and of records that are dated together, together).

use std::cmp::Ordering;

use indexmap::IndexMap;
use strum::IntoEnumIterator;

use super::entry::{Entry, Moment, Record, Voice};
use super::readings::Readings;
use super::yielding;
use crate::day::{Day, When};
use crate::dossier::DatedBy;
use crate::model::{Position, PositionSet};

/// Reads the records as of a day.
pub(super) fn read(entries: &[Entry], day: Day) -> Readings {
    let mut come = Record::come(entries, day);
    yielding::leave_out(&mut come);
    if come.len() > 1 {
        let sure = Sure::among(&come, day);
        come.retain(|record| !sure.outdates(&record.entry));
    }
    let is_settled = matches!(&*come, [only] if only.is_settled(day));
    if is_settled || come.iter().all(|record| record.is_certain(day)) {
        return certain(&come, day);
    }
    let cases = yielding::cases(come, day).into_iter();
    cases.map(|case| Uncertain::of(case, day).readings()).fold(Readings::default(), Readings::or)
}

/// The one reading of records that have only one.
fn certain(come: &[Record], day: Day) -> Readings {
    let moment = |record: &Record| (record.window.first(), record.entry.order);
    let last = |voice: Voice| come.iter().filter(|record| record.entry.voice() == voice).map(moment).max();
    let (own, silent) = (last(Voice::Own), last(Voice::Silence));
    let latest = own.max(last(Voice::Report));
    let at = |voice: Voice, top: Option<Moment>| {
        let live = |record: &&Record| record.entry.has_ended(record.window.first(), day) == Some(false);
        come.iter().filter(move |record| record.entry.voice() == voice && Some(moment(record)) == top).filter(live)
    };
    let mut in_force: Vec<_> = at(Voice::Own, own).chain(at(Voice::Report, latest)).collect();
    if in_force.is_empty() && silent >= latest {
        in_force.extend(at(Voice::Silence, silent));
    }
    let positions: PositionSet = in_force.iter().map(|record| record.entry.position).collect();
    let contested = positions.len() > 1;
    Readings {
        none: positions.is_empty(),
        single: if contested { PositionSet::EMPTY } else { positions },
        contested: if contested { positions } else { PositionSet::EMPTY },
        in_force: in_force.iter().map(|record| record.place).collect(),
    }
}

/// The moments before which nothing matters, because something surely came later.
#[derive(Debug, Clone)]
pub(super) struct Sure {
    own: Option<Moment>,
    latest: Option<Moment>,
    silence: Option<Moment>,
    today: Day,
    /// When votes begin that may matter: what they yield to matters with them.
    votes: Vec<When>,
}

impl Sure {
    pub(super) fn of(entries: &[Entry], today: Day) -> Sure {
        Sure::among(&Record::come(entries, today), today)
    }

    fn among(come: &[Record], today: Day) -> Sure {
        let surely = |voice: Voice| {
            let sure = |record: &&Record| {
                record.entry.voice() == voice && !record.may_be_absent(today) && !yielding::may_yield(record, come)
            };
            come.iter().filter(sure).map(Record::earliest).max()
        };
        let own = surely(Voice::Own);
        let latest = own.max(surely(Voice::Report));
        let silence = latest.max(surely(Voice::Silence));
        let mut sure = Sure { own, latest, silence, today, votes: Vec::new() };
        let votes = come.iter().filter(|record| record.entry.vote && !sure.outdates(&record.entry));
        sure.votes = votes.map(|record| record.window).collect();
        sure
    }

    /// Whether a record changes nothing, whatever its reading: it begins before what surely came later, or after today.
    pub(super) fn outdates(&self, entry: &Entry) -> bool {
        let sure = match entry.voice() {
            Voice::Own => self.own,
            Voice::Report => self.latest,
            Voice::Silence => self.silence,
        };
        let matters = || self.votes.iter().any(|vote| yielding::may_meet(*vote, entry));
        entry.since.first() > self.today || Some((entry.since.last(), entry.order)) < sure && !matters()
    }
}

/// What records that are dated alone make of a moment of their voice.
#[derive(Debug, Clone, Default)]
struct Top {
    moment: Option<Moment>,
    /// Whether votes that may yield make it. Then nothing to which they would yield begins on its day.
    voted: bool,
    /// Whether every one of them may be before it, at it, or not at all.
    possible: bool,
    /// The positions of those that may be at it and not have ended,
    live: PositionSet,
    /// of those that must be at it and cannot have ended,
    bound: PositionSet,
    /// and whether one may be at it that has ended.
    ended: bool,
    /// The places of those that may be at it and not have ended.
    places: Vec<usize>,
}

impl Top {
    /// No record begins later: where silence does not matter, it may fall on any day.
    const NEVER: Option<Moment> = Some((Day::MAX, i16::MAX));

    fn of<'r>(
        (moment, voted): (Option<Moment>, bool),
        kept_free: KeptFree,
        records: impl Iterator<Item = &'r Record>,
        today: Day,
    ) -> Top {
        let mut top = Top { moment, voted, possible: true, ..Top::default() };
        for record in records {
            let earliest = kept_free.earliest(record);
            let elsewhere = record.may_be_absent(today) || earliest.is_some_and(|earliest| Some(earliest) < moment);
            let may_make = !record.yields || voted;
            let at = moment.filter(|(day, order)| {
                may_make && *order == record.entry.order && record.may_begin(*day) && kept_free.allows(record, *day)
            });
            let ended = at.map(|(day, _)| record.entry.has_ended(day, today));
            top.possible &= elsewhere || ended.is_some();
            top.ended |= matches!(ended, Some(Some(true) | None));
            if matches!(ended, Some(Some(false) | None)) {
                top.live = top.live | record.entry.position;
                top.places.push(record.place);
            }
            if !elsewhere && ended == Some(Some(false)) {
                top.bound = top.bound | record.entry.position;
            }
        }
        top
    }

    /// The day that votes keep free by making the moment.
    fn kept_free(&self) -> Option<Day> {
        self.moment.filter(|_| self.voted).map(|(day, _)| day)
    }
}

/// Days on which nothing begins to which a vote would yield, because votes make a moment on them: those of the latest own
/// words and of the latest word.
#[derive(Debug, Clone, Copy, Default)]
struct KeptFree([Option<Day>; 2]);

impl KeptFree {
    fn is_any(self) -> bool {
        self.0.iter().any(Option::is_some)
    }

    fn allows(self, record: &Record, day: Day) -> bool {
        !record.entry.displaces() || !self.0.contains(&Some(day))
    }

    /// The earliest moment that a record may make.
    fn earliest(self, record: &Record) -> Option<Moment> {
        let days = std::iter::successors(Some(record.window.first()), |day| Some(day.next()));
        // Of three days one at least is not kept free.
        let day = days.take(3).find(|day| self.allows(record, *day)).filter(|day| record.may_begin(*day))?;
        Some((day, record.entry.order))
    }
}

/// The moments of the latest own words, of the latest word, and of the last silence.
#[derive(Debug, Clone, Copy)]
struct Moments<'t> {
    own: &'t Top,
    latest: &'t Top,
    silence: &'t Top,
}

impl<'t> Moments<'t> {
    fn of(self, voice: Voice) -> &'t Top {
        match voice {
            Voice::Own => self.own,
            Voice::Report => self.latest,
            Voice::Silence => self.silence,
        }
    }

    fn kept_free(self) -> KeptFree {
        KeptFree([self.own.kept_free(), self.latest.kept_free()])
    }
}

/// What some readings show, one bit each: that somebody is at each of the three moments, and two things asked for.
type Shown = u32;
const OWN: Shown = 1;
const REPORT: Shown = 2;
const SILENCE: Shown = 4;
const ASKED: Shown = 8;
const OTHER: Shown = 16;

/// What is asked of the readings with some moments.
#[derive(Debug, Clone, Copy)]
struct Question<'t> {
    moments: Moments<'t>,
    /// The positions that may be live at their moments.
    allowed: PositionSet,
    /// Asked for is this position, live at its moment,
    position: Option<Position>,
    /// or this record.
    place: Option<usize>,
}

/// Records with more than one reading.
struct Uncertain {
    today: Day,
    /// Records that are dated alone, and those that are dated together with others.
    alone: Vec<Record>,
    together: Vec<Vec<Record>>,
    days: Vec<Day>,
}

impl Uncertain {
    fn of(come: Vec<Record>, today: Day) -> Uncertain {
        let days = telling_days(&come, today);
        let mut groups: IndexMap<(Option<DatedBy>, usize), Vec<Record>> = IndexMap::new();
        for record in come {
            let alone = if record.entry.dated_by.is_some() { 0 } else { record.place };
            groups.entry((record.entry.dated_by, alone)).or_default().push(record);
        }
        let (alone, together): (Vec<_>, Vec<_>) = groups.into_values().partition(|group| group.len() == 1);
        Uncertain { today, alone: alone.into_iter().flatten().collect(), together, days }
    }

    fn readings(&self) -> Readings {
        let mut readings = Readings::default();
        let own = self.tops(Voice::Own, &[Voice::Own]);
        let latest = self.tops(Voice::Report, &[Voice::Own, Voice::Report]);
        let silences = self.tops(Voice::Silence, &[Voice::Silence]);
        let never = self.top(Voice::Silence, (Top::NEVER, false), KeptFree::default());
        let mut shown = vec![false; latest.len()];
        for own in &own {
            let mut own_shown = false;
            // The latest word is the own words, or a later report.
            for (latest, shown) in latest.iter().zip(&mut shown).filter(|(latest, _)| latest.moment >= own.moment) {
                let moments = Moments { own, latest, silence: &never };
                let kept_free = moments.kept_free();
                let any = if kept_free.is_any() {
                    let own = self.top(Voice::Own, (own.moment, own.voted), kept_free);
                    let latest = self.top(Voice::Report, (latest.moment, latest.voted), kept_free);
                    let possible = own.possible && latest.possible;
                    possible && self.add(&mut readings, Moments { own: &own, latest: &latest, ..moments }, &silences)
                } else {
                    self.add(&mut readings, moments, &silences)
                };
                (own_shown, *shown) = (own_shown || any, *shown || any);
            }
            readings.in_force.extend(own.places.iter().filter(|_| own_shown));
        }
        let shown = latest.iter().zip(shown).filter(|(_, shown)| *shown);
        readings.in_force.extend(shown.flat_map(|(latest, _)| &latest.places));
        readings
    }

    /// The moments that records may make, and that there is none.
    fn moments(&self, make: impl Fn(&Record) -> bool) -> Vec<Option<Moment>> {
        let records = || self.alone.iter().chain(self.together.iter().flatten());
        let making: Vec<_> = records().filter(|record| make(record)).collect();
        let on = |day: &Day| {
            let day = *day;
            let beginning = making.iter().filter(move |record| record.may_begin(day));
            beginning.map(move |record| Some((day, record.entry.order)))
        };
        let mut moments: Vec<_> = self.days.iter().flat_map(on).chain([None]).collect();
        moments.sort_unstable();
        moments.dedup();
        moments
    }

    /// What records of a voice make of each moment that those of some voices may make; and of each that votes of their own
    /// may make that may yield, what they make of it if such votes do.
    fn tops(&self, voice: Voice, voices: &[Voice]) -> Vec<Top> {
        let all = self.moments(|record| voices.contains(&record.entry.voice()));
        let voted = self.moments(|record| record.yields && record.entry.voice() == voice);
        let voted = voted.into_iter().filter(Option::is_some).map(|moment| (moment, true));
        let all = all.into_iter().map(|moment| (moment, false)).chain(voted);
        let tops = all.map(|(moment, voted)| self.top(voice, (moment, voted), KeptFree::default()));
        tops.filter(|top| top.possible).collect()
    }

    fn top(&self, voice: Voice, made: (Option<Moment>, bool), kept_free: KeptFree) -> Top {
        Top::of(made, kept_free, self.alone.iter().filter(|record| record.entry.voice() == voice), self.today)
    }

    /// Adds the outcomes of all readings with some moments; tells whether there are any.
    fn add(&self, readings: &mut Readings, moments: Moments<'_>, silences: &[Top]) -> bool {
        let own = if moments.own.moment.is_some() { OWN } else { 0 };
        let base = own | if moments.latest.moment > moments.own.moment { REPORT } else { 0 };
        let question = Question { moments, allowed: Position::iter().collect(), position: None, place: None };
        if !self.shows(question, base) {
            return false;
        }
        for position in Position::iter().filter(|position| *position != Position::NotStated) {
            let beside = Question { position: Some(position), ..question };
            let alone = Question { allowed: position.into(), ..beside };
            if !readings.single.contains(position) && self.shows(alone, base | ASKED) {
                readings.single = readings.single | position;
            }
            if !readings.contested.contains(position) && self.shows(beside, base | ASKED | OTHER) {
                readings.contested = readings.contested | position;
            }
        }
        self.add_together(readings, question, base);
        let nothing = Question { allowed: PositionSet::EMPTY, ..question };
        let silences = if self.shows(nothing, base) { silences } else { &[] };
        for silence in silences {
            self.add_silence(readings, nothing, base, silence);
        }
        true
    }

    /// Adds the outcomes of readings in which no voice is in force: that the party has not said, and that there is no line.
    fn add_silence(&self, readings: &mut Readings, nothing: Question<'_>, base: Shown, silence: &Top) {
        let not_stated = PositionSet::from(Position::NotStated);
        let moments = Moments { silence, ..nothing.moments };
        let base = base | if silence.moment.is_some() { SILENCE } else { 0 };
        let counts = silence.moment.is_some() && silence.moment >= moments.latest.moment;
        let kept = if counts { PositionSet::EMPTY } else { not_stated };
        readings.none = readings.none || self.shows(Question { moments, allowed: kept, ..nothing }, base);
        let said = Question { moments, allowed: not_stated, ..nothing };
        if counts && self.shows(Question { position: Some(Position::NotStated), ..said }, base | ASKED) {
            readings.single = readings.single | Position::NotStated;
            readings.in_force.extend(&silence.places);
            self.add_together(readings, said, base);
        }
    }

    /// Adds those of the records that are dated together that are in force in some reading that a question allows.
    fn add_together(&self, readings: &mut Readings, question: Question<'_>, base: Shown) {
        for record in self.together.iter().flatten() {
            let at = |(day, order)| order == record.entry.order && record.may_begin(day);
            let at_top = question.moments.of(record.entry.voice()).moment.is_some_and(at);
            let shown = || self.shows(Question { place: Some(record.place), ..question }, base | ASKED);
            if at_top && !readings.in_force.contains(&record.place) && shown() {
                readings.in_force.insert(record.place);
            }
        }
    }

    /// Whether some reading that a question allows shows all of something. Each set of what may be shown is one bit of 32.
    fn shows(&self, question: Question<'_>, wanted: Shown) -> bool {
        let Some(alone) = question.shown_alone() else { return false };
        if self.together.is_empty() {
            return alone & wanted == wanted;
        }
        let mut sets = 1_u32 << alone;
        for together in &self.together {
            let options = self.options(together, question);
            let with = |set: Shown| options.into_iter().flatten().fold(0, |all, more| all | 1_u32 << (set | more));
            sets = (0..32).filter(|set| sets >> set & 1 == 1).fold(0, |all, set| all | with(set));
        }
        (0..32).any(|set| sets >> set & 1 == 1 && set & wanted == wanted)
    }

    /// What records that are dated together may show, on each of the days on which that may differ: the first on which
    /// they may begin, where they are before most else; each of the moments; and no day so far.
    fn options(&self, together: &[Record], question: Question<'_>) -> [Option<Shown>; 6] {
        let Some(widest) = together.iter().map(|record| record.window).max() else { return [Some(0); 6] };
        let Moments { own, latest, silence } = question.moments;
        let day = |top: &Top| top.moment.map(|(day, _)| day);
        let possible = |day: &Day| *day <= self.today && (widest.first()..=widest.last()).contains(day);
        let on = |day: Option<Day>| day.filter(possible).and_then(|day| self.on(together, day, question));
        let kept_free = question.moments.kept_free();
        let free = together.iter().filter_map(|record| kept_free.earliest(record)).map(|(day, _)| day).max();
        let days = [Some(widest.first()), free, day(own), day(latest), day(silence)];
        let [first, free, own, latest, silence] = days.map(on);
        [first, free, own, latest, silence, (widest.last() > self.today).then_some(0)]
    }

    /// The most that records show if they begin on a day. Nothing, if the question forbids it.
    fn on(&self, together: &[Record], since: Day, question: Question<'_>) -> Option<Shown> {
        let kept_free = question.moments.kept_free();
        let shown_by = |record: &Record| {
            let moment = Some((since, record.entry.order));
            let top = question.moments.of(record.entry.voice());
            match moment.cmp(&top.moment) {
                _ if !record.may_begin(since) || !kept_free.allows(record, since) => None,
                Ordering::Less => Some(0),
                Ordering::Equal if record.yields && !top.voted => None,
                Ordering::Equal => question.shown_at_top(record, record.entry.has_ended(since, self.today)),
                Ordering::Greater => None,
            }
        };
        let or_absent = |record: &Record| shown_by(record).or(record.entry.hedged.then_some(0));
        together.iter().try_fold(0, |shown, record| Some(shown | or_absent(record)?))
    }
}

impl Question<'_> {
    /// The most that the records dated alone show. Nothing, if the question forbids what they cannot but show.
    fn shown_alone(self) -> Option<Shown> {
        let Moments { own, latest, silence } = self.moments;
        let mut shown = 0;
        for (top, hit) in [(own, OWN), (latest, REPORT), (silence, SILENCE)] {
            if !self.allowed.contains_all(top.bound) {
                return None;
            }
            let live = top.live.both(self.allowed);
            let asked = self.position.map_or(PositionSet::EMPTY, PositionSet::from);
            shown |= if top.ended || !live.is_empty() { hit } else { 0 };
            shown |= if live.meets(asked) { ASKED } else { 0 };
            shown |= if asked.contains_all(live) { 0 } else { OTHER };
        }
        Some(shown)
    }

    /// The most that a record shows at its moment: live if it is allowed and able to be, else ended.
    fn shown_at_top(self, record: &Record, ended: Option<bool>) -> Option<Shown> {
        let hit = match record.entry.voice() {
            Voice::Own => OWN,
            Voice::Report => REPORT,
            Voice::Silence => SILENCE,
        };
        let position = record.entry.position;
        if ended != Some(true) && self.allowed.contains(position) {
            let asked = self.position == Some(position) || self.place == Some(record.place);
            return Some(hit | if asked { ASKED } else { OTHER });
        }
        (ended != Some(false)).then_some(hit)
    }
}

/// Days such that any order of three moments has one with the same outcomes on them: of all days between which nothing
/// begins or ends to be possible, three do; and two more where votes keep two days free.
fn telling_days(come: &[Record], today: Day) -> Vec<Day> {
    let ends = |record: &Record| [record.window.first(), record.window.first().next(), record.window.last().next()];
    let mut starts: Vec<_> = come.iter().flat_map(ends).chain([today, today.next()]).collect();
    starts.sort_unstable();
    starts.dedup();
    let enough = if come.iter().any(|record| record.yields) { 5 } else { 3 };
    let mut days = Vec::new();
    for (start, next) in starts.iter().zip(starts.iter().skip(1)).filter(|(start, _)| **start <= today) {
        let forwards = std::iter::successors(Some(*start), |day| Some(day.next()));
        days.extend(forwards.take_while(|day| day < next).take(enough));
    }
    days.extend((today == Day::MAX).then_some(today));
    days.dedup();
    days
}
