//! A question whose names are known.

use std::sync::Arc;

use super::meaning::{id_of, meaning, several, unknown};
use super::parse::{Sentence, read, refused, too_deep};
use super::{Ask, Clause, Fault, FaultKind, GroupName, Name, Query, QuestionError, Restriction, Topic};
use crate::day::Day;
use crate::dossier::{Dossier, Kind, Naming, Thing};

/// Where a group narrows a question.
const NARROWED: &str = "it narrows `who opposes …` and the like, `who agrees with …`, `who changed position …`, \
                        `where does everyone stand …`, `what changed …` and `what did we learn …`";

/// A question all of whose names are ids of one dossier: it runs on any of its lenses and resolves nothing again.
///
/// It borrows nothing, so it can be kept while the dossier is amended.
///
/// # Example
/// ```
/// use demarche::{Position, Query};
///
/// # let paris = demarche::samples::paris()?;
/// let bound = Query::who(Position::Oppose).on("peacekeepers").among("the European Union").bind(&paris)?;
/// assert_eq!(bound.query(), &Query::who(Position::Oppose).on("peacekeeping-troops").among("EU"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Bound(Arc<Query>);

impl Bound {
    /// The question, with ids for names.
    ///
    /// ```
    /// use demarche::{Position, Query};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let asked = Query::who(Position::Oppose).on("peacekeeping-troops");
    /// assert_eq!(asked.bind(&paris)?.query(), &asked, "ids mean their own");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.0
    }

    /// The same, to be kept with an answer.
    pub(crate) fn shared(&self) -> Arc<Query> {
        Arc::clone(&self.0)
    }
}

impl From<Bound> for Query {
    /// Gives the question, with ids for names.
    fn from(bound: Bound) -> Query {
        Arc::unwrap_or_clone(bound.0)
    }
}

impl Query {
    /// Finds out what its names mean: on the day that it asks about, else on the dossier's.
    ///
    /// The result is the same tree with ids for names; a meeting by which it is narrowed becomes its
    /// [attendance](GroupName::Attending), and a list of one nation becomes the nation.
    ///
    /// # Errors
    /// Everything at once: names that are unknown, ambiguous or of something else than is needed, positions of which none is
    /// asked for, modifiers that say nothing in this question, clauses that lie more than 32 deep.
    ///
    /// # Cost
    /// A look-up for each id; a search among all names for each that is none.
    ///
    /// ```
    /// use demarche::{Position, Query};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let error = Query::who(Position::Oppose).on("peacekeeping-trops").among("Macron").bind(&paris).unwrap_err();
    /// assert_eq!(error.faults().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn bind(&self, dossier: &Dossier) -> Result<Bound, QuestionError> {
        self.bind_on(Naming { dossier, day: self.as_of.unwrap_or(dossier.day()) }, &[])
    }

    /// The same, of a sentence in which the restrictions stand at some places.
    fn bind_on(&self, naming: Naming<'_>, scopes: &[(usize, usize)]) -> Result<Bound, QuestionError> {
        if self.is_too_deep() {
            return Err(QuestionError::new(None, vec![too_deep()]));
        }
        let mut binding = Binding { naming, scopes, faults: Vec::new() };
        let bound = binding.query(self);
        let faults = [bound.faults_of_shape(), binding.faults].concat();
        if faults.is_empty() { Ok(Bound(Arc::new(bound))) } else { Err(QuestionError::new(None, faults)) }
    }
}

/// What was found wrong so far. Whatever is wrong stays as it was written.
struct Binding<'d> {
    naming: Naming<'d>,
    /// Where each restriction stands in a sentence.
    scopes: &'d [(usize, usize)],
    faults: Vec<Fault>,
}

impl Binding<'_> {
    fn query(&mut self, query: &Query) -> Query {
        let ask = self.ask(&query.ask);
        let narrows = matches!(
            query.ask,
            Ask::Who(_) | Ask::Map { .. } | Ask::Agreeing { .. } | Ask::Changed { .. } | Ask::Learned { .. }
        );
        let scope = query.scope.iter().enumerate().map(|(place, restriction)| {
            let (word, group, with): (_, _, fn(GroupName) -> Restriction) = match restriction {
                Restriction::Among(group) => ("among", group, Restriction::Among),
                Restriction::Outside(group) => ("outside", group, Restriction::Outside),
            };
            if !narrows {
                let fault = Fault::new(FaultKind::OutOfPlace, format!("`{word}` says nothing here"));
                let span = self.scopes.get(place).copied();
                self.once(Fault { span, ..fault.with_help(NARROWED) });
            }
            with(self.group(group))
        });
        let scope = scope.collect();
        let Query { as_of, known_by, on_record, asserted, stated, .. } = *query;
        Query { ask, scope, as_of, known_by, on_record, asserted, stated }
    }

    fn ask(&mut self, ask: &Ask) -> Ask {
        match ask {
            Ask::Who(clause) => Ask::Who(self.clause(clause)),
            Ask::Stand { party, topic } => Ask::Stand { party: self.party(party), topic: self.topic(topic) },
            Ask::Map { topic } => Ask::Map { topic: self.topic(topic) },
            Ask::What { party, positions, under } => Ask::What {
                party: self.party(party),
                positions: *positions,
                under: under.as_ref().map(|item| self.item(item)),
            },
            Ask::SinceWhen { party, positions, item } => {
                let (party, item) = (self.party(party), self.item(item));
                Ask::SinceWhen { party, positions: *positions, item }
            }
            Ask::AccordingToWhom { party, positions, item } => {
                let (party, item) = (self.party(party), self.item(item));
                Ask::AccordingToWhom { party, positions: *positions, item }
            }
            Ask::Said { party, topic } => Ask::Said { party: self.party(party), topic: self.topic(topic) },
            Ask::Split { bloc, item } => Ask::Split { bloc: self.bloc(bloc), item: self.item(item) },
            Ask::Breaks { bloc, item } => Ask::Breaks { bloc: self.bloc(bloc), item: self.item(item) },
            Ask::Divides { bloc } => Ask::Divides { bloc: self.bloc(bloc) },
            Ask::CanAgree { bloc, item } => Ask::CanAgree { bloc: self.bloc(bloc), item: self.item(item) },
            Ask::Concord { parties: [one, other], agree } => {
                Ask::Concord { parties: [self.party(one), self.party(other)], agree: *agree }
            }
            Ask::Agreeing { party, item, agree } => {
                Ask::Agreeing { party: self.party(party), item: self.item(item), agree: *agree }
            }
            Ask::Changed { topic, since, positions_only } => {
                let topic = topic.as_ref().map(|topic| self.topic(topic));
                Ask::Changed { topic, since: *since, positions_only: *positions_only }
            }
            Ask::Learned { topic, since } => {
                Ask::Learned { topic: topic.as_ref().map(|topic| self.topic(topic)), since: *since }
            }
            Ask::Conditions { topic } => Ask::Conditions { topic: self.topic(topic) },
            Ask::DependsOn { party } => Ask::DependsOn { party: self.party(party) },
            Ask::Pledged { topic } => Ask::Pledged { topic: self.topic(topic) },
            Ask::MostSensitive { meeting } => Ask::MostSensitive { meeting: self.name(meeting, Kind::Meeting) },
            Ask::RestsOn(_) | Ask::Hedged | Ask::OneSided => ask.clone(),
        }
    }

    fn clause(&mut self, clause: &Clause) -> Clause {
        match clause {
            Clause::Holds(verb, topic) => Clause::Holds(*verb, self.topic(topic)),
            Clause::HasLine(topic) => Clause::HasLine(self.topic(topic)),
            Clause::In(group) => Clause::In(self.group(group)),
            Clause::All(parts) => Clause::All(parts.map(|part| self.clause(part))),
            Clause::Any(parts) => Clause::Any(parts.map(|part| self.clause(part))),
            Clause::Not(part) => Clause::Not(Box::new(self.clause(part))),
        }
    }

    fn topic(&mut self, topic: &Topic) -> Topic {
        match topic {
            Topic::On(item) => Topic::On(self.item(item)),
            Topic::Under(item) => Topic::Under(self.item(item)),
        }
    }

    fn group(&mut self, group: &GroupName) -> GroupName {
        match group {
            GroupName::Attending(meeting) => GroupName::Attending(self.name(meeting, Kind::Meeting)),
            GroupName::Named(name) => match self.thing(name, Kind::Group) {
                Some(meeting @ Thing::Meeting(_)) => GroupName::Attending(self.id(meeting)),
                Some(party) => GroupName::Named(self.id(party)),
                None => group.clone(),
            },
            GroupName::List(nations) => GroupName::List(nations.map(|nation| self.name(nation, Kind::Nation))),
        }
    }

    fn item(&mut self, name: &Name) -> Name {
        self.name(name, Kind::Item)
    }

    fn party(&mut self, name: &Name) -> Name {
        self.name(name, Kind::Party)
    }

    fn bloc(&mut self, name: &Name) -> Name {
        self.name(name, Kind::Bloc)
    }

    fn name(&mut self, name: &Name, kind: Kind) -> Name {
        self.thing(name, kind).map_or_else(|| name.clone(), |thing| self.id(thing))
    }

    fn id(&self, thing: Thing) -> Name {
        Name::from(id_of(self.naming, thing))
    }

    /// What a name means, if it means one thing of a kind.
    fn thing(&mut self, name: &Name, kind: Kind) -> Option<Thing> {
        let naming = self.naming;
        let things = naming.called(name.as_str(), kind);
        match &*things {
            [thing] => return Some(*thing),
            [] => self.once(unknown(naming, name.as_str(), kind)),
            things => {
                let meanings = things.iter().map(|thing| meaning(naming, *thing));
                self.once(several(name.as_str(), meanings));
            }
        }
        None
    }

    /// What is wrong twice is said once.
    fn once(&mut self, fault: Fault) {
        if !self.faults.contains(&fault) {
            self.faults.push(fault);
        }
    }
}

/// ## In English
impl Dossier {
    /// Reads a question in English. The names in the result are ids.
    ///
    /// Of names that begin at one place, the longest that the dossier knows is meant. The [builders](Query::who) give the
    /// same tree.
    ///
    /// # Errors
    /// When it is no question, or a name in it is unknown or ambiguous.
    ///
    /// ```
    /// use demarche::{Position, Query};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let asked = paris.parse("Who in the EU opposes peacekeeping troops?")?;
    /// assert_eq!(asked, Query::who(Position::Oppose).on("peacekeeping-troops").among("EU"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parse(&self, text: &str) -> Result<Query, QuestionError> {
        self.read(text, self.day()).map(Query::from)
    }

    /// The same, with names as they are on a day unless the question asks about another.
    pub(crate) fn read(&self, text: &str, day: Day) -> Result<Bound, QuestionError> {
        let on = |day| Naming { dossier: self, day };
        let mut sentence = read(text, &on(day));
        // The day that is asked about stands behind the names, which are those of that day.
        let other_day = sentence.query.as_ref().and_then(|query| query.as_of).filter(|other| *other != day);
        if let Some(day) = other_day {
            sentence = read(text, &on(day));
        }
        let Sentence { query, faults, scopes } = sentence;
        match query.filter(|_| faults.is_empty()) {
            Some(query) => query
                .bind_on(on(other_day.unwrap_or(day)), &scopes)
                .map_err(|error| QuestionError { text: Some(text.to_owned()), ..error }),
            None => Err(refused(text, faults)),
        }
    }
}
