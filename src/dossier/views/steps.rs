//! Steps on the way of an item, a meeting or a pledge.

use super::evidence::Claimants;
use super::{cites, part};
use crate::day::When;
use crate::model::{ItemStatus, MeetingStatus, PledgeStatus};

part! {
    /// A step on an item's way.
    ///
    /// # Example
    /// ```
    /// use demarche::ItemStatus;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.item("black-sea-ceasefire")?.steps().next().unwrap();
    /// assert_eq!((step.status(), step.on()), (ItemStatus::Announced, Some("[..2025-03-26]".parse()?)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ItemStepRef of ItemStep knowing { claimants: Claimants<'d> }
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.item("peace-treaty")?.steps().next().unwrap();
    /// assert_eq!(step.record().on, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl ItemStepRef<'_> {
    /// What became of it.
    ///
    /// ```
    /// use demarche::ItemStatus;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.item("peace-treaty")?.steps().next().unwrap();
    /// assert_eq!(step.status(), ItemStatus::InPreparation);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> ItemStatus {
        self.record.status
    }

    /// When, if that is given.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.item("black-sea-ceasefire")?.steps().next().unwrap();
    /// assert_eq!(step.on().unwrap().last(), paris.day());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn on(self) -> Option<When> {
        self.record.on
    }
}

part! {
    /// A step on a meeting's way.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Meeting, MeetingStatus, MeetingStep, day};
    ///
    /// let held = MeetingStep::new(MeetingStatus::Held).on(day(2025, 3, 27));
    /// let dossier = Dossier::builder().meeting(Meeting::new("talks", "Strelsau talks").steps([held])).build()?;
    /// let step = dossier.meeting("talks")?.steps().next().unwrap();
    /// assert_eq!((step.status(), step.on()), (MeetingStatus::Held, Some(day(2025, 3, 27).into())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    MeetingStepRef of MeetingStep knowing { claimants: Claimants<'d> }
    /// ```
    /// # use demarche::{Dossier, Meeting, MeetingStatus, MeetingStep};
    /// let planned = MeetingStep::new(MeetingStatus::Planned);
    /// let dossier = Dossier::builder().meeting(Meeting::new("talks", "Strelsau talks").steps([planned])).build()?;
    /// assert_eq!(dossier.meeting("talks")?.steps().next().unwrap().record().on, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl MeetingStepRef<'_> {
    /// What became of it.
    ///
    /// ```
    /// # use demarche::{Dossier, Meeting, MeetingStatus, MeetingStep};
    /// let planned = MeetingStep::new(MeetingStatus::Planned);
    /// let dossier = Dossier::builder().meeting(Meeting::new("talks", "Strelsau talks").steps([planned])).build()?;
    /// assert_eq!(dossier.meeting("talks")?.steps().next().unwrap().status(), MeetingStatus::Planned);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> MeetingStatus {
        self.record.status
    }

    /// When, if that is given.
    ///
    /// ```
    /// # use demarche::{Dossier, Meeting, MeetingStatus, MeetingStep};
    /// let planned = MeetingStep::new(MeetingStatus::Planned);
    /// let dossier = Dossier::builder().meeting(Meeting::new("talks", "Strelsau talks").steps([planned])).build()?;
    /// assert_eq!(dossier.meeting("talks")?.steps().next().unwrap().on(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn on(self) -> Option<When> {
        self.record.on
    }
}

part! {
    /// A step on a pledge's way.
    ///
    /// # Example
    /// ```
    /// use demarche::PledgeStatus;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.pledges().next().unwrap().steps().next().unwrap();
    /// assert_eq!((step.status(), step.on()), (PledgeStatus::Expected, None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    PledgeStepRef of PledgeStep knowing { claimants: Claimants<'d> }
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.pledges().next().unwrap().steps().next().unwrap();
    /// assert_eq!(step.record().amount, None, "what they would give is still to be settled");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl PledgeStepRef<'_> {
    /// How far it came.
    ///
    /// ```
    /// use demarche::PledgeStatus;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.pledges().next().unwrap().steps().next().unwrap();
    /// assert_eq!(step.status(), PledgeStatus::Expected);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> PledgeStatus {
        self.record.status
    }

    /// When, if that is given.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.pledges().next().unwrap().steps().next().unwrap();
    /// assert_eq!(step.on(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn on(self) -> Option<When> {
        self.record.on
    }
}

cites! {
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.item("black-sea-ceasefire")?.steps().next().unwrap();
    /// assert!(step.evidence().next().unwrap().is_own_words(), "the mediator says so");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ItemStepRef about |_step, claimants| claimants;
    /// ```
    /// # use demarche::{Dossier, Meeting, MeetingStatus, MeetingStep};
    /// let planned = MeetingStep::new(MeetingStatus::Planned);
    /// let dossier = Dossier::builder().meeting(Meeting::new("talks", "Strelsau talks").steps([planned])).build()?;
    /// let step = dossier.meeting("talks")?.steps().next().unwrap();
    /// assert_eq!(step.evidence().len(), 0, "it rests on that of the meeting");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    MeetingStepRef about |_step, claimants| claimants;
    /// ```
    /// use demarche::Certainty;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let step = paris.pledges().nth(1).unwrap().steps().next().unwrap();
    /// assert_eq!(step.evidence().next().unwrap().certainty(), Certainty::Expected);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    PledgeStepRef about |_step, claimants| claimants;
}
