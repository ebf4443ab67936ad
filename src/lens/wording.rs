//! Lenses in words.

use std::fmt;

use super::Lens;

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
