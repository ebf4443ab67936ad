//! What the crate promises, tested from outside: one file per promise or part.

#![cfg(test)]

#[cfg(feature = "json")]
mod acceptance;
#[cfg(feature = "json")]
mod amend;
#[cfg(feature = "json")]
mod amendments;
mod answers;
#[cfg(feature = "json")]
mod answers_doubts;
#[cfg(feature = "json")]
mod answers_json;
#[cfg(feature = "json")]
mod asking;
mod atlas;
mod belonging;
mod binding;
mod casts;
mod changes;
mod claims;
mod clauses;
mod compare;
mod concord;
mod conditions;
mod course;
mod days;
mod descent;
#[cfg(feature = "json")]
mod documents;
mod grammar;
mod history;
mod ids;
#[cfg(feature = "json")]
mod invalid;
mod language;
mod language_properties;
mod lens;
mod line;
mod meetings;
mod membership;
mod model;
mod naming;
#[cfg(feature = "json")]
mod paris;
mod pledges;
mod questions;
mod readme;
mod reference;
mod relations;
mod roll_calls;
mod rooms;
#[cfg(feature = "json")]
mod scopes;
#[cfg(all(feature = "json", feature = "snapshot"))]
mod snapshot;
#[cfg(feature = "json")]
mod undeclared;
#[cfg(feature = "json")]
mod underivable;
#[cfg(feature = "json")]
mod upheld;
mod views;
#[cfg(feature = "json")]
mod votes;
mod what;
mod worlds;
mod written;
