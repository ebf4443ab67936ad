//! The group that a name in a question means.

use crate::dossier::PartyRef;
use crate::lens::{Group, Lens, Scope};
use crate::problem::Unanswerable;
use crate::query::{GroupName, Name, Restriction};

/// The group that a name stands for: a bloc, unless it is that of a nation.
pub(super) fn group<'g>(lens: Lens<'_>, name: &'g GroupName) -> Group<'g> {
    match name {
        GroupName::Named(name) if is_nation(lens, name) => Group::of([name.as_str()]),
        GroupName::Named(name) => Group::from(name.as_str()),
        GroupName::Attending(meeting) => Group::attending(meeting.as_str()),
        GroupName::List(nations) => Group::of(nations.iter().map(Name::as_str)),
    }
}

/// To look for a nation of the name of a bloc would cost a search for the nearest.
pub(super) fn is_nation(lens: Lens<'_>, name: &Name) -> bool {
    lens.dossier().party(name.as_str()).is_ok_and(PartyRef::is_nation)
}

/// A scope, narrowed as a question says.
pub(super) fn narrowed<'d>(
    lens: Lens<'d>,
    scope: Scope<'d>,
    restrictions: &[Restriction],
) -> Result<Scope<'d>, Unanswerable> {
    restrictions.iter().try_fold(scope, |scope, restriction| match restriction {
        Restriction::Among(name) => scope.among(group(lens, name)),
        Restriction::Outside(name) => scope.outside(group(lens, name)),
    })
}
