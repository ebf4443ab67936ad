//! Bytes being written, and the table of the texts that they name.

use std::collections::HashMap;

use super::Present;

/// How many texts are remembered by where they lie, at most.
const REMEMBERED: usize = 1 << 14;

/// Bytes being written. A text is written as its number in a table, which holds each once.
pub(crate) struct Writer<'d> {
    bytes: Vec<u8>,
    texts: Vec<&'d str>,
    numbers: HashMap<&'d str, usize>,
    /// Texts seen lately with their numbers, found by address: ids that share their text need not be compared.
    recent: Vec<Option<(&'d str, usize)>>,
}

impl<'d> Writer<'d> {
    pub(crate) fn new() -> Writer<'d> {
        Writer { bytes: Vec::new(), texts: Vec::new(), numbers: HashMap::new(), recent: vec![None; 64] }
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    pub(crate) fn number(&mut self, number: usize) {
        push(&mut self.bytes, number);
    }

    pub(crate) fn present(&mut self, present: &Present) {
        self.number(present.bits as usize);
    }

    pub(crate) fn text(&mut self, text: &'d str) {
        let number = self.number_of(text);
        self.number(number);
    }

    fn number_of(&mut self, text: &'d str) -> usize {
        let address = text.as_ptr().addr();
        let place = (address >> 4) & (self.recent.len() - 1);
        let slot = self.recent.get_mut(place);
        if let Some(Some((seen, number))) = &slot {
            if seen.as_ptr().addr() == address && seen.len() == text.len() {
                return *number;
            }
        }
        let next = self.texts.len();
        let number = *self.numbers.entry(text).or_insert(next);
        if let Some(slot) = slot {
            *slot = Some((text, number));
        }
        if number == next {
            self.texts.push(text);
            if next == self.recent.len() && next < REMEMBERED {
                self.recent = vec![None; 4 * next];
            }
        }
        number
    }

    /// The table, and all that was written.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        let table = self.texts.iter().map(|text| text.len() + 2).sum::<usize>();
        let mut whole = Vec::with_capacity(table + self.bytes.len() + 10);
        push(&mut whole, self.texts.len());
        self.texts.iter().for_each(|text| push(&mut whole, text.len()));
        self.texts.iter().for_each(|text| whole.extend_from_slice(text.as_bytes()));
        whole.extend_from_slice(&self.bytes);
        whole
    }
}

/// Seven bits a byte, the lowest first, each but the last with its highest bit set.
fn push(bytes: &mut Vec<u8>, number: usize) {
    let mut rest = number;
    loop {
        let [low, ..] = rest.to_le_bytes();
        if rest < 0x80 {
            return bytes.push(low);
        }
        bytes.push(low | 0x80);
        rest >>= 7;
    }
}
