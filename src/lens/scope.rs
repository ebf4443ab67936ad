//! Whom a question is about.

use super::Lens;
use super::group::Group;
use super::parties::Parties;
use crate::day::Day;
use crate::dossier::{Dossier, PartyIx, PartyRef, PartySet, Standings, Truth};
use crate::model::Nation;
use crate::problem::Unanswerable;

/// The nations that a question is about on the lens's day, each surely or possibly.
///
/// # Order
/// That of declaration; nations of the atlas that are not declared come after, by id.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// let scope = paris.now().scope();
/// assert_eq!(scope.len(), 9, "every nation that the article mentions");
/// let outsiders = scope.clone().outside("EU")?;
/// assert_eq!(outsiders.definite().names(), "Canada, United Kingdom, Norway, Russia, Ukraine, United States");
/// assert_eq!(scope.among("EU")?.len(), 27, "every member, mentioned or not");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope<'d> {
    lens: Lens<'d>,
    sure: PartySet,
    /// Those who surely or possibly are in it.
    all: PartySet,
    /// As long as no group told whom it is about: the same of all nations, mentioned or not, whenever they exist.
    open: Option<[PartySet; 2]>,
}

/// ## Whom it is about
impl<'d> Lens<'d> {
    /// Every nation that the dossier mentions and that exists on the day, surely or on some reading of its dates.
    ///
    /// Mentioned is who is declared, or stands anywhere a party may stand. Once the scope is cut to a group it is the nations
    /// of that group, mentioned or not.
    ///
    /// ```
    /// use demarche::{Dossier, Nation, day};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("RUS", "Russia").since(day(1991, 12, 26)))
    ///     .nation(Nation::new("SUHH", "Soviet Union").until(day(1991, 12, 25)))
    ///     .build()?;
    /// assert_eq!(dossier.on(day(1990, 1, 1)).scope().definite().names(), "Soviet Union");
    /// assert_eq!(dossier.on(day(2000, 1, 1)).scope().definite().names(), "Russia");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn scope(self) -> Scope<'d> {
        let every = self.dossier.index().census.every_nation();
        let mentioned = self.dossier.mentioned_nations();
        let [sure, all] = self.existing([mentioned.clone(), mentioned]);
        Scope { lens: self, sure, all, open: Some([every.clone(), every.clone()]) }
    }

    /// Those of some who surely exist on the day, and those of others who surely or possibly do.
    fn existing(self, [mut sure, mut all]: [PartySet; 2]) -> [PartySet; 2] {
        for nation in all.and(self.dossier.index().census.mortal()).iter() {
            let exists = self.exists(nation);
            if exists != Truth::Yes {
                sure.remove(nation);
            }
            if exists < Truth::Possible {
                all.remove(nation);
            }
        }
        [sure, all]
    }

    /// Whether a party exists on the lens's day. Blocs are not asked; nor is the atlas, when nothing dates the dossier: it
    /// then speaks of no day, and not of the first there is.
    pub(super) fn exists(self, party: PartyIx) -> Truth {
        match self.dossier.party_at(party) {
            PartyRef::Nation(nation) if self.day == Day::MIN => {
                let declared = nation.declared().map(Nation::period).unwrap_or_default();
                Truth::of(declared.covers(self.day))
            }
            PartyRef::Nation(nation) => Truth::of(nation.period().covers(self.day)),
            PartyRef::Bloc(_) => Truth::Yes,
        }
    }
}

impl<'d> Scope<'d> {
    /// Only those in a group, mentioned or not. A possible member is possibly in scope, and who is not known to be one is not.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let drafters = paris.now().scope().among("EU")?.among(["FRA", "GBR", "UKR"])?;
    /// assert_eq!(drafters.parties().names(), "France", "restrictions stack");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn among<'g>(self, group: impl Into<Group<'g>>) -> Result<Scope<'d>, Unanswerable> {
        let standings = self.lens.standings(group.into())?;
        let (surely, at_all) = standings.inside();
        let Some([sure, all]) = self.open else { return Ok(self.cut(&(surely, at_all))) };
        let [sure, all] = self.lens.existing([surely(&sure), at_all(&all)]);
        Ok(Scope { lens: self.lens, sure, all, open: None })
    }

    /// Only those outside a group. Who is not known to be in it possibly is outside.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let outside = paris.now().scope().outside("european-nations")?;
    /// assert_eq!(outside.definite().names(), "Canada", "of which alone that is said");
    /// assert_eq!(outside.possible().len(), 8, "who the others are is not");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outside<'g>(self, group: impl Into<Group<'g>>) -> Result<Scope<'d>, Unanswerable> {
        let standings = self.lens.standings(group.into())?;
        Ok(self.cut(&standings.outside()))
    }

    /// Keeps those who surely, and those who surely or possibly, pass.
    fn cut(self, (surely, at_all): &(impl Fn(&PartySet) -> PartySet, impl Fn(&PartySet) -> PartySet)) -> Scope<'d> {
        let open = self.open.map(|[sure, all]| [surely(&sure), at_all(&all)]);
        Scope { lens: self.lens, sure: surely(&self.sure), all: at_all(&self.all), open }
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
    /// assert_eq!(paris.now().scope().parties().ids()[..3], ["CAN", "FRA", "GBR"]);
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
    /// assert_eq!(attendees.possible().ids(), ["CAN", "GBR", "NOR"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> Parties<'d> {
        self.parties_of(self.all.without(&self.sure))
    }

    /// With whoever surely or possibly belongs to a group, mentioned or not. Restrictions come after.
    pub(crate) fn taking_in(self, group: &Standings) -> Scope<'d> {
        let Some([_, everyone]) = &self.open else { return self };
        let (_, at_all) = group.inside();
        let more = at_all(everyone);
        let [sure, all] = self.lens.existing([more.clone(), more]);
        Scope { sure: self.sure.or(&sure), all: self.all.or(&all), ..self }
    }

    pub(crate) fn dossier(&self) -> &'d Dossier {
        self.lens.dossier
    }

    /// Some of those in it as parties, whose complement are the others in it.
    pub(crate) fn parties_of(&self, parties: PartySet) -> Parties<'d> {
        Parties::new(self.lens.dossier, parties, self.all.clone())
    }

    /// Those who are in both; of a scope of another dossier, whoever has the same id.
    pub(super) fn and(self, other: Scope<'d>) -> Scope<'d> {
        let none = PartySet::default();
        let moved = |set: PartySet| Parties::new(other.lens.dossier, set, none.clone()).in_dossier(self.lens.dossier);
        let beyond = other.open.map(|[sure, all]| [moved(sure), moved(all)]);
        let other = [moved(other.sure), moved(other.all)];
        let both = |[sure, all]: &[PartySet; 2], other: &[PartySet; 2]| [sure.and(&other[0]), all.and(&other[1])];
        let own = [self.sure, self.all];
        let [sure, all] = match (&self.open, &beyond) {
            // The one that a group cut is not about those alone whom the dossier mentions.
            (Some(open), None) => self.lens.existing(both(open, &other)),
            (None, Some(open)) => both(&own, open),
            _ => both(&own, &other),
        };
        let open = self.open.zip(beyond).map(|(one, other)| both(&one, &other));
        Scope { lens: self.lens, sure, all, open }
    }

    /// Without a party.
    pub(super) fn without(mut self, party: PartyIx) -> Scope<'d> {
        let open = self.open.iter_mut().flatten();
        open.chain([&mut self.sure, &mut self.all]).for_each(|set| set.remove(party));
        self
    }

    /// Whether nobody is in it only on some reading.
    pub(super) fn is_sure(&self) -> bool {
        self.sure == self.all
    }

    /// Whether every nation that has a record is in it.
    pub(super) fn is_whole(&self) -> bool {
        self.lens.dossier.mentioned_nations().without(&self.all).is_empty()
    }

    /// The first party that is no nation.
    pub(super) fn end(&self) -> PartyIx {
        PartyIx::at(self.lens.dossier.index().census.nation_count())
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
    pub(crate) fn each(&self) -> impl Iterator<Item = (PartyIx, bool)> {
        self.all.iter().map(|party| (party, self.sure.contains(party)))
    }
}
