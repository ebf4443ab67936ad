//! Who sits in a bloc on the lens's day, with what it weighs, its roles, and whether it has a vote.

use std::collections::BTreeSet;

use super::body::{Body, Standing};
use super::figures::Figures;
use super::procedure::Procedure;
use super::undecidable::Undecidable;
use crate::atlas::PopulationFact;
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
    /// The populations that are counted, if any are.
    pub(super) figures: Option<Figures>,
}

/// ## The body
impl Procedure {
    /// Who decides on the lens's day: whoever surely belongs to the bloc, with the weights and roles that the rule names.
    /// Blocs that are members sit there as themselves (the European Union in the G20), and not for theirs.
    ///
    /// # Order
    /// Nations, then blocs, each in order of declaration; those of the atlas that are not declared come after, by id.
    ///
    /// # Errors
    /// When the rule was not in force that day, the bloc or a party is not known, who sits there that day is not known or
    /// not sure, or a weight is missing.
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

    /// The populations that are counted on the lens's day. None where the rule counts none, or they are given.
    ///
    /// # Errors
    /// As those of [`body`](Procedure::body).
    ///
    /// # Example
    /// ```
    /// use demarche::decide::bodies;
    /// use demarche::samples;
    ///
    /// let paris = samples::paris()?;
    /// let figures = bodies::eu_council_qmv().figures(paris.now())?.unwrap();
    /// assert_eq!(figures.applies().to_string(), "2023-01-01/2023-12-31", "those of 2024 and 2025 are not known of all");
    /// assert_eq!(bodies::eu_unanimity().figures(paris.now())?, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn figures(&self, lens: Lens<'_>) -> Result<Option<Figures>, Undecidable> {
        Ok(self.seats(lens)?.figures)
    }

    pub(super) fn seats<'d>(&self, lens: Lens<'d>) -> Result<Seats<'d>, Undecidable> {
        self.expect_in_force(lens)?;
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

    fn expect_in_force(&self, lens: Lens<'_>) -> Result<(), Undecidable> {
        let day = lens.day();
        if self.force.period.covers(day) != Some(false) {
            return Ok(());
        }
        let then = self.force.others.iter().find(|(_, period)| period.covers(day) == Some(true));
        let (rule, instead) = (self.force.name.map(str::to_owned), then.map(|(name, _)| (*name).to_owned()));
        Err(Undecidable::NotInForce { rule, day, period: self.force.period, instead })
    }

    /// Who surely sits there, and whoever is said to.
    fn sitting_parties<'d>(&self, lens: Lens<'d>, members: &Members<'d>) -> Result<Vec<PartyRef<'d>>, Undecidable> {
        let bloc = || self.bloc().as_str().to_owned();
        let unsure = (members.possible() | members.unknown()).into_iter();
        let said = |party: &PartyRef<'_>| self.standings.keys().any(|known| known.as_str() == party.id());
        let (settled, unsure): (Vec<_>, Vec<_>) = unsure.partition(said);
        if !unsure.is_empty() {
            let parties = unsure.iter().map(|party| party.id().to_owned()).collect();
            return Err(Undecidable::NotSure { bloc: bloc(), day: lens.day(), parties });
        }
        if !members.is_closed() {
            return Err(Undecidable::OpenRoster { bloc: bloc() });
        }
        Ok(members.definite().into_iter().chain(settled).collect())
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
    ) -> Result<(Body, Option<Figures>), Undecidable> {
        let sits = |id: &str| parties.iter().any(|party| party.id() == id);
        for (name, weights) in &self.weights {
            for (party, _) in weights {
                lens.dossier().party(party)?;
            }
            let weights = weights.iter().filter(|(party, _)| sits(party.as_str()));
            body = body.weight(name, weights.map(|(party, weight)| (party.as_str(), *weight)));
        }
        if !self.rule().weights().contains(&POPULATION) || self.weights.contains_key(POPULATION) {
            return Ok((body, None));
        }
        let figures = Figures::of(parties, self.basis, lens.day(), self.figures_of)?;
        let weight = |fact: &&PopulationFact| (fact.nation().as_str().to_owned(), u64::from(fact.population()));
        body = body.weight(POPULATION, figures.facts().iter().map(weight));
        Ok((body, Some(figures)))
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
