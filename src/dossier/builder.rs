//! A dossier built in Rust.

use super::Dossier;
use crate::day::Day;
use crate::model::{
    Bloc, Document, Given, Item, Meeting, Nation, Pledge, Relation, RollCall, Source, Speaker, Stance, Statement,
};
use crate::problem::Invalid;

impl Dossier {
    /// Begins an empty dossier.
    ///
    /// ```
    /// let dossier = demarche::Dossier::builder().build()?;
    /// assert_eq!(dossier.nations().len(), 0);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn builder() -> DossierBuilder {
        DossierBuilder::default()
    }

    /// Begins a dossier with everything that this one holds.
    ///
    /// ```
    /// use demarche::{Dossier, Nation};
    ///
    /// let first = Dossier::builder().nation(Nation::new("FRA", "France")).build()?;
    /// let second = first.to_builder().nation(Nation::new("ITA", "Italy")).build()?;
    /// assert_eq!(second.nations().len(), 2);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn to_builder(&self) -> DossierBuilder {
        DossierBuilder { document: self.document().clone() }
    }
}

/// Collects records in any order; nothing is checked before [`build`](DossierBuilder::build), which checks everything.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item, Nation, Position, Stance};
///
/// let builder = Dossier::builder()
///     .stance(Stance::new("FRA", Position::Support, "aid"))
///     .nation(Nation::new("FRA", "France"))
///     .item(Item::new("aid", "Aid"));
/// assert!(builder.build().is_ok());
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct DossierBuilder {
    document: Document,
}

macro_rules! adds {
    ($($(#[$doc:meta])* $method:ident($Record:ty) to $list:ident;)+) => {
        /// ## Records
        impl DossierBuilder {
            $(
                $(#[$doc])*
                pub fn $method(mut self, record: $Record) -> DossierBuilder {
                    self.document.$list.push(record);
                    self
                }
            )+
        }
    };
}

adds! {
    /// Adds where statements were found.
    source(Source) to sources;
    /// Adds who voices them.
    speaker(Speaker) to speakers;
    /// Adds what was said.
    statement(Statement) to statements;
    /// Adds a state.
    nation(Nation) to nations;
    /// Adds a group.
    bloc(Bloc) to blocs;
    /// Adds what is on the table.
    item(Item) to agenda;
    /// Adds where parties meet.
    meeting(Meeting) to meetings;
    /// Adds who stands where.
    stance(Stance) to stances;
    /// Adds what stands between parties.
    relation(Relation) to relations;
    /// Adds what a party promised.
    pledge(Pledge) to pledges;
    /// Adds how parties voted.
    roll_call(RollCall) to roll_calls;
}

impl DossierBuilder {
    /// Sets what the dossier is about.
    pub fn title(mut self, title: impl Given<Option<String>>) -> DossierBuilder {
        self.document.title = title.given();
        self
    }

    /// Sets the day for which the dossier speaks.
    pub fn as_of(mut self, day: Day) -> DossierBuilder {
        self.document.as_of = Some(day);
        self
    }

    /// Checks everything and indexes it.
    ///
    /// # Errors
    /// Everything that is wrong, at once.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Position, Stance};
    ///
    /// let invalid = Dossier::builder().stance(Stance::new("FRA", Position::Support, "aid")).build().unwrap_err();
    /// assert_eq!(invalid.problems().len(), 2, "neither the party nor the item is declared");
    /// ```
    pub fn build(self) -> Result<Dossier, Invalid> {
        Dossier::try_from(self.document)
    }
}
