//! Who is on the list of a bloc, and where the list is from.

use super::PartyRef;
use super::evidence::Claimants;
use crate::atlas::MembershipFact;
use crate::day::Period;
use crate::dossier::{Dossier, EvidenceRef, PartyIx};
use crate::model::{Certainty, Evidence, Membership, MembershipStatus};

/// That a party is on the list of a bloc: as the document says, or as the atlas knows.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// let austria = paris.bloc("EU")?.memberships().next().unwrap();
/// assert_eq!(austria.party().name(), "Austria");
/// assert_eq!(austria.period().to_string(), "1995-01-01/..");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct MembershipRef<'d> {
    dossier: &'d Dossier,
    party: PartyIx,
    of: MembershipOf<'d>,
}

/// What tells it.
#[derive(Debug, Clone, Copy)]
pub(super) enum MembershipOf<'d> {
    Record(&'d Membership),
    Fact(&'static MembershipFact),
}

impl<'d> MembershipRef<'d> {
    /// Nothing if nobody has the id of whom it lists.
    pub(super) fn of(dossier: &'d Dossier, of: MembershipOf<'d>) -> Option<MembershipRef<'d>> {
        let party = match of {
            MembershipOf::Record(record) => dossier.index().party(record.party.as_str()),
            MembershipOf::Fact(fact) => dossier.index().party(fact.member().id()),
        };
        party.map(|party| MembershipRef { dossier, party, of })
    }

    /// Who is listed.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let first = paris.bloc("EU")?.memberships().next().unwrap();
    /// assert_eq!(first.party(), paris.party("AUT")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.party_at(self.party)
    }

    /// The record, as the document gives it; nothing if the atlas lists it.
    ///
    /// ```
    /// use demarche::{Bloc, Dossier, Membership};
    ///
    /// let dossier = Dossier::builder().bloc(Bloc::new("pact", "The Pact").member(Membership::new("NOR"))).build()?;
    /// let norway = dossier.bloc("pact").unwrap().memberships().next().unwrap();
    /// assert_eq!(norway.declared(), Some(&Membership::new("NOR")));
    /// assert!(dossier.bloc("EU").unwrap().memberships().all(|membership| membership.declared().is_none()));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn declared(self) -> Option<&'d Membership> {
        match self.of {
            MembershipOf::Record(record) => Some(record),
            MembershipOf::Fact(_) => None,
        }
    }

    /// What the atlas says, with where that is from; nothing if the document lists it.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let austria = paris.bloc("EU")?.memberships().next().unwrap();
    /// assert!(austria.facts().is_some_and(|fact| !fact.source().is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn facts(self) -> Option<&'static MembershipFact> {
        match self.of {
            MembershipOf::Record(_) => None,
            MembershipOf::Fact(fact) => Some(fact),
        }
    }

    /// How it belongs.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let austria = paris.bloc("EU")?.memberships().next().unwrap();
    /// assert_eq!(austria.status(), demarche::MembershipStatus::Member);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> MembershipStatus {
        match self.of {
            MembershipOf::Record(record) => record.status,
            MembershipOf::Fact(fact) => fact.status(),
        }
    }

    /// From when to when.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let britain = paris.bloc("EU")?.memberships().find(|membership| membership.party().id() == "GBR").unwrap();
    /// assert_eq!(britain.period().to_string(), "1973-01-01/2020-01-31");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn period(self) -> Period {
        match self.of {
            MembershipOf::Record(record) => record.period(),
            MembershipOf::Fact(fact) => fact.period(),
        }
    }

    /// Whether its days and status are sure: the atlas says so, or no evidence hedges it. What the atlas is not sure of
    /// counts all the same; [`Members::unsure`](crate::Members::unsure) tells for whom that is so.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.bloc("EU")?.memberships().all(|membership| membership.is_sure()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_sure(self) -> bool {
        match self.of {
            MembershipOf::Record(record) => Evidence::surest(&record.evidence).is_none_or(Certainty::is_plain),
            MembershipOf::Fact(fact) => fact.is_sure(),
        }
    }

    /// What it rests on, in order of declaration. What the atlas lists says its source itself.
    ///
    /// ```
    /// use demarche::{Bloc, Dossier, Evidence, Membership, Source};
    ///
    /// let norway = Membership::new("NOR").cite(Evidence::of("treaty"));
    /// let dossier = Dossier::builder().source(Source::new("treaty")).bloc(Bloc::new("pact", "The Pact").member(norway));
    /// let dossier = dossier.build()?;
    /// let norway = dossier.bloc("pact").unwrap().memberships().next().unwrap();
    /// assert_eq!(norway.evidence().next().unwrap().source(), Some(dossier.source("treaty").unwrap()));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn evidence(self) -> impl ExactSizeIterator<Item = EvidenceRef<'d>> {
        let claimants = Claimants::One(self.party().id());
        let evidence = self.declared().map_or(&[][..], |record| &record.evidence).iter();
        evidence.map(move |one| EvidenceRef::new(self.dossier, one, claimants))
    }

    fn record(&self) -> *const u8 {
        match self.of {
            MembershipOf::Record(record) => std::ptr::from_ref(record).cast(),
            MembershipOf::Fact(fact) => std::ptr::from_ref(fact).cast(),
        }
    }
}

/// Two views are equal when they are of one record of one dossier, or of one fact of the atlas in one dossier.
impl PartialEq for MembershipRef<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.dossier, other.dossier) && self.record() == other.record()
    }
}

impl Eq for MembershipRef<'_> {}

impl std::hash::Hash for MembershipRef<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.record().hash(state);
    }
}

impl std::fmt::Debug for MembershipRef<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("MembershipRef").field(&self.of).finish()
    }
}
