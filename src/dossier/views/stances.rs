//! Stances.

use std::fmt;
use std::hash::{Hash, Hasher};

use super::evidence::Claimants;
use super::{ConditionRef, EvidenceRef, ItemRef, PartyRef, RollCallRef, placed};
use crate::day::{Period, Until, When};
use crate::dossier::{Cast, PartyIx, Row};
use crate::id::{ItemId, PartyId};
use crate::model::{Condition, Position, Stance, Strength, Vote};

placed! {
    /// A stance of a dossier: one that is stated, which is a record of the document, or one that is read from a vote.
    ///
    /// A vote is read as the position that its body gives it, since the day of the roll call, and rests on what that rests
    /// on, in the party's own words. Through a lens that sees a stance of the party on the item that is stated for the same
    /// day, it does not count.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance, day};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("ITA", "Italy"))
    ///     .item(Item::new("troops", "Deploying peacekeeping troops"))
    ///     .stance(Stance::new("ITA", Position::Oppose, "troops").since(day(2025, 3, 20)))
    ///     .build()?;
    /// let stance = dossier.stances().next().unwrap();
    /// assert_eq!(stance.party().name(), "Italy");
    /// assert_eq!(stance.item().title(), "Deploying peacekeeping troops");
    /// assert_eq!(stance.since().exact(), Some(day(2025, 3, 20)));
    /// assert!(!stance.is_sourced());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    StanceRef
}

impl<'d> StanceRef<'d> {
    /// The record, as the document gives it; that of a stance read from a vote is made when it is first asked for, as if it
    /// had been stated.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.record().since, None, "not given, though its source dates it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn record(self) -> &'d Stance {
        match self.cast() {
            Some(cast) => self.dossier.votes().record(self.dossier.document(), self.dossier.index(), &cast),
            None => crate::dossier::checked(&self.dossier.document().stances, self.place),
        }
    }

    /// The roll call from which it is read, if it is read from one.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, Position, RollCall};
    ///
    /// let cast = Cast::new().yes(["FRA"]).no(["RUS"]).absent(["MAR"]);
    /// let dossier = Dossier::builder()
    ///     .item(Item::new("withdrawal", "Withdrawal"))
    ///     .roll_call(RollCall::new("ES-11/1", "withdrawal", cast))
    ///     .build()?;
    /// let russia = dossier.party("RUS").unwrap().stances().next().unwrap();
    /// assert_eq!(russia.position(), Position::Oppose);
    /// assert_eq!(russia.roll_call(), dossier.roll_call("ES-11/1").ok());
    /// assert_eq!(dossier.party("MAR").unwrap().stances().count(), 0, "who was absent took no stance");
    /// assert_eq!(dossier.stances().len(), 0, "no stance is stated");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn roll_call(self) -> Option<RollCallRef<'d>> {
        self.cast().map(|cast| RollCallRef::new(self.dossier, cast.place))
    }

    /// The vote from which it is read, if it is read from one.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall, Vote};
    ///
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().abstain(["IND"]));
    /// let dossier = Dossier::builder().item(Item::new("withdrawal", "Withdrawal")).roll_call(vote).build()?;
    /// assert_eq!(dossier.party("IND").unwrap().stances().next().unwrap().vote(), Some(Vote::Abstain));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn vote(self) -> Option<Vote> {
        self.cast().map(|cast| cast.vote)
    }

    /// Where it stands in the document, as problems name it: among the stances, or as a vote of a roll call.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().yes(["FRA"]).no(["BLR", "RUS"]));
    /// let dossier = Dossier::builder().item(Item::new("withdrawal", "Withdrawal")).roll_call(vote).build()?;
    /// let russia = dossier.party("RUS").unwrap().stances().next().unwrap();
    /// assert_eq!(russia.path(), "roll_calls[0].cast.no[1]");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn path(self) -> String {
        self.cast().map_or_else(|| format!("stances[{}]", self.place), |cast| cast.path())
    }

    /// Who holds it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("army-support")?.stances().next().unwrap();
    /// assert_eq!(stance.party(), paris.party("FRA")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.party_at(self.home().1)
    }

    /// On what.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.item(), paris.item("peacekeeping-troops")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(self) -> ItemRef<'d> {
        ItemRef::new(self.dossier, self.home().0)
    }

    /// Which position.
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("RUS")?.stances().next().unwrap();
    /// assert_eq!(stance.position(), Position::NotStated, "of the complete ceasefire");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn position(self) -> Position {
        self.cast().map_or_else(|| self.record().position, |cast| cast.position)
    }

    /// How firmly, if that is voiced.
    ///
    /// ```
    /// use demarche::Strength;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let mut stances = paris.item("peacekeeping-troops")?.stances();
    /// assert_eq!(stances.find(|it| it.party().id() == "FRA").unwrap().strength(), Some(Strength::Strong));
    /// assert_eq!(stances.find(|it| it.party().id() == "ITA").unwrap().strength(), None, "how firmly is not said");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn strength(self) -> Option<Strength> {
        self.stated().and_then(|stance| stance.strength)
    }

    /// Its first day: as given, else as its earliest statement or that one's source dates it, else before every day.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.record().since, None);
    /// assert_eq!(stance.since(), "[2025-03-25..2025-03-26]".parse()?, "when the article appeared");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn since(self) -> When {
        let given = self.stated().and_then(|stance| stance.since);
        given.unwrap_or_else(|| self.row().since)
    }

    /// From its first day to its last, as announced with it.
    ///
    /// ```
    /// use demarche::day;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let period = paris.party("ITA")?.stances().next().unwrap().period();
    /// assert_eq!(period.covers(day(2025, 3, 24)), Some(false));
    /// assert_eq!(period.covers(day(2025, 3, 25)), None, "the article may be of the next day");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn period(self) -> Period {
        Period::new(Some(self.since()), self.until())
    }

    /// Whether anything says where it comes from.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.stances().all(|stance| stance.is_sourced()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_sourced(self) -> bool {
        self.evidence().any(|evidence| evidence.source().is_some())
    }

    /// Whether any evidence that carries it is in the party's own words.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let own: Vec<_> = paris.stances().filter(|it| it.is_own_words()).map(|it| it.item().id().as_str()).collect();
    /// assert_eq!(own, ["first-step", "sufficient-for-lasting-ceasefire"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_own_words(self) -> bool {
        self.evidence().any(|evidence| evidence.record().carries() && evidence.is_own_words())
    }

    /// What it depends on, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let stance = dossier.party("DEU")?.stances().next().unwrap();
    /// assert_eq!(stance.conditions().next().unwrap().record().text, "with an American backstop");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn conditions(self) -> impl ExactSizeIterator<Item = ConditionRef<'d>> {
        let conditions: &'d [Condition] = self.stated().map_or(&[], |stance| &stance.conditions);
        conditions.iter().map(move |record| ConditionRef::new(self.dossier, record, self))
    }

    /// What it rests on, in order of declaration: that of a stance read from a vote is that of its roll call, in each party's
    /// own words.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("black-sea-ceasefire")?.stances().next().unwrap();
    /// let lines: Vec<_> = stance.evidence().filter_map(|evidence| evidence.locator()).collect();
    /// assert_eq!(lines, ["L9", "L9"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evidence(self) -> impl ExactSizeIterator<Item = EvidenceRef<'d>> {
        let dossier = self.dossier;
        let evidence = match self.cast() {
            Some(cast) => dossier.votes().evidence(dossier.document(), dossier.index(), &cast),
            None => &self.record().evidence,
        };
        let claimant = Claimants::One(self.ids().0.as_str());
        evidence.iter().map(move |one| EvidenceRef::new(dossier, one, claimant))
    }

    /// The record, if it is stated.
    pub(crate) fn stated(self) -> Option<&'d Stance> {
        self.dossier.document().stances.get(self.place)
    }

    /// Every stance of its party on its item, earliest first.
    pub(crate) fn beside(self) -> impl Iterator<Item = StanceRef<'d>> {
        let (item, party) = self.home();
        let group = self.dossier.ledger().of_party(party, item);
        group.stance.iter().map(move |stance| StanceRef::new(self.dossier, *stance as usize))
    }

    /// Whether it gives its first day itself.
    pub(crate) fn is_dated(self) -> bool {
        match self.cast() {
            Some(cast) => cast.roll_call.on.is_some(),
            None => self.record().since.is_some(),
        }
    }

    pub(crate) fn until(self) -> Until {
        self.stated().map_or(Until::Open, |stance| stance.until)
    }

    pub(crate) fn order(self) -> i16 {
        self.stated().map_or(0, |stance| stance.order)
    }

    /// Who holds it and on what, by id.
    pub(crate) fn ids(self) -> (&'d PartyId, &'d ItemId) {
        match self.cast() {
            Some(cast) => (cast.id, &cast.roll_call.item),
            None => (&self.record().party, &self.record().item),
        }
    }

    fn cast(self) -> Option<Cast<'d>> {
        self.dossier.cast_at(self.place)
    }

    fn home(self) -> (usize, PartyIx) {
        let read = self.cast().map(|cast| (cast.item, cast.party));
        read.unwrap_or_else(|| self.dossier.ledger().place(self.place))
    }

    pub(crate) fn place(self) -> usize {
        self.place
    }

    pub(crate) fn row(self) -> Row<'d> {
        self.dossier.ledger().row(self.home(), self.place)
    }
}

/// Two views are equal when they are of one stance of one dossier.
impl PartialEq for StanceRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.dossier, other.dossier) && self.place == other.place
    }
}

impl Eq for StanceRef<'_> {}

impl Hash for StanceRef<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.dossier, state);
        self.place.hash(state);
    }
}

impl fmt::Debug for StanceRef<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StanceRef").field(self.record()).finish()
    }
}
