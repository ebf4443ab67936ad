//! Who holds a position.

use super::Lens;
use super::bucket::{Bucket, Conditions, Wanted};
use super::descent::Subject;
use super::group::Group;
use super::holder::Holder;
use super::parties::Parties;
use super::placing::{Holders, Question};
use super::scope::Scope;
use super::sight::Hidden;
use crate::id::{ItemId, Named};
use crate::model::{PositionSet, Strength};
use crate::problem::{Unanswerable, UnknownName};

/// A question for who holds a position, before it says on what.
///
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let opposed = now.who(Position::Oppose);
/// assert_eq!(["peacekeeping-troops", "aid"].map(|item| opposed.on(item).unwrap().iter().count()), [2, 0]);
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct WhoQuery<'d> {
    lens: Lens<'d>,
    wanted: Wanted,
}

impl<'d> WhoQuery<'d> {
    /// At least so firmly. Who voices less has another line; of whom nobody says how firmly, it is not known.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let strongly = now.who(Position::Oppose).at_least(Strength::Strong).on("peacekeeping-troops").unwrap();
    /// assert!(strongly.parties().is_empty());
    /// assert!(strongly.unknown().contains(paris.party("ITA").unwrap()), "it opposes, nobody says how firmly");
    /// ```
    pub fn at_least(mut self, strength: Strength) -> WhoQuery<'d> {
        self.wanted.at_least = Some(strength);
        self
    }

    /// Whether under conditions or not: those whose conditions are not met are holders too.
    ///
    /// ```
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "aid").condition(truce);
    /// # use demarche::*; let dossier = samples::paris().unwrap().to_builder().stance(germany).build().unwrap();
    /// let support = dossier.now().who(Position::Support);
    /// assert!(support.on("aid").unwrap().parties().is_empty());
    /// assert_eq!(support.conditional_or_not().on("aid").unwrap().parties().names(), "Germany");
    /// ```
    pub fn conditional_or_not(mut self) -> WhoQuery<'d> {
        self.wanted.conditions = Conditions::Either;
        self
    }

    /// Under conditions that are not met: those alone are holders, and who holds it without has another line.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let conditionally = now.who(Position::Support).conditionally().on("peacekeeping-troops").unwrap();
    /// assert_eq!((conditionally.iter().count(), conditionally.others().count()), (0, 4), "two of them support it plainly");
    /// ```
    pub fn conditionally(mut self) -> WhoQuery<'d> {
        self.wanted.conditions = Conditions::Only;
        self
    }

    /// Including bloc lines: a nation that has no record of its own takes the line of each bloc that it surely is in, and
    /// [`Holder::through`] tells which. Two that differ are contested. Who dissociated itself from a line (`except`) does
    /// not take it; who aligned itself (`joined_by`) does.
    ///
    /// ```
    /// let eu = Stance::new("EU", Position::Support, "aid").except(["HUN"]);
    /// # use demarche::*; let dossier = samples::paris().unwrap().to_builder().stance(eu).build().unwrap();
    /// let support = dossier.now().who(Position::Support);
    /// assert_eq!(support.on("aid").unwrap().parties().len(), 0, "the bloc is listed beside");
    /// assert_eq!(support.including_bloc_lines().on("aid").unwrap().parties().names(), "France, Italy, Poland");
    /// let members = support.including_bloc_lines().on("aid").unwrap().among("EU").unwrap();
    /// assert_eq!(members.parties().len(), 26, "all but Hungary");
    /// ```
    pub fn including_bloc_lines(mut self) -> WhoQuery<'d> {
        self.wanted.bloc_lines = true;
        self
    }

    /// On an item itself.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert!(now.who(Position::Oppose).on("security-guarantees").unwrap().parties().is_empty(), "only part of it");
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Who<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        Ok(self.about(Vec::new(), Subject { item, surely: true }))
    }

    /// On an item or anything under it. Each party counts once, where it first falls: as holder, conditional, possible,
    /// contested or other; as unknown only if it has no line on any of it.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let names = |item| now.who(Position::Oppose).under(item).unwrap().parties().names();
    /// assert_eq!(["security-guarantees", "reassurance-force"].map(names), ["Italy, Poland", ""], "maybe no troops");
    /// ```
    pub fn under(self, item: impl Named<ItemId>) -> Result<Who<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        let mut below = self.lens.descent(item);
        let first = below.remove(0);
        Ok(self.about(below, first))
    }

    fn about(self, more: Vec<Subject<'d>>, first: Subject<'d>) -> Who<'d> {
        Who(Question { lens: self.lens, wanted: self.wanted, first, more, scope: self.lens.scope() })
    }
}

/// Who holds a position: read lazily, in order of declaration.
///
/// # Cost
/// Those who have a line on one item are found in one pass over its records. Who is unknown, everyone, and what is asked
/// under an item take a look at each nation in scope. It is worked out when it is reached and again at every call: to have
/// several parts of one answer, go through [`everyone`](Who::everyone) once.
///
/// Iterating gives the definite holders; the rest is asked for by name. Holders, conditional, possible, contested, others
/// and unknown together are the scope.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// use demarche::Position;
///
/// let who = paris.now().who(Position::Oppose).on("peacekeeping-troops")?.among("EU")?;
/// let names: Vec<_> = who.iter().map(|holder| holder.party().name()).collect();
/// assert_eq!(names, ["Italy", "Poland"]);
/// assert_eq!((who.others().count(), who.unknown().len()), (1, 24), "France supports it");
/// assert_eq!(who.scope().len(), 27);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Who<'d>(Question<'d>);

/// ## Who holds a position
impl<'d> Lens<'d> {
    /// Asks who holds a position, or one of several.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .item(Item::new("aid", "Aid"))
    ///     .stance(Stance::new("FRA", Position::Acquiesce, "aid"))
    ///     .build()?;
    /// let would_accept = dossier.now().who(Position::Support | Position::Acquiesce).on("aid").unwrap();
    /// assert_eq!(would_accept.iter().count(), 1);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn who(self, positions: impl Into<PositionSet>) -> WhoQuery<'d> {
        WhoQuery { lens: self, wanted: Wanted::of(positions.into()) }
    }
}

/// ## Narrowing
impl<'d> Who<'d> {
    /// Only among a group: the members of a bloc on the lens's day, those who attend a meeting, a list. Stacks with other
    /// restrictions.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Support).on("peacekeeping-troops").unwrap();
    /// assert_eq!(who.clone().among("EU").unwrap().parties().names(), "France");
    /// assert_eq!(who.among(["GBR", "USA"]).unwrap().parties().names(), "United Kingdom");
    /// ```
    pub fn among<'g>(self, group: impl Into<Group<'g>>) -> Result<Who<'d>, Unanswerable> {
        Ok(Who(Question { scope: self.0.scope.among(group)?, ..self.0 }))
    }

    /// Only outside a group on the lens's day. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Support).on("peacekeeping-troops").unwrap();
    /// assert_eq!(who.clone().outside("EU").unwrap().parties().names(), "United Kingdom");
    /// assert_eq!(who.outside("european-nations").unwrap().possible().count(), 2, "nobody says who they are");
    /// ```
    pub fn outside<'g>(self, group: impl Into<Group<'g>>) -> Result<Who<'d>, Unanswerable> {
        Ok(Who(Question { scope: self.0.scope.outside(group)?, ..self.0 }))
    }

    /// Only within a scope that was narrowed before. Stacks with other restrictions; of a scope on another day, or in another
    /// dossier, the same nations count.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let outsiders = now.scope().outside("EU").unwrap();
    /// let who = now.who(Position::Support).on("peacekeeping-troops").unwrap().within(outsiders);
    /// assert_eq!(who.parties().names(), "United Kingdom");
    /// ```
    #[must_use]
    pub fn within(self, scope: Scope<'d>) -> Who<'d> {
        Who(Question { scope: self.0.scope.and(scope), ..self.0 })
    }
}

/// ## The answer
impl<'d> Who<'d> {
    /// The definite holders, in order of declaration.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().iter().count(), 2, "Italy and Poland");
    /// ```
    #[must_use]
    pub fn iter(&self) -> Holders<'d> {
        self.those(Bucket::Holder)
    }

    /// Those who hold it under a condition that is not met.
    ///
    /// ```
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "aid").condition(truce);
    /// # use demarche::*; let dossier = samples::paris().unwrap().to_builder().stance(germany).build().unwrap();
    /// assert_eq!(dossier.now().who(Position::Support).on("aid").unwrap().conditional().count(), 1);
    /// ```
    #[must_use]
    pub fn conditional(&self) -> Holders<'d> {
        self.those(Bucket::Conditional)
    }

    /// Those who hold it on some reading, or are in scope only on some.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Support).under("reassurance-force").unwrap();
    /// assert_eq!(who.possible().count(), 2, "they support troops, which the force may consist of");
    /// ```
    #[must_use]
    pub fn possible(&self) -> Holders<'d> {
        self.those(Bucket::Possible)
    }

    /// Those whose line is contested, with the position as one side.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap();
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let dossier = paris.to_builder().stance(report.cite(Evidence::of("article"))).build().unwrap();
    /// let who = dossier.now().who(Position::Support).on("first-step").unwrap();
    /// assert_eq!((who.iter().count(), who.contested().count()), (0, 1), "France itself says otherwise");
    /// ```
    #[must_use]
    pub fn contested(&self) -> Holders<'d> {
        self.those(Bucket::Contested)
    }

    /// Those who have another line, on some reading at least.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().others().count(), 2, "they support it");
    /// ```
    #[must_use]
    pub fn others(&self) -> Holders<'d> {
        self.those(Bucket::Other)
    }

    /// Those of whom nobody says where they stand.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().unknown().len(), 5);
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.parties_in(Bucket::Unknown)
    }

    /// The definite holders as parties.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().parties().names(), "Italy, Poland");
    /// ```
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        self.parties_in(Bucket::Holder)
    }

    pub(crate) fn parties_in(&self, bucket: Bucket) -> Parties<'d> {
        self.0.scope.parties_of(self.those(bucket).parties().collect())
    }

    /// All nations the question is about, surely or possibly.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("aid").unwrap().among("EU").unwrap().scope().len(), 27);
    /// ```
    #[must_use]
    pub fn scope(&self) -> Scope<'d> {
        self.0.scope.clone()
    }

    /// Everyone in scope, each where it falls.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("peacekeeping-troops").unwrap().everyone().count(), 9);
    /// ```
    #[must_use]
    pub fn everyone(&self) -> Holders<'d> {
        Holders::of(&self.0, None)
    }

    /// Blocs that hold the line definitely and unconditionally, whatever the scope. They are never counted in it.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Undecided).on("peacekeeping-troops").unwrap();
    /// assert_eq!((who.iter().count(), who.blocs()[0].party().name()), (0, "European nations"));
    /// ```
    #[must_use]
    pub fn blocs(&self) -> Vec<Holder<'d>> {
        Holders::blocs(&self.0).collect()
    }

    /// How many records of those asked, on what is asked, a known-by lens hides only because their sources have no day.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap();
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(Evidence::of("leaflet"));
    /// # let dossier = paris.to_builder().source(Source::new("leaflet")).stance(germany).build().unwrap();
    /// let lens = dossier.now().known_by(day(2025, 3, 26));
    /// assert_eq!(lens.who(Position::Support).on("aid").unwrap().undated(), 1);
    /// ```
    #[must_use]
    pub fn undated(&self) -> usize {
        let lens = self.0.lens;
        let rows = self.0.subjects().flat_map(|subject| lens.dossier.ledger().on(subject.item.place()).rows());
        let timeless = Lens { known_by: None, ..lens };
        let asked = rows.filter(|row| row.since.first() <= lens.day && self.0.scope.holds(row.party).is_some());
        asked.filter(|row| lens.sees(row) == Err(Hidden::Undated) && timeless.sees(row).is_ok()).count()
    }

    pub(crate) fn those(&self, bucket: Bucket) -> Holders<'d> {
        Holders::of(&self.0, Some(bucket))
    }

    /// Of others than it was about.
    pub(crate) fn over(self, scope: Scope<'d>) -> Who<'d> {
        Who(Question { scope, ..self.0 })
    }

    /// What places one party after another as it is told.
    pub(crate) fn placing(&self) -> Holders<'d> {
        Holders::told(&self.0)
    }

    /// With whatever another question is asked on.
    pub(crate) fn and_on(mut self, other: &Who<'d>) -> Who<'d> {
        let new: Vec<_> = other.0.subjects().filter(|one| self.0.subjects().all(|own| own.item != one.item)).collect();
        self.0.more.extend(new);
        self
    }
}

impl<'d> IntoIterator for &Who<'d> {
    type Item = Holder<'d>;
    type IntoIter = Holders<'d>;

    fn into_iter(self) -> Holders<'d> {
        self.iter()
    }
}
