//! Why a line is what it is: every record and what became of it.

use std::fmt;

use strum::EnumMessage;

use super::Lens;
use super::bearing::{Asked, Memo};
use super::sight::{Hidden, Seen};
use super::standing::{InForce, Line};
use crate::day::Day;
use crate::dossier::{ItemRef, PartyRef, Row, StanceRef};
use crate::id::{ItemId, Named, PartyId};
use crate::model::{Condition, Position};
use crate::problem::UnknownName;

/// What became of a record in the line of a party on an item.
///
/// # Example
/// ```
/// # use demarche::{Fate, Hidden, samples};
/// # let paris = samples::paris()?;
/// let italy = paris.now().on_record().explain("ITA", "peacekeeping-troops")?;
/// assert_eq!(italy.verdicts()[0].fate(), Fate::Hidden(Hidden::NotOnRecord));
/// let eu = paris.now().explain("EU", "peacekeeping-troops")?;
/// assert_eq!(eu.verdicts()[0].fate(), Fate::Remark, "that it is divided is not its line");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate<'d> {
    /// It is in force.
    InForce,
    /// It is in force on some reading.
    MayBeInForce,
    /// A later record replaced it.
    Superseded(StanceRef<'d>),
    /// It is read from a vote, and what is stated for the same day goes before it.
    Yielded(StanceRef<'d>),
    /// That the party has not said counts only without a line, and there is one.
    Outweighed(StanceRef<'d>),
    /// It ended, as announced with it.
    Ended,
    /// A condition that ends it is met.
    Lapsed,
    /// It begins later than the lens's day.
    NotYet,
    /// The lens does not see it.
    Hidden(Hidden),
    /// It is a remark beside the line.
    Remark,
}

/// A record and what became of it.
///
/// # Example
/// ```
/// # use demarche::samples;
/// # let paris = samples::paris()?;
/// let verdict = paris.now().explain("ITA", "peacekeeping-troops")?.verdicts()[0];
/// assert_eq!(verdict.to_string(), "oppose since [2025-03-25..2025-03-26], article L19 (narrator): in force");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict<'d> {
    stance: StanceRef<'d>,
    fate: Fate<'d>,
}

impl<'d> Verdict<'d> {
    /// The record.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let why = paris.now().explain("RUS", "complete-ceasefire")?;
    /// assert_eq!(why.verdicts()[0].stance().position(), Position::NotStated);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stance(self) -> StanceRef<'d> {
        self.stance
    }

    /// What became of it.
    ///
    /// ```
    /// # use demarche::{Fate, Position, Stance, day, samples};
    /// # let paris = samples::paris()?;
    /// let germany = Stance::new("DEU", Position::Support, "aid").since(day(2025, 4, 1));
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// assert_eq!(dossier.now().explain("DEU", "aid")?.verdicts()[0].fate(), Fate::NotYet);
    /// assert_eq!(dossier.on(day(2025, 4, 1)).explain("DEU", "aid")?.verdicts()[0].fate(), Fate::InForce);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn fate(self) -> Fate<'d> {
        self.fate
    }
}

/// Why a line is what it is. Prints as text, one record a line.
///
/// # Cost
/// That of the line, and a look at each record and what follows it.
///
/// # Example
/// ```
/// use demarche::{Dossier, Fate, Item, Nation, Position, Stance, day};
///
/// let dossier = Dossier::builder()
///     .as_of(day(2025, 5, 1))
///     .nation(Nation::new("ITA", "Italy"))
///     .item(Item::new("troops", "Troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops").since(day(2025, 3, 1)))
///     .stance(Stance::new("ITA", Position::Acquiesce, "troops").since(day(2025, 4, 1)))
///     .build()?;
/// let why = dossier.now().explain("ITA", "troops").unwrap();
/// assert!(matches!(why.verdicts()[0].fate(), Fate::Superseded(_)));
/// assert_eq!(why.verdicts()[1].fate(), Fate::InForce);
/// assert_eq!(
///     why.to_string(),
///     "Italy on Troops, as of 2025-05-01: acquiesce\n\
///      - oppose since 2025-03-01, no source: superseded by acquiesce since 2025-04-01\n\
///      - acquiesce since 2025-04-01, no source: in force"
/// );
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone)]
pub struct Explanation<'d> {
    lens: Lens<'d>,
    party: PartyRef<'d>,
    item: ItemRef<'d>,
    line: Line<'d>,
    verdicts: Vec<Verdict<'d>>,
}

/// ## Why
impl<'d> Lens<'d> {
    /// Why the line of a party on an item is what it is: every record on it and what became of it.
    ///
    /// # Errors
    /// When the party or the item is unknown.
    ///
    /// # Example
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let why = paris.now().on_record().explain("ITA", "peacekeeping-troops")?;
    /// assert!(why.line().is_unknown());
    /// assert!(why.to_string().ends_with("not seen: not in the party's own words"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn explain(self, party: impl Named<PartyId>, item: impl Named<ItemId>) -> Result<Explanation<'d>, UnknownName> {
        let (party, item) = (self.dossier.party(party)?, self.dossier.item(item)?);
        let mut memo = Memo::new();
        let asked = Asked { party: party.ix(), item: item.place(), remark: false };
        let line = self.standing(asked, &mut memo);
        let rows: Vec<_> = self.dossier.ledger().of_party(party.ix(), item.place()).rows().collect();
        let verdict = |row: &Row<'_>| {
            let stance = StanceRef::new(self.dossier, row.stance);
            Verdict { stance, fate: self.fate(row, &rows, &line, &mut memo) }
        };
        Ok(Explanation { lens: self, party, item, verdicts: rows.iter().map(verdict).collect(), line })
    }

    fn fate(self, row: &Row<'_>, rows: &[Row<'_>], line: &Line<'d>, memo: &mut Memo) -> Fate<'d> {
        let seen = match self.sees(row) {
            Ok(seen) => seen,
            Err(hidden) => return Fate::Hidden(hidden),
        };
        let stance = StanceRef::new(self.dossier, row.stance);
        let in_force = line.in_force().is_some_and(|in_force| in_force.stances().contains(&stance));
        let last = row.until.map_or(row.since.last(), |until| row.since.last().min(until.last()));
        let surely = !seen.hedged && last <= self.day && !matches!(line, Line::Possible(_));
        match row {
            _ if row.since.first() > self.day => Fate::NotYet,
            _ if row.position == Position::Divided => Fate::Remark,
            _ if in_force && surely => Fate::InForce,
            _ if in_force => Fate::MayBeInForce,
            _ if row.until.is_some_and(|until| until.last() < self.day) => Fate::Ended,
            _ if self.has_lapsed(row, None, memo) == Some(true) => Fate::Lapsed,
            _ => match self.yields(row, rows) {
                Some(stated) => Fate::Yielded(stated),
                None => self.replaced(row, seen, rows, line),
            },
        }
    }

    /// The record to which a vote yields on every reading.
    fn yields(self, row: &Row<'_>, rows: &[Row<'_>]) -> Option<StanceRef<'d>> {
        let one_day = |stated: &Row<'_>| {
            let dated_together = row.dated_by.is_some() && row.dated_by == stated.dated_by;
            dated_together || row.since.exact().is_some() && row.since == stated.since
        };
        let goes_before = |stated: &&Row<'_>| {
            let sure = self.sees(stated).is_ok_and(|seen| !seen.hedged);
            !stated.is_vote() && stated.position.is_voiced() && sure && one_day(stated)
        };
        let stated = rows.iter().find(goes_before).filter(|_| row.is_vote())?;
        Some(StanceRef::new(self.dossier, stated.stance))
    }

    /// What took the place of a record that has neither ended nor is in force.
    fn replaced(self, row: &Row<'_>, seen: Seen, rows: &[Row<'_>], line: &Line<'d>) -> Fate<'d> {
        let silence = row.position == Position::NotStated;
        // What may begin after today does not matter today.
        let moment = |row: &Row<'_>| (row.since.last().min(self.day), row.order);
        // Own words give way to own words only, silence to any word.
        let replaces = |later: &&Row| {
            let speaks = later.position.is_voiced() || (silence && later.position == Position::NotStated);
            let sure =
                self.sees(later).is_ok_and(|later| !later.hedged && (silence || later.own_words || !seen.own_words));
            moment(later) > moment(row) && speaks && sure
        };
        let start = rows.partition_point(|other| other.since.first() < row.since.first());
        let come = rows.get(start..).unwrap_or_default().iter().take_while(|later| later.since.first() <= self.day);
        let later = come.into_iter().find(replaces).map(|later| StanceRef::new(self.dossier, later.stance));
        match (later, line.in_force().and_then(InForce::principal)) {
            (Some(later), _) => Fate::Superseded(later),
            (None, Some(spoken)) if silence && spoken.position().is_voiced() => Fate::Outweighed(spoken),
            (None, Some(spoken)) => Fate::Superseded(spoken),
            // Dated together with others, it may begin before one that its dates alone do not put after it.
            (None, None) => self.latest_beside(row, rows).map_or(Fate::Ended, Fate::Superseded),
        }
    }
}

impl<'d> Lens<'d> {
    /// The latest word that has come, other than a record.
    fn latest_beside(self, row: &Row<'_>, rows: &[Row<'_>]) -> Option<StanceRef<'d>> {
        let words = rows.iter().filter(|other| other.stance != row.stance && other.position.is_voiced());
        let come = words.filter(|other| other.since.first() <= self.day && self.sees(other).is_ok());
        let latest = come.max_by_key(|other| (other.since.last().min(self.day), other.order))?;
        Some(StanceRef::new(self.dossier, latest.stance))
    }
}

impl<'d> Explanation<'d> {
    /// The party.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().explain("ITA", "aid")?.party().name(), "Italy");
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
    /// let why = paris.now().explain("ITA", "aid")?;
    /// assert_eq!(why.item().id().as_str(), "aid");
    /// assert!(why.verdicts().is_empty(), "no record is no reason, and no line");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// The line.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let why = paris.now().explain("FRA", "black-sea-ceasefire")?;
    /// assert_eq!(why.line(), &paris.now().line("FRA", "black-sea-ceasefire")?);
    /// assert_eq!(why.line().definite(), Some(Position::Mixed));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line(&self) -> &Line<'d> {
        &self.line
    }

    /// Every record of the party on the item and what became of it, earliest first.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let why = paris.now().explain("EU", "peacekeeping-troops")?;
    /// assert!(why.line().is_unknown());
    /// assert_eq!(why.verdicts().len(), 1, "what is not in force is told too");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verdicts(&self) -> &[Verdict<'d>] {
        &self.verdicts
    }

    /// Records that the lens hides, whatever the reason.
    ///
    /// ```
    /// # use demarche::{Hidden, day, samples};
    /// # let paris = samples::paris()?;
    /// let why = paris.now().known_by(day(2025, 3, 25)).explain("ITA", "peacekeeping-troops")?;
    /// let reasons: Vec<_> = why.hidden().map(|(_, hidden)| hidden).collect();
    /// assert_eq!(reasons, [Hidden::NotYetKnown]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn hidden(&self) -> impl Iterator<Item = (StanceRef<'d>, Hidden)> {
        self.verdicts.iter().filter_map(|verdict| match verdict.fate {
            Fate::Hidden(hidden) => Some((verdict.stance, hidden)),
            _ => None,
        })
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Explanation { lens, party, item, line, verdicts } = self;
        write!(f, "{party} on {}, as of {}", item.title(), lens.day)?;
        if let Some(known_by) = lens.known_by {
            write!(f, ", known by {known_by}")?;
        }
        write!(f, "{}", lens.floors)?;
        let positions = |line: &InForce<'_>| line.positions();
        match line {
            Line::Definite(line) => write!(f, ": {}", positions(line))?,
            Line::Possible(line) => write!(f, ": possibly {}", positions(line))?,
            Line::Contested(line) => write!(f, ": contested, {}", positions(line))?,
            Line::Unknown => f.write_str(": unknown")?,
        }
        let pending = line.in_force().map(InForce::pending).unwrap_or_default();
        if !pending.is_empty() {
            let texts = pending.iter().map(|pending| pending.condition());
            write!(f, " (conditional: {})", texts.map(conditional_clause).collect::<Vec<_>>().join("; "))?;
        }
        verdicts.iter().try_for_each(|verdict| write!(f, "\n- {verdict}"))
    }
}

impl fmt::Display for Verdict<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verdict { stance, fate } = *self;
        write!(f, "{}", dated(stance))?;
        if let Some(roll_call) = stance.roll_call() {
            write!(f, ", roll call {}", roll_call.id())?;
        }
        let cited: Vec<_> = stance
            .evidence()
            .filter_map(|evidence| {
                let source = evidence.source()?;
                let place = evidence.locator().map(|locator| format!(" {locator}")).unwrap_or_default();
                Some(format!("{}{place} ({})", source.id(), evidence.attribution()))
            })
            .collect();
        if cited.is_empty() {
            f.write_str(", no source: ")?;
        } else {
            write!(f, ", {}: ", cited.join(", "))?;
        }
        match fate {
            Fate::InForce => f.write_str("in force"),
            Fate::MayBeInForce => f.write_str("in force on some reading"),
            Fate::Superseded(later) => write!(f, "superseded by {}", dated(later)),
            Fate::Yielded(stated) => write!(f, "a vote, which yields to {}, stated for the same day", dated(stated)),
            Fate::Outweighed(spoken) => write!(f, "outweighed by {}, which is in force", dated(spoken)),
            Fate::Ended => write!(f, "ended {}", stance.until()),
            Fate::Lapsed => f.write_str("ended: what it depends on came about"),
            Fate::NotYet => f.write_str("not yet"),
            Fate::Hidden(hidden) => write!(f, "not seen: {}", hidden.get_message().unwrap_or_default()),
            Fate::Remark => f.write_str("a remark beside the line"),
        }
    }
}

/// A stance by its position and first day; of two on one day, by their order too.
fn dated(stance: StanceRef<'_>) -> String {
    let (position, since, order) = (stance.position(), stance.since(), stance.order());
    let order = if order == 0 { String::new() } else { format!(" (order {order})") };
    match since.exact() {
        Some(Day::MIN) => format!("{position}, undated{order}"),
        _ => format!("{position} since {since}{order}"),
    }
}

/// A condition with how it binds, unless its text says so itself.
pub(crate) fn conditional_clause(condition: &Condition) -> String {
    let kind = condition.kind.to_string();
    if condition.text.to_lowercase().starts_with(&kind) {
        condition.text.clone()
    } else {
        format!("{kind} {}", condition.text)
    }
}
