//! What binds several, and only one side says so.

use super::Lens;
use super::agreement::AgreementOn;
use super::claimant::Voices;
use super::parties::Parties;
use super::relation::{RelationOn, takes_two};
use crate::dossier::{ItemRef, PartyIx, PartyRef, RelationRef, RoleRef};
use crate::model::RelationKind;

/// An agreement or a mutual relation that one side alone claims.
///
/// # Example
/// ```
/// # use demarche::{Bilateral, samples};
/// # let paris = samples::paris()?;
/// let all = paris.now().claimed_by_one_side();
/// assert_eq!(all[0].what(), Bilateral::Agreement(paris.item("black-sea-ceasefire")?));
/// assert_eq!(all[0].claimants().names(), "United States");
/// assert_eq!(all[0].silent().names(), "Russia, Ukraine");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneSided<'d> {
    what: Bilateral<'d>,
    claimants: Parties<'d>,
    silent: Parties<'d>,
}

/// What takes two: an agreement or a mutual relation.
///
/// # Example
/// ```
/// # use demarche::{Bilateral, samples};
/// # let paris = samples::paris()?;
/// let all = paris.now().claimed_by_one_side();
/// let relations = all.iter().filter(|one| matches!(one.what(), Bilateral::Relation(_)));
/// assert_eq!(relations.count(), 3);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bilateral<'d> {
    /// An agreement.
    Agreement(ItemRef<'d>),
    /// A relation that is symmetric, or of a kind that takes two.
    Relation(RelationRef<'d>),
}

impl<'d> OneSided<'d> {
    /// What is claimed.
    ///
    /// ```
    /// # use demarche::{Bilateral, RelationKind, samples};
    /// # let paris = samples::paris()?;
    /// let all = paris.now().claimed_by_one_side();
    /// let Bilateral::Relation(relation) = all[1].what() else { unreachable!() };
    /// assert_eq!(relation.record().kind, RelationKind::Mediation);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn what(&self) -> Bilateral<'d> {
        self.what
    }

    /// Those of the one side who claim it: nations, then blocs, each in order of declaration.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let all = paris.now().claimed_by_one_side();
    /// assert_eq!(all[2].claimants().names(), "France", "that it coordinates with the United States");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn claimants(&self) -> &Parties<'d> {
        &self.claimants
    }

    /// The parties that it involves beside the one side: nations, then blocs, each in order of declaration.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let all = paris.now().claimed_by_one_side();
    /// assert_eq!(all[2].silent().names(), "United States");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn silent(&self) -> &Parties<'d> {
        &self.silent
    }
}

impl<'d> Lens<'d> {
    /// The agreements and mutual relations that one side claims, while neither the other sides do, nor anybody else in
    /// plain evidence: not the source in its own words, not a third party, not somebody of whom nobody knows the party.
    ///
    /// Mutual are relations that are symmetric, and cooperation, coordination, partnership, alliance and mediation. The
    /// sides of a relation are those who have it and those toward whom they have it; where it is toward nobody, and in a
    /// mediation, each party is a side. So it is in an agreement with everyone who has a role in it, the mediator too.
    /// What involves fewer than two sides is left out.
    ///
    /// # Order
    /// Agreements, then relations, each in order of declaration.
    ///
    /// # Cost
    /// Linear in all items, relations and their evidence.
    ///
    /// ```
    /// # use demarche::{Bilateral, samples};
    /// # let paris = samples::paris()?;
    /// let all = paris.now().claimed_by_one_side();
    /// let what = all.iter().map(|one| match one.what() {
    ///     Bilateral::Agreement(item) => item.title().to_owned(),
    ///     Bilateral::Relation(relation) => relation.record().kind.to_string(),
    /// });
    /// assert_eq!(what.collect::<Vec<_>>(), ["Black Sea ceasefire", "mediation", "coordination", "partnership"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn claimed_by_one_side(self) -> Vec<OneSided<'d>> {
        let agreements = self.agreements().filter_map(|agreement| {
            self.one_sided(Bilateral::Agreement(agreement.item()), &agreement.voices(), &of_agreement(agreement))
        });
        let relations = self.relations();
        let relations = relations.iter().filter(|relation| is_mutual(*relation)).filter_map(|relation| {
            self.one_sided(Bilateral::Relation(relation.relation()), &relation.voices(), &of_relation(relation))
        });
        agreements.chain(relations).collect()
    }

    fn one_sided(self, what: Bilateral<'d>, voices: &Voices, sides: &[Vec<PartyIx>]) -> Option<OneSided<'d>> {
        let only = voices.only_side(sides).filter(|_| sides.len() > 1)?;
        let silent = sides.iter().flatten().copied().filter(|party| !only.contains(party));
        let silent = Parties::of(self.dossier, silent);
        Some(OneSided { what, claimants: voices.among(self, only), silent })
    }
}

fn is_mutual(relation: RelationOn<'_>) -> bool {
    relation.relation().record().symmetric || takes_two(relation.kind()) || relation.kind() == RelationKind::Mediation
}

fn of_agreement(agreement: AgreementOn<'_>) -> Vec<Vec<PartyIx>> {
    each_a_side(agreement.roles().flat_map(RoleRef::parties).map(PartyRef::ix).collect())
}

fn of_relation(relation: RelationOn<'_>) -> Vec<Vec<PartyIx>> {
    let (by, toward) = (relation.parties(relation.relation().by()), relation.parties(relation.relation().toward()));
    if toward.is_empty() || relation.kind() == RelationKind::Mediation {
        return each_a_side(by.into_iter().chain(toward).collect());
    }
    let toward: Vec<_> = toward.into_iter().filter(|party| !by.contains(party)).collect();
    [by, toward].into_iter().filter(|side| !side.is_empty()).map(unrepeated).collect()
}

fn each_a_side(parties: Vec<PartyIx>) -> Vec<Vec<PartyIx>> {
    unrepeated(parties).into_iter().map(|party| vec![party]).collect()
}

fn unrepeated(mut parties: Vec<PartyIx>) -> Vec<PartyIx> {
    parties.sort_unstable();
    parties.dedup();
    parties
}
