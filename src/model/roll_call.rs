//! Recorded votes.

use super::record::{cited, record};
use super::words::words;
use crate::day::When;
use crate::id::{BlocId, ItemId, PartyId, RollCallId};

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

record! {
    /// Who cast what.
    ///
    /// # Example
    /// ```
    /// use demarche::Cast;
    ///
    /// let cast = Cast::new().yes(["FRA", "GBR"]).abstain(["CHN"]);
    /// assert_eq!(cast.yes.len(), 2);
    /// ```
    #[derive(Default)]
    pub struct Cast {
        required {}
        optional {
            /// In favour.
            yes: Vec<PartyId>,
            /// Against.
            no: Vec<PartyId>,
            /// Neither.
            abstain: Vec<PartyId>,
            /// Not there, excused, or not voting.
            absent: Vec<PartyId>,
        }
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
    /// assert_eq!(vote.cast.yes.len(), 1);
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
