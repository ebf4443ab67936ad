//! Who stands where on what: nations, blocs, agenda items and stances, with the evidence, the dates, and an honest
//! "nobody knows".
//!
//! ```
//! # #[cfg(feature = "json")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use demarche::{Position, Query, samples};
//!
//! let paris = samples::paris()?;
//! let answer = paris.ask("who in the EU opposes peacekeeping troops?")?;
//! assert_eq!(answer.parties().names(), "Italy, Poland");
//! assert_eq!(answer.unknown().len(), 24, "the article says nothing of them");
//! assert_eq!(answer.query(), &Query::who(Position::Oppose).on("peacekeeping-troops").among("EU"));
//!
//! // The same by typed calls.
//! let who = paris.now().who(Position::Oppose).on("peacekeeping-troops")?.among("EU")?;
//! assert_eq!(who.parties(), answer.parties());
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "json"))]
//! # fn main() {}
//! ```
//!
//! # Overview
//!
//! Data flows one way.
//!
//! - A [`Document`] is what a file says: lists of records, unchecked. [`Document::from_json`] reads the format `demarche/1`
//!   and reports every problem of shape at once.
//! - A [`Dossier`] is a document that was checked and indexed: `Dossier::try_from(document)`, or [`Dossier::builder`].
//!   Everything wrong comes back in one [`Invalid`]. Its records are read through `Copy` views such as [`StanceRef`]; the
//!   lifetime `'d` always is that of the dossier.
//! - A [`Lens`] is a viewpoint: as of a day, as known by a day, with floors on the evidence. [`Dossier::now`] and
//!   [`Dossier::on`] make one, and every question is asked through it.
//! - A [`Query`] is a question as data: built by functions, read from English ([`Dossier::parse`], see [`grammar`]) or from
//!   JSON. [`Query::bind`] finds out what its names mean, [`Bound::run`] asks it through a lens; [`Dossier::ask`] does all.
//! - An [`Answer`] says who, according to whom, since when, and of whom nobody knows; it prints, and serialises.
//!
//! # The nouns
//!
//! | word | meaning |
//! |---|---|
//! | nation, [`Nation`] | a state, by an id that never changes |
//! | bloc, [`Bloc`] | a named group with dated membership, or defined by a stance or an attendance |
//! | party, [`PartyRef`] | whoever can hold a stance: a nation or a bloc |
//! | speaker, [`Speaker`] | who voices it: a person, a body, a group, someone unnamed |
//! | agenda item, [`Item`] | a question, goal, option, agreement or claim on the table |
//! | position, [`Position`] | support, acquiesce, neutral, mixed, divided, undecided, oppose, not-stated, withdrawn |
//! | stance, [`Stance`] | party × item × position, since a day, with strength, conditions and evidence |
//! | evidence, [`Evidence`] | what a record rests on: a [`Statement`], how sure, how it was read |
//! | line, [`Line`] | what is in force for a party on an item: definite, possible, contested or unknown |
//! | meeting, [`Meeting`] · relation, [`Relation`] · pledge, [`Pledge`] · roll call, [`RollCall`] | where parties meet, what stands between them, what they promised, how they voted |
//!
//! # Questions
//!
//! In English or as a [`Query`], through [`Dossier::ask`], [`Lens::ask`] and [`Bound::run`]; or by typed calls:
//!
//! | question | through a lens |
//! |---|---|
//! | where does a party stand on an item? | [`Lens::line`] |
//! | why? | [`Lens::explain`] |
//! | since when, and what before? | [`Lens::history`] |
//! | which lines changed since a day, were learned, or were changed by an amendment? | [`Lens::changes_since`], [`Lens::learned_since`], [`Lens::changes_from`] |
//! | who holds a position, how firmly, on or under an item, among or outside a bloc, a meeting, a list? | [`Lens::who`] |
//! | how many stand where, on one item or on each? | [`Lens::tally`] |
//! | on what does a party hold a position? | [`Lens::what`] |
//! | on what do two parties agree or disagree, and who agrees with one? | [`Lens::concord`], [`Lens::agrees_with`] |
//! | how does a bloc split, who breaks with it, can it still be unanimous? | [`Lens::split`] |
//! | what divides a bloc? | [`Lens::divides`] |
//! | who voted how in a roll call, and what was read from it? | [`RollCallRef`], [`StanceRef::roll_call`] |
//! | who votes like whom, did a bloc hold together, what divides them, when did two drift apart? | [`Lens::compare`], see [`compare`] |
//! | given where they stand, does it pass, who blocks it, who is pivotal, what if? | [`Lens::decide`], see [`decide`] |
//! | is a bloc said to be divided? | [`Lens::remark`] |
//! | who belongs to a bloc, and to which does a party? | [`Lens::members`], [`Lens::blocs_of`] |
//! | what hangs under an item, and under what does it hang? | [`Lens::descendants`], [`Lens::ancestors`] |
//! | who comes to a meeting, who is missing, what is on its agenda? | [`Lens::meeting`] |
//! | what stands between parties, who claims it, and what does one side alone claim? | [`Lens::relations`], [`Lens::claimed_by_one_side`] |
//! | how far has an agreement come, or a pledge, and what is outstanding? | [`Lens::agreement`], [`Lens::pledges`] |
//! | what conditions are set on an item, and what depends on a party? | [`Lens::conditions_on`], [`Lens::depends_on`] |
//! | what rests on one source, a leak, somebody unnamed; what is hedged? | [`Lens::claims`], [`Lens::evidence`], [`Lens::statements`] |
//!
//! Answers are sets of parties ([`Parties`]: `&`, `|`, `-`, `^`, `!`) or lead to views. A dossier is amended in place with
//! [`Dossier::record`], [`Dossier::corroborate`], [`Dossier::retract`] and [`Dossier::add`]; answers borrow it, so take what
//! you need of them before. Whatever takes an id may fail; what takes none does not.
//!
//! Nations and blocs of the [`atlas`] need no declaration: `"ITA"`, `"EU"` are known, with who belonged to which bloc on
//! which day, unless a document closes its world with `"atlas": false`. To declare one is to amend it. Who belongs to a
//! bloc on a day on which the atlas cannot tell is an error, [`Unanswerable`], and no answer.
//!
//! # What it promises
//!
//! - **Open world.** No record means unknown, never no. Every answer says who in scope is unknown; every list is "at least".
//! - **Traceable.** From a party in an answer to its stance, its evidence, its source; [`Lens::explain`] says what was
//!   superseded and what the lens hid.
//! - **Time is an argument.** Nothing reads the clock. A [`When`] is one day in a window; what holds on every reading of the
//!   dates is definite, on some reading possible.
//! - **All problems at once**, each with its path, a stable [`Code`], plain words and the nearest id.
//! - **Nothing lost**: `Document` → `Dossier` → `Document` is the same document.
//! - **Deterministic**: order of declaration is order of answers.
//!
//! # What it does not do
//!
//! It does not fetch, scrape or guess; it has no clock, no global state, no async.
//!
//! # Features
//!
//! - `json` (default): [`Document::from_json`], [`Document::from_json_lines`] and the embedded [`samples`]. Without it records
//!   still are `serde` types for any other format.
//! - `snapshot`: [`Dossier::to_snapshot`](Dossier#as-a-snapshot) and back, bytes that are read several times as fast as
//!   JSON, as a cache beside it.
//! - `csv`: tables of roll calls ([`roll_calls`]), read with every row taken, or lost and reported.
//! - `power` (default): who has the power in a body that [decides](decide), by exact counts of any length (`Body::power`).
//!
//! # Cost
//!
//! A dossier is checked and sorted once, in time nearly linear in its records. A question on an item reads the records on
//! that item, and those on others that conditions need; one under an item, those on everything under it. What costs more
//! says so under its own heading.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod answer;
pub mod atlas;
pub mod compare;
mod day;
pub mod decide;
mod dossier;
mod id;
mod interchange;
mod lens;
mod model;
mod problem;
mod query;
mod quote;
#[cfg(feature = "json")]
#[cfg_attr(docsrs, doc(cfg(feature = "json")))]
pub mod samples;
#[cfg(feature = "snapshot")]
mod snapshot;

pub use crate::answer::{Answer, AskError, EachPlaced, Found, MapOn, Placed, SaidOn, StandOn, Whoever};
pub use crate::day::{Day, DayError, Period, Until, When, day};
pub use crate::dossier::{
    ActorRef, AgendaEntryRef, Amendment, AssertionRef, AttendanceRef, BlocRef, ConditionRef, ConditionStepRef,
    DefinitionRef, Dossier, DossierBuilder, EdgeRef, EvidenceRef, ItemRef, ItemStepRef, LedgerSizes, MeetingRef,
    MeetingStepRef, MembershipRef, NationRef, NeedRef, OfficeRef, PartyRef, PledgeRef, PledgeStepRef, RelationRef,
    RoleRef, RollCallRef, SourceRef, SpeakerRef, StanceKey, StanceRef, StatementRef, SubjectRef, Truth,
};
pub use crate::id::{
    ActorId, BlocId, IdError, ItemId, MeetingId, Named, NationId, PartyId, RollCallId, SourceId, SpeakerId,
    StatementId, SubjectId,
};
pub use crate::interchange::roll_calls;
pub use crate::lens::{
    Agreeing, AgreeingQuery, AgreementOn, Belonging, Bilateral, Bucket, Change, ChangeKind, Changes, Cited, Claim,
    ClaimRef, ClaimedBy, Concord, Concords, ConditionOn, Counts, Division, EachChange, EachConcord, Explanation, Fate,
    Group, HeldItems, Hidden, History, Holder, Holders, InForce, Kin, Lens, Line, MeetingOn, Members, OneSided,
    Parties, Pending, PledgeOn, Pledges, RelationOn, Relations, Run, Scope, Split, SplitQuery, Stage, Tallies, Tally,
    TallyQuery, Verdict, Voiced, What, Who, WhoQuery,
};
pub use crate::model::{
    Act, AgendaEntry, Amount, Assertion, Attendance, AttendanceRole, AttendanceStatus, Attribution, Basis, Bloc, Cast,
    Certainty, Condition, ConditionKind, ConditionStatus, ConditionStep, Daypart, Definition, Degree, Document, Edge,
    Evidence, Given, Horizon, Importance, Item, ItemKind, ItemStatus, ItemStep, Level, Meeting, MeetingKind,
    MeetingStatus, MeetingStep, Membership, MembershipStatus, Nation, Need, Office, Pledge, PledgeKind, PledgeStatus,
    PledgeStep, Position, PositionSet, Priority, Relation, RelationKind, Role, RoleKind, RollCall, RollCallResult,
    Roster, Sensitivity, Source, SourceKind, Speaker, SpeakerKind, Stance, Statement, Strength, Trend, UnknownWord,
    Vote, VoteCounts, VoteReading,
};
pub use crate::problem::{Code, Invalid, Problem, RosterNotKnown, Unanswerable, UnknownName};
pub use crate::query::{
    Ask, Asking, Bound, Clause, Conditionality, Fault, FaultKind, Footing, GroupName, Name, Query, QuestionError,
    Restriction, Several, Topic, Verb, grammar,
};
#[cfg(feature = "snapshot")]
#[cfg_attr(docsrs, doc(cfg(feature = "snapshot")))]
pub use crate::snapshot::{SnapshotError, SnapshotErrorKind};

/// The README's examples, as tests.
#[cfg(all(doctest, feature = "json"))]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
