//! Lines, as they are returned.

use std::fmt;

use super::Lens;
use super::bearing::{Asked, Memo};
use super::condition::Pending;
use super::entry::Entry;
use super::line::{Sure, read};
use super::readings::Readings;
use crate::dossier::{PartyIx, Row, StanceRef, Truth};
use crate::id::{ItemId, Named, PartyId};
use crate::model::{Position, PositionSet, Strength};
use crate::problem::UnknownName;

/// What is in force for a party on an item, through a lens.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item, Line, Nation, Position, Stance};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("ITA", "Italy"))
///     .nation(Nation::new("DEU", "Germany"))
///     .item(Item::new("troops", "Troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops"))
///     .build()?;
/// let now = dossier.now();
/// match now.line("ITA", "troops").unwrap() {
///     Line::Definite(line) => assert_eq!(line.position(), Some(Position::Oppose)),
///     _ => unreachable!(),
/// }
/// assert!(now.line("DEU", "troops").unwrap().is_unknown());
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line<'d> {
    /// The same position on every reading.
    Definite(InForce<'d>),
    /// A position on some readings, and another or none on others.
    Possible(InForce<'d>),
    /// Several positions that contest each other on every reading.
    Contested(InForce<'d>),
    /// No line on any reading.
    Unknown,
}

/// By its position or positions: `oppose`, `possibly support or oppose`, `contested, support or oppose`, `unknown`.
impl fmt::Display for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Line::Definite(line) => f.pad(&line.positions().to_string()),
            Line::Possible(line) => f.pad(&format!("possibly {}", line.positions())),
            Line::Contested(line) => f.pad(&format!("contested, {}", line.positions())),
            Line::Unknown => f.pad("unknown"),
        }
    }
}

impl<'d> Line<'d> {
    /// What is in force, by all its readings.
    pub(super) fn of(in_force: InForce<'d>) -> Line<'d> {
        match &in_force.readings {
            Readings { none: false, contested, single, .. } if contested.is_empty() && single.len() == 1 => {
                Line::Definite(in_force)
            }
            Readings { none: false, contested, single, .. } if single.is_empty() && !contested.is_empty() => {
                Line::Contested(in_force)
            }
            _ => Line::Possible(in_force),
        }
    }

    /// Whether there is one: on every reading, on some, or on none.
    pub(crate) fn is_there(&self) -> Truth {
        match self.in_force() {
            Some(line) if line.readings.none => Truth::Possible,
            Some(_) => Truth::Yes,
            None => Truth::No,
        }
    }

    /// What is in force, if anything is on some reading.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().line("ITA", "peacekeeping-troops")?.in_force().is_some());
    /// assert!(paris.now().line("ITA", "aid")?.in_force().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn in_force(&self) -> Option<&InForce<'d>> {
        match self {
            Line::Definite(line) | Line::Possible(line) | Line::Contested(line) => Some(line),
            Line::Unknown => None,
        }
    }

    /// The position, when it is definite.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let likely = Evidence::of("article").certainty(Certainty::Likely);
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(likely);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let line = dossier.now().line("DEU", "aid")?;
    /// assert_eq!(line.definite(), None, "it is only possible");
    /// assert_eq!(line.in_force().unwrap().position(), Some(Position::Support));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn definite(&self) -> Option<Position> {
        match self {
            Line::Definite(line) => line.position(),
            _ => None,
        }
    }

    /// Whether there is no line.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().line("DEU", "complete-ceasefire")?.is_unknown());
    /// assert!(!paris.now().line("RUS", "complete-ceasefire")?.is_unknown(), "that it has not said is known");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        matches!(self, Line::Unknown)
    }
}

/// The stances in force, on some reading at least.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let line = paris.now().line("FRA", "first-step")?;
/// let line = line.in_force().unwrap();
/// assert!(line.is_own_words());
/// assert_eq!(line.principal().unwrap().evidence().len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InForce<'d> {
    /// Lines are equal only if they are seen in the same way.
    lens: Lens<'d>,
    pub(super) readings: Readings,
    /// The party's own words first, then reports, each latest first.
    pub(super) stances: Vec<StanceRef<'d>>,
    own: usize,
    /// The conditions that are not met, of each of the stances.
    pending: Vec<Vec<Pending<'d>>>,
    overshadowed: Vec<StanceRef<'d>>,
}

impl<'d> InForce<'d> {
    /// The stances in force on some reading: the party's own words first, then reports, each latest first.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Stance, day, samples};
    /// # let paris = samples::paris()?;
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = paris.to_builder().stance(report).build()?;
    /// let line = dossier.now().line("FRA", "first-step")?;
    /// let stances = line.in_force().unwrap().stances();
    /// assert_eq!([stances[0].position(), stances[1].position()], [Position::Support, Position::Oppose]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stances(&self) -> &[StanceRef<'d>] {
        &self.stances
    }

    /// The stance that speaks for the line: the party's own words if they are in force, else the report.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let line = paris.now().line("ITA", "peacekeeping-troops")?;
    /// let principal = line.in_force().unwrap().principal().unwrap();
    /// assert_eq!(principal.evidence().next().unwrap().locator(), Some("L19"), "the report, for want of own words");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn principal(&self) -> Option<StanceRef<'d>> {
        self.stances.first().copied()
    }

    /// The position, when only one is in question.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let line = paris.now().line("RUS", "complete-ceasefire")?;
    /// assert_eq!(line.in_force().unwrap().position(), Some(Position::NotStated));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.positions().only()
    }

    /// Every position in question.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Stance, day, samples};
    /// # let paris = samples::paris()?;
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = paris.to_builder().stance(report).build()?;
    /// let line = dossier.now().line("FRA", "first-step")?;
    /// assert_eq!(line.in_force().unwrap().positions(), Position::Support | Position::Oppose);
    /// assert_eq!(line.in_force().unwrap().position(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn positions(&self) -> PositionSet {
        self.readings.single | self.readings.contested
    }

    /// How firmly a position is voiced. Nothing when nobody voiced a strength, or when it depends on the reading.
    ///
    /// ```
    /// # use demarche::{Position, Strength, samples};
    /// # let paris = samples::paris()?;
    /// let line = paris.now().line("FRA", "peacekeeping-troops")?;
    /// let line = line.in_force().unwrap();
    /// assert_eq!(line.strength_of(Position::Support), Some(Strength::Strong));
    /// assert_eq!(line.strength_of(Position::Oppose), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn strength_of(&self, positions: impl Into<PositionSet>) -> Option<Strength> {
        let positions = positions.into();
        let mut strengths = self.principals(positions).map(|(_, stance)| stance.strength());
        let first = strengths.next()?;
        strengths.all(|strength| strength == first).then_some(first).flatten()
    }

    /// How firmly the line is voiced.
    ///
    /// ```
    /// # use demarche::{Strength, samples};
    /// # let paris = samples::paris()?;
    /// let line = |party| paris.now().line(party, "peacekeeping-troops");
    /// let (britain, italy) = (line("GBR")?, line("ITA")?);
    /// assert_eq!(britain.in_force().unwrap().strength(), Some(Strength::Strong));
    /// assert_eq!(italy.in_force().unwrap().strength(), None, "nobody said how firmly");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn strength(&self) -> Option<Strength> {
        self.strength_of(self.positions())
    }

    /// Whether the line is in the party's own words.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let own = |party, item| paris.now().line(party, item).map(|line| line.in_force().unwrap().is_own_words());
    /// assert!(own("FRA", "first-step")?);
    /// assert!(!own("FRA", "peacekeeping-troops")?, "the article says so of France");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_own_words(&self) -> bool {
        self.own > 0
    }

    /// Records that the lens hides and that are later than the line, or with which it would be another.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Stance, day, samples};
    /// # let paris = samples::paris()?;
    /// // On the record France calls it a first step; a later report has it deny that.
    /// let report = Stance::new("FRA", Position::Oppose, "first-step").since(day(2025, 3, 26));
    /// # let report = report.cite(Evidence::of("article"));
    /// # let dossier = paris.to_builder().stance(report).build()?;
    /// let line = dossier.now().on_record().line("FRA", "first-step")?;
    /// assert_eq!(line.definite(), Some(Position::Support));
    /// assert_eq!(line.in_force().unwrap().overshadowed()[0].position(), Position::Oppose);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn overshadowed(&self) -> &[StanceRef<'d>] {
        &self.overshadowed
    }

    /// The conditions that keep the line from being plain.
    ///
    /// ```
    /// # use demarche::{Condition, ConditionKind, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let backstop = Condition::new(ConditionKind::If, "with an American backstop");
    /// let germany = Stance::new("DEU", Position::Support, "peacekeeping-troops").condition(backstop);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// let line = dossier.now().line("DEU", "peacekeeping-troops")?;
    /// assert_eq!(line.definite(), Some(Position::Support), "definitely so, but not plainly:");
    /// assert_eq!(line.in_force().unwrap().pending().len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn pending(&self) -> Vec<Pending<'d>> {
        self.pending_of(self.positions())
    }

    pub(super) fn pending_of(&self, positions: PositionSet) -> Vec<Pending<'d>> {
        self.principals(positions).filter_map(|(place, _)| self.pending.get(place)).flatten().copied().collect()
    }

    /// This line and that of another party, taken as one: each reading of the one with each of the other.
    pub(super) fn joined(mut self, other: InForce<'d>) -> InForce<'d> {
        self.readings = self.readings.with(&other.readings);
        // Nobody's own words go before another's.
        self.own = 0;
        self.stances.extend(other.stances);
        self.pending.extend(other.pending);
        self.overshadowed.extend(other.overshadowed);
        self
    }

    /// How firmly each stance that speaks for the line at some positions says so.
    pub(super) fn strengths_of(&self, positions: PositionSet) -> Vec<Option<Strength>> {
        self.principals(positions).map(|(_, stance)| stance.strength()).collect()
    }

    /// The stances that speak for some positions: own words where a position has them, else reports.
    fn principals(&self, positions: PositionSet) -> impl Iterator<Item = (usize, StanceRef<'d>)> {
        let own: PositionSet = self.stances.iter().take(self.own).map(|stance| stance.position()).collect();
        let speaks = move |(place, stance): &(usize, StanceRef<'d>)| {
            positions.contains(stance.position()) && (*place < self.own || !own.contains(stance.position()))
        };
        self.stances.iter().copied().enumerate().filter(speaks)
    }
}

/// ## Lines
impl<'d> Lens<'d> {
    /// What is in force for a party on an item. Whether the party still exists on that day is not looked at.
    ///
    /// # Cost
    /// Linear in the records of the party on the item, as long as these are exact and unhedged; quadratic in those that are
    /// not, up to a bound that the check keeps (`too-many-readings`). Each record that the lens hides, and that could matter,
    /// is weighed once more.
    ///
    /// # Errors
    /// When the party or the item is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Item, Nation, Position, Stance, day};
    ///
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("ITA", "Italy"))
    ///     .item(Item::new("troops", "Troops"))
    ///     .stance(Stance::new("ITA", Position::Oppose, "troops").since(day(2025, 3, 1)))
    ///     .stance(Stance::new("ITA", Position::Acquiesce, "troops").since(day(2025, 4, 1)))
    ///     .build()?;
    /// let on = |month, day_of_month| dossier.on(day(2025, month, day_of_month)).line("ITA", "troops").unwrap();
    /// assert!(on(2, 28).is_unknown());
    /// assert_eq!(on(3, 31).definite(), Some(Position::Oppose));
    /// assert_eq!(on(4, 1).definite(), Some(Position::Acquiesce));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn line(self, party: impl Named<PartyId>, item: impl Named<ItemId>) -> Result<Line<'d>, UnknownName> {
        let (party, item) = (self.dossier.party(party)?, self.dossier.item(item)?);
        Ok(self.line_of(party.ix(), item.place()))
    }

    /// Whether a bloc is said to be divided on an item. That is a remark beside the bloc's own line, never the line.
    ///
    /// # Errors
    /// When the party or the item is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Bloc, Dossier, Item, Position, Stance};
    ///
    /// let dossier = Dossier::builder()
    ///     .bloc(Bloc::new("EU", "European Union"))
    ///     .item(Item::new("troops", "Troops"))
    ///     .stance(Stance::new("EU", Position::Divided, "troops"))
    ///     .build()?;
    /// assert_eq!(dossier.now().remark("EU", "troops").unwrap().definite(), Some(Position::Divided));
    /// assert!(dossier.now().line("EU", "troops").unwrap().is_unknown());
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn remark(self, party: impl Named<PartyId>, item: impl Named<ItemId>) -> Result<Line<'d>, UnknownName> {
        let (party, item) = (self.dossier.party(party)?, self.dossier.item(item)?);
        Ok(self.remark_of(party.ix(), item.place()))
    }

    pub(super) fn line_of(self, party: PartyIx, item: usize) -> Line<'d> {
        self.standing(Asked { party, item, remark: false }, &mut Memo::new())
    }

    pub(super) fn remark_of(self, party: PartyIx, item: usize) -> Line<'d> {
        self.standing(Asked { party, item, remark: true }, &mut Memo::new())
    }

    pub(super) fn standing(self, asked: Asked, memo: &mut Memo) -> Line<'d> {
        let rows = self.rows(asked);
        let (seen, entries) = self.entries(&rows, None, memo);
        let readings = read(&entries, self.day);
        if readings.single.is_empty() && readings.contested.is_empty() {
            return Line::Unknown;
        }
        let in_force = readings.in_force.iter().rev().filter_map(|place| seen.get(*place).zip(entries.get(*place)));
        let (own, reports): (Vec<_>, Vec<_>) = in_force.partition(|(_, entry)| entry.own_words);
        let stance = |(row, _): &(&&Row<'_>, &Entry)| StanceRef::new(self.dossier, row.stance);
        let stances: Vec<_> = own.iter().chain(&reports).map(stance).collect();
        let in_force = InForce {
            lens: self,
            own: own.len(),
            pending: stances.iter().map(|stance| self.pending(*stance, memo)).collect(),
            stances,
            overshadowed: self.overshadowed(&rows, &entries, &readings),
            readings,
        };
        Line::of(in_force)
    }

    /// The records that the lens hides and that are later than the line, or with which it would be another.
    fn overshadowed(self, rows: &[Row<'d>], entries: &[Entry], readings: &Readings) -> Vec<StanceRef<'d>> {
        let in_force = readings.in_force.iter().filter_map(|place| entries.get(*place));
        let latest = in_force.map(|entry| (entry.since.last(), entry.order)).max();
        let sure = Sure::of(entries, self.day);
        // Where a vote yields, what it outdates may matter.
        let voted = entries.iter().any(|entry| entry.vote);
        let relevant: Vec<_> = entries.iter().filter(|entry| voted || !sure.outdates(entry)).copied().collect();
        let positions: PositionSet = relevant.iter().map(|entry| entry.position).collect();
        let changes = |entry: Entry| {
            // One that may not exist takes nothing away, and cannot add to what has every outcome.
            let all = positions | entry.position;
            if entry.hedged && readings.none && readings.single.both(readings.contested).contains_all(all) {
                return false;
            }
            let with: Vec<_> = relevant.iter().copied().chain([entry]).collect();
            let with = read(&with, self.day);
            (with.none, with.single, with.contested) != (readings.none, readings.single, readings.contested)
        };
        let mut memo = Memo::new();
        let hidden = rows.iter().filter(|row| row.since.first() <= self.day && self.sees(row).is_err());
        let overshadows = |row: &&Row<'_>| {
            let later = Some((row.since.last().min(self.day), row.order)) > latest;
            let entry = self.open().entry(row, None, &mut memo);
            entry.is_some_and(|entry| later || !sure.outdates(&entry) && changes(entry))
        };
        let rows: Vec<_> = hidden.filter(overshadows).collect();
        rows.into_iter().map(|row| StanceRef::new(self.dossier, row.stance)).collect()
    }
}
