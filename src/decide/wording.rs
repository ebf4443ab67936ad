//! The words of a criterion: each sentence is true when it stands alone.

use super::ballot::BallotSet;
use super::clause::Test;
use super::count::Count;
use super::grouping::{group, plural};
use super::measure::{Base, Measure, Members, Reach, Side};
use super::need::Need;
use super::objections;
use super::outcome::Outcome;

impl Count<'_> {
    /// `14 of 27 members are for it, 15 needed`, `15.16 % of the population for it, 65 % needed`.
    pub(super) fn short(&self) -> String {
        match (&self.clause.test, self.need) {
            (Test::Nobody, _) => objections::short(self),
            (Test::Below(_), Need::AtMost(most)) => self.minority(u128::from(most) + 1),
            _ => format!("{}, {}", self.there(), self.wanted()),
        }
    }

    /// The same, with what is missing or to spare.
    pub(super) fn sentence(&self) -> String {
        let rest = match &self.clause.test {
            Test::Nobody => objections::rest(self),
            Test::Below(_) => self.of_minority(),
            _ if self.negated => self.of_too_much(),
            _ => self.of_enough(),
        };
        format!("{}: {rest}", self.short())
    }

    /// What there is.
    fn there(&self) -> String {
        let (base, among) = (self.base(), &self.clause.among);
        match (&self.clause.measure, &self.clause.test) {
            _ if self.is_of_nothing() => self.nobody(base),
            (Measure::Heads, _) => {
                let total = self.whole.unwrap_or_else(|| self.weight_of(base.ballots_now()));
                let (have, verb) = (self.have, verb(self.clause.side, self.have));
                format!("{have} of {total} {}{verb}", self.counted(base, total))
            }
            (Measure::Weight(name), Test::Share(reach, _)) => {
                let share = share(self.have, self.whole.unwrap_or(0), *reach);
                let (holders, side) = (self.holders(name, base), participle(self.clause.side));
                match base {
                    Base::Members | Base::Participants => format!("{share} of the {name}{holders}{side}"),
                    Base::Present | Base::VotesCast => format!("{share}{side}, of the {name}{holders}"),
                }
            }
            (Measure::Weight(name), _) => {
                let holders = if *among == Members::All { String::new() } else { self.holders(name, base) };
                format!("{} of the {name}{holders}{}", self.have, participle(self.clause.side))
            }
        }
    }

    /// Of what whole; an amount is one of all members.
    fn base(&self) -> Base {
        match &self.clause.test {
            Test::Share(_, base) => *base,
            _ => Base::Members,
        }
    }

    fn weight_of(&self, which: BallotSet) -> u64 {
        self.clause.weight_of(self.ballots, which)
    }

    fn is_of_nothing(&self) -> bool {
        self.whole == Some(0)
    }

    /// How much of it is wanted, or unwanted.
    fn wanted(&self) -> String {
        let share = match (&self.clause.test, &self.clause.measure) {
            (Test::Share(reach, _), Measure::Weight(_)) => Some(*reach),
            (Test::Share(reach, _), _) if self.is_of_nothing() => Some(*reach),
            _ => None,
        };
        let (Need::AtLeast(number) | Need::AtMost(number)) = self.need;
        match (share, self.negated) {
            (None, false) => format!("{number} needed"),
            (None, true) => format!("{number} needed to block"),
            (Some(Reach::AtLeast(ratio)), false) => format!("{ratio} needed"),
            (Some(Reach::AtLeast(ratio)), true) => format!("{ratio} needed to block"),
            (Some(reach @ Reach::MoreThan(_)), false) => format!("{reach} needed"),
            (Some(reach @ Reach::MoreThan(_)), true) => format!("{reach} needed to block"),
        }
    }

    fn of_enough(&self) -> String {
        let (short, open) = (self.margin.unsigned_abs(), self.open);
        match (self.outcome, self.margin) {
            (Outcome::Failed, _) if self.is_of_nothing() => "not met".to_owned(),
            (Outcome::Open, _) if self.is_of_nothing() => format!("not met so far, {open} open"),
            (Outcome::Open, 0) => format!("just met so far, {open} open"),
            (Outcome::Open, 1..) => format!("met so far, {short} to spare, {open} open"),
            (Outcome::Open, _) => format!("{short} short, {open} open"),
            (_, 0) => "just met".to_owned(),
            (_, 1..) => format!("met, {short} to spare"),
            _ if open > 0 => format!("{short} short, which the {open} open cannot bring"),
            _ => format!("{short} short"),
        }
    }

    fn of_too_much(&self) -> String {
        let (by, open) = (self.margin.unsigned_abs(), self.open);
        match (self.outcome, self.margin) {
            (Outcome::Failed, _) if self.is_of_nothing() => "not reached".to_owned(),
            (Outcome::Open, _) if self.is_of_nothing() => format!("not reached so far, {open} open"),
            (Outcome::Open, 0..) => format!("reached so far, {open} open"),
            (Outcome::Open, _) => format!("{by} below so far, {open} open"),
            (_, 0) => "reached".to_owned(),
            (_, 1..) => format!("reached, {by} over"),
            _ => format!("{by} below"),
        }
    }

    fn minority(&self, needs: u128) -> String {
        let (have, members, are) = (self.have, plural("member", self.have), verb(Side::NotFor, self.have));
        let wanted = if self.negated { ", and there must be one" } else { "" };
        format!("{have} {members}{are}, a blocking minority needs {needs}{wanted}")
    }

    fn of_minority(&self) -> String {
        match self.outcome {
            Outcome::Passed => "too few to block".to_owned(),
            Outcome::Failed => "enough members to block".to_owned(),
            Outcome::Open => format!("too few so far, {} open", self.open),
        }
    }

    /// Why there is nothing of which to take a share.
    fn nobody(&self, base: Base) -> String {
        let with = match &self.clause.measure {
            Measure::Heads => String::new(),
            Measure::Weight(name) => format!(" with {name}"),
        };
        let yet = if self.open > 0 { " yet" } else { "" };
        let (adjective, tail) = group(&self.clause.among);
        let nobody = format!("no {adjective}member{tail}{with}");
        match base {
            Base::Members => format!("{nobody} has a vote"),
            Base::Participants => format!("{nobody} takes part"),
            Base::Present => format!("{nobody} is present{yet}"),
            Base::VotesCast => format!("{nobody} has voted for or against{yet}"),
        }
    }

    /// What heads are counted of: `permanent members present`.
    fn counted(&self, base: Base, number: u64) -> String {
        let (adjective, tail) = group(&self.clause.among);
        let (member, so_far) = (plural("member", number), self.so_far());
        match base {
            Base::Members => format!("{adjective}{member}{tail}"),
            Base::Participants => format!("{adjective}{}{tail}", plural("participant", number)),
            Base::Present => format!("{adjective}{member}{tail} present{so_far}"),
            Base::VotesCast => format!("{} cast{}{so_far}", plural("vote", number), by(&self.clause.among)),
        }
    }

    /// Whose weight it is: ` of the permanent members present`.
    fn holders(&self, weight: &str, base: Base) -> String {
        let (adjective, tail) = group(&self.clause.among);
        let so_far = self.so_far();
        match (base, &self.clause.among) {
            (Base::Members, Members::All) => String::new(),
            (Base::Members, _) => format!(" of the {adjective}members{tail}"),
            (Base::Participants, _) => format!(" of the {adjective}participants{tail}"),
            (Base::Present, _) => format!(" of the {adjective}members{tail} present{so_far}"),
            (Base::VotesCast, among) if weight == "votes" => format!(" cast{}{so_far}", by(among)),
            (Base::VotesCast, _) => format!(" of the {adjective}members{tail} who voted for or against{so_far}"),
        }
    }

    /// A whole that grows with who is open.
    fn so_far(&self) -> &'static str {
        if self.open > 0 { " so far" } else { "" }
    }
}

fn by(among: &Members) -> String {
    let (adjective, tail) = group(among);
    if *among == Members::All { String::new() } else { format!(" by {adjective}members{tail}") }
}

/// What so many heads do.
fn verb(side: Side, number: u64) -> &'static str {
    let one = number == 1;
    match side {
        Side::For if one => " is for it",
        Side::For => " are for it",
        Side::Against if one => " is against",
        Side::Against => " are against",
        Side::NotFor if one => " is not for",
        Side::NotFor => " are not for",
        Side::Abstaining if one => " abstains",
        Side::Abstaining => " abstain",
        Side::Declared if one => " abstains with a declaration",
        Side::Declared => " abstain with a declaration",
        Side::Present if one => " is present",
        Side::Present => " are present",
    }
}

/// The same of a weight, whose name may be of either number.
fn participle(side: Side) -> &'static str {
    match side {
        Side::For => " for it",
        Side::Against => " against",
        Side::NotFor => " not for",
        Side::Abstaining => " abstaining",
        Side::Declared => " abstaining with a declaration",
        Side::Present => " present",
    }
}

/// A share in hundredths, rounded to two places, or to as many as it takes not to look as if it reached what it does not.
fn share(have: u64, whole: u64, reach: Reach) -> String {
    if whole == 0 {
        return "0.00 %".to_owned();
    }
    let ratio = reach.ratio();
    let exact = ratio.compare(have, whole).signum();
    for places in 2..=9 {
        let unit = 10_u128.pow(places);
        // At most 2^64 · 10^11, and twice that.
        let parts = (u128::from(have) * 100 * unit * 2 + u128::from(whole)) / (u128::from(whole) * 2);
        let shown = parts * u128::from(ratio.below());
        let needed = u128::from(ratio.above()) * 100 * unit;
        // What is reached exactly, no number of places may show.
        if exact == 0 || shown.cmp(&needed) as i128 == exact || places == 9 {
            let width = usize::try_from(places).unwrap_or(2);
            return format!("{}.{:0width$} %", parts / unit, parts % unit);
        }
    }
    String::new()
}
