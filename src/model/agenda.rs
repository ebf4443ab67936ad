//! What is on the table.

use super::record::cited;
use super::words::words;
use crate::day::When;
use crate::id::{ItemId, PartyId, SubjectId};

words! {
    /// What an agenda item is.
    ///
    /// ```
    /// assert_eq!("agreement".parse(), Ok(demarche::ItemKind::Agreement));
    /// ```
    pub enum ItemKind is "a kind of item" {
        /// A field of questions.
        Topic,
        /// Something to be answered.
        Question,
        /// Something to be reached.
        Goal,
        /// Something that could be done.
        Option,
        /// Something signed or to be signed.
        Agreement,
        /// Something said to be so.
        Claim,
    }

    /// How far ahead an item looks.
    ///
    /// ```
    /// assert_eq!("long-term".parse(), Ok(demarche::Horizon::LongTerm));
    /// ```
    pub enum Horizon is "a horizon" {
        /// Now.
        Immediate,
        /// Months.
        ShortTerm,
        /// A few years.
        MediumTerm,
        /// Many years.
        LongTerm,
    }

    /// What a party has to do with an item.
    ///
    /// ```
    /// assert_eq!("mediator".parse(), Ok(demarche::RoleKind::Mediator));
    /// ```
    pub enum RoleKind is "a role" {
        /// It is or would be bound by it.
        Party,
        /// It writes it.
        Drafter,
        /// It puts it forward.
        Sponsor,
        /// It is to receive it.
        Addressee,
        /// It brings the parties together.
        Mediator,
        /// It vouches for it.
        Guarantor,
        /// It signed it.
        Signatory,
        /// It keeps it.
        Depositary,
        /// It watches over it.
        Observer,
        /// It benefits from it.
        Beneficiary,
    }

    /// How far an agreement or an option has come.
    ///
    /// ```
    /// assert_eq!("in-preparation".parse(), Ok(demarche::ItemStatus::InPreparation));
    /// ```
    pub enum ItemStatus is "a status of an item" {
        /// It is being written.
        InPreparation,
        /// It was put forward.
        Proposed,
        /// It is being negotiated.
        UnderNegotiation,
        /// It was made public.
        Announced,
        /// Its parties agreed.
        Agreed,
        /// It was signed.
        Signed,
        /// It was ratified.
        Ratified,
        /// It is in force.
        InForce,
        /// It was carried out.
        Implemented,
        /// It is suspended.
        Suspended,
        /// It was broken.
        Violated,
        /// It was given up or refused.
        Rejected,
        /// It ended.
        Ended,
    }
}

cited! {
    /// That an item hangs under another.
    ///
    /// The edge is plain when it has no evidence, or some that is asserted or reported and stated or implied; a
    /// hypothetical edge does not exist; any other makes what hangs there possible.
    ///
    /// # Example
    /// ```
    /// use demarche::{Certainty, Edge, Evidence};
    ///
    /// let edge = Edge::new("reassurance-force").cite(Evidence::of("article").certainty(Certainty::Possible));
    /// assert_eq!(edge.item.as_str(), "reassurance-force");
    /// ```
    pub struct Edge {
        required {
            /// Under which it hangs.
            item: ItemId,
        }
        optional {}
    }
}

cited! {
    /// What parties have to do with an item.
    ///
    /// # Example
    /// ```
    /// use demarche::{Role, RoleKind};
    ///
    /// assert_eq!(Role::new(RoleKind::Mediator, ["USA"]).parties.len(), 1);
    /// ```
    pub struct Role {
        required {
            /// What.
            role: RoleKind,
            /// Who.
            parties: Vec<PartyId>,
        }
        optional {}
    }
}

cited! {
    /// A step on an item's way.
    ///
    /// # Example
    /// ```
    /// use demarche::{ItemStatus, ItemStep};
    ///
    /// assert_eq!(ItemStep::new(ItemStatus::Announced).on, None);
    /// ```
    pub struct ItemStep {
        required {
            /// How far it came.
            status: ItemStatus,
        }
        optional {
            /// When.
            on: Option<When>,
        }
    }
}

cited! {
    /// A question, goal, option, agreement or claim on the table.
    ///
    /// # Example
    /// ```
    /// use demarche::{Item, ItemKind};
    ///
    /// let troops = Item::new("peacekeeping-troops", "Deploying peacekeeping troops")
    ///     .kind(ItemKind::Option)
    ///     .alias("peacekeepers")
    ///     .parent("security-guarantees");
    /// assert_eq!(troops.parents[0].item.as_str(), "security-guarantees");
    /// ```
    pub struct Item {
        required {
            /// Its id.
            id: ItemId,
            /// Its title.
            title: String,
        }
        optional {
            /// What it is.
            kind: Option<ItemKind>,
            /// Other names.
            aliases: Vec<String>,
            /// Where it would take place, in words.
            place: Option<String>,
            /// How far ahead it looks.
            horizon: Option<Horizon>,
            /// What it is about.
            about: Vec<SubjectId>,
            /// Under which items it hangs.
            parents: Vec<Edge>,
            /// Who has what to do with it.
            roles: Vec<Role>,
            /// How far it has come: short for one step without a day.
            status: Option<ItemStatus>,
            /// How far it came, and when.
            steps: Vec<ItemStep>,
        }
    }
}

impl Item {
    /// Adds another name.
    ///
    /// ```
    /// # use demarche::Item;
    /// let aid = Item::new("aid", "Aid").alias("assistance").alias("support");
    /// assert_eq!(aid.aliases, ["assistance", "support"]);
    /// ```
    #[must_use]
    pub fn alias(mut self, alias: impl super::Given<String>) -> Item {
        self.aliases.push(alias.given());
        self
    }

    /// Hangs it under an item, plainly.
    ///
    /// ```
    /// # use demarche::Item;
    /// let troops = Item::new("troops", "Peacekeeping troops").parent("guarantees");
    /// assert_eq!(troops.parents[0].item.as_str(), "guarantees");
    /// assert!(troops.parents[0].evidence.is_empty());
    /// ```
    #[must_use]
    pub fn parent(mut self, item: impl super::Given<ItemId>) -> Item {
        self.parents.push(Edge::new(item));
        self
    }
}
