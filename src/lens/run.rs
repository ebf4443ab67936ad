//! One run of a line: from when to when it held, and on what it rested.

use std::fmt;

use super::standing::{InForce, Line};
use crate::day::{Day, When};
use crate::dossier::StanceRef;
use crate::model::{Position, PositionSet};

/// Days one after the other on which a line was the same: definite, contested or possible, and in the same positions.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item, Nation, Position, Stance, day};
///
/// let italy = |position| Stance::new("ITA", position, "troops");
/// let dossier = Dossier::builder()
///     .nation(Nation::new("ITA", "Italy"))
///     .item(Item::new("troops", "Troops"))
///     .stance(italy(Position::Oppose).since(day(2025, 3, 1)))
///     .stance(italy(Position::Acquiesce).since(day(2025, 4, 1)))
///     .build()?;
/// let history = dossier.now().history("ITA", "troops").unwrap();
/// let opposed = &history.runs()[0];
/// assert_eq!(opposed.until().unwrap().exact(), Some(day(2025, 3, 31)));
/// assert_eq!(opposed.superseded_by().unwrap().position(), Position::Acquiesce);
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run<'d> {
    pub(super) since: When,
    pub(super) until: Option<When>,
    pub(super) confirmed: When,
    pub(super) stances: Vec<StanceRef<'d>>,
    pub(super) superseded_by: Option<StanceRef<'d>>,
    pub(super) line: Line<'d>,
}

impl<'d> Run<'d> {
    /// Every position in question.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Stance, day, samples};
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = samples::paris()?.to_builder().stance(report).build()?;
    /// let history = dossier.now().history("FRA", "first-step")?;
    /// assert_eq!(history.current().unwrap().positions(), Position::Support | Position::Oppose);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn positions(&self) -> PositionSet {
        self.line.in_force().map(InForce::positions).unwrap_or_default()
    }

    /// The position, when only one is in question.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let history = paris.now().history("ITA", "peacekeeping-troops")?;
    /// assert_eq!(history.current().unwrap().position(), Some(Position::Oppose));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.positions().only()
    }

    /// Whether it was the same position on every reading.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().history("ITA", "peacekeeping-troops")?.runs()[0].is_definite());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_definite(&self) -> bool {
        matches!(self.line, Line::Definite(_))
    }

    /// Whether there was another line, or none, on some reading.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Position, Stance, samples};
    /// let perhaps = Evidence::of("article").certainty(Certainty::Possible);
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(perhaps);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// assert!(dossier.now().history("DEU", "aid")?.runs()[0].is_possible());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_possible(&self) -> bool {
        matches!(self.line, Line::Possible(_))
    }

    /// Whether several positions contested each other on every reading.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Stance, day, samples};
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = samples::paris()?.to_builder().stance(report).build()?;
    /// assert!(dossier.now().history("FRA", "first-step")?.current().unwrap().is_contested());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_contested(&self) -> bool {
        matches!(self.line, Line::Contested(_))
    }

    /// Its first day. A line that holds again, because what contested or hedged it has ended, holds since that day.
    ///
    /// ```
    /// # use demarche::{Position, Stance, samples};
    /// let germany = Stance::new("DEU", Position::Support, "aid").since("2025-02".parse::<demarche::When>()?);
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// assert_eq!(dossier.now().history("DEU", "aid")?.runs()[0].since().to_string(), "2025-02");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn since(&self) -> When {
        self.since
    }

    /// The day of the last record on which it rests, which lies before its first day if that record was in force earlier.
    ///
    /// ```
    /// # use demarche::{Position, Stance, day, samples};
    /// let again = Stance::new("ITA", Position::Oppose, "peacekeeping-troops").since(day(2025, 4, 2));
    /// # let dossier = samples::paris()?.to_builder().stance(again).build()?;
    /// let history = dossier.on(day(2025, 5, 1)).history("ITA", "peacekeeping-troops")?;
    /// assert_eq!(history.current().unwrap().confirmed().exact(), Some(day(2025, 4, 2)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn confirmed(&self) -> When {
        self.confirmed
    }

    /// Its last day. Nothing while it holds on the lens's day.
    ///
    /// ```
    /// # use demarche::{Position, Stance, day, samples};
    /// let germany = Stance::new("DEU", Position::Support, "aid").since(day(2025, 3, 1)).until(day(2025, 3, 20));
    /// # let dossier = samples::paris()?.to_builder().stance(germany).build()?;
    /// let until = |on| dossier.on(on).history("DEU", "aid").unwrap().runs()[0].until();
    /// assert_eq!(until(day(2025, 3, 20)), None);
    /// assert_eq!(until(day(2025, 3, 21)), Some(day(2025, 3, 20).into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn until(&self) -> Option<When> {
        self.until
    }

    /// The stances that were in force in it, on some reading at least, earliest first.
    ///
    /// ```
    /// # use demarche::{Position, Stance, day, samples};
    /// let again = Stance::new("ITA", Position::Oppose, "peacekeeping-troops").since(day(2025, 4, 2));
    /// # let dossier = samples::paris()?.to_builder().stance(again).build()?;
    /// let history = dossier.on(day(2025, 5, 1)).history("ITA", "peacekeeping-troops")?;
    /// assert_eq!(history.current().unwrap().stances().len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stances(&self) -> &[StanceRef<'d>] {
        &self.stances
    }

    /// The stance that brought the next run, if that follows without a day between that surely has no line. Nothing if the
    /// line ended, or still holds, or if nothing new made another of it.
    ///
    /// ```
    /// # use demarche::{Position, Stance, day, samples};
    /// let change = Stance::new("ITA", Position::Acquiesce, "peacekeeping-troops").since(day(2025, 4, 2));
    /// # let dossier = samples::paris()?.to_builder().stance(change).build()?;
    /// let history = dossier.on(day(2025, 5, 1)).history("ITA", "peacekeeping-troops")?;
    /// let by = history.runs()[0].superseded_by().unwrap();
    /// assert_eq!((by.position(), by.since().exact()), (Position::Acquiesce, Some(day(2025, 4, 2))));
    /// assert_eq!(history.runs()[1].superseded_by(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn superseded_by(&self) -> Option<StanceRef<'d>> {
        self.superseded_by
    }

    /// The line on its last day that is certain, or on the lens's.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let history = paris.now().history("ITA", "peacekeeping-troops")?;
    /// assert_eq!(history.current().unwrap().line(), &paris.now().line("ITA", "peacekeeping-troops")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line(&self) -> &Line<'d> {
        &self.line
    }
}

impl fmt::Display for Run<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Run { since, until, confirmed, line, .. } = self;
        match since.exact() {
            Some(Day::MIN) => write!(f, "{line}, undated")?,
            _ => write!(f, "{line} since {since}")?,
        }
        if confirmed.first() > since.last() {
            write!(f, ", confirmed {confirmed}")?;
        }
        until.map_or(Ok(()), |until| write!(f, ", until {until}"))
    }
}
