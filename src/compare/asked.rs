//! What is measured of the lines of a dossier, by the names of parties and items.

use super::alpha::Metric;
use super::breaks::Breaks;
use super::camps::{Camps, Cut};
use super::cohesion::Cohesion;
use super::common_ground::Ground;
use super::comparison::Comparison;
use super::contingency::Contingency;
use super::divisive::Ranked;
use super::drift::Drift;
use super::histogram::Histogram;
use super::likeness::{Alike, Likeness};
use super::linkage::Linkage;
use super::score::Score;
use super::subset::Subset;
use super::view::TooLarge;
use crate::day::Day;
use crate::dossier::{ItemRef, PartyRef};
use crate::id::{ItemId, Named, PartyId};
use crate::lens::Group;
use crate::problem::{Unanswerable, UnknownName};

/// A row that no party has: nothing is known of it.
const NOBODY: usize = usize::MAX;

/// ## Two parties, or one and the others
impl<'d> Comparison<'d> {
    /// Two parties over all items in scope on which both have a line. Every measure of two is one of the
    /// [`Contingency`].
    ///
    /// # Errors
    /// When one of them is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let pair = paris.now().compare()?.pair("FRA", "ITA")?;
    /// assert_eq!((pair.n(), pair.agreement().unwrap().value()), (1, 0.0));
    /// assert_eq!(paris.now().compare()?.pair("FRA", "DEU")?.agreement(), None, "nothing in common");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn pair(&self, one: impl Named<PartyId>, other: impl Named<PartyId>) -> Result<Contingency, UnknownName> {
        Ok(self.own.contingency(self.named(one)?, self.named(other)?))
    }

    /// Those in scope by how much they are like a party with whom they have at least so many items in common.
    ///
    /// # Order
    /// The nearest first, of equals by id.
    ///
    /// # Errors
    /// When the party is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::compare::Alike;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let like = paris.now().compare()?.like("FRA", Alike::ByDegrees, 1)?;
    /// let (nearest, score) = like.nearest().next().unwrap();
    /// assert_eq!((nearest.name(), score.value(), score.n()), ("United Kingdom", 1.0, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn like(
        &self,
        party: impl Named<PartyId>,
        alike: Alike,
        least: u64,
    ) -> Result<Likeness<PartyRef<'d>>, UnknownName> {
        let row = self.named(party)?;
        let like = self.own.likeness_across(row, &self.view, &self.parties, alike, least);
        Ok(like.named(|row| self.party_at(row)).ties_by(PartyRef::id))
    }

    /// Two parties year by year: see [`drift_by`](Comparison::drift_by).
    ///
    /// # Errors
    /// When one of them is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::compare::Alike;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let drift = paris.now().compare()?.drift("FRA", "GBR")?;
    /// let (year, score) = drift.agreement(Alike::Exactly).next().unwrap();
    /// assert_eq!((year, score.unwrap().n()), (2025, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn drift(&self, one: impl Named<PartyId>, other: impl Named<PartyId>) -> Result<Drift, UnknownName> {
        self.drift_by(one, other, |day| i32::from(day.year()))
    }

    /// Two parties period by period, as a function of the day tells.
    ///
    /// An item that was voted on falls into the period of its last roll call; another into that in which the lines of both
    /// began. One that does not surely fall into a single period is in none.
    ///
    /// # Cost
    /// A pass over the records on items that were not voted on, and one over the bits of both for each period.
    ///
    /// # Errors
    /// When one of them is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let decades = paris.now().compare()?.drift_by("FRA", "ITA", |day| i32::from(day.year()) / 10 * 10)?;
    /// assert_eq!(decades.points()[0].0, 2020);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn drift_by(
        &self,
        one: impl Named<PartyId>,
        other: impl Named<PartyId>,
        period: impl Fn(Day) -> i32,
    ) -> Result<Drift, UnknownName> {
        let [one, other] = [self.named(one)?, self.named(other)?];
        let both = Subset::of(self.own.parties(), [one, other]);
        Ok(self.own.drift(one, other, &self.periods(&self.own, &both, period)))
    }

    fn named(&self, party: impl Named<PartyId>) -> Result<usize, UnknownName> {
        let party = self.lens.dossier().party(party)?;
        Ok(self.planes.row(party.ix()).unwrap_or(NOBODY))
    }
}

/// ## Those in scope together
impl<'d> Comparison<'d> {
    /// How cohesive those in scope are over all items.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let cohesion = paris.now().compare()?.among("EU")?.cohesion();
    /// assert_eq!(cohesion.rice.map(|rice| (rice.value(), rice.n())), Some((1.0 / 3.0, 1)), "one for, two against");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn cohesion(&self) -> Cohesion {
        self.view.cohesion(&self.parties)
    }

    /// How cohesive they are in each period, as a function of the day tells; items fall into periods as for
    /// [`drift_by`](Comparison::drift_by), with the lines of all in scope.
    ///
    /// # Order
    /// Ascending.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let by_year = paris.now().compare()?.among("EU")?.cohesion_by(|day| i32::from(day.year()));
    /// assert_eq!(by_year[0].0, 2025);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn cohesion_by(&self, period: impl Fn(Day) -> i32) -> Vec<(i32, Cohesion)> {
        let periods = self.periods(&self.view, &self.parties, period);
        periods.iter().map(|(period, items)| (period, self.view.within(items).cohesion(&self.parties))).collect()
    }

    /// Krippendorff's alpha of those in scope.
    ///
    /// ```
    /// use demarche::compare::Metric;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let alpha = paris.now().compare()?.on(["peacekeeping-troops"])?.alpha(Metric::Nominal).unwrap();
    /// assert_eq!((format!("{:.3}", alpha.value()), alpha.n()), ("0.000".into(), 4), "two against two, on one item");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn alpha(&self, metric: Metric) -> Option<Score> {
        self.view.alpha(&self.parties, metric)
    }

    /// The camps into which those in scope fall who have at least so many items in common with each other.
    ///
    /// # Errors
    /// When there are more than 4096 of them.
    ///
    /// # Example
    /// ```
    /// use demarche::compare::{Alike, Cut, Linkage};
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let on_troops = paris.now().compare()?.on(["peacekeeping-troops"])?;
    /// let camps = on_troops.camps(Alike::ByDegrees, 1, Linkage::Average, Cut::Into(2))?;
    /// assert_eq!(camps.camps().iter().map(|camp| camp[0].name()).collect::<Vec<_>>(), ["France", "Italy"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn camps(&self, alike: Alike, least: u32, linkage: Linkage, cut: Cut) -> Result<Camps<PartyRef<'d>>, TooLarge> {
        let mut order: Vec<usize> = self.parties.iter().collect();
        order.sort_by_key(|row| self.party_at(*row).id());
        let view = self.view.arranged(&order);
        let camps = view.distances(&view.everyone(), alike, least)?.camps(linkage, cut);
        Ok(camps.named(|place| self.party_at(order.get(place).copied().unwrap_or_default())))
    }
}

/// ## On one item, and item by item
impl<'d> Comparison<'d> {
    /// How many of those in scope stand at which level on an item. Every measure of one item is one of the [`Histogram`].
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let histogram = paris.now().compare()?.histogram("peacekeeping-troops")?;
    /// assert_eq!((histogram.counts(), histogram.dispersion().unwrap().value()), ([2, 0, 2].as_slice(), 1.0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn histogram(&self, item: impl Named<ItemId>) -> Result<Histogram, UnknownName> {
        let item = self.lens.dossier().item(item)?.place();
        let histogram = self.view.histogram(item, &self.parties);
        Ok(histogram.unwrap_or_else(|| Histogram::filled(self.view.scale(), std::iter::empty())))
    }

    /// The camps of those in scope on one item, by how far from each other they stand. None where nobody has a line.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let breaks = paris.now().compare()?.breaks("peacekeeping-troops", 2)?.unwrap();
    /// assert_eq!(breaks.camps()[0].iter().map(|party| party.name()).collect::<Vec<_>>(), ["Italy", "Poland"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn breaks(&self, item: impl Named<ItemId>, camps: usize) -> Result<Option<Breaks<PartyRef<'d>>>, UnknownName> {
        let item = self.lens.dossier().item(item)?.place();
        let breaks = self.view.breaks(item, &self.parties, camps);
        Ok(breaks.map(|breaks| breaks.named(|row| self.party_at(row))))
    }

    /// The items by how far those in scope are spread on them, of those on which at least so many have a line.
    ///
    /// # Order
    /// The most divisive first, of equals by id.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let divisive = paris.now().compare()?.divisive(2);
    /// assert_eq!((divisive[0].item.title(), divisive[0].score.n()), ("Deploying peacekeeping troops", 4));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn divisive(&self, least: u64) -> Vec<Ranked<ItemRef<'d>>> {
        self.ranked(self.view.divisive(&self.parties, least))
    }

    /// The items by how far some groups stand from each other on them, whoever is in scope.
    ///
    /// # Order
    /// The most divisive first, of equals by id.
    ///
    /// # Errors
    /// When a group is unknown, or who belongs to it on the lens's day is not known.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let divides = paris.now().compare()?.divides([["FRA", "GBR"], ["ITA", "POL"]])?;
    /// assert_eq!((divides[0].item.title(), divides[0].score.value()), ("Deploying peacekeeping troops", 0.5));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn divides<'g, G: Into<Group<'g>>>(
        &self,
        groups: impl IntoIterator<Item = G>,
    ) -> Result<Vec<Ranked<ItemRef<'d>>>, Unanswerable> {
        Ok(self.ranked(self.view.divides(&self.rows_of(groups)?)))
    }

    /// The items by how well some groups meet on one side, whoever is in scope.
    ///
    /// # Order
    /// Where they meet best first, of equals by id.
    ///
    /// # Errors
    /// When a group is unknown, or who belongs to it on the lens's day is not known.
    ///
    /// # Example
    /// ```
    /// use demarche::compare::Side;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let ground = paris.now().compare()?.common_ground([["FRA"], ["GBR"]])?;
    /// assert_eq!((ground[0].item.title(), ground[0].side), ("Deploying peacekeeping troops", Side::For));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn common_ground<'g, G: Into<Group<'g>>>(
        &self,
        groups: impl IntoIterator<Item = G>,
    ) -> Result<Vec<Ground<ItemRef<'d>>>, Unanswerable> {
        let grounds = self.view.common_ground(&self.rows_of(groups)?);
        let named = |Ground { item, side, score }| Ground { item: self.item_at(item), side, score };
        let mut grounds: Vec<_> = grounds.into_iter().map(named).collect();
        by_score(&mut grounds, |ground| (ground.score, ground.item));
        Ok(grounds)
    }

    fn rows_of<'g, G: Into<Group<'g>>>(
        &self,
        groups: impl IntoIterator<Item = G>,
    ) -> Result<Vec<Subset>, Unanswerable> {
        let everyone = self.planes.parties.iter().copied().collect();
        let rows = |group: G| {
            let standings = self.lens.standings(group.into())?;
            let (surely, _) = standings.inside();
            let rows = surely(&everyone).iter().filter_map(|party| self.planes.row(party)).collect::<Vec<_>>();
            Ok(Subset::of(self.view.parties(), rows))
        };
        groups.into_iter().map(rows).collect()
    }

    fn ranked(&self, ranked: Vec<Ranked>) -> Vec<Ranked<ItemRef<'d>>> {
        let named = |Ranked { item, score }| Ranked { item: self.item_at(item), score };
        let mut ranked: Vec<_> = ranked.into_iter().map(named).collect();
        by_score(&mut ranked, |ranked| (ranked.score, ranked.item));
        ranked
    }

    fn item_at(&self, item: usize) -> ItemRef<'d> {
        ItemRef::new(self.lens.dossier(), item)
    }
}

/// Puts the highest first, of equals by id.
fn by_score<'d, T>(ranked: &mut [T], of: impl Fn(&T) -> (Score, ItemRef<'d>)) {
    ranked.sort_by(|one, other| {
        let ([one, other], [first, second]) = ([of(one).0, of(other).0], [of(one).1, of(other).1]);
        other.value().total_cmp(&one.value()).then_with(|| first.id().as_str().cmp(second.id().as_str()))
    });
}
