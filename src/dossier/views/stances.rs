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
}

impl<'d> StanceRef<'d> {
    /// Who holds it.
    ///
    /// # Panics
    /// Never: the check has found the party.
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
    #[must_use]
    #[expect(clippy::expect_used, reason = "the check refuses a stance on an item that is not declared")]
    pub fn item(self) -> ItemRef<'d> {
        self.dossier.item_of(self.record().item.as_str()).expect("a checked item")
    }

    /// Which position.
    #[must_use]
    pub fn position(self) -> Position {
        self.record().position
    }

    /// How firmly, if that is voiced.
    #[must_use]
    pub fn strength(self) -> Option<Strength> {
        self.record().strength
    }

    /// Its first day: as given, else as its earliest statement or that one's source dates it, else before every day.
    #[must_use]
    pub fn since(self) -> When {
        self.row().map_or(When::ANY, |row| row.since)
    }

    /// From its first day to its last, as announced with it.
    #[must_use]
    pub fn period(self) -> Period {
        Period::new(Some(self.since()), self.record().until)
    }

    /// What it rests on, in order of declaration, evidence for single fields included.
    #[must_use]
    pub fn evidence(self) -> impl ExactSizeIterator<Item = EvidenceRef<'d>> {
        let claimants = Claimants::Party(self.party());
        self.record().evidence.iter().map(move |evidence| EvidenceRef::new(self.dossier, evidence, claimants))
    }

    /// Whether anything says where it comes from.
    #[must_use]
    pub fn is_sourced(self) -> bool {
        self.evidence().any(|evidence| evidence.source().is_some())
    }

    /// Whether any evidence that carries it is in the party's own words.
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
}

impl<'d> RelationRef<'d> {
    /// From whom, in order of declaration.
    pub fn by(self) -> impl Iterator<Item = ActorRef<'d>> {
        self.record().by.iter().filter_map(move |actor| self.dossier.actor_of(actor.as_str()))
    }

    /// Toward whom, in order of declaration.
    pub fn toward(self) -> impl Iterator<Item = ActorRef<'d>> {
        self.record().toward.iter().filter_map(move |actor| self.dossier.actor_of(actor.as_str()))
    }

    /// What it rests on, in order of declaration.
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
}

impl<'d> PledgeRef<'d> {
    /// Who promises.
    #[must_use]
    pub fn by(self) -> Option<PartyRef<'d>> {
        let party = self.dossier.index().party(self.record().by.as_str())?;
        Some(self.dossier.party_at(party))
    }

    /// What it rests on, in order of declaration; its steps may have more.
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
}

impl<'d> RollCallRef<'d> {
    /// Its id.
    #[must_use]
    pub fn id(self) -> &'d RollCallId {
        &self.record().id
    }

    /// On what.
    #[must_use]
    pub fn item(self) -> Option<ItemRef<'d>> {
        self.dossier.item_of(self.record().item.as_str())
    }
}
