//! What stances depend on.

use super::evidence::Claimants;
use super::{ItemRef, PartyRef, StanceRef, cites, part};
use crate::day::When;
use crate::model::ConditionStatus;

part! {
    /// A condition of a stance.
    ///
    /// # Example
    /// ```
    /// use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Need, Position, Stance};
    ///
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let backstop = backstop.needs(Need::new("USA", "backstop", Position::Support));
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("GBR", "United Kingdom"))
    ///     .nation(Nation::new("USA", "United States"))
    ///     .item(Item::new("troops", "Peacekeeping troops"))
    ///     .item(Item::new("backstop", "An American backstop"))
    ///     .stance(Stance::new("GBR", Position::Support, "troops").condition(backstop))
    ///     .build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.stance().party().name(), "United Kingdom");
    /// assert_eq!(condition.needs().unwrap().party().name(), "United States");
    /// assert_eq!(condition.needs().unwrap().item().title(), "An American backstop");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    ConditionRef of Condition knowing { stance: StanceRef<'d> }
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let stance = Stance::new("GBR", Position::Support, "troops").condition(backstop);
    /// # let dossier = world.stance(stance).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.record().kind, ConditionKind::If);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
}

impl<'d> ConditionRef<'d> {
    /// The stance that depends on it.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let stance = Stance::new("GBR", Position::Support, "troops").condition(backstop);
    /// # let dossier = world.stance(stance).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.stance().position(), Position::Support);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn stance(self) -> StanceRef<'d> {
        self.stance
    }

    /// The line that it needs, if it needs one.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// let backstop = Condition::new(ConditionKind::If, "if the weather is fine");
    /// let stance = Stance::new("GBR", Position::Support, "troops").condition(backstop);
    /// # let dossier = world.stance(stance).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.needs(), None, "it depends on no party's line");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn needs(self) -> Option<NeedRef<'d>> {
        let record = self.record.needs.as_ref()?;
        Some(NeedRef::new(self.dossier, record, self.claimants()))
    }

    /// What became of it, and when, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
    /// # use demarche::{ConditionStatus, ConditionStep};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// let refused = ConditionStep::new(ConditionStatus::Refused);
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").steps([refused]);
    /// let stance = Stance::new("GBR", Position::Support, "troops").condition(backstop);
    /// # let dossier = world.stance(stance).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.steps().next().unwrap().status(), ConditionStatus::Refused);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn steps(self) -> impl ExactSizeIterator<Item = ConditionStepRef<'d>> {
        let claimants = self.claimants();
        self.record.steps.iter().map(move |record| ConditionStepRef::new(self.dossier, record, claimants))
    }

    fn claimants(self) -> Claimants<'d> {
        Claimants::One(self.stance.ids().0.as_str())
    }
}

part! {
    /// The line of a party on an item that a condition needs.
    ///
    /// # Example
    /// ```
    /// use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Need, Position, Stance};
    ///
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let backstop = backstop.needs(Need::new("USA", "troops", Position::Acquiesce));
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("GBR", "United Kingdom"))
    ///     .nation(Nation::new("USA", "United States"))
    ///     .item(Item::new("troops", "Peacekeeping troops"))
    ///     .stance(Stance::new("GBR", Position::Support, "troops").condition(backstop))
    ///     .build()?;
    /// let need = dossier.stances().next().unwrap().conditions().next().unwrap().needs().unwrap();
    /// assert_eq!((need.party().id(), need.record().position), ("USA", Position::Acquiesce));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    NeedRef of Need knowing { claimants: Claimants<'d> }
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Need, Position, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// # let world = world.nation(Nation::new("USA", "United States"));
    /// let needs = Need::new("USA", "troops", Position::Acquiesce);
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").needs(needs);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.needs().unwrap().record().position, Position::Acquiesce);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
}

impl<'d> NeedRef<'d> {
    /// Whose line.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Need, Position, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// # let world = world.nation(Nation::new("USA", "United States"));
    /// let needs = Need::new("USA", "troops", Position::Acquiesce);
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").needs(needs);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.needs().unwrap().party().name(), "United States");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.of(&self.record.party)
    }

    /// On what.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Need, Position, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// # let world = world.nation(Nation::new("USA", "United States"));
    /// let needs = Need::new("USA", "troops", Position::Acquiesce);
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").needs(needs);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.needs().unwrap().item().title(), "Troops");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn item(self) -> ItemRef<'d> {
        self.dossier.of(&self.record.item)
    }
}

part! {
    /// A step on the way of a condition.
    ///
    /// # Example
    /// ```
    /// use demarche::{
    ///     Condition, ConditionKind, ConditionStatus, ConditionStep, Dossier, Item, Nation, Position, Stance, day,
    /// };
    ///
    /// let refused = ConditionStep::new(ConditionStatus::Refused).on(day(2025, 3, 20));
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").steps([refused]);
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("GBR", "United Kingdom"))
    ///     .item(Item::new("troops", "Peacekeeping troops"))
    ///     .stance(Stance::new("GBR", Position::Support, "troops").condition(backstop))
    ///     .build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// let step = condition.steps().next().unwrap();
    /// assert_eq!((step.status(), step.on()), (ConditionStatus::Refused, Some(day(2025, 3, 20).into())));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    ConditionStepRef of ConditionStep knowing { claimants: Claimants<'d> }
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
    /// # use demarche::{ConditionStatus, ConditionStep};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// let refused = ConditionStep::new(ConditionStatus::Refused).note("in the evening");
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").steps([refused]);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.steps().next().unwrap().record().note.as_deref(), Some("in the evening"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
}

impl ConditionStepRef<'_> {
    /// What became of it.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
    /// # use demarche::{ConditionStatus, ConditionStep};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// let refused = ConditionStep::new(ConditionStatus::Refused);
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").steps([refused]);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.steps().next().unwrap().status(), ConditionStatus::Refused);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn status(self) -> ConditionStatus {
        self.record.status
    }

    /// When, if that is given.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
    /// # use demarche::{ConditionStatus, ConditionStep};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// let refused = ConditionStep::new(ConditionStatus::Refused);
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").steps([refused]);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.steps().next().unwrap().on(), None, "nobody says on which day");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn on(self) -> Option<When> {
        self.record.on
    }
}

cites! {
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Evidence, Item, Nation, Position, Source, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// # let world = world.source(Source::new("speech"));
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").cite(Evidence::of("speech"));
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.evidence().next().unwrap().source().unwrap().id().as_str(), "speech");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    ConditionRef about |_condition, stance| Claimants::One(stance.record().party.as_str());
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Evidence, Item, Nation, Need, Position, Source, Stance};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// # let world = world.source(Source::new("speech")).nation(Nation::new("USA", "United States"));
    /// let needs = Need::new("USA", "troops", Position::Acquiesce).cite(Evidence::of("speech"));
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").needs(needs);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.needs().unwrap().evidence().len(), 1);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    NeedRef about |_need, claimants| claimants;
    /// ```
    /// # use demarche::{Condition, ConditionKind, Dossier, Evidence, Item, Nation, Position, Source, Stance};
    /// # use demarche::{ConditionStatus, ConditionStep};
    /// # let world = Dossier::builder().nation(Nation::new("GBR", "Britain")).item(Item::new("troops", "Troops"));
    /// # let world = world.source(Source::new("speech"));
    /// let refused = ConditionStep::new(ConditionStatus::Refused).cite(Evidence::of("speech"));
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").steps([refused]);
    /// # let dossier = world.stance(Stance::new("GBR", Position::Support, "troops").condition(backstop)).build()?;
    /// let condition = dossier.stances().next().unwrap().conditions().next().unwrap();
    /// assert_eq!(condition.steps().next().unwrap().evidence().len(), 1);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    ConditionStepRef about |_step, claimants| claimants;
}
