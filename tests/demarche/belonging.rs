//! To which blocs a party belongs: the other way round of who belongs to a bloc.

use demarche::{
    Bloc, Certainty, Definition, Dossier, Evidence, Item, Lens, Membership, MembershipStatus, Nation, PartyRef,
    Position, Roster, Source, Stance, Truth, When, day,
};

fn world() -> Dossier {
    let window: When = "[2025-03-10..2025-03-20]".parse().unwrap();
    let perhaps = Evidence::of("paper").certainty(Certainty::Possible);
    Dossier::builder()
        .atlas(false)
        .as_of(day(2025, 3, 26))
        .source(Source::new("paper"))
        .nation(Nation::new("FRA", "France"))
        .nation(Nation::new("ITA", "Italy").since(window))
        .item(Item::new("aid", "Aid"))
        .bloc(Bloc::new("closed", "Closed").roster(Roster::Complete).member(Membership::new("ITA")))
        .bloc(Bloc::new("open", "Open").member(Membership::new("FRA").until(day(2025, 3, 15))))
        .bloc(
            Bloc::new("disputed", "Disputed")
                .member(Membership::new("FRA").status(MembershipStatus::Disputed))
                .member(Membership::new("closed")),
        )
        .bloc(Bloc::new("willing", "Willing").defined_by([Definition::holding(Position::Support, "aid")]))
        .stance(Stance::new("FRA", Position::Support, "aid").since(day(2025, 3, 12)))
        .stance(Stance::new("ITA", Position::Support, "aid").since(day(2025, 3, 12)).cite(perhaps))
        .build()
        .unwrap()
}

/// Definite, possible, unknown.
fn told(lens: Lens<'_>, party: &str) -> String {
    let belonging = lens.blocs_of(party).unwrap();
    let ids =
        |blocs: Vec<demarche::BlocRef<'_>>| blocs.iter().map(|bloc| bloc.id().as_str()).collect::<Vec<_>>().join(" ");
    let blocs = [belonging.definite().collect(), belonging.possible().collect(), belonging.unknown().collect()];
    blocs.map(ids).join(" | ")
}

#[test]
fn blocs_in_order_of_declaration() {
    let world = world();
    assert_eq!(told(world.on(day(2025, 3, 1)), "FRA"), "open | disputed | willing", "it has not spoken yet");
    assert_eq!(told(world.on(day(2025, 3, 15)), "FRA"), "open willing | disputed | ");
    assert_eq!(told(world.now(), "FRA"), "willing | disputed | ", "it left the open one");
    assert_eq!(told(world.now(), "ITA"), "closed | willing | open disputed");
    assert_eq!(told(world.on(day(2025, 3, 15)), "ITA"), " | closed willing | open disputed", "it exists perhaps");
    assert_eq!(told(world.on(day(2025, 3, 1)), "ITA"), " |  | ", "it does not exist yet");
    assert_eq!(told(world.now(), "closed"), "disputed |  | ", "of a bloc nobody asks what is unknown");
    assert_eq!(world.now().blocs_of("FRA").unwrap().party().name(), "France");
    assert!(world.now().blocs_of("DEU").is_err());
}

fn exists(lens: Lens<'_>, party: PartyRef<'_>) -> Truth {
    let PartyRef::Nation(nation) = party else { return Truth::Yes };
    match nation.period().covers(lens.day()) {
        Some(true) => Truth::Yes,
        Some(false) => Truth::No,
        None => Truth::Possible,
    }
}

fn agree(dossier: &Dossier, lens: Lens<'_>) {
    let nations = dossier.nations().map(PartyRef::from);
    let mentioned: Vec<_> = dossier.blocs().collect();
    let beside = demarche::atlas::blocs().iter().filter_map(|facts| dossier.bloc(facts.id()).ok());
    let beside: Vec<_> = beside.filter(|bloc| !mentioned.contains(bloc)).collect();
    for party in nations.chain(mentioned.iter().copied().map(PartyRef::from)) {
        let belonging = lens.blocs_of(party).unwrap();
        let of = |truth: Truth| {
            // Where nobody can know who belongs, nobody knows of one either.
            let unknown = if party.is_nation() { Truth::Unknown.min(exists(lens, party)) } else { Truth::No };
            let standing = move |bloc: &&demarche::BlocRef<'_>| {
                lens.members(bloc.id()).map_or(unknown, |members| members.standing(party)) == truth
            };
            let beside = beside.iter().filter(|_| truth >= Truth::Possible);
            mentioned.iter().chain(beside).filter(standing).copied().collect::<Vec<_>>()
        };
        assert_eq!(belonging.definite().collect::<Vec<_>>(), of(Truth::Yes), "{party}");
        assert_eq!(belonging.possible().collect::<Vec<_>>(), of(Truth::Possible), "{party}");
        assert_eq!(belonging.unknown().collect::<Vec<_>>(), of(Truth::Unknown), "{party}");
    }
}

#[test]
fn it_is_the_other_way_round_of_members() {
    let world = world();
    for on in 1..=31 {
        agree(&world, world.on(day(2025, 3, on)));
    }
    agree(&world, world.now().on_record());
}

#[cfg(feature = "json")]
#[test]
fn in_the_sample_too() {
    let paris = demarche::samples::paris().unwrap();
    for year in [1950, 1958, 1990, 2010, 2021, 2025] {
        agree(&paris, paris.on(day(year, 12, 31)));
    }
}
