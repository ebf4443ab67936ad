//! Nations, and whoever may be a nation or something else: parties and actors.

use std::fmt;

use super::evidence::Claimants;
use super::{BlocRef, SpeakerRef, StanceRef, cites, view};
use crate::dossier::{Dossier, PartyIx};
use crate::id::NationId;

view! {
    /// A nation of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation};
    ///
    /// let dossier = Dossier::builder().nation(Nation::new("FRA", "France")).build()?;
    /// let france = dossier.nation("FRA").unwrap();
    /// assert_eq!((france.id().as_str(), france.name()), ("FRA", "France"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    NationRef of Nation in nations
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.nation("RUS")?.record().aliases, ["Russian Federation"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> NationRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.nation("FRA")?.id(), "FRA".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> NationId {
        NationId::unchecked(self.record().id.as_str())
    }

    /// The name shown.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let britain = paris.nation("GBR")?;
    /// assert_eq!(britain.name(), "United Kingdom");
    /// assert_eq!(britain.record().aliases, ["UK", "Britain", "Great Britain"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        &self.record().name
    }

    /// Every stance it took, on anything and on any day, in order of declaration.
    ///
    /// # Cost
    /// Linear in all stances.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let items: Vec<_> = paris.nation("ITA")?.stances().map(|stance| stance.item().title()).collect();
    /// assert_eq!(items, ["Deploying peacekeeping troops"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stances(self) -> impl Iterator<Item = StanceRef<'d>> {
        PartyRef::from(self).stances()
    }

    /// The blocs that list it, whatever the day and the status, in order of declaration.
    ///
    /// # Cost
    /// Linear in all lists.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let blocs: Vec<_> = paris.nation("GBR")?.blocs().map(|bloc| bloc.name()).collect();
    /// assert_eq!(blocs, ["European Union"], "it left, and still is on the list");
    /// assert_eq!(paris.nation("NOR")?.blocs().count(), 0, "who is in NATO is not said");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn blocs(self) -> impl Iterator<Item = BlocRef<'d>> {
        let id = &self.record().id;
        self.dossier.blocs().filter(move |bloc| bloc.record().members.iter().any(|membership| membership.party == *id))
    }
}

cites! {
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.nation("FRA")?.evidence().len(), 0, "that there is a France needs none");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    NationRef about |nation| Claimants::One(nation.id.as_str());
}

/// A nation or a bloc of a dossier: whoever can hold a stance.
///
/// # Example
/// ```
/// use demarche::{Dossier, Nation};
///
/// let dossier = Dossier::builder().nation(Nation::new("FRA", "France")).build()?;
/// let france = dossier.party("FRA").unwrap();
/// assert_eq!(france.name(), "France");
/// assert!(france.is_nation());
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartyRef<'d> {
    /// A nation.
    Nation(NationRef<'d>),
    /// A bloc.
    Bloc(BlocRef<'d>),
}

impl<'d> PartyRef<'d> {
    pub(crate) fn dossier(self) -> &'d Dossier {
        match self {
            PartyRef::Nation(nation) => nation.dossier,
            PartyRef::Bloc(bloc) => bloc.dossier(),
        }
    }

    /// Its id, as text: that of a nation and that of a bloc are of two types.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let ids: Vec<_> = paris.item("peacekeeping-troops")?.stances().map(|stance| stance.party().id()).collect();
    /// assert!(ids.contains(&"ITA") && ids.contains(&"EU"), "of a nation and of a bloc");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d str {
        match self {
            PartyRef::Nation(nation) => nation.record().id.as_str(),
            PartyRef::Bloc(bloc) => bloc.record().id.as_str(),
        }
    }

    /// The name shown.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.party("ITA")?.name(), "Italy");
    /// assert_eq!(paris.party("EU")?.name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        match self {
            PartyRef::Nation(nation) => nation.name(),
            PartyRef::Bloc(bloc) => bloc.name(),
        }
    }

    /// Whether it is a nation.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.party("ITA")?.is_nation());
    /// assert!(!paris.party("EU")?.is_nation());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_nation(self) -> bool {
        matches!(self, PartyRef::Nation(_))
    }

    /// Every stance it took, on anything and on any day, in order of declaration.
    ///
    /// # Cost
    /// Linear in all stances.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let items: Vec<_> = paris.party("EU")?.stances().map(|stance| stance.item().title()).collect();
    /// assert_eq!(items, ["Deploying peacekeeping troops"]);
    /// assert_eq!(paris.party("NOR")?.stances().count(), 0, "the article says nothing of it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stances(self) -> impl Iterator<Item = StanceRef<'d>> {
        let party = self.ix();
        let ledger = self.dossier().ledger();
        let stances = self.dossier().stances().enumerate().filter(move |(place, _)| ledger.place(*place).1 == party);
        stances.map(|(_, stance)| stance)
    }

    pub(crate) fn ix(self) -> PartyIx {
        match self {
            PartyRef::Nation(nation) => PartyIx::at(nation.place),
            PartyRef::Bloc(bloc) => bloc.ix(),
        }
    }
}

impl<'d> From<NationRef<'d>> for PartyRef<'d> {
    fn from(nation: NationRef<'d>) -> PartyRef<'d> {
        PartyRef::Nation(nation)
    }
}

impl<'d> From<BlocRef<'d>> for PartyRef<'d> {
    fn from(bloc: BlocRef<'d>) -> PartyRef<'d> {
        PartyRef::Bloc(bloc)
    }
}

impl fmt::Display for PartyRef<'_> {
    /// The name shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A nation, a bloc or a speaker of a dossier: whoever says something, or stands in a relation.
///
/// # Example
/// ```
/// use demarche::{Dossier, Speaker, SpeakerKind};
///
/// let dossier = Dossier::builder().speaker(Speaker::new("elysee", "Élysée Palace", SpeakerKind::Body)).build()?;
/// assert_eq!(dossier.actor("elysee").unwrap().name(), "Élysée Palace");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ActorRef<'d> {
    /// A nation.
    Nation(NationRef<'d>),
    /// A bloc.
    Bloc(BlocRef<'d>),
    /// A speaker.
    Speaker(SpeakerRef<'d>),
}

impl<'d> ActorRef<'d> {
    /// Its id, as text: those of nations, blocs and speakers are of three types.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let speaker = paris.statement("long-way-to-go")?.speakers().next().unwrap();
    /// assert_eq!(speaker.id(), "elysee");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d str {
        match self {
            ActorRef::Nation(nation) => nation.record().id.as_str(),
            ActorRef::Bloc(bloc) => bloc.record().id.as_str(),
            ActorRef::Speaker(speaker) => speaker.record().id.as_str(),
        }
    }

    /// The name shown.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let speaker = paris.statement("long-way-to-go")?.speakers().next().unwrap();
    /// assert_eq!(speaker.name(), "Élysée Palace");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        match self {
            ActorRef::Nation(nation) => nation.name(),
            ActorRef::Bloc(bloc) => bloc.name(),
            ActorRef::Speaker(speaker) => speaker.name(),
        }
    }

    /// The party, if it is one. For whom a speaker speaks, [`SpeakerRef::speaks_for`] says.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.actor("FRA")?.party(), Some(paris.party("FRA")?));
    /// assert_eq!(paris.actor("macron")?.party(), None, "a speaker, though for France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> Option<PartyRef<'d>> {
        match self {
            ActorRef::Nation(nation) => Some(nation.into()),
            ActorRef::Bloc(bloc) => Some(bloc.into()),
            ActorRef::Speaker(_) => None,
        }
    }
}

impl<'d> From<NationRef<'d>> for ActorRef<'d> {
    fn from(nation: NationRef<'d>) -> ActorRef<'d> {
        ActorRef::Nation(nation)
    }
}

impl<'d> From<BlocRef<'d>> for ActorRef<'d> {
    fn from(bloc: BlocRef<'d>) -> ActorRef<'d> {
        ActorRef::Bloc(bloc)
    }
}

impl<'d> From<SpeakerRef<'d>> for ActorRef<'d> {
    fn from(speaker: SpeakerRef<'d>) -> ActorRef<'d> {
        ActorRef::Speaker(speaker)
    }
}
