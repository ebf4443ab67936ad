//! Why a question about a group has no answer.

use thiserror::Error;

use super::UnknownName;
use crate::day::{Day, Period};
use crate::quote::shown;

/// Why a question about a group cannot be answered.
///
/// # Example
/// ```
/// use demarche::{Dossier, Unanswerable, day};
///
/// let dossier = Dossier::builder().build()?;
/// let now = dossier.on(day(1940, 6, 1));
/// assert!(matches!(now.members("NAT0"), Err(Unanswerable::UnknownName(_))));
/// assert!(matches!(now.members("NATO"), Err(Unanswerable::RosterNotKnown(_))));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unanswerable {
    /// It uses a name that nothing has.
    #[error(transparent)]
    UnknownName(#[from] UnknownName),
    /// It asks who belongs to a bloc on a day on which that is not known.
    #[error(transparent)]
    RosterNotKnown(#[from] RosterNotKnown),
}

impl Unanswerable {
    /// The nearest ids there are to an unknown name, best first; possibly none.
    ///
    /// ```
    /// use demarche::Dossier;
    ///
    /// let dossier = Dossier::builder().build()?;
    /// assert_eq!(dossier.now().members("NAT0").unwrap_err().nearest(), ["NATO"]);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn nearest(&self) -> &[String] {
        match self {
            Unanswerable::UnknownName(unknown) => unknown.nearest(),
            Unanswerable::RosterNotKnown(_) => &[],
        }
    }
}

/// Who belongs to a bloc is not known for the day of a question: the list of the atlas is complete for other days only.
///
/// # Example
/// ```
/// use demarche::{Dossier, Unanswerable, day};
///
/// let dossier = Dossier::builder().build()?;
/// let Err(Unanswerable::RosterNotKnown(error)) = dossier.on(day(1948, 1, 1)).members("NATO") else { panic!() };
/// assert_eq!((error.bloc(), error.day()), ("NATO", day(1948, 1, 1)));
/// assert_eq!(
///     error.to_string(),
///     "there was no `NATO` on 1948-01-01, only for 1949-04-04/..; ask for another day, or declare its `members`"
/// );
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{}; {}, or declare its `members`", self.reason(), self.way_out())]
pub struct RosterNotKnown {
    bloc: String,
    day: Day,
    span: Period,
    /// From when to when there was such a bloc.
    life: Period,
}

impl RosterNotKnown {
    pub(crate) fn new(bloc: &str, day: Day, span: Period, life: Period) -> RosterNotKnown {
        RosterNotKnown { bloc: bloc.to_owned(), day, span, life }
    }

    fn reason(&self) -> String {
        let RosterNotKnown { bloc, day, span, life } = self;
        let bloc = shown(bloc);
        match () {
            () if *day == Day::MIN => format!("who belongs to `{bloc}` is not known without a day, only for {span}"),
            () if life.covers(*day) == Some(false) => format!("there was no `{bloc}` on {day}, only for {life}"),
            () => format!("who belongs to `{bloc}` is not known on {day}, only for {span}"),
        }
    }

    /// A dossier that nothing dates speaks for no day.
    fn way_out(&self) -> &'static str {
        if self.day == Day::MIN { "say with `as_of` for which day the dossier speaks" } else { "ask for another day" }
    }

    /// The id of the bloc.
    ///
    /// ```
    /// # use demarche::{Dossier, Unanswerable, day};
    /// # let dossier = Dossier::builder().build()?;
    /// let Err(Unanswerable::RosterNotKnown(error)) = dossier.on(day(1950, 1, 1)).members("EU") else { panic!() };
    /// assert_eq!(error.bloc(), "EU");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn bloc(&self) -> &str {
        &self.bloc
    }

    /// The day for which it was asked.
    ///
    /// ```
    /// # use demarche::{Dossier, Unanswerable, day};
    /// # let dossier = Dossier::builder().build()?;
    /// let Err(Unanswerable::RosterNotKnown(error)) = dossier.on(day(1950, 1, 1)).members("EU") else { panic!() };
    /// assert_eq!(error.day(), day(1950, 1, 1));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn day(&self) -> Day {
        self.day
    }

    /// The days for which it is known.
    ///
    /// ```
    /// # use demarche::{Dossier, Unanswerable, day};
    /// # let dossier = Dossier::builder().build()?;
    /// let Err(Unanswerable::RosterNotKnown(error)) = dossier.on(day(1950, 1, 1)).members("EU") else { panic!() };
    /// assert_eq!(error.span().covers(day(1958, 1, 1)), Some(true));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn span(&self) -> Period {
        self.span
    }
}
