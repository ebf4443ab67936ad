//! Bytes being read, none of which is believed.

use std::sync::Arc;

use super::{Present, Torn};
use crate::id::is_id;

/// How much memory may be set aside for a list ahead of reading it, for each byte that is left.
const AHEAD: usize = 32;

/// Bytes being read, and the texts that they name.
///
/// It is asked at the end, and in between by long lists, whether all was as it can have been written: from the first
/// fault on nothing is left to read, and every value is an empty one that nobody gets to see.
pub(crate) struct Reader<'b> {
    rest: &'b [u8],
    texts: Vec<&'b str>,
    /// Beside each text the one copy that all ids with this text share.
    shared: Vec<Option<Arc<str>>>,
    malformed_ids: bool,
    fault: Option<Fault>,
}

/// The first thing that cannot have been written, and how many bytes were left there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fault {
    pub(crate) torn: Torn,
    pub(crate) left: usize,
}

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Reader<'b> {
        Reader { rest: bytes, texts: Vec::new(), shared: Vec::new(), malformed_ids: false, fault: None }
    }

    /// Reads the table of texts, which comes before everything else.
    pub(crate) fn table(&mut self) {
        if let Err(torn) = self.try_table() {
            self.tear(torn);
        }
    }

    fn try_table(&mut self) -> Result<(), Torn> {
        let count = self.number();
        if count > self.rest.len() {
            return Err(Torn::Length);
        }
        let lengths: Vec<_> = (0..count).map(|_| self.number()).collect();
        let whole =
            lengths.iter().try_fold(0, |whole: usize, length| whole.checked_add(*length)).ok_or(Torn::Length)?;
        let (texts, rest) = self.rest.split_at_checked(whole).ok_or(Torn::Length)?;
        let mut texts = std::str::from_utf8(texts).map_err(|_| Torn::Characters)?;
        self.texts.reserve_exact(count);
        for length in lengths {
            let (text, others) = texts.split_at_checked(length).ok_or(Torn::Characters)?;
            self.texts.push(text);
            texts = others;
        }
        self.shared.resize(count, None);
        self.rest = rest;
        Ok(())
    }

    /// What is wrong with the bytes, now that all of them should have been read.
    pub(crate) fn end(&mut self) -> Result<(), Fault> {
        if !self.rest.is_empty() {
            self.tear(Torn::Rest);
        }
        self.fault.map_or(Ok(()), Err)
    }

    /// Whether a text that is not an id was read as one.
    pub(crate) fn met_malformed_ids(&self) -> bool {
        self.malformed_ids
    }

    pub(crate) fn is_torn(&self) -> bool {
        self.fault.is_some()
    }

    /// Notes a fault, if it is the first, and leaves nothing to read.
    #[cold]
    pub(crate) fn tear(&mut self, torn: Torn) {
        self.fault.get_or_insert(Fault { torn, left: self.rest.len() });
        self.rest = &[];
    }

    #[inline]
    pub(crate) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let Some((bytes, rest)) = self.rest.split_first_chunk() else {
            self.tear(Torn::Ends);
            return [0; N];
        };
        self.rest = rest;
        *bytes
    }

    #[inline]
    pub(crate) fn number(&mut self) -> usize {
        match *self.rest {
            [byte, ref rest @ ..] if byte < 0x80 => {
                self.rest = rest;
                byte.into()
            }
            [low, high, ref rest @ ..] if high < 0x80 => {
                self.rest = rest;
                usize::from(low & 0x7f) | usize::from(high) << 7
            }
            _ => self.long_number(),
        }
    }

    fn long_number(&mut self) -> usize {
        let mut number = 0;
        for shift in (0..usize::BITS).step_by(7) {
            let [byte] = self.bytes();
            let bits = usize::from(byte & 0x7f);
            if (bits << shift) >> shift != bits {
                break;
            }
            number |= bits << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.tear(Torn::Number);
        0
    }

    #[inline]
    pub(crate) fn present(&mut self) -> Present {
        let bits = self.number().try_into().unwrap_or_else(|_| {
            self.tear(Torn::Field);
            0
        });
        Present { bits, next: 0 }
    }

    /// One of the words of a vocabulary, by its place among them.
    #[inline]
    pub(crate) fn word<W: Copy>(&mut self, words: &[W], first: W, what: &'static str) -> W {
        let [place] = self.bytes();
        words.get(usize::from(place)).copied().unwrap_or_else(|| {
            self.tear(Torn::Word(what));
            first
        })
    }

    #[inline]
    pub(crate) fn text(&mut self) -> &'b str {
        let number = self.number();
        self.texts.get(number).copied().unwrap_or_else(|| {
            self.tear(Torn::Text);
            ""
        })
    }

    #[inline]
    pub(crate) fn id(&mut self) -> Arc<str> {
        let number = self.number();
        match self.shared.get(number) {
            Some(Some(shared)) => Arc::clone(shared),
            _ => self.new_id(number),
        }
    }

    #[cold]
    fn new_id(&mut self, number: usize) -> Arc<str> {
        let (Some(text), Some(shared)) = (self.texts.get(number), self.shared.get_mut(number)) else {
            self.tear(Torn::Text);
            return Arc::default();
        };
        self.malformed_ids |= !is_id(text);
        Arc::clone(shared.insert(Arc::from(*text)))
    }

    /// How many values a list claims to have. No value is written as nothing, so that there cannot be more than bytes.
    #[inline]
    pub(crate) fn length(&mut self) -> usize {
        let claimed = self.number();
        if claimed > self.rest.len() {
            self.tear(Torn::Length);
            return 0;
        }
        claimed
    }

    /// How many values to set memory aside for, of a list that claims some: a claim alone never takes much more memory than
    /// the file itself.
    #[inline]
    pub(crate) fn room_for<T>(&self, claimed: usize) -> usize {
        claimed.min(1 + self.rest.len().saturating_mul(AHEAD) / size_of::<T>().max(1))
    }
}
