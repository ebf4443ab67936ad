//! Clauses from outside: how deep they nest is counted while they are read, whatever the format allows.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, SeqAccess, VariantAccess, Visitor};
use serde::{Deserialize, de};

use super::{Clause, Several, Topic, Verb};

/// Reads a clause that may nest so deep.
#[derive(Clone, Copy)]
struct Nested(usize);

/// Reads a list of them.
struct Parts(Nested);

/// Reads what a position is held on, and which.
struct Holding;

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
            Form::Holds => content.tuple_variant(2, Holding)?,
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

impl<'de> Visitor<'de> for Holding {
    type Value = Clause;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what is held, and on what")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Clause, A::Error> {
        let verb: Option<Verb> = list.next_element()?;
        let topic: Option<Topic> = list.next_element()?;
        match (verb, topic) {
            (Some(verb), Some(topic)) => Ok(Clause::Holds(verb, topic)),
            (verb, _) => Err(A::Error::invalid_length(usize::from(verb.is_some()), &self)),
        }
    }
}
