//! Who is meant by the names in a list.

use std::collections::HashMap;

use demarche::atlas::{self, Resolution};
use demarche::decide::Ballot;
use demarche::{Day, NationId};

use crate::nearest::or_nearest;

/// The players, by every text that means one of them.
#[derive(Debug)]
pub(crate) struct Names {
    /// Each id, with what it is called.
    players: Vec<(String, String)>,
    nations: HashMap<NationId, usize>,
    on: Day,
}

/// What stands for all who are in no list. Nobody is called so.
pub(crate) const REST: &str = "rest";

impl Names {
    pub(crate) fn of(players: Vec<(String, String)>, on: Day) -> Names {
        let known = |id: &String| id.parse().ok().filter(|id| atlas::nation(*id).is_some());
        let nation = |(id, name): &(String, String)| known(id).or_else(|| resolved(name, on));
        let nations = players.iter().enumerate().filter_map(|(at, player)| Some((nation(player)?, at))).collect();
        Names { players, nations, on }
    }

    /// Who does what, by every list; `given` are told otherwise, and stay as they are unless a list names them.
    pub(crate) fn ballots(&self, lists: &[(Ballot, String)], given: &[usize]) -> Result<Vec<(&str, Ballot)>, String> {
        let mut cast: Vec<Option<Ballot>> = vec![None; self.players.len()];
        let (mut faults, mut rest) = (Vec::new(), None);
        for (ballot, list) in lists {
            let names = parts(list, &option(*ballot), &mut faults);
            for name in names {
                if name.eq_ignore_ascii_case(REST) {
                    faults.extend(rest.replace(*ballot).map(|first| twice_the_rest(first, *ballot)));
                    continue;
                }
                match self.find(&name) {
                    Err(fault) => faults.push(fault),
                    Ok(at) => {
                        let first = cast.get_mut(at).and_then(|cast| cast.replace(*ballot));
                        faults.extend(first.map(|first| twice(&name, first, *ballot)));
                    }
                }
            }
        }
        if !faults.is_empty() {
            return Err(faults.join("\n"));
        }
        let rest = |at: usize| rest.filter(|_| !given.contains(&at));
        let cast = self.players.iter().zip(cast).enumerate();
        let cast = cast.filter_map(|(at, ((id, _), ballot))| Some((id.as_str(), ballot.or_else(|| rest(at))?)));
        Ok(cast.collect())
    }

    /// Those of one list.
    pub(crate) fn all(&self, list: &str, option: &str) -> Result<Vec<&str>, String> {
        let mut faults = Vec::new();
        let mut found: Vec<usize> = Vec::new();
        for name in parts(list, option, &mut faults) {
            match self.find(&name) {
                Err(fault) => faults.push(fault),
                Ok(at) if found.contains(&at) => faults.push(format!("`{name}` stands twice in {option}")),
                Ok(at) => found.push(at),
            }
        }
        let id = |at: usize| self.players.get(at).map(|(id, _)| id.as_str());
        if faults.is_empty() { Ok(found.into_iter().filter_map(id).collect()) } else { Err(faults.join("\n")) }
    }

    /// What somebody is called.
    pub(crate) fn shown<'a>(&'a self, id: &'a str) -> &'a str {
        self.players.iter().find(|(known, _)| known == id).map_or(id, |(_, name)| name)
    }

    fn find(&self, text: &str) -> Result<usize, String> {
        let exact = self.players.iter().position(|(id, _)| id == text);
        let same = |one: &String| one.to_lowercase() == text.to_lowercase();
        let mut alike = self.players.iter().enumerate().filter(|(_, (id, name))| same(id) || same(name));
        let alike = alike.next().filter(|_| alike.next().is_none()).map(|(at, _)| at);
        let by_nation = || self.nations.get(&resolved(text, self.on)?).copied();
        exact.or(alike).or_else(by_nation).ok_or_else(|| self.nobody(text))
    }

    fn nobody(&self, text: &str) -> String {
        if let Resolution::Ambiguous(candidates) = atlas::resolve(text) {
            let ids: Vec<_> = candidates.ids().map(|id| format!("`{id}`")).collect();
            return format!("`{text}` may be any of {}", ids.join(", "));
        }
        if let Some(nation) = resolved(text, self.on).and_then(atlas::nation) {
            return format!("{} has no seat here", nation.name());
        }
        let nations = self.nations.keys().filter_map(|id| atlas::nation(*id)).map(|facts| facts.name().to_owned());
        let known = self.players.iter().flat_map(|(id, name)| [id.clone(), name.clone()]).chain(nations);
        let ids: Vec<_> = self.players.iter().map(|(id, _)| format!("`{id}`")).collect();
        let listed = if ids.len() > 12 { String::new() } else { format!("there are {}", ids.join(", ")) };
        or_nearest(&format!("nobody is called `{text}`"), text, known, &listed)
    }
}

fn resolved(text: &str, on: Day) -> Option<NationId> {
    atlas::Resolver::new().on(on).resolve(text).one().map(|found| found.id())
}

/// The names of a list; those with commas in them stand in quotes.
pub(crate) fn parts(list: &str, option: &str, faults: &mut Vec<String>) -> Vec<String> {
    let mut names = vec![String::new()];
    let mut quoted = false;
    for letter in list.chars() {
        match (letter, names.last_mut()) {
            ('"', _) => quoted = !quoted,
            (',', _) if !quoted => names.push(String::new()),
            (letter, Some(name)) => name.push(letter),
            _ => {}
        }
    }
    let names: Vec<String> = names.into_iter().map(|name| name.trim().to_owned()).collect();
    if quoted {
        faults.push(format!("{option} `{list}`: a quote is not closed"));
        return Vec::new();
    }
    if names.iter().all(String::is_empty) {
        faults.push(format!("{option} names nobody"));
        return Vec::new();
    }
    if names.iter().any(String::is_empty) {
        faults.push(format!("{option} `{list}`: a name is missing between commas"));
    }
    names.into_iter().filter(|name| !name.is_empty()).collect()
}

fn twice(name: &str, first: Ballot, second: Ballot) -> String {
    match (option(first), option(second)) {
        (first, second) if first == second => format!("`{name}` stands twice in {first}"),
        (first, second) => format!("`{name}` is in {first} and in {second}"),
    }
}

fn twice_the_rest(first: Ballot, second: Ballot) -> String {
    match (option(first), option(second)) {
        (first, second) if first == second => format!("`rest` stands twice in {first}"),
        (first, second) => format!("`rest` can only be in one list, and is in {first} and {second}"),
    }
}

fn option(ballot: Ballot) -> String {
    format!("--{ballot}")
}

#[cfg(test)]
mod tests {
    use demarche::atlas;
    use demarche::day;
    use demarche::decide::Ballot::{Abstain, Against, For};

    use super::Names;

    fn names(players: &[&str]) -> Names {
        let nation = |id: &str| id.parse().ok().and_then(atlas::nation);
        let name = |id: &str| nation(id).map_or_else(|| id.to_owned(), |facts| facts.name().to_owned());
        Names::of(players.iter().map(|id| ((*id).to_owned(), name(id))).collect(), day(2025, 3, 26))
    }

    #[test]
    fn names_and_ids_and_the_rest() {
        let union = names(&["FRA", "DEU", "CIV", "MLT"]);
        let lists =
            [(For, "France, deu".to_owned()), (Against, "\"Côte d'Ivoire\"".to_owned()), (Abstain, "rest".to_owned())];
        let cast = union.ballots(&lists, &[]).unwrap();
        assert_eq!(cast, [("FRA", For), ("DEU", For), ("CIV", Against), ("MLT", Abstain)]);
        let given = union.ballots(&lists, &[3]).unwrap();
        assert_eq!(given.len(), 3, "whose vote is known is not of the rest");
        let own = names(&["Germany", "Congo, the second"]);
        let quoted = "DEU, \"Congo, the second\"";
        assert_eq!(own.all(quoted, "--for").unwrap(), ["Germany", "Congo, the second"]);
    }

    #[test]
    fn mistakes_are_told_all_at_once() {
        let union = names(&["FRA", "DEU", "ITA", "COG"]);
        let lists = [
            (For, "France,Germny,USA".to_owned()),
            (Against, "FRA,rest".to_owned()),
            (Abstain, "rest,Congo".to_owned()),
        ];
        assert_eq!(
            union.ballots(&lists, &[]).unwrap_err(),
            "nobody is called `Germny`; did you mean `Germany`?\n\
             United States has no seat here\n\
             `FRA` is in --for and in --against\n\
             `rest` can only be in one list, and is in --against and --abstain\n\
             `Congo` may be any of `COD`, `COG`"
        );
        let small = names(&["A", "B"]);
        assert_eq!(
            small.ballots(&[(For, "Zed".into())], &[]).unwrap_err(),
            "nobody is called `Zed`; there are `A`, `B`"
        );
        let told = |list: &str| small.ballots(&[(For, list.to_owned())], &[]).unwrap_err();
        assert_eq!(told("A,a"), "`a` stands twice in --for");
        assert_eq!(told(""), "--for names nobody");
        assert_eq!(told(" , "), "--for names nobody");
        assert_eq!(told("A,,B"), "--for `A,,B`: a name is missing between commas");
        assert_eq!(told("A,\"B"), "--for `A,\"B`: a quote is not closed");
        assert_eq!(told("rest,rest"), "`rest` stands twice in --for");
        let role = |list: &str| small.all(list, "--role chair").unwrap_err();
        assert_eq!(role("A,a"), "`a` stands twice in --role chair");
        assert_eq!(role("rest"), "nobody is called `rest`; there are `A`, `B`");
    }
}
