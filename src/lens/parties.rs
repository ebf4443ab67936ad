//! Sets of parties.

use std::fmt;
use std::ops::{BitAnd, BitOr, BitXor, Not, Sub};

use crate::dossier::{Dossier, PartyIx, PartyRef, PartySet};

/// Parties of one dossier, some of those that a question was about.
///
/// | operator | who is in the result |
/// |---|---|
/// | `&a & &b` | those in both |
/// | <code>&a &#124; &b</code> | those in either |
/// | `&a - &b` | those in the one and not in the other |
/// | `&a ^ &b` | those in one of them alone |
/// | `!&a` | the others that the question was about |
///
/// Two sets that are joined are about all that either was about. Of two dossiers, who has the same id is the same.
///
/// What is not in a set of definite holders need not hold anything else: `!` takes in those of whom nothing is known. Who
/// surely holds something else is told by [`Who::others`](crate::Who::others).
///
/// # Order
/// Nations, then blocs, each in order of declaration; those of the atlas that are not declared come after, by id.
///
/// # Example: who supports it and is no member
/// ```
/// use demarche::Position;
///
/// # let paris = demarche::samples::paris()?;
/// let supporters = paris.now().who(Position::Support).on("peacekeeping-troops")?.parties();
/// let members = paris.now().members("EU")?.definite();
/// assert_eq!((&supporters - &members).names(), "United Kingdom");
/// assert_eq!((&supporters & &members).names(), "France");
/// assert_eq!((!&supporters).len(), 7, "of the 9 nations that the question was about");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Example
/// ```
/// use demarche::{Bloc, Dossier, Membership, Nation};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("FRA", "France"))
///     .nation(Nation::new("NOR", "Norway"))
///     .bloc(Bloc::new("pact", "The Pact").member(Membership::new("NOR")).member(Membership::new("FRA")))
///     .build()?;
/// let members = dossier.now().members("pact").unwrap().definite();
/// assert_eq!(members.names(), "France, Norway");
/// assert!(members.contains(dossier.party("NOR").unwrap()));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Clone, Default)]
pub struct Parties<'d> {
    dossier: Option<&'d Dossier>,
    set: PartySet,
    /// Of whom they are some.
    within: PartySet,
}

impl<'d> Parties<'d> {
    pub(crate) fn new(dossier: &'d Dossier, set: PartySet, within: PartySet) -> Parties<'d> {
        Parties { dossier: Some(dossier), set, within }
    }

    /// Some of all parties that a dossier mentions.
    pub(crate) fn of(dossier: &'d Dossier, parties: impl Iterator<Item = PartyIx>) -> Parties<'d> {
        Parties::new(dossier, parties.collect(), dossier.mentioned().clone())
    }

    /// The same parties in a dossier.
    pub(super) fn in_dossier(&self, dossier: &Dossier) -> PartySet {
        self.moved(&self.set, dossier)
    }

    fn moved(&self, set: &PartySet, dossier: &Dossier) -> PartySet {
        match self.dossier {
            Some(own) if !std::ptr::eq(own, dossier) => {
                set.iter().filter_map(|party| dossier.index().party(own.party_at(party).id())).collect()
            }
            _ => set.clone(),
        }
    }

    fn joined(&self, other: &Parties<'d>, rule: impl Fn(u64, u64) -> u64) -> Parties<'d> {
        let Some(dossier) = self.dossier.or(other.dossier) else { return Parties::default() };
        let set = self.set.combine(&other.moved(&other.set, dossier), rule);
        Parties { dossier: Some(dossier), set, within: self.within.or(&other.moved(&other.within, dossier)) }
    }

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
        self.set.len()
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
        self.set.is_empty()
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
    pub fn iter(&self) -> impl Iterator<Item = PartyRef<'d>> {
        let dossier = self.dossier;
        self.set.iter().filter_map(move |party| Some(dossier?.party_at(party)))
    }

    /// Whether a party is among them.
    ///
    /// A party of another dossier is if its id is.
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
        let Some(dossier) = self.dossier else { return false };
        let own =
            if std::ptr::eq(dossier, party.dossier()) { Some(party.ix()) } else { dossier.index().party(party.id()) };
        own.is_some_and(|party| self.set.contains(party))
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

/// Their names, with commas between.
impl fmt::Display for Parties<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.names())
    }
}

/// Tells the ids.
impl fmt::Debug for Parties<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(PartyRef::id)).finish()
    }
}

/// Two sets are equal when the same parties are in them, whomever the questions were about.
impl PartialEq for Parties<'_> {
    fn eq(&self, other: &Self) -> bool {
        match self.dossier {
            Some(dossier) => self.len() == other.len() && self.set == other.in_dossier(dossier),
            None => other.is_empty(),
        }
    }
}

impl Eq for Parties<'_> {}

macro_rules! operators {
    ($($Operator:ident::$operator:ident: $rule:expr;)+) => {
        $(
            impl<'d> $Operator<&Parties<'d>> for &Parties<'d> {
                type Output = Parties<'d>;

                fn $operator(self, other: &Parties<'d>) -> Parties<'d> {
                    self.joined(other, $rule)
                }
            }

            impl<'d> $Operator for Parties<'d> {
                type Output = Parties<'d>;

                fn $operator(self, other: Parties<'d>) -> Parties<'d> {
                    self.joined(&other, $rule)
                }
            }
        )+
    };
}

operators! {
    BitAnd::bitand: |one, other| one & other;
    BitOr::bitor: |one, other| one | other;
    BitXor::bitxor: |one, other| one ^ other;
    Sub::sub: |one, other| one & !other;
}

impl<'d> Not for &Parties<'d> {
    type Output = Parties<'d>;

    fn not(self) -> Parties<'d> {
        Parties { dossier: self.dossier, set: self.within.without(&self.set), within: self.within.clone() }
    }
}

impl<'d> Not for Parties<'d> {
    type Output = Parties<'d>;

    fn not(self) -> Parties<'d> {
        !&self
    }
}

impl<'d> IntoIterator for Parties<'d> {
    type Item = PartyRef<'d>;
    type IntoIter = std::vec::IntoIter<PartyRef<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        (&self).into_iter()
    }
}

impl<'d> IntoIterator for &Parties<'d> {
    type Item = PartyRef<'d>;
    type IntoIter = std::vec::IntoIter<PartyRef<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter().collect::<Vec<_>>().into_iter()
    }
}
