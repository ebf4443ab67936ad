//! Ids, names and aliases: well formed, and each for one thing.

use std::collections::HashMap;

use super::Check;
use crate::id::NationId;
use crate::model::SpeakerKind;
use crate::problem::Code;
use crate::problem::nearest::fold;
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
        self.actor_names();
        self.item_names();
    }

    fn unique_ids(&mut self) {
        let document = self.document;
        self.unique(&[
            ("nations", document.nations.iter().map(|nation| nation.id.as_str()).collect()),
            ("blocs", document.blocs.iter().map(|bloc| bloc.id.as_str()).collect()),
            ("speakers", document.speakers.iter().map(|speaker| speaker.id.as_str()).collect()),
        ]);
        self.unique(&[("agenda", document.agenda.iter().map(|item| item.id.as_str()).collect())]);
        self.unique(&[("sources", document.sources.iter().map(|source| source.id.as_str()).collect())]);
        self.unique(&[("statements", document.statements.iter().map(|statement| statement.id.as_str()).collect())]);
        self.unique(&[("meetings", document.meetings.iter().map(|meeting| meeting.id.as_str()).collect())]);
        self.unique(&[("roll_calls", document.roll_calls.iter().map(|roll_call| roll_call.id.as_str()).collect())]);
    }

    /// Within one name space, which several lists may share, an id is given once.
    fn unique(&mut self, lists: &[(&str, Vec<&str>)]) {
        let mut first: HashMap<&str, (&str, usize)> = HashMap::new();
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

    fn actor_names(&mut self) {
        let document = self.document;
        let mut named = Vec::new();
        for (place, nation) in document.nations.iter().enumerate() {
            named.push(Named::new("nations", place, nation.id.as_str(), "name", &nation.name, &nation.aliases));
        }
        for (place, bloc) in document.blocs.iter().enumerate() {
            named.push(Named::new("blocs", place, bloc.id.as_str(), "name", &bloc.name, &bloc.aliases));
        }
        // Somebody unnamed has a description for a name, and two may be described alike.
        let speakers = document.speakers.iter().enumerate().filter(|(_, one)| one.kind != SpeakerKind::Unnamed);
        for (place, speaker) in speakers {
            named.push(Named::new("speakers", place, speaker.id.as_str(), "name", &speaker.name, &speaker.aliases));
        }
        self.apart(&named);
    }

    fn item_names(&mut self) {
        let agenda = self.document.agenda.iter().enumerate();
        let named: Vec<_> = agenda
            .map(|(place, item)| Named::new("agenda", place, item.id.as_str(), "title", &item.title, &item.aliases))
            .collect();
        self.apart(&named);
    }

    /// No two things are known by one name, whatever its case and punctuation.
    fn apart(&mut self, all: &[Named<'_>]) {
        // A folded text may be an id of one thing and a name of another; ids are told apart elsewhere.
        let mut owners: HashMap<String, (usize, bool)> = HashMap::new();
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
    fn new(list: &str, place: usize, id: &'d str, field: &str, name: &'d str, aliases: &'d [String]) -> Named<'d> {
        let aliases = aliases.iter().enumerate().map(|(place, alias)| (format!("aliases[{place}]"), alias.as_str()));
        let names = [(field.to_owned(), name)].into_iter().chain(aliases).collect();
        Named { path: format!("{list}[{place}]"), id, names }
    }
}
