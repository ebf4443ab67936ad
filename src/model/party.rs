//! Whoever can hold a stance: nations and blocs, with dated membership.

use super::position::Position;
use super::record::{cited, lasting};
use super::vote_reading::VoteReading;
use super::words::words;
use crate::day::When;
use crate::id::{BlocId, ItemId, MeetingId, PartyId};

lasting! {
    /// A state, by an id that never changes. Its period is its existence.
    ///
    /// Under an id of the [atlas](crate::atlas) it amends what the atlas knows: a name replaces the one shown, aliases add,
    /// a first or last day replaces its existence.
    ///
    /// # Example
    /// ```
    /// use demarche::{Nation, day};
    ///
    /// let ruritania = Nation::new("XRUR", "Ruritania").aliases(["Strelsau"]).since(day(1894, 1, 1));
    /// assert_eq!(ruritania.name.as_deref(), Some("Ruritania"));
    /// ```
    pub struct Nation made by bare {
        required {
            /// Its id: 3 or 4 of `A`–`Z` and `0`–`9`, beginning with a letter.
            id: PartyId,
        }
        optional {
            /// The name shown; one that the atlas does not know cannot do without.
            name: Option<String>,
            /// Other names.
            aliases: Vec<String>,
        }
    }
}

impl Nation {
    /// A nation and its name.
    ///
    /// ```
    /// # use demarche::{Dossier, Nation};
    /// let dossier = Dossier::builder().nation(Nation::new("XRUR", "Ruritania")).build()?;
    /// assert_eq!(dossier.nation("XRUR").unwrap().name(), "Ruritania");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn new(id: impl super::Given<PartyId>, name: impl super::Given<String>) -> Nation {
        Nation::bare(id).name(name.given())
    }

    /// A nation of the atlas, of which more is to be said.
    ///
    /// ```
    /// # use demarche::{Dossier, Nation};
    /// let dossier = Dossier::builder().nation(Nation::amending("FRA").aliases(["the Hexagon"])).build()?;
    /// assert_eq!(dossier.nation("FRA").unwrap().name(), "France");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn amending(id: impl super::Given<PartyId>) -> Nation {
        Nation::bare(id)
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
    /// Under an id of the [atlas](crate::atlas) it amends what the atlas knows: a name replaces the one shown, aliases add;
    /// members, a roster or a definition replace its roster, and without them what is said of it is checked against that.
    ///
    /// # Example
    /// ```
    /// use demarche::{Bloc, Membership, Roster};
    ///
    /// let pact = Bloc::new("north-pact", "North Pact").member(Membership::new("NOR")).roster(Roster::Complete);
    /// assert_eq!(pact.members.len(), 1);
    /// ```
    pub struct Bloc made by bare {
        required {
            /// Its id.
            id: BlocId,
        }
        optional {
            /// The name shown; one that the atlas does not know cannot do without.
            name: Option<String>,
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
            /// How the votes of its roll calls are read as positions, where that is not the usual reading.
            reads: VoteReading,
        }
    }
}

impl Bloc {
    /// A bloc and its name.
    ///
    /// ```
    /// # use demarche::Bloc;
    /// assert_eq!(Bloc::new("north-pact", "North Pact").name.as_deref(), Some("North Pact"));
    /// ```
    #[must_use]
    pub fn new(id: impl super::Given<BlocId>, name: impl super::Given<String>) -> Bloc {
        Bloc::bare(id).name(name.given())
    }

    /// A bloc of the atlas, of which more is to be said.
    ///
    /// ```
    /// use demarche::{Assertion, Bloc, Dossier, MembershipStatus, day};
    ///
    /// let outside = Assertion::new("GBR", MembershipStatus::Outside);
    /// let union = Bloc::amending("EU").aliases(["the 27"]).size(27).asserts([outside]);
    /// let dossier = Dossier::builder().as_of(day(2025, 3, 26)).bloc(union).build()?;
    /// assert_eq!(dossier.bloc("EU").unwrap().name(), "European Union");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn amending(id: impl super::Given<BlocId>) -> Bloc {
        Bloc::bare(id)
    }

    /// Whether it tells who belongs to it: of a bloc of the atlas it then replaces what the atlas tells.
    pub(crate) fn tells_members(&self) -> bool {
        // That a list is complete, or open, is said of the list there is.
        let none = matches!(self.roster, Some(Roster::Unknown | Roster::None));
        !self.members.is_empty() || !self.defined_by.is_empty() || none
    }

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
