//! Who belongs to a bloc on the lens's day.

use super::Lens;
use super::parties::Parties;
use crate::atlas::BlocFacts;
use crate::dossier::{BlocRef, MeetingRef, MembershipRef, PartyIx, PartyRef, PartySet, Standings, Truth};
use crate::id::{BlocId, Named};
use crate::model::{Attendance, AttendanceStatus, Bloc, Certainty, Definition, Evidence, Meeting, Position};
use crate::problem::{RosterNotKnown, Unanswerable};

/// Who belongs to a bloc on the lens's day: surely, possibly, or nobody knows.
///
/// # Order
/// Nations, then blocs, each in order of declaration; those of the atlas that are not declared come after, by id.
///
/// # Cost
/// Linear in all parties that are mentioned or listed, and in the bloc's list; of a bloc defined by a stance, a line for each nation.
///
/// # Example
/// ```
/// use demarche::{Bloc, Dossier, Membership, MembershipStatus, Nation, day};
///
/// let dossier = Dossier::builder()
///     .nation(Nation::amending("FRA"))
///     .bloc(
///         Bloc::new("pact", "The Pact")
///             .member(Membership::new("NOR"))
///             .member(Membership::new("UKR").status(MembershipStatus::Partner)),
///     )
///     .build()?;
/// let members = dossier.now().members("pact").unwrap();
/// assert_eq!(members.definite().ids(), ["NOR"]);
/// assert_eq!(members.unknown().ids(), ["FRA"], "the list is open");
/// // The atlas knows who belonged to others.
/// let allies = |day| dossier.on(day).members("NATO").unwrap().definite().len();
/// assert_eq!((allies(day(1999, 3, 11)), allies(day(1999, 3, 12))), (16, 19));
/// # Ok::<(), demarche::Invalid>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Members<'d> {
    lens: Lens<'d>,
    bloc: BlocRef<'d>,
    standings: Standings,
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
    /// assert_eq!(members.possible().names(), "Canada, United Kingdom, Norway");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn possible(&self) -> Parties<'d> {
        self.those(Truth::Possible)
    }

    /// The nations of which nobody says whether they belong to it: of those that the dossier mentions, for of others nobody
    /// would ask.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let members = paris.now().members("non-eu-countries")?;
    /// assert!(members.definite().is_empty());
    /// assert_eq!(members.unknown().len(), 9, "the article does not list them, so none is outside either");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unknown(&self) -> Parties<'d> {
        self.those(Truth::Unknown)
    }

    /// Of those who surely or possibly belong to it, those of whom that rests on what is not sure: no fact of the atlas that
    /// is sure lists them on the day, or the evidence for their membership hedges it.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let members = paris.now().members("EU")?;
    /// assert!(members.unsure().is_empty());
    /// assert_eq!(&members.definite() - &members.unsure(), members.definite());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn unsure(&self) -> Parties<'d> {
        let now = self.bloc.memberships().filter(|one| one.period().covers(self.lens.day) != Some(false));
        let (sure, unsure): (Vec<_>, Vec<_>) = now.partition(|one| one.is_sure());
        let set = |memberships: Vec<MembershipRef<'d>>| -> PartySet {
            memberships.into_iter().map(|one| one.party().ix()).collect()
        };
        let all: PartySet = self.asked().collect();
        let unsure = set(unsure).without(&set(sure));
        let belongs = |party: &PartyIx| self.lens.standing_in(&self.standings, *party) >= Truth::Possible;
        Parties::new(self.lens.dossier, unsure.iter().filter(belongs).collect(), all)
    }

    /// Whether a party belongs to it.
    ///
    /// ```
    /// # use demarche::{Truth, samples};
    /// # let paris = samples::paris()?;
    /// let norway = paris.party("NOR")?;
    /// assert_eq!(paris.now().members("EU")?.standing(norway), Truth::No);
    /// assert_eq!(paris.now().members("NATO")?.standing(norway), Truth::Yes);
    /// assert_eq!(paris.now().members("european-nations")?.standing(norway), Truth::Unknown);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standing(&self, party: PartyRef<'_>) -> Truth {
        let party = self.lens.dossier.party(party.id()).map(PartyRef::ix);
        party.map_or(Truth::No, |party| self.lens.standing_in(&self.standings, party))
    }

    /// Whether whoever is not listed surely does not belong to it.
    pub(crate) fn is_closed(&self) -> bool {
        self.standings.is_closed()
    }

    fn those(&self, truth: Truth) -> Parties<'d> {
        let all: PartySet = self.asked().collect();
        let those = all.iter().filter(|party| self.lens.standing_in(&self.standings, *party) == truth).collect();
        Parties::new(self.lens.dossier, those, all)
    }

    /// The nations that are mentioned, and whoever may belong to it: of others nobody would ask.
    fn asked(&self) -> impl Iterator<Item = PartyIx> {
        let dossier = self.lens.dossier;
        let (_, at_all) = self.standings.inside();
        let mentioned = dossier.mentioned_nations();
        let blocs = dossier.all_blocs().map(BlocRef::ix).collect();
        let listed = at_all(&dossier.index().census.every_nation().or(&blocs));
        let is_asked = move |party: &PartyIx| {
            mentioned.contains(*party) || self.lens.standing_in(&self.standings, *party) >= Truth::Possible
        };
        let all = dossier.mentioned_nations().or(&listed);
        all.iter().filter(is_asked).collect::<Vec<_>>().into_iter()
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
    /// When the bloc is unknown, or who belongs to it on the day is not known.
    ///
    /// # Example
    /// ```
    /// use demarche::{Dossier, Truth, day};
    ///
    /// let dossier = Dossier::builder().build()?;
    /// let britain = dossier.nation("GBR").unwrap().into();
    /// let standing = |day| dossier.on(day).members("EU").map(|members| members.standing(britain));
    /// assert_eq!(standing(day(2020, 1, 31)), Ok(Truth::Yes));
    /// assert_eq!(standing(day(2020, 2, 1)), Ok(Truth::No));
    /// assert!(standing(day(1940, 1, 1)).is_err(), "there was none");
    /// # Ok::<(), demarche::Invalid>(())
    /// ```
    pub fn members(self, bloc: impl Named<BlocId>) -> Result<Members<'d>, Unanswerable> {
        let bloc = self.dossier.bloc(bloc)?;
        Ok(Members { lens: self, bloc, standings: self.known_membership(bloc)? })
    }

    /// What a party is by some standings, if it exists. Of most blocs nobody would ask whether they are members of another.
    fn standing_in(self, standings: &Standings, party: PartyIx) -> Truth {
        let standing = standings.standing(party).min(self.exists(party));
        let nation = self.dossier.index().bloc_of(party).is_none();
        if nation || standing >= Truth::Possible { standing } else { Truth::No }
    }

    /// Who belongs to a bloc on the lens's day, where that is to be known.
    pub(super) fn known_membership(self, bloc: BlocRef<'d>) -> Result<Standings, RosterNotKnown> {
        match self.dossier.roster(bloc.place()).silent_but(self.day) {
            Some(span) => {
                let life = bloc.facts().map(BlocFacts::period).unwrap_or_default();
                Err(RosterNotKnown::new(bloc.id_text(), self.day, span, life))
            }
            None => Ok(self.membership(bloc)),
        }
    }

    /// Who belongs to a bloc on the lens's day. Where the list tells nothing, nobody is known to belong or not to.
    pub(super) fn membership(self, bloc: BlocRef<'d>) -> Standings {
        let roster = self.dossier.roster(bloc.place());
        let Some(record) = bloc.declared().filter(|record| !record.defined_by.is_empty()) else {
            return roster.on(self.day);
        };
        let asserted = roster.asserted(self.day);
        self.by_definition(record, asserted)
    }

    /// Who belongs to a bloc by its definition, beside what is said of single memberships.
    fn by_definition(self, record: &'d Bloc, said: impl Iterator<Item = (PartyIx, Truth)>) -> Standings {
        let supporting = record.evidence.iter().filter(|evidence| evidence.r#for.as_deref() == Some("defined_by"));
        let supporting: Vec<_> = supporting.collect();
        let readings = record.defined_by.iter().map(|definition| self.reading(definition, &supporting));
        let readings: Vec<_> = readings.collect();
        let mut asserted = Standings::open();
        said.for_each(|(party, said)| asserted.first(party, said));
        // Who is not mentioned holds nothing and is on no list.
        let mut standings = Standings::others(defined(&readings, By::of_nobody));
        for party in self.dossier.mentioned().iter() {
            standings.first(party, beside(self.defined(&readings, party), asserted.listed_as(party)));
        }
        standings
    }

    /// Who attends a meeting.
    pub(super) fn attendance(self, meeting: MeetingRef<'d>) -> Standings {
        let others = self.others_at(meeting.record());
        let mut standings = Standings::others(others);
        for party in self.dossier.mentioned().iter() {
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

    /// What a definition says of a party.
    fn defined(self, readings: &[Reading<'d>], party: PartyIx) -> Truth {
        defined(readings, |by| match by {
            // Only a nation's own line makes a member.
            By::Holding(..) if !self.dossier.party_at(party).is_nation() => Truth::No,
            By::Holding(position, item) => self.holds(party, *item, *position),
            By::Attending(meeting, others) => self.attends(meeting, party, *others),
            By::Nothing => Truth::Unknown,
        })
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
        let nations = self.dossier.mentioned_nations();
        let surely =
            nations.iter().filter(|nation| self.attends(meeting, *nation, Truth::Unknown) == Truth::Yes).count();
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

impl By<'_> {
    /// What it says of a nation of which nothing is told.
    fn of_nobody(&self) -> Truth {
        match self {
            By::Attending(_, others) => *others,
            By::Holding(..) | By::Nothing => Truth::Unknown,
        }
    }
}

/// Yes under all readings of the definition is definite, under some possible.
fn defined<'d>(readings: &[Reading<'d>], truth: impl Fn(&By<'d>) -> Truth) -> Truth {
    let truths: Vec<_> = readings.iter().map(|reading| truth(&reading.by).min(reading.at_most)).collect();
    let (least, most) = (truths.iter().min().copied(), truths.iter().max().copied());
    match (least, most) {
        (Some(least), Some(most)) if least == most => least,
        (_, Some(Truth::Yes | Truth::Possible)) => Truth::Possible,
        _ => Truth::Unknown,
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
