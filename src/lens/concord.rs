//! On what parties agree, and on what they disagree.

use std::fmt;

use super::Lens;
use super::standing::Line;
use crate::dossier::{ItemRef, PartyRef, Truth};
use crate::id::{Named, PartyId};
use crate::model::Position;
use crate::problem::UnknownName;

/// How two parties stand to each other on an item.
///
/// They agree if they hold the same position, and disagree if one supports it, or acquiesces, and the other opposes it.
/// That a party has not said is no position to share. Either is yes only if both lines are definite and depend on nothing; a
/// side of a contested line may be the line.
///
/// # Example
/// ```
/// # use demarche::{Truth, samples};
/// # let paris = samples::paris()?;
/// let concord = paris.now().concord("FRA", "ITA")?.iter().next().unwrap();
/// assert_eq!((concord.agree(), concord.disagree()), (Truth::No, Truth::Yes));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concord<'d> {
    item: ItemRef<'d>,
    lines: [Line<'d>; 2],
}

impl<'d> Concord<'d> {
    pub(super) fn new(item: ItemRef<'d>, lines: [Line<'d>; 2]) -> Concord<'d> {
        Concord { item, lines }
    }

    /// The item.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let concord = paris.now().concord("FRA", "ITA")?.iter().next().unwrap();
    /// assert_eq!(concord.item().title(), "Deploying peacekeeping troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// Their lines, in the order in which the parties were asked about.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let concord = paris.now().concord("FRA", "ITA")?.iter().next().unwrap();
    /// let positions = concord.lines().each_ref().map(|line| line.definite());
    /// assert_eq!(positions, [Some(Position::Support), Some(Position::Oppose)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lines(&self) -> &[Line<'d>; 2] {
        &self.lines
    }

    /// Whether they hold the same position.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, Truth, samples};
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(truce);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// let agree = |a, b| dossier.now().concord(a, b).unwrap().iter().next().unwrap().agree();
    /// assert_eq!((agree("FRA", "GBR"), agree("FRA", "DEU")), (Truth::Yes, Truth::Possible));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn agree(&self) -> Truth {
        relates(&self.lines, agree)
    }

    /// Whether one supports it, or acquiesces, and the other opposes it.
    ///
    /// ```
    /// # use demarche::{Truth, samples};
    /// # let paris = samples::paris()?;
    /// let disagree = |a, b| paris.now().concord(a, b).unwrap().iter().next().unwrap().disagree();
    /// assert_eq!((disagree("GBR", "POL"), disagree("ITA", "POL")), (Truth::Yes, Truth::No));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn disagree(&self) -> Truth {
        relates(&self.lines, disagree)
    }
}

fn agree(one: Position, other: Position) -> bool {
    one == other && one.is_voiced()
}

fn disagree(one: Position, other: Position) -> bool {
    let accepts = |position| matches!(position, Position::Support | Position::Acquiesce);
    let against = |one, other| accepts(one) && other == Position::Oppose;
    against(one, other) || against(other, one)
}

/// Whether the positions of two lines stand in a relation.
fn relates([one, other]: &[Line<'_>; 2], relation: fn(Position, Position) -> bool) -> Truth {
    let (Some(first), Some(second)) = (one.in_force(), other.in_force()) else { return Truth::Unknown };
    let beside = |position| second.positions().iter().any(|other| relation(position, other));
    if !first.positions().iter().any(beside) {
        return Truth::No;
    }
    let plain =
        |line: &Line<'_>| line.definite().is_some() && line.in_force().is_some_and(|it| it.pending().is_empty());
    if plain(one) && plain(other) { Truth::Yes } else { Truth::Possible }
}

/// On what two parties agree, and on what they disagree: every item on which there are records of both, read lazily.
///
/// # Order
/// That of declaration of the items.
///
/// # Cost
/// Two lines for each item, worked out when it is reached and again at every call.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let concords = paris.now().concord("ITA", "POL")?;
/// assert!(concords.agreements().map(|one| one.item().title()).eq(["Deploying peacekeeping troops"]));
/// assert_eq!(concords.disagreements().count(), 0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Concords<'d> {
    lens: Lens<'d>,
    parties: [PartyRef<'d>; 2],
    items: Vec<ItemRef<'d>>,
}

impl<'d> Concords<'d> {
    /// The parties, in the order in which they were asked about.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().concord("POL", "ITA")?.parties().map(|party| party.name()), ["Poland", "Italy"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> [PartyRef<'d>; 2] {
        self.parties
    }

    /// Every item on which there are records of both.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().concord("FRA", "ITA")?.iter().count(), 1);
    /// assert_eq!(paris.now().concord("FRA", "DEU")?.iter().count(), 0, "the article says nothing of Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn iter(&self) -> EachConcord<'d> {
        EachConcord { lens: self.lens, parties: self.parties, items: self.items.clone().into_iter() }
    }

    /// Those on which they agree on every reading.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().concord("FRA", "GBR")?.agreements().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn agreements(&self) -> impl Iterator<Item = Concord<'d>> + use<'d> {
        self.iter().filter(|concord| concord.agree() == Truth::Yes)
    }

    /// Those on which they disagree on every reading.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().concord("FRA", "POL")?.disagreements().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn disagreements(&self) -> impl Iterator<Item = Concord<'d>> + use<'d> {
        self.iter().filter(|concord| concord.disagree() == Truth::Yes)
    }
}

impl<'d> IntoIterator for &Concords<'d> {
    type Item = Concord<'d>;
    type IntoIter = EachConcord<'d>;

    fn into_iter(self) -> EachConcord<'d> {
        self.iter()
    }
}

/// How two parties stand to each other item by item, each worked out when it is reached.
///
/// # Order
/// That of declaration of the items.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let mut concords = paris.now().concord("FRA", "ITA")?.iter();
/// assert_eq!(concords.next().unwrap().to_string(), "Deploying peacekeeping troops: disagree (support, oppose)");
/// assert_eq!(concords.next(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct EachConcord<'d> {
    lens: Lens<'d>,
    parties: [PartyRef<'d>; 2],
    items: std::vec::IntoIter<ItemRef<'d>>,
}

impl<'d> Iterator for EachConcord<'d> {
    type Item = Concord<'d>;

    fn next(&mut self) -> Option<Concord<'d>> {
        let item = self.items.next()?;
        Some(Concord::new(item, self.parties.map(|party| self.lens.line_of(party.ix(), item.place()))))
    }
}

/// ## Agreement
impl<'d> Lens<'d> {
    /// On what two parties agree, and on what they disagree.
    ///
    /// # Cost
    /// Linear in all records.
    ///
    /// # Errors
    /// When a party is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .nation(Nation::new("ITA", "Italy"))
    ///     .item(Item::new("aid", "Aid"))
    ///     .item(Item::new("troops", "Troops"))
    ///     .stance(Stance::new("FRA", Position::Support, "aid"))
    ///     .stance(Stance::new("ITA", Position::Support, "aid"))
    ///     .stance(Stance::new("FRA", Position::Support, "troops"))
    ///     .stance(Stance::new("ITA", Position::Oppose, "troops"))
    ///     .build()?;
    /// let concords = dossier.now().concord("FRA", "ITA").unwrap();
    /// assert!(concords.agreements().map(|one| one.item().title()).eq(["Aid"]));
    /// assert!(concords.disagreements().map(|one| one.item().title()).eq(["Troops"]));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn concord(self, a: impl Named<PartyId>, b: impl Named<PartyId>) -> Result<Concords<'d>, UnknownName> {
        let parties = [self.dossier.party(a)?, self.dossier.party(b)?];
        Ok(Concords { lens: self, parties, items: self.items_of_all(&parties.map(PartyRef::ix)) })
    }
}

impl fmt::Display for Concord<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [one, other] = &self.lines;
        let how = match (self.agree(), self.disagree()) {
            (Truth::Yes, _) => "agree",
            (_, Truth::Yes) => "disagree",
            (Truth::Unknown, _) => "nobody knows",
            (Truth::Possible, Truth::Possible) => "may agree or disagree",
            (Truth::Possible, _) => "may agree",
            (_, Truth::Possible) => "may disagree",
            _ => "neither agree nor disagree",
        };
        write!(f, "{}: {how} ({}, {})", self.item, one, other)
    }
}
