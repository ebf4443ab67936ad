//! Nations, and whoever may be a nation or something else: parties and actors.

use std::fmt;

use super::{BlocRef, SpeakerRef, StanceRef, party_view};
use crate::day::Period;
use crate::dossier::{Dossier, PartyIx, existence};
use crate::id::NationId;

party_view! {
    /// A nation of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Nation};
    ///
    /// let dossier = Dossier::builder().nation(Nation::new("XRUR", "Ruritania")).build()?;
    /// let ruritania = dossier.nation("XRUR").unwrap();
    /// assert_eq!((ruritania.id().as_str(), ruritania.name()), ("XRUR", "Ruritania"));
    /// assert_eq!(dossier.nation("FRA").unwrap().name(), "France", "the atlas knows it");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    NationRef of Nation in nations, NationFacts by nation_facts
    declared
    /// ```
    /// # use demarche::{Dossier, Nation};
    /// let dossier = Dossier::builder().nation(Nation::amending("FRA").aliases(["the Hexagon"])).build()?;
    /// assert_eq!(dossier.nation("FRA").unwrap().declared().unwrap().aliases, ["the Hexagon"]);
    /// assert!(dossier.nation("ITA").unwrap().declared().is_none());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    facts
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.nation("FRA")?.facts(), demarche::atlas::nation("FRA".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    aliases
    /// ```
    /// # use demarche::{Dossier, Nation};
    /// let hexagon = Nation::new("FRA", "French Republic").aliases(["the Hexagon"]);
    /// let dossier = Dossier::builder().nation(hexagon).build()?;
    /// let france = dossier.nation("FRA").unwrap();
    /// assert_eq!(france.name(), "French Republic");
    /// assert!(["the Hexagon", "France"].iter().all(|name| france.aliases().any(|alias| alias == *name)));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    evidence
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.nation("FRA")?.evidence().len(), 0, "that there is a France needs none");
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
        NationId::unchecked(self.id_text())
    }

    /// Since when it exists, and until when: as declared, else as the atlas has it.
    ///
    /// ```
    /// use demarche::{Dossier, Nation, day};
    ///
    /// let dossier = Dossier::builder().nation(Nation::amending("FRA").since(day(1958, 10, 4))).build()?;
    /// assert_eq!(dossier.nation("FRA").unwrap().period().to_string(), "1958-10-04/..");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn period(self) -> Period {
        existence(self.declared(), self.facts())
    }

    /// Every stance it took, on anything and on any day, in order of declaration: those stated, then those read from votes.
    ///
    /// # Cost
    /// A look-up for each item.
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

    /// The blocs that list it, whatever the day and the status: those that the dossier mentions, then others of the atlas.
    ///
    /// # Cost
    /// Linear in all lists.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let blocs: Vec<_> = paris.nation("GBR")?.blocs().map(|bloc| bloc.id().as_str()).collect();
    /// assert_eq!(blocs[..2], ["EU", "NATO"], "it left the one, and still is on the list");
    /// assert!(blocs.contains(&"G7"), "which the article does not mention");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn blocs(self) -> impl Iterator<Item = BlocRef<'d>> {
        let lists = move |bloc: &BlocRef<'d>| bloc.listed().any(|party| party == PartyRef::Nation(self));
        self.dossier.all_blocs().filter(lists)
    }
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
            PartyRef::Nation(nation) => nation.id_text(),
            PartyRef::Bloc(bloc) => bloc.id_text(),
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

    /// Every stance it took, on anything and on any day, in order of declaration: those stated, then those read from votes.
    ///
    /// # Cost
    /// A look-up for each item.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let items: Vec<_> = paris.party("EU")?.stances().map(|stance| stance.item().title()).collect();
    /// assert_eq!(items, ["Deploying peacekeeping troops"]);
    /// assert_eq!(paris.party("NOR")?.stances().count(), 0, "the article says nothing of it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stances(self) -> impl Iterator<Item = StanceRef<'d>> {
        let (dossier, party) = (self.dossier(), self.ix());
        let rows = dossier.ledger().blocks().flat_map(|block| block.of_party(party).stance);
        let mut places: Vec<_> = rows.map(|place| *place as usize).collect();
        places.sort_unstable();
        places.into_iter().map(|place| StanceRef::new(dossier, place))
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
            ActorRef::Nation(nation) => nation.id_text(),
            ActorRef::Bloc(bloc) => bloc.id_text(),
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
