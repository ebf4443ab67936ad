//! Reference facts, compiled in: nations, living and dissolved, with their names and codes, and blocs with dated
//! membership.
//!
//! The blocs are `AU`, `BENELUX`, `BRICS`, `CBSS`, `COE`, `EEA`, `EFTA`, `EU`, `EUROZONE`, `G20`, `G7`, `G8`, `JEF`, `NATO`,
//! `NORDIC_COUNCIL`, `OAU`, `OSCE`, `UN`, `UNSC`, `V4` and `WEIMAR`. A membership without an end goes on.
//!
//! Every fact says where it is from and whether it is sure. Nothing is read, parsed or allocated at start-up.
//!
//! # Example
//! ```
//! use demarche::atlas;
//!
//! assert_eq!(atlas::nation("ITA".parse()?).map(|italy| italy.name()), Some("Italy"));
//! assert_eq!(atlas::bloc("NATO").map(|nato| nato.name()), Some("NATO"));
//! # Ok::<(), demarche::IdError>(())
//! ```

mod bloc;
mod entry;
mod fold;
mod gazetteer;
mod history;
mod how;
mod index;
mod name;
mod nation;
mod resolve;
mod suggest;
mod tables;
#[cfg(feature = "csv")]
mod turns;

pub use self::bloc::{BlocFacts, Member, MembershipFact};
pub use self::entry::{NameKind, Scheme};
pub use self::fold::Folded;
pub use self::gazetteer::{Gazetteer, NameError};
pub use self::history::{Ending, HistoryFact, continuator, histories, history, predecessors, successors};
pub use self::how::How;
pub use self::name::NameFacts;
pub use self::nation::NationFacts;
pub use self::resolve::{Candidates, Found, Resolution, Resolver};
pub use self::suggest::Suggestion;

pub(crate) use self::fold::{is_silent, written_out};

use crate::id::NationId;

/// The nation with an id.
///
/// ```
/// # use demarche::atlas;
/// assert!(atlas::nation("FRA".parse()?).is_some());
/// assert!(atlas::nation("XRUR".parse()?).is_none());
/// # Ok::<(), demarche::IdError>(())
/// ```
#[must_use]
pub fn nation(id: NationId) -> Option<&'static NationFacts> {
    nation_place(id).and_then(|place| nations().get(place))
}

/// Every nation, by id.
///
/// ```
/// # use demarche::atlas;
/// assert!(atlas::nations().is_sorted_by_key(|nation| nation.id()));
/// ```
#[must_use]
pub fn nations() -> &'static [NationFacts] {
    &tables::NATIONS
}

/// Who is meant by a text, today and without metonyms; [`Resolver`] knows more.
///
/// Never a guess: what several nations are called is ambiguous, and what none is called is none.
///
/// ```
/// # use demarche::atlas;
/// assert_eq!(atlas::resolve("Côte d'Ivoire").one().unwrap().id().as_str(), "CIV");
/// assert_eq!(atlas::resolve("Congo").candidates().ids().count(), 2);
/// assert!(atlas::resolve("Ruritania").one().is_none());
/// ```
#[must_use]
pub fn resolve(text: &str) -> Resolution {
    Resolver::new().resolve(text)
}

/// Whom a text that names nobody may have meant, for a person to choose from; see [`Resolver::suggest`].
///
/// ```
/// # use demarche::atlas;
/// assert_eq!(atlas::suggest("Urugay")[0].name(), "Uruguay");
/// ```
#[must_use]
pub fn suggest(text: &str) -> Vec<Suggestion> {
    Resolver::new().suggest(text)
}

/// The bloc with an id.
///
/// ```
/// # use demarche::atlas;
/// assert!(atlas::bloc("EU").is_some());
/// assert!(atlas::bloc("eu").is_none());
/// ```
#[must_use]
pub fn bloc(id: &str) -> Option<&'static BlocFacts> {
    bloc_place(id).and_then(|place| blocs().get(place))
}

/// Every bloc, by id.
///
/// ```
/// # use demarche::atlas;
/// assert!(atlas::blocs().is_sorted_by_key(|bloc| bloc.id()));
/// ```
#[must_use]
pub fn blocs() -> &'static [BlocFacts] {
    &tables::BLOCS
}

/// Where a nation stands among all.
pub(crate) fn nation_place(id: NationId) -> Option<usize> {
    nations().binary_search_by_key(&id, NationFacts::id).ok()
}

/// Where a bloc stands among all.
pub(crate) fn bloc_place(id: &str) -> Option<usize> {
    blocs().binary_search_by(|bloc| bloc.id().cmp(id)).ok()
}

impl NationFacts {
    /// Its id, as text.
    pub(crate) fn id_text(&self) -> &str {
        self.id.as_str()
    }

    /// Each text by which somebody may know it, with its id.
    pub(crate) fn known_by(&self) -> impl Iterator<Item = (&str, &str)> {
        [self.id_text(), self.name].into_iter().map(|text| (self.id_text(), text))
    }
}

impl BlocFacts {
    /// Its id, as text.
    pub(crate) fn id_text(&self) -> &str {
        self.id
    }

    /// Each text by which somebody may know it, with its id.
    pub(crate) fn known_by(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = [self.id, self.name].into_iter().chain(self.aliases.iter().copied());
        texts.map(|text| (self.id, text))
    }
}
