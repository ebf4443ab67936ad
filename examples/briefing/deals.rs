//! Agreements and pledges: how far they came, and who says so.

use std::collections::HashSet;

use demarche::{ActorRef, AgreementOn, Amount, Bilateral, Lens, PledgeOn, PledgeStatus, Stage, Truth};

use crate::page::{Page, Row, Style, cut, series, unbroken};

/// How many of each are shown.
const MOST: usize = 8;

pub(crate) fn section(lens: Lens<'_>, page: &mut Page) {
    let agreements: Vec<_> = lens.agreements().collect();
    let pledges: Vec<_> = lens.pledges().iter().collect();
    let none = agreements.is_empty() && pledges.is_empty();
    page.heading("AGREEMENTS AND PLEDGES", if none { "none" } else { "" });
    let alone: HashSet<_> = (lens.claimed_by_one_side().iter())
        .filter_map(|one| match one.what() {
            Bilateral::Agreement(item) => Some(item),
            Bilateral::Relation(_) => None,
        })
        .collect();
    for agreement in agreements.iter().take(MOST) {
        let alone = alone.contains(&agreement.item());
        page.flow(Row::plain("  "), &agreed(*agreement, alone), 2);
    }
    rest(agreements.len(), "more agreement", page);
    for pledge in pledges.iter().take(MOST) {
        let row = Row::plain("  ");
        let row = if pledge.standing() == Truth::Yes { row } else { row.with(Style::Unsure, "? ") };
        page.flow(row, &promised(*pledge), 2);
    }
    rest(pledges.len(), "more pledge", page);
}

fn rest(count: usize, what: &str, page: &mut Page) {
    if count > MOST {
        page.row(Row::plain(&format!("  and {}", crate::counted(count - MOST, what))));
    }
}

fn agreed(agreement: AgreementOn<'_>, alone: bool) -> Vec<String> {
    let status = crate::stage(&agreement.status()).unwrap_or("status unknown".into());
    let roles = agreement.roles().flat_map(|role| {
        let names = role.parties().map(|party| cut(party.name(), 40));
        series(&format!("{}: ", role.role()), names, ";")
    });
    let claimed = unbroken(&format!("claimed by {}", crate::claimants(&agreement.claimed_by(), alone)));
    let title = format!("{}: {status};", cut(agreement.item().title(), 50));
    [title].into_iter().chain(roles).chain([claimed]).collect()
}

fn promised(pledge: PledgeOn<'_>) -> Vec<String> {
    let (view, record) = (pledge.pledge(), pledge.pledge().record());
    let each = if record.each { " (each member)" } else { "" };
    let to: Vec<_> = view.to().map(ActorRef::name).collect();
    let to = if to.is_empty() { String::new() } else { format!(" → {}", cut(&to.join(", "), 30)) };
    let kind = record.kind.map(|kind| kind.to_string());
    let what = record.what.as_deref().map(|what| cut(what, 50));
    let item = view.item().map(|item| format!("for {}", cut(item.title(), 50)));
    let status = crate::stage(&pledge.status()).unwrap_or("status unknown".into());
    let announced = amount("announced", &pledge.total(PledgeStatus::Announced));
    let delivered = amount("delivered", &pledge.total(PledgeStatus::Delivered));
    let outstanding = amount("outstanding", &pledge.outstanding());
    let amounts = [announced, delivered, outstanding].into_iter().flatten().collect::<Vec<_>>();
    let amounts = if amounts.is_empty() { vec!["amount unknown".into()] } else { amounts };
    let parts = [kind, Some(status)].into_iter().flatten().chain(amounts);
    let parts: Vec<_> = parts.chain([item, what].into_iter().flatten()).collect();
    let mut pieces = vec![format!("{}{each}{to}:", cut(view.by().name(), 30))];
    pieces.extend(parts.iter().enumerate().map(|(place, part)| {
        let end = if place + 1 == parts.len() { "" } else { ";" };
        format!("{part}{end}")
    }));
    pieces
}

fn amount(what: &str, total: &Stage<Amount>) -> Option<String> {
    let readings: Vec<_> = total.readings().iter().map(|amount| format!("{} {}", amount.value, amount.unit)).collect();
    match total {
        Stage::Definite(_) => Some(format!("{what} {}", readings.join(" or "))),
        Stage::Possible(_) => Some(format!("{what} possibly {}", readings.join(" or "))),
        Stage::Unknown => None,
    }
}
