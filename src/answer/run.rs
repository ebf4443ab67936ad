//! From a bound question to its answer.

use std::sync::Arc;

use thiserror::Error;

use super::belongs::Belonged;
use super::forms::{found, perhaps};
use super::group::narrowed;
use super::placed::{EachPlaced, Placed};
use super::plan::Plan;
use super::{Found, Whoever};
use crate::dossier::{AttendanceRef, Dossier, ItemRef, PartyRef, Truth};
use crate::lens::{Lens, Parties, Scope, Tally};
use crate::problem::Unanswerable;
use crate::query::{Ask, Bound, Query, QuestionError};

/// An answer: the question, the viewpoint, and what was found. Iterating gives the parties that are the answer.
///
/// # Example
/// ```
/// use demarche::{Position, Query, samples};
///
/// let paris = samples::paris()?;
/// let query = Query::who(Position::Oppose).on("peacekeeping-troops").among("EU");
/// let answer = query.bind(&paris)?.run(paris.now())?;
/// for placed in &answer {
///     println!("{} opposes it", placed.party());
/// }
/// assert_eq!(answer.parties().names(), "Italy, Poland");
/// assert_eq!(answer.unknown().len(), 24, "the article says nothing of them");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Answer<'d> {
    /// That of the bound question, which may be asked many times.
    pub(super) query: Arc<Query>,
    pub(super) lens: Lens<'d>,
    pub(super) found: Found<'d>,
}

/// Why a question in English has no answer.
///
/// # Example
/// ```
/// use demarche::{AskError, Position, Query, day, samples};
///
/// let paris = samples::paris()?;
/// let query = Query::who(Position::Oppose).on("peacekeeping-troops").among("NATO").as_of(day(1948, 1, 1));
/// let error = AskError::from(query.bind(&paris)?.run(paris.now()).unwrap_err());
/// assert!(matches!(error, AskError::Unanswerable(_)));
/// assert!(error.to_string().starts_with("there was no `NATO` on 1948-01-01"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(transparent)]
pub enum AskError {
    /// It cannot be read, or names what is not known.
    Question(#[from] QuestionError),
    /// It can be read, and cannot be answered on that day.
    Unanswerable(#[from] Unanswerable),
}

impl Bound {
    /// Answers it through a lens. What the question itself says goes before what the lens says: its day, and the day by which
    /// something must have been known, replace those of the lens; floors add up.
    ///
    /// # Cost
    /// That of the typed question; what is read lazily there is read lazily here.
    ///
    /// # Errors
    /// When who belongs to a bloc is not known on the day, or the lens looks at another dossier that does not know a name.
    ///
    /// # Example
    /// ```
    /// use demarche::{Position, Query, day, samples};
    ///
    /// let paris = samples::paris()?;
    /// let bound = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?;
    /// assert_eq!(bound.run(paris.now())?.parties().names(), "Italy, Poland");
    /// assert_eq!(bound.run(paris.now().on_record())?.parties().len(), 0, "only the article says so");
    /// assert_eq!(bound.run(paris.now().known_by(day(2025, 3, 25)))?.parties().len(), 0, "it had yet to appear");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn run<'d>(&self, lens: Lens<'d>) -> Result<Answer<'d>, Unanswerable> {
        let query = self.query();
        let lens = through(query, lens);
        Ok(Answer { found: found(query, lens)?, lens, query: self.shared() })
    }
}

/// A lens, looking as a question says.
fn through<'d>(query: &Query, lens: Lens<'d>) -> Lens<'d> {
    let lens = query.as_of.map_or(lens, |day| lens.as_of(day));
    let lens = query.known_by.map_or(lens, |day| lens.known_by(day));
    let lens = if query.on_record { lens.on_record() } else { lens };
    let lens = if query.asserted { lens.asserted() } else { lens };
    if query.stated { lens.stated() } else { lens }
}

/// ## In English
impl Dossier {
    /// Asks in English, as of the dossier's own day.
    ///
    /// # Errors
    /// When it cannot be read, names what is not known, or cannot be answered.
    ///
    /// # Example
    /// ```
    /// use demarche::{Position, Query};
    ///
    /// let paris = demarche::samples::paris()?;
    /// let answer = paris.ask("who in the EU opposes peacekeeping troops?")?;
    /// assert_eq!(answer.query(), &Query::who(Position::Oppose).on("peacekeeping-troops").among("EU"));
    /// assert_eq!(answer.parties().names(), "Italy, Poland");
    /// assert_eq!(answer.unknown().len(), 24);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn ask(&self, text: &str) -> Result<Answer<'_>, AskError> {
        self.now().ask(text)
    }
}

/// ## In English
impl<'d> Lens<'d> {
    /// Asks in English, through the lens. What the question itself says of the day, and of what was known, goes before.
    ///
    /// # Errors
    /// When it cannot be read, names what is not known, or cannot be answered.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let flagship = "who opposes peacekeeping troops?";
    /// assert_eq!(paris.now().ask(flagship)?.parties().names(), "Italy, Poland");
    /// assert!(paris.now().on_record().ask(flagship)?.parties().is_empty(), "only the article says so");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn ask(self, text: &str) -> Result<Answer<'d>, AskError> {
        Ok(self.dossier().read(text, self.day())?.run(self)?)
    }
}

impl<'d> Answer<'d> {
    /// The question, with ids for names.
    ///
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::who(Position::Oppose).on("aid");
    /// assert_eq!(query.bind(&paris)?.run(paris.now())?.query(), &query);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.query
    }

    /// The viewpoint, what the question itself says of it included.
    ///
    /// ```
    /// # use demarche::{Position, Query, day, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::who(Position::Oppose).on("aid").as_of(day(2025, 4, 1));
    /// let answer = query.bind(&paris)?.run(paris.now().on_record())?;
    /// assert_eq!(answer.lens(), paris.on(day(2025, 4, 1)).on_record());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lens(&self) -> Lens<'d> {
        self.lens
    }

    /// What was found.
    ///
    /// ```
    /// # use demarche::{Found, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::divides("EU").bind(&paris)?.run(paris.now())?;
    /// let Found::Divides(eu, divisions) = answer.found() else { unreachable!() };
    /// assert_eq!((eu.name(), divisions[0].item().id().as_str()), ("European Union", "peacekeeping-troops"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn found(&self) -> &Found<'d> {
        &self.found
    }

    /// Where each party in scope falls, if it was asked who does, or does not, hold or belong.
    ///
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// assert_eq!(answer.who().unwrap().others().count(), 2, "they support it");
    /// assert!(Query::hedged().bind(&paris)?.run(paris.now())?.who().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn who(&self) -> Option<&Whoever<'d>> {
        match &self.found {
            Found::Whoever(who) => Some(who),
            _ => None,
        }
    }
}

/// ## As sets of parties
impl<'d> Answer<'d> {
    /// The parties that it names as the answer, surely so: each with its lines, if it was asked who does something.
    ///
    /// # Order
    /// That of declaration.
    ///
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// let lines: Vec<_> = answer.iter().map(|placed| (placed.party().name(), placed.holders().len())).collect();
    /// assert_eq!(lines, [("Italy", 1), ("Poland", 1)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn iter(&self) -> EachPlaced<'d> {
        match &self.found {
            Found::Whoever(who) => who.iter(),
            _ => EachPlaced::parties(self.parties()),
        }
    }

    /// The parties that it names as the answer, surely so: who does what was asked, belongs, attends, breaks with a bloc,
    /// agrees or disagrees, changed position, or pledged. None where no party was asked for.
    ///
    /// ```
    /// # use demarche::{Query, samples};
    /// # let paris = samples::paris()?;
    /// let parties = |query: Query| query.bind(&paris).unwrap().run(paris.now()).unwrap().parties();
    /// let members = parties(Query::members("EU"));
    /// let against_france = parties(Query::disagrees_with("FRA", "peacekeeping-troops"));
    /// assert_eq!((&members & &against_france).names(), "Italy, Poland");
    /// assert!(parties(Query::hedged()).is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        match &self.found {
            Found::Whoever(who) => who.parties(),
            Found::Members(members) => members.definite(),
            Found::Attendance(meeting) => self.set(meeting.attending().into_iter().map(AttendanceRef::party)),
            Found::Breaks(split) => split.breaks(),
            Found::Agreeing(agreeing, true) => agreeing.agreeing(),
            Found::Agreeing(agreeing, false) => agreeing.disagreeing(),
            Found::Changes(changes, _) if self.asks_who() => self.set(changes.iter().map(|change| change.party())),
            Found::Pledges(pledges) => {
                let made = pledges.iter().filter(|one| one.standing() == Truth::Yes);
                self.set(made.map(|one| one.pledge().by()))
            }
            _ => Parties::default(),
        }
    }

    /// Those in scope without a line on anything asked, if the question is about nothing but who has one.
    pub(super) fn without_line(&self, who: &Whoever<'d>) -> Option<Parties<'d>> {
        let Ask::Who(clause) = &self.query.ask else { return None };
        let mut plan = Plan::of(self.lens, clause, true).ok().filter(Plan::asks_only_for_lines)?;
        let scope = who.scope();
        let without = scope.each().map(|(party, _)| party).filter(|party| !plan.is_line_of(*party));
        Some(Parties::of(self.lens.dossier(), without))
    }

    /// The groups that the question is about, if it asks who belongs.
    pub(super) fn belonged(&self) -> Vec<Belonged<'d>> {
        match &self.query.ask {
            Ask::Who(clause) => Belonged::in_clause(self.lens, clause),
            _ => Vec::new(),
        }
    }

    /// "Who changed position", not "what changed".
    fn asks_who(&self) -> bool {
        matches!(self.query.ask, Ask::Changed { positions_only: true, .. })
    }

    fn set(&self, parties: impl Iterator<Item = PartyRef<'d>>) -> Parties<'d> {
        Parties::of(self.lens.dossier(), parties.map(PartyRef::ix))
    }

    /// Those in scope of whom nobody knows; asked under an item, those of whom nobody knows anything there. None where the
    /// question was about no scope.
    ///
    /// Asked who has a line, or is unknown, it is certain of each which it is: here stand those without a line on anything
    /// that was asked.
    ///
    /// ```
    /// # use demarche::{Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::split("EU", "peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// assert_eq!(answer.unknown().len(), 24);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        match &self.found {
            Found::Whoever(who) => self.without_line(who).unwrap_or_else(|| who.unknown()),
            Found::Members(members) => members.unknown(),
            Found::Agreeing(agreeing, _) => agreeing.unknown(),
            other => {
                let unknown = other.tallies().into_iter().map(Tally::unknown);
                unknown.reduce(|all, one| &all & &one).unwrap_or_default()
            }
        }
    }

    /// Whom it is about, if it is about a scope: who, the map, how a bloc splits and who breaks with it, whether it can agree,
    /// what divides it, who agrees with a party; what changed, or was learned, if that was narrowed.
    ///
    /// ```
    /// # use demarche::{Query, samples};
    /// # let paris = samples::paris()?;
    /// let map = Query::map("aid");
    /// let scope = |query: Query| query.bind(&paris).unwrap().run(paris.now()).unwrap().scope().map(|scope| scope.len());
    /// assert_eq!(scope(map.clone()), Some(9));
    /// assert_eq!(scope(map.outside("EU")), Some(6));
    /// assert_eq!(scope(Query::hedged()), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn scope(&self) -> Option<Scope<'d>> {
        let narrowed = || narrowed(self.lens, self.lens.scope(), &self.query.scope).ok();
        match &self.found {
            Found::Whoever(who) => Some(who.scope()),
            Found::Agreeing(agreeing, _) => Some(agreeing.scope()),
            Found::Divides(bloc, _) => self.lens.scope().among(*bloc).ok(),
            Found::Map(_) => narrowed(),
            Found::Changes(..) if !self.query.scope.is_empty() => narrowed(),
            other => other.tallies().first().map(|tally| tally.scope().clone()),
        }
    }

    /// Asked under an item: what may hang there, by edges that are hedged or inferred, and is left out because of that: of
    /// what was said, changed or learned, and of conditions. The other forms leave nothing out; there it is possible.
    ///
    /// ```
    /// # use demarche::{Query, Topic, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::conditions_on(Topic::under("reassurance-force")).bind(&paris)?.run(paris.now())?;
    /// assert!(answer.left_out().iter().map(|item| item.title()).eq(["Deploying peacekeeping troops"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn left_out(&self) -> Vec<ItemRef<'d>> {
        let topic = match &self.query.ask {
            Ask::Said { topic, .. } | Ask::Conditions { topic } => Some(topic),
            Ask::Changed { topic, .. } | Ask::Learned { topic, .. } => topic.as_ref(),
            _ => None,
        };
        topic.map(|topic| perhaps(self.lens, topic)).unwrap_or_default()
    }
}

impl<'d> IntoIterator for &Answer<'d> {
    type Item = Placed<'d>;
    type IntoIter = EachPlaced<'d>;

    fn into_iter(self) -> EachPlaced<'d> {
        self.iter()
    }
}
