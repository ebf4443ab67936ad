//! To which blocs a party belongs on the lens's day.

use super::Lens;
use crate::dossier::{BlocRef, PartyRef, Truth};
use crate::id::{Named, PartyId};
use crate::problem::UnknownName;

/// To which blocs a party belongs on the lens's day: surely, possibly, or nobody knows.
///
/// # Order
/// That of declaration; blocs of the atlas that are not declared come after: first those mentioned, then others, each by id.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let britain = paris.now().blocs_of("GBR")?;
/// assert!(!britain.definite().any(|bloc| bloc.id().as_str() == "EU"));
/// assert!(britain.possible().any(|bloc| bloc.id().as_str() == "summit-attendees"), "it is expected to come");
/// assert!(britain.definite().any(|bloc| bloc.id().as_str() == "G7"), "which the article does not mention");
/// assert!(britain.unknown().any(|bloc| bloc.id().as_str() == "european-nations"), "the article lists none");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Belonging<'d> {
    party: PartyRef<'d>,
    standings: Vec<(BlocRef<'d>, Truth)>,
}

impl<'d> Belonging<'d> {
    /// The party.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().blocs_of("FRA")?.party().name(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// The blocs to which it belongs on every reading.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let is_in_the_eu = |day| paris.on(day).blocs_of("DNK").unwrap().definite().any(|bloc| bloc.id().as_str() == "EU");
    /// assert_eq!([day(1972, 12, 31), day(1973, 1, 1)].map(is_in_the_eu), [false, true]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn definite(&self) -> impl Iterator<Item = BlocRef<'d>> {
        self.those(Truth::Yes)
    }

    /// The blocs to which it belongs on some reading.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let norway = paris.now().blocs_of("NOR")?;
    /// assert!(norway.possible().any(|bloc| bloc.id().as_str() == "summit-attendees"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn possible(&self) -> impl Iterator<Item = BlocRef<'d>> {
        self.those(Truth::Possible)
    }

    /// The blocs of which nobody says whether it, a nation, belongs to them, of those that the dossier mentions. Of a bloc
    /// nobody would ask.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().blocs_of("FRA")?.unknown().any(|bloc| bloc.id().as_str() == "european-nations"));
    /// assert_eq!(paris.now().blocs_of("EU")?.unknown().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn unknown(&self) -> impl Iterator<Item = BlocRef<'d>> {
        self.those(Truth::Unknown)
    }

    fn those(&self, truth: Truth) -> impl Iterator<Item = BlocRef<'d>> {
        self.standings.iter().filter(move |(_, standing)| *standing == truth).map(|(bloc, _)| *bloc)
    }
}

impl<'d> Lens<'d> {
    /// To which blocs a party belongs on the lens's day, decided as [`Lens::members`] decides it. Where that cannot know who
    /// belongs, neither does this: such a bloc is unknown.
    ///
    /// # Cost
    /// Linear in the lists of all blocs; for each bloc defined by a stance, a line.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, day};
    ///
    /// let dossier = Dossier::builder().build()?;
    /// let in_the_eu = |on| dossier.on(on).blocs_of("GBR").unwrap().definite().any(|bloc| bloc.id().as_str() == "EU");
    /// assert_eq!([day(2020, 1, 31), day(2020, 2, 1)].map(in_the_eu), [true, false]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn blocs_of(self, party: impl Named<PartyId>) -> Result<Belonging<'d>, UnknownName> {
        let party = self.dossier.party(party)?;
        let exists = self.exists(party.ix());
        let standing = |bloc| (bloc, self.membership(bloc).standing(party.ix()).min(exists));
        let is_mentioned = |bloc: BlocRef<'d>| self.dossier.mentioned().contains(bloc.ix());
        let asked = |(bloc, standing): &(BlocRef<'d>, Truth)| {
            *standing >= Truth::Possible || party.is_nation() && is_mentioned(*bloc)
        };
        Ok(Belonging { party, standings: self.dossier.all_blocs().map(standing).filter(asked).collect() })
    }
}
