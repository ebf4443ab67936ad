//! How a party's line becomes its ballot.

use super::ballot::Ballot;
use crate::lens::{InForce, Line};
use crate::model::Position;

/// How a party's line on an item becomes its ballot on adopting it.
///
/// As usual, a definite line without a pending condition is cast by its position:
///
/// | position | ballot | why |
/// |---|---|---|
/// | support | for | |
/// | oppose | against | |
/// | acquiesce | abstain | it will not block, and has not said that it votes for: assent where silence is assent, not for where votes for are counted |
/// | neutral | abstain | it takes no side: the same |
/// | mixed, divided, undecided, not-stated, withdrawn | open | it has not said how it votes |
///
/// Every other line is open, whatever the policy: conditional (the condition may not be met), possible, contested, unknown.
///
/// # Example
/// ```
/// use demarche::Position;
/// use demarche::decide::{Ballot, Policy};
///
/// let usual = Policy::usual();
/// assert_eq!(usual.of(Position::Acquiesce), Ballot::Abstain);
/// let bold = usual.reads(Position::Acquiesce, Ballot::For).reads(Position::NotStated, Ballot::Absent);
/// assert_eq!([bold.of(Position::Acquiesce), bold.of(Position::NotStated)], [Ballot::For, Ballot::Absent]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy {
    /// Where it differs from the usual one.
    otherwise: Vec<(Position, Ballot)>,
}

impl Policy {
    /// The policy of the table above.
    ///
    /// ```
    /// use demarche::Position;
    /// use demarche::decide::{Ballot, Policy};
    ///
    /// assert_eq!(Policy::usual().of(Position::Undecided), Ballot::Open);
    /// ```
    #[must_use]
    pub fn usual() -> Policy {
        Policy::default()
    }

    /// The same, with another ballot for a position.
    ///
    /// ```
    /// use demarche::Position;
    /// use demarche::decide::{Ballot, Policy};
    ///
    /// let policy = Policy::usual().reads(Position::Neutral, Ballot::Open);
    /// assert_eq!(policy.of(Position::Neutral), Ballot::Open);
    /// ```
    #[must_use]
    pub fn reads(mut self, position: Position, ballot: Ballot) -> Policy {
        self.otherwise.retain(|(known, _)| *known != position);
        self.otherwise.push((position, ballot));
        self
    }

    /// How a position is cast.
    ///
    /// ```
    /// use demarche::Position;
    /// use demarche::decide::{Ballot, Policy};
    ///
    /// assert_eq!(Policy::usual().of(Position::Oppose), Ballot::Against);
    /// ```
    #[must_use]
    pub fn of(&self, position: Position) -> Ballot {
        let otherwise = self.otherwise.iter().find(|(known, _)| *known == position);
        otherwise.map_or_else(|| usual(position), |(_, ballot)| *ballot)
    }

    /// How a line is cast.
    ///
    /// ```
    /// # use demarche::samples;
    /// use demarche::decide::{Ballot, Policy};
    ///
    /// # let paris = samples::paris()?;
    /// let ballot = |party| paris.now().line(party, "peacekeeping-troops").map(|line| Policy::usual().of_line(&line));
    /// assert_eq!([ballot("POL")?, ballot("DEU")?], [Ballot::Against, Ballot::Open]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of_line(&self, line: &Line<'_>) -> Ballot {
        let conditional = |line: &InForce<'_>| !line.pending().is_empty();
        match line.definite() {
            Some(position) if !line.in_force().is_some_and(conditional) => self.of(position),
            _ => Ballot::Open,
        }
    }
}

fn usual(position: Position) -> Ballot {
    match position {
        Position::Support => Ballot::For,
        Position::Oppose => Ballot::Against,
        Position::Acquiesce | Position::Neutral => Ballot::Abstain,
        Position::Mixed | Position::Divided | Position::Undecided | Position::NotStated | Position::Withdrawn => {
            Ballot::Open
        }
    }
}
