//! How firm all of it is: what is hedged, said by people who are not named, leaked, or from one source or none.

use std::collections::{BTreeMap, HashSet};

use demarche::{ActorRef, Certainty, Claim, ClaimRef, Hidden, Lens, StatementRef, UnknownName};

use crate::page::{Page, Row, cut, series};

pub(crate) fn section(lens: Lens<'_>, page: &mut Page) -> Result<(), UnknownName> {
    let footing = Footing::of(lens);
    page.heading("HOW FIRM IT IS", &footing.counts());
    let count = footing.hedged.values().map(Vec::len).sum::<usize>();
    let hedged = footing.hedged.iter().enumerate().flat_map(|(place, (certainty, names))| {
        let head = if place == 0 { format!("hedged ({count}): ") } else { String::new() };
        let end = if place + 1 == footing.hedged.len() { "" } else { ";" };
        series(&format!("{head}{certainty}: "), names.iter().cloned(), end)
    });
    row(&hedged.collect::<Vec<_>>(), page);
    let unnamed: Vec<_> = lens.statements().unnamed().iter().map(said).collect();
    let leaked: Vec<_> = lens.statements().leaked().iter().map(said).collect();
    let (unnamed_head, leaked_head) = (
        format!("statements by people not named ({}): ", unnamed.len()),
        format!("leaked statements ({}): ", leaked.len()),
    );
    let end = if leaked.is_empty() { "" } else { ";" };
    let voices = series(&unnamed_head, unnamed, end).into_iter().chain(series(&leaked_head, leaked, ""));
    row(&voices.collect::<Vec<_>>(), page);
    if lens.knowledge().is_some() {
        hidden(lens, page)?;
    }
    Ok(())
}

/// Nothing where there is nothing.
fn row(pieces: &[String], page: &mut Page) {
    if !pieces.is_empty() {
        page.flow(Row::plain("  "), pieces, 3);
    }
}

#[derive(Default)]
struct Footing {
    hedged: BTreeMap<Certainty, Vec<String>>,
    unnamed: usize,
    leaked: usize,
    total: usize,
    one_source: usize,
    unsourced: usize,
}

impl Footing {
    fn of(lens: Lens<'_>) -> Footing {
        let mut footing = Footing::default();
        let mut whole = None;
        for claim in lens.claims() {
            // Each record comes before its parts.
            if !claim.path().contains('.') {
                whole = Some(claim.record());
            }
            for one in claim.evidence().into_iter().filter(|one| one.certainty().is_hedged()) {
                let field = one.supports().map_or(String::new(), |field| format!(" ({field})"));
                let name = format!("{}{field}", name(&claim, whole));
                footing.hedged.entry(one.certainty()).or_default().push(name);
            }
            if matches!(claim.record(), ClaimRef::Stance(_) | ClaimRef::Relation(_) | ClaimRef::Pledge(_)) {
                footing.total += 1;
                footing.one_source += usize::from(claim.rests_on_one_source());
                footing.unnamed += usize::from(claim.rests_on_unnamed());
                footing.leaked += usize::from(claim.rests_on_leaks());
                footing.unsourced += usize::from(claim.is_unsourced());
            }
        }
        footing
    }

    /// How many records rest on how little.
    fn counts(&self) -> String {
        let counts = [
            (self.one_source, "from one source"),
            (self.unnamed, "not named"),
            (self.leaked, "leaked"),
            (self.unsourced, "without source"),
        ];
        let counts = counts.iter().filter(|(count, _)| *count > 0);
        let counts: Vec<_> = counts.map(|(count, what)| format!("{count} {what}")).collect();
        if counts.is_empty() {
            return String::new();
        }
        format!("of {} stances, relations and pledges: {}", self.total, counts.join(", "))
    }
}

/// A claim in few words; of a part, with the whole to which it belongs.
fn name(claim: &Claim<'_>, whole: Option<ClaimRef<'_>>) -> String {
    let part = match claim.record() {
        ClaimRef::Edge(edge) => format!(" under {}", cut(edge.item().title(), 30)),
        ClaimRef::Membership(membership) => format!(": {}", membership.party()),
        ClaimRef::Assertion(assertion) => format!(": {}", assertion.party()),
        ClaimRef::Attendance(attendance) => format!(": {}", attendance.party()),
        ClaimRef::AgendaEntry(entry) => format!(": {}", cut(entry.item().title(), 30)),
        ClaimRef::Office(office) => format!(" for {}", office.party()),
        ClaimRef::Role(role) => format!(": {}", role.role()),
        ClaimRef::Definition(_) => ": who belongs to it".into(),
        ClaimRef::ItemStep(step) => format!(": {}", step.status()),
        ClaimRef::MeetingStep(step) => format!(": {}", step.status()),
        ClaimRef::PledgeStep(step) => format!(": {}", step.status()),
        ClaimRef::Condition(_) | ClaimRef::Need(_) | ClaimRef::ConditionStep(_) => ": a condition".into(),
        _ => String::new(),
    };
    let whole = match whole.unwrap_or(claim.record()) {
        ClaimRef::Source(source) => source.title().unwrap_or(source.id().as_str()).to_owned(),
        ClaimRef::Speaker(speaker) => speaker.name().to_owned(),
        ClaimRef::Nation(nation) => nation.name().to_owned(),
        ClaimRef::Bloc(bloc) => bloc.name().to_owned(),
        ClaimRef::Item(item) => item.title().to_owned(),
        ClaimRef::Meeting(meeting) => meeting.title().to_owned(),
        ClaimRef::Stance(stance) => format!("{} on {}", cut(stance.party().name(), 20), stance.item().title()),
        ClaimRef::Relation(relation) => {
            let by: Vec<_> = relation.by().map(ActorRef::name).collect();
            format!("{} of {}", relation.record().kind, by.join(", "))
        }
        ClaimRef::Pledge(pledge) => format!("pledge of {}", pledge.by()),
        ClaimRef::RollCall(roll_call) => roll_call.record().id.as_str().to_owned(),
        _ => claim.path(),
    };
    format!("{}{}", cut(&whole, 40), cut(&part, 40))
}

/// Who said it, or what it is called, and where it stands.
fn said(statement: StatementRef<'_>) -> String {
    let speakers: Vec<_> = statement.speakers().map(ActorRef::name).collect();
    let who = if speakers.is_empty() { statement.id().to_string() } else { speakers.join(", ") };
    let place = statement.record().locator.as_deref().map_or(String::new(), |place| format!(" {place}"));
    format!("{} ({}{place})", cut(&who, 40), cut(statement.origin().id().as_str(), 20))
}

/// What was not surely known by the day.
fn hidden(lens: Lens<'_>, page: &mut Page) -> Result<(), UnknownName> {
    let (mut hidden, mut undated) = (0, 0);
    for item in lens.dossier().items() {
        let mut parties: Vec<_> = item.stances().map(demarche::StanceRef::party).collect();
        parties.dedup();
        for party in parties {
            for (_, why) in lens.explain(party, item)?.hidden() {
                hidden += 1;
                undated += usize::from(why == Hidden::Undated);
            }
        }
    }
    let all = lens.dossier().on(lens.day());
    let seen: HashSet<_> = lens.relations().iter().map(demarche::RelationOn::relation).collect();
    let relations = all.relations().iter().filter(|one| !seen.contains(&one.relation())).count();
    let seen: HashSet<_> = lens.pledges().iter().map(demarche::PledgeOn::pledge).collect();
    let pledges = all.pledges().iter().filter(|one| !seen.contains(&one.pledge())).count();
    page.row(Row::plain(&format!(
        "  not surely known by then, and left out: {} ({undated} undated), {}, {}",
        crate::counted(hidden, "stance"),
        crate::counted(relations, "relation"),
        crate::counted(pledges, "pledge"),
    )));
    Ok(())
}
