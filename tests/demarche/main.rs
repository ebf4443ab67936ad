//! What the crate promises, tested from outside: one file per promise or part.

#![cfg(test)]

#[cfg(feature = "json")]
mod amend;
mod claims;
mod conditions;
mod course;
mod days;
#[cfg(feature = "json")]
mod documents;
mod ids;
#[cfg(feature = "json")]
mod invalid;
mod lens;
mod line;
mod meetings;
mod membership;
#[cfg(feature = "json")]
mod paris;
mod pledges;
mod readme;
mod reference;
mod relations;
mod rooms;
mod views;
