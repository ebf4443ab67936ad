//! What the crate promises, tested from outside: one file per promise or part.

#![cfg(test)]

mod days;
#[cfg(feature = "json")]
mod documents;
mod ids;
#[cfg(feature = "json")]
mod invalid;
mod lens;
mod line;
mod membership;
#[cfg(feature = "json")]
mod paris;
mod readme;
mod reference;
mod rooms;
#[cfg(all(feature = "json", feature = "snapshot"))]
mod snapshot;
mod views;
