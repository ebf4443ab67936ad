//! The viewpoint of every question, and the questions.

mod about;
mod agreeing;
mod agreement;
mod bearing;
mod belonging;
mod bloc_lines;
mod bucket;
mod change;
mod change_kind;
mod claim;
mod claimant;
mod concord;
mod condition;
mod counts;
mod course;
mod descent;
mod division;
mod entry;
mod explain;
mod group;
mod history;
mod holder;
mod line;
mod meeting;
mod membership;
mod one_sided;
mod parties;
mod placing;
mod plain;
mod pledge;
mod readings;
mod recorded;
mod relation;
mod run;
mod scope;
mod sight;
mod split;
mod standing;
mod stretches;
mod survey;
mod tally;
mod tenure;
mod voiced;
mod weigh;
mod what;
mod who;
mod wording;
mod yielding;

pub use self::agreeing::{Agreeing, AgreeingQuery};
pub use self::agreement::AgreementOn;
pub use self::belonging::Belonging;
pub use self::bucket::Bucket;
pub use self::change::{Change, Changes, EachChange};
pub use self::change_kind::ChangeKind;
pub use self::claim::{Claim, ClaimRef};
pub use self::claimant::ClaimedBy;
pub use self::concord::{Concord, Concords, EachConcord};
pub use self::condition::{ConditionOn, Pending};
pub use self::counts::Counts;
pub(crate) use self::counts::Part;
pub use self::course::Stage;
pub use self::descent::Kin;
pub use self::division::Division;
pub(crate) use self::explain::conditional_clause;
pub use self::explain::{Explanation, Fate, Verdict};
pub use self::group::Group;
pub use self::history::History;
pub use self::holder::Holder;
pub use self::meeting::MeetingOn;
pub use self::membership::Members;
pub use self::one_sided::{Bilateral, OneSided};
pub use self::parties::Parties;
pub use self::placing::Holders;
pub use self::pledge::{PledgeOn, Pledges};
pub use self::relation::{RelationOn, Relations};
pub use self::run::Run;
pub use self::scope::Scope;
pub use self::sight::Hidden;
pub use self::split::{Split, SplitQuery};
pub use self::standing::{InForce, Line};
pub use self::tally::{Tallies, Tally, TallyQuery};
pub(crate) use self::tenure::Tenure;
pub use self::voiced::{Cited, Voiced};
pub use self::what::{HeldItems, What};
pub use self::who::{Who, WhoQuery};

use std::fmt;

use crate::day::Day;
use crate::dossier::Dossier;

/// The viewpoint of every question: as of a day, as known by a day, with floors on the evidence. `Copy`.
///
/// Made by [`Dossier::now`] and [`Dossier::on`]; each method that narrows it gives a new one.
///
/// # Example
/// ```
/// use demarche::{Dossier, Evidence, Item, Line, Nation, Position, Source, Stance, day};
///
/// let dossier = Dossier::builder()
///     .as_of(day(2025, 3, 26))
///     .source(Source::new("article").published(day(2025, 3, 26).into()))
///     .nation(Nation::new("ITA", "Italy"))
///     .item(Item::new("troops", "Deploying peacekeeping troops"))
///     .stance(Stance::new("ITA", Position::Oppose, "troops").cite(Evidence::of("article")))
///     .build()?;
/// let now = dossier.now();
/// assert!(matches!(now.line("ITA", "troops"), Ok(Line::Definite(_))));
/// assert!(matches!(now.known_by(day(2025, 3, 25)).line("ITA", "troops"), Ok(Line::Unknown)));
/// assert!(matches!(now.on_record().line("ITA", "troops"), Ok(Line::Unknown)), "only the article says so");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Clone, Copy)]
pub struct Lens<'d> {
    dossier: &'d Dossier,
    day: Day,
    known_by: Option<Day>,
    floors: Floors,
}

/// Two lenses are equal when they look at one dossier in the same way.
impl PartialEq for Lens<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.dossier, other.dossier)
            && (self.day, self.known_by, self.floors) == (other.day, other.known_by, other.floors)
    }
}

impl Eq for Lens<'_> {}

/// What a piece of evidence must be to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Floors {
    on_record: bool,
    asserted: bool,
    stated: bool,
}

impl Floors {
    fn any(self) -> bool {
        self.on_record || self.asserted || self.stated
    }
}

impl fmt::Display for Floors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let floors = [(self.on_record, "on the record"), (self.asserted, "asserted"), (self.stated, "stated")];
        floors.iter().filter(|(set, _)| *set).try_for_each(|(_, name)| write!(f, ", {name}"))
    }
}

/// Tells how it looks, not at what.
impl fmt::Debug for Lens<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Lens { day, known_by, floors, .. } = self;
        f.debug_struct("Lens")
            .field("day", day)
            .field("known_by", known_by)
            .field("floors", floors)
            .finish_non_exhaustive()
    }
}

/// ## Questions
impl Dossier {
    /// The lens on the dossier's own day.
    ///
    /// ```
    /// use demarche::{Dossier, day};
    ///
    /// let dossier = Dossier::builder().as_of(day(2025, 3, 26)).build()?;
    /// assert_eq!(dossier.now().day(), day(2025, 3, 26));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn now(&self) -> Lens<'_> {
        self.on(self.day())
    }

    /// The lens on any day.
    ///
    /// ```
    /// use demarche::{Dossier, day};
    ///
    /// let dossier = Dossier::builder().build()?;
    /// assert_eq!(dossier.on(day(2024, 1, 1)).day(), day(2024, 1, 1));
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    #[must_use]
    pub fn on(&self, day: Day) -> Lens<'_> {
        Lens { dossier: self, day, known_by: None, floors: Floors::default() }
    }
}

/// ## The viewpoint
impl<'d> Lens<'d> {
    /// The dossier it looks at.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert!(std::ptr::eq(paris.now().on_record().dossier(), &paris));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn dossier(self) -> &'d Dossier {
        self.dossier
    }

    /// The day on which it looks at it.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().day(), day(2025, 3, 26));
    /// assert_eq!(paris.on(day(2024, 1, 1)).day(), day(2024, 1, 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn day(self) -> Day {
        self.day
    }

    /// The same viewpoint on another day: what was known by a day, and the floors, stay.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// let on_record = paris.now().on_record();
    /// assert_eq!(on_record.as_of(day(2024, 1, 1)), paris.on(day(2024, 1, 1)).on_record());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn as_of(self, day: Day) -> Lens<'d> {
        Lens { day, ..self }
    }

    /// The day by which something must have been known to be seen, if one is set.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().knowledge(), None, "all that is known now, of any day");
    /// assert_eq!(paris.now().known_by(day(2025, 3, 25)).knowledge(), Some(day(2025, 3, 25)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn knowledge(self) -> Option<Day> {
        self.known_by
    }

    /// Sees only what was known by a day: what was surely published and not yet taken back. Sources without a day are
    /// hidden.
    ///
    /// ```
    /// # use demarche::{Position, day, samples};
    /// # let paris = samples::paris()?;
    /// let italy = |known_by| paris.now().known_by(known_by).line("ITA", "peacekeeping-troops");
    /// assert_eq!(italy(day(2025, 3, 26))?.definite(), Some(Position::Oppose));
    /// assert!(italy(day(2025, 3, 25))?.is_unknown(), "the article may have appeared a day later");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn known_by(self, day: Day) -> Lens<'d> {
        Lens { known_by: Some(day), ..self }
    }

    /// Sees only what parties said in their own words: on record, as an organ or by a recorded act, with no speaker who
    /// speaks for somebody else. A joint statement therefore is nobody's own words: cite each party's speaker apart.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// let on_record = paris.now().on_record();
    /// assert_eq!(on_record.line("FRA", "first-step")?.definite(), Some(Position::Support), "the Élysée said so");
    /// assert!(on_record.line("ITA", "peacekeeping-troops")?.is_unknown(), "only the article says so");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn on_record(self) -> Lens<'d> {
        Lens { floors: Floors { on_record: true, ..self.floors }, ..self }
    }

    /// Sees only what is asserted; `reported` is hidden too.
    ///
    /// ```
    /// # use demarche::{Certainty, Evidence, Position, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let rumour = Evidence::of("article").certainty(Certainty::Reported);
    /// let germany = Stance::new("DEU", Position::Support, "aid").cite(rumour);
    /// # let dossier = paris.to_builder().stance(germany).build()?;
    /// assert_eq!(dossier.now().line("DEU", "aid")?.definite(), Some(Position::Support));
    /// assert!(dossier.now().asserted().line("DEU", "aid")?.is_unknown());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn asserted(self) -> Lens<'d> {
        Lens { floors: Floors { asserted: true, ..self.floors }, ..self }
    }

    /// Sees only what a source states; what is implied, inferred or background is hidden.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # let paris = samples::paris()?;
    /// // That France supports the army is inferred from what it said.
    /// assert_eq!(paris.now().line("FRA", "army-support")?.definite(), Some(Position::Support));
    /// assert!(paris.now().stated().line("FRA", "army-support")?.is_unknown());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stated(self) -> Lens<'d> {
        Lens { floors: Floors { stated: true, ..self.floors }, ..self }
    }

    /// The floors that are set, each by its word.
    pub(crate) fn floors(self) -> Vec<&'static str> {
        let Floors { on_record, asserted, stated } = self.floors;
        let floors = [(on_record, "on-record"), (asserted, "asserted"), (stated, "stated")];
        floors.into_iter().filter(|(set, _)| *set).map(|(_, word)| word).collect()
    }

    /// The same day with nothing hidden.
    fn open(self) -> Lens<'d> {
        Lens { known_by: None, floors: Floors::default(), ..self }
    }
}
