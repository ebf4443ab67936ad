//! What stands between parties on the lens's day, and who says so.

use super::Lens;
use super::claimant::{ClaimedBy, Voices};
use crate::dossier::{ActorRef, PartyIx, RelationRef, Truth};
use crate::id::{ActorId, Named};
use crate::model::RelationKind;
use crate::problem::UnknownName;

/// The relations that stand on the lens's day, on some reading at least, narrowed as asked; every word narrows further.
///
/// Those that surely do not stand on that day, and those that the lens hides, are not among them. A relation without a
/// first day stood before every day. Actors are meant as the relation names them: a speaker is not the party it speaks for.
///
/// # Order
/// That of declaration.
///
/// # Cost
/// Linear in all relations, as far as they are looked at.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let kinds = |relations: demarche::Relations<'_>| relations.iter().map(|it| it.kind().to_string()).collect::<Vec<_>>();
/// assert_eq!(kinds(paris.now().relations().from("FRA")?.toward("RUS")?), ["distrust", "accusation"]);
/// assert_eq!(kinds(paris.now().relations().between("EU", "USA")?), ["tension"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relations<'d> {
    lens: Lens<'d>,
    filters: Vec<Filter<'d>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Filter<'d> {
    From(ActorRef<'d>),
    Toward(ActorRef<'d>),
    Between(ActorRef<'d>, ActorRef<'d>),
    Kind(RelationKind),
}

/// ## Relations
impl<'d> Lens<'d> {
    /// What stands between parties on the lens's day.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().relations().iter().count(), 14);
    /// assert_eq!(paris.on(day(2021, 3, 25)).relations().iter().count(), 13, "the war had not begun");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn relations(self) -> Relations<'d> {
        Relations { lens: self, filters: Vec::new() }
    }
}

impl<'d> Relations<'d> {
    /// Those that come from an actor; symmetric ones from either side.
    ///
    /// # Errors
    /// When the actor is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let from = |actor| paris.now().relations().from(actor).map(|relations| relations.iter().count());
    /// assert_eq!(from("hegseth")?, 2);
    /// assert_eq!(from("EU")?, 1, "tension holds the other way round too");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn from(self, actor: impl Named<ActorId>) -> Result<Relations<'d>, UnknownName> {
        let actor = self.lens.dossier.actor(actor)?;
        Ok(self.and(Filter::From(actor)))
    }

    /// Those that go toward an actor; symmetric ones toward either side.
    ///
    /// # Errors
    /// When the actor is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let toward = paris.now().relations().toward("europe")?;
    /// let from: Vec<_> = toward.iter().flat_map(|it| it.relation().by()).map(|actor| actor.id()).collect();
    /// assert_eq!(from, ["us-security-officials", "hegseth", "chat-addressee", "hegseth"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn toward(self, actor: impl Named<ActorId>) -> Result<Relations<'d>, UnknownName> {
        let actor = self.lens.dossier.actor(actor)?;
        Ok(self.and(Filter::Toward(actor)))
    }

    /// Those between two actors: from one toward the other, or of both together where both are named as doing it and it is
    /// toward nobody, or of a kind that takes two.
    ///
    /// # Errors
    /// When either is unknown.
    ///
    /// ```
    /// # use demarche::{RelationKind, samples};
    /// # let paris = samples::paris()?;
    /// let mut between = paris.now().relations().between("UKR", "GBR")?.into_iter();
    /// assert_eq!(between.next().unwrap().kind(), RelationKind::Cooperation, "they draft a treaty together");
    /// assert_eq!(between.next(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn between(self, a: impl Named<ActorId>, b: impl Named<ActorId>) -> Result<Relations<'d>, UnknownName> {
        let (a, b) = (self.lens.dossier.actor(a)?, self.lens.dossier.actor(b)?);
        Ok(self.and(Filter::Between(a, b)))
    }

    /// Those of a kind.
    ///
    /// ```
    /// # use demarche::{RelationKind, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().relations().of_kind(RelationKind::Accusation).iter().count(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_kind(self, kind: RelationKind) -> Relations<'d> {
        self.and(Filter::Kind(kind))
    }

    fn and(mut self, filter: Filter<'d>) -> Relations<'d> {
        self.filters.push(filter);
        self
    }

    /// The relations, one after the other as they are asked for.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let relations = paris.now().relations();
    /// assert_eq!(relations.iter().next().unwrap().relation(), paris.relations().next().unwrap());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = RelationOn<'d>> + use<'d, '_> {
        let (lens, filters) = (self.lens, self.filters.as_slice());
        let asked = move |relation: &RelationRef<'d>| filters.iter().all(|filter| filter.passes(*relation));
        lens.dossier.relations().filter(asked).filter_map(move |relation| lens.relation(relation))
    }
}

impl<'d> IntoIterator for Relations<'d> {
    type Item = RelationOn<'d>;
    type IntoIter = std::vec::IntoIter<RelationOn<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
    }
}

impl Filter<'_> {
    fn passes(self, relation: RelationRef<'_>) -> bool {
        let by = |actor| relation.by().any(|one| one == actor);
        let toward = |actor| relation.toward().any(|one| one == actor);
        let record = relation.record();
        match self {
            Filter::From(actor) => by(actor) || record.symmetric && toward(actor),
            Filter::Toward(actor) => toward(actor) || record.symmetric && by(actor),
            Filter::Between(a, b) if a == b => false,
            Filter::Between(a, b) => {
                let together = record.toward.is_empty() || takes_two(record.kind);
                by(a) && toward(b) || by(b) && toward(a) || together && by(a) && by(b)
            }
            Filter::Kind(kind) => record.kind == kind,
        }
    }
}

/// Whether a relation of a kind is always something that two or more have with each other, mediation apart.
pub(super) fn takes_two(kind: RelationKind) -> bool {
    use RelationKind::{Alliance, Cooperation, Coordination, Partnership};
    matches!(kind, Alliance | Cooperation | Coordination | Partnership)
}

/// A relation that stands on the lens's day, on some reading at least.
///
/// # Example
/// ```
/// # use demarche::{Truth, day, samples};
/// # let paris = samples::paris()?;
/// let war = |day| paris.on(day).relations().from("RUS").unwrap().iter().next().map(|war| war.standing());
/// assert_eq!(war(paris.day()), Some(Truth::Yes));
/// assert_eq!(war(day(2022, 1, 1)), Some(Truth::Possible), "it began in the year before 2022-03-26");
/// assert_eq!(war(day(2021, 1, 1)), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RelationOn<'d> {
    lens: Lens<'d>,
    relation: RelationRef<'d>,
    standing: Truth,
}

impl<'d> Lens<'d> {
    fn relation(self, relation: RelationRef<'d>) -> Option<RelationOn<'d>> {
        let record = relation.record();
        if relation.evidence().all(|one| !one.record().carries()) {
            // Nobody knew of what nothing tells before it began.
            let began = record.since.map(crate::day::When::last);
            if self.known_by.is_some_and(|known_by| began > Some(known_by)) {
                return None;
            }
        }
        let standing = self.weighs(relation.evidence())?.truth().min(Truth::of(record.period().covers(self.day)));
        (standing > Truth::No).then_some(RelationOn { lens: self, relation, standing })
    }
}

impl<'d> RelationOn<'d> {
    /// The relation.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let war = paris.now().relations().iter().next().unwrap();
    /// assert_eq!(war.relation().toward().next().unwrap().name(), "Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn relation(self) -> RelationRef<'d> {
        self.relation
    }

    /// Its kind.
    ///
    /// ```
    /// # use demarche::{RelationKind, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().relations().iter().next().unwrap().kind(), RelationKind::War);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(self) -> RelationKind {
        self.relation.record().kind
    }

    /// Whether it stands on every reading of its days and its evidence, or only on some.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Relation, RelationKind, Truth, samples};
    /// # let paris = samples::paris()?;
    /// let alleged = Evidence::of("article").certainty(Certainty::Alleged);
    /// let sanction = Relation::new(RelationKind::Sanction, ["GBR"]).toward(["RUS"]).cite(alleged);
    /// # let dossier = paris.to_builder().relation(sanction).build()?;
    /// let sanction = dossier.now().relations().from("GBR")?.toward("RUS")?.iter().next().unwrap();
    /// assert_eq!(sanction.standing(), Truth::Possible);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standing(self) -> Truth {
        self.standing
    }

    /// Who claims it, in the evidence that the lens sees.
    ///
    /// ```
    /// # use demarche::{RelationKind, samples};
    /// # let paris = samples::paris()?;
    /// let coordination = paris.now().relations().of_kind(RelationKind::Coordination).iter().next().unwrap();
    /// assert_eq!(coordination.claimed_by().parties().names(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn claimed_by(self) -> ClaimedBy<'d> {
        self.voices().claimed_by(self.lens)
    }

    pub(super) fn voices(self) -> Voices {
        Voices::of(self.lens, self.relation.evidence(), || self.parties(self.relation.by()))
    }

    /// The parties that actors are, or for which they speak on the lens's day.
    pub(super) fn parties(self, actors: impl Iterator<Item = ActorRef<'d>>) -> Vec<PartyIx> {
        let dossier = self.lens.dossier;
        let voices = |actor: ActorRef<'d>| dossier.index().voices(dossier.document(), actor.id(), self.lens.day.into());
        actors.flat_map(voices).collect()
    }
}
