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
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().members("EU")?.definite().len(), 27);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let opponents = paris.now().who(Position::Oppose).on("aid")?.parties();
    /// assert!(opponents.is_empty(), "nobody is on record against it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The parties, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let opponents = paris.now().who(Position::Oppose).on("peacekeeping-troops")?.parties();
    /// assert!(opponents.iter().all(|party| party.is_nation()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(&self) -> std::iter::Copied<std::slice::Iter<'_, PartyRef<'d>>> {
        self.0.iter().copied()
    }

    /// Whether a party is among them.
    ///
    /// # Cost
    /// Linear.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let opponents = paris.now().who(Position::Oppose).on("peacekeeping-troops")?.parties();
    /// assert!(opponents.contains(paris.party("ITA")?));
    /// assert!(!opponents.contains(paris.party("EU")?), "a bloc is not its members");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn contains(&self, party: PartyRef<'_>) -> bool {
        self.0.contains(&party)
    }

    /// Their ids, in order of declaration.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let opponents = paris.now().who(Position::Oppose).on("peacekeeping-troops")?.parties();
    /// assert_eq!(opponents.ids(), ["ITA", "POL"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ids(&self) -> Vec<&'d str> {
        self.iter().map(PartyRef::id).collect()
    }

    /// Their names, in order of declaration, with commas between.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let opponents = paris.now().who(Position::Oppose).on("peacekeeping-troops")?.parties();
    /// assert_eq!(opponents.names(), "Italy, Poland");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
