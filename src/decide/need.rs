//! How much a criterion needs.

use serde::Serialize;

/// How much is needed.
///
/// ```
/// # use demarche::decide::{AtLeast, Body, Need, Sitting};
/// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
/// assert_eq!(sitting.decide(&sitting.open()).criteria()[0].need(), Need::AtLeast(2));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// This or more.
    AtLeast(u64),
    /// This or less.
    AtMost(u64),
}
