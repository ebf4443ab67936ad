//! Meetings: what has become of them, who comes, who is missing, and what is to be talked about.

use std::cmp::Reverse;

use indexmap::IndexSet;

use super::Lens;
use super::course::{Stage, Step};
use crate::dossier::{AgendaEntryRef, AttendanceRef, MeetingRef};
use crate::id::{MeetingId, Named};
use crate::model::{AttendanceStatus, Certainty, Evidence, MeetingStatus};
use crate::problem::UnknownName;

/// A meeting, seen through a lens.
///
/// The lens decides what has become of it. It hides neither who comes nor what is on the agenda. What is only
/// hypothetical there is left out.
///
/// # Example
/// ```
/// # use demarche::{MeetingStatus, Stage, samples};
/// # let paris = samples::paris()?;
/// let summit = paris.now().meeting("summit")?;
/// assert_eq!(summit.status(), Stage::Definite(MeetingStatus::Planned));
/// assert_eq!((summit.announced(), summit.named(), summit.missing()), (Some(31), 3, Some(28)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MeetingOn<'d> {
    lens: Lens<'d>,
    meeting: MeetingRef<'d>,
}

/// ## Meetings
impl<'d> Lens<'d> {
    /// A meeting, as it stands on the lens's day.
    ///
    /// # Errors
    /// When the meeting is unknown.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let dinner = paris.now().meeting("dinner")?;
    /// assert_eq!(dinner.expected()[0].party().name(), "Ukraine", "it is invited");
    /// assert_eq!(dinner.unclear()[0].party().name(), "France", "nobody says that the host has confirmed");
    /// assert_eq!(paris.now().meeting("diner").unwrap_err().nearest(), ["dinner"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn meeting(self, meeting: impl Named<MeetingId>) -> Result<MeetingOn<'d>, UnknownName> {
        Ok(MeetingOn { lens: self, meeting: self.dossier.meeting(meeting)? })
    }

    /// All meetings, in order of declaration.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let missing: Vec<_> = paris.now().meetings().map(|meeting| meeting.missing()).collect();
    /// assert_eq!(missing, [Some(28), None, None]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn meetings(self) -> impl ExactSizeIterator<Item = MeetingOn<'d>> {
        self.dossier.meetings().map(move |meeting| MeetingOn { lens: self, meeting })
    }
}

/// As what an entry of the list of those who come counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Attending,
    Expected,
    Absent,
    Unclear,
}

impl<'d> MeetingOn<'d> {
    /// The meeting.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().meeting("summit")?.meeting().title(), "Paris summit on Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn meeting(self) -> MeetingRef<'d> {
        self.meeting
    }

    /// What has become of it by the lens's day.
    ///
    /// ```
    /// # use demarche::{MeetingStatus, Stage, day, samples};
    /// # let paris = samples::paris()?;
    /// let status = |lens: demarche::Lens<'_>| lens.meeting("summit").map(|summit| summit.status());
    /// assert_eq!(status(paris.now())?, Stage::Definite(MeetingStatus::Planned));
    /// assert_eq!(status(paris.now().known_by(day(2025, 3, 25)))?, Stage::Unknown, "the article was not surely out");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> Stage<MeetingStatus> {
        let steps = self.meeting.steps().map(|step| Step::new(step.status(), step.on(), step.evidence()));
        let short = self.meeting.record().status.map(Step::short);
        self.lens.course(self.lens.weighs(self.meeting.evidence()), short.into_iter().chain(steps)).stage()
    }

    /// Who attended or has confirmed, in order of the list.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().meeting("summit")?.attending().is_empty(), "nobody is said to have confirmed");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn attending(self) -> Vec<AttendanceRef<'d>> {
        self.those(Group::Attending)
    }

    /// Who is expected or invited, or on hedged evidence attended or confirmed, in order of the list.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let expected = paris.now().meeting("summit")?.expected();
    /// let names: Vec<_> = expected.iter().map(|one| one.party().name()).collect();
    /// assert_eq!(names, ["United Kingdom", "Canada", "Norway"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn expected(self) -> Vec<AttendanceRef<'d>> {
        self.those(Group::Expected)
    }

    /// Who declined or was absent, in order of the list.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().meeting("summit")?.absent().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn absent(self) -> Vec<AttendanceRef<'d>> {
        self.those(Group::Absent)
    }

    /// Who is listed without a status, or on hedged evidence stays away, in order of the list.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let unclear = paris.now().meeting("dinner")?.unclear();
    /// assert_eq!(unclear[0].person(), Some(paris.speaker("macron")?), "the host, of whom no status is told");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unclear(self) -> Vec<AttendanceRef<'d>> {
        self.those(Group::Unclear)
    }

    /// The blocs of which some come, nobody says which, whatever their status. None of their members is thereby named.
    ///
    /// # Order
    /// That of the list.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let classes = paris.now().meeting("summit")?.classes();
    /// let names: Vec<_> = classes.iter().map(|one| one.party().name()).collect();
    /// assert_eq!(names, ["NATO", "European Union", "Non-EU countries"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn classes(self) -> Vec<AttendanceRef<'d>> {
        self.listed().filter(|one| one.record().some).collect()
    }

    /// How many are announced, if a number is.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().meeting("summit")?.announced(), Some(31));
    /// assert_eq!(paris.now().meeting("dinner")?.announced(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn announced(self) -> Option<u32> {
        self.meeting.record().expected
    }

    /// How many nations are named as attending or expected, each once. Blocs are not counted.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().meeting("summit")?.named(), 3);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn named(self) -> usize {
        let coming = self.attending().into_iter().chain(self.expected()).map(AttendanceRef::party);
        coming.filter(|party| party.is_nation()).collect::<IndexSet<_>>().len()
    }

    /// How many more are announced than are named; none when more are named.
    ///
    /// Whether a number that is announced counts the host is not known: it may be off by one.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().meeting("summit")?.missing(), Some(28), "31 announced, 3 named");
    /// assert_eq!(paris.now().meeting("dinner")?.missing(), None, "no number is announced");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn missing(self) -> Option<u32> {
        let named = u32::try_from(self.named()).unwrap_or(u32::MAX);
        self.announced().map(|announced| announced.saturating_sub(named))
    }

    /// What is to be talked about: what has a rank in order of rank, then the rest in order of the list.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let agenda = paris.now().meeting("summit")?.agenda();
    /// let first: Vec<_> = agenda.iter().take(4).map(|entry| entry.item().title()).collect();
    /// assert_eq!(
    ///     first,
    ///     ["Aid for Ukraine", "Complete ceasefire", "Lasting support of Ukraine's army", "The question of Ukraine"]
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn agenda(self) -> Vec<AgendaEntryRef<'d>> {
        let counts = |entry: &AgendaEntryRef<'d>| !is_thought(&entry.record().evidence);
        let mut agenda: Vec<_> = self.meeting.agenda().filter(counts).collect();
        agenda.sort_by_key(|entry| entry.record().rank.unwrap_or(u32::MAX));
        agenda.sort_by_key(|entry| Reverse(entry.record().rank.is_some()));
        agenda
    }

    /// What is most delicate of all that is said to be delicate, in order of rank, then of the list.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let most = paris.now().meeting("summit")?.most_sensitive();
    /// let titles: Vec<_> = most.iter().map(|entry| entry.item().title()).collect();
    /// assert_eq!(titles, ["Reassurance force"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn most_sensitive(self) -> Vec<AgendaEntryRef<'d>> {
        let agenda = self.agenda();
        let most = agenda.iter().filter_map(|entry| entry.record().sensitivity).max();
        let is_most = |entry: &AgendaEntryRef<'d>| most.is_some() && entry.record().sensitivity == most;
        agenda.into_iter().filter(is_most).collect()
    }

    fn listed(self) -> impl Iterator<Item = AttendanceRef<'d>> {
        self.meeting.attendance().filter(|one| !is_thought(&one.record().evidence))
    }

    fn those(self, group: Group) -> Vec<AttendanceRef<'d>> {
        self.listed().filter(|one| !one.record().some && group_of(*one) == group).collect()
    }
}

/// What an entry says with what it rests on: what is hedged is possible, whatever its status.
fn group_of(one: AttendanceRef<'_>) -> Group {
    let Some(status) = one.record().status else { return Group::Unclear };
    let hedged = Evidence::surest(&one.record().evidence).is_some_and(Certainty::is_hedged);
    match status {
        AttendanceStatus::Attended | AttendanceStatus::Confirmed if !hedged => Group::Attending,
        AttendanceStatus::Declined | AttendanceStatus::Absent if !hedged => Group::Absent,
        AttendanceStatus::Declined | AttendanceStatus::Absent => Group::Unclear,
        _ => Group::Expected,
    }
}

fn is_thought(evidence: &[Evidence]) -> bool {
    Evidence::surest(evidence) == Some(Certainty::Hypothetical)
}
