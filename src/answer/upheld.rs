//! Since when a line is held, when it was last confirmed, and by which records.

use indexmap::IndexSet;

use super::ground::Ground;
use crate::day::{Day, When};
use crate::dossier::{BlocRef, ItemRef, StanceRef};
use crate::lens::{History, Lens, Run};
use crate::model::{Certainty, PositionSet};

/// The days through which the positions of a line are held without a gap, however surely.
///
/// What is known surely is not dated by a day on which it was only possible, unless no new record made it sure.
#[derive(Debug, Clone)]
pub(super) struct Upheld<'d> {
    /// The day of its first record.
    pub(super) since: When,
    /// The day of its last, never before the first.
    pub(super) confirmed: When,
    /// Whether the first is dated only by what tells of it.
    pub(super) dated_by_source: bool,
    /// First to last.
    pub(super) stances: IndexSet<StanceRef<'d>>,
    /// How many runs it joins.
    runs: usize,
}

impl<'d> Upheld<'d> {
    /// That of the line on the lens's day. Nothing, if there is none.
    pub(super) fn of(lens: Lens<'d>, history: &History<'d>) -> Option<Upheld<'d>> {
        let now = history.current()?;
        let positions = now.positions();
        let holding = history.holding(positions);
        let joins = |before: &Run<'d>, run: &Run<'d>| {
            let sure = now.is_possible() || !before.is_possible() || brought(run, Some(before), positions).is_empty();
            sure && before.positions().contains_all(positions)
        };
        let pairs = holding.windows(2).rev();
        let joined = pairs.take_while(|pair| matches!(pair, [before, run] if joins(before, run))).count() + 1;
        let (before, runs) = history.runs().split_at_checked(history.runs().len().checked_sub(joined)?)?;
        let first = runs.first()?;
        let stances = runs.iter().flat_map(Run::stances).copied();
        let stances: IndexSet<_> = stances.filter(|stance| positions.contains(stance.position())).collect();
        let news = brought(first, before.last(), positions);
        let since = earliest(news.iter().map(|stance| stance.since())).unwrap_or(first.since());
        let dated_by_source = news.first().is_some_and(|stance| !stance.is_dated());
        let confirmed = confirmed(lens, &stances).map_or(since, |confirmed| later(confirmed, since));
        Some(Upheld { since, confirmed, dated_by_source, stances, runs: joined })
    }

    /// That of a line taken from blocs: since one of them holds it or, where they differ, since they do.
    pub(super) fn through(lens: Lens<'d>, blocs: &[BlocRef<'d>], item: ItemRef<'d>) -> Option<Upheld<'d>> {
        let of = |bloc: &BlocRef<'d>| Upheld::of(lens, &lens.history(*bloc, item).ok()?);
        let mut all: Vec<_> = blocs.iter().filter_map(of).collect();
        let positions: IndexSet<_> = all.iter().flat_map(|one| &one.stances).map(|stance| stance.position()).collect();
        all.sort_by_key(|one| (one.since.first(), one.since.last()));
        let stances = all.iter().flat_map(|one| &one.stances).copied().collect();
        let dating = if positions.len() > 1 { all.last() } else { all.first() }?;
        let confirmed = all.iter().map(|one| one.confirmed).fold(dating.confirmed, later);
        Some(Upheld { confirmed, stances, ..dating.clone() })
    }

    /// Since when a run of a history holds. Of one that is only possible because the day of its record has perhaps not come,
    /// that is the day of the record.
    pub(super) fn since_of(lens: Lens<'d>, history: &History<'d>, run: &Run<'d>) -> When {
        let now = history.current().filter(|now| *now == run && now.is_possible());
        let alone = now.and_then(|_| Upheld::of(lens, history)).filter(|upheld| upheld.runs == 1);
        alone.map_or(run.since(), |upheld| upheld.since)
    }
}

/// The records of some positions that are in force in a run, and not in that before it.
fn brought<'d>(run: &Run<'d>, before: Option<&Run<'d>>, positions: PositionSet) -> Vec<StanceRef<'d>> {
    let old = |stance: &StanceRef<'d>| before.is_some_and(|before| before.stances().contains(stance));
    let its = run.stances().iter().copied().filter(|stance| positions.contains(stance.position()));
    its.filter(|stance| !old(stance)).collect()
}

/// The day of the last record: of those that surely exist and have come, or of one after it.
fn confirmed<'d>(lens: Lens<'d>, stances: &IndexSet<StanceRef<'d>>) -> Option<When> {
    let hedged = |stance| Ground::of(lens, &[stance], false).certainty().is_some_and(Certainty::is_hedged);
    let sure = stances.iter().filter(|stance| stance.since().last() <= lens.day() && !hedged(**stance));
    let surely = sure.map(|stance| stance.since().first()).max();
    let first = surely.or(stances.iter().map(|stance| stance.since().first()).min())?;
    let last = stances.iter().map(|stance| stance.since().last().min(lens.day())).max()?;
    Some(between(first, last))
}

/// The day of the first of some.
fn earliest(days: impl Iterator<Item = When>) -> Option<When> {
    days.reduce(|one, other| between(one.first().min(other.first()), one.last().min(other.last())))
}

/// The day of the later of two.
fn later(one: When, other: When) -> When {
    between(one.first().max(other.first()), one.last().max(other.last()))
}

fn between(first: Day, last: Day) -> When {
    When::between(first, last).unwrap_or(first.into())
}
