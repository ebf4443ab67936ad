//! By which populations a decision is counted.

use std::collections::BTreeSet;

use super::undecidable::Undecidable;
use crate::atlas::{self, PopulationBasis, PopulationFact};
use crate::day::{Day, Period, Until, When};
use crate::dossier::PartyRef;
use crate::id::NationId;

/// For how many years figures may stand in for later ones. In the five from those of 2018 to those of 2023, no share of a
/// member that stayed moved by half a percentage point (Italy's by 0.39); over more, nobody can rely on that.
const YEARS: i16 = 5;

/// By which populations a decision is counted: always of one day, never several mixed.
///
/// # Example
/// ```
/// use demarche::decide::bodies;
/// use demarche::{day, samples};
///
/// let paris = samples::paris()?;
/// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_council_qmv())?;
/// let figures = decision.figures().unwrap();
/// assert_eq!(figures.applies().to_string(), "2023-01-01/2023-12-31");
/// assert_eq!(figures.reference_day(), Some(day(2022, 1, 1)));
/// assert!(!figures.is_of_the_day(), "those of 2025 are not known of all");
/// assert_eq!((figures.facts().len(), figures.unsure().count()), (27, 20));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// In the order of the body's players.
    facts: Vec<&'static PopulationFact>,
    /// The day that is decided on.
    day: Day,
}

impl Figures {
    /// Those of the day that is asked for; otherwise those of the day that is decided on, or if they are not known of all,
    /// the last before that are, if they are not too old.
    pub(super) fn of(
        parties: &[PartyRef<'_>],
        basis: PopulationBasis,
        day: Day,
        asked: Option<Day>,
    ) -> Result<Figures, Undecidable> {
        let fact = |party: &PartyRef<'_>, day: Day| atlas::population(party.id().parse().ok()?, basis, day);
        let on = |day: Day| parties.iter().map(|party| fact(party, day)).collect::<Option<Vec<_>>>();
        let wanted = asked.unwrap_or(day);
        let before = || earlier(basis, wanted).find_map(on);
        let found = on(wanted).or_else(|| if asked.is_none() { before() } else { None });
        match found {
            Some(facts) if !are_too_old(&facts, wanted) => Ok(Figures { facts, day }),
            _ => Err(Undecidable::NoFigures {
                day: wanted,
                parties: parties
                    .iter()
                    .filter(|party| fact(party, wanted).is_none())
                    .map(|party| party.id().to_owned())
                    .collect(),
                last: before().and_then(|facts| facts.first().map(|fact| fact.period())),
            }),
        }
    }

    /// Of each member, how many people live there, with the source and whether that is sure. In the order of the body.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let figures = bodies::eu_council_qmv().figures(paris.now())?.unwrap();
    /// let france = figures.facts().iter().find(|fact| fact.nation().as_str() == "FRA").unwrap();
    /// assert_eq!((france.population(), france.is_sure()), (67_842_582, false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn facts(&self) -> &[&'static PopulationFact] {
        &self.facts
    }

    /// The days for which they were made.
    ///
    /// ```
    /// # use demarche::{day, decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let figures = bodies::eu_council_qmv().figures(paris.on(day(2019, 6, 1)))?.unwrap();
    /// assert_eq!(figures.applies().to_string(), "2018-01-01/2018-12-31");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn applies(&self) -> Period {
        self.facts.first().map(|fact| fact.period()).unwrap_or_default()
    }

    /// The day on which people lived there, if it is one for all.
    ///
    /// ```
    /// # use demarche::{day, decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let figures = bodies::eu_council_qmv().figures(paris.on(day(2018, 6, 1)))?.unwrap();
    /// assert_eq!(figures.reference_day(), Some(day(2017, 1, 1)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn reference_day(&self) -> Option<Day> {
        let first = self.facts.first()?.reference_day();
        self.facts.iter().all(|fact| fact.reference_day() == first).then_some(first)
    }

    /// Whether they were made for the day that is decided on; otherwise they are the last before it that are known of all
    /// members, or those of a day that was asked for.
    ///
    /// ```
    /// # use demarche::{day, decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// assert!(bodies::eu_council_qmv().figures(paris.on(day(2023, 6, 1)))?.unwrap().is_of_the_day());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_of_the_day(&self) -> bool {
        self.facts.iter().all(|fact| fact.period().covers(self.day) == Some(true))
    }

    /// Of whom the figure is not confirmed by a second source, in the order of the body.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let figures = bodies::eu_council_qmv().figures(paris.now())?.unwrap();
    /// assert!(figures.unsure().any(|nation| nation.as_str() == "FRA"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn unsure(&self) -> impl Iterator<Item = NationId> {
        self.facts.iter().filter(|fact| !fact.is_sure()).map(|fact| fact.nation())
    }
}

/// The days before one since when populations were counted, the last first.
fn earlier(basis: PopulationBasis, day: Day) -> impl Iterator<Item = Day> {
    let figures = atlas::populations().iter().filter(move |fact| fact.basis() == basis);
    let since: BTreeSet<_> = figures.filter_map(|fact| fact.period().since).map(When::first).collect();
    since.into_iter().rev().filter(move |since| *since < day)
}

fn are_too_old(facts: &[&PopulationFact], day: Day) -> bool {
    let old = |fact: &&PopulationFact| match fact.period().until {
        Until::On(last) => day.year() - last.last().year() > YEARS,
        Until::Open | Until::Unknown => false,
    };
    facts.iter().any(old)
}
