//! Blocs, meetings and the map, in words.

use super::told::{Items, account, evidence, of_bloc, on_item, stands};
use super::whoever::{heading, listed};
use crate::answer::account::Account;
use crate::answer::breaking::unsurely;
use crate::answer::page::{Page, counted, named, with_article};
use crate::answer::{MapOn, StandOn};
use crate::dossier::{AgendaEntryRef, AttendanceRef, BlocRef};
use crate::lens::{Bucket, Division, Lens, MeetingOn, Members, Split, Tally};
use crate::model::Position;

/// That something may not hang under the item that was asked about, so that all that is told of it is at best possible.
pub(super) const PERHAPS: &str = "only possibly belongs under the item asked about";

/// How many stand where, and who.
pub(super) fn tally(page: &mut Page, tally: &Tally<'_>) {
    let of = tally.scope().len();
    for (position, parties) in tally.positions() {
        listed(page, &position.to_string(), &parties, of);
    }
    let rest = [
        ("under a condition", tally.conditional()),
        ("possibly somewhere", tally.possible()),
        ("contested", tally.contested()),
    ];
    for (heading, parties) in &rest {
        listed(page, heading, parties, of);
    }
    page.line(2, &format!("unknown: {}", named(&tally.unknown(), of)));
}

/// Where everyone stands, item by item.
pub(super) fn map(page: &mut Page, lens: Lens<'_>, maps: &[MapOn<'_>]) {
    for map in maps {
        page.gap();
        page.line(0, map.item().title());
        if !map.is_surely_asked() {
            page.line(2, PERHAPS);
        }
        tally(page, map.tally());
        map.blocs().iter().for_each(|stand| beside(page, lens, stand));
    }
}

/// Where a party stands on what only possibly hangs under the item that was asked about.
pub(super) fn perhaps(page: &mut Page, lens: Lens<'_>, stands: &[StandOn<'_>]) {
    let heading = format!("Possibly, as each {PERHAPS}");
    page.section(&heading, stands, |page, stand| {
        for line in [stand.line(), stand.remark()].into_iter().filter(|line| !line.is_unknown()) {
            on_item(page, &Account::of_line(lens, stand.party(), stand.item(), line.clone()));
        }
        if stand.line().is_unknown() && stand.remark().is_unknown() {
            page.line(2, &format!("{}: unknown", stand.item().title()));
        }
    });
}

/// What a bloc says, and what is said of it.
fn beside(page: &mut Page, lens: Lens<'_>, stand: &StandOn<'_>) {
    for line in [stand.line(), stand.remark()].into_iter().filter(|line| !line.is_unknown()) {
        of_bloc(page, &Account::of_line(lens, stand.party(), stand.item(), line.clone()));
    }
}

/// How a bloc splits.
pub(super) fn split(page: &mut Page, lens: Lens<'_>, split: &Split<'_>) {
    page.gap();
    page.line(0, &format!("Members of {} on {}", with_article(split.bloc().name()), split.item().title()));
    tally(page, split.tally());
    own(page, lens, split);
}

/// The line of the bloc itself, and what is said of it.
fn own(page: &mut Page, lens: Lens<'_>, split: &Split<'_>) {
    page.gap();
    page.line(0, &format!("{} as such: {}", split.bloc().name(), stands(&split.line())));
    for line in [split.line(), split.remark()].into_iter().filter(|line| !line.is_unknown()) {
        of_bloc(page, &Account::of_line(lens, split.bloc().into(), split.item(), line));
    }
    let named = [("dissociated from its line", split.dissociated()), ("aligned with it", split.aligned())];
    for (how, parties) in named.iter().filter(|(_, parties)| !parties.is_empty()) {
        page.line(2, &format!("{how}: {}", parties.names()));
    }
}

/// Who breaks with a bloc.
pub(super) fn breaks(page: &mut Page, lens: Lens<'_>, split: &Split<'_>) {
    let (breaks, of) = (split.breaks(), split.members().len());
    page.gap();
    let none = split.line().definite().is_none();
    let answer = match breaks.is_empty() {
        true if none => "Breaking with it: nobody can, as the bloc has no definite line of its own".into(),
        true => format!("Breaking with it: none of {of} of whom that is surely so"),
        false => format!("Breaking with it: {} of {of}, at least", breaks.len()),
    };
    page.line(0, &answer);
    for party in &breaks {
        match split.line_of(party) {
            Some(line) if !line.is_unknown() => {
                account(page, &Account::of_line(lens, party, split.item(), line), Items::Known);
            }
            _ => page.line(2, party.name()),
        }
    }
    for bucket in [Bucket::Conditional, Bucket::Possible, Bucket::Contested] {
        let those = unsurely(split, bucket);
        page.section(&format!("{}: {} of {of}", heading(bucket), those.len()), those, |page, (party, line)| {
            account(page, &Account::of_line(lens, party, split.item(), line), Items::Known);
        });
    }
    own(page, lens, split);
    page.gap();
    page.line(0, &format!("Unknown: {}", named(&split.tally().unknown(), of)));
}

/// What divides a bloc: the sides, item by item.
pub(super) fn divides(page: &mut Page, bloc: BlocRef<'_>, divisions: &[Division<'_>]) {
    page.gap();
    match divisions {
        [] => page.line(0, &format!("Nothing of which it is known that it divides {}", with_article(bloc.name()))),
        divisions => page.line(0, &format!("{}, at least", counted(divisions.len(), "item"))),
    }
    for division in divisions {
        page.gap();
        page.line(0, division.item().title());
        tally(page, division.tally());
    }
}

/// Whether a bloc can still agree.
pub(super) fn can_agree(page: &mut Page, lens: Lens<'_>, split: &Split<'_>, positions: &[Position]) {
    page.gap();
    for position in positions {
        let holdouts = split.holdouts(*position);
        let answer = if split.can_be_unanimous(*position) {
            "yes: no member definitely holds anything else".to_owned()
        } else {
            format!("no: {} definitely hold something else: {}", holdouts.len(), holdouts.names())
        };
        page.line(0, &format!("To {position}: {answer}"));
    }
    page.gap();
    page.line(0, &format!("Members of {} on {}", with_article(split.bloc().name()), split.item().title()));
    tally(page, split.tally());
    own(page, lens, split);
}

/// Who is in a bloc.
pub(super) fn members(page: &mut Page, members: &Members<'_>) {
    let unsure = members.unsure();
    if members.definite().is_empty() {
        page.gap();
        page.line(0, "Members: nobody of whom that is surely so");
    }
    for (heading, parties) in [("Members", members.definite()), ("Possibly members", members.possible())] {
        page.section(
            &format!("{heading}: {}", parties.len()),
            [parties].iter().filter(|one| !one.is_empty()),
            |page, all| {
                page.line(2, &all.names());
            },
        );
    }
    page.gap();
    let unknown = members.unknown();
    if unknown.is_empty() {
        page.line(0, "Unknown: nobody whom the dossier mentions");
    } else {
        page.line(0, &format!("Unknown: {}: {}", unknown.len(), unknown.names()));
    }
    if !unsure.is_empty() {
        page.line(2, &format!("not sure, by what the atlas has found: {}", unsure.names()));
    }
}

/// Who attends a meeting.
pub(super) fn attendance(page: &mut Page, meeting: MeetingOn<'_>) {
    page.gap();
    let record = meeting.meeting().record();
    let place = record.place.as_ref().map_or(String::new(), |place| format!(", {place}"));
    let on = record.on.map_or(String::new(), |on| format!(", {on}"));
    page.line(0, &format!("{}{place}{on}: {}", meeting.meeting().title(), meeting.status()));
    let parts = [
        ("Attending", meeting.attending()),
        ("Expected", meeting.expected()),
        ("Unclear", meeting.unclear()),
        ("Absent", meeting.absent()),
        ("Some of", meeting.classes()),
    ];
    for (heading, those) in parts {
        page.section(&format!("{heading}: {}", those.len()), those, |page, one| attendant(page, one));
    }
    page.gap();
    match (meeting.announced(), meeting.missing()) {
        (Some(announced), Some(missing)) => {
            page.line(0, &format!("Announced: {announced}; named: {}; not named: {missing}", meeting.named()));
        }
        _ => page.line(0, &format!("Named: {}; how many are to come is not told", meeting.named())),
    }
}

fn attendant(page: &mut Page, one: AttendanceRef<'_>) {
    let record = one.record();
    let person = one.person().map(|person| format!("by {}", person.name()));
    let words = [record.role.map(|role| role.to_string()), record.status.map(|status| status.to_string())];
    let parts: Vec<_> = [Some(one.party().name().to_owned()), person].into_iter().chain(words).flatten().collect();
    page.line(2, &parts.join(", "));
    evidence(page, 4, one.evidence());
}

/// What is most sensitive at a meeting.
pub(super) fn agenda(page: &mut Page, meeting: MeetingOn<'_>, entries: &[AgendaEntryRef<'_>]) {
    page.gap();
    if entries.is_empty() {
        page.line(
            0,
            &format!("Of nothing on the agenda of {} is it told how sensitive it is", meeting.meeting().title()),
        );
    }
    for entry in entries {
        let record = entry.record();
        let words = [
            record.sensitivity.map(|one| format!("{one} sensitivity").replace("most sensitivity", "most sensitive")),
            record.rank.map(|rank| format!("rank {rank}")),
            record.priority.map(|one| format!("{one} priority")),
            record.aim.as_ref().map(|aim| format!("to {aim}")),
        ];
        let words: Vec<_> = words.into_iter().flatten().collect();
        page.line(0, &format!("{}: {}", entry.item().title(), words.join(", ")));
        evidence(page, 2, entry.evidence());
    }
}
