//! Who belongs to a bloc on a day: status by status, roster by roster, and against plain enumeration of the dates.

use demarche::{
    Assertion, Attendance, AttendanceStatus, Attribution, Bloc, Certainty, Code, Condition, ConditionKind, Day,
    Definition, Document, Dossier, Evidence, Item, Lens, Meeting, Membership, MembershipStatus, Nation, Position,
    Roster, Source, Stance, Truth, Until, When, day,
};
use proptest::prelude::*;

/// The bloc `g` with the nations `AAA`, `BBB` and `CCC` beside it, and the bloc `h`.
fn document(bloc: Bloc) -> Document {
    let mut document = Document::default();
    document.sources = vec![Source::new("paper")];
    document.sources[0].published = Some(day(2025, 2, 1).into());
    document.nations = ["AAA", "BBB", "CCC"].map(|id| Nation::new(id, id)).into();
    document.agenda = vec![Item::new("x", "An item"), Item::new("y", "Another")];
    document.blocs = vec![bloc, Bloc::new("h", "Another bloc")];
    document
}

fn when(text: &str) -> When {
    let full = |part: &str| if part.is_empty() { String::new() } else { format!("2025-{part}") };
    match text.split_once("..") {
        Some((first, last)) => format!("[{}..{}]", full(first), full(last)).parse().unwrap(),
        None => full(text).parse().unwrap(),
    }
}

/// Memberships as `PARTY WORD…`, apart by `;`: a status, `since DATE`, `until DATE` or `until ?`, a certainty.
fn list(text: &str) -> Bloc {
    let mut bloc = Bloc::new("g", "A bloc");
    for text in text.split(';').filter(|text| !text.trim().is_empty()) {
        let mut words = text.split_whitespace();
        let mut membership = Membership::new(words.next().unwrap());
        while let Some(word) = words.next() {
            if word == "since" {
                membership.since = Some(when(words.next().unwrap()));
            } else if word == "until" {
                let until = words.next().unwrap();
                membership.until = if until == "?" { Until::Unknown } else { when(until).into() };
            } else if let Ok(certainty) = word.parse::<Certainty>() {
                membership = membership.cite(Evidence::of("paper").certainty(certainty));
            } else {
                membership.status = word.parse().unwrap();
            }
        }
        bloc = bloc.member(membership);
    }
    bloc
}

/// Who is in `g`: `AAA` surely, `~AAA` possibly, `?AAA` nobody knows.
fn seen(lens: Lens<'_>) -> String {
    let members = lens.members("g").unwrap();
    let marked = |mark: &'static str, ids: Vec<&str>| ids.into_iter().map(move |id| format!("{mark}{id}")).collect();
    let all: [Vec<String>; 3] = [
        marked("", members.definite().ids()),
        marked("~", members.possible().ids()),
        marked("?", members.unknown().ids()),
    ];
    all.concat().join(" ")
}

fn on(document: &Document, looking: &str) -> String {
    seen(Dossier::try_from(document.clone()).unwrap().on(when(looking).exact().unwrap()))
}

fn members(bloc: Bloc, looking: &str) -> String {
    on(&document(bloc), looking)
}

fn complete(text: &str) -> Bloc {
    list(text).roster(Roster::Complete)
}

// Lists.

#[test]
fn a_status_says_whether_a_party_is_in() {
    for status in ["member", "permanent", "elected", "suspended"] {
        assert_eq!(members(complete(&format!("AAA {status}")), "03-01"), "AAA", "{status}");
    }
    for status in ["observer", "partner", "associate", "participant", "candidate", "outside"] {
        assert_eq!(members(complete(&format!("AAA {status}")), "03-01"), "", "{status}");
        assert_eq!(members(list(&format!("AAA {status}")), "03-01"), "?BBB ?CCC", "{status}: out of an open list too");
    }
    assert_eq!(members(complete("AAA disputed"), "03-01"), "~AAA");
}

#[test]
fn a_roster_says_what_holds_for_the_others() {
    assert_eq!(members(list("AAA").roster(Roster::Complete), "03-01"), "AAA");
    assert_eq!(members(list("AAA").roster(Roster::Open), "03-01"), "AAA ?BBB ?CCC");
    assert_eq!(members(list("AAA"), "03-01"), "AAA ?BBB ?CCC", "a list alone is open");
    assert_eq!(members(list("").roster(Roster::Unknown), "03-01"), "?AAA ?BBB ?CCC");
    assert_eq!(members(list("").roster(Roster::Complete), "03-01"), "", "nobody is in it");
    assert_eq!(members(list(""), "03-01"), "?AAA ?BBB ?CCC");
}

#[test]
fn an_organisation_that_is_not_made_of_nations_has_none() {
    assert_eq!(members(list("").roster(Roster::None), "03-01"), "");
}

#[test]
fn a_size_that_is_met_makes_a_list_complete() {
    assert_eq!(members(list("AAA; BBB").size(2), "03-01"), "AAA BBB");
    assert_eq!(members(list("AAA; BBB").size(3), "03-01"), "AAA BBB ?CCC");
    assert_eq!(members(list("AAA; BBB disputed").size(2), "03-01"), "AAA ~BBB ?CCC", "only sure members count");
    assert_eq!(members(list("AAA; BBB observer").size(2), "03-01"), "AAA ?CCC");
    // Met on one day, not on another.
    let joined = list("AAA; BBB since 03-05").size(2);
    assert_eq!(members(joined.clone(), "03-04"), "AAA ?CCC");
    assert_eq!(members(joined, "03-05"), "AAA BBB");
}

#[test]
fn memberships_have_dates_both_included() {
    let dated = || complete("AAA since 03-03 until 03-05");
    assert_eq!(members(dated(), "03-02"), "");
    assert_eq!(members(dated(), "03-03"), "AAA");
    assert_eq!(members(dated(), "03-05"), "AAA");
    assert_eq!(members(dated(), "03-06"), "");
    let again = || complete("AAA until 03-02; AAA since 03-05");
    assert_eq!(members(again(), "03-02"), "AAA");
    assert_eq!(members(again(), "03-03"), "");
    assert_eq!(members(again(), "03-05"), "AAA");
    let risen = || complete("AAA candidate until 03-04; AAA since 03-05");
    assert_eq!(members(risen(), "03-04"), "");
    assert_eq!(members(risen(), "03-05"), "AAA");
}

#[test]
fn partial_dates_make_members_possible() {
    let begins = || complete("AAA since 03-03..03-05");
    assert_eq!(members(begins(), "03-02"), "");
    assert_eq!(members(begins(), "03-03"), "~AAA");
    assert_eq!(members(begins(), "03-04"), "~AAA");
    assert_eq!(members(begins(), "03-05"), "AAA");
    let ends = || complete("AAA until 03-03..03-05");
    assert_eq!(members(ends(), "03-03"), "AAA");
    assert_eq!(members(ends(), "03-04"), "~AAA");
    assert_eq!(members(ends(), "03-06"), "");
    let ended = || complete("AAA since 03-03 until ?");
    assert_eq!(members(ended(), "03-03"), "AAA");
    assert_eq!(members(ended(), "03-04"), "~AAA");
    assert_eq!(members(complete("AAA disputed since 03-03..03-05"), "03-04"), "~AAA");
    assert_eq!(members(complete("AAA observer since 03-03..03-05"), "03-04"), "");
}

#[test]
fn listed_but_only_outside_its_dates_is_out() {
    assert_eq!(members(list("AAA since 03-03; BBB"), "03-02"), "BBB ?CCC");
    assert_eq!(members(list("AAA until 03-03; BBB"), "03-04"), "BBB ?CCC");
    assert_eq!(members(list("AAA until 03-03").roster(Roster::Open), "03-04"), "?BBB ?CCC");
}

#[test]
fn hedged_memberships_are_possible() {
    assert_eq!(members(complete("AAA asserted"), "03-01"), "AAA");
    assert_eq!(members(complete("AAA reported"), "03-01"), "AAA");
    for hedge in ["alleged", "likely", "expected", "possible"] {
        assert_eq!(members(complete(&format!("AAA {hedge}")), "03-01"), "~AAA", "{hedge}");
    }
    assert_eq!(members(complete("AAA possible asserted"), "03-01"), "AAA", "as certain as its best evidence");
}

#[test]
fn hypothetical_memberships_never_count() {
    assert_eq!(members(complete("AAA hypothetical"), "03-01"), "");
}

#[test]
fn a_hedged_membership_takes_nothing_from_a_sure_one() {
    let left = list("AAA until 03-02; AAA possible since 03-08");
    assert_eq!(members(left, "03-05"), "?BBB ?CCC", "listed, but only outside its dates, on both readings");
    assert_eq!(members(list("AAA possible since 03-08"), "03-05"), "?AAA ?BBB ?CCC", "it need not be listed");
}

#[test]
fn no_lens_hides_a_roster() {
    let dossier = Dossier::try_from(document(complete("AAA reported; BBB"))).unwrap();
    let lens = dossier.on(day(2025, 3, 1)).known_by(day(2025, 1, 1)).on_record().asserted().stated();
    assert_eq!(seen(lens), "AAA BBB");
}

#[test]
fn assertions_speak_for_who_is_not_listed() {
    let asserting = |assertion: Assertion| list("AAA").asserts([assertion]);
    assert_eq!(members(asserting(Assertion::new("BBB", MembershipStatus::Outside)), "03-01"), "AAA ?CCC");
    let dated = || asserting(Assertion::new("BBB", MembershipStatus::Outside).on(day(2025, 3, 5)));
    assert_eq!(members(dated(), "03-05"), "AAA ?CCC");
    assert_eq!(members(dated(), "03-04"), "AAA ?BBB ?CCC", "it is said of one day");
    assert_eq!(members(asserting(Assertion::new("BBB", MembershipStatus::Member)), "03-01"), "AAA BBB ?CCC");
    let windowed = || asserting(Assertion::new("BBB", MembershipStatus::Outside).on(when("03-04..03-05")));
    assert_eq!(members(windowed(), "03-04"), "AAA ?BBB ?CCC");
}

#[test]
fn hedged_assertions_are_possible() {
    let evidence = Evidence::of("paper").certainty(Certainty::Possible);
    let assertion = Assertion::new("BBB", MembershipStatus::Member).cite(evidence);
    assert_eq!(members(list("AAA").asserts([assertion]), "03-01"), "AAA ~BBB ?CCC");
}

#[test]
fn membership_goes_one_level_only() {
    let mut document = document(complete("AAA; h"));
    document.blocs[1] = Bloc::new("h", "Another bloc").member(Membership::new("BBB"));
    assert_eq!(on(&document, "03-01"), "AAA h");
}

#[test]
fn a_nation_is_in_nothing_before_it_exists() {
    let mut document = document(complete("AAA; BBB"));
    document.nations[0] = Nation::new("AAA", "AAA").since(day(2025, 3, 3)).until(when("03-05..03-06"));
    assert_eq!(on(&document, "03-02"), "BBB");
    assert_eq!(on(&document, "03-03"), "AAA BBB");
    assert_eq!(on(&document, "03-06"), "BBB ~AAA");
    assert_eq!(on(&document, "03-07"), "BBB");
}

// Definitions.

/// A line in the party's own words.
fn own(party: &str, position: Position, item: &str) -> Stance {
    let own = Evidence::of("paper").attribution(Attribution::Institutional);
    Stance::new(party, position, item).since(day(2025, 3, 2)).cite(own)
}

fn support(party: &str, item: &str) -> Stance {
    own(party, Position::Support, item)
}

/// A line that a report tells.
fn told(party: &str, position: Position, item: &str, certainty: Certainty) -> Stance {
    let report = Evidence::of("paper").certainty(certainty);
    Stance::new(party, position, item).since(day(2025, 3, 3)).cite(report)
}

fn defined(definitions: &[Definition], stances: &[Stance]) -> String {
    let mut document = document(Bloc::new("g", "A bloc"));
    document.blocs[0].defined_by = definitions.to_vec();
    document.stances = stances.to_vec();
    on(&document, "03-05")
}

fn supporters(item: &str) -> Definition {
    Definition::holding(Position::Support, item)
}

#[test]
fn a_bloc_may_be_who_holds_a_position() {
    let of_aaa = |stances: &[Stance]| defined(&[supporters("x")], stances);
    let oppose = || own("AAA", Position::Oppose, "x");
    let hedged = || told("AAA", Position::Support, "x", Certainty::Likely);
    let report = || told("AAA", Position::Oppose, "x", Certainty::Asserted);
    let condition = |kind| support("AAA", "x").condition(Condition::new(kind, "something happens"));
    assert_eq!(of_aaa(&[]), "?AAA ?BBB ?CCC");
    assert_eq!(of_aaa(&[support("AAA", "x")]), "AAA ?BBB ?CCC");
    assert_eq!(of_aaa(&[support("AAA", "y")]), "?AAA ?BBB ?CCC", "on something else");
    assert_eq!(of_aaa(&[oppose()]), "?BBB ?CCC", "who holds another position is out");
    assert_eq!(of_aaa(&[hedged()]), "~AAA ?BBB ?CCC", "a hedged line");
    assert_eq!(of_aaa(&[support("AAA", "x"), report()]), "~AAA ?BBB ?CCC", "a contested line");
    assert_eq!(of_aaa(&[condition(ConditionKind::If)]), "~AAA ?BBB ?CCC", "a conditional holder");
    assert_eq!(of_aaa(&[condition(ConditionKind::Unless)]), "~AAA ?BBB ?CCC");
    assert_eq!(of_aaa(&[support("AAA", "x").since(day(2025, 3, 6))]), "?AAA ?BBB ?CCC", "not yet");
    assert_eq!(of_aaa(&[support("AAA", "x").since(when("03-05..03-06"))]), "~AAA ?BBB ?CCC");
}

#[test]
fn alternative_definitions_are_readings() {
    let both = [supporters("x"), supporters("y")];
    let oppose = |item| own("AAA", Position::Oppose, item);
    assert_eq!(defined(&both, &[support("AAA", "x"), support("AAA", "y")]), "AAA ?BBB ?CCC", "in under all");
    assert_eq!(defined(&both, &[support("AAA", "x"), oppose("y")]), "~AAA ?BBB ?CCC", "in under one");
    assert_eq!(defined(&both, &[support("AAA", "x")]), "~AAA ?BBB ?CCC", "nobody knows of the other");
    assert_eq!(defined(&both, &[oppose("x"), oppose("y")]), "?BBB ?CCC", "out under all");
    assert_eq!(defined(&both, &[oppose("x")]), "?AAA ?BBB ?CCC", "out under one");
}

#[test]
fn a_definition_that_is_not_sure_makes_no_definite_member() {
    let with = |certainty| supporters("x").cite(Evidence::of("paper").certainty(certainty));
    let stances = [support("AAA", "x")];
    assert_eq!(defined(&[with(Certainty::Asserted)], &stances), "AAA ?BBB ?CCC");
    assert_eq!(defined(&[with(Certainty::Reported)], &stances), "AAA ?BBB ?CCC");
    assert_eq!(defined(&[with(Certainty::Possible)], &stances), "~AAA ?BBB ?CCC");
    assert_eq!(defined(&[with(Certainty::Hypothetical)], &stances), "~AAA ?BBB ?CCC");
    assert_eq!(defined(&[with(Certainty::Hypothetical), supporters("x")], &stances), "~AAA ?BBB ?CCC");
}

#[test]
fn only_a_nations_own_line_counts() {
    let mut document = document(Bloc::new("g", "A bloc"));
    document.blocs[0].defined_by = vec![supporters("x")];
    document.blocs[1] = Bloc::new("h", "Another bloc").member(Membership::new("AAA"));
    document.stances = vec![support("h", "x")];
    let seen = on(&document, "03-05");
    assert!(seen.ends_with("?AAA ?BBB ?CCC"), "what its bloc says makes no nation a member: {seen}");
}

#[test]
fn definitions_are_looked_at_through_the_lens() {
    let mut document = document(Bloc::new("g", "A bloc"));
    document.blocs[0].defined_by = vec![supporters("x")];
    document.stances = vec![told("AAA", Position::Support, "x", Certainty::Asserted)];
    let dossier = Dossier::try_from(document).unwrap();
    let lens = dossier.on(day(2025, 3, 5));
    assert_eq!(seen(lens), "AAA ?BBB ?CCC");
    assert_eq!(seen(lens.on_record()), "?AAA ?BBB ?CCC");
    assert_eq!(seen(lens.known_by(day(2025, 1, 31))), "?AAA ?BBB ?CCC");
    assert_eq!(seen(dossier.on(day(2025, 3, 1))), "?AAA ?BBB ?CCC");
}

#[test]
fn assertions_decide_where_a_definition_leaves_it_open() {
    let with = |assertion: Assertion, stances: &[Stance]| {
        let mut document = document(Bloc::new("g", "A bloc").asserts([assertion]));
        document.blocs[0].defined_by = vec![supporters("x")];
        document.stances = stances.to_vec();
        on(&document, "03-05")
    };
    let said = |status| Assertion::new("AAA", status);
    let (inside, outside) = (|| said(MembershipStatus::Member), || said(MembershipStatus::Outside));
    let oppose = || own("AAA", Position::Oppose, "x");
    let hedged = || told("AAA", Position::Support, "x", Certainty::Likely);
    let unsure = |status| said(status).cite(Evidence::of("paper").certainty(Certainty::Possible));
    assert_eq!(with(inside(), &[]), "AAA ?BBB ?CCC");
    assert_eq!(with(outside(), &[]), "?BBB ?CCC");
    assert_eq!(with(said(MembershipStatus::Disputed), &[]), "~AAA ?BBB ?CCC");
    assert_eq!(with(unsure(MembershipStatus::Member), &[]), "~AAA ?BBB ?CCC", "a hedged assertion");
    assert_eq!(with(inside().on(day(2025, 3, 4)), &[]), "?AAA ?BBB ?CCC", "of another day");
    assert_eq!(with(inside().on(day(2025, 3, 5)), &[]), "AAA ?BBB ?CCC");
    // Said the same, or half the same, the definition stands.
    assert_eq!(with(inside(), &[support("AAA", "x")]), "AAA ?BBB ?CCC");
    assert_eq!(with(outside(), &[oppose()]), "?BBB ?CCC");
    assert_eq!(with(said(MembershipStatus::Disputed), &[support("AAA", "x")]), "AAA ?BBB ?CCC");
    assert_eq!(with(inside(), &[hedged()]), "~AAA ?BBB ?CCC");
    assert_eq!(with(outside(), &[hedged()]), "~AAA ?BBB ?CCC");
    // Said the opposite, nobody knows which is right.
    assert_eq!(with(inside(), &[oppose()]), "~AAA ?BBB ?CCC");
    assert_eq!(with(outside(), &[support("AAA", "x")]), "~AAA ?BBB ?CCC");
}

fn attending(attendance: Attendance) -> String {
    let mut document = document(Bloc::new("g", "A bloc"));
    document.blocs[0].defined_by = vec![Definition::attending("summit")];
    document.meetings = vec![Meeting::new("summit", "Summit").attendance([attendance])];
    on(&document, "03-05")
}

#[test]
fn a_bloc_may_be_who_attends_a_meeting() {
    let with = |status: &str| attending(Attendance::new("AAA").status(status.parse::<AttendanceStatus>().unwrap()));
    for status in ["attended", "confirmed"] {
        assert_eq!(with(status), "AAA ?BBB ?CCC", "{status}");
    }
    for status in ["expected", "invited"] {
        assert_eq!(with(status), "~AAA ?BBB ?CCC", "{status}");
    }
    for status in ["declined", "absent"] {
        assert_eq!(with(status), "?BBB ?CCC", "{status}");
    }
}

#[test]
fn hedged_attendance_is_possible() {
    let with = |certainty| {
        let evidence = Evidence::of("paper").certainty(certainty);
        attending(Attendance::new("AAA").status(AttendanceStatus::Confirmed).cite(evidence))
    };
    assert_eq!(with(Certainty::Reported), "AAA ?BBB ?CCC");
    assert_eq!(with(Certainty::Possible), "~AAA ?BBB ?CCC");
    assert_eq!(with(Certainty::Hypothetical), "?AAA ?BBB ?CCC", "it never counts");
}

// Any dates, against plain enumeration.

/// Before every day that is asked for.
const LONG_AGO: i8 = -9;

#[derive(Debug, Clone, Copy)]
enum End {
    Open,
    Unknown,
    On(i8, i8),
}

/// A membership of one party: its status, the window in which it begins, its end, and how sure it is.
type Listed = (MembershipStatus, Option<(i8, i8)>, End, Certainty);

fn window() -> impl Strategy<Value = (i8, i8)> {
    (2..=7_i8, 0..=3_i8).prop_map(|(first, more)| (first, first + more))
}

fn listed() -> impl Strategy<Value = Listed> {
    let status = prop_oneof![
        3 => Just(MembershipStatus::Member),
        1 => Just(MembershipStatus::Suspended),
        1 => Just(MembershipStatus::Disputed),
        1 => Just(MembershipStatus::Observer),
    ];
    let until =
        prop_oneof![2 => Just(End::Open), 1 => Just(End::Unknown), 3 => window().prop_map(|(a, b)| End::On(a, b))];
    let certainty = prop_oneof![
        4 => Just(Certainty::Asserted),
        1 => Just(Certainty::Likely),
        1 => Just(Certainty::Hypothetical),
    ];
    (status, proptest::option::weighted(0.8, window()), until, certainty)
}

/// Whether it exists and whether it is in force on a day: once for every reading.
fn readings((_, since, until, certainty): Listed, today: i8) -> Vec<Option<bool>> {
    let (first, last) = since.unwrap_or((LONG_AGO, LONG_AGO));
    let ends = |since: i8| match until {
        End::Open => 12..=12,
        End::Unknown => since..=12,
        End::On(first, last) => first.max(since)..=last,
    };
    let exists = (first..=last).flat_map(|since| ends(since).map(move |until| since <= today && today <= until));
    match certainty {
        Certainty::Asserted => exists.map(Some).collect(),
        Certainty::Likely => exists.map(Some).chain([None]).collect(),
        _ => vec![None],
    }
}

/// Whether one of them makes it a member; `others` is what holds for who is not listed.
fn standing(all: &[Listed], others: Truth, today: i8) -> Truth {
    let mut every = vec![Vec::new()];
    for listed in all {
        let with = |reading: Option<bool>| every.iter().map(move |one: &Vec<_>| [one.as_slice(), &[reading]].concat());
        every = readings(*listed, today).into_iter().flat_map(with).collect();
    }
    let is_in = |reading: &Vec<Option<bool>>| {
        let counting = all.iter().zip(reading).filter(|(_, counts)| **counts == Some(true));
        let statuses: Vec<_> = counting.map(|(listed, _)| listed.0.is_in()).collect();
        if statuses.contains(&Some(true)) {
            Truth::Yes
        } else if statuses.contains(&None) {
            Truth::Possible
        } else if reading.iter().any(Option::is_some) {
            Truth::No
        } else {
            others
        }
    };
    let truths: Vec<Truth> = every.iter().map(is_in).collect();
    let most = truths.iter().copied().max().unwrap();
    if truths.iter().all(|truth| *truth == most) { most } else { most.min(Truth::Possible) }
}

fn membership(party: &str, (status, since, until, certainty): Listed) -> Membership {
    let between = |first, last| When::between(day(2025, 3, first), day(2025, 3, last)).unwrap();
    let mut membership = Membership::new(party).status(status).cite(Evidence::of("paper").certainty(certainty));
    membership.since = since.map(|(first, last)| between(first, last));
    membership.until = match until {
        End::Open => Until::Open,
        End::Unknown => Until::Unknown,
        End::On(first, last) => between(first, last).into(),
    };
    membership
}

fn problems(document: Document) -> Vec<(String, Code)> {
    let problems = Dossier::try_from(document).map_or_else(|invalid| invalid.problems().to_vec(), |_| Vec::new());
    problems.iter().map(|problem| (problem.path().to_owned(), problem.code())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_membership_is_what_every_reading_gives(
        all in proptest::collection::vec(listed(), 1..=3),
        complete in any::<bool>(),
    ) {
        let date = |number| day(2025, 3, number);
        let mut bloc = Bloc::new("g", "A bloc").roster(if complete { Roster::Complete } else { Roster::Open });
        let others = if complete { Truth::No } else { Truth::Unknown };
        bloc.members = all.iter().map(|listed| membership("AAA", *listed)).collect();
        // Those that surely overlap, or surely end before they begin, are refused.
        if let Ok(dossier) = Dossier::try_from(document(bloc)) {
            for today in 1..=11 {
                let members = dossier.on(date(today)).members("g").unwrap();
                let standing = standing(&all, others, today);
                prop_assert_eq!(members.standing(dossier.party("AAA").unwrap()), standing, "on {}", date(today));
            }
        }
    }
    /// What is said of a membership is refused exactly if the list says the opposite on every day for which it is said.
    #[test]
    fn an_assertion_is_contradicted_by_every_day_or_not_at_all(
        all in proptest::collection::vec((0..3_usize, listed()), 0..=4),
        size in proptest::option::of(1..=2_u32),
        (first, last) in window(),
        party in 0..3_usize,
        inside in any::<bool>(),
    ) {
        let parties = ["AAA", "BBB", "CCC"];
        let mut bloc = Bloc::new("g", "A bloc");
        bloc.size = size;
        bloc.members = all.iter().map(|(party, listed)| membership(parties[*party], *listed)).collect();
        // Lists with mistakes of their own are out of question here.
        if let Ok(dossier) = Dossier::try_from(document(bloc.clone())) {
            let opposite = if inside { Truth::No } else { Truth::Yes };
            let one = dossier.party(parties[party]).unwrap();
            let refuted = (first..=last).all(|date| {
                dossier.on(day(2025, 3, date)).members("g").unwrap().standing(one) == opposite
            });
            let status = if inside { MembershipStatus::Member } else { MembershipStatus::Observer };
            let on = When::between(day(2025, 3, first), day(2025, 3, last)).unwrap();
            let mut document = document(bloc.asserts([Assertion::new(parties[party], status).on(on)]));
            document.as_of = Some(dossier.day());
            let expected = if refuted {
                vec![("blocs[0].asserts[0]".to_owned(), Code::ContradictedAssertion)]
            } else {
                Vec::new()
            };
            prop_assert_eq!(problems(document), expected);
        }
    }

    /// A membership is refused exactly if it shares a day, on every reading, with one of the same party.
    #[test]
    fn memberships_overlap_as_their_periods_do(
        all in proptest::collection::vec((proptest::option::weighted(0.8, window()), window(), 0..4_u8), 1..=6),
    ) {
        let listed = |(since, (first, last), end): (Option<_>, (i8, i8), u8)| {
            let until = match end {
                0 => End::Open,
                1 => End::Unknown,
                _ => End::On(first, last),
            };
            membership("AAA", (MembershipStatus::Member, since, until, Certainty::Asserted))
        };
        let mut bloc = Bloc::new("g", "A bloc");
        bloc.members = all.into_iter().map(listed).collect();
        let periods: Vec<_> = bloc.members.iter().map(Membership::period).collect();
        let found = problems(document(bloc));
        if found.iter().all(|(_, code)| *code != Code::EndsBeforeStart) {
            let pairs = (0..periods.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
            let shared: Vec<_> = pairs.filter(|(one, other)| periods[*one].overlaps(periods[*other])).collect();
            prop_assert_eq!(found.is_empty(), shared.is_empty(), "{:?}", found);
            let reported = |place: usize| found.iter().any(|(path, _)| *path == format!("blocs[0].members[{place}]"));
            prop_assert!((0..periods.len()).filter(|one| reported(*one)).all(|one| shared.iter().any(|pair| pair.0 == one)));
        }
    }
}

// Long lists: what is not nearly linear would not end here.

const MANY: usize = 20_000;

/// So many nations, and one day for each.
fn crowd() -> (Document, Vec<String>, Vec<Day>) {
    let mut document = document(Bloc::new("g", "A bloc"));
    let ids: Vec<_> = (0..MANY).map(|number| format!("X{}", base(number))).collect();
    document.nations = ids.iter().map(|id| Nation::new(&**id, &**id)).collect();
    let days = std::iter::successors(Some(day(1970, 1, 1)), |day| Some(day.next()));
    (document, ids, days.take(MANY).collect())
}

/// A number as three of `0`–`9` and `A`–`Z`.
fn base(number: usize) -> String {
    let digit = |value: usize| char::from_digit((value % 36).try_into().unwrap(), 36).unwrap().to_ascii_uppercase();
    [digit(number / 1296), digit(number / 36), digit(number)].into_iter().collect()
}

#[test]
fn a_long_list_with_as_many_assertions() {
    let (mut document, ids, days) = crowd();
    let bloc = &mut document.blocs[0];
    bloc.members = ids.iter().zip(&days).map(|(id, day)| Membership::new(&**id).since(*day)).collect();
    bloc.asserts = ids
        .iter()
        .zip(days.iter().rev())
        .map(|(id, day)| Assertion::new(&**id, MembershipStatus::Member).on(*day))
        .collect();
    let contradicted = problems(document);
    assert_eq!(contradicted.len(), MANY / 2, "the later half joined after the day for which it is said");
    assert_eq!(contradicted[0], (format!("blocs[0].asserts[{}]", MANY / 2), Code::ContradictedAssertion));
}

#[test]
fn one_party_listed_and_spoken_of_again_and_again() {
    let (mut document, _, days) = crowd();
    let bloc = &mut document.blocs[0];
    let once = |(place, day): (usize, &Day)| {
        let year = format!("{}..{}", days[place.saturating_sub(700)], days[place]);
        let since = if place % 2 == 0 { When::from(*day) } else { format!("[{year}]").parse().unwrap() };
        Membership::new("X000").since(since).until(*day)
    };
    bloc.members = days.iter().enumerate().map(once).collect();
    let said = |day: &Day| Assertion::new("X000", MembershipStatus::Outside).on(When::between(days[0], *day).unwrap());
    bloc.asserts = days.iter().map(said).collect();
    let problems = problems(document);
    assert_eq!(problems[0], ("blocs[0].asserts[0]".to_owned(), Code::ContradictedAssertion));
}

#[test]
fn one_party_listed_again_and_again_for_the_same_days() {
    let (mut document, ..) = crowd();
    let open = || Membership::new("X000").since(day(2000, 1, 1));
    // It surely begins by 2010, and may have ended on any day since 1970.
    let vague = || Membership::new("X000").since("[1970..2010]".parse::<When>().unwrap()).until(Until::Unknown);
    let both = (0..MANY).map(|place| if place < MANY / 2 { open() } else { vague() });
    document.blocs[0].members = both.collect();
    let problems = problems(document);
    assert_eq!(problems.len(), MANY / 2 - 1, "only the first half shares days on every reading");
    assert!(problems.iter().all(|(_, code)| *code == Code::OverlappingMemberships));
}
