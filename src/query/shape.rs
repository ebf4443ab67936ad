//! Trees that no question is: what builders cannot refuse is refused before names are looked up.

use super::fault::{Fault, FaultKind};
use super::parse::{LONGEST, too_long};
use super::print::printed_length;
use super::{Ask, Clause, Query};
use crate::model::PositionSet;

impl Query {
    /// Whether it nests deeper than a question may, so that it had better not be gone through.
    pub(super) fn is_too_deep(&self) -> bool {
        matches!(&self.ask, Ask::Who(clause) if clause.depth().is_none())
    }

    /// What is wrong with a tree that does not nest too deep: it asks for no position, or would print longer than a
    /// question may be.
    pub(super) fn faults_of_shape(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        if asks_for_nothing(&self.ask) {
            let fault = Fault::new(FaultKind::NoPosition, "no position is asked for");
            faults.push(fault.with_help("name one, like `oppose`"));
        }
        let length = printed_length(self);
        if length > LONGEST {
            faults.push(too_long(length));
        }
        faults
    }
}

fn asks_for_nothing(ask: &Ask) -> bool {
    match ask {
        Ask::Who(clause) => holds_nothing(clause),
        Ask::What { positions, .. } | Ask::SinceWhen { positions, .. } | Ask::AccordingToWhom { positions, .. } => {
            *positions == PositionSet::EMPTY
        }
        _ => false,
    }
}

fn holds_nothing(clause: &Clause) -> bool {
    match clause {
        Clause::Holds(verb, _) => verb.positions.is_empty(),
        Clause::HasLine(_) | Clause::In(_) => false,
        Clause::All(parts) | Clause::Any(parts) => parts.iter().any(holds_nothing),
        Clause::Not(part) => holds_nothing(part),
    }
}
