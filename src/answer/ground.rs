//! On what something rests: in whose voice, how it is known, and how many are behind it.

use indexmap::IndexSet;
use strum::{Display, IntoStaticStr};

use crate::dossier::{ActorRef, EvidenceRef, PledgeStepRef, SourceRef, StanceRef};
use crate::lens::{ConditionOn, Lens, PledgeOn};
use crate::model::{Attribution, Basis, Certainty};

/// In whose voice something is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Voice {
    /// The party's own.
    OwnWords,
    /// That of somebody else whom a source cites.
    AccordingTo,
    /// That of the source, which cites nobody.
    SourceWording,
}

/// How it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Display, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(super) enum How {
    /// It was taken over from the line of blocs.
    BlocLine,
    /// It voted so.
    Vote,
    /// A signature, a journal or the like says so.
    Recorded,
    Stated,
    Implied,
    Inferred,
    Background,
    /// Nothing says where it comes from.
    Unsourced,
}

impl From<Basis> for How {
    fn from(basis: Basis) -> How {
        match basis {
            Basis::Stated => How::Stated,
            Basis::Implied => How::Implied,
            Basis::Inferred => How::Inferred,
            Basis::Background => How::Background,
        }
    }
}

/// What some stances rest on, as far as a lens sees it.
#[derive(Debug, Clone)]
pub(super) struct Ground<'d> {
    /// All that is seen of it, what supports a single field and what is only hypothetical too.
    pub(super) shown: Vec<EvidenceRef<'d>>,
    /// Whether those who say so are not the party: it takes the line of a bloc.
    taken: bool,
    /// Whether it rests on a roll call.
    voted: bool,
}

impl<'d> Ground<'d> {
    pub(super) fn of(lens: Lens<'d>, stances: &[StanceRef<'d>], taken: bool) -> Ground<'d> {
        let all = stances.iter().flat_map(|stance| stance.evidence().map(move |evidence| (*stance, evidence)));
        let shown: Vec<_> = all.filter(|(_, evidence)| lens.shows(*evidence)).collect();
        let read = stances.iter().any(|stance| stance.roll_call().is_some());
        let voted = read || shown.iter().any(|(stance, evidence)| is_vote(*stance, *evidence));
        Ground { shown: shown.into_iter().map(|(_, evidence)| evidence).collect(), taken, voted }
    }

    /// What carries it.
    pub(super) fn counted(&self) -> impl Iterator<Item = EvidenceRef<'d>> {
        self.shown.iter().copied().filter(counts)
    }

    /// Own words go before those of others, and those before the source's.
    pub(super) fn voice(&self) -> Option<Voice> {
        self.counted().map(|one| self.voice_of(one)).min()
    }

    pub(super) fn voice_of(&self, one: EvidenceRef<'_>) -> Voice {
        match one.attribution() {
            _ if one.is_own_words() && !self.taken => Voice::OwnWords,
            Attribution::Narrator if one.speakers().len() == 0 => Voice::SourceWording,
            _ => Voice::AccordingTo,
        }
    }

    /// Those who say so in the voice in which it is told, each once.
    pub(super) fn speakers(&self) -> Vec<ActorRef<'d>> {
        let voice = self.voice();
        let speaking = self.counted().filter(|one| Some(self.voice_of(*one)) == voice);
        speaking.flat_map(EvidenceRef::speakers).collect::<IndexSet<_>>().into_iter().collect()
    }

    /// The best of how it is known.
    pub(super) fn how(&self) -> How {
        let how = |one: EvidenceRef<'_>| match (one.basis(), one.attribution()) {
            (Basis::Stated, Attribution::Recorded) => How::Recorded,
            (basis, _) => How::from(basis),
        };
        match () {
            () if self.taken => How::BlocLine,
            () if self.voted => How::Vote,
            () => self.counted().map(how).min().unwrap_or(How::Unsourced),
        }
    }

    /// How sure the surest is.
    pub(super) fn certainty(&self) -> Option<Certainty> {
        self.counted().map(EvidenceRef::certainty).min()
    }

    /// The sources behind it, each once.
    pub(super) fn origins(&self) -> Vec<SourceRef<'d>> {
        self.counted().filter_map(EvidenceRef::origin).collect::<IndexSet<_>>().into_iter().collect()
    }
}

fn counts(one: &EvidenceRef<'_>) -> bool {
    one.record().carries() && one.certainty() != Certainty::Hypothetical
}

/// Whether evidence of a stance is the record of a roll call on its item in which the party voted: one from the same source.
fn is_vote<'d>(stance: StanceRef<'d>, evidence: EvidenceRef<'d>) -> bool {
    let recorded = evidence.attribution() == Attribution::Recorded && evidence.basis() == Basis::Stated;
    let same_source = |other: EvidenceRef<'d>| other.source().is_some() && other.source() == evidence.source();
    let voted = |other: StanceRef<'d>| other.roll_call().is_some() && other.evidence().any(same_source);
    recorded && counts(&evidence) && stance.beside().any(voted)
}

/// The evidence of a condition that a lens sees: its own, else that of its stance.
pub(super) fn of_condition<'d>(lens: Lens<'d>, one: ConditionOn<'d>) -> Vec<EvidenceRef<'d>> {
    let own: Vec<_> = one.condition().evidence().collect();
    let all = if own.is_empty() { one.stance().evidence().collect() } else { own };
    all.into_iter().filter(|evidence| lens.shows(*evidence)).collect()
}

/// The evidence of a pledge and of those of its steps that have come, as far as a lens sees it.
pub(super) fn of_pledge<'d>(lens: Lens<'d>, one: PledgeOn<'d>) -> Vec<EvidenceRef<'d>> {
    let steps = one.steps().into_iter().flat_map(PledgeStepRef::evidence);
    one.pledge().evidence().chain(steps).filter(|evidence| lens.shows(*evidence)).collect()
}
