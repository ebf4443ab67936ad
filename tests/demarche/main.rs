//! What the crate promises, tested from outside: one file per promise or part.

#![cfg(test)]

mod belonging;
mod changes;
mod concord;
mod days;
mod descent;
#[cfg(feature = "json")]
mod documents;
mod history;
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
mod views;
mod what;
mod written;
