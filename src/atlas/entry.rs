//! The entries of the tables: names and codes, as they lie there.

use crate::day::Day;

/// How long a code or an abbreviation may be.
pub(super) const LONGEST: usize = 6;

/// What a name is to its nation.
///
/// # Example
/// ```
/// use demarche::atlas::NameKind;
///
/// assert_eq!("former".parse(), Ok(NameKind::Former));
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
pub enum NameKind {
    /// The English name that news write.
    Short,
    /// The full English name.
    Official,
    /// Another name in use: a spelling, an abbreviation, the name in another language.
    Alias,
    /// A name that it bore, or was known by, in the past.
    Former,
    /// A code that ISO 3166-1 gave it and withdrew, while its name stayed.
    Code,
    /// A city, a building or a ministry that stands for its government.
    Metonym,
}

/// A name as the tables hold it.
#[derive(Debug)]
pub(super) struct NameEntry {
    /// Where its text begins in the text of all.
    pub(super) start: u32,
    /// The place of its days and codes; the first has none.
    pub(super) dating: u16,
    pub(super) length: u8,
    pub(super) kind: NameKind,
}

/// The days of a name, and the codes that went with it.
#[derive(Debug)]
pub(super) struct Dating {
    pub(super) since: Option<Day>,
    pub(super) until: Option<Day>,
    pub(super) alpha2: [u8; 2],
    pub(super) alpha3: [u8; 3],
    pub(super) numeric: u16,
    /// Whether it is found only with a day, because today it names a place inside another nation.
    pub(super) day_only: bool,
}

/// Whose codes are meant. It is always named and never guessed: `AUS` is Austria in other schemes.
///
/// # Example
/// ```
/// use demarche::atlas::Scheme;
///
/// assert_eq!("alpha-3".parse(), Ok(Scheme::Alpha3));
/// assert_eq!(Scheme::Alpha2.to_string(), "alpha-2");
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
pub enum Scheme {
    /// Two letters of ISO 3166-1, `XK` for Kosovo.
    #[strum(serialize = "alpha-2")]
    Alpha2,
    /// Three letters of ISO 3166-1, `XKX` for Kosovo.
    #[strum(serialize = "alpha-3")]
    Alpha3,
    /// Three digits of ISO 3166-1.
    #[strum(serialize = "numeric")]
    Numeric,
}

/// What a short text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The id of a nation.
    Id,
    /// A code of a scheme.
    Coded(Scheme),
    /// A name of capitals alone.
    Initials,
}

/// The place of no name.
pub(super) const NO_NAME: u16 = u16::MAX;

/// A short text as the table holds it: sorted by text.
#[derive(Debug)]
pub(super) struct CodeEntry {
    pub(super) text: [u8; LONGEST],
    pub(super) role: Role,
    /// The place of the nation.
    pub(super) nation: u16,
    /// The place of the name that it goes with, or is; none is [`NO_NAME`].
    pub(super) name: u16,
}

/// A code of letters, unless there is none.
pub(super) fn letters(code: &[u8]) -> Option<&str> {
    std::str::from_utf8(code).ok().filter(|code| !code.starts_with('\0'))
}
