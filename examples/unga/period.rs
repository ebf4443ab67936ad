//! A decade of roll calls, or all of them.

use std::sync::OnceLock;

use demarche::compare::{Periods, Subset};

use crate::assembly::Assembly;
use crate::failure::Failure;

/// All roll calls, dated or not.
pub(crate) const ALL: &str = "all";

/// The roll calls by decade.
#[derive(Debug)]
pub(crate) struct Decades<'a> {
    assembly: &'a Assembly,
    decades: OnceLock<Periods>,
}

impl<'a> Decades<'a> {
    pub(crate) fn of(assembly: &'a Assembly) -> Decades<'a> {
        Decades { assembly, decades: OnceLock::new() }
    }

    /// The roll calls of `all`, or of a decade by its first year.
    pub(crate) fn calls(&self, period: &str) -> Result<Subset, Failure> {
        if period == ALL {
            return Ok(Subset::all(self.assembly.calls().len()));
        }
        let decades = self.decades.get_or_init(|| self.assembly.by_year(|year| year - year.rem_euclid(10)));
        let calls = period.parse().ok().and_then(|first: i32| decades.get(first));
        calls.cloned().ok_or_else(|| {
            let known: Vec<_> = decades.iter().map(|(decade, _)| decade.to_string()).collect();
            let seen = period.escape_debug();
            Failure::Usage(format!("`{seen}` is no period: expected `{ALL}`, or a decade, {}", known.join(", ")))
        })
    }
}
