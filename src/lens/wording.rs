//! Lines and lenses in words.

use std::fmt;

use super::Lens;
use super::standing::Line;

/// A line by its position or positions, as in "possibly support or oppose".
pub(super) struct InWords<'l, 'd>(pub(super) &'l Line<'d>);

impl fmt::Display for InWords<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Line::Definite(line) => write!(f, "{}", line.positions()),
            Line::Possible(line) => write!(f, "possibly {}", line.positions()),
            Line::Contested(line) => write!(f, "contested, {}", line.positions()),
            Line::Unknown => f.write_str("unknown"),
        }
    }
}

/// How a lens looks, as in "as of 2025-03-26, known by 2025-03-25, on the record".
pub(super) struct Viewpoint<'d>(pub(super) Lens<'d>);

impl fmt::Display for Viewpoint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lens { day, known_by, floors, .. } = self.0;
        write!(f, "as of {day}")?;
        known_by.map_or(Ok(()), |known_by| write!(f, ", known by {known_by}"))?;
        write!(f, "{floors}")
    }
}
