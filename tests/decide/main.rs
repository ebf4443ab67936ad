//! What decisions promise, tested from outside.

#![cfg(test)]

mod blockers;
mod council;
#[cfg(feature = "json")]
mod dossiers;
mod figures;
#[cfg(feature = "power")]
mod games;
mod malformed;
mod naive;
#[cfg(feature = "power")]
mod oracle;
#[cfg(feature = "power")]
mod power_engines;
#[cfg(feature = "power")]
mod power_games;
#[cfg(feature = "json")]
mod presets;
mod properties;
mod quorum;
mod whatever;
mod wording;
