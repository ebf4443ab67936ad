//! Lists of parties.

use crate::dossier::PartyRef;

/// Parties in order of declaration.
///
/// # Example
/// ```
/// use demarche::{Bloc, Dossier, Membership, Nation};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("FRA", "France"))
///     .nation(Nation::new("NOR", "Norway"))
///     .bloc(Bloc::new("NATO", "NATO").member(Membership::new("NOR")).member(Membership::new("FRA")))
///     .build()?;
/// let members = dossier.now().members("NATO").unwrap().definite();
/// assert_eq!(members.names(), "France, Norway");
/// assert!(members.contains(dossier.party("NOR").unwrap()));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parties<'d>(Vec<PartyRef<'d>>);

impl<'d> Parties<'d> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parties, in order of declaration.
    pub fn iter(&self) -> std::iter::Copied<std::slice::Iter<'_, PartyRef<'d>>> {
        self.0.iter().copied()
    }

    /// Whether a party is among them. Cost: linear.
    #[must_use]
    pub fn contains(&self, party: PartyRef<'_>) -> bool {
        self.0.contains(&party)
    }

    /// Their ids, in order of declaration.
    #[must_use]
    pub fn ids(&self) -> Vec<&'d str> {
        self.iter().map(PartyRef::id).collect()
    }

    /// Their names, in order of declaration, with commas between.
    #[must_use]
    pub fn names(&self) -> String {
        self.iter().map(PartyRef::name).collect::<Vec<_>>().join(", ")
    }
}

impl<'d> FromIterator<PartyRef<'d>> for Parties<'d> {
    fn from_iter<I: IntoIterator<Item = PartyRef<'d>>>(parties: I) -> Parties<'d> {
        Parties(parties.into_iter().collect())
    }
}

impl<'d> IntoIterator for Parties<'d> {
    type Item = PartyRef<'d>;
    type IntoIter = std::vec::IntoIter<PartyRef<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'d> IntoIterator for &Parties<'d> {
    type Item = PartyRef<'d>;
    type IntoIter = std::vec::IntoIter<PartyRef<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.clone().into_iter()
    }
}
