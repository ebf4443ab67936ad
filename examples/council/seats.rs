//! Who sits in a bloc on a day, as the atlas knows it, with what a rule needs of them.

use demarche::atlas::{self, MembershipFact, PopulationBasis, PopulationFact};
use demarche::decide::{Body, Preset, Standing};
use demarche::{Day, MembershipStatus};

use crate::nearest::or_nearest;
use crate::rule::Needs;

/// A body, and where its members and weights are from.
#[derive(Debug)]
pub(crate) struct Seats {
    pub(crate) body: Body,
    pub(crate) about: Vec<String>,
}

/// The bloc whose members decide by a preset; nothing if the atlas does not know them.
pub(crate) fn bloc_of(preset: Preset) -> Option<&'static str> {
    match preset.to_string().split('-').next()? {
        "eu" => Some("EU"),
        "unsc" => Some("UNSC"),
        "unga" => Some("UN"),
        "coe" => Some("COE"),
        "nato" => Some("NATO"),
        "osce" => Some("OSCE"),
        "g7" => Some("G7"),
        "g20" => Some("G20"),
        "african" => Some("AU"),
        _ => None,
    }
}

impl Seats {
    pub(crate) fn of(bloc: &str, on: Day, needs: &Needs, given: &[String]) -> Result<Seats, String> {
        let known = atlas::blocs().iter().map(atlas::BlocFacts::id);
        let unknown = || or_nearest(&format!("the atlas has no bloc `{bloc}`"), bloc, known, "see --help");
        let facts = atlas::bloc(&bloc.to_uppercase()).ok_or_else(unknown)?;
        if facts.complete().covers(on) != Some(true) {
            return Err(format!("the atlas does not know who belonged to {} on {on}", facts.name()));
        }
        let mut terms = Vec::new();
        for term in facts.memberships().iter().filter(|term| term.status().is_in() != Some(false)) {
            match (term.period().covers(on), term.status().is_in()) {
                (Some(false), _) => {}
                (Some(true), Some(true)) => terms.push(term),
                _ => {
                    let member = term.member();
                    let who = name_of(member.id());
                    return Err(format!(
                        "whether {who} belonged to {} on {on} is not known, or disputed",
                        facts.name()
                    ));
                }
            }
        }
        let mut body = Body::new(terms.iter().map(|term| term.member().id().to_owned()));
        for term in terms.iter().filter(|term| term.status() == MembershipStatus::Suspended) {
            body = body.standing(term.member().id(), Standing::Suspended);
        }
        let mut about = vec![format!("{} members, {} on {on}, says the atlas", terms.len(), facts.name())];
        for weight in &needs.weights {
            if weight != "population" {
                return Err(format!(
                    "the atlas has no weight `{weight}`; give the members and theirs with --players FILE.csv"
                ));
            }
            let figures = Figures::of(&terms, on).map_err(|missing| no_figures(on, &missing))?;
            body = body
                .weight(weight, figures.0.iter().map(|fact| (fact.nation().to_string(), u64::from(fact.population()))));
            about.push(figures.about(on));
        }
        for role in needs.roles.iter().filter(|role| !given.contains(role)) {
            if role != "permanent" {
                return Err(format!("the atlas does not know who is `{role}`; say so with --role {role}=LIST"));
            }
            let permanent = terms.iter().filter(|term| term.status() == MembershipStatus::Permanent);
            body = body.role(role, permanent.map(|term| term.member().id().to_owned()));
        }
        Ok(Seats { body, about })
    }
}

/// What a member is called.
pub(crate) fn name_of(id: &str) -> &str {
    let nation = id.parse().ok().and_then(atlas::nation).map(atlas::NationFacts::name);
    nation.or_else(|| atlas::bloc(id).map(atlas::BlocFacts::name)).unwrap_or(id)
}

/// How many people live in each member, all in force on one day.
struct Figures(Vec<&'static PopulationFact>);

impl Figures {
    /// Those of a day; else the last before it that are complete; else who has none that day.
    fn of(terms: &[&MembershipFact], on: Day) -> Result<Figures, Vec<String>> {
        let on_day = |day: Day| {
            let of = |term: &&MembershipFact| {
                let nation = term.member().id().parse().ok();
                let fact = nation.and_then(|nation| atlas::population(nation, PopulationBasis::UsuallyResident, day));
                fact.ok_or_else(|| name_of(term.member().id()).to_owned())
            };
            let (known, missing): (Vec<_>, Vec<_>) = terms.iter().map(of).partition(Result::is_ok);
            let missing: Vec<String> = missing.into_iter().filter_map(Result::err).collect();
            if missing.is_empty() { Ok(Figures(known.into_iter().flatten().collect())) } else { Err(missing) }
        };
        let since = |fact: &PopulationFact| fact.period().since.map(|since| since.first());
        let mut earlier: Vec<Day> = atlas::populations().iter().filter_map(since).filter(|day| *day <= on).collect();
        earlier.sort_unstable();
        earlier.dedup();
        on_day(on).or_else(|missing| earlier.into_iter().rev().find_map(|day| on_day(day).ok()).ok_or(missing))
    }

    fn about(&self, on: Day) -> String {
        let Some(first) = self.0.first() else { return String::new() };
        let unsure = self.0.iter().filter(|fact| !fact.is_sure()).count();
        let late = if first.period().covers(on) == Some(true) {
            String::new()
        } else {
            format!("; not all are known of {on}")
        };
        let year = first.period().since.map_or(0, |since| since.first().year());
        format!(
            "population: the figures of {year}, usual residents on {}{late}; {unsure} of {} are not confirmed by a second source",
            first.reference_day(),
            self.0.len()
        )
    }
}

fn no_figures(on: Day, missing: &[String]) -> String {
    format!(
        "the atlas has no population on {on} of {}; give the members and theirs with --players FILE.csv",
        missing.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use demarche::day;
    use demarche::decide::Preset;

    use super::Seats;
    use crate::rule::Needs;

    fn seats(preset: Preset, year: i16) -> Result<Seats, String> {
        Seats::of(super::bloc_of(preset).unwrap(), day(year, 6, 1), &Needs::of(&preset.rule()), &[])
    }

    #[test]
    fn the_figures_are_those_of_the_day_or_the_last_complete_ones() {
        let weigh = |year| {
            let seats = seats(Preset::EuCouncilQmv, year).unwrap();
            (seats.body.players().count(), seats.body.weight_of("population", "DEU"))
        };
        assert_eq!(weigh(2018), (28, Some(82_437_641)));
        assert_eq!(weigh(2023), (27, Some(83_203_320)));
        assert_eq!(weigh(2025), (27, Some(83_203_320)), "one year, never several mixed");
        let about = seats(Preset::EuCouncilQmv, 2025).unwrap().about;
        assert!(about[1].contains("figures of 2023") && about[1].contains("not all are known of 2025-06-01"));
        let before = seats(Preset::EuCouncilQmv, 2015).unwrap_err();
        assert!(before.contains("Germany") && before.contains("Malta"), "{before}");
    }

    #[test]
    fn roles_and_rosters_are_those_of_the_day() {
        let council = seats(Preset::UnscSubstantive, 2025).unwrap().body;
        assert_eq!(council.players().count(), 15);
        let mut permanent = council.players_in("permanent").unwrap().to_vec();
        permanent.sort();
        assert_eq!(permanent, ["CHN", "FRA", "GBR", "RUS", "USA"]);
        assert_eq!(seats(Preset::NatoSilence, 2023).unwrap().body.players().count(), 31, "Sweden joined in 2024");
        assert!(seats(Preset::OsceConsensusMinusOne, 2023).unwrap_err().contains("--role concerned=LIST"));
    }

    #[test]
    fn unknown_blocs_are_told() {
        let error = Seats::of("NATOO", day(2025, 1, 1), &Needs::default(), &[]).unwrap_err();
        assert_eq!(error, "the atlas has no bloc `NATOO`; did you mean `NATO`?");
    }
}
