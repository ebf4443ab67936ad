//! Which position a vote is read as.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use strum::{IntoEnumIterator, VariantNames};

use super::fields::{FieldOf, once};
use super::given::Given;
#[cfg(feature = "snapshot")]
use super::packed::{Packed, Reader, START, Torn, Writer, joined, named};
use super::position::Position;
#[cfg(feature = "json")]
use super::shape::{Field, Place, Tree};
use super::vote::Vote;
use super::walk::Part;
use super::words::{UnknownWord, Words, unknown_word};
#[cfg(feature = "json")]
use crate::problem::Code;

/// Which position each vote is read as.
///
/// Usually yes is `support`, no is `oppose`, abstain is `neutral`, and whoever did not vote took no position. A body in
/// which that is otherwise says so: where not to object is to let pass, `{"abstain": "acquiesce", "absent": "acquiesce"}`;
/// `"none"` reads a vote as no position.
///
/// # Example
/// ```
/// use demarche::{Bloc, Position, Vote, VoteReading};
///
/// let silence = VoteReading::new().reading(Vote::Absent, Position::Acquiesce).reading(Vote::Abstain, None);
/// assert_eq!(silence.of(Vote::Absent), Some(Position::Acquiesce));
/// assert_eq!((silence.of(Vote::Abstain), silence.of(Vote::Yes)), (None, Some(Position::Support)));
/// assert_eq!(Bloc::new("council", "Council").reads(silence).reads, silence);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct VoteReading([Option<ReadAs>; Vote::COUNT]);

/// A position that a vote is read as, or that it is read as none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct ReadAs(Option<Position>);

impl VoteReading {
    /// The usual reading.
    #[must_use]
    pub fn new() -> VoteReading {
        VoteReading::default()
    }

    /// Sets what a vote is read as; `None` reads it as no position.
    ///
    /// ```
    /// # use demarche::{Position, Vote, VoteReading};
    /// let strict = VoteReading::new().reading(Vote::Abstain, Position::Oppose);
    /// assert_eq!(strict.of(Vote::Abstain), Some(Position::Oppose));
    /// ```
    #[must_use]
    pub fn reading(mut self, vote: Vote, position: impl Given<Option<Position>>) -> VoteReading {
        if let Some(said) = self.0.get_mut(vote as usize) {
            *said = Some(ReadAs(position.given()));
        }
        self
    }

    /// What a vote is read as, if it is read as a position.
    ///
    /// ```
    /// # use demarche::{Position, Vote, VoteReading};
    /// assert_eq!(VoteReading::new().of(Vote::Abstain), Some(Position::Neutral));
    /// assert_eq!(VoteReading::new().of(Vote::Excused), None);
    /// ```
    #[must_use]
    pub fn of(self, vote: Vote) -> Option<Position> {
        self.said(vote).map_or_else(|| usual(vote), |ReadAs(position)| position)
    }

    /// The votes that are read as what no vote can say, and why that is so.
    pub(crate) fn faults(self) -> impl Iterator<Item = (Vote, Position, &'static str)> {
        let fault = move |vote| {
            let position = self.said(vote)?.0?;
            Some((vote, position, refusal(position)?))
        };
        Vote::iter().filter_map(fault)
    }

    fn said(self, vote: Vote) -> Option<ReadAs> {
        self.0.get(vote as usize).copied().flatten()
    }
}

fn usual(vote: Vote) -> Option<Position> {
    match vote {
        Vote::Yes => Some(Position::Support),
        Vote::No => Some(Position::Oppose),
        Vote::Abstain => Some(Position::Neutral),
        Vote::Absent | Vote::Excused | Vote::NotMember => None,
    }
}

/// Why no vote is read as a position, if none is.
fn refusal(position: Position) -> Option<&'static str> {
    match position {
        Position::Divided => Some("is said of a bloc with several voices, and a vote is one"),
        Position::NotStated => Some("is what a source says of who has not spoken"),
        Position::Withdrawn => Some("takes back a line, and a vote gives one"),
        Position::Support
        | Position::Acquiesce
        | Position::Neutral
        | Position::Mixed
        | Position::Undecided
        | Position::Oppose => None,
    }
}

const NONE: &str = "none";

impl VariantNames for ReadAs {
    const VARIANTS: &'static [&'static str] =
        &["support", "acquiesce", "neutral", "mixed", "undecided", "oppose", NONE];
}

impl Words for ReadAs {
    const WHAT: &'static str = "what a vote is read as";
}

impl FromStr for ReadAs {
    type Err = UnknownWord;

    /// Every position is taken; the check says of some why no vote is read so.
    fn from_str(text: &str) -> Result<ReadAs, UnknownWord> {
        match text {
            NONE => Ok(ReadAs(None)),
            _ => text.parse().map(|position| ReadAs(Some(position))).map_err(|_| unknown_word::<ReadAs>(text)),
        }
    }
}

impl Serialize for ReadAs {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ReadAs(position) = self;
        serializer.serialize_str(position.map_or(NONE, Into::into))
    }
}

impl<'de> Deserialize<'de> for ReadAs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ReadAs, D::Error> {
        struct Said;
        impl Visitor<'_> for Said {
            type Value = ReadAs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a position, `none` or null")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<ReadAs, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_unit<E>(self) -> Result<ReadAs, E> {
                Ok(ReadAs(None))
            }
        }
        deserializer.deserialize_any(Said)
    }
}

impl Serialize for VoteReading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for vote in Vote::iter() {
            if let Some(said) = self.said(vote) {
                map.serialize_entry(vote.list(), &said)?;
            }
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for VoteReading {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<VoteReading, D::Error> {
        struct Fields;
        impl<'de> Visitor<'de> for Fields {
            type Value = VoteReading;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<VoteReading, A::Error> {
                let mut reading = VoteReading::default();
                while let Some(field) = map.next_key_seed(FieldOf(Vote::LISTS))? {
                    let place = Vote::LISTS.iter().position(|list| *list == field);
                    if let Some(said) = place.and_then(|place| reading.0.get_mut(place)) {
                        once(field, said, &mut map)?;
                    }
                }
                Ok(reading)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

impl Part for VoteReading {
    const SILENT: bool = true;

    #[cfg(feature = "json")]
    fn shape(tree: &Tree, place: &mut Place<'_>) {
        const fn read(vote: Vote) -> Field {
            Field { name: vote.list(), required: false, shape: read_as }
        }
        fn read_as(tree: &Tree, place: &mut Place<'_>) {
            if !matches!(tree, Tree::Null) {
                place.parsed::<ReadAs>(tree, Code::UnknownWord, "a position or `none` as text");
            }
        }
        const FIELDS: &[Field] = &[
            read(Vote::Yes),
            read(Vote::No),
            read(Vote::Abstain),
            read(Vote::Absent),
            read(Vote::Excused),
            read(Vote::NotMember),
        ];
        place.fields(tree, FIELDS);
    }

    fn is_absent(&self) -> bool {
        *self == VoteReading::default()
    }
}

/// A byte for each vote: as usual, as nothing, or as a position.
#[cfg(feature = "snapshot")]
impl Packed for VoteReading {
    const FORM: u64 = {
        let mut form = joined(named(START, "read as"), Position::FORM);
        let mut rest: &[&str] = Vote::LISTS;
        while let [list, others @ ..] = rest {
            form = named(form, list);
            rest = others;
        }
        form
    };

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        for said in &self.0 {
            let byte = match said {
                None => 0,
                Some(ReadAs(None)) => 1,
                Some(ReadAs(Some(position))) => 2 + *position as u8,
            };
            writer.bytes(&[byte]);
        }
    }

    fn unpack(reader: &mut Reader<'_>) -> VoteReading {
        let bytes: [u8; Vote::COUNT] = reader.bytes();
        let mut said = |byte: u8| match byte {
            0 => None,
            1 => Some(ReadAs(None)),
            _ => {
                let position = Position::iter().nth(usize::from(byte) - 2);
                if position.is_none() {
                    reader.tear(Torn::Word("a position"));
                }
                Some(ReadAs(position))
            }
        };
        VoteReading(bytes.map(&mut said))
    }
}
