//! Which bloc decides, and how: valid for any day on which its roster is known.

use indexmap::IndexMap;

use super::body::Standing;
use super::policy::Policy;
use super::rule::Rule;
use crate::atlas::PopulationBasis;
use crate::day::{Day, Period};
use crate::id::{BlocId, PartyId};
use crate::model::Given;

/// Which bloc decides, by which rule, with which weights and roles, and how lines become ballots. A description: who sits
/// there, and what each weighs, is found out for the day of a lens, by [`Lens::decide`](crate::Lens::decide) or
/// [`body`](Procedure::body).
///
/// - **Weights** that the rule names come from [`weight`](Procedure::weight); `population`, if it is not given, from the
///   [atlas](crate::atlas::population): as decisions of the lens's day are counted, or where that is not known of all
///   members, as those of the last day before of which it is, up to five years; or of a [day](Procedure::figures_of) that
///   you say.
///   [`figures`](Procedure::figures) and [`Decision::figures`](super::Decision::figures) tell which.
/// - **Roles** `permanent` and `elected` are those of the memberships; others come from [`role`](Procedure::role).
/// - **Suspended** members have no vote, by their memberships; more is said with [`standing`](Procedure::standing).
/// - **Blocs** that are members vote by their own line, and have no population.
/// - **Days** on which a preset was not [in force](Procedure::in_force) have no answer.
///
/// # Example
/// ```
/// use demarche::decide::{Outcome, Procedure, Ratio, Threshold};
/// use demarche::samples;
///
/// let two_thirds = Procedure::new("EU", Threshold::at_least(Ratio::new(2, 3)));
/// let paris = samples::paris()?;
/// let decision = paris.now().decide("peacekeeping-troops", &two_thirds)?;
/// assert_eq!(decision.outcome(), Outcome::Open);
/// assert_eq!(decision.verdict().criteria()[0].short(), "1 of 27 members is for it, 18 needed");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Procedure {
    bloc: BlocId,
    rule: Rule,
    policy: Policy,
    pub(super) weights: IndexMap<String, Vec<(PartyId, u64)>>,
    pub(super) roles: IndexMap<String, Vec<PartyId>>,
    pub(super) standings: IndexMap<PartyId, Standing>,
    pub(super) participants: Option<Vec<PartyId>>,
    pub(super) figures_of: Option<Day>,
    pub(super) basis: PopulationBasis,
    pub(super) force: Force,
}

/// When a rule is in force, and what it is called if it is a preset.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Force {
    pub(super) period: Period,
    pub(super) name: Option<&'static str>,
    /// What was in force at other times.
    pub(super) others: Vec<(&'static str, Period)>,
}

impl Procedure {
    /// A bloc decides by a rule, on any day; weights, roles and policy are the usual ones.
    ///
    /// ```
    /// # use demarche::decide::{NoneAgainst, Procedure};
    /// let consensus = Procedure::new("V4", NoneAgainst::silence());
    /// assert_eq!(consensus.bloc().as_str(), "V4");
    /// ```
    #[must_use]
    pub fn new(bloc: impl Given<BlocId>, rule: impl Into<Rule>) -> Procedure {
        Procedure {
            bloc: bloc.given(),
            rule: rule.into(),
            policy: Policy::usual(),
            weights: IndexMap::new(),
            roles: IndexMap::new(),
            standings: IndexMap::new(),
            participants: None,
            figures_of: None,
            basis: PopulationBasis::UsuallyResident,
            force: Force::default(),
        }
    }

    /// What parties weigh, by the name that the rule uses. Who is no member that day is left out; a member without it is an
    /// error.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # use demarche::decide::{AtLeast, Procedure};
    /// let procedure = Procedure::new("BENELUX", AtLeast::of("votes", 3));
    /// let procedure = procedure.weight("votes", [("BEL", 2), ("NLD", 2), ("LUX", 1), ("FRA", 4)]);
    /// # let paris = samples::paris()?;
    /// assert_eq!(procedure.body(paris.now())?.weight_of("votes", "LUX"), Some(1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn weight<P: Given<PartyId>>(
        mut self,
        name: impl Into<String>,
        weights: impl IntoIterator<Item = (P, u64)>,
    ) -> Procedure {
        let weights = weights.into_iter().map(|(party, weight)| (party.given(), weight));
        self.weights.insert(name.into(), weights.collect());
        self
    }

    /// Who has a role, by the name that the rule uses.
    ///
    /// ```
    /// # use demarche::samples;
    /// # use demarche::decide::bodies;
    /// let procedure = bodies::osce_consensus_minus_one().role("concerned", ["RUS"]);
    /// # let paris = samples::paris()?;
    /// assert_eq!(procedure.body(paris.now())?.players_in("concerned").unwrap(), ["RUS"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn role<P: Given<PartyId>>(
        mut self,
        name: impl Into<String>,
        parties: impl IntoIterator<Item = P>,
    ) -> Procedure {
        self.roles.insert(name.into(), parties.into_iter().map(Given::given).collect());
        self
    }

    /// Whether a member has a vote, whatever its membership says. It also settles what nobody is sure of: a party that
    /// possibly sits there does with this standing, and does not if it is `not-entitled`.
    ///
    /// ```
    /// # use demarche::samples;
    /// # use demarche::decide::{Standing, bodies};
    /// let procedure = bodies::eu_simple_majority().standing("HUN", Standing::Suspended);
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &procedure)?;
    /// assert_eq!(decision.verdict().criteria()[0].whole(), Some(26));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn standing(mut self, party: impl Given<PartyId>, standing: Standing) -> Procedure {
        self.standings.insert(party.given(), standing);
        self
    }

    /// Only these take part: enhanced cooperation, the euro area.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # use demarche::decide::bodies;
    /// let some = bodies::eu_council_qmv_participants().participants(["DEU", "FRA", "ITA", "MLT"]);
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &some.figures_of(day(2023, 1, 1)))?;
    /// assert_eq!(decision.verdict().criteria()[0].short(), "1 of 4 participants is for it, 3 needed");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn participants<P: Given<PartyId>>(self, parties: impl IntoIterator<Item = P>) -> Procedure {
        Procedure { participants: Some(parties.into_iter().map(Given::given).collect()), ..self }
    }

    /// Counts by the populations of this day, and no other: those of the atlas are not complete for each year.
    ///
    /// ```
    /// # use demarche::{day, samples};
    /// # use demarche::decide::bodies;
    /// # let paris = samples::paris()?;
    /// let body = bodies::eu_council_qmv().figures_of(day(2023, 1, 1)).body(paris.now())?;
    /// assert_eq!(body.weight_of("population", "FRA"), Some(67_842_582));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn figures_of(self, day: Day) -> Procedure {
        Procedure { figures_of: Some(day), ..self }
    }

    /// Counts by populations on another basis than that of the Council of the European Union.
    ///
    /// ```
    /// # use demarche::{atlas::PopulationBasis, samples};
    /// # use demarche::decide::bodies;
    /// # let paris = samples::paris()?;
    /// let stand_in = bodies::eu_council_qmv().basis(PopulationBasis::FirstOfJanuary);
    /// assert!(stand_in.body(paris.now()).is_ok(), "the figures of 1 January 2024 are known of all");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn basis(self, basis: PopulationBasis) -> Procedure {
        Procedure { basis, ..self }
    }

    /// The days on which the rule is in force; for others there is no answer. Presets have theirs
    /// ([`Preset::in_force`](super::Preset::in_force)); the whole of time lets them decide on any day.
    ///
    /// ```
    /// # use demarche::{Period, day, samples};
    /// # use demarche::decide::bodies;
    /// # let paris = samples::paris()?;
    /// let council = bodies::unsc_substantive();
    /// assert_eq!(
    ///     council.body(paris.on(day(1950, 1, 1))).unwrap_err().to_string(),
    ///     "`unsc-substantive` is in force since 1965-08-31, not on 1950-01-01; take `unsc-substantive-1946`, or say with \
    ///      `in_force` that you mean it"
    /// );
    /// assert_eq!(council.in_force(Period::default()).body(paris.on(day(1950, 1, 1)))?.players().len(), 11);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn in_force(self, period: Period) -> Procedure {
        Procedure { force: Force { period, ..Force::default() }, ..self }
    }

    pub(super) fn of_force(self, force: Force) -> Procedure {
        Procedure { force, ..self }
    }

    /// Reads lines by another policy.
    ///
    /// ```
    /// # use demarche::{Position, samples};
    /// # use demarche::decide::{Ballot, Policy, bodies};
    /// let policy = Policy::usual().reads(Position::Acquiesce, Ballot::For);
    /// assert_eq!(bodies::unsc_substantive().policy(policy.clone()).reads(), &policy);
    /// ```
    #[must_use]
    pub fn policy(self, policy: Policy) -> Procedure {
        Procedure { policy, ..self }
    }

    /// Another bloc decides in the same way, at the same times.
    ///
    /// ```
    /// # use demarche::decide::bodies;
    /// assert_eq!(bodies::imf_85().of_bloc("fund").bloc().as_str(), "fund");
    /// ```
    #[must_use]
    pub fn of_bloc(self, bloc: impl Given<BlocId>) -> Procedure {
        Procedure { bloc: bloc.given(), ..self }
    }
}

/// ## Looking up
impl Procedure {
    /// The bloc that decides.
    ///
    /// ```
    /// assert_eq!(demarche::decide::bodies::nato_silence().bloc().as_str(), "NATO");
    /// ```
    #[must_use]
    pub fn bloc(&self) -> &BlocId {
        &self.bloc
    }

    /// The days on which the rule is in force.
    ///
    /// ```
    /// assert_eq!(demarche::decide::bodies::wto_decision().holds().to_string(), "1995-01-01/..");
    /// ```
    #[must_use]
    pub fn holds(&self) -> Period {
        self.force.period
    }

    /// The rule.
    ///
    /// ```
    /// use demarche::decide::{bodies, preset};
    /// assert_eq!(bodies::unsc_procedural().rule(), &preset::unsc_procedural());
    /// ```
    #[must_use]
    pub fn rule(&self) -> &Rule {
        &self.rule
    }

    /// How lines become ballots.
    ///
    /// ```
    /// use demarche::decide::{Policy, bodies};
    /// assert_eq!(bodies::nato_silence().reads(), &Policy::usual());
    /// ```
    #[must_use]
    pub fn reads(&self) -> &Policy {
        &self.policy
    }

    /// Whether a party takes no part, or has a standing of its own.
    pub(super) fn standing_of(&self, party: &str) -> Option<Standing> {
        let given = self.standings.iter().find(|(known, _)| known.as_str() == party).map(|(_, standing)| *standing);
        let outside = self.participants.as_ref().is_some_and(|all| !all.iter().any(|one| one.as_str() == party));
        given.or(outside.then_some(Standing::NotParticipating))
    }
}
