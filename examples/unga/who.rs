//! Who stood where in a roll call, asked of a dossier with its votes: the nations and blocs are those of that day.

use demarche::{
    Dossier, GroupName, Nation, Position, Query, RollCall, RollCallRef, Source, SourceKind, Vote, VoteReading, Whoever,
    atlas,
};
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::members;
use crate::shown;
use crate::unknown::{from_to, unknown};
use crate::wanted::Wanted;

#[derive(Debug, Serialize)]
struct Placed<'t> {
    id: &'t str,
    name: &'t str,
    /// `holder` for yes; `other`, `unknown` and the rest are as everywhere in the library.
    answer: String,
    vote: Option<String>,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let position = position(wanted.needed("--position")?)?;
    let key = wanted.needed("--on")?;
    let keys: Vec<_> = assembly.calls().iter().map(|call| call.key.as_str()).collect();
    let place = keys
        .iter()
        .position(|known| *known == key)
        .ok_or_else(|| Failure::Usage(unknown("there is no roll call", key, keys.iter().copied()) + &from_to(&keys)))?;
    let dossier = dossier(assembly, place)?;
    let call = dossier.roll_calls().next().ok_or_else(|| Failure::usage("the roll call has no votes"))?;
    let lens = call.on().map_or(dossier.now(), |on| dossier.on(on.last()));
    let query = Query::who(position).on(call.item().id().as_str());
    let query = match wanted.option("--among") {
        Some(group) => query.among(group_of(assembly, group, place)?),
        None => query,
    };
    let answer = query.bind(&dossier).map_err(Failure::usage)?.run(lens).map_err(Failure::usage)?;
    let everyone = answer.who().map(Whoever::everyone);
    let rows = everyone.into_iter().flatten().map(|placed| {
        let party = placed.party();
        Placed { id: party.id(), name: party.name(), answer: placed.bucket().to_string(), vote: vote(call, party.id()) }
    });
    shown::answer(wanted.form, &answer, rows)
}

/// A position, or the vote that is read as one.
fn position(text: &str) -> Result<Position, Failure> {
    let read = text.parse::<Vote>().ok().and_then(|vote| VoteReading::new().of(vote));
    let position = read.map_or_else(|| text.parse::<Position>(), Ok);
    position.map_err(|failure| Failure::Usage(format!("--position: {failure}")))
}

fn vote(call: RollCallRef<'_>, id: &str) -> Option<String> {
    call.votes().find(|(party, _)| party.id() == id).map(|(_, vote)| vote.to_string())
}

/// The roll call alone, with whose votes they were that day.
fn dossier(assembly: &Assembly, place: usize) -> Result<Dossier, Failure> {
    let table = assembly.by_nation()?;
    let source = Source::new("votes").kind(SourceKind::Dataset).title("votes.csv and roll_calls.csv");
    let (mut document, _) = table.to_document(source, "UN").map_err(Failure::data)?;
    let wanted = document.roll_calls.get(place).cloned();
    document.roll_calls = wanted.into_iter().collect();
    document.nations.extend(document.roll_calls.iter().flat_map(outlived));
    Ok(document.try_into()?)
}

/// Whoever voted in a roll call of which only the month is known, and was no more on the last day of it: asked about is that
/// day, and until then they are taken to exist.
fn outlived(call: &RollCall) -> impl Iterator<Item = Nation> {
    let voters = call.on.into_iter().flat_map(|on| call.cast.votes().map(move |(party, _)| (party, on.last())));
    voters.filter_map(|(party, last)| {
        let facts = atlas::nation(party.as_str().parse().ok()?)?;
        let gone = facts.period().covers(last) == Some(false);
        gone.then(|| Nation::amending(party.clone()).until(last))
    })
}

/// A bloc; or countries, by who they were that day.
fn group_of(assembly: &Assembly, text: &str, place: usize) -> Result<GroupName, Failure> {
    if let Some(bloc) = members::bloc(text) {
        return Ok(bloc.into());
    }
    let names = members::listed(assembly, text)?;
    let day = assembly.days(place).map(|[_, last]| last);
    let ids: Vec<_> =
        names.into_iter().map(|country| assembly.countries().nation(country, day)).collect::<Result<_, _>>()?;
    match ids.as_slice() {
        [only] => Ok(only.as_str().into()),
        _ => Ok(ids.into()),
    }
}

#[cfg(test)]
mod tests {
    use demarche::{Cast, Dossier, Item, RollCall, When};

    /// The Soviet Union voted in the month in which it ended.
    #[test]
    fn who_was_no_more_at_the_end_of_the_month_has_voted() {
        let december: When = "1991-12".parse().unwrap();
        let call = RollCall::new("1", "46/1", Cast::new().no(["SUHH", "FRA"])).on(december);
        let builder = Dossier::builder().item(Item::new("46/1", "Resolution 46/1"));
        let builder = super::outlived(&call).fold(builder, demarche::DossierBuilder::nation);
        let dossier = builder.roll_call(call).build().unwrap();
        let last = dossier.on(december.last());
        assert_eq!(last.who(demarche::Position::Oppose).on("46/1").unwrap().parties().ids(), ["SUHH", "FRA"]);
    }
}
