//! Whoever can hold a stance: nations and blocs, with dated membership.

use super::position::Position;
use super::record::{cited, lasting};
use super::words::words;
use crate::day::When;
use crate::id::{BlocId, ItemId, MeetingId, PartyId};

lasting! {
    /// A state, by an id that never changes. Its period is its existence.
    ///
    /// # Example
    /// ```
    /// use demarche::{Nation, day};
    ///
    /// let ruritania = Nation::new("XRUR", "Ruritania").aliases(["Strelsau"]).since(day(1894, 1, 1));
    /// assert_eq!(ruritania.name, "Ruritania");
    /// ```
    pub struct Nation {
        required {
            /// Its id: 3 or 4 of `A`–`Z` and `0`–`9`, beginning with a letter.
            id: PartyId,
            /// The name shown.
            name: String,
        }
        optional {
            /// Other names.
            aliases: Vec<String>,
        }
    }
}

words! {
    /// How a party belongs to a bloc.
    ///
    /// | status | in the bloc |
    /// |---|---|
    /// | `member`, `permanent`, `elected`, `suspended` | yes |
    /// | `disputed` | possibly |
    /// | `observer`, `partner`, `associate`, `participant`, `candidate`, `outside` | no |
    ///
    /// ```
    /// use demarche::MembershipStatus;
    ///
    /// assert_eq!(MembershipStatus::default(), MembershipStatus::Member);
    /// assert_eq!(MembershipStatus::Suspended.is_in(), Some(true));
    /// assert_eq!(MembershipStatus::Disputed.is_in(), None);
    /// ```
    #[derive(Default)]
    pub enum MembershipStatus is "a membership status" {
        /// A member.
        #[default]
        Member,
        /// A permanent member.
        Permanent,
        /// A member for a term.
        Elected,
        /// A member whose rights are suspended.
        Suspended,
        /// Whether it is a member is disputed.
        Disputed,
        /// It observes.
        Observer,
        /// It is a partner.
        Partner,
        /// It is associated.
        Associate,
        /// It takes part.
        Participant,
        /// It wants to become a member.
        Candidate,
        /// It is said not to be a member.
        Outside,
    }

    /// How much of a bloc's membership its list tells.
    ///
    /// ```
    /// assert_eq!("complete".parse(), Ok(demarche::Roster::Complete));
    /// ```
    pub enum Roster is "a roster" {
        /// Whoever is not listed is out.
        Complete,
        /// Others may belong to it. A list of members without a roster is open.
        Open,
        /// Nobody says who belongs to it.
        Unknown,
        /// It is not made of nations.
        None,
    }
}

impl MembershipStatus {
    /// Whether a party of this status is in the bloc; `None` when that is disputed.
    ///
    /// ```
    /// # use demarche::MembershipStatus;
    /// assert_eq!(MembershipStatus::Suspended.is_in(), Some(true));
    /// assert_eq!(MembershipStatus::Disputed.is_in(), None);
    /// assert_eq!(MembershipStatus::Candidate.is_in(), Some(false));
    /// ```
    #[must_use]
    pub fn is_in(self) -> Option<bool> {
        match self {
            MembershipStatus::Member
            | MembershipStatus::Permanent
            | MembershipStatus::Elected
            | MembershipStatus::Suspended => Some(true),
            MembershipStatus::Disputed => None,
            MembershipStatus::Observer
            | MembershipStatus::Partner
            | MembershipStatus::Associate
            | MembershipStatus::Participant
            | MembershipStatus::Candidate
            | MembershipStatus::Outside => Some(false),
        }
    }
}

lasting! {
    /// That a party belongs to a bloc, from a day to a day.
    ///
    /// # Example
    /// ```
    /// use demarche::{Membership, MembershipStatus, day};
    ///
    /// let norway = Membership::new("NOR").since(day(1949, 4, 4));
    /// assert_eq!(norway.status, MembershipStatus::Member);
    /// ```
    pub struct Membership {
        required {
            /// Who belongs.
            party: PartyId,
        }
        optional {
            /// How.
            status: MembershipStatus,
        }
    }
}

cited! {
    /// A statement about one membership, which is checked against the roster.
    ///
    /// # Example
    /// ```
    /// use demarche::{Assertion, MembershipStatus};
    ///
    /// let assertion = Assertion::new("GBR", MembershipStatus::Outside);
    /// assert_eq!(assertion.on, None);
    /// ```
    pub struct Assertion {
        required {
            /// About whom.
            party: PartyId,
            /// What is said of it.
            status: MembershipStatus,
        }
        optional {
            /// The day for which it is said; without one it is said of every day, and checked on the dossier's.
            on: Option<When>,
        }
    }
}

cited! {
    /// One reading of who belongs to a bloc: those who hold a position on an item, or those who attend a meeting.
    ///
    /// # Example
    /// ```
    /// use demarche::{Definition, Position};
    ///
    /// let willing = Definition::holding(Position::Support, "peace-treaty");
    /// assert_eq!(willing.position, Some(Position::Support));
    /// let attendees = Definition::attending("summit");
    /// assert_eq!(attendees.attends, Some("summit".parse()?));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[derive(Default)]
    pub struct Definition {
        required {}
        optional {
            /// The position that a member holds,
            position: Option<Position>,
            /// and on what.
            item: Option<ItemId>,
            /// The meeting that a member attends.
            attends: Option<MeetingId>,
        }
    }
}

impl Definition {
    /// Those who hold a position on an item.
    ///
    /// ```
    /// # use demarche::{Definition, Position};
    /// let willing = Definition::holding(Position::Support, "peacekeeping-troops");
    /// assert_eq!((willing.position, willing.attends), (Some(Position::Support), None));
    /// ```
    #[must_use]
    pub fn holding(position: Position, item: impl super::Given<Option<ItemId>>) -> Definition {
        Definition::new().position(position).item(item)
    }

    /// Those who attend a meeting.
    ///
    /// ```
    /// # use demarche::Definition;
    /// let attendees = Definition::attending("summit");
    /// assert_eq!((attendees.attends, attendees.item), (Some("summit".parse()?), None));
    /// # Ok::<(), demarche::IdError>(())
    /// ```
    #[must_use]
    pub fn attending(meeting: impl super::Given<Option<MeetingId>>) -> Definition {
        Definition::new().attends(meeting)
    }
}

cited! {
    /// A named group: with a list of members, or defined by what they do, or of unknown roster, or not made of nations.
    ///
    /// # Example
    /// ```
    /// use demarche::{Bloc, Membership, Roster};
    ///
    /// let pact = Bloc::new("north-pact", "North Pact").member(Membership::new("NOR")).roster(Roster::Complete);
    /// assert_eq!(pact.members.len(), 1);
    /// ```
    pub struct Bloc {
        required {
            /// Its id.
            id: BlocId,
            /// The name shown.
            name: String,
        }
        optional {
            /// Other names.
            aliases: Vec<String>,
            /// Who belongs to it, and when.
            members: Vec<Membership>,
            /// How much of its membership the list tells.
            roster: Option<Roster>,
            /// How many it is said to have.
            size: Option<u32>,
            /// What is said of single memberships.
            asserts: Vec<Assertion>,
            /// Who belongs to it, as alternative readings of its definition.
            defined_by: Vec<Definition>,
        }
    }
}

impl Bloc {
    /// Adds a membership.
    ///
    /// ```
    /// # use demarche::{Bloc, Membership};
    /// let pact = Bloc::new("north-pact", "North Pact").member(Membership::new("NOR")).member(Membership::new("DNK"));
    /// assert_eq!(pact.members.len(), 2);
    /// ```
    #[must_use]
    pub fn member(mut self, membership: Membership) -> Bloc {
        self.members.push(membership);
        self
    }
}
