//! What stances depend on, and whether it has come about.

use std::collections::HashMap;

use indexmap::IndexSet;

use super::Lens;
use super::bearing::{Asked, Memo};
use super::course::{Step, Weight};
use super::readings::Readings;
use crate::dossier::{ConditionRef, ItemRef, NeedRef, PartyRef, Row, StanceRef};
use crate::id::{ItemId, Named, PartyId};
use crate::model::{Condition, ConditionKind, ConditionStatus, Position};
use crate::problem::UnknownName;

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

/// A condition of a stance in force, met or not.
///
/// # Example
/// ```
/// use demarche::{Condition, ConditionKind, ConditionStatus, ConditionStep, Dossier, Item, Nation, Position, Stance};
///
/// let met = ConditionStep::new(ConditionStatus::Met);
/// let dossier = Dossier::builder()
///     .nation(Nation::new("DEU", "Germany"))
///     .item(Item::new("missiles", "Missiles"))
///     .stance(
///         Stance::new("DEU", Position::Support, "missiles")
///             .condition(Condition::new(ConditionKind::If, "if others deliver too").steps([met])),
///     )
///     .build()?;
/// let conditions = dossier.now().conditions_on("missiles").unwrap();
/// assert_eq!(conditions[0].stance().party().name(), "Germany");
/// assert_eq!(conditions[0].condition().record().text, "if others deliver too");
/// assert_eq!(conditions[0].status(), Some(ConditionStatus::Met));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConditionOn<'d> {
    condition: ConditionRef<'d>,
    status: Option<ConditionStatus>,
}

impl<'d> ConditionOn<'d> {
    /// The stance that depends on it.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let conditions = dossier.now().conditions_on("peacekeeping-troops")?;
    /// assert_eq!(conditions[0].stance().position(), Position::Support);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stance(self) -> StanceRef<'d> {
        self.condition.stance()
    }

    /// The condition.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let conditions = dossier.now().conditions_on("peacekeeping-troops")?;
    /// assert_eq!(conditions[0].condition().record().kind, ConditionKind::If);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn condition(self) -> ConditionRef<'d> {
        self.condition
    }

    /// What has become of it, if that is known on every reading.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let conditions = dossier.now().conditions_on("peacekeeping-troops")?;
    /// assert_eq!(conditions[0].status(), None, "nobody said what became of it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn status(self) -> Option<ConditionStatus> {
        self.status
    }
}

/// ## Conditions
impl<'d> Lens<'d> {
    /// The conditions under which parties stand where they stand on an item: of each stance that is in force on some
    /// reading, met or not. What is said of a bloc's being divided is no stance of its own, and is left out.
    ///
    /// # Order
    /// By party in order of declaration; of each, as its stances stand in its [`Line`](crate::Line).
    ///
    /// # Cost
    /// A line for each party whose stances on the item have conditions.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, day, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").since(day(2025, 3, 20));
    /// # let dossier = paris.to_builder().stance(germany.condition(backstop)).build()?;
    /// assert_eq!(dossier.now().conditions_on("peacekeeping-troops")?.len(), 1);
    /// assert_eq!(dossier.on(day(2025, 3, 19)).conditions_on("peacekeeping-troops")?.len(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn conditions_on(self, item: impl Named<ItemId>) -> Result<Vec<ConditionOn<'d>>, UnknownName> {
        let item = self.dossier.item(item)?;
        let conditional = item.stances().filter(|stance| stance.conditions().len() > 0);
        let parties: IndexSet<_> = conditional.map(StanceRef::party).collect();
        let mut memo = Memo::new();
        let in_force = parties.into_iter().flat_map(|party| self.stances_in_force(party, item));
        let conditions = in_force.flat_map(StanceRef::conditions);
        Ok(conditions.map(|condition| self.condition(condition, &mut memo)).collect())
    }

    /// The conditions, of stances in force on some reading, that need some line of a party.
    ///
    /// # Order
    /// That of the stances in the document.
    ///
    /// # Cost
    /// Linear in all stances, and a line for each with such a condition.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Need, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let backstop = backstop.needs(Need::new("USA", "security-guarantees", Position::Support));
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let hanging = dossier.now().depends_on("USA")?;
    /// assert_eq!(hanging[0].stance().party().name(), "Germany");
    /// assert!(dossier.now().depends_on("DEU")?.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn depends_on(self, party: impl Named<PartyId>) -> Result<Vec<ConditionOn<'d>>, UnknownName> {
        let party = self.dossier.party(party)?;
        let needs = |condition: &ConditionRef<'d>| condition.needs().is_some_and(|need| need.party() == party);
        let conditions = self.dossier.stances().flat_map(StanceRef::conditions).filter(needs);
        let (mut in_force, mut memo) = (HashMap::new(), Memo::new());
        let holds = |condition: &ConditionRef<'d>| {
            let stance = condition.stance();
            let key = (stance.party(), stance.item());
            in_force.entry(key).or_insert_with(|| self.stances_in_force(key.0, key.1)).contains(&stance)
        };
        let conditions: Vec<_> = conditions.filter(holds).collect();
        Ok(conditions.into_iter().map(|condition| self.condition(condition, &mut memo)).collect())
    }

    fn stances_in_force(self, party: PartyRef<'d>, item: ItemRef<'d>) -> Vec<StanceRef<'d>> {
        let line = self.line_of(party.ix(), item.place());
        line.in_force().map_or_else(Vec::new, |line| line.stances().to_vec())
    }

    fn condition(self, condition: ConditionRef<'d>, memo: &mut Memo) -> ConditionOn<'d> {
        ConditionOn { condition, status: self.status(condition, None, memo).sure() }
    }

    /// The conditions of a stance that are not met.
    pub(super) fn pending(self, stance: StanceRef<'d>, memo: &mut Memo) -> Vec<Pending<'d>> {
        let all = stance.conditions().map(|condition| (condition, self.status(condition, None, memo)));
        let pending = all.filter(|(_, status)| *status != Status::Sure(ConditionStatus::Met));
        pending.map(|(condition, status)| Pending { condition: condition.record(), status: status.sure() }).collect()
    }

    /// Whether a condition that ends a stance is met; `None` when that is left open, as conditions of a ring are.
    pub(super) fn has_lapsed(self, row: &Row<'_>, open: Option<usize>, memo: &mut Memo) -> Option<bool> {
        if !row.conditional {
            return Some(false);
        }
        let stance = StanceRef::new(self.dossier, row.stance);
        let ends = stance.conditions().filter(|condition| condition.record().kind != ConditionKind::If);
        let statuses: Vec<_> = ends.map(|condition| self.status(condition, open, memo)).collect();
        if statuses.contains(&Status::Sure(ConditionStatus::Met)) {
            return Some(true);
        }
        (!statuses.contains(&Status::Open)).then_some(false)
    }

    /// What has become of a condition: its last step, else whether what it needs is so.
    fn status(self, condition: ConditionRef<'d>, open: Option<usize>, memo: &mut Memo) -> Status {
        let steps = condition.steps().map(|step| Step::new(step.status(), step.on(), step.evidence()));
        // What hides or hedges the stance does so for the line; here it is asked what becomes of it if it is there.
        let course = self.course(Some(Weight::PLAIN), steps);
        let need = condition.needs();
        let mut last = course.readings().map(|last| match (last, need) {
            (Some(status), _) => Status::Sure(*status),
            (None, Some(need)) => self.needed(condition.stance(), need, open, memo),
            (None, None) => Status::Unknown,
        });
        let met = |status: &Status| matches!(status, Status::Open | Status::Sure(ConditionStatus::Met));
        let Some(first) = last.next() else { return Status::Unknown };
        let others: Vec<_> = last.collect();
        if others.iter().all(|other| *other == first) {
            first
        } else if others.iter().chain([&first]).all(met) {
            // Met one way or the other, if what is open is met.
            Status::Open
        } else {
            Status::Unknown
        }
    }

    /// Whether a need is met: if the party's line definitely is what is needed. Otherwise nobody knows.
    fn needed(self, stance: StanceRef<'d>, need: NeedRef<'d>, open: Option<usize>, memo: &mut Memo) -> Status {
        let (party, item) = (need.party().ix(), need.item().place());
        let (needs, position) = (self.dossier.needs(), need.record().position);
        let own = needs.ring((stance.party().ix(), stance.item().place()));
        let ring = needs.ring((party, item)).filter(|ring| own == Some(*ring));
        if ring.is_some() && ring == open {
            return Status::Open;
        }
        let asked = Asked { party, item, remark: position == Position::Divided };
        let Readings { none, single, contested, .. } = self.readings(asked, ring, memo);
        let met = !none && contested.is_empty() && single.only() == Some(position);
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
