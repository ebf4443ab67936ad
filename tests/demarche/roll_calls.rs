//! Roll calls as tables.

mod ballots;
#[cfg(feature = "csv")]
mod electorate;
#[cfg(all(feature = "csv", feature = "json"))]
mod filing;
#[cfg(feature = "csv")]
mod layouts;
#[cfg(feature = "csv")]
mod malformed;
#[cfg(feature = "csv")]
mod tables;
#[cfg(feature = "csv")]
mod unga;
