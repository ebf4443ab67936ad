//! Whom a question is about.

use super::Lens;
use super::group::Group;
use super::parties::Parties;
use crate::dossier::{PartyIx, PartyRef, PartySet, Truth};
use crate::problem::UnknownName;

/// The nations that a question is about on the lens's day, each surely or possibly.
///
/// # Order
/// That of declaration.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// let scope = paris.now().scope();
/// assert_eq!(scope.len(), 33, "every nation that exists on the day");
/// let outsiders = scope.outside("EU")?;
/// assert_eq!(outsiders.definite().names(), "United Kingdom, Ukraine, United States, Russia, Canada, Norway");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope<'d> {
    lens: Lens<'d>,
    sure: PartySet,
    /// Those who surely or possibly are in it.
    all: PartySet,
}

/// ## Whom it is about
impl<'d> Lens<'d> {
    /// Every nation that exists on the day, surely or on some reading of its dates.
    ///
    /// ```
    /// use demarche::{Dossier, Nation, day};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("RUS", "Russia").since(day(1991, 12, 26)))
    ///     .nation(Nation::new("SUHH", "Soviet Union").until(day(1991, 12, 26)))
    ///     .build()?;
    /// assert_eq!(dossier.on(day(1990, 1, 1)).scope().definite().names(), "Soviet Union");
    /// assert_eq!(dossier.on(day(2000, 1, 1)).scope().definite().names(), "Russia");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn scope(self) -> Scope<'d> {
        let index = self.dossier.index();
        let mut all = PartySet::below(PartyIx::at(index.nations().len()));
        let mut sure = all.clone();
        for nation in index.mortal() {
            let exists = self.exists(*nation);
            if exists != Truth::Yes {
                sure.remove(*nation);
            }
            if exists < Truth::Possible {
                all.remove(*nation);
            }
        }
        Scope { lens: self, sure, all }
    }

    /// Whether a party exists on the lens's day. Blocs are not asked.
    pub(super) fn exists(self, party: PartyIx) -> Truth {
        match self.dossier.party_at(party) {
            PartyRef::Nation(nation) => Truth::of(nation.record().period().covers(self.day)),
            PartyRef::Bloc(_) => Truth::Yes,
        }
    }
}

impl<'d> Scope<'d> {
    /// Only those in a group. A possible member is possibly in scope, and who is not known to be one is not.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let drafters = paris.now().scope().among("EU")?.among(["FRA", "GBR", "UKR"])?;
    /// assert_eq!(drafters.parties().names(), "France", "restrictions stack");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn among<'g>(self, group: impl Into<Group<'g>>) -> Result<Scope<'d>, UnknownName> {
        let standings = self.lens.standings(group.into())?;
        Ok(self.cut(&standings.inside()))
    }

    /// Only those outside a group. Who is not known to be in it possibly is outside.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let outside = paris.now().scope().outside("NATO")?;
    /// assert_eq!((outside.definite().len(), outside.possible().len()), (0, 33), "the article lists no ally");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outside<'g>(self, group: impl Into<Group<'g>>) -> Result<Scope<'d>, UnknownName> {
        let standings = self.lens.standings(group.into())?;
        Ok(self.cut(&standings.outside()))
    }

    /// Keeps those who surely, and those who surely or possibly, pass.
    fn cut(self, (surely, at_all): &(impl Fn(&PartySet) -> PartySet, impl Fn(&PartySet) -> PartySet)) -> Scope<'d> {
        Scope { lens: self.lens, sure: surely(&self.sure), all: at_all(&self.all) }
    }

    /// How many are in it, surely or possibly.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().scope().among("EU")?.len(), 27);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether nobody is in it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.now().scope().among("EU")?.outside("EU")?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether a party is in it, surely or possibly.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let members = paris.now().scope().among("EU")?;
    /// assert!(members.contains(paris.party("ITA")?) && !members.contains(paris.party("GBR")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contains(&self, party: PartyRef<'_>) -> bool {
        self.parties().contains(party)
    }

    /// Those who are in it, surely or possibly.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().scope().parties().ids()[..3], ["FRA", "GBR", "UKR"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        self.parties_of(self.all.clone())
    }

    /// Those who surely are in it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().scope().among("EU")?.definite().len(), 27);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn definite(&self) -> Parties<'d> {
        self.parties_of(self.sure.clone())
    }

    /// Those who are in it on some reading only.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let attendees = paris.now().scope().among("summit-attendees")?;
    /// assert_eq!(attendees.possible().ids(), ["GBR", "CAN", "NOR"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> Parties<'d> {
        self.parties_of(self.all.without(&self.sure))
    }

    /// Some of those in it as parties, whose complement are the others in it.
    pub(super) fn parties_of(&self, parties: PartySet) -> Parties<'d> {
        Parties::new(self.lens.dossier, parties, self.all.clone())
    }

    /// Those who are in both; of a scope of another dossier, whoever has the same id.
    pub(super) fn and(self, other: Scope<'d>) -> Scope<'d> {
        let none = PartySet::default();
        let moved = |set: PartySet| Parties::new(other.lens.dossier, set, none.clone()).in_dossier(self.lens.dossier);
        let (sure, all) = (moved(other.sure), moved(other.all));
        Scope { lens: self.lens, sure: self.sure.and(&sure), all: self.all.and(&all) }
    }

    /// Without a party.
    pub(super) fn without(mut self, party: PartyIx) -> Scope<'d> {
        self.sure.remove(party);
        self.all.remove(party);
        self
    }

    /// Whether nobody is in it only on some reading.
    pub(super) fn is_sure(&self) -> bool {
        self.sure == self.all
    }

    /// Whether every nation is in it.
    pub(super) fn is_whole(&self) -> bool {
        self.all == PartySet::below(self.end())
    }

    /// The first party that is no nation.
    pub(super) fn end(&self) -> PartyIx {
        PartyIx::at(self.lens.dossier.index().nations().len())
    }

    /// Those in it that are not among some.
    pub(super) fn others(&self, some: &PartySet) -> PartySet {
        self.all.without(some)
    }

    /// Whether a party is in it, and if so, whether surely.
    pub(super) fn holds(&self, party: PartyIx) -> Option<bool> {
        self.all.contains(party).then(|| self.sure.contains(party))
    }

    /// Each nation in it, and whether surely.
    pub(super) fn each(&self) -> impl Iterator<Item = (PartyIx, bool)> {
        self.all.iter().map(|party| (party, self.sure.contains(party)))
    }
}
