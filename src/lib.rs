//! Who stands where on what.

mod day;
mod dossier;
mod id;
#[cfg(feature = "json")]
mod interchange;
mod lens;
mod model;
mod problem;
#[cfg(feature = "json")]
pub mod samples;

pub use crate::day::{Day, DayError, Period, Until, When, day};
pub use crate::dossier::{
    ActorRef, BlocRef, Dossier, DossierBuilder, EvidenceRef, ItemRef, MeetingRef, NationRef, PartyRef, PledgeRef,
    RelationRef, RollCallRef, SourceRef, SpeakerRef, StanceRef, StatementRef, Truth,
};
pub use crate::id::{
    ActorId, BlocId, IdError, ItemId, MeetingId, Named, NationId, PartyId, RollCallId, SourceId, SpeakerId,
    StatementId, SubjectId,
};
pub use crate::lens::{
    Bucket, Explanation, Fate, Hidden, Holder, Holders, InForce, Lens, Line, Members, Parties, Pending, Split,
    SplitQuery, Verdict, Who, WhoQuery,
};
pub use crate::model::{
    Act, AgendaEntry, Amount, Assertion, Attendance, AttendanceRole, AttendanceStatus, Attribution, Basis, Bloc, Cast,
    Certainty, Condition, ConditionKind, ConditionStatus, ConditionStep, Daypart, Definition, Degree, Document, Edge,
    Evidence, Given, Horizon, Importance, Item, ItemKind, ItemStatus, ItemStep, Level, Meeting, MeetingKind,
    MeetingStatus, MeetingStep, Membership, MembershipStatus, Nation, Need, Office, Pledge, PledgeKind, PledgeStatus,
    PledgeStep, Position, PositionSet, Priority, Relation, RelationKind, Role, RoleKind, RollCall, RollCallResult,
    Roster, Sensitivity, Source, SourceKind, Speaker, SpeakerKind, Stance, Statement, Strength, Trend, UnknownWord,
};
pub use crate::problem::{Code, Invalid, Problem, UnknownName};
