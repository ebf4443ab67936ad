//! Meetings: who comes, who is not named, and what is to be talked about.

use demarche::{AttendanceRef, AttendanceRole, AttendanceStatus, ItemRef, Lens, MeetingOn, PartyRef, SubjectRef};

use crate::page::{Page, Row, cut, series};

/// How many meetings are shown.
const MOST: usize = 6;

pub(crate) fn section(lens: Lens<'_>, page: &mut Page) {
    page.heading("MEETINGS", if lens.meetings().len() == 0 { "none" } else { "" });
    for meeting in lens.meetings().take(MOST) {
        page.flow(Row::plain("  "), &title(meeting), 2);
        page.flow(Row::plain("    "), &who_comes(meeting), 3);
        let agenda = agenda(meeting);
        if !agenda.is_empty() {
            page.flow(Row::plain("    "), &agenda, 3);
        }
    }
    if lens.meetings().len() > MOST {
        page.row(Row::plain(&format!("  and {}", crate::counted(lens.meetings().len() - MOST, "more meeting"))));
    }
}

/// What it is called, what it is, and when.
fn title(meeting: MeetingOn<'_>) -> Vec<String> {
    let record = meeting.meeting().record();
    let kind = record.kind.map(|kind| match record.level {
        Some(level) => format!("{kind} of {level}"),
        None => kind.to_string(),
    });
    let status = crate::stage(&meeting.status()).unwrap_or("status unknown".into());
    let daypart = record.daypart.map_or(String::new(), |daypart| format!(" {daypart}"));
    let day = record.on.map_or("day unknown".into(), |on| format!("{on}{daypart}"));
    let importance = record.importance.map(|importance| format!("{importance} importance"));
    let place = record.place.as_ref().map(|place| cut(place, 30));
    let agenda = meeting.agenda().is_empty().then(|| "agenda unknown".to_owned());
    let rest = [kind, Some(status), place, Some(day), importance, agenda];
    let rest: Vec<_> = rest.into_iter().flatten().collect();
    let title = format!("{}:", cut(meeting.meeting().title(), 60));
    [title].into_iter().chain(series("", rest, "")).collect()
}

/// How many are announced and named, who they are, and of whom it is not clear.
fn who_comes(meeting: MeetingOn<'_>) -> Vec<String> {
    let (surely, possibly) = (meeting.attending(), meeting.expected());
    let of = |nations: bool| {
        let is = move |one: &&AttendanceRef<'_>| one.party().is_nation() == nations;
        let surely = surely.iter().filter(is).map(|one| attendee(*one, ""));
        surely.chain(possibly.iter().filter(is).map(|one| attendee(*one, "?"))).collect::<Vec<_>>()
    };
    let (nations, blocs) = (of(true), of(false));
    let announced = meeting.announced().map_or(String::new(), |announced| format!("{announced} expected, "));
    let colon = if nations.is_empty() { "" } else { ": " };
    let count = format!("{announced}{} named{colon}", meeting.named());
    let mut groups = vec![if nations.is_empty() { vec![count] } else { series(&count, nations, "") }];
    groups.push(series("", blocs, ""));
    groups.push(series("some of ", all(meeting.classes(), ""), ""));
    groups.push(series("unclear: ", all(meeting.unclear(), "?"), ""));
    groups.push(series("not coming: ", all(meeting.absent(), ""), ""));
    groups.push(series("about: ", meeting.meeting().about().map(subject), ""));
    joined(groups)
}

/// Groups one after the other, with semicolons between.
fn joined(groups: Vec<Vec<String>>) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for group in groups.into_iter().filter(|group| !group.is_empty()) {
        if let Some(last) = pieces.last_mut() {
            last.push(';');
        }
        pieces.extend(group);
    }
    pieces
}

fn all(list: Vec<AttendanceRef<'_>>, doubt: &str) -> impl Iterator<Item = String> {
    list.into_iter().map(move |one| attendee(one, doubt))
}

/// Its name and, in brackets, what is not the rule; the doubt is about a status that would settle whether it comes.
fn attendee(one: AttendanceRef<'_>, doubt: &str) -> String {
    let record = one.record();
    let person = one.person().map(|person| person.name().to_owned());
    let status =
        record.status.filter(|status| *status != AttendanceStatus::Expected).map(|status| match status.is_in() {
            Some(_) => format!("{status}{doubt}"),
            None => status.to_string(),
        });
    let role = record.role.filter(|role| *role != AttendanceRole::Participant).map(|role| role.to_string());
    let remarks: Vec<_> = [person, status, role].into_iter().flatten().collect();
    let name = cut(short(one.party()), 40);
    if remarks.is_empty() { name } else { format!("{name} ({})", remarks.join(", ")) }
}

/// The id of a bloc that is known by its initials, else the name.
fn short(party: PartyRef<'_>) -> &str {
    let initials = |id: &str| id.len() > 1 && id.bytes().all(|byte| byte.is_ascii_uppercase());
    if !party.is_nation() && initials(party.id()) { party.id() } else { party.name() }
}

fn subject(subject: SubjectRef<'_>) -> String {
    cut(
        match subject {
            SubjectRef::Item(item) => item.title(),
            SubjectRef::Meeting(meeting) => meeting.title(),
            SubjectRef::Statement(statement) => statement.id().as_str(),
        },
        50,
    )
}

/// What is to be talked about, in order of rank. What is there twice for two aims stands once.
fn agenda(meeting: MeetingOn<'_>) -> Vec<String> {
    let most_sensitive = meeting.most_sensitive();
    let mut entries: Vec<(ItemRef<'_>, Option<u32>, Vec<&str>)> = Vec::new();
    for entry in meeting.agenda() {
        let (item, rank) = (entry.item(), entry.record().rank);
        let most = most_sensitive.contains(&entry).then_some("most sensitive");
        let remarks = entry.record().aim.as_deref().into_iter().chain(most);
        match entries.iter_mut().find(|known| (known.0, known.1) == (item, rank)) {
            Some(known) => known.2.extend(remarks),
            None => entries.push((item, rank, remarks.collect())),
        }
    }
    let entries = entries.into_iter().map(|(item, rank, remarks)| {
        let rank = rank.map_or(String::new(), |rank| format!("#{rank} "));
        let remarks = if remarks.is_empty() { String::new() } else { format!(" ({})", remarks.join(", ")) };
        format!("{rank}{}{remarks}", cut(item.title(), 40))
    });
    series("agenda: ", entries, "")
}
