//! What stands between parties, and who claims it.

use std::collections::HashSet;

use demarche::{ActorRef, Bilateral, Lens, RelationOn, Truth};

use crate::page::{Page, Row, Style, WIDTH, cut};

/// How many relations are shown.
const MOST: usize = 20;
/// Where the parties begin.
const SIDES: usize = 17;

pub(crate) fn section(lens: Lens<'_>, page: &mut Page) {
    let relations: Vec<_> = lens.relations().iter().collect();
    let note = "? possibly, ↔ mutual; right: who claims it (only: no other side does)";
    page.heading("RELATIONS", if relations.is_empty() { "none" } else { note });
    let alone: HashSet<_> = (lens.claimed_by_one_side().iter())
        .filter_map(|one| match one.what() {
            Bilateral::Relation(relation) => Some(relation),
            Bilateral::Agreement(_) => None,
        })
        .collect();
    let claims = |relation: &RelationOn<'_>| {
        cut(&crate::claimants(&relation.claimed_by(), alone.contains(&relation.relation())), 30)
    };
    let shown: Vec<_> = relations.iter().take(MOST).map(|relation| (*relation, claims(relation))).collect();
    let claimed = WIDTH - shown.iter().map(|(_, claim)| claim.chars().count()).max().unwrap_or_default();
    for (relation, claim) in shown {
        page.row(row(relation, claimed - 1).to(claimed).with(Style::Plain, &claim));
    }
    if relations.len() > MOST {
        page.row(Row::plain(&format!("  and {}", crate::counted(relations.len() - MOST, "more relation"))));
    }
}

fn row(relation: RelationOn<'_>, end: usize) -> Row {
    let (view, record) = (relation.relation(), relation.relation().record());
    let sure = relation.standing() == Truth::Yes;
    let row = Row::plain("  ").with(Style::Unsure, if sure { "" } else { "? " });
    let row = row.to(4).with(Style::Plain, &format!("{} ", relation.kind())).to(SIDES);
    let names = |actors: &mut dyn Iterator<Item = ActorRef<'_>>| {
        actors.map(|actor| actor.name().to_owned()).collect::<Vec<_>>()
    };
    let (by, toward) = (names(&mut view.by()).join(", "), names(&mut view.toward()).join(", "));
    let arrow = if record.symmetric { "↔" } else { "→" };
    let sides = if toward.is_empty() { cut(&by, 60) } else { format!("{} {arrow} {}", cut(&by, 35), cut(&toward, 35)) };
    let degree = record.degree.map(|degree| degree.to_string());
    let trend = record.trend.map(|trend| trend.to_string());
    let sides = [Some(sides), degree, trend].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let said = record.text.as_ref().map_or(String::new(), |text| format!(": {text}"));
    let left = (end + row.left()).saturating_sub(WIDTH);
    row.with(Style::Plain, &cut(&format!("{sides}{said}"), left))
}
