//! Who has the power: of all coalitions and all orders in which players may come to agree, how many hang on each.

mod binomials;
mod counted;
mod enumeration;
mod expansion;
mod figure;
mod found;
mod fraction;
mod halves;
mod levels;
mod limbs;
mod members;
mod method;
mod ranks;
mod sampled;
mod shape;
mod sums;
mod totals;
mod typed;
mod vetoes;
mod winning;

pub use self::figure::Figure;
use self::found::Found;
pub use self::fraction::{Count, Fraction};
pub use self::method::Method;
pub use self::sampled::Sampling;
use super::ballot::Ballot;
use super::ballots::Ballots;
use super::body::Body;
use super::clause::Test;
use super::decision::Decision;
use super::game::{Game, Mover};
use super::measure::{Base, Side};
use super::refused::{Reason, Refused};
use super::rule::Rule;
use super::sitting::Sitting;
use super::undecidable::Undecidable;

/// Who has the power under a rule, if everybody is as likely to vote for as against, and independently (Banzhaf, Coleman),
/// or if every order in which players come to agree is as likely (Shapley and Shubik).
///
/// ```
/// use demarche::decide::{AtLeast, Body, Method, Sitting, Rule};
///
/// let security_council = Rule::all([AtLeast::heads(9).into(), Rule::veto("permanent")]);
/// let body = Body::new((1..=15).map(|seat| seat.to_string())).role("permanent", ["1", "2", "3", "4", "5"]);
/// let sitting = Sitting::new(&body, &security_council)?;
/// let power = sitting.power()?;
/// assert_eq!(power.method(), Method::Typed);
/// let permanent = power.of("1").unwrap();
/// assert_eq!(permanent.swings().and_then(|swings| swings.to_u128()), Some(848));
/// assert_eq!(permanent.shapley_shubik().to_string(), "0.19627040");
/// assert_eq!(power.of("15").unwrap().banzhaf_normalised().to_string(), "0.01653543");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Power {
    /// Those who have a vote to cast.
    players: Vec<String>,
    found: Found,
}

/// ## Who has the power
#[cfg_attr(docsrs, doc(cfg(feature = "power")))]
impl Body {
    /// Who has the power by a rule, with everybody for or against: [`Sitting::power`] of the two.
    ///
    /// # Errors
    /// When the body or the rule is malformed, or an index has no meaning for the rule.
    ///
    /// ```
    /// use demarche::decide::{AtLeast, Body};
    ///
    /// let body = Body::new(["A", "B", "C"]).weight("votes", [("A", 3), ("B", 2), ("C", 2)]);
    /// let power = body.power(&AtLeast::of("votes", 4).into())?;
    /// assert_eq!(power.of("A").unwrap().banzhaf_normalised().to_string(), "0.33333333", "any two pass");
    /// # Ok::<(), demarche::decide::Undecidable>(())
    /// ```
    pub fn power(&self, rule: &Rule) -> Result<Power, Undecidable> {
        Ok(Sitting::new(self, rule)?.power()?)
    }
}

/// ## Who has the power
#[cfg_attr(docsrs, doc(cfg(feature = "power")))]
impl Sitting {
    /// Who has the power, with everybody for or against.
    ///
    /// # Errors
    /// When an index has no meaning: a share of the votes cast or of those present, abstentions that count for something of
    /// their own, a vote for that may harm, nothing to decide.
    ///
    /// # Cost
    /// The fastest exact method for the shape of the rule, once those with a veto and those who win alone are set apart.
    /// Where none takes some seconds at most, it is sampled, or of all figures only that of Shapley and Shubik is,
    /// and says so: see [`Method`].
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let body = Body::new(["A", "B", "C"]).weight("votes", [("A", 2), ("B", 1), ("C", 1)]);
    /// let sitting = Sitting::new(&body, &AtLeast::of("votes", 3).into())?;
    /// let power = sitting.power()?;
    /// let shares: Vec<_> = power.players().map(|one| one.shapley_shubik().to_string()).collect();
    /// assert_eq!(shares, ["0.66666667", "0.16666667", "0.16666667"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn power(&self) -> Result<Power, Refused> {
        self.refuse_abstention()?;
        self.refuse_varying_wholes()?;
        self.power_of(self.open().cast_by_place(), None)
    }

    /// The same by a method of one's own choice.
    ///
    /// # Errors
    /// As for [`power`](Sitting::power); and when the method does not fit the rule.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Method, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// let (one, other) = (sitting.power()?, sitting.power_by(Method::Enumeration)?);
    /// assert_eq!(one.of("A").unwrap().swings(), other.of("A").unwrap().swings());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn power_by(&self, method: Method) -> Result<Power, Refused> {
        self.refuse_abstention()?;
        self.refuse_varying_wholes()?;
        self.power_of(self.open().cast_by_place(), Some(method))
    }

    /// The same, taking for granted that everybody votes for or against: so that a share of the votes cast is one of all.
    ///
    /// # Errors
    /// As for [`power`](Sitting::power), but for those wholes.
    ///
    /// ```
    /// # use demarche::decide::{Base, Body, Sitting, Ratio, Threshold};
    /// let two_thirds = Threshold::at_least(Ratio::new(2, 3)).base(Base::VotesCast).into();
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &two_thirds)?;
    /// assert!(sitting.power().is_err());
    /// assert_eq!(sitting.power_if_all_vote()?.passing().to_string(), "0.50000000");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn power_if_all_vote(&self) -> Result<Power, Refused> {
        self.refuse_abstention()?;
        self.power_of(self.open().cast_by_place(), None)
    }

    /// Who has the power now: of those whose vote is open, the others having voted as they did.
    ///
    /// # Errors
    /// As for [`power_if_all_vote`](Sitting::power_if_all_vote); it is decided already, or nobody is open.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Ballot, Body, Sitting};
    /// let body = Body::new(["A", "B", "C", "D"]).weight("votes", [("A", 4), ("B", 3), ("C", 2), ("D", 1)]);
    /// let sitting = Sitting::new(&body, &AtLeast::of("votes", 6).into())?;
    /// let power = sitting.power_now(&sitting.open().cast("A", Ballot::For)?)?;
    /// let swings: Vec<_> = power.players().map(|one| (one.player(), one.swings().unwrap().to_u128())).collect();
    /// assert_eq!(swings, [("B", Some(2)), ("C", Some(2)), ("D", Some(0))]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn power_now(&self, ballots: &Ballots<'_>) -> Result<Power, Refused> {
        self.refuse_abstention()?;
        self.power_of(ballots.cast_by_place(), None)
    }

    fn power_of(&self, ballots: &[Ballot], method: Option<Method>) -> Result<Power, Refused> {
        let open = Sitting::places_of(ballots, Ballot::Open);
        let movers: Vec<_> = open.iter().copied().map(Mover::for_or_against).collect();
        let game = Game::of(self.node(), ballots, &movers, false)?;
        let found = Found::of(self.node(), ballots, game, method)?;
        let players = open.into_iter().map(|place| self.player(place).to_owned()).collect();
        Ok(Power { players, found })
    }

    /// A coalition of those for says nothing of who abstains.
    fn refuse_abstention(&self) -> Result<(), Refused> {
        for (clause, _) in self.node().clauses() {
            if matches!(clause.side, Side::Abstaining | Side::Declared) {
                return Err(Refused::new(&clause.path, Reason::AbstentionCounts));
            }
        }
        Ok(())
    }

    fn refuse_varying_wholes(&self) -> Result<(), Refused> {
        for (clause, _) in self.node().clauses() {
            if matches!(clause.test, Test::Share(_, Base::VotesCast | Base::Present)) {
                return Err(Refused::new(&clause.path, Reason::WholeVaries));
            }
        }
        Ok(())
    }
}

/// ## Who has the power
#[cfg_attr(docsrs, doc(cfg(feature = "power")))]
impl Decision<'_> {
    /// Who has the power now: of those whose vote is open, the others voting as they do. Of everybody it is asked of the
    /// [`sitting`](Decision::sitting).
    ///
    /// # Errors
    /// As for [`Sitting::power_now`].
    ///
    /// ```
    /// # use demarche::{decide::bodies, samples};
    /// # let paris = samples::paris()?;
    /// let decision = paris.now().decide("peacekeeping-troops", &bodies::eu_council_qmv())?;
    /// let power = decision.power_now()?;
    /// assert_eq!(power.players().len(), 24, "who is open");
    /// assert!(power.of("DEU").unwrap().swings() > power.of("MLT").unwrap().swings());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn power_now(&self) -> Result<Power, Refused> {
        self.sitting().power_now(&self.ballots())
    }
}

/// ## The whole
impl Power {
    /// Which way it was counted.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Method, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.power()?.method(), Method::Typed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn method(&self) -> Method {
        self.found.method
    }

    /// What was drawn: all, if it was sampled; orders alone, if coalitions were counted without telling their sizes; else
    /// nothing.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.power()?.sampling(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sampling(&self) -> Option<Sampling> {
        self.found.sampling()
    }

    /// How many coalitions pass; nothing if it was sampled.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.power()?.winning().and_then(|count| count.to_u128()), Some(4));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn winning(&self) -> Option<Count> {
        self.found.winning()
    }

    /// The probability of passing, which is Coleman's power of the collectivity to act: the share of all coalitions that
    /// pass.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(3).into())?;
    /// assert_eq!(sitting.power()?.passing().exact().unwrap().to_string(), "1/8");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn passing(&self) -> Figure {
        self.found.passing()
    }

    /// Everybody who has a vote to cast, in the order of the players.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting, Standing};
    /// let body = Body::new(["A", "B", "C"]).standing("B", Standing::Suspended);
    /// let sitting = Sitting::new(&body, &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.power()?.players().map(|one| one.player()).collect::<Vec<_>>(), ["A", "C"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn players(&self) -> impl ExactSizeIterator<Item = PlayerPower<'_>> {
        (0..self.players.len()).map(|at| PlayerPower { power: self, at })
    }

    /// One of them.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert!(sitting.power()?.of("C").is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn of(&self, player: &str) -> Option<PlayerPower<'_>> {
        let at = self.players.iter().position(|one| one == player)?;
        Some(PlayerPower { power: self, at })
    }
}

/// What power one player has.
///
/// ```
/// use demarche::decide::{AtLeast, Body, Sitting};
///
/// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(2).into())?;
/// let power = sitting.power()?;
/// let a = power.of("A").unwrap();
/// assert_eq!(a.swings().and_then(|swings| swings.to_u128()), Some(2), "with B, or with C");
/// assert_eq!(a.banzhaf_absolute().to_string(), "0.50000000");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct PlayerPower<'w> {
    power: &'w Power,
    at: usize,
}

impl<'w> PlayerPower<'w> {
    /// Who.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.power()?.of("B").unwrap().player(), "B");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn player(&self) -> &'w str {
        self.power.players.get(self.at).map_or("", String::as_str)
    }

    /// How many coalitions pass with it and fail without it; nothing if it was sampled.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let body = Body::new(["A", "B"]).weight("votes", [("A", 3), ("B", 1)]);
    /// let sitting = Sitting::new(&body, &AtLeast::of("votes", 3).into())?;
    /// assert_eq!(sitting.power()?.of("B").unwrap().swings().and_then(|swings| swings.to_u128()), Some(0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn swings(&self) -> Option<Count> {
        self.power.found.swings(self.at)
    }

    /// The probability that it decides: its swings, of all coalitions of the others.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(3).into())?;
    /// assert_eq!(sitting.power()?.of("A").unwrap().banzhaf_absolute().to_string(), "0.25000000");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn banzhaf_absolute(&self) -> Figure {
        self.power.found.banzhaf_absolute(self.at)
    }

    /// Its swings, of all swings of all players.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(3).into())?;
    /// assert_eq!(sitting.power()?.of("A").unwrap().banzhaf_normalised().to_string(), "0.33333333");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn banzhaf_normalised(&self) -> Figure {
        self.power.found.banzhaf_normalised(self.at)
    }

    /// Its share of all orders in which players may come to agree, in which it is the one with whom it passes. The shares
    /// of all add up to exactly one.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(1).into())?;
    /// assert_eq!(sitting.power()?.of("A").unwrap().shapley_shubik().exact().unwrap().to_string(), "1/2");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn shapley_shubik(&self) -> Figure {
        self.power.found.shapley_shubik(self.at)
    }

    /// Coleman's power to prevent action: of all coalitions that pass, those that fail without it.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(3).into())?;
    /// assert_eq!(sitting.power()?.of("A").unwrap().preventive().to_string(), "1.00000000", "a veto");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn preventive(&self) -> Figure {
        self.power.found.preventive(self.at)
    }

    /// Coleman's power to initiate action: of all coalitions that fail, those that pass with it.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B", "C"]), &AtLeast::heads(3).into())?;
    /// assert_eq!(sitting.power()?.of("A").unwrap().initiative().exact().unwrap().to_string(), "1/7");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn initiative(&self) -> Figure {
        self.power.found.initiative(self.at)
    }
}
