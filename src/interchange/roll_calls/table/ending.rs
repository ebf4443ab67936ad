//! Bytes whose last line ends.

use std::io::{self, Read};

/// Bytes of lines that all end, the last one too: so that lines are counted alike.
#[derive(Debug)]
pub(super) struct Ended<R> {
    bytes: R,
    last: u8,
}

impl<R> Ended<R> {
    pub(super) fn new(bytes: R) -> Ended<R> {
        Ended { bytes, last: b'\n' }
    }
}

impl<R: Read> Read for Ended<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut count = self.bytes.read(buffer)?;
        if let (0, Some(end), true) = (count, buffer.first_mut(), self.last != b'\n') {
            *end = b'\n';
            count = 1;
        }
        if let Some(last) = count.checked_sub(1).and_then(|last| buffer.get(last)) {
            self.last = *last;
        }
        Ok(count)
    }
}
