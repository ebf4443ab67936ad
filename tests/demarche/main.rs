//! What the crate promises, tested from outside: one file per promise or part.

#![cfg(test)]

#[cfg(feature = "json")]
mod amend;
#[cfg(feature = "json")]
mod amendments;
mod days;
#[cfg(feature = "json")]
mod documents;
mod ids;
#[cfg(feature = "json")]
mod invalid;
mod lens;
mod line;
mod membership;
mod model;
#[cfg(feature = "json")]
mod paris;
mod questions;
mod readme;
mod reference;
mod rooms;
mod views;
mod worlds;
