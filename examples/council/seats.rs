//! Who sits in a bloc on a day, and by which figures it is counted.

use demarche::atlas::{self, PopulationBasis, PopulationFact};
use demarche::decide::{Body, Preset, Procedure, Undecidable};
use demarche::{Day, Lens, day};

use crate::Failure;

/// The weight that the atlas knows.
const POPULATION: &str = "population";

/// Who decides, by figures that are known of all, and where they are from.
#[derive(Debug)]
pub(crate) struct Seats {
    pub(crate) procedure: Procedure,
    pub(crate) body: Body,
    pub(crate) about: Vec<String>,
}

impl Seats {
    /// By the figures of the lens's day; else by the last before it that are known of all.
    pub(crate) fn of(procedure: Procedure, lens: Lens<'_>) -> Result<Seats, Failure> {
        let unknown = match procedure.body(lens) {
            Ok(body) => return Ok(Seats::at(procedure, body, lens, lens.day())),
            Err(Undecidable::NoFigures { parties, .. }) => parties,
            Err(error) => return Err(Failure::Usage(no_members(&error))),
        };
        for figures in years(lens.day()) {
            let earlier = procedure.clone().figures_of(figures);
            if let Ok(body) = earlier.body(lens) {
                return Ok(Seats::at(earlier, body, lens, figures));
            }
        }
        Err(Failure::Usage(format!(
            "by which population decisions of {} are counted is not known of {}; give the members and their weights with \
             --players FILE.csv",
            lens.day(),
            unknown.join(", ")
        )))
    }

    fn at(procedure: Procedure, body: Body, lens: Lens<'_>, figures: Day) -> Seats {
        let name = lens.dossier().bloc(procedure.bloc()).map_or(procedure.bloc().as_str(), |bloc| bloc.name());
        let mut about = vec![format!("{} members, {name} on {}", body.players().len(), lens.day())];
        let fact = |player: &str| atlas::population(player.parse().ok()?, PopulationBasis::UsuallyResident, figures);
        let facts: Vec<_> = body.players().filter_map(fact).collect();
        if let (true, Some(first)) = (procedure.rule().weights().contains(&POPULATION), facts.first()) {
            about.push(of_figures(first, &facts, lens.day()));
        }
        Seats { procedure, body, about }
    }
}

fn of_figures(first: &PopulationFact, facts: &[&PopulationFact], on: Day) -> String {
    let unsure = facts.iter().filter(|fact| !fact.is_sure()).count();
    let year = first.period().since.map_or(0, |since| since.first().year());
    let late = if first.period().covers(on) == Some(true) {
        String::new()
    } else {
        format!(", not all being known of {}", on.year())
    };
    format!(
        "{year} figures of the population (usual residents on {}){late}; of {unsure} no second source is known",
        first.reference_day()
    )
}

/// The days since when populations were counted, the last first.
fn years(on: Day) -> Vec<Day> {
    let since = |fact: &PopulationFact| fact.period().since.map(demarche::When::first);
    let mut years: Vec<_> = atlas::populations().iter().filter_map(since).filter(|day| *day <= on).collect();
    years.sort_unstable();
    years.dedup();
    years.reverse();
    years
}

fn no_members(error: &Undecidable) -> String {
    match error {
        Undecidable::Unanswerable(_) | Undecidable::OpenRoster { .. } => {
            format!("{error}\ngive the members with --players FILE.csv, or in a dossier that says who belongs to it")
        }
        error => error.to_string(),
    }
}

/// Whether a preset was in force; else what to do.
pub(crate) fn expect_in_force(preset: Preset, on: Day) -> Result<(), Failure> {
    let of_eleven = match preset {
        Preset::UnscProcedural1946 | Preset::UnscSubstantive1946 => true,
        Preset::UnscProcedural | Preset::UnscSubstantive => false,
        _ => return Ok(()),
    };
    let of_fifteen_since = day(1965, 8, 31);
    match (of_eleven, on < of_fifteen_since) {
        (true, false) => {
            Err(Failure::Usage(format!("{preset} was in force until 1965-08-30; give --on a day until then")))
        }
        (false, true) => {
            Err(Failure::Usage(format!("{preset} is in force since {of_fifteen_since}; before, take {preset}-1946")))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use demarche::decide::{Preset, Procedure};
    use demarche::{day, samples};

    use super::{Seats, expect_in_force};
    use crate::Failure;

    fn seats(procedure: Procedure, year: i16) -> Result<Seats, String> {
        let paris = samples::paris().unwrap();
        Seats::of(procedure, paris.on(day(year, 6, 1))).map_err(|failure| match failure {
            Failure::Usage(message) | Failure::Data(message) => message,
        })
    }

    #[test]
    fn the_figures_are_those_of_the_day_or_the_last_complete_ones() {
        let council = |year| seats(Preset::EuCouncilQmv.procedure(), year);
        let weigh = |year| {
            let seats = council(year).unwrap();
            (seats.body.players().count(), seats.body.weight_of("population", "DEU"))
        };
        assert_eq!(weigh(2018), (28, Some(82_437_641)));
        assert_eq!(weigh(2023), (27, Some(83_203_320)));
        assert_eq!(weigh(2025), (27, Some(83_203_320)), "one year, never several mixed");
        let about = &council(2025).unwrap().about;
        assert_eq!(about[0], "27 members, European Union on 2025-06-01");
        assert_eq!(
            about[1],
            "2023 figures of the population (usual residents on 2022-01-01), not all being known of 2025; of 20 no second \
             source is known"
        );
        let before = council(2015).unwrap_err();
        assert!(before.contains("DEU") && before.contains("MLT") && before.contains("--players"), "{before}");
    }

    #[test]
    fn who_is_not_known_is_asked_for() {
        let fund = seats(Preset::Imf85.procedure(), 2025).unwrap_err();
        assert!(fund.contains("`IMF`") && fund.contains("--players FILE.csv"), "{fund}");
        assert_eq!(seats(Preset::NatoSilence.procedure(), 2023).unwrap().body.players().len(), 31, "before Sweden");
    }

    #[test]
    fn the_council_of_eleven_is_not_that_of_today() {
        assert!(expect_in_force(Preset::UnscSubstantive1946, day(1965, 8, 30)).is_ok());
        assert!(expect_in_force(Preset::UnscSubstantive1946, day(1965, 8, 31)).is_err());
        assert!(expect_in_force(Preset::UnscSubstantive, day(1965, 8, 30)).is_err());
        assert!(expect_in_force(Preset::NatoSilence, day(1950, 1, 1)).is_ok());
    }
}
