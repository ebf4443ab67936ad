//! Meetings through a lens: who comes, who is missing, what is to be talked about. RECORDS (f), (g), (l).

use demarche::{
    AgendaEntry, AgendaEntryRef, Attendance, AttendanceRef, AttendanceStatus, Bloc, Certainty, Day, Dossier,
    DossierBuilder, Evidence, Item, Meeting, MeetingStatus, Nation, Sensitivity, Source, Speaker, SpeakerKind, Stage,
    day,
};

const DAY: Day = day(2025, 3, 26);

fn world() -> DossierBuilder {
    let nations = [("FRA", "France"), ("ITA", "Italy"), ("DEU", "Germany"), ("NOR", "Norway")];
    let world = nations.into_iter().fold(Dossier::builder(), |world, (id, name)| world.nation(Nation::new(id, name)));
    let items = ["a", "b", "c", "d"];
    let world = items.into_iter().fold(world, |world, id| world.item(Item::new(id, id)));
    world.as_of(DAY).source(Source::new("paper").published(DAY.into())).bloc(Bloc::new("EU", "European Union"))
}

fn talks(attendance: impl IntoIterator<Item = Attendance>) -> Meeting {
    Meeting::new("talks", "Talks").attendance(attendance.into_iter().collect::<Vec<_>>())
}

fn built(meeting: Meeting) -> Dossier {
    world().meeting(meeting).build().unwrap_or_else(|invalid| panic!("{invalid:#}"))
}

fn parties(entries: Vec<AttendanceRef<'_>>) -> Vec<&str> {
    entries.into_iter().map(|one| one.party().id()).collect()
}

fn items(entries: Vec<AgendaEntryRef<'_>>) -> Vec<&str> {
    entries.into_iter().map(|entry| entry.item().id().as_str()).collect()
}

fn cited(certainty: Certainty) -> Evidence {
    Evidence::of("paper").certainty(certainty)
}

/// Attending, expected, absent, unclear.
#[track_caller]
fn falls(one: Attendance, group: usize) {
    let dossier = built(talks([one]));
    let talks = dossier.now().meeting("talks").unwrap();
    let groups = [talks.attending(), talks.expected(), talks.absent(), talks.unclear()];
    let sizes: Vec<_> = groups.iter().map(Vec::len).collect();
    let expected: Vec<_> = (0..4).map(|place| usize::from(place == group)).collect();
    assert_eq!(sizes, expected);
}

#[test]
fn groups() {
    use AttendanceStatus::{Absent, Attended, Confirmed, Declined, Expected, Invited};
    let one = |status| Attendance::new("FRA").status(status);
    for (status, plain, hedged) in
        [(Attended, 0, 1), (Confirmed, 0, 1), (Expected, 1, 1), (Invited, 1, 1), (Declined, 2, 3), (Absent, 2, 3)]
    {
        falls(one(status), plain);
        falls(one(status).cite(cited(Certainty::Reported)), plain);
        falls(one(status).cite(cited(Certainty::Possible)), hedged);
        falls(one(status).cite(cited(Certainty::Possible)).cite(cited(Certainty::Asserted)), plain);
        // Evidence for one field does not hedge the rest.
        falls(one(status).cite(cited(Certainty::Possible).supporting("status")), plain);
        // As if it were not listed.
        falls(one(status).cite(cited(Certainty::Hypothetical)), 9);
    }
    falls(Attendance::new("FRA"), 3);
    falls(Attendance::new("EU").some(true).status(Confirmed), 9);
}

/// "31 expected, 3 named": nations, each once, never below nothing.
#[test]
fn missing() {
    use AttendanceStatus::{Confirmed, Declined, Expected};
    let one = |party: &str, status| Attendance::new(party).status(status);
    let all = || {
        [
            one("FRA", Confirmed).person("leader"),
            one("FRA", Confirmed).person("minister"),
            one("ITA", Expected),
            one("DEU", Declined),
            Attendance::new("NOR"),
            one("EU", Confirmed),
            one("EU", Expected).some(true),
        ]
    };
    let person = |id: &str| Speaker::new(id, id, SpeakerKind::Person);
    let with = |announced: Option<u32>| {
        let meeting = announced.map_or(talks(all()), |announced| talks(all()).expected(announced));
        let world = world().speaker(person("leader")).speaker(person("minister"));
        let dossier = world.meeting(meeting).build().unwrap();
        let talks = dossier.now().meeting("talks").unwrap();
        assert_eq!(parties(talks.attending()), ["FRA", "FRA", "EU"]);
        assert_eq!(parties(talks.expected()), ["ITA"]);
        assert_eq!(parties(talks.absent()), ["DEU"]);
        assert_eq!(parties(talks.unclear()), ["NOR"]);
        assert_eq!(parties(talks.classes()), ["EU"]);
        (talks.announced(), talks.named(), talks.missing())
    };
    assert_eq!(with(None), (None, 2, None));
    assert_eq!(with(Some(5)), (Some(5), 2, Some(3)));
    assert_eq!(with(Some(2)), (Some(2), 2, Some(0)));
    assert_eq!(with(Some(1)), (Some(1), 2, Some(0)), "more are named than were announced");
    assert_eq!(with(Some(u32::MAX)), (Some(u32::MAX), 2, Some(u32::MAX - 2)));
}

#[test]
fn agendas() {
    let entry = AgendaEntry::new;
    let agenda = [
        entry("d").sensitivity(Sensitivity::Low),
        entry("a").rank(2).sensitivity(Sensitivity::High),
        entry("b").rank(1),
        entry("c").sensitivity(Sensitivity::High),
        entry("a").rank(1).aim("again"),
        entry("a").rank(u32::MAX),
        entry("b").sensitivity(Sensitivity::Most).cite(cited(Certainty::Hypothetical)),
    ];
    let dossier = built(talks([]).agenda(agenda));
    let talks = dossier.now().meeting("talks").unwrap();
    assert_eq!(items(talks.agenda()), ["b", "a", "a", "a", "d", "c"]);
    assert_eq!(items(talks.most_sensitive()), ["a", "c"], "as far as anything is said of it");
    let dossier = built(Meeting::new("talks", "Talks").agenda([entry("a"), entry("b")]));
    assert_eq!(items(dossier.now().meeting("talks").unwrap().most_sensitive()), [""; 0]);
}

/// No lens hides who comes or what is on the agenda.
#[test]
fn lenses_hide_the_status_alone() {
    let entry = AgendaEntry::new("a").cite(cited(Certainty::Likely));
    let france = Attendance::new("FRA").status(AttendanceStatus::Confirmed).cite(cited(Certainty::Reported));
    let meeting = talks([france]).agenda([entry]).status(MeetingStatus::Planned).cite(cited(Certainty::Reported));
    let dossier = built(meeting);
    for lens in [dossier.now().asserted(), dossier.now().on_record(), dossier.now().known_by(day(2025, 3, 1))] {
        let talks = lens.meeting("talks").unwrap();
        assert_eq!(talks.status(), Stage::Unknown);
        assert_eq!(parties(talks.attending()), ["FRA"]);
        assert_eq!(items(talks.agenda()), ["a"]);
    }
}

/// A meeting's status is on record when one that comes says so itself; the classes say nothing.
#[test]
fn statuses_on_the_record() {
    use demarche::Attribution::Institutional;
    let says = |party: &str| Evidence::of("paper").by(party).attribution(Institutional);
    let status = |attendance: Attendance, evidence: Evidence| {
        let dossier = built(talks([attendance]).status(MeetingStatus::Held).cite(evidence));
        dossier.now().on_record().meeting("talks").unwrap().status().definite()
    };
    assert_eq!(status(Attendance::new("FRA"), says("FRA")), Some(MeetingStatus::Held));
    assert_eq!(status(Attendance::new("FRA"), says("ITA")), None);
    assert_eq!(status(Attendance::new("EU").some(true), says("EU")), None);
}

#[test]
fn meetings_in_order_and_unknown_ones() {
    let dossier = world().meeting(Meeting::new("b", "B")).meeting(Meeting::new("a", "A")).build().unwrap();
    let titles: Vec<_> = dossier.now().meetings().map(|meeting| meeting.meeting().title()).collect();
    assert_eq!(titles, ["B", "A"]);
    assert!(dossier.now().meeting("c").is_err());
    let meeting = dossier.meeting("a").unwrap();
    assert_eq!(dossier.now().meeting(meeting).unwrap().meeting(), meeting);
}

/// (f) R5-R9, (g) R55 R57 R63 R68, (l); and of what must not be derivable: France attends "confirmed", the United States
/// or Ukraine attend the summit, France hosts it.
#[cfg(feature = "json")]
#[test]
fn the_summit() {
    let paris = demarche::samples::paris().unwrap();
    let summit = paris.now().meeting("summit").unwrap();
    assert_eq!((summit.announced(), summit.named(), summit.missing()), (Some(31), 3, Some(28)));
    assert_eq!(parties(summit.expected()), ["GBR", "CAN", "NOR"]);
    assert_eq!(parties(summit.attending()), [""; 0]);
    assert_eq!(parties(summit.absent()), [""; 0]);
    assert_eq!(parties(summit.unclear()), [""; 0]);
    assert_eq!(parties(summit.classes()), ["NATO", "EU", "non-eu-countries"]);
    assert_eq!(items(summit.most_sensitive()), ["reassurance-force"]);
    let goals: Vec<_> = summit.agenda().into_iter().filter(|entry| entry.record().rank.is_some()).collect();
    assert_eq!(items(goals), ["aid", "complete-ceasefire", "army-support"]);
    let rest: Vec<_> = summit.agenda().into_iter().skip(3).collect();
    assert_eq!(
        items(rest),
        ["ukraine", "security-guarantees", "security-guarantees", "reassurance-force", "peace-treaty"]
    );
    let dinner = paris.now().meeting("dinner").unwrap();
    assert_eq!((parties(dinner.expected()), parties(dinner.unclear())), (vec!["UKR"], vec!["FRA"]));
    let briefing = paris.now().meeting("briefing").unwrap();
    assert_eq!(parties(briefing.expected()), ["FRA", "USA"]);
}
