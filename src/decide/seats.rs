//! Who sits in a bloc on the lens's day, with what it weighs, its roles, and whether it has a vote.

use std::collections::BTreeSet;

use super::body::{Body, Standing};
use super::procedure::Procedure;
use super::undecidable::Undecidable;
use crate::atlas::{self, PopulationFact};
use crate::dossier::{BlocRef, MembershipRef, PartyRef};
use crate::id::PartyId;
use crate::lens::{Lens, Members};
use crate::model::MembershipStatus;

/// Who decides on a day.
pub(super) struct Seats<'d> {
    pub(super) bloc: BlocRef<'d>,
    /// In the order of the body's players.
    pub(super) parties: Vec<PartyRef<'d>>,
    pub(super) body: Body,
    /// The populations that are counted.
    pub(super) figures: Vec<&'static PopulationFact>,
}

/// ## The body
impl Procedure {
    /// Who decides on the lens's day: the nations that surely belong to the bloc (blocs that sit there have no vote), with
    /// the weights and roles that the rule names.
    ///
    /// # Errors
    /// When the bloc or a party is not known, who sits there that day is not known or not sure, or a weight is missing.
    ///
    /// # Example
    /// ```
    /// use demarche::decide::bodies;
    /// use demarche::samples;
    ///
    /// let paris = samples::paris()?;
    /// let council = bodies::unsc_substantive().body(paris.now())?;
    /// assert_eq!(council.players().len(), 15);
    /// assert_eq!(council.players_in("permanent").unwrap().len(), 5);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn body(&self, lens: Lens<'_>) -> Result<Body, Undecidable> {
        Ok(self.seats(lens)?.body)
    }

    pub(super) fn seats<'d>(&self, lens: Lens<'d>) -> Result<Seats<'d>, Undecidable> {
        let members = lens.members(self.bloc())?;
        let bloc = members.bloc();
        let parties = self.sitting_parties(lens, &members)?;
        let statuses = statuses(lens, bloc, &parties)?;
        let mut body = Body::new(parties.iter().map(|party| party.id()));
        for (party, status) in parties.iter().zip(&statuses) {
            if *status == Some(MembershipStatus::Suspended) {
                body = body.standing(party.id(), Standing::Suspended);
            }
            if let Some(standing) = self.standing_of(party.id()) {
                body = body.standing(party.id(), standing);
            }
        }
        for party in self.strangers(&parties) {
            // The body reports whom it has not.
            body = body.standing(party, Standing::Entitled);
        }
        body = self.with_roles(body, &parties, &statuses);
        let (body, figures) = self.with_weights(lens, body, &parties)?;
        Ok(Seats { bloc, parties, body, figures })
    }

    /// Who surely sits there, and whoever is said to.
    fn sitting_parties<'d>(&self, lens: Lens<'d>, members: &Members<'d>) -> Result<Vec<PartyRef<'d>>, Undecidable> {
        let bloc = || self.bloc().as_str().to_owned();
        let unsure = (members.possible() | members.unknown()).into_iter().filter(|party| party.is_nation());
        let said = |party: &PartyRef<'_>| self.standings.keys().any(|known| known.as_str() == party.id());
        let (settled, unsure): (Vec<_>, Vec<_>) = unsure.partition(said);
        if !unsure.is_empty() {
            let parties = unsure.iter().map(|party| party.id().to_owned()).collect();
            return Err(Undecidable::NotSure { bloc: bloc(), day: lens.day(), parties });
        }
        if !members.is_closed() {
            return Err(Undecidable::OpenRoster { bloc: bloc() });
        }
        let sure = members.definite().into_iter().filter(|party| party.is_nation());
        Ok(sure.chain(settled).collect())
    }

    /// Whoever is said to be something, and does not sit there.
    fn strangers(&self, parties: &[PartyRef<'_>]) -> Vec<&str> {
        let said = self.standings.keys().chain(self.participants.iter().flatten());
        let said = said.map(PartyId::as_str);
        said.filter(|party| !parties.iter().any(|known| known.id() == *party)).collect()
    }

    fn with_roles(&self, body: Body, parties: &[PartyRef<'_>], statuses: &[Option<MembershipStatus>]) -> Body {
        let by_status = [("permanent", MembershipStatus::Permanent), ("elected", MembershipStatus::Elected)];
        let by_status = by_status.into_iter().filter(|(role, _)| !self.roles.contains_key(*role));
        let body = by_status.fold(body, |body, (role, status)| {
            let having = parties.iter().zip(statuses).filter(|(_, one)| **one == Some(status));
            let having: Vec<_> = having.map(|(party, _)| party.id()).collect();
            if having.is_empty() { body } else { body.role(role, having) }
        });
        let given = self.roles.iter();
        given.fold(body, |body, (role, having)| body.role(role, having.iter().map(PartyId::as_str)))
    }

    fn with_weights(
        &self,
        lens: Lens<'_>,
        mut body: Body,
        parties: &[PartyRef<'_>],
    ) -> Result<(Body, Vec<&'static PopulationFact>), Undecidable> {
        let sits = |id: &str| parties.iter().any(|party| party.id() == id);
        for (name, weights) in &self.weights {
            for (party, _) in weights {
                lens.dossier().party(party)?;
            }
            let weights = weights.iter().filter(|(party, _)| sits(party.as_str()));
            body = body.weight(name, weights.map(|(party, weight)| (party.as_str(), *weight)));
        }
        let mut figures = Vec::new();
        if self.rule().weights().contains(&POPULATION) && !self.weights.contains_key(POPULATION) {
            figures = self.populations(lens, parties)?;
            let weights = figures.iter().map(|fact| (fact.nation().as_str().to_owned(), u64::from(fact.population())));
            body = body.weight(POPULATION, weights);
        }
        Ok((body, figures))
    }

    fn populations(
        &self,
        lens: Lens<'_>,
        parties: &[PartyRef<'_>],
    ) -> Result<Vec<&'static PopulationFact>, Undecidable> {
        let day = self.figures_of.unwrap_or(lens.day());
        let figure = |party: &PartyRef<'_>| {
            let nation = party.id().parse().ok()?;
            atlas::population(nation, self.basis, day)
        };
        let without: Vec<_> = parties.iter().filter(|party| figure(party).is_none()).collect();
        if without.is_empty() {
            return Ok(parties.iter().filter_map(figure).collect());
        }
        let parties = without.into_iter().map(|party| party.id().to_owned()).collect();
        Err(Undecidable::NoFigures { day, parties })
    }
}

/// The weight that the atlas knows.
const POPULATION: &str = "population";

/// What each is in a bloc on the lens's day, where its list tells.
fn statuses(
    lens: Lens<'_>,
    bloc: BlocRef<'_>,
    parties: &[PartyRef<'_>],
) -> Result<Vec<Option<MembershipStatus>>, Undecidable> {
    let now = |one: &MembershipRef<'_>| one.period().covers(lens.day()) != Some(false);
    let in_force: Vec<_> = bloc.memberships().filter(now).map(|one| (one.party(), one.status())).collect();
    let (mut found, mut unsure) = (Vec::new(), Vec::new());
    for party in parties {
        let own = in_force.iter().filter(|(one, _)| one == party);
        let own: BTreeSet<_> = own.map(|(_, status)| *status).filter(|status| status.is_in() == Some(true)).collect();
        if own.len() > 1 {
            unsure.push(party.id().to_owned());
        }
        found.push(own.into_iter().next());
    }
    if unsure.is_empty() {
        return Ok(found);
    }
    Err(Undecidable::NotSure { bloc: bloc.id().as_str().to_owned(), day: lens.day(), parties: unsure })
}
