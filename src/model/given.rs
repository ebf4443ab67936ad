//! What a record's constructor and setters accept.

use crate::day::{Day, Until, When};
use crate::id::{
    ActorId, BlocId, ItemId, MeetingId, NationId, PartyId, RollCallId, SourceId, SpeakerId, StatementId, SubjectId,
};

/// A value, or what plainly stands for one: a text for an id or a string, a day for a window of days, the value for an
/// optional field, an array for a list.
///
/// An id given as text is taken as it is; the check of the document reports it if it is malformed, with all else.
///
/// # Example
/// ```
/// use demarche::{Item, Membership, day};
///
/// let item = Item::new("aid", "Aid").aliases(["assistance", "support"]).place("UKR");
/// assert_eq!(item.place.as_deref(), Some("UKR"));
/// let since = Membership::new("NOR").since(day(1949, 4, 4)).since;
/// assert_eq!(since, Some(day(1949, 4, 4).into()));
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
    &str => PartyId: PartyId::unchecked;
    &str => BlocId: BlocId::unchecked;
    &str => SpeakerId: SpeakerId::unchecked;
    &str => ActorId: ActorId::unchecked;
    &str => ItemId: ItemId::unchecked;
    &str => SourceId: SourceId::unchecked;
    &str => StatementId: StatementId::unchecked;
    &str => MeetingId: MeetingId::unchecked;
    &str => RollCallId: RollCallId::unchecked;
    &str => SubjectId: SubjectId::unchecked;
    &PartyId => PartyId: Clone::clone;
    &ItemId => ItemId: Clone::clone;
    NationId => PartyId: PartyId::from;
    BlocId => PartyId: PartyId::from;
    NationId => ActorId: ActorId::from;
    BlocId => ActorId: ActorId::from;
    PartyId => ActorId: ActorId::from;
    SpeakerId => ActorId: ActorId::from;
    ItemId => SubjectId: SubjectId::from;
    StatementId => SubjectId: SubjectId::from;
    MeetingId => SubjectId: SubjectId::from;
    Day => When: When::from;
    Day => Until: Until::from;
    When => Until: Until::from;
}
