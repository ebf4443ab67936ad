//! The lines of a dossier side by side: which parties, which items.

use std::sync::Arc;

use super::left_out::{Left, LeftOut, Missing};
use super::levels::Levels;
use super::planes::Planes;
use super::subset::Subset;
use super::view::{TooLarge, View};
use crate::dossier::{ItemRef, PartyIx, PartyRef, PartySet, checked};
use crate::lens::{Group, Lens, Parties};
use crate::problem::Unanswerable;

/// The lines that a lens shows, side by side: a scope of parties, a scope of items, and everything that can be measured of
/// them.
///
/// Compared are lines that are definite, under no condition that is not met, and at a position that has a level
/// ([`Levels`]). The others are missing: they are nowhere counted as anything else, and [`left_out`](Comparison::left_out)
/// says how many there are, and why.
///
/// Who is named (`pair`, `drift`, `like`) is compared whether in scope or not. The scope is for what is asked of nobody by
/// name: at first all nations that have a line, also those that no longer exist. Blocs are in no scope, because their
/// members are; they can be named.
///
/// # Cost
/// The records are read once, and lie in memory as bits that all narrowed comparisons share: keep the value, it is the
/// cache. To narrow it takes a pass over the bits.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item, Position, Stance};
///
/// let dossier = Dossier::builder()
///     .item(Item::new("aid", "Aid"))
///     .item(Item::new("troops", "Troops"))
///     .stance(Stance::new("FRA", Position::Support, "aid"))
///     .stance(Stance::new("ITA", Position::Support, "aid"))
///     .stance(Stance::new("FRA", Position::Support, "troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops"))
///     .build()?;
/// let comparison = dossier.now().compare()?;
/// let agreement = comparison.pair("FRA", "ITA")?.agreement().unwrap();
/// assert_eq!((agreement.value(), agreement.n()), (0.5, 2));
/// assert_eq!(comparison.on(["aid"])?.pair("FRA", "ITA")?.agreement().unwrap().value(), 1.0);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Comparison<'d> {
    pub(super) lens: Lens<'d>,
    pub(super) planes: Arc<Planes>,
    /// The items in scope, whether anybody has a line on them or not.
    pub(super) items: Subset,
    /// The lines on the items in scope,
    pub(super) own: Arc<View>,
    /// and those of them that count for the scope of parties.
    pub(super) view: Arc<View>,
    /// Lines that narrowing took away from parties and items that are in scope.
    pub(super) dropped: Arc<Vec<Left>>,
    /// Of whom it is asked,
    pub(super) asked: PartySet,
    /// whom a group may bring in beside, until one has cut,
    pub(super) beside: Option<PartySet>,
    /// and who of them has a line that is compared, as rows.
    pub(super) parties: Subset,
}

/// ## Comparison
impl<'d> Lens<'d> {
    /// All lines side by side, read as the usual [`Levels`].
    ///
    /// # Errors
    /// When there are more than 2³² parties × items.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let pair = paris.now().compare()?.pair("FRA", "GBR")?;
    /// assert_eq!(pair.agreement().map(|score| (score.value(), score.n())), Some((1.0, 1)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn compare(self) -> Result<Comparison<'d>, TooLarge> {
        self.compare_by(&Levels::default())
    }

    /// All lines side by side, read as levels of one's own.
    ///
    /// # Errors
    /// When there are more than 2³² parties × items.
    ///
    /// # Example
    /// ```
    /// use demarche::{Position, compare::Levels};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let silent = Levels::default().position(Position::NotStated, 1);
    /// let pair = paris.now().compare_by(&silent)?.pair("UKR", "RUS")?;
    /// assert_eq!(pair.agreement().unwrap().value(), 0.5, "on the ceasefire");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn compare_by(self, levels: &Levels) -> Result<Comparison<'d>, TooLarge> {
        let planes = Planes::of(self, levels)?;
        let nations = |party: &PartyIx| self.dossier().party_at(*party).is_nation();
        let view = Arc::new(planes.view.clone());
        let comparison = Comparison {
            lens: self,
            items: Subset::all(view.items()),
            own: view.clone(),
            view,
            dropped: Arc::default(),
            asked: planes.parties.iter().copied().filter(nations).collect(),
            beside: Some(self.dossier().index().census.every_nation().clone()),
            parties: Subset::default(),
            planes: Arc::new(planes),
        };
        Ok(comparison.settled())
    }
}

/// ## Which parties
impl<'d> Comparison<'d> {
    /// Only among a group: who surely is a member of a bloc on the lens's day, who surely attends a meeting, a list; also
    /// who no longer exists. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let members = paris.now().compare()?.among("EU")?;
    /// assert_eq!((members.parties().names().as_str(), members.silent().len()), ("France, Italy, Poland", 24));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn among<'g>(self, group: impl Into<Group<'g>>) -> Result<Comparison<'d>, Unanswerable> {
        let standings = self.lens.standings(group.into())?;
        let (surely, _) = standings.inside();
        // Whom a group names need not have a line.
        let asked = surely(self.beside.as_ref().unwrap_or(&self.asked));
        Ok(Comparison { asked, beside: None, ..self }.settled())
    }

    /// Only outside a group: who surely is not in it on the lens's day. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the group, or a nation of a list, is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let others = paris.now().compare()?.outside("EU")?;
    /// assert_eq!(others.parties().names(), "United Kingdom, Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn outside<'g>(self, group: impl Into<Group<'g>>) -> Result<Comparison<'d>, Unanswerable> {
        let standings = self.lens.standings(group.into())?;
        let (surely, _) = standings.outside();
        let (asked, beside) = (surely(&self.asked), self.beside.as_ref().map(surely));
        Ok(Comparison { asked, beside, ..self }.settled())
    }

    /// Who is compared: those in scope who have a line that counts.
    ///
    /// # Order
    /// That of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.parties().len(), 5);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn parties(&self) -> Parties<'d> {
        let parties = self.parties.iter().filter_map(|row| self.planes.party(row));
        Parties::of(self.lens.dossier(), parties)
    }

    /// Those in scope who have no line that counts on any item in scope.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.among(["FRA", "DEU"])?.silent().names(), "Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn silent(&self) -> Parties<'d> {
        let speaking = |party: &PartyIx| self.planes.row(*party).is_some_and(|row| self.parties.contains(row));
        Parties::of(self.lens.dossier(), self.asked.iter().filter(|party| !speaking(party)))
    }

    /// Finds out anew who has a line.
    pub(super) fn settled(self) -> Comparison<'d> {
        let rows = self.asked.iter().filter_map(|party| self.planes.row(party));
        let parties = Subset::of(self.view.parties(), rows.filter(|row| self.view.known(*row) > 0));
        Comparison { parties, ..self }
    }
}

/// ## What it is about
impl<'d> Comparison<'d> {
    /// The lens.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.lens(), paris.now());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lens(&self) -> Lens<'d> {
        self.lens
    }

    /// On what is compared: the items in scope on which somebody in scope has a line that counts.
    ///
    /// # Order
    /// That of declaration.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.among("EU")?.items().count(), 5);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn items(&self) -> impl Iterator<Item = ItemRef<'d>> {
        let dossier = self.lens.dossier();
        let items: Vec<usize> = self.view.known_items(&self.parties).iter().collect();
        items.into_iter().map(move |item| ItemRef::new(dossier, item))
    }

    /// How many lines are compared.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert_eq!(paris.now().compare()?.on(["peacekeeping-troops"])?.n(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn n(&self) -> u64 {
        self.parties.iter().map(|row| self.view.known(row)).sum()
    }

    /// The lines of those in scope on the items in scope that are not compared. [`Unknown`](Missing::Unknown) are those of
    /// whom nothing is known on something that is compared.
    ///
    /// ```
    /// use demarche::compare::Missing;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let left_out = paris.now().compare()?.on(["peacekeeping-troops"])?.left_out();
    /// assert_eq!(left_out.each().count(), 0, "all who have a line on it are compared");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn left_out(&self) -> LeftOut {
        let mut left_out = LeftOut::default();
        let asked = |row: u32| self.planes.party(row as usize).is_some_and(|party| self.asked.contains(party));
        let left = self.planes.left.iter().filter(|left| self.items.contains(left.item as usize));
        let items = self.view.known_items(&self.parties);
        let mut told = self.n();
        for left in left.chain(&*self.dropped).filter(|left| asked(left.row)) {
            left_out.add(*left);
            told += u64::from(self.parties.contains(left.row as usize) && items.contains(left.item as usize));
        }
        let cells = self.parties.len() as u64 * items.len() as u64;
        left_out.more(Missing::Unknown, cells.saturating_sub(told));
        left_out
    }

    /// What lies beneath: a row for each party that has records, in scope or not, a column for each item of the dossier, and
    /// nothing on items that are out of scope.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let comparison = paris.now().compare()?;
    /// let row = comparison.row(paris.party("ITA")?).unwrap();
    /// assert_eq!(comparison.view().known(row), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn view(&self) -> &View {
        &self.view
    }

    /// The row of a party in the [`view`](Comparison::view). None, if it has no records.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// assert!(paris.now().compare()?.row(paris.party("DEU")?).is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn row(&self, party: PartyRef<'_>) -> Option<usize> {
        self.planes.row(self.lens.dossier().index().party(party.id())?)
    }

    pub(super) fn party_at(&self, row: usize) -> PartyRef<'d> {
        self.lens.dossier().party_at(*checked(&self.planes.parties, row))
    }
}
