//! Typed ids: small, validated, and never taken for one another.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use thiserror::Error;

use crate::quote::shown;

/// Why a text is not an id. Its message says what was expected.
///
/// # Example
/// ```
/// use demarche::ItemId;
///
/// let error = "peace treaty".parse::<ItemId>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`peace treaty` is not an id: expected 1 to 64 ASCII letters, digits, `-`, `_`, `.` or `/`, \
///      with a letter or digit at both ends"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{seen}` is not {expected}")]
pub struct IdError {
    seen: String,
    expected: &'static str,
}

impl IdError {
    fn new(seen: &str, expected: &'static str) -> IdError {
        IdError { seen: shown(seen), expected }
    }
}

/// The longest an id may be, in bytes.
const LONGEST: usize = 64;

/// Whether a text has the form of an id.
pub(crate) fn check_text(text: &str) -> Result<(), IdError> {
    let edge = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric());
    // From `-` to `9` there are `-`, `.`, `/` and the digits.
    let inner = |byte: u8| matches!(byte, b'-'..=b'9' | b'A'..=b'Z' | b'_' | b'a'..=b'z');
    // Without stopping at the first that is none: nearly all are, and a loop without a way out is faster.
    let all = text.bytes().fold(true, |all, byte| all & inner(byte));
    if text.len() <= LONGEST && all && edge(text.bytes().next()) && edge(text.bytes().last()) {
        return Ok(());
    }
    let expected = "an id: expected 1 to 64 ASCII letters, digits, `-`, `_`, `.` or `/`, \
                    with a letter or digit at both ends";
    Err(IdError::new(text, expected))
}

/// Whether a text is an id.
#[cfg(feature = "snapshot")]
pub(crate) fn is_id(text: &str) -> bool {
    check_text(text).is_ok()
}

/// What look-ups by id accept: the id itself, borrowed or owned, its text, or a view of what has it. Never the id of
/// something else; that of a nation is one of a party and of an actor, too.
///
/// # Example
/// A nation is not a bloc, and the compiler knows it.
/// ```compile_fail
/// use demarche::{Dossier, NationId};
/// fn members(dossier: &Dossier, nation: NationId) {
///     let _ = dossier.bloc(nation);
/// }
/// ```
/// ```
/// use demarche::{BlocId, Dossier};
/// fn members(dossier: &Dossier, bloc: BlocId) {
///     assert!(dossier.bloc(bloc).is_err());
/// }
/// let empty = Dossier::builder().build()?;
/// members(&empty, "pact".parse().unwrap());
/// assert!(empty.bloc("pact").is_err());
/// # Ok::<(), demarche::Invalid>(())
/// ```
pub trait Named<Id>: sealed::Sealed<Id> {
    /// The text of the id.
    fn id_text(&self) -> &str;
}

pub(crate) mod sealed {
    /// Only this crate says what names what.
    pub trait Sealed<Id> {}
}

impl<Id, T: Named<Id> + ?Sized> sealed::Sealed<Id> for &T {}
impl<Id, T: Named<Id> + ?Sized> Named<Id> for &T {
    fn id_text(&self) -> &str {
        T::id_text(self)
    }
}

/// An id whose text may be shared.
pub(crate) trait HasText {
    fn text(&self) -> &Arc<str>;
}

macro_rules! named {
    ($Id:ident by $($By:ty),+) => {
        $(
            impl sealed::Sealed<$Id> for $By {}
            impl Named<$Id> for $By {
                fn id_text(&self) -> &str {
                    self.as_ref()
                }
            }
        )+
    };
}

macro_rules! text_id {
    ($(#[$doc:meta])* $Id:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        // Shared: a document names the same few ids over and over.
        pub struct $Id(Arc<str>);

        impl $Id {
            /// The text of the id.
            ///
            /// ```
            #[doc = concat!("# use demarche::", stringify!($Id), ";")]
            #[doc = concat!("assert_eq!(\"north-pact\".parse::<", stringify!($Id), ">()?.as_str(), \"north-pact\");")]
            /// # Ok::<(), demarche::IdError>(())
            /// ```
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Takes the text as it is; the check of a document reports it if it is no id.
            pub(crate) fn unchecked(text: &str) -> $Id {
                $Id(text.into())
            }

            /// Takes a text that ids share, as it is.
            #[cfg(feature = "snapshot")]
            pub(crate) fn shared(text: Arc<str>) -> $Id {
                $Id(text)
            }
        }

        impl HasText for $Id {
            fn text(&self) -> &Arc<str> {
                &self.0
            }
        }

        impl FromStr for $Id {
            type Err = IdError;

            fn from_str(text: &str) -> Result<$Id, IdError> {
                check_text(text).map(|()| $Id(text.into()))
            }
        }

        impl TryFrom<String> for $Id {
            type Error = IdError;

            fn try_from(text: String) -> Result<$Id, IdError> {
                check_text(&text).map(|()| $Id(text.into()))
            }
        }

        impl AsRef<str> for $Id {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $Id {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $Id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $Id {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($Id), "({:?})"), &*self.0)
            }
        }

        impl Serialize for $Id {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $Id {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$Id, D::Error> {
                let text = String::deserialize(deserializer)?;
                $Id::try_from(text).map_err(de::Error::custom)
            }
        }

        named!($Id by str, String, $Id);
    };
}

text_id! {
    /// The id of whoever can hold a stance: a nation or a bloc.
    ///
    /// # Example
    /// ```
    /// use demarche::{NationId, PartyId};
    ///
    /// let france: NationId = "FRA".parse()?;
    /// assert_eq!(PartyId::from(france), "FRA".parse()?);
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    PartyId
}
text_id! {
    /// The id of a bloc.
    ///
    /// # Example
    /// ```
    /// use demarche::BlocId;
    ///
    /// let id: BlocId = "north-pact".parse()?;
    /// assert_eq!(id.as_str(), "north-pact");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    BlocId
}
text_id! {
    /// The id of somebody who speaks: a person, a body, a group, someone unnamed.
    ///
    /// # Example
    /// ```
    /// use demarche::SpeakerId;
    ///
    /// assert_eq!("hegseth".parse::<SpeakerId>()?.to_string(), "hegseth");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    SpeakerId
}
text_id! {
    /// The id of whoever acts or is acted upon: a nation, a bloc or a speaker, which share one name space.
    ///
    /// # Example
    /// ```
    /// use demarche::{ActorId, SpeakerId};
    ///
    /// let speaker: SpeakerId = "hegseth".parse()?;
    /// assert_eq!(ActorId::from(speaker).as_str(), "hegseth");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    ActorId
}
text_id! {
    /// The id of an agenda item.
    ///
    /// # Example
    /// ```
    /// use demarche::ItemId;
    ///
    /// assert!("peacekeeping-troops".parse::<ItemId>().is_ok());
    /// assert!("".parse::<ItemId>().is_err());
    /// ```
    ItemId
}
text_id! {
    /// The id of a source.
    ///
    /// # Example
    /// ```
    /// use demarche::SourceId;
    ///
    /// assert_eq!("article".parse::<SourceId>()?.as_str(), "article");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    SourceId
}
text_id! {
    /// The id of a statement.
    ///
    /// # Example
    /// ```
    /// use demarche::StatementId;
    ///
    /// assert_eq!("warning".parse::<StatementId>()?.as_str(), "warning");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    StatementId
}
text_id! {
    /// The id of a meeting.
    ///
    /// # Example
    /// ```
    /// use demarche::MeetingId;
    ///
    /// assert_eq!("summit".parse::<MeetingId>()?.as_str(), "summit");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    MeetingId
}
text_id! {
    /// The id of a roll call.
    ///
    /// # Example
    /// ```
    /// use demarche::RollCallId;
    ///
    /// assert_eq!("A/RES/ES-11/1".parse::<RollCallId>()?.as_str(), "A/RES/ES-11/1");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    RollCallId
}
text_id! {
    /// The id of what something is about: an agenda item, a statement or a meeting.
    ///
    /// # Example
    /// ```
    /// use demarche::{ItemId, SubjectId};
    ///
    /// let item: ItemId = "aid".parse()?;
    /// assert_eq!(SubjectId::from(item).as_str(), "aid");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    SubjectId
}

macro_rules! widens {
    ($($From:ident => $($To:ident),+;)+) => {
        $($(impl From<$From> for $To {
            fn from(id: $From) -> $To {
                $To(id.0)
            }
        })+)+
    };
}

widens! {
    BlocId => PartyId, ActorId;
    PartyId => ActorId;
    SpeakerId => ActorId;
    ItemId => SubjectId;
    StatementId => SubjectId;
    MeetingId => SubjectId;
}

macro_rules! nation_widens {
    ($($To:ident),+) => {
        $(impl From<NationId> for $To {
            fn from(id: NationId) -> $To {
                $To::unchecked(id.as_str())
            }
        })+
    };
}

nation_widens!(PartyId, ActorId);

named!(PartyId by NationId, BlocId);
named!(ActorId by NationId, BlocId, PartyId, SpeakerId);

/// The id of a nation: 3 or 4 of `A`–`Z` and `0`–`9`, beginning with a letter. 4 bytes, `Copy`, ordered.
///
/// It is the ISO 3166-1 alpha-3 code where there is one; a nation of your own is `X` and three more.
///
/// # Example
/// ```
/// use demarche::NationId;
///
/// let france: NationId = "FRA".parse()?;
/// assert_eq!(france.as_str(), "FRA");
/// assert_eq!(size_of::<NationId>(), 4);
/// assert_eq!(
///     "France".parse::<NationId>().unwrap_err().to_string(),
///     "`France` is not a nation id: expected 3 or 4 of A–Z and 0–9, beginning with a letter"
/// );
/// # Ok::<(), demarche::IdError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NationId([u8; 4]);

impl NationId {
    /// The text of the id.
    ///
    /// ```
    /// # use demarche::NationId;
    /// assert_eq!("SUHH".parse::<NationId>()?.as_str(), "SUHH");
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        let length = if matches!(self.0, [.., 0]) { 3 } else { 4 };
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// The id that a table of the atlas writes.
    pub(crate) const fn of_table(bytes: [u8; 4]) -> NationId {
        NationId(bytes)
    }

    /// Takes the text of an id that the check of a document has read.
    pub(crate) fn unchecked(text: &str) -> NationId {
        let mut bytes = [0; 4];
        bytes.iter_mut().zip(text.bytes()).for_each(|(slot, byte)| *slot = byte);
        NationId(bytes)
    }
}

impl FromStr for NationId {
    type Err = IdError;

    fn from_str(text: &str) -> Result<NationId, IdError> {
        let code = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
        match *text.as_bytes() {
            [a, b, c] if a.is_ascii_uppercase() && [b, c].iter().all(code) => Ok(NationId([a, b, c, 0])),
            [a, b, c, d] if a.is_ascii_uppercase() && [b, c, d].iter().all(code) => Ok(NationId([a, b, c, d])),
            _ => Err(IdError::new(text, "a nation id: expected 3 or 4 of A–Z and 0–9, beginning with a letter")),
        }
    }
}

impl TryFrom<String> for NationId {
    type Error = IdError;

    fn try_from(text: String) -> Result<NationId, IdError> {
        text.parse()
    }
}

impl AsRef<str> for NationId {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for NationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for NationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NationId({:?})", self.as_str())
    }
}

impl Serialize for NationId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for NationId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<NationId, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

named!(NationId by str, String, NationId);
