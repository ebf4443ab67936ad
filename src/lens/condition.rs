//! What stances depend on, and whether it has come about.

use super::Lens;
use super::bearing::{Asked, Memo};
use super::line::Readings;
use crate::day::{Day, When};
use crate::dossier::{PartyIx, Row, StanceRef, witness};
use crate::model::{Condition, ConditionKind, ConditionStatus, ConditionStep, Need, Position};

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
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let line = dossier.now().line("DEU", "peacekeeping-troops")?;
    /// let pending = line.in_force().unwrap().pending();
    /// assert_eq!(pending[0].condition().text, "with an American backstop");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn condition(self) -> &'d Condition {
        self.condition
    }

    /// What has become of it, if that is known on every reading.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, ConditionStatus, ConditionStep, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let refused = ConditionStep::new(ConditionStatus::Refused);
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop").steps([refused]);
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let line = dossier.now().line("DEU", "peacekeeping-troops")?;
    /// assert_eq!(line.in_force().unwrap().pending()[0].status(), Some(ConditionStatus::Refused));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> Option<ConditionStatus> {
        self.status
    }
}

impl<'d> Lens<'d> {
    /// The conditions of a stance that are not met.
    pub(super) fn pending(self, stance: StanceRef<'d>, memo: &mut Memo) -> Vec<Pending<'d>> {
        let row = &stance.row();
        let conditions = stance.record().conditions.iter();
        let all = conditions.map(|condition| (condition, self.status(row, condition, None, memo)));
        let pending = all.filter(|(_, status)| *status != Status::Sure(ConditionStatus::Met));
        pending.map(|(condition, status)| Pending { condition, status: status.sure() }).collect()
    }

    /// Whether a condition that ends a stance is met; `None` when that is left open, as conditions of a ring are.
    pub(super) fn has_lapsed(self, row: &Row<'_>, open: Option<usize>, memo: &mut Memo) -> Option<bool> {
        if !row.conditional {
            return Some(false);
        }
        let stance = StanceRef::new(self.dossier, row.stance);
        let ends = stance.record().conditions.iter().filter(|condition| condition.kind != ConditionKind::If);
        let statuses: Vec<_> = ends.map(|condition| self.status(row, condition, open, memo)).collect();
        if statuses.contains(&Status::Sure(ConditionStatus::Met)) {
            return Some(true);
        }
        (!statuses.contains(&Status::Open)).then_some(false)
    }

    /// What has become of a condition: its last step, else whether what it needs is so.
    fn status(self, row: &Row<'_>, condition: &Condition, open: Option<usize>, memo: &mut Memo) -> Status {
        let steps = self.steps(row.party, condition);
        let last = steps.iter().enumerate().filter(|(place, _)| may_be_last(&steps, *place));
        let mut last: Vec<_> = last.map(|(_, step)| Status::Sure(step.status)).collect();
        if steps.iter().all(|step| !step.is_sure) {
            // On some reading no step has come.
            let need = condition.needs.as_ref();
            last.push(need.map_or(Status::Unknown, |need| self.needed(row, need, open, memo)));
        }
        let met = |status: &Status| matches!(status, Status::Open | Status::Sure(ConditionStatus::Met));
        match last.split_first() {
            Some((first, others)) if others.iter().all(|other| other == first) => *first,
            // Met one way or the other, if what is open is met.
            Some(_) if last.iter().all(met) => Status::Open,
            _ => Status::Unknown,
        }
    }

    /// The steps that may have come.
    fn steps(self, party: PartyIx, condition: &Condition) -> Vec<Step> {
        let step = |step: &ConditionStep| {
            let (document, index) = (self.dossier.document(), self.dossier.index());
            let carrying = step.evidence.iter().filter(|evidence| evidence.carries());
            let witnesses: Vec<_> = carrying.map(|evidence| witness(document, index, evidence, party)).collect();
            let on = step.on.unwrap_or(Day::MIN.into());
            // A step without evidence of its own rests on that of its stance, but nobody knew of it before it came.
            let seen = match self.known_by {
                Some(known_by) if witnesses.is_empty() && on.last() > known_by => return None,
                _ if witnesses.is_empty() => None,
                _ => Some(self.sees_any(&witnesses).ok()?),
            };
            let is_sure = on.last() <= self.day && seen.is_none_or(|seen| !seen.hedged);
            (on.first() <= self.day).then_some(Step { status: step.status, on, is_sure, by: self.day })
        };
        condition.steps.iter().filter_map(step).collect()
    }

    /// Whether a need is met: if the party's line definitely is what is needed. Otherwise nobody knows.
    fn needed(self, row: &Row<'_>, need: &Need, open: Option<usize>, memo: &mut Memo) -> Status {
        let index = self.dossier.index();
        let key = index.party(need.party.as_str()).zip(index.item(need.item.as_str()));
        let Some((party, item)) = key else { return Status::Unknown };
        let needs = self.dossier.needs();
        let ring = needs.ring((party, item)).filter(|ring| needs.ring((row.party, row.item)) == Some(*ring));
        if ring.is_some() && ring == open {
            return Status::Open;
        }
        let asked = Asked { party, item, remark: need.position == Position::Divided };
        let Readings { none, single, contested, .. } = self.readings(asked, ring, memo);
        let met = !none && contested.is_empty() && single.only() == Some(need.position);
        if met { Status::Sure(ConditionStatus::Met) } else { Status::Unknown }
    }
}

/// What is known of a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    /// The same on every reading.
    Sure(ConditionStatus),
    /// Left open, to see what holds either way.
    Open,
    Unknown,
}

impl Status {
    fn sure(self) -> Option<ConditionStatus> {
        match self {
            Status::Sure(status) => Some(status),
            Status::Open | Status::Unknown => None,
        }
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
