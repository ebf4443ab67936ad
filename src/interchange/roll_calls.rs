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

mod ballot_box;
mod ballots;
#[cfg(feature = "csv")]
mod table;

pub use self::ballot_box::{BallotBox, Counted, Repeat};
pub use self::ballots::Ballots;
#[cfg(feature = "csv")]
#[cfg_attr(docsrs, doc(cfg(feature = "csv")))]
pub use self::table::{
    Anonymous, AtlasElectorate, Called, Coding, Electorate, Fault, Layout, Meant, Names, Report, RollCallTable,
    TableError, TabledRollCall, Unread,
};
pub use crate::model::VoteCounts;
