//! How many stand where: each nation in scope in exactly one part.

use strum::IntoEnumIterator;

use super::Lens;
use super::bearing::{Asked, Memo};
use super::counts::{Counts, PARTS, Part};
use super::group::Group;
use super::parties::Parties;
use super::plain::Stand;
use super::scope::Scope;
use crate::dossier::{Block, ItemRef, PartyIx, PartySet};
use crate::id::{ItemId, Named};
use crate::model::{Position, PositionSet};
use crate::problem::{Unanswerable, UnknownName};

/// A question for how many stand where, before it says on what.
///
/// # Example
/// ```
/// use demarche::Position;
///
/// # let paris = demarche::samples::paris()?;
/// let tally = paris.now().tally().outside("EU")?.on("peacekeeping-troops")?;
/// assert_eq!(tally.at(Position::Support).names(), "United Kingdom");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub struct TallyQuery<'d> {
    lens: Lens<'d>,
    scope: Scope<'d>,
}

/// ## How many stand where
impl<'d> Lens<'d> {
    /// Asks how many stand where, of all nations that the dossier mentions and that exist on the day.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let counts = paris.now().tally().on("peacekeeping-troops")?.counts();
    /// assert_eq!((counts.total(), counts.unknown()), (9, 5));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn tally(self) -> TallyQuery<'d> {
        TallyQuery { lens: self, scope: self.scope() }
    }
}

impl<'d> TallyQuery<'d> {
    /// Only among a group. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().tally().among(["FRA", "ITA"])?.on("aid")?.counts().total(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn among<'g>(self, group: impl Into<Group<'g>>) -> Result<TallyQuery<'d>, Unanswerable> {
        Ok(TallyQuery { scope: self.scope.among(group)?, ..self })
    }

    /// Only outside a group. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().tally().outside("EU")?.on("aid")?.counts().total(), 6);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outside<'g>(self, group: impl Into<Group<'g>>) -> Result<TallyQuery<'d>, Unanswerable> {
        Ok(TallyQuery { scope: self.scope.outside(group)?, ..self })
    }

    /// Only within a scope that was narrowed before. Stacks with other restrictions.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let members = paris.now().scope().among("EU")?;
    /// assert_eq!(paris.now().tally().within(members).on("aid")?.counts().total(), 27);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn within(self, scope: Scope<'d>) -> TallyQuery<'d> {
        TallyQuery { scope: self.scope.and(scope), ..self }
    }

    /// On an item.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let tally = paris.now().tally().on("complete-ceasefire")?;
    /// assert_eq!(tally.positions().len(), 2, "Ukraine supports it, and Russia has not said");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Tally<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        Ok(Tally::of(self.lens, self.scope, item))
    }

    /// On each item, the counts alone, in order of declaration.
    ///
    /// # Cost
    /// One pass over all records, whatever the number of items.
    ///
    /// # Example
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let supported = paris.now().tally().each().filter(|(_, counts)| counts.at(Position::Support) > 0);
    /// let ids: Vec<_> = supported.map(|(item, _)| item.id().as_str()).collect();
    /// assert_eq!(ids, ["peacekeeping-troops", "complete-ceasefire", "army-support", "first-step"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn each(self) -> Tallies<'d> {
        Tallies { query: self, item: 0, memo: Memo::new() }
    }
}

impl<'d> Lens<'d> {
    /// Tells of each nation in scope that has records on an item into which part it falls.
    fn fall(self, scope: &Scope<'d>, block: Block<'d>, memo: &mut Memo, mut tell: impl FnMut(PartyIx, usize)) {
        for (party, stand) in self.stands(block, PositionSet::ALL) {
            if let Some(surely) = scope.holds(party) {
                tell(party, self.part(party, stand, surely, block.item, memo));
            }
        }
    }

    fn part(self, party: PartyIx, stand: Stand, surely: bool, item: usize, memo: &mut Memo) -> usize {
        let by_rule = || Part::of(&self.standing(Asked { party, item, remark: false }, memo), surely).place();
        Part::of_plain(stand, surely).unwrap_or_else(by_rule)
    }

    /// How many in scope are in each part but the last.
    fn counts(self, scope: &Scope<'d>, block: Block<'d>, memo: &mut Memo) -> Counts {
        let mut counts = Counts::default();
        let mut count = |part: usize| counts.0.get_mut(part).into_iter().for_each(|count| *count += 1);
        if !self.is_open() || !scope.is_sure() {
            self.fall(scope, block, memo, |_, part| count(part));
            return counts;
        }
        let tell = |party, stand| count(self.part(party, stand, true, block.item, memo));
        let lines = if scope.is_whole() {
            self.weigh(block.before(scope.end()), |_| true, tell)
        } else {
            self.weigh(block, |party| scope.holds(party).is_some(), tell)
        };
        counts.0.iter_mut().zip(lines).for_each(|(count, lines)| *count += lines);
        counts
    }
}

/// How many stand where on an item: each nation in scope in exactly one part.
///
/// # Cost
/// A line for each party that has records on the item, once.
///
/// # Example
/// ```
/// use demarche::Position;
///
/// # let paris = demarche::samples::paris()?;
/// let tally = paris.now().tally().among("EU")?.on("peacekeeping-troops")?;
/// assert_eq!(tally.at(Position::Oppose).names(), "Italy, Poland");
/// assert_eq!((tally.unknown().len(), tally.scope().len()), (24, 27));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally<'d> {
    item: ItemRef<'d>,
    scope: Scope<'d>,
    parts: [PartySet; PARTS],
}

impl<'d> Tally<'d> {
    pub(super) fn of(lens: Lens<'d>, scope: Scope<'d>, item: ItemRef<'d>) -> Tally<'d> {
        let mut parts: [PartySet; PARTS] = std::array::from_fn(|_| PartySet::default());
        let block = lens.dossier.ledger().on(item.place());
        lens.fall(&scope, block, &mut Memo::new(), |party, part| {
            parts.get_mut(part).into_iter().for_each(|part| part.insert(party));
        });
        let known = parts.iter().take(Part::Unknown.place()).fold(PartySet::default(), |all, part| all.or(part));
        if let Some(unknown) = parts.last_mut() {
            *unknown = scope.others(&known);
        }
        Tally { item, scope, parts }
    }

    fn those(&self, part: Part) -> Parties<'d> {
        self.scope.parties_of(self.parts.get(part.place()).cloned().unwrap_or_default())
    }

    /// The item.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().tally().on("aid")?.item().title(), "Aid for Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// Who is counted.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().tally().among("EU")?.on("aid")?.scope().len(), 27);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn scope(&self) -> &Scope<'d> {
        &self.scope
    }

    /// The positions that somebody holds definitely and unconditionally, with who holds each.
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let positions = paris.now().tally().among("EU")?.on("peacekeeping-troops")?.positions();
    /// let counts: Vec<_> = positions.iter().map(|(position, parties)| (*position, parties.len())).collect();
    /// assert_eq!(counts, [(Position::Support, 1), (Position::Oppose, 2)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn positions(&self) -> Vec<(Position, Parties<'d>)> {
        let all = Position::iter().map(|position| (position, self.at(position)));
        all.filter(|(_, parties)| !parties.is_empty()).collect()
    }

    /// Those who hold a position definitely and unconditionally.
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let tally = paris.now().tally().on("complete-ceasefire")?;
    /// assert_eq!(tally.at(Position::Support).names(), "Ukraine");
    /// assert_eq!(tally.at(Position::NotStated).names(), "Russia");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn at(&self, position: Position) -> Parties<'d> {
        self.those(Part::At(position))
    }

    /// Those who would accept it: they support it or acquiesce in it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().tally().on("peacekeeping-troops")?.accepting().names(), "France, United Kingdom");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn accepting(&self) -> Parties<'d> {
        &self.at(Position::Support) | &self.at(Position::Acquiesce)
    }

    /// Those whose definite position hangs on a condition that is not met.
    ///
    /// ```
    /// use demarche::{Condition, ConditionKind, Position, Stance};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "aid").condition(truce);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// assert_eq!(dossier.now().tally().on("aid")?.conditional().names(), "Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn conditional(&self) -> Parties<'d> {
        self.those(Part::Conditional)
    }

    /// Those whose line is only possible, or who are in scope only on some reading and have a line.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let attendees = paris.now().tally().among("summit-attendees")?.on("peacekeeping-troops")?;
    /// assert_eq!(attendees.possible().names(), "United Kingdom", "it is expected to attend, and supports them");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> Parties<'d> {
        self.those(Part::Possible)
    }

    /// Those whose line is contested.
    ///
    /// ```
    /// use demarche::{Evidence, Position, Stance, day};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let dossier = paris.to_builder().stance(report.cite(Evidence::of("article"))).build()?;
    /// assert_eq!(dossier.now().tally().on("first-step")?.contested().names(), "France", "it said otherwise");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contested(&self) -> Parties<'d> {
        self.those(Part::Contested)
    }

    /// Those of whom nobody says where they stand.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().tally().among("EU")?.on("peacekeeping-troops")?.unknown().len(), 24);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.those(Part::Unknown)
    }

    /// How many are in each part.
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let counts = paris.now().tally().among("EU")?.on("peacekeeping-troops")?.counts();
    /// assert_eq!((counts.at(Position::Support), counts.at(Position::Oppose)), (1, 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn counts(&self) -> Counts {
        let count = |part: &PartySet| u32::try_from(part.len()).unwrap_or(u32::MAX);
        let mut counts = Counts::default();
        counts.0.iter_mut().zip(&self.parts).for_each(|(slot, part)| *slot = count(part));
        counts
    }
}

/// The counts on each item, in order of declaration, each worked out when it is reached.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// let (item, counts) = paris.now().tally().each().next().unwrap();
/// assert_eq!((item.id().as_str(), counts.unknown()), ("ukraine", 9));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Tallies<'d> {
    query: TallyQuery<'d>,
    item: usize,
    memo: Memo,
}

impl<'d> Iterator for Tallies<'d> {
    type Item = (ItemRef<'d>, Counts);

    fn next(&mut self) -> Option<(ItemRef<'d>, Counts)> {
        let Tallies { query: TallyQuery { lens, scope }, item, memo } = self;
        let item_ref = lens.dossier.item_at(*item)?;
        let mut counts = lens.counts(scope, lens.dossier.ledger().on(*item), memo);
        let [known @ .., _] = counts.0;
        let known: u32 = known.iter().sum();
        if let Some(unknown) = counts.0.last_mut() {
            *unknown = u32::try_from(scope.len()).unwrap_or(u32::MAX).saturating_sub(known);
        }
        *item += 1;
        Some((item_ref, counts))
    }
}
