//! What a lens sees of a record, and why it does not see the rest.

use strum::{Display, EnumIter, EnumMessage, EnumString};

use super::Lens;
use crate::dossier::{Row, Witness};
use crate::model::Certainty;

/// Why a lens does not see a record.
///
/// # Order
/// The nearer to being seen, the greater: of several pieces of evidence, the reason of the greatest is told.
///
/// # Example
/// ```
/// use strum::EnumMessage;
///
/// assert_eq!(demarche::Hidden::NotOnRecord.get_message(), Some("not in the party's own words"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Display, EnumString, EnumIter, EnumMessage)]
#[strum(serialize_all = "kebab-case")]
pub enum Hidden {
    /// Nothing says where it comes from, and a floor asks.
    #[strum(message = "nothing says where it comes from")]
    Unsourced,
    /// Its source has no day, and the lens asks what was known by one.
    #[strum(message = "its source has no day of publication")]
    Undated,
    /// Its source was not surely public by then.
    #[strum(message = "not yet known")]
    NotYetKnown,
    /// Its source was taken back.
    #[strum(message = "its source was withdrawn")]
    SourceWithdrawn,
    /// It is not in the party's own words, and the lens asks for those.
    #[strum(message = "not in the party's own words")]
    NotOnRecord,
    /// It is not asserted, and the lens asks for that.
    #[strum(message = "not asserted")]
    NotAsserted,
    /// It is not stated, and the lens asks for that.
    #[strum(message = "not stated")]
    NotStated,
    /// It is only thought through; no lens counts it.
    #[strum(message = "hypothetical")]
    Hypothetical,
}

/// What a lens sees of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    /// Whether nothing that is seen makes it more than possible.
    pub(super) hedged: bool,
    /// Whether something that is seen is in the party's own words.
    pub(super) own_words: bool,
}

impl Lens<'_> {
    /// What it sees of a record.
    pub(super) fn sees(self, row: &Row<'_>) -> Result<Seen, Hidden> {
        if row.witnesses.is_empty() {
            return self.sees_unsourced(row);
        }
        self.sees_any(&row.witnesses)
    }

    /// A record without any evidence counts from its last possible first day on, and fails every floor.
    fn sees_unsourced(self, row: &Row<'_>) -> Result<Seen, Hidden> {
        match self.known_by {
            _ if self.floors.any() => Err(Hidden::Unsourced),
            Some(known_by) if row.since.last() > known_by => Err(Hidden::NotYetKnown),
            _ => Ok(Seen { hedged: false, own_words: false }),
        }
    }

    /// What it sees of a record with some evidence: it is as certain as its best visible one.
    pub(super) fn sees_any(self, witnesses: &[Witness]) -> Result<Seen, Hidden> {
        let hidden = witnesses.iter().filter_map(|witness| self.hides(witness)).max();
        let visible = || witnesses.iter().filter(|witness| self.hides(witness).is_none());
        match visible().map(|witness| witness.certainty).min() {
            Some(best) => Ok(Seen { hedged: best.is_hedged(), own_words: visible().any(|witness| witness.own_words) }),
            None => Err(hidden.unwrap_or(Hidden::Unsourced)),
        }
    }

    /// Why it does not see a piece of evidence, if it does not.
    fn hides(self, witness: &Witness) -> Option<Hidden> {
        let unknown = |known_by| match witness.known {
            None => Some(Hidden::Undated),
            Some(known) if known > known_by => Some(Hidden::NotYetKnown),
            Some(_) => None,
        };
        let withdrawn = witness.withdrawn.is_some_and(|day| self.known_by.is_none_or(|known_by| known_by >= day));
        match self.known_by.and_then(unknown) {
            Some(hidden) => Some(hidden),
            None if withdrawn => Some(Hidden::SourceWithdrawn),
            None if self.floors.on_record && !witness.own_words => Some(Hidden::NotOnRecord),
            None if self.floors.asserted && witness.certainty != Certainty::Asserted => Some(Hidden::NotAsserted),
            None if self.floors.stated && witness.basis != crate::model::Basis::Stated => Some(Hidden::NotStated),
            None => (witness.certainty == Certainty::Hypothetical).then_some(Hidden::Hypothetical),
        }
    }
}
