//! Nations, blocs, and whoever may be either.

use std::fmt;

use super::{SpeakerRef, StanceRef, view};
use crate::dossier::{Dossier, PartyIx};
use crate::id::{BlocId, Named, NationId, PartyId, sealed};

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
    /// # Panics
    /// Never: the check has read it.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.nation("FRA")?.id(), "FRA".parse()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    #[expect(clippy::expect_used, reason = "the check refuses a nation whose id does not parse")]
    pub fn id(self) -> NationId {
        self.record().id.as_str().parse().expect("a checked nation id")
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
}

view! {
    /// A bloc of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Bloc, Dossier, Membership, Nation};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("NOR", "Norway"))
    ///     .bloc(Bloc::new("NATO", "NATO").member(Membership::new("NOR")))
    ///     .build()?;
    /// let listed: Vec<_> = dossier.bloc("NATO").unwrap().listed().map(|party| party.name()).collect();
    /// assert_eq!(listed, ["Norway"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    BlocRef of Bloc in blocs
    /// ```
    /// use demarche::Roster;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.bloc("NATO")?.record().roster, Some(Roster::Open), "who its allies are is not said");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> BlocRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let bloc = paris.blocs().next().unwrap();
    /// assert_eq!(bloc.id().as_str(), "EU");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d BlocId {
        &self.record().id
    }

    /// The name shown.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.bloc("EU")?.name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn name(self) -> &'d str {
        &self.record().name
    }

    /// Who is or was listed, whatever the day and the status, in order of declaration. Who belongs on a day is a
    /// question to a [`Lens`](crate::Lens::members).
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let listed = |id: &str| paris.bloc("EU").is_ok_and(|eu| eu.listed().any(|party| party.id() == id));
    /// assert!(listed("GBR"), "it left, and still is on the list");
    /// assert!(!listed("NOR"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn listed(self) -> impl Iterator<Item = PartyRef<'d>> {
        let parties = self.record().members.iter().map(|membership| &membership.party);
        parties.filter_map(move |party| PartyRef::find(self.dossier, party))
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
    fn find(dossier: &'d Dossier, id: &PartyId) -> Option<PartyRef<'d>> {
        dossier.index().party(id.as_str()).map(|party| dossier.party_at(party))
    }

    fn dossier(self) -> &'d Dossier {
        match self {
            PartyRef::Nation(nation) => nation.dossier,
            PartyRef::Bloc(bloc) => bloc.dossier,
        }
    }

    /// Its id, as text.
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

    /// Every stance it took, on anything and on any day, in order of declaration. Cost: linear in all stances.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let items: Vec<_> = paris.party("EU")?.stances().map(|stance| stance.item().title()).collect();
    /// assert_eq!(items, ["Deploying peacekeeping troops"]);
    /// assert_eq!(paris.party("NOR")?.stances().count(), 0, "the article says nothing of it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn stances(self) -> impl Iterator<Item = StanceRef<'d>> {
        self.dossier().stances().filter(move |stance| stance.record().party.as_str() == self.id())
    }

    pub(crate) fn ix(self) -> PartyIx {
        // Every view of a party was made from its index.
        self.dossier().index().party(self.id()).unwrap_or(PartyIx(0))
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
    /// Its id, as text.
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

    /// The party, if it is one.
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

macro_rules! names {
    ($($View:ident names $Id:ident by $id:expr;)+) => {
        $(
            impl sealed::Sealed<$Id> for $View<'_> {}
            impl Named<$Id> for $View<'_> {
                fn id_text(&self) -> &str {
                    let id: fn($View<'_>) -> &str = $id;
                    id(*self)
                }
            }
        )+
    };
}

names! {
    NationRef names NationId by |nation| nation.record().id.as_str();
    NationRef names PartyId by |nation| nation.record().id.as_str();
    BlocRef names BlocId by |bloc| bloc.record().id.as_str();
    BlocRef names PartyId by |bloc| bloc.record().id.as_str();
    PartyRef names PartyId by |party| party.id();
}
