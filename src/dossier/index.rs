//! From the ids of a document to the places of its records.

use std::ops;

use super::census::Census;
use super::declared::Declared;
use super::party_ix::PartyIx;
use crate::atlas::{self, BlocFacts, NationFacts};
use crate::day::{Day, When};
use crate::id::{HasText, check_text};
use crate::model::{Document, Evidence, IdKind, Position, Source, Spoken, Stance, Statement};
use crate::problem::nearest::{nearest_of, same};

/// What is at a place of a list, or under an id, of a checked dossier. Nothing else in the crate indexes.
///
/// Places come from the index, and the check has found what every id of the document refers to.
pub(crate) fn checked<List: ops::Index<Place> + ?Sized, Place>(list: &List, place: Place) -> &List::Output {
    &list[place]
}

/// Whoever acts or is acted upon, by its place in its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Actor {
    Nation(usize),
    Bloc(usize),
    Speaker(usize),
}

/// Where each id is declared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Index {
    pub(crate) nations: Declared,
    pub(crate) blocs: Declared,
    pub(crate) speakers: Declared,
    pub(crate) items: Declared,
    pub(crate) sources: Declared,
    pub(crate) statements: Declared,
    pub(crate) meetings: Declared,
    pub(crate) roll_calls: Declared,
    pub(crate) census: Census,
    /// Of each source.
    public: Vec<Public>,
    /// Whether every declared id has the form of one.
    well_formed: bool,
}

/// The nations that a name means, when it may stand for one: whoever writes `UK` does not mean `UKR`.
fn meant(asked: &str, kind: IdKind) -> Vec<String> {
    if !matches!(kind, IdKind::Nation | IdKind::Party | IdKind::Actor) {
        return Vec::new();
    }
    atlas::resolve(asked).candidates().ids().map(|id| id.to_string()).collect()
}

/// From when on a source was surely public, if that is known, and the first day on which it may have been taken back.
pub(crate) type Public = (Option<Day>, Option<Day>);

fn public(source: &Source) -> Public {
    (source.published.map(When::last), source.withdrawn.map(When::first))
}

/// How many steps lead at most from a speaker to the party it speaks for.
const LONGEST_CHAIN: usize = 64;

impl Index {
    pub(crate) fn of(document: &Document) -> Index {
        let index = Index {
            nations: Declared::of(document.nations.iter().map(|nation| nation.id.text())),
            blocs: Declared::of(document.blocs.iter().map(|bloc| bloc.id.text())),
            speakers: Declared::of(document.speakers.iter().map(|speaker| speaker.id.text())),
            items: Declared::of(document.agenda.iter().map(|item| item.id.text())),
            sources: Declared::of(document.sources.iter().map(|source| source.id.text())),
            statements: Declared::of(document.statements.iter().map(|statement| statement.id.text())),
            meetings: Declared::of(document.meetings.iter().map(|meeting| meeting.id.text())),
            roll_calls: Declared::of(document.roll_calls.iter().map(|roll_call| roll_call.id.text())),
            census: Census::of(document),
            public: document.sources.iter().map(public).collect(),
            well_formed: false,
        };
        let declared = [&index.nations, &index.blocs, &index.items, &index.sources];
        let well_formed = declared.into_iter().flat_map(Declared::keys).all(|id| check_text(id).is_ok());
        Index { well_formed, ..index }
    }

    /// From when on a source was surely public, if that is known, and the first day on which it may have been taken back.
    pub(crate) fn public(&self, source: usize) -> Public {
        self.public.get(source).copied().unwrap_or_default()
    }

    /// Who is declared is found before whom the atlas knows.
    pub(crate) fn actor(&self, id: &str) -> Option<Actor> {
        let nation = || self.nations.get(id).map(Actor::Nation);
        let bloc = || self.blocs.get(id).map(Actor::Bloc);
        let speaker = || self.speakers.get(id).map(Actor::Speaker);
        nation().or_else(bloc).or_else(speaker).or_else(|| self.of_atlas(id))
    }

    /// A nation or a bloc that the atlas knows.
    pub(crate) fn of_atlas(&self, id: &str) -> Option<Actor> {
        self.census.nation(id).map(Actor::Nation).or_else(|| self.census.bloc(id).map(Actor::Bloc))
    }

    pub(crate) fn party(&self, id: &str) -> Option<PartyIx> {
        let nation = || self.nations.get(id).map(PartyIx::at);
        let bloc = || self.blocs.get(id).map(|place| self.bloc_at(place));
        let of_atlas = || match self.of_atlas(id)? {
            Actor::Bloc(place) => Some(self.bloc_at(place)),
            Actor::Nation(place) => Some(PartyIx::at(place)),
            Actor::Speaker(_) => None,
        };
        nation().or_else(bloc).or_else(of_atlas)
    }

    /// Whether the document declares a nation of this id; one that stances merely name is taken up, and not declared.
    pub(crate) fn declares_nation(&self, id: &str) -> bool {
        self.nations.get(id).is_some_and(|place| self.nations.taken_up(place).is_none())
    }

    /// The same of a bloc.
    pub(crate) fn declares_bloc(&self, id: &str) -> bool {
        self.blocs.get(id).is_some_and(|place| self.blocs.taken_up(place).is_none())
    }

    /// The place of a nation: in the document, or behind all of those in the atlas.
    pub(crate) fn nation(&self, id: &str) -> Option<usize> {
        self.nations.get(id).or_else(|| self.census.nation(id))
    }

    /// The place of a bloc: in the document, or behind all of those in the atlas.
    pub(crate) fn bloc(&self, id: &str) -> Option<usize> {
        self.blocs.get(id).or_else(|| self.census.bloc(id))
    }

    /// The party that the bloc at a place is.
    pub(crate) fn bloc_at(&self, place: usize) -> PartyIx {
        PartyIx::at(self.census.nation_count() + place)
    }

    /// The place of a party among the blocs, if it is one; else it is the nation of its own number.
    pub(crate) fn bloc_of(&self, PartyIx(place): PartyIx) -> Option<usize> {
        usize::from(place).checked_sub(self.census.nation_count())
    }

    pub(crate) fn item(&self, id: &str) -> Option<usize> {
        self.items.get(id)
    }

    pub(crate) fn source(&self, id: &str) -> Option<usize> {
        self.sources.get(id)
    }

    pub(crate) fn statement(&self, id: &str) -> Option<usize> {
        self.statements.get(id)
    }

    pub(crate) fn meeting(&self, id: &str) -> Option<usize> {
        self.meetings.get(id)
    }

    pub(crate) fn speaker(&self, id: &str) -> Option<usize> {
        match self.actor(id) {
            Some(Actor::Speaker(place)) => Some(place),
            _ => None,
        }
    }

    /// The ids of a kind that are nearest to a text, those declared before those of the atlas; each that is the code of a
    /// nation with its name.
    pub(crate) fn nearest(&self, document: &Document, kind: IdKind, asked: &str) -> Vec<(String, Option<String>)> {
        let nations = || atlas::nations().iter().flat_map(NationFacts::known_by);
        let blocs = || atlas::blocs().iter().flat_map(BlocFacts::known_by);
        let known: Vec<_> = match kind {
            // What is something else is not misspelt.
            _ if !document.is_open() || self.actor(asked).is_some() => Vec::new(),
            IdKind::Nation => nations().collect(),
            IdKind::Bloc => blocs().collect(),
            IdKind::Party | IdKind::Actor => nations().chain(blocs()).collect(),
            _ => Vec::new(),
        };
        let candidates = self.candidates(document, kind);
        let own = candidates.iter().any(|(_, text)| same(text, asked));
        let mut near = if own || known.is_empty() { Vec::new() } else { meant(asked, kind) };
        if near.is_empty() {
            near = nearest_of(asked, candidates, known).into_iter().map(str::to_owned).collect();
        }
        near.into_iter().map(|id| (id.clone(), self.called(document, &id).filter(|_| kind.is_actor()))).collect()
    }

    /// What a nation is called.
    fn called(&self, document: &Document, id: &str) -> Option<String> {
        let place = self.nation(id)?;
        let known = || self.census.nation_facts(place).map(NationFacts::name);
        let name = document.nations.get(place).and_then(|nation| nation.name.as_deref()).or_else(known);
        name.filter(|name| *name != id).map(str::to_owned)
    }

    /// The ids of a kind that are declared, each with every text by which somebody may know it.
    fn candidates<'d>(&'d self, document: &'d Document, kind: IdKind) -> Vec<(&'d str, &'d str)> {
        fn all<'d>(id: &'d str, name: &'d str, aliases: &'d [String]) -> impl Iterator<Item = (&'d str, &'d str)> {
            [id, name].into_iter().chain(aliases.iter().map(String::as_str)).map(move |text| (id, text))
        }
        fn named<'d>(
            id: &'d str,
            name: Option<&'d String>,
            aliases: &'d [String],
        ) -> impl Iterator<Item = (&'d str, &'d str)> {
            all(id, name.map_or("", String::as_str), aliases)
        }
        let nations =
            || document.nations.iter().flat_map(|one| named(one.id.as_str(), one.name.as_ref(), &one.aliases));
        let blocs = || document.blocs.iter().flat_map(|one| named(one.id.as_str(), one.name.as_ref(), &one.aliases));
        let speakers = || document.speakers.iter().flat_map(|one| all(one.id.as_str(), &one.name, &one.aliases));
        let items = || document.agenda.iter().flat_map(|one| all(one.id.as_str(), &one.title, &one.aliases));
        let meetings = || document.meetings.iter().flat_map(|one| all(one.id.as_str(), &one.title, &[]));
        let bare = |places: &'d Declared| places.keys().map(|id| (id, id));
        match kind {
            IdKind::Nation => nations().collect(),
            IdKind::Party => nations().chain(blocs()).collect(),
            IdKind::Bloc => blocs().collect(),
            IdKind::Speaker => speakers().collect(),
            IdKind::Actor => nations().chain(blocs()).chain(speakers()).collect(),
            IdKind::Item => items().collect(),
            IdKind::Source => bare(&self.sources).collect(),
            IdKind::Statement => bare(&self.statements).collect(),
            IdKind::Meeting => meetings().collect(),
            IdKind::RollCall => bare(&self.roll_calls).collect(),
            IdKind::Subject => items().chain(meetings()).chain(bare(&self.statements)).collect(),
        }
    }

    /// Whether a stance whose party, item and sources are declared holds nothing else than exact days in order, a position
    /// of a nation, and evidence with a source: nothing is wrong with it that does not lie in other stances.
    pub(crate) fn is_ordinary(&self, stance: &Stance) -> bool {
        let Stance { conditions, except, joined_by, evidence, note, position, .. } = stance;
        let nothing_else = conditions.is_empty() && except.is_empty() && joined_by.is_empty() && note.is_none();
        let sourced = |evidence: &Evidence| {
            let Evidence { statement, source, origin, locator, quote, speakers, addressees, r#for, note, .. } =
                evidence;
            let plain = statement.is_none() && origin.is_none() && quote.is_none() && r#for.is_none() && note.is_none();
            let located = locator.as_ref().is_none_or(|text| text.bytes().any(|byte| byte.is_ascii_graphic()));
            plain && located && source.is_some() && speakers.is_empty() && addressees.is_empty()
        };
        let ordinary = nothing_else && *position != Position::Divided && self.well_formed;
        ordinary && stance.period().is_possible() && evidence.iter().all(sourced)
    }

    /// The statement that an evidence names, if it names one.
    pub(crate) fn named<'d>(&self, document: &'d Document, evidence: &Evidence) -> Option<&'d Statement> {
        let id = evidence.statement.as_ref()?;
        document.statements.get(self.statement(id.as_str())?)
    }

    /// For whom an actor may have spoken on some day of a window; nobody, when that is not known.
    pub(crate) fn voices(&self, document: &Document, id: &str, window: When) -> Vec<PartyIx> {
        let mut actor = self.actor(id);
        for _ in 0..=LONGEST_CHAIN {
            let speaker = match actor {
                Some(Actor::Speaker(place)) => document.speakers.get(place),
                Some(Actor::Nation(place)) => return vec![PartyIx::at(place)],
                Some(Actor::Bloc(place)) => return vec![self.bloc_at(place)],
                None => None,
            };
            let Some(speaker) = speaker else { break };
            let held = speaker.offices.iter().filter(|office| office.period().may_touch(window));
            let parties: Vec<_> = held.filter_map(|office| self.party(office.party.as_str())).collect();
            if !parties.is_empty() {
                return parties;
            }
            actor = speaker.of.as_ref().and_then(|of| self.actor(of.as_str()));
        }
        Vec::new()
    }

    /// Whether an evidence is in a party's own words: voiced by somebody who may, and by nobody who speaks for another.
    pub(crate) fn own_words(&self, document: &Document, evidence: &Evidence, party: PartyIx) -> bool {
        let named = self.named(document, evidence);
        let spoken: &dyn Spoken = match named {
            Some(statement) => statement,
            None => evidence,
        };
        if !spoken.attribution().is_own_voice() {
            return false;
        }
        if spoken.speakers().is_empty() {
            return true;
        }
        let window = self.window(document, evidence);
        spoken.speakers().iter().all(|speaker| {
            let voices = self.voices(document, speaker.as_str(), window);
            voices.is_empty() || voices.contains(&party)
        })
    }

    /// The place of the source in which an evidence was found.
    pub(crate) fn found_in(&self, document: &Document, evidence: &Evidence) -> Option<usize> {
        let named = self.named(document, evidence).map(|statement| &statement.source);
        named.or(evidence.source.as_ref()).and_then(|source| self.source(source.as_str()))
    }

    /// When an evidence was voiced: on the day it was said, else when its source appeared, else on any day.
    pub(crate) fn window(&self, document: &Document, evidence: &Evidence) -> When {
        let said = self.named(document, evidence).map_or(evidence.said, Spoken::said);
        let source = || document.sources.get(self.found_in(document, evidence)?);
        said.or_else(|| source()?.published).unwrap_or(When::ANY)
    }
}
