//! The lines of blocs, taken by members that have none of their own.

use super::Lens;
use super::bearing::Asked;
use super::standing::{InForce, Line};
use crate::dossier::{BlocRef, PartyIx, Truth};
use crate::id::PartyId;
use crate::model::Stance;

impl<'d> Lens<'d> {
    /// Whether a party has a record of its own on an item that has come and that the lens sees.
    pub(super) fn speaks_itself(self, party: PartyIx, item: usize) -> bool {
        let rows = self.rows(Asked { party, item, remark: false });
        rows.iter().any(|row| row.since.first() <= self.day && self.sees(row).is_ok())
    }

    /// The blocs whose line on an item a party takes: those that it surely is in, unless it dissociated itself, and those
    /// with which it aligned itself.
    pub(super) fn taken_from(self, party: PartyIx, item: usize) -> Vec<BlocRef<'d>> {
        self.dossier.blocs().filter(|bloc| bloc.ix() != party && self.takes(party, *bloc, item)).collect()
    }

    fn takes(self, party: PartyIx, bloc: BlocRef<'d>, item: usize) -> bool {
        let line = self.line_of(bloc.ix(), item);
        let Some(in_force) = line.in_force() else { return false };
        let names = |parties: fn(&Stance) -> &[PartyId]| {
            let named = in_force.stances().iter().filter_map(|stance| stance.stated()).flat_map(parties);
            named.into_iter().any(|one| self.dossier.index().party(one.as_str()) == Some(party))
        };
        let member = || self.membership(bloc).standing(party) == Truth::Yes && !names(|stance| &stance.except);
        names(|stance| &stance.joined_by) || member()
    }

    /// The line that some blocs together have on an item: two that differ contest it.
    pub(super) fn taken_line(self, blocs: &[BlocRef<'d>], item: usize) -> Line<'d> {
        let lines = blocs.iter().map(|bloc| self.line_of(bloc.ix(), item));
        let in_force = lines.filter_map(|line| line.in_force().cloned());
        in_force.reduce(InForce::joined).map_or(Line::Unknown, Line::of)
    }
}
