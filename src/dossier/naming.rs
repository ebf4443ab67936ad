//! What is meant by a name.

use super::index::Index;
use super::names::{Bearer, Entry};
use super::spelling::Spelling;
use super::views::{ItemRef, MeetingRef, SpeakerRef};
use super::{Dossier, PartyIx, PartyRef};
use crate::atlas::Resolver;
use crate::day::Day;
use crate::id::NationId;

/// What a name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Item,
    /// A nation or a bloc.
    Party,
    /// One nation.
    Nation,
    Bloc,
    Meeting,
    /// A bloc, a meeting or a nation: whatever may narrow a question.
    Group,
}

/// What bears a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Thing {
    Item(usize),
    Party(PartyIx),
    Meeting(usize),
}

/// Whom names mean on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Naming<'d> {
    pub(crate) dossier: &'d Dossier,
    pub(crate) day: Day,
}

/// ## By name
///
/// A name is an id, a title or an alias, or what the atlas calls a nation or a bloc on the dossier's day. Case, marks,
/// dashes and the article do not matter; nothing is matched by likeness. An id always means its own. Otherwise whatever
/// bears the name is given, in order of declaration: nothing, one, or several, of which none is then meant more than another.
///
/// # Cost
/// A search among all names. The first since names were added spells them all, in time nearly linear in their number.
impl Dossier {
    /// The agenda items of a name.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let called = |name| paris.items_called(name).map(|item| item.id().as_str()).collect::<Vec<_>>();
    /// assert_eq!(called("peacekeepers"), ["peacekeeping-troops"]);
    /// assert_eq!(called("the Peacekeeping Troops"), ["peacekeeping-troops"]);
    /// assert_eq!(called("peacekeping troops"), [""; 0], "misspelt");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn items_called(&self, name: &str) -> impl Iterator<Item = ItemRef<'_>> {
        let called = self.naming().called(name, Kind::Item).into_iter();
        called.filter_map(move |thing| match thing {
            Thing::Item(place) => Some(ItemRef::new(self, place)),
            Thing::Party(_) | Thing::Meeting(_) => None,
        })
    }

    /// The nations and blocs of a name, on the dossier's day.
    ///
    /// What only stands for a government, as "Paris" or "the Kremlin", is nobody's name here, unless the dossier gives it
    /// as an alias.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let called = |name| paris.parties_called(name).map(|party| party.id()).collect::<Vec<_>>();
    /// assert_eq!(called("Great Britain"), ["GBR"]);
    /// assert_eq!(called("the willing"), ["coalition-of-the-willing"]);
    /// assert_eq!(called("Congo"), ["COD", "COG"], "one of them, and nothing says which");
    /// assert_eq!(called("Paris"), [""; 0], "a city, and a summit in it");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn parties_called(&self, name: &str) -> impl Iterator<Item = PartyRef<'_>> {
        let called = self.naming().called(name, Kind::Party).into_iter();
        called.filter_map(move |thing| match thing {
            Thing::Party(party) => Some(self.party_at(party)),
            Thing::Item(_) | Thing::Meeting(_) => None,
        })
    }

    /// The meetings of a name.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let ids: Vec<_> = paris.meetings_called("Paris Summit on Ukraine").map(|meeting| meeting.id().as_str()).collect();
    /// assert_eq!(ids, ["summit"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn meetings_called(&self, name: &str) -> impl Iterator<Item = MeetingRef<'_>> {
        let called = self.naming().called(name, Kind::Meeting).into_iter();
        called.filter_map(move |thing| match thing {
            Thing::Meeting(place) => Some(MeetingRef::new(self, place)),
            Thing::Item(_) | Thing::Party(_) => None,
        })
    }

    /// Whom names mean on the dossier's day.
    fn naming(&self) -> Naming<'_> {
        Naming { dossier: self, day: self.day() }
    }
}

impl<'d> Naming<'d> {
    /// What an id is. That of a party goes before that of a meeting, which can be said in other words.
    pub(crate) fn of_id(self, id: &str, kind: Kind) -> Option<Thing> {
        let index = self.index();
        let nation = || index.nation(id).map(PartyIx::at);
        let bloc = || index.bloc(id).map(|place| index.bloc_at(place));
        let meeting = || index.meeting(id).map(Thing::Meeting);
        match kind {
            Kind::Item => index.item(id).map(Thing::Item),
            Kind::Nation => nation().map(Thing::Party),
            Kind::Bloc => bloc().map(Thing::Party),
            Kind::Party => index.party(id).map(Thing::Party),
            Kind::Meeting => meeting(),
            Kind::Group => index.party(id).map(Thing::Party).or_else(meeting),
        }
    }

    /// All that bear a name, which is the whole of a text.
    pub(crate) fn called(self, name: &str, kind: Kind) -> Vec<Thing> {
        match self.of_id(name, kind) {
            Some(thing) => vec![thing],
            None => self.borne(self.dossier.names().called(name), Some(name), kind),
        }
    }

    /// All that bear the longest name that begins with the first of some words, and how many words it takes. Each word
    /// says where it lies in a text.
    pub(crate) fn longest(self, text: &str, words: &[(usize, usize)], kind: Kind) -> Option<(Vec<Thing>, usize)> {
        let span = |(start, end): &(usize, usize)| text.get(*start..*end).unwrap_or_default();
        let article = words.first().map(span).is_some_and(is_article) && words.len() > 1;
        let rest = words.get(1..).filter(|_| article);
        let skipping = rest.and_then(|rest| self.longest_from(text, rest, kind));
        let plain = || self.longest_from(text, words, kind);
        // "A" may be a name as well as an article.
        skipping.map(|(things, count)| (things, count + 1)).or_else(plain)
    }

    fn longest_from(self, text: &str, words: &[(usize, usize)], kind: Kind) -> Option<(Vec<Thing>, usize)> {
        let span = |(start, end): &(usize, usize)| text.get(*start..*end).unwrap_or_default();
        let first = words.first()?;
        let names = self.dossier.names().beginning(words.iter().map(span));
        let longer = names.iter().rev().filter(|(count, _)| *count > 1);
        let longer = longer.map(|(count, entries)| {
            let end = words.get(count - 1).map_or(first.1, |(_, end)| *end);
            let of_atlas = entries.iter().any(|entry| matches!(entry.bearer, Bearer::NationOfAtlas(_)));
            let name = of_atlas.then(|| span(&(first.0, end)));
            (self.borne(entries, name, kind), *count)
        });
        let longest = longer.into_iter().find(|(things, _)| !things.is_empty());
        let single = || {
            let entries = names.first().filter(|(count, _)| *count == 1).map(|(_, entries)| *entries);
            let id = self.of_id(span(first), kind).map(|thing| vec![thing]);
            id.unwrap_or_else(|| self.borne(entries.unwrap_or_default(), Some(span(first)), kind))
        };
        longest.or_else(|| Some((single(), 1))).filter(|(things, _)| !things.is_empty())
    }

    /// Those of a kind that bear a name: among parties, those to whom the document gives it go before those of the atlas,
    /// which is asked whom the text of the name means.
    fn borne(self, entries: &[Entry], text: Option<&str>, kind: Kind) -> Vec<Thing> {
        let index = self.index();
        let mut things: Vec<_> = entries.iter().filter_map(|entry| own(index, entry.bearer, kind)).collect();
        if things.iter().any(|thing| matches!(thing, Thing::Party(_))) || !is_of_parties(kind) {
            return things;
        }
        let mut parties = Vec::new();
        if kind != Kind::Bloc {
            let nations = text.into_iter().flat_map(|text| self.nations_of_atlas(text));
            parties.extend(nations.filter_map(|id| index.party(id.as_str())));
        }
        if kind != Kind::Nation {
            parties.extend(entries.iter().filter_map(|entry| match entry.bearer {
                Bearer::BlocOfAtlas(place) => Some(index.bloc_at(place)),
                _ => None,
            }));
        }
        parties.sort_unstable();
        parties.dedup();
        things.extend(parties.into_iter().map(Thing::Party));
        things
    }

    /// The nations that the atlas means by a text, if the dossier lets it speak.
    fn nations_of_atlas(self, name: &str) -> impl Iterator<Item = NationId> {
        let open = self.dossier.document().is_open();
        let candidates = open.then(|| self.resolver().resolve(name).candidates());
        candidates.into_iter().flat_map(|candidates| candidates.ids().collect::<Vec<_>>())
    }

    /// The atlas, on the day. A dossier that nothing dates speaks of the present.
    fn resolver(self) -> Resolver<'static> {
        if self.day == Day::MIN { Resolver::new() } else { Resolver::new().on(self.day) }
    }

    fn index(self) -> &'d Index {
        self.dossier.index()
    }

    /// The first speaker of an id or a name. All are gone through: names of speakers stand in no question.
    pub(crate) fn speaker(self, name: &str) -> Option<SpeakerRef<'d>> {
        let spelling = Spelling::of(name);
        let is_it = |text: &str| Spelling::of(text).as_str() == spelling.as_str();
        self.dossier.speakers().find(|speaker| {
            let record = speaker.record();
            record.id.as_str() == name || is_it(&record.name) || record.aliases.iter().any(|alias| is_it(alias))
        })
    }

    /// The nations of a name that the atlas knows on whatever day.
    pub(crate) fn on_some_day(self, name: &str) -> impl Iterator<Item = PartyRef<'d>> {
        let called = self.dossier.names().called(name).iter();
        let nations = called.filter_map(move |entry| match entry.bearer {
            Bearer::NationOfAtlas(nation) => self.index().party(nation.as_str()),
            _ => None,
        });
        nations.map(move |party| self.dossier.party_at(party))
    }

    /// The nations for whose government a text stands.
    pub(crate) fn governments(self, name: &str) -> impl Iterator<Item = PartyRef<'d>> {
        let open = self.dossier.document().is_open();
        let candidates = open.then(|| self.resolver().with_metonyms().resolve(name).candidates());
        let ids = candidates.into_iter().flat_map(|candidates| candidates.ids().collect::<Vec<_>>());
        ids.filter_map(move |id| Some(self.dossier.party_at(self.index().party(id.as_str())?)))
    }
}

/// A bearer whose name stands in the document, if it is of a kind.
fn own(index: &Index, bearer: Bearer, kind: Kind) -> Option<Thing> {
    match (bearer, kind) {
        (Bearer::Item(place), Kind::Item) => Some(Thing::Item(place)),
        (Bearer::Meeting(place), Kind::Meeting | Kind::Group) => Some(Thing::Meeting(place)),
        (Bearer::Nation(place), Kind::Party | Kind::Nation | Kind::Group) => Some(Thing::Party(PartyIx::at(place))),
        (Bearer::Bloc(place), Kind::Party | Kind::Bloc | Kind::Group) => Some(Thing::Party(index.bloc_at(place))),
        _ => None,
    }
}

fn is_of_parties(kind: Kind) -> bool {
    matches!(kind, Kind::Party | Kind::Nation | Kind::Bloc | Kind::Group)
}

fn is_article(word: &str) -> bool {
    ["the", "a", "an"].iter().any(|article| word.eq_ignore_ascii_case(article))
}
