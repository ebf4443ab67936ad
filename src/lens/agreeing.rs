//! Who agrees with a party.

use super::Lens;
use super::concord::Concord;
use super::group::Group;
use super::parties::Parties;
use super::scope::Scope;
use crate::dossier::{ItemRef, PartyIx, PartyRef, Truth};
use crate::id::{ItemId, Named, PartyId};
use crate::problem::{Unanswerable, UnknownName};

/// A question for who agrees with a party, before it says on what.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let with_france = paris.now().agrees_with("FRA")?;
/// assert_eq!(with_france.on("peacekeeping-troops")?.agreeing().names(), "United Kingdom");
/// assert!(with_france.on("aid")?.agreeing().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct AgreeingQuery<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
}

impl<'d> AgreeingQuery<'d> {
    /// On an item.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let with_italy = paris.now().agrees_with("ITA")?;
    /// assert_eq!(with_italy.on("peacekeeping-troops")?.agreeing().names(), "Poland");
    /// assert!(with_italy.on("peacekeeping-trops").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Agreeing<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        Ok(Agreeing { lens: self.lens, party: self.party, item, scope: self.lens.scope().without(self.party.ix()) })
    }
}

/// Who agrees with a party on an item, and who does not. Every nation in scope, other than the party, is in exactly one
/// part.
///
/// # Order
/// That of declaration.
///
/// # Cost
/// A line for each nation in scope, at every call.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let with_france = paris.now().agrees_with("FRA")?.on("peacekeeping-troops")?.among("EU")?;
/// assert_eq!(with_france.disagreeing().names(), "Italy, Poland");
/// assert_eq!((with_france.scope().len(), with_france.unknown().len()), (26, 24));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Agreeing<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
    item: ItemRef<'d>,
    scope: Scope<'d>,
}

/// How a nation stands to the party asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Agreeing,
    Disagreeing,
    MayAgree,
    MayDisagree,
    Neither,
    Unknown,
}

/// ## Agreement
impl<'d> Lens<'d> {
    /// Asks who agrees with a party.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .nation(Nation::new("ITA", "Italy"))
    ///     .nation(Nation::new("DEU", "Germany"))
    ///     .item(Item::new("aid", "Aid"))
    ///     .stance(Stance::new("FRA", Position::Support, "aid"))
    ///     .stance(Stance::new("ITA", Position::Support, "aid"))
    ///     .build()?;
    /// let with_france = dossier.now().agrees_with("FRA").unwrap().on("aid").unwrap();
    /// assert_eq!(with_france.agreeing().names(), "Italy");
    /// assert_eq!(with_france.unknown().names(), "Germany");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn agrees_with(self, party: impl Named<PartyId>) -> Result<AgreeingQuery<'d>, UnknownName> {
        Ok(AgreeingQuery { lens: self, party: self.dossier.party(party)? })
    }
}

impl<'d> Agreeing<'d> {
    /// Only among a group on the lens's day. Stacks with others.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let with_france = paris.now().agrees_with("FRA")?.on("peacekeeping-troops")?;
    /// assert_eq!(with_france.clone().agreeing().names(), "United Kingdom");
    /// assert!(with_france.among("EU")?.agreeing().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn among<'g>(self, group: impl Into<Group<'g>>) -> Result<Agreeing<'d>, Unanswerable> {
        Ok(Agreeing { scope: self.scope.among(group)?, ..self })
    }

    /// Only outside a group on the lens's day. Stacks with others.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let with_france = paris.now().agrees_with("FRA")?.on("peacekeeping-troops")?;
    /// assert!(with_france.clone().outside(["GBR"])?.agreeing().is_empty());
    /// assert_eq!(with_france.outside("EU")?.scope().len(), 6);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outside<'g>(self, group: impl Into<Group<'g>>) -> Result<Agreeing<'d>, Unanswerable> {
        Ok(Agreeing { scope: self.scope.outside(group)?, ..self })
    }

    /// Only within a scope that was narrowed before. Stacks with others; the party is in none.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let members = paris.now().scope().among("EU")?;
    /// let with_italy = paris.now().agrees_with("ITA")?.on("peacekeeping-troops")?.within(members);
    /// assert_eq!((with_italy.agreeing().names().as_str(), with_italy.scope().len()), ("Poland", 26));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn within(self, scope: Scope<'d>) -> Agreeing<'d> {
        Agreeing { scope: self.scope.and(scope), ..self }
    }

    /// The party they agree with.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().agrees_with("FRA")?.on("aid")?.party().name(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// The item.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().agrees_with("FRA")?.on("aid")?.item(), paris.item("aid")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// Those who hold the same position, both definitely and under no condition that is not met.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().agrees_with("GBR")?.on("peacekeeping-troops")?.agreeing().names(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn agreeing(&self) -> Parties<'d> {
        self.those(Part::Agreeing)
    }

    /// Those of whom one supports it, or acquiesces, and the other opposes it, both definitely and under no condition that is
    /// not met.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let with_poland = paris.now().agrees_with("POL")?.on("peacekeeping-troops")?;
    /// assert_eq!(with_poland.disagreeing().names(), "France, United Kingdom");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn disagreeing(&self) -> Parties<'d> {
        self.those(Part::Disagreeing)
    }

    /// Those who agree on some reading, or if a condition is met, or who are in scope only on some reading.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(truce);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// let with_france = dossier.now().agrees_with("FRA")?.on("peacekeeping-troops")?;
    /// assert_eq!(with_france.possibly_agreeing().names(), "Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possibly_agreeing(&self) -> Parties<'d> {
        self.those(Part::MayAgree)
    }

    /// Those who surely do not agree, and disagree on some reading, or if a condition is met.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Position, Stance, samples};
    /// let perhaps = Evidence::of("article").certainty(Certainty::Possible);
    /// let germany = Stance::new("DEU", Position::Oppose, "peacekeeping-troops").cite(perhaps);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// let with_france = dossier.now().agrees_with("FRA")?.on("peacekeeping-troops")?;
    /// assert_eq!(with_france.possibly_disagreeing().names(), "Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possibly_disagreeing(&self) -> Parties<'d> {
        self.those(Part::MayDisagree)
    }

    /// Those who neither agree nor disagree on any reading.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let with_ukraine = paris.now().agrees_with("UKR")?.on("complete-ceasefire")?;
    /// assert_eq!(with_ukraine.neither().names(), "Russia", "it has not said");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn neither(&self) -> Parties<'d> {
        self.those(Part::Neither)
    }

    /// Those of whom nobody knows where they stand; everyone, if nobody knows where the party stands.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().agrees_with("UKR")?.on("complete-ceasefire")?.unknown().len(), 7);
    /// assert_eq!(paris.now().agrees_with("DEU")?.on("complete-ceasefire")?.unknown().len(), 9);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.those(Part::Unknown)
    }

    /// All nations that the question is about, surely or possibly: without a group those that the dossier
    /// mentions and that exist on the lens's day; never the party.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().agrees_with("FRA")?.on("aid")?.scope().len(), 8);
    /// assert_eq!(paris.now().agrees_with("EU")?.on("aid")?.scope().len(), 9, "a bloc is none of them");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn scope(&self) -> Scope<'d> {
        self.scope.clone()
    }

    fn those(&self, part: Part) -> Parties<'d> {
        let line = |party: PartyIx| self.lens.line_of(party, self.item.place());
        let with = line(self.party.ix());
        let of = |party: PartyIx, surely: bool| part_of(&Concord::new(self.item, [with.clone(), line(party)]), surely);
        let those = self.scope.each().filter(|(party, surely)| of(*party, *surely) == part);
        self.scope.parties_of(those.map(|(party, _)| party).collect())
    }
}

/// Where a nation falls that is in scope surely, or only on some reading.
fn part_of(concord: &Concord<'_>, surely: bool) -> Part {
    match (concord.agree(), concord.disagree()) {
        (Truth::Yes, _) if surely => Part::Agreeing,
        (_, Truth::Yes) if surely => Part::Disagreeing,
        (Truth::Unknown, _) => Part::Unknown,
        (Truth::Yes | Truth::Possible, _) => Part::MayAgree,
        (_, Truth::Yes | Truth::Possible) => Part::MayDisagree,
        _ => Part::Neither,
    }
}
