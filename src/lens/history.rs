//! How the line of a party on an item came to be what it is.

use std::collections::HashSet;
use std::fmt;

use super::Lens;
use super::bearing::Asked;
use super::run::Run;
use super::stretches::Stretch;
use super::wording::Viewpoint;
use crate::day::{Day, When};
use crate::dossier::{ItemRef, PartyRef, StanceRef};
use crate::id::{ItemId, Named, PartyId};
use crate::model::PositionSet;
use crate::problem::UnknownName;

/// The line of a party on an item up to the lens's day, in runs.
///
/// A run is what records of one position make that follow each other. It changes with its position, or when it becomes
/// contested or only possible; with a strength or a condition it does not. Between runs there may be days without a line.
/// Prints as text, one run a line.
///
/// Where only a window of the day of a change is known, the window is given, and no run made of it: such days are possible,
/// lie between a run and the next (or no line), and have nothing in force that is not in force in one of these. The days
/// up to the lens's own are what they are, as nobody looks past it.
///
/// # Order
/// Earliest first.
///
/// # Example
/// ```
/// use demarche::{Dossier, Item, Nation, Position, Stance, day};
///
/// let italy = |position| Stance::new("ITA", position, "troops");
/// let dossier = Dossier::builder()
///     .as_of(day(2025, 5, 1))
///     .nation(Nation::new("ITA", "Italy"))
///     .item(Item::new("troops", "Troops"))
///     .stance(italy(Position::Oppose).since(day(2025, 3, 1)))
///     .stance(italy(Position::Oppose).since(day(2025, 3, 9)))
///     .stance(italy(Position::Acquiesce).since("2025-04".parse::<demarche::When>()?))
///     .build()?;
/// assert_eq!(
///     dossier.now().history("ITA", "troops")?.to_string(),
///     "Italy on Troops, as of 2025-05-01\n\
///      - oppose since 2025-03-01, confirmed 2025-03-09, until [2025-03-31..2025-04-29]\n\
///      - acquiesce since 2025-04"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
    item: ItemRef<'d>,
    runs: Vec<Run<'d>>,
}

/// ## Since when
impl<'d> Lens<'d> {
    /// How the line of a party on an item came to be what it is on the lens's day.
    ///
    /// # Cost
    /// A line for each day on which it may change: two for each exact day of its records, and of those of the lines that end
    /// it; ten for each window. A hundred windows that all overlap take seconds.
    ///
    /// # Errors
    /// When the party or the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let history = paris.now().history("ITA", "peacekeeping-troops")?;
    /// assert_eq!(history.current().unwrap().since(), "[2025-03-25..2025-03-26]".parse()?, "when the article appeared");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn history(self, party: impl Named<PartyId>, item: impl Named<ItemId>) -> Result<History<'d>, UnknownName> {
        Ok(self.history_of(self.dossier.party(party)?, self.dossier.item(item)?, false))
    }

    /// The same for what is said of a bloc: since when it is said to be divided. That is never its own line.
    ///
    /// # Cost
    /// As [`history`](Lens::history).
    ///
    /// # Errors
    /// When the party or the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// assert!(paris.now().history("EU", "peacekeeping-troops")?.runs().is_empty(), "it said nothing itself");
    /// let remarked = paris.now().remark_history("EU", "peacekeeping-troops")?;
    /// assert_eq!(remarked.current().unwrap().position(), Some(Position::Divided));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn remark_history(
        self,
        party: impl Named<PartyId>,
        item: impl Named<ItemId>,
    ) -> Result<History<'d>, UnknownName> {
        Ok(self.history_of(self.dossier.party(party)?, self.dossier.item(item)?, true))
    }

    fn history_of(self, party: PartyRef<'d>, item: ItemRef<'d>, remark: bool) -> History<'d> {
        let asked = Asked { party: party.ix(), item: item.place(), remark };
        let passages = passages(&self.stretches(asked));
        let runs = passages.iter().enumerate().filter(|(_, passage)| !passage.stretch.line.is_unknown());
        let run = |(place, passage): (usize, &Passage<'d>)| {
            let before = place.checked_sub(1).and_then(|place| passages.get(place));
            self.run(asked, passage, before, passages.get(place + 1))
        };
        History { lens: self, party, item, runs: runs.map(run).collect() }
    }

    fn run(
        self,
        asked: Asked,
        passage: &Passage<'d>,
        before: Option<&Passage<'d>>,
        next: Option<&Passage<'d>>,
    ) -> Run<'d> {
        let Stretch { first, last, stances, line, .. } = &passage.stretch;
        let follows =
            |next: &Passage<'d>| next.stretch.opening.iter().find(|stance| !stances.contains(*stance)).copied();
        Run {
            since: window(passage.blur_first(before).unwrap_or(*first), *first),
            until: next.map(|next| window(*last, next.blur_last(passage).unwrap_or(*last))),
            confirmed: self.confirmed(asked, &passage.stretch),
            stances: self.in_order(asked, stances),
            superseded_by: next.and_then(follows),
            line: line.clone(),
        }
    }

    fn in_order(self, asked: Asked, stances: &HashSet<StanceRef<'d>>) -> Vec<StanceRef<'d>> {
        let all = self.rows(asked).iter().map(|row| StanceRef::new(self.dossier, row.stance)).collect::<Vec<_>>();
        all.into_iter().filter(|stance| stances.contains(stance)).collect()
    }

    /// The day of the last record of a stretch: that of the last that surely exists and has come, or of one after it.
    fn confirmed(self, asked: Asked, stretch: &Stretch<'d>) -> When {
        let (mut surely, mut possibly) = (None, Vec::new());
        for row in
            self.rows(asked).iter().filter(|row| stretch.stances.contains(&StanceRef::new(self.dossier, row.stance)))
        {
            let sure = row.since.last() <= stretch.last && self.sees(row).is_ok_and(|seen| !seen.hedged);
            surely = surely.max(sure.then_some(row.since.first()));
            possibly.push(row.since);
        }
        let first = surely.or(possibly.iter().map(|since| since.first()).min());
        let last = possibly.iter().map(|since| since.last().min(stretch.last)).max();
        window(first.unwrap_or(stretch.first), last.unwrap_or(stretch.first))
    }
}

fn window(first: Day, last: Day) -> When {
    When::between(first, last).unwrap_or(first.into())
}

/// A stretch that is a run, or without a line, and the blur of windows that lies before it.
#[derive(Debug)]
struct Passage<'d> {
    blur: Vec<Stretch<'d>>,
    stretch: Stretch<'d>,
}

impl<'d> Passage<'d> {
    /// The first day of the blur on which something is in force that is not before it.
    fn blur_first(&self, before: Option<&Passage<'d>>) -> Option<Day> {
        let new = |stance: &&StanceRef<'d>| before.is_none_or(|before| !before.stretch.stances.contains(*stance));
        let news: Vec<_> = self.stretch.stances.iter().filter(new).collect();
        self.blur.iter().find(|stretch| shows(stretch, &news)).map(|stretch| stretch.first)
    }

    /// The last day of the blur on which something is in force that is no longer so after it.
    fn blur_last(&self, before: &Passage<'d>) -> Option<Day> {
        let gone = |stance: &&StanceRef<'d>| !self.stretch.stances.contains(*stance);
        let olds: Vec<_> = before.stretch.stances.iter().filter(gone).collect();
        self.blur.iter().rev().find(|stretch| shows(stretch, &olds)).map(|stretch| stretch.last)
    }
}

/// Whether any of some stances is in force in a stretch. Where none came or went, any day may be that of the change.
fn shows(stretch: &Stretch<'_>, stances: &[&StanceRef<'_>]) -> bool {
    stances.is_empty() || stances.iter().any(|stance| stretch.stances.contains(*stance))
}

/// Tells the blur of windows from what is a run of its own.
fn passages<'d>(stretches: &[Stretch<'d>]) -> Vec<Passage<'d>> {
    let groups: Vec<_> = stretches.chunk_by(|one, next| one.is_possible() && next.is_possible()).collect();
    let mut passages: Vec<Passage<'d>> = Vec::new();
    let mut blur = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        let next = groups.get(place + 1).and_then(|next| next.first());
        let before = place.checked_sub(1).and_then(|place| groups.get(place)?.last());
        if next.is_some_and(|next| is_blur(group, before, next)) {
            blur = group.to_vec();
        } else {
            passages.extend(
                group.iter().map(|stretch| Passage { blur: std::mem::take(&mut blur), stretch: stretch.clone() }),
            );
        }
    }
    passages
}

/// Whether possible stretches show only what is in force before or after them.
fn is_blur(group: &[Stretch<'_>], before: Option<&Stretch<'_>>, next: &Stretch<'_>) -> bool {
    let beside = |stance| next.stances.contains(stance) || before.is_some_and(|before| before.stances.contains(stance));
    group.iter().all(|stretch| stretch.is_possible() && stretch.stances.iter().all(beside))
}

/// ## The runs
impl<'d> History<'d> {
    /// The party.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().history("ITA", "aid")?.party().name(), "Italy");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// The item.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let history = paris.now().history("ITA", "aid")?;
    /// assert_eq!(history.item().id().as_str(), "aid");
    /// assert!(history.runs().is_empty(), "no record, no line");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// The runs, earliest first.
    ///
    /// ```
    /// # use demarche::{Position, Stance, day, samples};
    /// let change = Stance::new("ITA", Position::Acquiesce, "peacekeeping-troops").since(day(2025, 4, 2));
    /// # let dossier = samples::paris()?.to_builder().stance(change).build()?;
    /// let history = dossier.on(day(2025, 5, 1)).history("ITA", "peacekeeping-troops")?;
    /// let positions: Vec<_> = history.runs().iter().map(|run| run.position()).collect();
    /// assert_eq!(positions, [Some(Position::Oppose), Some(Position::Acquiesce)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn runs(&self) -> &[Run<'d>] {
        &self.runs
    }

    /// The runs, earliest first.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().history("ITA", "peacekeeping-troops")?.iter().count(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn iter(&self) -> std::slice::Iter<'_, Run<'d>> {
        self.runs.iter()
    }

    /// The run that holds on the lens's day. Nothing, when there is no line.
    ///
    /// ```
    /// # use demarche::{Position, Stance, day, samples};
    /// let withdrawn = Stance::new("DEU", Position::Support, "aid").since(day(2025, 3, 1)).until(day(2025, 3, 20));
    /// # let dossier = samples::paris()?.to_builder().stance(withdrawn).build()?;
    /// let history = dossier.now().history("DEU", "aid")?;
    /// assert_eq!((history.runs().len(), history.current()), (1, None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn current(&self) -> Option<&Run<'d>> {
        self.runs.last().filter(|run| run.until.is_none())
    }

    /// The runs through which some positions are held without a gap up to the lens's day, surely or possibly, alone or as a
    /// side of a contested line: earliest first, the last is the current one. None if they are not held on that day.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Position, Stance, day, samples};
    /// // It is rumoured on the 20th that Germany supports aid; on the 24th it is sure.
    /// let rumour = Stance::new("DEU", Position::Support, "aid").since(day(2025, 3, 20));
    /// let rumour = rumour.cite(Evidence::of("article").certainty(Certainty::Likely));
    /// let support = Stance::new("DEU", Position::Support, "aid").since(day(2025, 3, 24));
    /// # let dossier = samples::paris()?.to_builder().stance(rumour).stance(support).build()?;
    /// let history = dossier.now().history("DEU", "aid")?;
    /// let since: Vec<_> = history.holding(Position::Support).iter().map(|run| run.since().to_string()).collect();
    /// assert_eq!(since, ["2025-03-20", "2025-03-24"], "possibly, then surely");
    /// assert!(history.holding(Position::Oppose).is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn holding(&self, positions: impl Into<PositionSet>) -> &[Run<'d>] {
        let positions = positions.into();
        let nexts = self.runs.iter().skip(1).map(Some).chain([None]);
        let pairs: Vec<_> = self.runs.iter().zip(nexts).collect();
        let without_gap = |(run, next): &&(&Run<'d>, Option<&Run<'d>>)| match (run.until, next) {
            (Some(last), Some(next)) => next.since.first() <= last.last().next(),
            (until, _) => until.is_none(),
        };
        let held = pairs.iter().rev().take_while(without_gap);
        let held = held.take_while(|(run, _)| run.positions().meets(positions)).count();
        self.runs.get(self.runs.len() - held..).unwrap_or_default()
    }
}

impl<'h, 'd> IntoIterator for &'h History<'d> {
    type Item = &'h Run<'d>;
    type IntoIter = std::slice::Iter<'h, Run<'d>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for History<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} on {}, {}", self.party, self.item.title(), Viewpoint(self.lens))?;
        if self.runs.is_empty() {
            f.write_str(": unknown")?;
        }
        self.runs.iter().try_for_each(|run| write!(f, "\n- {run}"))
    }
}
