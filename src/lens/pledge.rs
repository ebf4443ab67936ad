//! What parties promised, how far it came, and what is outstanding.

use super::Lens;
use super::course::{Course, Stage, Step};
use super::descent::Subject;
use crate::dossier::{ActorRef, ItemRef, PartyRef, PledgeRef, PledgeStepRef, Truth};
use crate::id::{ActorId, ItemId, Named, PartyId};
use crate::model::{Amount, PledgeStatus};
use crate::problem::UnknownName;

/// The pledges that are made by the lens's day, on some reading at least, narrowed as asked; every word narrows further.
///
/// Those that the lens hides are not among them, nor those of which no step can have come. A pledge without evidence of its
/// own rests on that of its steps.
///
/// # Order
/// That of declaration.
///
/// # Cost
/// Linear in all pledges, as far as they are looked at.
///
/// # Example
/// ```
/// # use demarche::{PledgeStatus, Stage, samples};
/// # let paris = samples::paris()?;
/// let pledges = paris.now().pledges().on("aid")?;
/// let pledge = pledges.iter().next().unwrap();
/// assert_eq!(pledge.pledge().by().name(), "Summit attendees");
/// assert_eq!(pledge.status(), Stage::Possible(vec![PledgeStatus::Expected]));
/// assert_eq!(pledge.outstanding(), Stage::Unknown, "nobody has said how much");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pledges<'d> {
    lens: Lens<'d>,
    filters: Vec<Filter<'d>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Filter<'d> {
    By(PartyRef<'d>),
    To(ActorRef<'d>),
    On(ItemRef<'d>),
    Under(Vec<Subject<'d>>),
}

/// ## Pledges
impl<'d> Lens<'d> {
    /// What parties promised by the lens's day.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().pledges().iter().count(), 2);
    /// assert_eq!(paris.now().on_record().pledges().iter().count(), 0, "the article alone tells of them");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn pledges(self) -> Pledges<'d> {
        Pledges { lens: self, filters: Vec::new() }
    }
}

impl<'d> Pledges<'d> {
    /// Those that a party made.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().pledges().by("european-nations")?.iter().count(), 1);
    /// assert_eq!(paris.now().pledges().by("FRA")?.iter().count(), 0, "a bloc's pledge is not its members'");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn by(self, party: impl Named<PartyId>) -> Result<Pledges<'d>, UnknownName> {
        let party = self.lens.dossier.party(party)?;
        Ok(self.and(Filter::By(party)))
    }

    /// Those made to an actor.
    ///
    /// # Errors
    /// When the actor is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().pledges().to("UKR")?.iter().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn to(self, actor: impl Named<ActorId>) -> Result<Pledges<'d>, UnknownName> {
        let actor = self.lens.dossier.actor(actor)?;
        Ok(self.and(Filter::To(actor)))
    }

    /// Those made on an item.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().pledges().on("security-guarantees")?.iter().count(), 1);
    /// assert_eq!(paris.now().pledges().on("ukraine")?.iter().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(self, item: impl Named<ItemId>) -> Result<Pledges<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        Ok(self.and(Filter::On(item)))
    }

    /// Those made on an item or on anything under it; one that is on something that hangs there only possibly is possible.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().pledges().under("ukraine")?.iter().count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn under(self, item: impl Named<ItemId>) -> Result<Pledges<'d>, UnknownName> {
        let item = self.lens.dossier.item(item)?;
        let subjects = self.lens.descent(item);
        Ok(self.and(Filter::Under(subjects)))
    }

    fn and(mut self, filter: Filter<'d>) -> Pledges<'d> {
        self.filters.push(filter);
        self
    }

    /// The pledges, one after the other as they are asked for.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let pledges = paris.now().pledges();
    /// assert_eq!(pledges.iter().next().unwrap().pledge(), paris.pledges().next().unwrap());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = PledgeOn<'d>> + use<'d, '_> {
        let (lens, filters) = (self.lens, self.filters.as_slice());
        lens.dossier.pledges().filter_map(move |pledge| {
            let asked = filters.iter().map(|filter| filter.passes(pledge)).min().unwrap_or(Truth::Yes);
            let standing = if asked > Truth::No { asked.min(lens.promised(pledge)) } else { asked };
            (standing > Truth::No).then_some(PledgeOn { lens, pledge, standing })
        })
    }
}

impl<'d> IntoIterator for Pledges<'d> {
    type Item = PledgeOn<'d>;
    type IntoIter = std::vec::IntoIter<PledgeOn<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
    }
}

impl Filter<'_> {
    fn passes(&self, pledge: PledgeRef<'_>) -> Truth {
        let passes = match self {
            Filter::By(party) => pledge.by() == *party,
            Filter::To(actor) => pledge.to().any(|to| to == *actor),
            Filter::On(item) => pledge.item() == Some(*item),
            Filter::Under(subjects) => {
                let on = |subject: &&Subject<'_>| pledge.item() == Some(subject.item);
                return match subjects.iter().find(on) {
                    Some(subject) if subject.surely => Truth::Yes,
                    Some(_) => Truth::Possible,
                    None => Truth::No,
                };
            }
        };
        Truth::of(Some(passes))
    }
}

impl<'d> Lens<'d> {
    /// Whether a pledge is made by the lens's day, as far as the lens sees.
    fn promised(self, pledge: PledgeRef<'d>) -> Truth {
        let of_its_own = pledge.evidence().any(|one| one.record().carries());
        let has_steps = pledge.steps().len() > 0 || pledge.record().status.is_some();
        if !of_its_own && has_steps {
            return self.pledge_course(pledge, |_| true, |_, _| ()).begun();
        }
        let told = self.weighs(pledge.evidence()).map_or(Truth::No, super::course::Weight::truth);
        let came = |step: PledgeStepRef<'d>| match step.on() {
            Some(on) if on.first() > self.day => Truth::No,
            Some(on) if on.last() > self.day => Truth::Possible,
            _ => Truth::Yes,
        };
        told.min(pledge.steps().map(came).max().unwrap_or(Truth::Yes))
    }

    /// The steps of some statuses that the lens sees, each with what it says.
    fn pledge_course<T>(
        self,
        pledge: PledgeRef<'d>,
        asked: impl Fn(PledgeStatus) -> bool,
        says: impl Fn(PledgeStatus, Option<PledgeStepRef<'d>>) -> T,
    ) -> Course<T> {
        let short =
            pledge.record().status.filter(|status| asked(*status)).map(|status| Step::short(says(status, None)));
        let steps = pledge.steps().filter(|step| asked(step.status()));
        let steps = steps.map(|step| Step::new(says(step.status(), Some(step)), step.on(), step.evidence()));
        self.course(self.weighs(pledge.evidence()), short.into_iter().chain(steps))
    }
}

/// A pledge that is made by the lens's day, on some reading at least.
///
/// # Example
/// ```
/// use demarche::{Amount, Dossier, Item, Nation, Pledge, PledgeStatus, PledgeStep, Stage, day};
///
/// let euro = |value| Amount::new(value, "EUR");
/// let step = |status, month, value| PledgeStep::new(status).on(day(2025, month, 1)).amount(euro(value));
/// let announced = step(PledgeStatus::Announced, 3, "2000000000");
/// let delivered = step(PledgeStatus::Delivered, 5, "500000000.50");
/// let dossier = Dossier::builder()
///     .nation(Nation::new("FRA", "France"))
///     .item(Item::new("aid", "Aid"))
///     .pledge(Pledge::new("FRA").item("aid").steps([announced, delivered]))
///     .build()?;
/// let outstanding = |month| dossier.on(day(2025, month, 1)).pledges().iter().next().map(|one| one.outstanding());
/// assert_eq!(outstanding(2), None);
/// assert_eq!(outstanding(4), Some(Stage::Definite(euro("2000000000"))));
/// assert_eq!(outstanding(5), Some(Stage::Definite(euro("1499999999.5"))));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PledgeOn<'d> {
    lens: Lens<'d>,
    pledge: PledgeRef<'d>,
    standing: Truth,
}

impl<'d> PledgeOn<'d> {
    /// The pledge.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let pledge = paris.now().pledges().iter().next().unwrap();
    /// assert_eq!(pledge.pledge().by().name(), "European nations");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn pledge(self) -> PledgeRef<'d> {
        self.pledge
    }

    /// Whether it is made, and is what was asked for, on every reading, or only on some.
    ///
    /// ```
    /// # use demarche::{Truth, samples};
    /// # let paris = samples::paris()?;
    /// let standings: Vec<_> = paris.now().pledges().iter().map(|pledge| pledge.standing()).collect();
    /// assert_eq!(standings, [Truth::Yes, Truth::Possible]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standing(self) -> Truth {
        self.standing
    }

    /// How far it has come by the lens's day.
    ///
    /// ```
    /// # use demarche::{PledgeStatus, Stage, samples};
    /// # let paris = samples::paris()?;
    /// let pledge = paris.now().pledges().iter().next().unwrap();
    /// assert_eq!(pledge.status(), Stage::Definite(PledgeStatus::Expected));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> Stage<PledgeStatus> {
        self.lens.pledge_course(self.pledge, |_| true, |status, _| status).stage()
    }

    /// The steps that the lens sees and that have come by its day, on some reading at least, in order of declaration.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let pledge = paris.now().pledges().iter().next().unwrap();
    /// assert_eq!(pledge.steps(), pledge.pledge().steps().collect::<Vec<_>>());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(self) -> Vec<PledgeStepRef<'d>> {
        self.lens.pledge_course(self.pledge, |_| true, |_, step| step).into_steps().into_iter().flatten().collect()
    }

    /// How much had reached a status by the lens's day, in as few digits as it takes: what the latest step of that status
    /// says, which is a total. Unknown when it gives no amount, even if an earlier one does.
    ///
    /// ```
    /// use demarche::{Amount, Dossier, Nation, Pledge, PledgeStatus, PledgeStep, Stage};
    ///
    /// let half = PledgeStep::new(PledgeStatus::Delivered).amount(Amount::new("0.50", "EUR"));
    /// let france = Nation::new("FRA", "France");
    /// let dossier = Dossier::builder().nation(france).pledge(Pledge::new("FRA").steps([half])).build()?;
    /// let pledge = dossier.now().pledges().iter().next().unwrap();
    /// assert_eq!(pledge.total(PledgeStatus::Delivered), Stage::Definite(Amount::new("0.5", "EUR")));
    /// assert_eq!(pledge.total(PledgeStatus::Announced), Stage::Unknown);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn total(self, status: PledgeStatus) -> Stage<Amount> {
        Stage::of(self.totals(status).readings().map(|last| last?.clone()))
    }

    /// What is announced and not delivered by the lens's day: the total announced less the total delivered, exactly. The
    /// amount of a step is the total so far: two deliveries of 2 are a step of 2 and one of 4.
    ///
    /// Nothing delivered leaves all that was announced; more delivered than announced makes it negative. Unknown when no
    /// amount was announced, when something of no known amount was delivered, or when the units differ as written. What
    /// was withdrawn or refused is not taken off: ask for its [`status`](PledgeOn::status).
    ///
    /// # Cost
    /// The product of the amounts that may have been announced and delivered; with exact days and plain evidence that is
    /// one of each.
    ///
    /// ```
    /// use demarche::{Amount, Dossier, Nation, Pledge, PledgeStatus, PledgeStep, Stage};
    ///
    /// let step = |status, value| PledgeStep::new(status).amount(Amount::new(value, "shells"));
    /// let steps = [step(PledgeStatus::Announced, "1000000"), step(PledgeStatus::Delivered, "300000")];
    /// let france = Nation::new("FRA", "France");
    /// let dossier = Dossier::builder().nation(france).pledge(Pledge::new("FRA").steps(steps)).build()?;
    /// let pledge = dossier.now().pledges().iter().next().unwrap();
    /// assert_eq!(pledge.outstanding(), Stage::Definite(Amount::new("700000", "shells")));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn outstanding(self) -> Stage<Amount> {
        let (announced, delivered) = (self.totals(PledgeStatus::Announced), self.totals(PledgeStatus::Delivered));
        let left = |announced: Option<&Option<Amount>>, delivered: Option<&Option<Amount>>| {
            let announced = announced?.as_ref()?;
            match delivered {
                None => Some(announced.clone()),
                Some(delivered) => announced.minus(delivered.as_ref()?),
            }
        };
        let readings = announced.readings();
        Stage::of(readings.flat_map(|announced| delivered.readings().map(move |one| left(announced, one))))
    }

    fn totals(self, status: PledgeStatus) -> Course<Option<Amount>> {
        let amount = |step: PledgeStepRef<'d>| step.record().amount.as_ref().map(Amount::shortest);
        self.lens.pledge_course(self.pledge, |one| one == status, |_, step| step.and_then(amount))
    }
}
