//! The line in force by plain enumeration: every reading of the dates and hedges, one after the other.
//!
//! Written from the rules alone, without regard to speed; the crate has to agree with it. After the rules come the
//! documents on which both are asked.

use std::collections::BTreeSet;
use std::fmt;

use demarche::{
    Attribution, Basis, Bloc, Cast, Certainty, Condition, ConditionKind, ConditionStatus, ConditionStep, Day, Document,
    Dossier, Evidence, Item, Lens, Nation, Position, RollCall, Source, Speaker, SpeakerKind, Stance, Statement, Until,
    When, day,
};
use proptest::prelude::*;

/// A day, as its number in March 2025; those before are negative or zero.
pub(crate) type DayNumber = i8;

/// One day, from the first to the last of these.
pub(crate) type Window = (DayNumber, DayNumber);

/// When a record ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Open,
    Unknown,
    On(Window),
}

/// A record that the lens sees.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that the rules ask of a record")]
pub(crate) struct Record {
    /// Its place in the document.
    pub(crate) place: usize,
    pub(crate) position: Position,
    /// Which of the dates it begins on; those who share one begin on the same day.
    pub(crate) since: usize,
    pub(crate) order: i16,
    pub(crate) until: End,
    pub(crate) own: bool,
    pub(crate) hedged: bool,
    /// Whether a condition that ends it is met.
    pub(crate) lapsed: bool,
    /// Whether it is read from a vote.
    pub(crate) vote: bool,
}

/// The positions in force on one reading.
pub(crate) type Outcome = BTreeSet<Position>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Definite,
    Possible,
    Contested,
    Unknown,
}

/// What is in force, over all readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) kind: Kind,
    pub(crate) positions: BTreeSet<Position>,
    /// The places of the records that are in force on some reading.
    pub(crate) places: BTreeSet<usize>,
}

/// A record on one reading.
#[derive(Debug, Clone, Copy)]
struct Read {
    record: Record,
    since: DayNumber,
    until: Option<DayNumber>,
}

impl Read {
    /// What settles which is later.
    fn key(&self) -> (DayNumber, i16) {
        (self.since, self.record.order)
    }

    fn lasts(&self, today: DayNumber) -> bool {
        !self.record.lapsed && self.until.is_none_or(|until| today <= until)
    }
}

/// How many readings there are at most.
pub(crate) fn count(records: &[Record], dates: &[Window], last: DayNumber) -> usize {
    let days = |(first, last): Window| usize::try_from(i32::from(last) - i32::from(first) + 1).unwrap();
    let ends = |record: &Record| match record.until {
        End::Open => 1,
        End::Unknown => days((dates[record.since].0, last + 1)),
        End::On(window) => days(window),
    };
    let of_records = records.iter().map(|record| ends(record) + usize::from(record.hedged));
    dates.iter().map(|date| days(*date)).chain(of_records).fold(1, usize::saturating_mul)
}

/// What is in force on a day. Remarks (`divided`) do not compete with a line, and are asked for apart.
pub(crate) fn line(records: &[Record], dates: &[Window], today: DayNumber) -> Answer {
    let (lines, places) = outcomes(records, dates, today);
    Answer { kind: kind(&lines), positions: lines.into_iter().flatten().collect(), places }
}

/// The positions in force on each reading, and the places of the records that are on some.
pub(crate) fn outcomes(records: &[Record], dates: &[Window], today: DayNumber) -> (BTreeSet<Outcome>, BTreeSet<usize>) {
    let mut lines = BTreeSet::new();
    let mut places = BTreeSet::new();
    let mut days = Vec::new();
    every_date(dates, &mut days, &mut |days| {
        let mut reading = Vec::new();
        every_record(records, days, today, &mut reading, &mut |reading| {
            let in_force = in_force(reading, today);
            places.extend(in_force.iter().map(|read| read.record.place));
            lines.insert(in_force.iter().map(|read| read.record.position).collect::<Outcome>());
        });
    });
    (lines, places)
}

/// What the outcomes of all readings come to.
pub(crate) fn kind(lines: &BTreeSet<Outcome>) -> Kind {
    if lines.iter().all(BTreeSet::is_empty) {
        Kind::Unknown
    } else if lines.len() == 1 && lines.iter().all(|line| line.len() == 1) {
        Kind::Definite
    } else if lines.iter().all(|line| line.len() > 1) {
        Kind::Contested
    } else {
        Kind::Possible
    }
}

/// Every choice of a day for every date.
fn every_date(dates: &[Window], days: &mut Vec<DayNumber>, then: &mut dyn FnMut(&[DayNumber])) {
    let Some((first, last)) = dates.get(days.len()).copied() else { return then(days) };
    for day in first..=last {
        days.push(day);
        every_date(dates, days, then);
        days.pop();
    }
}

/// Every choice of whether a record exists and when it ends. An end before the beginning does not count.
fn every_record(
    records: &[Record],
    days: &[DayNumber],
    today: DayNumber,
    reading: &mut Vec<Read>,
    then: &mut dyn FnMut(&[Read]),
) {
    let Some((record, rest)) = records.split_first() else { return then(reading) };
    if record.hedged {
        every_record(rest, days, today, reading, then);
    }
    let since = days[record.since];
    let ends = match record.until {
        End::Open => vec![None],
        End::Unknown => (since..=today.max(since) + 1).map(Some).collect(),
        End::On((first, last)) => (first.max(since)..=last).map(Some).collect(),
    };
    for until in ends {
        reading.push(Read { record: *record, since, until });
        every_record(rest, days, today, reading, then);
        reading.pop();
    }
}

/// Rules 1 to 3, on exact days.
fn in_force(reading: &[Read], today: DayNumber) -> Vec<Read> {
    let silent = |read: &Read| read.record.position == Position::NotStated;
    // What is stated goes before what was voted on the same day.
    let stated = |day| reading.iter().any(|read| read.since == day && !read.record.vote && !silent(read));
    let reading = reading.iter().filter(|read| !read.record.vote || !stated(read.since));
    let come: Vec<Read> = reading.copied().filter(|read| read.since <= today).collect();
    let voiced: Vec<Read> = come.iter().copied().filter(|read| !silent(read)).collect();
    // 1: the latest wins; what has ended leaves nothing.
    let latest = latest(&voiced);
    let mut line = latest.clone();
    // 3: beside reports stand the latest own words.
    if latest.iter().all(|read| !read.record.own) {
        let own: Vec<Read> = voiced.into_iter().filter(|read| read.record.own).collect();
        line.extend(self::latest(&own));
    }
    line.retain(|read| read.lasts(today));
    // 2: silence counts only if nothing voiced does, and only as the latest record.
    if line.is_empty() {
        line = self::latest(&come).into_iter().filter(|read| silent(read) && read.lasts(today)).collect();
    }
    line
}

fn latest(reads: &[Read]) -> Vec<Read> {
    let key = reads.iter().map(Read::key).max();
    reads.iter().copied().filter(|read| Some(read.key()) == key).collect()
}

// Documents of one party on one item, and how a lens looks at them.

/// Before every day that is asked for.
pub(crate) const LONG_AGO: DayNumber = -100;
/// The days that are asked for.
pub(crate) const ASKED: std::ops::RangeInclusive<DayNumber> = -1..=11;
/// How many readings a document may have at most.
pub(crate) const MOST: usize = 1_500;

/// What a stance is found in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Found {
    Source(usize),
    Statement(usize),
}

#[derive(Debug, Clone, Copy)]
enum Voice {
    Own,
    /// Voiced as the party's own, by somebody who speaks for another.
    Foreign,
    Report,
}

#[derive(Debug, Clone, Copy)]
struct Proof {
    found: Found,
    /// Of a statement, its own voice counts.
    voice: Voice,
    certainty: Certainty,
    basis: Basis,
}

#[derive(Debug, Clone)]
struct Ending {
    kind: ConditionKind,
    steps: Vec<(ConditionStatus, Option<Window>)>,
}

#[derive(Debug, Clone)]
struct Draft {
    position: Position,
    since: Option<Window>,
    order: i16,
    until: End,
    proofs: Vec<Proof>,
    ending: Option<Ending>,
    /// Whether it is the vote of a roll call.
    vote: bool,
}

/// A document of one party on one item.
#[derive(Clone)]
pub(crate) struct World {
    bloc: bool,
    /// When each was published and withdrawn.
    sources: Vec<(Option<Window>, Option<Window>)>,
    /// In which source each was found, when it was said, and by whom.
    statements: Vec<(usize, Option<Window>, Voice)>,
    /// Those stated, then those read from votes.
    stances: Vec<Draft>,
}

/// What narrows a lens, beside its day.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Floors {
    pub(crate) known_by: Option<DayNumber>,
    pub(crate) on_record: bool,
    pub(crate) asserted: bool,
    pub(crate) stated: bool,
}

/// Windows that begin on one of the first days: the fewer these are, the more records meet on one.
pub(crate) fn window(days: DayNumber) -> impl Strategy<Value = Window> {
    (1..=days, prop_oneof![3 => Just(0), 1 => 1..=3_i8]).prop_map(|(first, more)| (first, first + more))
}

fn voice() -> impl Strategy<Value = Voice> {
    prop_oneof![4 => Just(Voice::Own), 1 => Just(Voice::Foreign), 4 => Just(Voice::Report)]
}

fn proof() -> impl Strategy<Value = Proof> {
    let found = prop_oneof![3 => (0..3_usize).prop_map(Found::Source), 1 => (0..2_usize).prop_map(Found::Statement)];
    let certainty = prop_oneof![
        7 => Just(Certainty::Asserted),
        1 => Just(Certainty::Reported),
        1 => Just(Certainty::Possible),
        1 => Just(Certainty::Alleged),
        1 => Just(Certainty::Hypothetical),
    ];
    let basis = prop_oneof![4 => Just(Basis::Stated), 1 => Just(Basis::Inferred)];
    (found, voice(), certainty, basis).prop_map(|(found, voice, certainty, basis)| Proof {
        found,
        voice,
        certainty,
        basis,
    })
}

fn ending(days: DayNumber) -> impl Strategy<Value = Ending> {
    let status = prop_oneof![
        1 => Just(ConditionStatus::Unmet),
        2 => Just(ConditionStatus::Met),
        1 => Just(ConditionStatus::Refused),
    ];
    let steps = proptest::collection::vec((status, proptest::option::weighted(0.9, window(days))), 0..3);
    (prop_oneof![Just(ConditionKind::Unless), Just(ConditionKind::Until)], steps)
        .prop_map(|(kind, steps)| Ending { kind, steps })
}

fn draft(days: DayNumber, dated: f64) -> impl Strategy<Value = Draft> {
    let position = prop_oneof![
        4 => Just(Position::Support),
        4 => Just(Position::Oppose),
        1 => Just(Position::Neutral),
        2 => Just(Position::NotStated),
        1 => Just(Position::Withdrawn),
        1 => Just(Position::Divided),
    ];
    let until = prop_oneof![4 => Just(End::Open), 1 => Just(End::Unknown), 2 => window(days).prop_map(End::On)];
    let order = prop_oneof![4 => Just(0_i16), 1 => -1..=1_i16];
    let proofs = proptest::collection::vec(proof(), 0..3);
    let ending = proptest::option::weighted(0.1, ending(days));
    (position, proptest::option::weighted(dated, window(days)), order, until, proofs, ending).prop_map(
        |(position, since, order, until, proofs, ending)| Draft {
            position,
            since,
            order,
            until,
            proofs,
            ending,
            vote: false,
        },
    )
}

/// A vote, which rests on what its roll call does.
fn vote(days: DayNumber, dated: f64) -> impl Strategy<Value = Draft> {
    let position = prop_oneof![Just(Position::Support), Just(Position::Oppose), Just(Position::Neutral)];
    let proofs = proptest::collection::vec(proof(), 0..3);
    (position, proptest::option::weighted(dated, window(days)), proofs).prop_map(|(position, since, proofs)| Draft {
        position,
        since,
        order: 0,
        until: End::Open,
        proofs,
        ending: None,
        vote: true,
    })
}

/// A document whose windows begin on one of so many days, and whose stances give their own with a probability.
pub(crate) fn world(days: DayNumber, dated: f64) -> impl Strategy<Value = World> {
    let published = (1..=days, 0..=3_i8).prop_map(|(first, more)| (first, first + more));
    let source = (proptest::option::weighted(0.8, published), proptest::option::weighted(0.2, window(days)));
    let statement = (0..3_usize, proptest::option::weighted(0.6, window(days)), voice());
    let sources = proptest::collection::vec(source, 3);
    let statements = proptest::collection::vec(statement, 2);
    let stances = proptest::collection::vec(draft(days, dated), 1..=5);
    let votes = prop_oneof![1 => proptest::collection::vec(vote(days, dated), 0..=3), 1 => Just(Vec::new())];
    (any::<bool>(), sources, statements, stances, votes).prop_map(|(bloc, sources, statements, stances, votes)| {
        let mut world = World { bloc, sources, statements, stances: [votes, stances].concat() };
        world.settle();
        world
    })
}

pub(crate) fn floors() -> impl Strategy<Value = Floors> {
    let known_by = proptest::option::of(0..=10_i8);
    (known_by, proptest::bool::weighted(0.3), proptest::bool::weighted(0.3), proptest::bool::weighted(0.3))
        .prop_map(|(known_by, on_record, asserted, stated)| Floors { known_by, on_record, asserted, stated })
}

impl fmt::Debug for World {
    /// One record a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "a bloc: {}\nsources: {:?}\nstatements: {:?}", self.bloc, self.sources, self.statements)?;
        self.stances.iter().try_for_each(|draft| writeln!(f, "{draft:?}"))
    }
}

impl World {
    /// Leaves out what a check refuses, and what has too many readings.
    fn settle(&mut self) {
        if !self.bloc {
            self.stances.retain(|draft| draft.position != Position::Divided);
        }
        let mut world = World { stances: Vec::new(), ..self.clone() };
        for mut draft in std::mem::take(&mut self.stances) {
            if draft.since.is_none() {
                // One date at most, so that no two compete for the earliest.
                let dated = draft.proofs.iter().position(|proof| self.date(proof.found).is_some());
                let mut place = 0..;
                draft.proofs.retain(|proof| place.next() == dated || self.date(proof.found).is_none());
            }
            let ((first, _), _) = self.since(&draft);
            let ends_too_soon = matches!(draft.until, End::On((_, last)) if last < first);
            let key = |draft: &Draft| (self.since(draft).0, draft.order, draft.position);
            let repeats = |other: &Draft| !other.vote && !draft.vote && key(other) == key(&draft);
            if !ends_too_soon && !world.stances.iter().any(repeats) {
                world.stances.push(draft);
            }
        }
        world.stances.sort_by_key(|draft| draft.vote);
        let readings = |world: &World| {
            let (records, dates) = world.records(Floors::default(), 11);
            count(&records, &dates, *ASKED.end())
        };
        while readings(&world) > MOST {
            // Of votes and what is stated, something is left as long as may be.
            world.stances.remove(world.stances.len() / 2);
        }
        // More than a check lets pass, though a test might.
        while Dossier::try_from(world.document()).is_err() {
            assert!(world.stances.pop().is_some_and(|last| last.vote), "only votes make cases");
        }
        *self = world;
    }

    /// What dates a find, and on which day: a statement by what it says, else its source.
    fn date(&self, found: Found) -> Option<(Window, Found)> {
        match found {
            Found::Source(source) => self.sources[source].0.map(|published| (published, found)),
            Found::Statement(statement) => match self.statements[statement] {
                (_, Some(said), _) => Some((said, found)),
                (source, None, _) => self.date(Found::Source(source)),
            },
        }
    }

    /// The window of a stance's first day, and what dates it if it does not say itself.
    fn since(&self, draft: &Draft) -> (Window, Option<Found>) {
        let dated = || draft.proofs.iter().find_map(|proof| self.date(proof.found));
        match (draft.since, dated()) {
            (Some(since), _) => (since, None),
            (None, Some((since, found))) => (since, Some(found)),
            (None, None) => ((LONG_AGO, LONG_AGO), None),
        }
    }

    fn voice(&self, proof: &Proof) -> Voice {
        match proof.found {
            Found::Source(_) => proof.voice,
            Found::Statement(statement) => self.statements[statement].2,
        }
    }

    /// What a stance rests on. A vote is in the party's own voice and stated, whoever tells of it, unless that is somebody
    /// who speaks for another.
    fn proofs(&self, draft: &Draft) -> Vec<(Proof, Voice)> {
        let read = |proof: &Proof| match (draft.vote, self.voice(proof)) {
            (false, voice) => (*proof, voice),
            (true, Voice::Foreign) => (Proof { basis: Basis::Stated, ..*proof }, Voice::Foreign),
            (true, _) => (Proof { basis: Basis::Stated, ..*proof }, Voice::Own),
        };
        draft.proofs.iter().map(read).collect()
    }

    /// Whether a lens sees a proof.
    fn sees(&self, (proof, voice): &(Proof, Voice), floors: Floors) -> bool {
        let source = match proof.found {
            Found::Source(source) => source,
            Found::Statement(statement) => self.statements[statement].0,
        };
        let (published, withdrawn) = self.sources[source];
        let known = floors.known_by.is_none_or(|known_by| published.is_some_and(|(_, last)| last <= known_by));
        let stands = withdrawn.is_none_or(|(first, _)| floors.known_by.is_some_and(|known_by| known_by < first));
        let own = !floors.on_record || matches!(voice, Voice::Own);
        let asserted = !floors.asserted || proof.certainty == Certainty::Asserted;
        let stated = !floors.stated || proof.basis == Basis::Stated;
        known && stands && own && asserted && stated && proof.certainty != Certainty::Hypothetical
    }

    /// Whether a lens sees something that nothing says where it comes from.
    fn sees_unsourced(last_possible_day: DayNumber, floors: Floors) -> bool {
        !(floors.on_record || floors.asserted || floors.stated)
            && floors.known_by.is_none_or(|known_by| last_possible_day <= known_by)
    }

    /// The records that a lens sees, and the days on which they begin.
    pub(crate) fn records(&self, floors: Floors, today: DayNumber) -> (Vec<Record>, Vec<Window>) {
        let mut dates = Vec::new();
        let mut shared: Vec<(Found, usize)> = Vec::new();
        let mut records = Vec::new();
        for (place, draft) in self.stances.iter().enumerate() {
            let (window, by) = self.since(draft);
            let proofs = self.proofs(draft);
            let seen: Vec<_> = proofs.iter().filter(|proof| self.sees(proof, floors)).collect();
            if seen.is_empty() && !(draft.proofs.is_empty() && World::sees_unsourced(window.1, floors)) {
                continue;
            }
            let known = shared.iter().find(|(found, _)| Some(*found) == by).map(|(_, date)| *date);
            let since = known.unwrap_or_else(|| {
                dates.push(window);
                shared.extend(by.map(|found| (found, dates.len() - 1)));
                dates.len() - 1
            });
            records.push(Record {
                place,
                position: draft.position,
                since,
                order: draft.order,
                until: draft.until,
                own: seen.iter().any(|(_, voice)| matches!(voice, Voice::Own)),
                hedged: !seen.is_empty() && seen.iter().all(|(proof, _)| proof.certainty > Certainty::Reported),
                lapsed: draft.ending.as_ref().is_some_and(|ending| ending.is_met(today, floors.known_by)),
                vote: draft.vote,
            });
        }
        (records, dates)
    }

    pub(crate) fn answer(&self, floors: Floors, today: DayNumber, competes: impl Fn(&Record) -> bool) -> Answer {
        let (mut records, dates) = self.records(floors, today);
        records.retain(competes);
        line(&records, &dates, today)
    }

    pub(crate) fn dossier(&self) -> Dossier {
        Dossier::try_from(self.document()).unwrap()
    }

    fn document(&self) -> Document {
        let mut document = Document::default();
        document.nations = vec![Nation::new("BBB", "Another")];
        if self.bloc {
            document.blocs.push(Bloc::new("AAA", "A bloc"));
        } else {
            document.nations.push(Nation::new("AAA", "A nation"));
        }
        document.agenda.push(Item::new("x", "An item"));
        document.speakers.push(Speaker::new("stranger", "A stranger", SpeakerKind::Body).of("BBB"));
        for (place, (published, withdrawn)) in self.sources.iter().enumerate() {
            let mut source = Source::new(format!("source-{place}").as_str());
            (source.published, source.withdrawn) = (published.map(when), withdrawn.map(when));
            document.sources.push(source);
        }
        for (place, (source, said, voice)) in self.statements.iter().enumerate() {
            let (id, source) = (format!("statement-{place}"), format!("source-{source}"));
            let mut statement = Statement::new(id.as_str(), source.as_str()).attribution(voice.attribution());
            statement.said = said.map(when);
            if matches!(voice, Voice::Foreign) {
                statement = statement.by("stranger");
            }
            document.statements.push(statement);
        }
        let (votes, stances): (Vec<_>, Vec<_>) = self.stances.iter().partition(|draft| draft.vote);
        document.stances = stances.into_iter().map(Draft::stance).collect();
        document.roll_calls = votes.into_iter().zip(0..).map(|(draft, place)| draft.roll_call(place)).collect();
        document
    }
}

impl Voice {
    fn attribution(self) -> Attribution {
        match self {
            Voice::Own | Voice::Foreign => Attribution::Institutional,
            Voice::Report => Attribution::Narrator,
        }
    }
}

impl Proof {
    fn evidence(&self) -> Evidence {
        let evidence = match self.found {
            Found::Statement(statement) => Evidence::by_statement(format!("statement-{statement}").as_str()),
            Found::Source(source) => {
                let evidence = Evidence::of(format!("source-{source}").as_str()).attribution(self.voice.attribution());
                if matches!(self.voice, Voice::Foreign) { evidence.by("stranger") } else { evidence }
            }
        };
        evidence.certainty(self.certainty).basis(self.basis)
    }
}

impl Draft {
    fn stance(&self) -> Stance {
        let mut stance = Stance::new("AAA", self.position, "x").order(self.order).until(match self.until {
            End::Open => Until::Open,
            End::Unknown => Until::Unknown,
            End::On(window) => when(window).into(),
        });
        stance.since = self.since.map(when);
        stance.evidence = self.proofs.iter().map(Proof::evidence).collect();
        stance.conditions = self.ending.iter().map(Ending::condition).collect();
        stance
    }

    fn roll_call(&self, place: usize) -> RollCall {
        let cast = match self.position {
            Position::Support => Cast::new().yes(["AAA"]),
            Position::Oppose => Cast::new().absent(["BBB"]).no(["AAA"]),
            _ => Cast::new().yes(["BBB"]).abstain(["AAA"]),
        };
        let mut roll_call = RollCall::new(format!("vote-{place}").as_str(), "x", cast);
        roll_call.on = self.since.map(when);
        roll_call.evidence = self.proofs.iter().map(Proof::evidence).collect();
        roll_call
    }
}

impl Ending {
    /// Whether its last step is `met` on every reading of their days. Steps rest on the evidence of the stance; nobody
    /// knows of one before it has surely come.
    fn is_met(&self, today: DayNumber, known_by: Option<DayNumber>) -> bool {
        let mut readings = vec![Vec::new()];
        for (status, on) in &self.steps {
            let (first, last) = on.unwrap_or((LONG_AGO, LONG_AGO));
            if known_by.is_some_and(|known_by| last > known_by) {
                continue;
            }
            let with = |day| readings.iter().map(move |reading| [reading.as_slice(), &[(day, *status)]].concat());
            readings = (first..=last).flat_map(with).collect();
        }
        readings.iter().all(|reading: &Vec<(DayNumber, ConditionStatus)>| {
            // Of several on one day, the one written last.
            let last = reading.iter().filter(|(day, _)| *day <= today).max_by_key(|(day, _)| *day);
            last.is_some_and(|(_, status)| *status == ConditionStatus::Met)
        })
    }

    fn condition(&self) -> Condition {
        let step = |(status, on): &(ConditionStatus, Option<Window>)| {
            let mut step = ConditionStep::new(*status);
            step.on = on.map(when);
            step
        };
        let mut condition = Condition::new(self.kind, "something happens");
        condition.steps = self.steps.iter().map(step).collect();
        condition
    }
}

/// The lens of the crate that looks in the same way.
pub(crate) fn looking(dossier: &Dossier, floors: Floors, today: DayNumber) -> Lens<'_> {
    let lens = dossier.on(date(today));
    let lens = floors.known_by.map_or(lens, |known_by| lens.known_by(date(known_by)));
    let lens = if floors.on_record { lens.on_record() } else { lens };
    let lens = if floors.asserted { lens.asserted() } else { lens };
    if floors.stated { lens.stated() } else { lens }
}

pub(crate) fn date(number: DayNumber) -> Day {
    if number > 0 { day(2025, 3, number) } else { day(2025, 2, 28 + number) }
}

pub(crate) fn when((first, last): Window) -> When {
    When::between(date(first), date(last)).unwrap()
}
