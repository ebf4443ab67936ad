//! Ids, names and aliases: well formed, and each for one thing.

use std::collections::HashMap;

use foldhash::fast::RandomState;

use super::Check;
use crate::atlas::{self, BlocFacts, Folded, How, Resolution};
use crate::dossier::declared::Declared;
use crate::dossier::index::Actor;
use crate::id::NationId;
use crate::model::{Document, SpeakerKind};
use crate::problem::Code;
use crate::problem::nearest::{fold, same};
use crate::quote::shown;

impl Check<'_> {
    pub(super) fn names(&mut self) {
        let document = self.document;
        for (place, nation) in document.nations.iter().enumerate() {
            if let Err(error) = nation.id.as_str().parse::<NationId>() {
                let help = "a nation of your own is X and three more";
                self.advise(&format!("nations[{place}].id"), Code::MalformedId, error.to_string(), help);
            }
        }
        self.unique_ids();
        self.ids_of_atlas();
        self.unnamed();
        let parties = parties(document);
        self.actor_names(&parties);
        self.names_of_atlas(&parties);
        self.item_names();
    }

    fn unique_ids(&mut self) {
        let document = self.document;
        self.unique(&[
            ("nations", document.nations.iter().map(|nation| nation.id.as_str()).collect()),
            ("blocs", document.blocs.iter().map(|bloc| bloc.id.as_str()).collect()),
            ("speakers", document.speakers.iter().map(|speaker| speaker.id.as_str()).collect()),
        ]);
        let index = self.index;
        self.unique_in("agenda", &index.items, document.agenda.iter().map(|item| item.id.as_str()));
        self.unique_in("sources", &index.sources, document.sources.iter().map(|source| source.id.as_str()));
        let statements = document.statements.iter().map(|statement| statement.id.as_str());
        self.unique_in("statements", &index.statements, statements);
        self.unique_in("meetings", &index.meetings, document.meetings.iter().map(|meeting| meeting.id.as_str()));
        let roll_calls = document.roll_calls.iter().map(|roll_call| roll_call.id.as_str());
        self.unique_in("roll_calls", &index.roll_calls, roll_calls);
    }

    /// The same for one list with a name space of its own, whose ids the index has counted.
    fn unique_in<'d>(&mut self, list: &str, declared: &Declared, ids: impl ExactSizeIterator<Item = &'d str>) {
        if declared.len() < ids.len() {
            self.unique(&[(list, ids.collect())]);
        }
    }

    /// Within one name space, which several lists may share, an id is given once.
    fn unique(&mut self, lists: &[(&str, Vec<&str>)]) {
        let mut first: HashMap<&str, (&str, usize), RandomState> = HashMap::default();
        for (list, ids) in lists {
            for (place, id) in ids.iter().enumerate() {
                let (of, first) = *first.entry(id).or_insert((list, place));
                if (of, first) != (*list, place) {
                    let message = format!("`{}` is already the id of {of}[{first}]", shown(id));
                    self.advise(&format!("{list}[{place}].id"), Code::DuplicateId, message, "give each its own");
                }
            }
        }
    }

    fn actor_names(&mut self, parties: &[Named<'_>]) {
        // Somebody unnamed has a description for a name, and two may be described alike.
        let named = self.document.speakers.iter().enumerate().filter(|(_, one)| one.kind != SpeakerKind::Unnamed);
        let speakers: Vec<_> = named
            .map(|(place, one)| Named::new("speakers", place, one.id.as_str(), "name", Some(&one.name), &one.aliases))
            .collect();
        self.apart(&parties.iter().chain(&speakers).collect::<Vec<_>>());
    }

    fn item_names(&mut self) {
        let agenda = self.document.agenda.iter().enumerate();
        let named: Vec<_> = agenda
            .map(|(place, item)| {
                Named::new("agenda", place, item.id.as_str(), "title", Some(&item.title), &item.aliases)
            })
            .collect();
        self.apart(&named.iter().collect::<Vec<_>>());
    }

    /// No two things are known by one name, whatever its case and punctuation.
    fn apart(&mut self, all: &[&Named<'_>]) {
        // A folded text may be an id of one thing and a name of another; ids are told apart elsewhere.
        let mut owners: HashMap<String, (usize, bool), RandomState> = HashMap::default();
        owners.reserve(2 * all.len());
        for (thing, named) in all.iter().enumerate() {
            owners.entry(fold(named.id)).or_insert((thing, true));
        }
        for (thing, named) in all.iter().enumerate() {
            for (field, name) in &named.names {
                let folded = fold(name);
                if folded.is_empty() {
                    continue;
                }
                let (owner, is_id) = *owners.entry(folded).or_insert((thing, false));
                let Some(owner) = all.get(owner).filter(|one| owner != thing && one.id != named.id) else { continue };
                let message = if is_id {
                    format!("`{}` is also the id of {}", shown(name), owner.path)
                } else {
                    format!("`{}` also names `{}`", shown(name), shown(owner.id))
                };
                let help = "one name must not stand for two things";
                self.advise(&format!("{}.{field}", named.path), Code::SharedAlias, message, help);
            }
        }
    }
}

/// A thing and the names it is known by, each with its field.
struct Named<'d> {
    path: String,
    id: &'d str,
    names: Vec<(String, &'d str)>,
}

impl<'d> Named<'d> {
    fn new(
        list: &str,
        place: usize,
        id: &'d str,
        field: &str,
        name: Option<&'d str>,
        aliases: &'d [String],
    ) -> Named<'d> {
        let aliases = aliases.iter().enumerate().map(|(place, alias)| (format!("aliases[{place}]"), alias.as_str()));
        let names = name.map(|name| (field.to_owned(), name)).into_iter().chain(aliases).collect();
        Named { path: format!("{list}[{place}]"), id, names }
    }
}

/// The names of all nations and blocs that a document declares.
fn parties(document: &Document) -> Vec<Named<'_>> {
    let nations = document.nations.iter().enumerate().map(|(place, nation)| {
        Named::new("nations", place, nation.id.as_str(), "name", nation.name.as_deref(), &nation.aliases)
    });
    let blocs = document.blocs.iter().enumerate();
    let blocs = blocs
        .map(|(place, bloc)| Named::new("blocs", place, bloc.id.as_str(), "name", bloc.name.as_deref(), &bloc.aliases));
    nations.chain(blocs).collect()
}

/// What stands beside the atlas: ids and names that it gives to others, and names that it does not know.
impl Check<'_> {
    /// An id of the atlas is declared as what it is there, or not at all.
    fn ids_of_atlas(&mut self) {
        let document = self.document;
        let nations = document.nations.iter().map(|nation| nation.id.as_str()).enumerate();
        let blocs = document.blocs.iter().map(|bloc| bloc.id.as_str()).enumerate();
        let speakers = document.speakers.iter().map(|speaker| speaker.id.as_str()).enumerate();
        let all = nations.map(|(place, id)| ("nations", place, id));
        let all = all.chain(blocs.map(|(place, id)| ("blocs", place, id)));
        let all = all.chain(speakers.map(|(place, id)| ("speakers", place, id)));
        for (list, place, id) in all {
            let (what, own, declared) = match self.index.of_atlas(id) {
                Some(Actor::Nation(_)) => ("nation", "nations", self.index.declares_nation(id)),
                Some(Actor::Bloc(_)) => ("bloc", "blocs", self.index.declares_bloc(id)),
                _ => continue,
            };
            if list != own && !declared {
                let message = format!("`{}` is the id of a {what} in the atlas", shown(id));
                let help = format!("declare it under `{own}`, or give this another id");
                self.advise(&format!("{list}[{place}].id"), Code::DuplicateId, message, help);
            }
        }
    }

    /// Whom the atlas does not know has a name.
    fn unnamed(&mut self) {
        let document = self.document;
        let census = &self.index.census;
        let nations = document.nations.iter().enumerate();
        let nations = nations.filter(|(place, one)| one.name.is_none() && census.nation_facts(*place).is_none());
        let nations = nations.map(|(place, one)| (format!("nations[{place}].name"), one.id.as_str()));
        let blocs = document.blocs.iter().enumerate();
        let blocs = blocs.filter(|(place, one)| one.name.is_none() && census.bloc_facts(*place).is_none());
        let blocs = blocs.map(|(place, one)| (format!("blocs[{place}].name"), one.id.as_str()));
        let all: Vec<_> = nations.chain(blocs).collect();
        for (path, id) in all {
            let message = if document.is_open() {
                format!("`name` is missing, and the atlas has no `{}`", shown(id))
            } else {
                "`name` is missing".to_owned()
            };
            self.report(&path, Code::MissingField, message);
        }
    }

    /// No nation and no bloc is called what the atlas calls another. Speakers may be: Georgia and Jordan are people, too.
    fn names_of_atlas(&mut self, declared: &[Named<'_>]) {
        if declared.is_empty() || !self.document.is_open() {
            return;
        }
        // What is shared with one that is declared has been told.
        let is_told = |owner: &str, name: &str| {
            let mut of_owner = declared.iter().filter(|one| one.id == owner);
            of_owner.any(|one| one.id == name || one.names.iter().any(|(_, other)| same(other, name)))
        };
        let is_party = |named: &&Named<'_>| named.path.starts_with("blocs") || named.id.parse::<NationId>().is_ok();
        let blocs = names_of_blocs();
        for named in declared.iter().filter(is_party) {
            for (field, name) in &named.names {
                let called = nations_called(name, named.id).into_iter().chain(blocs_called(&blocs, name));
                let others = called.filter(|(id, _)| id != named.id).filter(|(id, _)| !is_told(id, name));
                let others: Vec<_> = others.map(|(id, known)| format!("`{id}` ({})", shown(known))).collect();
                if others.is_empty() {
                    continue;
                }
                let message = format!("`{}` names {} in the atlas", shown(name), others.join(" or "));
                let help = "amend that one to say more of it, or choose a name that nobody has; \
                            one name must not stand for two things";
                self.advise(&format!("{}.{field}", named.path), Code::SharedAlias, message, help);
            }
        }
    }
}

/// The nations that the atlas may mean by a name, each with its own; none, if one of some id may bear it, too. A code is no
/// name: `AU` is that of a bloc, too.
fn nations_called(name: &str, bearer: &str) -> Vec<(String, &'static str)> {
    let resolution = match atlas::resolve(name) {
        Resolution::One(found) if found.how() == How::Code => Resolution::None,
        resolution => resolution,
    };
    let ids: Vec<_> = resolution.candidates().ids().collect();
    let own = bearer.parse().ok().and_then(atlas::nation);
    if ids.iter().any(|id| id.as_str() == bearer)
        || own.is_some_and(|own| own.names().any(|known| same(known.text(), name)))
    {
        return Vec::new();
    }
    ids.into_iter().filter_map(|id| Some((id.to_string(), atlas::nation(id)?.name()))).collect()
}

/// Every name of a bloc of the atlas, as names are compared.
fn names_of_blocs() -> Vec<(Folded, &'static BlocFacts)> {
    let names = |bloc: &'static BlocFacts| [bloc.id(), bloc.name()].into_iter().chain(bloc.aliases().iter().copied());
    let all = atlas::blocs().iter().flat_map(|bloc| names(bloc).map(move |name| (name, bloc)));
    all.filter_map(|(name, bloc)| Some((Folded::of(name)?, bloc))).collect()
}

/// The blocs of the atlas that have this id or this name.
fn blocs_called(blocs: &[(Folded, &'static BlocFacts)], name: &str) -> Vec<(String, &'static str)> {
    let folded = Folded::of(name);
    let called = |(known, _): &&(Folded, &BlocFacts)| Some(known) == folded.as_ref();
    let mut called: Vec<_> = blocs.iter().filter(called).map(|(_, bloc)| (bloc.id().to_owned(), bloc.name())).collect();
    called.dedup();
    called
}
