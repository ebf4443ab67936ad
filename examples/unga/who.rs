//! Who stood where in a roll call.

use demarche::{Dossier, Document, Position, Query, Source};
use serde::Serialize;
use strum::IntoEnumIterator;

use crate::assembly::Assembly;
use crate::failure::{Failure, unknown};
use crate::shown;
use crate::wanted::{Form, Wanted};

pub(crate) fn answer(assembly: &Assembly, wanted: &Wanted) -> Result<(), Failure> {
    let _ = (assembly, wanted, Form::Json);
    Err(Failure::usage("not yet"))
}
