//! Recorded votes.

use super::cast::Cast;
use super::record::cited;
use super::words::words;
use crate::day::When;
use crate::id::{BlocId, ItemId, RollCallId};

words! {
    /// What came of a vote.
    ///
    /// ```
    /// assert_eq!("adopted".parse(), Ok(demarche::RollCallResult::Adopted));
    /// ```
    pub enum RollCallResult is "a result" {
        /// It was adopted.
        Adopted,
        /// It was rejected.
        Rejected,
        /// It lapsed.
        Lapsed,
        /// It was withdrawn before the result.
        Withdrawn,
    }
}

cited! {
    /// A recorded vote of a body on an item.
    ///
    /// # Example
    /// ```
    /// use demarche::{Cast, RollCall, day};
    ///
    /// let vote = RollCall::new("ES-11/1", "withdrawal", Cast::new().yes(["FRA"])).body("UN").on(day(2022, 3, 2));
    /// assert_eq!(vote.cast.len(), 1);
    /// ```
    pub struct RollCall {
        required {
            /// Its id.
            id: RollCallId,
            /// On what.
            item: ItemId,
            /// Who cast what.
            cast: Cast,
        }
        optional {
            /// Which body voted.
            body: Option<BlocId>,
            /// When.
            on: Option<When>,
            /// What came of it.
            result: Option<RollCallResult>,
        }
    }
}
