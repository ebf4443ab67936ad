//! A group: a list of countries, or a bloc as it was on the day of each roll call.

use std::collections::{BTreeMap, BTreeSet};

use demarche::compare::{Levels, Subset, View};
use demarche::{Day, Dossier, Parties, atlas};

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::unknown::unknown;

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
        bloc(text).map_or_else(|| Group::listed(assembly, text), |bloc| Ok(Group::Bloc(bloc)))
    }

    pub(crate) fn listed(assembly: &Assembly, text: &str) -> Result<Group, Failure> {
        Ok(Group::Listed(Subset::of(assembly.names().len(), listed(assembly, text)?)))
    }

    pub(crate) fn bloc(text: &str) -> Result<Group, Failure> {
        let known = || atlas::blocs().iter().flat_map(|bloc| [bloc.id(), bloc.name()]);
        let failure =
            || Failure::Usage(format!("{}; there are {}", unknown("no bloc is called", text, known()), blocs()));
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

/// Countries with commas between.
pub(crate) fn listed(assembly: &Assembly, text: &str) -> Result<Vec<usize>, Failure> {
    let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
    let found = names.map(|name| assembly.countries().find(name)).collect::<Result<Vec<_>, _>>();
    let found = match found {
        // It might have been a bloc.
        Err(Failure::Usage(message)) if !text.contains(',') => {
            return Err(Failure::Usage(format!("{message}; nor a bloc: there are {}", blocs())));
        }
        found => found?,
    };
    let empty = || Failure::usage("a list of countries is empty: write them with commas between");
    if found.is_empty() { Err(empty()) } else { Ok(found) }
}

fn blocs() -> String {
    atlas::blocs().iter().map(atlas::BlocFacts::id).collect::<Vec<_>>().join(", ")
}

/// The id of a bloc, by that or by a name.
pub(crate) fn bloc(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let is = |name: &str| name.to_lowercase() == lower;
    let found = atlas::blocs().iter().find(|bloc| bloc.id() == text);
    let named = || {
        atlas::blocs().iter().find(|bloc| is(bloc.id()) || is(bloc.name()) || bloc.aliases().iter().copied().any(is))
    };
    found.or_else(named).map(atlas::BlocFacts::id)
}

/// The votes of those who belonged to a bloc on the day, or on every day on which the roll call may have been.
fn of_bloc(assembly: &Assembly, bloc: &str, calls: &Subset) -> Result<Votes, Failure> {
    let table = assembly.by_nation()?;
    let nations = table.parties().unwrap_or_default();
    // The atlas alone, and its blocs.
    let atlas = Dossier::builder().build().map_err(Failure::data)?;
    let levels = Levels::default();
    let mut votes = Votes {
        view: View::blank(levels.scale(), nations.len(), table.ballots().items()).map_err(Failure::data)?,
        members: Subset::of(nations.len(), []),
        doubtful: 0,
        unknown: 0,
    };
    let mut rosters = BTreeMap::new();
    for call in calls.iter() {
        let days = assembly.days(call);
        let roster = rosters.entry(days).or_insert_with(|| Roster::of(&atlas, bloc, days?));
        let Some(roster) = roster else {
            votes.unknown += 1;
            continue;
        };
        for (party, vote) in table.ballots().on(call) {
            let (Some(nation), Some(level)) = (nations.get(party), levels.of_vote(vote)) else { continue };
            if roster.surely.contains(nation.as_str()) {
                votes.view.put(party, call, level);
                votes.members.insert(party);
            } else if roster.perhaps.contains(nation.as_str()) {
                votes.doubtful += 1;
            }
        }
    }
    Ok(votes)
}

/// Who belonged to a bloc from one day to another.
#[derive(Debug)]
struct Roster {
    /// On both days, and so all the time.
    surely: BTreeSet<String>,
    /// On one of them, or perhaps.
    perhaps: BTreeSet<String>,
}

impl Roster {
    /// Nothing, if that is not known of one of the days. To a bloc that there was not yet, nobody belonged.
    fn of(atlas: &Dossier, bloc: &str, days: [Day; 2]) -> Option<Roster> {
        let there_was = demarche::atlas::bloc(bloc).is_none_or(|facts| facts.period().covers(days[1]) != Some(false));
        if !there_was {
            return Some(Roster { surely: BTreeSet::new(), perhaps: BTreeSet::new() });
        }
        let [first, last] = days.map(|day| atlas.on(day).members(bloc).ok());
        let (first, last) = (first?, last?);
        let ids =
            |parties: Parties<'_>| -> BTreeSet<String> { parties.into_iter().map(|one| one.id().to_owned()).collect() };
        let surely = &ids(first.definite()) & &ids(last.definite());
        let all = [first.definite(), last.definite(), first.possible(), last.possible()];
        Some(Roster { surely, perhaps: all.into_iter().flat_map(ids).collect() })
    }
}
