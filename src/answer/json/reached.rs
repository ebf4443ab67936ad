//! How far something has come.

use serde::Serialize;

use crate::lens::Stage;

/// How far something has come: what is so on every reading, or what on some, or nothing.
#[derive(Serialize)]
pub(super) struct Reached<T> {
    definite: bool,
    readings: Vec<T>,
}

impl<T: Clone> Reached<T> {
    pub(super) fn of(stage: &Stage<T>) -> Reached<T> {
        Reached { definite: matches!(stage, Stage::Definite(_)), readings: stage.readings().to_vec() }
    }
}
