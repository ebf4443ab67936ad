//! Stances that are read from the votes of roll calls: whose they are, and their records once somebody asks for them.
//!
//! They are no records of the document. Each is known by the number of its vote, counted through all roll calls in the order
//! of the document; what the votes of a roll call have in common stands once.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use foldhash::fast::RandomState;
use strum::IntoEnumIterator;

use super::columns::{Cells, Marks};
use super::details::Details;
use super::index::{Index, PartyIx};
use super::row::{Row, VOTE, Witnesses, dated, witness};
use crate::day::Day;
use crate::id::PartyId;
use crate::model::{Attribution, Basis, Document, Evidence, Position, RollCall, Stance, Statement, Vote};

/// How the votes of a body are read: the position of each.
type Policy = [Option<Position>; Vote::COUNT];

/// The votes of all roll calls.
#[derive(Debug, Clone, Default)]
pub(crate) struct Votes {
    calls: Vec<Call>,
}

/// What the votes of a roll call have in common.
#[derive(Debug, Clone)]
struct Call {
    /// The number of its first vote.
    first: usize,
    /// The place of its item, if that is declared.
    item: Option<usize>,
    policy: Policy,
    electorate: Arc<Electorate>,
    /// What its stances rest on, once somebody asks.
    evidence: OnceLock<Box<[Evidence]>>,
    /// The records of its stances, by vote, each once somebody asks.
    records: OnceLock<Box<[OnceLock<Box<Stance>>]>>,
}

/// The parties of some roll calls, by their places in the lists of votes.
#[derive(Debug, Default)]
struct Electorate {
    parties: Vec<PartyIx>,
    /// The places of those that are declared, by party.
    in_order: Vec<u16>,
}

impl Electorate {
    fn of(index: &Index, ids: &[PartyId]) -> Electorate {
        let parties: Vec<_> = ids.iter().map(|id| index.party(id.as_str()).unwrap_or(PartyIx(u16::MAX))).collect();
        let known = parties.iter().zip(0..).filter(|(party, _)| **party != PartyIx(u16::MAX));
        let mut in_order: Vec<_> = known.map(|(_, place)| place).collect();
        in_order.sort_by_key(|place| parties.get(usize::from(*place)));
        Electorate { parties, in_order }
    }

    fn party(&self, place: u16) -> Option<PartyIx> {
        self.parties.get(usize::from(place)).copied()
    }
}

/// A vote: its roll call, which of the votes of that it is, the party's place in the electorate, and what it cast.
#[derive(Debug, Clone, Copy)]
struct Found<'v> {
    call: &'v Call,
    place: usize,
    nth: usize,
    of_party: u16,
    vote: Vote,
}

impl Votes {
    /// Cost: linear in the roll calls and in the parties of each list that several of them share.
    pub(crate) fn of(document: &Document, index: &Index) -> Votes {
        let mut electorates: HashMap<*const PartyId, Arc<Electorate>, RandomState> = HashMap::default();
        let mut first = 0;
        let call = |roll_call: &RollCall| {
            let ids = roll_call.cast.electorate();
            let electorate = electorates.entry(ids.as_ptr()).or_insert_with(|| Arc::new(Electorate::of(index, ids)));
            let call = Call {
                first,
                item: index.item(roll_call.item.as_str()),
                policy: policy(document, index, roll_call),
                electorate: Arc::clone(electorate),
                evidence: OnceLock::new(),
                records: OnceLock::new(),
            };
            first += roll_call.cast.len();
            call
        };
        Votes { calls: document.roll_calls.iter().map(call).collect() }
    }

    /// How many roll calls there are.
    pub(crate) fn calls(&self) -> usize {
        self.calls.len()
    }

    /// The item of a roll call, if that is declared.
    pub(crate) fn item(&self, call: usize) -> Option<usize> {
        self.calls.get(call)?.item
    }

    /// How many rows there are on each of so many items, at most.
    pub(crate) fn count_on(&self, document: &Document, items: usize) -> Vec<usize> {
        let mut counts = vec![0; items];
        for (call, roll_call) in self.calls.iter().zip(&document.roll_calls) {
            let count = call.item.and_then(|item| counts.get_mut(item));
            let read = Vote::iter().filter(|vote| call.position(*vote).is_some());
            let votes: usize = read.map(|vote| roll_call.cast.of(vote).len()).sum();
            count.into_iter().for_each(|count| *count += votes);
        }
        counts
    }

    /// Adds the rows of a roll call, by party.
    ///
    /// What a row of it has beside the columns is laid once, and shared by all; only for whom a speaker speaks it is laid
    /// apart, because only that party's own words may be what the speaker says.
    pub(crate) fn rows(
        &self,
        place: usize,
        (document, index): (&Document, &Index),
        details: &mut Details,
        rows: &mut Vec<Cells>,
    ) {
        let (Some(call), Some(roll_call)) = (self.calls.get(place), document.roll_calls.get(place)) else { return };
        let Some(item) = call.item else { return };
        let reading = Reading::of(document, index, roll_call, item);
        let mut rank = vec![None; call.electorate.parties.len()];
        for (nth, (of_party, vote)) in roll_call.cast.places().enumerate() {
            rank.get_mut(usize::from(of_party)).into_iter().for_each(|slot| *slot = Some((nth, vote)));
        }
        let mut shared = None;
        let mut cells: [Option<Cells>; Vote::COUNT] = [None; Vote::COUNT];
        for of_party in &call.electorate.in_order {
            let cast = rank.get(usize::from(*of_party)).copied().flatten().zip(call.electorate.party(*of_party));
            let Some(((nth, vote), party)) = cast else { continue };
            let (Some(position), Some(cells)) = (call.position(vote), cells.get_mut(vote as usize)) else { continue };
            let Ok(stance) = u32::try_from(VOTE + call.first + nth) else { continue };
            if reading.voiced.contains(&party) {
                rows.push(Cells { stance, ..reading.cells(party, position, &mut None, details) });
                continue;
            }
            let cells = *cells.get_or_insert_with(|| reading.cells(NOBODY, position, &mut shared, details));
            rows.push(Cells { party, stance, ..cells });
        }
    }

    /// The vote of a number, in a checked document.
    fn find(&self, document: &Document, number: usize) -> Option<Found<'_>> {
        let place = self.calls.partition_point(|call| call.first <= number).checked_sub(1)?;
        let call = self.calls.get(place)?;
        let nth = number - call.first;
        let (of_party, vote) = document.roll_calls.get(place)?.cast.places().nth(nth)?;
        Some(Found { call, place, nth, of_party, vote })
    }

    /// The item and the party of the stance at a place.
    pub(crate) fn home(&self, document: &Document, stance: usize) -> Option<(usize, PartyIx)> {
        let found = self.find(document, stance.checked_sub(VOTE)?)?;
        found.call.item.zip(found.call.electorate.party(found.of_party))
    }

    /// The place of the roll call of the stance at a place, and what the party cast.
    pub(crate) fn cast(&self, document: &Document, stance: usize) -> Option<(usize, Vote)> {
        let found = self.find(document, stance.checked_sub(VOTE)?)?;
        Some((found.place, found.vote))
    }

    /// Which position the stance at a place is.
    pub(crate) fn position(&self, document: &Document, stance: usize) -> Option<Position> {
        let found = self.find(document, stance.checked_sub(VOTE)?)?;
        found.call.position(found.vote)
    }

    /// Whose the stance at a place is, by id.
    pub(crate) fn party_id<'d>(&self, document: &'d Document, stance: usize) -> Option<&'d PartyId> {
        let found = self.find(document, stance.checked_sub(VOTE)?)?;
        document.roll_calls.get(found.place)?.cast.electorate().get(usize::from(found.of_party))
    }

    /// What the stance at a place rests on: what its roll call does.
    pub(crate) fn evidence(&self, document: &Document, index: &Index, stance: usize) -> Option<&[Evidence]> {
        let found = self.find(document, stance.checked_sub(VOTE)?)?;
        let roll_call = document.roll_calls.get(found.place)?;
        Some(found.call.evidence.get_or_init(|| evidence(document, index, roll_call).into()))
    }

    /// The record of the stance at a place, as if it had been stated.
    pub(crate) fn record(&self, document: &Document, index: &Index, stance: usize) -> Option<&Stance> {
        let found = self.find(document, stance.checked_sub(VOTE)?)?;
        let roll_call = document.roll_calls.get(found.place)?;
        let party = roll_call.cast.electorate().get(usize::from(found.of_party))?;
        let position = found.call.position(found.vote)?;
        let empty = || (0..roll_call.cast.len()).map(|_| OnceLock::new()).collect();
        let records = found.call.records.get_or_init(empty);
        let made = || {
            let mut record = Stance::new(party, position, &roll_call.item);
            record.since = roll_call.on;
            record.evidence = self.evidence(document, index, stance).unwrap_or_default().to_vec();
            Box::new(record)
        };
        Some(records.get(found.nth)?.get_or_init(made))
    }

    /// Where the vote stands from which the stance at a place was read.
    pub(crate) fn path(&self, document: &Document, stance: usize) -> Option<String> {
        let found = self.find(document, stance.checked_sub(VOTE)?)?;
        let votes = document.roll_calls.get(found.place)?.cast.places();
        let before = votes.take(found.nth).filter(|(_, vote)| *vote == found.vote).count();
        let list = found.vote.to_string().replace('-', "_");
        Some(format!("roll_calls[{}].cast.{list}[{before}]", found.place))
    }

    /// How many bytes they take.
    pub(crate) fn size(&self) -> usize {
        let size = |Electorate { parties, in_order }: &Electorate| size_of_val(&**parties) + size_of_val(&**in_order);
        let electorates = self.calls.iter().map(|call| (Arc::as_ptr(&call.electorate), size(&call.electorate)));
        let electorates: HashMap<_, _, RandomState> = electorates.collect();
        size_of_val(&*self.calls) + electorates.values().sum::<usize>()
    }
}

impl Call {
    fn position(&self, vote: Vote) -> Option<Position> {
        self.policy.get(vote as usize).copied().flatten()
    }
}

/// How the votes of a roll call are read.
fn policy(_document: &Document, _index: &Index, _roll_call: &RollCall) -> Policy {
    [Some(Position::Support), Some(Position::Oppose), Some(Position::Neutral), None, None, None]
}

/// What the stances that are read from a roll call rest on: what carries it, and the vote itself is in each party's voice.
fn evidence(document: &Document, index: &Index, roll_call: &RollCall) -> Vec<Evidence> {
    let carrying = roll_call.evidence.iter().filter(|evidence| evidence.carries());
    let voted = carrying.map(|one| {
        let said = index.named(document, one).map_or_else(|| one.clone(), |statement| inline(one, statement));
        Evidence { attribution: Attribution::Recorded, basis: Basis::Stated, ..said }
    });
    voted.collect()
}

/// A piece of evidence with what the statement says that it names.
fn inline(evidence: &Evidence, statement: &Statement) -> Evidence {
    let Statement { source, origin, locator, quote, fragment, speakers, addressees, said, act, .. } = statement.clone();
    let source = Some(source);
    Evidence { statement: None, source, origin, locator, quote, fragment, speakers, addressees, said, act, ..evidence.clone() }
}

/// A party for whom nobody speaks.
const NOBODY: PartyIx = PartyIx(u16::MAX);

/// A roll call, as the line in force reads its votes.
struct Reading<'d> {
    document: &'d Document,
    index: &'d Index,
    roll_call: &'d RollCall,
    item: usize,
    evidence: Vec<Evidence>,
    /// The parties for which those speak who say how was voted.
    voiced: Vec<PartyIx>,
}

impl<'d> Reading<'d> {
    fn of(document: &'d Document, index: &'d Index, roll_call: &'d RollCall, item: usize) -> Reading<'d> {
        let evidence = evidence(document, index, roll_call);
        let voices = evidence.iter().flat_map(|one| {
            let window = index.window(document, one);
            one.speakers.iter().flat_map(move |speaker| index.voices(document, speaker.as_str(), window))
        });
        let voiced = voices.collect();
        Reading { document, index, roll_call, item, evidence, voiced }
    }

    /// What a vote of a party brings to the columns. The rest goes to the details, unless it is there already.
    fn cells(&self, party: PartyIx, position: Position, shared: &mut Option<u32>, details: &mut Details) -> Cells {
        let Reading { document, index, roll_call, item, evidence, .. } = self;
        let (since, dated_by) = match roll_call.on {
            Some(on) => (on, None),
            None => dated(document, index, &roll_call.evidence),
        };
        let witnesses = evidence.iter().map(|one| witness(document, index, one, party)).collect::<Vec<_>>();
        let row = Row {
            item: *item,
            party,
            position,
            strength: None,
            since,
            order: 0,
            dated_by: dated_by.filter(|_| since.exact().is_none()),
            until: None,
            conditional: false,
            stance: VOTE,
            witnesses: Witnesses::Many(witnesses.into()),
        };
        let (marks, known) = (row.marks(), row.known().map_or(0, Day::bits));
        let known = if marks.has(Marks::DETAILED) {
            *shared.get_or_insert_with(|| details.lay(&row, known))
        } else {
            known
        };
        Cells { party, since: row.since.first(), marks, known, stance: 0 }
    }
}
