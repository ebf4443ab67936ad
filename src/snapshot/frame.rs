//! What stands around the records: what the bytes are, of which version, how many, and their checksum.
//!
//! All numbers are little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 0–7 | that it is a snapshot |
//! | 8–11 | its format |
//! | 12–19 | which records it holds |
//! | 20–27 | how many bytes follow the header |
//! | 28–35 | their checksum |

use super::error::Fault;
use crate::model::{Document, Packed};

/// Neither text nor UTF-8, and with a line end that a transfer as text would change.
const MAGIC: [u8; 8] = *b"\x89DMRCH\r\n";

/// How many bytes come before the records.
const HEADER: usize = MAGIC.len() + 4 + 8 + 8 + 8;

/// The bytes of a snapshot that holds these.
pub(super) fn around(packed: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER + packed.len());
    bytes.extend_from_slice(&MAGIC);
    bytes.extend_from_slice(&Document::SNAPSHOT_VERSION.to_le_bytes());
    bytes.extend_from_slice(&Document::FORM.to_le_bytes());
    bytes.extend_from_slice(&(packed.len() as u64).to_le_bytes());
    bytes.extend_from_slice(&checksum(packed).to_le_bytes());
    bytes.extend_from_slice(packed);
    bytes
}

/// What a snapshot holds, if it is all there and nothing else.
pub(super) fn within(bytes: &[u8]) -> Result<&[u8], Fault> {
    let cut = || Fault::Header { found: bytes.len(), whole: HEADER };
    let rest = bytes.strip_prefix(&MAGIC).ok_or_else(|| foreign(bytes))?;
    let (version, rest) = rest.split_first_chunk().ok_or_else(cut)?;
    let version = u32::from_le_bytes(*version);
    if version != Document::SNAPSHOT_VERSION {
        return Err(Fault::Version { seen: version });
    }
    let (form, rest) = rest.split_first_chunk().ok_or_else(cut)?;
    if u64::from_le_bytes(*form) != Document::FORM {
        return Err(Fault::Records);
    }
    let (length, rest) = rest.split_first_chunk().ok_or_else(cut)?;
    let (sum, packed) = rest.split_first_chunk().ok_or_else(cut)?;
    let (length, found) = (u64::from_le_bytes(*length), packed.len() as u64);
    if found < length {
        return Err(Fault::Truncated { found: bytes.len(), expected: length.saturating_add(HEADER as u64) });
    }
    if found > length {
        return Err(Fault::Longer(found - length));
    }
    if checksum(packed) == u64::from_le_bytes(*sum) { Ok(packed) } else { Err(Fault::Checksum) }
}

/// What other bytes seem to be.
fn foreign(bytes: &[u8]) -> Fault {
    if bytes.is_empty() {
        return Fault::Foreign("there is nothing in it");
    }
    if MAGIC.starts_with(bytes) {
        return Fault::Header { found: bytes.len(), whole: HEADER };
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match text.trim_ascii_start() {
        [b'{', ..] => Fault::Foreign("it looks like JSON"),
        _ => Fault::Foreign("it does not begin like one"),
    }
}

/// A checksum of 64 bits, eight bytes at a time, against accidents and not against attackers. Each step can be undone, so
/// that a change within eight bytes never goes unseen.
fn checksum(bytes: &[u8]) -> u64 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let step = |sum: u64, word: [u8; 8]| (sum ^ u64::from_le_bytes(word)).wrapping_mul(FACTOR).rotate_left(29);
    let words = bytes.chunks_exact(8);
    let mut last = [0; 8];
    last.iter_mut().zip(words.remainder()).for_each(|(slot, byte)| *slot = *byte);
    let sum = words.filter_map(|word| word.first_chunk().copied()).fold(bytes.len() as u64, step);
    let sum = step(sum, last);
    (sum ^ (sum >> 32)).wrapping_mul(FACTOR)
}
