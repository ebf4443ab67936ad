//! A group: a list of countries, or a bloc as it was on the day of each roll call.

use std::collections::BTreeMap;

use demarche::compare::{Reading, Subset, View};
use demarche::{Dossier, NationId, Truth, atlas};

use crate::assembly::Assembly;
use crate::failure::{Failure, unknown};

/// Of whom something is asked.
#[derive(Debug)]
pub(crate) enum Group {
    Everyone,
    Listed(Subset),
    Bloc(&'static str),
}

/// Who voted what, as far as it is of the group.
#[derive(Debug)]
pub(crate) struct Votes {
    pub(crate) view: View,
    pub(crate) members: Subset,
    /// Votes by those of whom it is not known whether they belonged to it that day.
    pub(crate) doubtful: u64,
    /// Roll calls on days of which it is not known who belonged to it.
    pub(crate) unknown: u64,
}

impl Group {
    /// A bloc by its id or a name, or countries with commas between.
    pub(crate) fn of(assembly: &Assembly, text: &str) -> Result<Group, Failure> {
        match bloc(text) {
            Some(bloc) => Ok(Group::Bloc(bloc)),
            None => Group::listed(assembly, text),
        }
    }

    pub(crate) fn listed(assembly: &Assembly, text: &str) -> Result<Group, Failure> {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        let found: Result<Vec<_>, _> = names.map(|name| assembly.countries().find(name)).collect();
        let found = found?;
        if found.is_empty() {
            return Err(Failure::usage("a list of countries is empty: write them with commas between"));
        }
        Ok(Group::Listed(Subset::of(assembly.names().len(), found)))
    }

    pub(crate) fn bloc(text: &str) -> Result<Group, Failure> {
        let known = || atlas::blocs().iter().flat_map(|bloc| [bloc.id(), bloc.name()]);
        let all = || atlas::blocs().iter().map(|bloc| bloc.id()).collect::<Vec<_>>().join(", ");
        let failure = || Failure::Usage(format!("{}; there are {}", unknown("no bloc is called", text, known()), all()));
        bloc(text).map(Group::Bloc).ok_or_else(failure)
    }

    /// Its votes in some roll calls.
    pub(crate) fn votes(&self, assembly: &Assembly, calls: &Subset) -> Result<Votes, Failure> {
        let plain = |members| Votes { view: assembly.view().within(calls), members, doubtful: 0, unknown: 0 };
        match self {
            Group::Everyone => Ok(plain(assembly.view().everyone())),
            Group::Listed(members) => Ok(plain(members.clone())),
            Group::Bloc(bloc) => of_bloc(assembly, bloc, calls),
        }
    }
}

fn bloc(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let is = |name: &str| name.to_lowercase() == lower;
    let found = atlas::blocs().iter().find(|bloc| bloc.id() == text);
    let named = || atlas::blocs().iter().find(|bloc| is(bloc.id()) || is(bloc.name()) || bloc.aliases().iter().copied().any(is));
    found.or_else(named).map(|bloc| bloc.id())
}

/// The votes of those who belonged to a bloc on the day, or on every day on which the roll call may have been.
fn of_bloc(assembly: &Assembly, bloc: &str, calls: &Subset) -> Result<Votes, Failure> {
    let nations = assembly.nations()?;
    let nobody = Dossier::builder().build().map_err(Failure::data)?;
    let reading = Reading::default();
    let (parties, items) = (nations.ids.len(), nations.ballots.items());
    let mut votes = Votes {
        view: View::blank(assembly.view().scale(), parties, items).map_err(Failure::data)?,
        members: Subset::of(parties, []),
        doubtful: 0,
        unknown: 0,
    };
    let mut roster = (None, None);
    for call in calls.iter() {
        let days = assembly.days(call);
        if roster.0 != Some(days) {
            roster = (Some(days), days.and_then(|days| belonging(&nobody, bloc, days)));
        }
        let Some(roster) = &roster.1 else {
            votes.unknown += 1;
            continue;
        };
        for (party, vote) in nations.ballots.on(call) {
            let belongs = nations.ids.get(party).map_or(Truth::No, |id| roster.get(id).copied().unwrap_or(Truth::No));
            match (belongs, reading.level(vote)) {
                (Truth::Definite, Some(level)) => {
                    votes.view.put(party, call, level);
                    votes.members.insert(party);
                }
                (Truth::Possible, Some(_)) => votes.doubtful += 1,
                _ => {}
            }
        }
    }
    Ok(votes)
}

/// Who belonged to a bloc from a first day to a last: surely, if on both. Nothing, if that is not known.
fn belonging(dossier: &Dossier, bloc: &str, days: [demarche::Day; 2]) -> Option<BTreeMap<NationId, Truth>> {
    let mut roster = BTreeMap::new();
    for (place, day) in days.into_iter().enumerate() {
        let members = dossier.on(day).members(bloc).ok()?;
        let sure: BTreeMap<_, _> = members.definite().into_iter().map(|party| (party.id(), Truth::Definite)).collect();
        let maybe = members.possible().into_iter().map(|party| (party.id(), Truth::Possible));
        let now: BTreeMap<_, _> = maybe.chain(sure).collect();
        if place > 0 {
            for (id, truth) in &mut roster {
                if now.get(AsRef::<str>::as_ref(id)) != Some(&Truth::Definite) {
                    *truth = Truth::Possible;
                }
            }
        }
        for (id, truth) in now {
            let truth = if place > 0 { Truth::Possible } else { truth };
            if let Ok(id) = id.parse::<NationId>() {
                roster.entry(id).or_insert(truth);
            }
        }
    }
    Some(roster)
}
