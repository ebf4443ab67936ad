//! What tells one form in bytes from another: a number made of the names of fields and words, in their order. Whoever
//! changes a record changes it, and need not remember to.

pub(crate) const START: u64 = 0xcbf2_9ce4_8422_2325;
const FACTOR: u64 = 0x0100_0000_01b3;

/// A form and a name after it.
pub(crate) const fn named(form: u64, name: &str) -> u64 {
    // No name holds the byte that ends it.
    let mut form = joined(form, 0xff);
    let mut rest = name.as_bytes();
    while let [byte, tail @ ..] = rest {
        form = joined(form, *byte as u64);
        rest = tail;
    }
    form
}

/// A form and another after it.
pub(crate) const fn joined(form: u64, other: u64) -> u64 {
    (form ^ other).wrapping_mul(FACTOR).rotate_left(23)
}
