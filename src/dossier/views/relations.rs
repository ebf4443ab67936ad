//! What stands between parties: relations and pledges.

use super::evidence::Claimants;
use super::{ActorRef, ItemRef, PartyRef, PledgeStepRef, SubjectRef, cites, view};

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
    #[must_use]
    pub fn by(self) -> impl ExactSizeIterator<Item = ActorRef<'d>> {
        self.dossier.each(&self.record().by)
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
    #[must_use]
    pub fn toward(self) -> impl ExactSizeIterator<Item = ActorRef<'d>> {
        self.dossier.each(&self.record().toward)
    }

    /// What it is about, in order of declaration.
    ///
    /// ```
    /// use demarche::{RelationKind, SubjectRef};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let anger = paris.relations().find(|it| it.record().kind == RelationKind::Reaction).unwrap();
    /// assert_eq!(anger.about().collect::<Vec<_>>(), [SubjectRef::Statement(paris.statement("loathing")?)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn about(self) -> impl ExactSizeIterator<Item = SubjectRef<'d>> {
        self.dossier.each(&self.record().about)
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
    /// assert_eq!(dossier.pledges().next().unwrap().by().name(), "France");
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
    /// let by: Vec<_> = paris.pledges().map(|pledge| pledge.by().name()).collect();
    /// assert_eq!(by, ["European nations", "Summit attendees"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn by(self) -> PartyRef<'d> {
        self.dossier.of(&self.record().by)
    }

    /// To whom, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let aid = paris.pledges().next_back().unwrap();
    /// assert_eq!(aid.to().map(|actor| actor.name()).collect::<Vec<_>>(), ["Ukraine"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn to(self) -> impl ExactSizeIterator<Item = ActorRef<'d>> {
        self.dossier.each(&self.record().to)
    }

    /// For what, if that is given.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let items: Vec<_> = paris.pledges().filter_map(|pledge| pledge.item()).map(|item| item.title()).collect();
    /// assert_eq!(items, ["Long-term security guarantees", "Aid for Ukraine"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(self) -> Option<ItemRef<'d>> {
        self.record().item.as_ref().map(|item| self.dossier.of(item))
    }

    /// How far it came, and when, in order of declaration. Not what its `status` says, which is no step of its own.
    ///
    /// ```
    /// use demarche::PledgeStatus;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let pledge = paris.pledges().next().unwrap();
    /// assert_eq!(pledge.steps().next().unwrap().status(), PledgeStatus::Expected);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(self) -> impl ExactSizeIterator<Item = PledgeStepRef<'d>> {
        let claimants = Claimants::One(self.record().by.as_str());
        self.record().steps.iter().map(move |record| PledgeStepRef::new(self.dossier, record, claimants))
    }
}

cites! {
    /// ```
    /// use demarche::RelationKind;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let distrust = paris.relations().find(|it| it.record().kind == RelationKind::Distrust).unwrap();
    /// let voices: Vec<_> = distrust.evidence().flat_map(|evidence| evidence.speakers()).map(|it| it.name()).collect();
    /// assert_eq!(voices, ["an Élysée source"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    RelationRef about |relation| Claimants::Actors(&relation.by);
    /// Its steps may have more.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let pledge = paris.pledges().next().unwrap();
    /// assert_eq!(pledge.evidence().len(), 0);
    /// assert_eq!(pledge.record().steps[0].evidence.len(), 1, "all of it is for its one step");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    PledgeRef about |pledge| Claimants::One(pledge.by.as_str());
}
