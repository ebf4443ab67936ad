//! Roll calls as tables: who cast what.
//!
//! A [`BallotBox`] takes votes as they come, and counts them into [`Ballots`]: items × parties, three bytes a vote.
//!
//! With the feature `csv`, a [`RollCallTable`] is read from a table with a row for each vote, and perhaps one for each
//! roll call in a second table: which column tells what is said by a [`Layout`], who is meant by a name on the day of the
//! roll call by an [`Electorate`]. Every row is either taken, or lost and reported with its line, its column and the
//! reason. What was read becomes a [`Document`](crate::Document) with its roll calls and their agenda items.
//!
//! ```
//! # #[cfg(feature = "csv")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use demarche::{Dossier, Source, Vote, roll_calls::{AtlasElectorate, Layout, RollCallTable}};
//!
//! let votes = "rcid,country,country_code,vote\n3,Russia,RU,no\n3,Namibia,NA,abstain\n3,Côte d’Ivoire,CI,yes\n";
//! let calls = "rcid,session,date,unres,short,issues\n3,68,2014-03-27,R/68/262,UKRAINE,hr\n";
//! let mut electorate = AtlasElectorate::new();
//! let table = RollCallTable::read_with(&Layout::unvotes(), calls.as_bytes(), votes.as_bytes(), &mut electorate)?;
//! assert_eq!((table.report().taken(), table.report().lost()), (3, 0));
//!
//! let (document, _) = table.to_document(Source::new("votes"), "UN")?;
//! assert_eq!(document.roll_calls[0].cast.of(Vote::Abstain).next().map(|party| party.as_str()), Some("NAM"));
//! assert!(Dossier::try_from(document).is_ok());
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "csv"))]
//! # fn main() {}
//! ```

#[cfg(feature = "csv")]
mod atlas_electorate;
mod ballot_box;
mod ballots;
#[cfg(feature = "csv")]
mod cells;
#[cfg(feature = "csv")]
mod coding;
#[cfg(feature = "csv")]
mod electorate;
#[cfg(feature = "csv")]
mod ending;
#[cfg(feature = "csv")]
mod fault;
#[cfg(feature = "csv")]
mod filing;
#[cfg(feature = "csv")]
mod heading;
#[cfg(feature = "csv")]
mod layout;
#[cfg(feature = "csv")]
mod lines;
#[cfg(feature = "csv")]
mod report;
#[cfg(feature = "csv")]
mod roll_call;
#[cfg(feature = "csv")]
mod seats;
#[cfg(feature = "csv")]
mod spelling;
#[cfg(feature = "csv")]
mod table;
#[cfg(feature = "csv")]
mod table_error;
#[cfg(feature = "csv")]
mod votes;

pub use self::ballot_box::{BallotBox, Counted, Repeat};
pub use self::ballots::Ballots;
#[cfg(feature = "csv")]
#[cfg_attr(docsrs, doc(cfg(feature = "csv")))]
pub use self::{
    atlas_electorate::AtlasElectorate,
    coding::Coding,
    electorate::{Called, Electorate, Meant, Names},
    fault::Fault,
    filing::Anonymous,
    layout::Layout,
    report::{Report, Unread},
    roll_call::TabledRollCall,
    table::RollCallTable,
    table_error::TableError,
};
pub use crate::model::VoteCounts;
