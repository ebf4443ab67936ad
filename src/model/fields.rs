//! Reading a record from a map: each field once, no field that it does not have, and nothing but a map.

use std::fmt;

use serde::Deserialize;
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};

/// Reads the name of a field, which must be one of these.
pub(crate) struct FieldOf(pub(crate) &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for FieldOf {
    type Value = &'static str;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<&'static str, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldOf {
    type Value = &'static str;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<&'static str, E> {
        let FieldOf(fields) = self;
        fields.iter().copied().find(|field| *field == name).ok_or_else(|| E::unknown_field(name, fields))
    }
}

/// Reads the value of a field into a place that must still be empty.
pub(crate) fn once<'de, T, A>(field: &'static str, place: &mut Option<T>, map: &mut A) -> Result<(), A::Error>
where
    T: Deserialize<'de>,
    A: MapAccess<'de>,
{
    if place.is_some() {
        return Err(de::Error::duplicate_field(field));
    }
    *place = Some(map.next_value()?);
    Ok(())
}
