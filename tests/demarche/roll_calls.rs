//! Roll calls as tables.

mod ballots;
