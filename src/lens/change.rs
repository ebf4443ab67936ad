//! What is another line than it was, and what is only now known to be.

use std::fmt;

use strum::IntoEnumIterator;

use super::Lens;
use super::change_kind::{ChangeKind, kinds};
use super::group::Group;
use super::scope::Scope;
use super::sight::Hidden;
use super::standing::{InForce, Line};
use crate::day::Day;
use crate::dossier::{ItemRef, PartyIx, PartyRef, Row};
use crate::id::{ItemId, Named, PartyId};
use crate::problem::{Unanswerable, UnknownName};

/// A line that is not what it was.
///
/// # Example
/// ```
/// use demarche::{ChangeKind, Dossier, Item, Nation, Position, Stance, day};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("ITA", "Italy"))
///     .item(Item::new("troops", "Troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops").since(day(2025, 3, 1)))
///     .stance(Stance::new("ITA", Position::Acquiesce, "troops").since(day(2025, 4, 1)))
///     .build()?;
/// let change = dossier.now().changes_since(day(2025, 3, 31)).iter().next().unwrap();
/// assert_eq!(change.kind(), ChangeKind::NewPosition);
/// assert_eq!(change.to_string(), "Italy on Troops: oppose → acquiesce");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<'d> {
    party: PartyRef<'d>,
    item: ItemRef<'d>,
    kind: ChangeKind,
    before: Line<'d>,
    after: Line<'d>,
}

impl<'d> Change<'d> {
    /// Whose line it is.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let first = paris.now().changes_since(day(2025, 3, 1)).on("peacekeeping-troops")?.iter().next().unwrap();
    /// assert_eq!(first.party().name(), "France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// On what.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let first = paris.now().changes_since(day(2025, 3, 1)).by("ITA")?.iter().next().unwrap();
    /// assert_eq!(first.item().title(), "Deploying peacekeeping troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// How it differs.
    ///
    /// ```
    /// # use demarche::{ChangeKind, day, samples};
    /// # let paris = samples::paris()?;
    /// let first = paris.now().changes_since(day(2025, 3, 1)).by("ITA")?.iter().next().unwrap();
    /// assert_eq!(first.kind(), ChangeKind::Appeared);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// What it was.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let first = paris.now().changes_since(day(2025, 3, 1)).by("ITA")?.iter().next().unwrap();
    /// assert!(first.before().is_unknown());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn before(&self) -> &Line<'d> {
        &self.before
    }

    /// What it is.
    ///
    /// ```
    /// # use demarche::{Position, day, samples};
    /// # let paris = samples::paris()?;
    /// let first = paris.now().changes_since(day(2025, 3, 1)).by("ITA")?.iter().next().unwrap();
    /// assert_eq!(first.after().definite(), Some(Position::Oppose));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn after(&self) -> &Line<'d> {
        &self.after
    }
}

/// What is another line through one lens than through another: read lazily.
///
/// # Order
/// Items in order of declaration, then parties: nations, then blocs.
///
/// # Cost
/// Two lines for each party and item of which there are records and which pass, worked out when they are reached and again
/// at every call. What narrows it goes through all that are left.
///
/// # Example
/// ```
/// # use demarche::{ChangeKind, Position, Stance, day, samples};
/// let change = Stance::new("ITA", Position::Acquiesce, "peacekeeping-troops").since(day(2025, 4, 2));
/// # let dossier = samples::paris()?.to_builder().stance(change).build()?;
/// let changes = dossier.on(day(2025, 5, 1)).changes_since(day(2025, 4, 1));
/// for change in &changes {
///     assert_eq!(change.to_string(), "Italy on Deploying peacekeeping troops: oppose → acquiesce");
/// }
/// assert_eq!(changes.iter().count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Changes<'d> {
    before: Lens<'d>,
    after: Lens<'d>,
    lines: Vec<(PartyIx, usize)>,
    kinds: Vec<ChangeKind>,
}

/// ## Changes
impl<'d> Lens<'d> {
    /// What is another line on the lens's day than it was on an earlier day, with the same eyes: what was known by a day, and
    /// the floors, are the same for both. Nothing has changed since a day that lies ahead.
    ///
    /// # Cost
    /// Linear in all records.
    ///
    /// # Example
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().changes_since(day(2025, 3, 24)).by("ITA")?.iter().count(), 1, "the article had not appeared");
    /// assert_eq!(paris.now().changes_since(day(2025, 3, 26)).iter().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn changes_since(self, day: Day) -> Changes<'d> {
        Changes::between(Lens { day: day.min(self.day), ..self }, self)
    }

    /// What is another line, on the same day, by what is known now than by what was known by an earlier day. Nothing was
    /// learned since a day later than that by which the lens itself asks for what was known.
    ///
    /// # Cost
    /// Linear in all records.
    ///
    /// # Example
    /// ```
    /// # use demarche::{ChangeKind, day, samples};
    /// # let paris = samples::paris()?;
    /// let learned = paris.now().learned_since(day(2025, 3, 25));
    /// assert!(learned.iter().all(|change| change.kind() == ChangeKind::Appeared), "all of it from the article");
    /// assert_eq!(paris.now().learned_since(day(2025, 3, 26)).iter().count(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn learned_since(self, day: Day) -> Changes<'d> {
        let day = self.known_by.map_or(day, |known_by| known_by.min(day));
        Changes::between(Lens { known_by: Some(day), ..self }, self)
    }

    /// What is another line than through another lens: on another day, known by another, with other floors, or in another
    /// dossier, such as this one before it was amended. Parties and items of another dossier are the same if their ids are.
    ///
    /// ```
    /// use demarche::{Evidence, Position, Stance};
    ///
    /// # let mut paris = demarche::samples::paris()?;
    /// let before = paris.clone();
    /// let key = paris.party("ITA")?.stances().next().unwrap().key();
    /// paris.retract(&key)?;
    /// paris.record(Stance::new("DEU", Position::Support, "aid").cite(Evidence::of("article")))?;
    /// let changes: Vec<_> = paris.now().changes_from(before.now()).iter().map(|change| change.to_string()).collect();
    /// assert_eq!(changes, ["Italy on Deploying peacekeeping troops: oppose → unknown", "Germany on Aid for Ukraine: unknown → support"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn changes_from(self, before: Lens<'d>) -> Changes<'d> {
        Changes::between(before, self)
    }
}

impl<'d> Changes<'d> {
    fn between(before: Lens<'d>, after: Lens<'d>) -> Changes<'d> {
        let mut lines = after.lines_with_records();
        if !std::ptr::eq(before.dossier, after.dossier) {
            let (index, known) = (after.dossier.index(), before.lines_with_records());
            let same = |(party, item): (PartyIx, usize)| {
                let item = before.dossier.item_at(item)?.id();
                Some((index.party(before.dossier.party_at(party).id())?, index.item(item.as_str())?))
            };
            lines.extend(known.into_iter().filter_map(same));
            lines.sort_unstable_by_key(|(party, item)| (*item, *party));
            lines.dedup();
        }
        Changes { before, after, lines, kinds: ChangeKind::iter().collect() }
    }

    fn dossier(&self) -> &'d crate::dossier::Dossier {
        self.after.dossier
    }
}

/// ## Narrowing
impl<'d> Changes<'d> {
    /// Only on an item itself. Stacks with others.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let changes = paris.now().changes_since(day(2025, 3, 1)).on("peacekeeping-troops")?;
    /// assert_eq!(changes.iter().count(), 5, "four nations, and the European nations as such");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on(mut self, item: impl Named<ItemId>) -> Result<Changes<'d>, UnknownName> {
        let item = self.dossier().item(item)?.place();
        self.lines.retain(|(_, on)| *on == item);
        Ok(self)
    }

    /// Only on an item and whatever surely hangs under it. Stacks with others.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let under = |item| paris.now().changes_since(day(2025, 3, 1)).under(item).unwrap().iter().count();
    /// assert_eq!(["security-guarantees", "reassurance-force"].map(under), [5, 0], "the force may not be of troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn under(mut self, item: impl Named<ItemId>) -> Result<Changes<'d>, UnknownName> {
        let below = self.after.descent(self.dossier().item(item)?).into_iter();
        let below: Vec<_> = below.filter(|one| one.surely).map(|one| one.item.place()).collect();
        self.lines.retain(|(_, on)| below.binary_search(on).is_ok());
        Ok(self)
    }

    /// Only of a party. Stacks with others.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let changes = paris.now().changes_since(day(2025, 3, 1)).by("ITA")?;
    /// let told: Vec<_> = changes.iter().map(|change| change.to_string()).collect();
    /// assert_eq!(told, ["Italy on Deploying peacekeeping troops: unknown → oppose"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn by(mut self, party: impl Named<PartyId>) -> Result<Changes<'d>, UnknownName> {
        let party = self.dossier().party(party)?.ix();
        self.lines.retain(|(by, _)| *by == party);
        Ok(self)
    }

    /// Only of those who surely are in a group on the lens's day. Stacks with others.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let changes = paris.now().changes_since(day(2025, 3, 1)).on("peacekeeping-troops")?.among("EU")?;
    /// let parties: Vec<_> = changes.iter().map(|change| change.party().name()).collect();
    /// assert_eq!(parties, ["France", "Italy", "Poland"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn among<'g>(self, group: impl Into<Group<'g>>) -> Result<Changes<'d>, Unanswerable> {
        let scope = self.after.scope().among(group)?;
        Ok(self.within(scope))
    }

    /// Only of nations that surely are outside a group on the lens's day. Stacks with others.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let changes = paris.now().changes_since(day(2025, 3, 1)).on("peacekeeping-troops")?.outside("EU")?;
    /// assert!(changes.iter().map(|change| change.party().name()).eq(["United Kingdom"]), "the EU itself is no nation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outside<'g>(self, group: impl Into<Group<'g>>) -> Result<Changes<'d>, Unanswerable> {
        let scope = self.after.scope().outside(group)?;
        Ok(self.within(scope))
    }

    /// Only of those who surely are in a scope that was narrowed before. Stacks with others.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let outsiders = paris.now().scope().among("EU")?.outside(["FRA"])?;
    /// let changes = paris.now().changes_since(day(2025, 3, 1)).on("peacekeeping-troops")?.within(outsiders);
    /// assert!(changes.iter().map(|change| change.party().name()).eq(["Italy", "Poland"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn within(mut self, scope: Scope<'d>) -> Changes<'d> {
        let scope = self.after.scope().and(scope);
        self.lines.retain(|(by, _)| scope.holds(*by) == Some(true));
        self
    }

    /// Only those of a kind. Stacks with others.
    ///
    /// ```
    /// # use demarche::{ChangeKind, day, samples};
    /// # let paris = samples::paris()?;
    /// let changes = paris.now().changes_since(day(2025, 3, 1));
    /// assert_eq!(changes.of(ChangeKind::NewPosition).iter().count(), 0, "what it tells it tells first");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(mut self, kind: ChangeKind) -> Changes<'d> {
        self.kinds.retain(|one| *one == kind);
        self
    }
}

/// ## The answer
impl<'d> Changes<'d> {
    /// The changes.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let items: Vec<_> = paris.now().changes_since(day(2025, 3, 1)).by("RUS")?.iter().map(|one| one.item()).collect();
    /// assert_eq!(items, [paris.item("complete-ceasefire")?]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn iter(&self) -> EachChange<'d> {
        let mut changes = self.clone();
        let lines = std::mem::take(&mut changes.lines).into_iter();
        EachChange { changes, lines, found: Vec::new().into_iter() }
    }

    /// How many records on what is compared one of the lenses hides only because their sources have no day.
    ///
    /// ```
    /// use demarche::{Evidence, Position, Source, Stance, day};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(Evidence::of("leaflet"));
    /// # let dossier = paris.to_builder().source(Source::new("leaflet")).stance(germany).build()?;
    /// assert_eq!(dossier.now().learned_since(day(2025, 3, 25)).undated(), 1, "it may have been known before");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn undated(&self) -> usize {
        let rows = self.lines.iter().flat_map(|(party, item)| self.dossier().ledger().of_party(*party, *item).rows());
        let come = rows.filter(|row| row.since.first() <= self.after.day);
        let hidden = |row: &Row<'_>| {
            [self.before, self.after].iter().any(|lens| {
                let timeless = Lens { known_by: None, ..*lens };
                lens.sees(row) == Err(Hidden::Undated) && timeless.sees(row).is_ok()
            })
        };
        come.filter(hidden).count()
    }

    fn of_line(&self, party: PartyIx, item: usize) -> Vec<Change<'d>> {
        let dossier = self.dossier();
        let (party_ref, item_ref) = (dossier.party_at(party), ItemRef::new(dossier, item));
        // In another dossier there may be no such party, or item.
        let before = self.before.line(party_ref, item_ref).unwrap_or(Line::Unknown);
        let after = self.after.line_of(party, item);
        let kinds = kinds(&before, &after).into_iter().filter(|kind| self.kinds.contains(kind));
        let change =
            |kind| Change { party: party_ref, item: item_ref, kind, before: before.clone(), after: after.clone() };
        kinds.map(change).collect()
    }
}

impl<'d> IntoIterator for &Changes<'d> {
    type Item = Change<'d>;
    type IntoIter = EachChange<'d>;

    fn into_iter(self) -> EachChange<'d> {
        self.iter()
    }
}

/// Changes, each worked out when it is reached.
///
/// # Order
/// Items in order of declaration, then parties: nations, then blocs.
///
/// # Example
/// ```
/// # use demarche::{day, samples};
/// # let paris = samples::paris()?;
/// let mut changes = paris.now().changes_since(day(2025, 3, 1)).iter();
/// assert_eq!(changes.next().unwrap().to_string(), "France on Deploying peacekeeping troops: unknown → support");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct EachChange<'d> {
    changes: Changes<'d>,
    lines: std::vec::IntoIter<(PartyIx, usize)>,
    found: std::vec::IntoIter<Change<'d>>,
}

impl<'d> Iterator for EachChange<'d> {
    type Item = Change<'d>;

    fn next(&mut self) -> Option<Change<'d>> {
        loop {
            if let Some(change) = self.found.next() {
                return Some(change);
            }
            let (party, item) = self.lines.next()?;
            self.found = self.changes.of_line(party, item).into_iter();
        }
    }
}

impl fmt::Display for Change<'_> {
    /// The party, the item, what the line was and what it is; of how firmly, only where that is the change.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Change { party, item, kind, before, after } = self;
        write!(f, "{party} on {item}: ")?;
        match (kind, before.in_force(), after.in_force()) {
            (ChangeKind::Firmer | ChangeKind::Softer | ChangeKind::OtherTerms, Some(before), Some(after)) => {
                write!(f, "{} → {} ({kind})", firmly(before), firmly(after))
            }
            _ => write!(f, "{before} → {after}"),
        }
    }
}

/// A position with how firmly and under how many conditions it is held.
fn firmly(line: &InForce<'_>) -> String {
    let strength = line.strength().map(|strength| format!(", {strength}")).unwrap_or_default();
    let conditions = match line.pending().len() {
        0 => String::new(),
        1 => ", under 1 condition".into(),
        more => format!(", under {more} conditions"),
    };
    format!("{}{strength}{conditions}", line.positions())
}
