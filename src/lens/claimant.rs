//! Who claims something that involves several.

use super::Lens;
use super::parties::Parties;
use crate::dossier::{EvidenceRef, PartyIx, Truth};
use crate::model::Attribution;

/// Who claims something: the parties for which those speak who are cited, and whether the source says so itself.
///
/// An organ, a person or an act on record without a speaker speaks for those whom the record is about.
///
/// # Example
/// ```
/// # use demarche::{RelationKind, samples};
/// # let paris = samples::paris()?;
/// let of_kind = |kind| paris.now().relations().of_kind(kind).iter().next().map(|relation| relation.claimed_by());
/// let mediation = of_kind(RelationKind::Mediation).unwrap();
/// assert_eq!(mediation.parties().names(), "United States");
/// assert!(!mediation.is_narrated());
/// let tension = of_kind(RelationKind::Tension).unwrap();
/// assert!(tension.is_narrated() && tension.parties().is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClaimedBy<'d> {
    parties: Parties<'d>,
    narrated: bool,
    unknown: bool,
}

impl<'d> ClaimedBy<'d> {
    /// The parties for which those speak who say so: nations, then blocs, each in order of declaration.
    ///
    /// ```
    /// # use demarche::{RelationKind, samples};
    /// # let paris = samples::paris()?;
    /// let partnership = paris.now().relations().of_kind(RelationKind::Partnership).iter().next().unwrap();
    /// assert_eq!(partnership.claimed_by().parties().names(), "France", "the Élysée speaks for it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> &Parties<'d> {
        &self.parties
    }

    /// Whether a source says so in its own words, citing nobody.
    ///
    /// ```
    /// # use demarche::{RelationKind, samples};
    /// # let paris = samples::paris()?;
    /// let war = paris.now().relations().of_kind(RelationKind::War).iter().next().unwrap();
    /// assert!(war.claimed_by().is_narrated());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_narrated(&self) -> bool {
        self.narrated
    }

    /// Whether somebody says so of whom nobody knows for which party: a speaker without one, or a voice without a
    /// speaker.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let now = paris.now();
    /// let contempt = now.relations().from("chat-addressee")?.iter().next().unwrap();
    /// assert!(!contempt.claimed_by().is_by_unknown(), "the one who says so is Hegseth, for the United States");
    /// assert_eq!(contempt.claimed_by().parties().names(), "United States");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_by_unknown(&self) -> bool {
        self.unknown
    }
}

/// The voices in which a claim is made.
#[derive(Debug, Clone)]
pub(super) struct Voices {
    /// In plain or hedged evidence; each once, nations first.
    parties: Vec<PartyIx>,
    /// In plain evidence only.
    plainly: Vec<PartyIx>,
    /// Whether a source says so itself: plainly is yes, hedged possible.
    narrated: Truth,
    /// Whether somebody says so of whom nobody knows the party.
    unknown: Truth,
}

impl Voices {
    /// The voices in those pieces of evidence that a lens sees and counts; `about` are those whom the claim is about.
    pub(super) fn of<'d>(
        lens: Lens<'d>,
        evidence: impl Iterator<Item = EvidenceRef<'d>>,
        about: impl Fn() -> Vec<PartyIx>,
    ) -> Voices {
        let mut voices = Voices { parties: vec![], plainly: vec![], narrated: Truth::No, unknown: Truth::No };
        for one in evidence.filter(|one| one.record().carries() && lens.sees_any(&[one.witness()]).is_ok()) {
            let said = if one.certainty().is_plain() { Truth::Yes } else { Truth::Possible };
            let mut cited = one.voices().peekable();
            if cited.peek().is_none() {
                match one.attribution() {
                    Attribution::Narrator => voices.narrated = voices.narrated.max(said),
                    attribution if attribution.is_own_voice() => voices.say(about(), said),
                    _ => voices.unknown = voices.unknown.max(said),
                }
            }
            for parties in cited {
                voices.say(parties, said);
            }
        }
        voices
    }

    fn say(&mut self, parties: Vec<PartyIx>, said: Truth) {
        if parties.is_empty() {
            self.unknown = self.unknown.max(said);
        }
        for party in parties {
            insert(&mut self.parties, party);
            if said == Truth::Yes {
                insert(&mut self.plainly, party);
            }
        }
    }

    pub(super) fn claimed_by<'d>(&self, lens: Lens<'d>) -> ClaimedBy<'d> {
        let parties = Parties::of(lens.dossier, self.parties.iter().copied());
        ClaimedBy { parties, narrated: self.narrated > Truth::No, unknown: self.unknown > Truth::No }
    }

    /// The one side that makes the claim, if only one does, and nobody else does so plainly. Each side is those who are
    /// on it.
    pub(super) fn only_side<'s>(&self, sides: &'s [Vec<PartyIx>]) -> Option<&'s [PartyIx]> {
        let claims = |side: &&Vec<PartyIx>| side.iter().any(|party| self.parties.contains(party));
        let mut claiming = sides.iter().filter(claims);
        let side = claiming.next()?;
        let others = self.plainly.iter().any(|party| !side.contains(party));
        let plainly = others || self.narrated == Truth::Yes || self.unknown == Truth::Yes;
        (claiming.next().is_none() && !plainly).then_some(side)
    }

    /// Those of a side who make the claim.
    pub(super) fn among<'d>(&self, lens: Lens<'d>, side: &[PartyIx]) -> Parties<'d> {
        Parties::of(lens.dossier, self.parties.iter().copied().filter(|party| side.contains(party)))
    }
}

fn insert(parties: &mut Vec<PartyIx>, party: PartyIx) {
    if let Err(place) = parties.binary_search(&party) {
        parties.insert(place, party);
    }
}
