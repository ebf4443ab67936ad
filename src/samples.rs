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

/// The six resolutions of the eleventh emergency special session of the UN General Assembly, on Ukraine, from March 2022
/// to February 2023, with how each of the 193 members voted.
///
/// Each resolution is an item under `ES-11`, called by its symbol (`ES-11/1`, `A/RES/ES-11/1`) or a short name, and has a roll
/// call of the same id. Who opposes an item opposes the text that was put to the vote. Absent are members without a recorded
/// vote. The day of the dossier is 2023-02-23, that of the last vote.
///
/// # Errors
/// None: a test checks that it has no problem and no warning.
///
/// # Example
/// ```
/// let votes = demarche::samples::unga_es11()?;
/// let withdrawal = votes.roll_call("ES-11/1").unwrap();
/// let against: Vec<_> = withdrawal.of(demarche::Vote::No).map(|party| party.name()).collect();
/// assert_eq!(against, ["Belarus", "Eritrea", "North Korea", "Russia", "Syria"]);
/// # Ok::<(), demarche::Invalid>(())
/// ```
pub fn unga_es11() -> Result<Dossier, Invalid> {
    Dossier::try_from(Document::from_json(include_str!("samples/unga_es11.json"))?)
}
