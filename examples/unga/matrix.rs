//! Everyone with everyone.

use std::time::Instant;

use serde::Serialize;

use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::shown;
use crate::wanted::Wanted;

#[derive(Debug, Serialize)]
struct Matrix {
    countries: usize,
    roll_calls: usize,
    sums: Sums,
    /// Pairs that never voted on the same.
    strangers: usize,
    seconds: Seconds,
}

/// Over all cells, the diagonal and both halves.
#[derive(Debug, Serialize)]
struct Sums {
    same: u64,
    both: u64,
}

#[derive(Debug, Serialize)]
struct Seconds {
    read: f64,
    build: f64,
    matrix: f64,
}

#[derive(Debug, Serialize)]
struct Cell<'t> {
    a: &'t str,
    b: &'t str,
    both: u32,
    same: u32,
}

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let view = assembly.view();
    let start = Instant::now();
    let matrix = view.agreement_matrix(&view.everyone()).map_err(Failure::data)?;
    let seconds =
        Seconds { read: assembly.seconds.read, build: assembly.seconds.build, matrix: start.elapsed().as_secs_f64() };
    let (both, same) = matrix.sums();
    let whole = Matrix {
        countries: matrix.parties().len(),
        roll_calls: assembly.calls().len(),
        sums: Sums { same, both },
        strangers: matrix.strangers(),
        seconds,
    };
    let cells = matrix.parties().iter().flat_map(|one| matrix.parties().iter().map(move |other| (*one, *other)));
    let cells = cells.map(|(one, other)| Cell {
        a: assembly.name(one),
        b: assembly.name(other),
        both: matrix.both(one, other),
        same: matrix.same(one, other),
    });
    shown::answer(wanted.form, &whole, cells)
}
