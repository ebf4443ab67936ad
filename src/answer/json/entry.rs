//! A party, how it stands on an item, and on what that rests.

use serde::Serialize;

use super::named::{Called, Titled};
use super::proof::Proof;
use crate::answer::account::{Account, Side};
use crate::answer::asked::Doubts;
use crate::answer::ground::{Ground, How, Voice};
use crate::answer::{Placed, StandOn};
use crate::day::When;
use crate::dossier::{ItemRef, PartyRef};
use crate::lens::{Holder, Lens, Line, Pending};
use crate::model::{Condition, ConditionKind, ConditionStatus, Position, PositionSet, Strength};

/// What a condition says.
#[derive(Serialize)]
pub(super) struct Term<'d> {
    kind: ConditionKind,
    text: &'d str,
    needs: Option<Needed<'d>>,
    /// Nothing where nobody knows.
    status: Option<ConditionStatus>,
}

/// The line that a condition needs.
#[derive(Serialize)]
struct Needed<'d> {
    party: &'d str,
    item: &'d str,
    position: Position,
}

impl<'d> Term<'d> {
    pub(super) fn of(condition: &'d Condition, status: Option<ConditionStatus>) -> Term<'d> {
        let needs = condition.needs.as_ref().map(|need| Needed {
            party: need.party.as_str(),
            item: need.item.as_str(),
            position: need.position,
        });
        Term { kind: condition.kind, text: &condition.text, needs, status }
    }
}

impl<'d> From<Pending<'d>> for Term<'d> {
    fn from(pending: Pending<'d>) -> Term<'d> {
        Term::of(pending.condition(), pending.status())
    }
}

/// On what a position rests.
#[derive(Serialize)]
struct Rests<'d> {
    voice: Option<&'static str>,
    how: Option<&'static str>,
    origins: usize,
    evidence: Vec<Proof<'d>>,
}

impl<'d> Rests<'d> {
    fn on(ground: &Ground<'d>, voice: Option<Voice>) -> Rests<'d> {
        Rests {
            voice: voice.map(Voice::into),
            how: Some(How::into(ground.how())),
            origins: ground.origins().len(),
            evidence: Proof::all(ground.shown.iter().copied()),
        }
    }
}

/// One of several positions in question.
#[derive(Serialize)]
struct SideShown<'d> {
    position: Position,
    strength: Option<Strength>,
    #[serde(flatten)]
    rests: Rests<'d>,
}

impl<'d> From<&Side<'d>> for SideShown<'d> {
    fn from(side: &Side<'d>) -> SideShown<'d> {
        let rests = Rests::on(&side.ground, side.ground.voice());
        SideShown { position: side.position, strength: side.strength, rests }
    }
}

/// A record that the lens hides, and why.
#[derive(Serialize)]
struct Overshadowing {
    position: Position,
    since: When,
    hidden: Option<String>,
}

/// The word for a kind of line.
pub(super) fn kind(line: &Line<'_>) -> &'static str {
    match line {
        Line::Definite(_) => "definite",
        Line::Possible(_) => "possible",
        Line::Contested(_) => "contested",
        Line::Unknown => "unknown",
    }
}

/// How a party stands on an item.
#[derive(Serialize)]
pub(super) struct Stands<'d> {
    line: &'static str,
    /// Nothing where several are in question.
    position: Option<Position>,
    positions: PositionSet,
    strength: Option<Strength>,
    since: Option<When>,
    confirmed: Option<When>,
    #[serde(flatten)]
    rests: Rests<'d>,
    /// The blocs whose line it takes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    through: Vec<Called<'d>>,
    /// Those that are not met.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conditions: Vec<Term<'d>>,
    /// Each position with its own evidence, where several are in question.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sides: Vec<SideShown<'d>>,
    /// What the lens hides that is later or contradicts it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    overshadowed: Vec<Overshadowing>,
}

impl<'d> Stands<'d> {
    pub(super) fn of(account: &Account<'d>) -> Stands<'d> {
        let mut rests = Rests::on(&account.ground, account.voice());
        rests.how = rests.how.filter(|_| !account.line.is_unknown());
        let overshadowed = account.overshadowed.iter().map(|(stance, why)| Overshadowing {
            position: stance.position(),
            since: stance.since(),
            hidden: why.map(|why| why.to_string()),
        });
        Stands {
            line: kind(&account.line),
            position: account.positions().only(),
            positions: account.positions(),
            strength: account.strength(),
            since: account.since(),
            confirmed: account.confirmed(),
            rests,
            through: account.through.iter().map(|bloc| Called::from(*bloc)).collect(),
            conditions: account.pending().into_iter().map(Term::from).collect(),
            sides: account.sides.iter().map(SideShown::from).collect(),
            overshadowed: overshadowed.collect(),
        }
    }

    pub(super) fn on(lens: Lens<'d>, party: PartyRef<'d>, item: ItemRef<'d>, line: &Line<'d>) -> Stands<'d> {
        Stands::of(&Account::of_line(lens, party, item, line.clone()))
    }
}

/// An item, and how a party stands on it.
#[derive(Serialize)]
pub(super) struct OnItem<'d> {
    #[serde(flatten)]
    item: Titled<'d>,
    #[serde(flatten)]
    stands: Stands<'d>,
    /// What is said of a bloc, which is not its line.
    #[serde(skip_serializing_if = "Option::is_none")]
    remark: Option<Stands<'d>>,
}

impl<'d> OnItem<'d> {
    pub(super) fn of(lens: Lens<'d>, holder: &Holder<'d>) -> OnItem<'d> {
        let stands = Stands::of(&Account::of_holder(lens, holder));
        OnItem { item: holder.item().into(), stands, remark: None }
    }

    pub(super) fn stand(lens: Lens<'d>, stand: &StandOn<'d>) -> OnItem<'d> {
        let on = |line| Stands::on(lens, stand.party(), stand.item(), line);
        let remark = (!stand.remark().is_unknown()).then(|| on(stand.remark()));
        OnItem { item: stand.item().into(), stands: on(stand.line()), remark }
    }
}

/// A party and its line.
#[derive(Serialize)]
pub(super) struct Entry<'d> {
    #[serde(flatten)]
    party: Called<'d>,
    /// Nothing where no line was asked for.
    item: Option<&'d str>,
    #[serde(flatten)]
    stands: Option<Stands<'d>>,
    /// Why it is only possible, whatever its line: it is only possibly in "scope", or the "item" only possibly asked about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    in_doubt: Vec<&'static str>,
    /// Its lines by the further parts of what was asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    also: Vec<OnItem<'d>>,
}

impl<'d> Entry<'d> {
    pub(super) fn placed(lens: Lens<'d>, placed: &Placed<'d>, doubts: &Doubts<'d>) -> Entry<'d> {
        let (first, rest) =
            placed.holders().split_first().map_or((None, [].as_slice()), |(first, rest)| (Some(first), rest));
        Entry {
            party: placed.party().into(),
            item: first.map(|holder| holder.item().id().as_str()),
            stands: first.map(|holder| Stands::of(&Account::of_holder(lens, holder))),
            in_doubt: doubts
                .of(placed)
                .into_iter()
                .zip(["scope", "item"])
                .filter_map(|(is, what)| is.then_some(what))
                .collect(),
            also: rest.iter().map(|holder| OnItem::of(lens, holder)).collect(),
        }
    }

    pub(super) fn on(lens: Lens<'d>, party: PartyRef<'d>, item: ItemRef<'d>, line: &Line<'d>) -> Entry<'d> {
        let stands = Some(Stands::on(lens, party, item, line));
        Entry { party: party.into(), item: Some(item.id().as_str()), stands, in_doubt: Vec::new(), also: Vec::new() }
    }
}
