//! Where parties meet: who is to come, and what they are to talk about.

use super::record::cited;
use super::words::words;
use crate::day::When;
use crate::id::{ItemId, MeetingId, PartyId, SpeakerId, SubjectId};

words! {
    /// What a meeting is.
    ///
    /// ```
    /// assert_eq!("summit".parse(), Ok(demarche::MeetingKind::Summit));
    /// ```
    pub enum MeetingKind is "a kind of meeting" {
        /// Heads of state or government.
        Summit,
        /// Several rounds of one subject.
        Conference,
        /// A body in session.
        Session,
        /// Talks of a few.
        Talks,
        /// A lunch or dinner.
        Dinner,
        /// A call.
        Call,
        /// One tells another.
        Briefing,
        /// One visits another.
        Visit,
        /// None of these; the title says what.
        Other,
    }

    /// What has become of a meeting.
    ///
    /// ```
    /// assert_eq!("planned".parse(), Ok(demarche::MeetingStatus::Planned));
    /// ```
    pub enum MeetingStatus is "a status of a meeting" {
        /// It was put forward.
        Proposed,
        /// It is to be held.
        Planned,
        /// It was moved to another day.
        Postponed,
        /// It is being held.
        Underway,
        /// It was held.
        Held,
        /// It will not be held.
        Cancelled,
    }

    /// A part of the day.
    ///
    /// ```
    /// assert_eq!("evening".parse(), Ok(demarche::Daypart::Evening));
    /// ```
    pub enum Daypart is "a part of the day" {
        /// Before noon.
        Morning,
        /// Around noon.
        Noon,
        /// After noon.
        Afternoon,
        /// After the working day.
        Evening,
        /// At night.
        Night,
    }

    /// The rank of those who meet.
    ///
    /// ```
    /// assert_eq!("leaders".parse(), Ok(demarche::Level::Leaders));
    /// ```
    pub enum Level is "a level" {
        /// Heads of state or government.
        Leaders,
        /// Ministers.
        Ministers,
        /// Ambassadors.
        Ambassadors,
        /// Officials and experts.
        Officials,
    }

    /// How important the source says it is, least first.
    ///
    /// ```
    /// assert!(demarche::Importance::High > demarche::Importance::Low);
    /// ```
    pub enum Importance is "an importance" {
        /// Of little importance.
        Low,
        /// Of some importance.
        Medium,
        /// Of great importance.
        High,
    }

    /// Whether somebody comes.
    ///
    /// | status | attends |
    /// |---|---|
    /// | `attended`, `confirmed` | yes |
    /// | `expected`, `invited` | possibly |
    /// | `declined`, `absent` | no |
    ///
    /// ```
    /// use demarche::AttendanceStatus;
    ///
    /// assert_eq!(AttendanceStatus::Confirmed.is_in(), Some(true));
    /// assert_eq!(AttendanceStatus::Invited.is_in(), None);
    /// ```
    pub enum AttendanceStatus is "an attendance status" {
        /// It was asked to come.
        Invited,
        /// Others say that it will come.
        Expected,
        /// It said that it will come.
        Confirmed,
        /// It said that it will not come.
        Declined,
        /// It came.
        Attended,
        /// It did not come.
        Absent,
    }

    /// As what somebody comes.
    ///
    /// ```
    /// assert_eq!("host".parse(), Ok(demarche::AttendanceRole::Host));
    /// ```
    pub enum AttendanceRole is "an attendance role" {
        /// Takes part.
        Participant,
        /// Receives the others.
        Host,
        /// Leads the meeting.
        Chair,
        /// Is somebody's guest.
        Guest,
        /// Listens.
        Observer,
        /// Goes between the others.
        Mediator,
    }

    /// How high an item stands on an agenda.
    ///
    /// ```
    /// assert_eq!("primary".parse(), Ok(demarche::Priority::Primary));
    /// ```
    pub enum Priority is "a priority" {
        /// A main purpose.
        Primary,
        /// Beside the main purpose.
        Secondary,
        /// If there is time.
        Minor,
    }

    /// How delicate an item is at a meeting, least first.
    ///
    /// ```
    /// assert!(demarche::Sensitivity::Most > demarche::Sensitivity::High);
    /// ```
    pub enum Sensitivity is "a sensitivity" {
        /// Hardly.
        Low,
        /// Somewhat.
        Medium,
        /// Very.
        High,
        /// More than all others.
        Most,
    }
}

impl AttendanceStatus {
    /// Whether one of this status attends; `None` when it may or may not.
    ///
    /// ```
    /// # use demarche::AttendanceStatus;
    /// assert_eq!(AttendanceStatus::Confirmed.is_in(), Some(true));
    /// assert_eq!(AttendanceStatus::Expected.is_in(), None);
    /// assert_eq!(AttendanceStatus::Declined.is_in(), Some(false));
    /// ```
    #[must_use]
    pub fn is_in(self) -> Option<bool> {
        match self {
            AttendanceStatus::Attended | AttendanceStatus::Confirmed => Some(true),
            AttendanceStatus::Expected | AttendanceStatus::Invited => None,
            AttendanceStatus::Declined | AttendanceStatus::Absent => Some(false),
        }
    }
}

cited! {
    /// That a party, or some of a bloc, comes to a meeting.
    ///
    /// # Example
    /// ```
    /// use demarche::{Attendance, AttendanceStatus};
    ///
    /// let norway = Attendance::new("NOR").status(AttendanceStatus::Expected);
    /// let some_allies = Attendance::new("NATO").some(true).status(AttendanceStatus::Expected);
    /// assert!(!norway.some && some_allies.some);
    /// ```
    pub struct Attendance {
        required {
            /// Who.
            party: PartyId,
        }
        optional {
            /// In whose person.
            person: Option<SpeakerId>,
            /// Whether only some members of the bloc come, nobody says which.
            some: bool,
            /// As what.
            role: Option<AttendanceRole>,
            /// Whether it comes. Without one it may or may not.
            status: Option<AttendanceStatus>,
        }
    }
}

cited! {
    /// That an item is on the agenda of a meeting.
    ///
    /// # Example
    /// ```
    /// use demarche::{AgendaEntry, Priority};
    ///
    /// let entry = AgendaEntry::new("aid").aim("bolster").rank(1).priority(Priority::Primary);
    /// assert_eq!(entry.rank, Some(1));
    /// ```
    pub struct AgendaEntry {
        required {
            /// What.
            item: ItemId,
        }
        optional {
            /// What is to be done about it, in words.
            aim: Option<String>,
            /// Its place in the order that a source gives, from 1.
            rank: Option<u32>,
            /// How high it stands.
            priority: Option<Priority>,
            /// How delicate it is.
            sensitivity: Option<Sensitivity>,
        }
    }
}

cited! {
    /// A step on a meeting's way.
    ///
    /// # Example
    /// ```
    /// use demarche::{MeetingStatus, MeetingStep};
    ///
    /// assert_eq!(MeetingStep::new(MeetingStatus::Held).on, None);
    /// ```
    pub struct MeetingStep {
        required {
            /// What has become of it.
            status: MeetingStatus,
        }
        optional {
            /// When that was so.
            on: Option<When>,
        }
    }
}

cited! {
    /// A summit, dinner, call or briefing.
    ///
    /// # Example
    /// ```
    /// use demarche::{Meeting, MeetingKind, day};
    ///
    /// let summit = Meeting::new("summit", "Paris summit").kind(MeetingKind::Summit).on(day(2025, 3, 27)).expected(31);
    /// assert_eq!(summit.expected, Some(31));
    /// ```
    pub struct Meeting {
        required {
            /// Its id.
            id: MeetingId,
            /// Its title.
            title: String,
        }
        optional {
            /// What it is.
            kind: Option<MeetingKind>,
            /// What has become of it: short for one step without a day.
            status: Option<MeetingStatus>,
            /// What became of it, and when.
            steps: Vec<MeetingStep>,
            /// Where.
            place: Option<String>,
            /// The day it is or was held.
            on: Option<When>,
            /// At which part of that day.
            daypart: Option<Daypart>,
            /// The meeting it comes before.
            before: Option<MeetingId>,
            /// The meeting it comes after.
            after: Option<MeetingId>,
            /// What it is about, beside its agenda.
            about: Vec<SubjectId>,
            /// The rank of those who meet.
            level: Option<Level>,
            /// How important it is said to be.
            importance: Option<Importance>,
            /// How many are announced.
            expected: Option<u32>,
            /// Who comes.
            attendance: Vec<Attendance>,
            /// What is to be talked about.
            agenda: Vec<AgendaEntry>,
        }
    }
}
