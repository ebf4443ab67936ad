//! Where a party stands, how firmly, and sets of positions.

use std::fmt;
use std::ops::BitOr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use strum::IntoEnumIterator;

use super::words::words;

words! {
    /// Where a party stands on an item. Unknown is not among them: it is the absence of a record.
    ///
    /// | position | the party | vote | agree / disagree coding | Likert 5 | 0–100 |
    /// |---|---|---|---|---|---|
    /// | `support` | is for it | yes, aye | agree, favour, 1 | agree; strongly agree is `strong` | 61–100; above 80 `strong` |
    /// | `acquiesce` | will not block it | joins the consensus | can live with it | – | – |
    /// | `neutral` | chose no side | abstain | neither, 0 on −1…1 | neither | 41–60 |
    /// | `mixed` | says with one voice that part is good and part is not | – | – | – | – |
    /// | `divided` | a bloc that speaks with several voices | – | – | – | – |
    /// | `undecided` | has not made up its mind | – | – | don't know, when it is said | – |
    /// | `oppose` | is against it | no, nay | disagree, against, 0 or −1 | disagree; strongly disagree is `strong` | 0–40; below 20 `strong` |
    /// | `not-stated` | has not said, as a source says | – | – | – | – |
    /// | `withdrawn` | took back its line and gave no other | – | – | – | – |
    ///
    /// A vote that was not cast (absent, excused, not a member) is no position. A body in which not voting is a way of
    /// opposing says so where its roll calls are read. A scale says less than a sentence: keep the number in the
    /// record's note.
    ///
    /// # Example
    /// ```
    /// use demarche::Position;
    /// use strum::IntoEnumIterator;
    ///
    /// assert_eq!("not-stated".parse(), Ok(Position::NotStated));
    /// assert!(Position::iter().all(|position| position.to_string().parse() == Ok(position)));
    /// ```
    pub enum Position is "a position" {
        /// Is for it.
        Support,
        /// Will not block it: stands aside, can live with it, joins the consensus.
        Acquiesce,
        /// Chose no side.
        Neutral,
        /// One voice, part for and part against.
        Mixed,
        /// Several voices. Said of blocs only, as a remark beside the bloc's own line.
        Divided,
        /// Has not made up its mind.
        Undecided,
        /// Is against it.
        Oppose,
        /// A source says that it has not said.
        NotStated,
        /// Took back its line.
        Withdrawn,
    }

    /// How intensely a position is voiced, weakest first. Never how consistently somebody votes.
    ///
    /// A strength that nobody voiced is not `moderate`; it is absent.
    ///
    /// # Example
    /// ```
    /// use demarche::Strength;
    ///
    /// assert!(Strength::Absolute > Strength::Strong);
    /// assert_eq!("strong".parse(), Ok(Strength::Strong));
    /// ```
    pub enum Strength is "a strength" {
        /// With reservations, or in passing.
        Weak,
        /// Plainly, without emphasis, as the source says.
        Moderate,
        /// With emphasis.
        Strong,
        /// Announced that it will not yield: a red line, a veto.
        Absolute,
    }
}

impl Position {
    /// Whether it is a line of the party's own: neither silence (`not-stated`) nor a remark about a bloc (`divided`).
    ///
    /// ```
    /// use demarche::Position;
    ///
    /// assert!(Position::Undecided.is_voiced());
    /// assert!(!Position::NotStated.is_voiced());
    /// ```
    #[must_use]
    pub fn is_voiced(self) -> bool {
        !matches!(self, Position::NotStated | Position::Divided)
    }

    const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// The position at a place of the declaration.
    pub(crate) fn at(place: usize) -> Position {
        Position::iter().nth(place).unwrap_or(Position::Withdrawn)
    }
}

impl Strength {
    /// The strength at a place of the declaration, counted from one: before it comes what nobody voiced.
    pub(crate) fn at(place: usize) -> Option<Strength> {
        Strength::iter().nth(place.checked_sub(1)?)
    }
}

/// A set of positions, 2 bytes.
///
/// # Order
/// Iteration follows the declaration of [`Position`].
///
/// # Example
/// ```
/// use demarche::{Position, PositionSet};
///
/// let would_accept = Position::Support | Position::Acquiesce;
/// assert!(would_accept.contains(Position::Acquiesce));
/// assert_eq!(would_accept.to_string(), "support or acquiesce");
/// assert_eq!(PositionSet::from(Position::Oppose).iter().collect::<Vec<_>>(), [Position::Oppose]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct PositionSet(u16);

impl PositionSet {
    /// No position.
    pub const EMPTY: PositionSet = PositionSet(0);

    /// Whether a position is in it.
    ///
    /// ```
    /// # use demarche::Position;
    /// let would_accept = Position::Support | Position::Acquiesce;
    /// assert!(would_accept.contains(Position::Acquiesce) && !would_accept.contains(Position::Neutral));
    /// ```
    #[must_use]
    pub fn contains(self, position: Position) -> bool {
        self.0 & position.bit() != 0
    }

    /// Whether every position of another set is in it.
    ///
    /// ```
    /// # use demarche::{Position, PositionSet};
    /// let would_accept = Position::Support | Position::Acquiesce;
    /// assert!(would_accept.contains_all(Position::Support.into()));
    /// assert!(!would_accept.contains_all(Position::Support | Position::Oppose));
    /// assert!(would_accept.contains_all(PositionSet::EMPTY));
    /// ```
    #[must_use]
    pub fn contains_all(self, other: PositionSet) -> bool {
        other.0 & !self.0 == 0
    }

    /// Whether it shares a position with another set.
    ///
    /// ```
    /// # use demarche::{Position, PositionSet};
    /// let would_accept = Position::Support | Position::Acquiesce;
    /// assert!(would_accept.meets(Position::Support | Position::Oppose));
    /// assert!(!would_accept.meets(PositionSet::EMPTY));
    /// ```
    #[must_use]
    pub fn meets(self, other: PositionSet) -> bool {
        self.0 & other.0 != 0
    }

    /// The positions that are in another set too.
    /// Every position: of whom it is asked, whoever has a line.
    ///
    /// ```
    /// use demarche::{Position, PositionSet};
    ///
    /// assert!(PositionSet::ALL.contains(Position::NotStated));
    /// assert_eq!(PositionSet::ALL.len(), 9);
    /// ```
    pub const ALL: PositionSet = PositionSet((1 << 9) - 1);

    /// Whether it holds the position at a place of the declaration.
    /// Those of who holds nothing: it has not said, or took back what it did.
    pub(crate) const SILENT: PositionSet = PositionSet(Position::NotStated.bit() | Position::Withdrawn.bit());

    pub(crate) const fn has_place(self, place: usize) -> bool {
        self.0 >> place & 1 == 1
    }

    pub(crate) fn both(self, other: PositionSet) -> PositionSet {
        PositionSet(self.0 & other.0)
    }

    /// Whether nothing is in it.
    ///
    /// ```
    /// # use demarche::{Position, PositionSet};
    /// assert!(PositionSet::EMPTY.is_empty());
    /// assert!(!PositionSet::from(Position::NotStated).is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many are in it.
    ///
    /// ```
    /// # use demarche::Position;
    /// assert_eq!((Position::Support | Position::Oppose | Position::Support).len(), 2);
    /// ```
    #[must_use]
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The positions in it, in the order of [`Position`].
    ///
    /// ```
    /// # use demarche::Position;
    /// let set = Position::Oppose | Position::Support;
    /// assert!(set.iter().eq([Position::Support, Position::Oppose]));
    /// ```
    pub fn iter(self) -> impl Iterator<Item = Position> {
        Position::iter().filter(move |position| self.contains(*position))
    }

    /// The position, when it holds exactly one.
    ///
    /// ```
    /// # use demarche::{Position, PositionSet};
    /// assert_eq!(PositionSet::from(Position::Oppose).only(), Some(Position::Oppose));
    /// assert_eq!((Position::Support | Position::Oppose).only(), None);
    /// ```
    #[must_use]
    pub fn only(self) -> Option<Position> {
        if self.len() == 1 { self.iter().next() } else { None }
    }
}

impl From<Position> for PositionSet {
    fn from(position: Position) -> PositionSet {
        PositionSet(position.bit())
    }
}

impl<const N: usize> From<[Position; N]> for PositionSet {
    fn from(positions: [Position; N]) -> PositionSet {
        positions.into_iter().collect()
    }
}

impl FromIterator<Position> for PositionSet {
    fn from_iter<I: IntoIterator<Item = Position>>(positions: I) -> PositionSet {
        positions.into_iter().fold(PositionSet::EMPTY, |set, position| set | position)
    }
}

impl<P: Into<PositionSet>> BitOr<P> for PositionSet {
    type Output = PositionSet;

    fn bitor(self, other: P) -> PositionSet {
        PositionSet(self.0 | other.into().0)
    }
}

impl<P: Into<PositionSet>> BitOr<P> for Position {
    type Output = PositionSet;

    fn bitor(self, other: P) -> PositionSet {
        PositionSet::from(self) | other
    }
}

impl fmt::Display for PositionSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<_> = self.iter().map(|position| position.to_string()).collect();
        f.pad(&words.join(" or "))
    }
}

impl fmt::Debug for PositionSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// A list of words.
impl Serialize for PositionSet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for PositionSet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<PositionSet, D::Error> {
        Ok(Vec::<Position>::deserialize(deserializer)?.into_iter().collect())
    }
}
