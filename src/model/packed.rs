//! Records as bytes: what each value is written as, and read back only if it could have been written.

mod form;
mod reader;
mod writer;

use thiserror::Error;

pub(crate) use self::form::{START, joined, named};
pub(crate) use self::reader::{Fault, Reader};
pub(crate) use self::writer::Writer;

use crate::day::{Day, Until, When};
use crate::id::{ActorId, BlocId, ItemId, MeetingId, PartyId, RollCallId, SourceId, SpeakerId, StatementId, SubjectId};

/// How many values of a list are read before it is looked whether the bytes still are what was written.
const AT_ONCE: usize = 64;

/// A value with a form in bytes.
pub(crate) trait Packed: Sized {
    /// Tells this form from every other, so that bytes of other records are never taken for these.
    const FORM: u64;

    /// Whether every value is written. What may be absent says so with the bit of its field, and stands nowhere else.
    const WHOLE: bool = true;

    fn pack<'d>(&'d self, writer: &mut Writer<'d>);

    /// Reads a value; an empty one, if the bytes are not what was written.
    fn unpack(reader: &mut Reader<'_>) -> Self;
}

/// Why bytes are not what was written, though nothing of them is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub(crate) enum Torn {
    #[error("the last record has no end")]
    Ends,
    #[error("a number is too large")]
    Number,
    #[error("a list is longer than all that follows")]
    Length,
    #[error("there is no text of that number")]
    Text,
    #[error("the texts are not UTF-8")]
    Characters,
    #[error("there is no word of that number for {0}")]
    Word(&'static str),
    #[error("a flag is neither up nor down")]
    Flag,
    #[error("there is no such day")]
    Day,
    #[error("a window of days ends before it begins")]
    Window,
    #[error("there is no such end of a period")]
    End,
    #[error("a record has more fields than there are")]
    Field,
    #[error("something follows the last record")]
    Rest,
}

/// Which of the optional fields of a record say something: a bit each, the first the lowest.
#[derive(Default)]
pub(crate) struct Present {
    bits: u32,
    next: u32,
}

impl Present {
    #[inline]
    pub(crate) fn push(&mut self, present: bool) {
        self.bits |= u32::from(present) << self.next;
        self.next += 1;
    }

    #[inline]
    pub(crate) fn take(&mut self) -> bool {
        let present = self.bits & 1 == 1;
        self.bits >>= 1;
        present
    }

    /// Makes sure that every bit was one of a field.
    #[inline]
    pub(crate) fn done(&self, reader: &mut Reader<'_>) {
        if self.bits != 0 {
            reader.tear(Torn::Field);
        }
    }
}

impl<T: Packed> Packed for Option<T> {
    const FORM: u64 = joined(named(START, "option"), T::FORM);
    const WHOLE: bool = false;

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        const { assert!(T::WHOLE) }
        if let Some(value) = self {
            value.pack(writer);
        }
    }

    #[inline]
    fn unpack(reader: &mut Reader<'_>) -> Option<T> {
        Some(T::unpack(reader))
    }
}

impl Packed for bool {
    const FORM: u64 = named(START, "flag");

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        writer.bytes(&[u8::from(*self)]);
    }

    fn unpack(reader: &mut Reader<'_>) -> bool {
        let [flag] = reader.bytes();
        if flag > 1 {
            reader.tear(Torn::Flag);
        }
        flag == 1
    }
}

impl<T: Packed> Packed for Vec<T> {
    const FORM: u64 = joined(named(START, "list"), T::FORM);

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        const { assert!(T::WHOLE) }
        writer.number(self.len());
        for value in self {
            value.pack(writer);
        }
    }

    #[inline]
    fn unpack(reader: &mut Reader<'_>) -> Vec<T> {
        let mut rest = reader.length();
        let mut values = Vec::with_capacity(reader.room_for::<T>(rest));
        while rest > 0 && !reader.is_torn() {
            let some = rest.min(AT_ONCE);
            values.extend((0..some).map(|_| T::unpack(reader)));
            rest -= some;
        }
        values
    }
}

impl Packed for String {
    const FORM: u64 = named(START, "text");

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        writer.text(self);
    }

    #[inline]
    fn unpack(reader: &mut Reader<'_>) -> String {
        reader.text().to_owned()
    }
}

impl Packed for u32 {
    const FORM: u64 = named(START, "whole");

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        writer.number(*self as usize);
    }

    #[inline]
    fn unpack(reader: &mut Reader<'_>) -> u32 {
        let number = reader.number();
        number.try_into().unwrap_or_else(|_| {
            reader.tear(Torn::Number);
            0
        })
    }
}

impl Packed for i16 {
    const FORM: u64 = named(START, "order");

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        writer.bytes(&self.to_le_bytes());
    }

    fn unpack(reader: &mut Reader<'_>) -> i16 {
        i16::from_le_bytes(reader.bytes())
    }
}

/// Set beside the first day of a window when its last is another, which then follows.
const WINDOW: u32 = 1 << 23;

fn pack_day(bits: u32, writer: &mut Writer<'_>) {
    let [first, second, third, _] = bits.to_le_bytes();
    writer.bytes(&[first, second, third]);
}

fn unpack_day(reader: &mut Reader<'_>) -> u32 {
    let [first, second, third] = reader.bytes();
    u32::from_le_bytes([first, second, third, 0])
}

#[inline]
fn day_of(bits: u32, reader: &mut Reader<'_>) -> Day {
    Day::from_bits(bits).unwrap_or_else(|| {
        reader.tear(Torn::Day);
        Day::MIN
    })
}

impl Packed for Day {
    const FORM: u64 = named(START, "day");

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        pack_day(self.bits(), writer);
    }

    #[inline]
    fn unpack(reader: &mut Reader<'_>) -> Day {
        let bits = unpack_day(reader);
        day_of(bits, reader)
    }
}

impl Packed for When {
    const FORM: u64 = named(START, "when");

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        if let Some(day) = self.exact() {
            return pack_day(day.bits(), writer);
        }
        pack_day(self.first().bits() | WINDOW, writer);
        pack_day(self.last().bits(), writer);
    }

    #[inline]
    fn unpack(reader: &mut Reader<'_>) -> When {
        let bits = unpack_day(reader);
        let first = day_of(bits & !WINDOW, reader);
        if bits & WINDOW == 0 {
            return When::from(first);
        }
        let last = Day::unpack(reader);
        When::between(first, last).unwrap_or_else(|_| {
            reader.tear(Torn::Window);
            When::ANY
        })
    }
}

impl Packed for Until {
    const FORM: u64 = named(START, "until");

    fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
        match self {
            Until::Open => writer.bytes(&[0]),
            Until::Unknown => writer.bytes(&[1]),
            Until::On(when) => {
                writer.bytes(&[2]);
                when.pack(writer);
            }
        }
    }

    fn unpack(reader: &mut Reader<'_>) -> Until {
        match reader.bytes() {
            [0] => Until::Open,
            [1] => Until::Unknown,
            [2] => Until::On(When::unpack(reader)),
            _ => {
                reader.tear(Torn::End);
                Until::Open
            }
        }
    }
}

macro_rules! packed_ids {
    ($($Id:ident)+) => {
        $(impl Packed for $Id {
            const FORM: u64 = named(START, stringify!($Id));

            fn pack<'d>(&'d self, writer: &mut Writer<'d>) {
                writer.text(self.as_str());
            }

            #[inline]
            fn unpack(reader: &mut Reader<'_>) -> $Id {
                $Id::shared(reader.id())
            }
        })+
    };
}

packed_ids! { PartyId BlocId SpeakerId ActorId ItemId SourceId StatementId MeetingId RollCallId SubjectId }
