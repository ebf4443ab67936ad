//! Where a party falls in the answer to who holds a position.

use super::Lens;
use super::bucket::{Bucket, Wanted};
use super::condition::Pending;
use super::standing::Line;
use crate::dossier::{BlocRef, ItemRef, PartyRef, StanceRef};
use crate::model::Strength;

/// A party in scope, where it falls, and its line.
///
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let italy = now.who(Position::Oppose).on("peacekeeping-troops").unwrap().iter().next().unwrap();
/// assert_eq!((italy.party().name(), italy.bucket()), ("Italy", Bucket::Holder));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Holder<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
    item: ItemRef<'d>,
    wanted: Wanted,
    bucket: Bucket,
    spoken: Spoken,
}

/// Whose line it is by which a party falls where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spoken {
    /// Its own.
    Own,
    /// What is said of it.
    Remark,
    /// That of the blocs it is in.
    Blocs,
}

impl<'d> Holder<'d> {
    /// A party that falls somewhere by a line on an item.
    pub(super) fn new(
        lens: Lens<'d>,
        (party, item): (PartyRef<'d>, ItemRef<'d>),
        wanted: Wanted,
        (bucket, spoken): (Bucket, Spoken),
    ) -> Holder<'d> {
        Holder { lens, party, item, wanted, bucket, spoken }
    }

    pub(super) fn lens(&self) -> Lens<'d> {
        self.lens
    }

    /// Whether it falls where it does by its own line.
    pub(super) fn is_own(&self) -> bool {
        self.spoken == Spoken::Own
    }

    /// The party.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert!(now.who(Position::Support).on("first-step").unwrap().iter().map(|one| one.party().id()).eq(["FRA"]));
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// The item on which it stands so; under an item, the first on which it falls where it does.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Oppose).under("security-guarantees").unwrap();
    /// assert_eq!(who.iter().next().unwrap().item().id().as_str(), "peacekeeping-troops");
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// Where it falls.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// assert_eq!(now.who(Position::Oppose).on("aid").unwrap().everyone().next().unwrap().bucket(), Bucket::Unknown);
    /// ```
    #[must_use]
    pub fn bucket(&self) -> Bucket {
        self.bucket
    }

    /// Its line on the item: its own, or if it took that of blocs, theirs.
    ///
    /// # Cost
    /// It is worked out at every call.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let france = now.who(Position::Oppose).on("peacekeeping-troops").unwrap().others().next().unwrap();
    /// assert_eq!(france.line().definite(), Some(Position::Support));
    /// ```
    #[must_use]
    pub fn line(&self) -> Line<'d> {
        let (party, item) = (self.party.ix(), self.item.place());
        match self.spoken {
            Spoken::Own => self.lens.line_of(party, item),
            Spoken::Remark => self.lens.remark_of(party, item),
            Spoken::Blocs => self.lens.taken_line(&self.lens.taken_from(party, item), item),
        }
    }

    /// The blocs whose line it takes, having none of its own. Nobody does unless a question is
    /// [including bloc lines](crate::WhoQuery::including_bloc_lines).
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap();
    /// let eu = Stance::new("EU", Position::Support, "aid");
    /// # let dossier = paris.to_builder().stance(eu).build().unwrap();
    /// let who = dossier.now().who(Position::Support).including_bloc_lines().on("aid").unwrap();
    /// let italy = who.iter().find(|one| one.party().id() == "ITA").unwrap();
    /// assert_eq!(italy.through()[0].name(), "European Union");
    /// ```
    #[must_use]
    pub fn through(&self) -> Vec<BlocRef<'d>> {
        match self.spoken {
            Spoken::Blocs => self.lens.taken_from(self.party.ix(), self.item.place()),
            Spoken::Own | Spoken::Remark => Vec::new(),
        }
    }

    /// The stances in force that hold a position asked for, the party's own words first.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let france = now.who(Position::Mixed).on("black-sea-ceasefire").unwrap().iter().next().unwrap();
    /// assert_eq!(france.stances().next().unwrap().evidence().len(), 2, "two statements say so");
    /// ```
    pub fn stances(&self) -> impl Iterator<Item = StanceRef<'d>> {
        let stances = self.line().in_force().map(|line| line.stances().to_vec()).unwrap_or_default();
        stances.into_iter().filter(|stance| self.wanted.positions.contains(stance.position()))
    }

    /// How firmly it holds the position. Nothing when nobody voiced a strength.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let who = now.who(Position::Support).on("peacekeeping-troops").unwrap();
    /// assert!(who.iter().all(|holder| holder.strength() == Some(Strength::Strong)));
    /// ```
    #[must_use]
    pub fn strength(&self) -> Option<Strength> {
        self.line().in_force().and_then(|line| line.strength_of(self.wanted.positions))
    }

    /// The conditions that are not met.
    ///
    /// ```
    /// let truce = Condition::new(ConditionKind::If, "after a truce");
    /// let germany = Stance::new("DEU", Position::Support, "aid").condition(truce);
    /// # use demarche::*; let dossier = samples::paris().unwrap().to_builder().stance(germany).build().unwrap();
    /// let who = dossier.now().who(Position::Support).on("aid").unwrap();
    /// assert_eq!(who.conditional().next().unwrap().pending()[0].condition().text, "after a truce");
    /// ```
    #[must_use]
    pub fn pending(&self) -> Vec<Pending<'d>> {
        self.line().in_force().map(|line| line.pending_of(self.wanted.positions)).unwrap_or_default()
    }
}
