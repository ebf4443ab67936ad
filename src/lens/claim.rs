//! All records that claim something, and on what each rests.

use std::fmt::{self, Write};

use indexmap::IndexSet;

use super::Lens;
use super::sight::Hidden;
use crate::dossier::{
    AgendaEntryRef, AssertionRef, AttendanceRef, BlocRef, ConditionRef, ConditionStepRef, DefinitionRef, EdgeRef,
    EvidenceRef, ItemRef, ItemStepRef, MeetingRef, MeetingStepRef, MembershipRef, NationRef, NeedRef, OfficeRef,
    PledgeRef, PledgeStepRef, RelationRef, RoleRef, RollCallRef, SourceRef, SpeakerRef, StanceRef,
};
use crate::model::{Attribution, Certainty, SourceKind};

macro_rules! claims {
    ($($(#[$doc:meta])* $Kind:ident($View:ident);)+) => {
        /// Any record that claims something: all that can carry evidence.
        ///
        /// # Example
        /// ```
        /// # use demarche::{ClaimRef, samples};
        /// # let paris = samples::paris()?;
        /// let roles = paris.now().claims().filter(|claim| matches!(claim.record(), ClaimRef::Role(_)));
        /// assert_eq!(roles.count(), 4);
        /// # Ok::<(), Box<dyn std::error::Error>>(())
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum ClaimRef<'d> {
            $( $(#[$doc])* $Kind($View<'d>), )+
        }

        $(impl<'d> From<$View<'d>> for ClaimRef<'d> {
            fn from(record: $View<'d>) -> ClaimRef<'d> {
                ClaimRef::$Kind(record)
            }
        })+

        impl<'d> ClaimRef<'d> {
            /// The evidence it carries itself, in order of declaration, whatever a lens sees of it.
            ///
            /// ```
            /// # use demarche::samples;
            /// # let paris = samples::paris()?;
            /// let war = paris.now().claims().find(|claim| claim.path() == "relations[0]").unwrap();
            /// assert_eq!(war.record().evidence().len(), 2);
            /// # Ok::<(), Box<dyn std::error::Error>>(())
            /// ```
            #[must_use]
            pub fn evidence(self) -> Vec<EvidenceRef<'d>> {
                match self {
                    $( ClaimRef::$Kind(record) => record.evidence().collect(), )+
                }
            }
        }
    };
}

claims! {
    /// Where something was found.
    Source(SourceRef);
    /// Who voices something.
    Speaker(SpeakerRef);
    /// That a speaker holds an office.
    Office(OfficeRef);
    /// A state.
    Nation(NationRef);
    /// A group.
    Bloc(BlocRef);
    /// That a party is listed in a bloc.
    Membership(MembershipRef);
    /// What makes a member of a bloc.
    Definition(DefinitionRef);
    /// What is said of one membership.
    Assertion(AssertionRef);
    /// What is on the table.
    Item(ItemRef);
    /// That an item hangs under another.
    Edge(EdgeRef);
    /// What parties have to do with an item.
    Role(RoleRef);
    /// A step on an item's way.
    ItemStep(ItemStepRef);
    /// Where parties meet.
    Meeting(MeetingRef);
    /// A step on a meeting's way.
    MeetingStep(MeetingStepRef);
    /// That somebody comes to a meeting.
    Attendance(AttendanceRef);
    /// That an item is on the agenda of a meeting.
    AgendaEntry(AgendaEntryRef);
    /// Who stands where on what.
    Stance(StanceRef);
    /// What a stance depends on.
    Condition(ConditionRef);
    /// The line that a condition needs.
    Need(NeedRef);
    /// A step on the way of a condition.
    ConditionStep(ConditionStepRef);
    /// What stands between parties.
    Relation(RelationRef);
    /// What a party promised.
    Pledge(PledgeRef);
    /// A step on a pledge's way.
    PledgeStep(PledgeStepRef);
    /// A recorded vote.
    RollCall(RollCallRef);
}

/// Where a part stands in its whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    field: &'static str,
    index: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field)?;
        self.index.map_or(Ok(()), |index| write!(f, "[{index}]"))
    }
}

type Placed<'d> = (Place, ClaimRef<'d>);

fn listed<'d, T: Into<ClaimRef<'d>>>(
    field: &'static str,
    records: impl Iterator<Item = T>,
) -> impl Iterator<Item = Placed<'d>> {
    records.enumerate().map(move |(index, record)| (Place { field, index: Some(index) }, record.into()))
}

impl<'d> ClaimRef<'d> {
    /// The records of which it is the whole, in order of its fields.
    fn parts(self) -> Vec<Placed<'d>> {
        match self {
            ClaimRef::Speaker(speaker) => listed("offices", speaker.offices()).collect(),
            ClaimRef::Bloc(bloc) => {
                let (asserts, defined_by) = (listed("asserts", bloc.assertions()), bloc.definitions());
                let members = bloc.memberships().filter(|membership| membership.declared().is_some());
                listed("members", members).chain(asserts).chain(listed("defined_by", defined_by)).collect()
            }
            ClaimRef::Item(item) => {
                let (roles, steps) = (listed("roles", item.roles()), listed("steps", item.steps()));
                listed("parents", item.edges()).chain(roles).chain(steps).collect()
            }
            ClaimRef::Meeting(meeting) => {
                let (attendance, agenda) = (listed("attendance", meeting.attendance()), meeting.agenda());
                listed("steps", meeting.steps()).chain(attendance).chain(listed("agenda", agenda)).collect()
            }
            ClaimRef::Stance(stance) => listed("conditions", stance.conditions()).collect(),
            ClaimRef::Condition(condition) => {
                let needs = condition.needs().map(|need| (Place { field: "needs", index: None }, need.into()));
                needs.into_iter().chain(listed("steps", condition.steps())).collect()
            }
            ClaimRef::Pledge(pledge) => listed("steps", pledge.steps()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it rests on what its whole rests on, where it carries nothing of its own.
    fn rests_on_whole(self) -> bool {
        use ClaimRef::{Condition, ConditionStep, ItemStep, MeetingStep, Need, PledgeStep};
        matches!(self, ItemStep(_) | MeetingStep(_) | PledgeStep(_) | Condition(_) | Need(_) | ConditionStep(_))
    }

    fn carrying(self) -> Vec<EvidenceRef<'d>> {
        self.evidence().into_iter().filter(|evidence| evidence.record().carries()).collect()
    }
}

/// A record that claims something, and what a lens sees of its evidence.
///
/// # Example
/// ```
/// # use demarche::{ClaimRef, samples};
/// # let paris = samples::paris()?;
/// let leaked: Vec<_> = paris.now().claims().filter(|claim| claim.rests_on_leaks()).map(|claim| claim.path()).collect();
/// assert_eq!(leaked, ["relations[6]", "relations[7]", "relations[8]", "relations[9]"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim<'d> {
    lens: Lens<'d>,
    /// The wholes of which it is a part, the outermost first.
    above: Vec<Placed<'d>>,
    place: Place,
    record: ClaimRef<'d>,
}

/// ## Evidence
impl<'d> Lens<'d> {
    /// All records that claim something, whatever the lens sees of them.
    ///
    /// # Order
    /// That of the document: each record before its parts.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let paths: Vec<_> = paris.now().claims().map(|claim| claim.path()).take(5).collect();
    /// assert_eq!(paths, ["sources[0]", "sources[1]", "speakers[0]", "speakers[0].offices[0]", "speakers[1]"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn claims(self) -> impl Iterator<Item = Claim<'d>> {
        let dossier = self.dossier;
        let names = listed("sources", dossier.sources()).chain(listed("speakers", dossier.speakers()));
        let nations = dossier.nations().filter(|nation| nation.declared().is_some());
        let blocs = dossier.blocs().filter(|bloc| bloc.declared().is_some());
        let parties = listed("nations", nations).chain(listed("blocs", blocs));
        let places = listed("agenda", dossier.items()).chain(listed("meetings", dossier.meetings()));
        let doings = listed("relations", dossier.relations()).chain(listed("pledges", dossier.pledges()));
        let doings = listed("stances", dossier.stances()).chain(doings);
        let records = names.chain(parties).chain(places).chain(doings);
        let records = records.chain(listed("roll_calls", dossier.roll_calls()));
        records.flat_map(move |(place, record)| {
            let mut claims = Vec::new();
            Claim { lens: self, above: Vec::new(), place, record }.with_parts(&mut claims);
            claims
        })
    }

    /// Whether it shows a piece of evidence. What is only hypothetical is shown, though no lens counts it.
    pub(crate) fn shows(self, evidence: EvidenceRef<'_>) -> bool {
        matches!(self.sees_any(&[evidence.witness()]), Ok(_) | Err(Hidden::Hypothetical))
    }
}

impl<'d> Claim<'d> {
    fn with_parts(self, claims: &mut Vec<Claim<'d>>) {
        let inside: Vec<_> = self.above.iter().copied().chain([(self.place, self.record)]).collect();
        let (lens, record) = (self.lens, self.record);
        claims.push(self);
        for (place, part) in record.parts() {
            Claim { lens, above: inside.clone(), place, record: part }.with_parts(claims);
        }
    }

    /// Where it stands in the document, as problems name it.
    ///
    /// ```
    /// # use demarche::{ClaimRef, samples};
    /// # let paris = samples::paris()?;
    /// let edges = paris.now().claims().filter(|claim| matches!(claim.record(), ClaimRef::Edge(_)));
    /// let paths: Vec<_> = edges.map(|claim| claim.path()).take(3).collect();
    /// assert_eq!(paths, ["agenda[1].parents[0]", "agenda[2].parents[0]", "agenda[3].parents[0]"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn path(&self) -> String {
        let above = self.above.iter().map(|(place, _)| *place);
        above.chain([self.place]).fold(String::new(), |mut path, place| {
            let dot = if path.is_empty() { "" } else { "." };
            // Writing to a string does not fail.
            let _ = write!(path, "{dot}{place}");
            path
        })
    }

    /// The wholes of which it is a part, the outermost first, and the record.
    pub(crate) fn chain(&self) -> impl Iterator<Item = ClaimRef<'d>> {
        self.above.iter().map(|(_, whole)| *whole).chain([self.record])
    }

    /// The record.
    ///
    /// ```
    /// # use demarche::{ClaimRef, samples};
    /// # let paris = samples::paris()?;
    /// let first = paris.now().claims().next().unwrap();
    /// assert_eq!(first.record(), ClaimRef::Source(paris.source("article")?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn record(&self) -> ClaimRef<'d> {
        self.record
    }

    /// Each piece of its own evidence that the lens sees, that for a single field and what is only hypothetical too, in
    /// order of declaration.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let war = paris.now().claims().find(|claim| claim.path() == "relations[0]").unwrap();
    /// assert_eq!(war.evidence().len(), 2);
    /// let war = paris.now().stated().claims().find(|claim| claim.path() == "relations[0]").unwrap();
    /// assert_eq!(war.evidence().len(), 1, "when it began is inferred");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn evidence(&self) -> Vec<EvidenceRef<'d>> {
        self.record.evidence().into_iter().filter(|evidence| self.lens.shows(*evidence)).collect()
    }

    /// The evidence that carries it, as far as the lens sees and counts it.
    ///
    /// Without any of their own, steps and conditions rest on that of their whole, and a pledge on that of its steps.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let war = paris.now().claims().find(|claim| claim.path() == "relations[0]").unwrap();
    /// assert_eq!(war.rests_on().len(), 1, "the other piece tells only since when");
    /// let pledge = paris.now().claims().find(|claim| claim.path() == "pledges[0]").unwrap();
    /// assert_eq!(pledge.rests_on()[0].locator(), Some("L5"), "as its step does");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rests_on(&self) -> Vec<EvidenceRef<'d>> {
        let counts = |one: &EvidenceRef<'d>| one.certainty() != Certainty::Hypothetical && self.lens.shows(*one);
        self.carried_by().into_iter().filter(counts).collect()
    }

    /// The sources behind what it rests on, each once, in order of declaration of the evidence.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let contempt = paris.now().claims().find(|claim| claim.path() == "relations[7]").unwrap();
    /// assert_eq!(contempt.origins(), [paris.source("chat")?]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn origins(&self) -> Vec<SourceRef<'d>> {
        let origins: IndexSet<_> = self.rests_on().into_iter().filter_map(EvidenceRef::origin).collect();
        origins.into_iter().collect()
    }

    /// Whether all that it rests on goes back to one source: two papers that have it from one cable are one witness.
    ///
    /// ```
    /// # use demarche::{Evidence, Position, Source, Stance, samples};
    /// # let paris = samples::paris()?;
    /// let heard = |paper| Evidence::of(paper).origin("cable");
    /// let twice = Stance::new("DEU", Position::Support, "aid").cite(heard("article")).cite(heard("paper"));
    /// let apart = Stance::new("ESP", Position::Support, "aid").cite(heard("article")).cite(Evidence::of("paper"));
    /// # let sources = paris.to_builder().source(Source::new("cable")).source(Source::new("paper"));
    /// # let dossier = sources.stance(twice).stance(apart).build()?;
    /// let last: Vec<_> = dossier.now().claims().filter(|claim| claim.path().starts_with("stances[1")).collect();
    /// assert!(last[last.len() - 2].rests_on_one_source());
    /// assert!(!last[last.len() - 1].rests_on_one_source());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rests_on_one_source(&self) -> bool {
        self.origins().len() == 1 && self.rests_on().into_iter().all(|one| one.origin().is_some())
    }

    /// Whether all that it rests on was leaked, and there is something.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// assert_eq!(paris.now().claims().filter(|claim| claim.rests_on_leaks()).count(), 4);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rests_on_leaks(&self) -> bool {
        self.all(|one| is_leaked(one.attribution(), one.origin()))
    }

    /// Whether all that it rests on was said by people who are not named, and there is something.
    ///
    /// ```
    /// # use demarche::samples;
    /// # let paris = samples::paris()?;
    /// let unnamed = paris.now().claims().filter(|claim| claim.rests_on_unnamed());
    /// let paths: Vec<_> = unnamed.map(|claim| claim.path()).collect();
    /// assert_eq!(paths, ["stances[1]", "stances[6]", "relations[12]", "relations[13]"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn rests_on_unnamed(&self) -> bool {
        self.all(|one| one.attribution().is_unnamed())
    }

    /// Whether nothing names a source for it, in any lens: neither its own evidence, for whatever field, nor what it rests
    /// on.
    ///
    /// ```
    /// # use demarche::{ClaimRef, Nation, samples};
    /// # let paris = samples::paris()?;
    /// # let dossier = paris.to_builder().nation(Nation::amending("FRA").aliases(["the Hexagon"])).build()?;
    /// let unsourced: Vec<_> = dossier.now().claims().filter(|claim| claim.is_unsourced()).collect();
    /// let nations = unsourced.iter().filter(|claim| matches!(claim.record(), ClaimRef::Nation(_)));
    /// assert_eq!(nations.count(), 1, "that there is a France needs no article");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn is_unsourced(&self) -> bool {
        self.record.evidence().into_iter().chain(self.carried_by()).all(|one| one.source().is_none())
    }

    fn all(&self, is: impl Fn(EvidenceRef<'d>) -> bool) -> bool {
        let evidence = self.rests_on();
        !evidence.is_empty() && evidence.into_iter().all(is)
    }

    /// What carries it, whatever the lens sees of it.
    fn carried_by(&self) -> Vec<EvidenceRef<'d>> {
        let (mut record, mut above) = (self.record, self.above.iter().rev());
        loop {
            let own = record.carrying();
            match above.next() {
                Some((_, whole)) if own.is_empty() && record.rests_on_whole() => record = *whole,
                _ if !own.is_empty() => return own,
                _ => break,
            }
        }
        match record {
            ClaimRef::Pledge(pledge) => pledge.steps().flat_map(|step| ClaimRef::from(step).carrying()).collect(),
            _ => Vec::new(),
        }
    }
}

/// Whether what somebody said came out against their will.
pub(super) fn is_leaked(attribution: Attribution, origin: Option<SourceRef<'_>>) -> bool {
    attribution == Attribution::Leaked || origin.is_some_and(|origin| origin.record().kind == Some(SourceKind::Leak))
}
