//! Where parties stand, since when, according to whom, with whom they agree, and what changed.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::entry::{OnItem, Term, kind};
use super::named::{Called, Titled, Unknown, called};
use super::proof::Proof;
use crate::answer::account::surely;
use crate::answer::ground::{Ground, Voice};
use crate::answer::upheld::Upheld;
use crate::answer::{SaidOn, StandOn};
use crate::day::{Day, When};
use crate::dossier::{PartyRef, Truth};
use crate::lens::{Agreeing, Bucket, Concord, Concords, History, InForce, Lens, Line, Run, What};
use crate::model::{Position, PositionSet};

pub(super) fn lines<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    party: PartyRef<'d>,
    stands: &[StandOn<'d>],
) -> Result<(), M::Error> {
    map.serialize_entry("party", &Called::from(party))?;
    super::groups::stands(map, lens, stands)
}

pub(super) fn what<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    what: &What<'d>,
    positions: PositionSet,
) -> Result<(), M::Error> {
    let everything: Vec<_> = what.everything().collect();
    let those = |bucket| {
        let those = everything.iter().filter(move |held| held.bucket() == bucket);
        those.map(|held| OnItem::of(lens, held)).collect::<Vec<_>>()
    };
    map.serialize_entry("party", &Called::from(what.party()))?;
    map.serialize_entry("positions", &positions)?;
    map.serialize_entry("items", &those(Bucket::Holder))?;
    map.serialize_entry("conditional", &those(Bucket::Conditional))?;
    map.serialize_entry("possible", &those(Bucket::Possible))?;
    map.serialize_entry("contested", &those(Bucket::Contested))?;
    map.serialize_entry("other", &those(Bucket::Other))?;
    let unknown = everything.iter().filter(|held| held.bucket() == Bucket::Unknown);
    let unknown = unknown.map(|held| held.item().id().as_str()).collect();
    map.serialize_entry("unknown", &Unknown::new(unknown, everything.len()))
}

/// A run of a line.
#[derive(Serialize)]
struct RunShown<'d> {
    line: &'static str,
    positions: PositionSet,
    since: Option<When>,
    confirmed: Option<When>,
    until: Option<When>,
    evidence: Vec<Proof<'d>>,
}

/// A day, if anything tells of one.
fn told(when: When) -> Option<When> {
    Some(when).filter(|when| when.exact() != Some(Day::MIN))
}

impl<'d> RunShown<'d> {
    fn of(lens: Lens<'d>, history: &History<'d>, run: &Run<'d>) -> RunShown<'d> {
        let since = Upheld::since_of(lens, history, run);
        RunShown {
            line: kind(run.line()),
            positions: run.positions(),
            since: told(since),
            confirmed: told(if since == run.since() { run.confirmed() } else { since }),
            until: run.until(),
            evidence: Proof::all(Ground::of(lens, run.stances(), false).shown),
        }
    }
}

pub(super) fn since_when<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    history: &History<'d>,
    positions: PositionSet,
) -> Result<(), M::Error> {
    let holding = history.holding(positions);
    let surely = surely(holding, positions);
    let runs: Vec<_> = history.iter().map(|run| RunShown::of(lens, history, run)).collect();
    let confirmed = runs.last().filter(|_| !holding.is_empty()).and_then(|run| run.confirmed);
    let pending = history.current().and_then(|run| run.line().in_force()).map(InForce::pending).unwrap_or_default();
    map.serialize_entry("party", &Called::from(history.party()))?;
    map.serialize_entry("item", &Titled::from(history.item()))?;
    map.serialize_entry("positions", &positions)?;
    map.serialize_entry("line", history.current().map_or("unknown", |run| kind(run.line())))?;
    map.serialize_entry("since", &surely.and_then(|run| told(run.since())))?;
    map.serialize_entry("possibly_since", &holding.first().and_then(|run| told(Upheld::since_of(lens, history, run))))?;
    map.serialize_entry("confirmed", &confirmed)?;
    map.serialize_entry("conditions", &pending.into_iter().map(Term::from).collect::<Vec<_>>())?;
    map.serialize_entry("history", &runs)
}

/// A position, and who says that the party holds it.
#[derive(Serialize)]
struct Told<'d> {
    position: Position,
    voice: Option<&'static str>,
    speakers: Vec<Called<'d>>,
    evidence: Vec<Proof<'d>>,
}

pub(super) fn according_to_whom<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    stand: &StandOn<'d>,
    positions: PositionSet,
) -> Result<(), M::Error> {
    map.serialize_entry("party", &Called::from(stand.party()))?;
    map.serialize_entry("item", &Titled::from(stand.item()))?;
    map.serialize_entry("positions", &positions)?;
    map.serialize_entry("line", kind(stand.line()))?;
    let pending = stand.line().in_force().map(InForce::pending).unwrap_or_default();
    map.serialize_entry("conditions", &pending.into_iter().map(Term::from).collect::<Vec<_>>())?;
    let told = stand.stances(positions).into_iter().map(|stance| {
        let ground = Ground::of(lens, &[stance], false);
        Told {
            position: stance.position(),
            voice: ground.voice().map(Voice::into),
            speakers: ground.speakers().into_iter().map(Called::from).collect(),
            evidence: Proof::all(ground.shown),
        }
    });
    map.serialize_entry("voices", &told.collect::<Vec<_>>())
}

/// A saying, and what it is evidence for.
#[derive(Serialize)]
struct Saying<'d> {
    #[serde(flatten)]
    evidence: Proof<'d>,
    records: Vec<Borne<'d>>,
}

#[derive(Serialize)]
struct Borne<'d> {
    path: String,
    field: Option<&'d str>,
}

pub(super) fn said<'d, M: SerializeMap>(map: &mut M, party: PartyRef<'d>, said: &[SaidOn<'d>]) -> Result<(), M::Error> {
    map.serialize_entry("party", &Called::from(party))?;
    let sayings = said.iter().map(|one| {
        let records = one.cited().iter().map(|cited| Borne { path: cited.claim().path(), field: cited.field() });
        Saying { evidence: Proof::of(one.evidence()), records: records.collect() }
    });
    map.serialize_entry("statements", &sayings.collect::<Vec<_>>())
}

/// A line in short.
#[derive(Serialize)]
pub(super) struct LineShown<'d> {
    line: &'static str,
    positions: PositionSet,
    /// Those that are not met.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<Term<'d>>,
}

impl<'d> From<&Line<'d>> for LineShown<'d> {
    fn from(line: &Line<'d>) -> LineShown<'d> {
        let positions = line.in_force().map(InForce::positions).unwrap_or_default();
        let pending = line.in_force().map(InForce::pending).unwrap_or_default();
        LineShown { line: kind(line), positions, conditions: pending.into_iter().map(Term::from).collect() }
    }
}

/// How two stand to each other on an item.
#[derive(Serialize)]
struct Beside<'d> {
    #[serde(flatten)]
    item: Titled<'d>,
    lines: [LineShown<'d>; 2],
}

impl<'d> From<&Concord<'d>> for Beside<'d> {
    fn from(concord: &Concord<'d>) -> Beside<'d> {
        Beside { item: concord.item().into(), lines: concord.lines().each_ref().map(LineShown::from) }
    }
}

pub(super) fn concord<M: SerializeMap>(map: &mut M, concords: &Concords<'_>) -> Result<(), M::Error> {
    let all: Vec<_> = concords.iter().map(|one| (one.agree(), one.disagree(), one)).collect();
    let those = |is: fn(Truth, Truth) -> bool| {
        let those = all.iter().filter(|(agree, disagree, _)| is(*agree, *disagree));
        those.map(|(.., concord)| Beside::from(concord)).collect::<Vec<_>>()
    };
    map.serialize_entry("parties", &concords.parties().map(Called::from))?;
    map.serialize_entry("agree", &those(|agree, _| agree == Truth::Yes))?;
    map.serialize_entry("disagree", &those(|_, disagree| disagree == Truth::Yes))?;
    map.serialize_entry("possibly_agree", &those(|agree, _| agree == Truth::Possible))?;
    map.serialize_entry("possibly_disagree", &those(|_, disagree| disagree == Truth::Possible))?;
    map.serialize_entry("neither", &those(|agree, disagree| agree == Truth::No && disagree == Truth::No))?;
    map.serialize_entry("unknown", &those(|agree, _| agree == Truth::Unknown))
}

pub(super) fn agreeing<M: SerializeMap>(map: &mut M, agreeing: &Agreeing<'_>) -> Result<(), M::Error> {
    map.serialize_entry("party", &Called::from(agreeing.party()))?;
    map.serialize_entry("item", &Titled::from(agreeing.item()))?;
    map.serialize_entry("agree", &called(&agreeing.agreeing()))?;
    map.serialize_entry("disagree", &called(&agreeing.disagreeing()))?;
    map.serialize_entry("possibly_agree", &called(&agreeing.possibly_agreeing()))?;
    map.serialize_entry("possibly_disagree", &called(&agreeing.possibly_disagreeing()))?;
    map.serialize_entry("neither", &called(&agreeing.neither()))?;
    map.serialize_entry("unknown", &Unknown::new(agreeing.unknown().ids(), agreeing.scope().len()))
}
