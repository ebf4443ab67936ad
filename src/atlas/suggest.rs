//! Who may have been meant by a text that names nobody.

use super::entry::NameKind;
use super::gazetteer::Gazetteer;
use super::name::NameFacts;
use super::resolve::Resolver;
use super::{Folded, nations};
use crate::id::NationId;

/// How alike two folded names must at least be (Damerau–Levenshtein, 1 is equal).
const ALIKE: f64 = 0.7;
/// How many nations are offered at most.
const OFFERED: usize = 3;

/// A nation that may have been meant, by a name near to what was written.
///
/// # Example
/// ```
/// use demarche::atlas;
///
/// let nearest = atlas::suggest("Azerbajan").into_iter().next().unwrap();
/// assert_eq!((nearest.id().as_str(), nearest.name()), ("AZE", "Azerbaijan"));
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    id: NationId,
    name: String,
    likeness: f64,
}

impl Suggestion {
    /// The id of the nation.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::suggest("Zimbawe")[0].id().as_str(), "ZWE");
    /// ```
    #[must_use]
    pub fn id(&self) -> NationId {
        self.id
    }

    /// The name that is near.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert_eq!(atlas::suggest("Zimbawe")[0].name(), "Zimbabwe");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How near: 1 is equal.
    ///
    /// ```
    /// # use demarche::atlas;
    /// assert!(atlas::suggest("Zimbawe")[0].likeness() > 0.8);
    /// ```
    #[must_use]
    pub fn likeness(&self) -> f64 {
        self.likeness
    }
}

impl Resolver<'_> {
    /// The nations that may have been meant, the nearest first, at most three. They are for a person to choose from:
    /// nothing here takes one for an answer. The day does not matter.
    ///
    /// # Cost
    /// Every name is compared: milliseconds.
    ///
    /// ```
    /// # use demarche::atlas::Resolver;
    /// assert_eq!(Resolver::new().suggest("Kremln"), []);
    /// assert_eq!(Resolver::new().with_metonyms().suggest("Kremln")[0].id().as_str(), "RUS");
    /// ```
    #[must_use]
    pub fn suggest(self, text: &str) -> Vec<Suggestion> {
        let Some(asked) = Folded::of(text) else { return Vec::new() };
        let meant = |name: &NameFacts| match name.kind() {
            NameKind::Code => false,
            NameKind::Metonym => self.knows_metonyms(),
            _ => true,
        };
        let names = nations().iter().flat_map(|nation| nation.names().map(|name| (nation.id(), name)));
        let known = names.filter(|(_, name)| meant(name)).map(|(id, name)| (id, name.text()));
        let own = self.gazetteer().into_iter().flat_map(Gazetteer::nation_names);
        let mut best = Vec::new();
        for (id, name) in own.chain(known) {
            offer(&mut best, &asked, id, name);
        }
        best
    }
}

fn offer(best: &mut Vec<Suggestion>, asked: &Folded, id: NationId, name: &str) {
    let Some(known) = Folded::of(name) else { return };
    let likeness = strsim::normalized_damerau_levenshtein(asked.as_str(), known.as_str());
    if likeness < ALIKE {
        return;
    }
    match best.iter_mut().find(|one| one.id == id) {
        Some(one) if one.likeness >= likeness => return,
        Some(one) => *one = Suggestion { id, name: name.to_owned(), likeness },
        None => best.push(Suggestion { id, name: name.to_owned(), likeness }),
    }
    best.sort_by(|one, other| other.likeness.total_cmp(&one.likeness).then(one.id.cmp(&other.id)));
    best.truncate(OFFERED);
}
