//! Of whom a clause is so.

use super::group::{group, narrowed};
use super::placed::{EachPlaced, Placed};
use super::plan::Plan;
use crate::dossier::PartyIx;
use crate::lens::{Bucket, Lens, Parties, Scope, Who};
use crate::problem::Unanswerable;
use crate::query::{Clause, Restriction};

/// Of whom a clause is so: everyone in scope, each where it falls, worked out when it is reached.
///
/// | of a party the clause is | it falls among |
/// |---|---|
/// | so on every reading | [`iter`](Whoever::iter) |
/// | so, but for a condition that is not met | [`conditional`](Whoever::conditional) |
/// | so on some reading, or it is in scope only on some | [`possible`](Whoever::possible) |
/// | so by one side of a contested line | [`contested`](Whoever::contested) |
/// | not so | [`others`](Whoever::others) |
/// | known by nobody to be so or not | [`unknown`](Whoever::unknown) |
///
/// Each is in exactly one of these, and together they are the scope. "And" takes the least sure of its parts, "or" the
/// surest, in the order so, conditional, possible, contested, unknown, not so; "not" swaps so and not so, and leaves the
/// rest.
///
/// "Not" never makes an answer of what nobody knows. It is so that a party does not hold a position where its line
/// refutes that on every reading: not where it may have no line, nor where it has not said or took its line back. Under an
/// item it must be refuted on everything there.
///
/// The scope is the nations that the dossier mentions and that exist on the day, with those that belong, or may, to a
/// group that the clause names; then it is narrowed as the question says.
///
/// # Order
/// That of declaration.
///
/// # Cost
/// One position on one item is found as fast as by [`Lens::who`], which it is. A longer clause takes a look at each nation
/// in scope, for each of its parts, at every call.
///
/// # Example
/// ```
/// use demarche::{Clause, Position, Query, samples};
///
/// let paris = samples::paris()?;
/// let supports = Clause::holds(Position::Support, "peacekeeping-troops");
/// let query = Query::whoever(supports & !Clause::within("EU"));
/// let answer = query.bind(&paris)?.run(paris.now())?;
/// let who = answer.who().unwrap();
/// assert_eq!(who.parties().names(), "United Kingdom");
/// assert_eq!(who.others().count(), 27, "each member of the EU");
/// assert_eq!(who.unknown().names(), "Canada, Norway, Russia, Ukraine, United States");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Whoever<'d>(Asked<'d>);

#[derive(Debug, Clone)]
#[expect(
    clippy::large_enum_variant,
    reason = "the largest is the common one, and to box it costs what many answers do"
)]
enum Asked<'d> {
    /// One position, as the lens itself answers it.
    One(Who<'d>),
    Clause(Box<Clauses<'d>>),
}

#[derive(Debug, Clone)]
struct Clauses<'d> {
    plan: Plan<'d>,
    scope: Scope<'d>,
}

impl<'d> Whoever<'d> {
    pub(super) fn of(
        lens: Lens<'d>,
        clause: &Clause,
        restrictions: &[Restriction],
    ) -> Result<Whoever<'d>, Unanswerable> {
        if let Clause::Holds(verb, topic) = clause {
            let who = super::plan::who(lens, *verb, topic)?;
            let narrowed = restrictions.iter().try_fold(who, |who, restriction| match restriction {
                Restriction::Among(name) => who.among(group(lens, name)),
                Restriction::Outside(name) => who.outside(group(lens, name)),
            });
            return Ok(Whoever(Asked::One(narrowed?)));
        }
        let plan = Plan::of(lens, clause, true)?;
        let scope = plan.groups().into_iter().fold(lens.scope(), Scope::taking_in);
        let scope = narrowed(lens, scope, restrictions)?;
        Ok(Whoever(Asked::Clause(Box::new(Clauses { plan, scope }))))
    }

    /// Those of whom it surely is so.
    ///
    /// ```
    /// # use demarche::{Clause, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::whoever(!Clause::holds(Position::Oppose, "peacekeeping-troops"));
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// let who = answer.who().unwrap();
    /// let names: Vec<_> = who.iter().map(|placed| placed.party().name()).collect();
    /// assert_eq!(names, ["France", "United Kingdom"], "they are known to support it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn iter(&self) -> EachPlaced<'d> {
        self.those(Bucket::Holder)
    }

    /// Those of whom it is so, but for a condition that is not met.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Query, Stance, samples};
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "aid").condition(truce);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// let answer = Query::who(Position::Support).on("aid").bind(&dossier)?.run(dossier.now())?;
    /// assert_eq!(answer.who().unwrap().conditional().next().unwrap().party().name(), "Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn conditional(&self) -> EachPlaced<'d> {
        self.those(Bucket::Conditional)
    }

    /// Those of whom it is so on some reading, or who are in scope only on some.
    ///
    /// ```
    /// # use demarche::{Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::attending("summit").outside("EU").bind(&paris)?.run(paris.now())?;
    /// let names: Vec<_> = answer.who().unwrap().possible().map(|placed| placed.party().name()).collect();
    /// assert_eq!(names, ["Canada", "United Kingdom", "Norway"], "they are expected");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> EachPlaced<'d> {
        self.those(Bucket::Possible)
    }

    /// Those of whom it is so by one side of a contested line.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Query, Stance, day, samples};
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = samples::paris()?.to_builder().stance(report).build()?;
    /// let answer = Query::who(Position::Support).on("first-step").bind(&dossier)?.run(dossier.now())?;
    /// assert_eq!(answer.who().unwrap().contested().next().unwrap().party().name(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contested(&self) -> EachPlaced<'d> {
        self.those(Bucket::Contested)
    }

    /// Those of whom it is not so.
    ///
    /// ```
    /// # use demarche::{Clause, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::whoever(Clause::has_line("peacekeeping-troops"));
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// let who = answer.who().unwrap();
    /// assert_eq!((who.iter().count(), who.others().count()), (4, 5), "of five nobody says anything");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn others(&self) -> EachPlaced<'d> {
        self.those(Bucket::Other)
    }

    /// Those of whom nobody knows.
    ///
    /// ```
    /// # use demarche::{Clause, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::whoever(!Clause::holds(Position::Oppose, "peacekeeping-troops")).among("EU");
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// assert_eq!(answer.who().unwrap().unknown().len(), 24, "that nobody says they do is no reason to say they do not");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.parties_in(Bucket::Unknown)
    }

    /// Those of whom it surely is so, as parties.
    ///
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// assert_eq!(answer.who().unwrap().parties().names(), "Italy, Poland");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        self.parties_in(Bucket::Holder)
    }

    /// Everyone in scope, each where it falls.
    ///
    /// ```
    /// # use demarche::{Bucket, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// let buckets: Vec<_> = answer.who().unwrap().everyone().take(4).map(|placed| placed.bucket()).collect();
    /// assert_eq!(buckets, [Bucket::Unknown, Bucket::Other, Bucket::Other, Bucket::Holder], "the last is Italy");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn everyone(&self) -> EachPlaced<'d> {
        self.all(None)
    }

    /// Those who fall among one part.
    ///
    /// ```
    /// # use demarche::{Bucket, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::who(Position::Oppose).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// let who = answer.who().unwrap();
    /// assert!(who.those(Bucket::Holder).eq(who));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn those(&self, bucket: Bucket) -> EachPlaced<'d> {
        self.all(Some(bucket))
    }

    fn all(&self, bucket: Option<Bucket>) -> EachPlaced<'d> {
        match &self.0 {
            Asked::One(who) => EachPlaced::holders(bucket.map_or_else(|| who.everyone(), |bucket| who.those(bucket))),
            Asked::Clause(asked) => EachPlaced::clause(&asked.plan, asked.scope.each(), bucket),
        }
    }

    fn parties_in(&self, bucket: Bucket) -> Parties<'d> {
        match &self.0 {
            Asked::One(who) => who.parties_in(bucket),
            Asked::Clause(asked) => {
                let Clauses { plan, scope } = &**asked;
                let those = EachPlaced::clause(plan, scope.each(), Some(bucket));
                scope.parties_of(those.map(|placed| placed.party().ix()).collect())
            }
        }
    }

    /// All nations that it is about, surely or possibly.
    ///
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::who(Position::Oppose).on("peacekeeping-troops").among("EU");
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// assert_eq!(answer.who().unwrap().scope().len(), 27);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn scope(&self) -> Scope<'d> {
        match &self.0 {
            Asked::One(who) => who.scope(),
            Asked::Clause(asked) => asked.scope.clone(),
        }
    }

    /// Blocs of which it surely is so by some line of theirs, whatever the scope. They are never counted. No bloc belongs to a
    /// group: of a clause that asks for it, only the parts that tell of lines are asked of blocs.
    ///
    /// ```
    /// # use demarche::{Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::who(Position::Undecided).on("peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// let blocs = answer.who().unwrap().blocs();
    /// assert_eq!((answer.parties().len(), blocs[0].party().name()), (0, "European nations"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn blocs(&self) -> Vec<Placed<'d>> {
        let Clauses { plan, scope } = match &self.0 {
            Asked::One(who) => return who.blocs().into_iter().map(Placed::by).collect(),
            Asked::Clause(asked) => &**asked,
        };
        let Some(mut plan) = plan.of_lines() else { return Vec::new() };
        let blocs: Vec<(PartyIx, bool)> = scope.dossier().blocs().map(|bloc| (bloc.ix(), true)).collect();
        let so = EachPlaced::clause(&plan, blocs.into_iter(), Some(Bucket::Holder));
        so.filter(|placed| plan.is_line_of(placed.party().ix())).collect()
    }

    /// How many records of those asked, on what is asked, a known-by lens hides only because their sources have no day.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Query, Source, Stance, day, samples};
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(Evidence::of("leaflet"));
    /// # let paris = samples::paris()?;
    /// # let dossier = paris.to_builder().source(Source::new("leaflet")).stance(germany).build()?;
    /// let query = Query::who(Position::Support).on("aid");
    /// let answer = query.bind(&dossier)?.run(dossier.now().known_by(day(2025, 3, 26)))?;
    /// assert_eq!(answer.who().unwrap().undated(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn undated(&self) -> usize {
        match &self.0 {
            Asked::One(who) => who.undated(),
            Asked::Clause(asked) => {
                let Clauses { plan, scope } = &**asked;
                let all = plan.asked().into_iter().cloned().reduce(|all, who| all.and_on(&who));
                all.map_or(0, |who| who.over(scope.clone()).undated())
            }
        }
    }
}

impl<'d> IntoIterator for &Whoever<'d> {
    type Item = Placed<'d>;
    type IntoIter = EachPlaced<'d>;

    fn into_iter(self) -> EachPlaced<'d> {
        self.iter()
    }
}
