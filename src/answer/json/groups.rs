//! Who, the map, blocs, and who attends.

use serde::Serialize;
use serde::ser::SerializeMap;

use super::entry::{Entry, OnItem, Stands};
use super::named::{Called, Titled, Unknown, called};
use super::proof::Proof;
use super::reached::Reached;
use crate::answer::breaking::unsurely;
use crate::answer::{Answer, MapOn, StandOn, Whoever};
use crate::dossier::{ActorRef, AttendanceRef, BlocRef, MeetingRef};
use crate::lens::{Bucket, Division, Lens, MeetingOn, Members, Parties, Split, Tally};
use crate::model::{AttendanceRole, AttendanceStatus, Position};

pub(super) fn whoever<'d, M: SerializeMap>(
    map: &mut M,
    answer: &Answer<'d>,
    who: &Whoever<'d>,
) -> Result<(), M::Error> {
    let (lens, doubts) = (answer.lens, answer.doubts());
    let everyone: Vec<_> = who.everyone().collect();
    let those = |bucket| {
        let those = everyone.iter().filter(move |placed| placed.bucket() == bucket);
        those.map(|placed| Entry::placed(lens, placed, &doubts)).collect::<Vec<_>>()
    };
    map.serialize_entry("parties", &those(Bucket::Holder))?;
    let blocs: Vec<_> = who.blocs().iter().map(|placed| Entry::placed(lens, placed, &doubts)).collect();
    map.serialize_entry("blocs", &blocs)?;
    map.serialize_entry("conditional", &those(Bucket::Conditional))?;
    map.serialize_entry("possible", &those(Bucket::Possible))?;
    map.serialize_entry("contested", &those(Bucket::Contested))?;
    map.serialize_entry("other", &those(Bucket::Other))?;
    let meetings: Vec<_> = answer.belonged().into_iter().filter_map(|group| group.meeting()).collect();
    if !meetings.is_empty() {
        let scope = who.scope();
        let attendance = meetings.into_iter().flat_map(MeetingRef::attendance);
        let attendance = attendance.filter(|one| scope.contains(one.party())).collect();
        map.serialize_entry("attendance", &attendants(attendance))?;
    }
    let unknown = answer.unknown();
    let shown = Unknown::new(unknown.ids(), everyone.len());
    map.serialize_entry("unknown", &shown.hiding(answer.hidden_of(&unknown).ids(), who.undated()))
}

/// Each in scope in exactly one part.
#[derive(Serialize)]
struct TallyShown<'d> {
    positions: Vec<At<'d>>,
    conditional: Vec<&'d str>,
    possible: Vec<&'d str>,
    contested: Vec<&'d str>,
    unknown: Unknown<'d>,
}

#[derive(Serialize)]
struct At<'d> {
    position: Position,
    count: usize,
    ids: Vec<&'d str>,
}

impl<'d> TallyShown<'d> {
    fn of(tally: &Tally<'d>) -> TallyShown<'d> {
        let at = |(position, parties): (Position, Parties<'d>)| {
            let ids = parties.ids();
            At { position, count: ids.len(), ids }
        };
        TallyShown {
            positions: tally.positions().into_iter().map(at).collect(),
            conditional: tally.conditional().ids(),
            possible: tally.possible().ids(),
            contested: tally.contested().ids(),
            unknown: Unknown::new(tally.unknown().ids(), tally.scope().len()),
        }
    }
}

#[derive(Serialize)]
struct MapShown<'d> {
    #[serde(flatten)]
    item: Titled<'d>,
    tally: TallyShown<'d>,
    blocs: Vec<BlocShown<'d>>,
}

/// What a bloc says, and what is said of it.
#[derive(Serialize)]
struct BlocShown<'d> {
    #[serde(flatten)]
    bloc: Called<'d>,
    line: Stands<'d>,
    remark: Stands<'d>,
}

pub(super) fn map<'d, M: SerializeMap>(map: &mut M, lens: Lens<'d>, maps: &[MapOn<'d>]) -> Result<(), M::Error> {
    let shown = |on: &MapOn<'d>| {
        let blocs = on.blocs().iter().map(|stand| BlocShown {
            bloc: stand.party().into(),
            line: Stands::on(lens, stand.party(), stand.item(), stand.line()),
            remark: Stands::on(lens, stand.party(), stand.item(), stand.remark()),
        });
        MapShown { item: on.item().into(), tally: TallyShown::of(on.tally()), blocs: blocs.collect() }
    };
    let (surely, possibly): (Vec<_>, Vec<_>) = maps.iter().partition(|on| on.is_surely_asked());
    map.serialize_entry("items", &surely.into_iter().map(shown).collect::<Vec<_>>())?;
    map.serialize_entry("possible", &possibly.into_iter().map(shown).collect::<Vec<_>>())
}

/// Where a party stands, item by item: on what surely is asked about, on what possibly is, and on what nobody says.
pub(super) fn stands<'d, M: SerializeMap>(map: &mut M, lens: Lens<'d>, stands: &[StandOn<'d>]) -> Result<(), M::Error> {
    let (surely, possibly): (Vec<_>, Vec<_>) = stands.iter().partition(|stand| stand.is_surely_asked());
    let shown = |stands: Vec<&StandOn<'d>>| stands.into_iter().map(|one| OnItem::stand(lens, one)).collect::<Vec<_>>();
    map.serialize_entry("items", &shown(surely))?;
    map.serialize_entry("possible", &shown(possibly))?;
    let unknown = stands.iter().filter(|stand| stand.line().is_unknown());
    let unknown = unknown.map(|stand| stand.item().id().as_str()).collect();
    map.serialize_entry("unknown", &Unknown::new(unknown, stands.len()))
}

/// How a bloc splits, and what it says itself.
pub(super) fn split<'d, M: SerializeMap>(map: &mut M, lens: Lens<'d>, split: &Split<'d>) -> Result<(), M::Error> {
    let (party, item) = (split.bloc().into(), split.item());
    map.serialize_entry("bloc", &Called::from(split.bloc()))?;
    map.serialize_entry("item", &Titled::from(item))?;
    map.serialize_entry("line", &Stands::on(lens, party, item, &split.line()))?;
    map.serialize_entry("remark", &Stands::on(lens, party, item, &split.remark()))?;
    map.serialize_entry("dissociated", &called(&split.dissociated()))?;
    map.serialize_entry("aligned", &called(&split.aligned()))?;
    map.serialize_entry("tally", &TallyShown::of(split.tally()))
}

pub(super) fn breaks<'d, M: SerializeMap>(map: &mut M, lens: Lens<'d>, one: &Split<'d>) -> Result<(), M::Error> {
    let breaks = one.breaks();
    let entry = |party| Some(Entry::on(lens, party, one.item(), &one.line_of(party)?));
    map.serialize_entry("parties", &breaks.iter().filter_map(entry).collect::<Vec<_>>())?;
    let those = |bucket| {
        let those = unsurely(one, bucket).into_iter();
        those.map(|(party, line)| Entry::on(lens, party, one.item(), &line)).collect::<Vec<_>>()
    };
    map.serialize_entry("conditional", &those(Bucket::Conditional))?;
    map.serialize_entry("possible", &those(Bucket::Possible))?;
    map.serialize_entry("contested", &those(Bucket::Contested))?;
    map.serialize_entry("unknown", &Unknown::new(one.tally().unknown().ids(), one.members().len()))?;
    split(map, lens, one)
}

/// Whether a bloc can still be unanimous for a position, and who is in the way.
#[derive(Serialize)]
struct Unanimity<'d> {
    position: Position,
    possible: bool,
    holdouts: Vec<Called<'d>>,
}

pub(super) fn can_agree<'d, M: SerializeMap>(
    map: &mut M,
    lens: Lens<'d>,
    one: &Split<'d>,
    positions: &[Position],
) -> Result<(), M::Error> {
    let unanimity = positions.iter().map(|position| Unanimity {
        position: *position,
        possible: one.can_be_unanimous(*position),
        holdouts: called(&one.holdouts(*position)),
    });
    map.serialize_entry("unanimity", &unanimity.collect::<Vec<_>>())?;
    split(map, lens, one)
}

#[derive(Serialize)]
struct Dividing<'d> {
    #[serde(flatten)]
    item: Titled<'d>,
    smaller_side: usize,
    tally: TallyShown<'d>,
}

pub(super) fn divides<'d, M: SerializeMap>(
    map: &mut M,
    bloc: BlocRef<'d>,
    divisions: &[Division<'d>],
) -> Result<(), M::Error> {
    map.serialize_entry("bloc", &Called::from(bloc))?;
    let dividing = divisions.iter().map(|division| Dividing {
        item: division.item().into(),
        smaller_side: division.smaller_side(),
        tally: TallyShown::of(division.tally()),
    });
    map.serialize_entry("items", &dividing.collect::<Vec<_>>())
}

pub(super) fn members<M: SerializeMap>(map: &mut M, members: &Members<'_>) -> Result<(), M::Error> {
    let (definite, possible, unknown) = (members.definite(), members.possible(), members.unknown());
    map.serialize_entry("bloc", &Called::from(members.bloc()))?;
    map.serialize_entry("members", &called(&definite))?;
    map.serialize_entry("possible", &called(&possible))?;
    map.serialize_entry("unsure", &called(&members.unsure()))?;
    let of = definite.len() + possible.len() + unknown.len();
    map.serialize_entry("unknown", &Unknown::new(unknown.ids(), of))
}

#[derive(Serialize)]
struct Attendant<'d> {
    #[serde(flatten)]
    party: Called<'d>,
    person: Option<Called<'d>>,
    role: Option<AttendanceRole>,
    status: Option<AttendanceStatus>,
    evidence: Vec<Proof<'d>>,
}

fn attendants(all: Vec<AttendanceRef<'_>>) -> Vec<Attendant<'_>> {
    let shown = all.into_iter().map(|one| Attendant {
        party: one.party().into(),
        person: one.person().map(|person| ActorRef::from(person).into()),
        role: one.record().role,
        status: one.record().status,
        evidence: Proof::all(one.evidence()),
    });
    shown.collect()
}

pub(super) fn attendance<M: SerializeMap>(map: &mut M, meeting: MeetingOn<'_>) -> Result<(), M::Error> {
    let record = meeting.meeting().record();
    map.serialize_entry("meeting", &Titled::from(meeting.meeting()))?;
    map.serialize_entry("place", &record.place)?;
    map.serialize_entry("on", &record.on)?;
    map.serialize_entry("status", &Reached::of(&meeting.status()))?;
    map.serialize_entry("attending", &attendants(meeting.attending()))?;
    map.serialize_entry("expected", &attendants(meeting.expected()))?;
    map.serialize_entry("unclear", &attendants(meeting.unclear()))?;
    map.serialize_entry("absent", &attendants(meeting.absent()))?;
    map.serialize_entry("classes", &attendants(meeting.classes()))?;
    map.serialize_entry("announced", &meeting.announced())?;
    map.serialize_entry("named", &meeting.named())?;
    map.serialize_entry("missing", &meeting.missing())
}
