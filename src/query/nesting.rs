//! Clauses from outside: how deep they nest is counted while they are read, whatever the format allows.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, SeqAccess, VariantAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer, de};

use super::verb::some_positions;
use super::{Clause, Conditionality, Name, Several, Topic, Verb};
use crate::model::{PositionSet, Strength, is_default};

/// Reads a clause that may nest so deep.
#[derive(Clone, Copy)]
struct Nested(usize);

/// Reads a list of them.
struct Parts(Nested);

/// A position and what it is held on.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Held {
    #[serde(deserialize_with = "some_positions")]
    positions: PositionSet,
    #[serde(default, skip_serializing_if = "is_default")]
    at_least: Option<Strength>,
    #[serde(default, skip_serializing_if = "is_default")]
    conditions: Conditionality,
    #[serde(default, skip_serializing_if = "is_default")]
    bloc_lines: bool,
    #[serde(default, skip_serializing_if = "is_default")]
    on: Option<Name>,
    #[serde(default, skip_serializing_if = "is_default")]
    under: Option<Name>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    Holds,
    HasLine,
    In,
    All,
    Any,
    Not,
}

const FORMS: &[&str] = &["holds", "has-line", "in", "all", "any", "not"];

impl<'de> Deserialize<'de> for Clause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Clause, D::Error> {
        Nested(Clause::DEEPEST).deserialize(deserializer)
    }
}

impl Nested {
    fn inner<E: de::Error>(self) -> Result<Nested, E> {
        let left = self.0.checked_sub(1).filter(|left| *left > 0);
        let too_deep = || E::custom(format_args!("clauses nest deeper than {}", Clause::DEEPEST));
        left.map(Nested).ok_or_else(too_deep)
    }
}

impl<'de> DeserializeSeed<'de> for Nested {
    type Value = Clause;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Clause, D::Error> {
        deserializer.deserialize_enum("Clause", FORMS, self)
    }
}

impl<'de> Visitor<'de> for Nested {
    type Value = Clause;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a clause: holds, has-line, in, all, any or not")
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Clause, A::Error> {
        let (form, content) = data.variant()?;
        Ok(match form {
            Form::Holds => content.newtype_variant::<Held>()?.clause()?,
            Form::HasLine => Clause::HasLine(content.newtype_variant()?),
            Form::In => Clause::In(content.newtype_variant()?),
            Form::All => Clause::All(content.newtype_variant_seed(Parts(self.inner()?))?),
            Form::Any => Clause::Any(content.newtype_variant_seed(Parts(self.inner()?))?),
            Form::Not => Clause::Not(Box::new(content.newtype_variant_seed(self.inner()?)?)),
        })
    }
}

impl<'de> DeserializeSeed<'de> for Parts {
    type Value = Several<Clause>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Several<Clause>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Parts {
    type Value = Several<Clause>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("two or more clauses")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Several<Clause>, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = list.next_element_seed(self.0)? {
            parts.push(part);
        }
        Several::read(parts)
    }
}

impl Held {
    fn clause<E: de::Error>(self) -> Result<Clause, E> {
        let Held { positions, at_least, conditions, bloc_lines, on, under } = self;
        let topic = match (on, under) {
            (Some(item), None) => Topic::On(item),
            (None, Some(item)) => Topic::Under(item),
            _ => return Err(E::custom("expected `on` or `under`, and one of them")),
        };
        Ok(Clause::Holds(Verb { positions, at_least, conditions, bloc_lines }, topic))
    }
}

/// Writes a position and what it is held on as one record.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "it is called by what serde derives")]
pub(super) fn held<S: Serializer>(verb: &Verb, topic: &Topic, serializer: S) -> Result<S::Ok, S::Error> {
    let (on, under) = match topic {
        Topic::On(item) => (Some(item), None),
        Topic::Under(item) => (None, Some(item)),
    };
    let Verb { positions, at_least, conditions, bloc_lines } = *verb;
    Held { positions, at_least, conditions, bloc_lines, on: on.cloned(), under: under.cloned() }.serialize(serializer)
}
