//! Where parties stand: on one item, and everyone on it.

use super::ground::Ground;
use crate::dossier::{EvidenceRef, ItemRef, PartyRef, StanceRef};
use crate::lens::{InForce, Lens, Line, Tally, TallyQuery};
use crate::model::PositionSet;

/// Where a party stands on an item, and what is said of it.
///
/// # Example
/// ```
/// use demarche::{Found, Position, Query, samples};
///
/// let paris = samples::paris()?;
/// let answer = Query::line("EU", "peacekeeping-troops").bind(&paris)?.run(paris.now())?;
/// let Found::Lines(eu, stands) = answer.found() else { panic!("it asks where a party stands") };
/// assert_eq!(eu.name(), "European Union");
/// assert!(stands[0].line().is_unknown(), "it said nothing itself");
/// assert_eq!(stands[0].remark().definite(), Some(Position::Divided), "that is said of it");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandOn<'d> {
    party: PartyRef<'d>,
    item: ItemRef<'d>,
    line: Line<'d>,
    remark: Line<'d>,
    surely: bool,
}

impl<'d> StandOn<'d> {
    pub(super) fn of(lens: Lens<'d>, party: PartyRef<'d>, item: ItemRef<'d>) -> StandOn<'d> {
        // Both are views of the lens's own dossier, which knows them.
        let line = lens.line(party, item).unwrap_or(Line::Unknown);
        let remark = if party.is_nation() { Line::Unknown } else { lens.remark(party, item).unwrap_or(Line::Unknown) };
        StandOn { party, item, line, remark, surely: true }
    }

    /// On an item that only possibly hangs under the one that is asked about.
    pub(super) fn possibly(self) -> StandOn<'d> {
        StandOn { surely: false, ..self }
    }

    /// Whether the item surely is asked about: it is the one that was named, or surely hangs under it. Else the line is at
    /// best a possible answer, however definite it is.
    ///
    /// ```
    /// # use demarche::{Found, Position, Query, Topic, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::line("FRA", Topic::under("reassurance-force")).bind(&paris)?.run(paris.now())?;
    /// let Found::Lines(_, stands) = answer.found() else { unreachable!() };
    /// assert_eq!(stands[1].item().title(), "Deploying peacekeeping troops");
    /// assert_eq!(stands[1].line().definite(), Some(Position::Support));
    /// assert!(!stands[1].is_surely_asked(), "nobody surely says that it belongs there");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_surely_asked(&self) -> bool {
        self.surely
    }

    /// Who.
    ///
    /// ```
    /// # use demarche::{Found, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::according_to_whom("ITA", Position::Oppose, "peacekeeping-troops");
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// let Found::AccordingToWhom(italy, _) = answer.found() else { unreachable!() };
    /// assert_eq!(italy.party().name(), "Italy");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn party(&self) -> PartyRef<'d> {
        self.party
    }

    /// On what.
    ///
    /// ```
    /// # use demarche::{Found, Query, Topic, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::line("FRA", Topic::under("black-sea-ceasefire")).bind(&paris)?.run(paris.now())?;
    /// let Found::Lines(_, stands) = answer.found() else { unreachable!() };
    /// assert_eq!(stands[0].item(), paris.item("black-sea-ceasefire")?, "the item itself comes first");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// Its own line.
    ///
    /// ```
    /// # use demarche::{Found, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::line("ITA", "peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// let Found::Lines(_, stands) = answer.found() else { unreachable!() };
    /// assert_eq!(stands[0].line().definite(), Some(Position::Oppose));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn line(&self) -> &Line<'d> {
        &self.line
    }

    /// What is said of a bloc: that it is divided, if anybody says so. Of nations nothing is.
    ///
    /// ```
    /// # use demarche::{Found, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::line("ITA", "peacekeeping-troops").bind(&paris)?.run(paris.now())?;
    /// let Found::Lines(_, stands) = answer.found() else { unreachable!() };
    /// assert!(stands[0].remark().is_unknown());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn remark(&self) -> &Line<'d> {
        &self.remark
    }

    /// The stances in force at some positions, on some reading at least: those of the line, then those that remark on it.
    ///
    /// ```
    /// # use demarche::{Found, Position, Query, samples};
    /// # let paris = samples::paris()?;
    /// let query = Query::according_to_whom("ITA", Position::Oppose, "peacekeeping-troops");
    /// let answer = query.bind(&paris)?.run(paris.now())?;
    /// let Found::AccordingToWhom(italy, asked) = answer.found() else { unreachable!() };
    /// let evidence: Vec<_> = italy.stances(*asked).iter().flat_map(|stance| stance.evidence()).collect();
    /// assert_eq!(evidence[0].source().unwrap().id().as_str(), "article");
    /// assert!(italy.stances(Position::Support).is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn stances(&self, positions: impl Into<PositionSet>) -> Vec<StanceRef<'d>> {
        let positions = positions.into();
        let in_force = [&self.line, &self.remark].into_iter().filter_map(Line::in_force);
        let stances = in_force.flat_map(InForce::stances).copied();
        stances.filter(|stance| positions.contains(stance.position())).collect()
    }
}

/// Where everyone stands on an item: the nations in scope, each in one part of a tally, and beside them the blocs as such.
///
/// # Example
/// ```
/// use demarche::{Found, Position, Query, samples};
///
/// let paris = samples::paris()?;
/// let answer = Query::map("peacekeeping-troops").among("EU").bind(&paris)?.run(paris.now())?;
/// let Found::Map(maps) = answer.found() else { panic!("it asks for the map") };
/// assert_eq!(maps[0].tally().at(Position::Oppose).names(), "Italy, Poland");
/// assert_eq!(maps[0].tally().unknown().len(), 24);
/// let blocs: Vec<_> = maps[0].blocs().iter().map(|stand| stand.party().name()).collect();
/// assert_eq!(blocs, ["European Union", "European nations"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapOn<'d> {
    tally: Tally<'d>,
    blocs: Vec<StandOn<'d>>,
    surely: bool,
}

impl<'d> MapOn<'d> {
    pub(super) fn of(lens: Lens<'d>, tally: Tally<'d>) -> MapOn<'d> {
        let stands = lens.dossier().blocs().map(|bloc| StandOn::of(lens, bloc.into(), tally.item()));
        let blocs = stands.filter(|stand| !(stand.line.is_unknown() && stand.remark.is_unknown())).collect();
        MapOn { tally, blocs, surely: true }
    }

    /// Whether the item surely is asked about: it is the one that was named, or surely hangs under it. Else everything here
    /// is at best possible.
    ///
    /// ```
    /// # use demarche::{Found, Query, Topic, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::map(Topic::under("reassurance-force")).bind(&paris)?.run(paris.now())?;
    /// let Found::Map(maps) = answer.found() else { unreachable!() };
    /// let surely: Vec<_> = maps.iter().map(|map| (map.item().id().as_str(), map.is_surely_asked())).collect();
    /// assert_eq!(surely, [("reassurance-force", true), ("peacekeeping-troops", false)]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_surely_asked(&self) -> bool {
        self.surely
    }

    /// On what.
    ///
    /// ```
    /// # use demarche::{Found, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::map("aid").bind(&paris)?.run(paris.now())?;
    /// let Found::Map(maps) = answer.found() else { unreachable!() };
    /// assert_eq!(maps[0].item().title(), "Aid for Ukraine");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.tally.item()
    }

    /// How many nations in scope stand where, and who.
    ///
    /// ```
    /// # use demarche::{Found, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::map("aid").bind(&paris)?.run(paris.now())?;
    /// let Found::Map(maps) = answer.found() else { unreachable!() };
    /// assert_eq!(maps[0].tally().counts().unknown(), 9, "nobody says anything");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn tally(&self) -> &Tally<'d> {
        &self.tally
    }

    /// The blocs that have a line on it, or of which it is said that they are divided, whatever the scope. They are never
    /// counted.
    ///
    /// ```
    /// # use demarche::{Found, Query, samples};
    /// # let paris = samples::paris()?;
    /// let answer = Query::map("aid").bind(&paris)?.run(paris.now())?;
    /// let Found::Map(maps) = answer.found() else { unreachable!() };
    /// assert!(maps[0].blocs().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn blocs(&self) -> &[StandOn<'d>] {
        &self.blocs
    }
}

/// Where everyone stands on each item: on what surely is asked about, then on what possibly is.
pub(super) fn maps<'d>(
    lens: Lens<'d>,
    query: &TallyQuery<'d>,
    surely: &[ItemRef<'d>],
    possibly: &[ItemRef<'d>],
) -> Vec<MapOn<'d>> {
    let each = |items: &[ItemRef<'d>], surely| {
        let tallies = items.iter().filter_map(|item| query.clone().on(*item).ok());
        tallies.map(|tally| MapOn { surely, ..MapOn::of(lens, tally) }).collect::<Vec<_>>()
    };
    [each(surely, true), each(possibly, false)].concat()
}

/// The visible evidence of a line.
pub(super) fn rests_on<'d>(lens: Lens<'d>, line: &Line<'d>) -> Vec<EvidenceRef<'d>> {
    Ground::of(lens, line.in_force().map(InForce::stances).unwrap_or_default(), false).shown
}
