//! How far something has come: dated steps, of which the last that has come counts.

use std::fmt;

use std::hash::Hash;

use indexmap::IndexSet;

use super::Lens;
use crate::day::{Day, When};
use crate::dossier::{EvidenceRef, Truth, Witness};

/// How far something has come by the lens's day: what its last step says.
///
/// Of two steps on one day the later in the list is the last. A step without a day comes before every day. A day of which
/// only a window is known may be any of it, and a hedged step may not exist.
///
/// # Example
/// ```
/// use demarche::{Dossier, Meeting, MeetingStatus, MeetingStep, Stage, day};
///
/// let planned = MeetingStep::new(MeetingStatus::Planned).on(day(2025, 3, 20));
/// let held = MeetingStep::new(MeetingStatus::Held).on("2025-03".parse::<demarche::When>()?);
/// let talks = Meeting::new("talks", "Strelsau talks").steps([planned, held]);
/// let dossier = Dossier::builder().meeting(talks).build()?;
/// let status = |day| dossier.on(day).meeting("talks").map(|talks| talks.status());
/// assert_eq!(status(day(2025, 2, 28))?, Stage::Unknown);
/// assert_eq!(status(day(2025, 3, 1))?, Stage::Possible(vec![MeetingStatus::Held]));
/// assert_eq!(status(day(2025, 3, 31))?, Stage::Possible(vec![MeetingStatus::Planned, MeetingStatus::Held]));
/// assert_eq!(status(day(2025, 3, 31))?.to_string(), "possibly planned or held");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage<T> {
    /// The same on every reading.
    Definite(T),
    /// What the last step says on some reading, each once, in order of the list; on others no step may have come, or
    /// none that says anything.
    Possible(Vec<T>),
    /// No step has come on any reading, or nobody says.
    Unknown,
}

/// What it is: `announced`, `possibly announced or agreed`, `unknown`.
impl<T: fmt::Display> fmt::Display for Stage<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stage::Definite(what) => what.fmt(f),
            Stage::Possible(readings) => {
                let readings: Vec<_> = readings.iter().map(T::to_string).collect();
                f.pad(&format!("possibly {}", readings.join(" or ")))
            }
            Stage::Unknown => f.pad("unknown"),
        }
    }
}

impl<T> Stage<T> {
    /// What it is, when that is the same on every reading.
    ///
    /// ```
    /// # use demarche::{MeetingStatus, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().meeting("summit")?.status().definite(), Some(MeetingStatus::Planned));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn definite(self) -> Option<T> {
        match self {
            Stage::Definite(one) => Some(one),
            Stage::Possible(_) | Stage::Unknown => None,
        }
    }

    /// All that it is on some reading, in order of the list.
    ///
    /// ```
    /// # use demarche::{PledgeStatus, samples};
    /// # let paris = samples::paris()?;
    /// let pledges: Vec<_> = paris.now().pledges().iter().collect();
    /// assert_eq!(pledges[1].status().readings(), [PledgeStatus::Expected], "each is expected to make one");
    /// assert_eq!(pledges[1].status().definite(), None, "which is not to say that it will");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn readings(&self) -> &[T] {
        match self {
            Stage::Definite(one) => std::slice::from_ref(one),
            Stage::Possible(all) => all,
            Stage::Unknown => &[],
        }
    }

    /// Whether no reading tells anything.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().agreement("aid")?.status().is_unknown(), "a goal, of which no step is told");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Stage::Unknown)
    }
}

impl<T: Hash + Eq> Stage<T> {
    /// What some readings say, each of them; `None` is one that says nothing.
    pub(super) fn of(readings: impl IntoIterator<Item = Option<T>>) -> Stage<T> {
        let (mut said, mut silent) = (IndexSet::new(), false);
        for reading in readings {
            match reading {
                Some(reading) => said.insert(reading),
                None => std::mem::replace(&mut silent, true),
            };
        }
        match said.len() {
            0 => Stage::Unknown,
            1 if !silent => said.pop().map_or(Stage::Unknown, Stage::Definite),
            _ => Stage::Possible(said.into_iter().collect()),
        }
    }
}

/// A step as it is given: what it says, when it comes, and what carries it.
pub(super) struct Step<T> {
    says: T,
    on: Option<When>,
    witnesses: Vec<Witness>,
}

impl<T> Step<T> {
    pub(super) fn new<'d>(says: T, on: Option<When>, evidence: impl Iterator<Item = EvidenceRef<'d>>) -> Step<T> {
        Step { says, on, witnesses: carrying(evidence) }
    }

    /// What a status is short for: one step without a day, which rests on what its record rests on.
    pub(super) fn short(says: T) -> Step<T> {
        Step { says, on: None, witnesses: Vec::new() }
    }
}

/// A step that may have come by the lens's day.
struct Come<T> {
    says: T,
    on: When,
    /// Whether it has come on every reading.
    is_sure: bool,
}

/// The steps that may have come by the lens's day, in order of the list.
pub(super) struct Course<T> {
    today: Day,
    come: Vec<Come<T>>,
}

impl<T> Course<T> {
    /// What the last step says, on each reading: `None` where none has come. Cost: linear in the steps.
    pub(super) fn readings(&self) -> impl Iterator<Item = Option<&T>> {
        let begun = self.begun() == Truth::Yes;
        // Whatever is last on some reading is so on the latest of its days. What surely came later, be it as early as it
        // can, then comes before it.
        let place = |(place, step): (usize, &Come<T>)| step.is_sure.then_some((step.on.first(), place));
        let latest = self.come.iter().enumerate().filter_map(place).max();
        let last = move |(place, step): &(usize, &Come<T>)| latest <= Some((step.on.last().min(self.today), *place));
        let last = self.come.iter().enumerate().filter(last).map(|(_, step)| Some(&step.says));
        last.chain((!begun).then_some(None))
    }

    /// How far it has come.
    pub(super) fn stage(&self) -> Stage<T>
    where
        T: Hash + Eq + Clone,
    {
        Stage::of(self.readings().map(Option::<&T>::cloned))
    }

    /// Whether any step has come.
    pub(super) fn begun(&self) -> Truth {
        let truth = |step: &Come<T>| if step.is_sure { Truth::Yes } else { Truth::Possible };
        self.come.iter().map(truth).max().unwrap_or(Truth::No)
    }

    /// What the steps say that have come on some reading, in order of the list.
    pub(super) fn into_steps(self) -> Vec<T> {
        self.come.into_iter().map(|step| step.says).collect()
    }
}

impl Lens<'_> {
    /// The steps that it sees and that may have come. A step without evidence of its own is as its record: nothing, if
    /// that is hidden.
    pub(super) fn course<T>(self, record: Option<Weight>, steps: impl Iterator<Item = Step<T>>) -> Course<T> {
        let come = steps.filter_map(|step| {
            let on = step.on.unwrap_or(Day::MIN.into());
            let Weight { hedged } = match step.witnesses.as_slice() {
                // Nobody knew of it before it came.
                [] if self.known_by.is_some_and(|known_by| on.last() > known_by) => return None,
                [] => record?,
                witnesses => self.weighs_any(witnesses)?,
            };
            (on.first() <= self.day).then_some(Come { says: step.says, on, is_sure: on.last() <= self.day && !hedged })
        });
        Course { today: self.day, come: come.collect() }
    }

    /// What it sees of a record with some evidence, if it sees it. One without any fails every floor.
    pub(super) fn weighs<'e>(self, evidence: impl Iterator<Item = EvidenceRef<'e>>) -> Option<Weight> {
        match carrying(evidence).as_slice() {
            [] => (!self.floors.any()).then_some(Weight::PLAIN),
            witnesses => self.weighs_any(witnesses),
        }
    }

    fn weighs_any(self, witnesses: &[Witness]) -> Option<Weight> {
        self.sees_any(witnesses).ok().map(|seen| Weight { hedged: seen.hedged })
    }
}

/// How much a record weighs that a lens sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weight {
    /// Whether nothing that is seen makes it more than possible.
    hedged: bool,
}

impl Weight {
    pub(super) const PLAIN: Weight = Weight { hedged: false };

    /// Whether the record holds, as far as its evidence goes.
    pub(super) fn truth(self) -> Truth {
        if self.hedged { Truth::Possible } else { Truth::Yes }
    }
}

fn carrying<'d>(evidence: impl Iterator<Item = EvidenceRef<'d>>) -> Vec<Witness> {
    evidence.filter(|evidence| evidence.record().carries()).map(EvidenceRef::witness).collect()
}
