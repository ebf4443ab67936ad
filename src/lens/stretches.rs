//! How the line of a party on an item goes on, stretch by stretch.

use std::collections::{BTreeSet, HashSet};

use super::Lens;
use super::bearing::{Asked, Memo};
use super::standing::{InForce, Line};
use crate::day::{Day, When};
use crate::dossier::{ConditionRef, StanceRef};
use crate::model::{Condition, ConditionKind, Position, PositionSet};

/// Days one after the other on which a line is of one kind and in the same positions.
#[derive(Debug, Clone)]
pub(super) struct Stretch<'d> {
    pub(super) first: Day,
    pub(super) last: Day,
    /// What is in force on the first of the days,
    pub(super) opening: Vec<StanceRef<'d>>,
    /// and whatever is on any of them.
    pub(super) stances: HashSet<StanceRef<'d>>,
    /// The line on the last of the days.
    pub(super) line: Line<'d>,
}

impl<'d> Stretch<'d> {
    fn between(first: Day, last: Day, line: Line<'d>) -> Stretch<'d> {
        let opening = line.in_force().map(InForce::stances).unwrap_or_default().to_vec();
        Stretch { first, last, stances: opening.iter().copied().collect(), opening, line }
    }

    pub(super) fn positions(&self) -> PositionSet {
        self.line.in_force().map(InForce::positions).unwrap_or_default()
    }

    pub(super) fn is_possible(&self) -> bool {
        matches!(self.line, Line::Possible(_))
    }

    fn goes_on_as(&self, next: &Stretch<'d>) -> bool {
        let kind = std::mem::discriminant(&self.line) == std::mem::discriminant(&next.line);
        kind && self.positions() == next.positions()
    }
}

impl<'d> Lens<'d> {
    /// How a line goes on up to the lens's day, from the first day on which anything may be in force. Cost: a line for each
    /// day on which it may change.
    pub(super) fn stretches(self, asked: Asked) -> Vec<Stretch<'d>> {
        let turns: Vec<_> = self.turns(asked).into_iter().collect();
        let lasts = turns.iter().skip(1).map(|next| next.previous()).chain([self.day]);
        let mut stretches: Vec<Stretch<'d>> = Vec::new();
        for (first, last) in turns.iter().zip(lasts) {
            // Between two turns the line is the same on every day.
            let line = Lens { day: last, ..self }.standing(asked, &mut Memo::new());
            let next = Stretch::between(*first, last, line);
            match stretches.last_mut().filter(|stretch| stretch.goes_on_as(&next)) {
                Some(stretch) => {
                    stretch.last = last;
                    stretch.line = next.line;
                    stretch.stances.extend(next.stances);
                }
                None => stretches.push(next),
            }
        }
        stretches
    }

    /// The days up to the lens's own from which on a line may be another than before.
    ///
    /// It hangs on its records, and through the conditions that end these on the records of other lines. The readings of
    /// exact days change with these days alone. Where there are windows, they also change as long as more orders of three
    /// moments and the lens's day become possible: for four days after each.
    fn turns(self, asked: Asked) -> BTreeSet<Day> {
        let mut windows: Vec<When> = Vec::new();
        let mut seen = HashSet::from([asked]);
        let mut open = vec![asked];
        while let Some(asked) = open.pop() {
            for row in self.rows(asked).iter().filter(|row| self.sees(row).is_ok()) {
                windows.extend([Some(row.since), row.until].into_iter().flatten());
                let conditions = StanceRef::new(self.dossier, row.stance).conditions().map(ConditionRef::record);
                for condition in conditions.filter(|condition| condition.kind != ConditionKind::If) {
                    windows.extend(condition.steps.iter().filter_map(|step| step.on));
                    open.extend(self.needed_line(condition).filter(|needed| seen.insert(*needed)));
                }
            }
        }
        let exact = windows.iter().all(|window| window.exact().is_some());
        let after =
            move |day: Day| std::iter::successors(Some(day), |day| Some(day.next())).take(if exact { 2 } else { 5 });
        let turns = windows.into_iter().flat_map(|window| [window.first(), window.last()]).flat_map(after);
        turns.filter(|day| *day <= self.day).collect()
    }

    fn needed_line(self, condition: &Condition) -> Option<Asked> {
        let (index, need) = (self.dossier.index(), condition.needs.as_ref()?);
        let (party, item) = (index.party(need.party.as_str())?, index.item(need.item.as_str())?);
        Some(Asked { party, item, remark: need.position == Position::Divided })
    }
}
