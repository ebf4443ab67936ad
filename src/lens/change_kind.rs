//! What kind of change one line is from another.

use super::standing::{InForce, Line};

/// How a line differs from what it was.
///
/// # Example
/// ```
/// use demarche::ChangeKind;
///
/// assert_eq!(ChangeKind::NewPosition.to_string(), "new-position");
/// assert_eq!("firmer".parse(), Ok(ChangeKind::Firmer));
/// ```
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::Display,
    strum::EnumString,
    strum::EnumIter,
    strum::EnumMessage,
)]
#[strum(serialize_all = "kebab-case")]
pub enum ChangeKind {
    /// It was definite and is, in another position.
    NewPosition,
    /// It is definite in the same position, and voiced more firmly, or under fewer conditions that are not met.
    Firmer,
    /// It is definite in the same position, and voiced less firmly, or under more conditions that are not met.
    Softer,
    /// It holds the same position on other terms, neither surely firmer nor softer: other conditions, or a strength that was
    /// voiced at one time only.
    OtherTerms,
    /// There was none, and now there is one, of whatever kind.
    Appeared,
    /// There was one, of whatever kind, and now there is none.
    Lapsed,
    /// It was definite or possible, and is contested.
    Contested,
    /// It was contested or possible, and is definite.
    Settled,
    /// It was definite or contested, and is possible.
    Unsettled,
}

/// In what ways a line differs from what it was: in firmness it may in two.
pub(super) fn kinds(before: &Line<'_>, after: &Line<'_>) -> Vec<ChangeKind> {
    match (before, after) {
        (Line::Unknown, Line::Unknown)
        | (Line::Possible(_), Line::Possible(_))
        | (Line::Contested(_), Line::Contested(_)) => vec![],
        (Line::Unknown, _) => vec![ChangeKind::Appeared],
        (_, Line::Unknown) => vec![ChangeKind::Lapsed],
        (Line::Definite(before), Line::Definite(after)) if before.positions() == after.positions() => {
            firmness(before, after)
        }
        (Line::Definite(_), Line::Definite(_)) => vec![ChangeKind::NewPosition],
        (_, Line::Contested(_)) => vec![ChangeKind::Contested],
        (_, Line::Definite(_)) => vec![ChangeKind::Settled],
        (_, Line::Possible(_)) => vec![ChangeKind::Unsettled],
    }
}

/// By the strength, if it is voiced on both days, then by the number of conditions that are not met.
fn firmness(before: &InForce<'_>, after: &InForce<'_>) -> Vec<ChangeKind> {
    let strength = before.strength().zip(after.strength()).map(|(before, after)| after.cmp(&before));
    let freedom = before.pending().len().cmp(&after.pending().len());
    let turn = |ordering: std::cmp::Ordering| match ordering {
        std::cmp::Ordering::Greater => Some(ChangeKind::Firmer),
        std::cmp::Ordering::Less => Some(ChangeKind::Softer),
        std::cmp::Ordering::Equal => None,
    };
    let mut kinds: Vec<_> = strength.into_iter().chain([freedom]).filter_map(turn).collect();
    kinds.dedup();
    let terms = |line: &InForce<'_>| {
        let conditions: Vec<_> = line.pending().iter().map(|pending| pending.condition().clone()).collect();
        (line.strength(), conditions)
    };
    if kinds.is_empty() && terms(before) != terms(after) {
        kinds.push(ChangeKind::OtherTerms);
    }
    kinds
}
