//! All that claims something: where it stands, on what it rests, in whose voice it is said. RECORDS (h), (j).

use demarche::Attribution::{Anonymous, Collective, Institutional, Leaked, Narrator, OnRecord};
use demarche::{
    AgendaEntry, Assertion, Attendance, Attribution, Bloc, Cast, Certainty, Cited, Claim, ClaimRef, Condition,
    ConditionKind, ConditionStatus, ConditionStep, Day, Definition, Dossier, DossierBuilder, Edge, Evidence, Item,
    ItemStatus, ItemStep, Lens, Meeting, MeetingStatus, MeetingStep, Membership, MembershipStatus, Nation, Need,
    Office, Pledge, PledgeStatus, PledgeStep, Position, Relation, RelationKind, Role, RoleKind, RollCall, Source,
    SourceKind, Speaker, SpeakerKind, Stance, Statement, StatementRef, Voiced, day,
};
use proptest::prelude::*;

const DAY: Day = day(2025, 3, 26);

fn paper() -> Evidence {
    Evidence::of("paper")
}

fn world() -> DossierBuilder {
    let body = Speaker::new("elysee", "Élysée", SpeakerKind::Body).of("FRA");
    Dossier::builder()
        .as_of(DAY)
        .source(Source::new("paper").published(day(2025, 3, 20).into()))
        .source(Source::new("other").published(DAY.into()))
        .source(Source::new("cable").kind(SourceKind::Leak))
        .source(Source::new("gone").published(day(2025, 3, 1).into()).withdrawn(day(2025, 3, 10).into()))
        .source(Source::new("undated"))
        .speaker(body)
        .speaker(Speaker::new("aide", "an aide", SpeakerKind::Unnamed).of("elysee"))
        .speaker(Speaker::new("nobody", "somebody", SpeakerKind::Unnamed))
        .nation(Nation::new("FRA", "France"))
        .nation(Nation::new("ITA", "Italy"))
        .item(Item::new("aid", "Aid"))
}

fn built(builder: DossierBuilder) -> Dossier {
    builder.build().unwrap_or_else(|invalid| panic!("{invalid:#}"))
}

/// One of everything that can carry evidence, each with some.
fn everything() -> Dossier {
    let one = paper;
    let needs = Need::new("ITA", "aid", Position::Support).cite(one());
    let met = ConditionStep::new(ConditionStatus::Met).cite(one());
    let condition = || Condition::new(ConditionKind::If, "paid").cite(one());
    let bloc = Bloc::new("EU", "European Union")
        .member(Membership::new("FRA").cite(one()))
        .member(Membership::new("ITA"))
        .asserts([Assertion::new("ITA", MembershipStatus::Member).cite(one())])
        .cite(one());
    let defined = Definition::new().position(Position::Support).item("aid").cite(one());
    let step = ItemStep::new(ItemStatus::Proposed).cite(one());
    let item = Item::new("pact", "A pact")
        .parents([Edge::new("aid").cite(one())])
        .roles([Role::new(RoleKind::Party, ["FRA", "ITA"]).cite(one())])
        .steps([step.clone(), step])
        .cite(one());
    let meeting = Meeting::new("talks", "Talks")
        .steps([MeetingStep::new(MeetingStatus::Planned).cite(one())])
        .attendance([Attendance::new("FRA").cite(one())])
        .agenda([AgendaEntry::new("aid"), AgendaEntry::new("pact").cite(one())])
        .cite(one());
    let office = Office::new("Minister", "ITA").cite(one());
    let world = world()
        .source(Source::new("archive").cite(one()))
        .speaker(Speaker::new("minister", "A minister", SpeakerKind::Person).offices([office]).cite(one()))
        .nation(Nation::new("DEU", "Germany").cite(one()))
        .bloc(bloc)
        .bloc(Bloc::new("willing", "The willing").defined_by([defined]))
        .item(item)
        .meeting(meeting)
        .stance(
            Stance::new("FRA", Position::Support, "aid")
                .conditions([condition(), condition().needs(needs).steps([met])])
                .cite(one()),
        )
        .relation(Relation::new(RelationKind::War, ["FRA"]).toward(["ITA"]).cite(one()).cite(one()))
        .pledge(Pledge::new("FRA").steps([PledgeStep::new(PledgeStatus::Announced).cite(one())]).cite(one()))
        .roll_call(RollCall::new("RC-1", "aid", Cast::new().yes(["FRA"])).cite(one()));
    built(world)
}

/// Every object of the exported document that holds evidence, with its path and how much, in order of the text.
#[cfg(feature = "json")]
fn exported(dossier: &Dossier) -> Vec<(String, usize)> {
    use demarche::Document;
    use serde_json::Value;
    fn walk(value: &Value, path: &str, found: &mut Vec<(String, usize)>) {
        match value {
            Value::Object(fields) => {
                if let Some(evidence) = fields.get("evidence") {
                    found.push((path.to_owned(), evidence.as_array().unwrap().len()));
                }
                for (name, value) in fields {
                    walk(value, &if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, found);
                }
            }
            Value::Array(values) => {
                for (place, value) in values.iter().enumerate() {
                    walk(value, &format!("{path}[{place}]"), found);
                }
            }
            _ => {}
        }
    }
    let document: Document = dossier.clone().into();
    let mut found = Vec::new();
    walk(&serde_json::to_value(&document).unwrap(), "", &mut found);
    found
}

/// Every record that carries evidence is a claim, under the path by which the export reaches it, and nothing else is.
#[cfg(feature = "json")]
#[test]
fn claims_are_what_the_export_holds() {
    for dossier in [everything(), demarche::samples::paris().unwrap()] {
        let claims = dossier.now().claims().map(|claim| (claim.path(), claim.record().evidence().len()));
        let mut claims: Vec<_> = claims.filter(|(_, evidence)| *evidence > 0).collect();
        let mut exported = exported(&dossier);
        claims.sort();
        exported.sort();
        assert_eq!(claims, exported);
    }
}

#[test]
fn claims_are_in_the_order_of_the_document() {
    let dossier = everything();
    let paths: Vec<_> = dossier.now().claims().map(|claim| claim.path()).collect();
    let tail = [
        "nations[0]",
        "nations[1]",
        "nations[2]",
        "blocs[0]",
        "blocs[0].members[0]",
        "blocs[0].members[1]",
        "blocs[0].asserts[0]",
        "blocs[1]",
        "blocs[1].defined_by[0]",
        "agenda[0]",
        "agenda[1]",
        "agenda[1].parents[0]",
        "agenda[1].roles[0]",
        "agenda[1].steps[0]",
        "agenda[1].steps[1]",
        "meetings[0]",
        "meetings[0].steps[0]",
        "meetings[0].attendance[0]",
        "meetings[0].agenda[0]",
        "meetings[0].agenda[1]",
        "stances[0]",
        "stances[0].conditions[0]",
        "stances[0].conditions[1]",
        "stances[0].conditions[1].needs",
        "stances[0].conditions[1].steps[0]",
        "relations[0]",
        "pledges[0]",
        "pledges[0].steps[0]",
        "roll_calls[0]",
    ];
    assert_eq!(paths[paths.len() - tail.len()..], tail);
    assert_eq!(paths[..6], ["sources[0]", "sources[1]", "sources[2]", "sources[3]", "sources[4]", "sources[5]"]);
    assert_eq!(paths[6..11], ["speakers[0]", "speakers[1]", "speakers[2]", "speakers[3]", "speakers[3].offices[0]"]);
    let kinds: std::collections::HashSet<_> =
        dossier.now().claims().map(|claim| std::mem::discriminant(&claim.record())).collect();
    assert_eq!(kinds.len(), 24, "one of every kind");
}

/// The path of a claim is that by which problems name the record.
#[test]
fn paths_are_those_of_problems() {
    let wrong = |evidence: Evidence| {
        let needs = Need::new("ITA", "aid", Position::Support).cite(evidence);
        let condition = Condition::new(ConditionKind::If, "paid").needs(needs);
        world().stance(Stance::new("FRA", Position::Support, "aid").conditions([condition]))
    };
    let invalid = wrong(Evidence::of("nowhere")).build().unwrap_err();
    let dossier = built(wrong(paper()));
    let claim = dossier.now().claims().find(|claim| matches!(claim.record(), ClaimRef::Need(_))).unwrap();
    assert_eq!(invalid.problems()[0].path(), format!("{}.evidence[0].source", claim.path()));
}

fn stance(evidence: impl IntoIterator<Item = Evidence>) -> Dossier {
    let stance = evidence.into_iter().fold(Stance::new("FRA", Position::Support, "aid"), Stance::cite);
    built(world().stance(stance))
}

fn claim<'d>(lens: Lens<'d>, path: &str) -> Claim<'d> {
    lens.claims().find(|claim| claim.path() == path).unwrap()
}

/// One source, leaks, unnamed voices, no source.
#[track_caller]
fn rests(evidence: impl IntoIterator<Item = Evidence>, expected: [bool; 4]) {
    let dossier = stance(evidence);
    let claim = claim(dossier.now(), "stances[0]");
    let found = [claim.rests_on_one_source(), claim.rests_on_leaks(), claim.rests_on_unnamed(), claim.is_unsourced()];
    assert_eq!(found, expected);
}

#[test]
fn what_a_claim_rests_on() {
    let voice = |attribution| paper().attribution(attribution);
    let other = || Evidence::of("other");
    let thought = || other().certainty(Certainty::Hypothetical);
    rests([], [false, false, false, true]);
    rests([Evidence::new()], [false, false, false, true]);
    rests([paper()], [true, false, false, false]);
    rests([paper(), paper().at("p. 2")], [true, false, false, false]);
    rests([paper(), other()], [false, false, false, false]);
    rests([paper(), Evidence::new()], [false, false, false, false]);
    // Two papers on one cable are one witness.
    rests([paper().origin("cable"), other().origin("cable")], [true, true, false, false]);
    rests([paper().origin("other"), other()], [true, false, false, false]);
    rests([paper().origin("cable"), other()], [false, false, false, false]);
    rests([voice(Leaked)], [true, true, false, false]);
    rests([voice(Leaked), voice(Narrator)], [true, false, false, false]);
    rests([voice(Anonymous), voice(Collective)], [true, false, true, false]);
    rests([voice(Anonymous), voice(OnRecord)], [true, false, false, false]);
    // For a field alone, only thought through, taken back: nothing rests on it.
    rests([voice(Leaked), other().supporting("position")], [true, true, false, false]);
    rests([paper().supporting("position")], [false, false, false, false]);
    rests([voice(Leaked), thought()], [true, true, false, false]);
    rests([thought()], [false, false, false, false]);
    rests([voice(Leaked), Evidence::of("gone")], [true, true, false, false]);
}

/// What the lens hides is no evidence; what is only thought through is shown.
#[test]
fn evidence_that_a_lens_sees() {
    let dossier = stance([
        paper().at("1"),
        paper().at("2").certainty(Certainty::Hypothetical),
        paper().at("3").certainty(Certainty::Reported),
        paper().at("4").by("elysee").attribution(Institutional),
        Evidence::of("other").at("5"),
        Evidence::of("undated").at("6"),
        Evidence::of("gone").at("7"),
        paper().at("8").basis(demarche::Basis::Inferred),
        paper().at("9").supporting("position"),
    ]);
    let seen = |lens: Lens<'_>| {
        claim(lens, "stances[0]").evidence().iter().filter_map(|one| one.locator()).collect::<String>()
    };
    let now = dossier.now();
    assert_eq!(seen(now), "12345689");
    assert_eq!(seen(now.asserted()), "145689");
    assert_eq!(seen(now.stated()), "1234569");
    assert_eq!(seen(now.on_record()), "4");
    assert_eq!(seen(now.known_by(day(2025, 3, 20))), "123489");
    assert_eq!(seen(now.known_by(day(2025, 3, 9))), "7");
    let rests = claim(now, "stances[0]").rests_on();
    assert_eq!(rests.iter().filter_map(|one| one.locator()).collect::<String>(), "134568");
    assert_eq!(claim(now, "stances[0]").origins().len(), 3);
}

/// Steps and conditions rest on their whole, a pledge on its steps; other parts on nothing but their own.
#[test]
fn what_parts_rest_on() {
    let condition = Condition::new(ConditionKind::If, "paid")
        .needs(Need::new("ITA", "aid", Position::Support))
        .steps([ConditionStep::new(ConditionStatus::Unmet)]);
    let own = Condition::new(ConditionKind::If, "asked").steps([ConditionStep::new(ConditionStatus::Unmet)]);
    let own = own.cite(Evidence::of("other").at("other"));
    let announced = PledgeStep::new(PledgeStatus::Announced);
    let steps = [announced.clone().cite(paper().at("step")), announced];
    let at = |place: &str| paper().at(place);
    let dossier = built(
        world()
            .stance(Stance::new("FRA", Position::Support, "aid").conditions([condition, own]).cite(at("stance")))
            .pledge(Pledge::new("FRA").steps(steps))
            .meeting(
                Meeting::new("talks", "Talks")
                    .steps([MeetingStep::new(MeetingStatus::Held)])
                    .attendance([Attendance::new("FRA")])
                    .cite(at("meeting")),
            ),
    );
    let rests = |path: &str| {
        let claim = claim(dossier.now(), path);
        let places: Vec<_> = claim.rests_on().iter().filter_map(|one| one.locator()).collect();
        (places.join(" "), claim.is_unsourced())
    };
    let told = |place: &str| (place.to_owned(), false);
    assert_eq!(rests("stances[0].conditions[0]"), told("stance"));
    assert_eq!(rests("stances[0].conditions[0].needs"), told("stance"));
    assert_eq!(rests("stances[0].conditions[0].steps[0]"), told("stance"));
    assert_eq!(rests("stances[0].conditions[1]"), told("other"));
    assert_eq!(rests("stances[0].conditions[1].steps[0]"), told("other"));
    assert_eq!(rests("meetings[0].steps[0]"), told("meeting"));
    assert_eq!(rests("meetings[0].attendance[0]"), (String::new(), true));
    assert_eq!(rests("pledges[0]"), told("step"));
    assert_eq!(rests("pledges[0].steps[0]"), told("step"));
    assert_eq!(rests("pledges[0].steps[1]"), told("step"), "as its pledge does");
}

const VOICES: [Attribution; 5] = [Leaked, Anonymous, Collective, Institutional, Narrator];
const SOURCES: [&str; 4] = ["paper", "other", "cable", "undated"];
const SPEAKERS: [&str; 4] = ["FRA", "elysee", "aide", "nobody"];

#[derive(Debug, Clone)]
struct Spoken {
    source: &'static str,
    origin: Option<&'static str>,
    speaker: Option<&'static str>,
    attribution: Attribution,
    certainty: Certainty,
}

fn spoken() -> impl Strategy<Value = Spoken> {
    let select = |from: &[&'static str]| prop::sample::select(from.to_vec());
    let certainties = [Certainty::Asserted, Certainty::Reported, Certainty::Likely, Certainty::Hypothetical];
    (
        select(&SOURCES),
        prop::option::of(select(&SOURCES)),
        prop::option::of(select(&SPEAKERS)),
        prop::sample::select(VOICES.to_vec()),
        prop::sample::select(certainties.to_vec()),
    )
        .prop_map(|(source, origin, speaker, attribution, certainty)| Spoken {
            source,
            origin,
            speaker,
            attribution,
            certainty,
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Each filter is a plain scan, of statements as of evidence.
    #[test]
    fn filters_are_scans(
        all in prop::collection::vec(spoken(), 0..8),
        voice in prop::sample::select(VOICES.to_vec()),
        source in prop::sample::select(SOURCES.to_vec()),
        speaker in prop::sample::select(SPEAKERS.to_vec()),
    ) {
        let mut world = world();
        for (place, one) in all.iter().enumerate() {
            let mut statement = Statement::new(format!("s{place}"), one.source).attribution(one.attribution);
            let mut inline = Evidence::of(one.source).attribution(one.attribution).certainty(one.certainty);
            if let Some(origin) = one.origin {
                (statement, inline) = (statement.origin(origin), inline.origin(origin));
            }
            if let Some(speaker) = one.speaker {
                (statement, inline) = (statement.by(speaker), inline.by(speaker));
            }
            let named = Evidence::by_statement(format!("s{place}")).certainty(one.certainty);
            let relation = || Relation::new(RelationKind::Tension, ["FRA"]);
            world = world.statement(statement).relation(relation().cite(inline)).relation(relation().cite(named));
        }
        let dossier = built(world);
        let now = dossier.now();
        let scan = |passes: &dyn Fn(&Spoken) -> bool| {
            (0..all.len()).filter(|place| passes(&all[*place])).collect::<Vec<_>>()
        };
        let statements = |query: Voiced<'_, StatementRef<'_>>| {
            let places = query.iter().map(|it| it.id().as_str()[1..].parse::<usize>().unwrap());
            places.collect::<Vec<_>>()
        };
        // Each is cited twice, once inline and once by name.
        let evidence = |query: Voiced<'_, Cited<'_>>| {
            let path = |one: &Cited<'_>| one.claim().path();
            let number = |path: String| path.trim_matches(|char: char| !char.is_ascii_digit()).parse::<usize>().unwrap();
            query.iter().map(|one| number(path(&one))).collect::<Vec<_>>()
        };
        let twice = |places: Vec<usize>| places.into_iter().flat_map(|place| [2 * place, 2 * place + 1]).collect::<Vec<_>>();
        macro_rules! same {
            ($passes:expr, $($filter:tt)*) => {
                let expected = scan(&$passes);
                prop_assert_eq!(statements(now.statements() $($filter)*), expected.clone());
                prop_assert_eq!(evidence(now.evidence() $($filter)*), twice(expected));
            };
        }
        let origin = |one: &Spoken| one.origin.unwrap_or(one.source);
        let speaks = |one: &Spoken| matches!(one.speaker, Some("FRA" | "elysee" | "aide"));
        let leaked = |one: &Spoken| one.attribution == Leaked || origin(one) == "cable";
        same!(|_: &Spoken| true,);
        same!(|one: &Spoken| one.attribution == voice, .of_attribution(voice));
        same!(|one: &Spoken| one.source == source, .of_source(source).unwrap());
        same!(|one: &Spoken| origin(one) == source, .of_origin(source).unwrap());
        same!(|one: &Spoken| one.speaker == Some(speaker), .of_speaker(speaker).unwrap());
        same!(speaks, .of_party("FRA").unwrap());
        same!(|one: &Spoken| matches!(one.attribution, Anonymous | Collective), .unnamed());
        same!(leaked, .leaked());
        same!(|one: &Spoken| leaked(one) && one.source == source, .leaked().of_source(source).unwrap());
        prop_assert_eq!(evidence(now.evidence().hedged()), twice(scan(&|one| one.certainty != Certainty::Asserted)));
        let likely = scan(&|one| one.certainty == Certainty::Likely);
        prop_assert_eq!(evidence(now.evidence().of_certainty(Certainty::Likely)), twice(likely));
    }
}

#[test]
fn unknown_names() {
    let dossier = built(world());
    let all = || dossier.now().statements();
    assert!(all().of_speaker("x").is_err() && all().of_party("elysee").is_err());
    assert!(all().of_source("papers").is_err() && all().of_origin("x").is_err());
}

/// Statements are hidden by what hides their source, and by the record alone of the floors.
#[test]
fn statements_that_a_lens_sees() {
    let statement = |id: &str, source: &str| Statement::new(id, source);
    let dossier = built(
        world()
            .statement(statement("a", "paper").attribution(OnRecord))
            .statement(statement("b", "other"))
            .statement(statement("c", "gone").attribution(OnRecord))
            .statement(statement("d", "undated")),
    );
    let seen = |lens: Lens<'_>| lens.statements().into_iter().map(|one| one.id().to_string()).collect::<String>();
    let now = dossier.now();
    assert_eq!(seen(now), "abd");
    assert_eq!(seen(now.asserted().stated()), "abd");
    assert_eq!(seen(now.on_record()), "a");
    assert_eq!(seen(now.known_by(day(2025, 3, 9))), "c");
    assert_eq!(seen(now.known_by(DAY)), "ab");
}

/// The rows that notes begin with, `R25` of "R25 R28" and "R25: reportedly".
#[cfg(feature = "json")]
fn rows(note: &str) -> Vec<u32> {
    let words = note.split(|char: char| !char.is_ascii_alphanumeric());
    words.filter_map(|word| word.strip_prefix('R')?.parse().ok()).collect()
}

/// R48, R49, R51-R53 rest on the leak; R35, R60-R62, R64-R66 have unnamed voices, and R60 the article's too.
#[cfg(feature = "json")]
#[test]
fn what_rests_on_leaks_and_unnamed_voices_in_paris() {
    fn of<'d>(paris: &'d Dossier, is: fn(&Claim<'d>) -> bool) -> Vec<u32> {
        let claims = paris.now().claims().filter(is);
        claims.flat_map(|claim| rows(claim.record().evidence()[0].record().note.as_deref().unwrap())).collect()
    }
    let paris = demarche::samples::paris().unwrap();
    assert_eq!(of(&paris, Claim::rests_on_leaks), [48, 51, 52, 53]);
    assert_eq!(of(&paris, Claim::rests_on_unnamed), [35, 66, 62, 65]);
    let chat = paris.source("chat").unwrap();
    let of_chat = paris.now().claims().filter(|claim| claim.rests_on_one_source() && claim.origins() == [chat]);
    assert_eq!(of_chat.count(), 4);
}

/// Answers cross threads, a longer `'d` stands for a shorter one, and the small ones are `Copy`.
#[test]
fn answers_are_values() {
    use demarche::{
        AgreementOn, AssertionRef, Bilateral, ClaimedBy, ConditionOn, ConditionRef, ConditionStepRef, ItemStepRef,
        MeetingOn, MeetingStepRef, NeedRef, OneSided, PledgeOn, PledgeStepRef, Pledges, RelationOn, Relations,
    };
    type Evidences<'d> = Voiced<'d, Cited<'d>>;
    type Statements<'d> = Voiced<'d, StatementRef<'d>>;
    fn crosses<T: Send + Sync>() {}
    fn copied<T: Copy>(size: usize) {
        assert!(size_of::<T>() <= size, "{} is {}", std::any::type_name::<T>(), size_of::<T>());
    }
    macro_rules! values {
        ($($View:ident)+) => { $({
            fn shorten<'long: 'short, 'short>(view: $View<'long>) -> $View<'short> {
                view
            }
            crosses::<$View<'_>>();
            let _: for<'d> fn($View<'d>) -> $View<'d> = |view| shorten(view);
        })+ };
    }
    values! {
        AgreementOn AssertionRef Bilateral Cited Claim ClaimRef ClaimedBy ConditionOn ConditionRef ConditionStepRef
        Evidences ItemStepRef MeetingOn MeetingStepRef NeedRef OneSided PledgeOn PledgeStepRef Pledges RelationOn
        Relations Statements
    }
    copied::<AssertionRef<'_>>(16);
    copied::<ClaimRef<'_>>(48);
    copied::<ConditionRef<'_>>(32);
    copied::<ConditionOn<'_>>(40);
    copied::<ItemStepRef<'_>>(40);
    copied::<MeetingStepRef<'_>>(40);
    copied::<PledgeStepRef<'_>>(40);
    copied::<ConditionStepRef<'_>>(40);
    copied::<NeedRef<'_>>(40);
    copied::<MeetingOn<'_>>(48);
    copied::<AgreementOn<'_>>(48);
    copied::<RelationOn<'_>>(56);
    copied::<PledgeOn<'_>>(56);
    copied::<Bilateral<'_>>(24);
}
