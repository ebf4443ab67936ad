//! Closed vocabularies: one declaration gives text both ways, iteration, meaning, and a helpful error.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{self, Deserializer, Visitor};
use strum::VariantNames;
use thiserror::Error;

use crate::problem::nearest;
use crate::quote::shown;

/// A word outside a closed vocabulary. Its message lists the words that there are.
///
/// # Example
/// ```
/// use demarche::Position;
///
/// let error = "oposes".parse::<Position>().unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "`oposes` is not a position: expected support, acquiesce, neutral, mixed, divided, undecided, oppose, \
///      not-stated or withdrawn; did you mean `oppose`?"
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{seen}` is not {what}: expected {expected}{}", nearest::question(.nearest))]
pub struct UnknownWord {
    seen: String,
    what: &'static str,
    expected: String,
    nearest: Vec<String>,
}

impl UnknownWord {
    /// The words nearest to what was seen, best first; possibly none.
    ///
    /// ```
    /// # use demarche::Position;
    /// assert_eq!("suport".parse::<Position>().unwrap_err().nearest(), ["support"]);
    /// assert!("tepid".parse::<Position>().unwrap_err().nearest().is_empty());
    /// ```
    #[must_use]
    pub fn nearest(&self) -> &[String] {
        &self.nearest
    }
}

/// A closed vocabulary, named as in a sentence ("a position").
pub(crate) trait Words: VariantNames {
    const WHAT: &'static str;
}

pub(crate) fn unknown_word<W: Words>(seen: &str) -> UnknownWord {
    let words = W::VARIANTS.iter().map(|word| (*word, *word));
    let expected = match W::VARIANTS.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => W::VARIANTS.join(""),
    };
    UnknownWord { nearest: nearest::nearest(seen, words), seen: shown(seen), what: W::WHAT, expected }
}

/// Reads a word from its text, and from nothing else.
pub(crate) fn word<'de, W, D>(deserializer: D) -> Result<W, D::Error>
where
    W: Words + FromStr<Err = UnknownWord>,
    D: Deserializer<'de>,
{
    struct Text<W>(PhantomData<W>);
    impl<W: Words + FromStr<Err = UnknownWord>> Visitor<'_> for Text<W> {
        type Value = W;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(W::WHAT)
        }
        fn visit_str<E: de::Error>(self, text: &str) -> Result<W, E> {
            text.parse().map_err(E::custom)
        }
    }
    deserializer.deserialize_str(Text(PhantomData))
}

macro_rules! words {
    ($(
        $(#[$meta:meta])*
        pub enum $Words:ident is $what:literal {
            $( $(#[$wmeta:meta])* $Word:ident ),+ $(,)?
        }
    )+) => {
        $(
            $(#[$meta])*
            #[derive(
                Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
                ::strum::Display, ::strum::EnumString, ::strum::EnumIter, ::strum::EnumMessage,
                ::strum::VariantNames, ::strum::IntoStaticStr,
            )]
            #[strum(serialize_all = "kebab-case")]
            #[strum(parse_err_ty = $crate::model::UnknownWord)]
            #[strum(parse_err_fn = $crate::model::unknown_word::<$Words>)]
            pub enum $Words {
                $( $(#[$wmeta])* $Word, )+
            }

            impl $crate::model::Words for $Words {
                const WHAT: &'static str = $what;
            }

            impl ::serde::Serialize for $Words {
                fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str((*self).into())
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $Words {
                fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<$Words, D::Error> {
                    $crate::model::word(deserializer)
                }
            }

            impl $crate::model::Part for $Words {
                const SILENT: bool = true;

                #[cfg(feature = "json")]
                fn shape(tree: &$crate::model::Tree, place: &mut $crate::model::Place<'_>) {
                    place.word::<$Words>(tree);
                }
            }

            #[cfg(feature = "snapshot")]
            impl $crate::model::Packed for $Words {
                const FORM: u64 = {
                    use $crate::model::{START, named};
                    let form = START;
                    $( let form = named(form, stringify!($Word)); )+
                    form
                };

                fn pack<'d>(&'d self, writer: &mut $crate::model::Writer<'d>) {
                    writer.bytes(&[*self as u8]);
                }

                #[inline]
                fn unpack(reader: &mut $crate::model::Reader<'_>) -> $Words {
                    let [first, ..] = [$( $Words::$Word, )+];
                    reader.word(&[$( $Words::$Word, )+], first, $what)
                }
            }
        )+
    };
}
pub(crate) use words;
