//! Every typed question answered by going through the document with plain loops, from the rules alone.
//!
//! What a single line comes to is taken from [`reference`](crate::reference); everything that is made of lines is here.

use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet, HashMap};

use demarche::{
    Assertion, AttendanceStatus, Attribution, Basis, Bloc, Bucket, Certainty, Condition, ConditionKind,
    ConditionStatus, Definition, Document, Evidence, Membership, Nation, Position, RollCall, Roster, Source, Stance,
    Statement, Strength, Truth, Until, Vote, When, day,
};

use crate::reference::{DayNumber, End, Floors, Kind, LONG_AGO, Outcome, Record, Window, date, kind, outcomes};

/// What dates a stance that does not say itself.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Dated {
    Source(String),
    Statement(String),
}

/// What is in force, over all readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) outcomes: BTreeSet<Outcome>,
    /// The places of the stances in force on some reading, each with whether it is in the party's own words.
    pub(crate) stances: BTreeMap<usize, bool>,
}

/// What is asked of a line.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) positions: BTreeSet<Position>,
    pub(crate) at_least: Option<Strength>,
    pub(crate) conditions: Conditions,
    pub(crate) bloc_lines: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conditions {
    Apart,
    Either,
    Only,
}

/// By what a scope is narrowed.
#[derive(Debug, Clone)]
pub(crate) enum Narrowing {
    Bloc(String),
    Attending(String),
    List(Vec<String>),
}

/// The nations in scope, each with whether surely.
pub(crate) type Scope = Vec<(String, bool)>;

/// Where a party falls, on which item, and through which blocs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) party: String,
    pub(crate) bucket: Bucket,
    pub(crate) item: String,
    pub(crate) through: Vec<String>,
}

/// The part of a tally into which a party falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    At(Position),
    Conditional,
    Possible,
    Contested,
    Unknown,
}

/// A document, looked at on a day.
pub(crate) struct Model<'m> {
    document: &'m Document,
    /// Those of the document, then those read from its votes.
    stances: Vec<Stance>,
    today: DayNumber,
    floors: Floors,
    lines: RefCell<HashMap<(String, String, bool), Standing>>,
    nations: OnceCell<Vec<(Nation, bool)>>,
}

/// The nations of the atlas that the worlds of the tests may be about, and one that only its bloc lists.
const OF_ATLAS: [&str; 3] = ["DEU", "FRA", "POL"];

fn number(when: When) -> Window {
    let number = |one: demarche::Day| one.days_since(day(2025, 2, 28)).clamp(LONG_AGO.into(), 100);
    (DayNumber::try_from(number(when.first())).unwrap(), DayNumber::try_from(number(when.last())).unwrap())
}

fn end(until: Until) -> End {
    match until {
        Until::Open => End::Open,
        Until::Unknown => End::Unknown,
        Until::On(when) => End::On(number(when)),
    }
}

/// Whether a stance has no reading, because it ends before the day that its evidence gives it.
fn ends_before(stance: &Stance, (first, _): Window) -> bool {
    matches!(end(stance.until), End::On((_, last)) if last < first)
}

fn carrying(evidence: &[Evidence]) -> impl Iterator<Item = &Evidence> {
    evidence.iter().filter(|evidence| evidence.r#for.is_none())
}

fn surest(evidence: &[Evidence]) -> Option<Certainty> {
    carrying(evidence).map(|evidence| evidence.certainty).min()
}

/// Whether something lasts on a day, once for every reading of its dates.
fn lasting(since: Option<When>, until: Until, today: DayNumber) -> Vec<bool> {
    let (first, last) = since.map_or((LONG_AGO, LONG_AGO), number);
    let ends = |since: DayNumber| match end(until) {
        End::Open => 101..=101,
        End::Unknown => since..=since.max(today) + 1,
        End::On((first, last)) => first.max(since)..=last,
    };
    (first..=last).flat_map(|since| ends(since).map(move |until| since <= today && today <= until)).collect()
}

impl Standing {
    fn none() -> Standing {
        Standing { outcomes: BTreeSet::from([Outcome::new()]), stances: BTreeMap::new() }
    }

    pub(crate) fn kind(&self) -> Kind {
        kind(&self.outcomes)
    }

    pub(crate) fn positions(&self) -> BTreeSet<Position> {
        self.outcomes.iter().flatten().copied().collect()
    }

    pub(crate) fn definite(&self) -> Option<Position> {
        (self.kind() == Kind::Definite).then(|| self.positions().into_iter().next()).flatten()
    }
}

/// The stances that are read from votes, in the usual way.
fn voted(document: &Document) -> impl Iterator<Item = Stance> {
    let read = |roll_call: &RollCall| {
        let cast = roll_call.cast.votes().filter_map(|(party, vote)| {
            let position = match vote {
                Vote::Yes => Position::Support,
                Vote::No => Position::Oppose,
                Vote::Abstain => Position::Neutral,
                _ => return None,
            };
            let mut stance = Stance::new(party, position, &roll_call.item);
            stance.since = roll_call.on;
            let recorded = |one: &Evidence| one.clone().attribution(Attribution::Recorded).basis(Basis::Stated);
            stance.evidence = roll_call.evidence.iter().map(recorded).collect();
            Some(stance)
        });
        cast.collect::<Vec<_>>()
    };
    document.roll_calls.iter().flat_map(read)
}

impl<'m> Model<'m> {
    pub(crate) fn new(document: &'m Document, floors: Floors, today: DayNumber) -> Model<'m> {
        let stances = document.stances.iter().cloned().chain(voted(document)).collect();
        Model { document, stances, today, floors, lines: RefCell::default(), nations: OnceCell::new() }
    }

    /// The nations as they are: those declared, then those of the atlas, each with whether the document mentions it.
    fn nations(&self) -> &[(Nation, bool)] {
        self.nations.get_or_init(|| {
            let declared = &self.document.nations;
            let known = OF_ATLAS.into_iter().filter(|id| {
                self.document.atlas != Some(false) && !declared.iter().any(|nation| nation.id.as_str() == *id)
            });
            // Wherever an id stands it stands between quotation marks.
            let all = format!("{:?}", self.document);
            let known = known.map(|id| {
                let period = demarche::atlas::nation(id.parse().unwrap()).unwrap().period();
                let mut nation = Nation::amending(id);
                (nation.since, nation.until) = (period.since, period.until);
                (nation, all.contains(&format!("\"{id}\"")))
            });
            declared.iter().cloned().map(|nation| (nation, true)).chain(known).collect()
        })
    }

    // Lines.

    fn statement(&self, evidence: &Evidence) -> Option<&'m Statement> {
        let id = evidence.statement.as_ref()?;
        self.document.statements.iter().find(|statement| statement.id == *id)
    }

    fn source(&self, evidence: &Evidence) -> Option<&'m Source> {
        let id = self.statement(evidence).map(|statement| &statement.source).or(evidence.source.as_ref())?;
        self.document.sources.iter().find(|source| source.id == *id)
    }

    fn dated(&self, evidence: &Evidence) -> Option<(When, Option<Dated>)> {
        let statement = self.statement(evidence);
        if let Some(said) = statement.map_or(evidence.said, |statement| statement.said) {
            return Some((said, statement.map(|statement| Dated::Statement(statement.id.to_string()))));
        }
        let source = self.source(evidence)?;
        Some((source.published?, Some(Dated::Source(source.id.to_string()))))
    }

    /// The window in which a stance begins, and what else begins on that day.
    fn since(&self, stance: &Stance) -> (Window, Option<Dated>) {
        if let Some(since) = stance.since {
            return (number(since), None);
        }
        let earliest = carrying(&stance.evidence).filter_map(|evidence| self.dated(evidence)).min_by_key(|one| one.0);
        earliest.map_or(((LONG_AGO, LONG_AGO), None), |(when, by)| (number(when), by))
    }

    /// Whether it ends no earlier than it begins, or does not exist and that is all there is to it.
    pub(crate) fn is_possible(&self, stance: &Stance) -> bool {
        let (window, _) = self.since(stance);
        window.0 == window.1 || !ends_before(stance, window)
    }

    /// For whom a speaker speaks. Nobody in these documents holds an office.
    fn voice(&self, actor: &str) -> Option<String> {
        match self.document.speakers.iter().find(|speaker| speaker.id.as_str() == actor) {
            Some(speaker) => self.voice(speaker.of.as_ref()?.as_str()),
            None => Some(actor.to_owned()),
        }
    }

    fn is_own(&self, evidence: &Evidence, party: &str) -> bool {
        let (attribution, speakers) = match self.statement(evidence) {
            Some(statement) => (statement.attribution, &statement.speakers),
            None => (evidence.attribution, &evidence.speakers),
        };
        let foreign = |speaker: &str| self.voice(speaker).is_some_and(|voice| voice != party);
        attribution.is_own_voice() && !speakers.iter().any(|speaker| foreign(speaker.as_str()))
    }

    fn sees(&self, evidence: &Evidence, party: &str) -> bool {
        let source = self.source(evidence);
        let published = source.and_then(|source| source.published).map(number);
        let withdrawn = source.and_then(|source| source.withdrawn).map(number);
        let Floors { known_by, on_record, asserted, stated } = self.floors;
        known_by.is_none_or(|known_by| published.is_some_and(|(_, last)| last <= known_by))
            && withdrawn.is_none_or(|(first, _)| known_by.is_some_and(|known_by| known_by < first))
            && (!on_record || self.is_own(evidence, party))
            && (!asserted || evidence.certainty == Certainty::Asserted)
            && (!stated || evidence.basis == demarche::Basis::Stated)
            && evidence.certainty != Certainty::Hypothetical
    }

    /// What a lens sees of a stance: whether it is in the party's own words, and whether it is hedged.
    fn glimpse(&self, stance: &Stance) -> Option<(bool, bool)> {
        let ((_, last), _) = self.since(stance);
        let Floors { known_by, on_record, asserted, stated } = self.floors;
        if carrying(&stance.evidence).next().is_none() {
            let seen = !(on_record || asserted || stated) && known_by.is_none_or(|known_by| last <= known_by);
            return seen.then_some((false, false));
        }
        let party = stance.party.as_str();
        let seen: Vec<_> = carrying(&stance.evidence).filter(|evidence| self.sees(evidence, party)).collect();
        let own = seen.iter().any(|evidence| self.is_own(evidence, party));
        let hedged = seen.iter().all(|evidence| evidence.certainty > Certainty::Reported);
        (!seen.is_empty()).then_some((own, hedged))
    }

    pub(crate) fn records(&self, party: &str, item: &str, remark: bool) -> (Vec<Record>, Vec<Window>) {
        let (mut records, mut dates, mut shared) = (Vec::new(), Vec::new(), Vec::<(Dated, usize)>::new());
        for (place, stance) in self.stances.iter().enumerate() {
            let asked = stance.party.as_str() == party && stance.item.as_str() == item;
            if !asked || (stance.position == Position::Divided) != remark {
                continue;
            }
            let Some((own, hedged)) = self.glimpse(stance) else { continue };
            let (window, by) = self.since(stance);
            if ends_before(stance, window) {
                continue;
            }
            let known = shared.iter().find(|(one, _)| Some(one) == by.as_ref()).map(|(_, date)| *date);
            let since = known.unwrap_or_else(|| {
                dates.push(window);
                shared.extend(by.map(|by| (by, dates.len() - 1)));
                dates.len() - 1
            });
            let (position, order, until) = (stance.position, stance.order, end(stance.until));
            let lapsed = stance.conditions.iter().any(|condition| {
                condition.kind != ConditionKind::If && self.status(condition) == Some(ConditionStatus::Met)
            });
            let vote = place >= self.document.stances.len();
            records.push(Record { place, position, since, order, until, own, hedged, lapsed, vote });
        }
        (records, dates)
    }

    pub(crate) fn standing(&self, party: &str, item: &str, remark: bool) -> Standing {
        let key = (party.to_owned(), item.to_owned(), remark);
        if let Some(standing) = self.lines.borrow().get(&key) {
            return standing.clone();
        }
        let (records, dates) = self.records(party, item, remark);
        let (outcomes, places) = outcomes(&records, &dates, self.today);
        let in_force = records.iter().filter(|record| places.contains(&record.place));
        let stances = in_force.map(|record| (record.place, record.own)).collect();
        let standing = Standing { outcomes, stances };
        self.lines.borrow_mut().insert(key, standing.clone());
        standing
    }

    // Conditions.

    /// What has become of a condition, if that is the same on every reading.
    fn status(&self, condition: &Condition) -> Option<ConditionStatus> {
        let mut readings = vec![Vec::new()];
        for step in &condition.steps {
            let (first, last) = step.on.map_or((LONG_AGO, LONG_AGO), number);
            if self.floors.known_by.is_some_and(|known_by| last > known_by) {
                continue;
            }
            let with = |day| readings.iter().map(move |one: &Vec<_>| [one.as_slice(), &[(day, step.status)]].concat());
            readings = (first..=last).flat_map(with).collect();
        }
        let need = condition.needs.as_ref().is_some_and(|need| {
            let remark = need.position == Position::Divided;
            let line = self.standing(need.party.as_str(), need.item.as_str(), remark);
            line.definite() == Some(need.position)
        });
        let last = |reading: &Vec<(DayNumber, ConditionStatus)>| {
            // Of several on one day, the one written last.
            let last = reading.iter().filter(|(day, _)| *day <= self.today).max_by_key(|(day, _)| *day);
            last.map_or(need.then_some(ConditionStatus::Met), |(_, status)| Some(*status))
        };
        let all: Vec<_> = readings.iter().map(last).collect();
        all[0].filter(|first| all.iter().all(|other| *other == Some(*first)))
    }

    fn is_pending(&self, place: usize) -> bool {
        let conditions = self.stances[place].conditions.iter();
        conditions.into_iter().any(|condition| self.status(condition) != Some(ConditionStatus::Met))
    }

    /// The stances that speak for some positions: own words where a position has them, else reports.
    fn principals(&self, line: &Standing, positions: &BTreeSet<Position>) -> Vec<usize> {
        let position = |place: usize| self.stances[place].position;
        let own = |asked: Position| line.stances.iter().any(|(place, own)| *own && position(*place) == asked);
        let speaks = |(place, is_own): &(&usize, &bool)| {
            positions.contains(&position(**place)) && (**is_own || !own(position(**place)))
        };
        line.stances.iter().filter(speaks).map(|(place, _)| *place).collect()
    }

    fn is_conditional(&self, line: &Standing) -> bool {
        self.principals(line, &line.positions()).into_iter().any(|place| self.is_pending(place))
    }

    // Membership.

    fn exists(&self, nation: &Nation) -> Truth {
        let readings = lasting(nation.since, nation.until, self.today);
        match (readings.contains(&true), readings.contains(&false)) {
            (true, false) => Truth::Yes,
            (true, true) => Truth::Possible,
            _ => Truth::No,
        }
    }

    /// What a list says of a party; `others` is what holds for who is not listed.
    fn listed(&self, bloc: &Bloc, party: &str, others: Truth) -> Truth {
        let all: Vec<&Membership> = bloc.members.iter().filter(|one| one.party.as_str() == party).collect();
        let mut every = vec![Vec::new()];
        for one in &all {
            let exists = lasting(one.since, one.until, self.today).into_iter().map(Some);
            let readings: Vec<Option<bool>> = match surest(&one.evidence) {
                Some(Certainty::Hypothetical) => vec![None],
                Some(certainty) if certainty > Certainty::Reported => exists.chain([None]).collect(),
                _ => exists.collect(),
            };
            let with =
                |reading: Option<bool>| every.iter().map(move |one: &Vec<_>| [one.as_slice(), &[reading]].concat());
            every = readings.into_iter().flat_map(with).collect();
        }
        let is_in = |reading: &Vec<Option<bool>>| {
            let counting = all.iter().zip(reading).filter(|(_, counts)| **counts == Some(true));
            let statuses: Vec<_> = counting.map(|(one, _)| one.status.is_in()).collect();
            match () {
                () if statuses.contains(&Some(true)) => Truth::Yes,
                () if statuses.contains(&None) => Truth::Possible,
                () if reading.iter().any(Option::is_some) => Truth::No,
                () => others,
            }
        };
        let truths: Vec<Truth> = every.iter().map(is_in).collect();
        let most = truths.iter().copied().max().unwrap();
        if truths.iter().all(|truth| *truth == most) { most } else { most.min(Truth::Possible) }
    }

    /// What is said of a membership for today.
    fn said(&self, assertion: &Assertion) -> Option<Truth> {
        let hedged = match surest(&assertion.evidence) {
            Some(Certainty::Hypothetical) => return None,
            certainty => certainty.is_some_and(|certainty| certainty > Certainty::Reported),
        };
        let on = assertion.on.map_or((self.today, self.today), number);
        let is_in = assertion.status.is_in();
        let surely = on == (self.today, self.today);
        match is_in {
            _ if self.today < on.0 || on.1 < self.today => None,
            Some(true) if surely && !hedged => Some(Truth::Yes),
            Some(false) if surely && !hedged => Some(Truth::No),
            Some(false) => None,
            _ => Some(Truth::Possible),
        }
    }

    fn parties(&self) -> Vec<String> {
        let nations =
            self.nations().iter().filter(|(_, mentioned)| *mentioned).map(|(nation, _)| nation.id.to_string());
        nations.chain(self.document.blocs.iter().map(|bloc| bloc.id.to_string())).collect()
    }

    /// Whether a party belongs to a bloc, if it exists.
    pub(crate) fn membership(&self, bloc: &str, party: &str) -> Truth {
        let Some(bloc) = self.document.blocs.iter().find(|one| one.id.as_str() == bloc) else {
            let facts = demarche::atlas::bloc(bloc).unwrap().memberships().iter();
            let mut now = facts.filter(|fact| fact.period().covers(date(self.today)) == Some(true));
            return if now.any(|fact| fact.member().id() == party) { Truth::Yes } else { Truth::No };
        };
        if !bloc.defined_by.is_empty() {
            let truths: Vec<_> = bloc.defined_by.iter().map(|one| self.defined(one, party)).collect();
            let alike = truths.iter().all(|truth| *truth == truths[0]);
            return match truths.iter().max().unwrap() {
                _ if alike => truths[0],
                Truth::Yes | Truth::Possible => Truth::Possible,
                _ => Truth::Unknown,
            };
        }
        let surely = |party: &String| self.listed(bloc, party, Truth::Unknown) == Truth::Yes;
        let definite = self.parties().iter().filter(|party| surely(party)).count();
        let reached = bloc.size.is_some_and(|size| definite > 0 && definite >= size as usize);
        let complete = reached || matches!(bloc.roster, Some(Roster::Complete | Roster::None));
        let said = bloc.asserts.iter().filter(|one| one.party.as_str() == party).find_map(|one| self.said(one));
        let others = if complete { Truth::No } else { Truth::Unknown };
        self.listed(bloc, party, said.unwrap_or(others))
    }

    fn defined(&self, definition: &Definition, party: &str) -> Truth {
        let at_most = match surest(&definition.evidence) {
            Some(certainty) if certainty > Certainty::Reported => Truth::Possible,
            _ => Truth::Yes,
        };
        let truth = match (&definition.attends, &definition.item, definition.position) {
            (Some(meeting), ..) => self.attends(meeting.as_str(), party),
            (None, Some(item), Some(position)) => self.holds(party, item.as_str(), position),
            _ => unreachable!(),
        };
        truth.min(at_most)
    }

    fn holds(&self, party: &str, item: &str, position: Position) -> Truth {
        let line = self.standing(party, item, false);
        match () {
            () if !self.is_nation(party) => Truth::No,
            () if line.kind() == Kind::Unknown => Truth::Unknown,
            () if !line.positions().contains(&position) => Truth::No,
            () if line.definite().is_some() && !self.is_conditional(&line) => Truth::Yes,
            () => Truth::Possible,
        }
    }

    pub(crate) fn attends(&self, meeting: &str, party: &str) -> Truth {
        let meeting = self.document.meetings.iter().find(|one| one.id.as_str() == meeting).unwrap();
        let of_party = meeting.attendance.iter().filter(|one| one.party.as_str() == party && !one.some);
        let truths = of_party.filter_map(|one| match (surest(&one.evidence), one.status) {
            (Some(Certainty::Hypothetical), _) => None,
            (Some(certainty), _) if certainty > Certainty::Reported => Some(Truth::Possible),
            (_, Some(AttendanceStatus::Attended | AttendanceStatus::Confirmed)) => Some(Truth::Yes),
            (_, Some(AttendanceStatus::Declined | AttendanceStatus::Absent)) => Some(Truth::No),
            _ => Some(Truth::Possible),
        });
        truths.max().unwrap_or(Truth::Unknown)
    }

    fn is_nation(&self, party: &str) -> bool {
        self.nations().iter().any(|(nation, _)| nation.id.as_str() == party)
    }

    /// The members of a bloc, as far as they exist: each party with its standing.
    pub(crate) fn members(&self, bloc: &str) -> Vec<(String, Truth)> {
        let exists = |party: &str| {
            let nation = self.nations().iter().find(|(one, _)| one.id.as_str() == party);
            nation.map_or(Truth::Yes, |(one, _)| self.exists(one))
        };
        let all = self.parties().into_iter();
        all.map(|party| (party.clone(), self.membership(bloc, &party).min(exists(&party)))).collect()
    }

    // Scope.

    /// Who is in scope: of a group whoever belongs to it, else whom the document mentions.
    pub(crate) fn scope(&self, narrowings: &[(Narrowing, bool)]) -> Scope {
        self.scope_with(&[], narrowings)
    }

    /// The same with whoever belongs, or may, to some groups.
    pub(crate) fn scope_with(&self, groups: &[Narrowing], narrowings: &[(Narrowing, bool)]) -> Scope {
        let is_told = narrowings.iter().any(|(_, inside)| *inside);
        let belongs = |id: &str| groups.iter().any(|group| self.standing_in(group, id) >= Truth::Possible);
        let is_asked = |nation: &Nation, mentioned: bool| is_told || mentioned || belongs(nation.id.as_str());
        let nations = self.nations().iter().filter(|(nation, mentioned)| is_asked(nation, *mentioned));
        let nations = nations.map(|(nation, _)| (nation.id.to_string(), self.exists(nation)));
        let all = nations
            .filter(|(_, exists)| *exists >= Truth::Possible)
            .map(|(id, exists)| (id, exists == Truth::Yes))
            .collect();
        narrowings.iter().fold(all, |all, (one, inside)| self.narrowed(&all, one, *inside))
    }

    /// Whether a party belongs to a group.
    pub(crate) fn standing_in(&self, group: &Narrowing, party: &str) -> Truth {
        match group {
            Narrowing::Bloc(bloc) => self.membership(bloc, party),
            Narrowing::Attending(meeting) => self.attends(meeting, party),
            Narrowing::List(nations) if nations.iter().any(|one| one == party) => Truth::Yes,
            Narrowing::List(_) => Truth::No,
        }
    }

    fn narrowed(&self, scope: &Scope, narrowing: &Narrowing, inside: bool) -> Scope {
        let cut = |(party, surely): &(String, bool)| {
            let kept = match self.standing_in(narrowing, party) {
                Truth::Yes => inside.then_some(true),
                Truth::No => (!inside).then_some(true),
                Truth::Possible => Some(false),
                // Nobody is taken for a member of whom nobody says so; it may be outside.
                Truth::Unknown => (!inside).then_some(false),
            };
            kept.map(|kept| (party.clone(), *surely && kept))
        };
        scope.iter().filter_map(cut).collect()
    }

    /// An item and what hangs under it, each with whether surely, in order of declaration.
    pub(crate) fn below(&self, root: &str) -> Vec<(String, bool)> {
        let mut reached = BTreeMap::from([(root.to_owned(), true)]);
        loop {
            let mut grown = reached.clone();
            for item in &self.document.agenda {
                for edge in &item.parents {
                    let Some(above) = reached.get(edge.item.as_str()).copied() else { continue };
                    let sureness = |evidence: &Evidence| match evidence.certainty {
                        Certainty::Hypothetical => None,
                        certainty => {
                            Some(certainty <= Certainty::Reported && evidence.basis <= demarche::Basis::Implied)
                        }
                    };
                    let edge = match carrying(&edge.evidence).count() {
                        0 => Some(true),
                        _ => carrying(&edge.evidence).filter_map(sureness).max(),
                    };
                    if let Some(edge) = edge {
                        let before = grown.get(item.id.as_str()).copied().unwrap_or(false);
                        grown.insert(item.id.to_string(), before || above && edge);
                    }
                }
            }
            if grown == reached {
                break;
            }
            reached = grown;
        }
        let ids = self.document.agenda.iter().map(|item| item.id.to_string());
        ids.filter_map(|id| Some((id.clone(), *reached.get(&id)?))).collect()
    }

    // Who holds what.

    fn bucket(&self, line: &Standing, asked: &Asked, surely: bool) -> Bucket {
        if line.kind() == Kind::Unknown {
            return Bucket::Unknown;
        }
        if line.positions().is_disjoint(&asked.positions) {
            return Bucket::Other;
        }
        let principals = self.principals(line, &asked.positions);
        let pending = principals.iter().any(|place| self.is_pending(*place));
        if asked.conditions == Conditions::Only && !pending {
            return Bucket::Other;
        }
        let strengths: Vec<_> = principals.iter().map(|place| self.stances[*place].strength).collect();
        let is_firm = |strength: &Option<Strength>| asked.at_least.is_none_or(|least| *strength >= Some(least));
        if !strengths.iter().any(is_firm) {
            return if strengths.contains(&None) { Bucket::Unknown } else { Bucket::Other };
        }
        let holds = |outcome: &Outcome| outcome.len() == 1 && outcome.is_subset(&asked.positions);
        match () {
            () if line.kind() == Kind::Contested => Bucket::Contested,
            () if !surely || !line.outcomes.iter().all(holds) || !strengths.iter().all(is_firm) => Bucket::Possible,
            () if pending && asked.conditions == Conditions::Apart => Bucket::Conditional,
            () => Bucket::Holder,
        }
    }

    /// The blocs whose line on an item a nation takes.
    fn taken_from(&self, party: &str, item: &str) -> Vec<String> {
        let takes = |bloc: &&Bloc| {
            let line = self.standing(bloc.id.as_str(), item, false);
            let stances = || line.stances.keys().map(|place| &self.stances[*place]);
            let excepted = stances().any(|stance| stance.except.iter().any(|one| one.as_str() == party));
            let aligned = stances().any(|stance| stance.joined_by.iter().any(|one| one.as_str() == party));
            let member = || self.membership(bloc.id.as_str(), party) == Truth::Yes;
            line.kind() != Kind::Unknown && (aligned || !excepted && member())
        };
        self.document.blocs.iter().filter(takes).map(|bloc| bloc.id.to_string()).collect()
    }

    /// The lines of some blocs as one: what they say together, on all their readings.
    fn taken(&self, blocs: &[String], item: &str) -> Standing {
        let mut lines: Vec<_> = blocs.iter().map(|bloc| self.standing(bloc, item, false)).collect();
        if lines.len() == 1 {
            return lines.remove(0);
        }
        let mut joined = Standing::none();
        for line in lines {
            let with = |one: &Outcome| line.outcomes.iter().map(|other| one | other).collect::<Vec<_>>();
            joined.outcomes = joined.outcomes.iter().flat_map(with).collect();
            joined.stances.extend(line.stances.keys().map(|place| (*place, false)));
        }
        joined
    }

    fn fall(&self, party: &str, item: &str, asked: &Asked, surely: bool) -> (Bucket, Vec<String>) {
        let own = self.bucket(&self.standing(party, item, false), asked, surely);
        let mut best = (own, Vec::new());
        // Also one that has no reading, because it ends before it begins, is a record of its own.
        let speaks = self.stances.iter().any(|stance| {
            let asked = stance.party.as_str() == party && stance.item.as_str() == item;
            asked && self.glimpse(stance).is_some() && self.since(stance).0.0 <= self.today
        });
        if asked.bloc_lines && self.is_nation(party) && own == Bucket::Unknown && !speaks {
            let through = self.taken_from(party, item);
            if !through.is_empty() {
                best = (self.bucket(&self.taken(&through, item), asked, surely), through);
            }
        }
        if asked.positions.contains(&Position::Divided) {
            let remark = self.bucket(&self.standing(party, item, true), asked, surely);
            if remark < best.0 {
                best = (remark, Vec::new());
            }
        }
        best
    }

    /// Where a party that surely is asked falls by one item, and the line by which it does.
    pub(crate) fn stand(&self, party: &str, item: &str, asked: &Asked) -> (Bucket, Standing) {
        let (bucket, through) = self.fall(party, item, asked, true);
        let own = self.standing(party, item, false);
        let remarked = asked.positions.contains(&Position::Divided) && bucket < self.bucket(&own, asked, true);
        let line = match () {
            () if !through.is_empty() => self.taken(&through, item),
            () if remarked => self.standing(party, item, true),
            () => own,
        };
        (bucket, line)
    }

    fn place(&self, party: &str, surely: bool, items: &[(String, bool)], asked: &Asked) -> Place {
        let mut best: Option<Place> = None;
        for (item, on) in items {
            let (bucket, through) = self.fall(party, item, asked, surely && *on);
            if best.as_ref().is_none_or(|best| bucket < best.bucket) {
                best = Some(Place { party: party.to_owned(), bucket, item: item.clone(), through });
            }
        }
        best.unwrap()
    }

    pub(crate) fn who(&self, scope: &Scope, items: &[(String, bool)], asked: &Asked) -> Vec<Place> {
        scope.iter().map(|(party, surely)| self.place(party, *surely, items, asked)).collect()
    }

    /// The blocs that hold it.
    pub(crate) fn blocs(&self, items: &[(String, bool)], asked: &Asked) -> Vec<Place> {
        let blocs = self.document.blocs.iter().map(|bloc| self.place(bloc.id.as_str(), true, items, asked));
        blocs.filter(|place| place.bucket == Bucket::Holder).collect()
    }

    /// How many records a lens that asks what was known hides only because nothing dates their sources.
    pub(crate) fn undated(&self, scope: &Scope, items: &[(String, bool)]) -> usize {
        let timeless = Model::new(self.document, Floors { known_by: None, ..self.floors }, self.today);
        let about = |stance: &&Stance| items.iter().any(|(item, _)| item == stance.item.as_str());
        let hidden = |stance: &&Stance| {
            let sources = || carrying(&stance.evidence).map(|evidence| self.source(evidence));
            let dated = sources().any(|source| source.is_some_and(|source| source.published.is_some()));
            let cited = carrying(&stance.evidence).next().is_some();
            self.floors.known_by.is_some() && cited && !dated && timeless.glimpse(stance).is_some()
        };
        let of = |stance: &&Stance| scope.iter().any(|(party, _)| party == stance.party.as_str());
        let come = |stance: &&Stance| self.since(stance).0.0 <= self.today;
        self.stances.iter().filter(about).filter(of).filter(come).filter(hidden).count()
    }

    // Tallies.

    pub(crate) fn tally(&self, scope: &Scope, item: &str) -> BTreeMap<String, Part> {
        let part = |(party, surely): &(String, bool)| {
            let line = self.standing(party, item, false);
            let part = match line.kind() {
                Kind::Unknown => Part::Unknown,
                Kind::Contested => Part::Contested,
                Kind::Definite if *surely && self.is_conditional(&line) => Part::Conditional,
                Kind::Definite if *surely => Part::At(line.definite().unwrap()),
                _ => Part::Possible,
            };
            (party.clone(), part)
        };
        scope.iter().map(part).collect()
    }

    /// Those whom the stances in force name.
    pub(crate) fn named(&self, line: &Standing, list: fn(&Stance) -> &[demarche::PartyId]) -> BTreeSet<String> {
        let stances = line.stances.keys().map(|place| &self.stances[*place]);
        stances.flat_map(list).map(ToString::to_string).collect()
    }

    /// Whether a definite line is plain.
    pub(crate) fn is_plain(&self, line: &Standing) -> bool {
        line.definite().is_some() && !self.is_conditional(line)
    }
}
