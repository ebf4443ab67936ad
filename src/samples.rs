//! Embedded dossiers, each from a named source.

use crate::dossier::Dossier;
use crate::model::Document;
use crate::problem::Invalid;

/// The Paris summit of 27 March 2025 on Ukraine, as one news article told it the day before.
///
/// Every sentence of the article is a record, located by its line (`L1` to `L19`) and paraphrased; only what the article
/// itself puts in quotation marks is quoted. The nations, and who belongs to the European Union and to NATO, are those of the
/// [atlas](crate::atlas). The day of the dossier is 2025-03-26.
///
/// # Errors
/// None: a test checks that it has no problem and no warning.
///
/// # Example
/// ```
/// use demarche::{Position, samples};
///
/// let paris = samples::paris()?;
/// let opponents = paris.now().who(Position::Oppose).on("peacekeeping-troops").unwrap();
/// let names: Vec<_> = opponents.iter().map(|holder| holder.party().name()).collect();
/// assert_eq!(names, ["Italy", "Poland"]);
/// # Ok::<(), demarche::Invalid>(())
/// ```
pub fn paris() -> Result<Dossier, Invalid> {
    Dossier::try_from(Document::from_json(include_str!("samples/paris.json"))?)
}
