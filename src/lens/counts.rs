//! The parts of a tally, and how many are in each.

use std::fmt;

use strum::IntoEnumIterator;

use super::plain::Stand;
use super::standing::Line;
use crate::model::Position;

/// The part of a tally into which a party falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    At(Position),
    Conditional,
    Possible,
    Contested,
    Unknown,
}

/// Nine positions, then the four parts without one.
pub(super) const PARTS: usize = 13;

impl Part {
    pub(super) fn place(self) -> usize {
        match self {
            Part::At(position) => position as usize,
            Part::Conditional => 9,
            Part::Possible => 10,
            Part::Contested => 11,
            Part::Unknown => 12,
        }
    }

    pub(super) fn of(line: &Line<'_>, surely: bool) -> Part {
        match line {
            Line::Unknown => Part::Unknown,
            Line::Contested(_) => Part::Contested,
            Line::Definite(in_force) if surely => match in_force.position() {
                Some(position) if in_force.pending().is_empty() => Part::At(position),
                _ => Part::Conditional,
            },
            Line::Definite(_) | Line::Possible(_) => Part::Possible,
        }
    }

    /// The same for what plain records come to. Nothing where only the rule can tell.
    pub(super) fn of_plain(stand: Stand, surely: bool) -> Option<usize> {
        Some(match stand {
            Stand::Full => return None,
            Stand::Nothing => Part::Unknown.place(),
            Stand::Line(line) if surely => line.place(),
            Stand::Line(_) => Part::Possible.place(),
            Stand::Contested(..) => Part::Contested.place(),
        })
    }
}

/// How many stand where: every nation in scope is in exactly one part.
///
/// # Example
/// ```
/// # let paris = demarche::samples::paris()?;
/// let counts = paris.now().tally().on("peacekeeping-troops")?.counts();
/// let decided: u32 = counts.positions().map(|(_, count)| count).sum();
/// let open = counts.conditional() + counts.possible() + counts.contested() + counts.unknown();
/// assert_eq!(decided + open, counts.total());
/// assert_eq!(counts.to_string(), "2 support, 2 oppose, 5 unknown");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Counts(pub(super) [u32; PARTS]);

macro_rules! counts {
    ($($(#[$doc:meta])* $method:ident: $part:expr;)+) => {
        impl Counts {
            fn of(self, part: Part) -> u32 {
                self.0.get(part.place()).copied().unwrap_or_default()
            }

            /// How many hold a position definitely and unconditionally.
            ///
            /// ```
            /// use demarche::{Counts, Position};
            ///
            /// assert_eq!(Counts::default().at(Position::Support), 0);
            /// ```
            #[must_use]
            pub fn at(self, position: Position) -> u32 {
                self.of(Part::At(position))
            }

            $(
                $(#[$doc])*
                #[must_use]
                pub fn $method(self) -> u32 {
                    self.of($part)
                }
            )+
        }
    };
}

counts! {
    /// How many hold a position under a condition that is not met.
    ///
    /// ```
    /// assert_eq!(demarche::Counts::default().conditional(), 0);
    /// ```
    conditional: Part::Conditional;
    /// How many hold one on some reading only, or are in scope on some only.
    ///
    /// ```
    /// assert_eq!(demarche::Counts::default().possible(), 0);
    /// ```
    possible: Part::Possible;
    /// How many have a contested line.
    ///
    /// ```
    /// assert_eq!(demarche::Counts::default().contested(), 0);
    /// ```
    contested: Part::Contested;
    /// Of how many nobody says where they stand.
    ///
    /// ```
    /// assert_eq!(demarche::Counts::default().unknown(), 0);
    /// ```
    unknown: Part::Unknown;
}

impl Counts {
    /// How many are counted.
    ///
    /// ```
    /// assert_eq!(demarche::Counts::default().total(), 0);
    /// ```
    #[must_use]
    pub fn total(self) -> u32 {
        self.0.iter().sum()
    }

    /// The positions that somebody holds, with how many do.
    ///
    /// ```
    /// assert_eq!(demarche::Counts::default().positions().count(), 0);
    /// ```
    pub fn positions(self) -> impl Iterator<Item = (Position, u32)> {
        Position::iter().map(move |position| (position, self.at(position))).filter(|(_, count)| *count > 0)
    }
}

/// Each part that is not empty: `1 support, 2 oppose, 24 unknown`.
impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rest = [
            ("conditional", self.conditional()),
            ("possible", self.possible()),
            ("contested", self.contested()),
            ("unknown", self.unknown()),
        ];
        let rest = rest.into_iter().filter(|(_, count)| *count > 0).map(|(part, count)| format!("{count} {part}"));
        let parts: Vec<_> =
            self.positions().map(|(position, count)| format!("{count} {position}")).chain(rest).collect();
        f.pad(&parts.join(", "))
    }
}
