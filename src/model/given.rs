//! What a record's constructor and setters accept.

use crate::day::{Day, Until, When};
use crate::id::{
    ActorId, BlocId, ItemId, MeetingId, NationId, PartyId, RollCallId, SourceId, SpeakerId, StatementId, SubjectId,
};

/// A value, or what plainly stands for one: a text for an id or a string, a day for a window of days, the value for an
/// optional field, an array for a list.
///
/// An id is given as itself, as a narrower id or as text, owned or borrowed. Text is taken as it is; the check of the
/// document reports it if it is malformed, with all else.
///
/// # Example
/// ```
/// use demarche::{Bloc, Item, Membership, NationId, day};
///
/// let item = Item::new("aid", "Aid").aliases(["assistance", "support"]).place("UKR");
/// assert_eq!(item.place.as_deref(), Some("UKR"));
/// let since = Membership::new("NOR").since(day(1949, 4, 4)).since;
/// assert_eq!(since, Some(day(1949, 4, 4).into()));
///
/// let (norway, pact): (NationId, String) = ("NOR".parse()?, "north-pact".into());
/// let bloc = Bloc::new(&pact, "The Pact").member(Membership::new(&norway)).member(Membership::new(norway));
/// assert_eq!(bloc.id.as_str(), pact);
/// # Ok::<(), demarche::IdError>(())
/// ```
pub trait Given<T>: sealed::Sealed<T> {
    /// The value of the field.
    fn given(self) -> T;
}

mod sealed {
    /// Only this crate says what stands for what.
    pub trait Sealed<T> {}
}

impl<T> sealed::Sealed<T> for T {}
impl<T> Given<T> for T {
    fn given(self) -> T {
        self
    }
}

impl<T> sealed::Sealed<Option<T>> for T {}
impl<T> Given<Option<T>> for T {
    fn given(self) -> Option<T> {
        Some(self)
    }
}

impl<T, U: Given<T>, const N: usize> sealed::Sealed<Vec<T>> for [U; N] {}
impl<T, U: Given<T>, const N: usize> Given<Vec<T>> for [U; N] {
    fn given(self) -> Vec<T> {
        self.into_iter().map(Given::given).collect()
    }
}

macro_rules! given {
    ($($From:ty => $To:ty: $value:expr;)+) => {
        $(
            impl sealed::Sealed<$To> for $From {}
            impl Given<$To> for $From {
                fn given(self) -> $To {
                    let value: fn($From) -> $To = $value;
                    value(self)
                }
            }
            impl sealed::Sealed<Option<$To>> for $From {}
            impl Given<Option<$To>> for $From {
                fn given(self) -> Option<$To> {
                    Some(Given::<$To>::given(self))
                }
            }
        )+
    };
}

given! {
    &str => String: str::to_owned;
    &String => String: Clone::clone;
    Day => When: When::from;
    Day => Until: Until::from;
    When => Until: Until::from;
}

/// An id stands for itself, as does its text, and for what it widens to; each owned or borrowed.
macro_rules! given_ids {
    ($($Id:ident $(from $($Narrow:ident),+)?;)+) => {
        given! {
            $(
                &str => $Id: $Id::unchecked;
                String => $Id: |text| $Id::unchecked(&text);
                &String => $Id: |text| $Id::unchecked(text);
                &$Id => $Id: Clone::clone;
                $($(
                    $Narrow => $Id: $Id::from;
                    &$Narrow => $Id: |id| $Id::unchecked(id.as_str());
                )+)?
            )+
        }
    };
}

given_ids! {
    PartyId from NationId, BlocId;
    BlocId;
    SpeakerId;
    ActorId from NationId, BlocId, PartyId, SpeakerId;
    ItemId;
    SourceId;
    StatementId;
    MeetingId;
    RollCallId;
    SubjectId from ItemId, StatementId, MeetingId;
}
