//! Names of your own: a game, a Model UN, a newsroom's house style.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::entry::{CodeEntry, LONGEST};
use super::how::How;
use super::index::{capitals, coded, named};
use super::{Folded, bloc, blocs, nation};
use crate::id::{BlocId, IdError, NationId};
use crate::quote::shown;

/// Nations, blocs and names of your own, looked up before those of the atlas.
///
/// A name that means somebody else already, here or in the atlas, is refused unless you override it. Blocs are nobody whom
/// [`resolve`](super::Resolver::resolve) finds; their ids and names are kept here so that nothing else takes them.
///
/// As a record it is three lists, in the order of the calls; to read one is to check it again.
///
/// # Example
/// ```
/// use demarche::atlas::{Gazetteer, Resolver};
///
/// let mut house = Gazetteer::new();
/// house.add_nation("XRUR", "Ruritania")?;
/// house.add_name("the Hexagon", "FRA")?;
/// let id = |text| Resolver::new().with(&house).resolve(text).one().map(|found| found.id().to_string());
/// assert_eq!(id("ruritania").as_deref(), Some("XRUR"));
/// assert_eq!(id("The Hexagon").as_deref(), Some("FRA"));
///
/// let taken = house.add_name("Congo", "COG").unwrap_err();
/// assert_eq!(taken.to_string(), "`Congo` already names `COD`, `COG`: choose another name, or override it");
/// house.override_name("Congo", "COG")?;
/// # Ok::<(), demarche::atlas::NameError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(try_from = "Written", into = "Written")]
pub struct Gazetteer {
    written: Written,
    /// Names as they are folded, and whose they are.
    folded: BTreeMap<String, Whose>,
    /// Names of capitals alone.
    capitals: BTreeMap<[u8; LONGEST], Whose>,
}

/// What was added, as it is written down.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    nations: Vec<Party>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    blocs: Vec<Party>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    names: Vec<Further>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Party {
    id: String,
    name: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Further {
    name: String,
    of: String,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    overrides: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Whose {
    id: String,
    own: Own,
}

/// Whom a name of your own means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Own {
    Nation(NationId, How),
    Bloc,
}

/// Why a name of your own was refused. Its message says what to do.
///
/// # Example
/// ```
/// use demarche::atlas::Gazetteer;
///
/// let error = Gazetteer::new().add_name("Nato", "FRA").unwrap_err();
/// assert_eq!(error.to_string(), "`Nato` already names `NATO`: choose another name, or override it");
/// assert_eq!(error.taken_by(), ["NATO"]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(transparent)]
pub struct NameError(Reason);

#[derive(Debug, Clone, PartialEq, Eq, Error)]
enum Reason {
    #[error("`{name}` already names {}: choose another name, or override it", listed(by))]
    Taken { name: String, by: Vec<String> },
    #[error("the id `{id}` already is, or names, {}: choose another id", listed(by))]
    TakenId { id: String, by: Vec<String> },
    #[error("`{0}` is kept for ISO 3166-1: a nation of your own is `X` and three more of A–Z and 0–9")]
    Kept(String),
    #[error("no nation or bloc has the id `{0}`: add it before its names")]
    Unknown(String),
    #[error("`{0}` is an id and always means its own: choose another name")]
    Id(String),
    #[error("`{0}` cannot be a name: too little or too much is left of it when names are compared")]
    Nothing(String),
    #[error(transparent)]
    Malformed(IdError),
}

fn listed(ids: &[String]) -> String {
    ids.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}

impl NameError {
    /// The ids of those who have the name or the id, in order; none if that is not why it was refused.
    ///
    /// ```
    /// # use demarche::atlas::Gazetteer;
    /// assert_eq!(Gazetteer::new().add_name("Korea", "KOR").unwrap_err().taken_by(), ["KOR", "PRK"]);
    /// ```
    #[must_use]
    pub fn taken_by(&self) -> &[String] {
        match &self.0 {
            Reason::Taken { by, .. } | Reason::TakenId { by, .. } => by,
            _ => &[],
        }
    }
}

impl Gazetteer {
    /// An empty one.
    ///
    /// ```
    /// # use demarche::atlas::Gazetteer;
    /// assert_eq!(Gazetteer::new(), Gazetteer::default());
    /// ```
    #[must_use]
    pub fn new() -> Gazetteer {
        Gazetteer::default()
    }

    /// Adds a nation: `X` and three more, or three letters of an ISO 3166-1 user-assigned range.
    ///
    /// # Errors
    /// If the id is no such id, or the id or the name means somebody already.
    ///
    /// ```
    /// # use demarche::atlas::Gazetteer;
    /// let mut game = Gazetteer::new();
    /// game.add_nation("XRUR", "Ruritania")?;
    /// assert!(game.add_nation("RUR", "Ruritania").is_err());
    /// # Ok::<(), demarche::atlas::NameError>(())
    /// ```
    pub fn add_nation(&mut self, id: &str, name: &str) -> Result<(), NameError> {
        let nation = id.parse::<NationId>().map_err(|error| NameError(Reason::Malformed(error)))?;
        self.check_id(id)?;
        if !is_free(id) {
            return Err(NameError(Reason::Kept(id.to_owned())));
        }
        self.check(name, id)?;
        self.keep(id, id, Own::Nation(nation, How::Id))?;
        self.keep(name, id, Own::Nation(nation, How::Name))?;
        self.written.nations.push(Party { id: id.to_owned(), name: name.to_owned() });
        Ok(())
    }

    /// Adds a bloc, so that nothing else takes its id or its name.
    ///
    /// # Errors
    /// If the id is no id, or the id or the name means somebody already.
    ///
    /// ```
    /// # use demarche::atlas::Gazetteer;
    /// let mut game = Gazetteer::new();
    /// game.add_bloc("north-pact", "Northern Pact")?;
    /// assert_eq!(game.add_name("Northern Pact", "NOR").unwrap_err().taken_by(), ["north-pact"]);
    /// # Ok::<(), demarche::atlas::NameError>(())
    /// ```
    pub fn add_bloc(&mut self, id: &str, name: &str) -> Result<(), NameError> {
        id.parse::<BlocId>().map_err(|error| NameError(Reason::Malformed(error)))?;
        self.check_id(id)?;
        self.check(name, id)?;
        self.keep(id, id, Own::Bloc)?;
        self.keep(name, id, Own::Bloc)?;
        self.written.blocs.push(Party { id: id.to_owned(), name: name.to_owned() });
        Ok(())
    }

    /// Adds a name of a nation or a bloc, of the atlas or your own, by its id.
    ///
    /// # Errors
    /// If nobody has the id, the name is an id, or it means somebody else already.
    ///
    /// ```
    /// # use demarche::atlas::Gazetteer;
    /// let mut house = Gazetteer::new();
    /// house.add_name("the Hexagon", "FRA")?;
    /// assert_eq!(house.add_name("Hexagon", "USA").unwrap_err().taken_by(), ["FRA"]);
    /// # Ok::<(), demarche::atlas::NameError>(())
    /// ```
    pub fn add_name(&mut self, name: &str, of: &str) -> Result<(), NameError> {
        self.check_no_id(name)?;
        self.check(name, of)?;
        self.further(name, of, false)
    }

    /// Adds a name, whoever else has it. An id is no name: it always means its own.
    ///
    /// # Errors
    /// If nobody has the id `of`, or the name is an id.
    ///
    /// ```
    /// # use demarche::atlas::{Gazetteer, Resolver};
    /// let mut house = Gazetteer::new();
    /// house.override_name("Korea", "KOR")?;
    /// assert_eq!(Resolver::new().with(&house).resolve("Korea").one().unwrap().id().as_str(), "KOR");
    /// assert!(house.override_name("FRA", "DEU").is_err());
    /// # Ok::<(), demarche::atlas::NameError>(())
    /// ```
    pub fn override_name(&mut self, name: &str, of: &str) -> Result<(), NameError> {
        self.check_no_id(name)?;
        self.further(name, of, true)
    }

    /// Whom a text means here.
    pub(super) fn find(&self, text: &str) -> Option<Own> {
        let short = capitals(text).and_then(|code| self.capitals.get(&code));
        // An id means its own, though another bears a name that differs by its small letters alone.
        let named = || if self.is_id(text) { None } else { self.folded.get(Folded::of(text)?.as_str()) };
        Some(short.or_else(named)?.own)
    }

    /// Every name of a nation that was added, with its id.
    pub(super) fn nation_names(&self) -> impl Iterator<Item = (NationId, &str)> {
        let own = self.written.nations.iter().map(|nation| (&nation.id, nation.name.as_str()));
        let further = self.written.names.iter().map(|further| (&further.of, further.name.as_str()));
        own.chain(further).filter_map(|(id, name)| match self.whose(id)? {
            Own::Nation(id, _) => Some((id, name)),
            Own::Bloc => None,
        })
    }

    /// Whether a text is the id of a nation or a bloc, here or in the atlas, as it stands or with dots.
    fn is_id(&self, text: &str) -> bool {
        let code = capitals(text);
        let code = code.as_ref().and_then(|code| std::str::from_utf8(code).ok());
        code.is_some_and(|code| self.whose(code.trim_end_matches('\0')).is_some()) || self.whose(text.trim()).is_some()
    }

    fn check_no_id(&self, name: &str) -> Result<(), NameError> {
        if self.is_id(name) { Err(NameError(Reason::Id(shown(name)))) } else { Ok(()) }
    }

    fn further(&mut self, name: &str, of: &str, overrides: bool) -> Result<(), NameError> {
        let own = self.whose(of).ok_or_else(|| NameError(Reason::Unknown(shown(of))))?;
        self.keep(name, of, own)?;
        self.written.names.push(Further { name: name.to_owned(), of: of.to_owned(), overrides });
        Ok(())
    }

    fn whose(&self, id: &str) -> Option<Own> {
        let is = |party: &Party| party.id == id;
        if self.written.blocs.iter().any(is) || bloc(id).is_some() {
            return Some(Own::Bloc);
        }
        let known = id.parse::<NationId>().ok()?;
        let is_known = self.written.nations.iter().any(is) || nation(known).is_some();
        is_known.then_some(Own::Nation(known, How::Alias))
    }

    fn keep(&mut self, name: &str, id: &str, own: Own) -> Result<(), NameError> {
        let nothing = || NameError(Reason::Nothing(shown(name)));
        let whose = Whose { id: id.to_owned(), own };
        if let Some(code) = capitals(name) {
            self.capitals.insert(code, whose);
        } else {
            self.folded.insert(Folded::of(name).ok_or_else(nothing)?.as_str().to_owned(), whose);
        }
        Ok(())
    }

    fn check_id(&self, id: &str) -> Result<(), NameError> {
        let by = self.bearers(id);
        if by.is_empty() { Ok(()) } else { Err(NameError(Reason::TakenId { id: shown(id), by })) }
    }

    fn check(&self, name: &str, of: &str) -> Result<(), NameError> {
        if Folded::of(name).is_none() {
            return Err(NameError(Reason::Nothing(shown(name))));
        }
        let by = self.bearers(name);
        if by.iter().all(|id| id == of) { Ok(()) } else { Err(NameError(Reason::Taken { name: shown(name), by })) }
    }

    /// The ids of all who have a name, here or in the atlas, on whatever day, in order.
    fn bearers(&self, name: &str) -> Vec<String> {
        let Some(folded) = Folded::of(name) else { return Vec::new() };
        let code = capitals(&name.to_uppercase());
        let own = [code.and_then(|code| self.capitals.get(&code)), self.folded.get(folded.as_str())];
        let own = own.into_iter().flatten().map(|whose| whose.id.clone());
        let coded = code.map(coded).unwrap_or_default().iter().filter_map(CodeEntry::nation);
        let nations = named(&folded).map(|(nation, _)| nation).chain(coded).map(|nation| nation.id().to_string());
        let same = |text: &&str| Folded::of(text).as_ref() == Some(&folded);
        let named_so = blocs().iter().filter(|bloc| [bloc.id(), bloc.name()].iter().chain(bloc.aliases()).any(same));
        let mut bearers: Vec<_> = own.chain(nations).chain(named_so.map(|bloc| bloc.id().to_owned())).collect();
        bearers.sort_unstable();
        bearers.dedup();
        bearers
    }
}

/// Whether an id of a nation is free for whoever wants it: `X` and three more, or user-assigned by ISO 3166-1.
fn is_free(id: &str) -> bool {
    match *id.as_bytes() {
        [b'X', _, _, _] | [b'A', b'A', _] | [b'X', _, _] | [b'Z', b'Z', _] => true,
        [b'Q', second, _] => second >= b'M',
        _ => false,
    }
}

impl TryFrom<Written> for Gazetteer {
    type Error = NameError;

    fn try_from(written: Written) -> Result<Gazetteer, NameError> {
        let mut gazetteer = Gazetteer::new();
        for Party { id, name } in &written.nations {
            gazetteer.add_nation(id, name)?;
        }
        for Party { id, name } in &written.blocs {
            gazetteer.add_bloc(id, name)?;
        }
        for Further { name, of, overrides } in &written.names {
            if *overrides { gazetteer.override_name(name, of)? } else { gazetteer.add_name(name, of)? }
        }
        Ok(gazetteer)
    }
}

impl From<Gazetteer> for Written {
    fn from(gazetteer: Gazetteer) -> Written {
        gazetteer.written
    }
}
