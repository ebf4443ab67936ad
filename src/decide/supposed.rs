//! What if somebody voted otherwise: the same decision on other ballots, the dossier untouched.

use super::ballot::Ballot;
use super::ballots::NoVote;
use super::decision::Decision;
use crate::dossier::PartyRef;
use crate::id::{Named, PartyId};

/// ## What if
impl<'d> Decision<'d> {
    /// The same if a member voted so.
    ///
    /// # Errors
    /// When it is no member, or has no vote.
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, Outcome, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// let without_objection = decision.if_cast("POL", Ballot::Abstain)?.if_cast("ITA", Ballot::Abstain)?;
    /// assert_eq!((decision.outcome(), without_objection.outcome()), (Outcome::Failed, Outcome::Open));
    /// assert_eq!(decision.if_cast("NOR", Ballot::For).unwrap_err().to_string(), "the body has no player `NOR`");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn if_cast(&self, party: impl Named<PartyId>, ballot: Ballot) -> Result<Decision<'d>, NoVote> {
        self.if_all_cast([party], ballot)
    }

    /// The same if several members voted so.
    ///
    /// # Errors
    /// When one is no member, or has no vote.
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, Outcome, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::nato_silence())?;
    /// let silent = decision.if_all_cast(["ITA", "POL"], Ballot::Absent)?.if_rest(Ballot::Absent);
    /// assert_eq!(silent.outcome(), Outcome::Passed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn if_all_cast<P: Named<PartyId>>(
        &self,
        parties: impl IntoIterator<Item = P>,
        ballot: Ballot,
    ) -> Result<Decision<'d>, NoVote> {
        let parties: Vec<_> = parties.into_iter().collect();
        let changed = self.ballots().cast_all(parties.iter().map(Named::id_text), ballot)?;
        Ok(self.with(&changed))
    }

    /// The same if all who are open voted so.
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, Outcome, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_simple_majority())?;
    /// assert_eq!(decision.if_rest(Ballot::Abstain).outcome(), Outcome::Failed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn if_rest(&self, ballot: Ballot) -> Decision<'d> {
        self.with(&self.ballots().rest(ballot))
    }

    /// Whose ballot is another than in a decision of the same body, with the ballot there and here, in the order of the
    /// body. What follows from that is told by [`Verdict::shift_from`](super::Verdict::shift_from).
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// let supposed = decision.if_cast("POL", Ballot::Abstain)?;
    /// let moved = supposed.moved_from(&decision);
    /// let [(party, before, now)] = moved.as_slice() else { panic!() };
    /// assert_eq!((party.id(), *before, *now), ("POL", Ballot::Against, Ballot::Abstain));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn moved_from(&self, before: &Decision<'_>) -> Vec<(PartyRef<'d>, Ballot, Ballot)> {
        let earlier = before.ballots();
        let moved = self.seats().iter().filter_map(|seat| {
            let held = earlier.of(seat.party().id())?;
            (held != seat.ballot()).then_some((seat.party(), held, seat.ballot()))
        });
        moved.collect()
    }
}
