//! Errors of an application's own, made from the crate's by `?`.

use demarche::Position::Oppose;
use demarche::{DayError, Dossier, IdError, Invalid, Item, ItemId, Stance, Unanswerable, UnknownName, UnknownWord};

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("the records do not fit together")]
    Invalid(#[from] Invalid),
    #[error("no such name")]
    Name(#[from] UnknownName),
    #[error("no such group, or not on that day")]
    Group(#[from] Unanswerable),
    #[error("no such day")]
    Day(#[from] DayError),
    #[error("no such id")]
    Id(#[from] IdError),
    #[error("no such word")]
    Word(#[from] UnknownWord),
}

fn opponents(item: &str, on: &str) -> Result<usize, Failure> {
    let id: ItemId = item.parse()?;
    let dossier = Dossier::builder().item(Item::new(&id, "An item")).build()?;
    Ok(dossier.on(on.parse()?).who(Oppose).on(&id)?.unknown().len())
}

/// Of the European Union, which nobody declares.
fn members(on: &str) -> Result<usize, Failure> {
    let dossier = Dossier::builder().build()?;
    Ok(dossier.on(on.parse()?).members("EU")?.definite().len())
}

pub fn is_told() -> Result<(), Failure> {
    assert_eq!(opponents("canal", "2025-06-30")?, 0);
    assert!(matches!(opponents("no id", "2025-06-30"), Err(Failure::Id(_))));
    assert!(matches!(opponents("canal", "2025-02-30"), Err(Failure::Day(_))));
    assert_eq!(members("2020-02-01")?, 27);
    assert!(matches!(members("1950-01-01"), Err(Failure::Group(Unanswerable::RosterNotKnown(_)))));
    let lost = Dossier::builder().stance(Stance::new("XRUR", Oppose, "canal")).build();
    let invalid = lost.unwrap_err();
    assert_eq!(invalid.problems().len(), 2);
    assert!(invalid.problems().iter().all(|problem| problem.code() == demarche::Code::UnknownReference));
    let paths: Vec<String> = invalid.clone().into_iter().map(|problem| problem.path().to_owned()).collect();
    assert_eq!(paths, ["stances[0].party", "stances[0].item"]);
    let failure = Failure::from(invalid);
    let source = std::error::Error::source(&failure).expect("what it was made from");
    assert!(source.is::<Invalid>());
    let word = "oposes".parse::<demarche::Position>().map_err(Failure::from);
    assert!(matches!(word, Err(Failure::Word(_))));
    Ok(())
}
