//! Who the parties of a dossier are: those it declares, and those of the atlas.

use super::party_ix::PartyIx;
use super::party_set::PartySet;
use crate::atlas::{self, BlocFacts, NationFacts};
use crate::day::Period;
use crate::id::{BlocId, NationId};
use crate::model::{Document, Nation};

/// Who the parties of a dossier are, and how they are numbered: nations first, those declared before those of the atlas,
/// then blocs in the same way.
///
/// Nothing of the atlas is copied. A party of the atlas that is declared is the declared one; its number in the atlas is
/// nobody's.
#[derive(Debug, Clone, Default)]
pub(crate) struct Census {
    nations: Amended<NationFacts>,
    blocs: Amended<BlocFacts>,
    /// The nations that have not always existed, or no longer do.
    mortal: PartySet,
    /// The numbers of nations that are somebody's.
    every_nation: PartySet,
    /// Of each nation that the atlas knows, whose number stands for it here.
    numbers: Box<[PartyIx]>,
    /// The ids of the blocs that the atlas knows.
    bloc_ids: Box<[BlocId]>,
}

/// What is declared, beside what the atlas knows.
#[derive(Debug)]
struct Amended<Facts: 'static> {
    /// Of each that is declared, what the atlas knows of it.
    declared: Vec<Option<&'static Facts>>,
    atlas: &'static [Facts],
}

impl<Facts> Clone for Amended<Facts> {
    fn clone(&self) -> Amended<Facts> {
        Amended { declared: self.declared.clone(), atlas: self.atlas }
    }
}

impl<Facts> Default for Amended<Facts> {
    fn default() -> Amended<Facts> {
        Amended { declared: Vec::new(), atlas: &[] }
    }
}

impl<Facts> Amended<Facts> {
    fn count(&self) -> usize {
        self.declared.len() + self.atlas.len()
    }

    fn facts(&self, place: usize) -> Option<&'static Facts> {
        let beyond = || self.atlas.get(place - self.declared.len());
        self.declared.get(place).copied().unwrap_or_else(beyond)
    }

    /// Where one that the atlas has at a place stands among all.
    fn place(&self, place: usize) -> usize {
        self.declared.len() + place
    }
}

impl Census {
    pub(crate) fn of(document: &Document) -> Census {
        let (nations, blocs): (_, &[_]) =
            if document.is_open() { (atlas::nations(), atlas::blocs()) } else { (&[], &[]) };
        let known_nation = |id: &str| id.parse().ok().and_then(atlas::nation).filter(|_| document.is_open());
        let known_bloc = |id: &str| atlas::bloc(id).filter(|_| document.is_open());
        let nations = Amended {
            declared: document.nations.iter().map(|nation| known_nation(nation.id.as_str())).collect(),
            atlas: nations,
        };
        let blocs = Amended {
            declared: document.blocs.iter().map(|bloc| known_bloc(bloc.id.as_str())).collect(),
            atlas: blocs,
        };
        let mut every_nation = PartySet::below(PartyIx::at(nations.count()));
        let own = (0..nations.atlas.len()).map(|place| PartyIx::at(nations.place(place)));
        let mut numbers: Box<[PartyIx]> = own.collect();
        for (declared, facts) in nations.declared.iter().enumerate() {
            let number = facts.and_then(|facts| numbers.get_mut(atlas::nation_place(facts.id())?));
            if let Some(number) = number {
                every_nation.remove(*number);
                *number = PartyIx::at(declared);
            }
        }
        let declared =
            document.nations.iter().zip(&nations.declared).map(|(nation, facts)| existence(Some(nation), *facts));
        let known = nations.atlas.iter().map(|facts| existence(None, Some(facts)));
        let mortal = declared.chain(known).enumerate().filter(|(_, period)| *period != Period::default());
        let mortal = mortal.map(|(place, _)| PartyIx::at(place)).collect();
        let bloc_ids = blocs.atlas.iter().map(|facts| BlocId::unchecked(facts.id())).collect();
        Census { nations, blocs, mortal, every_nation, numbers, bloc_ids }
    }

    /// How many the atlas brings.
    pub(crate) fn of_atlas(&self) -> usize {
        self.nations.atlas.len() + self.blocs.atlas.len()
    }

    /// The place of a nation that the atlas knows, if the dossier lets it speak. Who is declared is found before.
    pub(crate) fn nation(&self, id: &str) -> Option<usize> {
        let known = !self.nations.atlas.is_empty();
        let place = known.then(|| id.parse().ok().and_then(atlas::nation_place)).flatten();
        place.map(|place| self.nations.place(place))
    }

    /// The place of a bloc that the atlas knows, if the dossier lets it speak. What is declared is found before.
    pub(crate) fn bloc(&self, id: &str) -> Option<usize> {
        let known = !self.blocs.atlas.is_empty();
        let place = known.then(|| atlas::bloc_place(id)).flatten();
        place.map(|place| self.blocs.place(place))
    }

    /// What the atlas knows of the nation at a place.
    pub(crate) fn nation_facts(&self, place: usize) -> Option<&'static NationFacts> {
        self.nations.facts(place)
    }

    /// What the atlas knows of the bloc at a place.
    pub(crate) fn bloc_facts(&self, place: usize) -> Option<&'static BlocFacts> {
        self.blocs.facts(place)
    }

    /// The id of a bloc that is not declared.
    pub(crate) fn bloc_id(&self, place: usize) -> &BlocId {
        super::checked(&*self.bloc_ids, place - self.blocs.declared.len())
    }

    /// Whoever has the id of a nation that the atlas lists somewhere.
    pub(crate) fn listed(&self, nation: NationId) -> Option<PartyIx> {
        self.numbers.get(atlas::nation_place(nation)?).copied()
    }

    /// The blocs that the atlas knows and the dossier does not declare, by place.
    pub(crate) fn blocs_of_atlas(&self) -> impl Iterator<Item = usize> {
        let declared = |known: &BlocFacts| self.blocs.declared.iter().flatten().any(|facts| facts.id() == known.id());
        let places = self.blocs.atlas.iter().enumerate().filter(move |(_, known)| !declared(known));
        places.map(|(place, _)| self.blocs.place(place))
    }

    /// From when to when a party exists.
    pub(crate) fn life(&self, document: &Document, party: PartyIx) -> Period {
        let PartyIx(place) = party;
        let place = usize::from(place);
        match place.checked_sub(self.nation_count()) {
            Some(bloc) => self.bloc_facts(bloc).map(BlocFacts::period).unwrap_or_default(),
            None => existence(document.nations.get(place), self.nation_facts(place)),
        }
    }

    /// How many numbers stand for nations: whoever has a higher one is a bloc.
    pub(crate) fn nation_count(&self) -> usize {
        self.nations.count()
    }

    /// How many numbers stand for parties.
    pub(crate) fn count(&self) -> usize {
        self.nations.count() + self.blocs.count()
    }

    pub(crate) fn mortal(&self) -> &PartySet {
        &self.mortal
    }

    /// Every nation, declared or of the atlas.
    pub(crate) fn every_nation(&self) -> &PartySet {
        &self.every_nation
    }
}

/// Since when a nation exists, and until when: as the document says, else as the atlas knows.
pub(crate) fn existence(declared: Option<&Nation>, facts: Option<&'static NationFacts>) -> Period {
    let said = declared.map(Nation::period).filter(|period| *period != Period::default());
    said.or_else(|| facts.map(NationFacts::period)).unwrap_or_default()
}
