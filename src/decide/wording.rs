//! The words of a criterion.

use super::clause::{Clause, Test};
use super::measure::{Base, Measure, Members, Reach, Side};
use super::need::Need;
use super::outcome::Outcome;

/// `14 of 15 members`, `15.16 % of 65 % of the population`.
pub(super) fn short(clause: &Clause, have: u64, need: Need, whole: Option<u64>) -> String {
    let among = among(&clause.among);
    let side = side(clause.side);
    match (&clause.test, &clause.measure, need) {
        (Test::Nobody, _, _) => {
            let verb = if have == 1 { "objects" } else { "object" };
            let who = if have == 1 { "member" } else { "members" };
            match have {
                0 => format!("no member{among} objects, none may"),
                _ => format!("{have} {who}{among} {verb}, none may"),
            }
        }
        (Test::Below(_), _, Need::AtMost(most)) => {
            format!("{have} of the {} members that a blocking minority needs", u128::from(most) + 1)
        }
        (Test::Share(reach, base), Measure::Weight(name), _) => {
            let whole = whole.unwrap_or(0);
            let more = if matches!(reach, Reach::MoreThan(_)) { "more than " } else { "" };
            let of = of_base(*base);
            format!("{} of {more}{} of the {name}{of}{among}{side}", share(have, whole, *reach), reach.ratio())
        }
        (Test::Share(_, base), Measure::Heads, Need::AtLeast(least)) => {
            format!("{have} of {least} {}{among}{side}", of_heads(*base))
        }
        (_, Measure::Weight(name), Need::AtLeast(least)) => format!("{have} of {least} {name}{among}{side}"),
        (_, _, Need::AtLeast(least) | Need::AtMost(least)) => format!("{have} of {least} members{among}{side}"),
    }
}

/// What is missing or to spare.
pub(super) fn rest(outcome: Outcome, need: Need, margin: i128, open: u64) -> String {
    let open = if open == 0 || outcome != Outcome::Open { String::new() } else { format!(", {open} open") };
    match (need, margin) {
        (Need::AtLeast(_), 0..) => format!("{}{open}", spare(margin)),
        (Need::AtLeast(_), _) => format!("{} short{open}", margin.unsigned_abs()),
        (Need::AtMost(_), 0..) => format!("met{open}"),
        (Need::AtMost(_), _) => format!("not met{open}"),
    }
}

fn spare(margin: i128) -> String {
    if margin == 0 { "just met".to_owned() } else { format!("met, {margin} to spare") }
}

fn among(among: &Members) -> String {
    match among {
        Members::All => String::new(),
        Members::Role(role) => format!(" ({role})"),
        Members::AllBut(role) => format!(" (not {role})"),
        Members::List(players) => format!(" (of {})", players.join(", ")),
    }
}

fn side(side: Side) -> &'static str {
    match side {
        Side::For => "",
        Side::Against => " against",
        Side::NotFor => " not for",
        Side::Abstaining => " abstaining",
        Side::Declared => " abstaining with a declaration",
    }
}

fn of_heads(base: Base) -> &'static str {
    match base {
        Base::Members => "members",
        Base::Participants => "participants",
        Base::Present => "members present",
        Base::VotesCast => "votes cast",
    }
}

fn of_base(base: Base) -> &'static str {
    match base {
        Base::Members => "",
        Base::Participants => " of the participants",
        Base::Present => " present",
        Base::VotesCast => " that voted",
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
        if shown.cmp(&needed) as i128 == exact || places == 9 {
            let width = usize::try_from(places).unwrap_or(2);
            return format!("{}.{:0width$} %", parts / unit, parts % unit);
        }
    }
    String::new()
}
