//! By what a nation was found.

use super::NationFacts;
use super::entry::NameKind;
use super::name::NameFacts;

/// By what a nation was found.
///
/// # Example
/// ```
/// use demarche::atlas::{self, How};
///
/// let how = |text| atlas::resolve(text).one().map(|found| found.how());
/// assert_eq!(how("RUS"), Some(How::Id));
/// assert_eq!(how("RU"), Some(How::Code));
/// assert_eq!(how("Russian Federation"), Some(How::Name));
/// assert_eq!(how("Россия"), Some(How::Alias));
/// assert_eq!(how("USSR"), Some(How::Historic));
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
pub enum How {
    /// By its id.
    Id,
    /// By a code of ISO 3166-1, in use or withdrawn.
    Code,
    /// By its short or official name.
    Name,
    /// By another name in use.
    Alias,
    /// By a name of the past: a former one, or that of a state that has ended.
    Historic,
    /// By what stands for its government.
    Metonym,
}

/// By what a name finds its nation.
pub(super) fn how(nation: &NationFacts, name: NameFacts) -> How {
    match name.kind() {
        NameKind::Metonym => How::Metonym,
        NameKind::Code => How::Code,
        _ if nation.ended => How::Historic,
        NameKind::Short | NameKind::Official => How::Name,
        NameKind::Alias => How::Alias,
        NameKind::Former => How::Historic,
    }
}
