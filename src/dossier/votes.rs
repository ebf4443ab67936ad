//! Stances that are read from the votes of roll calls: their rows, and their records once somebody asks for them.
//!
//! They are no records of the document. Each is known by the number of its vote; what the votes of a roll call have in
//! common stands once.

use std::fmt;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, OnceLock};

use super::casts::Casts;
use super::columns::{Cells, Marks};
use super::details::Details;
use super::index::Index;
use super::party_ix::PartyIx;
use super::row::{DatedBy, Row, VOTE, Witnesses, dated, witness};
use crate::day::{Day, When};
use crate::id::PartyId;
use crate::model::{Attribution, Basis, Document, Evidence, Position, RollCall, Stance, Statement, Vote};

/// What was made for whoever asked for stances that are read from votes, by roll call. No stance changes it, and clones share
/// it.
///
/// A trait object, as the names are: views of a dossier are kept as keys, and by what is made here none is compared.
#[derive(Debug, Clone)]
pub(crate) struct Votes(Arc<dyn Kept>);

trait Kept: fmt::Debug + Send + Sync + UnwindSafe + RefUnwindSafe {
    fn made(&self) -> &[Made];
}

impl Kept for Vec<Made> {
    fn made(&self) -> &[Made] {
        self
    }
}

#[derive(Debug, Default)]
struct Made {
    /// What the stances rest on.
    evidence: OnceLock<Box<[Evidence]>>,
    /// The records of the stances, each by the place of its vote.
    records: OnceLock<Box<[Slot]>>,
}

type Slot = OnceLock<Box<Stance>>;

/// A vote in its roll call, as a stance is read from it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cast<'d> {
    pub(crate) roll_call: &'d RollCall,
    /// The place of the roll call in the document.
    pub(crate) place: usize,
    /// The place of the vote in the roll call.
    nth: usize,
    pub(crate) item: usize,
    pub(crate) party: PartyIx,
    pub(crate) id: &'d PartyId,
    pub(crate) vote: Vote,
    pub(crate) position: Position,
}

impl<'d> Cast<'d> {
    /// The vote from which the stance at a place was read, if it was. Cost: logarithmic in the number of roll calls.
    pub(crate) fn of(document: &'d Document, index: &Index, casts: &'d Casts, stance: usize) -> Option<Cast<'d>> {
        let (place, nth) = casts.find(u32::try_from(stance.checked_sub(VOTE)?).ok()?)?;
        let (polled, roll_call) = (casts.roll_call(document, index, place)?, document.roll_calls.get(place)?);
        let ((party, vote), (seat, _)) = (polled.vote(nth)?, roll_call.cast.place(nth)?);
        let id = roll_call.cast.electorate().get(usize::from(seat))?;
        Some(Cast { roll_call, place, nth, item: polled.item, party, id, vote, position: polled.reading.of(vote)? })
    }

    /// Where the vote stands, as problems name it.
    pub(crate) fn path(&self) -> String {
        let before = self.roll_call.cast.places().take(self.nth).filter(|(_, vote)| *vote == self.vote).count();
        format!("roll_calls[{}].cast.{}[{before}]", self.place, self.vote.list())
    }
}

impl Votes {
    pub(crate) fn of(document: &Document) -> Votes {
        let made: Vec<_> = document.roll_calls.iter().map(|_| Made::default()).collect();
        Votes(Arc::new(made))
    }

    /// What a stance rests on: what its roll call does.
    pub(crate) fn evidence(&self, document: &Document, index: &Index, cast: &Cast<'_>) -> &[Evidence] {
        let made = super::checked(self.0.made(), cast.place);
        made.evidence.get_or_init(|| evidence(document, index, cast.roll_call).into())
    }

    /// The record of a stance, as if it had been stated.
    pub(crate) fn record(&self, document: &Document, index: &Index, cast: &Cast<'_>) -> &Stance {
        let none_yet = || (0..cast.roll_call.cast.len()).map(|_| Slot::new()).collect();
        let records = super::checked(self.0.made(), cast.place).records.get_or_init(none_yet);
        let made = || {
            let mut record = Stance::new(cast.id, cast.position, &cast.roll_call.item);
            record.since = cast.roll_call.on;
            record.evidence = self.evidence(document, index, cast).to_vec();
            Box::new(record)
        };
        super::checked(&**records, cast.nth).get_or_init(made)
    }

    /// How many bytes they take as long as nobody asks.
    pub(crate) fn size(&self) -> usize {
        size_of_val(self.0.made())
    }
}

/// What the stances that are read from a roll call rest on: what carries it, except that each party speaks for itself by
/// voting, whoever tells of it.
fn evidence(document: &Document, index: &Index, roll_call: &RollCall) -> Vec<Evidence> {
    let carrying = roll_call.evidence.iter().filter(|evidence| evidence.carries());
    let recorded = carrying.map(|one| {
        let said = index.named(document, one).map_or_else(|| one.clone(), |statement| inline(one, statement));
        Evidence { attribution: Attribution::Recorded, basis: Basis::Stated, ..said }
    });
    recorded.collect()
}

/// A piece of evidence, with what the statement says that it names.
fn inline(evidence: &Evidence, statement: &Statement) -> Evidence {
    let Statement { source, origin, locator, quote, fragment, speakers, addressees, said, act, .. } = statement.clone();
    let own = Evidence { statement: None, source: Some(source), origin, locator, quote, fragment, ..evidence.clone() };
    Evidence { speakers, addressees, said, act, ..own }
}

/// Whose words nobody else says.
const NOBODY: PartyIx = PartyIx(u16::MAX);

/// The votes of a roll call, as the line in force reads them.
struct Polled<'d> {
    document: &'d Document,
    index: &'d Index,
    item: usize,
    since: When,
    dated_by: Option<DatedBy>,
    evidence: Vec<Evidence>,
}

/// Adds the rows of a roll call, in the order of its votes.
///
/// What they have beside the columns is laid once, and they share it; save for a party for which somebody speaks who tells of
/// the votes, because whose words it is hangs on the party.
pub(super) fn rows(
    place: usize,
    (document, index, casts): (&Document, &Index, &Casts),
    details: &mut Details,
    rows: &mut Vec<Cells>,
) {
    let (polled, roll_call) = (casts.roll_call(document, index, place), document.roll_calls.get(place));
    let Some((polled, roll_call)) = polled.zip(roll_call) else { return };
    let (reading, item, first) = (polled.reading, polled.item, VOTE + polled.first as usize);
    let (since, dated_by) = roll_call.on.map_or_else(|| dated(document, index, &roll_call.evidence), |on| (on, None));
    let one = Polled { document, index, item, since, dated_by, evidence: evidence(document, index, roll_call) };
    rows.reserve(roll_call.cast.len());
    let voiced = one.voiced();
    let mut shared = None;
    let mut all: [Option<Cells>; Vote::COUNT] = [None; Vote::COUNT];
    for ((party, vote), stance) in polled.votes().zip(first..) {
        let slot = all.get_mut(vote as usize).zip(reading.of(vote)).zip(u32::try_from(stance).ok());
        let Some(((all, position), stance)) = slot else { continue };
        let cells = if voiced.contains(&party) {
            one.cells(party, position, &mut None, details)
        } else {
            *all.get_or_insert_with(|| one.cells(NOBODY, position, &mut shared, details))
        };
        rows.push(Cells { party, stance, ..cells });
    }
}

impl Polled<'_> {
    /// The parties for which those speak who tell of the votes.
    fn voiced(&self) -> Vec<PartyIx> {
        let Polled { document, index, evidence, .. } = self;
        let voices = evidence.iter().flat_map(|one| {
            let window = index.window(document, one);
            one.speakers.iter().flat_map(move |speaker| index.voices(document, speaker.as_str(), window))
        });
        voices.collect()
    }

    /// What a vote of a party brings to the columns. The rest goes to the details, unless it is there already.
    fn cells(&self, party: PartyIx, position: Position, shared: &mut Option<u32>, details: &mut Details) -> Cells {
        let Polled { document, index, item, since, dated_by, evidence } = self;
        let (since, dated_by) = (*since, *dated_by);
        let witnesses: Vec<_> = evidence.iter().map(|one| witness(document, index, one, party)).collect();
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
        let mut beside = || *shared.get_or_insert_with(|| details.lay(&row, known));
        let known = if marks.has(Marks::DETAILED) { beside() } else { known };
        Cells { party, since: since.first(), marks, known, stance: 0 }
    }
}
