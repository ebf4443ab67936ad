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
    ///
    /// ```
    /// use demarche::{Code, Dossier, Source};
    ///
    /// let dossier = Dossier::builder().source(Source::new("wire")).build()?;
    /// assert_eq!(dossier.warnings()[0].code(), Code::UndatedSource);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    source(Source) to sources;
    /// Adds who voices them.
    ///
    /// ```
    /// use demarche::{Code, Dossier, Speaker, SpeakerKind};
    ///
    /// let builder = Dossier::builder().speaker(Speaker::new("elysee", "Élysée Palace", SpeakerKind::Body).of("FRX"));
    /// assert_eq!(builder.build().unwrap_err().problems()[0].code(), Code::UnknownReference, "for whom it speaks");
    /// ```
    speaker(Speaker) to speakers;
    /// Adds what was said.
    ///
    /// ```
    /// use demarche::{Code, Dossier, Statement};
    ///
    /// let builder = Dossier::builder().statement(Statement::new("warning", "article"));
    /// assert_eq!(builder.build().unwrap_err().problems()[0].code(), Code::UnknownReference, "where it was found");
    /// ```
    statement(Statement) to statements;
    /// Adds a state.
    ///
    /// ```
    /// use demarche::{Code, Dossier, Nation};
    ///
    /// let builder = Dossier::builder().nation(Nation::new("FRA", "France"));
    /// let builder = builder.nation(Nation::new("FRA", "French Republic"));
    /// assert_eq!(builder.build().unwrap_err().problems()[0].code(), Code::DuplicateId, "added, not replaced");
    /// ```
    nation(Nation) to nations;
    /// Adds a group.
    ///
    /// ```
    /// use demarche::{Bloc, Code, Dossier, Membership};
    ///
    /// let builder = Dossier::builder().bloc(Bloc::new("pact", "The Pact").member(Membership::new("XRUR")));
    /// assert_eq!(builder.build().unwrap_err().problems()[0].code(), Code::UnknownReference, "its member");
    /// ```
    bloc(Bloc) to blocs;
    /// Adds what is on the table.
    ///
    /// ```
    /// use demarche::{Code, Dossier, Item};
    ///
    /// let builder = Dossier::builder().item(Item::new("aid", "Aid").parent("aid"));
    /// assert_eq!(builder.build().unwrap_err().problems()[0].code(), Code::ItemCycle);
    /// ```
    item(Item) to agenda;
    /// Adds where parties meet.
    ///
    /// ```
    /// use demarche::{Dossier, Meeting};
    ///
    /// let builder = Dossier::builder().meeting(Meeting::new("dinner", "Working dinner").before("summit"));
    /// let dossier = builder.meeting(Meeting::new("summit", "Paris summit")).build()?;
    /// assert_eq!(dossier.meetings().len(), 2);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    meeting(Meeting) to meetings;
    /// Adds who stands where.
    ///
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance};
    ///
    /// # let builder = Dossier::builder().nation(Nation::new("ITA", "Italy")).item(Item::new("troops", "Troops"));
    /// let dossier = builder.stance(Stance::new("ITA", Position::Oppose, "troops")).build()?;
    /// assert_eq!(dossier.now().who(Position::Oppose).on("troops").unwrap().iter().count(), 1);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    stance(Stance) to stances;
    /// Adds what stands between parties.
    ///
    /// ```
    /// use demarche::{Code, Dossier, Relation, RelationKind};
    ///
    /// let builder = Dossier::builder().relation(Relation::new(RelationKind::Distrust, ["XRUR"]));
    /// assert_eq!(builder.build().unwrap_err().problems()[0].code(), Code::UnknownReference, "who distrusts");
    /// ```
    relation(Relation) to relations;
    /// Adds what a party promised.
    ///
    /// ```
    /// use demarche::{Dossier, Nation, Pledge};
    ///
    /// let builder = Dossier::builder().nation(Nation::new("FRA", "France"));
    /// let dossier = builder.pledge(Pledge::new("FRA").what("twelve jets")).build()?;
    /// assert_eq!(dossier.pledges().next().unwrap().record().what.as_deref(), Some("twelve jets"));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pledge(Pledge) to pledges;
    /// Adds how parties voted.
    ///
    /// ```
    /// use demarche::{Cast, Code, Dossier, RollCall};
    ///
    /// let builder = Dossier::builder().roll_call(RollCall::new("ES-11/1", "withdrawal", Cast::new()));
    /// assert_eq!(builder.build().unwrap_err().problems()[0].code(), Code::UnknownReference, "on what they voted");
    /// ```
    roll_call(RollCall) to roll_calls;
}

impl DossierBuilder {
    /// Sets what the dossier is about.
    ///
    /// ```
    /// # let paris = demarche::samples::paris()?;
    /// let renamed = paris.to_builder().title("Before the Paris summit").build()?;
    /// assert_eq!(renamed.document().title.as_deref(), Some("Before the Paris summit"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn title(mut self, title: impl Given<Option<String>>) -> DossierBuilder {
        self.document.title = title.given();
        self
    }

    /// Sets the day for which the dossier speaks.
    ///
    /// ```
    /// use demarche::day;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let later = paris.to_builder().as_of(day(2025, 4, 1)).build()?;
    /// assert_eq!((paris.day(), later.day()), (day(2025, 3, 26), day(2025, 4, 1)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn as_of(mut self, day: Day) -> DossierBuilder {
        self.document.as_of = Some(day);
        self
    }

    /// Says whether nations and blocs of the [atlas](crate::atlas) are known without being declared, as they are unless this
    /// is `false`: a game or a Model UN of its own then is a closed world.
    ///
    /// ```
    /// use demarche::{Dossier, Nation};
    ///
    /// let world = Dossier::builder().atlas(false).nation(Nation::new("FRA", "Frankonia")).build()?;
    /// assert_eq!(world.nation("FRA").unwrap().name(), "Frankonia");
    /// assert!(world.nation("ITA").is_err() && world.bloc("EU").is_err());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn atlas(mut self, open: bool) -> DossierBuilder {
        self.document.atlas = Some(open);
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
    /// let invalid = Dossier::builder().stance(Stance::new("XRUR", Position::Support, "aid")).build().unwrap_err();
    /// assert_eq!(invalid.problems().len(), 2, "neither the party nor the item is declared");
    /// ```
    pub fn build(self) -> Result<Dossier, Invalid> {
        Dossier::try_from(self.document)
    }
}
