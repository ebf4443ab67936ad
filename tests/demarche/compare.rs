//! Comparison: the measures against vectors from elsewhere and against the naive way to ask.

mod breaks;
mod camps;
mod door;
#[cfg(feature = "csv")]
mod oracles;
mod order;
mod properties;
mod vectors;
mod worlds;
