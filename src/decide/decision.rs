//! Whether an item passes in a body, by the lines that are known: and what if somebody voted otherwise.

use std::fmt;
use std::sync::Arc;

use super::ballot::Ballot;
use super::ballots::Ballots;
use super::criterion::Criterion;
use super::figures::Figures;
use super::flips::Flips;
use super::outcome::Outcome;
use super::pivotal::Pivot;
use super::procedure::Procedure;
use super::refused::Refused;
use super::seat::Seat;
use super::sets::Sets;
use super::sitting::Sitting;
use super::undecidable::Undecidable;
use super::verdict::Verdict;
use crate::dossier::{BlocRef, ItemRef};
use crate::id::{ItemId, Named};
use crate::lens::{Lens, Parties};

/// Whether an item passes in a body, by the lines that are known through a lens: passed, failed or open, who stands how,
/// whose votes would settle it, and what if they voted otherwise. Nothing here touches the dossier.
///
/// # Example
/// ```
/// use demarche::decide::{Ballot, Outcome, bodies};
/// use demarche::samples;
///
/// let paris = samples::paris()?;
/// // Counted by the figures of 2023, the last before that day that are known of all members.
/// let council = bodies::eu_council_qmv();
/// let decision = paris.now().decide("peacekeeping-troops", &council)?;
/// assert_eq!(decision.outcome(), Outcome::Open);
/// let short: Vec<_> = decision.criteria().iter().map(|criterion| criterion.short()).collect();
/// assert_eq!(
///     short,
///     [
///         "1 of 27 members is for it, 15 needed",
///         "1 of 27 members is for it, 15 needed",
///         "15.16 % of the population for it, 65 % needed",
///         "2 members are not for, a blocking minority needs 4",
///     ]
/// );
/// assert_eq!(decision.who(Ballot::For).names(), "France");
/// assert_eq!(decision.who(Ballot::Against).names(), "Italy, Poland");
/// assert_eq!(decision.open().len(), 24);
/// let own_words = paris.now().on_record().decide("peacekeeping-troops", &council)?;
/// assert_eq!(own_words.criteria()[0].short(), "0 of 27 members are for it, 15 needed");
///
/// // Two more would block it, if Germany is one of them.
/// assert_eq!(decision.blocking_sets()?.next().unwrap().len(), 2);
/// let blocked = decision.if_cast("DEU", Ballot::Against)?.if_cast("MLT", Ballot::Abstain)?;
/// assert_eq!(blocked.outcome(), Outcome::Failed);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Decision<'d> {
    lens: Lens<'d>,
    item: ItemRef<'d>,
    bloc: BlocRef<'d>,
    sitting: Arc<Sitting>,
    /// In the order of the sitting's players.
    seats: Vec<Seat<'d>>,
    verdict: Verdict,
    figures: Option<Arc<Figures>>,
}

/// ## Decisions
impl<'d> Lens<'d> {
    /// Whether an item passes in a body, by the lines that are known: each member's own line, read by the procedure's
    /// [`Policy`](crate::decide::Policy).
    ///
    /// # Errors
    /// When the item, the bloc or a party is not known, the rule was not in force that day, who sits there that day is not
    /// known or not sure, a weight is missing, or the rule is malformed.
    ///
    /// # Cost
    /// A line for each member, and one pass over members and criteria.
    ///
    /// # Example
    /// ```
    /// use demarche::decide::{Ballot, Outcome, bodies};
    /// use demarche::samples;
    ///
    /// let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.outcome(), Outcome::Failed);
    /// assert_eq!(decision.criteria()[0].sentence(), "2 members object, none may: not met");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn decide(self, item: impl Named<ItemId>, procedure: &Procedure) -> Result<Decision<'d>, Undecidable> {
        let item = self.dossier().item(item)?;
        let seats = procedure.seats(self)?;
        let sitting = Sitting::new(&seats.body, procedure.rule())?;
        let forced: Vec<_> = sitting.open().cast_by_place().to_vec();
        let seated = seats.parties.iter().zip(forced).map(|(party, forced)| {
            let line = self.line(*party, item.id())?;
            let ballot = if forced == Ballot::Open { procedure.reads().of_line(&line) } else { forced };
            Ok(Seat::new(*party, ballot, line))
        });
        let seated = seated.collect::<Result<Vec<_>, Undecidable>>()?;
        let verdict = sitting.decide(&sitting.ballots(ballots(&seated)));
        let (bloc, figures) = (seats.bloc, seats.figures.map(Arc::new));
        Ok(Decision { lens: self, item, bloc, sitting: Arc::new(sitting), seats: seated, verdict, figures })
    }
}

impl<'d> Decision<'d> {
    fn parties_of(&self, wanted: impl Fn(&Seat<'d>) -> bool) -> Parties<'d> {
        let ix = |seat: &Seat<'d>| seat.party().ix();
        let those = self.seats.iter().filter(|seat| wanted(seat)).map(ix).collect();
        Parties::new(self.lens.dossier(), those, self.seats.iter().map(ix).collect())
    }

    /// The same on other ballots.
    pub(super) fn with(&self, ballots: &Ballots<'_>) -> Decision<'d> {
        let seats = self.seats.iter().zip(ballots.cast_by_place());
        let seats = seats.map(|(seat, ballot)| seat.clone().casting(*ballot)).collect();
        Decision { seats, verdict: self.sitting.decide(ballots), ..self.clone() }
    }
}

fn ballots(seats: &[Seat<'_>]) -> Vec<Ballot> {
    seats.iter().map(Seat::ballot).collect()
}

/// ## How it stands
impl<'d> Decision<'d> {
    /// The lens through which lines were read.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.lens(), paris.now());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn lens(&self) -> Lens<'d> {
        self.lens
    }

    /// What is to be decided.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.item().id().as_str(), "peacekeeping-troops");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn item(&self) -> ItemRef<'d> {
        self.item
    }

    /// Who decides.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.bloc().name(), "European Union");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn bloc(&self) -> BlocRef<'d> {
        self.bloc
    }

    /// The rule in the body of that day, of which more can be asked: with [`ballots`](Decision::ballots), whatever a
    /// [`Sitting`] answers.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.sitting().players().len(), 27);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sitting(&self) -> &Sitting {
        &self.sitting
    }

    /// How everybody votes, as far as it is known.
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.ballots().of("POL"), Some(Ballot::Against));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ballots(&self) -> Ballots<'_> {
        self.sitting.ballots(ballots(&self.seats))
    }

    /// The outcome and how each criterion stands.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.verdict().to_string(), "failed: 2 members object, none may: not met");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn verdict(&self) -> &Verdict {
        &self.verdict
    }

    /// Passed, failed or open.
    ///
    /// ```
    /// # use demarche::{decide::{Outcome, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().on_record().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.outcome(), Outcome::Open, "in own words, nobody objects yet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.verdict.outcome()
    }

    /// Every criterion, in the order of the rule.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_simple_majority())?;
    /// assert_eq!(decision.criteria()[0].sentence(), "1 of 27 members is for it, 14 needed: 13 short, 24 open");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        self.verdict.criteria()
    }

    /// Every member, with its ballot and the line from which it was read. In the order of the body.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// let italy = decision.seats().iter().find(|seat| seat.party().id() == "ITA").unwrap();
    /// let stance = italy.line().in_force().unwrap().principal().unwrap();
    /// assert_eq!(stance.evidence().next().unwrap().locator(), Some("L19"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn seats(&self) -> &[Seat<'d>] {
        &self.seats
    }

    /// Who casts a ballot, in the order of the body.
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.who(Ballot::Against).ids(), ["ITA", "POL"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn who(&self, ballot: Ballot) -> Parties<'d> {
        self.parties_of(|seat| seat.ballot() == ballot)
    }

    /// The members of a set, a flip or a pivot, with their names; whoever else is in it is left out.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_council_qmv())?;
    /// let first = decision.blocking_sets()?.next().unwrap();
    /// assert_eq!(decision.members(&first).names(), "Austria, Germany");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn members(&self, players: &[&str]) -> Parties<'d> {
        self.parties_of(|seat| players.contains(&seat.party().id()))
    }

    /// Who has not spoken, or not so that it settles its vote.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.open().len(), 24);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn open(&self) -> Parties<'d> {
        self.who(Ballot::Open)
    }

    /// The populations that are counted: for which days they were made, and who is unsure. None where the rule counts
    /// none, or the procedure gave them.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_council_qmv())?;
    /// let figures = decision.figures().unwrap();
    /// assert_eq!((figures.facts().len(), figures.unsure().count()), (27, 20));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn figures(&self) -> Option<&Figures> {
        self.figures.as_deref()
    }
}

/// ## Whose votes would settle it
impl Decision<'_> {
    /// The minimal sets of open members with whose votes for it passes, whatever the other open ones do: the smallest
    /// first. See [`Sitting::winning_sets`].
    ///
    /// # Errors
    /// As for [`Sitting::winning_sets`].
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_simple_majority())?;
    /// assert_eq!(decision.winning_sets()?.next().unwrap().len(), 13);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn winning_sets(&self) -> Result<Sets<'_>, Refused> {
        self.sitting.winning_sets(&self.ballots())
    }

    /// The minimal sets of open members with whose votes against it fails, whatever the other open ones do: the smallest
    /// first. See [`Sitting::blocking_sets`].
    ///
    /// # Errors
    /// As for [`Sitting::blocking_sets`].
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::nato_silence())?;
    /// assert!(decision.blocking_sets()?.next().unwrap().is_empty(), "silence is broken already");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn blocking_sets(&self) -> Result<Sets<'_>, Refused> {
        self.sitting.blocking_sets(&self.ballots())
    }

    /// Who can walk out: the minimal sets of members without whom it fails if they stay away. See [`Sitting::walkouts`].
    ///
    /// # Errors
    /// When to stay away may help it.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let own_words = paris.now().on_record().decide("peacekeeping-troops", &bodies::nato_silence())?;
    /// assert_eq!(own_words.walkouts()?.count(), 0, "silence is assent");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn walkouts(&self) -> Result<Sets<'_>, Refused> {
        self.sitting.walkouts(&self.ballots())
    }

    /// Who blocked it: the minimal sets of members not for it with whose votes it fails though all others were for. See
    /// [`Sitting::blockers`].
    ///
    /// # Errors
    /// When a vote for would harm.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::nato_silence())?;
    /// assert_eq!(decision.blockers()?.collect::<Vec<_>>(), [["ITA"], ["POL"]], "each alone");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn blockers(&self) -> Result<Sets<'_>, Refused> {
        self.sitting.blockers(&self.ballots())
    }

    /// Whose own vote settles it now. See [`Sitting::pivotal`].
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().on_record().decide("peacekeeping-troops", &bodies::eu_unanimity())?;
    /// assert_eq!(decision.pivotal().len(), 27, "each may object");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn pivotal(&self) -> Vec<Pivot<'_>> {
        self.sitting.pivotal(&self.ballots())
    }

    /// The cheapest changes to votes for with which it passes. See [`Sitting::flips_to_pass`].
    ///
    /// # Errors
    /// When a vote for may harm.
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::nato_silence())?;
    /// let flips = decision.flips_to_pass(|_| 1)?.next().unwrap();
    /// assert!(["ITA", "POL"].iter().all(|party| flips.players().contains(party)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn flips_to_pass(&self, cost: impl Fn(&str) -> u32) -> Result<Flips<'_>, Refused> {
        self.sitting.flips_to_pass(&self.ballots(), cost)
    }

    /// The cheapest changes to votes against with which it fails. See [`Sitting::flips_to_block`].
    ///
    /// # Errors
    /// When a vote for may harm.
    ///
    /// ```
    /// # use demarche::{decide::{Ballot, bodies}, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_simple_majority())?;
    /// let all_else = decision.if_rest(Ballot::For);
    /// assert_eq!(all_else.flips_to_block(|_| 1)?.next().unwrap().players().len(), 12);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn flips_to_block(&self, cost: impl Fn(&str) -> u32) -> Result<Flips<'_>, Refused> {
        self.sitting.flips_to_block(&self.ballots(), cost)
    }
}

/// One line, that of the verdict.
impl fmt::Display for Decision<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.verdict, f)
    }
}
