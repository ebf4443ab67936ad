//! Who belongs to a bloc on the lens's day.

use super::Lens;
use super::parties::Parties;
use crate::dossier::{BlocRef, MeetingRef, PartyIx, PartyRef, PartySet, Standings, Truth};
use crate::id::{BlocId, Named};
use crate::model::{Attendance, AttendanceStatus, Certainty, Definition, Evidence, Meeting, Position};
use crate::problem::UnknownName;

/// Who belongs to a bloc on the lens's day: surely, possibly, or nobody knows.
///
/// # Order
/// Nations, then blocs, each in order of declaration.
///
/// # Cost
/// Linear in all parties and in the bloc's list; of a bloc defined by a stance, a line for each nation.
///
/// # Example
/// ```
/// use demarche::{Bloc, Dossier, Membership, MembershipStatus, Nation};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::new("NOR", "Norway"))
///     .nation(Nation::new("UKR", "Ukraine"))
///     .nation(Nation::new("FRA", "France"))
///     .bloc(
///         Bloc::new("NATO", "NATO")
///             .member(Membership::new("NOR"))
///             .member(Membership::new("UKR").status(MembershipStatus::Partner)),
///     )
///     .build()?;
/// let members = dossier.now().members("NATO").unwrap();
/// assert_eq!(members.definite().ids(), ["NOR"]);
/// assert_eq!(members.unknown().ids(), ["FRA"], "the list is open");
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Members<'d> {
    bloc: BlocRef<'d>,
    standings: Vec<(PartyIx, Truth)>,
}

impl<'d> Members<'d> {
    /// The bloc.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().members("EU")?.bloc().name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bloc(&self) -> BlocRef<'d> {
        self.bloc
    }

    /// Who belongs to it on every reading.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().members("EU")?.definite().len(), 27);
    /// assert_eq!(paris.on(day(1972, 12, 31)).members("EU")?.definite().len(), 6);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn definite(&self) -> Parties<'d> {
        self.those(Truth::Yes)
    }

    /// Who belongs to it on some reading.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let members = paris.now().members("summit-attendees")?;
    /// assert!(members.definite().is_empty(), "they are only expected to come");
    /// assert_eq!(members.possible().names(), "United Kingdom, Canada, Norway");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> Parties<'d> {
        self.those(Truth::Possible)
    }

    /// The nations of which nobody says whether they belong to it.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let members = paris.now().members("NATO")?;
    /// assert!(members.definite().is_empty());
    /// assert_eq!(members.unknown().len(), 33, "the article lists no ally, so none is outside either");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.those(Truth::Unknown)
    }

    /// Whether a party belongs to it.
    ///
    /// ```
    /// # use demarche::{Truth, samples};
    /// # let paris = samples::paris()?;
    /// let norway = paris.party("NOR")?;
    /// assert_eq!(paris.now().members("EU")?.standing(norway), Truth::No);
    /// assert_eq!(paris.now().members("NATO")?.standing(norway), Truth::Unknown);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standing(&self, party: PartyRef<'_>) -> Truth {
        let party = self.bloc.dossier().party(party.id()).map(PartyRef::ix).ok();
        let found = self.standings.iter().find(|(one, _)| Some(*one) == party);
        found.map_or(Truth::No, |(_, standing)| *standing)
    }

    fn those(&self, truth: Truth) -> Parties<'d> {
        let all: PartySet = self.standings.iter().map(|(party, _)| *party).collect();
        let those = self.standings.iter().filter(|(_, standing)| *standing == truth).map(|(party, _)| *party);
        Parties::new(self.bloc.dossier(), those.collect(), all)
    }
}

/// One reading of a bloc's definition.
pub(super) struct Reading<'d> {
    by: By<'d>,
    /// How much it can make of a member at most.
    at_most: Truth,
}

enum By<'d> {
    Holding(Position, usize),
    /// With what holds for whoever is not listed.
    Attending(&'d Meeting, Truth),
    Nothing,
}

/// ## Membership
impl<'d> Lens<'d> {
    /// Who belongs to a bloc on the lens's day.
    ///
    /// One level only: a nation is not in a bloc because a bloc is that it is in.
    ///
    /// What is said of a single membership decides where a list, or a definition, leaves it open. Where a definition says
    /// something and that the opposite, the membership is possible.
    ///
    /// # Errors
    /// When the bloc is unknown.
    ///
    /// # Example
    /// ```
    /// use demarche::{Bloc, Dossier, Membership, Nation, day};
    ///
    /// let britain = Membership::new("GBR").since(day(1973, 1, 1)).until(day(2020, 1, 31));
    /// let dossier = Dossier::builder()
    ///     .nation(Nation::new("GBR", "United Kingdom"))
    ///     .bloc(Bloc::new("EU", "European Union").member(britain))
    ///     .build()?;
    /// let members = |lens: demarche::Lens<'static>| lens.members("EU").unwrap().definite().len();
    /// # let dossier: &'static Dossier = Box::leak(Box::new(dossier));
    /// assert_eq!(members(dossier.on(day(2020, 1, 31))), 1);
    /// assert_eq!(members(dossier.on(day(2020, 2, 1))), 0);
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn members(self, bloc: impl Named<BlocId>) -> Result<Members<'d>, UnknownName> {
        let bloc = self.dossier.bloc(bloc)?;
        let standings = self.membership(bloc);
        let standing = |party: PartyIx| (party, standings.standing(party).min(self.exists(party)));
        let nations = self.dossier.index().nations().map(standing);
        // Of most blocs nobody would ask whether they are members of another.
        let blocs = self.dossier.blocs().map(|bloc| standing(bloc.ix()));
        let blocs = blocs.filter(|(_, standing)| *standing >= Truth::Possible);
        Ok(Members { bloc, standings: nations.chain(blocs).collect() })
    }

    /// Who belongs to a bloc on the lens's day, of those that exist.
    pub(super) fn membership(self, bloc: BlocRef<'d>) -> Standings {
        let (record, roster) = (bloc.record(), self.dossier.roster(bloc.place()));
        if record.defined_by.is_empty() {
            return roster.on(self.day);
        }
        let supporting = record.evidence.iter().filter(|evidence| evidence.r#for.as_deref() == Some("defined_by"));
        let supporting: Vec<_> = supporting.collect();
        let readings = record.defined_by.iter().map(|definition| self.reading(definition, &supporting));
        let readings: Vec<_> = readings.collect();
        let mut asserted = Standings::open();
        roster.asserted(self.day).for_each(|(party, said)| asserted.first(party, said));
        let mut standings = Standings::open();
        for party in self.dossier.index().parties() {
            standings.first(party, beside(self.defined(&readings, party), asserted.listed_as(party)));
        }
        standings
    }

    /// Who attends a meeting.
    pub(super) fn attendance(self, meeting: MeetingRef<'d>) -> Standings {
        let mut standings = Standings::open();
        let others = self.others_at(meeting.record());
        for party in self.dossier.index().parties() {
            standings.first(party, self.attends(meeting.record(), party, others));
        }
        standings
    }

    fn reading(self, definition: &'d Definition, supporting: &[&Evidence]) -> Reading<'d> {
        let index = self.dossier.index();
        let meeting = definition.attends.as_ref().and_then(|meeting| self.dossier.meeting(meeting).ok());
        let item = definition.item.as_ref().and_then(|item| index.item(item.as_str()));
        let by = match (meeting, definition.position, item) {
            (Some(meeting), ..) => By::Attending(meeting.record(), self.others_at(meeting.record())),
            (None, Some(position), Some(item)) => By::Holding(position, item),
            _ => By::Nothing,
        };
        let own = definition.evidence.iter().filter(|evidence| evidence.carries());
        let certainty = own.chain(supporting.iter().copied()).map(|evidence| evidence.certainty).min();
        // What is only thought through, or hedged, makes nobody a definite member.
        let at_most = if certainty.is_none_or(Certainty::is_plain) { Truth::Yes } else { Truth::Possible };
        Reading { by, at_most }
    }

    /// Yes under all readings of the definition is definite, under some possible.
    fn defined(self, readings: &[Reading<'d>], party: PartyIx) -> Truth {
        let truth = |reading: &Reading<'d>| {
            let truth = match reading.by {
                // Only a nation's own line makes a member.
                By::Holding(..) if !self.dossier.party_at(party).is_nation() => Truth::No,
                By::Holding(position, item) => self.holds(party, item, position),
                By::Attending(meeting, others) => self.attends(meeting, party, others),
                By::Nothing => Truth::Unknown,
            };
            truth.min(reading.at_most)
        };
        let truths: Vec<_> = readings.iter().map(truth).collect();
        let (least, most) = (truths.iter().min().copied(), truths.iter().max().copied());
        match (least, most) {
            (Some(least), Some(most)) if least == most => least,
            (_, Some(Truth::Yes | Truth::Possible)) => Truth::Possible,
            _ => Truth::Unknown,
        }
    }

    /// Whether a party's own line is a position: yes when it is so definitely and unconditionally.
    fn holds(self, party: PartyIx, item: usize, position: Position) -> Truth {
        let line = self.line_of(party, item);
        match line.in_force() {
            None => Truth::Unknown,
            Some(in_force) if !in_force.positions().contains(position) => Truth::No,
            Some(in_force) if line.definite().is_some() && in_force.pending().is_empty() => Truth::Yes,
            Some(_) => Truth::Possible,
        }
    }

    /// What holds for whoever is not listed as attending: they may come too, unless as many as were announced surely do.
    fn others_at(self, meeting: &Meeting) -> Truth {
        let nations = self.dossier.index().nations();
        let surely = nations.filter(|nation| self.attends(meeting, *nation, Truth::Unknown) == Truth::Yes).count();
        let met = meeting.expected.and_then(|expected| usize::try_from(expected).ok()).is_some_and(|all| surely >= all);
        if met && surely > 0 { Truth::No } else { Truth::Unknown }
    }

    /// Whether a party attends a meeting.
    fn attends(self, meeting: &Meeting, party: PartyIx, others: Truth) -> Truth {
        let index = self.dossier.index();
        let listed =
            meeting.attendance.iter().filter(|one| index.party(one.party.as_str()) == Some(party) && !one.some);
        let truth = |one: &Attendance| match Evidence::surest(&one.evidence) {
            Some(Certainty::Hypothetical) => None,
            Some(certainty) if certainty.is_hedged() => Some(Truth::Possible),
            _ => Some(Truth::of(one.status.and_then(AttendanceStatus::is_in))),
        };
        listed.filter_map(truth).max().unwrap_or(others)
    }
}

/// What a definition says of a party, with what is said of its membership: that decides where the definition leaves it
/// open, and makes it possible where it says the opposite.
fn beside(defined: Truth, asserted: Option<Truth>) -> Truth {
    match (defined, asserted) {
        (Truth::Unknown, Some(asserted)) => asserted,
        (Truth::Yes, Some(Truth::No)) | (Truth::No, Some(Truth::Yes)) => Truth::Possible,
        _ => defined,
    }
}
