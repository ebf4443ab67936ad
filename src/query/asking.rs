//! How questions are built: one constructor for each form.

use super::{Ask, Clause, Footing, GroupName, Name, Query, Topic, Verb};
use crate::day::Day;
use crate::model::{PositionSet, Strength};

/// "Who opposes …", before it says on what.
///
/// # Example
/// ```
/// use demarche::{Position, Query, Strength};
///
/// let asking = Query::who(Position::Support).at_least(Strength::Strong).including_bloc_lines();
/// assert_eq!(asking.on("aid").to_string(), "who supports aid at least strong including bloc lines");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub struct Asking(Verb);

/// ## Who
impl Query {
    /// Who holds a position, or one of several: [`Lens::who`](crate::Lens::who).
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// let would_accept = Query::who(Position::Support | Position::Acquiesce).on("aid");
    /// assert_eq!(would_accept.to_string(), "who supports or acquiesces in aid");
    /// ```
    pub fn who(verb: impl Into<Verb>) -> Asking {
        Asking(verb.into())
    }

    /// Of whom a clause is so.
    ///
    /// ```
    /// # use demarche::{Clause, Query};
    /// assert_eq!(Query::whoever(Clause::is_unknown("aid")).to_string(), "who is unknown on aid");
    /// ```
    #[must_use]
    pub fn whoever(clause: Clause) -> Query {
        Query::from(Ask::Who(clause))
    }

    /// Who is in a bloc: [`Lens::members`](crate::Lens::members).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::members("EU").to_string(), "who is in EU");
    /// ```
    #[must_use]
    pub fn members(bloc: impl Into<Name>) -> Query {
        Query::whoever(Clause::In(GroupName::Named(bloc.into())))
    }

    /// Who attends a meeting: [`Lens::meeting`](crate::Lens::meeting).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::attending("summit").to_string(), "who attends summit");
    /// ```
    #[must_use]
    pub fn attending(meeting: impl Into<Name>) -> Query {
        Query::whoever(Clause::within(GroupName::attending(meeting)))
    }
}

impl Asking {
    /// At least so firmly.
    ///
    /// ```
    /// # use demarche::{Position, Query, Strength};
    /// let absolutely = Query::who(Position::Oppose).at_least(Strength::Absolute).on("aid");
    /// assert_eq!(absolutely.to_string(), "who opposes aid at least absolute");
    /// ```
    pub fn at_least(self, strength: Strength) -> Asking {
        Asking(self.0.at_least(strength))
    }

    /// Only under conditions that are not met.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// assert_eq!(Query::who(Position::Oppose).conditionally().on("aid").to_string(), "who opposes aid conditionally");
    /// ```
    pub fn conditionally(self) -> Asking {
        Asking(self.0.conditionally())
    }

    /// Whether under conditions or not.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// let either = Query::who(Position::Oppose).conditional_or_not().on("aid");
    /// assert_eq!(either.to_string(), "who opposes aid conditionally or not");
    /// ```
    pub fn conditional_or_not(self) -> Asking {
        Asking(self.0.conditional_or_not())
    }

    /// Including bloc lines.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// let lines = Query::who(Position::Oppose).including_bloc_lines().on("aid");
    /// assert_eq!(lines.to_string(), "who opposes aid including bloc lines");
    /// ```
    pub fn including_bloc_lines(self) -> Asking {
        Asking(self.0.including_bloc_lines())
    }

    /// On an item itself.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// assert_eq!(Query::who(Position::Divided).on("aid").to_string(), "who is divided on aid");
    /// ```
    #[must_use]
    pub fn on(self, item: impl Into<Name>) -> Query {
        Query::whoever(self.0.on(item))
    }

    /// On an item or anything under it.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// assert_eq!(Query::who(Position::Oppose).under("aid").to_string(), "who opposes anything under aid");
    /// ```
    #[must_use]
    pub fn under(self, item: impl Into<Name>) -> Query {
        Query::whoever(self.0.under(item))
    }
}

/// ## Where somebody stands
impl Query {
    /// Where a party stands: [`Lens::line`](crate::Lens::line).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::line("ITA", "aid").to_string(), "where does ITA stand on aid");
    /// ```
    #[must_use]
    pub fn line(party: impl Into<Name>, topic: impl Into<Topic>) -> Query {
        Query::from(Ask::Stand { party: party.into(), topic: topic.into() })
    }

    /// Where everyone stands: [`Lens::tally`](crate::Lens::tally).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::map("aid").to_string(), "where does everyone stand on aid");
    /// ```
    #[must_use]
    pub fn map(topic: impl Into<Topic>) -> Query {
        Query::from(Ask::Map { topic: topic.into() })
    }

    /// What a party supports, opposes …: [`Lens::what`](crate::Lens::what).
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// assert_eq!(Query::what("FRA", Position::Oppose).to_string(), "what does FRA oppose");
    /// ```
    #[must_use]
    pub fn what(party: impl Into<Name>, positions: impl Into<PositionSet>) -> Query {
        Query::from(Ask::What { party: party.into(), positions: positions.into(), under: None })
    }

    /// What a party supports, opposes … of all that hangs under an item.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// assert_eq!(Query::what_under("FRA", Position::Oppose, "aid").to_string(), "what does FRA oppose under aid");
    /// ```
    #[must_use]
    pub fn what_under(party: impl Into<Name>, positions: impl Into<PositionSet>, item: impl Into<Name>) -> Query {
        Query::from(Ask::What { party: party.into(), positions: positions.into(), under: Some(item.into()) })
    }

    /// Since when a party holds a position: [`Lens::history`](crate::Lens::history).
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// assert_eq!(Query::since_when("FRA", Position::Neutral, "aid").to_string(), "since when is FRA neutral on aid");
    /// ```
    #[must_use]
    pub fn since_when(party: impl Into<Name>, positions: impl Into<PositionSet>, item: impl Into<Name>) -> Query {
        Query::from(Ask::SinceWhen { party: party.into(), positions: positions.into(), item: item.into() })
    }

    /// According to whom a party holds a position.
    ///
    /// ```
    /// # use demarche::{Position, Query};
    /// assert_eq!(Query::according_to_whom("FRA", Position::Oppose, "aid").to_string(), "according to whom does FRA oppose aid");
    /// ```
    #[must_use]
    pub fn according_to_whom(
        party: impl Into<Name>,
        positions: impl Into<PositionSet>,
        item: impl Into<Name>,
    ) -> Query {
        Query::from(Ask::AccordingToWhom { party: party.into(), positions: positions.into(), item: item.into() })
    }

    /// What a party has said.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::said("FRA", "aid").to_string(), "what has FRA said on aid");
    /// ```
    #[must_use]
    pub fn said(party: impl Into<Name>, topic: impl Into<Topic>) -> Query {
        Query::from(Ask::Said { party: party.into(), topic: topic.into() })
    }
}

/// ## Who stands with whom
impl Query {
    /// How a bloc splits: [`Lens::split`](crate::Lens::split).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::split("EU", "aid").to_string(), "how does EU split on aid");
    /// ```
    #[must_use]
    pub fn split(bloc: impl Into<Name>, item: impl Into<Name>) -> Query {
        Query::from(Ask::Split { bloc: bloc.into(), item: item.into() })
    }

    /// Who breaks with a bloc.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::breaks("EU", "aid").to_string(), "who breaks with EU on aid");
    /// ```
    #[must_use]
    pub fn breaks(bloc: impl Into<Name>, item: impl Into<Name>) -> Query {
        Query::from(Ask::Breaks { bloc: bloc.into(), item: item.into() })
    }

    /// What divides a bloc: [`Lens::divides`](crate::Lens::divides).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::divides("EU").to_string(), "what divides EU");
    /// ```
    #[must_use]
    pub fn divides(bloc: impl Into<Name>) -> Query {
        Query::from(Ask::Divides { bloc: bloc.into() })
    }

    /// Whether a bloc can still agree.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::can_agree("EU", "aid").to_string(), "can EU still agree on aid");
    /// ```
    #[must_use]
    pub fn can_agree(bloc: impl Into<Name>, item: impl Into<Name>) -> Query {
        Query::from(Ask::CanAgree { bloc: bloc.into(), item: item.into() })
    }

    /// On what two parties agree: [`Lens::concord`](crate::Lens::concord).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::agree("FRA", "DEU").to_string(), "on what do FRA and DEU agree");
    /// ```
    #[must_use]
    pub fn agree(a: impl Into<Name>, b: impl Into<Name>) -> Query {
        Query::from(Ask::Concord { parties: [a.into(), b.into()], agree: true })
    }

    /// On what two parties disagree.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::disagree("FRA", "DEU").to_string(), "on what do FRA and DEU disagree");
    /// ```
    #[must_use]
    pub fn disagree(a: impl Into<Name>, b: impl Into<Name>) -> Query {
        Query::from(Ask::Concord { parties: [a.into(), b.into()], agree: false })
    }

    /// Who agrees with a party: [`Lens::agrees_with`](crate::Lens::agrees_with).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::agrees_with("FRA", "aid").to_string(), "who agrees with FRA on aid");
    /// ```
    #[must_use]
    pub fn agrees_with(party: impl Into<Name>, item: impl Into<Name>) -> Query {
        Query::from(Ask::Agreeing { party: party.into(), item: item.into(), agree: true })
    }

    /// Who disagrees with a party.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::disagrees_with("FRA", "aid").to_string(), "who disagrees with FRA on aid");
    /// ```
    #[must_use]
    pub fn disagrees_with(party: impl Into<Name>, item: impl Into<Name>) -> Query {
        Query::from(Ask::Agreeing { party: party.into(), item: item.into(), agree: false })
    }
}

/// ## What moved
impl Query {
    /// What changed since a day, on a topic or on everything: [`Lens::changes_since`](crate::Lens::changes_since).
    ///
    /// ```
    /// # use demarche::{Query, day};
    /// assert_eq!(Query::changes_since(day(2025, 3, 1), None).to_string(), "what changed since 2025-03-01");
    /// ```
    #[must_use]
    pub fn changes_since(day: Day, topic: impl Into<Option<Topic>>) -> Query {
        Query::from(Ask::Changed { topic: topic.into(), since: day, positions_only: false })
    }

    /// Who changed position since a day, on a topic or on anything.
    ///
    /// ```
    /// # use demarche::{Query, Topic, day};
    /// assert_eq!(Query::position_changes_since(day(2025, 3, 1), Topic::on("aid")).to_string(), "who changed position on aid since 2025-03-01");
    /// ```
    #[must_use]
    pub fn position_changes_since(day: Day, topic: impl Into<Option<Topic>>) -> Query {
        Query::from(Ask::Changed { topic: topic.into(), since: day, positions_only: true })
    }

    /// What was learned since a day, on a topic or on everything: [`Lens::learned_since`](crate::Lens::learned_since).
    ///
    /// ```
    /// # use demarche::{Query, day};
    /// assert_eq!(Query::learned_since(day(2025, 3, 1), None).to_string(), "what did we learn since 2025-03-01");
    /// ```
    #[must_use]
    pub fn learned_since(day: Day, topic: impl Into<Option<Topic>>) -> Query {
        Query::from(Ask::Learned { topic: topic.into(), since: day })
    }
}

/// ## What it hangs on, and on what it rests
impl Query {
    /// What conditions are set: [`Lens::conditions_on`](crate::Lens::conditions_on).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::conditions_on("aid").to_string(), "what conditions are set on aid");
    /// ```
    #[must_use]
    pub fn conditions_on(topic: impl Into<Topic>) -> Query {
        Query::from(Ask::Conditions { topic: topic.into() })
    }

    /// What depends on a party: [`Lens::depends_on`](crate::Lens::depends_on).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::depends_on("USA").to_string(), "what depends on USA");
    /// ```
    #[must_use]
    pub fn depends_on(party: impl Into<Name>) -> Query {
        Query::from(Ask::DependsOn { party: party.into() })
    }

    /// Who pledged what: [`Lens::pledges`](crate::Lens::pledges).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::pledged("aid").to_string(), "who pledged what on aid");
    /// ```
    #[must_use]
    pub fn pledged(topic: impl Into<Topic>) -> Query {
        Query::from(Ask::Pledged { topic: topic.into() })
    }

    /// What is most sensitive at a meeting.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::most_sensitive("summit").to_string(), "what is most sensitive at summit");
    /// ```
    #[must_use]
    pub fn most_sensitive(meeting: impl Into<Name>) -> Query {
        Query::from(Ask::MostSensitive { meeting: meeting.into() })
    }

    /// What rests on leaks, on unnamed voices, on one source: [`Lens::claims`](crate::Lens::claims).
    ///
    /// ```
    /// # use demarche::{Footing, Query};
    /// assert_eq!(Query::rests_on(Footing::OneSource).to_string(), "what rests on one source");
    /// ```
    #[must_use]
    pub fn rests_on(footing: Footing) -> Query {
        Query::from(Ask::RestsOn(footing))
    }

    /// What is hedged.
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::hedged().to_string(), "what is hedged");
    /// ```
    #[must_use]
    pub fn hedged() -> Query {
        Query::from(Ask::Hedged)
    }

    /// What is claimed by one side only: [`Lens::claimed_by_one_side`](crate::Lens::claimed_by_one_side).
    ///
    /// ```
    /// # use demarche::Query;
    /// assert_eq!(Query::one_sided().to_string(), "what is claimed by one side only");
    /// ```
    #[must_use]
    pub fn one_sided() -> Query {
        Query::from(Ask::OneSided)
    }
}
