//! What parties promised, and how far it came.

use super::amount::Amount;
use super::record::cited;
use super::words::words;
use crate::day::When;
use crate::id::{ActorId, ItemId, PartyId};

words! {
    /// What is promised.
    ///
    /// ```
    /// assert_eq!("in-kind".parse(), Ok(demarche::PledgeKind::InKind));
    /// ```
    pub enum PledgeKind is "a kind of pledge" {
        /// Money given.
        Money,
        /// Money lent.
        Loan,
        /// Goods or services.
        InKind,
        /// People.
        Personnel,
        /// Words or votes.
        Political,
        /// None of these; `what` says what.
        Other,
    }

    /// How far a pledge has come.
    ///
    /// ```
    /// assert!(demarche::PledgeStatus::Announced < demarche::PledgeStatus::Delivered);
    /// ```
    pub enum PledgeStatus is "a status of a pledge" {
        /// Others expect it.
        Expected,
        /// It was announced.
        Announced,
        /// It was bindingly undertaken.
        Committed,
        /// It was set aside.
        Allocated,
        /// It arrived.
        Delivered,
        /// It was taken back.
        Withdrawn,
        /// It was refused.
        Refused,
    }
}

cited! {
    /// A step on a pledge's way.
    ///
    /// # Example
    /// ```
    /// use demarche::{Amount, PledgeStatus, PledgeStep};
    ///
    /// let step = PledgeStep::new(PledgeStatus::Announced).amount(Amount::new("2000000000", "EUR"));
    /// assert_eq!(step.amount.unwrap().value, "2000000000");
    /// ```
    pub struct PledgeStep {
        required {
            /// How far it came.
            status: PledgeStatus,
        }
        optional {
            /// When.
            on: Option<When>,
            /// How much of it in total had come so far.
            amount: Option<Amount>,
        }
    }
}

cited! {
    /// What a party promised.
    ///
    /// # Example
    /// ```
    /// use demarche::{Pledge, PledgeStatus};
    ///
    /// let pledge = Pledge::new("FRA").item("aid").to(["UKR"]).status(PledgeStatus::Announced);
    /// assert_eq!(pledge.by.as_str(), "FRA");
    /// ```
    pub struct Pledge {
        required {
            /// Who promises.
            by: PartyId,
        }
        optional {
            /// To whom.
            to: Vec<ActorId>,
            /// On what.
            item: Option<ItemId>,
            /// What kind of thing.
            kind: Option<PledgeKind>,
            /// What, in words. Absent when nobody has said.
            what: Option<String>,
            /// Whether each member of the bloc promises for itself.
            each: bool,
            /// How far it has come: short for one step without a day.
            status: Option<PledgeStatus>,
            /// How far it came, and when.
            steps: Vec<PledgeStep>,
        }
    }
}

impl Pledge {
    /// Adds a step.
    ///
    /// ```
    /// use demarche::{Pledge, PledgeStatus, PledgeStep};
    ///
    /// let pledge = Pledge::new("FRA").step(PledgeStep::new(PledgeStatus::Announced));
    /// assert_eq!(pledge.steps.len(), 1);
    /// ```
    #[must_use]
    pub fn step(mut self, step: PledgeStep) -> Pledge {
        self.steps.push(step);
        self
    }
}
