//! Where a party falls in the answer to who holds a position.

use super::condition::Pending;
use super::standing::{InForce, Line};
use crate::dossier::{ItemRef, PartyRef, StanceRef};
use crate::model::{PositionSet, Strength};

/// Where a party in scope falls in the answer to who holds a position. Each falls into exactly one.
///
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let who = now.who(Position::Support).on("complete-ceasefire").unwrap();
/// let bucket = |id| who.everyone().find(|one| one.party().id() == id).unwrap().bucket();
/// assert_eq!(["UKR", "USA", "RUS"].map(bucket), [Bucket::Holder, Bucket::Unknown, Bucket::Other]);
/// ```
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
    strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Bucket {
    /// It holds the position on every reading, and no condition is pending.
    Holder,
    /// It holds the position on every reading, under a condition that is not met.
    Conditional,
    /// It holds the position on some reading, or is in scope only on some.
    Possible,
    /// The position is one side of a contested line.
    Contested,
    /// It has another line, on some reading at least; that it has not said, or that it took its line back, is one too.
    Other,
    /// Nobody says where it stands.
    Unknown,
}

/// A party in scope, where it falls, and its line.
///
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let italy = now.who(Position::Oppose).on("peacekeeping-troops").unwrap().iter().next().unwrap();
/// assert_eq!((italy.party().name(), italy.bucket()), ("Italy", Bucket::Holder));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder<'d> {
    party: PartyRef<'d>,
    item: ItemRef<'d>,
    asked: PositionSet,
    bucket: Bucket,
    line: Line<'d>,
}

impl<'d> Holder<'d> {
    /// Places a party by its line, in scope surely or only on some reading.
    pub(super) fn new(
        party: PartyRef<'d>,
        item: ItemRef<'d>,
        asked: PositionSet,
        line: Line<'d>,
        surely: bool,
    ) -> Holder<'d> {
        Holder { party, item, asked, bucket: bucket(asked, &line, surely), line }
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

    /// Its line on the item.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let france = now.who(Position::Oppose).on("peacekeeping-troops").unwrap().others().next().unwrap();
    /// assert_eq!(france.line().definite(), Some(Position::Support));
    /// ```
    #[must_use]
    pub fn line(&self) -> &Line<'d> {
        &self.line
    }

    fn in_force(&self) -> Option<&InForce<'d>> {
        self.line.in_force()
    }

    /// The stances in force that hold a position asked for, the party's own words first.
    ///
    /// ```
    /// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
    /// let france = now.who(Position::Mixed).on("black-sea-ceasefire").unwrap().iter().next().unwrap();
    /// assert_eq!(france.stances().next().unwrap().evidence().len(), 2, "two statements say so");
    /// ```
    pub fn stances(&self) -> impl Iterator<Item = StanceRef<'d>> {
        let stances = self.in_force().map(InForce::stances).unwrap_or_default().iter().copied();
        stances.filter(move |stance| self.asked.contains(stance.position()))
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
        self.in_force().and_then(|line| line.strength_of(self.asked))
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
        self.in_force().map(|line| line.pending_of(self.asked)).unwrap_or_default()
    }
}

fn bucket(asked: PositionSet, line: &Line<'_>, surely: bool) -> Bucket {
    let Some(in_force) = line.in_force() else { return Bucket::Unknown };
    let readings = &in_force.readings;
    if !asked.meets(readings.single | readings.contested) {
        return Bucket::Other;
    }
    let always = !readings.none && readings.contested.is_empty() && asked.contains_all(readings.single);
    match line {
        Line::Contested(_) => Bucket::Contested,
        _ if !always || !surely => Bucket::Possible,
        _ if in_force.pending_of(asked).is_empty() => Bucket::Holder,
        _ => Bucket::Conditional,
    }
}
