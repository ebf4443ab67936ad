//! Views: `Copy`, equal by what they look at, outlived by what they show; look-ups by id; the builder and back.

use std::collections::HashSet;
use std::fmt::Debug;

use demarche::{
    Act, ActorRef, AgendaEntryRef, AttendanceRef, Attribution, Basis, Bloc, BlocId, BlocRef, Cast, Certainty, Code,
    DefinitionRef, Document, Dossier, DossierBuilder, EdgeRef, Evidence, EvidenceRef, Explanation, Fate, Holder,
    Holders, InForce, Item, ItemId, ItemRef, Lens, Line, Meeting, MeetingId, MeetingRef, Members, Membership,
    MembershipRef, Nation, NationId, NationRef, Office, OfficeRef, Parties, PartyId, PartyRef, Pending, Pledge,
    PledgeRef, Position, Relation, RelationKind, RelationRef, RoleRef, RollCall, RollCallId, RollCallRef, Source,
    SourceId, SourceRef, Speaker, SpeakerId, SpeakerKind, SpeakerRef, Split, SplitQuery, Stance, StanceRef, Statement,
    StatementId, StatementRef, Strength, SubjectRef, UnknownName, Until, Verdict, Vote, When, Who, WhoQuery, day,
};

/// One of everything.
fn builder() -> DossierBuilder {
    Dossier::builder()
        .title("Talks")
        .as_of(day(2025, 3, 26))
        .source(Source::new("paper").title("Who sends troops?").published(day(2025, 3, 25).into()))
        .source(Source::new("cable"))
        .speaker(Speaker::new("elysee", "Élysée Palace", SpeakerKind::Body).of("FRA"))
        .speaker(Speaker::new("aide", "an aide", SpeakerKind::Unnamed).of("elysee"))
        .speaker(
            Speaker::new("minister", "The Minister", SpeakerKind::Person)
                .offices([Office::new("Minister", "ITA"), Office::new("Commissioner", "EU")]),
        )
        .speaker(Speaker::new("nobody", "somebody", SpeakerKind::Unnamed))
        .statement(
            Statement::new("warning", "paper")
                .origin("cable")
                .at("p. 3")
                .quote("a long way to go")
                .by("elysee")
                .by("ITA")
                .said(day(2025, 3, 24))
                .attribution(Attribution::Institutional)
                .act(Act::Warn),
        )
        .nation(Nation::new("FRA", "France"))
        .nation(Nation::new("ITA", "Italy").aliases(["Italia"]))
        .bloc(Bloc::new("EU", "European Union").member(Membership::new("ITA")).member(Membership::new("FRA")))
        .item(Item::new("guarantees", "Security guarantees"))
        .item(Item::new("troops", "Peacekeeping troops").alias("peacekeepers").parent("guarantees"))
        .meeting(Meeting::new("summit", "Paris summit"))
        .stance(
            Stance::new("FRA", Position::Support, "troops")
                .strength(Strength::Strong)
                .cite(Evidence::by_statement("warning"))
                .cite(Evidence::of("paper").at("p. 4").certainty(Certainty::Likely).supporting("strength")),
        )
        .stance(Stance::new("ITA", Position::Oppose, "troops").since(day(2025, 3, 1)).until(day(2025, 3, 20)))
        .stance(
            Stance::new("ITA", Position::Acquiesce, "guarantees")
                .cite(Evidence::of("paper").by("minister").attribution(Attribution::OnRecord).basis(Basis::Implied)),
        )
        .relation(Relation::new(RelationKind::Distrust, ["aide", "FRA"]).toward(["EU"]).cite(Evidence::of("paper")))
        .pledge(Pledge::new("EU").item("guarantees").cite(Evidence::of("paper")))
        .roll_call(RollCall::new("RC-1", "troops", Cast::new().yes(["FRA"])).cite(Evidence::of("paper")))
}

fn talks() -> Dossier {
    builder().build().unwrap_or_else(|invalid| panic!("{invalid:#}"))
}

/// What crosses threads.
#[test]
fn send_and_sync() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Dossier>();
    crosses::<DossierBuilder>();
    crosses::<Document>();
    crosses::<Lens<'_>>();
    crosses::<(NationRef<'_>, BlocRef<'_>, PartyRef<'_>, ActorRef<'_>, SpeakerRef<'_>)>();
    crosses::<(ItemRef<'_>, MeetingRef<'_>, StanceRef<'_>, RelationRef<'_>, PledgeRef<'_>, RollCallRef<'_>)>();
    crosses::<(SourceRef<'_>, StatementRef<'_>, EvidenceRef<'_>, SubjectRef<'_>)>();
    crosses::<(AttendanceRef<'_>, AgendaEntryRef<'_>, EdgeRef<'_>, RoleRef<'_>)>();
    crosses::<(MembershipRef<'_>, DefinitionRef<'_>, OfficeRef<'_>)>();
    crosses::<(Line<'_>, InForce<'_>, Pending<'_>, Parties<'_>, Members<'_>)>();
    crosses::<(WhoQuery<'_>, Who<'_>, Holder<'_>, Holders<'_>)>();
    crosses::<(SplitQuery<'_>, Split<'_>, Explanation<'_>, Verdict<'_>, Fate<'_>)>();
    crosses::<(UnknownName, demarche::Invalid, demarche::Problem)>();
    let talks = talks();
    let lens = talks.now();
    let line = std::thread::scope(|scope| scope.spawn(move || lens.line("FRA", "troops").unwrap()).join().unwrap());
    assert_eq!(line.definite(), Some(Position::Support));
}

/// What is `Copy`, as all views are, and small.
#[test]
fn copy_and_size() {
    fn copied<T: Copy>(size: usize) {
        assert!(size_of::<T>() <= size, "{} is {}", std::any::type_name::<T>(), size_of::<T>());
    }
    copied::<NationRef<'_>>(16);
    copied::<BlocRef<'_>>(16);
    copied::<SpeakerRef<'_>>(16);
    copied::<ItemRef<'_>>(16);
    copied::<MeetingRef<'_>>(16);
    copied::<StanceRef<'_>>(16);
    copied::<RelationRef<'_>>(16);
    copied::<PledgeRef<'_>>(16);
    copied::<RollCallRef<'_>>(16);
    copied::<SourceRef<'_>>(16);
    copied::<StatementRef<'_>>(16);
    copied::<PartyRef<'_>>(24);
    copied::<ActorRef<'_>>(24);
    copied::<SubjectRef<'_>>(24);
    copied::<AttendanceRef<'_>>(16);
    copied::<AgendaEntryRef<'_>>(16);
    copied::<EdgeRef<'_>>(16);
    copied::<RoleRef<'_>>(16);
    copied::<MembershipRef<'_>>(32);
    copied::<DefinitionRef<'_>>(16);
    copied::<OfficeRef<'_>>(16);
    copied::<EvidenceRef<'_>>(40);
    copied::<Lens<'_>>(32);
    copied::<WhoQuery<'_>>(40);
    copied::<SplitQuery<'_>>(48);
    copied::<Pending<'_>>(16);
    copied::<Verdict<'_>>(48);
    copied::<Fate<'_>>(32);
}

/// A longer `'d` stands for a shorter one. That this compiles is the test.
#[test]
fn lifetimes_shorten() {
    macro_rules! shortens {
        ($($View:ident)+) => { $({
            fn shorten<'long: 'short, 'short>(view: $View<'long>) -> $View<'short> {
                view
            }
            let _: for<'d> fn($View<'d>) -> $View<'d> = |view| shorten(view);
        })+ };
    }
    shortens! {
        Lens NationRef BlocRef PartyRef ActorRef SpeakerRef ItemRef MeetingRef StanceRef RelationRef PledgeRef
        RollCallRef SourceRef StatementRef EvidenceRef SubjectRef AttendanceRef AgendaEntryRef EdgeRef RoleRef
        MembershipRef DefinitionRef OfficeRef Line InForce Pending Parties Members WhoQuery Who Holder Holders
        SplitQuery Split Explanation Verdict Fate
    }
    let long = talks();
    let short = talks();
    let both: [NationRef<'_>; 2] = [long.nation("FRA").unwrap(), short.nation("FRA").unwrap()];
    assert_ne!(both[0], both[1]);
}

/// What a view shows lives as long as the dossier, not as long as the view.
#[test]
fn what_is_shown_outlives_the_view() {
    fn texts(dossier: &Dossier) -> Vec<&str> {
        let evidence = dossier.stances().next().unwrap().evidence().next().unwrap();
        vec![
            dossier.nation("FRA").unwrap().name(),
            dossier.bloc("EU").unwrap().name(),
            dossier.bloc("EU").unwrap().id().as_str(),
            dossier.party("ITA").unwrap().name(),
            dossier.party("ITA").unwrap().id(),
            dossier.actor("elysee").unwrap().id(),
            dossier.actor("elysee").unwrap().name(),
            dossier.speaker("aide").unwrap().name(),
            dossier.item("troops").unwrap().title(),
            dossier.item("troops").unwrap().id().as_str(),
            dossier.meeting("summit").unwrap().title(),
            dossier.source("paper").unwrap().title().unwrap(),
            dossier.statement("warning").unwrap().id().as_str(),
            dossier.roll_call("RC-1").unwrap().id().as_str(),
            evidence.quote().unwrap(),
            evidence.locator().unwrap(),
            &dossier.nation("ITA").unwrap().declared().unwrap().aliases[0],
        ]
    }
    fn walks(dossier: &Dossier) -> Vec<PartyRef<'_>> {
        let stances = dossier.party("FRA").unwrap().stances();
        let listed = dossier.bloc("EU").unwrap().listed();
        let heard = dossier.speaker("minister").unwrap().speaks_for();
        stances.map(StanceRef::party).chain(listed).chain(heard).collect()
    }
    fn answers(dossier: &Dossier) -> (Who<'_>, Vec<&str>, Line<'_>) {
        let who = dossier.now().who(Position::Support).on("troops").unwrap();
        let ids = who.scope().parties().ids();
        let line = who.iter().next().unwrap().line().clone();
        (who, ids, line)
    }
    let talks = talks();
    let expected = [
        "France",
        "European Union",
        "EU",
        "Italy",
        "ITA",
        "elysee",
        "Élysée Palace",
        "an aide",
        "Peacekeeping troops",
        "troops",
        "Paris summit",
        "Who sends troops?",
        "warning",
        "RC-1",
        "a long way to go",
        "p. 3",
        "Italia",
    ];
    assert_eq!(texts(&talks), expected);
    // France stated its position, and voted.
    let walked = ["FRA", "FRA", "ITA", "FRA", "ITA", "EU"];
    assert_eq!(walks(&talks).iter().map(|party| party.id()).collect::<Vec<_>>(), walked);
    let (who, ids, line) = answers(&talks);
    assert_eq!((who.iter().count(), ids, line.definite()), (1, vec!["FRA", "ITA"], Some(Position::Support)));
}

/// Views are equal when they are of one record of one dossier; a copy of the dossier is another.
#[test]
fn equality() {
    #[track_caller]
    fn compared<'d, V: PartialEq + Copy + Debug + 'd>(all: &[V], same: V, elsewhere: V) {
        assert!(all.contains(&same), "{same:?}");
        assert!(!all.contains(&elsewhere), "{elsewhere:?} is of another dossier");
        assert!(all.iter().enumerate().all(|(place, one)| all.iter().position(|other| other == one) == Some(place)));
    }
    let talks = talks();
    let copy = talks.clone();
    let all = |talks: &Dossier| talks.nations().len();
    assert_eq!(all(&talks), all(&copy));
    macro_rules! every {
        ($($list:ident)+) => { $({
            let views: Vec<_> = talks.$list().collect();
            compared(&views, talks.$list().next_back().unwrap(), copy.$list().next_back().unwrap());
        })+ };
    }
    every! { sources speakers statements nations blocs items meetings stances relations pledges roll_calls }
    let parties: Vec<_> = talks.nations().map(PartyRef::from).chain(talks.blocs().map(PartyRef::from)).collect();
    compared(&parties, talks.party("EU").unwrap(), copy.party("EU").unwrap());
    let evidence: Vec<_> = talks.stances().flat_map(StanceRef::evidence).collect();
    compared(&evidence, evidence[1], copy.stances().next().unwrap().evidence().next().unwrap());
    let set: HashSet<_> = talks.nations().chain(talks.nations()).chain(copy.nations()).collect();
    assert_eq!(set.len(), 4);
}

/// Lines are equal when they are of one lens on one dossier.
#[test]
fn equality_of_lines() {
    let talks = talks();
    let line = |lens: Lens<'_>| lens.line("FRA", "troops").unwrap() == talks.now().line("FRA", "troops").unwrap();
    assert!(line(talks.now()));
    assert!(line(talks.on(talks.day())));
    assert!(!line(talks.on(day(2025, 3, 27))));
    assert!(!line(talks.now().asserted()));
    assert!(!line(talks.now().known_by(day(2025, 3, 26))));
    let copy = talks.clone();
    assert_ne!(copy.now().line("FRA", "troops").unwrap(), talks.now().line("FRA", "troops").unwrap());
    assert_eq!(copy.now().line("EU", "troops").unwrap(), talks.now().line("EU", "troops").unwrap(), "both unknown");
}

/// Views show their record when debugged.
#[test]
fn debug_shows_the_record() {
    let talks = talks();
    let nation = format!("{:?}", talks.nation("FRA").unwrap());
    assert!(nation.starts_with("NationRef(Nation { id: PartyId(\"FRA\"), name: Some(\"France\")"), "{nation}");
    assert_eq!(format!("{:?}", talks.nation("ESP").unwrap()), "NationRef(\"ESP\")", "of the atlas");
    let evidence = format!("{:?}", talks.stances().next().unwrap().evidence().next().unwrap());
    assert!(evidence.starts_with("EvidenceRef(Evidence { statement: Some(StatementId(\"warning\"))"), "{evidence}");
}

#[test]
fn relations_between_records() {
    let talks = talks();
    let troops = talks.item("troops").unwrap();
    assert_eq!(troops.parents().map(ItemRef::title).collect::<Vec<_>>(), ["Security guarantees"]);
    assert_eq!(troops.children().count(), 0);
    assert_eq!(talks.item("guarantees").unwrap().children().collect::<Vec<_>>(), [troops]);
    let stances: Vec<_> = troops.stances().map(|stance| stance.party().id()).collect();
    assert_eq!(stances, ["FRA", "FRA", "ITA"], "France stated its position, and voted");
    assert_eq!(troops.stances().len(), 3);
    let distrust = talks.relations().next().unwrap();
    assert_eq!(distrust.by().map(ActorRef::id).collect::<Vec<_>>(), ["aide", "FRA"]);
    assert_eq!(distrust.by().map(ActorRef::party).collect::<Vec<_>>(), [None, talks.party("FRA").ok()]);
    assert_eq!(distrust.toward().map(ActorRef::name).collect::<Vec<_>>(), ["European Union"]);
    assert_eq!(talks.pledges().next().unwrap().by(), talks.party("EU").unwrap());
    assert_eq!(talks.roll_call("RC-1").unwrap().item(), troops);
    let voices = |speaker: &str| -> Vec<_> { talks.speaker(speaker).unwrap().speaks_for().map(PartyRef::id).collect() };
    assert_eq!(voices("elysee"), ["FRA"]);
    assert_eq!(voices("aide"), ["FRA"], "through the palace");
    assert_eq!(voices("minister"), ["ITA", "EU"]);
    assert_eq!(voices("nobody"), [] as [&str; 0]);
    let warning = talks.statement("warning").unwrap();
    assert_eq!(warning.source(), talks.source("paper").unwrap());
    assert_eq!(warning.speakers().map(ActorRef::name).collect::<Vec<_>>(), ["Élysée Palace", "Italy"]);
    assert!(talks.party("EU").unwrap().to_string() == "European Union" && !talks.party("EU").unwrap().is_nation());
    assert_eq!(format!("[{:>8}]", talks.party("FRA").unwrap()), "[  France]");
}

/// Each relation between records of the sample, one way and the other, as the ids that it leads to.
#[test]
#[cfg(feature = "json")]
fn relations_between_records_of_the_sample() {
    #[track_caller]
    fn leads<'d>(to: impl IntoIterator<Item = &'d str>, expected: &[&str]) {
        assert_eq!(to.into_iter().collect::<Vec<_>>(), expected);
    }
    #[track_caller]
    fn rests<'d>(on: impl Iterator<Item = EvidenceRef<'d>>, lines: &[&str]) {
        assert_eq!(on.filter_map(EvidenceRef::locator).collect::<Vec<_>>(), lines);
    }
    let paris = demarche::samples::paris().unwrap();
    let meeting = |id: &str| paris.meeting(id).unwrap();
    let item = |id: &str| paris.item(id).unwrap();
    let statement = |id: &str| paris.statement(id).unwrap();
    let speaker = |id: &str| paris.speaker(id).unwrap();
    let relation = |kind| paris.relations().find(|one| one.record().kind == kind).unwrap();

    leads(meeting("dinner").attendance().map(|one| one.party().id()), &["FRA", "UKR"]);
    leads(
        meeting("dinner").attendance().filter_map(AttendanceRef::person).map(|one| one.id().as_str()),
        &["macron", "zelenskyy"],
    );
    leads(meeting("summit").attendance().filter_map(AttendanceRef::person).map(SpeakerRef::name), &[]);
    rests(meeting("dinner").attendance().flat_map(AttendanceRef::evidence), &["L3", "L3"]);
    leads(
        meeting("summit").agenda().take(2).map(|entry| entry.item().id().as_str()),
        &["ukraine", "security-guarantees"],
    );
    rests(meeting("summit").agenda().take(2).flat_map(AgendaEntryRef::evidence), &["L1", "L1"]);
    leads(meeting("dinner").before().map(|one| one.id().as_str()), &["summit"]);
    leads(meeting("dinner").after().map(|one| one.id().as_str()), &[]);
    leads(meeting("briefing").after().map(|one| one.id().as_str()), &["summit"]);
    leads(meeting("briefing").about().map(SubjectRef::id), &["summit"]);
    rests(meeting("briefing").evidence(), &["L10", "L10"]);

    leads(item("first-step").about().map(SubjectRef::id), &["black-sea-ceasefire"]);
    leads(item("peace-treaty").roles().flat_map(RoleRef::parties).map(PartyRef::id), &["FRA", "GBR", "UKR", "USA"]);
    assert!(
        item("peace-treaty")
            .roles()
            .map(RoleRef::role)
            .eq([demarche::RoleKind::Drafter, demarche::RoleKind::Addressee])
    );
    rests(item("peace-treaty").roles().flat_map(RoleRef::evidence), &["L6", "L6"]);
    leads(
        item("peacekeeping-troops").edges().map(|edge| edge.item().id().as_str()),
        &["reassurance-force", "security-guarantees"],
    );
    rests(item("peacekeeping-troops").edges().flat_map(EdgeRef::evidence), &["L18", "L5"]);
    rests(item("security-guarantees").evidence(), &["L1", "L5"]);
    leads(item("security-guarantees").meetings().map(|one| one.id().as_str()), &["summit"]);
    leads(item("first-step").meetings().map(|one| one.id().as_str()), &[]);

    let britain = paris.nation("GBR").unwrap();
    leads(britain.stances().map(|one| one.item().id().as_str()), &["peacekeeping-troops"]);
    let blocs: Vec<_> = britain.blocs().map(|one| one.id().as_str()).collect();
    assert_eq!(blocs[..2], ["EU", "NATO"], "those mentioned first");
    assert!(blocs[2..].is_sorted() && ["COE", "G7", "G20", "UNSC"].iter().all(|id| blocs.contains(id)), "{blocs:?}");
    rests(britain.evidence(), &[]);
    let europeans = paris.bloc("european-nations").unwrap();
    leads(europeans.stances().map(|one| one.item().id().as_str()), &["peacekeeping-troops"]);
    rests(europeans.evidence(), &["L5"]);
    let eu = paris.bloc("EU").unwrap();
    assert!(eu.memberships().map(MembershipRef::party).eq(eu.listed()));
    assert!(eu.memberships().all(|one| one.declared().is_none() && !one.facts().unwrap().source().is_empty()));
    let willing = paris.bloc("coalition-of-the-willing").unwrap();
    leads(
        willing.definitions().take(2).filter_map(DefinitionRef::item).map(|one| one.id().as_str()),
        &["peace-treaty", "security-guarantees"],
    );
    leads(willing.definitions().filter_map(DefinitionRef::attends).map(|one| one.id().as_str()), &[]);
    rests(willing.definitions().take(2).flat_map(DefinitionRef::evidence), &["L7", "L7"]);

    leads(relation(RelationKind::Reaction).about().map(SubjectRef::id), &["loathing"]);
    leads(relation(RelationKind::Mediation).about().map(SubjectRef::id), &["black-sea-ceasefire"]);
    leads(paris.pledges().map(|one| one.by().id()), &["european-nations", "summit-attendees"]);
    leads(paris.pledges().flat_map(PledgeRef::to).map(ActorRef::id), &["UKR"]);
    leads(paris.pledges().filter_map(PledgeRef::item).map(|one| one.id().as_str()), &["security-guarantees", "aid"]);

    leads(
        [statement("loathing"), statement("long-way-to-go")].map(|one| one.origin().id().as_str()),
        &["chat", "article"],
    );
    leads(statement("loathing").addressees().map(ActorRef::id), &["chat-addressee"]);
    leads(statement("loathing").stances().map(|one| one.party().id()), &[]);
    leads(
        statement("loathing").relations().flat_map(RelationRef::by).map(ActorRef::id),
        &["hegseth", "chat-addressee", "hegseth"],
    );
    leads(statement("french-caution").stances().map(|one| one.party().id()), &["FRA"]);
    leads(
        paris.source("article").unwrap().statements().take(2).map(|one| one.id().as_str()),
        &["announced-attendance", "black-sea-announcement"],
    );
    assert_eq!(paris.sources().map(|one| one.statements().count() + one.evidence().len()).sum::<usize>(), 9);

    leads(speaker("elysee-source").of().map(ActorRef::id), &["elysee"]);
    leads(speaker("chat-addressee").of().map(ActorRef::id), &[]);
    leads(speaker("macron").offices().map(|one| one.party().id()), &["FRA"]);
    rests(speaker("macron").offices().flat_map(OfficeRef::evidence), &["L3"]);
    leads(speaker("us-security-officials").includes().map(|one| one.id().as_str()), &["hegseth"]);
    rests(speaker("elysee").evidence(), &["L2", "L2"]);
}

/// Every stance finds its party, its item and its day, however the ledger sorts them.
#[test]
#[cfg(feature = "json")]
fn stances_find_their_rows() {
    let paris = demarche::samples::paris().unwrap();
    for stance in paris.stances() {
        let record = stance.record();
        assert_eq!((stance.party().id(), stance.item().id()), (record.party.as_str(), &record.item));
        assert!(stance.item().stances().any(|one| one == stance) && stance.party().stances().any(|one| one == stance));
    }
}

/// Who voted how, and which body.
#[test]
fn votes() {
    let cast = Cast::new().yes(["FRA"]).abstain(["ITA"]).absent(["EU"]);
    let vote = RollCall::new("RC-2", "troops", cast).body("EU").cite(Evidence::of("paper"));
    let dossier = builder().roll_call(vote).build().unwrap();
    let [first, second]: [RollCallRef<'_>; 2] = dossier.roll_calls().collect::<Vec<_>>().try_into().unwrap();
    let ids =
        |parties: &mut dyn Iterator<Item = PartyRef<'_>>| parties.map(|one| one.id().to_owned()).collect::<Vec<_>>();
    let votes = [Vote::Yes, Vote::No, Vote::Abstain, Vote::Absent].map(|vote| ids(&mut second.of(vote)));
    assert_eq!(votes, [vec!["FRA"], vec![], vec!["ITA"], vec!["EU"]]);
    assert_eq!((first.body(), second.body()), (None, dossier.bloc("EU").ok()));
    assert_eq!((first.evidence().len(), second.evidence().next().unwrap().source()), (1, dossier.source("paper").ok()));
}

/// Somebody speaks for a party on the day of the evidence: said then, else published then.
#[test]
fn own_words_of_a_relation_go_by_the_day_of_the_source() {
    let office = Office::new("Minister", "ITA").until(day(2025, 3, 1));
    let minister = Speaker::new("minister", "The Minister", SpeakerKind::Person).offices([office]);
    let own = |evidence: Evidence| {
        let evidence = evidence.by("minister").attribution(Attribution::OnRecord);
        let dossier = Dossier::builder()
            .source(Source::new("paper").published(day(2025, 3, 25).into()))
            .speaker(minister.clone())
            .nation(Nation::new("ITA", "Italy"))
            .relation(Relation::new(RelationKind::Praise, ["minister"]).cite(evidence))
            .build()
            .unwrap();
        dossier.relations().next().unwrap().evidence().next().unwrap().is_own_words()
    };
    assert!(own(Evidence::of("paper").said(day(2025, 2, 1))));
    assert!(!own(Evidence::of("paper").said(day(2025, 3, 2))));
    assert!(!own(Evidence::of("paper")), "held no longer when it was published");
    assert!(own(Evidence::new()), "on any day");
}

/// Evidence reads the statement it names, or what it gives inline.
#[test]
fn evidence() {
    let talks = talks();
    let [france, _, italy]: [StanceRef<'_>; 3] = talks.stances().collect::<Vec<_>>().try_into().unwrap();
    let [warning, strength]: [EvidenceRef<'_>; 2] = france.evidence().collect::<Vec<_>>().try_into().unwrap();
    assert_eq!(warning.statement(), talks.statement("warning").ok());
    assert_eq!(warning.source(), talks.source("paper").ok());
    assert_eq!(warning.origin(), talks.source("cable").ok());
    assert_eq!((warning.quote(), warning.locator()), (Some("a long way to go"), Some("p. 3")));
    assert_eq!(warning.speakers().map(ActorRef::id).collect::<Vec<_>>(), ["elysee", "ITA"]);
    assert_eq!(warning.said(), Some(day(2025, 3, 24).into()));
    assert_eq!((warning.attribution(), warning.certainty()), (Attribution::Institutional, Certainty::Asserted));
    assert!(!warning.is_own_words() && !france.is_own_words(), "Italy speaks too");

    assert_eq!((strength.statement(), strength.quote(), strength.said()), (None, None, None));
    assert_eq!((strength.supports(), strength.locator()), (Some("strength"), Some("p. 4")));
    assert_eq!(strength.origin(), strength.source());
    assert_eq!((strength.certainty(), strength.attribution()), (Certainty::Likely, Attribution::Narrator));

    let minister = italy.evidence().next().unwrap();
    assert!(minister.is_own_words() && italy.is_own_words() && italy.is_sourced());
    assert_eq!((minister.basis(), minister.record().basis), (Basis::Implied, Basis::Implied));
}

/// A stance begins as given, else as its earliest statement or source dates it.
#[test]
fn periods_of_stances() {
    let talks = talks();
    let told: Vec<_> = talks.stances().map(|stance| (stance.since().to_string(), stance.is_sourced())).collect();
    let expected = [("2025-03-24", true), ("2025-03-01", false), ("2025-03-25", true)];
    assert_eq!(told, expected.map(|(since, sourced)| (since.to_owned(), sourced)));
    let ended = talks.stances().nth(1).unwrap().period();
    assert_eq!((ended.since, ended.until), (Some(When::from(day(2025, 3, 1))), Until::from(day(2025, 3, 20))));
    assert_eq!(ended.to_string(), "2025-03-01/2025-03-20");
}

#[test]
fn lists_are_in_order_of_declaration() {
    let talks = talks();
    assert_eq!(talks.nations().map(NationRef::name).collect::<Vec<_>>(), ["France", "Italy"]);
    assert_eq!(talks.nations().rev().map(NationRef::name).collect::<Vec<_>>(), ["Italy", "France"]);
    assert_eq!(
        talks.speakers().map(|one| one.id().as_str()).collect::<Vec<_>>(),
        ["elysee", "aide", "minister", "nobody"]
    );
    assert_eq!(talks.bloc("EU").unwrap().listed().map(PartyRef::id).collect::<Vec<_>>(), ["ITA", "FRA"]);
    assert_eq!(talks.now().members("EU").unwrap().definite().ids(), ["FRA", "ITA"], "that of the nations");
    let lengths = [
        talks.sources().len(),
        talks.speakers().len(),
        talks.statements().len(),
        talks.nations().len(),
        talks.blocs().len(),
        talks.items().len(),
        talks.meetings().len(),
        talks.stances().len(),
        talks.relations().len(),
        talks.pledges().len(),
        talks.roll_calls().len(),
    ];
    assert_eq!(lengths, [2, 4, 1, 2, 1, 2, 1, 3, 1, 1, 1]);
}

/// An id is given as text, as itself, borrowed or owned, or as a view of what it names.
#[test]
fn what_names_what() {
    let talks = talks();
    let france = talks.nation("FRA").unwrap();
    let (id, text): (NationId, String) = ("FRA".parse().unwrap(), "FRA".into());
    let borrowed = (&id, &text);
    assert_eq!(france.id(), id);
    assert_eq!(talks.nation(borrowed.0).unwrap(), france);
    assert_eq!(talks.nation(borrowed.1).unwrap(), france);
    assert_eq!(talks.nation(id).unwrap(), france);
    assert_eq!(talks.nation(text.clone()).unwrap(), france);
    assert_eq!(talks.nation(france).unwrap(), france);
    assert_eq!(talks.party(id).unwrap(), france.into());
    assert_eq!(talks.party(PartyId::from(id)).unwrap(), france.into());
    assert_eq!(talks.party(france).unwrap(), france.into());
    let eu = talks.bloc("EU").unwrap();
    assert_eq!(talks.bloc(eu).unwrap(), eu);
    assert_eq!(talks.bloc(eu.id()).unwrap(), eu);
    assert_eq!(talks.party(eu.id()).unwrap(), eu.into());
    assert_eq!(talks.party(PartyRef::from(eu)).unwrap(), eu.into());
    let troops = talks.item("troops").unwrap();
    assert_eq!(talks.item(troops.id()).unwrap(), troops);
    macro_rules! names_itself {
        ($($look_up:ident $id:literal)+) => { $({
            let view = talks.$look_up($id).unwrap();
            assert_eq!(talks.$look_up(view).unwrap(), view);
            assert_eq!(talks.$look_up(&view).unwrap(), view);
            assert_eq!(talks.$look_up(view.id()).unwrap(), view);
        })+ };
    }
    names_itself! {
        nation "FRA" bloc "EU" party "EU" speaker "aide" actor "aide" item "troops" source "paper" statement "warning"
        meeting "summit" roll_call "RC-1"
    }
    let aide = talks.speaker("aide").unwrap();
    let actors =
        [talks.actor(id), talks.actor(PartyId::from(id)), talks.actor(france), talks.actor(PartyRef::from(france))];
    assert_eq!(actors.map(Result::unwrap), [france.into(); 4]);
    assert_eq!(talks.actor(eu.id()).unwrap(), eu.into());
    assert_eq!(talks.actor(eu).unwrap(), eu.into());
    assert_eq!(talks.actor(aide.id()).unwrap(), aide.into());
    assert_eq!(talks.actor(aide).unwrap(), aide.into());
    assert_eq!(talks.now().line(id, troops).unwrap(), talks.now().line("FRA", "troops").unwrap());
    // A view of another dossier names by its id.
    let copy = talks.clone();
    assert_eq!(copy.nation(france).unwrap(), copy.nation("FRA").unwrap());
    assert_eq!(copy.now().line(france, troops.id()).unwrap().definite(), Some(Position::Support));
}

/// A record's field takes an id as itself, as a narrower one or as text, owned or borrowed.
#[test]
fn what_is_given_for_an_id() {
    let (nation, bloc): (NationId, BlocId) = ("FRA".parse().unwrap(), "EU".parse().unwrap());
    let (party, text, borrowed) = (PartyId::from(nation), String::from("FRA"), &nation);
    let by = |by: Membership| assert_eq!(by.party.as_str(), "FRA");
    by(Membership::new(nation));
    by(Membership::new(borrowed));
    by(Membership::new(&party));
    by(Membership::new(party.clone()));
    by(Membership::new(&text));
    by(Membership::new(text.clone()));
    by(Membership::new(&*text));
    let speaker: SpeakerId = "aide".parse().unwrap();
    let relation = Relation::new(RelationKind::Praise, [&nation]).toward([&speaker]);
    assert_eq!((relation.by[0].as_str(), relation.toward[0].as_str()), ("FRA", "aide"));
    assert_eq!(Speaker::new(&speaker, &text, SpeakerKind::Group).of(&bloc).of.unwrap().as_str(), "EU");
    assert_eq!(Speaker::new(speaker, text, SpeakerKind::Group).of(party).of.unwrap().as_str(), "FRA");
    let (item, meeting): (ItemId, MeetingId) = ("aid".parse().unwrap(), "summit".parse().unwrap());
    let (source, statement): (SourceId, StatementId) = ("paper".parse().unwrap(), "warning".parse().unwrap());
    assert_eq!(Meeting::new(&meeting, "Summit").before(&meeting).about([&item]).about[0].as_str(), "aid");
    assert_eq!(Item::new(&item, "Aid").about([&statement]).about[0].as_str(), "warning");
    assert_eq!(Evidence::of(&source).source, Statement::new(&statement, &source).source.into());
    assert_eq!(Evidence::by_statement(&statement).statement, Some(statement));
    let vote: RollCallId = "RC-1".parse().unwrap();
    assert_eq!(RollCall::new(&vote, item, Cast::new()).body(&bloc).body, Some(bloc));
}

/// What is asked for and not there: the message, and the nearest ids.
#[test]
fn look_ups_that_fail() {
    #[track_caller]
    fn fails<T: Debug>(found: Result<T, UnknownName>, message: &str, nearest: &[&str]) {
        let error = found.unwrap_err();
        assert_eq!(error.to_string(), message);
        assert_eq!(error.nearest(), nearest);
        assert!(message.contains(error.asked()), "{}", error.asked());
    }
    let talks = talks();
    fails(talks.nation("FRE"), "no nation has the id `FRE`; did you mean `FRA` (France)?", &["FRA"]);
    fails(talks.nation("France"), "no nation has the id `France`; did you mean `FRA` (France)?", &["FRA"]);
    fails(talks.nation("italia"), "no nation has the id `italia`; did you mean `ITA` (Italy)?", &["ITA"]);
    fails(talks.nation("EU"), "no nation has the id `EU`", &[]);
    fails(talks.nation("fra"), "no nation has the id `fra`; did you mean `FRA` (France)?", &["FRA"]);
    fails(talks.bloc("FRA"), "no bloc has the id `FRA`", &[]);
    fails(talks.bloc("European Unoin"), "no bloc has the id `European Unoin`; did you mean `EU`?", &["EU"]);
    fails(talks.party("European Union"), "no party has the id `European Union`; did you mean `EU`?", &["EU"]);
    fails(talks.party("elysee"), "no party has the id `elysee`", &[]);
    fails(
        talks.actor("Elysée Palace"),
        "no nation, bloc or speaker has the id `Elysée Palace`; did you mean `elysee`?",
        &["elysee"],
    );
    fails(talks.speaker("ministre"), "no speaker has the id `ministre`; did you mean `minister`?", &["minister"]);
    fails(talks.item("peacekeeper"), "no agenda item has the id `peacekeeper`; did you mean `troops`?", &["troops"]);
    fails(
        talks.item("guarantee"),
        "no agenda item has the id `guarantee`; did you mean `guarantees`?",
        &["guarantees"],
    );
    fails(talks.source("papers"), "no source has the id `papers`; did you mean `paper`?", &["paper"]);
    fails(talks.statement("warnings"), "no statement has the id `warnings`; did you mean `warning`?", &["warning"]);
    fails(talks.meeting("Paris Summit"), "no meeting has the id `Paris Summit`; did you mean `summit`?", &["summit"]);
    fails(talks.roll_call("RC-2"), "no roll call has the id `RC-2`; did you mean `RC-1`?", &["RC-1"]);
    fails(talks.item(""), "no agenda item has the id ``", &[]);
    fails(talks.item("zzzzzz"), "no agenda item has the id `zzzzzz`", &[]);
    let long = "é".repeat(1_000_000);
    fails(talks.item(&long), &format!("no agenda item has the id `{}…`", "é".repeat(60)), &[]);
}

/// The nearest are at most three, best first.
#[test]
fn the_nearest_are_few() {
    let items = ["ceasefire-1", "ceasefire-2", "ceasefire-3", "ceasefire-4", "ceasefire"];
    let builder = items.into_iter().fold(Dossier::builder(), |builder, id| builder.item(Item::new(id, id)));
    let dossier = builder.build().unwrap();
    let error = dossier.item("ceasefir").unwrap_err();
    assert_eq!(error.nearest(), ["ceasefire", "ceasefire-1", "ceasefire-2"]);
    assert_eq!(
        error.to_string(),
        "no agenda item has the id `ceasefir`; did you mean `ceasefire`, `ceasefire-1` or `ceasefire-2`?"
    );
}

/// The builder collects in any order, and keeps the order of each list.
#[test]
fn the_builder() {
    let first = talks();
    assert_eq!(first.document().title.as_deref(), Some("Talks"));
    assert_eq!(first.day(), day(2025, 3, 26));
    let backwards = Dossier::builder()
        .stance(Stance::new("FRA", Position::Support, "aid"))
        .item(Item::new("aid", "Aid"))
        .nation(Nation::new("FRA", "France"))
        .build()
        .unwrap();
    let forwards = Dossier::builder()
        .nation(Nation::new("FRA", "France"))
        .item(Item::new("aid", "Aid"))
        .stance(Stance::new("FRA", Position::Support, "aid"))
        .build()
        .unwrap();
    assert_eq!(backwards.document(), forwards.document());
    assert_eq!(Dossier::builder().build().unwrap().document(), &Document::default());
}

/// Nothing is checked before it is built, and then everything.
#[test]
fn the_builder_reports_all_at_once() {
    let invalid = Dossier::builder()
        .nation(Nation::new("FRA", "France"))
        .nation(Nation::new("FRA", "Franconia"))
        .stance(Stance::new("FRE", Position::Divided, "aid"))
        .build()
        .unwrap_err();
    let codes: Vec<_> = invalid.problems().iter().map(|problem| (problem.path(), problem.code())).collect();
    assert_eq!(
        codes,
        [
            ("nations[1].id", Code::DuplicateId),
            ("stances[0].party", Code::UnknownReference),
            ("stances[0].item", Code::UnknownReference),
        ]
    );
}

/// A dossier becomes a builder, a document, and a dossier again with nothing lost; changing the copy leaves the first.
#[test]
fn there_and_back() {
    let first = talks();
    let again = first.to_builder().build().unwrap();
    assert_eq!(again.document(), first.document());
    assert_eq!(again.warnings(), first.warnings());
    let more = first.to_builder().nation(Nation::new("DEU", "Germany")).title("More").build().unwrap();
    assert_eq!((more.nations().len(), first.nations().len()), (3, 2));
    assert_eq!((more.document().title.as_deref(), first.document().title.as_deref()), (Some("More"), Some("Talks")));
    let document = Document::from(first.clone());
    assert_eq!(Dossier::try_from(document).unwrap().document(), first.document());
}
