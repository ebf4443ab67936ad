//! How the members of a bloc stand, each accounted for, beside what the bloc says.

use super::Lens;
use super::parties::Parties;
use super::standing::Line;
use super::tally::Tally;
use crate::dossier::{BlocRef, ItemRef, PartyRef, PartySet};
use crate::id::{BlocId, ItemId, Named, PartyId};
use crate::model::{Position, PositionSet, Stance};
use crate::problem::Unanswerable;

/// A question for how a bloc splits, before it says on what.
///
/// # Example
/// ```
/// # use demarche::{Position, samples};
/// # let paris = samples::paris()?;
/// let eu = paris.now().split("EU")?;
/// assert_eq!(eu.on("peacekeeping-troops")?.tally().at(Position::Oppose).names(), "Italy, Poland");
/// assert_eq!(eu.on("aid")?.tally().unknown().len(), 27);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
#[must_use]
pub struct SplitQuery<'d> {
    lens: Lens<'d>,
    bloc: BlocRef<'d>,
}

impl<'d> SplitQuery<'d> {
    /// On an item.
    ///
    /// # Errors
    /// When the item is unknown, or who belongs to the bloc on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let eu = paris.now().split("EU")?;
    /// assert_eq!(eu.on("peacekeeping-troops")?.members().len(), 27);
    /// assert!(eu.on("peacekeeping-trops").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Split<'d>, Unanswerable> {
        let SplitQuery { lens, bloc } = self;
        let tally = Tally::of(lens, lens.scope().among(bloc)?, lens.dossier.item(item)?);
        Ok(Split { lens, bloc, tally })
    }
}

/// How the members of a bloc stand on an item, beside what the bloc itself says. Every member is in exactly one part.
///
/// # Cost
/// That of a tally.
///
/// # Example
/// ```
/// use demarche::{Bloc, Dossier, Item, Membership, Nation, Position, Stance};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("FRA", "France"))
///     .nation(Nation::new("ITA", "Italy"))
///     .nation(Nation::new("DEU", "Germany"))
///     .bloc(
///         Bloc::new("EU", "European Union")
///             .member(Membership::new("FRA"))
///             .member(Membership::new("ITA"))
///             .member(Membership::new("DEU")),
///     )
///     .item(Item::new("troops", "Troops"))
///     .stance(Stance::new("FRA", Position::Support, "troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops"))
///     .build()?;
/// let split = dossier.now().split("EU").unwrap().on("troops").unwrap();
/// assert_eq!(split.tally().at(Position::Support).ids(), ["FRA"]);
/// assert_eq!(split.tally().at(Position::Oppose).ids(), ["ITA"]);
/// assert_eq!((split.tally().unknown().len(), split.members().len()), (1, 3));
/// assert!(split.line().is_unknown(), "the bloc itself said nothing");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split<'d> {
    lens: Lens<'d>,
    bloc: BlocRef<'d>,
    tally: Tally<'d>,
}

/// ## How a bloc splits
impl<'d> Lens<'d> {
    /// Asks how the members of a bloc stand.
    ///
    /// # Errors
    /// When the bloc is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().split("EU").is_ok());
    /// assert!(paris.now().split("ITA").is_err(), "a nation does not split");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn split(self, bloc: impl Named<BlocId>) -> Result<SplitQuery<'d>, Unanswerable> {
        let bloc = self.dossier.bloc(bloc)?;
        self.known_membership(bloc)?;
        Ok(SplitQuery { lens: self, bloc })
    }
}

impl<'d> Split<'d> {
    /// The bloc.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().split("EU")?.on("aid")?.bloc().name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bloc(&self) -> BlocRef<'d> {
        self.bloc
    }

    /// The item.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().split("EU")?.on("aid")?.item().id().as_str(), "aid");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.tally.item()
    }

    /// All members, definite and possible, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// let told = split.tally().positions().iter().map(|(_, parties)| parties.len()).sum::<usize>();
    /// assert_eq!(told + split.tally().unknown().len(), split.members().len(), "everyone is accounted for");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn members(&self) -> Parties<'d> {
        self.tally.scope().parties()
    }

    /// The line of a member, if it is one.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// let italy = split.line_of(paris.party("ITA")?).unwrap();
    /// assert_eq!(italy.definite(), Some(Position::Oppose));
    /// assert!(split.line_of(paris.party("GBR")?).is_none(), "not a member");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line_of(&self, party: PartyRef<'_>) -> Option<Line<'d>> {
        let member = self.members().contains(party);
        member.then(|| self.lens.line(party, self.item()).ok()).flatten()
    }

    /// What the bloc itself said: never what its members say.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert!(split.line().is_unknown(), "three members spoke, the bloc did not");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line(&self) -> Line<'d> {
        self.lens.line_of(PartyRef::from(self.bloc).ix(), self.item().place())
    }

    /// What is said of the bloc: that it is divided, if anybody says so.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.remark().definite(), Some(Position::Divided));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn remark(&self) -> Line<'d> {
        self.lens.remark_of(PartyRef::from(self.bloc).ix(), self.item().place())
    }

    /// How the members stand, each in exactly one part.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.tally().at(Position::Oppose).names(), "Italy, Poland");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tally(&self) -> &Tally<'d> {
        &self.tally
    }
}

/// ## Whether it holds together
impl<'d> Split<'d> {
    /// Who breaks with the bloc: members that definitely disagree with its definite line (support or acquiesce against
    /// oppose), and those that dissociated themselves from it. Nobody does where the bloc has no such line.
    ///
    /// ```
    /// # use demarche::{Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let eu = Stance::new("EU", Position::Support, "peacekeeping-troops").except(["HUN"]);
    /// # let dossier = paris.to_builder().stance(eu).build()?;
    /// let split = dossier.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.breaks().names(), "Hungary, Italy, Poland");
    /// assert_eq!(split.dissociated().names(), "Hungary");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn breaks(&self) -> Parties<'d> {
        let line = self.line();
        if line.definite().is_none() {
            return self.tally.scope().parties_of(PartySet::default());
        }
        let plain = line.in_force().is_some_and(|line| line.pending().is_empty());
        let against = match line.definite().filter(|_| plain) {
            Some(Position::Support | Position::Acquiesce) => self.tally.at(Position::Oppose),
            Some(Position::Oppose) => self.tally.accepting(),
            _ => Parties::default(),
        };
        &against | &self.dissociated()
    }

    /// Members that the bloc's line in force names as not bound by it (`except`).
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().split("EU")?.on("aid")?.dissociated().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn dissociated(&self) -> Parties<'d> {
        &self.named(|stance| &stance.except) & &self.members()
    }

    /// Who aligned itself with the bloc's line in force without being a member (`joined_by`).
    ///
    /// ```
    /// # use demarche::{Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let eu = Stance::new("EU", Position::Support, "aid").joined_by(["NOR", "UKR"]);
    /// # let dossier = paris.to_builder().stance(eu).build()?;
    /// assert_eq!(dossier.now().split("EU")?.on("aid")?.aligned().names(), "Norway, Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn aligned(&self) -> Parties<'d> {
        &self.named(|stance| &stance.joined_by) - &self.members()
    }

    /// Whether it can still become unanimous for a position: no member definitely and unconditionally holds anything else.
    /// Acquiescing goes with
    /// supporting, and who has not said, or took back its line, holds nothing.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// assert!(!paris.now().split("EU")?.on("peacekeeping-troops")?.can_be_unanimous(Position::Support));
    /// assert!(paris.now().split("EU")?.on("aid")?.can_be_unanimous(Position::Support), "nobody has spoken yet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn can_be_unanimous(&self, position: Position) -> bool {
        self.holdouts(position).is_empty()
    }

    /// The members that definitely and unconditionally hold something else than a position, and so keep it from being unanimous.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let split = paris.now().split("EU")?.on("peacekeeping-troops")?;
    /// assert_eq!(split.holdouts(Position::Support).names(), "Italy, Poland");
    /// assert_eq!(split.holdouts(Position::Oppose).names(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn holdouts(&self, position: Position) -> Parties<'d> {
        let accepting = Position::Support | Position::Acquiesce;
        let with = if accepting.contains(position) { accepting } else { PositionSet::from(position) };
        let others = self.tally.positions().into_iter();
        let others = others.filter(|(held, _)| !with.contains(*held) && !PositionSet::SILENT.contains(*held));
        others.fold(Parties::default(), |all, (_, parties)| &all | &parties)
    }

    /// Nations that the bloc's line in force names.
    fn named(&self, parties: fn(&Stance) -> &[PartyId]) -> Parties<'d> {
        let (line, dossier) = (self.line(), self.lens.dossier);
        let stances = line.in_force().map(|line| line.stances().to_vec()).unwrap_or_default();
        let named = stances.iter().filter_map(|stance| stance.stated()).flat_map(parties);
        let named: PartySet = named.filter_map(|party| dossier.index().party(party.as_str())).collect();
        Parties::new(dossier, named.clone(), named)
    }
}
