//! Stances, and the other records that claim something of parties.

use super::evidence::Claimants;
use super::{ActorRef, EvidenceRef, ItemRef, PartyRef, view};
use crate::day::{Period, When};
use crate::dossier::Row;
use crate::id::RollCallId;
use crate::model::{Position, Strength};

view! {
    /// A stance of a dossier.
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
    StanceRef of Stance in stances
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.record().since, None, "not given, though its source dates it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> StanceRef<'d> {
    /// Who holds it.
    ///
    /// # Panics
    /// Never: the check has found the party.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.item("army-support")?.stances().next().unwrap();
    /// assert_eq!(stance.party(), paris.party("FRA")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[expect(clippy::expect_used, reason = "the check refuses a stance of a party that is not declared")]
    pub fn party(self) -> PartyRef<'d> {
        let index = self.dossier.index();
        self.dossier.party_at(index.party(self.record().party.as_str()).expect("a checked party"))
    }

    /// On what.
    ///
    /// # Panics
    /// Never: the check has found the item.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let stance = paris.party("ITA")?.stances().next().unwrap();
    /// assert_eq!(stance.item(), paris.item("peacekeeping-troops")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[expect(clippy::expect_used, reason = "the check refuses a stance on an item that is not declared")]
    pub fn item(self) -> ItemRef<'d> {
        self.dossier.item_of(self.record().item.as_str()).expect("a checked item")
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
        self.record().position
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
        self.record().strength
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
        self.row().map_or(When::ANY, |row| row.since)
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
        Period::new(Some(self.since()), self.record().until)
    }

    /// What it rests on, in order of declaration, evidence for single fields included.
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
        let claimants = Claimants::Party(self.party());
        self.record().evidence.iter().map(move |evidence| EvidenceRef::new(self.dossier, evidence, claimants))
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
    /// assert_eq!(own, ["black-sea-ceasefire", "first-step", "sufficient-for-lasting-ceasefire"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_own_words(self) -> bool {
        self.evidence().any(|evidence| evidence.record().carries() && evidence.is_own_words())
    }

    pub(crate) fn row(self) -> Option<&'d Row> {
        let index = self.dossier.index();
        let (party, item) = (index.party(self.record().party.as_str())?, index.item(self.record().item.as_str())?);
        self.dossier.ledger().of_party(party, item).iter().find(|row| row.stance == self.place)
    }
}

view! {
    /// A relation of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation, Relation, RelationKind};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("FRA", "France"))
    ///     .nation(Nation::new("RUS", "Russia"))
    ///     .relation(Relation::new(RelationKind::Distrust, ["FRA"]).toward(["RUS"]))
    ///     .build()?;
    /// let distrust = dossier.relations().next().unwrap();
    /// assert_eq!(distrust.toward().next().unwrap().name(), "Russia");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    RelationRef of Relation in relations
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let war = paris.relations().next().unwrap();
    /// assert_eq!(war.record().text.as_deref(), Some("an all-out invasion"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> RelationRef<'d> {
    /// From whom, in order of declaration.
    ///
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let drafting = paris.relations().find(|it| it.record().kind == RelationKind::Cooperation).unwrap();
    /// let by: Vec<_> = drafting.by().map(|actor| actor.name()).collect();
    /// assert_eq!(by, ["France", "United Kingdom", "Ukraine"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn by(self) -> impl Iterator<Item = ActorRef<'d>> {
        self.record().by.iter().filter_map(move |actor| self.dossier.actor_of(actor.as_str()))
    }

    /// Toward whom, in order of declaration.
    ///
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let mediation = paris.relations().find(|it| it.record().kind == RelationKind::Mediation).unwrap();
    /// let toward: Vec<_> = mediation.toward().map(|actor| actor.name()).collect();
    /// assert_eq!(toward, ["Russia", "Ukraine"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn toward(self) -> impl Iterator<Item = ActorRef<'d>> {
        self.record().toward.iter().filter_map(move |actor| self.dossier.actor_of(actor.as_str()))
    }

    /// What it rests on, in order of declaration.
    ///
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let distrust = paris.relations().find(|it| it.record().kind == RelationKind::Distrust).unwrap();
    /// let voices: Vec<_> = distrust.evidence().flat_map(|evidence| evidence.speakers()).map(|it| it.name()).collect();
    /// assert_eq!(voices, ["an Élysée source"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evidence(self) -> impl ExactSizeIterator<Item = EvidenceRef<'d>> {
        let claimants = Claimants::Actors(&self.record().by);
        self.record().evidence.iter().map(move |evidence| EvidenceRef::new(self.dossier, evidence, claimants))
    }
}

view! {
    /// A pledge of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation, Pledge};
    ///
    /// let dossier = Dossier::builder().nation(Nation::new("FRA", "France")).pledge(Pledge::new("FRA")).build()?;
    /// assert_eq!(dossier.pledges().next().unwrap().by().unwrap().name(), "France");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    PledgeRef of Pledge in pledges
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let pledge = paris.pledges().next_back().unwrap();
    /// assert_eq!(pledge.record().to, ["UKR".parse()?]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> PledgeRef<'d> {
    /// Who promises.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let by: Vec<_> = paris.pledges().filter_map(|pledge| pledge.by()).map(|party| party.name()).collect();
    /// assert_eq!(by, ["European nations", "Summit attendees"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn by(self) -> Option<PartyRef<'d>> {
        let party = self.dossier.index().party(self.record().by.as_str())?;
        Some(self.dossier.party_at(party))
    }

    /// What it rests on, in order of declaration; its steps may have more.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let pledge = paris.pledges().next().unwrap();
    /// assert_eq!(pledge.evidence().len(), 0);
    /// assert_eq!(pledge.record().steps[0].evidence.len(), 1, "all of it is for its one step");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evidence(self) -> impl ExactSizeIterator<Item = EvidenceRef<'d>> {
        let claimants = self.by().map_or(Claimants::Nobody, Claimants::Party);
        self.record().evidence.iter().map(move |evidence| EvidenceRef::new(self.dossier, evidence, claimants))
    }
}

view! {
    /// A roll call of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// let dossier = Dossier::builder()
    ///     .item(Item::new("withdrawal", "Withdrawal"))
    ///     .roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new()))
    ///     .build()?;
    /// assert_eq!(dossier.roll_call("ES-11/1").unwrap().item().unwrap().title(), "Withdrawal");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    RollCallRef of RollCall in roll_calls
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let dossier = builder.roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new())).build()?;
    /// assert_eq!(dossier.roll_calls().next().unwrap().record().item.as_str(), "withdrawal");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
}

impl<'d> RollCallRef<'d> {
    /// Its id.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let dossier = builder.roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new())).build()?;
    /// assert_eq!(dossier.roll_calls().next().unwrap().id().as_str(), "ES-11/1");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d RollCallId {
        &self.record().id
    }

    /// On what.
    ///
    /// ```
    /// use demarche::{Cast, Dossier, Item, RollCall};
    ///
    /// # let builder = Dossier::builder().item(Item::new("withdrawal", "Withdrawal"));
    /// let dossier = builder.roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new())).build()?;
    /// let item = dossier.roll_calls().next().unwrap().item();
    /// assert_eq!(item, dossier.item("withdrawal").ok());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn item(self) -> Option<ItemRef<'d>> {
        self.dossier.item_of(self.record().item.as_str())
    }
}
