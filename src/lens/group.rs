//! Groups by which a question is narrowed.

use super::Lens;
use super::parties::Parties;
use crate::dossier::{BlocRef, MeetingRef, NationRef, PartyRef, PartySet, Standings};
use crate::id::{BlocId, MeetingId, NationId};
use crate::problem::{Unanswerable, UnknownName};

/// A group by which a question is narrowed: a bloc, those who attend a meeting, or a list of nations.
///
/// Text is the id of a bloc; a meeting is given as its view or by [`Group::attending`]; an array is a list.
///
/// # Example
/// ```
/// use demarche::{Group, Position};
///
/// # let paris = demarche::samples::paris()?;
/// let supporters = || paris.now().who(Position::Support).on("peacekeeping-troops");
/// assert_eq!(supporters()?.among("EU")?.parties().names(), "France");
/// assert_eq!(supporters()?.among(["GBR", "NOR"])?.parties().names(), "United Kingdom");
/// let expected = supporters()?.among(Group::attending("summit"))?;
/// assert_eq!(expected.possible().next().unwrap().party().name(), "United Kingdom", "it is expected to come");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<'g>(Kind<'g>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind<'g> {
    Bloc(&'g str),
    Attending(&'g str),
    List(Vec<&'g str>),
    Parties(&'g Parties<'g>),
}

impl<'g> Group<'g> {
    /// Those who attend a meeting: surely if they have confirmed or came, possibly if they are expected or invited.
    ///
    /// ```
    /// use demarche::Group;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let coming = paris.now().scope().among(Group::attending("summit"))?;
    /// assert_eq!(coming.possible().names(), "Canada, United Kingdom, Norway");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn attending(meeting: &'g str) -> Group<'g> {
        Group(Kind::Attending(meeting))
    }

    /// A list of nations, by their ids.
    ///
    /// ```
    /// use demarche::Group;
    ///
    /// # let paris = demarche::samples::paris()?;
    /// let weimar = paris.now().scope().among(Group::of(["FRA", "DEU", "POL"]))?;
    /// assert_eq!(weimar.definite().names(), "Germany, France, Poland");
    /// assert!(paris.now().scope().among(Group::of(["FRA", "EU"])).is_err(), "a bloc is no nation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn of(nations: impl IntoIterator<Item = &'g str>) -> Group<'g> {
        Group(Kind::List(nations.into_iter().collect()))
    }
}

macro_rules! groups {
    ($($From:ty: |$from:ident| $kind:expr;)+) => {
        $(impl<'g> From<$From> for Group<'g> {
            fn from($from: $From) -> Group<'g> {
                Group($kind)
            }
        })+
    };
}

groups! {
    &'g str: |bloc| Kind::Bloc(bloc);
    &'g String: |bloc| Kind::Bloc(bloc);
    &'g BlocId: |bloc| Kind::Bloc(bloc.as_str());
    BlocRef<'g>: |bloc| Kind::Bloc(bloc.id().as_str());
    &'g MeetingId: |meeting| Kind::Attending(meeting.as_str());
    MeetingRef<'g>: |meeting| Kind::Attending(meeting.id().as_str());
    &'g Parties<'g>: |parties| Kind::Parties(parties);
    &'g [&'g str]: |nations| Kind::List(nations.to_vec());
    &'g Vec<&'g str>: |nations| Kind::List(nations.clone());
    &'g [String]: |nations| Kind::List(nations.iter().map(String::as_str).collect());
    &'g Vec<String>: |nations| Kind::List(nations.iter().map(String::as_str).collect());
    &'g Vec<NationId>: |nations| Kind::List(nations.iter().map(NationId::as_str).collect());
    &'g [NationId]: |nations| Kind::List(nations.iter().map(NationId::as_str).collect());
    &'g [NationRef<'g>]: |nations| Kind::List(nations.iter().map(|nation| nation.id_text()).collect());
}

impl<'g, const N: usize> From<[&'g str; N]> for Group<'g> {
    fn from(nations: [&'g str; N]) -> Group<'g> {
        Group(Kind::List(nations.to_vec()))
    }
}

impl Lens<'_> {
    /// Who belongs to a group on the lens's day.
    pub(crate) fn standings(self, group: Group<'_>) -> Result<Standings, Unanswerable> {
        let dossier = self.dossier;
        Ok(match group.0 {
            Kind::Bloc(bloc) => self.known_membership(dossier.bloc(bloc)?)?,
            Kind::Attending(meeting) => self.attendance(dossier.meeting(meeting)?),
            Kind::List(nations) => {
                let nations = nations.into_iter().map(|nation| Ok(PartyRef::from(dossier.nation(nation)?).ix()));
                Standings::only(nations.collect::<Result<PartySet, UnknownName>>()?)
            }
            Kind::Parties(parties) => Standings::only(parties.in_dossier(dossier)),
        })
    }
}
