//! Which lines are not compared, and why.

use strum::{Display, EnumCount, EnumIter, EnumMessage, EnumString, IntoEnumIterator};

use crate::model::Position;

/// Why the line of a party on an item is not compared.
///
/// ```
/// use demarche::compare::Missing;
///
/// assert_eq!("perhaps-member".parse(), Ok(Missing::PerhapsMember));
/// ```
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumCount, EnumIter, EnumMessage, EnumString,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Missing {
    /// Its position has no level: undecided, not stated, withdrawn, or what else the [`Levels`](super::Levels) leave out.
    NoLevel,
    /// It hangs on a condition that is not met.
    Conditional,
    /// It is so on some reading only.
    Possible,
    /// It is contested.
    Contested,
    /// It began outside of the period, or possibly so.
    OtherPeriod,
    /// It surely was no member on the days on which the line may have begun.
    NotMember,
    /// It was a member on some of these days, or possibly, or nobody knows.
    PerhapsMember,
    /// Nobody knows where it stands.
    Unknown,
}

/// How many lines are not compared, and why.
///
/// # Example
/// ```
/// use demarche::{Position, compare::Missing};
///
/// # let paris = demarche::samples::paris()?;
/// let left_out = paris.now().compare()?.left_out();
/// assert_eq!((left_out.of(Missing::NoLevel), left_out.at(Position::NotStated)), (1, 1), "Russia has not said");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LeftOut {
    why: [u64; Missing::COUNT],
    positions: [u64; Position::Withdrawn as usize + 1],
}

/// A line that is not compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Left {
    pub(super) row: u32,
    pub(super) item: u32,
    pub(super) why: Missing,
    /// Where it is, if that is why.
    pub(super) position: Option<Position>,
}

impl LeftOut {
    /// How many for one reason.
    ///
    /// ```
    /// use demarche::compare::{LeftOut, Missing};
    ///
    /// assert_eq!(LeftOut::default().of(Missing::Contested), 0);
    /// ```
    #[must_use]
    pub fn of(self, why: Missing) -> u64 {
        self.why.get(why as usize).copied().unwrap_or_default()
    }

    /// How many because they are at a position that has no level.
    ///
    /// ```
    /// use demarche::{Position, compare::LeftOut};
    ///
    /// assert_eq!(LeftOut::default().at(Position::Undecided), 0);
    /// ```
    #[must_use]
    pub fn at(self, position: Position) -> u64 {
        self.positions.get(position as usize).copied().unwrap_or_default()
    }

    /// Each reason for which there are some, with how many.
    ///
    /// ```
    /// use demarche::compare::LeftOut;
    ///
    /// assert_eq!(LeftOut::default().each().count(), 0);
    /// ```
    pub fn each(self) -> impl Iterator<Item = (Missing, u64)> {
        Missing::iter().map(move |why| (why, self.of(why))).filter(|(_, count)| *count > 0)
    }

    pub(super) fn add(&mut self, left: Left) {
        self.more(left.why, 1);
        if let Some(count) = left.position.and_then(|position| self.positions.get_mut(position as usize)) {
            *count += 1;
        }
    }

    pub(super) fn more(&mut self, why: Missing, count: u64) {
        self.why.get_mut(why as usize).into_iter().for_each(|sum| *sum += count);
    }
}
