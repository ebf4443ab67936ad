//! On which items, and in which lines of whom.

use std::sync::Arc;

use super::comparison::Comparison;
use super::contested::Minority;
use super::left_out::{Left, Missing};
use super::subset::Subset;
use crate::day::{Period, When};
use crate::dossier::{ItemRef, PartyIx, PartySet, Truth};
use crate::id::{BlocId, ItemId, Named};
use crate::lens::Tenure;
use crate::problem::UnknownName;

/// ## On which items
impl<'d> Comparison<'d> {
    /// Only on some items. Stacks with other restrictions.
    ///
    /// # Errors
    /// When one of them is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let on_troops = paris.now().compare()?.on(["peacekeeping-troops"])?;
    /// assert_eq!(on_troops.pair("FRA", "ITA")?.agreement().unwrap().value(), 0.0);
    /// assert!(on_troops.on(["peacekeeping-trops"]).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn on<I: Named<ItemId>>(self, items: impl IntoIterator<Item = I>) -> Result<Comparison<'d>, UnknownName> {
        let places = items.into_iter().map(|item| Ok(self.lens.dossier().item(item)?.place()));
        let places = places.collect::<Result<Vec<_>, UnknownName>>()?;
        let items = Subset::of(self.own.items(), places);
        Ok(self.only(&items))
    }

    /// Only on an item and what surely hangs under it. Stacks with other restrictions.
    ///
    /// # Errors
    /// When the item is unknown.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let guarantees = paris.now().compare()?.under("security-guarantees")?;
    /// assert!(guarantees.items().any(|item| item.id().as_str() == "peacekeeping-troops"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn under(self, item: impl Named<ItemId>) -> Result<Comparison<'d>, UnknownName> {
        let kin = self.lens.descendants(item)?;
        let places = kin.definite().chain([kin.item()]).map(ItemRef::place);
        let items = Subset::of(self.own.items(), places);
        Ok(self.only(&items))
    }

    /// Only in a period. An item that was voted on counts if its last roll call surely was in it; on another item, each line
    /// that surely began in it. Stacks with other restrictions.
    ///
    /// # Cost
    /// A pass over the records on items that were not voted on.
    ///
    /// # Example
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let comparison = paris.now().compare()?;
    /// assert_eq!(comparison.between("2024-01-01/2024-12-31".parse()?).n(), 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn between(self, period: Period) -> Comparison<'d> {
        let surely = |window: When| [window.first(), window.last()].iter().all(|day| period.covers(*day) == Some(true));
        let voted = self.voted();
        let outside = voted.iter().enumerate().filter(|(_, on)| on.is_some_and(|on| !surely(on))).map(|(item, _)| item);
        let outside = Subset::of(voted.len(), outside);
        let unvoted = voted.iter().enumerate().filter(|(_, on)| on.is_none()).map(|(item, _)| item);
        let unvoted = Subset::of(voted.len(), unvoted).and(&self.items);
        let everyone: PartySet = self.planes.parties.iter().copied().collect();
        let items = self.items.without(&outside);
        self.only(&items).losing(&unvoted, &everyone, true, |_, windows| {
            let inside = windows.iter().all(|window| surely(*window));
            (!inside).then_some(Missing::OtherPeriod)
        })
    }

    /// Only on items on which those in scope do not all stand together. This changes every number, so nothing does it
    /// unasked. Stacks with other restrictions, and looks at those that were made before.
    ///
    /// ```
    /// use demarche::compare::Minority;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let contested = paris.now().compare()?.contested_only(Minority::Votes(1));
    /// assert!(contested.items().map(|item| item.id().as_str()).eq(["peacekeeping-troops"]));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn contested_only(self, minority: Minority) -> Comparison<'d> {
        let items = self.view.contested(&self.parties, minority);
        self.only(&items)
    }

    fn only(self, items: &Subset) -> Comparison<'d> {
        let same = Arc::ptr_eq(&self.own, &self.view);
        let own = Arc::new(self.own.within(items));
        let view = if same { own.clone() } else { Arc::new(self.view.within(items)) };
        let items = self.items.and(items);
        let dropped = self.dropped.iter().filter(|left| items.contains(left.item as usize)).copied().collect();
        Comparison { items, own, view, dropped: Arc::new(dropped), ..self }.settled()
    }

    /// When each item was voted on, if it was: the last of its roll calls that may have come.
    pub(super) fn voted(&self) -> Vec<Option<When>> {
        let mut voted = vec![None; self.own.items()];
        for roll_call in self.lens.dossier().roll_calls() {
            let on = roll_call.record().on.filter(|on| on.first() <= self.lens.day());
            if let (Some(on), Some(slot)) = (on, voted.get_mut(roll_call.item().place())) {
                *slot = Some(slot.map_or(on, |other: When| other.max(on)));
            }
        }
        voted
    }
}

/// ## Which parties, as it was then
impl<'d> Comparison<'d> {
    /// Only among a bloc as it was: the line of a party counts if it surely was a member on every day on which that line may
    /// have begun, which for a vote is the day of the vote. Stacks with other restrictions.
    ///
    /// Of several records that are in force together, all count. Where it is not known who belonged on a day, nobody surely
    /// did; [`left_out`](Comparison::left_out) says of how many lines it was not known. Who is named is compared by all its
    /// lines.
    ///
    /// # Cost
    /// A pass over the records.
    ///
    /// # Errors
    /// When the bloc is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Position, Stance, compare::Missing, day};
    ///
    /// let said = |party: &'static str, item: &'static str, year| {
    ///     Stance::new(party, Position::Support, item).since(day(year, 5, 1))
    /// };
    /// let dossier = Dossier::builder()
    ///     .item(Item::new("fish", "Fish"))
    ///     .item(Item::new("aid", "Aid"))
    ///     .stance(said("GBR", "fish", 2019))
    ///     .stance(said("GBR", "aid", 2021))
    ///     .stance(said("USA", "aid", 2021))
    ///     .build()?;
    /// let then = dossier.now().compare()?.among_then("EU")?;
    /// assert_eq!((then.parties().names().as_str(), then.n()), ("United Kingdom", 1));
    /// assert_eq!(then.left_out().of(Missing::NotMember), 1, "what it said after it left");
    /// assert!(dossier.now().compare()?.among("EU")?.parties().is_empty(), "today it is no member");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn among_then(self, bloc: impl Named<BlocId>) -> Result<Comparison<'d>, UnknownName> {
        let mut tenure = self.lens.tenure(self.lens.dossier().bloc(bloc)?);
        let items = self.items.clone();
        let candidates: PartySet = self.asked.iter().filter(|party| tenure.may_have(*party)).collect();
        let mut members = PartySet::default();
        let narrowed = self.losing(&items, &candidates, false, |party, windows| {
            let why = match then(&mut tenure, party, windows) {
                Truth::Yes => None,
                Truth::No => return Some(Missing::NotMember),
                Truth::Possible | Truth::Unknown => Some(Missing::PerhapsMember),
            };
            members.insert(party);
            why
        });
        Ok(Comparison { asked: members, beside: None, ..narrowed }.settled())
    }
}

/// Whether a party surely was a member throughout each of some windows.
fn then(tenure: &mut Tenure<'_>, party: PartyIx, windows: &[When]) -> Truth {
    let mut truths = windows.iter().map(|window| tenure.throughout(party, *window));
    let Some(first) = truths.next() else { return Truth::Unknown };
    if truths.all(|truth| truth == first) { first } else { Truth::Possible }
}

impl<'d> Comparison<'d> {
    /// Takes away the lines of some parties on some items, of which the days on which they may have begun say why; of whoever
    /// is named too, or of those in scope alone.
    fn losing(
        self,
        items: &Subset,
        parties: &PartySet,
        own_too: bool,
        mut why: impl FnMut(PartyIx, &[When]) -> Option<Missing>,
    ) -> Comparison<'d> {
        let same = own_too && Arc::ptr_eq(&self.own, &self.view);
        let (mut own, mut view) = (self.own.clone(), self.view.clone());
        let mut dropped = self.dropped.to_vec();
        self.lens.beginnings(items.iter(), parties, |party, item, windows| {
            let Some(row) = self.planes.row(party) else { return };
            let counts = view.level(row, item).is_some();
            let known = counts || own_too && own.level(row, item).is_some();
            let Some(why) = known.then(|| why(party, windows)).flatten() else { return };
            Arc::make_mut(&mut view).lift(row, item);
            if own_too && !same {
                Arc::make_mut(&mut own).lift(row, item);
            }
            let [row, item] = [row, item].map(|place| u32::try_from(place).unwrap_or(u32::MAX));
            dropped.extend(counts.then_some(Left { row, item, why, position: None }));
        });
        let own = if same { view.clone() } else { own };
        Comparison { own, view, dropped: Arc::new(dropped), ..self }.settled()
    }
}
