//! The number of a party in a dossier.

/// A party: nations first, then blocs, each in order of declaration; those of the atlas after those declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct PartyIx(pub(crate) u16);

impl PartyIx {
    /// The party at a place among nations, then blocs. The check keeps parties within 16 bits.
    pub(crate) fn at(place: usize) -> PartyIx {
        PartyIx(u16::try_from(place).unwrap_or(u16::MAX))
    }
}
