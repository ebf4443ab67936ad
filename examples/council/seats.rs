//! Who sits in a bloc on a day, and by which figures it is counted.

use demarche::decide::{Body, Figures, Procedure, Undecidable};
use demarche::{Day, Lens, Period};
use serde::Serialize;

use crate::failure::Failure;

/// Who decides, by figures that are known of all, and where they are from.
#[derive(Debug)]
pub(crate) struct Seats {
    pub(crate) procedure: Procedure,
    pub(crate) body: Body,
    pub(crate) about: Vec<String>,
    pub(crate) figures: Option<CountedBy>,
}

/// By which figures is counted, for a program.
#[derive(Debug, Serialize)]
pub(crate) struct CountedBy {
    /// The days for which they were made.
    applies: String,
    /// The day on which so many lived there.
    #[serde(skip_serializing_if = "Option::is_none")]
    reference_day: Option<Day>,
    /// Whether they were made for the day that is decided on.
    of_the_day: bool,
    /// Of whom no second source is known.
    unsure: Vec<String>,
}

impl Seats {
    pub(crate) fn of(procedure: Procedure, lens: Lens<'_>) -> Result<Seats, Failure> {
        let counted = || Ok((procedure.body(lens)?, procedure.figures(lens)?));
        let (body, figures) = counted().map_err(|error| Failure::Usage(no_members(&error)))?;
        let name = lens.dossier().bloc(procedure.bloc()).map_or(procedure.bloc().as_str(), |bloc| bloc.name());
        let mut about = vec![format!("{} members, {name} on {}", body.players().len(), lens.day())];
        about.extend(figures.as_ref().map(|figures| of_figures(figures, lens.day())));
        Ok(Seats { procedure, body, about, figures: figures.as_ref().map(CountedBy::of) })
    }
}

impl CountedBy {
    fn of(figures: &Figures) -> CountedBy {
        CountedBy {
            applies: figures.applies().to_string(),
            reference_day: figures.reference_day(),
            of_the_day: figures.is_of_the_day(),
            unsure: figures.unsure().map(|nation| nation.to_string()).collect(),
        }
    }
}

fn of_figures(figures: &Figures, on: Day) -> String {
    let (unsure, all) = (figures.unsure().count(), figures.facts().len());
    let year = figures.applies().since.map_or(0, |since| since.first().year());
    let late = if figures.is_of_the_day() { String::new() } else { format!(", not all being known of {}", on.year()) };
    let lived = figures.reference_day().map(|day| format!(" on {day}")).unwrap_or_default();
    format!(
        "{year} figures of the population (usual residents{lived}){late}; of {unsure} of these {all} figures no second source is known"
    )
}

fn no_members(error: &Undecidable) -> String {
    match error {
        Undecidable::Unanswerable(_) | Undecidable::OpenRoster { .. } => {
            format!("{error}\ngive the members with --players FILE.csv, or in a dossier that says who belongs to it")
        }
        Undecidable::NotInForce { rule, period, instead, .. } => {
            let rule = rule.as_deref().unwrap_or("the rule");
            let before = instead.as_ref().map(|instead| format!(", or take {instead}")).unwrap_or_default();
            format!("{rule} is in force {}: give --on a day then{before}", span(*period))
        }
        Undecidable::NoFigures { .. } => format!(
            "{error}\nthat is --on a day of which they are known, or --players FILE.csv with the members and their weights"
        ),
        Undecidable::NotSure { .. } => format!("{error}\nthat is --on, --not-entitled or --not-participating"),
        error => error.to_string(),
    }
}

fn span(period: Period) -> String {
    let since = period.since.map(|since| format!("since {since}"));
    let until = period.until.window().map(|until| format!("until {until}"));
    [since, until].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use demarche::decide::{Preset, Procedure};
    use demarche::{day, samples};

    use super::Seats;
    use crate::failure::Failure;

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
            "2023 figures of the population (usual residents on 2022-01-01), not all being known of 2025; of 20 of \
             these 27 figures no second source is known"
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
        let of = |preset: Preset, year| seats(preset.procedure(), year).map(|seats| seats.body.players().len());
        assert_eq!(of(Preset::UnscSubstantive1946, 1965), Ok(11));
        assert_eq!(of(Preset::UnscSubstantive, 1966), Ok(15));
        assert_eq!(
            of(Preset::UnscSubstantive, 1965).unwrap_err(),
            "unsc-substantive is in force since 1965-08-31: give --on a day then, or take unsc-substantive-1946"
        );
        assert_eq!(
            of(Preset::UnscProcedural1946, 2025).unwrap_err(),
            "unsc-procedural-1946 is in force since 1945-10-24 until 1965-08-30: give --on a day then, or take \
             unsc-procedural"
        );
    }
}
