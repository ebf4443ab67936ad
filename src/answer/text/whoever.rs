//! Of whom it is so, in words.

use super::told::{Items, account, accounts, brief, conditions};
use crate::answer::account::Account;
use crate::answer::asked::Doubts;
use crate::answer::page::{Page, counted, named};
use crate::answer::{Answer, Placed, Whoever};
use crate::lens::{Bucket, Lens, Parties};

/// What is read over each part of an answer.
pub(in crate::answer) fn heading(bucket: Bucket) -> &'static str {
    match bucket {
        Bucket::Holder => "Yes",
        Bucket::Conditional => "Under a condition",
        Bucket::Possible => "Possibly",
        Bucket::Contested => "Contested",
        Bucket::Other => "Otherwise",
        Bucket::Unknown => "Unknown",
    }
}

/// Everyone in scope where it falls: nations, then the blocs beside.
pub(super) fn whoever(page: &mut Page, answer: &Answer<'_>, who: &Whoever<'_>) {
    let (items, doubts, of) = (answer.items_told(), answer.doubts(), who.scope().len());
    let everyone: Vec<_> = who.everyone().collect();
    let those = |bucket| everyone.iter().filter(move |placed| placed.bucket() == bucket).collect::<Vec<_>>();
    let show = |page: &mut Page, placed: &Placed<'_>| in_full(page, answer.lens, placed, items, &doubts);
    if those(Bucket::Holder).is_empty() {
        page.gap();
        page.line(0, &format!("Yes: none of {of} of whom that is surely so"));
    }
    for bucket in [Bucket::Holder, Bucket::Conditional, Bucket::Possible, Bucket::Contested] {
        let those = those(bucket);
        let least = if bucket == Bucket::Holder { ", at least" } else { "" };
        page.section(&format!("{}: {} of {of}{least}", heading(bucket), those.len()), those, show);
    }
    let without = answer.without_line(who).unwrap_or_default();
    let mut others = those(Bucket::Other);
    others.retain(|placed| !without.contains(placed.party()));
    page.section(&format!("{}: {} of {of}", heading(Bucket::Other), others.len()), others, |page, placed| {
        in_short(page, placed, items, &doubts);
    });
    unknown(page, answer, who);
    // Of some it is known where they stand, and not what else was asked: how firmly, or whether they belong.
    for placed in those(Bucket::Unknown).into_iter().filter(|placed| has_line(placed)) {
        in_short(page, placed, items, &doubts);
    }
    page.section("Blocs as such, beside the count", &who.blocs(), show);
}

fn has_line(placed: &Placed<'_>) -> bool {
    placed.holders().iter().any(|holder| !holder.line().is_unknown())
}

fn in_full<'d>(page: &mut Page, lens: Lens<'d>, placed: &Placed<'d>, items: Items, doubts: &Doubts<'d>) {
    let lines: Vec<_> = doubts.lines(placed).into_iter().map(|holder| Account::of_holder(lens, holder)).collect();
    match lines.as_slice() {
        [line] => account(page, line, items),
        lines => accounts(page, placed.party(), lines),
    }
    let [scope, item] = doubts.of(placed);
    if scope {
        page.line(4, "only possibly in scope");
    }
    if item {
        page.line(4, "on what only possibly belongs under the item asked about");
    }
}

fn in_short<'d>(page: &mut Page, placed: &Placed<'d>, items: Items, doubts: &Doubts<'d>) {
    let lines = doubts.lines(placed);
    let stands = brief(&lines, items);
    let stands = if stands.is_empty() { String::new() } else { format!(": {stands}") };
    page.line(2, &format!("{}{stands}", placed.party().name()));
    for holder in lines {
        conditions(page, 4, &holder.line());
    }
}

/// Of how many nobody knows, and what of them the lens hides.
fn unknown(page: &mut Page, answer: &Answer<'_>, who: &Whoever<'_>) {
    let (unknown, undated, of) = (answer.unknown(), who.undated(), who.scope().len());
    page.gap();
    match answer.without_line(who) {
        // Each is named here, or stands as an answer above.
        Some(without) if !without.is_empty() => {
            let above = without.iter().all(|party| who.parties().contains(party));
            let names = if above { "as above".into() } else { without.names() };
            page.line(0, &format!("No line on any record: {} of {of}: {names}", without.len()));
        }
        Some(_) => page.line(0, &format!("No line on any record: none of {of}")),
        None => page.line(0, &format!("Unknown: {}", named(&unknown, of))),
    }
    let hidden = answer.hidden_of(&unknown);
    if !hidden.is_empty() {
        page.line(2, &format!("hidden from this view: what is told of {}", hidden.names()));
    }
    if undated > 0 {
        page.line(2, &format!("hidden for want of a day: {}", counted(undated, "record")));
    }
}

/// The names of some, in a sentence of its own.
pub(super) fn listed(page: &mut Page, heading: &str, parties: &Parties<'_>, of: usize) {
    if !parties.is_empty() {
        page.line(2, &format!("{heading}: {} of {of}: {}", parties.len(), parties.names()));
    }
}
