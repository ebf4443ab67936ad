//! A cast as it is written: an object of lists, as text and as bytes.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeStruct, Serializer};
use serde::{Deserialize, Serialize};
use strum::IntoEnumIterator;

use super::{Cast, Lists};
use crate::id::PartyId;
use crate::model::fields::FieldOf;
#[cfg(feature = "snapshot")]
use crate::model::packed::{Packed, Present, Reader, START, Writer, joined, named};
#[cfg(feature = "json")]
use crate::model::shape::{Field, Place, Tree};
use crate::model::vote::Vote;
use crate::model::walk::{IdKind, Part, Walk};

impl Serialize for Cast {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct List<I>(I);
        impl<'c, I: ExactSizeIterator<Item = &'c PartyId> + Clone> Serialize for List<I> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.0.clone())
            }
        }
        let written = Vote::iter().filter(|vote| self.of(*vote).len() > 0).count();
        let mut lists = serializer.serialize_struct("Cast", written)?;
        for vote in Vote::iter() {
            match self.of(vote) {
                empty if empty.len() == 0 => lists.skip_field(vote.list())?,
                parties => lists.serialize_field(vote.list(), &List(parties))?,
            }
        }
        lists.end()
    }
}

impl<'de> Deserialize<'de> for Cast {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Cast, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = Cast;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Cast, A::Error> {
                let mut lists = Lists::default();
                let mut seen = Vec::new();
                while let Some(field) = map.next_key_seed(FieldOf(Vote::LISTS))? {
                    if seen.contains(&field) {
                        return Err(A::Error::duplicate_field(field));
                    }
                    seen.push(field);
                    let vote = Vote::iter().find(|vote| vote.list() == field).unwrap_or(Vote::Yes);
                    map.next_value_seed(ListOf(vote, &mut lists))?;
                }
                Ok(lists.into_cast())
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

/// Reads who cast one vote.
struct ListOf<'l>(Vote, &'l mut Lists);

impl<'de> DeserializeSeed<'de> for ListOf<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for ListOf<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let ListOf(vote, lists) = self;
        while list.next_element_seed(Entry(vote, lists))?.is_some() {}
        Ok(())
    }
}

/// Reads one party, whose text is kept once however often it is listed.
struct Entry<'l>(Vote, &'l mut Lists);

impl<'de> DeserializeSeed<'de> for Entry<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Entry<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an id")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<(), E> {
        let Entry(vote, lists) = self;
        if !lists.push_known(vote, id) {
            lists.push_new(vote, id.parse().map_err(E::custom)?);
        }
        Ok(())
    }
}

impl Part for Cast {
    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>) {
        const fn list(vote: Vote) -> Field {
            Field { name: vote.list(), required: false, shape: <Vec<PartyId>>::shape }
        }
        const FIELDS: &[Field] = &[
            list(Vote::Yes),
            list(Vote::No),
            list(Vote::Abstain),
            list(Vote::Absent),
            list(Vote::Excused),
            list(Vote::NotMember),
        ];
        place.fields(tree, FIELDS);
    }

    fn walk(&self, walk: &mut Walk<'_>) {
        if walk.visit.parties(self.electorate(), &self.places) && !self.is_too_long() {
            return;
        }
        for vote in Vote::iter() {
            walk.path.field(vote.list());
            for (index, party) in self.of(vote).enumerate() {
                walk.path.index(index);
                walk.visit.id(&walk.path, IdKind::Party, party.as_str());
                walk.path.leave();
            }
            walk.path.leave();
        }
    }
}

#[cfg(feature = "snapshot")]
impl Packed for Cast {
    const FORM: u64 = {
        let mut form = named(START, "cast");
        let mut rest: &[&str] = Vote::LISTS;
        while let [list, others @ ..] = rest {
            form = joined(named(form, list), <Vec<PartyId>>::FORM);
            rest = others;
        }
        form
    };

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        let present = &mut Present::default();
        Vote::iter().for_each(|vote| present.push(self.of(vote).len() > 0));
        writer.present(present);
        for list in Vote::iter().map(|vote| self.of(vote)).filter(|list| list.len() > 0) {
            writer.number(list.len());
            list.for_each(|party| party.pack(writer));
        }
    }

    fn unpack(reader: &mut Reader<'_>) -> Cast {
        let present = &mut reader.present();
        let mut lists = Lists::default();
        for vote in Vote::iter() {
            let length = if present.take() { reader.length() } else { 0 };
            for _ in 0..length {
                if reader.is_torn() {
                    break;
                }
                lists.push(vote, &PartyId::unpack(reader));
            }
        }
        present.done(reader);
        lists.into_cast()
    }
}
