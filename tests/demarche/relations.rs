//! What stands between parties, and who claims it. RECORDS (i).

use demarche::RelationKind::{
    Accusation, Alliance, Cooperation, Coordination, Distrust, Mediation, Partnership, Praise, Tension,
};
use demarche::{
    Attribution, Bilateral, Bloc, Certainty, Day, Dossier, DossierBuilder, Evidence, Item, ItemKind, ItemStatus,
    ItemStep, Nation, Office, Relation, RelationKind, RelationOn, Role, RoleKind, Source, Speaker, SpeakerKind, Truth,
    Until, When, day,
};
use proptest::prelude::*;

const DAY: Day = day(2025, 3, 26);

fn world() -> DossierBuilder {
    let nations = [("FRA", "France"), ("ITA", "Italy"), ("DEU", "Germany"), ("NOR", "Norway")];
    let world = nations.into_iter().fold(Dossier::builder(), |world, (id, name)| world.nation(Nation::new(id, name)));
    world
        .as_of(DAY)
        .source(Source::new("paper").published(day(2025, 3, 20).into()))
        .bloc(Bloc::new("EU", "European Union"))
        .speaker(Speaker::new("elysee", "Élysée", SpeakerKind::Body).of("FRA"))
        .speaker(Speaker::new("aide", "an aide", SpeakerKind::Unnamed).of("elysee"))
        .speaker(
            Speaker::new("minister", "A minister", SpeakerKind::Person)
                .offices([Office::new("Minister", "ITA").until(day(2025, 3, 22)), Office::new("Commissioner", "EU")]),
        )
        .speaker(Speaker::new("nobody", "somebody", SpeakerKind::Unnamed))
}

fn built(builder: DossierBuilder) -> Dossier {
    builder.build().unwrap_or_else(|invalid| panic!("{invalid:#}"))
}

fn with(relations: impl IntoIterator<Item = Relation>) -> Dossier {
    built(relations.into_iter().fold(world(), DossierBuilder::relation))
}

fn narrator() -> Evidence {
    Evidence::of("paper")
}

fn by(actor: &str) -> Evidence {
    narrator().by(actor).attribution(Attribution::Institutional)
}

fn when(text: &str) -> When {
    text.parse().unwrap()
}

fn distrust() -> Relation {
    Relation::new(Distrust, ["FRA"]).toward(["ITA"])
}

/// How a relation stands on the day; nothing when it is not among those that do.
#[track_caller]
fn stands(relation: Relation, expected: Option<Truth>) {
    let dossier = with([relation]);
    assert_eq!(dossier.now().relations().iter().next().map(RelationOn::standing), expected);
}

#[test]
fn standing() {
    let hedged = || narrator().certainty(Certainty::Possible);
    stands(distrust(), Some(Truth::Yes));
    stands(distrust().since(DAY), Some(Truth::Yes));
    stands(distrust().since(DAY.next()), None);
    stands(distrust().since(when("2025-03")), Some(Truth::Possible));
    stands(distrust().until(DAY), Some(Truth::Yes));
    stands(distrust().until(DAY.previous()), None);
    stands(distrust().until(when("2025-03")), Some(Truth::Possible));
    stands(distrust().until(Until::Unknown), Some(Truth::Possible));
    stands(distrust().cite(hedged()), Some(Truth::Possible));
    stands(distrust().cite(hedged()).cite(narrator()), Some(Truth::Yes));
    stands(distrust().cite(hedged()).since(DAY.next()), None);
    stands(distrust().cite(narrator().certainty(Certainty::Hypothetical)), None);
    stands(distrust().cite(hedged().supporting("kind")), Some(Truth::Yes));
}

#[test]
fn what_a_lens_hides() {
    let dossier = with([
        distrust().cite(narrator().certainty(Certainty::Reported)),
        Relation::new(Praise, ["FRA"]).toward(["ITA"]).cite(by("elysee")),
        Relation::new(Accusation, ["FRA"]).toward(["ITA"]).since(day(2025, 3, 21)),
    ]);
    let kinds = |lens: demarche::Lens<'_>| lens.relations().iter().map(RelationOn::kind).collect::<Vec<_>>();
    let now = dossier.now();
    assert_eq!(kinds(now), [Distrust, Praise, Accusation]);
    assert_eq!(kinds(now.asserted()), [Praise], "what nothing tells fails every floor");
    assert_eq!(kinds(now.on_record()), [Praise]);
    assert_eq!(kinds(now.known_by(day(2025, 3, 20))), [Distrust, Praise], "the third had not begun");
    assert_eq!(kinds(now.known_by(day(2025, 3, 21))), [Distrust, Praise, Accusation]);
    assert_eq!(kinds(now.known_by(day(2025, 3, 19))), []);
}

const ACTORS: [&str; 7] = ["FRA", "ITA", "DEU", "NOR", "EU", "elysee", "nobody"];
const KINDS: [RelationKind; 5] = [Distrust, Cooperation, Mediation, Partnership, Tension];

fn relation() -> impl Strategy<Value = Relation> {
    let actors = |least| prop::sample::subsequence(ACTORS.to_vec(), least..=3);
    (prop::sample::select(KINDS.to_vec()), actors(1), actors(0), any::<bool>()).prop_map(
        |(kind, by, toward, symmetric)| {
            let ids = |ids: Vec<&str>| ids.into_iter().map(demarche::Given::given).collect::<Vec<demarche::ActorId>>();
            Relation::new(kind, ids(by)).toward(ids(toward)).symmetric(symmetric)
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// Each filter, and all of them together, is a plain scan of the records.
    #[test]
    fn filters_are_scans(
        relations in prop::collection::vec(relation(), 0..8),
        a in prop::sample::select(ACTORS.to_vec()),
        b in prop::sample::select(ACTORS.to_vec()),
        kind in prop::sample::select(KINDS.to_vec()),
    ) {
        let dossier = with(relations.clone());
        let all = || dossier.now().relations();
        let scan = |passes: &dyn Fn(&Relation) -> bool| {
            (0..relations.len()).filter(|place| passes(&relations[*place])).collect::<Vec<_>>()
        };
        let place = |found: RelationOn<'_>| dossier.relations().position(|one| one == found.relation()).unwrap();
        let found = |query: demarche::Relations<'_>| query.iter().map(place).collect::<Vec<_>>();
        let has = |ids: &[demarche::ActorId], id: &str| ids.iter().any(|one| one.as_str() == id);
        let from = |one: &Relation, id: &str| has(&one.by, id) || one.symmetric && has(&one.toward, id);
        let toward = |one: &Relation, id: &str| has(&one.toward, id) || one.symmetric && has(&one.by, id);
        let between = |one: &Relation| {
            let mutual = one.toward.is_empty() || matches!(one.kind, Cooperation | Partnership);
            let crosses = has(&one.by, a) && has(&one.toward, b) || has(&one.by, b) && has(&one.toward, a);
            a != b && (crosses || mutual && has(&one.by, a) && has(&one.by, b))
        };
        prop_assert_eq!(found(all()), scan(&|_| true));
        prop_assert_eq!(found(all().from(a).unwrap()), scan(&|one| from(one, a)));
        prop_assert_eq!(found(all().toward(b).unwrap()), scan(&|one| toward(one, b)));
        prop_assert_eq!(found(all().between(a, b).unwrap()), scan(&between));
        prop_assert_eq!(found(all().between(b, a).unwrap()), scan(&between), "either way round");
        prop_assert_eq!(found(all().of_kind(kind)), scan(&|one| one.kind == kind));
        let narrowed = all().from(a).unwrap().toward(b).unwrap().of_kind(kind);
        prop_assert_eq!(
            found(narrowed.clone()),
            scan(&|one| from(one, a) && toward(one, b) && one.kind == kind)
        );
        prop_assert_eq!(narrowed.iter().collect::<Vec<_>>(), narrowed.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn unknown_actors() {
    let dossier = with([distrust()]);
    let all = || dossier.now().relations();
    assert_eq!(all().from("FRE").unwrap_err().nearest(), ["FRA"]);
    assert!(all().toward("x").is_err() && all().between("FRA", "x").is_err() && all().between("x", "FRA").is_err());
}

/// Parties through whom they speak for, the source itself, somebody of whom nobody knows the party.
#[track_caller]
fn claimed(evidence: impl IntoIterator<Item = Evidence>, expected: (&str, bool, bool)) {
    let dossier = with([evidence.into_iter().fold(distrust(), Relation::cite)]);
    let claimed = dossier.now().relations().iter().next().unwrap().claimed_by();
    let parties = claimed.parties().ids().join(" ");
    assert_eq!((parties.as_str(), claimed.is_narrated(), claimed.is_by_unknown()), expected);
}

#[test]
fn who_claims_it() {
    let voice = |attribution| narrator().attribution(attribution);
    claimed([], ("", false, false));
    claimed([narrator()], ("", true, false));
    claimed([by("FRA")], ("FRA", false, false));
    claimed([by("aide")], ("FRA", false, false));
    claimed([by("nobody")], ("", false, true));
    claimed([by("nobody").by("EU").by("ITA")], ("ITA EU", false, true));
    // The paper is of the 20th, when both offices were held.
    claimed([by("minister")], ("ITA EU", false, false));
    claimed([by("minister").said(day(2025, 3, 23))], ("EU", false, false));
    // A voice of its own without a speaker is that of whoever the record is about.
    claimed([voice(Attribution::Institutional)], ("FRA", false, false));
    claimed([voice(Attribution::Recorded)], ("FRA", false, false));
    claimed([voice(Attribution::Collective)], ("", false, true));
    claimed([voice(Attribution::Leaked)], ("", false, true));
    claimed([by("FRA"), narrator().certainty(Certainty::Possible)], ("FRA", true, false));
    claimed([by("FRA"), by("ITA").certainty(Certainty::Hypothetical)], ("FRA", false, false));
    claimed([by("FRA"), by("ITA").supporting("kind")], ("FRA", false, false));
    let dossier = with([distrust().cite(by("elysee")).cite(narrator())]);
    let on_record = dossier.now().on_record().relations().iter().next().unwrap().claimed_by();
    assert!(!on_record.is_narrated(), "as far as the lens sees");
}

/// Who alone claims a relation, and who is silent; nothing when it is not claimed by one side only.
#[track_caller]
fn one_sided(relation: Relation, expected: Option<(&str, &str)>) {
    let dossier = with([relation]);
    let all = dossier.now().claimed_by_one_side();
    let found = all.first().map(|one| (one.claimants().ids().join(" "), one.silent().ids().join(" ")));
    assert_eq!(found.as_ref().map(|(one, other)| (one.as_str(), other.as_str())), expected);
}

#[test]
fn claimed_by_one_side_of_a_relation() {
    let mutual = |kind| Relation::new(kind, ["FRA"]).toward(["ITA"]);
    let together = || Relation::new(Cooperation, ["FRA", "ITA", "DEU"]);
    for kind in [Cooperation, Coordination, Partnership, Alliance, Mediation] {
        one_sided(mutual(kind).cite(by("FRA")), Some(("FRA", "ITA")));
    }
    one_sided(mutual(Tension).cite(by("FRA")), None);
    one_sided(mutual(Tension).symmetric(true).cite(by("FRA")), Some(("FRA", "ITA")));
    one_sided(mutual(Partnership), None);
    one_sided(mutual(Partnership).cite(by("ITA")), Some(("ITA", "FRA")));
    one_sided(mutual(Partnership).cite(by("aide")), Some(("FRA", "ITA")));
    one_sided(mutual(Partnership).cite(by("FRA")).cite(by("ITA")), None);
    one_sided(mutual(Partnership).cite(by("FRA").by("ITA")), None);
    one_sided(mutual(Partnership).cite(by("FRA")).cite(narrator()), None);
    one_sided(mutual(Partnership).cite(by("FRA")).cite(narrator().certainty(Certainty::Reported)), None);
    one_sided(mutual(Partnership).cite(by("FRA")).cite(narrator().certainty(Certainty::Alleged)), Some(("FRA", "ITA")));
    one_sided(mutual(Partnership).cite(by("FRA")).cite(by("NOR")), None);
    one_sided(mutual(Partnership).cite(by("FRA")).cite(by("NOR").certainty(Certainty::Likely)), Some(("FRA", "ITA")));
    one_sided(mutual(Partnership).cite(by("NOR")), None);
    one_sided(mutual(Partnership).cite(by("FRA")).cite(by("nobody")), None);
    one_sided(mutual(Partnership).cite(by("FRA")).since(DAY.next()), None);
    // Those who have it toward others are one side; those who have it together are each one.
    let two = || Relation::new(Partnership, ["FRA", "DEU"]).toward(["ITA"]);
    one_sided(two().cite(by("FRA").by("DEU")), Some(("FRA DEU", "ITA")));
    one_sided(two().cite(by("DEU")), Some(("DEU", "ITA")));
    one_sided(together().cite(by("ITA")), Some(("ITA", "FRA DEU")));
    one_sided(together().cite(by("ITA").by("FRA")), None);
    // Between those for whom it mediates, each is a side too.
    let mediation = || Relation::new(Mediation, ["NOR"]).toward(["FRA", "ITA"]);
    one_sided(mediation().cite(by("NOR")), Some(("NOR", "FRA ITA")));
    one_sided(mediation().cite(by("FRA").by("ITA")), None);
    // Who is named on both sides is on the first.
    one_sided(Relation::new(Partnership, ["FRA"]).toward(["FRA", "ITA"]).cite(by("FRA")), Some(("FRA", "ITA")));
    one_sided(Relation::new(Partnership, ["FRA", "ITA"]).toward(["ITA"]).cite(by("ITA")), None);
    // It takes two.
    one_sided(Relation::new(Cooperation, ["FRA"]).cite(by("FRA")), None);
    one_sided(Relation::new(Cooperation, ["FRA"]).toward(["FRA"]).cite(by("FRA")), None);
    one_sided(Relation::new(Cooperation, ["elysee"]).toward(["aide"]).cite(by("FRA")), None);
    one_sided(Relation::new(Cooperation, ["elysee"]).toward(["EU"]).cite(by("FRA")), Some(("FRA", "EU")));
}

#[test]
fn claimed_by_one_side_of_an_agreement() {
    #[track_caller]
    fn table(item: Item, expected: Option<&str>) {
        let dossier = built(world().item(item));
        let all = dossier.now().claimed_by_one_side();
        assert_eq!(all.first().map(|one| one.claimants().ids().join(" ")).as_deref(), expected);
        assert!(all.iter().all(|one| one.what() == Bilateral::Agreement(dossier.item("pact").unwrap())));
    }
    let role = |kind, parties: [&str; 2]| Role::new(kind, parties);
    let pact = || {
        let mediator = Role::new(RoleKind::Mediator, ["NOR"]);
        Item::new("pact", "A pact").kind(ItemKind::Agreement).roles([role(RoleKind::Party, ["FRA", "ITA"]), mediator])
    };
    let signed = |on: Day, evidence| ItemStep::new(ItemStatus::Signed).on(on).cite(evidence);
    table(pact(), None);
    table(pact().cite(by("NOR")), Some("NOR"));
    table(pact().cite(by("NOR")).steps([signed(DAY, by("NOR"))]), Some("NOR"));
    table(pact().cite(by("NOR")).steps([signed(DAY, by("FRA"))]), None);
    table(pact().cite(by("NOR")).steps([signed(DAY.next(), by("FRA"))]), Some("NOR"));
    table(pact().cite(by("NOR")).steps([signed(DAY, narrator())]), None);
    table(pact().steps([signed(DAY, by("NOR"))]), Some("NOR"));
    table(pact().kind(ItemKind::Goal).cite(by("NOR")), None);
    let told = Role::new(RoleKind::Party, ["FRA", "ITA"]).cite(by("ITA"));
    table(Item::new("pact", "A pact").kind(ItemKind::Agreement).roles([told]), Some("ITA"));
    let alone = Role::new(RoleKind::Party, ["FRA"]).cite(by("FRA"));
    table(Item::new("pact", "A pact").kind(ItemKind::Agreement).roles([alone]), None);
}
