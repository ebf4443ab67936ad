//! Who is meant by a text: one nation, one of several, or none.

use std::fmt;

use super::entry::{CodeEntry, NameKind, Role, Scheme, letters};
use super::gazetteer::{Gazetteer, Own};
use super::how::{How, how};
use super::index::{capitals, coded, exactly, has_marks_of, named};
use super::name::NameFacts;
use super::{Folded, NationFacts, nation};
use crate::day::{Day, Period, Until};
use crate::id::NationId;

/// A nation that was found, and how.
///
/// # Example
/// ```
/// use demarche::atlas::{self, How};
///
/// let found = atlas::resolve("Burma").one().unwrap();
/// assert_eq!((found.id().as_str(), found.how(), found.alpha3()), ("MMR", How::Historic, Some("BUR")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Found {
    id: NationId,
    how: How,
    alpha3: [u8; 3],
}

impl Found {
    /// The id of the nation.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::resolve("Italy").one().unwrap().id().as_str(), "ITA");
    /// ```
    #[must_use]
    pub const fn id(&self) -> NationId {
        self.id
    }

    /// By what it was found.
    ///
    /// ```
    /// # use demarche::atlas::{self, How};
    /// assert_eq!(atlas::resolve("380").one().unwrap().how(), How::Code);
    /// ```
    #[must_use]
    pub const fn how(&self) -> How {
        self.how
    }

    /// The alpha-3 code of what was named: for a former name that had one, the code that was withdrawn with it.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let alpha3 = |text| atlas::resolve(text).one().unwrap().alpha3().map(str::to_owned);
    /// assert_eq!(alpha3("Italy").as_deref(), Some("ITA"));
    /// assert_eq!(alpha3("Zaire").as_deref(), Some("ZAR"));
    /// assert_eq!(alpha3("South Vietnam"), None, "it never had one");
    /// ```
    #[must_use]
    pub fn alpha3(&self) -> Option<&str> {
        letters(&self.alpha3)
    }

    /// What the atlas knows of the nation; nothing, of one of your own.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::resolve("Italy").one().unwrap().facts(), atlas::nation("ITA".parse()?));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn facts(&self) -> Option<&'static NationFacts> {
        nation(self.id)
    }
}

/// How many nations one name may have.
const CANDIDATES: usize = 8;

/// Nations that a text may mean alike, by id.
///
/// # Example
/// ```
/// use demarche::atlas::{self, Resolution};
///
/// let Resolution::Ambiguous(candidates) = atlas::resolve("Congo") else { panic!("there are two") };
/// assert_eq!(candidates.ids().map(|id| id.to_string()).collect::<Vec<_>>(), ["COD", "COG"]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Candidates {
    ids: [Option<NationId>; CANDIDATES],
}

impl Candidates {
    /// The ids of the nations, in order.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::resolve("Korea").candidates().ids().count(), 2);
    /// ```
    pub fn ids(&self) -> impl Iterator<Item = NationId> + '_ {
        self.ids.iter().flatten().copied()
    }

    fn add(&mut self, id: NationId) {
        let free = self.ids.iter_mut().take_while(|known| **known != Some(id)).find(|known| known.is_none());
        if let Some(free) = free {
            *free = Some(id);
        }
        let count = self.ids.iter().flatten().count();
        if let Some(known) = self.ids.get_mut(..count) {
            known.sort_unstable();
        }
    }
}

impl fmt::Debug for Candidates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.ids()).finish()
    }
}

/// Who a text means.
///
/// # Example
/// ```
/// use demarche::atlas::{self, Resolution};
///
/// assert!(matches!(atlas::resolve("Chad"), Resolution::One(_)));
/// assert!(matches!(atlas::resolve("Korea"), Resolution::Ambiguous(_)));
/// assert!(matches!(atlas::resolve("Ruritania"), Resolution::None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Resolution {
    /// One nation.
    One(Found),
    /// One of several, and nothing says which.
    Ambiguous(Candidates),
    /// None that is known.
    None,
}

impl Resolution {
    /// The nation, if it is one.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::resolve("Niger").one().is_some());
    /// assert!(atlas::resolve("Congo").one().is_none());
    /// ```
    #[must_use]
    pub fn one(self) -> Option<Found> {
        match self {
            Resolution::One(found) => Some(found),
            Resolution::Ambiguous(_) | Resolution::None => None,
        }
    }

    /// Every nation that may be meant: one, several or none.
    ///
    /// ```
    /// # use demarche::atlas;
    /// let count = |text| atlas::resolve(text).candidates().ids().count();
    /// assert_eq!(["Mali", "Congo", "Ruritania"].map(count), [1, 2, 0]);
    /// ```
    #[must_use]
    pub fn candidates(self) -> Candidates {
        match self {
            Resolution::Ambiguous(candidates) => candidates,
            Resolution::One(found) => {
                let mut candidates = Candidates::default();
                candidates.add(found.id);
                candidates
            }
            Resolution::None => Candidates::default(),
        }
    }
}

/// Finds out who is meant. Without more it goes by the present: today's bearer of a name wins, and what has ended is found
/// by names that nobody bears today.
///
/// # Example
/// ```
/// use demarche::{atlas::Resolver, day};
///
/// let id = |resolver: Resolver<'_>, text| resolver.resolve(text).one().map(|found| found.id().to_string());
/// assert_eq!(id(Resolver::new(), "Yemen").as_deref(), Some("YEM"));
/// assert_eq!(id(Resolver::new().on(day(1980, 1, 1)), "Yemen").as_deref(), Some("XYAR"));
/// assert_eq!(id(Resolver::new(), "the Kremlin"), None);
/// assert_eq!(id(Resolver::new().with_metonyms(), "the Kremlin").as_deref(), Some("RUS"));
/// assert_eq!(id(Resolver::new().with_metonyms().on(day(1980, 1, 1)), "the Kremlin").as_deref(), Some("SUHH"));
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Resolver<'g> {
    on: Option<Day>,
    metonyms: bool,
    gazetteer: Option<&'g Gazetteer>,
}

impl<'g> Resolver<'g> {
    /// One that knows no day, no metonyms, and no names but those of the atlas.
    ///
    /// ```
    /// # use demarche::atlas::{self, Resolver};
    /// assert_eq!(Resolver::new().resolve("Rome"), atlas::resolve("Rome"));
    /// ```
    #[must_use]
    pub fn new() -> Resolver<'g> {
        Resolver::default()
    }

    /// Finds the nations of a day: those that existed then, or bore the name then. Of several, whoever bore the name on
    /// that day is meant. A name in use finds its nation in the past, too, and a former one after its last day; but none
    /// is found by a former name before its first day, by a metonym outside its days, or, outside its days, by a name
    /// that is also that of a nation that has ended.
    ///
    /// ```
    /// # use demarche::{atlas::Resolver, day};
    /// let yugoslavia = |year| Resolver::new().on(day(year, 1, 1)).resolve("Yugoslavia").one();
    /// assert_eq!(yugoslavia(1975).unwrap().id().as_str(), "YUCS");
    /// assert_eq!(yugoslavia(1995).unwrap().id().as_str(), "CSXX");
    /// assert_eq!(yugoslavia(2010), None);
    /// ```
    #[must_use]
    pub fn on(self, day: Day) -> Resolver<'g> {
        Resolver { on: Some(day), ..self }
    }

    /// Also takes a capital, a palace or a ministry for the government that sits there. Brussels is Belgium's.
    ///
    /// ```
    /// # use demarche::atlas::Resolver;
    /// assert_eq!(Resolver::new().with_metonyms().resolve("the Élysée").one().unwrap().id().as_str(), "FRA");
    /// ```
    #[must_use]
    pub fn with_metonyms(self) -> Resolver<'g> {
        Resolver { metonyms: true, ..self }
    }

    /// Looks into names of your own first.
    ///
    /// ```
    /// # use demarche::atlas::{Gazetteer, Resolver};
    /// let mut house = Gazetteer::new();
    /// house.add_name("the Hexagon", "FRA")?;
    /// assert_eq!(Resolver::new().with(&house).resolve("The Hexagon").one().unwrap().id().as_str(), "FRA");
    /// # Ok::<(), demarche::atlas::NameError>(())
    /// ```
    #[must_use]
    pub fn with(self, gazetteer: &'g Gazetteer) -> Resolver<'g> {
        Resolver { gazetteer: Some(gazetteer), ..self }
    }

    /// Who a text means. The whole text must be an id, a code, an abbreviation or a name; nothing is searched in it.
    ///
    /// Ids, codes and abbreviations are matched in capitals only, because "in", "it", "us" and "no" are words; names are
    /// matched as [`Folded`] says, but of a name of at most four letters marks count: "ira" is not "Irã". A leading foreign
    /// article ("la", "die") is tried without, and two names of the same nation, the second in brackets or behind a slash,
    /// are taken together.
    ///
    /// # Cost
    /// Well under a microsecond; nothing is allocated.
    ///
    /// ```
    /// # use demarche::atlas::Resolver;
    /// let id = |text| Resolver::new().resolve(text).one().map(|found| found.id().to_string());
    /// assert_eq!(id("IN").as_deref(), Some("IND"));
    /// assert_eq!(id("in"), None);
    /// assert_eq!(id("Bolivia, Plurinational State of").as_deref(), Some("BOL"));
    /// assert_eq!(id("Sudanese Communist Party"), None);
    /// ```
    #[must_use]
    pub fn resolve(self, text: &str) -> Resolution {
        match self.of_text(text) {
            Resolution::None => self.of_both(text),
            found => found,
        }
    }

    /// Whose a code is, in the scheme that you name. Codes that were withdrawn are found too, unless they were given to
    /// somebody else since; with a day, whose it was then.
    ///
    /// ```
    /// # use demarche::atlas::{Resolver, Scheme};
    /// let id = |scheme, code| Resolver::new().code(scheme, code).one().map(|found| found.id().to_string());
    /// assert_eq!(id(Scheme::Alpha2, "DE").as_deref(), Some("DEU"));
    /// assert_eq!(id(Scheme::Numeric, "004").as_deref(), Some("AFG"));
    /// assert_eq!(id(Scheme::Alpha3, "DE"), None);
    /// assert_eq!(id(Scheme::Alpha3, "SUN").as_deref(), Some("SUHH"));
    /// assert_eq!(id(Scheme::Alpha3, "SUHH"), None, "an id is not an alpha-3 code");
    /// ```
    #[must_use]
    pub fn code(self, scheme: Scheme, code: &str) -> Resolution {
        let rows = exactly(code).map(coded).unwrap_or_default();
        self.of_codes(rows.iter().filter(|row| row.role == Role::Coded(scheme)))
    }

    pub(super) fn knows_metonyms(self) -> bool {
        self.metonyms
    }

    pub(super) fn gazetteer(self) -> Option<&'g Gazetteer> {
        self.gazetteer
    }

    fn of_text(self, text: &str) -> Resolution {
        if let Some(own) = self.own(text) {
            return own.resolution();
        }
        if let Some(code) = capitals(text) {
            let found = self.of_codes(coded(code).iter());
            if found != Resolution::None {
                return found;
            }
        }
        match self.of_name(text) {
            Resolution::None => without_article(text).map_or(Resolution::None, |rest| match self.own(rest) {
                Some(own) => own.resolution(),
                None => self.of_name(rest),
            }),
            found => found,
        }
    }

    /// Whom a text means among the names of one's own.
    fn own(self, text: &str) -> Option<Own> {
        self.gazetteer.and_then(|gazetteer| gazetteer.find(text))
    }

    /// Two names of one nation, as "Republic of Korea (ROK)" and "Myanmar/Burma" have them. Either may be ambiguous alone.
    fn of_both(self, text: &str) -> Resolution {
        let bracketed = text.trim_end().strip_suffix(')').and_then(|text| text.split_once('('));
        let Some((first, second)) = bracketed.or_else(|| text.split_once('/')) else { return Resolution::None };
        let (first, second) = (self.of_text(first), self.of_text(second));
        let agrees =
            |found: &Found| [first, second].iter().all(|part| part.candidates().ids().any(|id| id == found.id));
        first.one().or(second.one()).filter(agrees).map_or(Resolution::None, Resolution::One)
    }

    fn of_codes(self, rows: impl Iterator<Item = &'static CodeEntry>) -> Resolution {
        let mut best = Best::default();
        for row in rows {
            let (Some(nation), name) = (row.nation(), row.name()) else { continue };
            let how = match row.role {
                Role::Id => How::Id,
                Role::Coded(_) => How::Code,
                Role::Initials => name.map_or(How::Alias, |name| how(nation, name)),
            };
            self.offer(&mut best, nation, name, how);
        }
        best.resolution()
    }

    fn of_name(self, text: &str) -> Resolution {
        let Some(folded) = Folded::of(text) else { return Resolution::None };
        let mut best = Best::default();
        for (nation, name) in named(&folded).filter(|(_, name)| has_marks_of(text, &folded, name.text())) {
            self.offer(&mut best, nation, Some(name), how(nation, name));
        }
        best.resolution()
    }

    fn offer(self, best: &mut Best, nation: &'static NationFacts, name: Option<NameFacts>, how: How) {
        best.is_of_ended |= self.on.is_some() && nation.ended && how != How::Metonym;
        if let Some(rank) = self.rank(nation, name, how) {
            // A code that was withdrawn while the name stayed is that of the nation as it still is.
            let former = name.filter(|name| name.kind() != NameKind::Code).map(|name| name.dating().alpha3);
            let alpha3 = former.filter(|code| letters(code).is_some());
            best.offer(rank, Found { id: nation.id(), how, alpha3: alpha3.unwrap_or(nation.alpha3) });
        }
    }

    /// How near a bearer of a name is; `None` if it is not meant.
    fn rank(self, nation: &NationFacts, name: Option<NameFacts>, how: How) -> Option<Rank> {
        if how == How::Metonym && !self.metonyms {
            return None;
        }
        let Some(day) = self.on else { return today(nation, name) };
        let period = name.map(NameFacts::period);
        let dated = period.filter(|period| period.since.is_some() || period.until != Until::Open);
        match (dated, nation.period().covers(day) != Some(false)) {
            // Whoever bore the name on that day was there, even as a territory before it became a state.
            (Some(period), _) if period.covers(day) == Some(true) => Some(Rank::Bears),
            (None, true) => Some(Rank::Bears),
            (Some(period), true) if outlives(name?, period, how, day) => {
                Some(if nation.ended { Rank::Ended } else { Rank::Bore })
            }
            _ => None,
        }
    }
}

/// How near a bearer is when no day is asked for.
fn today(nation: &NationFacts, name: Option<NameFacts>) -> Option<Rank> {
    let former = name.is_some_and(|name| name.period().until != Until::Open);
    let needs_day = name.is_some_and(NameFacts::needs_day);
    let present = if nation.ended { Rank::Ended } else { Rank::Bears };
    (!needs_day).then_some(if former { Rank::Bore } else { present })
}

/// Whether a name is understood on a day that is not one of its own.
fn outlives(name: NameFacts, period: Period, how: How, day: Day) -> bool {
    let is_before = period.since.is_some_and(|since| day < since.first());
    how != How::Metonym && !name.needs_day() && !(is_before && name.kind() == NameKind::Former)
}

/// How near a bearer of a name is, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
enum Rank {
    /// It bears the name.
    #[default]
    Bears,
    /// It has ended, or bore the name at another time and has ended since.
    Ended,
    /// It bore the name at another time.
    Bore,
}

/// The nearest bearers so far.
#[derive(Default)]
struct Best {
    rank: Rank,
    /// Whether, asked for a day, a nation that has ended has the name, too.
    is_of_ended: bool,
    first: Option<Found>,
    all: Candidates,
}

impl Best {
    fn offer(&mut self, rank: Rank, found: Found) {
        match self.first {
            Some(_) if rank > self.rank => return,
            Some(first) if rank == self.rank => {
                let better = first.id == found.id && found.how < first.how;
                self.first = Some(if better { found } else { first });
            }
            _ => *self = Best { rank, first: Some(found), all: Candidates::default(), ..*self },
        }
        self.all.add(found.id);
    }

    fn resolution(self) -> Resolution {
        match self.first {
            None => Resolution::None,
            Some(_) if self.is_of_ended && self.rank == Rank::Bore => Resolution::None,
            Some(found) if self.all.ids().count() == 1 => Resolution::One(found),
            Some(_) => Resolution::Ambiguous(self.all),
        }
    }
}

impl Own {
    /// What finding it means.
    fn resolution(self) -> Resolution {
        let Own::Nation(id, how) = self else { return Resolution::None };
        Resolution::One(Found { id, how, alpha3: nation(id).map_or([0; 3], |nation| nation.alpha3) })
    }
}

/// Articles of other languages, as they begin a name.
const ARTICLES: [&str; 16] = [
    "la ", "le ", "les ", "l'", "l’", "el ", "los ", "las ", "die ", "der ", "das ", "il ", "lo ", "gli ", "os ", "as ",
];

pub(super) fn without_article(text: &str) -> Option<&str> {
    let text = text.trim_start();
    let begins = |article: &&str| text.get(..article.len()).is_some_and(|start| start.eq_ignore_ascii_case(article));
    ARTICLES.into_iter().find(begins).and_then(|article| text.get(article.len()..))
}
