//! The records, each written once, and the document that lists them.
//!
//! A record here is unchecked: it says what a file says. Its checked twin is its view in a [`Dossier`](crate::Dossier).

mod agenda;
mod amount;
mod cast;
mod document;
mod evidence;
mod fields;
mod given;
mod meeting;
#[cfg(feature = "snapshot")]
mod packed;
mod party;
mod path;
mod pledge;
mod position;
mod record;
mod relation;
mod roll_call;
#[cfg(feature = "json")]
mod shape;
mod source;
mod speaker;
mod stance;
mod vote;
mod vote_counts;
mod vote_reading;
mod walk;
mod words;

pub use self::agenda::{Edge, Horizon, Item, ItemKind, ItemStatus, ItemStep, Role, RoleKind};
pub use self::amount::Amount;
pub use self::cast::Cast;
pub use self::document::Document;
pub use self::evidence::{Act, Attribution, Basis, Certainty, Evidence, Statement};
pub use self::given::Given;
pub use self::meeting::{
    AgendaEntry, Attendance, AttendanceRole, AttendanceStatus, Daypart, Importance, Level, Meeting, MeetingKind,
    MeetingStatus, MeetingStep, Priority, Sensitivity,
};
pub use self::party::{Assertion, Bloc, Definition, Membership, MembershipStatus, Nation, Roster};
pub use self::pledge::{Pledge, PledgeKind, PledgeStatus, PledgeStep};
pub use self::position::{Position, PositionSet, Strength};
pub use self::relation::{Degree, Relation, RelationKind, Trend};
pub use self::roll_call::{RollCall, RollCallResult};
pub use self::source::{Source, SourceKind};
pub use self::speaker::{Office, Speaker, SpeakerKind};
pub use self::stance::{Condition, ConditionKind, ConditionStatus, ConditionStep, Need, Stance};
pub use self::vote::Vote;
pub use self::vote_counts::VoteCounts;
pub use self::vote_reading::VoteReading;
pub use self::words::UnknownWord;

#[cfg(feature = "json")]
pub(crate) use self::fields::{FieldOf, once};
#[cfg(feature = "snapshot")]
pub(crate) use self::packed::{Fault as PackedFault, Packed, Reader, Torn, Writer};
pub(crate) use self::path::Path;
pub(crate) use self::record::{Record, Spoken, is_default};
#[cfg(feature = "json")]
pub(crate) use self::shape::{Field, Place, Shape, Tree};
pub(crate) use self::walk::{IdKind, Part, Visit, Walk};
