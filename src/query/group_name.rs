//! By whom a question is narrowed.

use serde::{Deserialize, Serialize};

use super::{Name, Several};

/// A group: a bloc, those who attend a meeting, or a list of nations. Text is the name of a bloc, a list is one of nations.
///
/// # Example
/// ```
/// use demarche::{GroupName, Position, Query};
///
/// let who = Query::who(Position::Oppose).on("troops").among(["FRA", "DEU"]).outside(GroupName::attending("summit"));
/// assert_eq!(who.to_string(), "who opposes troops among FRA and DEU outside those attending summit");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupName {
    /// A bloc, or one nation.
    Named(Name),
    /// Those who attend a meeting.
    Attending(Name),
    /// Two nations or more.
    List(Several<Name>),
}

impl GroupName {
    /// Those who attend a meeting.
    ///
    /// ```
    /// # use demarche::{GroupName, Name};
    /// assert_eq!(GroupName::attending("summit"), GroupName::Attending(Name::from("summit")));
    /// ```
    #[must_use]
    pub fn attending(meeting: impl Into<Name>) -> GroupName {
        GroupName::Attending(meeting.into())
    }

    /// A list of nations. Of one it is that nation; of none it is a group without a name, which no dossier knows.
    ///
    /// ```
    /// # use demarche::GroupName;
    /// assert_eq!(GroupName::of(["FRA"]), GroupName::from("FRA"));
    /// assert_eq!(GroupName::of(["FRA", "DEU"]), GroupName::from(vec!["FRA", "DEU"]));
    /// ```
    pub fn of<N: Into<Name>>(nations: impl IntoIterator<Item = N>) -> GroupName {
        match Several::try_from(nations.into_iter().map(Into::into).collect::<Vec<Name>>()) {
            Ok(several) => GroupName::List(several),
            Err(fewer) => GroupName::Named(fewer.into_iter().next().unwrap_or_else(|| Name::from(""))),
        }
    }
}

/// How a question is narrowed.
///
/// # Example
/// ```
/// use demarche::{Position, Query, Restriction};
///
/// let who = Query::who(Position::Oppose).on("troops").outside("EU");
/// assert_eq!(who.scope(), [Restriction::Outside("EU".into())]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Restriction {
    /// Only those in the group.
    Among(GroupName),
    /// Only those outside of it.
    Outside(GroupName),
}

impl Restriction {
    /// The group.
    ///
    /// ```
    /// # use demarche::{GroupName, Restriction};
    /// assert_eq!(Restriction::Among("EU".into()).group(), &GroupName::from("EU"));
    /// ```
    #[must_use]
    pub fn group(&self) -> &GroupName {
        match self {
            Restriction::Among(group) | Restriction::Outside(group) => group,
        }
    }
}

macro_rules! one_name {
    ($($From:ty),+) => {
        $(impl From<$From> for GroupName {
            fn from(name: $From) -> GroupName {
                GroupName::Named(name.into())
            }
        })+
    };
}

one_name!(&str, String, &String, Name, &Name, &crate::id::BlocId, crate::id::NationId);

impl<N: Into<Name>, const COUNT: usize> From<[N; COUNT]> for GroupName {
    fn from(nations: [N; COUNT]) -> GroupName {
        GroupName::of(nations)
    }
}

impl<N: Into<Name>> From<Vec<N>> for GroupName {
    fn from(nations: Vec<N>) -> GroupName {
        GroupName::of(nations)
    }
}
