//! Bytes being read, none of which is believed.

use std::sync::Arc;

use super::{Present, Torn};
use crate::id::is_id;

/// How much memory may be set aside for a list ahead of reading it, for each byte that is left.
const AHEAD: usize = 32;

/// Bytes being read, and the texts that they name.
pub(crate) struct Reader<'b> {
    rest: &'b [u8],
    texts: Vec<&'b str>,
    /// Beside each text the one copy that all ids with this text share.
    shared: Vec<Option<Arc<str>>>,
    malformed_ids: bool,
}

impl<'b> Reader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Reader<'b> {
        Reader { rest: bytes, texts: Vec::new(), shared: Vec::new(), malformed_ids: false }
    }

    /// Reads the table of texts, which comes before everything else.
    pub(crate) fn table(&mut self) -> Result<(), Torn> {
        let count = self.number()?;
        if count > self.rest.len() {
            return Err(Torn::Length);
        }
        let lengths = (0..count).map(|_| self.number()).collect::<Result<Vec<_>, _>>()?;
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

    /// How many bytes are left.
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    /// Whether a text that is not an id was read as one.
    pub(crate) fn met_malformed_ids(&self) -> bool {
        self.malformed_ids
    }

    #[inline]
    pub(crate) fn bytes<const N: usize>(&mut self) -> Result<[u8; N], Torn> {
        let (bytes, rest) = self.rest.split_first_chunk().ok_or(Torn::Ends)?;
        self.rest = rest;
        Ok(*bytes)
    }

    #[inline]
    pub(crate) fn number(&mut self) -> Result<usize, Torn> {
        let [byte] = self.bytes()?;
        if byte < 0x80 { Ok(byte.into()) } else { self.long_number(byte) }
    }

    fn long_number(&mut self, first: u8) -> Result<usize, Torn> {
        let mut number = usize::from(first & 0x7f);
        for shift in (7..usize::BITS).step_by(7) {
            let [byte] = self.bytes()?;
            let bits = usize::from(byte & 0x7f);
            if (bits << shift) >> shift != bits {
                return Err(Torn::Number);
            }
            number |= bits << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Torn::Number)
    }

    #[inline]
    pub(crate) fn present(&mut self) -> Result<Present, Torn> {
        let bits = self.number()?.try_into().map_err(|_| Torn::Field)?;
        Ok(Present { bits, next: 0 })
    }

    /// One of the words of a vocabulary, by its place among them.
    #[inline]
    pub(crate) fn word<W: Copy>(&mut self, words: &[W], what: &'static str) -> Result<W, Torn> {
        let [place] = self.bytes()?;
        words.get(usize::from(place)).copied().ok_or(Torn::Word(what))
    }

    #[inline]
    pub(crate) fn text(&mut self) -> Result<&'b str, Torn> {
        let number = self.number()?;
        self.texts.get(number).copied().ok_or(Torn::Text)
    }

    #[inline]
    pub(crate) fn id(&mut self) -> Result<Arc<str>, Torn> {
        let number = self.number()?;
        let shared = self.shared.get_mut(number).ok_or(Torn::Text)?;
        if let Some(shared) = shared {
            return Ok(Arc::clone(shared));
        }
        let text = self.texts.get(number).ok_or(Torn::Text)?;
        self.malformed_ids |= !is_id(text);
        Ok(Arc::clone(shared.insert(Arc::from(*text))))
    }

    /// How many values to set memory aside for, of a list that claims some. No value is written as nothing, so that there
    /// cannot be more than bytes; and a claim alone never takes much more memory than the file itself.
    #[inline]
    pub(crate) fn room_for<T>(&self, claimed: usize) -> Result<usize, Torn> {
        let left = self.rest.len();
        if claimed > left {
            return Err(Torn::Length);
        }
        Ok(claimed.min(1 + left.saturating_mul(AHEAD) / size_of::<T>().max(1)))
    }
}
