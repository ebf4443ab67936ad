//! Meetings: who comes, and what they are to talk about.

use super::evidence::Claimants;
use super::{ItemRef, MeetingStepRef, PartyRef, SpeakerRef, SubjectRef, cites, part, view};
use crate::id::MeetingId;

view! {
    /// A meeting of a dossier.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Meeting};
    ///
    /// let dossier = Dossier::builder().meeting(Meeting::new("summit", "Paris summit").expected(31)).build()?;
    /// assert_eq!(dossier.meeting("summit").unwrap().record().expected, Some(31));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    MeetingRef of Meeting in meetings
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let summit = paris.meeting("summit")?.record();
    /// assert_eq!((summit.place.as_deref(), summit.expected), (Some("Paris"), Some(31)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> MeetingRef<'d> {
    /// Its id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let ids: Vec<_> = paris.meetings().map(|meeting| meeting.id().as_str()).collect();
    /// assert_eq!(ids, ["summit", "dinner", "briefing"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(self) -> &'d MeetingId {
        &self.record().id
    }

    /// Its title.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.meeting("dinner")?.title(), "Working dinner of Macron and Zelenskyy");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn title(self) -> &'d str {
        &self.record().title
    }

    /// Who comes, or is to come, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let expected: Vec<_> = paris.meeting("summit")?.attendance().map(|one| one.party().id()).collect();
    /// assert_eq!(expected, ["NATO", "EU", "non-eu-countries", "GBR", "CAN", "NOR"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn attendance(self) -> impl ExactSizeIterator<Item = AttendanceRef<'d>> {
        self.record().attendance.iter().map(move |record| AttendanceRef::new(self.dossier, record))
    }

    /// What is to be talked about, in order of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let first: Vec<_> = paris.meeting("summit")?.agenda().take(2).map(|entry| entry.item().title()).collect();
    /// assert_eq!(first, ["The question of Ukraine", "Long-term security guarantees"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn agenda(self) -> impl ExactSizeIterator<Item = AgendaEntryRef<'d>> {
        self.record().agenda.iter().map(move |record| AgendaEntryRef::new(self.dossier, record))
    }

    /// What became of it, and when, in order of declaration. Not what its `status` says, which is no step of its own.
    ///
    /// ```
    /// use demarche::{Dossier, Meeting, MeetingStatus, MeetingStep};
    ///
    /// let talks = Meeting::new("talks", "Strelsau talks").steps([MeetingStep::new(MeetingStatus::Held)]);
    /// let dossier = Dossier::builder().meeting(talks).build()?;
    /// assert_eq!(dossier.meeting("talks")?.steps().next().unwrap().status(), MeetingStatus::Held);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn steps(self) -> impl ExactSizeIterator<Item = MeetingStepRef<'d>> {
        let claimants = Claimants::Attendance(&self.record().attendance);
        self.record().steps.iter().map(move |record| MeetingStepRef::new(self.dossier, record, claimants))
    }

    /// The meeting it comes before, if that is given.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.meeting("dinner")?.before(), Some(paris.meeting("summit")?));
    /// assert_eq!(paris.meeting("summit")?.before(), None, "the other side of it is not repeated");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn before(self) -> Option<MeetingRef<'d>> {
        self.record().before.as_ref().map(|meeting| self.dossier.of(meeting))
    }

    /// The meeting it comes after, if that is given.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.meeting("briefing")?.after(), Some(paris.meeting("summit")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn after(self) -> Option<MeetingRef<'d>> {
        self.record().after.as_ref().map(|meeting| self.dossier.of(meeting))
    }

    /// What it is about, beside its agenda, in order of declaration.
    ///
    /// ```
    /// use demarche::SubjectRef;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let about: Vec<_> = paris.meeting("briefing")?.about().collect();
    /// assert_eq!(about, [SubjectRef::Meeting(paris.meeting("summit")?)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn about(self) -> impl ExactSizeIterator<Item = SubjectRef<'d>> {
        self.dossier.each(&self.record().about)
    }
}

part! {
    /// That a party, or some of a bloc, comes to a meeting.
    ///
    /// # Example
    /// ```
    /// use demarche::AttendanceRole;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let host = paris.meeting("dinner")?.attendance().next().unwrap();
    /// assert_eq!((host.party().name(), host.person().unwrap().name()), ("France", "Emmanuel Macron"));
    /// assert_eq!(host.record().role, Some(AttendanceRole::Host));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    AttendanceRef of Attendance
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let allies = paris.meeting("summit")?.attendance().next().unwrap();
    /// assert!(allies.record().some, "which of them is not said");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> AttendanceRef<'d> {
    /// Who.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let guest = paris.meeting("dinner")?.attendance().nth(1).unwrap();
    /// assert_eq!(guest.party(), paris.party("UKR")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(self) -> PartyRef<'d> {
        self.dossier.of(&self.record.party)
    }

    /// In whose person, if that is given.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let guest = paris.meeting("dinner")?.attendance().nth(1).unwrap();
    /// assert_eq!(guest.person(), Some(paris.speaker("zelenskyy")?));
    /// assert_eq!(paris.meeting("summit")?.attendance().next().unwrap().person(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn person(self) -> Option<SpeakerRef<'d>> {
        self.record.person.as_ref().map(|person| self.dossier.of(person))
    }
}

part! {
    /// That an item is on the agenda of a meeting.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let entry = paris.meeting("summit")?.agenda().nth(1).unwrap();
    /// assert_eq!(entry.item().title(), "Long-term security guarantees");
    /// assert_eq!(entry.record().aim.as_deref(), Some("prepare"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    AgendaEntryRef of AgendaEntry
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let entry = paris.meeting("summit")?.agenda().next().unwrap();
    /// assert_eq!(entry.record().item.as_str(), "ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
}

impl<'d> AgendaEntryRef<'d> {
    /// What.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let entry = paris.meeting("summit")?.agenda().next().unwrap();
    /// assert_eq!(entry.item(), paris.item("ukraine")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(self) -> ItemRef<'d> {
        self.dossier.of(&self.record.item)
    }
}

cites! {
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let fields: Vec<_> = paris.meeting("dinner")?.evidence().map(|evidence| evidence.supports()).collect();
    /// assert_eq!(fields, [None, Some("on"), Some("before")]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    MeetingRef about |meeting| Claimants::Attendance(&meeting.attendance);
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let norway = paris.meeting("summit")?.attendance().last().unwrap();
    /// let announcement = norway.evidence().next().unwrap();
    /// assert_eq!(announcement.statement(), Some(paris.statement("announced-attendance")?));
    /// assert!(!announcement.is_own_words(), "the Élysée speaks for France, not for Norway");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    AttendanceRef about |attendance| Claimants::One(attendance.party.as_str());
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let entry = paris.meeting("summit")?.agenda().next().unwrap();
    /// assert_eq!(entry.evidence().next().unwrap().locator(), Some("L1"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    AgendaEntryRef about |_entry| Claimants::Nobody;
}
