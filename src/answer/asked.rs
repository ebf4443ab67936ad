//! On which items an answer is, and what the lens hides of them.

use indexmap::IndexSet;

use super::forms::perhaps;
use super::text::told::Items;
use super::{Answer, Found, Placed};
use crate::dossier::{ItemRef, PartyRef, StanceRef};
use crate::lens::{Bucket, Division, Hidden, Lens, Parties};
use crate::query::{Ask, Clause, Topic};

impl<'d> Answer<'d> {
    /// The items on which it tells of lines, in order.
    pub(super) fn items(&self) -> Vec<ItemRef<'d>> {
        let items: IndexSet<_> = match &self.found {
            Found::Lines(_, stands) => stands.iter().map(super::StandOn::item).collect(),
            Found::Map(maps) => maps.iter().map(super::MapOn::item).collect(),
            Found::What(what, _) => what.everything().map(|held| held.item()).collect(),
            Found::SinceWhen(history, _) => [history.item()].into(),
            Found::AccordingToWhom(stand, _) => [stand.item()].into(),
            Found::Split(split) | Found::Breaks(split) | Found::CanAgree(split, _) => [split.item()].into(),
            Found::Divides(_, divisions) => divisions.iter().map(Division::item).collect(),
            Found::Concord(concords, _) => concords.iter().map(|concord| concord.item()).collect(),
            Found::Agreeing(agreeing, _) => [agreeing.item()].into(),
            Found::Whoever(_) => match &self.query.ask {
                Ask::Who(clause) => in_clause(self.lens, clause).into_iter().collect(),
                _ => IndexSet::new(),
            },
            _ => IndexSet::new(),
        };
        items.into_iter().collect()
    }

    /// Whether each line must be told with its item, because there may be several.
    pub(super) fn items_told(&self) -> Items {
        match &self.query.ask {
            Ask::Who(Clause::Holds(_, Topic::On(_)) | Clause::HasLine(Topic::On(_))) => Items::Known,
            _ => Items::Told,
        }
    }

    /// Why a party that surely stands so is only possibly an answer.
    pub(super) fn doubts(&self) -> Doubts<'d> {
        let scope = self.scope().map(|scope| scope.possible()).unwrap_or_default();
        let items = match &self.query.ask {
            Ask::Who(clause) => perhaps_in_clause(self.lens, clause),
            _ => Vec::new(),
        };
        Doubts { scope, items }
    }

    /// Those of some of whom the lens hides something that would tell where they stand.
    pub(super) fn hidden_of(&self, parties: &Parties<'d>) -> Parties<'d> {
        let stances = self.items().into_iter().flat_map(ItemRef::stances);
        let hidden = stances.filter(|stance| parties.contains(stance.party()) && is_hidden(self.lens, *stance));
        Parties::of(self.lens.dossier(), hidden.map(StanceRef::party).map(PartyRef::ix))
    }
}

/// Whether a lens hides a stance that has begun. What is only thought through is hidden by none.
fn is_hidden<'d>(lens: Lens<'d>, stance: StanceRef<'d>) -> bool {
    let begun = stance.since().first() <= lens.day();
    begun && super::account::why_hidden(lens, stance).is_some_and(|why| why != Hidden::Hypothetical)
}

/// What makes an answer only possible, whatever the line.
#[derive(Debug)]
pub(super) struct Doubts<'d> {
    scope: Parties<'d>,
    items: Vec<ItemRef<'d>>,
}

impl<'d> Doubts<'d> {
    /// Whether a party is only possibly in scope, and whether what it stands on is only possibly asked about.
    pub(super) fn of(&self, placed: &Placed<'d>) -> [bool; 2] {
        let item = placed.holders().iter().any(|holder| self.items.contains(&holder.item()));
        [self.scope.contains(placed.party()), item && placed.bucket() == Bucket::Possible]
    }
}

fn perhaps_in_clause<'d>(lens: Lens<'d>, clause: &Clause) -> Vec<ItemRef<'d>> {
    match clause {
        Clause::Holds(_, topic) | Clause::HasLine(topic) => perhaps(lens, topic),
        Clause::Not(clause) => perhaps_in_clause(lens, clause),
        Clause::All(clauses) | Clause::Any(clauses) => {
            clauses.iter().flat_map(|clause| perhaps_in_clause(lens, clause)).collect()
        }
        Clause::In(_) => Vec::new(),
    }
}

fn in_clause<'d>(lens: Lens<'d>, clause: &Clause) -> Vec<ItemRef<'d>> {
    match clause {
        Clause::Holds(_, topic) | Clause::HasLine(topic) => in_topic(lens, topic),
        Clause::Not(clause) => in_clause(lens, clause),
        Clause::All(clauses) | Clause::Any(clauses) => {
            clauses.iter().flat_map(|clause| in_clause(lens, clause)).collect()
        }
        Clause::In(_) => Vec::new(),
    }
}

fn in_topic<'d>(lens: Lens<'d>, topic: &Topic) -> Vec<ItemRef<'d>> {
    match topic {
        Topic::On(item) => lens.dossier().item(item.as_str()).into_iter().collect(),
        Topic::Under(item) => lens.descendants(item.as_str()).map_or_else(
            |_| Vec::new(),
            |kin| [kin.item()].into_iter().chain(kin.definite()).chain(kin.possible()).collect(),
        ),
    }
}
