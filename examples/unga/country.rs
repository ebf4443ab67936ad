//! Which country of the table is meant by an id, a code or a name.

use demarche::atlas::{Resolution, Resolver};
use demarche::roll_calls::{AtlasElectorate, Called, Electorate, Meant, Names};
use demarche::{Day, NationId, PartyId, When};

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::unknown::unknown;

/// Takes the countries as the table calls them, and remembers their codes.
#[derive(Debug)]
pub(crate) struct Seen {
    names: Names,
    codes: Vec<String>,
}

impl Default for Seen {
    fn default() -> Seen {
        Seen { names: Names::by_name(), codes: Vec::new() }
    }
}

impl Seen {
    pub(crate) fn names(&self) -> &[String] {
        self.names.names()
    }
}

impl Electorate for Seen {
    fn who(&mut self, called: Called<'_>, on: Option<When>) -> Meant {
        let meant = self.names.who(called, on);
        self.codes.resize(self.names.names().len(), String::new());
        if let Some(code) = meant.party.as_ref().ok().and_then(|party| self.codes.get_mut(usize::from(*party))) {
            called.code.clone_into(code);
        }
        meant
    }
}

/// The countries of the table, and who they are.
#[derive(Debug)]
pub(crate) struct Countries {
    countries: Vec<Country>,
    /// The last day of all.
    end: Option<Day>,
}

#[derive(Debug)]
struct Country {
    name: String,
    code: String,
    /// The days of its first and its last vote.
    voted: Option<[Day; 2]>,
    /// Who bore its name on those.
    nations: [Option<PartyId>; 2],
}

impl Countries {
    pub(crate) fn of(assembly: &Assembly, seen: &Seen) -> Countries {
        let mut voted: Vec<Option<[Day; 2]>> = vec![None; seen.names().len()];
        for call in 0..assembly.calls().len() {
            let Some([first, last]) = assembly.days(call) else { continue };
            for (country, _) in assembly.ballots().on(call) {
                if let Some(voted) = voted.get_mut(country) {
                    *voted = Some(voted.map_or([first, last], |[from, to]| [from.min(first), to.max(last)]));
                }
            }
        }
        let end = voted.iter().flatten().map(|[_, last]| *last).max();
        let countries = seen.names().iter().zip(&seen.codes).zip(voted).map(|((name, code), voted)| Country {
            name: name.clone(),
            code: code.clone(),
            voted,
            nations: voted.map_or([None, None], |days| days.map(|day| bearer(name, code, day))),
        });
        Countries { countries: countries.collect(), end }
    }

    /// The country that the table calls so or gives that code; or else the one whose name meant so on the last day that
    /// it voted, or on the first.
    pub(crate) fn find(&self, text: &str) -> Result<usize, Failure> {
        let called = |is: &dyn Fn(&Country) -> bool| self.countries.iter().position(is);
        let exactly = called(&|country| country.name == text).or_else(|| called(&|country| country.code == text));
        let lower = text.to_lowercase();
        if text.is_empty() {
            return Err(Failure::usage("a name is empty: say which country"));
        }
        match exactly.or_else(|| called(&|country| country.name.to_lowercase() == lower)) {
            Some(country) => Ok(country),
            None => self.by_atlas(text),
        }
    }

    fn by_atlas(&self, text: &str) -> Result<usize, Failure> {
        let then = self.end.map_or(Resolution::None, |end| Resolver::new().on(end).resolve(text));
        let found = match then {
            Resolution::None => Resolver::new().resolve(text),
            found => found,
        };
        match found {
            Resolution::One(found) => self.bearer(found.id()).ok_or_else(|| {
                let name = found.facts().map_or_else(|| found.id().to_string(), |facts| facts.name().to_owned());
                Failure::Usage(format!("`{}` is {name}, which has no vote in the table", text.escape_debug()))
            }),
            Resolution::Ambiguous(candidates) => {
                let ids: Vec<_> = candidates.ids().map(|id| id.to_string()).collect();
                Err(Failure::Usage(format!("`{}` may be {}: say which", text.escape_debug(), ids.join(" or "))))
            }
            Resolution::None => {
                let known = self.countries.iter().flat_map(|country| [country.name.as_str(), country.code.as_str()]);
                Err(Failure::Usage(unknown("no country is called", text, known.filter(|known| !known.is_empty()))))
            }
        }
    }

    /// The id of the nation that a country was on a day.
    pub(crate) fn nation(&self, country: usize, day: Option<Day>) -> Result<String, Failure> {
        let country = self.countries.get(country);
        let bearer = country.zip(day).and_then(|(country, day)| bearer(&country.name, &country.code, day));
        let name = country.map_or("", |country| &country.name);
        let nobody = || Failure::Usage(format!("the atlas knows nobody called `{name}` on the day of the roll call"));
        bearer.map(|id| id.as_str().to_owned()).ok_or_else(nobody)
    }

    /// Who was that nation when it voted last, the latest of them; or when it voted first.
    fn bearer(&self, nation: NationId) -> Option<usize> {
        let latest = |end: usize| {
            let is = |own: &Option<PartyId>| own.as_ref().is_some_and(|own| own.as_str() == nation.as_str());
            let all = self.countries.iter().enumerate();
            let bearers = all.filter(|(_, country)| country.nations.get(end).is_some_and(is));
            bearers.max_by_key(|(_, country)| country.voted.map(|[_, last]| last)).map(|(place, _)| place)
        };
        latest(1).or_else(|| latest(0))
    }
}

/// Whose vote it was on a day under that name and code.
fn bearer(name: &str, code: &str, day: Day) -> Option<PartyId> {
    let mut electorate = AtlasElectorate::new();
    let number = electorate.who(Called { name, code }, Some(day.into())).party.ok()?;
    electorate.ids()?.get(usize::from(number)).cloned()
}
