//! What stances depend on, and whether it has come about.

use super::Lens;
use super::line::Readings;
use super::standing::Memo;
use crate::day::{Day, When};
use crate::dossier::{PartyIx, Row, StanceRef, witness};
use crate::model::{Condition, ConditionStatus, ConditionStep, Need, Position};

/// A condition that keeps a stance from being plain.
///
/// # Example
/// ```
/// use demarche::{Condition, ConditionKind, Dossier, Item, Nation, Position, Stance};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("DEU", "Germany"))
///     .item(Item::new("missiles", "Missiles"))
///     .stance(
///         Stance::new("DEU", Position::Support, "missiles")
///             .condition(Condition::new(ConditionKind::If, "if others deliver too")),
///     )
///     .build()?;
/// let line = dossier.now().line("DEU", "missiles").unwrap();
/// let pending = line.in_force().unwrap().pending();
/// assert_eq!(pending[0].condition().text, "if others deliver too");
/// assert_eq!(pending[0].status(), None, "nobody said what became of it");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pending<'d> {
    condition: &'d Condition,
    status: Option<ConditionStatus>,
}

impl<'d> Pending<'d> {
    /// The condition.
    #[must_use]
    pub fn condition(self) -> &'d Condition {
        self.condition
    }

    /// What has become of it, if that is known on every reading.
    #[must_use]
    pub fn status(self) -> Option<ConditionStatus> {
        self.status
    }
}

impl<'d> Lens<'d> {
    /// The conditions of a stance that are not met.
    pub(super) fn pending(self, stance: StanceRef<'d>) -> Vec<Pending<'d>> {
        let Some(row) = stance.row() else { return Vec::new() };
        let mut memo = Memo::new();
        let conditions = stance.record().conditions.iter();
        let all = conditions.map(|condition| Pending { condition, status: self.status(row, condition, &mut memo) });
        all.filter(|pending| pending.status != Some(ConditionStatus::Met)).collect()
    }

    pub(super) fn is_met(self, row: &Row, condition: &Condition, memo: &mut Memo) -> bool {
        self.status(row, condition, memo) == Some(ConditionStatus::Met)
    }

    /// What has become of a condition: its last step, else whether what it needs is so; nothing when that depends on the
    /// reading or when nobody says.
    fn status(self, row: &Row, condition: &Condition, memo: &mut Memo) -> Option<ConditionStatus> {
        let steps = self.steps(row.party, condition);
        let mut last: Vec<Option<ConditionStatus>> = steps
            .iter()
            .enumerate()
            .filter(|(place, _)| may_be_last(&steps, *place))
            .map(|(_, step)| Some(step.status))
            .collect();
        if steps.iter().all(|step| !step.is_sure) {
            // On some reading no step has come.
            last.push(condition.needs.as_ref().and_then(|need| self.needed(row, need, memo)));
        }
        let (first, others) = last.split_first()?;
        first.filter(|_| others.iter().all(|other| other == first))
    }

    /// The steps that may have come.
    fn steps(self, party: PartyIx, condition: &Condition) -> Vec<Step> {
        let step = |step: &ConditionStep| {
            let (document, index) = (self.dossier.document(), self.dossier.index());
            let carrying = step.evidence.iter().filter(|evidence| evidence.carries());
            let witnesses: Vec<_> = carrying.map(|evidence| witness(document, index, evidence, party)).collect();
            // A step without evidence of its own rests on that of its stance.
            let seen = if witnesses.is_empty() { None } else { Some(self.sees_any(&witnesses).ok()?) };
            let on = step.on.unwrap_or(Day::MIN.into());
            let is_sure = on.last() <= self.day && seen.is_none_or(|seen| !seen.hedged);
            (on.first() <= self.day).then_some(Step { status: step.status, on, is_sure, by: self.day })
        };
        condition.steps.iter().filter_map(step).collect()
    }

    /// Whether a need is met: if the party's line definitely is what is needed. Otherwise nobody knows.
    fn needed(self, row: &Row, need: &Need, memo: &mut Memo) -> Option<ConditionStatus> {
        let index = self.dossier.index();
        let (party, item) = (index.party(need.party.as_str())?, index.item(need.item.as_str())?);
        if self.dossier.needs().in_one_ring((row.party, row.item), (party, item)) {
            return None;
        }
        let met = if need.position == Position::Divided {
            self.remark_of(party, item).definite() == Some(Position::Divided)
        } else {
            let Readings { none, single, contested, .. } = self.readings(party, item, memo);
            !none && contested.is_empty() && single.only() == Some(need.position)
        };
        met.then_some(ConditionStatus::Met)
    }
}

/// A step that may have come by the lens's day.
struct Step {
    status: ConditionStatus,
    on: When,
    /// Whether it has come on every reading.
    is_sure: bool,
    by: Day,
}

/// Whether a step is the last to come on some reading. Of two on one day the later in the list is.
fn may_be_last(steps: &[Step], place: usize) -> bool {
    let Some(latest) = steps.get(place).map(|step| step.on.last().min(step.by)) else { return false };
    !steps
        .iter()
        .enumerate()
        .any(|(other, step)| step.is_sure && (step.on.first() > latest || (step.on.first() == latest && other > place)))
}
