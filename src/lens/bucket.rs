//! Where a party falls in an answer, by what is asked for: which positions, how firmly, with or without conditions.

use super::plain::Stand;
use super::standing::{InForce, Line};
use crate::dossier::{Marks, Truth};
use crate::model::{Position, PositionSet, Strength};

/// Where a party in scope falls in the answer to who holds a position. Each falls into exactly one.
///
/// ```
/// # use demarche::*; let paris = samples::paris().unwrap(); let now = paris.now();
/// let who = now.who(Position::Support).on("complete-ceasefire").unwrap();
/// let bucket = |id| who.everyone().find(|one| one.party().id() == id).unwrap().bucket();
/// assert_eq!(["UKR", "USA", "RUS"].map(bucket), [Bucket::Holder, Bucket::Unknown, Bucket::Other]);
/// ```
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
    strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Bucket {
    /// It holds the position on every reading, and no condition is pending.
    Holder,
    /// It holds the position on every reading, under a condition that is not met.
    Conditional,
    /// It holds the position on some reading, or is in scope only on some.
    Possible,
    /// The position is one side of a contested line.
    Contested,
    /// It has another line, on some reading at least; that it has not said, or that it took its line back, is one too.
    Other,
    /// Nobody says where it stands; or, asked how firmly, nobody says that.
    Unknown,
}

impl Bucket {
    /// How unsure it is that what is asked is so: surely, but for a condition, possibly, by one side, nobody knows, surely not.
    pub(crate) fn doubt(self) -> u8 {
        match self {
            Bucket::Holder => 0,
            Bucket::Conditional => 1,
            Bucket::Possible => 2,
            Bucket::Contested => 3,
            Bucket::Unknown => 4,
            Bucket::Other => 5,
        }
    }

    /// The same of what must be so only if it is asked about at all, which it is on some reading.
    pub(super) fn beside_nothing(self) -> Bucket {
        match self {
            so @ (Bucket::Holder | Bucket::Contested) => so,
            _ => Bucket::Possible,
        }
    }

    /// The same of a party that is asked about only on some reading.
    pub(crate) fn at_best_possible(self) -> Bucket {
        match self {
            Bucket::Holder | Bucket::Conditional => Bucket::Possible,
            other => other,
        }
    }
}

/// What a question asks a line for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) positions: PositionSet,
    /// Lines that voice less are other lines, and of those that voice nothing it is not known.
    pub(super) at_least: Option<Strength>,
    pub(super) conditions: Conditions,
    /// Whether who has no record of its own takes the lines of the blocs it is in.
    pub(super) bloc_lines: bool,
}

/// Which part of the answer holds those whose line hangs on conditions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Conditions {
    /// A part of its own.
    #[default]
    Apart,
    /// That of the holders.
    Either,
    /// That of the holders, and nobody else is one.
    Only,
}

impl Wanted {
    pub(super) fn of(positions: PositionSet) -> Wanted {
        Wanted { positions, at_least: None, conditions: Conditions::Apart, bloc_lines: false }
    }

    /// Where a party falls by its line; one that is not surely asked is at best possible.
    pub(super) fn bucket(self, line: &Line<'_>, surely: bool) -> Bucket {
        let Some(in_force) = line.in_force() else { return Bucket::Unknown };
        let readings = &in_force.readings;
        if !self.positions.meets(readings.single | readings.contested) {
            return Bucket::Other;
        }
        if self.conditions == Conditions::Only && in_force.pending_of(self.positions).is_empty() {
            return Bucket::Other;
        }
        let firmness = self.firmness(&in_force.strengths_of(self.positions));
        match firmness {
            Firmness::Less => return Bucket::Other,
            Firmness::Unvoiced => return Bucket::Unknown,
            Firmness::Some | Firmness::All => {}
        }
        let always = !readings.none && readings.contested.is_empty() && self.positions.contains_all(readings.single);
        match line {
            Line::Contested(_) => Bucket::Contested,
            _ if !always || !surely || firmness != Firmness::All => Bucket::Possible,
            _ => self.held(in_force),
        }
    }

    fn held(self, in_force: &InForce<'_>) -> Bucket {
        let plain = self.conditions != Conditions::Apart || in_force.pending_of(self.positions).is_empty();
        if plain { Bucket::Holder } else { Bucket::Conditional }
    }

    /// The same for a line of plain records, which hang on nothing. Nothing where only the rule can tell.
    pub(super) fn bucket_of(self, stand: Stand, surely: bool) -> Option<Bucket> {
        let sides = match stand {
            Stand::Full => return None,
            Stand::Nothing => return Some(Bucket::Unknown),
            Stand::Line(line) => [Some(line), None],
            Stand::Contested(own, report) => [Some(own), Some(report)],
        };
        let asked = |side: &Marks| side.is_in(self.positions);
        let strengths = sides.into_iter().flatten().filter(asked).map(Marks::strength);
        if self.conditions == Conditions::Only || !sides.iter().flatten().any(asked) {
            return Some(Bucket::Other);
        }
        // Nothing is collected unless a strength was asked for.
        let firmness = match self.at_least {
            None => Firmness::All,
            Some(_) => self.firmness(&strengths.collect::<Vec<_>>()),
        };
        Some(match firmness {
            Firmness::Less => Bucket::Other,
            Firmness::Unvoiced => Bucket::Unknown,
            Firmness::Some | Firmness::All if matches!(stand, Stand::Contested(..)) => Bucket::Contested,
            Firmness::All if surely => Bucket::Holder,
            Firmness::Some | Firmness::All => Bucket::Possible,
        })
    }

    /// Where a party that has another line than what is asked falls in the answer to who does not hold that: among those only
    /// if the line refutes it on every reading.
    ///
    /// Who has another line on some reading only, and none on others, may hold it on those for all that anybody knows. Of who
    /// has not said, or took back its line, nobody knows; unless that it has not is what is asked for.
    pub(super) fn denied(self, line: &Line<'_>) -> Bucket {
        let positions = line.in_force().map(InForce::positions).unwrap_or_default();
        match self.refuting(positions) {
            of if of.is_empty() => Bucket::Unknown,
            of if of == positions && line.is_there() == Truth::Yes => Bucket::Holder,
            _ => Bucket::Possible,
        }
    }

    /// The same for a line of plain records. Nothing where only the rule can tell.
    pub(super) fn denied_by(self, stand: Stand) -> Option<Bucket> {
        let at = |marks: Marks| PositionSet::from(Position::at(marks.place()));
        let positions = match stand {
            Stand::Full | Stand::Nothing => return None,
            Stand::Line(line) => at(line),
            Stand::Contested(own, report) => at(own) | at(report),
        };
        Some(match self.refuting(positions) {
            of if of.is_empty() => Bucket::Unknown,
            of if of == positions => Bucket::Holder,
            _ => Bucket::Possible,
        })
    }

    /// Those of some positions that refute what is asked, given that a line at them is another. One that is asked for is
    /// another by its firmness or its conditions.
    fn refuting(self, positions: PositionSet) -> PositionSet {
        if PositionSet::SILENT.contains_all(self.positions) {
            return positions;
        }
        let refutes = |one: &Position| self.positions.contains(*one) || !PositionSet::SILENT.contains(*one);
        positions.iter().filter(refutes).collect()
    }

    /// Whether lines of some strengths are as firm as asked.
    fn firmness(self, strengths: &[Option<Strength>]) -> Firmness {
        let Some(least) = self.at_least else { return Firmness::All };
        let firm = strengths.iter().flatten().filter(|strength| **strength >= least).count();
        match firm {
            0 if strengths.contains(&None) => Firmness::Unvoiced,
            0 => Firmness::Less,
            all if all == strengths.len() => Firmness::All,
            _ => Firmness::Some,
        }
    }
}

/// How many of the stances that speak for a line are as firm as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Firmness {
    All,
    Some,
    /// None, and of one at least nobody says.
    Unvoiced,
    /// None.
    Less,
}
