//! Who has the power: of all coalitions and all orders in which players may come to agree, how many hang on each.

mod enumeration;
mod figure;
mod fraction;
mod halves;
mod limbs;
mod members;
mod method;
mod ranks;
mod sampled;
mod shape;
mod sums;
mod typed;
mod winning;

use num_bigint::BigUint;

pub use self::figure::Figure;
pub use self::fraction::{Count, Fraction};
pub use self::method::Method;
use self::sampled::Drawn;
pub use self::sampled::Sampling;
use self::shape::Shape;
use self::winning::Counted;
use super::ballot::Ballot;
use super::ballots::Ballots;
use super::body::Body;
use super::clause::Test;
use super::game::{Formula, Game, Mover};
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
    class_of: Vec<usize>,
    method: Method,
    found: Found,
}

#[derive(Debug)]
enum Found {
    Counted(Counted),
    Drawn(Drawn, Sampling),
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
    /// The fastest exact method for the shape of the rule; where none takes some seconds at most, it is sampled, and says
    /// so.
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
        let movers: Vec<_> = open.into_iter().map(Mover::for_or_against).collect();
        let game = Game::of(self.node(), ballots, &movers, false)?;
        if matches!(game.formula, Formula::Known(_)) {
            return Err(Refused::new("rule", Reason::NothingToDecide));
        }
        let shape = Shape::of(&game);
        let method = method.or(shape.as_ref().map(Method::for_shape)).unwrap_or(Method::Sampled);
        let players: Vec<_> = game.players.iter().map(|place| self.player(*place).to_owned()).collect();
        if method == Method::Sampled {
            let sampling = Sampling::of(players.len());
            let class_of = (0..players.len()).collect();
            let found = Found::Drawn(sampled::draw(&game, sampling), sampling);
            return Ok(Power { players, class_of, method, found });
        }
        let unfit = || Refused::new("rule", Reason::MethodUnfit);
        let shape = shape.ok_or_else(unfit)?;
        let found = Found::Counted(method.count(&shape).ok_or_else(unfit)?.counted(&shape.sizes));
        Ok(Power { players, class_of: shape.class_of, method, found })
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
        self.method
    }

    /// What was drawn, if it was sampled.
    ///
    /// ```
    /// # use demarche::decide::{AtLeast, Body, Sitting};
    /// let sitting = Sitting::new(&Body::new(["A", "B"]), &AtLeast::heads(2).into())?;
    /// assert_eq!(sitting.power()?.sampling(), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn sampling(&self) -> Option<Sampling> {
        match &self.found {
            Found::Counted(_) => None,
            Found::Drawn(_, sampling) => Some(*sampling),
        }
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
        match &self.found {
            Found::Counted(counted) => Some(Count(counted.winning.clone())),
            Found::Drawn(..) => None,
        }
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
        match &self.found {
            Found::Counted(counted) => exact(counted.winning.clone(), self.coalitions(0)),
            Found::Drawn(drawn, sampling) => estimate(sampling.share(drawn.winning), sampling.error),
        }
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

    /// How many coalitions there are of all players but so many.
    fn coalitions(&self, without: usize) -> BigUint {
        BigUint::from(1_u32) << self.players.len().saturating_sub(without)
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
        match &self.power.found {
            Found::Counted(counted) => Some(Count(self.of_class(&counted.swings))),
            Found::Drawn(..) => None,
        }
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
        match &self.power.found {
            Found::Counted(counted) => exact(self.of_class(&counted.swings), self.power.coalitions(1)),
            Found::Drawn(drawn, sampling) => estimate(sampling.share(self.drawn(&drawn.swings)), sampling.error),
        }
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
        match &self.power.found {
            Found::Counted(counted) => exact(self.of_class(&counted.swings), counted.all_swings.clone()),
            Found::Drawn(drawn, sampling) => {
                let all: f64 = drawn.swings.iter().map(|swings| sampling.share(*swings)).sum();
                let own = sampling.share(self.drawn(&drawn.swings));
                quotient(
                    own,
                    sampling.error,
                    all,
                    sampling.error * f64::from(u32::try_from(drawn.swings.len()).unwrap_or(u32::MAX)),
                )
            }
        }
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
        match &self.power.found {
            Found::Counted(counted) => exact(self.of_class(&counted.pivots), counted.orders.clone()),
            Found::Drawn(drawn, sampling) => estimate(sampling.share(self.drawn(&drawn.pivots)), sampling.error),
        }
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
        match &self.power.found {
            Found::Counted(counted) => exact(self.of_class(&counted.swings), counted.winning.clone()),
            Found::Drawn(drawn, sampling) => self.of_outcomes(drawn, *sampling, sampling.share(drawn.winning)),
        }
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
        match &self.power.found {
            Found::Counted(counted) => {
                exact(self.of_class(&counted.swings), self.power.coalitions(0) - &counted.winning)
            }
            Found::Drawn(drawn, sampling) => self.of_outcomes(drawn, *sampling, 1.0 - sampling.share(drawn.winning)),
        }
    }

    /// The swings among so large a part of all coalitions. There are half as many coalitions of the others as of all.
    fn of_outcomes(&self, drawn: &Drawn, sampling: Sampling, part: f64) -> Figure {
        let swings = sampling.share(self.drawn(&drawn.swings));
        quotient(swings / 2.0, sampling.error / 2.0, part, sampling.error)
    }

    fn of_class(&self, counts: &[BigUint]) -> BigUint {
        let class = self.power.class_of.get(self.at);
        class.and_then(|class| counts.get(*class)).cloned().unwrap_or_default()
    }

    fn drawn(&self, counts: &[u32]) -> u32 {
        counts.get(self.at).copied().unwrap_or(0)
    }
}

impl Sampling {
    fn share(&self, drawn: u32) -> f64 {
        f64::from(drawn) / f64::from(self.samples)
    }
}

/// Where something is to be decided, some coalitions win, some lose, and somebody swings: nothing is shared by zero.
fn exact(above: BigUint, below: BigUint) -> Figure {
    Fraction::new(above, below).map_or(Figure::Estimate { value: 0.0, error: 1.0 }, Figure::Exact)
}

fn estimate(value: f64, error: f64) -> Figure {
    Figure::Estimate { value, error }
}

/// A quotient of two estimates, which is off the more, the smaller the one below may be.
fn quotient(above: f64, error_above: f64, below: f64, error_below: f64) -> Figure {
    let least = below - error_below;
    if least <= 0.0 {
        return Figure::Estimate { value: (above / below.max(error_below)).clamp(0.0, 1.0), error: 1.0 };
    }
    let value = above / below;
    Figure::Estimate { value, error: ((error_above + value * error_below) / least).min(1.0) }
}
