//! A member of a body that decides: its ballot, and the line from which it was read.

use super::ballot::Ballot;
use crate::dossier::PartyRef;
use crate::lens::Line;

/// A member of a body that decides: its ballot, and the line from which it was read.
///
/// # Example
/// ```
/// use demarche::decide::{Ballot, bodies};
/// use demarche::{Position, samples};
///
/// let paris = samples::paris()?;
/// let decision = paris.now().decide("peacekeeping-troops", &bodies::nato_silence())?;
/// let poland = decision.seats().iter().find(|seat| seat.party().name() == "Poland").unwrap();
/// assert_eq!((poland.ballot(), poland.line().definite()), (Ballot::Against, Some(Position::Oppose)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat<'d> {
    party: PartyRef<'d>,
    read: Ballot,
    ballot: Ballot,
    line: Line<'d>,
}

impl<'d> Seat<'d> {
    pub(super) fn new(party: PartyRef<'d>, ballot: Ballot, line: Line<'d>) -> Seat<'d> {
        Seat { party, read: ballot, ballot, line }
    }

    pub(super) fn casting(self, ballot: Ballot) -> Seat<'d> {
        Seat { ballot, ..self }
    }

    /// Who.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert!(decision.seats().iter().all(|seat| seat.party().is_nation()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// Its ballot; supposed, if it is.
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert!(decision.if_rest(Ballot::For).seats().iter().all(|seat| seat.ballot() != Ballot::Open));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ballot(&self) -> Ballot {
        self.ballot
    }

    /// Its line on the item, whatever is supposed.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// let unknown = decision.seats().iter().filter(|seat| seat.line().is_unknown());
    /// assert_eq!(unknown.count(), 24);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line(&self) -> &Line<'d> {
        &self.line
    }

    /// Whether the ballot is another than the one read from the line: somebody said "what if".
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// let supposed = decision.if_cast("POL", Ballot::For)?;
    /// let changed: Vec<_> = supposed.seats().iter().filter(|seat| seat.is_supposed()).collect();
    /// assert_eq!(changed[0].party().name(), "Poland");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_supposed(&self) -> bool {
        self.read != self.ballot
    }
}
