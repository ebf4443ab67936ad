//! Who stood together in a session.

use demarche::compare::{Camps, Cut, Linkage, Score, Subset};
use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::shown;
use crate::unknown::{from_to, unknown};
use crate::wanted::Wanted;

#[derive(Debug, Serialize)]
struct Grouping<'t> {
    session: &'t str,
    roll_calls: usize,
    by: String,
    linkage: String,
    min: u32,
    camps: Vec<Vec<&'t str>>,
    silhouette: Option<f64>,
    /// Those who share too few roll calls with others to be placed.
    left_out: Vec<&'t str>,
}

#[derive(Debug, Serialize)]
struct Place<'t> {
    camp: Option<usize>,
    country: &'t str,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let session = wanted.needed("--session")?;
    let count = wanted.needed("-k").and_then(|_| wanted.number("-k", 1))?;
    if count == 0 {
        return Err(Failure::usage("-k: there is at least 1 camp; see --help"));
    }
    let (by, min) = (wanted.by()?, wanted.number("--min", 1)?);
    let linkage = wanted.word("--linkage", Linkage::Average)?;
    let calls = calls_of(assembly, session)?;
    let view = assembly.view().within(&calls);
    // By name, so that who is equally near does not depend on the order of the table.
    let mut voting: Vec<_> = (0..view.parties()).filter(|country| view.known(*country) > 0).collect();
    voting.sort_by_key(|country| assembly.name(*country));
    let view = view.arranged(&voting);
    let distances = view.distances(&view.everyone(), by.alike(), min).map_err(Failure::data)?;
    let camps = distances.camps(linkage, Cut::Into(count));
    let name = |place: &usize| voting.get(*place).map_or("", |country| assembly.name(*country));
    let names = |places: &[usize]| places.iter().map(name).collect::<Vec<_>>();
    let whole = Grouping {
        session,
        roll_calls: calls.len(),
        by: by.to_string(),
        linkage: linkage.to_string(),
        min,
        camps: camps.camps().iter().map(|camp| names(camp)).collect(),
        silhouette: camps.silhouette().map(Score::value),
        left_out: names(camps.left_out()),
    };
    shown::answer(wanted.form, &whole, places(&camps, name))
}

fn calls_of(assembly: &Assembly, session: &str) -> Result<Subset, Failure> {
    let sessions =
        || assembly.calls().iter().enumerate().filter_map(|(call, own)| Some((call, own.session.as_deref()?)));
    let calls: Vec<_> = sessions().filter(|(_, own)| *own == session).map(|(call, _)| call).collect();
    if !calls.is_empty() {
        return Ok(Subset::of(assembly.calls().len(), calls));
    }
    let mut known: Vec<_> = sessions().map(|(_, own)| own).collect();
    known.dedup();
    Err(Failure::Usage(unknown("there is no session", session, known.iter().copied()) + &from_to(&known)))
}

fn places<'t>(camps: &Camps, name: impl Fn(&usize) -> &'t str) -> impl Iterator<Item = Place<'t>> {
    let placed =
        camps.camps().iter().enumerate().flat_map(|(place, camp)| camp.iter().map(move |one| (Some(place + 1), *one)));
    let left_out = camps.left_out().iter().map(|country| (None, *country));
    placed.chain(left_out).map(move |(camp, country)| Place { camp, country: name(&country) })
}
