//! What the records of a party on an item come to in all their readings.

use std::collections::BTreeSet;

use crate::model::{Position, PositionSet};

/// What the records come to in all their readings.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Readings {
    /// Whether some reading has no line.
    pub(super) none: bool,
    /// The positions that are the line in some reading.
    pub(super) single: PositionSet,
    /// The positions that contest the line in some reading.
    pub(super) contested: PositionSet,
    /// Places of the records that are in force in some reading.
    pub(super) in_force: BTreeSet<usize>,
}

impl Readings {
    /// What those of two cases come to, of which every reading is in one or the other.
    pub(super) fn or(mut self, other: Readings) -> Readings {
        self.none |= other.none;
        self.single = self.single | other.single;
        self.contested = self.contested | other.contested;
        self.in_force.extend(other.in_force);
        self
    }

    /// What two lines that do not depend on each other come to when they are taken as one. What both say, or one says
    /// while the other says nothing, is a single position; whatever else they say contests the line.
    pub(super) fn with(&self, other: &Readings) -> Readings {
        let alone = |one: &Readings, other: &Readings| if other.none { one.single } else { PositionSet::EMPTY };
        let contested = |one: &Readings, other: &Readings| {
            let differs = |position: &Position| !PositionSet::from(*position).contains_all(other.single);
            let against = |position: &Position| !other.contested.is_empty() || differs(position);
            one.contested | one.single.iter().filter(against).collect::<PositionSet>()
        };
        Readings {
            none: self.none && other.none,
            single: self.single.both(other.single) | alone(self, other) | alone(other, self),
            contested: contested(self, other) | contested(other, self),
            in_force: BTreeSet::new(),
        }
    }
}
