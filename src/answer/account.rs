//! How one party stands on one item, and on what that rests: gathered once, for whoever reads it.

use indexmap::IndexSet;

use super::ground::{Ground, Voice};
use super::upheld::Upheld;
use crate::day::{Day, When};
use crate::dossier::{BlocRef, ItemRef, PartyRef, StanceRef};
use crate::lens::{Hidden, Holder, InForce, Lens, Line, Pending, Run};
use crate::model::{Position, PositionSet, Strength};

/// One position of a line in which several are in question, and what it rests on.
#[derive(Debug, Clone)]
pub(super) struct Side<'d> {
    pub(super) position: Position,
    pub(super) strength: Option<Strength>,
    pub(super) ground: Ground<'d>,
}

/// How one party stands on one item.
#[derive(Debug, Clone)]
pub(super) struct Account<'d> {
    pub(super) party: PartyRef<'d>,
    pub(super) item: ItemRef<'d>,
    pub(super) line: Line<'d>,
    /// Through which days it is held. A line taken from blocs is held as long as theirs.
    pub(super) upheld: Option<Upheld<'d>>,
    /// The blocs whose line it takes.
    pub(super) through: Vec<BlocRef<'d>>,
    pub(super) ground: Ground<'d>,
    /// Each position, if there are several: own words first.
    pub(super) sides: Vec<Side<'d>>,
    /// The later or contradicting records that the lens hides, each with why.
    pub(super) overshadowed: Vec<(StanceRef<'d>, Option<Hidden>)>,
}

impl<'d> Account<'d> {
    pub(super) fn of_holder(lens: Lens<'d>, holder: &Holder<'d>) -> Account<'d> {
        Account::new(lens, holder.party(), holder.item(), holder.line(), holder.through())
    }

    pub(super) fn of_line(lens: Lens<'d>, party: PartyRef<'d>, item: ItemRef<'d>, line: Line<'d>) -> Account<'d> {
        Account::new(lens, party, item, line, Vec::new())
    }

    fn new(
        lens: Lens<'d>,
        party: PartyRef<'d>,
        item: ItemRef<'d>,
        line: Line<'d>,
        through: Vec<BlocRef<'d>>,
    ) -> Account<'d> {
        let in_force = line.in_force();
        let stances = in_force.map(InForce::stances).unwrap_or_default();
        let taken = !through.is_empty();
        let positions = in_force.map(InForce::positions).unwrap_or_default();
        // What is said of a bloc is never its line, and has runs of its own.
        let remark = positions.contains(Position::Divided);
        let history = || if remark { lens.remark_history(party, item) } else { lens.history(party, item) };
        let own = || history().ok().and_then(|history| Upheld::of(lens, &history));
        let upheld = || if taken { Upheld::through(lens, &through, item) } else { own() };
        let upheld = in_force.and_then(|_| upheld());
        // All that the days rest on, and not only what is in force now.
        let all: IndexSet<_> = upheld.iter().flat_map(|upheld| &upheld.stances).chain(stances).copied().collect();
        let ordered: IndexSet<_> = stances.iter().map(|stance| stance.position()).collect();
        let side = |position: &Position| {
            let its: Vec<_> = all.iter().copied().filter(|stance| stance.position() == *position).collect();
            let strength = in_force.and_then(|line| line.strength_of(*position));
            Side { position: *position, strength, ground: Ground::of(lens, &its, taken) }
        };
        let sides = if ordered.len() > 1 { ordered.iter().map(side).collect() } else { Vec::new() };
        let overshadowed = in_force.map(InForce::overshadowed).unwrap_or_default();
        let overshadowed = overshadowed.iter().map(|stance| (*stance, why_hidden(lens, *stance))).collect();
        let all: Vec<_> = all.iter().copied().collect();
        let ground = Ground::of(lens, &all, taken);
        Account { party, item, line, upheld, through, ground, sides, overshadowed }
    }

    pub(super) fn positions(&self) -> PositionSet {
        self.line.in_force().map(InForce::positions).unwrap_or_default()
    }

    pub(super) fn strength(&self) -> Option<Strength> {
        self.line.in_force().and_then(InForce::strength)
    }

    pub(super) fn pending(&self) -> Vec<Pending<'d>> {
        self.line.in_force().map(InForce::pending).unwrap_or_default()
    }

    /// Nothing where the voices of several sides differ.
    pub(super) fn voice(&self) -> Option<Voice> {
        let mut voices = self.sides.iter().map(|side| side.ground.voice());
        let differ = voices.next().is_some_and(|first| voices.any(|voice| voice != first));
        if differ { None } else { self.ground.voice() }
    }

    /// Since when, if anything tells.
    pub(super) fn since(&self) -> Option<When> {
        self.upheld.as_ref().map(|upheld| upheld.since).filter(|since| since.exact() != Some(Day::MIN))
    }

    pub(super) fn confirmed(&self) -> Option<When> {
        self.upheld.as_ref().map(|upheld| upheld.confirmed).filter(|confirmed| confirmed.exact() != Some(Day::MIN))
    }
}

/// Whether the day since when a run holds is only that of what tells of it.
pub(super) fn is_dated_by_source(run: &Run<'_>) -> bool {
    let undated = run.since().exact() == Some(Day::MIN);
    !undated && run.stances().first().is_some_and(|stance| !stance.is_dated())
}

/// Of the runs through which positions are held up to now, the first from which on they surely are.
pub(super) fn surely<'r, 'd>(holding: &'r [Run<'d>], positions: PositionSet) -> Option<&'r Run<'d>> {
    let surely = |run: &&Run<'d>| run.is_definite() && positions.contains_all(run.positions());
    holding.iter().rev().take_while(surely).last()
}

/// Why a lens does not see a stance.
pub(super) fn why_hidden<'d>(lens: Lens<'d>, stance: StanceRef<'d>) -> Option<Hidden> {
    let explanation = lens.explain(stance.party(), stance.item()).ok()?;
    explanation.hidden().find(|(hidden, _)| *hidden == stance).map(|(_, why)| why)
}
