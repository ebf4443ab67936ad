//! Small tables of levels, and the naive way to ask them.

use demarche::compare::{Scale, View};
use proptest::prelude::*;

/// Levels by party and item.
#[derive(Debug, Clone)]
pub(crate) struct World {
    pub(crate) scale: Scale,
    pub(crate) rows: Vec<Vec<Option<usize>>>,
}

impl World {
    pub(crate) fn view(&self) -> View {
        let items = self.rows.first().map_or(0, Vec::len);
        let mut view = View::blank(self.scale, self.rows.len(), items).unwrap();
        for (party, row) in self.rows.iter().enumerate() {
            for (item, level) in row.iter().enumerate() {
                if let Some(level) = level {
                    assert!(view.put(party, item, *level));
                }
            }
        }
        view
    }

    /// The levels of two on each item of both.
    pub(crate) fn both(&self, one: usize, other: usize) -> Vec<(usize, usize)> {
        self.rows[one].iter().zip(&self.rows[other]).filter_map(|(one, other)| Some(((*one)?, (*other)?))).collect()
    }

    pub(crate) fn unit(&self, level: usize) -> f64 {
        let values = self.scale.values();
        let (low, high) =
            values.iter().fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(*value), high.max(*value)));
        (values[level] - low) / (high - low)
    }
}

/// Scales of two to five levels, evenly spaced and not, with ties.
fn scales() -> impl Strategy<Value = Scale> {
    let lists: [&[f64]; 6] = [
        &[1.0, 0.5, 0.0],
        &[1.0, 0.0],
        &[1.0, 0.75, 0.5, 0.5, 0.0],
        &[1.0, 2.0, 3.0, 4.0, 5.0],
        &[-2.0, 7.0, 0.5],
        &[0.0, 1.0, 1.0, 3.0],
    ];
    prop::sample::select(lists.map(|values| Scale::new(values.iter().copied()).unwrap()).to_vec())
}

/// Up to five parties and so many items, some of them across the border of a word.
pub(crate) fn worlds() -> impl Strategy<Value = World> {
    let size = (2..6_usize, prop::sample::select(vec![1_usize, 3, 12, 63, 64, 65]));
    (scales(), size).prop_flat_map(|(scale, (parties, items))| {
        let cell = prop::option::weighted(0.7, 0..scale.len());
        let rows = prop::collection::vec(prop::collection::vec(cell, items), parties);
        rows.prop_map(move |rows| World { scale, rows })
    })
}

pub(crate) fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(1.0)
}

/// Whether two measures are the same, or neither exists.
pub(crate) fn alike(one: Option<f64>, other: Option<f64>) -> bool {
    match (one, other) {
        (None, None) => true,
        (Some(one), Some(other)) => near(one, other),
        _ => false,
    }
}

/// A count as a number.
pub(crate) fn real(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}
