//! How far agreements have come, who has a part in them, and who says so.

use super::Lens;
use super::claimant::{ClaimedBy, Voices};
use super::course::{Course, Stage, Step};
use crate::dossier::{ItemRef, ItemStepRef, PartyRef, RoleRef};
use crate::id::{ItemId, Named};
use crate::model::{ItemKind, ItemStatus};
use crate::problem::UnknownName;

/// An agreement, or any other item that comes about step by step, seen through a lens.
///
/// # Example
/// ```
/// # use demarche::{ItemStatus, RoleKind, Stage, samples};
/// # let paris = samples::paris()?;
/// let ceasefire = paris.now().agreement("black-sea-ceasefire")?;
/// assert_eq!(ceasefire.status(), Stage::Definite(ItemStatus::Announced));
/// assert_eq!(ceasefire.roles().nth(1).unwrap().role(), RoleKind::Mediator);
/// assert_eq!(ceasefire.claimed_by().parties().names(), "United States", "the mediator alone says so");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementOn<'d> {
    lens: Lens<'d>,
    item: ItemRef<'d>,
}

/// ## Agreements
impl<'d> Lens<'d> {
    /// An agreement, as it stands on the lens's day. Items of other kinds may be asked for too.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// ```
    /// # use demarche::{ItemStatus, Stage, samples};
    /// # let paris = samples::paris()?;
    /// let treaty = paris.now().agreement("peace-treaty")?;
    /// assert_eq!(treaty.status(), Stage::Definite(ItemStatus::InPreparation));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn agreement(self, item: impl Named<ItemId>) -> Result<AgreementOn<'d>, UnknownName> {
        Ok(AgreementOn { lens: self, item: self.dossier.item(item)? })
    }

    /// All items that are agreements, in order of declaration.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let titles: Vec<_> = paris.now().agreements().map(|agreement| agreement.item().title()).collect();
    /// assert_eq!(titles, ["Peace treaty to be presented to the US", "Black Sea ceasefire"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn agreements(self) -> impl Iterator<Item = AgreementOn<'d>> {
        let agreements = self.dossier.items().filter(|item| item.record().kind == Some(ItemKind::Agreement));
        agreements.map(move |item| AgreementOn { lens: self, item })
    }
}

impl<'d> AgreementOn<'d> {
    /// The item.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().agreement("peace-treaty")?.item(), paris.item("peace-treaty")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(self) -> ItemRef<'d> {
        self.item
    }

    /// What has become of it by the lens's day.
    ///
    /// ```
    /// # use demarche::{ItemStatus, ItemStep, Item, Dossier, Stage, day};
    /// let signed = ItemStep::new(ItemStatus::Signed).on(day(2025, 4, 1));
    /// let treaty = Item::new("treaty", "A treaty").steps([ItemStep::new(ItemStatus::Proposed), signed]);
    /// let dossier = Dossier::builder().item(treaty).build()?;
    /// let status = |day| dossier.on(day).agreement("treaty").map(|treaty| treaty.status());
    /// assert_eq!(status(day(2025, 3, 31))?, Stage::Definite(ItemStatus::Proposed));
    /// assert_eq!(status(day(2025, 4, 1))?, Stage::Definite(ItemStatus::Signed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> Stage<ItemStatus> {
        let steps = self.item.steps().map(|step| Step::new(step.status(), step.on(), step.evidence()));
        let short = self.item.record().status.map(Step::short);
        self.course(short.into_iter().chain(steps)).stage()
    }

    /// Who has what to do with it, in order of declaration. No lens hides any of it.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let treaty = paris.now().agreement("peace-treaty")?;
    /// let roles: Vec<_> = treaty.roles().map(|role| role.role().to_string()).collect();
    /// assert_eq!(roles, ["drafter", "addressee"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn roles(self) -> impl ExactSizeIterator<Item = RoleRef<'d>> {
        self.item.roles()
    }

    /// The steps that the lens sees and that have come by its day, on some reading at least, in order of declaration.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().agreement("black-sea-ceasefire")?.steps().len(), 1);
    /// let unknown = paris.now().known_by(day(2025, 3, 25));
    /// assert_eq!(unknown.agreement("black-sea-ceasefire")?.steps().len(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(self) -> Vec<ItemStepRef<'d>> {
        self.course(self.item.steps().map(|step| Step::new(step, step.on(), step.evidence()))).into_steps()
    }

    /// Who says so, in the evidence that the lens sees: of the item, of who has to do with it, and of the steps that have
    /// come.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let treaty = paris.now().agreement("peace-treaty")?.claimed_by();
    /// assert!(treaty.is_narrated() && treaty.parties().is_empty(), "the article reports it, citing nobody");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn claimed_by(self) -> ClaimedBy<'d> {
        self.voices().claimed_by(self.lens)
    }

    pub(super) fn voices(self) -> Voices {
        let roles = self.item.roles().flat_map(RoleRef::evidence);
        let steps = self.steps().into_iter().flat_map(ItemStepRef::evidence);
        let about = || self.item.roles().flat_map(RoleRef::parties).map(PartyRef::ix).collect();
        Voices::of(self.lens, self.item.evidence().chain(roles).chain(steps), about)
    }

    fn course<T>(self, steps: impl Iterator<Item = Step<T>>) -> Course<T> {
        self.lens.course(self.lens.weighs(self.item.evidence()), steps)
    }
}
