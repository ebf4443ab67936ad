//! Closed vocabularies: one declaration gives text both ways, iteration, meaning, and a helpful error.

use strum::VariantNames;
use thiserror::Error;

use crate::problem::nearest;

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
    let shown: String = seen.chars().take(60).collect();
    UnknownWord { nearest: nearest::nearest(seen, words), seen: shown, what: W::WHAT, expected }
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
                ::serde::Serialize, ::serde::Deserialize,
                ::strum::Display, ::strum::EnumString, ::strum::EnumIter, ::strum::EnumMessage,
                ::strum::VariantNames, ::strum::IntoStaticStr,
            )]
            #[serde(rename_all = "kebab-case")]
            #[strum(serialize_all = "kebab-case")]
            #[strum(parse_err_ty = $crate::model::UnknownWord)]
            #[strum(parse_err_fn = $crate::model::words::unknown_word::<$Words>)]
            pub enum $Words {
                $( $(#[$wmeta])* $Word, )+
            }

            impl $crate::model::words::Words for $Words {
                const WHAT: &'static str = $what;
            }

            impl $crate::model::record::Part for $Words {
                #[cfg(feature = "json")]
                fn shape(tree: &$crate::model::shape::Tree, place: &mut $crate::model::shape::Place<'_>) {
                    place.word::<$Words>(tree);
                }
            }
        )+
    };
}
pub(crate) use words;
