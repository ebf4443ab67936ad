//! What a criterion comes to, before it is put in words.

use super::ballot::Ballot;
use super::clause::Clause;
use super::need::Need;
use super::outcome::Outcome;

/// A criterion as it stands.
pub(super) struct Count<'c> {
    pub(super) clause: &'c Clause,
    pub(super) ballots: &'c [Ballot],
    pub(super) negated: bool,
    pub(super) outcome: Outcome,
    pub(super) have: u64,
    pub(super) need: Need,
    pub(super) whole: Option<u64>,
    pub(super) margin: i128,
    pub(super) open: u64,
}
