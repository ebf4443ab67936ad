//! Whom a question is about.

use super::Lens;
use super::membership::Membership;
use crate::dossier::{BlocRef, PartyIx, PartyRef, Truth};

/// A restriction of a question to those in or outside a bloc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Filter<'d> {
    pub(super) bloc: BlocRef<'d>,
    pub(super) inside: bool,
}

/// A nation that a question is about, and whether surely so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct InScope<'d> {
    pub(super) party: PartyRef<'d>,
    pub(super) surely: bool,
}

impl<'d> Lens<'d> {
    /// Whether a party exists on the lens's day. Blocs are not asked.
    pub(super) fn exists(self, party: PartyIx) -> Truth {
        match self.dossier.party_at(party) {
            PartyRef::Nation(nation) => Truth::of(nation.record().period().covers(self.day)),
            PartyRef::Bloc(_) => Truth::Yes,
        }
    }

    /// The nations a question is about, in order of declaration: those that pass every filter and exist on the day.
    pub(super) fn scope(self, filters: &[Filter<'d>]) -> Vec<InScope<'d>> {
        let filters: Vec<_> = filters.iter().map(|filter| (filter.inside, self.membership(filter.bloc))).collect();
        let placed = self.dossier.index().nations().map(|party| (party, self.passes(&filters, party)));
        let in_scope = placed.filter_map(|(party, passes)| {
            let surely = match passes {
                Truth::Yes => true,
                Truth::Possible => false,
                Truth::Unknown | Truth::No => return None,
            };
            Some(InScope { party: self.dossier.party_at(party), surely })
        });
        in_scope.collect()
    }

    fn passes(self, filters: &[(bool, Membership<'d>)], party: PartyIx) -> Truth {
        let passes = |(inside, membership): &(bool, Membership<'d>)| {
            let member = self.standing_in(membership, party);
            match (inside, member) {
                (true, member) => member,
                // Nobody says whether it is in: it may be outside.
                (false, Truth::Unknown) => Truth::Possible,
                (false, member) => !member,
            }
        };
        filters.iter().map(passes).min().unwrap_or(Truth::Yes).min(self.exists(party))
    }
}
