//! Conditions, pledges, and what rests on what, in words.

use super::told::{conditions as pending, evidence};
use crate::answer::ground::{of_condition, of_pledge};
use crate::answer::page::{Page, counted};
use crate::answer::stand::rests_on;
use crate::answer::wording::{claimed, held, relation};
use crate::day::Day;
use crate::dossier::{ActorRef, PledgeRef, Truth};
use crate::lens::{
    Bilateral, Change, ChangeKind, Changes, Cited, Claim, ConditionOn, Lens, Line, OneSided, PledgeOn,
    conditional_clause,
};
use crate::model::PledgeStatus;

/// How many there are, or that nobody tells of any.
fn heading(page: &mut Page, count: usize, what: &str) {
    page.gap();
    match count {
        0 => page.line(0, &format!("No {what} of which the dossier tells")),
        many => page.line(0, &format!("{}, at least", counted(many, what))),
    }
}

/// What conditions are set, and whether they are met.
pub(super) fn conditions<'d>(page: &mut Page, lens: Lens<'d>, conditions: &[ConditionOn<'d>]) {
    heading(page, conditions.len(), "condition");
    for one in conditions {
        let condition = one.condition();
        let status = one.status().map_or("nobody says whether it is met".into(), |status| status.to_string());
        page.line(2, &format!("{}: {} ({status})", held(one.stance()), conditional_clause(condition.record())));
        if let Some(need) = condition.needs() {
            let needed = format!("{} on {}", need.record().position, need.item().title());
            page.line(4, &format!("needs {}: {needed}", need.party().name()));
        }
        evidence(page, 4, of_condition(lens, *one));
    }
}

/// Who pledged what, and how far it came.
pub(super) fn pledges<'d>(page: &mut Page, lens: Lens<'d>, pledges: &[PledgeOn<'d>]) {
    let (sure, possible): (Vec<PledgeOn<'d>>, Vec<_>) =
        pledges.iter().copied().partition(|one| one.standing() == Truth::Yes);
    heading(page, sure.len(), "pledge");
    for one in sure {
        pledge(page, lens, one);
    }
    page.section(&format!("Possibly: {}", possible.len()), possible, |page, one| pledge(page, lens, one));
}

fn pledge<'d>(page: &mut Page, lens: Lens<'d>, one: PledgeOn<'d>) {
    let (view, record) = (one.pledge(), one.pledge().record());
    let each = if record.each { ", each member" } else { "" };
    let mut parts = vec![format!("{}{each}: {}", promised(view), one.status())];
    parts.extend(record.kind.map(|kind| kind.to_string()));
    parts.extend(record.what.clone());
    let totals = [
        ("announced", one.total(PledgeStatus::Announced)),
        ("delivered", one.total(PledgeStatus::Delivered)),
        ("outstanding", one.outstanding()),
    ];
    parts.extend(totals.iter().filter(|(_, total)| !total.is_unknown()).map(|(what, total)| {
        let readings: Vec<_> = total.readings().iter().map(|one| format!("{} {}", one.value, one.unit)).collect();
        let possibly = if readings.len() > 1 { "possibly " } else { "" };
        format!("{what} {possibly}{}", readings.join(" or "))
    }));
    page.line(2, &parts.join("; "));
    evidence(page, 4, of_pledge(lens, one));
}

fn promised(pledge: PledgeRef<'_>) -> String {
    let to: Vec<_> = pledge.to().map(ActorRef::name).collect();
    let to = if to.is_empty() { String::new() } else { format!(" to {}", to.join(", ")) };
    let item = pledge.item().map_or(String::new(), |item| format!(" on {}", item.title()));
    format!("{}{to}{item}", pledge.by().name())
}

/// What changed, or was learned, with the evidence of the line after and of the one before.
pub(super) fn changes<'d>(page: &mut Page, lens: Lens<'d>, changes: &Changes<'d>, too_late: Option<Day>) {
    let all: Vec<_> = changes.iter().collect();
    page.gap();
    match (all.len(), too_late) {
        (0, Some(since)) => {
            let day = lens.day();
            page.line(0, &format!("Nothing can have changed: {since} is after {day}, the day of the answer"));
        }
        (0, None) => page.line(0, "Nothing that is known"),
        (many, _) => page.line(0, &format!("{}, at least", counted(many, "change"))),
    }
    for change in &all {
        page.line(2, &changed(change));
        pending(page, 4, change.after());
        evidence(page, 4, rests_on(lens, change.after()));
        let before = rests_on(lens, change.before());
        if !before.is_empty() {
            page.line(4, "before:");
            evidence(page, 6, before);
        }
    }
    if changes.undated() > 0 {
        page.line(0, &format!("Hidden for want of a day: {}", counted(changes.undated(), "record")));
    }
}

/// The lines and the kind of change, unless that tells already how firm a line is.
fn changed(change: &Change<'_>) -> String {
    let kind = change.kind();
    // Where there is a line at all only on some reading, it appeared, or lapsed, only on some.
    let possible = [change.before(), change.after()].iter().any(|line| matches!(line, Line::Possible(_)));
    match kind {
        ChangeKind::Firmer | ChangeKind::Softer | ChangeKind::OtherTerms => change.to_string(),
        ChangeKind::Appeared | ChangeKind::Lapsed if possible => format!("{change} (possibly {kind})"),
        _ => format!("{change} ({kind})"),
    }
}

/// What rests on something, with the evidence that it rests on.
pub(super) fn claims(page: &mut Page, claims: &[Claim<'_>]) {
    heading(page, claims.len(), "claim");
    for claim in claims {
        page.line(2, &format!("{} [{}]", claimed(claim), claim.path()));
        evidence(page, 4, claim.rests_on());
    }
}

/// What is hedged, and how.
pub(super) fn hedged(page: &mut Page, hedged: &[Cited<'_>]) {
    heading(page, hedged.len(), "hedged claim");
    for one in hedged {
        page.line(2, &format!("{} [{}]", claimed(one.claim()), one.claim().path()));
        evidence(page, 4, [one.evidence()]);
    }
}

/// What one side alone claims.
pub(super) fn one_sided(page: &mut Page, all: &[OneSided<'_>]) {
    heading(page, all.len(), "one-sided claim");
    for one in all {
        let what = match one.what() {
            Bilateral::Agreement(item) => format!("agreement: {}", item.title()),
            Bilateral::Relation(view) => relation(view),
        };
        page.line(2, &what);
        page.line(4, &format!("claimed by {}; not heard of: {}", one.claimants().names(), one.silent().names()));
    }
}
