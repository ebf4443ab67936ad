//! What hangs under an item, and under what it hangs.

use std::collections::BTreeMap;

use super::Lens;
use crate::dossier::{ItemRef, Kinship, Truth};
use crate::id::{ItemId, Named};
use crate::problem::UnknownName;

/// An item that a question is about, and whether surely so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Subject<'d> {
    pub(super) item: ItemRef<'d>,
    pub(super) surely: bool,
}

/// Everything under an item, or everything above it, however many steps away; without the item itself.
///
/// # Order
/// That of declaration.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let under = paris.now().descendants("reassurance-force")?;
/// assert_eq!(under.definite().count(), 0);
/// let possible: Vec<_> = under.possible().map(|item| item.title()).collect();
/// assert_eq!(possible, ["Deploying peacekeeping troops"], "the force could consist in it");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kin<'d> {
    item: ItemRef<'d>,
    others: Vec<Subject<'d>>,
}

impl<'d> Kin<'d> {
    /// The item.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().ancestors("aid")?.item(), paris.item("aid")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// Those that are reached through plain edges alone.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let above = paris.now().ancestors("peacekeeping-troops")?;
    /// assert!(above.definite().any(|item| item.id().as_str() == "security-guarantees"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn definite(&self) -> impl Iterator<Item = ItemRef<'d>> {
        self.others.iter().filter(|one| one.surely).map(|one| one.item)
    }

    /// Those that are reached only through edges that are hedged or inferred.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let above = paris.now().ancestors("peacekeeping-troops")?;
    /// assert!(above.possible().any(|item| item.id().as_str() == "reassurance-force"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn possible(&self) -> impl Iterator<Item = ItemRef<'d>> {
        self.others.iter().filter(|one| !one.surely).map(|one| one.item)
    }
}

/// ## What hangs under what
impl<'d> Lens<'d> {
    /// Everything that hangs under an item. No lens hides that an item hangs somewhere.
    ///
    /// # Cost
    /// Linear in what is found.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Certainty, Dossier, Edge, Evidence, Item, Source};
    ///
    /// let perhaps = Evidence::of("paper").certainty(Certainty::Possible);
    /// let dossier = Dossier::builder()
    ///     .source(Source::new("paper"))
    ///     .item(Item::new("guarantees", "Guarantees"))
    ///     .item(Item::new("force", "A force").parent("guarantees"))
    ///     .item(Item::new("troops", "Troops").parents([Edge::new("force").cite(perhaps)]))
    ///     .build()?;
    /// let under = dossier.now().descendants("guarantees").unwrap();
    /// assert_eq!(under.definite().map(|item| item.title()).collect::<Vec<_>>(), ["A force"]);
    /// assert_eq!(under.possible().map(|item| item.title()).collect::<Vec<_>>(), ["Troops"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn descendants(self, item: impl Named<ItemId>) -> Result<Kin<'d>, UnknownName> {
        let item = self.dossier.item(item)?;
        Ok(kin(item, self.descent(item)))
    }

    /// Everything under which an item hangs. No lens hides that an item hangs somewhere.
    ///
    /// # Cost
    /// Linear in what is found.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let root = paris.items().next().unwrap();
    /// assert_eq!(paris.now().ancestors(root.id())?.definite().count(), 0);
    /// assert!(paris.now().ancestors("aid")?.definite().any(|item| item == root));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn ancestors(self, item: impl Named<ItemId>) -> Result<Kin<'d>, UnknownName> {
        let item = self.dossier.item(item)?;
        Ok(kin(item, self.reach(item, |place| self.dossier.lineage().parents(place))))
    }

    /// An item and everything under it, in order of declaration; what is reached only through hedged or inferred edges is
    /// possible. Cost: linear in what is found.
    pub(super) fn descent(self, root: ItemRef<'d>) -> Vec<Subject<'d>> {
        self.reach(root, |place| self.dossier.lineage().children(place))
    }

    /// An item and everything that is reached from it, each over the surest way.
    fn reach(self, root: ItemRef<'d>, next: impl Fn(usize) -> &'d [Kinship]) -> Vec<Subject<'d>> {
        let mut reached: BTreeMap<usize, Truth> = BTreeMap::new();
        let mut open = vec![(root.place(), Truth::Yes)];
        while let Some((place, truth)) = open.pop() {
            let best = reached.entry(place).or_insert(Truth::Unknown);
            if *best < truth {
                *best = truth;
                open.extend(next(place).iter().map(|(other, edge)| (*other, truth.min(*edge))));
            }
        }
        let found = reached.into_iter().filter(|(_, truth)| *truth >= Truth::Possible);
        let subject = |(place, truth)| Subject { item: ItemRef::new(self.dossier, place), surely: truth == Truth::Yes };
        found.map(subject).collect()
    }
}

fn kin<'d>(item: ItemRef<'d>, reached: Vec<Subject<'d>>) -> Kin<'d> {
    Kin { item, others: reached.into_iter().filter(|one| one.item != item).collect() }
}
