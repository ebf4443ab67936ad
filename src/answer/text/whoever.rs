//! Of whom it is so, in words.

use super::told::{Items, account, brief};
use crate::answer::account::Account;
use crate::answer::page::{Page, counted, named};
use crate::answer::{Placed, Whoever};
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
pub(super) fn whoever(page: &mut Page, lens: Lens<'_>, who: &Whoever<'_>, items: Items, hidden: &Parties<'_>) {
    let of = who.scope().len();
    let everyone: Vec<_> = who.everyone().collect();
    let those = |bucket| everyone.iter().filter(move |placed| placed.bucket() == bucket).collect::<Vec<_>>();
    if those(Bucket::Holder).is_empty() {
        page.gap();
        page.line(0, &format!("Yes: none of {of} of whom that is surely so"));
    }
    for bucket in [Bucket::Holder, Bucket::Conditional, Bucket::Possible, Bucket::Contested] {
        let those = those(bucket);
        let least = if bucket == Bucket::Holder { ", at least" } else { "" };
        let heading = format!("{}: {} of {of}{least}", heading(bucket), those.len());
        page.section(&heading, those, |page, placed| in_full(page, lens, placed, items));
    }
    let others = those(Bucket::Other);
    page.section(&format!("{}: {} of {of}", heading(Bucket::Other), others.len()), others, |page, placed| {
        in_short(page, placed, items);
    });
    unknown(page, &who.unknown(), of, hidden, who.undated());
    page.section("Blocs as such, beside the count", &who.blocs(), |page, placed| in_full(page, lens, placed, items));
}

fn in_full(page: &mut Page, lens: Lens<'_>, placed: &Placed<'_>, items: Items) {
    if placed.holders().is_empty() {
        page.line(2, placed.party().name());
    }
    for holder in placed.holders() {
        account(page, &Account::of_holder(lens, holder), items);
    }
}

fn in_short(page: &mut Page, placed: &Placed<'_>, items: Items) {
    let stands = brief(placed.holders(), items);
    let stands = if stands.is_empty() { String::new() } else { format!(": {stands}") };
    page.line(2, &format!("{}{stands}", placed.party().name()));
}

/// Of how many nobody knows, and what of them the lens hides.
pub(super) fn unknown(page: &mut Page, unknown: &Parties<'_>, of: usize, hidden: &Parties<'_>, undated: usize) {
    page.gap();
    page.line(0, &format!("Unknown: {}", named(unknown, of)));
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
