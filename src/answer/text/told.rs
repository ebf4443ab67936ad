//! How a party stands, and on what that rests, in words.

use strum::EnumMessage;

use crate::answer::account::{Account, is_dated_by_source};
use crate::answer::ground::{Ground, How, Voice};
use crate::answer::page::{Page, counted};
use crate::dossier::{ActorRef, EvidenceRef, ItemRef, StanceRef};
use crate::lens::{Hidden, Holder, InForce, Line, Pending, Run, conditional_clause};
use crate::model::{Attribution, Basis, Certainty, Position, Strength};

/// Whether the item is told with each account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::answer) enum Items {
    Told,
    Known,
}

/// A party, its line, and on what that rests.
pub(in crate::answer) fn account(page: &mut Page, account: &Account<'_>, items: Items) {
    entry(page, &format!("{}{}", account.party.name(), remarked(account)), account, items);
}

/// What a bloc says itself, or what is said of it, which is not its line.
pub(in crate::answer) fn of_bloc(page: &mut Page, account: &Account<'_>) {
    let whose = if remarked(account).is_empty() { " (the bloc as such)" } else { remarked(account) };
    entry(page, &format!("{}{whose}", account.party.name()), account, Items::Known);
}

/// An item, the line of a party on it, and on what that rests.
pub(in crate::answer) fn on_item(page: &mut Page, account: &Account<'_>) {
    entry(page, &format!("{}{}", account.item.title(), remarked(account)), account, Items::Known);
}

/// That it is divided is said of a bloc, and never its own line.
fn remarked(account: &Account<'_>) -> &'static str {
    if account.positions().contains(Position::Divided) { " (said of it, not its own line)" } else { "" }
}

fn entry(page: &mut Page, name: &str, account: &Account<'_>, items: Items) {
    page.line(2, &format!("{name}: {}", stands_on(&account.line, account.item, items)));
    if !account.line.is_unknown() {
        page.line(4, &details(account));
    }
    conditions(page, 4, &account.line);
    if account.sides.is_empty() {
        evidence(page, 4, account.ground.shown.iter().copied());
    }
    for side in &account.sides {
        page.line(4, &format!("{}: {}", held(side.position, side.strength), voiced(&side.ground)));
        evidence(page, 6, side.ground.shown.iter().copied());
    }
    for (stance, why) in &account.overshadowed {
        page.line(4, &hidden(*stance, *why));
    }
}

/// In whose voice and how it is known, since when, and how many are behind it.
fn details(account: &Account<'_>) -> String {
    let voice = account.sides.is_empty().then(|| voiced(&account.ground));
    let blocs: Vec<_> = account.through.iter().map(|bloc| bloc.name()).collect();
    let through = (!blocs.is_empty()).then(|| format!("through the line of {}", blocs.join(", ")));
    let origins = counted(account.ground.origins().len(), "origin");
    let parts = [voice, through, since(account), Some(origins)];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// The conditions on which a line hangs that are not met.
pub(in crate::answer) fn conditions(page: &mut Page, indent: usize, line: &Line<'_>) {
    let pending = line.in_force().map(InForce::pending).unwrap_or_default();
    for pending in &pending {
        page.line(indent, &condition(pending));
    }
}

fn held(position: Position, strength: Option<Strength>) -> String {
    strength.map_or(position.to_string(), |strength| format!("{position}, {strength}"))
}

/// Where a party stands: "oppose", "possibly support or oppose", "unknown".
pub(in crate::answer) fn stands(line: &Line<'_>) -> String {
    let strength = line.in_force().and_then(InForce::strength);
    strength.map_or(line.to_string(), |strength| format!("{line}, {strength}"))
}

fn stands_on(line: &Line<'_>, item: ItemRef<'_>, items: Items) -> String {
    match (items, line.in_force().and_then(InForce::strength)) {
        (Items::Known, _) => stands(line),
        (Items::Told, None) => format!("{line} on {item}"),
        (Items::Told, Some(strength)) => format!("{line} on {item}, {strength}"),
    }
}

/// Where a party stands in an answer, on one line.
pub(in crate::answer) fn brief(holders: &[Holder<'_>], items: Items) -> String {
    let one = |holder: &Holder<'_>| stands_on(&holder.line(), holder.item(), items);
    holders.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn since(account: &Account<'_>) -> Option<String> {
    let since = account.since()?;
    let by = account.run.as_ref().map_or("", dated_by_source);
    let confirmed = account.confirmed().filter(|confirmed| *confirmed != since);
    let confirmed = confirmed.map_or(String::new(), |confirmed| format!(", confirmed {confirmed}"));
    Some(format!("since {since}{by}{confirmed}"))
}

/// That the day of a run is only that of what tells of it, if it is.
pub(in crate::answer) fn dated_by_source(run: &Run<'_>) -> &'static str {
    if is_dated_by_source(run) { " (dated by its source)" } else { "" }
}

/// How it is known, how surely, and in whose voice.
pub(in crate::answer) fn voiced(ground: &Ground<'_>) -> String {
    let certainty = ground.certainty().filter(|certainty| *certainty != Certainty::Asserted);
    let certainty = certainty.map_or(String::new(), |certainty| format!("{certainty}, "));
    let how = match ground.how() {
        How::Unsourced => return "nothing says where it comes from".into(),
        How::BlocLine => String::new(),
        how => format!("{how}, "),
    };
    let voice = match ground.voice() {
        Some(Voice::OwnWords) => "in its own words".into(),
        Some(Voice::AccordingTo) => according_to(ground),
        Some(Voice::SourceWording) | None => "in the source's wording".into(),
    };
    format!("{certainty}{how}{voice}")
}

fn according_to(ground: &Ground<'_>) -> String {
    let names: Vec<_> = ground.speakers().into_iter().map(ActorRef::name).collect();
    let attribution = ground.counted().map(EvidenceRef::attribution).min();
    match (names.as_slice(), attribution) {
        ([], Some(attribution)) => format!("according to a voice that is not named ({attribution})"),
        ([], None) => "according to others".into(),
        (names, _) => format!("according to {}", names.join(", ")),
    }
}

/// A condition that is not met, and whether anybody knows.
fn condition(pending: &Pending<'_>) -> String {
    let status = pending.status().map_or("nobody says whether it is met".into(), |status| status.to_string());
    format!("condition: {} ({status})", conditional_clause(pending.condition()))
}

/// A record that a lens does not see, and why.
pub(in crate::answer) fn hidden(stance: StanceRef<'_>, why: Option<Hidden>) -> String {
    let why = why.and_then(|why| why.get_message()).map_or(String::new(), |why| format!(": {why}"));
    format!("hidden from this view: {} since {}{why}", held(stance.position(), stance.strength()), stance.since())
}

/// Each piece of evidence on a line.
pub(in crate::answer) fn evidence<'d>(page: &mut Page, indent: usize, all: impl IntoIterator<Item = EvidenceRef<'d>>) {
    for one in all {
        page.line(indent, &format!("- {}", cited(one)));
    }
}

/// Where it is found, in whose voice, how surely, and its words.
fn cited(evidence: EvidenceRef<'_>) -> String {
    let source = evidence.source().map_or("no source".to_owned(), |source| source.id().to_string());
    let place = evidence.locator().map_or(source.clone(), |locator| format!("{source} {locator}"));
    let mut parts = vec![place];
    let origin = evidence.origin().filter(|origin| evidence.source() != Some(*origin));
    parts.extend(origin.map(|origin| format!("from {}", origin.id())));
    parts.extend(Some(evidence.attribution()).filter(|one| *one != Attribution::Narrator).map(|one| one.to_string()));
    let speakers: Vec<_> = evidence.speakers().map(ActorRef::name).collect();
    parts.extend((!speakers.is_empty()).then(|| speakers.join(", ")));
    parts.extend(evidence.said().map(|said| format!("said {said}")));
    parts.extend(Some(evidence.certainty()).filter(|one| *one != Certainty::Asserted).map(|one| one.to_string()));
    parts.extend(Some(evidence.basis()).filter(|one| *one != Basis::Stated).map(|one| one.to_string()));
    parts.extend(evidence.supports().map(|field| format!("only for its `{field}`")));
    let quote = evidence.quote().map_or(String::new(), |quote| format!(": “{quote}”{}", fragment(evidence)));
    format!("{}{quote}", parts.join(", "))
}

fn fragment(evidence: EvidenceRef<'_>) -> &'static str {
    let fragment = evidence.statement().map_or(evidence.record().fragment, |said| said.record().fragment);
    if fragment { " (in part)" } else { "" }
}
